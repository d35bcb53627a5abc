//! The brochure of a programme on A4: cover, presentation, days, practical information, partners.
//!
//! Deliberately not here: the data of the programme and the words of the interface (they come in
//! as [`Brochure`]), and the file format (see the painter).

mod input;

pub use input::{
    AgendaEntry, Brochure, Contact, Cover, DateEntry, ParallelGroup, PartnerGroup, Practical,
    Session, Slot, Speaker, Venue, Words,
};
