//! What is said of each problem, in each language.

use super::stage::texts;
use parcelight::eta::{Arrival, Withheld};
use parcelight::host::PlainHost;
use parcelight::journey::{Journey, Problem, ProblemKind, Severity};
use parcelight::shipment::{Day, Instant, Reason, Stamp, Status};
use parcelight::text::Texts;
use parcelight::view::{Facts, Field, Name, Parcel, View, compose};

const LANGUAGES: [&str; 4] = ["en", "zh-CN", "th", "ar"];

fn page(texts: &Texts, journey: &Journey) -> View {
    let arrival = Arrival::Withheld(Withheld::Held);
    let now = Instant(1_796_200_000);
    let parcel = Parcel { journey, arrival: &arrival, answer: None, has_map: false, fetched: now, others: 0 };
    compose(Facts { parcel: Some(parcel), ..Facts::default() }, texts, &PlainHost { now })
}

fn with(problem: Problem) -> Journey {
    Journey { number: "PL100200300".into(), status: Status::InTransit, problems: vec![problem], ..Journey::default() }
}

/// Every text of a view, however deep.
fn every(view: &View, see: &mut dyn FnMut(&str)) {
    for (_, field) in &view.fields {
        match field {
            Field::Text(text) => see(text),
            Field::List(list) => list.iter().for_each(|view| every(view, see)),
        }
    }
}

#[test]
fn each_says_what_since_when_what_to_do_and_who_helps() {
    let day = Day::new(2026, 12, 9);
    for language in LANGUAGES {
        let texts = &texts(language);
        for kind in ProblemKind::ALL.iter().copied() {
            for severity in [Severity::Notice, Severity::Warning, Severity::Serious] {
                for (known, reason) in [(None, None), (day, Some(Reason::Weather))] {
                    let problem = Problem { kind, severity, since: known.map(Stamp::on), reason, until: known, next: known };
                    let view = page(texts, &with(problem));
                    let notice = view.list(Name::Notices).first().unwrap();
                    let context = format!("{language} {kind:?} {severity:?} {known:?}");
                    assert!(!notice.text(Name::Title).is_empty(), "{context}");
                    assert!(notice.list(Name::Facts).len() >= 2, "{context}: what to do, and who helps");
                    let dated = notice.list(Name::Facts).len() > 2 || notice.text(Name::Title).contains("Dec");
                    assert!(known.is_none() || dated, "{context}: since when");
                    every(&view, &mut |text| assert!(!text.contains("{$"), "{context}: {text}"));
                }
            }
        }
    }
}

#[test]
fn each_reason_has_words_of_its_own() {
    for language in LANGUAGES {
        let texts = &texts(language);
        let mut said = Vec::new();
        for reason in Reason::ALL {
            let problem = Problem {
                kind: ProblemKind::Exception,
                severity: Severity::Warning,
                since: None,
                reason: Some(reason),
                until: None,
                next: None,
            };
            let view = page(texts, &with(problem));
            let facts = view.list(Name::Notices).first().unwrap().list(Name::Facts);
            let unsaid = matches!(reason, Reason::Delay | Reason::Lost | Reason::Destroyed | Reason::Unknown);
            assert_eq!(facts.len(), if unsaid { 2 } else { 3 }, "{language} {reason:?}");
            if !unsaid {
                said.push(facts.get(1).unwrap().text(Name::Value).to_owned());
            }
        }
        let count = said.len();
        said.sort_unstable();
        said.dedup();
        assert_eq!(said.len(), count, "{language}: two reasons read alike");
    }
}

#[test]
fn the_worst_stands_in_full_and_the_rest_in_short() {
    let problem = |kind| Problem { kind, severity: Severity::Warning, since: None, reason: None, until: None, next: None };
    let journey = Journey { problems: vec![problem(ProblemKind::AttemptFailed), problem(ProblemKind::Late)], ..Journey::default() };
    let view = page(&texts("en"), &journey);
    let [first, second] = view.list(Name::Notices) else { panic!("two notices") };
    assert!(first.has(Name::Facts) && !first.has(Name::Text));
    assert!(second.has(Name::Text) && !second.has(Name::Facts));
}

#[test]
fn what_is_solved_is_said_in_green() {
    for language in LANGUAGES {
        let texts = &texts(language);
        let mut titles = Vec::new();
        for kind in ProblemKind::ALL.iter().copied() {
            let view = page(texts, &Journey { solved: vec![kind], status: Status::InTransit, ..Journey::default() });
            let notice = view.list(Name::Notices).first().unwrap();
            assert_eq!(notice.text(Name::Tone), "success");
            titles.push(notice.text(Name::Title).to_owned());
        }
        titles.sort_unstable();
        titles.dedup();
        assert_eq!(titles.len(), 8, "{language}");
    }
    let arrived = Journey { solved: vec![ProblemKind::Late], status: Status::Delivered, ..Journey::default() };
    assert!(page(&texts("en"), &arrived).list(Name::Notices).is_empty(), "the delivery says more");
}
