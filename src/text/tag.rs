//! The parts of a BCP 47 tag that decide between catalogs.

/// Old codes that browsers still send, and the other names of Norwegian, each with the one that catalogs have.
const RENAMED: [(u64, u64); 5] = [
    (word(b"in"), word(b"id")),
    (word(b"iw"), word(b"he")),
    (word(b"nn"), word(b"nb")),
    (word(b"no"), word(b"nb")),
    (word(b"tl"), word(b"fil")),
];

/// The same language in another script.
pub(super) const OTHER_SCRIPT: u8 = 1;
/// The same language and script, another region.
const OTHER_REGION: u8 = 2;
/// The same language and script, a region with the same words.
const SAME_WORDS: u8 = 3;
/// The same language, script and region.
const SAME: u8 = 4;

/// The parts of a tag that matter here, as [`word`]s; 0 for what is not said.
pub(super) struct Tag {
    pub(super) language: u64,
    pub(super) script: u64,
    pub(super) region: u64,
    /// `nu-latn`: the digits that a page asks for.
    digits: u64,
}

/// A subtag as a number: its eight characters at most, in lower case, the last one lowest; 0 when it is none. Numbers
/// compare in one step, and a tag of them needs no memory of its own.
pub(super) const fn word(part: &[u8]) -> u64 {
    let (mut word, mut rest) = (0, part);
    while let [byte, after @ ..] = rest {
        if !byte.is_ascii_alphanumeric() || part.len() > 8 {
            return 0;
        }
        word = word << 8 | byte.to_ascii_lowercase() as u64;
        rest = after;
    }
    word
}

/// What a letter has in a word, and a figure has not.
const LETTERS: u64 = 0x4040_4040_4040_4040;

/// Whether a word is of letters alone.
fn letters(word: u64) -> bool {
    let mut rest = word;
    while rest & 0x40 != 0 {
        rest >>= 8;
    }
    rest == 0 && word != 0
}

impl Tag {
    pub(super) fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.trim_ascii().as_bytes().split(|byte| matches!(byte, b'-' | b'_'));
        let first = parts.next()?;
        let mut tag = Self { language: word(first), script: 0, region: 0, digits: 0 };
        if !matches!(first.len(), 2 | 3) || !letters(tag.language) || tag.language == word(b"und") {
            return None;
        }
        for (old, new) in RENAMED {
            if tag.language == old {
                tag.language = new;
            }
        }
        let (mut is_open, mut before) = (true, 0);
        while let Some(part) = parts.next() {
            let here = word(part);
            if before == word(b"u") && here == word(b"nu") {
                let digits = parts.next().unwrap_or_default();
                if digits.len() > 2 && letters(word(digits)) && parts.next().is_none() {
                    tag.digits = word(digits);
                }
                break;
            }
            before = here;
            if !is_open {
                continue;
            }
            match part.len() {
                4 if tag.script == 0 && tag.region == 0 && letters(here) => tag.script = here,
                2 if tag.region == 0 && letters(here) => tag.region = here,
                3 if tag.region == 0 && here != 0 && here & LETTERS == 0 => tag.region = here,
                _ if here == 0 => return None,
                // Variants and extensions say nothing about the choice.
                _ => is_open = false,
            }
        }
        Some(tag)
    }

    /// The script, said or implied. Only Chinese has catalogs in two.
    fn script(&self) -> u64 {
        if self.script != 0 || self.language != word(b"zh") {
            self.script
        } else if [word(b"tw"), word(b"hk"), word(b"mo")].contains(&self.region) {
            word(b"hant")
        } else {
            word(b"hans")
        }
    }

    /// The region whose words are used in this one, in the languages that have more than one catalog.
    fn words(&self) -> u64 {
        let (regions, inside, outside): (&[u64], u64, u64) = if self.language == word(b"es") {
            // CLDR: everything but Spain, what belongs to it, Equatorial Guinea and the Philippines follows `es-419`.
            (&[0, word(b"es"), word(b"ea"), word(b"ic"), word(b"gq"), word(b"ph")], 0, word(b"419"))
        } else if self.language == word(b"pt") {
            (&[0, word(b"br")], word(b"br"), word(b"pt"))
        } else if self.script() == word(b"hant") {
            (&[word(b"hk"), word(b"mo")], word(b"hk"), word(b"tw"))
        } else {
            return 0;
        };
        if regions.contains(&self.region) { inside } else { outside }
    }

    /// How well a catalog serves this wish; 0 for not at all.
    pub(super) fn fit(&self, have: &Self) -> u8 {
        if self.language != have.language {
            0
        } else if self.script() != have.script() {
            OTHER_SCRIPT
        } else if self.words() != have.words() {
            OTHER_REGION
        } else if self.region != have.region {
            SAME_WORDS
        } else {
            SAME
        }
    }

    /// The tag again, in the usual case.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        push(&mut text, "", self.language, 0);
        push(&mut text, "-", self.script, 1);
        push(&mut text, "-", self.region, 2);
        push(&mut text, "-u-nu-", self.digits, 0);
        text
    }
}

/// Writes a word, if there is one, with so many capitals.
fn push(text: &mut String, before: &str, word: u64, capitals: usize) {
    if word == 0 {
        return;
    }
    text.push_str(before);
    let capitals = text.len() + capitals;
    for byte in word.to_be_bytes() {
        if byte != 0 {
            let letter = if text.len() < capitals { byte.to_ascii_uppercase() } else { byte };
            text.push(char::from(letter));
        }
    }
}
