//! What every target asks: reading ends, without a panic; what comes out is within bounds, holds no secret, reads back the same from
//! canonical JSON, and makes a journey.

#[path = "../../tests/hostile/bounds.rs"]
mod bounds;
#[path = "../../tests/support/private.rs"]
mod private;
mod tree;

use parcelight::document::json::parse;
use parcelight::journey::derive;
use parcelight::provider::{self, Provider};
use parcelight::shipment::Instant;
use tree::Random;

/// The day of the tests.
const NOW: Instant = Instant(1_795_305_600);

/// So many secrets are planted at a time: which ones, the length of the reply tells.
const SECRETS: usize = 8;

/// The provider of a target, `read_` and its id.
///
/// # Panics
/// When there is no such provider.
pub fn named(target: &str) -> Option<Provider> {
    let provider = target.strip_prefix("read_").and_then(Provider::from_id);
    assert!(provider.is_some(), "{target} is no target of a provider");
    provider
}

/// Reads the bytes, as a reply of the provider or of whichever it is.
///
/// # Panics
/// When what comes out is not as promised.
pub fn check(bytes: &[u8], forced: Option<Provider>) {
    let outcome = provider::read_bytes(bytes, forced);
    assert_eq!(bounds::broken(&outcome), None);
    let written = provider::write(&outcome);
    match (outcome, provider::read(&written, None)) {
        (Ok(reply), back) => {
            assert!(forced.is_none() || reply.provider == forced, "the provider");
            assert!(reply.provider.is_some_and(|provider| Provider::from_id(provider.id()) == Some(provider)), "its id");
            let back = back.map(|reply| reply.shipments);
            assert!(back.as_ref() == Ok(&reply.shipments), "{written}\n{:#?}\n{back:#?}", reply.shipments);
            for shipment in reply.shipments {
                let _ = derive(shipment, NOW);
            }
        }
        (Err(failure), Err(back)) => assert_eq!(failure.kind, back.kind),
        (Err(failure), Ok(_)) => panic!("{failure:?} became a parcel"),
    }
    check_secrets(bytes, forced);
}

/// Plants private members into every object of the reply: nothing of them comes out.
fn check_secrets(bytes: &[u8], forced: Option<Provider>) {
    let Some(tree) = std::str::from_utf8(bytes).ok().and_then(|text| parse(text).ok()) else { return };
    let keys = private::KEYS.iter().cycle().skip(bytes.len() % private::KEYS.len()).take(SECRETS);
    let secrets: Vec<_> = keys.map(|key| (*key, private::PLANT)).collect();
    let outcome = provider::read(&tree::write(&tree, &secrets), forced);
    // A fuzzer may learn the word.
    let is_told = || bytes.windows(private::PLANT.len()).any(|word| word == private::PLANT.as_bytes());
    assert!(!format!("{outcome:?}").contains(private::PLANT) || is_told(), "{outcome:#?}");
}

/// Changes the first bytes of a buffer as a tree, its texts by `bend`; how many there are then, nothing where they are no JSON or find no
/// room.
pub fn change(buffer: &mut [u8], length: usize, most: usize, seed: u32, bend: &mut dyn FnMut(&str) -> String) -> Option<usize> {
    let text = std::str::from_utf8(buffer.get(..length)?).ok()?;
    let mut random = Random(u64::from(seed) << 8 | 1);
    let changed = tree::change(text, &mut random, bend)?;
    let place = buffer.get_mut(..changed.len()).filter(|place| place.len() <= most)?;
    place.copy_from_slice(changed.as_bytes());
    Some(changed.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// So often each fixture is changed; `MUTATIONS=100` for a short run.
    fn mutations() -> usize {
        std::env::var("MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(2_000)
    }

    /// Words and signs that change what a reply means.
    const PIECES: [&str; 24] = [
        "null",
        "[]",
        "{}",
        "\"\"",
        "0",
        "-1",
        "1e9",
        "\"-\"",
        "true",
        ",",
        ":",
        "\"",
        "\\",
        "[[",
        "}}",
        "\u{0}",
        "\u{202e}",
        "é",
        "\"2026-02-30\"",
        "99999999999999999999",
        "\"1781250000000\"",
        "{\"a\":",
        "\"|.&\"",
        "\"T:+-/., \"",
    ];

    fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
        for _ in 0..=random.below(4) {
            let (one, other) = (random.below(bytes.len()), random.below(bytes.len()));
            let (from, to) = (one.min(other), one.max(other).min(one.min(other) + 64));
            match random.below(5) {
                0 if !bytes.is_empty() => bytes[from] = random.below(256) as u8,
                1 => drop(bytes.drain(from..to)),
                2 => drop(bytes.splice(from..from, PIECES[random.below(PIECES.len())].bytes())),
                3 => drop(bytes.splice(from..to, PIECES[random.below(PIECES.len())].bytes())),
                _ => {
                    let piece = bytes[from..to].to_vec();
                    drop(bytes.splice(to..to, piece));
                }
            }
        }
    }

    #[test]
    fn every_provider_has_a_target() {
        for provider in Provider::ALL {
            let line = format!("name = \"read_{}\"", provider.id());
            assert!(include_str!("../Cargo.toml").contains(&line), "{line} is missing");
        }
    }

    #[test]
    fn the_fixtures_and_what_becomes_of_them() {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures");
        let (mut random, mut count, mut wrong) = (Random(0x9e37_79b9_7f4a_7c15), 0, Vec::new());
        for &provider in Provider::ALL {
            let Ok(folder) = std::fs::read_dir(fixtures.join(provider.id())) else { continue };
            let mut paths: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
            paths.sort();
            for path in paths {
                let fixture = std::fs::read(&path).unwrap();
                let mut turns = Random(9);
                let mut bend = |words: &str| {
                    let mut bytes = words.as_bytes().to_vec();
                    mutate(&mut bytes, &mut turns);
                    String::from_utf8_lossy(&bytes).into_owned()
                };
                let mut changed = (0..=mutations()).map(|round| {
                    let mut bytes = fixture.clone();
                    let tree = std::str::from_utf8(&fixture)
                        .ok()
                        .filter(|_| round % 2 == 1)
                        .and_then(|reply| tree::change(reply, &mut random, &mut bend));
                    match tree {
                        Some(reply) => bytes = reply.into_bytes(),
                        None if round > 0 => mutate(&mut bytes, &mut random),
                        None => {}
                    }
                    bytes
                });
                // The first of each fixture is enough.
                let found = changed.find(|bytes| {
                    let read = || [None, Some(provider)].map(|forced| check(bytes, forced));
                    std::panic::catch_unwind(read).is_err()
                });
                wrong.extend(found.map(|bytes| format!("--- {}\n{}", path.display(), String::from_utf8_lossy(&bytes))));
                count += 1;
            }
        }
        assert!(count > 30, "the fixtures are gone");
        assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    }
}
