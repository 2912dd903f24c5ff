//! A page that is open: it asks, it fails, it shows what it has.

use crate::chance::Chance;
use crate::parcel::Parcel;
use crate::policy::Policy;
use crate::shop::{RetryAfter, Shop, date};
use crate::tally::Tally;
use crate::visit::Visit;
use crate::{DAY, END};
use parcelight::freshness::{Caching, Schedule};
use parcelight::shipment::Status;

/// A looking buyer is asked every so many seconds what the page shows.
const LOOK: i64 = 30;

/// What a buyer's device keeps of a parcel between visits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kept {
    /// When the reply came.
    fetched: i64,
    /// When the shop had made it.
    made: i64,
    caching: Caching,
}

/// The parcel's reply in the shop's cache: when it was made.
pub(crate) type Cached = Option<i64>;

/// One visit, from the opening of the page to its end.
pub(crate) struct Page<'a> {
    pub(crate) parcel: &'a Parcel,
    pub(crate) shop: &'a Shop,
    pub(crate) policy: Policy,
    pub(crate) tally: &'a mut Tally,
    pub(crate) kept: &'a mut Option<Kept>,
    pub(crate) cached: &'a mut Cached,
}

impl Page<'_> {
    /// Plays it.
    pub(crate) fn play(&mut self, visit: &Visit, chance: &mut Chance) {
        if let Policy::Timer(seconds) = self.policy {
            return self.by_timer(visit, seconds);
        }
        let every = if let Policy::Every(seconds) = self.policy { seconds } else { 0 };
        let mut schedule = Schedule::new(chance.bits() as u32, every);
        match *self.kept {
            // The browser's own cache answers.
            Some(kept) if kept.fetched + kept.caching.fresh_for > visit.start => {
                schedule.shared(visit.start, kept.fetched, &self.parcel.news(kept.made), kept.caching);
            }
            _ => self.ask(visit.start, &mut schedule),
        }
        let mut now = visit.start;
        let (mut seen, mut online) = (true, true);
        for stretch in &visit.stretches {
            if stretch.visible && !seen {
                schedule.returned(now, false);
            }
            if stretch.online && !online {
                schedule.returned(now, true);
            }
            (seen, online) = (stretch.visible, stretch.online);
            let asks = stretch.online && stretch.awake && (stretch.visible || self.policy.asks_hidden());
            while asks && let Some(due) = schedule.next().map(|next| next.max(now)).filter(|due| *due < stretch.end) {
                self.look(now, due, stretch.visible);
                now = due;
                self.ask(now, &mut schedule);
            }
            self.look(now, stretch.end, stretch.visible);
            now = stretch.end;
        }
    }

    /// The timer of every tab.
    fn by_timer(&mut self, visit: &Visit, seconds: i64) {
        let (mut now, mut due) = (visit.start, visit.start);
        for stretch in &visit.stretches {
            while due < stretch.end {
                self.look(now, due, stretch.visible);
                now = now.max(due);
                if stretch.online && stretch.awake {
                    self.request(due, visit.tabs);
                }
                due += seconds;
            }
            self.look(now, stretch.end, stretch.visible);
            now = stretch.end;
        }
    }

    fn ask(&mut self, now: i64, schedule: &mut Schedule) {
        if let Some(kept) = self.request(now, 1) {
            return schedule.answered(now, &self.parcel.news(kept.made), kept.caching);
        }
        let outage = self.shop.fails(now);
        match outage.map_or(RetryAfter::Nothing, |outage| outage.retry_after) {
            RetryAfter::Nothing => schedule.failed(now, 503, "", ""),
            RetryAfter::Seconds(seconds) => schedule.failed(now, 503, &seconds.to_string(), ""),
            RetryAfter::End => schedule.failed(now, 503, &date(outage.map_or(now, |outage| outage.until)), &date(now)),
        }
    }

    /// Sends a request; the reply, where there is one.
    fn request(&mut self, now: i64, count: u32) -> Option<Kept> {
        self.tally.request(now, count);
        if self.shop.fails(now).is_some() {
            return None;
        }
        let made = self.cached.filter(|made| now - made < self.shop.max_age).unwrap_or(now);
        *self.cached = Some(made);
        let caching = Caching { fresh_for: (self.shop.max_age - (now - made)).max(0), may_keep: true };
        *self.kept = Some(Kept { fetched: now, made, caching });
        *self.kept
    }

    /// Notes what a looking buyer sees.
    fn look(&mut self, from: i64, until: i64, visible: bool) {
        let Some(kept) = self.kept.filter(|_| visible && from < until) else { return };
        let unseen = self.parcel.changes.get(self.parcel.known_at(kept.made)).map_or(END + DAY, |(time, _)| *time);
        // The half minutes of the clock: no look counts twice.
        let mut moment = (from + LOOK - 1).div_euclid(LOOK) * LOOK;
        while moment < until {
            if Tally::counts(moment) {
                self.tally.age.take(moment - kept.made);
                self.tally.stale.take((moment - unseen).max(0));
                if self.parcel.status(moment) == Status::OutForDelivery {
                    self.tally.round.take(moment - kept.made);
                }
            }
            moment += LOOK;
        }
    }
}
