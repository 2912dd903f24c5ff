//! The days on which parcels are delivered. Holidays come here, beside the weekends, when their table is loaded.

use crate::journey::stage::is_among;
use crate::shipment::{Country, Day};

/// The calendar of some countries, two letters each.
struct Calendar {
    countries: &'static str,
    /// The days of the weekend: 1 for Thursday, 2 for Friday, 4 for Saturday, 8 for Sunday …
    weekend: u8,
    /// The days without delivery.
    closed: u8,
}

const THURSDAY: u8 = 1;
const FRIDAY: u8 = 2;
const SATURDAY: u8 = 4;
const SUNDAY: u8 = 8;

/// What holds elsewhere.
const USUAL: Calendar = Calendar { countries: "", weekend: SATURDAY | SUNDAY, closed: SUNDAY };

/// The weekends are those of CLDR 48 (`weekData`), which lacks Bangladesh.
const CALENDARS: [Calendar; 6] = [
    Calendar { countries: "BDBHDZEGIQJOKWLYOMQASASDSYYE", weekend: FRIDAY | SATURDAY, closed: FRIDAY },
    // Here Saturday is the day of rest.
    Calendar { countries: "IL", weekend: FRIDAY | SATURDAY, closed: FRIDAY | SATURDAY },
    Calendar { countries: "AF", weekend: THURSDAY | FRIDAY, closed: FRIDAY },
    Calendar { countries: "IR", weekend: FRIDAY, closed: FRIDAY },
    Calendar { countries: "INUG", weekend: SUNDAY, closed: SUNDAY },
    // Where the post does not as a rule deliver parcels on Saturdays.
    Calendar { countries: "AUBRCADKESFIISITNOPTSE", weekend: SATURDAY | SUNDAY, closed: SATURDAY | SUNDAY },
];

fn calendar(country: Option<Country>) -> &'static Calendar {
    CALENDARS.iter().find(|calendar| is_among(country, calendar.countries)).unwrap_or(&USUAL)
}

/// One of the days' marks: 1970-01-01 was a Thursday.
const fn mark(day: Day) -> u8 {
    1 << day.since_epoch().rem_euclid(7)
}

/// Whether a day belongs to the weekend of a country; Saturday and Sunday where it is unknown.
pub fn is_weekend(day: Day, country: Option<Country>) -> bool {
    calendar(country).weekend & mark(day) != 0
}

/// Whether no parcel is delivered on a day. The weekend of offices is not that of parcels: most posts and couriers
/// deliver on Saturday, and where Friday is the day of rest the Saturday is a working day for them.
///
/// ```
/// use parcelight::eta::calendar::closed;
/// use parcelight::shipment::{Country, Day};
/// let [friday, saturday, sunday] = [11, 12, 13].map(|day| Day::new(2026, 12, day).unwrap());
/// let algeria = Country::from_alpha2("DZ");
/// assert!(closed(friday, algeria) && !closed(saturday, algeria) && !closed(sunday, algeria));
/// let germany = Country::from_alpha2("DE");
/// assert!(!closed(friday, germany) && !closed(saturday, germany) && closed(sunday, germany));
/// ```
pub fn closed(day: Day, country: Option<Country>) -> bool {
    calendar(country).closed & mark(day) != 0
}

/// The day that is so many delivery days after another; with 0 the day itself, or the next that is not closed.
pub fn after(day: Day, delivery_days: i32, country: Option<Country>) -> Day {
    let mut left = delivery_days;
    let mut day = day;
    loop {
        if !closed(day, country) {
            if left <= 0 {
                return day;
            }
            left -= 1;
        }
        day = day.plus(1);
    }
}

/// Delivery days from one day to another: those after `from`, up to and with `to`.
pub fn between(from: Day, to: Day, country: Option<Country>) -> i32 {
    let days = to.days_after(from).clamp(0, 400);
    let mut open = 0;
    for day in 0..days {
        open += i32::from(!closed(from.plus(day + 1), country));
    }
    open
}
