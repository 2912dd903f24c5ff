//! The whole drawing, asked and answered in texts.

use super::frame::{HEIGHT, WIDTH};
use super::label::{self, Anchor, Mark};
use super::sketch::{self, Look};
use super::text::{Numbers, push};
use crate::parts::parts;
use crate::shipment::Point;

/// The map. Asked with lines of numbers: first the width of the map in pixels, the zoom in thousandths, what is in its middle (x, y in hundredths on
/// the canvas), and the rectangle where buttons stand (left, top, right, bottom, in pixels); then for each stop latitude, longitude,
/// 1 for the last one, the radius and the height of its drawing, the width of its name, in pixels.
///
/// Answers in lines: land, legs travelled, legs to come (path data on a canvas of 1280 × 800); the least and the greatest zoom in
/// thousandths; then for each stop x and y on the canvas, the index of the stop it is drawn as, 0 without a label, 1 with its own name,
/// 2 with those of the others too, the label's offset (x, y in pixels), and 0, 1, 2 for its left end, middle, right end.
pub fn draw(question: &str) -> String {
    let mut lines = parts(question, b'\n').map(Numbers);
    let mut head = lines.next().unwrap_or(Numbers(""));
    let width = head.next().max(1);
    let look =
        Look { zoom: f64::from(head.next().max(1)) / 1000.0, middle: (f64::from(head.next()) / 100.0, f64::from(head.next()) / 100.0) };
    let buttons = [head.next(), head.next(), head.next(), head.next()];
    let (mut points, mut marks, mut last) = (Vec::new(), Vec::new(), 0);
    for mut line in lines {
        if line.0.is_empty() {
            continue;
        }
        points.push(Point { lat: line.next().clamp(-90_000_000, 90_000_000), lon: line.next().clamp(-180_000_000, 180_000_000) });
        if line.next() == 1 {
            last = marks.len();
        }
        marks.push(Mark { at: (0, 0), radius: line.next(), height: line.next(), name: line.next() });
    }
    let drawing = sketch::draw(&points, last, look);
    let pixels = |units: i32| (f64::from(units) * f64::from(width) / WIDTH) as i32;
    for (mark, &(x, y)) in marks.iter_mut().zip(&drawing.points) {
        mark.at = (pixels(x), pixels(y));
    }
    let way: Vec<_> = drawing.way.iter().map(|&(x, y)| (pixels(x), pixels(y))).collect();
    let spots = label::place(&marks, last, (width, pixels(HEIGHT as i32)), vec![buttons], &way);
    let mut text = drawing.land;
    for path in [&drawing.past, &drawing.next] {
        text.push('\n');
        text.push_str(path);
    }
    text.push('\n');
    push(&mut text, (drawing.limits.0 * 1000.0) as i32, ' ');
    push(&mut text, (drawing.limits.1 * 1000.0) as i32, ' ');
    for ((x, y), spot) in drawing.points.into_iter().zip(spots) {
        text.push('\n');
        let (kind, offset, anchor) = spot.label.map_or((0, (0, 0), 0), |label| {
            let anchor = match label.anchor {
                Anchor::Start => 0,
                Anchor::Middle => 1,
                Anchor::End => 2,
            };
            (1 + i32::from(label.is_joint), label.offset, anchor)
        });
        for value in [x, y, spot.drawn_as as i32, kind, offset.0, offset.1, anchor] {
            push(&mut text, value, ' ');
        }
    }
    text
}
