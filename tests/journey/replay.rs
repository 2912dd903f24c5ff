//! Replays of a story: a parcel scan by scan, the clock moved on.

use super::arrival::arrival;
use super::scene::{at, replay};
use parcelight::host::PlainHost;
use parcelight::journey::{Journey, Severity};
use parcelight::shipment::{Shipment, Stamp};
use parcelight::text::Texts;
use parcelight::view::{Facts, Name, Parcel, View, compose};
use std::path::Path;
use std::sync::LazyLock;

/// The texts of each language, compiled from `locales/`.
static TEXTS: LazyLock<Vec<(&str, Texts)>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let schema = parcelight_catalogs::Schema::of(&parcelight_catalogs::read(root, "en").unwrap());
    let compiled = |tag| parcelight_catalogs::compile(&parcelight_catalogs::read(root, tag).unwrap(), &schema).unwrap();
    ["en", "zh-CN", "th", "ar"].map(|tag| (tag, Texts::from_catalog(&compiled(tag)).unwrap())).into()
});

/// What the page says of a journey at an hour of its story, in a language.
pub(crate) fn page_in(language: &str, journey: &Journey, hours: i64) -> View {
    let texts = &TEXTS.iter().find(|(tag, _)| *tag == language).unwrap().1;
    let (arrival, answer) = arrival(journey, at(hours));
    let parcel = Parcel { journey, arrival: &arrival, answer: answer.as_ref(), has_map: false, fetched: at(hours), others: 0 };
    compose(Facts { parcel: Some(parcel), ..Facts::default() }, texts, &PlainHost { now: at(hours) })
}

/// The same in English.
pub(crate) fn page(journey: &Journey, hours: i64) -> View {
    page_in("en", journey, hours)
}

/// A text without the isolating marks.
pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The lines of the notices of a page: titles, then what stands under them.
pub(crate) fn notices(view: &View) -> Vec<String> {
    let mut lines = Vec::new();
    for notice in view.list(Name::Notices) {
        lines.push(plain(notice.text(Name::Title)));
        for fact in notice.list(Name::Facts) {
            lines.push(plain(&format!("  {}: {}", fact.text(Name::Name), fact.text(Name::Value))));
        }
    }
    lines
}

/// The stages on a page, a line each: name, days, time, note.
pub(crate) fn stages(view: &View) -> Vec<String> {
    let line = |span: &View| [Name::Name, Name::Days, Name::Time, Name::Note].map(|field| plain(span.text(field))).join(" | ");
    view.list(Name::Spans).iter().map(|span| line(span)).collect()
}

/// Replays a story at the hours that begin the lines of `told`, and compares what is told at each:
/// `21h in_transit origin inferred - | On its way in ID`: status, stage, first mile, leading problem, headline.
#[track_caller]
pub(crate) fn follow(story: &Shipment, told: &str) {
    let expected: Vec<&str> = told.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let actual: Vec<String> = expected.iter().map(|line| line_at(story, line.split_once('h').unwrap().0.parse().unwrap())).collect();
    assert_eq!(actual.join("\n"), expected.join("\n"));
}

fn line_at(story: &Shipment, hours: i64) -> String {
    let journey = replay(story, hours);
    let problem = journey.problems.first().map_or("-".to_owned(), |problem| {
        let severity = match problem.severity {
            Severity::Notice => "notice",
            Severity::Warning => "warning",
            Severity::Serious => "serious",
        };
        let since = problem.since.map(Stamp::iso).unwrap_or_default();
        format!("{}({severity}, {})", problem.kind.name(), since.get(..13).unwrap_or(&since))
    });
    let (status, stage, first_mile) = (journey.status.name(), journey.stage.name(), journey.first_mile.name());
    let headline = plain(page(&journey, hours).text(Name::Headline));
    format!("{hours}h {status} {stage} {first_mile} {problem} | {headline}")
}
