//! What the page says, from a provider's reply to the words and the tree of elements.

// The allowance of clippy.toml is for test functions; stage.rs holds what they share.
#![allow(clippy::unwrap_used, clippy::panic)]

mod view {
    #[path = "../support/arrival.rs"]
    mod arrival;
    mod golden;
    mod language;
    mod problems;
    mod stage;
    mod states;
    mod template;
}
