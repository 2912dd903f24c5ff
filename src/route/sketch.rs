//! The map as SVG path data: land, the way so far, the way to come.

use super::clip::{Pixel, clip};
use super::frame::{Bounds, Frame, HEIGHT, WIDTH};
use super::great_circle::{Position, RADIUS};
use super::land;
use super::legs::legs;
use super::path::{Path, whole};
use super::projection::Projection;
use crate::shipment::Point;
use std::f64::consts::{PI, TAU};

/// A drawing for a canvas of 1280 × 800, in whole numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sketch {
    /// The land: path data to be filled.
    pub land: String,
    /// The legs up to the last stop passed: path data to be stroked.
    pub past: String,
    /// The legs after it.
    pub next: String,
    /// Each stop: to the right, down; outside the canvas where the buyer looks elsewhere.
    pub points: Vec<(i32, i32)>,
    /// Places that the legs pass, in order.
    pub way: Vec<(i32, i32)>,
    /// The least and the greatest zoom.
    pub limits: (f64, f64),
}

/// Where the buyer looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// How many times as large as the whole way.
    pub zoom: f64,
    /// What is in the middle, on the canvas of the whole way.
    pub middle: Pixel,
}

impl Look {
    /// At the whole way.
    pub const WHOLE: Self = Self { zoom: 1.0, middle: (WIDTH / 2.0, HEIGHT / 2.0) };
}

/// A route that spans less, in kilometres, is drawn true to scale around its middle, like the map of a country.
const SHORT: f64 = 2_500.0;
/// Land is drawn so far over the edge of the canvas that its outline there is not seen.
const MARGIN: f64 = 8.0;

/// Draws stops in the order of the way; `last` is the index of the last one passed. Empty when there are none.
pub fn draw(stops: &[Point], last: usize, look: Look) -> Sketch {
    let mut sketch = Sketch::default();
    let legs = legs(stops);
    if legs.is_empty() {
        return sketch;
    }
    let plane = Plane::around(&legs);
    let mut bounds = Bounds::NONE;
    for &position in legs.iter().flatten() {
        bounds.add(plane.place(position));
    }
    let whole_way = Frame::around(&bounds);
    sketch.limits = whole_way.limits();
    let frame = whole_way.zoomed(look.zoom, look.middle);
    let (mut past, mut next) = (Path::default(), Path::default());
    for (index, leg) in legs.iter().enumerate() {
        let pixels: Vec<Pixel> = leg.iter().map(|&position| frame.pixel(plane.place(position))).collect();
        sketch.way.extend(pixels.iter().map(|&pixel| whole(pixel)));
        sketch.points.extend(sketch.way.last());
        // The leg to a stop bears the number of the stop; the one to the first stop is the stop itself.
        if index <= last { &mut past } else { &mut next }.curve(pixels);
    }
    (sketch.land, sketch.past, sketch.next) = (land(&plane, &frame), past.text(), next.text());
    sketch
}

/// The plane that a route is drawn on.
struct Plane {
    projection: Projection,
    /// The longitude that stands upright.
    middle: f64,
}

impl Plane {
    fn around(legs: &[Vec<Position>]) -> Self {
        let mut bounds = Bounds::NONE;
        for position in legs.iter().flatten() {
            bounds.add((position.lon, position.lat));
        }
        let (middle, lat) = bounds.middle();
        let even = Projection::even(lat);
        let (width, height) = bounds.size();
        let short = width * even.parallel(lat).width < SHORT / RADIUS && height < SHORT / RADIUS;
        Self { projection: if short { even } else { Projection::EqualEarth }, middle }
    }

    fn place(&self, Position { lat, lon }: Position) -> (f64, f64) {
        let parallel = self.projection.parallel(lat);
        (parallel.width * (lon - self.middle), parallel.height)
    }
}

/// The land on the canvas. The plane goes on to both sides: what lies beyond half a turn is drawn again there.
fn land(plane: &Plane, frame: &Frame) -> String {
    const STEP: f64 = PI / 180.0 / land::GRID as f64;
    let mut path = Path::default();
    let (left, right) = frame.sides();
    for ring in land::rings() {
        let mut points = Vec::new();
        // Longitudes, and the widths of parallels.
        let mut bounds = Bounds::NONE;
        for (lon, lat) in ring {
            let lon = f64::from(lon) * STEP - plane.middle;
            let parallel = plane.projection.parallel(f64::from(lat) * STEP);
            bounds.add((lon, parallel.width));
            points.push((lon, parallel));
        }
        let narrowest = bounds.low.1;
        let from = ((left / narrowest - bounds.high.0) / TAU).ceil() as i32;
        let to = ((right / narrowest - bounds.low.0) / TAU).floor() as i32;
        for turn in from..=to {
            let shift = f64::from(turn) * TAU;
            let pixels = points.iter().map(|(lon, parallel)| frame.pixel((parallel.width * (lon + shift), parallel.height))).collect();
            path.ring(&clip(pixels, (-MARGIN, -MARGIN), (WIDTH + MARGIN, HEIGHT + MARGIN)));
        }
    }
    path.text()
}
