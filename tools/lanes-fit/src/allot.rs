//! Which run an open spell belongs to.
//!
//! A spell that has not ended is counted in the stage that it began, for nobody knows yet which milestone will be scanned next. Where
//! a carrier never scans the release by customs, the spells that ended are `customs+destination` and those still open `customs`: a
//! table made of these would know only the fast ones. So before the export the open ones of a lane are given to the runs that begin
//! with their stage, in proportion to those that ended. Counters are merged and subtracted without it.

use crate::counters::Counter;
use std::collections::BTreeMap;

/// A lane, its first five texts, and the stage that its open spells began.
type Start = ([String; 5], String);

/// Gives the open spells of each lane and stage to the runs that begin with it. The sums stay the same.
pub fn allot(counters: &[Counter]) -> Vec<Counter> {
    let mut runs: BTreeMap<Start, BTreeMap<String, i64>> = BTreeMap::new();
    for counter in counters {
        *runs.entry(start(counter)).or_default().entry(stage(counter).to_owned()).or_default() += counter.ended;
    }
    let mut owed: BTreeMap<Start, BTreeMap<String, i64>> = BTreeMap::new();
    let mut sums: BTreeMap<([String; 7], i64), (i64, i64)> = BTreeMap::new();
    for counter in counters {
        let start = start(counter);
        let shares = runs.get(&start).cloned().unwrap_or_default();
        let all: i64 = shares.values().sum();
        sums.entry((counter.key.clone(), counter.bin)).or_default().0 += counter.ended;
        if all == 0 || stage(counter).contains('+') {
            sums.entry((counter.key.clone(), counter.bin)).or_default().1 += counter.censored;
            continue;
        }
        // What is left over in one row is paid in the next, so the shares come out even in rows of one parcel each.
        let owed = owed.entry(start).or_default();
        for (run, share) in &shares {
            let owed = owed.entry(run.clone()).or_default();
            *owed += counter.censored * share;
            let whole = owed.div_euclid(all);
            *owed -= whole * all;
            give(&mut sums, counter, run, whole);
        }
        while owed.values().sum::<i64>() >= all {
            let Some((run, most)) = owed.iter_mut().max_by_key(|(_, amount)| **amount) else { break };
            *most -= all;
            give(&mut sums, counter, &run.clone(), 1);
        }
    }
    let counters = sums.into_iter().map(|((key, bin), (ended, censored))| Counter { key, bin, ended, censored });
    counters.filter(|counter| counter.ended + counter.censored > 0).collect()
}

fn give(sums: &mut BTreeMap<([String; 7], i64), (i64, i64)>, counter: &Counter, run: &str, amount: i64) {
    let [origin, destination, carrier, service, zone, _, week] = counter.key.clone();
    let key = [origin, destination, carrier, service, zone, run.to_owned(), week];
    sums.entry((key, counter.bin)).or_default().1 += amount;
}

fn start(counter: &Counter) -> Start {
    let [origin, destination, carrier, service, zone, stage, _] = counter.key.clone();
    let first = stage.split('+').next().unwrap_or_default().to_owned();
    ([origin, destination, carrier, service, zone], first)
}

fn stage(counter: &Counter) -> &str {
    let [.., stage, _] = &counter.key;
    stage
}
