//! Tracking numbers: reading one out of what a buyer pasted, recognising its format and carrier, and saying what is wrong
//! with it.
//!
//! ```
//! use parcelight::number::{diagnose, numbers};
//! let diagnosis = diagnose("Tracking number: rb 123 456 785 gb", None);
//! assert_eq!(diagnosis.number, "RB123456785GB");
//! assert_eq!((diagnosis.valid, diagnosis.format), (Some(true), Some("s10")));
//! assert_eq!(diagnosis.carrier.map(|carrier| carrier.name), Some("Royal Mail"));
//! assert_eq!(numbers("RB123456785GB, 1Z 999 AA1 01 2345 6784"), ["RB123456785GB", "1Z999AA10123456784"]);
//! ```

mod carriers;
mod characters;
mod check_digit;
mod diagnose;
mod examples;
mod fit;
mod formats;
mod groups;
mod near_miss;
mod normalise;
mod pattern;
mod problem;
mod repair;
mod table;
mod wanted;
mod web_address;

pub use carriers::Carrier;
pub use check_digit::check_digit;
pub use diagnose::{Candidate, Diagnosis, diagnose};
pub use normalise::{normalise, numbers};
pub use problem::{Problem, ProblemKind};
pub use repair::{Repair, RepairKind};
pub use wanted::Wanted;
