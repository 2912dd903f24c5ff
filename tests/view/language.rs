//! The same parcel in every language.

use super::stage::{after_newest, fixture, view_in};
use parcelight::view::Name;

#[test]
fn the_status_is_in_the_buyers_language_and_the_carriers_words_stay() {
    let text = fixture("aftership/transit.json");
    let now = after_newest(&text).unwrap();
    let english = view_in("en", &text, now);
    for language in ["zh-CN", "th", "ar"] {
        let view = view_in(language, &text, now);
        assert_ne!(view.text(Name::Headline), english.text(Name::Headline), "{language}");
        assert_ne!(view.text(Name::Status), english.text(Name::Status), "{language}");
        let words = |view: &parcelight::view::View| -> Vec<String> {
            view.list(Name::Rows).iter().map(|row| row.text(Name::Words).to_owned()).filter(|words| !words.is_empty()).collect()
        };
        assert_eq!(words(&view), words(&english), "{language}");
    }
}

#[test]
fn attributes_and_the_live_region_hold_no_invisible_marks() {
    let text = fixture("aftership/transit.json");
    let view = view_in("ar", &text, after_newest(&text).unwrap());
    for name in [Name::Label, Name::Announcement, Name::Copy] {
        assert!(!view.text(name).contains(['\u{2068}', '\u{2069}']), "{}: {}", name.word(), view.text(name));
    }
}
