//! What a code or a sentence of a provider says of a scan.

use crate::shipment::{Event, Reason, Scan, Stage, Status};

/// The part of an [`Event`] that a code or a sentence tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    /// What the buyer is told.
    pub status: Status,
    /// What was done.
    pub scan: Option<Scan>,
    /// Where on the way.
    pub stage: Option<Stage>,
    /// Why.
    pub reason: Option<Reason>,
}

impl Meaning {
    /// A status and nothing else.
    pub(crate) const fn new(status: Status) -> Self {
        Self { status, scan: None, stage: None, reason: None }
    }

    /// … on this stage.
    #[cfg(test)]
    pub(crate) const fn on(mut self, stage: Stage) -> Self {
        self.stage = Some(stage);
        self
    }

    /// … by this scan.
    #[cfg(test)]
    pub(crate) const fn by(mut self, scan: Scan) -> Self {
        self.scan = Some(scan);
        self
    }

    /// … for this reason.
    #[cfg(test)]
    pub(crate) const fn why(mut self, reason: Reason) -> Self {
        self.reason = Some(reason);
        self
    }

    /// What is told of an event.
    pub(crate) const fn of(event: &Event) -> Self {
        Self { status: event.status, scan: event.scan, stage: event.stage, reason: event.reason }
    }

    /// Puts it into an event.
    pub(crate) fn tell(self, event: &mut Event) {
        event.status = self.status;
        event.scan = self.scan;
        event.stage = self.stage;
        event.reason = self.reason;
    }
}
