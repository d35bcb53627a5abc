//! Which territories are members of the centre in which year, and who belongs to one.
//!
//! Deliberately absent: what membership costs or spares anybody; the rules of the fees say that.

mod member_of;

pub use member_of::{member_of, of_organisation, of_person};
