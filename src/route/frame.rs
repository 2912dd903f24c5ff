//! Which part of the plane is shown.

use super::clip::Pixel;

/// The width of the canvas, in units finer than the pixels of a page.
pub const WIDTH: f64 = 1280.0;
/// The height of the canvas.
pub const HEIGHT: f64 = 800.0;
/// The part of the canvas that stays free beside the route.
const ASIDE: f64 = 0.12;
/// The same above and below: a pin stands on its point.
const ABOVE: f64 = 0.17;
/// The canvas shows at least so much from south to north, in radians (20°), so that a coast is recognised.
const LEAST: f64 = 20.0 * std::f64::consts::PI / 180.0;

/// From pole to pole on the plane, in both projections not less.
const EARTH: f64 = 2.64;
/// The closest look, from south to north, in radians (1°): the outlines of the land are no finer.
const CLOSEST: f64 = std::f64::consts::PI / 180.0;

/// A rectangle of the plane (x to the right, y up), or of longitudes and latitudes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// The lower left corner.
    pub low: (f64, f64),
    /// The upper right corner.
    pub high: (f64, f64),
}

impl Bounds {
    /// Around nothing yet.
    pub const NONE: Self = Self { low: (f64::MAX, f64::MAX), high: (f64::MIN, f64::MIN) };

    /// Grows so as to hold a place.
    pub fn add(&mut self, (x, y): (f64, f64)) {
        self.low = (least(self.low.0, x), least(self.low.1, y));
        self.high = (-least(-self.high.0, -x), -least(-self.high.1, -y));
    }

    /// The place in the middle.
    pub fn middle(&self) -> (f64, f64) {
        ((self.low.0 + self.high.0) / 2.0, (self.low.1 + self.high.1) / 2.0)
    }

    /// From side to side, and from bottom to top.
    pub fn size(&self) -> (f64, f64) {
        (self.high.0 - self.low.0, self.high.1 - self.low.1)
    }
}

/// The smaller of two numbers that are numbers: `f64::min` takes care of those that are not, at three times the size.
fn least(one: f64, other: f64) -> f64 {
    if one < other { one } else { other }
}

/// The canvas on the plane of a projection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Pixels for one unit of the plane.
    pub scale: f64,
    /// The place on the plane that is shown in the middle.
    pub middle: (f64, f64),
}

impl Frame {
    /// The narrowest frame around a part of the plane.
    pub fn around(bounds: &Bounds) -> Self {
        let (width, height) = bounds.size();
        let scale = least(HEIGHT / LEAST, least(WIDTH * (1.0 - 2.0 * ASIDE) / width, HEIGHT * (1.0 - 2.0 * ABOVE) / height));
        Self { scale, middle: bounds.middle() }
    }

    /// A part of this frame so many times as large, around a place of its canvas.
    #[must_use]
    pub fn zoomed(&self, zoom: f64, (x, y): Pixel) -> Self {
        let middle = (self.middle.0 + (x - WIDTH / 2.0) / self.scale, self.middle.1 - (y - HEIGHT / 2.0) / self.scale);
        Self { scale: self.scale * zoom, middle }
    }

    /// How far the buyer may zoom: out to the whole Earth, in to a town and its neighbours.
    pub fn limits(&self) -> (f64, f64) {
        (least(1.0, HEIGHT / EARTH / self.scale), HEIGHT / CLOSEST / self.scale)
    }

    /// Where a place on the plane lies on the canvas.
    pub fn pixel(&self, (x, y): (f64, f64)) -> Pixel {
        ((x - self.middle.0) * self.scale + WIDTH / 2.0, HEIGHT / 2.0 - (y - self.middle.1) * self.scale)
    }

    /// The place on the plane at the left and at the right edge of the canvas.
    pub fn sides(&self) -> (f64, f64) {
        let half = WIDTH / 2.0 / self.scale;
        (self.middle.0 - half, self.middle.0 + half)
    }
}
