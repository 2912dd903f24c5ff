//! JSON text to a tree, in one pass.
//!
//! Our own, because serde_json costs 13 kB of module and `JSON.parse` loses figures of long digit strings: a number
//! stays the text it was written as. Strings without escapes are slices of the reply.

use std::borrow::Cow;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree<'a> {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number, as written.
    Number(&'a str),
    /// A string, its escapes resolved.
    Text(Cow<'a, str>),
    /// `[…]`
    List(Vec<Tree<'a>>),
    /// `{…}`, in the order of the reply. Of members with the same key the last counts.
    Object(Vec<(Cow<'a, str>, Tree<'a>)>),
}

/// A reply as large as this is refused, in bytes.
pub const LARGEST: usize = 10_000_000;
/// Lists and objects nest this deep at most.
pub const DEEPEST: usize = 64;

/// Why a text is no JSON value within the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// [`LARGEST`] bytes or more.
    TooLarge,
    /// Nested deeper than [`DEEPEST`].
    TooDeep,
    /// Nothing but blanks.
    Empty,
    /// It begins with `<`: a page, where JSON was expected.
    Html,
    /// Not UTF-8 from this byte on.
    NotUtf8(usize),
    /// Not JSON at this byte.
    Syntax(usize),
    /// Something follows the value at this byte.
    Trailing(usize),
}

/// The tree of a text. A byte order mark before it is skipped.
pub fn parse(text: &str) -> Result<Tree<'_>, Fault> {
    if text.len() >= LARGEST {
        return Err(Fault::TooLarge);
    }
    let mut parser = Parser { text, at: if text.starts_with('\u{feff}') { 3 } else { 0 }, depth: 0 };
    match parser.blanks() {
        0 if parser.at >= text.len() => return Err(Fault::Empty),
        b'<' => return Err(Fault::Html),
        _ => {}
    }
    let Some(tree) = parser.value() else {
        return Err(if parser.depth > DEEPEST { Fault::TooDeep } else { Fault::Syntax(parser.at) });
    };
    parser.blanks();
    if parser.at < text.len() {
        return Err(Fault::Trailing(parser.at));
    }
    Ok(tree)
}

/// Every method stops at the byte that is wrong, and then returns nothing.
struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    /// The byte that comes next; at the end 0, which is nowhere allowed.
    #[inline(never)]
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// Skips blanks; the byte after them.
    #[inline(never)]
    fn blanks(&mut self) -> u8 {
        loop {
            match self.peek() {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                other => return other,
            }
        }
    }

    #[inline(never)]
    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == byte;
        self.at += usize::from(found);
        found
    }

    fn slice(&self, from: usize) -> &'a str {
        self.text.get(from..self.at).unwrap_or_default()
    }

    fn value(&mut self) -> Option<Tree<'a>> {
        match self.blanks() {
            b'"' => self.string().map(Tree::Text),
            open @ (b'[' | b'{') => self.items(open),
            b'-' | b'0'..=b'9' => self.number(),
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Option<Tree<'a>> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let (length, tree) = match rest {
            [b'n', b'u', b'l', b'l', ..] => (4, Tree::Null),
            [b't', b'r', b'u', b'e', ..] => (4, Tree::Bool(true)),
            [b'f', b'a', b'l', b's', b'e', ..] => (5, Tree::Bool(false)),
            _ => return None,
        };
        self.at += length;
        Some(tree)
    }

    /// A list or an object, after its first bracket.
    fn items(&mut self, open: u8) -> Option<Tree<'a>> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        self.at += 1;
        let (mut items, mut members) = (Vec::new(), Vec::new());
        // `]` and `}` stand two places after `[` and `{`.
        if self.blanks() != open + 2 {
            loop {
                if open == b'[' {
                    items.push(self.value()?);
                } else {
                    if self.blanks() != b'"' {
                        return None;
                    }
                    let key = self.string()?;
                    self.blanks();
                    if !self.take(b':') {
                        return None;
                    }
                    members.push((key, self.value()?));
                }
                self.blanks();
                if !self.take(b',') {
                    break;
                }
            }
        }
        if !self.take(open + 2) {
            return None;
        }
        self.depth -= 1;
        Some(if open == b'[' { Tree::List(items) } else { Tree::Object(members) })
    }

    #[inline(never)]
    fn digits(&mut self) -> bool {
        let from = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        self.at > from
    }

    fn number(&mut self) -> Option<Tree<'a>> {
        let from = self.at;
        self.take(b'-');
        // A leading zero stands alone.
        let mut is_number = self.take(b'0') || self.digits();
        if is_number && self.take(b'.') {
            is_number = self.digits();
        }
        if is_number && (self.take(b'e') || self.take(b'E')) {
            let _ = self.take(b'+') || self.take(b'-');
            is_number = self.digits();
        }
        is_number.then(|| Tree::Number(self.slice(from)))
    }

    #[inline(never)]
    fn string(&mut self) -> Option<Cow<'a, str>> {
        self.at += 1;
        let mut text = Cow::Borrowed("");
        loop {
            let from = self.at;
            while !matches!(self.peek(), b'"' | b'\\' | 0..0x20) {
                self.at += 1;
            }
            let plain = self.slice(from);
            // The first part stays a slice of the reply.
            if text.is_empty() {
                text = Cow::Borrowed(plain);
            } else {
                text.to_mut().push_str(plain);
            }
            if self.take(b'"') {
                return Some(text);
            }
            if !self.take(b'\\') {
                return None;
            }
            let letter = self.escape()?;
            text.to_mut().push(letter);
        }
    }

    fn escape(&mut self) -> Option<char> {
        let letter = match self.peek() {
            byte @ (b'"' | b'\\' | b'/') => byte,
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                self.at += 1;
                return self.unit_pair();
            }
            _ => return None,
        };
        self.at += 1;
        Some(char::from(letter))
    }

    /// `\u` and its four digits, twice for a surrogate pair. Half a pair is U+FFFD.
    fn unit_pair(&mut self) -> Option<char> {
        let mut code = self.unit()?;
        let after = self.at;
        if code >> 10 == 0xd800 >> 10 && self.take(b'\\') && self.take(b'u') {
            let low = self.unit()?;
            if low >> 10 == 0xdc00 >> 10 {
                code = 0x1_0000 + ((code & 0x3ff) << 10) + (low & 0x3ff);
            } else {
                self.at = after;
            }
        } else {
            self.at = after;
        }
        Some(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn unit(&mut self) -> Option<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            unit = unit * 16 + char::from(self.peek()).to_digit(16)?;
            self.at += 1;
        }
        Some(unit)
    }
}

/// Every byte that is not well-formed is found; see `tests/properties_provider.rs` for the comparison with serde_json.
#[cfg(test)]
mod tests {
    use super::*;

    fn text(json: &str) -> String {
        match parse(json) {
            Ok(Tree::Text(text)) => text.into_owned(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn values() {
        assert_eq!(parse("\u{feff} null\n"), Ok(Tree::Null));
        assert_eq!(parse("[]"), Ok(Tree::List(vec![])));
        assert_eq!(parse("[true , false]"), Ok(Tree::List(vec![Tree::Bool(true), Tree::Bool(false)])));
        assert_eq!(parse("-12.50e+03"), Ok(Tree::Number("-12.50e+03")));
        let number = "123456789012345678901234567890";
        assert_eq!(parse(number), Ok(Tree::Number(number)), "no figure is lost");
        let object = parse(r#"{"__proto__": 1, "": {}}"#);
        assert_eq!(object, Ok(Tree::Object(vec![("__proto__".into(), Tree::Number("1")), ("".into(), Tree::Object(vec![]))])));
    }

    #[test]
    fn strings_and_their_escapes() {
        assert_eq!(text(r#""a\"b\\c\/d\b\f\n\r\te""#), "a\"b\\c/d\u{8}\u{c}\n\r\te");
        assert_eq!(text(r#""\u0e44\u0E17\u0e22 😀""#), "ไทย 😀");
        assert_eq!(text(r#""\ud83d x \ude00 \ud83d\u0041 \ud83d\ud83d\ude00""#), "\u{fffd} x \u{fffd} \u{fffd}A \u{fffd}😀");
        assert!(matches!(parse("\"slice\""), Ok(Tree::Text(Cow::Borrowed("slice")))));
    }

    #[test]
    fn faults_have_names_and_positions() {
        assert_eq!(parse(""), Err(Fault::Empty));
        assert_eq!(parse(" \n\t"), Err(Fault::Empty));
        assert_eq!(parse("\n<!doctype html>"), Err(Fault::Html));
        assert_eq!(parse("{} {}"), Err(Fault::Trailing(3)));
        assert_eq!(parse("[1,]"), Err(Fault::Syntax(3)));
        for (wrong, at) in [
            ("{", 1),
            ("[", 1),
            ("[1", 2),
            ("[1 2]", 3),
            ("{\"a\"}", 4),
            ("{a:1}", 1),
            ("{\"a\":1,}", 7),
            ("\"", 1),
            ("\"\n\"", 1),
            ("\"\\x\"", 2),
            ("\"\\u12g4\"", 5),
            ("\"\\", 2),
            ("-", 1),
            ("1.", 2),
            (".5", 0),
            ("1e", 2),
            ("nul", 0),
            ("NaN", 0),
            ("'a'", 0),
            ("+1", 0),
        ] {
            assert_eq!(parse(wrong), Err(Fault::Syntax(at)), "{wrong}");
        }
        assert_eq!(parse("01"), Err(Fault::Trailing(1)));
    }

    #[test]
    fn limits() {
        let nested = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(&nested(DEEPEST)).is_ok());
        assert_eq!(parse(&nested(DEEPEST + 1)), Err(Fault::TooDeep));
        assert_eq!(parse(&nested(10_000)), Err(Fault::TooDeep));
        assert_eq!(parse(&"{\"a\":".repeat(10_000)), Err(Fault::TooDeep));
        assert_eq!(parse(&" ".repeat(LARGEST)), Err(Fault::TooLarge));
    }
}
