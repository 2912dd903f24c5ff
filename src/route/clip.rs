//! Cutting land off at the edge of the map.

/// A place on the canvas: to the right, down.
pub type Pixel = (f64, f64);

/// The part of a ring inside a rectangle, by Sutherland and Hodgman; empty when there is none.
pub fn clip(ring: Vec<Pixel>, (left, top): Pixel, (right, bottom): Pixel) -> Vec<Pixel> {
    // A quarter turn after each cut: four cuts at the left make a rectangle, and the ring lies as before.
    [left, top, -right, -bottom].into_iter().fold(ring, |ring, limit| cut_and_turn(&ring, limit))
}

/// What has x ≥ `limit`, turned so that (x, y) lies at (y, −x).
fn cut_and_turn(ring: &[Pixel], limit: f64) -> Vec<Pixel> {
    let mut kept = Vec::new();
    let Some(&(mut before)) = ring.last() else { return kept };
    for &point in ring {
        if (before.0 >= limit) != (point.0 >= limit) {
            let share = (limit - before.0) / (point.0 - before.0);
            kept.push((before.1 + (point.1 - before.1) * share, -limit));
        }
        if point.0 >= limit {
            kept.push((point.1, -point.0));
        }
        before = point;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: [Pixel; 4] = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];

    fn area(ring: &[Pixel]) -> f64 {
        let next = ring.iter().cycle().skip(1);
        ring.iter().zip(next).map(|(a, b)| a.0 * b.1 - a.1 * b.0).sum::<f64>() / 2.0
    }

    #[test]
    fn keeps_what_lies_inside_with_its_sense_of_turning() {
        assert_eq!(area(&clip(SQUARE.to_vec(), (-5.0, -5.0), (15.0, 15.0))), 100.0);
        assert_eq!(area(&clip(SQUARE.to_vec(), (5.0, 2.0), (15.0, 6.0))), 20.0);
        let back: Vec<Pixel> = SQUARE.into_iter().rev().collect();
        assert_eq!(area(&clip(back, (5.0, 2.0), (15.0, 6.0))), -20.0);
    }

    #[test]
    fn nothing_is_left_of_what_lies_outside() {
        assert!(clip(SQUARE.to_vec(), (11.0, 0.0), (20.0, 10.0)).is_empty());
        assert!(clip(Vec::new(), (0.0, 0.0), (20.0, 10.0)).is_empty());
    }

    #[test]
    fn a_ring_around_the_rectangle_becomes_the_rectangle() {
        assert_eq!(area(&clip(SQUARE.to_vec(), (2.0, 3.0), (4.0, 7.0))), 8.0);
    }
}
