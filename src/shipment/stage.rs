//! Where on the way.

/// The stages of a cross-border parcel, in order; a domestic one skips the middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Stage {
    /// Paid, nothing announced.
    #[default]
    Ordered,
    /// The label is made.
    Announced,
    /// From the seller to the first hub.
    FirstMile,
    /// In the hubs of the country of origin.
    Origin,
    /// With the customs of the country of origin.
    ExportCustoms,
    /// Between the countries.
    LineHaul,
    /// With the customs of the destination.
    ImportCustoms,
    /// In the hubs of the destination.
    Destination,
    /// From the delivery office to the door or the pick-up point.
    LastMile,
    /// With the buyer.
    Delivered,
}

impl Stage {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 10] = [
        Self::Ordered,
        Self::Announced,
        Self::FirstMile,
        Self::Origin,
        Self::ExportCustoms,
        Self::LineHaul,
        Self::ImportCustoms,
        Self::Destination,
        Self::LastMile,
        Self::Delivered,
    ];

    /// The name in canonical JSON, events and attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ordered => "ordered",
            Self::Announced => "announced",
            Self::FirstMile => "first_mile",
            Self::Origin => "origin",
            Self::ExportCustoms => "export_customs",
            Self::LineHaul => "line_haul",
            Self::ImportCustoms => "import_customs",
            Self::Destination => "destination",
            Self::LastMile => "last_mile",
            Self::Delivered => "delivered",
        }
    }
}
