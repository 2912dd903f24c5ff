//! The size gate: growth beyond a budget fails the build.

use crate::manifest::Manifest;
use crate::sizes::Sizes;
use anyhow::Result;
use parcelight_catalogs::{FORECAST as FORECAST_TEXTS, LIST as LIST_TEXTS, LOOKUP as LOOKUP_TEXTS, MAIN, MAP as MAP_TEXTS};

/// Bytes with brotli.
/// 50 of them are the digest of the widget, which nothing compresses.
const SHELL: u64 = 2_960;
/// The ceiling for everything (ARCHITECTURE.md, "The budget").
const FIRST_TIMELINE: u64 = 60_000;
const LATER_PART: u64 = 15_000;
/// The goal for map and land together is 15 kB, 5.4 of them the land: a ratchet, like the first timeline.
const MAP: u64 = 15_350;
/// What finds places: below the 15 kB of every part, and a ratchet.
const PLACES: u64 = 11_100;
/// The towns of a country.
const GAZETTEER: u64 = 4_000;
/// The large towns of all countries, for names that come without one.
const WORLD: u64 = 8_000;
/// What tells whose reply it is, with the addresses of the readers. A ratchet.
const READERS: u64 = 8_550;
/// The reader of one provider, which is all that a shop needs that names it. A ratchet; it was 12,900 before names and codes of the buyer's were cut
/// out of all words.
const READER: u64 = 14_950;

/// The look-up box knows the numbers of some sixty carriers, and how to put them right. The goal is 20 kB: a ratchet, like the
/// first timeline.
const LOOKUP: u64 = 18_400;

/// Lanes, calendars, the model and its words, after the timeline.
const FORECAST: u64 = 21_850;

/// When to ask again, and what is kept on the device: the module and its glue. A ratchet, like the first timeline.
const FRESH: u64 = 7_300;

/// The holidays of one country; the design's limit is 3 kB.
const CALENDAR: u64 = 800;

/// Prints what each part weighs, and says which are over their budgets.
pub(crate) fn check(manifest: &Manifest) -> Result<Vec<String>> {
    println!("\n  {:<48}{:>9}{:>9}{:>9}{:>9}", "bytes", "raw", "gzip", "brotli", "limit");
    let shell = sum("shell", manifest, &names(&manifest.scripts.shell), SHELL);
    let largest = |catalogs: &[(String, String)]| {
        let names = catalogs.iter().map(|(_, name)| name.clone());
        names.max_by_key(|name| manifest.sizes(name).brotli).unwrap_or_default()
    };
    let mut first = manifest.first()?;
    let catalog = largest(manifest.assets.catalogs(MAIN));
    first.push(&catalog);
    let first = sum("first timeline, with the largest language", manifest, &first, FIRST_TIMELINE);
    let mut map = manifest.map()?;
    let catalog = largest(manifest.assets.catalogs(MAP_TEXTS));
    map.push(&catalog);
    let map = sum("map, with land and its largest language", manifest, &map, MAP);
    let look = sum("zoom and pan of the map", manifest, &names(&manifest.scripts.look), LATER_PART);
    let street = sum("street map, without MapLibre", manifest, &names(&manifest.scripts.street), LATER_PART);
    let places = sum("places, with the map", manifest, &manifest.places()?, PLACES);
    let (world, countries): (Vec<_>, Vec<_>) = manifest.assets.gazetteers.iter().cloned().partition(|(name, _)| name == "world");
    let world = sum("the towns of the world", manifest, &[&largest(&world)], WORLD);
    let largest_gazetteer = largest(&countries);
    let gazetteer = sum("the largest file of towns", manifest, &[&largest_gazetteer], GAZETTEER);
    let readers = sum("recognising a rarer provider, on demand", manifest, &manifest.readers()?, READERS);
    let largest_reader =
        manifest.reader()?.into_iter().map(|(_, name)| name).max_by_key(|name| manifest.sizes(name).brotli).unwrap_or_default();
    let reader = sum("the largest reader of one provider", manifest, &[largest_reader], READER);
    let mut forecast = manifest.forecast()?;
    let catalog = largest(manifest.assets.catalogs(FORECAST_TEXTS));
    forecast.push(&catalog);
    let forecast = sum("arrival window, with its largest language", manifest, &forecast, FORECAST);
    let mut list = manifest.list()?;
    let catalog = largest(manifest.assets.catalogs(LIST_TEXTS));
    list.push(&catalog);
    let list = sum("list of many parcels, with its largest language", manifest, &list, LATER_PART);
    let rules = sum("check of a shop's rules, on demand", manifest, &manifest.rules()?, LATER_PART);
    let fresh = sum("refreshing, on demand", manifest, &manifest.fresh()?, FRESH);
    let texts = sum("a page's own texts, on demand", manifest, &names(&manifest.scripts.texts), LATER_PART);
    let mut lookup = manifest.lookup()?;
    let catalog = largest(manifest.assets.catalogs(LOOKUP_TEXTS));
    lookup.push(&catalog);
    let lookup = sum("look-up box, with its largest language", manifest, &lookup, LOOKUP);
    let calendar = largest(&manifest.assets.calendars);
    let calendar = sum("holidays of a country, the largest", manifest, &[&calendar], CALENDAR);
    Ok([shell, first, map, look, street, places, world, gazetteer, forecast, readers, reader, list, rules, fresh, texts, lookup, calendar]
        .into_iter()
        .flatten()
        .collect())
}

fn names(files: &[String]) -> Vec<&str> {
    files.iter().map(String::as_str).collect()
}

/// Prints a sum and its parts; the excess in words when there is one.
fn sum(title: &str, manifest: &Manifest, files: &[&str], limit: u64) -> Option<String> {
    let mut total = Sizes::default();
    for name in files {
        let sizes = manifest.sizes(name);
        total.raw += sizes.raw;
        total.gzip += sizes.gzip;
        total.brotli += sizes.brotli;
        println!("    {name:<46}{:>9}{:>9}{:>9}", sizes.raw, sizes.gzip, sizes.brotli);
    }
    println!("  {title:<48}{:>9}{:>9}{:>9}{limit:>9}", total.raw, total.gzip, total.brotli);
    (total.brotli > limit).then(|| format!("{title} by {} bytes", total.brotli - limit))
}
