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

/// The weights of `luhn`.
const LUHN: &[u8] = b"21";

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
    for byte in serial {
        if !(byte.is_ascii_digit() || byte.is_ascii_uppercase()) {
            return None;
        }
    }
    let digit = match rule.as_bytes() {
        [b's', ..] => match 11 - weighted(serial, false, b"86423597") % 11 {
            10 => 0,
            11 => 5,
            digit => digit,
        },
        [b'g', ..] => to_ten(weighted(serial, true, b"31")),
        // 9 × 3 + 1: of an odd number of characters the first has the weight 3.
        [b'9', ..] => to_ten(weighted(serial, true, b"31") + 28),
        [b'u', ..] => to_ten(weighted(serial, false, b"12")),
        [b'l', ..] => to_ten(weighted(serial, true, LUHN)),
        [b'f', ..] => weighted(serial, true, b"137") % 11 % 10,
        [b'm', b'o', b'd', b'7', ..] => mod7(serial),
        [b'm', ..] => return LETTERS.get(mod37(serial)).copied(),
        _ => return None,
    };
    Some(b'0' + digit as u8)
}

/// A digit's value; a letter's as UPS counts it.
fn value(byte: u8) -> usize {
    usize::from(if byte.is_ascii_digit() { byte - b'0' } else { byte.wrapping_sub(3) % 10 })
}

/// The digits summed, each times its weight; after the last weight comes the first again.
#[inline(never)]
fn weighted(serial: &[u8], is_from_right: bool, weights: &[u8]) -> usize {
    let (mut sum, mut rest, mut next) = (0, serial, weights);
    while let Some((byte, others)) = if is_from_right { rest.split_last() } else { rest.split_first() } {
        rest = others;
        let (weight, after) = next.split_first().unwrap_or((&b'0', weights));
        next = if after.is_empty() { weights } else { after };
        let product = value(*byte) * usize::from(weight - b'0');
        // Luhn sums the digits of a product.
        sum += if weights == LUHN { product / 10 + product % 10 } else { product };
    }
    sum
}

fn to_ten(sum: usize) -> usize {
    (10 - sum % 10) % 10
}

fn mod7(serial: &[u8]) -> usize {
    let mut rest = 0;
    for byte in serial {
        rest = (rest * 10 + value(*byte)) % 7;
    }
    rest
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
