//! The way on the map: which places become stops, how they are drawn, where their names stand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic, and so may what it calls")]

mod route {
    mod drawing;
    mod labels;
    mod land;
    mod plan;
    mod sphere;
    mod towns;

    use parcelight::shipment::Point;

    pub(super) const HONG_KONG: (f64, f64) = (22.3089, 113.915);
    pub(super) const SHENZHEN: (f64, f64) = (22.6393, 113.811);
    pub(super) const LOS_ANGELES: (f64, f64) = (33.9425, -118.408);
    pub(super) const CINCINNATI: (f64, f64) = (39.0488, -84.6678);

    pub(super) fn point((lat, lon): (f64, f64)) -> Point {
        Point { lat: (lat * 1e6).round() as i32, lon: (lon * 1e6).round() as i32 }
    }
}
