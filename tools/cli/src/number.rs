//! `parcelight number`: what a text is, as a tracking number.

use crate::USAGE;
use lexopt::{Arg, ValueExt};
use parcelight::number::{Candidate, Diagnosis, Problem, Repair, Wanted, diagnose};
use parcelight::shipment::Country;
use serde_json::{Map, Value, json};
use std::io::Write;

/// Reads the rest of the arguments and writes the diagnosis; the exit code, which does not tell a bad number from
/// a good one.
pub(crate) fn run(arguments: &mut lexopt::Parser, out: &mut Vec<u8>) -> Result<u8, lexopt::Error> {
    let (mut text, mut destination, mut json) = (None::<String>, None, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("destination") => {
                let code = arguments.value()?.string()?;
                destination = Some(Country::read(&code).ok_or_else(|| format!("unknown country {code}"))?);
            }
            Arg::Long("json") => json = true,
            Arg::Long("help") | Arg::Short('h') => {
                out.extend_from_slice(USAGE.as_bytes());
                return Ok(0);
            }
            Arg::Value(value) if text.is_none() => text = Some(value.string()?),
            other => return Err(other.unexpected()),
        }
    }
    let text = text.ok_or("no text: give a tracking number, or what was pasted as one")?;
    let diagnosis = diagnose(&text, destination);
    if json {
        serde_json::to_writer_pretty(&mut *out, &form(&text, &diagnosis)).map_err(|error| error.to_string())?;
        out.push(b'\n');
    } else {
        words(&diagnosis, out).map_err(|error| error.to_string())?;
    }
    Ok(0)
}

/// The canonical form. Its keys are a contract.
fn form(input: &str, diagnosis: &Diagnosis) -> Value {
    json!({
        "input": input,
        "normalised": diagnosis.number,
        "valid": diagnosis.valid,
        "format": diagnosis.format,
        "carrier": diagnosis.carrier.map(|carrier| json!({"id": carrier.id, "name": carrier.name})),
        "candidates": diagnosis.candidates.iter().map(candidate).collect::<Vec<_>>(),
        "problems": diagnosis.problems.iter().map(problem).collect::<Vec<_>>(),
        "repairs": diagnosis.repairs.iter().map(repair).collect::<Vec<_>>(),
    })
}

fn candidate(candidate: &Candidate) -> Value {
    json!({"id": candidate.carrier.id, "name": candidate.carrier.name, "format": candidate.format})
}

fn repair(repair: &Repair) -> Value {
    json!({"number": repair.number, "kind": repair.kind.name(), "at": repair.at})
}

/// `kind` and `at` always, the rest where it says something.
fn problem(problem: &Problem) -> Value {
    let mut form = Map::from_iter([("kind".to_owned(), json!(problem.kind.name())), ("at".to_owned(), json!(problem.at))]);
    let expected = problem.expected.map(wanted).or(problem.expected_length.map(Value::from));
    let rest = [("found", problem.found.map(|found| json!(found))), ("expected", expected), ("length", problem.length.map(Value::from))];
    form.extend(rest.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    Value::Object(form)
}

fn wanted(wanted: Wanted) -> Value {
    match wanted {
        Wanted::Digit => json!("digit"),
        Wanted::Letter => json!("letter"),
        Wanted::Either => json!("letter_or_digit"),
        Wanted::Character(character) => json!(character),
        Wanted::End => json!("end"),
    }
}

/// The form for people: a line for the number, one for each problem and each repair.
fn words(diagnosis: &Diagnosis, out: &mut Vec<u8>) -> std::io::Result<()> {
    let verdict = match diagnosis.valid {
        Some(true) => "valid",
        Some(false) => "not valid",
        None => "cannot be told",
    };
    let names: Vec<&str> = diagnosis.candidates.iter().map(|candidate| candidate.carrier.name).collect();
    writeln!(out, "{}: {verdict}", diagnosis.number)?;
    if !names.is_empty() {
        writeln!(out, "  carriers: {}", names.join(", "))?;
    }
    for found in &diagnosis.problems {
        writeln!(out, "  problem: {}", problem(found))?;
    }
    for found in &diagnosis.repairs {
        writeln!(out, "  perhaps: {} ({})", found.number, found.kind.name())?;
    }
    Ok(())
}
