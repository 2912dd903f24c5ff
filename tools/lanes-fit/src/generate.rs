//! Invented events, as many as wanted, the same each time: for measuring.

use crate::problem::Problem;
use crate::tables::iso;
use parcelight::shipment::Day;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

const LANES: [(&str, &str); 12] = [
    ("CN", "DE"),
    ("CN", "US"),
    ("CN", "BR"),
    ("CN", "TH"),
    ("CN", "SA"),
    ("DE", "FR"),
    ("US", "US"),
    ("BR-SP", "BR-RJ"),
    ("DE", "DE"),
    ("JP", "US"),
    ("TR", "DE"),
    ("CN", "KZ"),
];
const CARRIERS: [&str; 4] = ["northpost", "quickline", "mailbridge", ""];
const SERVICES: [&str; 3] = ["express", "economy", ""];
const CODES: [&str; 7] = ["announced", "picked_up", "line_haul", "import_customs", "destination", "out_for_delivery", "delivered"];
/// Days that each stage takes at most, twice.
const DAYS: [u64; 6] = [3, 3, 9, 4, 4, 3];
const DAY: u64 = 1440;

/// Random numbers by Steele, Lea and Flood's SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
}

/// Writes so many events to a file of CSV, in the order of their times: parcels of 300 days, scans that are missing, told
/// twice or dated wrong, and one bad row in a thousand.
///
/// # Errors
/// When the file cannot be written.
pub fn generate(count: u64, path: &Path) -> Result<(), Problem> {
    let failed = |error: std::io::Error| Problem::file(path, &error);
    let mut out = BufWriter::with_capacity(1 << 20, File::create(path).map_err(failed)?);
    writeln!(out, "parcel,time,status,origin,destination,carrier,service,zone").map_err(failed)?;
    let mut random = Random(5);
    // Scans that are still to be written: when, whose, which.
    let mut waiting: BinaryHeap<Reverse<(u64, u64, usize)>> = BinaryHeap::new();
    let first = Day::new(2025, 9, 1).map_or(0, |day| u64::try_from(day.since_epoch()).unwrap_or_default()) * DAY;
    // Each parcel makes some six events.
    let parcels = count / 6 + 1;
    let (mut written, mut parcel) = (0, 0);
    while written < count {
        let start = first + parcel * 300 * DAY / parcels;
        while let Some(Reverse((minute, whose, code))) = waiting.peek().copied().filter(|Reverse((minute, ..))| *minute <= start) {
            waiting.pop();
            write_event(&mut out, minute, whose, code, &mut random).map_err(failed)?;
            written += 1;
            if written == count {
                return out.flush().map_err(failed);
            }
        }
        plan(parcel, start, &mut waiting, &mut random);
        parcel += 1;
    }
    out.flush().map_err(failed)
}

fn plan(parcel: u64, start: u64, waiting: &mut BinaryHeap<Reverse<(u64, u64, usize)>>, random: &mut Random) {
    let mut minute = start;
    for code in 0..CODES.len() {
        // One scan in eight is missing; one parcel in two hundred is lost at each step.
        if !random.one_in(8) {
            waiting.push(Reverse((minute, parcel, code)));
            if random.one_in(30) {
                waiting.push(Reverse((minute + random.below(DAY), parcel, code)));
            }
        }
        if random.one_in(200) {
            break;
        }
        let days = DAYS.get(code).copied().unwrap_or(1);
        minute += random.below(days * DAY) + random.below(days * DAY) / (1 + parcel % 3);
    }
}

fn write_event(out: &mut impl Write, minute: u64, parcel: u64, code: usize, random: &mut Random) -> std::io::Result<()> {
    let pick = |size: usize, salt: u64| usize::try_from((parcel / 7 + salt) % 1_000_003).unwrap_or_default() % size;
    let lane = pick(LANES.len(), parcel % 5);
    let (origin, destination) = LANES.get(lane).copied().unwrap_or_default();
    let carrier = CARRIERS.get(pick(CARRIERS.len(), parcel % 11)).copied().unwrap_or_default();
    let service = SERVICES.get(pick(SERVICES.len(), parcel % 3)).copied().unwrap_or_default();
    let day = iso(Day::from_epoch(i32::try_from(minute / DAY).unwrap_or_default()));
    let code = if random.one_in(2000) { "sorted" } else { CODES.get(code).copied().unwrap_or_default() };
    let zone = if origin.len() > 2 { parcel % 4 + 1 } else { 0 };
    let hour = if random.one_in(2000) { 27 } else { minute % DAY / 60 };
    let zone = if zone == 0 { String::new() } else { zone.to_string() };
    writeln!(out, "PL{parcel:010}ZZ,{day}T{hour:02}:{:02}:00,{code},{origin},{destination},{carrier},{service},{zone}", minute % 60)
}
