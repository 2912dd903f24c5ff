//! The way between the stops, on the Earth.

use super::great_circle::{Arc, Position};
use crate::shipment::Point;
use std::f64::consts::TAU;

/// A piece of a leg passes no more meridians than these, in radians.
const WIDE: f64 = 0.35;

/// For each stop the way to it, its own position last; for the first stop nothing but that. Longitudes run on over 180°.
pub fn legs(stops: &[Point]) -> Vec<Vec<Position>> {
    let mut here: Option<Position> = None;
    let mut legs = Vec::new();
    for &stop in stops {
        let end = Position::from(stop);
        let start = here.unwrap_or(end);
        let arc = Arc::new(start, end);
        let mut leg = Vec::new();
        // The first stop is the end of no piece but the last.
        let pieces = if here.is_some() { arc.pieces() } else { 0 };
        for piece in 0..=pieces {
            let mut position = if piece == pieces { end } else { arc.at(f64::from(piece) / f64::from(pieces)) };
            if let Some(before) = here {
                position.lon += ((before.lon - position.lon) / TAU + 0.5).floor() * TAU;
                // Beside a pole one piece passes many meridians: there it follows the parallel.
                let steps = ((position.lon - before.lon) / WIDE).abs() as u32;
                for step in 1..=steps {
                    leg.push(before.towards(position, f64::from(step) / f64::from(steps + 1)));
                }
            }
            leg.push(position);
            here = Some(position);
        }
        legs.push(leg);
    }
    legs
}
