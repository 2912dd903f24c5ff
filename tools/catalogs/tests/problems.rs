//! What is wrong with a text is told with its file and line.

// clippy.toml lets tests panic, but not the functions that they share.
#![allow(clippy::unwrap_used)]

use parcelight_catalogs::{Language, PARTS, Problem, Schema, Source, check, check_all, compile, generate, unused};

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

/// The problems of a project with these files.
fn project(name: &str, files: &[(&str, &str)]) -> Vec<String> {
    let root = std::env::temp_dir().join(format!("parcelight-catalogs-{}-{name}", std::process::id()));
    for (file, text) in files {
        let path = root.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let found = PARTS.map(|part| check_all(&root, part).err().unwrap_or_default()).concat();
    std::fs::remove_dir_all(&root).unwrap();
    found.iter().map(Problem::to_string).collect()
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
    let arabic = "loading = بحث\nleft = غادر { $country }\ndays = { $count ->
    [0] لا أيام
    [one] يوم
    [two] يومان
    [few] أيام
   *[other] يوم
  }\nmap = خريطة\n    .label = خريطة { $country }\n";
    assert_eq!(problems("ar", arabic), "locales/ar/main.ftl:3: days: [many] is missing");
    assert_eq!(problems("ar", &arabic.replace("[few] أيام", "[few] أيام\n    [many] يوما")), "", "[0] is all of [zero]");
    let polish = |days: &str| {
        problems(
            "pl",
            &format!(
                "loading = Szukamy\nleft = Opuszczono: {{ $country }}\ndays = {days}\nmap = Mapa\n    .label = Mapa: {{ $country }}\n"
            ),
        )
    };
    assert_eq!(polish("Dni: { $count }"), "locales/pl/main.ftl:3: days: has no plurals for $count");
    let forms =
        "{ $count ->\n    [one] { $count } dzień\n    [few] { $count } dni\n    [many] { $count } dni\n   *[other] { $count } dnia\n  }";
    assert_eq!(polish(forms), "", "[other] is for fractions");
    assert_eq!(polish(&forms.replace("    [few] { $count } dni\n", "")), "locales/pl/main.ftl:3: days: [few] is missing");
    assert_eq!(
        polish(&forms.replace("[few]", "[two]")),
        "locales/pl/main.ftl:3: days: [few] is missing\nlocales/pl/main.ftl:3: days: [two] is not used in this language"
    );
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

#[test]
fn what_is_left_in_english() {
    let days = |one: &str| {
        let german = format!(
            "loading = Suche\nleft = {{ $country }} verlassen\ndays = {{ $count ->\n    [one] {one}\n   *[other] {{ $count }} Tage\n  }}\nmap = Karte\n    .label = Karte von {{ $country }}\n"
        );
        problems("de", &german)
    };
    assert_eq!(days("{ $count } Tag"), "");
    assert_eq!(days("{ $count } day"), "locales/de/main.ftl:3: days: is still in English", "one variant of two");
    assert_eq!(thai("แผนที่ของ { $country }", "Map of { $country }"), "locales/th/main.ftl:4: map.label: is still in English");
}

#[test]
fn the_order_is_that_of_english() {
    assert_eq!(
        thai("loading = กำลังค้นหา\nleft = ออกจาก { $country }\n", "left = ออกจาก { $country }\nloading = กำลังค้นหา\n"),
        "locales/th/main.ftl:2: loading: stands after left, in English before it"
    );
}

#[test]
fn values_are_isolated() {
    assert_eq!(
        thai("ออกจาก { $country }", "\u{2068}ออกจาก\u{2069} { $country }"),
        "locales/th/main.ftl:2: left: U+2068 stands in the text; values are isolated by themselves\n\
         locales/th/main.ftl:2: left: U+2069 stands in the text; values are isolated by themselves"
    );
    assert_eq!(thai("{ $count } วัน", "{ $count ->\n   *[other] { $count } \u{202e}วัน\n  }").matches("U+202E").count(), 1, "in a variant");
    // Fluent isolates neither what a reference brings in nor the reference.
    let english = format!("{ENGLISH}only = {{ $country }}\nat = At {{ only }}\n");
    let parsed = language("en", &english).unwrap();
    let found: Vec<_> = check(&parsed, &parsed).iter().map(Problem::to_string).collect();
    assert_eq!(found, ["locales/en/main.ftl:11: at: $country is not isolated from the text beside it"]);
}

#[test]
fn messages_that_nobody_uses() {
    let english = language("en", ENGLISH).unwrap();
    let found = |sources: &[&str]| -> Vec<String> {
        let sources: Vec<String> = sources.iter().map(|source| (*source).to_owned()).collect();
        unused(&english, &sources).iter().map(Problem::to_string).collect()
    };
    let all = "fn a() { [Message::Loading, text::Message::Left]; }\nfn b() { say(Message::Days, Message::Map, Message::MapLabel) }\n";
    assert_eq!(found(&[all]), [""; 0]);
    let idle = ["locales/en/main.ftl:2: loading: is used by no code in src/"];
    assert_eq!(found(&[&all.replace("Message::Loading", "Message::LoadingTwice")]), idle);
    assert_eq!(found(&[&all.replace("Message::Loading", "Variable::Loading")]), idle);
    assert_eq!(found(&[&all.replace("Message::Loading", ""), "/// [`Message::Loading`]\nfn c() {}"]), idle);
    let tested = "fn c() {}\n#[cfg(test)]\nmod tests {\n    fn d() { Message::Loading; }\n}\n";
    assert_eq!(found(&[&all.replace("Message::Loading", ""), tested]), idle);
    assert_eq!(found(&["use crate::text::Message as M;\n(M::Loading, M::Left, M::Days, M::Map, M::MapLabel)"]), [""; 0]);
    assert_eq!(found(&[]).len(), 5);
}

#[test]
fn each_part_has_code_of_its_own() {
    let english = [
        ("locales/en/main.ftl", "title = T\nmore = M\n"),
        ("locales/en/lookup/lookup.ftl", "title = L\n"),
        ("locales/en/forecast/why.ftl", "title = F\n"),
        ("locales/en/map/map.ftl", "map-zoom-in = Z\n"),
        ("www/look.ts", "map.say('zoom-in')"),
        ("locales/en/list/main.ftl", "list-all = A\n"),
        ("src/list.rs", "use crate::text::list_messages::Message;\nfn a() { Message::ListAll }\n"),
    ];
    let script = ("www/map.ts", "");
    let forecast = ("src/forecast.rs", "use crate::text::forecast_messages::Message;\nfn a() { Message::Title }\n");
    let main = ("src/view/a.rs", "use crate::text::Message;\nfn a() { (Message::Title, Message::More) }\n");
    let lookup = ("src/lookup.rs", "use crate::text::lookup_messages::Message;\nfn a() { Message::Title }\n");
    let project = |name: &str, code: &[(&str, &str)]| project(name, &[&english[..], &[script], code].concat());
    assert_eq!(project("good", &[main, lookup, forecast]), [""; 0]);
    assert_eq!(project("main", &[main, forecast]), ["locales/en/lookup/lookup.ftl:1: title: is used by no code in src/"]);
    let idle = ["locales/en/main.ftl:1: title: is used by no code in src/", "locales/en/main.ftl:2: more: is used by no code in src/"];
    assert_eq!(project("lookup", &[lookup, forecast]), idle);
    let names = ("src/text/messages.rs", "pub enum Message { Title, More }\nfn a() { (Message::Title, Message::More) }\n");
    let silent = ("www/look.ts", "map.say('zoom-out')");
    let told = ["locales/en/map/map.ftl:1: map-zoom-in: is used by no script of its part"];
    assert_eq!(project("scripts", &[main, lookup, forecast, silent]), told);
    assert_eq!(project("names", &[lookup, forecast, names]), idle, "the file that names all uses none");
}

#[test]
fn what_runs_from_right_to_left_says_so_before_a_value() {
    let urdu = |left: &str| {
        let days = "days = { $count ->\n    [one] { $count } دن\n   *[other] { $count } دنوں\n  }";
        problems("ur", &["loading = تلاش\nleft = ", left, "\n", days, "\nmap = نقشہ\n    .label = نقشہ { $country }\n"].concat())
    };
    assert_eq!(urdu("{ $country } سے روانہ"), "locales/ur/main.ftl:2: left: begins with a value: write { \"\\u200F\" } before it");
    assert_eq!(urdu("{ \"\\u200E\" }{ $country } سے روانہ").matches("begins with a value").count(), 1, "another mark");
    assert_eq!(urdu("{ \"\\u200F\" }{ $country } سے روانہ"), "");
    assert_eq!(urdu("روانہ: { $country }"), "");
}
