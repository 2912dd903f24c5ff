//! The parts of the program, loaded at different times: each a WebAssembly module with its JavaScript side.

use crate::pack::carried;
use crate::project::Project;
use anyhow::Result;
use std::path::PathBuf;

/// A part: its name, and what its JavaScript side offers of what `src/web` declares.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Module(pub(crate) &'static str, pub(crate) &'static [&'static str]);

/// The element, up to the first timeline. All others but the playground's work in its memory.
pub(crate) const WIDGET: Module = Module("widget", &["Widget", "teach"]);
/// The drawn map, loaded after the timeline.
pub(crate) const MAP: Module = Module("map", &["draw"]);
/// The arrival window with its reasons, loaded after the timeline.
pub(crate) const FORECAST: Module = Module("forecast", &["estimateArrival"]);
/// What finds the places of the scans, loaded with the map.
pub(crate) const PLACES: Module = Module("places", &["wantedGazetteers", "learnGazetteer", "findStops", "drawLines"]);
/// What tells whose reply it is, loaded when it is none that the widget reads and the shop names no provider.
pub(crate) const READERS: Module = Module("readers", &["recognise"]);
/// The look-up box, loaded where a tag names no parcel.
pub(crate) const LOOKUP: Module = Module("lookup", &["look"]);
/// What the head of a list says, loaded where a tag names many parcels.
pub(crate) const LIST: Module = Module("list", &["listTexts"]);
/// The check of a shop's own rules, loaded where there are some.
pub(crate) const RULES: Module = Module("rules", &["readRules"]);
/// When to ask again, loaded after the first reply.
pub(crate) const FRESHNESS: Module = Module("freshness", &["Schedule", "keptParcel"]);
/// The canonical form, for the playground only, which has no need of the element.
pub(crate) const INSPECT: Module = Module("inspect", &["inspect"]);

macro_rules! readers {
    ($($id:literal $name:ident,)*) => {
        /// The readers of the rarer providers, each loaded when a reply is its own: the ids of the providers, and the parts.
        pub(crate) const READER: &[(&str, Module)] = &[$(($id, Module(concat!("readers-", $id), &[stringify!($name)])),)*];
    };
}

readers! {
    "aliexpress" aliexpress,
    "anjun" anjun,
    "asendia" asendia,
    "australiapost" australiapost,
    "cainiao" cainiao,
    "china-post" china_post,
    "correios" correios,
    "dhl" dhl,
    "dhl-ecommerce-asia" dhl_ecommerce_asia,
    "easypost" easypost,
    "epcis" epcis,
    "fedex" fedex,
    "flash" flash,
    "4px" fourpx,
    "ghn" ghn,
    "gls" gls,
    "hermes" hermes,
    "jt" jt,
    "karrio" karrio,
    "karrio-sdk" karrio_sdk,
    "laposte" laposte,
    "lazada" lazada,
    "loggi" loggi,
    "meest" meest,
    "mydhl" mydhl,
    "ninjavan" ninjavan,
    "novaposhta" novaposhta,
    "parcelapp" parcelapp,
    "parcelone" parcelone,
    "seko" seko,
    "sendle" sendle,
    "ship24" ship24,
    "shippo" shippo,
    "shopee" shopee,
    "spring" spring,
    "spx" spx,
    "teleship" teleship,
    "tiktok-shop" tiktok_shop,
    "track123" track123,
    "trackingmore" trackingmore,
    "ukrposhta" ukrposhta,
    "ups" ups,
    "usps" usps,
    "yunexpress" yunexpress,
}

/// All but the readers.
const OTHERS: [Module; 10] = [WIDGET, MAP, PLACES, FORECAST, READERS, LOOKUP, LIST, RULES, FRESHNESS, INSPECT];

/// All parts.
pub(crate) fn all() -> impl Iterator<Item = Module> {
    OTHERS.into_iter().chain(READER.iter().map(|(_, module)| *module))
}

/// What cargo made: all parts in one.
pub(crate) fn raw(project: &Project) -> PathBuf {
    project.cache.join("modules/parcelight.raw.wasm")
}

/// What cargo made of `tools/unpack`.
pub(crate) fn raw_unpacker(project: &Project) -> PathBuf {
    project.cache.join("modules/unpack.raw.wasm")
}

/// What unpacks the parts in the browser.
pub(crate) fn unpacker(project: &Project) -> PathBuf {
    project.cache.join("modules/unpack.wasm")
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

    /// What a page loads of it: packed, the element with what unpacks all others. The playground's stands alone.
    pub(crate) fn shipped(self, module: Vec<u8>, unpacker: &[u8]) -> Result<Vec<u8>> {
        match self.0 {
            name if name == INSPECT.0 => Ok(module),
            name => carried(&module, (name == WIDGET.0).then_some(unpacker)),
        }
    }

    /// One of the readers: all have the same JavaScript side.
    pub(crate) fn is_reader(self) -> bool {
        READER.iter().any(|(_, module)| module.0 == self.0)
    }

    /// The JavaScript side.
    pub(crate) fn glue(self, project: &Project) -> PathBuf {
        project.cache.join(format!("{}.js", self.file()))
    }

    /// Its types.
    pub(crate) fn types(self, project: &Project) -> PathBuf {
        project.cache.join(format!("{}.d.ts", self.file()))
    }

    fn file(self) -> &'static str {
        if self.is_reader() { "reader" } else { self.0 }
    }
}
