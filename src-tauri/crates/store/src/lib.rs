//! Parvis: the `store` room.
