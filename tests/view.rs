//! What the page says, from a provider's reply to the words and the tree of elements.

mod view {
    mod golden;
    mod language;
    mod stage;
    mod states;
    mod template;
}
