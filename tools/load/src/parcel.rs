//! A parcel's way: when its data changes, and to what.

use crate::chance::Chance;
use crate::{DAY, END, HOUR, MINUTE, START};
use parcelight::freshness::News;
use parcelight::shipment::Status;

/// No way is longer.
const LONGEST: i64 = 45 * DAY;
/// The buyers' clocks, in hours east of Greenwich, and their share: a shop with one large market, and some sales elsewhere.
const ZONES: [(f64, i64); 5] = [(0.6, 1), (0.75, -5), (0.85, 8), (0.95, -3), (1.0, 7)];

/// One parcel, and its buyer's clock.
#[derive(Debug)]
pub(crate) struct Parcel {
    /// When it was ordered, and each change since then, with the status that it brings.
    pub(crate) changes: Vec<(i64, Status)>,
    /// Seconds east of Greenwich.
    pub(crate) zone: i64,
    /// The last change is the end.
    pub(crate) end: i64,
    /// The carrier names days of arrival, and by which share of the rest of the way they err.
    window: Option<f64>,
}

impl Parcel {
    /// One that is under way at some time of the simulation.
    pub(crate) fn draw(chance: &mut Chance) -> Self {
        loop {
            let ordered = chance.between(START - LONGEST, END);
            let parcel = Self::ordered(chance, ordered);
            if parcel.end > START - DAY {
                return parcel;
            }
        }
    }

    fn ordered(chance: &mut Chance, ordered: i64) -> Self {
        let place = chance.share();
        let zone = ZONES.iter().find(|(share, _)| place < *share).map_or(0, |(_, hours)| hours * HOUR);
        let crosses = chance.is(0.4);
        let mut changes = vec![(ordered, Status::Pending)];
        let label = ordered + chance.between(30 * MINUTE, 6 * HOUR);
        changes.push((label, Status::Announced));
        let pickup = label + HOUR + chance.until(if crosses { 36 * HOUR } else { 14 * HOUR }).min(6 * DAY);
        changes.push((pickup, Status::PickedUp));
        let (least, mean, most) = if crosses { (5 * DAY, 6 * DAY, 28 * DAY) } else { (12 * HOUR, 36 * HOUR, 8 * DAY) };
        let transit = least + chance.until(mean).min(most);
        let arrival = pickup + transit;
        let scans = if crosses { 6 + transit / (36 * HOUR) } else { 3 + transit / DAY };
        for _ in 0..scans {
            let scan = chance.between(pickup, arrival);
            changes.push((scan, Status::InTransit));
            // In and out of a hub.
            if chance.is(0.4) {
                changes.push((scan + chance.between(10 * MINUTE, 90 * MINUTE), Status::InTransit));
            }
        }
        if crosses {
            let customs = pickup + transit * chance.between(60, 75) / 100;
            let held = if chance.is(0.12) { chance.between(2 * DAY, 5 * DAY) } else { chance.between(2 * HOUR, 30 * HOUR) };
            let released = (customs + held).min(arrival);
            changes.retain(|(time, _)| !(customs..=released).contains(time));
            changes.extend([(customs, Status::Customs), (released, Status::InTransit)]);
        }
        if chance.is(0.015) {
            changes.push((chance.between(pickup, arrival), Status::Exception));
        }
        changes.sort_by_key(|(time, _)| *time);
        let mut end = Self::last_mile(chance, &mut changes, arrival, zone);
        if chance.is(0.01) {
            // Lost on the way: no more news, until it is given up.
            let lost = chance.between(pickup, arrival);
            changes.retain(|(time, _)| *time <= lost);
            end = (lost + 30 * DAY).min(ordered + LONGEST);
            changes.push((end, Status::Expired));
        }
        let window = chance.is(0.7).then(|| chance.normal() * 0.2);
        Self { changes, zone, end, window }
    }

    /// The courier's rounds, until the buyer has it; when that is.
    fn last_mile(chance: &mut Chance, changes: &mut Vec<(i64, Status)>, arrival: i64, zone: i64) -> i64 {
        let mut from = changes.last().map_or(arrival, |(time, _)| arrival.max(*time + 1));
        loop {
            // The next morning.
            let local = from + zone;
            let mut round = local - local.rem_euclid(DAY) + 6 * HOUR + chance.between(0, 3 * HOUR);
            if round <= local {
                round += DAY;
            }
            let round = round - zone;
            changes.push((round, Status::OutForDelivery));
            let there = round + chance.between(HOUR, 10 * HOUR);
            if chance.is(0.06) {
                changes.push((there, Status::AttemptFailed));
                from = there;
                continue;
            }
            let mut end = there;
            if chance.is(0.1) {
                changes.push((there, Status::ReadyForPickup));
                end += 2 * HOUR + chance.until(30 * HOUR).min(7 * DAY);
            }
            changes.push((end, Status::Delivered));
            return end;
        }
    }

    /// How many changes there were by a moment.
    pub(crate) fn known_at(&self, moment: i64) -> usize {
        self.changes.partition_point(|(time, _)| *time <= moment)
    }

    /// What is known of it at a moment.
    pub(crate) fn status(&self, moment: i64) -> Status {
        self.changes.get(self.known_at(moment).saturating_sub(1)).map_or(Status::Pending, |(_, status)| *status)
    }

    /// What a reply says that was made at a moment.
    pub(crate) fn news(&self, moment: i64) -> News {
        let known = self.known_at(moment).saturating_sub(1);
        let (newest, status) = self.changes.get(known).copied().unwrap_or((moment, Status::Pending));
        let (mut early, mut late) = (None, None);
        if let Some(error) = self.window
            && !matches!(status, Status::Pending | Status::Announced)
        {
            let rest = (self.end - moment).max(0) as f64;
            let middle = self.end + self.zone + (rest * error) as i64;
            let day = middle - middle.rem_euclid(DAY) - self.zone;
            let half = ((rest * 0.2) as i64 + DAY / 2) / DAY * DAY;
            (early, late) = (Some(day - half), Some(day + half + DAY));
        }
        // The order alone has no scan.
        let newest = (status != Status::Pending).then_some(newest);
        News { status, newest, early, late }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parcels_take_two_days_to_a_month() {
        let mut chance = Chance::of(1, 1);
        let mut days: Vec<f64> = (0..10_000)
            .map(|_| {
                let parcel = Parcel::ordered(&mut chance, START);
                assert!(parcel.changes.is_sorted_by_key(|(time, _)| *time));
                (parcel.end - START) as f64 / DAY as f64
            })
            .collect();
        days.sort_by(f64::total_cmp);
        assert!((1.0..3.0).contains(&days[1_000]), "{}", days[1_000]);
        assert!((12.0..30.0).contains(&days[9_000]), "{}", days[9_000]);
    }

    #[test]
    fn all_end_with_a_terminal_status() {
        let mut chance = Chance::of(1, 2);
        for _ in 0..1_000 {
            let parcel = Parcel::draw(&mut chance);
            assert!(parcel.changes.last().is_some_and(|(time, status)| *time == parcel.end && status.is_terminal()));
        }
    }
}
