//! The one table of thresholds. A merchant can override each of them ([`Rules::read`], `docs/rules.md`); every rule that
//! fires names itself in a [`super::Problem`].

use super::Disruption;

/// Declares the thresholds: the fields of [`Rules`], their defaults, and what they may be set to.
macro_rules! thresholds {
    ($($(#[$doc:meta])* $name:ident: $default:literal, $least:literal to $most:literal $unit:literal;)*) => {
        /// Hours and days after which something is said. Hours are hours; days are 24 hours each, not working days.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Rules {
            $($(#[$doc])* pub $name: i64,)*
            /// The disruptions that the merchant has noted.
            pub disruptions: Vec<Disruption>,
        }

        impl Default for Rules {
            fn default() -> Self {
                Self::DEFAULT
            }
        }

        impl Rules {
            /// The defaults, from the platforms' own guides for first-mile tracking and number life.
            pub const DEFAULT: Self = Self { $($name: $default,)* disruptions: Vec::new() };

            /// Every threshold by name: its default, the least and the most it may be, and its unit.
            pub const THRESHOLDS: &[(&str, i64, i64, i64, &str)] = &[$((stringify!($name), $default, $least, $most, $unit),)*];

            /// Every value, in the order of [`Self::THRESHOLDS`].
            pub(super) fn values(&mut self) -> impl Iterator<Item = &mut i64> {
                [$(&mut self.$name,)*].into_iter()
            }
        }
    };
}

thresholds! {
    /// Hours to the first scan from mainland China.
    first_scan_mainland: 72, 1 to 720 "hours";
    /// Hours to the first scan from Hong Kong, Macau and Taiwan, and from wherever nobody says.
    first_scan_far: 96, 1 to 720 "hours";
    /// Hours to the first scan from a warehouse in the buyer's own country.
    first_scan_near: 24, 1 to 720 "hours";
    /// Hours in customs after which it is a hold.
    customs_hold: 48, 1 to 720 "hours";
    /// Days without a scan that earn a notice inside one country.
    silent_domestic: 3, 1 to 90 "days";
    /// Days without a scan that earn a notice between countries.
    silent_abroad: 7, 1 to 90 "days";
    /// Days without a scan that earn a warning.
    silent_warning: 14, 1 to 180 "days";
    /// Days without a scan after which a claim is advised.
    silent_claim: 30, 1 to 365 "days";
    /// Days after dispatch when platforms stop reading scans.
    life: 30, 1 to 365 "days";
    /// Days of silence that must also have passed before a number counts as expired: scans that still come show that
    /// somebody still reads them.
    life_silent: 7, 1 to 365 "days";
    /// Days after dispatch within which a claim is opened: many carriers take none later.
    claim: 60, 1 to 730 "days";
    /// Days before the last day of collection from which it is urgent.
    pickup_urgent: 2, 0 to 30 "days";
    /// Hours by which a scan with a known moment may lie ahead of now and still be believed.
    ahead: 12, 0 to 48 "hours";
    /// The same for a printed clock without a zone, which may run 14 hours ahead of UTC.
    ahead_local: 14, 0 to 48 "hours";
}

/// Seconds in an hour.
pub(super) const HOUR: i64 = 3_600;
/// Seconds in a day.
pub(super) const DAY: i64 = 24 * HOUR;
