//! From the sphere to the plane.
//!
//! Both projections draw parallels as straight horizontal lines, evenly divided: a parallel has a height and a width, and
//! longitudes are counted from the middle of the route. So nothing is cut where the day changes: longitudes run on.

use super::trigonometry::{arc_sine, cosine, sine};

/// How a map is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Projection {
    /// Equal Earth (Šavrič, Patterson, Jenny 2018), for wide maps.
    EqualEarth,
    /// Evenly spaced parallels, true to scale around the middle latitude; holds its cosine. For a country or a few.
    Even(f64),
}

/// Where a parallel lies, for a globe of radius 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parallel {
    /// The length of one radian of longitude.
    pub width: f64,
    /// Above the equator.
    pub height: f64,
}

/// The coefficients of Equal Earth.
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
/// Half the square root of 3.
const M: f64 = 0.866_025_403_784_438_6;

impl Projection {
    /// True to scale around a latitude, in radians.
    pub fn even(lat: f64) -> Self {
        Self::Even(cosine(lat).max(0.1))
    }

    /// The parallel of a latitude, in radians.
    pub fn parallel(self, lat: f64) -> Parallel {
        match self {
            Self::EqualEarth => {
                let sin = M * sine(lat);
                let theta = arc_sine(sin);
                let square = theta * theta;
                let sixth = square * square * square;
                let [a1, a2, a3, a4] = A;
                let slope = a1 + 3.0 * a2 * square + sixth * (7.0 * a3 + 9.0 * a4 * square);
                let height = theta * (a1 + a2 * square + sixth * (a3 + a4 * square));
                Parallel { width: (1.0 - sin * sin).sqrt() / (M * slope), height }
            }
            Self::Even(width) => Parallel { width, height: lat },
        }
    }
}
