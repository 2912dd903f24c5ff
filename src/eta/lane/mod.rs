//! Lanes: where a parcel goes from and to, and with whom; from the general to the special.

mod key;
mod table;

pub use key::{Lane, REGIONS, region};
pub use table::{Level, Resolved, Table};
