//! Duplicates: found on a set of which the truth is known, merged, and taken apart again.

mod attached;
mod back;
mod base;
mod labelled;
mod merging;
