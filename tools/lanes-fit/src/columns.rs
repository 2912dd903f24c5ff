//! What the columns of the input are called.

use crate::problem::Problem;
use std::path::Path;

/// The columns of an event, as the SQL names them.
pub const COLUMNS: [&str; 9] = ["parcel", "moment", "code", "country", "origin", "destination", "carrier", "service", "zone"];

/// What each is called in a file, unless the user says otherwise: the first that is there.
const NAMES: [&[&str]; 9] = [
    &["parcel", "number", "tracking_number"],
    &["time", "moment", "local_time"],
    &["milestone", "stage", "status", "code", "event"],
    &["country"],
    &["origin"],
    &["destination"],
    &["carrier"],
    &["service"],
    &["zone"],
];

/// Those that a table of lanes cannot do without.
const NEEDED: usize = 3;

/// Names that the user gave: `milestone=ips_event,service=svc`.
#[derive(Clone, Debug, Default)]
pub struct Columns(Vec<(String, String)>);

impl Columns {
    /// Reads `ours=theirs,…`. The first three of ours may be called `parcel`, `time` and `milestone` or `status`.
    ///
    /// # Errors
    /// When a name of ours is unknown.
    pub fn read(text: &str) -> Result<Self, Problem> {
        let mut names = Vec::new();
        for pair in text.split(',').filter(|pair| !pair.is_empty()) {
            let (ours, theirs) = pair.split_once('=').ok_or_else(|| Problem::Columns(pair.to_owned()))?;
            let place = NAMES.iter().position(|names| names.contains(&ours.trim()));
            let column = place.and_then(|place| COLUMNS.get(place)).ok_or_else(|| Problem::Columns(pair.to_owned()))?;
            names.push(((*column).to_owned(), theirs.trim().to_owned()));
        }
        Ok(Self(names))
    }

    /// Where each of [`COLUMNS`] is among the columns of a file.
    ///
    /// # Errors
    /// When one that is needed, or that the user named, is not there.
    pub fn places(&self, header: &[String], path: &Path) -> Result<Vec<Option<usize>>, Problem> {
        let find = |name: &str| header.iter().position(|column| column.trim().eq_ignore_ascii_case(name));
        let mut places = Vec::new();
        for (index, (column, names)) in COLUMNS.iter().zip(NAMES).enumerate() {
            let told: Vec<&str> = self.0.iter().filter(|(ours, _)| ours == column).map(|(_, theirs)| theirs.as_str()).collect();
            let wanted = if told.is_empty() { names } else { told.as_slice() };
            let place = wanted.iter().copied().find_map(find);
            if place.is_none() && (index < NEEDED || !told.is_empty()) {
                return Err(Problem::Missing { path: path.to_owned(), column: wanted.join(" or "), header: header.join(", ") });
            }
            places.push(place);
        }
        Ok(places)
    }
}
