//! Parvis: the `exchange` room.
