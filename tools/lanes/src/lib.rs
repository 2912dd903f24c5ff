//! Lane tables: fitting them from spells and counters, judging them on a time split. Used by `parcelight lanes`; the formats
//! are described in docs/lanes.md, the numbers in docs/forecast.md.

mod check;
mod counters;
mod fit;
mod notice;
mod report;
mod score;
mod spells;
mod table;

pub use check::{Check, Refit, check};
pub use counters::{Counters, Export, export};
pub use fit::{Fit, Index, Method, Options};
pub use notice::read as read_disruptions;
pub use report::{Checkpoint, Report, Row, left_out};
pub use score::{Score, Scores, crps, pinball};
pub use spells::{Layout, Parcel, Rejected, Spell, Spells};
pub use table::{show, write as write_table};
