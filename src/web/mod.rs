//! The only place that knows the browser.
//!
//! What JavaScript says in a line and Rust in fifty (timers, the clipboard, `Intl`, dispatching an event) is done by
//! the shell in `www/`; [`shell`] is the whole interface.

#[cfg(all(feature = "forecast", not(feature = "inspect")))]
mod forecast;
#[cfg(any(feature = "widget", all(feature = "forecast", not(feature = "inspect"))))]
mod formats;
#[cfg(feature = "freshness")]
mod freshness;
#[cfg(feature = "inspect")]
mod inspect;
#[cfg(feature = "lookup")]
mod lookup;
#[cfg(feature = "map")]
mod map;
#[cfg(feature = "places")]
mod places;
#[cfg(all(feature = "readers", not(feature = "inspect")))]
mod readers;
#[cfg(feature = "rules")]
mod rules;

#[cfg(feature = "widget")]
mod desk;
#[cfg(feature = "widget")]
mod fetch;
#[cfg(feature = "widget")]
mod language;
#[cfg(feature = "widget")]
mod parcel;
#[cfg(feature = "widget")]
mod render;
#[cfg(feature = "widget")]
mod settings;
#[cfg(feature = "widget")]
mod shell;
#[cfg(feature = "widget")]
mod state;
#[cfg(feature = "widget")]
mod tracker;
#[cfg(feature = "widget")]
mod widget;

/// The allocator of `std` is made for programs that run for long; this one takes 1.6 kB less (brotli).
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
