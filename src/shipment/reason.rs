//! Why a parcel is where it is.

/// The cause of a problem, where somebody named one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Customs lacks a document.
    CustomsDocuments,
    /// Duty or tax is to be paid.
    DutyUnpaid,
    /// Customs looks into the parcel.
    CustomsInspection,
    /// Customs takes longer than usual.
    CustomsDelay,
    /// The address is wrong or incomplete.
    AddressIncomplete,
    /// Nobody was there.
    RecipientAbsent,
    /// The business was closed.
    BusinessClosed,
    /// The recipient has moved.
    RecipientMoved,
    /// The recipient refused it.
    Refused,
    /// It was not collected in time.
    PickupMissed,
    /// Weather.
    Weather,
    /// A strike.
    Strike,
    /// More parcels than usual.
    PeakSeason,
    /// No room on the vehicle.
    Capacity,
    /// The flight was late.
    FlightDelay,
    /// Late, with no cause named.
    Delay,
    /// Damaged.
    Damaged,
    /// Lost.
    Lost,
    /// Disposed of.
    Destroyed,
    /// Sent the wrong way.
    Missorted,
    /// Held by security.
    Security,
    /// Held, with no cause named.
    Held,
    /// Held until something is paid.
    Payment,
    /// The carrier does not take it.
    Rejected,
    /// The recipient could not be identified.
    Identity,
    /// Something is wrong and nobody said what.
    Unknown,
}

impl Reason {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 26] = [
        Self::CustomsDocuments,
        Self::DutyUnpaid,
        Self::CustomsInspection,
        Self::CustomsDelay,
        Self::AddressIncomplete,
        Self::RecipientAbsent,
        Self::BusinessClosed,
        Self::RecipientMoved,
        Self::Refused,
        Self::PickupMissed,
        Self::Weather,
        Self::Strike,
        Self::PeakSeason,
        Self::Capacity,
        Self::FlightDelay,
        Self::Delay,
        Self::Damaged,
        Self::Lost,
        Self::Destroyed,
        Self::Missorted,
        Self::Security,
        Self::Held,
        Self::Payment,
        Self::Rejected,
        Self::Identity,
        Self::Unknown,
    ];

    /// The name in canonical JSON, events and attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CustomsDocuments => "customs_documents",
            Self::DutyUnpaid => "duty_unpaid",
            Self::CustomsInspection => "customs_inspection",
            Self::CustomsDelay => "customs_delay",
            Self::AddressIncomplete => "address_incomplete",
            Self::RecipientAbsent => "recipient_absent",
            Self::BusinessClosed => "business_closed",
            Self::RecipientMoved => "recipient_moved",
            Self::Refused => "refused",
            Self::PickupMissed => "pickup_missed",
            Self::Weather => "weather",
            Self::Strike => "strike",
            Self::PeakSeason => "peak_season",
            Self::Capacity => "capacity",
            Self::FlightDelay => "flight_delay",
            Self::Delay => "delay",
            Self::Damaged => "damaged",
            Self::Lost => "lost",
            Self::Destroyed => "destroyed",
            Self::Missorted => "missorted",
            Self::Security => "security",
            Self::Held => "held",
            Self::Payment => "payment",
            Self::Rejected => "rejected",
            Self::Identity => "identity",
            Self::Unknown => "unknown",
        }
    }
}
