//! The brochure of a programme: cover, presentation, days, practical information, partners; on A4,
//! as an A5 booklet or in large print.
//!
//! Deliberately not here: the data of the programme and the words of the interface (they come in
//! as [`Brochure`]), and the file format (see the painter).

mod agenda;
mod columns;
mod cover;
mod day;
mod front;
mod gauge;
mod input;
mod layout;
mod logos;
mod look;
mod paper;
mod part;
mod people;
mod practical;
mod running;
mod setter;
mod slip;
mod texts;

pub use gauge::{Gauge, LongText, Room, TextKind, gauge};
pub use layout::place;

pub use input::{
    AgendaEntry, Brochure, Contact, Cover, DateEntry, Format, Occurrence, ParallelGroup,
    PartnerGroup, Practical, Session, Slip, SlipEntry, Slot, Speaker, Venue, Words,
};

#[cfg(test)]
mod endings;
#[cfg(test)]
mod formats;
#[cfg(test)]
mod honest;
#[cfg(test)]
mod random;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
