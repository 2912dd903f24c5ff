//! What a buyer does with the page: how often it is opened, how long it is looked at, what becomes of it then.

use crate::chance::Chance;
use crate::{DAY, HOUR, MINUTE};
use parcelight::shipment::Status;

/// No stage brings more visits a day; thinned out by [`interest`].
const MOST: f64 = 6.0;
/// By the hour of the buyer's clock.
const HOURS: [f64; 24] =
    [0.3, 0.15, 0.1, 0.1, 0.1, 0.2, 0.5, 0.9, 1.1, 1.2, 1.2, 1.2, 1.3, 1.2, 1.1, 1.1, 1.2, 1.3, 1.4, 1.6, 1.8, 1.7, 1.3, 0.8];
const BUSIEST: f64 = 1.8;

/// A stretch of a page's life.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stretch {
    pub(crate) end: i64,
    /// The buyer sees it.
    pub(crate) visible: bool,
    /// There is a network.
    pub(crate) online: bool,
    /// The system lets its timers run.
    pub(crate) awake: bool,
}

/// A page from its opening to its end.
#[derive(Debug, Default)]
pub(crate) struct Visit {
    pub(crate) start: i64,
    pub(crate) stretches: Vec<Stretch>,
    /// The same page is open so many times.
    pub(crate) tabs: u32,
}

/// Visits a day, at a mean hour.
const fn interest(status: Status, is_near: bool) -> f64 {
    match status {
        Status::Pending | Status::Announced => 0.5,
        Status::OutForDelivery => 6.0,
        Status::AttemptFailed | Status::ReadyForPickup => 2.0,
        Status::Customs | Status::Exception => 1.0,
        Status::Delivered | Status::Returned | Status::Cancelled | Status::Expired => 0.3,
        _ if is_near => 2.0,
        _ => 0.7,
    }
}

/// When the page is opened next, or may be: whether it is decides [`is_opened`].
pub(crate) fn next(chance: &mut Chance, after: i64) -> i64 {
    after + 1 + chance.until((DAY as f64 / MOST / BUSIEST) as i64)
}

/// Whether it is opened then.
pub(crate) fn is_opened(chance: &mut Chance, moment: i64, zone: i64, status: Status, is_near: bool) -> bool {
    let hour = (moment + zone).rem_euclid(DAY) / HOUR;
    let rhythm = HOURS.get(usize::try_from(hour).unwrap_or_default()).copied().unwrap_or_default();
    chance.is(interest(status, is_near) / MOST * rhythm / BUSIEST)
}

impl Visit {
    /// What becomes of a page that is opened now.
    pub(crate) fn draw(&mut self, chance: &mut Chance, start: i64) {
        (self.start, self.tabs) = (start, if chance.is(0.06) { 2 } else { 1 });
        self.stretches.clear();
        let is_phone = chance.is(0.7);
        self.look(chance, is_phone);
        if is_phone {
            // The page sleeps, and some are looked at once more.
            if chance.is(0.25) {
                self.add(60 + chance.until(2 * HOUR), false, true, false);
                self.look(chance, true);
            }
        } else if chance.is(0.05) {
            // Left open on the second screen.
            self.add(chance.until(2 * HOUR).min(10 * HOUR), true, true, true);
        } else if chance.is(0.4) {
            // Left open behind other pages, with a glance now and then.
            let end = self.end() + chance.until(5 * HOUR).min(DAY);
            while self.end() < end {
                self.add(60 + chance.until(90 * MINUTE), false, true, true);
                self.look(chance, false);
            }
        }
    }

    /// A look at the page; on a phone the network may go away, and come back while the buyer still looks.
    fn look(&mut self, chance: &mut Chance, is_phone: bool) {
        self.add(chance.around(50, 1.0).clamp(3, HOUR), true, true, true);
        if is_phone && chance.is(0.08) {
            self.add(5 + chance.until(40), true, false, true);
            self.add(chance.around(30, 1.0).clamp(3, HOUR), true, true, true);
        }
    }

    fn add(&mut self, seconds: i64, visible: bool, online: bool, awake: bool) {
        let end = self.end() + seconds;
        self.stretches.push(Stretch { end, visible, online, awake });
    }

    /// When the page is closed.
    pub(crate) fn end(&self) -> i64 {
        self.stretches.last().map_or(self.start, |stretch| stretch.end)
    }
}
