//! The one table of thresholds. A merchant can override each of them later; every rule that fires names itself in a
//! [`super::Problem`].

/// Hours and days after which something is said. Hours are hours; days are 24 hours each, not working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Hours to the first scan from mainland China.
    pub first_scan_mainland: i64,
    /// Hours to the first scan from Hong Kong, Macau and Taiwan, and from wherever nobody says.
    pub first_scan_far: i64,
    /// Hours to the first scan from a warehouse in the buyer's own country.
    pub first_scan_near: i64,
    /// Hours in customs after which it is a hold.
    pub customs_hold: i64,
    /// Days without a scan that earn a notice inside one country.
    pub silent_domestic: i64,
    /// Days without a scan that earn a notice between countries.
    pub silent_abroad: i64,
    /// Days without a scan that earn a warning.
    pub silent_warning: i64,
    /// Days without a scan after which a claim is advised.
    pub silent_claim: i64,
    /// Days after dispatch when platforms stop reading scans.
    pub life: i64,
    /// Days of silence that must also have passed before a number counts as expired: scans that still come show that
    /// somebody still reads them.
    pub life_silent: i64,
    /// Days before the last day of collection from which it is urgent.
    pub pickup_urgent: i32,
    /// Hours by which a scan with a known moment may lie ahead of now and still be believed.
    pub ahead: i64,
    /// The same for a printed clock without a zone, which may run 14 hours ahead of UTC.
    pub ahead_local: i64,
}

impl Rules {
    /// The defaults, from the platforms' own guides for first-mile tracking and number life.
    pub const DEFAULT: Self = Self {
        first_scan_mainland: 72,
        first_scan_far: 96,
        first_scan_near: 24,
        customs_hold: 48,
        silent_domestic: 3,
        silent_abroad: 7,
        silent_warning: 14,
        silent_claim: 30,
        life: 30,
        life_silent: 7,
        pickup_urgent: 2,
        ahead: 12,
        ahead_local: 14,
    };
}

/// Seconds in an hour.
pub(super) const HOUR: i64 = 3_600;
/// Seconds in a day.
pub(super) const DAY: i64 = 24 * HOUR;
