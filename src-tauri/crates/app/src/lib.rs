//! Parvis: the `app` room.
