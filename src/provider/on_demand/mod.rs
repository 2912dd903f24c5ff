//! The readers that are not part of the widget: the page loads them, all in one module, when a reply is one of theirs.
//!
//! Each provider is one file: how its reply is told (`is`), and how it is read (`read`).

mod aggregated;
mod aliexpress;
mod anjun;
mod asendia;
mod australiapost;
mod cainiao;
mod china_post;
mod clock;
mod common;
mod correios;
mod dhl;
mod dhl_ecommerce_asia;
mod discreet;
mod easypost;
mod epcis;
mod fedex;
mod flash;
mod fourpx;
mod ghn;
mod gls;
mod hermes;
mod integrators;
mod jt;
mod karrio;
mod karrio_sdk;
mod laposte;
mod lazada;
mod loggi;
mod meest;
mod mydhl;
mod ninjavan;
mod novaposhta;
mod parcelapp;
mod parcelone;
mod seko;
mod sendle;
mod ship24;
mod shippo;
mod shopee;
mod spring;
mod spx;
mod teleship;
mod tiktok_shop;
mod track123;
mod trackingmore;
mod ukrposhta;
mod ups;
mod usps;
mod yunexpress;

use super::recognise::{first, sign};
use super::{Provider, Reader};
use crate::document::Document;

/// How the reply of a provider is told, and read.
struct Row {
    provider: Provider,
    is: fn(Document<'_>) -> bool,
    read: Reader,
}

/// In the order in which they are tried: those whose signs are nobody else's come first.
const ROWS: &[Row] = &[
    Row { provider: Provider::Fedex, is: fedex::is, read: fedex::read },
    Row { provider: Provider::Ups, is: ups::is, read: ups::read },
    Row { provider: Provider::DhlEcommerceAsia, is: dhl_ecommerce_asia::is, read: dhl_ecommerce_asia::read },
    Row { provider: Provider::Asendia, is: asendia::is, read: asendia::read },
    Row { provider: Provider::Parcelone, is: parcelone::is, read: parcelone::read },
    Row { provider: Provider::Mydhl, is: mydhl::is, read: mydhl::read },
    Row { provider: Provider::Dhl, is: dhl::is, read: dhl::read },
    Row { provider: Provider::Sendle, is: sendle::is, read: sendle::read },
    Row { provider: Provider::Usps, is: usps::is, read: usps::read },
    Row { provider: Provider::Track123, is: track123::is, read: track123::read },
    Row { provider: Provider::Ship24, is: ship24::is, read: ship24::read },
    Row { provider: Provider::Trackingmore, is: trackingmore::is, read: trackingmore::read },
    Row { provider: Provider::Aliexpress, is: aliexpress::is, read: aliexpress::read },
    Row { provider: Provider::Cainiao, is: cainiao::is, read: cainiao::read },
    Row { provider: Provider::Spx, is: spx::is, read: spx::read },
    Row { provider: Provider::Shopee, is: shopee::is, read: shopee::read },
    Row { provider: Provider::Novaposhta, is: novaposhta::is, read: novaposhta::read },
    Row { provider: Provider::Easypost, is: easypost::is, read: easypost::read },
    Row { provider: Provider::Shippo, is: shippo::is, read: shippo::read },
    Row { provider: Provider::Karrio, is: karrio::is, read: karrio::read },
    Row { provider: Provider::KarrioSdk, is: karrio_sdk::is, read: karrio_sdk::read },
    Row { provider: Provider::Epcis, is: epcis::is, read: epcis::read },
    Row { provider: Provider::Lazada, is: lazada::is, read: lazada::read },
    Row { provider: Provider::Jt, is: jt::is, read: jt::read },
    Row { provider: Provider::Correios, is: correios::is, read: correios::read },
    Row { provider: Provider::Parcelapp, is: parcelapp::is, read: parcelapp::read },
    Row { provider: Provider::Ninjavan, is: ninjavan::is, read: ninjavan::read },
    Row { provider: Provider::Ghn, is: ghn::is, read: ghn::read },
    Row { provider: Provider::Fourpx, is: fourpx::is, read: fourpx::read },
    Row { provider: Provider::Yunexpress, is: yunexpress::is, read: yunexpress::read },
    Row { provider: Provider::Anjun, is: anjun::is, read: anjun::read },
    Row { provider: Provider::Loggi, is: loggi::is, read: loggi::read },
    Row { provider: Provider::ChinaPost, is: china_post::is, read: china_post::read },
    Row { provider: Provider::TiktokShop, is: tiktok_shop::is, read: tiktok_shop::read },
    Row { provider: Provider::Flash, is: flash::is, read: flash::read },
    Row { provider: Provider::Laposte, is: laposte::is, read: laposte::read },
    Row { provider: Provider::Gls, is: gls::is, read: gls::read },
    Row { provider: Provider::Hermes, is: hermes::is, read: hermes::read },
    Row { provider: Provider::Australiapost, is: australiapost::is, read: australiapost::read },
    Row { provider: Provider::Seko, is: seko::is, read: seko::read },
    Row { provider: Provider::Spring, is: spring::is, read: spring::read },
    Row { provider: Provider::Teleship, is: teleship::is, read: teleship::read },
    Row { provider: Provider::Ukrposhta, is: ukrposhta::is, read: ukrposhta::read },
    Row { provider: Provider::Meest, is: meest::is, read: meest::read },
];

/// Who reads the replies of a provider.
pub(super) fn reader(provider: Provider) -> Option<Reader> {
    ROWS.iter().find(|row| row.provider == provider).map(|row| row.read)
}

/// Whose reply it is, among these providers.
pub(super) fn recognise(reply: Document<'_>) -> Option<Provider> {
    ROWS.iter().find(|row| (row.is)(reply)).map(|row| row.provider)
}

/// Whether one of the signs stands in a reply, or in the first of a list of replies: paths, `|` before another sign,
/// `&` before what stands beside it.
fn shows(reply: Document<'_>, signs: &str) -> bool {
    sign(first(reply), signs)
}
