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
    let mut parser = Parser { text, at: if text.starts_with('\u{feff}') { 3 } else { 0 } };
    match parser.blanks() {
        None => return Err(Fault::Empty),
        Some(b'<') => return Err(Fault::Html),
        Some(_) => {}
    }
    let tree = parser.value(0)?;
    match parser.blanks() {
        None => Ok(tree),
        Some(_) => Err(Fault::Trailing(parser.at)),
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn wrong<T>(&self) -> Result<T, Fault> {
        Err(Fault::Syntax(self.at))
    }

    /// Skips blanks; the byte after them.
    fn blanks(&mut self) -> Option<u8> {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other,
            }
        }
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn slice(&self, from: usize) -> &'a str {
        self.text.get(from..self.at).unwrap_or_default()
    }

    fn value(&mut self, depth: usize) -> Result<Tree<'a>, Fault> {
        match self.blanks() {
            Some(b'"') => Ok(Tree::Text(self.string()?)),
            Some(b'[' | b'{') if depth == DEEPEST => Err(Fault::TooDeep),
            Some(b'[') => self.list(depth + 1),
            Some(b'{') => self.object(depth + 1),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Result<Tree<'a>, Fault> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        for (word, tree) in [("null", Tree::Null), ("true", Tree::Bool(true)), ("false", Tree::Bool(false))] {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(tree);
            }
        }
        self.wrong()
    }

    fn list(&mut self, depth: usize) -> Result<Tree<'a>, Fault> {
        self.at += 1;
        let mut items = Vec::new();
        if self.blanks() == Some(b']') {
            self.at += 1;
            return Ok(Tree::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            self.blanks();
            if self.take(b']') {
                return Ok(Tree::List(items));
            } else if !self.take(b',') {
                return self.wrong();
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Tree<'a>, Fault> {
        self.at += 1;
        let mut members = Vec::new();
        if self.blanks() == Some(b'}') {
            self.at += 1;
            return Ok(Tree::Object(members));
        }
        loop {
            if self.blanks() != Some(b'"') {
                return self.wrong();
            }
            let key = self.string()?;
            self.blanks();
            if !self.take(b':') {
                return self.wrong();
            }
            members.push((key, self.value(depth)?));
            self.blanks();
            if self.take(b'}') {
                return Ok(Tree::Object(members));
            } else if !self.take(b',') {
                return self.wrong();
            }
        }
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let from = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == from { self.wrong() } else { Ok(()) }
    }

    fn number(&mut self) -> Result<Tree<'a>, Fault> {
        let from = self.at;
        self.take(b'-');
        // A leading zero stands alone.
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Ok(Tree::Number(self.slice(from)))
    }

    fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.at += 1;
        let mut owned: Option<String> = None;
        loop {
            let from = self.at;
            let rest = self.text.as_bytes().get(from..).unwrap_or_default();
            self.at += rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len());
            let plain = self.slice(from);
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(match owned {
                        None => Cow::Borrowed(plain),
                        Some(mut text) => {
                            text.push_str(plain);
                            Cow::Owned(text)
                        }
                    });
                }
                Some(b'\\') => {
                    let text = owned.get_or_insert_default();
                    text.push_str(plain);
                    self.at += 1;
                    text.push(self.escape()?);
                }
                _ => return self.wrong(),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let byte = self.peek();
        let char = match byte {
            Some(b'"' | b'\\' | b'/') => char::from(byte.unwrap_or_default()),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unit_pair();
            }
            _ => return self.wrong(),
        };
        self.at += 1;
        Ok(char)
    }

    /// `\u` and its four digits, twice for a surrogate pair. Half a pair is U+FFFD.
    fn unit_pair(&mut self) -> Result<char, Fault> {
        let high = self.unit()?;
        if (0xd800..0xdc00).contains(&high) && self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(b"\\u")) {
            let after = self.at;
            self.at += 2;
            let low = self.unit()?;
            if (0xdc00..0xe000).contains(&low) {
                let code = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = after;
        }
        Ok(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn unit(&mut self) -> Result<u32, Fault> {
        let mut unit = 0;
        for _ in 0..4 {
            let Some(digit) = self.peek().and_then(|byte| char::from(byte).to_digit(16)) else { return self.wrong() };
            unit = unit * 16 + digit;
            self.at += 1;
        }
        Ok(unit)
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
