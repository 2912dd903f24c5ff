//! The rules by which a check digit follows from the characters before it.
//!
//! | rule | how |
//! |---|---|
//! | `s10` | weights 8 6 4 2 3 5 9 7, sum modulo 11, 11 less that; 10 is 0 and 11 is 5 (UPU S10) |
//! | `gs1` | weights 3 1 3 1 … from the right, to the next ten (GS1 General Specifications) |
//! | `91gs1` | the same as if `91` stood before it (USPS labels without their application identifier) |
//! | `ups` | weights 1 2 1 2 … from the left, to the next ten; a letter counts as its code less 3, modulo 10 |
//! | `luhn` | each second digit from the right doubled, the digits of the products summed, to the next ten (ISO/IEC 7812) |
//! | `fedex` | weights 1 3 7 1 3 7 … from the right, sum modulo 11, 10 is 0 |
//! | `mod7` | the number modulo 7 |
//! | `mod37` | ISO/IEC 7064 modulo 37, 36: a digit or a letter |

/// What stands for the values 0 to 35 of `mod37`.
const LETTERS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The check digit, in ASCII, that a rule asks for after a serial in upper-case ASCII; `None` for an unknown rule, or a
/// serial of other characters.
///
/// ```
/// use parcelight::number::check_digit;
/// assert_eq!(check_digit("s10", b"47312482"), Some(b'9'));
/// assert_eq!(check_digit("luhn", b"7992739871"), Some(b'3'));
/// assert_eq!(check_digit("luhn", b"79927398!"), None);
/// ```
pub fn check_digit(rule: &str, serial: &[u8]) -> Option<u8> {
    if !serial.iter().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase()) {
        return None;
    }
    let digit = match rule.as_bytes() {
        [b's', ..] => s10(serial),
        [b'g', ..] => to_ten(weighted(serial.iter().rev(), &[3, 1])),
        // 9 × 3 + 1: of an odd number of characters the first has the weight 3.
        [b'9', ..] => to_ten(weighted(serial.iter().rev(), &[3, 1]) + 28),
        [b'u', ..] => to_ten(weighted(serial.iter(), &[1, 2])),
        [b'l', ..] => to_ten(luhn(serial)),
        [b'f', ..] => weighted(serial.iter().rev(), &[1, 3, 7]) % 11 % 10,
        [b'm', b'o', b'd', b'7', ..] => serial.iter().fold(0, |rest, byte| (rest * 10 + value(*byte)) % 7),
        [b'm', ..] => return LETTERS.get(mod37(serial)).copied(),
        _ => return None,
    };
    Some(b'0' + digit as u8)
}

/// A digit's value; a letter's as UPS counts it.
fn value(byte: u8) -> usize {
    usize::from(if byte.is_ascii_digit() { byte - b'0' } else { byte.wrapping_sub(3) % 10 })
}

fn weighted<'a>(serial: impl Iterator<Item = &'a u8>, weights: &[usize]) -> usize {
    serial.zip(weights.iter().cycle()).map(|(byte, weight)| value(*byte) * weight).sum()
}

fn to_ten(sum: usize) -> usize {
    (10 - sum % 10) % 10
}

fn s10(serial: &[u8]) -> usize {
    match 11 - weighted(serial.iter(), &[8, 6, 4, 2, 3, 5, 9, 7]) % 11 {
        10 => 0,
        11 => 5,
        digit => digit,
    }
}

fn luhn(serial: &[u8]) -> usize {
    let doubled = serial.iter().rev().enumerate().map(|(at, byte)| value(*byte) << usize::from(at % 2 == 0));
    doubled.map(|product| product / 10 + product % 10).sum()
}

fn mod37(serial: &[u8]) -> usize {
    let mut rest = 36;
    for byte in serial {
        let value = if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' + 10 };
        rest += usize::from(value);
        rest = if rest > 36 { rest - 36 } else { rest } * 2 % 37;
    }
    (37 - rest) % 36
}
