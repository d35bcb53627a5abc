//! Whole lists, as the programs that staff use write them.

mod encodings;
mod hostile;
mod hostile_workbooks;
mod old_workbooks;
mod open_documents;
mod package;
mod properties;
mod sources;
mod workbooks;
