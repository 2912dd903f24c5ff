//! One payload in one field, and all payloads in all fields at once.

use super::payloads::{self, Payload, is_small};
use super::{bounds, planting};
use parcelight::provider::{self, Failure, Provider, Reply};
use std::collections::BTreeMap;

/// A private member beside everything that is planted: what confuses a reader must not open it.
const SECRET: &str = "zqsecretqz";

/// Why the outcome is not within bounds.
fn check(outcome: &Result<Reply, Failure>) -> Option<String> {
    bounds::broken(outcome).or_else(|| format!("{outcome:?}").contains(SECRET).then(|| "a secret is out".to_owned()))
}

/// What the page reads where another module reads for it.
fn by_canonical(outcome: &Result<Reply, Failure>) -> Result<Reply, Failure> {
    provider::read(&provider::write(outcome), None)
}

/// Collects faults, one for each provider and fault.
#[derive(Default)]
struct Faults(BTreeMap<String, String>);

impl Faults {
    fn add(&mut self, provider: Provider, place: &str, payload: &str, fault: Option<String>) {
        let Some(fault) = fault else { return };
        let key = format!("{} {}", provider.id(), fault.split(':').take(2).collect::<String>());
        self.0.entry(key).or_insert_with(|| format!("{} {place} ← {payload:.60}\n  {fault}", provider.id()));
    }

    fn end(self) {
        let faults: Vec<_> = self.0.into_values().collect();
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    }
}

#[test]
fn every_class_in_every_field_of_every_provider() {
    let all = payloads::all();
    let mut classes: Vec<Vec<&Payload>> = Vec::new();
    for payload in all.iter().filter(|payload| is_small(payload)) {
        match classes.last_mut() {
            Some(last) if last[0].class == payload.class => last.push(payload),
            _ => classes.push(vec![payload]),
        }
    }
    let (mut faults, mut planted) = (Faults::default(), 0_usize);
    for &provider in Provider::ALL {
        let fixtures = planting::fixtures(provider);
        for (number, field) in planting::fields(&fixtures).iter().enumerate() {
            for class in &classes {
                // Another payload of the class in each field: all of them come round.
                let payload = class[number % class.len()];
                let outcome = provider::read(&field.plant(payload), Some(provider));
                faults.add(provider, &field.name, &payload.source, bounds::broken(&outcome));
                planted += 1;
            }
        }
    }
    assert!(planted > 40_000, "{planted}");
    faults.end();
}

#[test]
fn every_payload_in_all_fields_at_once() {
    let all = payloads::all();
    let small: Vec<_> = all.iter().filter(|payload| is_small(payload)).collect();
    let mut faults = Faults::default();
    for &provider in Provider::ALL {
        let fixtures = planting::fixtures(provider);
        for (turn, payload) in small.iter().enumerate() {
            let reply = planting::plant_all(&fixtures[turn % fixtures.len()], &small, turn);
            let outcome = provider::read(&reply, Some(provider));
            faults.add(provider, "everywhere", &payload.source, bounds::broken(&outcome));
            faults.add(provider, "everywhere, canonical", &payload.source, bounds::broken(&by_canonical(&outcome)));
        }
    }
    faults.end();
}

#[test]
fn a_secret_stays_one_beside_hostile_members() {
    let all = payloads::all();
    let small: Vec<_> = all.iter().filter(|payload| is_small(payload)).step_by(9).collect();
    let mut faults = Faults::default();
    let secret = format!("\"{SECRET}\"");
    for &provider in Provider::ALL {
        for fixture in planting::fixtures(provider) {
            for key in ["signed_by", "recipient_name", "phone", "email", "street", "pin", "otp", "signatureUrl", "proof_images"] {
                let private = planting::plant_member(&fixture, &format!("\"{key}\""), &secret, false);
                let private = serde_json::from_str(&private).unwrap();
                for payload in small.iter().step_by(7) {
                    let reply = planting::plant_member(&private, "\"__proto__\"", &payload.source, true);
                    faults.add(provider, key, &payload.source, check(&provider::read(&reply, Some(provider))));
                }
            }
        }
    }
    faults.end();
}

#[test]
fn what_looks_like_markup_is_not_taken_for_it_twice() {
    for (source, want) in [("&lt;b&gt; 5 &amp;lt; 6", "<b> 5 &lt; 6"), ("&amp;amp; &#60;img&#62;", "&amp; <img>")] {
        let reply = format!(r#"{{"mailNo":"LP1","fullTraceDetailList":[{{"standerdDesc":"{source}","timeStr":"2026-12-09 08:12:00"}}]}}"#);
        let reply = format!(r#"{{"module":[{}]}}"#, reply.replace("fullTraceDetailList", "detailList"));
        let outcome = provider::read(&reply, Some(Provider::Cainiao));
        let text = |outcome: &Result<Reply, Failure>| outcome.as_ref().unwrap().shipments[0].events[0].text.clone();
        assert_eq!(text(&outcome), want);
        assert_eq!(text(&by_canonical(&outcome)), want, "by way of canonical JSON");
    }
}
