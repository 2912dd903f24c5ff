//! The readers that are not part of the widget: the page loads one of them, when a reply is its provider's.
//!
//! Each provider is one file with a `ROW`: how its reply is told, and how it is read. They share `parcel`, which follows
//! a description of where the facts of a parcel stand; `heard`, what codes and words say together; `integrators`, `brazil` and
//! `discreet`, what large carriers and couriers write; `private`, what is left out of words; `clock`, odd spellings of a time;
//! `words`, plain searches; and `tidy`, the end of all reading: no reader has to remember what may not stay in words.

mod aliexpress;
mod anjun;
mod asendia;
mod australiapost;
mod brazil;
mod cainiao;
mod china_post;
mod clock;
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
mod heard;
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
mod parcel;
mod parcelapp;
mod parcelone;
mod private;
mod seko;
mod sendle;
mod ship24;
mod shippo;
mod shopee;
mod spring;
mod spx;
mod teleship;
mod tidy;
mod tiktok_shop;
mod track123;
mod trackingmore;
mod ukrposhta;
mod ups;
mod usps;
mod words;
mod yunexpress;

use super::signs::{first, sign};
use super::{Provider, Reader};
use crate::document::Document;
pub(super) use tidy::tidy;

/// How the reply of a provider is told, and read.
struct Row {
    provider: Provider,
    /// What stands in its replies, or in the first of a list of them: paths, `|` before another sign, `&` before what stands
    /// beside it.
    signs: &'static str,
    /// What else its replies are told by.
    is: fn(Document<'_>) -> bool,
    read: Reader,
}

/// Calls a macro with all readers, in the order in which they are tried: those whose signs are nobody else's come first.
macro_rules! readers {
    ($then:ident) => {
        $then! {
            fedex ups dhl_ecommerce_asia asendia parcelone mydhl dhl sendle usps track123 ship24 trackingmore
            aliexpress cainiao spx shopee novaposhta easypost shippo karrio karrio_sdk epcis lazada jt
            correios parcelapp ninjavan ghn fourpx yunexpress anjun loggi china_post tiktok_shop flash laposte
            gls hermes australiapost seko spring teleship ukrposhta meest
        }
    };
}
#[cfg(target_arch = "wasm32")]
pub(crate) use readers;

macro_rules! rows {
    ($($name:ident)*) => {
        /// How each is told: the page that asks this has no need of the readers themselves.
        const SIGNS: &[Signs] = &[$($name::ROW.signs(),)*];

        const READERS: &[(Provider, Reader)] = &[$(($name::ROW.provider, $name::ROW.read),)*];

        /// Each reader by itself: one that knows of no other.
        #[cfg(target_arch = "wasm32")]
        pub(crate) mod alone {
            use super::super::{Failure, Readers, Reply, read_with};
            use super::tidy;

            $(
                /// Reads a reply that is said to be of this provider.
                pub(crate) fn $name(text: &str) -> Result<Reply, Failure> {
                    use super::$name::ROW;
                    let readers = Readers {
                        recognise: |reply| ROW.signs().tell(reply).then_some(ROW.provider),
                        of: |provider| (provider == ROW.provider).then_some(ROW.read),
                    };
                    let mut outcome = read_with(&readers, text, Some(ROW.provider));
                    if let Ok(reply) = &mut outcome {
                        tidy(reply);
                    }
                    outcome
                }
            )*
        }
    };
}
readers!(rows);

/// Who reads the replies of a provider.
pub(super) fn reader(wanted: Provider) -> Option<Reader> {
    READERS.iter().find(|(provider, _)| *provider == wanted).map(|(_, read)| *read)
}

/// Whose reply it is, among these providers.
pub(super) fn recognise(reply: Document<'_>) -> Option<Provider> {
    SIGNS.iter().find(|signs| signs.tell(reply)).map(|signs| signs.provider)
}

/// How the reply of a provider is told.
struct Signs {
    provider: Provider,
    signs: &'static str,
    is: fn(Document<'_>) -> bool,
}

impl Signs {
    fn tell(&self, reply: Document<'_>) -> bool {
        shows(reply, self.signs) || (self.is)(reply) || (self.is)(first(reply))
    }
}

impl Row {
    const fn signs(&self) -> Signs {
        Signs { provider: self.provider, signs: self.signs, is: self.is }
    }
}

/// Whether one of the signs stands in a reply, or in the first of a list of replies.
fn shows(reply: Document<'_>, signs: &str) -> bool {
    sign(first(reply), signs)
}

/// The signs tell all.
fn never(_: Document<'_>) -> bool {
    false
}

/// Whether a key is there, be it of `null`.
#[inline(never)]
fn has_key(reply: Document<'_>, name: &str) -> bool {
    reply.keys().any(|key| key == name)
}

/// Whether something stands there, and nothing beside it.
#[inline(never)]
fn is_alone(reply: Document<'_>, name: &str) -> bool {
    reply.code(name).is_some() && reply.keys().count() == 1
}

/// Whether there is a `data` with nothing in it.
#[inline(never)]
fn lacks_data(reply: Document<'_>) -> bool {
    has_key(reply, "data") && reply.list("data").len() == 0
}
