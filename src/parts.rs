//! Cutting texts at a mark. `str::split` and `str::find` would bring search machines into the module.

/// The parts of a text between the marks, one byte of ASCII each.
#[derive(Clone)]
pub(crate) struct Parts<'a> {
    rest: Option<&'a str>,
    mark: u8,
}

/// The parts of a text between the marks; of an empty text one empty part.
pub(crate) const fn parts(text: &str, mark: u8) -> Parts<'_> {
    Parts { rest: Some(text), mark }
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest?;
        let (part, rest) = match cut(text, self.mark) {
            Some((part, rest)) => (part, Some(rest)),
            None => (text, None),
        };
        self.rest = rest;
        Some(part)
    }
}

/// What stands before and after the first mark.
#[inline(never)]
pub(crate) fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.as_bytes().iter().position(|byte| *byte == mark)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// Whether one of the words, which a mark separates, is this one, in whatever case.
#[inline(never)]
pub(crate) fn lists(words: &str, mark: u8, word: &str) -> bool {
    for listed in parts(words, mark) {
        if listed.eq_ignore_ascii_case(word) {
            return true;
        }
    }
    false
}

/// Where the first occurrence of a part ends. Plain comparison, first byte first: the parts are short.
#[inline(never)]
pub(crate) fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    let (first, others) = part.split_first()?;
    let mut rest = text;
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if byte == first && rest.starts_with(others) {
            return Some(text.len() - rest.len() + others.len());
        }
    }
    None
}

/// One text after the other. The generic `concat` of `std` is made anew for each kind of text, 0.9 kB of code each.
#[inline(never)]
pub(crate) fn joined(texts: &[&str]) -> String {
    let mut whole = String::new();
    for text in texts {
        whole.push_str(text);
    }
    whole
}

/// Whether one of the stems, which `|` separates, stands in a lower-case text.
pub(crate) fn any_word(text: &str, stems: &str) -> bool {
    for stem in parts(stems, b'|') {
        if find(text.as_bytes(), stem.as_bytes()).is_some() {
            return true;
        }
    }
    false
}
