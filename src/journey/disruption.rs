//! What holds up many parcels at once, for some days.

use super::{Journey, Rules};
use crate::shipment::{Country, Day, Reason, Stage};

/// A dated notice: weather, a strike, a closure, a peak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disruption {
    /// Why. [`Reason::BusinessClosed`] is a closure for holidays.
    pub reason: Reason,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Where; `None` everywhere.
    pub country: Option<Country>,
}

/// The reason of a kind, by its place among them.
pub(crate) fn disruption_reason(kind: i32) -> Option<Reason> {
    KINDS.get(usize::try_from(kind).ok()?).map(|(_, reason)| *reason)
}

/// What a disruption is named in JSON, and the reason that it stands for.
pub(super) const KINDS: [(&str, Reason); 5] = [
    ("weather", Reason::Weather),
    ("strike", Reason::Strike),
    ("holiday", Reason::BusinessClosed),
    ("peak_season", Reason::PeakSeason),
    ("capacity", Reason::Capacity),
];

/// The first disruption that covers the present stage of a parcel, or the next one.
pub(super) fn covering<'a>(journey: &Journey, today: Day, rules: &'a Rules) -> Option<&'a Disruption> {
    rules.disruptions.iter().find(|disruption| {
        let (leaves, arrives) = (journey.stage <= Stage::LineHaul, journey.stage >= Stage::ExportCustoms);
        let country = disruption.country;
        let near = country.is_none() || leaves && country == journey.origin || arrives && country == journey.destination;
        near && disruption.from <= today && today <= disruption.to
    })
}
