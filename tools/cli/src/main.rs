//! The `parcelight` command.
fn main() {}
