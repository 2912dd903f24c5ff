//! Reading parcels and scans by a description of where a reply keeps them.
//!
//! A provider's file is its shapes, its table of codes, and what no table says, as plain code.

use super::location;
use super::order::oldest_first;
use crate::document::Document;
use crate::parts::{Parts, parts};
use crate::provider::Reply;
use crate::shipment::{Day, Event, LastMile, Place, Promise, Promiser, Shipment};

/// Where a reply keeps the facts of a parcel: paths, `|` before the next one to try. What is not named is not there.
macro_rules! parcel_paths {
    ($(number: $number:literal $(,)?)? $(carrier: $carrier:literal $(,)?)? $(origin: $origin:literal $(,)?)?
     $(destination: $destination:literal $(,)?)? $(last_number: $last_number:literal $(,)?)?
     $(last_carrier: $last_carrier:literal $(,)?)? $(from: $from:literal $(,)?)? $(to: $to:literal $(,)?)?) => {
        shape::paths!($($number)?; $($carrier)?; $($origin)?; $($destination)?; $($last_number)?; $($last_carrier)?; $($from)?; $($to)?)
    };
}

/// Where a reply keeps a list of scans, and a scan its facts; as [`parcel_paths!`]. Without a list it is itself one.
macro_rules! scan_paths {
    ($(list: $list:expr,)? $(time: $time:literal $(,)?)? $(text: $text:literal $(,)?)? $(code: $code:literal $(,)?)?
     $(place: $place:literal $(,)?)? $(city: $city:literal $(,)?)? $(state: $state:literal $(,)?)?
     $(country: $country:literal $(,)?)? $(point: $point:literal $(,)?)?) => {
        concat!($($list,)? " ", shape::paths!(
            $($time)?; $($text)?; $($code)?; $($place)?; $($city)?; $($state)?; $($country)?; $($point)?))
    };
}

/// Paths with a blank between them, `-` for each that is not there.
macro_rules! paths {
    ($($($path:literal)?);*) => { concat!($($($path,)? $crate::provider::mapping::shape::none!($($path)?), " "),*) };
}

/// What stands in the place of a path.
macro_rules! none {
    () => {
        "-"
    };
    ($path:literal) => {
        ""
    };
}

pub(in crate::provider) use {none, parcel_paths, paths, scan_paths};

/// Reads what no shape says of a scan: what its code means, and the quirks of the provider. Whether it is one to keep.
pub(in crate::provider) type Finish =
    fn(scan: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool;

/// Which way round a list of scans stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::provider) enum Order {
    /// As it is.
    Kept,
    /// By its first and last time.
    ByTime,
    /// Newest first, always.
    Backwards,
}

/// The parcel that stands there, without its scans.
#[inline(never)]
pub(in crate::provider) fn parcel(document: Document<'_>, shape: &str, shipment: &mut Shipment) {
    let mut paths = parts(shape, b' ');
    let mut next = || paths.next().unwrap_or("-");
    shipment.number = document.words(next());
    shipment.carrier = document.text(next());
    shipment.origin = document.country(next());
    shipment.destination = document.country(next());
    shipment.hand_over(LastMile { number: document.text(next()), carrier: document.text(next()) });
    shipment.promise = promise(document, next(), next(), Promiser::Provider);
}

/// The days named for the arrival; one of the two may be missing.
#[inline(never)]
pub(in crate::provider) fn promise(document: Document<'_>, from: &str, to: &str, by: Promiser) -> Option<Promise> {
    days(document.day(from), document.day(to), by)
}

/// The days named for the arrival, from their first and last.
pub(in crate::provider) fn days(from: Option<Day>, to: Option<Day>, by: Promiser) -> Option<Promise> {
    let to = to.or(from)?;
    Some(Promise { from: from.filter(|from| *from <= to), to, by })
}

/// Adds the scans that stand there.
#[inline(never)]
pub(in crate::provider) fn scans(
    document: Document<'_>,
    shape: &str,
    order: Order,
    finish: Finish,
    shipment: &mut Shipment,
    reply: &mut Reply,
) {
    let mut paths = parts(shape, b' ');
    let mut list = document.list(paths.next().unwrap_or("-"));
    let start = shipment.events.len();
    while let Some(scan) = if order == Order::Backwards { list.next_back() } else { list.next() } {
        // A list may hold its items wrapped in objects.
        let scan = scan.unwrapped();
        let mut event = Event::default();
        let code = fill(scan, paths.clone(), &mut event);
        if finish(scan, code, &mut event, shipment, reply) {
            shipment.events.push(event);
        }
    }
    if order == Order::ByTime {
        oldest_first(shipment.events.get_mut(start..).unwrap_or_default());
    }
}

/// Reads one scan by the paths of its shape; its code is returned.
fn fill<'a>(scan: Document<'a>, mut paths: Parts<'_>, event: &mut Event) -> Option<&'a str> {
    let mut next = || paths.next().unwrap_or("-");
    event.time = scan.clock(next());
    event.text = scan.words(next());
    let code = scan.code(next());
    let text = scan.words(next());
    let (city, state) = (scan.text(next()), scan.text(next()));
    let place = Place { text, city, country: scan.country(next()), point: scan.coordinates(next()) };
    event.place = location::place(place, state);
    code
}
