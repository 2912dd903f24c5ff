//! SVG path data in whole numbers, as short as it goes.

use super::clip::Pixel;

/// Path data that grows; steps are relative to the place before.
#[derive(Default)]
pub(super) struct Path {
    /// ASCII: bytes grow with less code than characters.
    text: Vec<u8>,
    at: (i32, i32),
}

impl Path {
    pub(super) fn text(self) -> String {
        self.text.into_iter().map(char::from).collect()
    }

    /// A closed outline; nothing when it has no area on the grid of pixels.
    pub(super) fn ring(&mut self, ring: &[Pixel]) {
        let mut points: Vec<(i32, i32)> = ring.iter().map(|&pixel| whole(pixel)).collect();
        points.dedup();
        let [first, _, _, ..] = points.as_slice() else { return };
        let start = *first;
        // After the first pair, pairs are lines without being named.
        self.text.push(b'm');
        for point in points {
            self.step(self.at, point);
            self.at = point;
        }
        self.text.push(b'z');
        self.at = start;
    }

    /// A smooth curve through all places, at least three (a Catmull-Rom spline); it goes on from the last one where they meet.
    pub(super) fn curve(&mut self, mut places: Vec<Pixel>) {
        let ([a, b, c, ..], [.., d, e, f]) = (places.as_slice(), places.as_slice()) else { return };
        let start = whole(*a);
        if self.text.is_empty() || self.at != start {
            self.text.push(b'M');
            self.step((0, 0), start);
            self.at = start;
        }
        self.text.push(b'c');
        // One place more at each end, on the parabola through the three nearest.
        let mut before = beyond(*c, *b, *a);
        places.push(beyond(*d, *e, *f));
        for window in places.windows(3) {
            let &[from, to, after] = window else { continue };
            let origin = self.at;
            self.step(origin, whole((from.0 + (to.0 - before.0) / 6.0, from.1 + (to.1 - before.1) / 6.0)));
            self.step(origin, whole((to.0 - (after.0 - from.0) / 6.0, to.1 - (after.1 - from.1) / 6.0)));
            self.at = whole(to);
            self.step(origin, self.at);
            before = from;
        }
    }

    fn step(&mut self, from: (i32, i32), to: (i32, i32)) {
        self.number(to.0.saturating_sub(from.0));
        self.number(to.1.saturating_sub(from.1));
    }

    /// A number, with a blank before it where it would run into the one before.
    fn number(&mut self, value: i32) {
        if value < 0 {
            self.text.push(b'-');
        } else if self.text.last().is_some_and(u8::is_ascii_digit) {
            self.text.push(b' ');
        }
        self.digits(value.unsigned_abs());
    }

    fn digits(&mut self, value: u32) {
        if value > 9 {
            self.digits(value / 10);
        }
        self.text.push(b'0' + (value % 10) as u8);
    }
}

/// The nearest pixel.
pub(super) fn whole((x, y): Pixel) -> (i32, i32) {
    ((x + 0.5).floor() as i32, (y + 0.5).floor() as i32)
}

/// The fourth place of an evenly divided parabola.
fn beyond(first: Pixel, second: Pixel, third: Pixel) -> Pixel {
    (3.0 * (third.0 - second.0) + first.0, 3.0 * (third.1 - second.1) + first.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_are_relative_and_closed() {
        let mut path = Path::default();
        path.ring(&[(10.0, 10.0), (20.4, 10.0), (20.0, 9.8), (20.0, 5.0)]);
        path.ring(&[(0.0, 0.0), (-3.0, 0.0), (-3.0, 110.0)]);
        path.ring(&[(0.0, 0.0), (0.3, 0.0), (0.3, 0.3)]);
        assert_eq!(path.text(), "m10 10 10 0 0-5zm-10-10-3 0 0 110z");
    }

    #[test]
    fn a_straight_row_is_a_straight_curve() {
        let mut path = Path::default();
        path.curve(vec![(0.0, 0.0), (30.0, 0.0), (60.0, 0.0)]);
        path.curve(vec![(60.0, 0.0), (60.0, 30.0), (60.0, 60.0)]);
        assert_eq!(path.text(), "M0 0c10 0 20 0 30 0 10 0 20 0 30 0c0 10 0 20 0 30 0 10 0 20 0 30");
    }
}
