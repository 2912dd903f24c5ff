//! What the buyer is told.

/// The fourteen statuses of a parcel, or of one scan of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Status {
    /// The number is known to nobody yet, or has no scan.
    #[default]
    Pending,
    /// The label is made; the carrier does not have the parcel.
    Announced,
    /// The carrier has it.
    PickedUp,
    /// It moves, or waits to move.
    InTransit,
    /// Customs has it.
    Customs,
    /// The courier has it on the round.
    OutForDelivery,
    /// The courier came in vain.
    AttemptFailed,
    /// It waits for the buyer.
    ReadyForPickup,
    /// The buyer has it.
    Delivered,
    /// Something went wrong.
    Exception,
    /// It goes back to the seller.
    Returning,
    /// The seller has it again.
    Returned,
    /// It will not be sent.
    Cancelled,
    /// No more news is expected.
    Expired,
}

impl Status {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 14] = [
        Self::Pending,
        Self::Announced,
        Self::PickedUp,
        Self::InTransit,
        Self::Customs,
        Self::OutForDelivery,
        Self::AttemptFailed,
        Self::ReadyForPickup,
        Self::Delivered,
        Self::Exception,
        Self::Returning,
        Self::Returned,
        Self::Cancelled,
        Self::Expired,
    ];

    /// The name in canonical JSON, events and attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Announced => "announced",
            Self::PickedUp => "picked_up",
            Self::InTransit => "in_transit",
            Self::Customs => "customs",
            Self::OutForDelivery => "out_for_delivery",
            Self::AttemptFailed => "attempt_failed",
            Self::ReadyForPickup => "ready_for_pickup",
            Self::Delivered => "delivered",
            Self::Exception => "exception",
            Self::Returning => "returning",
            Self::Returned => "returned",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
        }
    }
}

impl Status {
    /// Nothing more is expected after it, unless a real correction comes.
    pub const fn is_terminal(self) -> bool {
        matches!(self, Self::Delivered | Self::Returned | Self::Cancelled | Self::Expired)
    }
}
