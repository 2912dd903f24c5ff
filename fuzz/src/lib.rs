//! What every target asks: reading ends, without a panic, and what comes out is within bounds.

use parcelight::provider::{self, Provider};

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
/// When what comes out is out of bounds.
pub fn check(bytes: &[u8], forced: Option<Provider>) {
    let Ok(reply) = provider::read_bytes(bytes, forced) else { return };
    assert!(!reply.shipments.is_empty() && reply.shipments.len() <= 500, "parcels");
    assert!(reply.warnings.len() <= 50, "warnings");
    assert!(reply.warnings.iter().all(|warning| warning.detail.chars().count() <= 64), "the detail of a warning");
    assert!(forced.is_none() || reply.provider == forced, "the provider");
    for shipment in &reply.shipments {
        assert!(shipment.events.len() <= 5_000, "events");
        assert!(shipment.number.chars().count() <= 2_000, "the number");
        assert!(shipment.promise.is_none_or(|promise| promise.from.is_none_or(|from| from <= promise.to)), "the promise");
        for event in &shipment.events {
            assert!(event.text.chars().count() <= 2_000 && !event.text.contains(char::is_control), "the text of an event");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// So often each fixture is changed; `MUTATIONS=100` for a short run.
    fn mutations() -> usize {
        std::env::var("MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(10_000)
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

    /// Xorshift: the same numbers on every run.
    struct Random(u64);

    impl Random {
        fn below(&mut self, end: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 % end.max(1) as u64) as usize
        }
    }

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
                let mut changed = (0..=mutations()).map(|round| {
                    let mut bytes = fixture.clone();
                    if round > 0 {
                        mutate(&mut bytes, &mut random);
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
