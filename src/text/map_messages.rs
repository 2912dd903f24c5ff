//! The names of all messages and of the variables in them.
//!
//! GENERATED from `locales/en/` by `cargo run -p parcelight-catalogs -- messages`. Do not edit.

/// A text of the element; its number is its place in every catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Message {
    /// `Map of the route: { $places }. Last scan: { $place }` with `$place`, `$places`
    MapLabel,
    /// `Route sketch, not the exact way.`
    MapNote,
    /// `Route sketch, not the exact way. Dotted: still to come.`
    MapNoteNext,
    /// `Zoom in`
    MapZoomIn,
    /// `Zoom out`
    MapZoomOut,
    /// `Show the whole route`
    MapWholeRoute,
    /// `Stops on the map`
    MapStops,
    /// `{ $country }, exact place not known` with `$country`
    MapSomewhere,
    /// `{ $place }, { $country }` with `$country`, `$place`
    MapPlaceInCountry,
    /// `Still to come`
    MapAhead,
    /// `Not on the map: { $place }` with `$place`
    MapOffMap,
}

impl Message {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 11] = [
        (Self::MapLabel, "map-label"),
        (Self::MapNote, "map-note"),
        (Self::MapNoteNext, "map-note-next"),
        (Self::MapZoomIn, "map-zoom-in"),
        (Self::MapZoomOut, "map-zoom-out"),
        (Self::MapWholeRoute, "map-whole-route"),
        (Self::MapStops, "map-stops"),
        (Self::MapSomewhere, "map-somewhere"),
        (Self::MapPlaceInCountry, "map-place-in-country"),
        (Self::MapAhead, "map-ahead"),
        (Self::MapOffMap, "map-off-map"),
    ];
}

/// What a text names and the page fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variable {
    /// `$country`
    Country,
    /// `$place`
    Place,
    /// `$places`
    Places,
}

impl Variable {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 3] = [(Self::Country, "country"), (Self::Place, "place"), (Self::Places, "places")];
}

impl super::Part for Message {
    type Variable = Variable;
    const MARK: &'static str = "ickk0m";
    const MESSAGES: &'static [(Self, &'static str)] = &Self::ALL;
    const VARIABLES: &'static [(Variable, &'static str)] = &Variable::ALL;

    fn place(self) -> usize {
        self as usize
    }
}
