//! What leads in each state.

use super::arrival::arrival;
use super::stage::{after_newest, fixture, moment, said, texts, view_at};
use parcelight::host::PlainHost;
use parcelight::provider::FailureKind;
use parcelight::shipment::Instant;
use parcelight::view::{self, Facts, Name, Trouble, View};

fn of(name: &str) -> View {
    let text = fixture(name);
    view_at(&text, after_newest(&text).unwrap_or_else(|| moment(2026, 11, 20)))
}

#[test]
fn a_document_for_customs_is_asked_for_with_a_way_to_give_it() {
    let view = of("aftership/customs-hold.json");
    assert_eq!(view.text(Name::Headline), "Customs needs a document for this parcel");
    assert_eq!(view.text(Name::Tone), "attention");
    assert!(said(&view, "What to do").starts_with("Send the invoice"));
    assert_eq!(said(&view, "Who can help"), "\u{2068}Robin Mail\u{2069}, with the number \u{2068}QX700000000221GB\u{2069}");
    assert!(view.has(Name::Without), "no date is made up while customs waits");
}

#[test]
fn a_parcel_to_collect_says_by_when_and_where() {
    let view = of("aftership/pickup.json");
    assert_eq!(view.text(Name::Status), "Ready for pickup");
    assert!(view.list(Name::Notices).first().unwrap().text(Name::Title).starts_with("Collect your parcel"));
}

#[test]
fn a_station_that_signed_does_not_read_delivered() {
    assert_eq!(of("cainiao/station-signed.json").text(Name::Icon), "ready_for_pickup");
}

#[test]
fn a_first_leg_that_says_delivered_does_not() {
    assert_ne!(of("17track/first-leg-delivered.json").text(Name::Icon), "delivered");
}

#[test]
fn a_delivered_parcel_says_when_and_asks_for_nothing() {
    let view = of("aftership/delivered-legacy.json");
    assert_eq!((view.text(Name::Tone), view.text(Name::ArrivalLabel)), ("success", "Arrived"));
    assert!(view.list(Name::Notices).is_empty());
    assert!(!view.has(Name::Expected), "nothing is to come");
}

#[test]
fn nothing_yet_is_a_skeleton_with_a_name() {
    let host = PlainHost { now: Instant(0) };
    let view = view::compose(Facts { number: "LP00123456789CN", ..Facts::default() }, &texts("en"), &host);
    assert!(view.has(Name::Loading));
    assert_eq!(view.text(Name::Label), "Parcel LP00123456789CN");
    assert_eq!((view.text(Name::NumberHead), view.text(Name::NumberTail)), ("LP0012345", "6789CN"));
}

#[test]
fn every_failure_has_its_own_words_and_a_way_on() {
    let all = [
        Trouble::Reply(FailureKind::NotFound),
        Trouble::Reply(FailureKind::Unauthorized),
        Trouble::Reply(FailureKind::RateLimited),
        Trouble::Reply(FailureKind::InvalidNumber),
        Trouble::Reply(FailureKind::Quota),
        Trouble::Reply(FailureKind::BadRequest),
        Trouble::Reply(FailureKind::Server),
        Trouble::Reply(FailureKind::BadResponse),
        Trouble::Empty,
        Trouble::Page,
        Trouble::UnknownShape,
        Trouble::TooLarge,
        Trouble::Network,
        Trouble::Timeout,
        Trouble::Offline,
    ];
    let host = PlainHost { now: Instant(0) };
    for language in ["en", "zh-CN", "th", "ar"] {
        let mut titles = Vec::new();
        for trouble in all {
            let view = view::compose(Facts { trouble: Some(trouble), ..Facts::default() }, &texts(language), &host);
            let notice = view.list(Name::Notices).first().unwrap().clone();
            assert!(!notice.text(Name::Text).is_empty() && !notice.text(Name::Retry).is_empty(), "{trouble:?}");
            assert!(!titles.contains(&notice.text(Name::Title).to_owned()), "{language}: {}", notice.text(Name::Title));
            titles.push(notice.text(Name::Title).to_owned());
        }
    }
}

#[test]
fn a_reply_that_cannot_be_read_is_told_apart() {
    let deep = "[".repeat(10_000);
    for (text, trouble) in [
        ("", Trouble::Empty),
        ("<!doctype html><title>Sign in</title>", Trouble::Page),
        ("{\"hello\":\"world\"}", Trouble::UnknownShape),
        ("tracking", Trouble::Reply(FailureKind::BadResponse)),
        (deep.as_str(), Trouble::TooLarge),
    ] {
        let failure = parcelight::provider::read(text, None).unwrap_err();
        assert_eq!(Trouble::of(failure.kind, &failure.message), trouble, "{}", failure.message);
    }
}

#[test]
fn a_failure_keeps_what_was_known() {
    let text = fixture("aftership/transit.json");
    let now = after_newest(&text).unwrap();
    let shipment = parcelight::provider::read(&text, None).unwrap().shipments.remove(0);
    let journey = parcelight::journey::derive(shipment, now);
    let (arrival, answer) = arrival(&journey, now);
    let parcel = view::Parcel { journey: &journey, arrival: &arrival, answer: answer.as_ref(), has_map: false, fetched: now, others: 0 };
    let facts = Facts { parcel: Some(parcel), trouble: Some(Trouble::Offline), ..Facts::default() };
    let view = view::compose(facts, &texts("en"), &PlainHost { now });
    assert!(view.has(Name::Headline) && view.has(Name::Rows));
    assert_eq!(view.list(Name::Notices).first().unwrap().text(Name::Title), "You are offline");
}
