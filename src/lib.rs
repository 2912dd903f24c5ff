//! Parcelight shows a buyer where a parcel is.
//!
//! This crate is the logic of `<parcel-light>`: it reads the reply of a tracking provider as it is, derives the
//! journey, forecasts the arrival, plans the route and composes a view in the buyer's language. Everything but
//! [`web`] is pure: the same input and the same `now` give the same output, natively and in the browser.
//!
//! ```text
//! bytes ─ provider::read ─▶ Shipment ─ journey::derive ─▶ Journey ─ eta::forecast ─▶ Forecast
//!                                                              └─ route::plan ────▶ Route
//! (Journey, Forecast, Route, Texts) ─ view::compose ─▶ View ─ markup::draw ─▶ Element ─ web::render ─▶ DOM
//! ```

pub mod canonical;
pub mod document;
pub mod eta;
pub mod freshness;
pub mod host;
pub mod journey;
pub mod lookup;
pub mod markup;
pub mod number;
mod parts;
pub mod provider;
pub mod route;
pub mod shipment;
pub mod text;
pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod web;
