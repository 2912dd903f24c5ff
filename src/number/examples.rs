//! Numbers that are no parcel's: examples of instructions, test numbers, orders, telephones.

use super::pattern::{Walk, bytes};
use super::problem::ProblemKind;
use crate::parts::{cut, parts};

/// Test numbers of EasyPost, Shippo and DHL; `LP00123456789CN` stands in many instructions.
const NOBODYS: &str = "T EZ [1-7] d9|T SHIPPO a4-14|T 7777777770|P LP00123456789CN";

/// What Cainiao gives out before dispatch; test numbers of UPS, FedEx and DHL; examples of UPS, the posts and Amazon.
const ODD: &str = "P AP d14|T 1Z12345E x10|P 1Z999AA1 x10|P a2 12345678 d1 a2|P TBA000000000000|T 00340434161094042557|\
                   T 449044304137821|T 149331877648230|T 920241085725456|T 568838414941|T 039813852990618|T 231300687629630|\
                   T 122816215025810|T 377101283611590";

/// Orders: Shopee, by day and six or eight characters; TikTok Shop; Taobao.
const ORDERS: &str = "2 [2-9] [01] d1 [0-3] d1 x3 a1 x4|2 [2-9] [01] d1 [0-3] d1 a1 x7|57 d16|58 d16|d19";

/// Orders as they are printed: Amazon, eBay.
const PRINTED_ORDERS: &str = "d3 - d7 - d7|d2 - d5 - d5";

/// Whether a number is an example or a test number; and whether it can be nobody's beyond doubt.
pub(super) fn example(number: &str) -> Option<(ProblemKind, bool)> {
    let text = bytes(number);
    let step = |by: u8| text.len() >= 6 && text.windows(2).all(|pair| matches!(pair, [one, next] if follows(*one, *next, by)));
    let is_one_character = text.len() >= 4 && text.iter().all(|byte| text.first() == Some(byte));
    if is_one_character || step(1) || step(9) {
        return Some((ProblemKind::Placeholder, true));
    }
    let listed = |list: &str| {
        parts(list, b'|').find_map(|line| {
            let (kind, pattern) = line.split_at_checked(2)?;
            let kind = if kind == "T " { ProblemKind::TestNumber } else { ProblemKind::Placeholder };
            fits(&text, pattern).then_some(kind)
        })
    };
    listed(NOBODYS).map(|kind| (kind, true)).or_else(|| listed(ODD).map(|kind| (kind, false)))
}

/// Whether one digit is another and some more, modulo 10.
fn follows(one: u8, next: u8, by: u8) -> bool {
    one.is_ascii_digit() && next.is_ascii_digit() && (one - b'0' + by) % 10 == next - b'0'
}

/// What else a text may be; and whether that is beyond doubt.
pub(super) fn other_thing(input: &str, number: &str) -> Option<(ProblemKind, bool)> {
    let word = input.trim_ascii();
    if let Some((name, server)) = cut(word, b'@')
        && !name.is_empty()
        && cut(server, b'.').is_some()
        && cut(word, b' ').is_none()
    {
        return Some((ProblemKind::Email, true));
    }
    let first = word.as_bytes().first();
    let is_digits = number.bytes().all(|byte| byte.is_ascii_digit());
    if first == Some(&b'+') && is_digits && (7..=15).contains(&number.len()) {
        return Some((ProblemKind::Phone, true));
    }
    if is_digits && number.as_bytes().first() == Some(&b'0') && (9..=11).contains(&number.len()) {
        return Some((ProblemKind::Phone, false));
    }
    let is_order = any_fits(&bytes(number), ORDERS) || any_fits(&bytes(word), PRINTED_ORDERS);
    let is_short = first == Some(&b'#') && is_digits && (3..=7).contains(&number.len());
    (is_order || is_short).then_some((ProblemKind::OrderNumber, false))
}

fn any_fits(text: &[u8], patterns: &str) -> bool {
    parts(patterns, b'|').any(|pattern| fits(text, pattern))
}

#[inline(never)]
fn fits(text: &[u8], pattern: &str) -> bool {
    Walk::new(text.to_vec(), false).goes(0, pattern)
}
