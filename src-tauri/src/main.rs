//! The shell of Parvis.
fn main() {}
