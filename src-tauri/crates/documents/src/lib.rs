//! Parvis: the `documents` room.
