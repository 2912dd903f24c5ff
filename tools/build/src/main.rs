//! Builds dist/.
fn main() {}
