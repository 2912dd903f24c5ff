//! A reply, read leniently: the traps of provider JSON are handled here, once.

use super::json::Tree;
use super::{moment, plain};
use crate::shipment::{Country, Day, Point, Stamp};

/// A value of a reply, or nothing. Paths are keys joined by dots, `0` is the first item of a list; the empty path is
/// the value itself.
#[derive(Clone, Copy)]
pub struct Document<'a>(Option<&'a Tree<'a>>);

impl<'a> Document<'a> {
    /// A whole reply.
    pub const fn new(tree: &'a Tree<'a>) -> Self {
        Self(Some(tree))
    }

    /// The value at a path.
    #[must_use]
    pub fn at(self, path: &str) -> Self {
        if path.is_empty() {
            return self;
        }
        let mut tree = self.0;
        for key in path.split('.') {
            tree = match tree {
                Some(Tree::Object(members)) => members.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value),
                Some(Tree::List(items)) if key == "0" => items.first(),
                _ => None,
            };
        }
        Self(tree)
    }

    /// Something other than `null` stands there, be it junk or empty.
    pub fn has(self, path: &str) -> bool {
        !matches!(self.at(path).0, None | Some(Tree::Null))
    }

    /// An array stands there, not a wrapped one.
    pub fn is_list(self, path: &str) -> bool {
        matches!(self.at(path).0, Some(Tree::List(_)))
    }

    /// An object stands there.
    pub fn is_object(self, path: &str) -> bool {
        matches!(self.at(path).0, Some(Tree::Object(_)))
    }

    /// The keys of an object, in the order of the reply.
    pub fn keys(self) -> impl Iterator<Item = &'a str> {
        let members = if let Some(Tree::Object(members)) = self.0 { members.as_slice() } else { &[] };
        members.iter().map(|(key, _)| key.as_ref())
    }

    /// A short code as written, trimmed: a string or the text of a number. Junk (`-`, blanks, `"null"` …) is nothing.
    pub fn code(self, path: &str) -> Option<&'a str> {
        let text = match self.at(path).0? {
            Tree::Text(text) => text.as_ref(),
            Tree::Number(text) => text,
            _ => return None,
        };
        let text = text.trim_ascii();
        (!plain::is_junk(text)).then_some(text)
    }

    /// Words for a human: a string or the text of a number as one line of plain text, without markup, control and
    /// bidi characters, of at most 2,000 characters. Junk is nothing.
    pub fn text(self, path: &str) -> Option<String> {
        let text = plain::line(self.code(path)?);
        (!plain::is_junk(&text)).then_some(text)
    }

    /// The words of [`Self::text`], or none.
    pub fn words(self, path: &str) -> String {
        self.text(path).unwrap_or_default()
    }

    /// A whole number, be it written as a number or a string; a fraction is cut off.
    pub fn whole(self, path: &str) -> Option<i64> {
        let text = self.code(path)?;
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let size = whole.strip_prefix('-');
        let value = plain::digits(size.unwrap_or(whole), 10).filter(|_| fraction.bytes().all(|byte| byte.is_ascii_digit()))?;
        Some(if size.is_some() { -value } else { value })
    }

    /// Yes or no, be it written as a bool, a number or a string.
    pub fn flag(self, path: &str) -> Option<bool> {
        if let Some(Tree::Bool(flag)) = self.at(path).0 {
            return Some(*flag);
        }
        let code = self.code(path)?;
        let is = |words: [&str; 3]| words.iter().any(|word| word.eq_ignore_ascii_case(code));
        if is(["true", "1", "yes"]) {
            Some(true)
        } else if is(["false", "0", "no"]) {
            Some(false)
        } else {
            None
        }
    }

    /// The items of an array, be it bare or wrapped alone in an object (`{"item": […]}`); `{}` and nothing have none,
    /// another object is a list of one.
    pub fn list(self, path: &str) -> impl DoubleEndedIterator<Item = Document<'a>> + ExactSizeIterator + Clone {
        let items: &'a [Tree<'a>] = match self.at(path).0 {
            Some(Tree::List(items)) => items,
            Some(tree @ Tree::Object(members)) => match members.as_slice() {
                [] => &[],
                [(_, Tree::List(items))] => items,
                _ => std::slice::from_ref(tree),
            },
            _ => &[],
        };
        items.iter().map(Document::new)
    }

    /// A country: an ISO 3166-1 code of two or three letters, or an English name.
    pub fn country(self, path: &str) -> Option<Country> {
        Country::read(self.code(path)?)
    }

    /// Coordinates that stand apart, as numbers or strings.
    pub fn point(self, lat: &str, lon: &str) -> Option<Point> {
        Point::new(self.at(lat).millionths()?, self.at(lon).millionths()?)
    }

    fn millionths(self) -> Option<i32> {
        plain::millionths(self.code("")?)
    }

    /// Coordinates in one value: `[lat, lon]` or `{latitude, longitude}`.
    pub fn coordinates(self, path: &str) -> Option<Point> {
        let value = self.at(path);
        if let Some(Tree::List(items)) = value.0 {
            let [lat, lon] = items.as_slice() else { return None };
            return Point::new(Document::new(lat).millionths()?, Document::new(lon).millionths()?);
        }
        value.point("latitude", "longitude").or_else(|| value.point("lat", "lng")).or_else(|| value.point("lat", "lon"))
    }

    /// A time in any of the providers' spellings, as honest as it is written.
    pub fn clock(self, path: &str) -> Option<Stamp> {
        moment::stamp(self.code(path)?)
    }

    /// A moment in seconds since 1970.
    pub fn epoch_seconds(self, path: &str) -> Option<Stamp> {
        moment::epoch(self.whole(path)?)
    }

    /// A moment in milliseconds since 1970.
    pub fn epoch_millis(self, path: &str) -> Option<Stamp> {
        moment::epoch(self.whole(path)?.div_euclid(1000))
    }

    /// A day, be it written as one or as a time of it: midnight in a date field means no more than the day.
    pub fn day(self, path: &str) -> Option<Day> {
        self.clock(path).map(Stamp::day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::json;

    fn with<T>(text: &str, look: impl FnOnce(Document<'_>) -> T) -> T {
        look(Document::new(&json::parse(text).unwrap()))
    }

    #[test]
    fn paths() {
        with(r#"{"a": {"b": {"c": 1}}, "n": null, "a b": [], "e": "", "twice": 1, "twice": 2}"#, |reply| {
            assert_eq!(reply.whole("a.b.c"), Some(1));
            assert_eq!(reply.at("a.b").whole("c"), Some(1));
            assert_eq!(reply.whole("twice"), Some(2), "the last one counts, as in JSON.parse");
            assert!(reply.has("e") && reply.has("a b") && reply.has(""));
            assert!(!reply.has("n") && !reply.has("a.x.c") && !reply.has("a.b.c.d") && !reply.has("a..b"));
            assert!(reply.is_object("a") && reply.is_list("a b") && !reply.is_list("a"));
            assert_eq!(reply.keys().next(), Some("a"));
        });
    }

    #[test]
    fn texts() {
        let text = |json: &str| with(json, |value| value.text(""));
        assert_eq!(text(r#""  In customs ""#).as_deref(), Some("In customs"));
        assert_eq!(text("12.50").as_deref(), Some("12.50"));
        for junk in [
            r#""""#,
            r#"" ""#,
            r#""-""#,
            r#""null""#,
            r#""NULL""#,
            r#""string""#,
            r#""N/A""#,
            "null",
            "true",
            "[]",
            "{}",
            r#""<br/>""#,
            r#""\u0000""#,
        ] {
            assert_eq!(text(junk), None, "{junk}");
        }
        assert_eq!(text(r#""- moved""#).as_deref(), Some("- moved"));
    }

    #[test]
    fn wholes_and_flags() {
        let whole = |json: &str| with(json, |value| value.whole(""));
        assert_eq!(whole("1700000000"), Some(1_700_000_000));
        assert_eq!(whole(r#"" -18010002 ""#), Some(-18_010_002));
        assert_eq!(whole("12.9"), Some(12));
        for wrong in ["1e3", r#""12a""#, r#""1.x""#, "99999999999999999999", "true", "[1]"] {
            assert_eq!(whole(wrong), None, "{wrong}");
        }
        let flag = |json: &str| with(json, |value| value.flag(""));
        assert_eq!([flag("true"), flag(r#""True""#), flag("1"), flag(r#""yes""#)], [Some(true); 4]);
        assert_eq!([flag("false"), flag(r#""FALSE""#), flag("0"), flag(r#""0""#)], [Some(false); 4]);
        assert_eq!([flag("null"), flag("2"), flag(r#""maybe""#), flag("{}")], [None; 4]);
    }

    #[test]
    fn lists_in_all_their_wrappings() {
        let count = |json: &str| with(json, |value| value.list("").len());
        assert_eq!(count("[1, 2]"), 2);
        assert_eq!(count(r#"{"x": [1, 2, 3]}"#), 3);
        assert_eq!(count("{}"), 0);
        assert_eq!(count(r#"{"a": 1}"#), 1);
        assert_eq!(count(r#"{"a": [1], "b": [2]}"#), 1);
        assert_eq!(count("null") + count("\"x\"") + count("5"), 0);
    }

    #[test]
    fn points_and_countries() {
        let point = |json: &str| with(json, |value| value.coordinates("at"));
        let bangkok = Point::new(13_690_000, 100_750_100);
        for json in [
            r#"{"at": [13.69, 100.7501]}"#,
            r#"{"at": ["13.69", "100.7501"]}"#,
            r#"{"at": {"latitude": 13.69, "longitude": "100.7501"}}"#,
            r#"{"at": {"lat": 13.69, "lng": 100.7501}}"#,
        ] {
            assert_eq!(point(json), bangkok, "{json}");
        }
        for json in [
            r#"{"at": []}"#,
            r#"{"at": [0, 0]}"#,
            r#"{"at": [91, 0]}"#,
            r#"{"at": [1]}"#,
            r#"{"at": {"latitude": null, "longitude": 1}}"#,
            "{}",
        ] {
            assert_eq!(point(json), None, "{json}");
        }
        with(r#"{"a": "THA", "b": "th", "c": "Thailand", "d": "Narnia"}"#, |value| {
            let thailand = Country::from_alpha2("TH");
            assert_eq!(
                [value.country("a"), value.country("b"), value.country("c"), value.country("d")],
                [thailand, thailand, thailand, None]
            );
        });
    }

    #[test]
    fn times() {
        with(
            r#"{"iso": "2026-12-09T00:00:00+01:00", "s": 1781250000, "ms": "1781250000999", "zero": 0, "far": 99999999999999999}"#,
            |value| {
                assert_eq!(value.day("iso").map(|day| day.to_string()).as_deref(), Some("2026-12-09"));
                let moment = Some(Stamp::moment(crate::shipment::Instant(1_781_250_000)));
                assert_eq!([value.epoch_seconds("s"), value.epoch_millis("ms"), value.clock("s"), value.clock("ms")], [moment; 4]);
                assert_eq!(
                    [value.epoch_seconds("zero"), value.epoch_millis("far"), value.epoch_seconds("iso"), value.clock("none")],
                    [None; 4]
                );
            },
        );
    }
}
