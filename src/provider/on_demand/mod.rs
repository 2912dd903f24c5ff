//! The readers that are not part of the widget: the page loads them, all in one module, when a reply is one of theirs.
//!
//! Each provider is one file with a `ROW`: how its reply is told, and how it is read. They share `parcel`, which follows
//! a description of where the facts of a parcel stand; `heard`, what codes and words say together; `integrators` and
//! `discreet`, what large carriers and couriers write; `clock`, odd spellings of a time; and `words`, plain searches.

mod aliexpress;
mod anjun;
mod asendia;
mod australiapost;
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
mod words;
mod yunexpress;

use super::recognise::{first, sign};
use super::{Provider, Reader};
use crate::document::Document;

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

/// In the order in which they are tried: those whose signs are nobody else's come first.
const ROWS: &[Row] = &[
    fedex::ROW,
    ups::ROW,
    dhl_ecommerce_asia::ROW,
    asendia::ROW,
    parcelone::ROW,
    mydhl::ROW,
    dhl::ROW,
    sendle::ROW,
    usps::ROW,
    track123::ROW,
    ship24::ROW,
    trackingmore::ROW,
    aliexpress::ROW,
    cainiao::ROW,
    spx::ROW,
    shopee::ROW,
    novaposhta::ROW,
    easypost::ROW,
    shippo::ROW,
    karrio::ROW,
    karrio_sdk::ROW,
    epcis::ROW,
    lazada::ROW,
    jt::ROW,
    correios::ROW,
    parcelapp::ROW,
    ninjavan::ROW,
    ghn::ROW,
    fourpx::ROW,
    yunexpress::ROW,
    anjun::ROW,
    loggi::ROW,
    china_post::ROW,
    tiktok_shop::ROW,
    flash::ROW,
    laposte::ROW,
    gls::ROW,
    hermes::ROW,
    australiapost::ROW,
    seko::ROW,
    spring::ROW,
    teleship::ROW,
    ukrposhta::ROW,
    meest::ROW,
];

/// Who reads the replies of a provider.
pub(super) fn reader(provider: Provider) -> Option<Reader> {
    ROWS.iter().find(|row| row.provider == provider).map(|row| row.read)
}

/// Whose reply it is, among these providers.
pub(super) fn recognise(reply: Document<'_>) -> Option<Provider> {
    ROWS.iter().find(|row| shows(reply, row.signs) || (row.is)(reply)).map(|row| row.provider)
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

/// Whether there is a `data` with nothing in it.
#[inline(never)]
fn lacks_data(reply: Document<'_>) -> bool {
    has_key(reply, "data") && reply.list("data").len() == 0
}
