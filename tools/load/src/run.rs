//! Many buyers, on all processors.

use crate::chance::Chance;
use crate::page::Page;
use crate::parcel::Parcel;
use crate::policy::Policy;
use crate::progress::Progress;
use crate::shop::Shop;
use crate::tally::Tally;
use crate::visit::{self, Visit};
use crate::{DAY, END, START};
use std::sync::Arc;
use std::thread;

/// What is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// So many parcels are under way at some time of the two days, each with a buyer.
    pub buyers: u64,
    /// The same seed gives the same buyers, parcels and counts.
    pub seed: u64,
    /// How pages refresh.
    pub policy: Policy,
    /// The shop.
    pub shop: Shop,
}

/// So many buyers are played between two reports of the progress.
const BATCH: u64 = 2_048;

/// Plays it. With a title, the progress is shown on standard error.
pub fn run(scenario: &Scenario, title: Option<&str>) -> Tally {
    let threads = thread::available_parallelism().map_or(1, |threads| threads.get() as u64);
    let progress = Progress::new(scenario.buyers);
    let shown = title.map(|title| progress.show(title.to_owned()));
    let mut total = Tally::new();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|thread| {
                let progress = Arc::clone(&progress);
                scope.spawn(move || {
                    let (mut tally, mut visit) = (Tally::new(), Visit::default());
                    let mut first = thread * BATCH;
                    while first < scenario.buyers {
                        let last = (first + BATCH).min(scenario.buyers);
                        (first..last).for_each(|buyer| play(scenario, buyer, &mut visit, &mut tally));
                        progress.add(last - first);
                        first += threads * BATCH;
                    }
                    tally
                })
            })
            .collect();
        for worker in workers {
            // A thread that died has shown why.
            if let Ok(tally) = worker.join() {
                total.add(&tally);
            }
        }
    });
    drop(shown);
    total
}

/// One buyer: the day of warming up, and the days that count.
fn play(scenario: &Scenario, buyer: u64, visit: &mut Visit, tally: &mut Tally) {
    let mut chance = Chance::of(scenario.seed, buyer);
    let parcel = Parcel::draw(&mut chance);
    let ordered = parcel.changes.first().map_or(START, |(time, _)| *time);
    tally.parcels += 1;
    tally.under_way += (parcel.end.min(END) - ordered.max(START)).max(0);
    let (mut kept, mut cached) = (None, None);
    let mut now = ordered.max(START - DAY);
    loop {
        now = visit::next(&mut chance, now);
        // Who has the parcel looks at it no more after a day.
        if now >= END.min(parcel.end + DAY) {
            return;
        }
        if !visit::is_opened(&mut chance, now, parcel.zone, parcel.status(now), parcel.end - now < 2 * DAY) {
            continue;
        }
        visit.draw(&mut chance, now);
        if Tally::counts(now) {
            tally.visits += 1;
        }
        // What the page draws by chance is its own: all policies see the same buyers.
        let mut own = chance.clone();
        let page = Page { parcel: &parcel, shop: &scenario.shop, policy: scenario.policy, tally, kept: &mut kept, cached: &mut cached };
        { page }.play(visit, &mut own);
        now = visit.end();
    }
}
