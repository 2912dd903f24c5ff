//! Texts that are loaded at different times have catalogs of their own.

/// A set of messages, one catalog a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part(pub &'static str);

/// What the element says up to the first timeline, and all that has no part of its own: `locales/<tag>/*.ftl`.
pub const MAIN: Part = Part("");
/// The look-up box: `locales/<tag>/lookup/*.ftl`.
pub const LOOKUP: Part = Part("lookup");
/// What the full forecast says, which comes after the first timeline: `locales/<tag>/forecast/*.ftl`.
pub const FORECAST: Part = Part("forecast");

/// The map: `locales/<tag>/map/*.ftl`. Its texts are read by the page's code.
pub const MAP: Part = Part("map");

/// The head of a list of parcels: `locales/<tag>/list/*.ftl`.
pub const LIST: Part = Part("list");

/// All of them.
pub const PARTS: [Part; 5] = [MAIN, LOOKUP, FORECAST, MAP, LIST];

impl Part {
    /// Where its texts stand, from the root of the project.
    pub fn directory(self, tag: &str) -> String {
        if self == MAIN { format!("locales/{tag}") } else { format!("locales/{tag}/{}", self.0) }
    }

    /// The scripts that name its messages, `'like-this'`, from the root of the project; none where it is the core that does.
    pub const fn scripts(self) -> &'static [&'static str] {
        match self.0.as_bytes() {
            b"map" => &["www/map.ts", "www/look.ts"],
            _ => &[],
        }
    }

    /// Where its generated names stand, from the root of the project.
    pub fn messages(self) -> String {
        if self == MAIN { "src/text/messages.rs".to_owned() } else { format!("src/text/{}_messages.rs", self.0) }
    }
}
