// Three changes of four are made to the tree of a reply, so that it stays JSON; the fuzzer's own bend its texts, and make the others.
libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut bend = |words: &str| {
        let mut buffer = words.as_bytes().to_vec();
        buffer.resize(words.len() + 24, 0);
        let most = buffer.len();
        let length = libfuzzer_sys::fuzzer_mutate(&mut buffer, words.len(), most);
        String::from_utf8_lossy(buffer.get(..length).unwrap_or_default()).into_owned()
    };
    let changed = if seed.is_multiple_of(4) { None } else { parcelight_fuzz::change(data, size, max_size, seed, &mut bend) };
    changed.unwrap_or_else(|| libfuzzer_sys::fuzzer_mutate(data, size, max_size))
});
