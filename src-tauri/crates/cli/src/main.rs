//! Parvis: the `cli` room.
fn main() {}
