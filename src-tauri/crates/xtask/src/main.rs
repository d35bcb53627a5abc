//! Parvis: the `xtask` room.
fn main() {}
