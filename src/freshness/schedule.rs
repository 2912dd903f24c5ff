//! When the next request is due.

use super::backoff::bound;
use super::caching::{Caching, retry_after};
use super::cadence::News;
use super::dice::Dice;
use super::{DAY, HOUR, MINUTE, sane};

/// No two requests are closer than so many seconds, whatever the page or the shop says.
pub const FLOOR: i64 = 15;
/// No wait is longer: a day, and its jitter.
pub const LONGEST: i64 = DAY + DAY / 8;
/// Over so many seconds the buyers are spread whose network comes back.
pub const SPREAD: i64 = 20;

/// Back-off grows to the pace of the parcel, within these bounds: an outage brings no more requests than a day without one.
const CAP: (i64, i64) = (5 * MINUTE, HOUR);
/// A `Retry-After` brings back all who got it: they are spread over half as long again, within these bounds.
const AFTER: (i64, i64) = (30, 10 * MINUTE);

/// The refreshing of one parcel on one page.
#[derive(Clone, Debug)]
pub struct Schedule {
    dice: Dice,
    /// The shop's own seconds; 0: by what is expected of the parcel; below: off.
    every: i64,
    /// The pace of the last reply, 0 before it; [`ENDED`]: nothing more is expected.
    pace: i64,
    failures: i64,
    /// The last failure may be over when the buyer looks again.
    heals: bool,
    /// When a reply, or a failure, came last.
    heard: i64,
    /// Not before then, whoever looks.
    held: i64,
    due: Option<i64>,
    /// The clock as it was last seen; 0: never.
    clock: i64,
}

/// The pace after the end.
const ENDED: i64 = -1;

impl Schedule {
    /// One that waits for its first reply, or failure. The seed decides the jitter: another one for each page. `every` is 0 for a pace by
    /// what is expected of the parcel, else the shop's own seconds, or below 0: never by itself.
    pub const fn new(seed: u32, every: i32) -> Self {
        let every = every as i64;
        Self { dice: Dice(seed), every, pace: 0, failures: 0, heals: false, heard: 0, held: 0, due: None, clock: 0 }
    }

    /// A reply has come.
    ///
    /// ```
    /// use parcelight::freshness::{Caching, News, Schedule};
    /// use parcelight::shipment::Status;
    /// let mut schedule = Schedule::new(1, 0);
    /// let news = News { status: Status::OutForDelivery, newest: Some(1_000_000), early: None, late: None };
    /// schedule.answered(1_000_060, &news, Caching::read("max-age=1800", ""));
    /// assert!(schedule.next().is_some_and(|next| next >= 1_000_060 + 1_800));
    /// ```
    pub fn answered(&mut self, now: i64, news: &News, caching: Caching) {
        self.shared(now, now, news, caching);
    }

    /// A reply is here that another element, tab or visit got, at `fetched`; `caching` as it was then.
    pub fn shared(&mut self, now: i64, fetched: i64, news: &News, caching: Caching) {
        let now = self.see(now);
        let pace = news.pace(now);
        self.failures = 0;
        self.heals = false;
        self.pace = pace.unwrap_or(ENDED);
        self.heard = fetched.max(now - LONGEST).min(now);
        self.held = self.heard + caching.fresh_for.max(FLOOR);
        // The shop's own seconds are the least, the pace is a mean.
        let (least, part) = if self.every > 0 { (self.every, 8) } else { (self.pace - self.pace / 8, 4) };
        let wait = least.max(caching.fresh_for).clamp(FLOOR, DAY);
        self.due = self.asks().then(|| self.heard + wait + self.dice.up_to((wait / part).min(LONGEST - wait)));
    }

    /// A request has failed: with this HTTP status, 0 where no reply came, and these headers, empty where they are absent.
    pub fn failed(&mut self, now: i64, http: u16, retry: &str, date: &str) {
        let now = self.see(now);
        self.failures += 1;
        self.heals = !(400..500).contains(&http);
        self.heard = now;
        self.held = now;
        let bound = bound(self.failures, http, self.pace.clamp(CAP.0, CAP.1));
        let mut wait = bound.map(|bound| bound / 2 + self.dice.up_to(bound - bound / 2));
        if let Some(asked) = retry_after(retry, date, now) {
            self.held = now + asked;
            let after = asked + self.dice.up_to((asked / 2).clamp(AFTER.0, AFTER.1));
            wait = Some(wait.unwrap_or_default().max(after));
        }
        self.due = wait.filter(|_| self.asks()).map(|wait| now + wait);
    }

    /// The page is looked at again, or, with `online`, the network is back. What is overdue, or waits for a failure to be over, is due: at
    /// once for a buyer who looks, spread over [`SPREAD`] for the many whose network came back together. `Retry-After` holds.
    pub fn returned(&mut self, now: i64, online: bool) {
        let now = self.see(now);
        let Some(due) = self.due else { return };
        // What the shop asked for has its own jitter, which nobody may undo.
        if due > now && (!self.heals || self.held > now) {
            return;
        }
        let soon = now + if online { self.dice.up_to(SPREAD) } else { 0 };
        self.due = Some(if due > now { due.min(soon.max(self.heard + FLOOR)) } else { soon });
    }

    /// When the next request is due, in seconds since 1970; `None`: not by itself.
    pub const fn next(&self) -> Option<i64> {
        self.due
    }

    /// So many seconds until the next request is due, 0 for at once. To be asked before a timer is set, and when it ends: a clock that
    /// has been put back takes the request with it.
    pub fn wait(&mut self, now: i64) -> Option<i64> {
        let now = self.see(now);
        self.due.map(|due| (due - now).max(0))
    }

    const fn asks(&self) -> bool {
        self.pace >= 0 && self.every >= 0
    }

    /// Looks at the clock. One that goes backwards was put right: all that was noted by it moves along, and no wait grows.
    #[inline(never)]
    fn see(&mut self, now: i64) -> i64 {
        let now = sane(now);
        let back = (self.clock - now).max(0);
        self.heard -= back;
        self.held -= back;
        self.due = self.due.map(|due| due - back);
        self.clock = now;
        now
    }
}
