//! The shortest way between two points, on a sphere.
//!
//! Freight does not fly it: the map calls itself a sketch.

use super::trigonometry::{arc_sine, arc_tangent, cosine, sine};
use crate::shipment::Point;

/// The mean radius of the Earth, in kilometres.
pub const RADIUS: f64 = 6_371.008_8;

/// A direction from the centre of the Earth: x to (0° N, 0° E), y to (0° N, 90° E), z to the North Pole.
type Vector = [f64; 3];

/// A point in radians.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// North of the equator.
    pub lat: f64,
    /// East of Greenwich, −π to π.
    pub lon: f64,
}

impl From<Point> for Position {
    fn from(point: Point) -> Self {
        let radians = |value| f64::from(value) * (std::f64::consts::PI / 180e6);
        Self { lat: radians(point.lat), lon: radians(point.lon) }
    }
}

impl Position {
    /// The position at a fraction of the way to another one, straight on a chart.
    #[must_use]
    pub fn towards(self, other: Self, fraction: f64) -> Self {
        Self { lat: self.lat + (other.lat - self.lat) * fraction, lon: self.lon + (other.lon - self.lon) * fraction }
    }
}

/// A part of a great circle, at most half of it.
#[derive(Clone, Copy, Debug)]
pub struct Arc {
    from: Vector,
    /// At right angles to `from`, towards the other end.
    onward: Vector,
    angle: f64,
}

impl Arc {
    /// The shortest way. Between points opposite to each other, where every way is as short, the one over the north.
    pub fn new(from: Position, to: Position) -> Self {
        let (from, to) = (vector(from), vector(to));
        let level = dot(from, to);
        let mut onward = without(to, from, level);
        let mut length = dot(onward, onward).sqrt();
        let angle = arc_tangent(length, level);
        if length < 1e-9 {
            onward = without([0.0, 0.0, 1.0], from, from[2]);
            length = dot(onward, onward).sqrt();
        }
        if length < 1e-9 {
            (onward, length) = ([1.0, 0.0, 0.0], 1.0);
        }
        Self { from, onward: onward.map(|part| part / length), angle }
    }

    /// How long it is, in kilometres.
    pub fn kilometres(&self) -> f64 {
        self.angle * RADIUS
    }

    /// The point at a fraction of the way: 0 is the start, 1 the end.
    pub fn at(&self, fraction: f64) -> Position {
        let (sin, cos) = (sine(self.angle * fraction), cosine(self.angle * fraction));
        let [x, y, z] = sum(self.from, cos, self.onward, sin);
        Position { lat: arc_sine(z.clamp(-1.0, 1.0)), lon: arc_tangent(y, x) }
    }

    /// In how many pieces it is drawn: one for 600 km, 4 to 24. The pieces are curves, so few are enough, and fewer are
    /// smoother on whole numbers.
    pub fn pieces(&self) -> u32 {
        ((self.kilometres() / 600.0) as u32 + 1).clamp(4, 24)
    }
}

fn vector(position: Position) -> Vector {
    let (sin, cos) = (sine(position.lat), cosine(position.lat));
    [cos * cosine(position.lon), cos * sine(position.lon), sin]
}

fn dot([a, b, c]: Vector, [d, e, f]: Vector) -> f64 {
    a * d + b * e + c * f
}

fn sum([a, b, c]: Vector, first: f64, [d, e, f]: Vector, second: f64) -> Vector {
    [a * first + d * second, b * first + e * second, c * first + f * second]
}

/// What of `vector` stands at right angles to `axis`, given their product.
fn without(vector: Vector, axis: Vector, product: f64) -> Vector {
    sum(vector, 1.0, axis, -product)
}
