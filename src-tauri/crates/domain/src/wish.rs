//! What somebody would like among workshops that run side by side.
//!
//! Deliberately not here: who gets what; that is the allotment.

use crate::id::{RegistrationId, SlotId, WishId};

/// The wish for a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Its key.
    pub id: WishId,
    /// Whose.
    pub registration: RegistrationId,
    /// For which workshop.
    pub slot: SlotId,
    /// Which choice it is, from 1, among the wishes for slots at the same time.
    pub rank: i32,
}
