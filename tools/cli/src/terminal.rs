//! A parcel in lines of text: the same view as on the page, without the page.

use fluent_langneg::{NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use parcelight::eta::estimate::{Knowledge, expected};
use parcelight::host::{DayStyle, Host, Numbers, PlainHost, Plural};
use parcelight::journey;
use parcelight::shipment::{Country, Day, Instant, LocalClock, Shipment};
use parcelight::text::Texts;
use parcelight::view::{Facts, Name, Parcel, View, compose};
use std::fmt::Write as _;
use std::iter::once;

/// Every language: its tag and its compiled texts, English first.
static CATALOGS: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/catalogs.rs"));

/// A language and a moment to write for.
pub(crate) struct Terminal {
    language: String,
    texts: Option<Texts>,
    host: Words,
}

impl Terminal {
    /// For a language (BCP 47), or English where there are no texts in it.
    pub(crate) fn new(language: &str, now: Instant) -> Self {
        let chosen = chosen(language);
        let catalog = CATALOGS.iter().find(|(tag, _)| *tag == chosen);
        let plurals =
            chosen.parse().ok().and_then(|tag: unic_langid::LanguageIdentifier| PluralRules::create(tag, PluralRuleType::CARDINAL).ok());
        let host = Words { plain: PlainHost { now }, english: chosen == "en", plurals };
        Self { texts: catalog.and_then(|(_, bytes)| Texts::from_catalog(bytes)), language: chosen, host }
    }

    /// The language that is written.
    pub(crate) fn language(&self) -> &str {
        &self.language
    }

    /// One parcel: number, status and headline, arrival, problems, history.
    pub(crate) fn shipment(&self, shipment: &Shipment, rules: &journey::Rules) -> String {
        let Some(texts) = &self.texts else { return String::new() };
        let journey = journey::derive_by(shipment.clone(), self.host.plain.now, rules);
        let (arrival, estimate) = expected(&journey, rules, self.host.plain.now, &Knowledge::built_in());
        let answer = estimate.map(|estimate| estimate.answer(String::new()));
        let parcel = Parcel {
            journey: &journey,
            arrival: &arrival,
            answer: answer.as_ref(),
            has_map: false,
            fetched: self.host.plain.now,
            others: 0,
        };
        let view = compose(Facts { number: &journey.number, parcel: Some(parcel), ..Facts::default() }, texts, &self.host);
        // Terminals show the isolating marks as boxes.
        lines(&view).replace(['\u{2068}', '\u{2069}'], "")
    }
}

/// The tag of the catalog that serves a language best. In the page the browser's knowledge of languages decides: `www/language.ts`.
fn chosen(language: &str) -> String {
    let available = convert_vec_str_to_langids_lossy(CATALOGS.iter().map(|(tag, _)| *tag));
    let wanted = convert_vec_str_to_langids_lossy([language]);
    let found = negotiate_languages(&wanted, &available, None, NegotiationStrategy::Filtering);
    found.first().map_or_else(|| String::from("en"), ToString::to_string)
}

fn lines(view: &View) -> String {
    let mut out = String::new();
    line(&mut out, 0, &[view.text(Name::Number), view.text(Name::Status), view.text(Name::Headline)]);
    line(&mut out, 2, &[view.text(Name::Place), view.text(Name::Time)]);
    let arrival = labelled(view, Name::ArrivalLabel, Name::ArrivalDate);
    line(&mut out, 2, &[&arrival, view.text(Name::ArrivalLikely), view.text(Name::ArrivalSource), view.text(Name::ArrivalNote)]);
    for notice in view.list(Name::Notices) {
        line(&mut out, 2, &["!", notice.text(Name::Title), notice.text(Name::Text)]);
        for fact in notice.list(Name::Facts) {
            line(&mut out, 4, &[&[fact.text(Name::Name), ": ", fact.text(Name::Value)].concat()]);
        }
    }
    for row in view.list(Name::Rows).iter().chain(view.list(Name::Older)) {
        // To the minute; the day stands on every line here.
        let time = row.text(Name::Datetime);
        line(&mut out, 2, &[time.get(..16).unwrap_or(time), row.text(Name::Name), row.text(Name::Place), row.text(Name::Words)]);
    }
    out
}

/// One line of what there is to say, or none.
fn line(out: &mut String, indent: usize, parts: &[&str]) {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    if !parts.is_empty() {
        // Writing to a string does not fail.
        let _ = writeln!(out, "{:indent$}{}", "", parts.join(" · "));
    }
}

fn labelled(view: &View, label: Name, text: Name) -> String {
    if view.has(text) { [view.text(label), ": ", view.text(text)].concat() } else { String::new() }
}

/// English as [`PlainHost`] writes it; other languages with ISO dates, which every reader knows, and their own plurals.
struct Words {
    plain: PlainHost,
    english: bool,
    plurals: Option<PluralRules>,
}

impl Numbers for Words {
    fn number(&self, value: i64) -> String {
        self.plain.number(value)
    }

    fn plural(&self, value: i64) -> Plural {
        match self.plurals.as_ref().and_then(|rules| rules.select(value.unsigned_abs()).ok()) {
            Some(PluralCategory::ZERO) => Plural::Zero,
            Some(PluralCategory::ONE) => Plural::One,
            Some(PluralCategory::TWO) => Plural::Two,
            Some(PluralCategory::FEW) => Plural::Few,
            Some(PluralCategory::MANY) => Plural::Many,
            Some(PluralCategory::OTHER) => Plural::Other,
            None => self.plain.plural(value),
        }
    }
}

impl Host for Words {
    fn now(&self) -> Instant {
        self.plain.now()
    }

    fn offset_at(&self, instant: Instant) -> i16 {
        self.plain.offset_at(instant)
    }

    fn day(&self, day: Day, style: DayStyle) -> String {
        if self.english { self.plain.day(day, style) } else { day.to_string() }
    }

    fn days(&self, from: Day, to: Day) -> String {
        if self.english {
            self.plain.days(from, to)
        } else {
            let days: Vec<String> = once(from).chain(Some(to).filter(|to| *to != from)).map(|day| day.to_string()).collect();
            days.join(" – ")
        }
    }

    fn time(&self, clock: LocalClock) -> String {
        self.plain.time(clock)
    }

    fn ago(&self, seconds: i64) -> String {
        self.plain.ago(seconds)
    }

    fn country(&self, country: Country) -> String {
        self.plain.country(country)
    }
}
