//! What is large, deep or many: read or refused, and in time that grows with its size and no faster.

use super::payloads;
use super::{bounds, planting};
use parcelight::provider::{self, Provider};
use std::time::{Duration, Instant};

/// A debug build reads a megabyte in less; what is quadratic takes minutes.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn large_deep_and_many_end_in_time() {
    let payloads: Vec<_> =
        payloads::all().into_iter().filter(|payload| ["large", "deep", "many"].contains(&payload.class.as_str())).collect();
    assert!(payloads.len() >= 18);
    for (number, payload) in payloads.iter().enumerate() {
        for (index, &provider) in Provider::ALL.iter().enumerate() {
            // Each payload with a seventh of the providers, each provider with a few payloads, in fields of all kinds.
            if (index + number) % 7 != 0 {
                continue;
            }
            let fixtures = planting::fixtures(provider);
            let fields = planting::fields(&fixtures);
            for field in fields.iter().skip(number % 5).step_by(fields.len() / 4 + 1) {
                let reply = field.plant(payload);
                let started = Instant::now();
                let outcome = provider::read(&reply, Some(provider));
                let took = started.elapsed();
                assert!(took < PATIENCE, "{} {}: {took:?} for {:.40}", provider.id(), field.name, payload.source);
                let fault = bounds::broken(&outcome);
                assert!(fault.is_none(), "{} {}: {fault:?} for {:.40}", provider.id(), field.name, payload.source);
            }
        }
    }
}

#[test]
fn the_largest_reply_ends_in_time() {
    let fill = |unit: &str| unit.repeat(9_900_000 / unit.len());
    let many = |unit: &str| unit.repeat(1_500_000 / unit.len());
    for text in [
        format!(r#"{{"number":"1","events":[{{"text":"{}"}}]}}"#, fill("<a")),
        format!(r#"{{"number":"1","events":[{{"text":"{}"}}]}}"#, fill("&")),
        format!(r#"{{"number":"1","events":[{{"text":"{}"}}]}}"#, fill("<!")),
        format!(r#"{{"number":"1","events":[{{"text":"{}"}}]}}"#, fill("\\n")),
        format!(r#"{{"number":"1","events":[{}{{}}]}}"#, many("{},")),
        format!(r#"{{"number":"1","shipments":[{}{{}}]}}"#, many("{},")),
        format!(r#"{{"number":"1","events":[],{}"a":0}}"#, many("\"a\":0,")),
    ] {
        let started = Instant::now();
        let outcome = provider::read(&text, None);
        let (took, fault) = (started.elapsed(), bounds::broken(&outcome));
        assert!(took < PATIENCE, "{took:?} for {:.60}", text);
        assert!(fault.is_none(), "{fault:?} for {:.60}", text);
    }
}
