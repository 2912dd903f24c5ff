//! The resolver on compiled catalogs writes what `fluent-bundle` writes on the FTL: every language, every message,
//! a matrix of arguments, byte for byte.

// clippy.toml lets tests panic, but not the functions that they share.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use parcelight::host::{Numbers, Plural};
use parcelight::text::{Message, Part, Texts, Value, Variable, forecast_messages, list_messages, lookup_messages, map_messages};
use parcelight_catalogs::{FORECAST, LIST, LOOKUP, MAIN, MAP, PARTS};
use unic_langid::LanguageIdentifier;

const NUMBERS: [i64; 20] = [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 21, 99, 100, 101, 102, 111, 1_000, 1_000_000, -1];
const TEXTS: [&str; 9] =
    ["Bangkok", "", "other", "one", "0", "مستودع الرياض (3)", "深圳 → 曼谷", "<b>&amp;</b> {$days}", "two\nlines\u{1}\u{3}"];

/// A locale with the plural rules that `fluent-bundle` uses, and a number format that cannot be mistaken for digits.
struct Oracle(PluralRules);

impl Oracle {
    fn of(tag: &str) -> Self {
        let full: LanguageIdentifier = tag.parse().unwrap();
        // `pt-PT` has rules of its own; `zh-CN` has those of `zh`.
        let language = LanguageIdentifier::from_parts(full.language, None, None, &[]);
        let rules = |language| PluralRules::create(language, PluralRuleType::CARDINAL);
        Self(rules(full).or_else(|_| rules(language)).unwrap())
    }
}

/// Arabic digits in groups of three: what `Intl.NumberFormat` may give, and `to_string` never.
fn grouped(value: i64) -> String {
    let digits: Vec<char> = value.unsigned_abs().to_string().chars().collect();
    let mut out = String::from(if value < 0 { "\u{61c}-" } else { "" });
    for (index, digit) in digits.iter().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('٬');
        }
        out.push(char::from_u32(u32::from('٠') + digit.to_digit(10).unwrap()).unwrap());
    }
    out
}

impl Numbers for Oracle {
    fn number(&self, value: i64) -> String {
        grouped(value)
    }

    fn plural(&self, value: i64) -> Plural {
        match self.0.select(value as isize).unwrap() {
            PluralCategory::ZERO => Plural::Zero,
            PluralCategory::ONE => Plural::One,
            PluralCategory::TWO => Plural::Two,
            PluralCategory::FEW => Plural::Few,
            PluralCategory::MANY => Plural::Many,
            PluralCategory::OTHER => Plural::Other,
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn bundle(tag: &str, ftl: Vec<String>) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = tag.parse().unwrap();
    let mut bundle = FluentBundle::new(vec![locale]);
    bundle.add_builtins().unwrap();
    for text in ftl {
        bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
    }
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(grouped(number.value as i64)),
        _ => None,
    }));
    bundle
}

fn files(part: parcelight_catalogs::Part, tag: &str) -> Vec<String> {
    let directory = fs::read_dir(root().join(part.directory(tag))).unwrap();
    let paths = directory.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "ftl"));
    paths.map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// The arguments as `fluent-bundle` takes them.
fn fluent<M: Part>(arguments: &[(M::Variable, Value<'static>)]) -> FluentArgs<'static> {
    let mut values = FluentArgs::new();
    for (variable, value) in arguments {
        let (_, name) = *M::VARIABLES.iter().find(|(known, _)| known == variable).unwrap();
        match value {
            Value::Number(number) => values.set(name, *number),
            Value::Text(text) => values.set(name, *text),
        }
    }
    values
}

/// What `fluent-bundle` writes.
fn expected(bundle: &FluentBundle<FluentResource>, name: &str, values: &FluentArgs) -> String {
    let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id).unwrap();
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute).unwrap().value(),
        None => message.value().unwrap(),
    };
    bundle.format_pattern(pattern, Some(values), &mut Vec::new()).into_owned()
}

/// Every variable with every value: alone among texts, among numbers, and missing. The first two rows have none and all.
fn matrix<M: Part>() -> Vec<Vec<(M::Variable, Value<'static>)>> {
    let values: Vec<Value> = NUMBERS.map(Value::Number).into_iter().chain(TEXTS.map(Value::Text)).collect();
    let row = |value: &dyn Fn(usize) -> Value<'static>| -> Vec<_> {
        M::VARIABLES.iter().enumerate().map(|(place, (variable, _))| (*variable, value(place))).collect()
    };
    let mut rows = vec![Vec::new()];
    for (index, value) in values.iter().enumerate() {
        rows.push(row(&|_| *value));
        // Neighbours differ, so that no variable can stand for another.
        let shifted = row(&|place| values[(index + place * 7) % values.len()]);
        rows.push(shifted.clone());
        rows.push(shifted.into_iter().step_by(2).collect());
    }
    rows
}

/// How many texts are not what `fluent-bundle` writes, with the first few in words; and how many there were.
fn differences<M: Part>(tag: &str, texts: &Texts<M>, bundle: &FluentBundle<FluentResource>) -> (Vec<String>, usize) {
    let host = Oracle::of(tag);
    let (mut different, mut count) = (Vec::new(), 0);
    let matrix: Vec<_> = matrix::<M>().into_iter().map(|arguments| (fluent::<M>(&arguments), arguments)).collect();
    for (message, name) in M::MESSAGES {
        // A text that reads no variable is the same in every row; when it should read one, the second row differs.
        let is_plain = !texts.plain(*message).contains(char::is_control);
        for (values, arguments) in if is_plain { &matrix[..2] } else { &matrix } {
            count += 1;
            let (has, wants) = (texts.format(&host, *message, arguments), expected(bundle, name, values));
            if has != wants {
                let given: Vec<Value> = arguments.iter().map(|(_, value)| *value).collect();
                different.push(format!("{tag} {name} {given:?}\n  has   {has:?}\n  wants {wants:?}"));
            }
        }
    }
    (different, count)
}

fn texts<M: Part>(part: parcelight_catalogs::Part, tag: &str) -> Texts<M> {
    let catalogs = parcelight_catalogs::compile_all(root(), part).unwrap_or_else(|problems| {
        panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    });
    let (_, catalog) = catalogs.iter().find(|(name, _)| name == tag).unwrap();
    Texts::from_catalog(catalog).expect("run `cargo run -p parcelight-catalogs -- messages`")
}

fn every_language_message_and_argument<M: Part>(part: parcelight_catalogs::Part, least: usize) {
    let catalogs = parcelight_catalogs::compile_all(root(), part).unwrap();
    let folders: Vec<String> = parcelight_catalogs::locales(root()).unwrap();
    let without: Vec<&String> = folders.iter().filter(|tag| !catalogs.iter().any(|(known, _)| known == *tag)).collect();
    assert!(part != MAIN || without.is_empty(), "not compared: {without:?}");
    for (tag, catalog) in catalogs {
        let texts = Texts::<M>::from_catalog(&catalog).expect("run `cargo run -p parcelight-catalogs -- messages`");
        let (different, count) = differences::<M>(&tag, &texts, &bundle(&tag, files(part, &tag)));
        assert!(different.is_empty(), "{} of {count}:\n{}", different.len(), different[..different.len().min(5)].join("\n"));
        assert!(count > least, "only {count} texts were compared");
    }
}

#[test]
fn the_main_part() {
    every_language_message_and_argument::<Message>(MAIN, 5_000);
}

#[test]
fn the_look_up() {
    every_language_message_and_argument::<lookup_messages::Message>(LOOKUP, 1_000);
}

#[test]
fn the_forecast() {
    every_language_message_and_argument::<forecast_messages::Message>(FORECAST, 70);
}

#[test]
fn the_map() {
    every_language_message_and_argument::<map_messages::Message>(MAP, 200);
}

#[test]
fn the_list() {
    every_language_message_and_argument::<list_messages::Message>(LIST, 180);
}

/// The comparison above sees a wrong word, a lost isolate, a wrong plural and a swapped message.
#[test]
fn a_difference_is_seen() {
    let english = || files(MAIN, "en");
    let change = |from: &str, to: &str| -> Vec<String> {
        let changed: Vec<String> = english().iter().map(|text| text.replacen(from, to, 1)).collect();
        assert_ne!(changed, english(), "{from} is not in the English texts");
        changed
    };
    let texts = texts::<Message>(MAIN, "en");
    let seen = |changed: Vec<String>| !differences("en", &texts, &bundle("en", changed)).0.is_empty();
    assert!(!seen(english()));
    assert!(seen(change("Delivered", "Deliverd")));
    assert!(seen(change("By { $day }", "{ $day }")));
    assert!(seen(change("[one] { $days } day left", "[two] { $days } day left")));
    assert!(seen(change("[0] Last day today", "[1] Last day today")));
    let mut without = bundle("en", english());
    without.set_use_isolating(false);
    assert!(!differences("en", &texts, &without).0.is_empty());
}

#[test]
fn the_names_are_current() {
    for part in PARTS {
        let wanted = parcelight_catalogs::messages_source(root(), part).unwrap();
        let has = fs::read_to_string(root().join(part.messages())).unwrap();
        assert!(has == wanted, "run `cargo run -p parcelight-catalogs -- messages`");
    }
}

/// A catalog of one part is none of another.
#[test]
fn parts_are_told_apart() {
    let (_, catalog) = parcelight_catalogs::compile_all(root(), LOOKUP).unwrap().swap_remove(0);
    assert!(Texts::<lookup_messages::Message>::from_catalog(&catalog).is_some());
    assert!(Texts::<Message>::from_catalog(&catalog).is_none());
}

/// Any bytes are a catalog or none; what a damaged one says does not matter, as long as it says it.
#[test]
fn damaged_catalogs_are_survived() {
    let catalogs = parcelight_catalogs::compile_all(root(), MAIN).unwrap();
    let mut read = 0;
    // xorshift64: the same damage at every run.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    for (tag, catalog) in catalogs.iter().cycle().take(400) {
        let mut damaged = catalog.clone();
        for _ in 0..=random(40) {
            let place = random(damaged.len());
            match random(4) {
                0 => damaged[place] = random(256) as u8,
                1 => damaged[place] = random(8) as u8,
                2 => drop(damaged.remove(place)),
                _ => damaged.swap(place, 100),
            }
        }
        if let Some(texts) = Texts::<Message>::from_catalog(&damaged) {
            read += 1;
            let host = Oracle::of(tag);
            for (message, _) in Message::ALL {
                texts.plain(message);
                texts.format(&host, message, &[]);
                texts.format(&host, message, &Variable::ALL.map(|(variable, _)| (variable, Value::Number(3))));
            }
        }
    }
    assert!(read > 20, "only {read} damaged catalogs could be read at all");
}
