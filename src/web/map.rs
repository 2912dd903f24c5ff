//! The module that draws the map, loaded after the timeline.

use crate::route::sketch;
use crate::shipment::Point;
use wasm_bindgen::prelude::wasm_bindgen;

/// A drawing for a canvas of 640 × 400.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Sketch(sketch::Sketch);

#[wasm_bindgen]
impl Sketch {
    /// The land: SVG path data to be filled.
    #[wasm_bindgen(getter)]
    pub fn land(&self) -> String {
        self.0.land.clone()
    }

    /// The legs up to the last stop passed: SVG path data to be stroked.
    #[wasm_bindgen(getter)]
    pub fn past(&self) -> String {
        self.0.past.clone()
    }

    /// The legs after it.
    #[wasm_bindgen(getter)]
    pub fn next(&self) -> String {
        self.0.next.clone()
    }

    /// For each stop its x and its y.
    #[wasm_bindgen(getter)]
    pub fn points(&self) -> Vec<i32> {
        let mut numbers = Vec::new();
        for &(x, y) in &self.0.points {
            numbers.push(x);
            numbers.push(y);
        }
        numbers
    }
}

/// Draws stops (latitude and longitude of each, in millionths of a degree), `last` being the index of the last one passed.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
pub fn draw(stops: &[i32], last: u32) -> Sketch {
    let (pairs, _) = stops.as_chunks();
    // Whoever calls, the answer has one point a stop: what lies outside the Earth is moved to its edge.
    let stops =
        pairs.iter().map(|&[lat, lon]| Point { lat: lat.clamp(-90_000_000, 90_000_000), lon: lon.clamp(-180_000_000, 180_000_000) });
    Sketch(sketch::draw(&stops.collect::<Vec<_>>(), last as usize))
}
