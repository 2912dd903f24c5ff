//! Any bytes, read as a reply whose provider is to be recognised.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| parcelight_fuzz::check(bytes, None));

include!("mutator.rs");
