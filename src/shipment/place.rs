//! Where a scan was made.

use super::Country;

/// A place as the provider tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The provider's own words, trimmed.
    pub text: String,
    /// The town, when it stands apart.
    pub city: Option<String>,
    /// The country, when it can be told.
    pub country: Option<Country>,
    /// The coordinates, when given.
    pub point: Option<Point>,
}

impl Place {
    /// Nothing is known.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.city.is_none() && self.country.is_none() && self.point.is_none()
    }
}

/// A point on the Earth in millionths of a degree: whole numbers, because one `parse::<f64>` costs 14 kB of module.
///
/// ```
/// use parcelight::shipment::Point;
/// assert_eq!(Point::new(22_543_100, 114_057_900).map(|point| point.lat), Some(22_543_100));
/// assert_eq!(Point::new(95_000_000, 0), None, "beyond the pole");
/// assert_eq!(Point::new(0, 0), None, "null island is a missing value");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Point {
    /// Latitude, −90 000 000 to 90 000 000, north positive.
    pub lat: i32,
    /// Longitude, −180 000 000 to 180 000 000, east positive.
    pub lon: i32,
}

impl Point {
    /// A point, unless it lies outside the Earth or is the (0, 0) that providers write for "unknown".
    pub const fn new(lat: i32, lon: i32) -> Option<Self> {
        let inside = lat >= -90_000_000 && lat <= 90_000_000 && lon >= -180_000_000 && lon <= 180_000_000;
        if inside && (lat != 0 || lon != 0) { Some(Self { lat, lon }) } else { None }
    }
}
