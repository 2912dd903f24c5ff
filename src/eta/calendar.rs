//! The days on which parcels are delivered. Holidays come here, beside the weekends, when their table is loaded.

use crate::journey::stage::is_among;
use crate::shipment::{Country, Day};
use chrono::Weekday;

/// Friday and Saturday are the weekend: CLDR 48 `weekData` (territories of `weekendStart fri`, `weekendEnd sat`), and
/// Bangladesh, which CLDR lacks. Two letters each.
const FRIDAY_SATURDAY: &str = "BDBHDZEGIQJOKWLYOMQASASDSYYE";
/// The same in CLDR, but Saturday is the day of rest on which nothing is delivered.
const SABBATH: &str = "IL";
/// Thursday and Friday (CLDR 48).
const THURSDAY_FRIDAY: &str = "AF";
/// Friday alone (CLDR 48).
const FRIDAY: &str = "IR";
/// Sunday alone (CLDR 48).
const SUNDAY: &str = "INUG";
/// Where the post does not as a rule deliver parcels on Saturdays: a weekend is closed on both days.
const FIVE_DAYS: &str = "AUBRCADKESFIISITNOPTSE";

/// Whether a day belongs to the weekend of a country; Saturday and Sunday where it is unknown.
pub fn is_weekend(day: Day, country: Option<Country>) -> bool {
    let weekday = day.weekday();
    if is_among(country, FRIDAY_SATURDAY) || is_among(country, SABBATH) {
        matches!(weekday, Weekday::Fri | Weekday::Sat)
    } else if is_among(country, THURSDAY_FRIDAY) {
        matches!(weekday, Weekday::Thu | Weekday::Fri)
    } else if is_among(country, FRIDAY) {
        weekday == Weekday::Fri
    } else if is_among(country, SUNDAY) {
        weekday == Weekday::Sun
    } else {
        matches!(weekday, Weekday::Sat | Weekday::Sun)
    }
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
    if is_among(country, FRIDAY_SATURDAY) || is_among(country, THURSDAY_FRIDAY) || is_among(country, FRIDAY) {
        return day.weekday() == Weekday::Fri;
    }
    if is_among(country, SABBATH) || is_among(country, FIVE_DAYS) {
        return is_weekend(day, country);
    }
    day.weekday() == Weekday::Sun
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
    (1..=days).filter(|days| !closed(from.plus(*days), country)).count() as i32
}
