//! The providers whose replies can be read.

use crate::parts::parts;

/// Declares the providers: what each is, its name here and its id; first those that the widget itself reads.
macro_rules! providers {
    ({ $($(#[$about:meta])* $name:ident $id:literal,)* } on_demand { $($(#[$rare_about:meta])* $rare:ident $rare_id:literal,)* }) => {
        /// A provider whose replies can be read.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Provider {
            $($(#[$about])* $name,)*
            $($(#[$rare_about])* $rare,)*
        }

        impl Provider {
            /// Every one, in the order of declaration.
            pub const ALL: &[Self] = &[$(Self::$name,)* $(Self::$rare,)*];

            /// The ids of those that the widget itself reads, in the same order.
            const COMMON_IDS: &str = concat!($($id, "|",)*);
            const COMMON: &[Self] = &[$(Self::$name,)*];
            /// All ids.
            const IDS: &str = concat!($($id, "|",)* $($rare_id, "|",)*);
        }
    };
}

providers! {
    {
    /// AfterShip, both dialects and the webhook.
    Aftership "aftership",
    /// 17TRACK v2 to v2.4, webhook and website.
    Seventeentrack "17track",
    /// Our own canonical JSON, for shops that write their own.
    Parcelight "parcelight",
    } on_demand {
    /// Shopee Open Platform v2.
    Shopee "shopee",
    /// SPX, Shopee's carrier: its public tracking page.
    Spx "spx",
    /// AliExpress open platform and buyer web.
    Aliexpress "aliexpress",
    /// Cainiao global.
    Cainiao "cainiao",
    /// EasyPost trackers.
    Easypost "easypost",
    /// Shippo tracks.
    Shippo "shippo",
    /// Karrio: REST, proxy call and webhook.
    Karrio "karrio",
    /// Karrio's SDK: a pair of lists.
    KarrioSdk "karrio-sdk",
    /// Ship24.
    Ship24 "ship24",
    /// TrackingMore v2, v3 and v4.
    Trackingmore "trackingmore",
    /// Track123.
    Track123 "track123",
    /// DHL Shipment Tracking – Unified.
    Dhl "dhl",
    /// MyDHL API of DHL Express.
    Mydhl "mydhl",
    /// DHL eCommerce Asia.
    DhlEcommerceAsia "dhl-ecommerce-asia",
    /// UPS Track v1.
    Ups "ups",
    /// FedEx Track v1.
    Fedex "fedex",
    /// USPS Tracking v3.
    Usps "usps",
    /// J&T Express.
    Jt "jt",
    /// Lazada Open Platform.
    Lazada "lazada",
    /// Flash Express.
    Flash "flash",
    /// Ninja Van.
    Ninjavan "ninjavan",
    /// Giao Hàng Nhanh.
    Ghn "ghn",
    /// 4PX.
    Fourpx "4px",
    /// YunExpress.
    Yunexpress "yunexpress",
    /// Correios of Brazil.
    Correios "correios",
    /// Anjun Express.
    Anjun "anjun",
    /// Loggi.
    Loggi "loggi",
    /// China Post and EMS.
    ChinaPost "china-post",
    /// TikTok Shop.
    TiktokShop "tiktok-shop",
    /// La Poste Suivi v2.
    Laposte "laposte",
    /// GLS.
    Gls "gls",
    /// Hermes of Germany.
    Hermes "hermes",
    /// Australia Post.
    Australiapost "australiapost",
    /// Sendle.
    Sendle "sendle",
    /// SEKO Logistics.
    Seko "seko",
    /// Spring GDS.
    Spring "spring",
    /// Asendia.
    Asendia "asendia",
    /// Teleship.
    Teleship "teleship",
    /// ParcelOne.
    Parcelone "parcelone",
    /// Nova Poshta.
    Novaposhta "novaposhta",
    /// Ukrposhta.
    Ukrposhta "ukrposhta",
    /// Meest.
    Meest "meest",
    /// parcel.app.
    Parcelapp "parcelapp",
    /// GS1 EPCIS 2.0.
    Epcis "epcis",
    }
}

impl Provider {
    /// The id in the `provider` attribute and in canonical JSON.
    pub fn id(self) -> &'static str {
        parts(Self::IDS, b'|').nth(self as usize).unwrap_or_default()
    }

    /// The provider of an id.
    ///
    /// ```
    /// use parcelight::provider::Provider;
    /// assert_eq!(Provider::from_id("17track"), Some(Provider::Seventeentrack));
    /// assert_eq!(Provider::from_id("auto"), None);
    /// ```
    pub fn from_id(id: &str) -> Option<Self> {
        let position = parts(Self::IDS, b'|').position(|known| known == id)?;
        Self::ALL.get(position).copied()
    }

    /// The provider of an id, where the widget itself reads its replies.
    ///
    /// ```
    /// use parcelight::provider::Provider;
    /// assert_eq!(Provider::common("17track"), Some(Provider::Seventeentrack));
    /// assert_eq!(Provider::common("dhl"), None);
    /// assert_eq!(Provider::common(""), None);
    /// ```
    pub fn common(id: &str) -> Option<Self> {
        let position = parts(Self::COMMON_IDS, b'|').position(|known| known == id)?;
        Self::COMMON.get(position).copied()
    }
}
