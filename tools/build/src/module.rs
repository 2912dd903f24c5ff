//! The WebAssembly modules: one crate, a feature each, loaded at different times.

use crate::project::Project;
use std::path::PathBuf;

/// A module, named like its cargo feature.
#[derive(Clone, Copy)]
pub(crate) struct Module(pub(crate) &'static str);

/// The element, up to the first timeline.
pub(crate) const WIDGET: Module = Module("widget");
/// The drawn map, loaded after the timeline.
pub(crate) const MAP: Module = Module("map");
/// The arrival window with its reasons, loaded after the timeline.
pub(crate) const FORECAST: Module = Module("forecast");
/// What finds the places of the scans, loaded with the map.
pub(crate) const PLACES: Module = Module("places");
/// The readers of the rarer providers, loaded when a reply is one of theirs.
pub(crate) const READERS: Module = Module("readers");
/// The look-up box, loaded where a tag names no parcel.
pub(crate) const LOOKUP: Module = Module("lookup");
/// The check of a shop's own rules, loaded where there are some.
pub(crate) const RULES: Module = Module("rules");
/// When to ask again, loaded after the first reply.
pub(crate) const FRESHNESS: Module = Module("freshness");
/// The canonical form, for the playground only.
pub(crate) const INSPECT: Module = Module("inspect");

/// All of them.
pub(crate) const ALL: [Module; 9] = [WIDGET, MAP, PLACES, FORECAST, READERS, LOOKUP, RULES, FRESHNESS, INSPECT];

impl Module {
    /// What cargo made.
    pub(crate) fn raw(self, project: &Project) -> PathBuf {
        project.cache.join("modules").join(format!("{}.raw.wasm", self.0))
    }

    /// What wasm-bindgen left.
    pub(crate) fn bound(self, project: &Project) -> PathBuf {
        project.cache.join("modules").join(format!("{}_bg.wasm", self.0))
    }

    /// What wasm-opt made of it.
    pub(crate) fn optimised(self, project: &Project) -> PathBuf {
        project.cache.join("modules").join(format!("{}.wasm", self.0))
    }

    /// The JavaScript side, as wasm-bindgen writes it.
    pub(crate) fn bound_glue(self, project: &Project) -> PathBuf {
        project.cache.join("modules").join(format!("{}.js", self.0))
    }

    /// The JavaScript side, with the short names that wasm-opt gave.
    pub(crate) fn glue(self, project: &Project) -> PathBuf {
        project.cache.join(format!("{}.js", self.0))
    }
}
