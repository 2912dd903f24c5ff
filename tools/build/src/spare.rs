//! What wasm-bindgen writes into its JavaScript for browsers and callers that we have not: 0.2 kB with brotli in each part. Every browser that
//! knows constructed style sheets knows `encodeInto`; modules are always started by `initSync` with a compiled one.

/// Where each piece begins, and how it ends: both go, with all between.
pub(crate) const PIECES: [(&str, &str); 5] = [
    // No memory that cannot grow.
    ("    if (realloc === undefined) {\n", "\n    }\n"),
    // Safari forgets how to decode after two gigabytes: a page with a parcel gets nowhere near.
    ("    numBytesDecoded += bytes.length;\n", "\n    }\n"),
    ("if (!('encodeInto' in cachedTextEncoder)) {\n", "\n}\n"),
    ("    if (module !== undefined) {\n        if (Object.getPrototypeOf(module)", "\n    }\n"),
    ("    if (!(module instanceof WebAssembly.Module)) {\n", "\n    }\n"),
];

/// The JavaScript without them; a piece that is not there is not missed.
pub(crate) fn spare(glue: &str) -> String {
    let mut text = glue.to_owned();
    for (begin, end) in PIECES {
        let Some(from) = text.find(begin) else { continue };
        let Some(to) = text.get(from..).and_then(|rest| rest.find(end)) else { continue };
        text.replace_range(from..from + to + end.len(), "");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_piece_goes() {
        let glue = "function pass(arg, malloc, realloc) {\n    if (realloc === undefined) {\n        return 1;\n    }\n    return 2;\n}\n";
        assert_eq!(spare(glue), "function pass(arg, malloc, realloc) {\n    return 2;\n}\n");
        assert_eq!(spare("function other() {\n    return 3;\n}\n"), "function other() {\n    return 3;\n}\n");
    }
}
