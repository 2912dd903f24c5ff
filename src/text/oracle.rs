//! Fluent's constructs that no text uses yet, against `fluent-bundle`; the texts themselves: `tests/text_oracle.rs`.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use parcelight_catalogs::{Language, Schema, Source, check, compile};

use super::{Message, Value, Variable, catalog::NEXT, resolve};
use crate::host::PlainHost;
use crate::shipment::Instant;

const SAMPLE: &str = r#"
-brand = Parcel Light
    .gender = neuter
-greeting = { $tone ->
    [warm] Dear { $name }
   *[cold] { $name }
  }!
name = Name
term = About { -brand } and more
term-alone = { -brand }
term-called = { -greeting(tone: "warm", name: "Ana") } Hello
term-called-less = { -greeting(name: "Ana") }, { -greeting }
attribute = { -brand.gender ->
    [neuter] it
   *[other] they
  } came
reference = See { name }, { labelled.title } and { both }
labelled = Label
    .title = Title of { $place }
both = { $place }: { $days }
literal = { "" }  quoted { "\u0041\"{" } { $place }{ "\\" }
number = { NUMBER($days) } of { NUMBER($count) }
nested = { $days ->
    [one] { $count ->
        [one] one and one
       *[other] one and { $count }
      }
   *[other] { $days } and { $count ->
        [5] five
        [one] one
       *[other] many: { $place }
      }, done
  } end
word = { $place ->
    [sea] by sea
    [air] by air { $days }
   *[other] by { $place }
  }
inner = { { $place } }
lines = First line
    second line with { $place }

    after a gap
variant-alone = { $days ->
    [-1] { $place }
    [007] bond
    [one] single
   *[other] { $days }
  }
"#;

fn language() -> Language {
    let source = Source { file: "sample.ftl".to_owned(), text: SAMPLE.to_owned() };
    Language::parse("en", &[source]).unwrap()
}

#[test]
fn constructs() {
    let language = language();
    assert_eq!(check(&language, &language), []);
    let variables = Variable::ALL.map(|(_, name)| name.to_owned()).to_vec();
    let schema = Schema { messages: Schema::of(&language).messages, variables };
    let catalog = String::from_utf8(compile(&language, &schema).unwrap()).unwrap();
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.add_builtins().unwrap();
    bundle.add_resource(FluentResource::try_new(SAMPLE.to_owned()).unwrap()).unwrap();

    let numbers = [-1, 0, 1, 2, 5, 7, 1_000].map(Value::Number);
    let texts = ["", "sea", "air", "one", "ميناء"].map(Value::Text);
    let values: Vec<Option<Value>> = numbers.into_iter().chain(texts).map(Some).chain([None]).collect();
    let mut compared = 0;
    for (name, pattern) in schema.messages.iter().zip(catalog.split(char::from(NEXT)).skip(1)) {
        let text = name.split_once('.').map_or_else(
            || bundle.get_message(name).unwrap().value().unwrap(),
            |(name, attribute)| bundle.get_message(name).unwrap().get_attribute(attribute).unwrap().value(),
        );
        for (days, count, place) in values.iter().flat_map(|days| {
            let place = values.iter().rev();
            values.iter().zip(place).map(move |(count, place)| (days, count, place))
        }) {
            // NUMBER of a text is a mistake in both; Fluent writes `{NUMBER()}`, the catalog the text.
            if name == "number" && !matches!((days, count), (Some(Value::Number(_)), Some(Value::Number(_)))) {
                continue;
            }
            let given = [(Variable::Days, days), (Variable::Count, count), (Variable::Place, place)];
            let given: Vec<(Variable, Value)> = given.into_iter().filter_map(|(variable, value)| Some((variable, (*value)?))).collect();
            let mut arguments = FluentArgs::new();
            for (variable, value) in &given {
                let value: FluentValue = match *value {
                    Value::Number(number) => number.into(),
                    Value::Text(text) => text.into(),
                };
                arguments.set(Variable::ALL[*variable as usize].1, value);
            }
            let has = resolve::write::<Message>(pattern, &PlainHost { now: Instant(0) }, &given);
            assert_eq!(has, bundle.format_pattern(text, Some(&arguments), &mut Vec::new()), "{name} {given:?}");
            compared += 1;
        }
    }
    assert!(compared > 2_000, "{compared}");
}
