//! What was expected before, and because of what it is another day now.

use super::outlook::{Outlook, without_today};
use crate::shipment::{Day, Stage};

/// A window that has moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The day from which one sees it: the parcel entered its present stage, or the one before.
    pub as_of: Day,
    /// What was expected then: first and last day.
    pub was: (Day, Day),
    /// Why it is another now.
    pub cause: Cause,
}

/// Why a window has moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The stage now takes longer than usual.
    Takes(Stage),
    /// No scan since a day.
    Silent(Day),
    /// A stage took longer than usual.
    Took(Stage),
    /// A stage was quicker than usual.
    Quick(Stage),
}

/// A silence is worth a word after so many days.
const SILENT: i32 = 4;

/// Compares with what the same tables said at the beginning of the present stage, then of the one before it. The calendar was
/// known then: only the parcel itself can have moved the window.
pub(super) fn since_before(outlook: &Outlook<'_>, window: Option<(Day, Day)>) -> Option<Change> {
    let (from, to) = window?;
    let (today, present) = (outlook.question.today, outlook.present);
    let seen = |present: usize, since: Day| {
        let mut arrival = outlook.ends(present, since, since).pop()?;
        without_today(&mut arrival);
        let was = (arrival.quantile(0.1)?, arrival.quantile(0.8)?);
        (was != (from, to)).then_some(was)
    };
    let stage = |place: usize| outlook.legs.get(place).and_then(|leg| leg.stages.last()).copied();
    let since = outlook.since();
    if since < today
        && let Some(was) = seen(present, since)
    {
        let silent = outlook.question.last_scan.filter(|scan| today.days_after(*scan) >= SILENT);
        let cause = silent.map_or(Cause::Takes(stage(present)?), Cause::Silent);
        return Some(Change { as_of: since, was, cause });
    }
    let before = present.checked_sub(1)?;
    let start = outlook.legs.get(before)?.start.filter(|start| *start < since)?;
    let was = seen(before, start)?;
    let cause = if was.1 < to { Cause::Took(stage(before)?) } else { Cause::Quick(stage(before)?) };
    Some(Change { as_of: start, was, cause })
}
