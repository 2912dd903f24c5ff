//! The same parcel in every language.

use super::stage::{after_newest, fixture, view_in};

#[test]
fn the_status_is_in_the_buyers_language_and_the_carriers_words_stay() {
    let text = fixture("aftership/transit.json");
    let now = after_newest(&text).unwrap();
    let english = view_in("en", &text, now);
    for language in ["zh-CN", "th", "ar"] {
        let view = view_in(language, &text, now);
        assert_ne!(view.text("headline"), english.text("headline"), "{language}");
        assert_ne!(view.text("status"), english.text("status"), "{language}");
        let words = |view: &parcelight::view::View| -> Vec<String> {
            view.list("rows").iter().map(|row| row.text("words").to_owned()).filter(|words| !words.is_empty()).collect()
        };
        assert_eq!(words(&view), words(&english), "{language}");
    }
}

#[test]
fn attributes_and_the_live_region_hold_no_invisible_marks() {
    let text = fixture("aftership/transit.json");
    let view = view_in("ar", &text, after_newest(&text).unwrap());
    for name in ["label", "announcement", "copy"] {
        assert!(!view.text(name).contains(['\u{2068}', '\u{2069}']), "{name}: {}", view.text(name));
    }
}
