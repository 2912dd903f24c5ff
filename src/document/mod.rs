//! A reply, read leniently: the traps of provider JSON are handled here, once.

pub mod json;
pub(crate) mod moment;
pub(crate) mod plain;

use crate::parts::{cut, lists, parts};
use crate::shipment::{Country, Day, Point, Stamp};
use json::Tree;
pub(crate) use plain::{LONGEST, head, line};

/// A value of a reply, or nothing. Paths are keys joined by dots, `0` is the first item of a list; the empty path is
/// the value itself. Where several paths are joined by `|`, the first one that leads to something is taken.
#[derive(Clone, Copy)]
pub struct Document<'a>(Option<&'a Tree<'a>>);

/// Of a longer list only the first items are looked at: ten megabytes of empty scans would fill the memory of a phone.
const MOST_ITEMS: usize = 20_000;

impl<'a> Document<'a> {
    /// A whole reply.
    pub const fn new(tree: &'a Tree<'a>) -> Self {
        Self(Some(tree))
    }

    /// The value at a single path.
    #[must_use]
    #[inline(never)]
    pub fn at(self, path: &str) -> Self {
        let mut tree = self.0;
        if path.is_empty() {
            return self;
        }
        for key in parts(path, b'.') {
            tree = match tree {
                Some(Tree::Object(members)) => {
                    let mut found = None;
                    for (name, value) in members {
                        if name == key {
                            found = Some(value);
                        }
                    }
                    found
                }
                Some(Tree::List(items)) if key == "0" => items.first(),
                _ => None,
            };
        }
        Self(tree)
    }

    /// Something other than `null` stands at a single path, be it junk or empty.
    #[inline(never)]
    pub fn has(self, path: &str) -> bool {
        !matches!(self.at(path).0, None | Some(Tree::Null))
    }

    /// An array stands there, not a wrapped one.
    #[inline(never)]
    pub fn is_list(self, path: &str) -> bool {
        matches!(self.at(path).0, Some(Tree::List(_)))
    }

    /// An object stands there.
    #[inline(never)]
    pub fn is_object(self, path: &str) -> bool {
        matches!(self.at(path).0, Some(Tree::Object(_)))
    }

    /// The keys of an object, in the order of the reply.
    pub fn keys(self) -> impl Iterator<Item = &'a str> {
        let members = if let Some(Tree::Object(members)) = self.0 { members.as_slice() } else { &[] };
        members.iter().map(|(key, _)| key.as_ref())
    }

    /// The members of an object, in the order of the reply.
    pub fn members(self) -> impl Iterator<Item = (&'a str, Self)> {
        let members = if let Some(Tree::Object(members)) = self.0 { members.as_slice() } else { &[] };
        members.iter().map(|(key, value)| (key.as_ref(), Self::new(value)))
    }

    /// A short code as written, trimmed: a string or the text of a number. Junk (`-`, blanks, `"null"` …) is nothing.
    #[inline(never)]
    pub fn code(self, paths: &str) -> Option<&'a str> {
        for path in parts(paths, b'|') {
            let text: &'a str = match self.at(path).0 {
                Some(Tree::Text(text)) => text,
                Some(Tree::Number(text)) => text,
                _ => continue,
            };
            let text = text.trim_ascii();
            if !plain::is_junk(text) {
                return Some(text);
            }
        }
        None
    }

    /// Whether this very code stands there.
    #[inline(never)]
    pub fn says(self, paths: &str, code: &str) -> bool {
        self.code(paths) == Some(code)
    }

    /// Words for a human: a string or the text of a number as one line of plain text, without markup, control and
    /// bidi characters, of at most 2,000 characters. Junk is nothing.
    pub fn text(self, paths: &str) -> Option<String> {
        Some(self.words(paths)).filter(|text| !text.is_empty())
    }

    /// The words of [`Self::text`], or none.
    #[inline(never)]
    pub fn words(self, paths: &str) -> String {
        for path in parts(paths, b'|') {
            if let Some(code) = self.code(path) {
                let text = plain::line(code);
                if !plain::is_junk(&text) {
                    return text;
                }
            }
        }
        String::new()
    }

    /// A whole number, be it written as a number or a string; a fraction is cut off.
    #[inline(never)]
    pub fn whole(self, path: &str) -> Option<i64> {
        let text = self.code(path)?;
        let (whole, fraction) = cut(text, b'.').unwrap_or((text, ""));
        let (size, is_negative) = plain::sign(whole);
        let value = plain::digits(size, 10).filter(|_| plain::are_digits(fraction))?;
        Some(if is_negative { -value } else { value })
    }

    /// Yes or no, be it written as a bool, a number or a string.
    #[inline(never)]
    pub fn flag(self, path: &str) -> Option<bool> {
        let code = match self.at(path).0 {
            Some(Tree::Bool(flag)) => return Some(*flag),
            _ => self.code(path)?,
        };
        let is_yes = lists("true|1|yes", b'|', code);
        (is_yes || lists("false|0|no", b'|', code)).then_some(is_yes)
    }

    /// The items of an array, be it bare or wrapped alone in an object (`{"item": […]}`); `{}` and nothing have none,
    /// another object is a list of one.
    pub fn list(self, paths: &str) -> impl DoubleEndedIterator<Item = Document<'a>> + ExactSizeIterator + Clone {
        self.items(paths).iter().map(Document::new)
    }

    #[inline(never)]
    fn items(self, paths: &str) -> &'a [Tree<'a>] {
        let mut value = None;
        for path in parts(paths, b'|') {
            if value.is_none() && self.has(path) {
                value = self.at(path).0;
            }
        }
        match value {
            Some(Tree::List(items)) => items.get(..MOST_ITEMS).unwrap_or(items),
            Some(tree @ Tree::Object(members)) => match members.as_slice() {
                [] => &[],
                [(_, Tree::List(items))] => items,
                _ => std::slice::from_ref(tree),
            },
            _ => &[],
        }
    }

    /// What an object holds that is wrapped alone in another one; any other value is itself.
    #[must_use]
    pub fn unwrapped(self) -> Self {
        match self.0 {
            Some(Tree::Object(members)) => match members.as_slice() {
                [(_, inside @ Tree::Object(_))] => Self(Some(inside)),
                _ => self,
            },
            _ => self,
        }
    }

    /// A country: an ISO 3166-1 code of two or three letters, or an English name.
    #[inline(never)]
    pub fn country(self, paths: &str) -> Option<Country> {
        for path in parts(paths, b'|') {
            let country = self.code(path).and_then(Country::read);
            if country.is_some() {
                return country;
            }
        }
        None
    }

    /// Coordinates that stand apart, as numbers or strings.
    pub fn point(self, lat: &str, lon: &str) -> Option<Point> {
        pair(self.code(lat), self.code(lon))
    }

    /// Coordinates in one value: `[lat, lon]` or `{latitude, longitude}`.
    pub fn coordinates(self, paths: &str) -> Option<Point> {
        for path in parts(paths, b'|') {
            let value = self.at(path);
            let point = match value.0 {
                Some(Tree::List(items)) => match items.as_slice() {
                    [_, lon] => pair(value.code("0"), Document::new(lon).code("")),
                    _ => None,
                },
                _ => value.point("latitude|lat", "longitude|lng|lon"),
            };
            if point.is_some() {
                return point;
            }
        }
        None
    }

    /// A time in any of the providers' spellings, as honest as it is written.
    #[inline(never)]
    pub fn clock(self, paths: &str) -> Option<Stamp> {
        for path in parts(paths, b'|') {
            let stamp = self.code(path).and_then(moment::stamp);
            if stamp.is_some() {
                return stamp;
            }
        }
        None
    }

    /// A moment in seconds since 1970.
    pub fn epoch_seconds(self, path: &str) -> Option<Stamp> {
        moment::epoch(self.whole(path)?)
    }

    /// A moment in milliseconds since 1970.
    #[inline(never)]
    pub fn epoch_millis(self, path: &str) -> Option<Stamp> {
        moment::epoch(self.whole(path)?.div_euclid(1000))
    }

    /// A day, be it written as one or as a time of it: midnight in a date field means no more than the day.
    #[inline(never)]
    pub fn day(self, paths: &str) -> Option<Day> {
        self.clock(paths).map(Stamp::day)
    }
}

#[inline(never)]
fn pair(lat: Option<&str>, lon: Option<&str>) -> Option<Point> {
    Point::new(plain::millionths(lat?)?, plain::millionths(lon?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

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
