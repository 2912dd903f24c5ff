//! The date of HTTP in its three spellings (RFC 9110 §5.6.7).

use super::{DAY, HOUR, MINUTE};

/// In the order of years that begin in March, the leap day their last.
const MONTHS: &[u8; 36] = b"maraprmayjunjulaugsepoctnovdecjanfeb";
/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;

/// Seconds since 1970: of `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or `Sun Nov  6 08:49:37 1994`.
///
/// The three have the same five numbers and one month; whatever else is written is not looked at. A day that no calendar has counts on from
/// the last one before: who asks wants a difference, and at most a day.
pub(super) fn read(text: &str) -> Option<i64> {
    let mut numbers = [0_i64; 5];
    let (mut count, mut month, mut word, mut goes_on) = (0, None, [0_u8; 3], false);
    for byte in text.bytes() {
        let digit = byte.wrapping_sub(b'0');
        let is_digit = digit < 10;
        if is_digit {
            count += usize::from(!goes_on);
            let number = numbers.get_mut(count - 1)?;
            *number = (*number * 10 + i64::from(digit)).min(9_999);
        }
        goes_on = is_digit;
        word = [word[1], word[2], byte | 0x20];
        for (index, name) in (0..).zip(MONTHS.as_chunks().0) {
            if *name == word && month.is_none() {
                month = Some(index);
            }
        }
    }
    if count < 5 {
        return None;
    }
    if numbers[4] > 99 {
        // The year stands last.
        numbers[1..].rotate_right(1);
    }
    let [day, year, hour, minute, second] = numbers;
    let month: i64 = month?;
    let year = if year < 100 { year + 2_000 } else { year } - i64::from(month > 9);
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1 - EPOCH;
    Some(days * DAY + hour * HOUR + minute * MINUTE + second)
}
