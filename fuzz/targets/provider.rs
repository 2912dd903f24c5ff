//! Any bytes, read as a reply of the provider after which the target is named: `read_dhl`, `read_17track` …

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| parcelight_fuzz::check(bytes, parcelight_fuzz::named(env!("CARGO_BIN_NAME"))));

include!("mutator.rs");
