//! Who may have written a number: names of carriers and posts.

use super::pattern::text;
use super::table::table;
use crate::parts::{cut, parts};
use crate::shipment::Country;

const CARRIERS: &str = table!("carriers.table");
const POSTS: &str = table!("posts.table");

/// Suffixes of S10 numbers that are countries no more, or never were, and yet stand on parcels.
const OLD_COUNTRIES: &str = "ACANCSEUFXICTATPUKUNYUZR";

/// A carrier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carrier {
    /// Its id, `canada_post`; `post` for the post of a country that has no name here, `sscc` for anyone who labels by GS1.
    pub id: &'static str,
    /// Its own name, for display.
    pub name: &'static str,
}

impl Carrier {
    /// By id.
    pub(super) fn from_id(id: &'static str) -> Self {
        let name = parts(CARRIERS, b'\n').find_map(|line| cut(line, b' ').filter(|(other, _)| *other == id));
        Self { id, name: name.map_or("Post", |(_, name)| name) }
    }

    /// The post that the last letters of an S10 number name; `None` where there is no such country.
    #[inline(never)]
    pub(super) fn post(suffix: &[u8]) -> Option<Self> {
        let suffix: &str = &text(suffix);
        for line in parts(POSTS, b'\n') {
            if let Some((country, rest)) = cut(line, b' ')
                && country == suffix
                && let Some((id, name)) = cut(rest, b' ')
            {
                return Some(Self { id, name });
            }
        }
        let is_old = OLD_COUNTRIES.as_bytes().chunks(2).any(|code| code == suffix.as_bytes());
        (is_old || Country::from_alpha2(suffix).is_some()).then_some(Self { id: "post", name: "Post" })
    }
}
