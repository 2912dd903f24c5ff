//! The names of all messages and of the variables in them.
//!
//! GENERATED from `locales/en/` by `cargo run -p parcelight-catalogs -- messages`. Do not edit.

/// A text of the element; its number is its place in every catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Message {
    /// `Map of the route: { $places }. Last scan: { $place }` with `$place`, `$places`
    Label,
    /// `Route sketch, not the exact way.`
    Note,
    /// `Route sketch, not the exact way. Dotted: still to come.`
    NoteNext,
    /// `Zoom in`
    ZoomIn,
    /// `Zoom out`
    ZoomOut,
    /// `Show the whole route`
    WholeRoute,
    /// `Stops on the map`
    Stops,
    /// `{ $country }, exact place not known` with `$country`
    Somewhere,
    /// `Still to come`
    Ahead,
    /// `Not on the map: { $place }` with `$place`
    OffMap,
}

impl Message {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 10] = [
        (Self::Label, "label"),
        (Self::Note, "note"),
        (Self::NoteNext, "note-next"),
        (Self::ZoomIn, "zoom-in"),
        (Self::ZoomOut, "zoom-out"),
        (Self::WholeRoute, "whole-route"),
        (Self::Stops, "stops"),
        (Self::Somewhere, "somewhere"),
        (Self::Ahead, "ahead"),
        (Self::OffMap, "off-map"),
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
    const MARK: &'static str = "fsu6p9";
    const MESSAGES: &'static [(Self, &'static str)] = &Self::ALL;
    const VARIABLES: &'static [(Variable, &'static str)] = &Variable::ALL;

    fn place(self) -> usize {
        self as usize
    }
}
