//! The attributes of the tag.

use crate::document::moment::stamp;
use crate::parts::cut;
use crate::provider::Provider;
use crate::shipment::{Country, Promise, Promiser, Shipment, Stamp};
use crate::view::Size;

/// What the shop wrote on the tag; an attribute that is absent is empty.
#[derive(Default)]
pub(super) struct Settings {
    /// The tracking number.
    pub(super) number: String,
    /// The URL template of the reply.
    pub(super) src: String,
    /// The provider, where the shop names one that the widget reads.
    pub(super) provider: Option<Provider>,
    /// The shop names another one: the module of readers knows it.
    pub(super) is_rare: bool,
    /// The shop has rules of its own, and they have not come yet.
    pub(super) awaits_rules: bool,
    /// `map="none"`
    pub(super) without_map: bool,
    /// The `view`.
    pub(super) size: Size,
    /// `expandable`: a row of a list, which opens.
    pub(super) opens: bool,
    /// What the shop knows and the provider may not: when it was paid, from where, to where, by when.
    pub(super) ordered: String,
    pub(super) origin: String,
    pub(super) destination: String,
    pub(super) promise: String,
}

/// What has to be done anew when an attribute changes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
pub(super) enum Need {
    /// Nothing.
    Nothing,
    /// Only another drawing.
    View,
    /// Another estimate of the arrival.
    Estimate,
    /// The same reply, read with other facts of the shop.
    Facts,
    /// Another way to ask for, or read, the same parcel.
    Reply,
    /// Another parcel: forget the one shown, ask again.
    Parcel,
}

impl Settings {
    /// Takes an attribute over and says what follows.
    pub(super) fn set(&mut self, name: &str, value: &str) -> Need {
        let value = value.trim_ascii();
        let (field, need) = match name {
            "number" => (&mut self.number, Need::Parcel),
            "src" => (&mut self.src, Need::Reply),
            "ordered" => (&mut self.ordered, Need::Facts),
            "origin" => (&mut self.origin, Need::Facts),
            "destination" => (&mut self.destination, Need::Facts),
            "promise" => (&mut self.promise, Need::Facts),
            "provider" => {
                self.provider = Provider::common(value);
                self.is_rare = self.provider.is_none() && !matches!(value, "" | "auto");
                return Need::Reply;
            }
            "view" => {
                self.size = match value {
                    "compact" => Size::Compact,
                    "badge" => Size::Badge,
                    _ => Size::Full,
                };
                return Need::View;
            }
            "expandable" => {
                self.opens = !value.is_empty();
                return Need::View;
            }
            "rules" => {
                self.awaits_rules = !value.is_empty();
                return Need::Nothing;
            }
            "lanes" | "disruptions" => return Need::Estimate,
            "map" => {
                self.without_map = value == "none";
                return Need::View;
            }
            "credentials" => return Need::Reply,
            _ => return Need::Nothing,
        };
        if field == value {
            return Need::Nothing;
        }
        value.clone_into(field);
        need
    }

    /// One request may ask for several numbers.
    pub(super) fn takes_many(&self) -> bool {
        crate::parts::find(self.src.as_bytes(), b"{numbers}").is_some()
    }

    /// Adds what the shop knows to what the provider says; the provider's word counts, where there is one.
    pub(super) fn add(&self, shipment: &mut Shipment) {
        shipment.ordered = shipment.ordered.or_else(|| stamp(&self.ordered));
        shipment.origin = shipment.origin.or_else(|| Country::read(&self.origin));
        shipment.destination = shipment.destination.or_else(|| Country::read(&self.destination));
        if shipment.promise.is_none() {
            // One day, or two with a slash between them, as ISO 8601 writes an interval.
            let (from, to) = cut(&self.promise, b'/').unwrap_or((&self.promise, &self.promise));
            let (from, to) = (stamp(from).map(Stamp::day), stamp(to).map(Stamp::day));
            shipment.promise = to.map(|to| Promise { from: from.filter(|from| *from <= to), to, by: Promiser::Shop });
        }
    }
}
