//! Not written yet.

use crate::document::Document;
use crate::provider::{Failure, Reply};

pub(super) fn is(_: Document<'_>) -> bool {
    false
}

pub(super) fn read(_: Document<'_>, _: &mut Reply) -> Result<(), Failure> {
    Ok(())
}
