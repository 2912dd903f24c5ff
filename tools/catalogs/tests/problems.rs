//! What is wrong with a text is told with its file and line.

// clippy.toml lets tests panic, but not the functions that they share.
#![allow(clippy::unwrap_used)]

use parcelight_catalogs::{Language, Problem, Schema, Source, check, compile, generate};

const ENGLISH: &str = "# The source.
loading = Looking for your parcel
left = { $country } was left
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
map = Map
    .label = Map of { $country }
";

fn language(tag: &str, text: &str) -> Result<Language, Vec<Problem>> {
    Language::parse(tag, &[Source { file: format!("locales/{tag}/main.ftl"), text: text.to_owned() }])
}

/// The problems of a language, one a line.
fn problems(tag: &str, text: &str) -> String {
    let english = language("en", ENGLISH).unwrap();
    let found = language(tag, text).map_or_else(|problems| problems, |language| check(&language, &english));
    found.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
}

/// A good Thai one, with a part of it changed.
fn thai(from: &str, to: &str) -> String {
    let good = "loading = กำลังค้นหา\nleft = ออกจาก { $country }\ndays = { $count } วัน\nmap = แผนที่\n    .label = แผนที่ของ { $country }\n";
    assert!(good.contains(from), "{from}");
    problems("th", &good.replacen(from, to, 1))
}

#[test]
fn good_texts_have_none() {
    assert_eq!(problems("en", ENGLISH), "");
    assert_eq!(thai("", ""), "");
}

#[test]
fn what_is_not_fluent() {
    assert!(thai("ออกจาก { $country }", "ออกจาก { $country").starts_with("locales/th/main.ftl:2: "));
    assert!(thai("map = แผนที่", "map แผนที่").starts_with("locales/th/main.ftl:4: "));
    assert_eq!(thai("map = แผนที่", "loading = ซ้ำ\nmap = แผนที่"), "locales/th/main.ftl:4: loading: is there twice");
}

#[test]
fn what_is_not_as_in_english() {
    assert_eq!(thai("loading = กำลังค้นหา\n", ""), "locales/th/main.ftl:0: loading is missing");
    assert_eq!(thai("\n    .label = แผนที่ของ { $country }", ""), "locales/th/main.ftl:0: map.label is missing");
    assert_eq!(thai("loading", "more = อีก\nloading"), "locales/th/main.ftl:1: more: is not in English");
    assert_eq!(
        thai("ออกจาก { $country }", "ออกจาก { $place }"),
        "locales/th/main.ftl:2: left: $country is missing\nlocales/th/main.ftl:2: left: $place is not in English"
    );
    assert_eq!(thai("กำลังค้นหา", "Looking for your parcel"), "locales/th/main.ftl:1: loading: is still in English");
}

#[test]
fn plurals_that_a_language_needs() {
    let days = |variants: &str| thai("{ $count } วัน", &format!("{{ $count ->\n{variants}\n  }}"));
    assert_eq!(days("   *[other] { $count } วัน"), "");
    assert_eq!(days("    [0] ไม่มี\n   *[other] { $count } วัน"), "");
    assert_eq!(days("    [one] หนึ่ง\n   *[other] { $count } วัน"), "locales/th/main.ftl:3: days: [one] is not used in this language");
    let arabic = "loading = بحث\nleft = غادر { $country }\nmap = خريطة\n    .label = خريطة { $country }\ndays = { $count ->
    [0] لا أيام
    [one] يوم
    [two] يومان
    [few] أيام
   *[other] يوم
  }\n";
    assert_eq!(problems("ar", arabic), "locales/ar/main.ftl:5: days: [many] is missing");
    assert_eq!(problems("ar", &arabic.replace("[few] أيام", "[few] أيام\n    [many] يوما")), "", "[0] is all of [zero]");
}

#[test]
fn what_a_catalog_cannot_express() {
    let left = |text: &str| thai("ออกจาก { $country }", text);
    assert!(left("{ DATETIME($country) }").contains("there is no function DATETIME"));
    assert!(left("{ NUMBER($country, minimumFractionDigits: 2) }").contains("no options"));
    assert!(left("{ $country } { 5 }").contains("no number format"));
    assert!(left("{ $country } { -brand }").contains("-brand is not there"));
    assert!(left("{ $country } { left }").contains("left refers to itself"));
    assert!(left("{ $country ->\n   *[sea] ทะเล\n    [air] อากาศ\n  }").contains("the default variant must be the last"));
    assert!(left("{ $country ->\n    [1.5] ครึ่ง\n   *[other] ทะเล\n  }").contains("only whole numbers"));
    assert!(left("{ $country } \u{1}").contains("control character U+0001"));
}

#[test]
fn catalogs_hold_texts_in_the_order_of_english() {
    let english = language("en", ENGLISH).unwrap();
    let schema = Schema::of(&english);
    assert_eq!(schema.messages, ["loading", "left", "days", "map", "map.label"]);
    assert_eq!(schema.variables, ["count", "country"]);
    let catalog = String::from_utf8(compile(&english, &schema).unwrap()).unwrap();
    let expected = format!(
        "{}\nLooking for your parcel\n\u{1}1 was left\n\u{3}0one\u{4}\u{1}0 day\u{5}\u{4}\u{1}0 days\u{6}\nMap\nMap of \u{1}1",
        schema.mark()
    );
    assert_eq!(catalog, expected);
}

#[test]
fn the_mark_changes_with_the_names() {
    let mark = |text: &str| Schema::of(&language("en", text).unwrap()).mark();
    assert_eq!(mark("a = A\nb = B"), mark("a = Another\nb = B"));
    assert_ne!(mark("a = A\nb = B"), mark("b = B\na = A"));
    assert_ne!(mark("a = A\nb = B"), mark("a = A\nb = { $b }"));
    assert_eq!(mark("a = A").len(), 6);
}

#[test]
fn names_are_rust() {
    let source = generate(&language("en", ENGLISH).unwrap());
    assert!(source.contains("    /// `Looking for your parcel`\n    Loading,\n"), "{source}");
    assert!(source.contains("    /// `Map of { $country }` with `$country`\n    MapLabel,\n"), "{source}");
    assert!(source.contains("(Self::MapLabel, \"map.label\")"), "{source}");
    assert!(source.contains("    /// `$country`\n    Country,\n"), "{source}");
}
