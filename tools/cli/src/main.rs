//! The `parcelight` command: one file a subcommand.

mod inspect;
mod lanes;
mod lanes_fit;
mod load;
mod number;
mod terminal;
mod texts;

use std::io::{self, Write};
use std::process::ExitCode;

/// What is printed on `--help`, and on standard error after a bad option.
const USAGE: &str = "\
Usage: parcelight inspect [OPTIONS] FILE
       parcelight number [OPTIONS] TEXT
       parcelight lanes check|show|fit|merge|subtract|export …
       parcelight load [OPTIONS]
       parcelight texts build [OPTIONS] FILE...

inspect reads a tracking provider's reply from FILE, or from standard input when FILE is -.
number says what TEXT is, as a tracking number.
lanes makes and judges tables of how long parcels take; see parcelight lanes --help.
load tells what refreshing costs a shop; see parcelight load --help.
texts build makes a language of your own from Fluent files, docs/texts.md.

Options of inspect:
  --provider P    the provider that it comes from, instead of recognising it:
                  aftership, 17track, shopee, aliexpress, cainiao
  --now MOMENT    the moment to judge it at, instead of that of its newest scan:
                  as RFC 3339, 2026-12-09T08:12:00+07:00, or the word now
  --rules FILE    a shop's own thresholds, docs/rules.md
  --lang L        the language of the words, as BCP 47 (default: en)
  --json          the canonical form
  -h, --help      this text

Options of number:
  --destination C the country that the parcel goes to, as ISO 3166-1
  --json          the canonical form

Options of texts build:
  --language L    its language, as BCP 47
  -o FILE         where to write it, instead of to standard output

Exit code: 0 read or built, 1 the texts have mistakes or the provider reported an error, 2 it cannot be read.
";

fn main() -> ExitCode {
    let mut out = Vec::new();
    let code = match run(&mut out) {
        Ok(code) => code,
        Err(error) => {
            // Nothing can be done about a closed standard error.
            let _ = writeln!(io::stderr(), "parcelight: {error}\n\n{USAGE}");
            2
        }
    };
    match io::stdout().lock().write_all(&out) {
        // The reader has seen enough: `parcelight inspect … | head` is no failure.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "parcelight: standard output: {error}");
            ExitCode::from(2)
        }
        _ => ExitCode::from(code),
    }
}

/// Runs the subcommand; its exit code.
fn run(out: &mut Vec<u8>) -> Result<u8, lexopt::Error> {
    let mut arguments = lexopt::Parser::from_env();
    match arguments.next()? {
        Some(lexopt::Arg::Value(command)) if command == "inspect" => inspect::run(&mut arguments, out),
        Some(lexopt::Arg::Value(command)) if command == "number" => number::run(&mut arguments, out),
        Some(lexopt::Arg::Value(command)) if command == "lanes" => lanes::run(&mut arguments, out),
        Some(lexopt::Arg::Value(command)) if command == "load" => load::run(&mut arguments, out),
        Some(lexopt::Arg::Value(command)) if command == "texts" => texts::run(&mut arguments, out),
        Some(lexopt::Arg::Value(command)) => Err(format!("unknown command {}", command.display()).into()),
        Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h')) => {
            out.extend_from_slice(USAGE.as_bytes());
            Ok(0)
        }
        Some(argument) => Err(argument.unexpected()),
        None => Err("no command".into()),
    }
}
