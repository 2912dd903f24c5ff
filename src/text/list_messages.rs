//! The names of all messages and of the variables in them.
//!
//! GENERATED from `locales/en/` by `cargo run -p parcelight-catalogs -- messages`. Do not edit.

/// A text of the element; its number is its place in every catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Message {
    /// `{ $delivered } of { $total } delivered` with `$delivered`, `$total`
    ListSummary,
    /// `Show`
    ListShow,
    /// `All`
    ListAll,
    /// `Needs you`
    ListNeedsYou,
    /// `On the way`
    ListOnTheWay,
    /// `Delivered`
    ListDelivered,
    /// `Other`
    ListOther,
    /// `{ $total -> [one] Loading { $total } parcel … *[other] Loading { $total } parcels … }` with `$total`
    ListLoading,
}

impl Message {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::ListSummary, "list-summary"),
        (Self::ListShow, "list-show"),
        (Self::ListAll, "list-all"),
        (Self::ListNeedsYou, "list-needs-you"),
        (Self::ListOnTheWay, "list-on-the-way"),
        (Self::ListDelivered, "list-delivered"),
        (Self::ListOther, "list-other"),
        (Self::ListLoading, "list-loading"),
    ];
}

/// What a text names and the page fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variable {
    /// `$delivered`
    Delivered,
    /// `$total`
    Total,
}

impl Variable {
    /// Every one with its name in the FTL files, in the order of declaration.
    pub const ALL: [(Self, &'static str); 2] = [(Self::Delivered, "delivered"), (Self::Total, "total")];
}

impl super::Part for Message {
    type Variable = Variable;
    const MARK: &'static str = "pj01em";
    const MESSAGES: &'static [(Self, &'static str)] = &Self::ALL;
    const VARIABLES: &'static [(Variable, &'static str)] = &Variable::ALL;

    fn place(self) -> usize {
        self as usize
    }
}
