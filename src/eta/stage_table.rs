//! What the stages usually take, in delivery days of the destination, wide on purpose. A merchant's own history replaces
//! it (the full model, with lanes and hazards, comes here).
//!
//! The domestic rows follow the spread of a Brazilian marketplace's orders, the rows between countries that of post
//! into Algeria (about the tenth to the eightieth parcel in a hundred); the corridors from China are judgement, with
//! no data behind them yet.

use super::calendar;
use crate::journey::Journey;
use crate::journey::stage::is_among;
use crate::shipment::{Country, Day, Stage};

/// A stage with its least and most days.
pub(super) type Range = (Stage, u8, u8);

const DOMESTIC: &[Range] = &[(Stage::FirstMile, 0, 1), (Stage::Origin, 1, 3), (Stage::LastMile, 0, 2)];

/// Large or scattered countries.
const DOMESTIC_FAR: &[Range] = &[(Stage::FirstMile, 0, 1), (Stage::Origin, 1, 8), (Stage::LastMile, 0, 2)];
const FAR: &str = "ARAUBRCACLCNIDINKZMXPHRUUSVN";

const UNION: &[Range] =
    &[(Stage::FirstMile, 0, 1), (Stage::Origin, 0, 2), (Stage::LineHaul, 1, 3), (Stage::Destination, 1, 2), (Stage::LastMile, 0, 2)];

const WORLD: &[Range] = &[
    (Stage::FirstMile, 0, 1),
    (Stage::Origin, 1, 3),
    (Stage::ExportCustoms, 0, 1),
    (Stage::LineHaul, 2, 9),
    (Stage::ImportCustoms, 0, 4),
    (Stage::Destination, 1, 4),
    (Stage::LastMile, 0, 3),
];

/// From mainland China and Hong Kong: the destinations of a row, two letters each.
const FROM_CHINA: &[(&str, &[Range])] = &[
    (
        "SGMYTHVNPHTWHKMOJPKR",
        &[
            (Stage::FirstMile, 0, 1),
            (Stage::Origin, 1, 2),
            (Stage::ExportCustoms, 0, 1),
            (Stage::LineHaul, 1, 4),
            (Stage::ImportCustoms, 0, 2),
            (Stage::Destination, 1, 2),
            (Stage::LastMile, 0, 2),
        ],
    ),
    (
        "USCAGBDEFRNLBEESITPLATCZPTIESEDK",
        &[
            (Stage::FirstMile, 0, 1),
            (Stage::Origin, 1, 3),
            (Stage::ExportCustoms, 0, 1),
            (Stage::LineHaul, 2, 7),
            (Stage::ImportCustoms, 0, 2),
            (Stage::Destination, 1, 3),
            (Stage::LastMile, 0, 2),
        ],
    ),
    (
        "BRMXCLCOPEAR",
        &[
            (Stage::FirstMile, 0, 1),
            (Stage::Origin, 1, 3),
            (Stage::ExportCustoms, 0, 1),
            (Stage::LineHaul, 3, 9),
            (Stage::ImportCustoms, 1, 5),
            (Stage::Destination, 2, 9),
            (Stage::LastMile, 0, 3),
        ],
    ),
    (
        "RUBYKZUAUZ",
        &[
            (Stage::FirstMile, 0, 1),
            (Stage::Origin, 1, 4),
            (Stage::ExportCustoms, 0, 2),
            (Stage::LineHaul, 3, 12),
            (Stage::ImportCustoms, 0, 3),
            (Stage::Destination, 2, 8),
            (Stage::LastMile, 0, 3),
        ],
    ),
];

/// The stages of a way in order, each with its range.
pub(super) fn ranges(origin: Option<Country>, destination: Option<Country>, crosses: bool, customs: bool) -> &'static [Range] {
    if !crosses {
        return if is_among(destination.or(origin), FAR) { DOMESTIC_FAR } else { DOMESTIC };
    }
    if !customs {
        return UNION;
    }
    let row = FROM_CHINA.iter().find(|(to, _)| is_among(origin, "CNHK") && is_among(destination, to));
    row.map_or(WORLD, |(_, ranges)| ranges)
}

/// What a stage of a parcel's way usually takes, in delivery days of the destination: at least, at most.
///
/// ```
/// use parcelight::eta::usual;
/// use parcelight::journey::Journey;
/// use parcelight::shipment::{Country, Stage};
/// let [origin, destination] = ["CN", "TH"].map(Country::from_alpha2);
/// let journey = Journey { origin, destination, crosses: true, ..Journey::default() };
/// assert_eq!(usual(&journey, Stage::ImportCustoms), Some((0, 2)));
/// ```
pub fn usual(journey: &Journey, stage: Stage) -> Option<(u8, u8)> {
    let range = of(journey).iter().find(|(listed, ..)| *listed == stage);
    range.map(|&(_, least, most)| (least, most))
}

/// The day by which a parcel that set out on `start` is usually there.
pub(crate) fn latest(journey: &Journey, start: Day) -> Day {
    let mut days = 0;
    for &(_, _, most) in of(journey) {
        days += i32::from(most);
    }
    calendar::after(start, days, journey.destination)
}

fn of(journey: &Journey) -> &'static [Range] {
    ranges(journey.origin, journey.destination, journey.crosses, journey.passes(Stage::ImportCustoms))
}
