//! What can go wrong, and the way on.

use std::fmt::{self, Display};
use std::io;
use std::path::{Path, PathBuf};

/// Why there is no table.
#[derive(Debug)]
pub enum Problem {
    /// A file cannot be opened, read or written.
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// A file broke off.
    Read(String),
    /// A column is not there.
    Missing {
        /// In which file.
        path: PathBuf,
        /// What it may be called.
        column: String,
        /// What is there.
        header: String,
    },
    /// `--columns` names a column that there is not.
    Columns(String),
    /// A file of milestones has a line that is none.
    Milestone {
        /// Which file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What stands there.
        text: String,
    },
    /// A value of an option.
    Value {
        /// The option.
        option: &'static str,
        /// What was given.
        value: String,
        /// What can be given.
        wanted: &'static str,
    },
    /// The engine gave up.
    Engine(String),
    /// The counters are there, the table is not.
    Export(String),
    /// No row says anything.
    Nothing,
    /// The calendar does not reach some spells.
    Calendar(i64),
}

impl Problem {
    /// Of a file.
    pub fn file(path: &Path, why: &dyn Display) -> Self {
        Self::File { path: path.to_owned(), why: why.to_string() }
    }
}

impl Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, why } => write!(out, "{}: {why}", path.display()),
            Self::Read(why) => write!(out, "the events cannot be read to their end: {why}"),
            Self::Missing { path, column, header } => {
                write!(
                    out,
                    "{}: no column {column} among: {header}\nName it with --columns, for example --columns time=scanned_at",
                    path.display()
                )
            }
            Self::Columns(pair) => {
                write!(
                    out,
                    "--columns {pair}: wanted is ours=theirs; ours are parcel, time, milestone, country, origin, destination, carrier, service, zone"
                )
            }
            Self::Milestone { path, line, text } => write!(
                out,
                "{}, line {line}: {text:?} is not code,milestone[,milestone in the country of destination]; milestones are none, ordered, accepted, \
                 exported, imported, released, at_office, delivered, turned_back",
                path.display()
            ),
            Self::Value { option, value, wanted } => write!(out, "{option} {value}: wanted is {wanted}"),
            Self::Engine(why) if why.contains("Resources exhausted") => {
                write!(
                    out,
                    "the memory does not suffice: {why}\nGive more with --memory 4G, or fit parts and merge them: parcelight lanes merge"
                )
            }
            Self::Engine(why) => write!(out, "{why}"),
            Self::Export(why) => {
                write!(out, "{why}\nWrite the counters, -o counters.csv, and make the table of them: parcelight lanes export")
            }
            Self::Nothing => write!(out, "no parcel has an origin, a destination and a milestone: there is nothing to count"),
            Self::Calendar(spells) => write!(out, "the calendar does not reach {spells} spells: make tables for more days or countries"),
        }
    }
}

impl std::error::Error for Problem {}

impl From<datafusion::error::DataFusionError> for Problem {
    fn from(error: datafusion::error::DataFusionError) -> Self {
        Self::Engine(error.to_string())
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Self::Engine(error.to_string())
    }
}
