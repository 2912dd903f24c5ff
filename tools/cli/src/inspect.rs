//! `parcelight inspect`: what a provider's reply means.

use crate::USAGE;
use crate::terminal::Terminal;
use lexopt::{Arg, ValueExt};
use parcelight::canonical::{Inspection, newest_scan};
use parcelight::journey::Rules;
use parcelight::provider::{Failure, FailureKind, Provider, Reply, read_bytes};
use parcelight::shipment::Instant;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read, Write};
use std::time::{SystemTime, UNIX_EPOCH};

/// More than the core reads at all, so that it is the core that says "too large".
const MOST_BYTES: u64 = 32 << 20;

/// What was asked for.
struct Options {
    file: OsString,
    provider: Option<Provider>,
    now: Now,
    language: String,
    rules: Rules,
    json: bool,
}

/// The moment to judge a reply at.
#[derive(Clone, Copy)]
enum Now {
    /// That of its newest scan, so that an old recording does not read as expired; the clock's when it has none.
    NewestScan,
    Clock,
    Given(Instant),
}

impl Now {
    fn of(self, reply: &Result<Reply, Failure>) -> Instant {
        let scan = match reply {
            Ok(reply) => newest_scan(reply),
            Err(_) => None,
        };
        match (self, scan) {
            (Self::Given(now), _) | (Self::NewestScan, Some(now)) => now,
            (Self::Clock | Self::NewestScan, _) => {
                Instant(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64))
            }
        }
    }
}

/// Reads the rest of the arguments, then the reply, and writes what it means; the exit code.
pub(crate) fn run(arguments: &mut lexopt::Parser, out: &mut Vec<u8>) -> Result<u8, lexopt::Error> {
    let Some(options) = options(arguments)? else {
        out.extend_from_slice(USAGE.as_bytes());
        return Ok(0);
    };
    let reply = bytes(&options.file).map_err(|error| unreadable(&options, &error)).and_then(|bytes| read_bytes(&bytes, options.provider));
    let now = options.now.of(&reply);
    let inspection = Inspection::by(reply.clone(), now, &options.rules);
    if options.json {
        serde_json::to_writer_pretty(&mut *out, &inspection).map_err(|error| error.to_string())?;
        out.push(b'\n');
    } else {
        words(&options, &reply, now, out);
    }
    Ok(inspection.outcome().code())
}

fn options(arguments: &mut lexopt::Parser) -> Result<Option<Options>, lexopt::Error> {
    let (mut file, mut provider, mut now, mut language, mut json) = (None, None, Now::NewestScan, String::from("en"), false);
    let mut merchant = Rules::DEFAULT;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("provider") => {
                let id = arguments.value()?.string()?;
                provider = match id.as_str() {
                    "auto" => None,
                    id => Some(Provider::from_id(id).ok_or_else(|| format!("unknown provider {id}"))?),
                };
            }
            Arg::Long("now") => now = moment(&arguments.value()?.string()?)?,
            Arg::Long("lang") => language = arguments.value()?.string()?,
            Arg::Long("rules") => merchant = rules(&arguments.value()?)?,
            Arg::Long("json") => json = true,
            Arg::Long("help") | Arg::Short('h') => return Ok(None),
            Arg::Value(value) if file.is_none() => file = Some(value),
            other => return Err(other.unexpected()),
        }
    }
    let file = file.ok_or("no file: name one, or - for standard input")?;
    Ok(Some(Options { file, provider, now, language, rules: merchant, json }))
}

/// A merchant's own rules; every error of theirs on a line.
fn rules(file: &OsString) -> Result<Rules, lexopt::Error> {
    let named = |error: String| format!("--rules {}: {error}", file.display());
    let text = bytes(file).and_then(|bytes| String::from_utf8(bytes).map_err(io::Error::other));
    let read = Rules::read(&text.map_err(|error| named(error.to_string()))?);
    Ok(read.map_err(|errors| errors.iter().map(|error| named(error.to_string())).collect::<Vec<_>>().join("\n"))?)
}

fn moment(text: &str) -> Result<Now, lexopt::Error> {
    if text == "now" {
        return Ok(Now::Clock);
    }
    let parsed = chrono::DateTime::parse_from_rfc3339(text);
    Ok(Now::Given(Instant(parsed.map_err(|error| format!("--now {text}: {error}"))?.timestamp())))
}

fn bytes(file: &OsString) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if file == "-" {
        io::stdin().lock().take(MOST_BYTES).read_to_end(&mut bytes)?;
    } else {
        File::open(file)?.take(MOST_BYTES).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn unreadable(options: &Options, error: &io::Error) -> Failure {
    let message = format!("unreadable: {}: {error}", options.file.display());
    Failure { provider: options.provider, kind: FailureKind::BadResponse, message }
}

/// The form for people: the headlines that the page would show. Failures and warnings go to standard error.
fn words(options: &Options, reply: &Result<Reply, Failure>, now: Instant, out: &mut Vec<u8>) {
    let terminal = Terminal::new(&options.language, now);
    let mut error = io::stderr().lock();
    // A closed standard error is nobody's loss.
    let mut note = |line: String| drop(writeln!(error, "parcelight: {line}"));
    if terminal.language() != options.language {
        note(format!("no texts in {}, so in {}", options.language, terminal.language()));
    }
    match reply {
        Ok(reply) => {
            for shipment in &reply.shipments {
                out.extend_from_slice(terminal.shipment(shipment, &options.rules).as_bytes());
            }
            for warning in &reply.warnings {
                // What a terminal would obey is told, not done.
                note(format!("warning: {}: {}", warning.kind, warning.detail.escape_debug()));
            }
        }
        Err(failure) => note(format!("{}: {}", failure.kind.name(), failure.message)),
    }
}
