//! The only place that knows the browser.
//!
//! What JavaScript says in a line and Rust in fifty (timers, the clipboard, `Intl`, dispatching an event) is done by
//! the shell in `www/`; [`shell`] is the whole interface.

mod forecast;
mod formats;
mod freshness;
mod inspect;
mod list;
mod lookup;
mod map;
mod places;
mod readers;
mod rules;

mod fetch;
mod language;
mod parcel;
mod render;
mod settings;
mod shell;
mod state;
mod tracker;
mod widget;

/// The allocator of `std` is made for programs that run for long; this one takes 1.6 kB less (brotli).
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
