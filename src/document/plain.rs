//! Plain text and whole numbers out of what providers write.

use crate::parts::{cut, find, lists, parts};

/// A line is cut after so many characters.
pub(crate) const LONGEST: usize = 2_000;

/// Words that stand for nothing.
#[inline(never)]
pub(crate) fn is_junk(text: &str) -> bool {
    lists("|-|--|null|string|undefined|n/a", b'|', text)
}

/// The whole number that a run of digits writes.
#[inline(never)]
pub(crate) fn digits(text: &str, radix: u32) -> Option<i64> {
    let mut value = 0_i64;
    for byte in text.bytes() {
        let digit = char::from(byte).to_digit(radix)?;
        // A checked product of 64 bits is made of 128.
        if value > (i64::MAX - i64::from(digit)) / i64::from(radix) {
            return None;
        }
        value = value * i64::from(radix) + i64::from(digit);
    }
    (!text.is_empty()).then_some(value)
}

/// Nothing but ASCII digits.
pub(crate) fn are_digits(text: &str) -> bool {
    for byte in text.bytes() {
        if !byte.is_ascii_digit() {
            return false;
        }
    }
    true
}

/// What follows a minus, and whether there is one.
pub(super) fn sign(text: &str) -> (&str, bool) {
    match text.as_bytes() {
        [b'-', ..] => (text.get(1..).unwrap_or_default(), true),
        _ => (text, false),
    }
}

/// One line of plain text: tags are dropped (a tag that breaks the line becomes a blank), character references
/// resolved, runs of blanks made one, control, bidi and invisible characters dropped, e-mail addresses and links left out.
pub(crate) fn line(source: &str) -> String {
    if is_plain(source) {
        return source.to_owned();
    }
    let mut line = Line { text: String::with_capacity(source.len().min(LONGEST)), count: 0, blank: false };
    let mut rest = source;
    // Behind the last `>` no tag ends: to look for its end from each `<` would take the square of the length.
    let behind = source.bytes().rev().take_while(|byte| *byte != b'>').count();
    while let Some(char) = rest.chars().next() {
        if line.count >= LONGEST {
            break;
        }
        let special = match char {
            '<' if rest.len() > behind => tag(rest),
            '&' => reference(rest),
            _ => None,
        };
        let (char, length) = special.unwrap_or((char, char.len_utf8()));
        line.push(char);
        rest = rest.get(length..).unwrap_or_default();
    }
    without_addresses(&line.text)
}

/// A line whose words are no e-mail addresses and no links: these lead to people, and to pictures of their doors.
fn without_addresses(line: &str) -> String {
    let mut kept = String::new();
    for word in parts(line, b' ') {
        let is_mail = cut(word, b'@').is_some_and(|(name, host)| !name.is_empty() && host.bytes().any(|byte| byte == b'.'));
        if !kept.is_empty() {
            kept.push(' ');
        }
        kept.push_str(if is_mail || find(word.as_bytes(), b"://").is_some() { "…" } else { word });
    }
    kept
}

/// The first characters of a text, so many at most.
#[inline(always)]
pub(crate) fn head(text: &str, most: usize) -> &str {
    let (mut end, mut count) = (0, 0);
    for byte in text.bytes() {
        // Every character has one byte that continues none.
        count += usize::from(byte & 0xc0 != 0x80);
        if count > most {
            break;
        }
        end += 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Most lines are plain already.
fn is_plain(source: &str) -> bool {
    let mut last = b' ';
    for byte in source.bytes() {
        if !matches!(byte, b' '..=b'~') || matches!(byte, b'<' | b'&' | b'@' | b'/') || (byte == b' ' && last == b' ') {
            return false;
        }
        last = byte;
    }
    last != b' ' && source.len() < LONGEST
}

struct Line {
    text: String,
    count: usize,
    /// A blank is due before the next character.
    blank: bool,
}

impl Line {
    fn push(&mut self, char: char) {
        // `char::is_whitespace` would bring a table along.
        if matches!(char, '\t'..='\r' | ' ' | '\u{85}' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{3000}')
        {
            self.blank = true;
            return;
        }
        // Marks of direction, and what is not seen: it would hide in a copied number. The joiners U+200C and U+200D stay: Persian and
        // emoji are written with them.
        let invisible = matches!(
            char,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
        );
        if invisible || char.is_control() {
            return;
        }
        // The last character has no room for a blank before it.
        if self.blank && !self.text.is_empty() && self.count < LONGEST - 1 {
            self.text.push(' ');
            self.count += 1;
        }
        self.blank = false;
        self.text.push(char);
        self.count += 1;
    }
}

/// A tag or comment at the start of a text: a blank when it breaks the line, else nothing to show; and its length. `<`
/// before anything else than a letter, `/` or `!` is a character, and so is one that no `>` follows.
fn tag(text: &str) -> Option<(char, usize)> {
    let bytes = text.as_bytes();
    let name = bytes.get(if bytes.get(1) == Some(&b'/') { 2.. } else { 1.. })?;
    let [first, second] = [0, 1].map(|index| name.get(index).unwrap_or(&0).to_ascii_lowercase());
    if !first.is_ascii_alphabetic() && bytes.get(1) != Some(&b'!') {
        return None;
    }
    let end = bytes.iter().position(|byte| *byte == b'>')?;
    // div, dt, p, pre, li, tr, td … and br.
    let breaks = matches!((first, second), (b'd' | b'p' | b'l' | b't', _) | (b'b', b'r'));
    Some((if breaks { ' ' } else { '\0' }, end + 1))
}

/// The names that carriers use, each with its character; all others stay as written.
const NAMES: &str = "amp& lt< gt> quot\" apos' nbsp\u{a0} reg® trade™";

/// What HTML makes of the references 128 to 159.
const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// A character reference at the start of a text, and its length.
fn reference(text: &str) -> Option<(char, usize)> {
    // Of eight bytes at most.
    let end = text.bytes().take(10).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let (code, radix) = match name.as_bytes() {
        [b'#', b'x', ..] => (2, 16),
        [b'#', ..] => (1, 10),
        _ => (0, 0),
    };
    let char = if radix == 0 {
        let mut found = None;
        for known in parts(NAMES, b' ') {
            let mut rest = known.strip_prefix(name).unwrap_or_default().chars();
            if let (Some(char), None) = (rest.next(), rest.next()) {
                found = Some(char);
            }
        }
        found?
    } else {
        match digits(name.get(code..)?, radix)? {
            code @ 128..160 => WINDOWS.chars().nth(code as usize - 128)?,
            code => char::from_u32(u32::try_from(code).ok()?)?,
        }
    };
    Some((char, name.len() + 2))
}

/// A decimal number in millionths, rounded; nothing for what is no plain decimal number of at most four whole digits.
#[inline(never)]
pub(crate) fn millionths(text: &str) -> Option<i32> {
    let (size, is_negative) = sign(text);
    let (whole, fraction) = cut(size, b'.').unwrap_or((size, ""));
    if whole.len() > 4 || !are_digits(fraction) {
        return None;
    }
    let mut value = digits(whole, 10)? as i32;
    let mut figures = fraction.bytes();
    // Up to 9999.999999 is more than there are; no point lies there.
    if value > 999 {
        return None;
    }
    for _ in 0..6 {
        value = value * 10 + i32::from(figures.next().unwrap_or(b'0') - b'0');
    }
    value += i32::from(figures.next() >= Some(b'5'));
    Some(if is_negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_dropped_and_references_are_resolved() {
        assert_eq!(line("USPS Ground<SUP>&#174;</SUP> &amp; <b>Co</b>&#153;"), "USPS Ground® & Co™");
        assert_eq!(line("Held<br/>See <a href='https://a.example/?x=1'>here</a>."), "Held See here.");
        assert_eq!(line("a < b, 5 <6, <3 &unknown; &#xZZ; &"), "a < b, 5 <6, <3 &unknown; &#xZZ; &");
        assert_eq!(line("weight <kg"), "weight <kg");
        assert_eq!(line("&lt;b&gt;"), "<b>", "resolved once: text, not a tag");
        assert_eq!(line("&#0;&#x110000;&#xd800;x"), "&#x110000;&#xd800;x");
    }

    #[test]
    fn blanks_and_invisible_characters_go() {
        assert_eq!(line(" 60\tday(s) \r\n"), "60 day(s)");
        assert_eq!(line("\u{202e}evil\u{202c}\u{200b}\u{feff}\u{7}"), "evil");
        assert_eq!(line("a\u{61c}b\u{2060}c\u{ad}d\u{e0041}e"), "abcde");
        assert_eq!(line("می\u{200c}خواهم 👨\u{200d}👩"), "می\u{200c}خواهم 👨\u{200d}👩");
        assert_eq!(line("深圳\u{3000}市"), "深圳 市");
    }

    #[test]
    fn addresses_are_left_out() {
        assert_eq!(line("Write to ann@mail.example, or 邮箱:ann@mail.example"), "Write to … or …");
        assert_eq!(line("Proof: https://photos.example/door.jpg seen"), "Proof: … seen");
        assert_eq!(line("Arrived @ Hub A/B, 2 km @north"), "Arrived @ Hub A/B, 2 km @north");
        assert_eq!(line(&line("… a@b.example")), "… …");
    }

    #[test]
    fn a_line_has_an_end() {
        let count = |text: &str| line(text).chars().count();
        assert_eq!([count(&"é".repeat(5_000)), count(&"é ".repeat(5_000))], [2_000; 2]);
        assert_eq!(count(&["x".repeat(1_998), " x ".repeat(9)].concat()), 2_000);
    }

    #[test]
    fn a_head_is_of_whole_characters() {
        assert_eq!([head("é深x", 2), head("é", 2), head("é", 0)], ["é深", "é", ""]);
    }

    #[test]
    fn decimals_without_floats() {
        assert_eq!(millionths("22.5431"), Some(22_543_100));
        assert_eq!(millionths("-0.1276"), Some(-127_600));
        assert_eq!(millionths("114.05789999999999"), Some(114_057_900));
        assert_eq!(millionths("7"), Some(7_000_000));
        assert_eq!(millionths("-179.9999996"), Some(-180_000_000));
        for wrong in ["", "-", ".5", "1e3", "1.2.3", "99999", "N 22", "+-3", "1.5e2", "--1"] {
            assert_eq!(millionths(wrong), None, "{wrong}");
        }
    }
}
