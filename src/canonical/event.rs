//! An event and its place in canonical form.

use crate::shipment::{Event, Place};
use serde::Serialize;

/// One scan.
#[derive(Clone, Debug, Serialize)]
pub struct EventForm {
    /// ISO 8601: with an offset when the moment is known, without when only the printed clock is, a date when only the day is.
    pub time: Option<String>,
    /// The name of its status.
    pub status: &'static str,
    /// The name of its stage.
    pub stage: Option<&'static str>,
    /// The carrier's own words.
    pub text: String,
    /// Where; every key is null when nothing is known.
    pub place: PlaceForm,
}

/// A place.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PlaceForm {
    /// The provider's own words.
    pub text: Option<String>,
    /// The town, when it stands apart.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
}

impl EventForm {
    pub(super) fn new(event: &Event) -> Self {
        Self {
            time: event.time.map(|time| time.to_string()),
            status: event.status.name(),
            stage: event.stage.map(|stage| stage.name()),
            text: event.text.clone(),
            place: event.place.as_ref().map(PlaceForm::new).unwrap_or_default(),
        }
    }
}

impl PlaceForm {
    fn new(place: &Place) -> Self {
        let degrees = |millionths: i32| f64::from(millionths) / 1e6;
        Self {
            text: Some(place.text.clone()).filter(|text| !text.is_empty()),
            city: place.city.clone(),
            country: place.country.map(|country| country.code().to_owned()),
            lat: place.point.map(|point| degrees(point.lat)),
            lon: place.point.map(|point| degrees(point.lon)),
        }
    }
}
