//! The database of Parvis: one SQLite file, its schema, its history and its search.
//!
//! Each noun has a folder in which every statement is a `.sql` file beside its Rust. What writes to
//! a user table takes a [`Writer`], and only [`Store::record`], [`Store::undo`] and [`Store::redo`]
//! have one: so nothing is written that the history does not know.
//!
//! Deliberately absent: the clock and randomness (they come in a [`changes::Stamp`]), the rules of
//! the domain, and which folder the file is in.

mod alignment;
mod attendance;
mod badge;
mod changes;
mod check;
mod columns;
mod consent;
mod contact_detail;
mod contact_list;
mod copy;
mod error;
mod fee_rule;
mod involvement;
mod label_sheet;
mod likeness;
mod mandate;
mod membership;
mod merger;
mod migrations;
mod opening;
mod organisation;
mod own_territory;
mod owner;
mod participation;
mod person;
mod picture;
mod place;
mod postal_address;
mod preparation;
mod print_run;
mod privacy;
mod programme;
mod registration;
mod saved_view;
mod schema;
mod search;
mod session;
mod setting;
mod slot;
mod speaker;
mod store;
mod tag;
mod tagging;
#[cfg(test)]
mod testing;
mod venue;
mod waiting;
mod wish;

pub use alignment::Alignment;
pub use changes::{Entry, Field, Kind, Label, Operation, Recorded, Reverted, Stamp, Step};
pub use check::{CheckReport, Dangling};
pub use contact_list::ContactFilter;
pub use error::{Reason, StoreError};
pub use likeness::{Compared, Further, Held};
pub use merger::{Merger, Moved};
pub use opening::Opening;
pub use participation::{Attended, PartPlayed, YearOfAttendance};
pub use person::{PersonKeys, name_key};
pub use print_run::{PrintJob, PrintRun, PrintedRun};
pub use privacy::{Extent, Forgotten, LastContact, Print, Stale, TheirRow, holds_any};
pub use registration::counts::Counts;
pub use registration::fresh::Version;
pub use registration::list::{ListOrder, ListQuery, Listed};
pub use registration::table::{TableColumn, TableFilter, TableQuery, TableTest};
pub use saved_view::SavedView;
pub use schema::Table;
pub use search::{Found, Noun};
pub use speaker::appearances::Appearance;
pub use store::{Store, Writer};
pub use waiting::WaitingCount;
