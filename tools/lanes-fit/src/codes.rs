//! What the codes of events mean: our statuses and stages, and those of a file.

use crate::problem::Problem;
use crate::stages::MILESTONES;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A code: the milestone it tells, and the one it tells when it is said in the country of destination, across a border. 0 tells nothing.
pub type Codes = BTreeMap<String, (i64, i64)>;

/// Our statuses (`docs/states.md`), our stages, and the milestones themselves.
const KNOWN: &[(&str, &str, &str)] = &[
    ("pending", "none", ""),
    ("announced", "ordered", ""),
    ("picked_up", "accepted", ""),
    ("in_transit", "none", "imported"),
    ("customs", "none", "imported"),
    ("out_for_delivery", "at_office", ""),
    ("attempt_failed", "at_office", ""),
    // The wait for the buyer is no part of the way.
    ("ready_for_pickup", "delivered", ""),
    ("exception", "none", ""),
    // A parcel that turns back stays open: it will not arrive, and that is what the share without end counts.
    ("returning", "turned_back", ""),
    ("returned", "turned_back", ""),
    ("cancelled", "turned_back", ""),
    ("expired", "none", ""),
    ("first_mile", "accepted", ""),
    ("origin", "accepted", ""),
    ("export_customs", "accepted", ""),
    ("line_haul", "exported", ""),
    ("import_customs", "imported", ""),
    ("destination", "released", ""),
    ("last_mile", "at_office", ""),
];

/// The codes that are known without a file.
pub fn known() -> Codes {
    let mut codes = Codes::new();
    for (place, name) in MILESTONES.iter().enumerate() {
        codes.insert((*name).to_owned(), (i64::try_from(place).unwrap_or_default(), 0));
    }
    for (code, usual, abroad) in KNOWN {
        codes.insert((*code).to_owned(), (milestone(usual).unwrap_or_default(), milestone(abroad).unwrap_or_default()));
    }
    codes
}

/// Adds the lines `code,milestone[,abroad]` of a file; a line that begins with `#`, and the header `code,…`, are passed over.
///
/// # Errors
/// When it cannot be read, or a line is none.
pub fn add(codes: &mut Codes, path: &Path) -> Result<(), Problem> {
    let text = fs::read_to_string(path).map_err(|error| Problem::file(path, &error))?;
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') || (index == 0 && line.starts_with("code,")) {
            continue;
        }
        let mut parts = line.split(',').map(str::trim);
        let code = parts.next().unwrap_or_default().to_lowercase();
        let usual = parts.next().and_then(milestone);
        let abroad = parts.next().map_or(Some(0), |name| if name.is_empty() { Some(0) } else { milestone(name) });
        let (Some(usual), Some(abroad), None) = (usual, abroad, parts.next()) else {
            return Err(Problem::Milestone { path: path.to_owned(), line: index + 1, text: line.to_owned() });
        };
        codes.insert(code, (usual, abroad));
    }
    Ok(())
}

fn milestone(name: &str) -> Option<i64> {
    MILESTONES.iter().position(|known| *known == name).and_then(|place| i64::try_from(place).ok())
}
