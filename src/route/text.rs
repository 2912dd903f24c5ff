//! The texts that the modules and `www/map.ts` hand each other: lines, with tabs or blanks between their fields. One text each way
//! is less code on both sides than objects with numbers and lists.

use crate::parts::cut;
use crate::shipment::time::push_number;

/// The numbers of a line; 0 when there are no more.
pub(super) struct Numbers<'a>(pub(super) &'a str);

impl Numbers<'_> {
    pub(super) fn next(&mut self) -> i32 {
        let (first, rest) = cut(self.0, b' ').unwrap_or((self.0, ""));
        self.0 = rest;
        number(first)
    }
}

/// A whole number as it was written, or 0.
pub(super) fn number(text: &str) -> i32 {
    let (sign, figures) = text.strip_prefix('-').map_or((1, text), |figures| (-1, figures));
    figures.bytes().fold(0i32, |sum, figure| sum.wrapping_mul(10).wrapping_add(i32::from(figure.wrapping_sub(b'0')))).wrapping_mul(sign)
}

/// Writes a number and what ends it.
pub(super) fn push(text: &mut String, value: i32, mark: char) {
    if value < 0 {
        text.push('-');
    }
    push_number(text, value.unsigned_abs(), 1);
    text.push(mark);
}
