//! A reply in, a view out, at a fixed moment.

use super::arrival::arrival;
use parcelight::host::PlainHost;
use parcelight::shipment::{Day, Instant, LocalClock};
use parcelight::text::Texts;
use parcelight::view::{self, Facts, Name, Parcel, View};
use parcelight::{journey, provider};
use std::fs;
use std::path::{Path, PathBuf};

/// The moment of all views: noon, UTC.
pub(super) fn moment(year: i32, month: u32, day: u32) -> Instant {
    LocalClock::new(Day::new(year, month, day).unwrap(), 43_200).at_offset(0)
}

pub(super) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

pub(super) fn fixture(name: &str) -> String {
    fs::read_to_string(root().join("tests/fixtures").join(name)).unwrap()
}

/// The newest scan of a reply, half an hour later.
pub(super) fn after_newest(text: &str) -> Option<Instant> {
    let reply = provider::read(text, None).ok()?;
    let newest = reply.shipments.first()?.events.iter().filter_map(|event| event.time).map(|time| time.assumed().0).max()?;
    Some(Instant(newest + 1_800))
}

/// The view of the first parcel of a reply.
pub(super) fn view_at(text: &str, now: Instant) -> View {
    view_in("en", text, now)
}

pub(super) fn view_in(language: &str, text: &str, now: Instant) -> View {
    let reply = provider::read(text, None).unwrap();
    let shipment = reply.shipments.into_iter().next().unwrap();
    let journey = journey::derive(shipment, now);
    let (arrival, answer) = arrival(&journey, now);
    let parcel = Parcel { journey: &journey, arrival: &arrival, answer: answer.as_ref(), has_map: true, fetched: now, others: 0 };
    let facts = Facts { parcel: Some(parcel), ..Facts::default() };
    view::compose(facts, &texts(language), &PlainHost { now })
}

/// The texts of a language, compiled from `locales/`.
pub(super) fn texts(tag: &str) -> Texts {
    let schema = parcelight_catalogs::Schema::of(&parcelight_catalogs::read(&root(), "en").unwrap());
    let language = parcelight_catalogs::read(&root(), tag).unwrap();
    Texts::from_catalog(&parcelight_catalogs::compile(&language, &schema).unwrap()).unwrap()
}

/// What the leading notice says under a label.
pub(super) fn said(view: &View, label: &str) -> String {
    let notice = view.list(Name::Notices).first().unwrap();
    let fact = notice.list(Name::Facts).iter().find(|fact| fact.text(Name::Name) == label);
    fact.map(|fact| fact.text(Name::Value).to_owned()).unwrap_or_default()
}
