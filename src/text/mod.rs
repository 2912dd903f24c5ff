//! What the page says, in the buyer's language.
//!
//! The texts are written in Fluent (`locales/<tag>/*.ftl`), checked and compiled to one compact catalog a language
//! at build time (`tools/catalogs`), and filled in here by a small [resolver](resolve) that asks the [`Numbers`] for
//! numbers and plural categories. What it writes is, byte for byte, what `fluent-bundle` writes
//! (`tests/text_oracle.rs`); Fluent itself would cost 40 kB of module.
//!
//! What is loaded on demand has catalogs of its own ([`Part`]): `locales/<tag>/lookup/*.ftl` with [`lookup_messages`],
//! `locales/<tag>/forecast/*.ftl` with [`forecast_messages`], `locales/<tag>/list/*.ftl` with [`list_messages`]; those of the map, with no plural form in them, are read by
//! `www/map.ts`.
//!
//! Which language is chosen, and which way it is written, the browser knows: `www/language.ts`.

mod catalog;
pub mod forecast_messages;
pub mod list_messages;
pub mod lookup_messages;
#[cfg(not(target_arch = "wasm32"))]
pub mod map_messages;
mod messages;
#[cfg(test)]
mod oracle;
mod resolve;

use crate::host::Numbers;
use catalog::Catalog;

pub use messages::{Message, Variable};

/// The messages that are compiled to one catalog a language. The generated names implement it.
pub trait Part: Copy + 'static {
    /// What a text names and the page fills in.
    type Variable: Copy + PartialEq + 'static;
    /// What stands at the head of a catalog that was made for these names.
    const MARK: &'static str;
    /// The messages with their names, in the order of the catalogs.
    const MESSAGES: &'static [(Self, &'static str)];
    /// The variables with their names, in the order of the catalogs.
    const VARIABLES: &'static [(Self::Variable, &'static str)];
    /// The place of a message in every catalog.
    fn place(self) -> usize;
}

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Texts<M = Message>(Catalog<M>);

/// What stands in the place of a [`Variable`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A whole number: written in the buyer's digits, and decides between plural forms.
    Number(i64),
    /// Words, dates, times and spans as they are to be shown.
    Text(&'a str),
}

impl<M: Part> Texts<M> {
    /// The texts of a compiled catalog; `None` when it is broken or was made for other messages.
    pub fn read(catalog: &str) -> Option<Self> {
        Catalog::read(catalog).map(Self)
    }

    /// The same from bytes; `None` also when they are no text.
    pub fn from_catalog(bytes: &[u8]) -> Option<Self> {
        Self::read(std::str::from_utf8(bytes).ok()?)
    }

    /// A text that names no variable, as it stands: for labels, attributes and headings.
    pub fn plain(&self, message: M) -> String {
        self.0.pattern(message).to_owned()
    }

    /// A text with its variables filled in, for showing. What is filled in is isolated with U+2068 and U+2069, so that
    /// words of the other direction do not disturb the sentence. A variable without a value is shown as `{$name}`.
    pub fn format(&self, host: &dyn Numbers, message: M, arguments: &[(M::Variable, Value)]) -> String {
        resolve::write::<M>(self.0.pattern(message), host, arguments)
    }

    /// The same without the isolates: for titles, files and other places that show them as boxes, or compare.
    pub fn unisolated(&self, host: &dyn Numbers, message: M, arguments: &[(M::Variable, Value)]) -> String {
        resolve::without_isolates(&self.format(host, message, arguments))
    }
}

/// The English texts, compiled from `locales/en/`.
#[cfg(test)]
pub(crate) fn english() -> Texts {
    language("en")
}

/// The texts of a language, compiled from `locales/`.
#[cfg(test)]
pub(crate) fn language(tag: &str) -> Texts {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let schema = parcelight_catalogs::Schema::of(&parcelight_catalogs::read(root, "en").unwrap());
    let language = parcelight_catalogs::read(root, tag).unwrap();
    Texts::from_catalog(&parcelight_catalogs::compile(&language, &schema).unwrap()).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::PlainHost;
    use crate::shipment::Instant;

    #[test]
    fn fills_in() {
        let host = PlainHost { now: Instant(0) };
        let text = english().format(&host, Message::DaysLeft, &[(Variable::Days, Value::Number(1))]);
        assert_eq!(text, "\u{2068}1\u{2069} day left");
        let text = english().unisolated(&host, Message::DaysLeft, &[(Variable::Days, Value::Number(2))]);
        assert_eq!(text, "2 days left");
        assert_eq!(english().plain(Message::StatusDelivered), "Delivered");
    }
}
