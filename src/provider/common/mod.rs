//! The readers that are part of the widget: the most common providers, and our own canonical form.

mod aftership;
mod codes;
mod parcelight;
mod seventeentrack;

use super::{Provider, Reader};

/// Who reads the replies of a provider.
pub(super) fn reader(provider: Provider) -> Option<Reader> {
    match provider {
        Provider::Aftership => Some(aftership::read),
        Provider::Seventeentrack => Some(seventeentrack::read),
        Provider::Parcelight => Some(parcelight::read),
        _ => None,
    }
}
