//! The parts of the program, loaded at different times: each a WebAssembly module with its JavaScript side.

use crate::project::Project;
use std::path::PathBuf;

/// A part: its name, and what its JavaScript side offers of what `src/web` declares.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Module(pub(crate) &'static str, pub(crate) &'static [&'static str]);

/// The element, up to the first timeline. All others but the playground's work in its memory.
pub(crate) const WIDGET: Module = Module("widget", &["Widget", "listTexts", "negotiate", "teach"]);
/// The drawn map, loaded after the timeline.
pub(crate) const MAP: Module = Module("map", &["draw"]);
/// The arrival window with its reasons, loaded after the timeline.
pub(crate) const FORECAST: Module = Module("forecast", &["estimateArrival"]);
/// What finds the places of the scans, loaded with the map.
pub(crate) const PLACES: Module = Module("places", &["wantedGazetteers", "learnGazetteer", "findStops", "drawLines"]);
/// The readers of the rarer providers, loaded when a reply is one of theirs.
pub(crate) const READERS: Module = Module("readers", &["translate"]);
/// The look-up box, loaded where a tag names no parcel.
pub(crate) const LOOKUP: Module = Module("lookup", &["look"]);
/// The check of a shop's own rules, loaded where there are some.
pub(crate) const RULES: Module = Module("rules", &["checkRules"]);
/// When to ask again, loaded after the first reply.
pub(crate) const FRESHNESS: Module = Module("freshness", &["Schedule", "keptParcel"]);
/// The canonical form, for the playground only, which has no need of the element.
pub(crate) const INSPECT: Module = Module("inspect", &["inspect"]);

/// All of them.
pub(crate) const ALL: [Module; 9] = [WIDGET, MAP, PLACES, FORECAST, READERS, LOOKUP, RULES, FRESHNESS, INSPECT];

/// What cargo made: all parts in one.
pub(crate) fn raw(project: &Project) -> PathBuf {
    project.cache.join("modules/parcelight.raw.wasm")
}

impl Module {
    /// It needs no other part.
    pub(crate) fn is_first(self) -> bool {
        [WIDGET.0, INSPECT.0].contains(&self.0)
    }

    /// Cut out of the whole.
    pub(crate) fn cut(self, project: &Project) -> PathBuf {
        project.cache.join("modules").join(format!("{}.cut.wasm", self.0))
    }

    /// What wasm-opt made of it.
    pub(crate) fn optimised(self, project: &Project) -> PathBuf {
        project.cache.join("modules").join(format!("{}.wasm", self.0))
    }

    /// The JavaScript side.
    pub(crate) fn glue(self, project: &Project) -> PathBuf {
        project.cache.join(format!("{}.js", self.0))
    }

    /// Its types.
    pub(crate) fn types(self, project: &Project) -> PathBuf {
        project.cache.join(format!("{}.d.ts", self.0))
    }
}
