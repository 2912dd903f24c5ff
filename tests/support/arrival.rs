//! The arrival of a journey as the page has it once the module of forecasts has answered: built-in lanes, all holidays.

use parcelight::eta::estimate::{Knowledge, estimate};
use parcelight::eta::{Answer, Arrival, Question, forecast};
use parcelight::host::PlainHost;
use parcelight::journey::{Journey, Rules};
use parcelight::shipment::Instant;
use parcelight::text::{Texts, forecast_messages};
use parcelight::view::explain;
use std::path::Path;
use std::sync::LazyLock;

static ENGLISH: LazyLock<Texts<forecast_messages::Message>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let english = parcelight_catalogs::read_part(root, parcelight_catalogs::FORECAST, "en").unwrap();
    let catalog = parcelight_catalogs::compile(&english, &parcelight_catalogs::Schema::of(&english)).unwrap();
    Texts::from_catalog(&catalog).unwrap()
});

/// The arrival and the answer to it.
pub(crate) fn arrival(journey: &Journey, now: Instant) -> (Arrival, Option<Answer>) {
    let arrival = forecast(journey, now);
    let Some(question) = Question::of(journey, &arrival, &Rules::DEFAULT, now) else { return (arrival, None) };
    let mut knowledge = Knowledge::built_in();
    for country in [question.origin, question.destination].into_iter().flatten() {
        if let Some(holidays) = parcelight_calendars::holidays(country) {
            knowledge.add_holidays(holidays);
        }
    }
    let estimate = estimate(&question, journey.carrier.as_deref().unwrap_or_default(), &knowledge);
    let answer = estimate.answer(explain(&question, &estimate, &ENGLISH, &PlainHost { now }));
    (answer.applied(arrival, journey.destination), Some(answer))
}
