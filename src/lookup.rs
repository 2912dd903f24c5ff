//! What the look-up box says of the text that a buyer pasted.
//!
//! The answer is a text of lines whose fields are separated by tabs; the first field says what the line is:
//!
//! | | fields | |
//! |---|---|---|
//! | `form` | direction of writing, title, what to do, label, hint, and the buttons: track, anyway, again; "did you mean" | once |
//! | `number` | number, then id and name of each carrier that may have written it | a line for each number in the text |
//! | `said` | `hold`, `early` or neither; tone; title; explanation | once |
//! | `item` | number, title | of several numbers: one that does not look right |
//! | `chars` | number, places | where something is wrong: which characters |
//! | `from` | words, names | carriers that the title does not name |
//! | `repair` | number, place, words | one character put right |
//!
//! `hold` is not asked for before the buyer has seen it; `early` may be cured by typing on, and is not said meanwhile.

use crate::host::Numbers;
use crate::number::{Carrier, Diagnosis, Problem, ProblemKind, Repair, RepairKind, Wanted, diagnose, numbers};
use crate::shipment::Country;
use crate::text::lookup_messages::{Message, Variable};
use crate::text::{Texts, Value};

/// More carriers than this are counted, not named.
const MOST_NAMES: usize = 5;

/// So many of several numbers are diagnosed: a paste of hundreds must not stop the page.
const MOST_DIAGNOSED: usize = 50;

/// The texts of the form.
const FORM: [Message; 9] = [
    Message::Direction,
    Message::Title,
    Message::Lead,
    Message::Label,
    Message::Hint,
    Message::Track,
    Message::Anyway,
    Message::Again,
    Message::DidYouMean,
];

/// What the box says of a text. Carriers that deliver in the destination come first.
pub fn answer(texts: &Texts<Message>, host: &dyn Numbers, text: &str, destination: Option<Country>) -> String {
    let mut answer = Answer { texts, host, lines: String::new() };
    answer.field("form");
    for message in FORM {
        answer.field(&texts.plain(message));
    }
    answer.end();
    let found = numbers(text);
    if let [_, _, ..] = found.as_slice() {
        answer.several(&found, destination);
    } else {
        let diagnosis = diagnose(text, destination);
        answer.number(&diagnosis);
        answer.one(&diagnosis);
    }
    answer.lines
}

/// An answer in the making.
struct Answer<'a> {
    texts: &'a Texts<Message>,
    host: &'a dyn Numbers,
    lines: String,
}

impl Answer<'_> {
    fn field(&mut self, text: &str) {
        self.lines.push_str(text);
        self.lines.push('\t');
    }

    fn words(&mut self, message: Message, arguments: &[(Variable, Value)]) {
        let words = self.texts.format(self.host, message, arguments);
        self.field(&words);
    }

    fn end(&mut self) {
        self.lines.push('\n');
    }

    fn several(&mut self, found: &[String], destination: Option<Country>) {
        let mut wrong = Vec::new();
        for (at, number) in found.iter().enumerate() {
            let diagnosis = if at < MOST_DIAGNOSED {
                diagnose(number, destination)
            } else {
                Diagnosis { number: number.clone(), ..Diagnosis::default() }
            };
            self.number(&diagnosis);
            if let Some(problem) = diagnosis.problems.first() {
                wrong.push((number, title(problem.kind).0));
            }
        }
        self.field("said");
        self.field(if wrong.is_empty() { "" } else { "hold" });
        self.field(if wrong.is_empty() { "neutral" } else { "attention" });
        self.words(Message::Several, &[(Variable::Count, whole(found.len()))]);
        if !wrong.is_empty() {
            self.words(Message::SeveralText, &[]);
        }
        self.end();
        for (number, title) in wrong {
            self.field("item");
            self.field(number);
            self.words(title, &[]);
            self.end();
        }
    }

    fn number(&mut self, diagnosis: &Diagnosis) {
        self.field("number");
        self.field(&diagnosis.number);
        for carrier in carriers(diagnosis) {
            self.field(carrier.id);
            self.field(carrier.name);
        }
        self.end();
    }

    fn one(&mut self, diagnosis: &Diagnosis) {
        let carriers = carriers(diagnosis);
        self.field("said");
        let Some(problem) = diagnosis.problems.first() else {
            self.fine(diagnosis, &carriers);
            return;
        };
        let kind = problem.kind;
        let is_early = matches!(
            kind,
            ProblemKind::Empty
                | ProblemKind::TooShort
                | ProblemKind::UnknownFormat
                | ProblemKind::Phone
                | ProblemKind::OrderNumber
                | ProblemKind::Placeholder
        );
        let is_own =
            matches!(kind, ProblemKind::UnknownFormat | ProblemKind::CountryUnknown | ProblemKind::Placeholder | ProblemKind::TestNumber);
        let is_held = diagnosis.valid == Some(false) || !is_own;
        self.field(if is_early {
            if is_held { "hold early" } else { "early" }
        } else if is_held {
            "hold"
        } else {
            ""
        });
        self.field("attention");
        let (title, text) = title(kind);
        self.words(title, &[]);
        self.explain(problem, text);
        self.end();
        self.characters(diagnosis);
        if matches!(kind, ProblemKind::WrongCheckDigit | ProblemKind::LookAlike | ProblemKind::CountryUnknown) {
            self.from(&carriers);
        }
        for repair in &diagnosis.repairs {
            self.repair(repair);
        }
    }

    /// Nothing is wrong: who wrote it.
    fn fine(&mut self, diagnosis: &Diagnosis, carriers: &[Carrier]) {
        let is_right = diagnosis.valid == Some(true);
        let named = match (diagnosis.carrier, carriers) {
            (None, [only]) => Some(*only).filter(|carrier| carrier.id != "sscc"),
            (named, _) => named,
        };
        self.field("");
        self.field(if is_right { "success" } else { "neutral" });
        let message = match (named, is_right) {
            (Some(_), true) => Message::RightCarrier,
            (Some(_), false) => Message::LikelyCarrier,
            (None, true) => Message::Right,
            (None, false) => Message::SeveralCarriers,
        };
        let name = named.map_or("", |carrier| carrier.name);
        self.words(message, &[(Variable::Carrier, Value::Text(name))]);
        self.end();
        if named.is_none() {
            self.from(carriers);
        }
    }

    fn explain(&mut self, problem: &Problem, text: Message) {
        let (mut found, mut expected) = (String::new(), String::new());
        found.extend(problem.found);
        let expected = match problem.expected {
            Some(Wanted::Character(character)) => {
                expected.push(character);
                Value::Text(&expected)
            }
            Some(Wanted::Digit) => Value::Text("digit"),
            Some(Wanted::Letter) => Value::Text("letter"),
            Some(Wanted::End) => Value::Text("end"),
            Some(Wanted::Either) => Value::Text("either"),
            None => whole(problem.expected_length.unwrap_or(0)),
        };
        self.words(
            text,
            &[
                (Variable::Expected, expected),
                (Variable::Found, Value::Text(&found)),
                (Variable::Length, whole(problem.length.unwrap_or(0))),
                (Variable::Position, whole(problem.at.unwrap_or(0) + 1)),
            ],
        );
    }

    /// Which characters are wrong.
    fn characters(&mut self, diagnosis: &Diagnosis) {
        let mut is_begun = false;
        for problem in &diagnosis.problems {
            let Some(at) = problem.at else { continue };
            if !is_begun {
                self.field("chars");
                self.field(&diagnosis.number);
                is_begun = true;
            }
            self.place(at);
        }
        if is_begun {
            self.end();
        }
    }

    /// A place as JavaScript reads it.
    fn place(&mut self, at: usize) {
        for digit in [at / 10 % 10, at % 10] {
            self.lines.push(char::from(b'0' + digit as u8));
        }
        self.lines.push('\t');
    }

    fn from(&mut self, carriers: &[Carrier]) {
        let mut count = 0;
        for carrier in carriers {
            if matches!(carrier.id, "sscc" | "post") {
                continue;
            }
            if count == 0 {
                self.field("from");
                self.words(Message::From, &[]);
            }
            if count < MOST_NAMES {
                self.field(carrier.name);
            }
            count += 1;
        }
        if count > MOST_NAMES {
            self.words(Message::More, &[(Variable::Count, whole(count - MOST_NAMES))]);
        }
        if count > 0 {
            self.end();
        }
    }

    fn repair(&mut self, repair: &Repair) {
        self.field("repair");
        self.field(&repair.number);
        self.place(repair.at);
        let message = match repair.kind {
            RepairKind::LookAlike => Message::RepairLookAlike,
            RepairKind::Neighbours => Message::RepairNeighbours,
            RepairKind::Extra => Message::RepairExtra,
            RepairKind::Missing => Message::RepairMissing,
            RepairKind::Digit => Message::RepairDigit,
        };
        self.words(message, &[(Variable::Position, whole(repair.at + 1)), (Variable::Next, whole(repair.at + 2))]);
        self.end();
    }
}

const fn whole(number: usize) -> Value<'static> {
    Value::Number(number as i64)
}

/// Who may have written a number, each once.
fn carriers(diagnosis: &Diagnosis) -> Vec<Carrier> {
    let mut carriers: Vec<Carrier> = Vec::new();
    for candidate in &diagnosis.candidates {
        if !carriers.contains(&candidate.carrier) {
            carriers.push(candidate.carrier);
        }
    }
    carriers
}

/// The title and the explanation of a problem.
const fn title(kind: ProblemKind) -> (Message, Message) {
    match kind {
        ProblemKind::Empty | ProblemKind::SeveralNumbers => (Message::Empty, Message::EmptyText),
        ProblemKind::TooShort => (Message::TooShort, Message::TooShortText),
        ProblemKind::TooLong => (Message::TooLong, Message::TooLongText),
        ProblemKind::WrongCharacter => (Message::WrongCharacter, Message::WrongCharacterText),
        ProblemKind::WrongCheckDigit => (Message::WrongCheckDigit, Message::WrongCheckDigitText),
        ProblemKind::LookAlike => (Message::LookAlike, Message::LookAlikeText),
        ProblemKind::Placeholder => (Message::Placeholder, Message::PlaceholderText),
        ProblemKind::TestNumber => (Message::TestNumber, Message::TestNumberText),
        ProblemKind::OrderNumber => (Message::OrderNumber, Message::OrderNumberText),
        ProblemKind::Phone => (Message::Phone, Message::PhoneText),
        ProblemKind::Url => (Message::Url, Message::UrlText),
        ProblemKind::Email => (Message::Email, Message::EmailText),
        ProblemKind::UnknownFormat => (Message::UnknownFormat, Message::UnknownFormatText),
        ProblemKind::CountryUnknown => (Message::CountryUnknown, Message::CountryUnknownText),
    }
}
