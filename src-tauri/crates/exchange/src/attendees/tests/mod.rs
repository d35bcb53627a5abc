//! Whole lists, as the programs that staff use write them.

mod hostile;
mod properties;
mod sources;
mod workbooks;
