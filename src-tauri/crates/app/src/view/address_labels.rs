//! Address labels: whose they are, how they are made, and who gets none.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::contact::ContactQuery;

/// Whose addresses are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "of", rename_all = "kebab-case")]
pub enum AddressedPeople {
    /// People of the contacts.
    Contacts {
        /// Who passes these filters; its order and its part of the list do not matter.
        query: ContactQuery,
        /// Of them only these people; empty for all.
        only: Vec<String>,
    },
    /// Attendees of a programme.
    Attendees {
        /// The programme.
        programme_id: String,
        /// Only those expected at this session; empty for any.
        session_id: String,
        /// Only these registrations, whatever became of their places; empty for all expected.
        only: Vec<String>,
    },
}

impl AddressedPeople {
    /// The same list without anything that was typed or chosen for one print.
    #[must_use]
    pub fn without_choice(&self) -> Self {
        match self {
            Self::Contacts { .. } => Self::Contacts {
                query: ContactQuery::default(),
                only: Vec::new(),
            },
            Self::Attendees {
                programme_id,
                session_id,
                ..
            } => Self::Attendees {
                programme_id: programme_id.clone(),
                session_id: session_id.clone(),
                only: Vec::new(),
            },
        }
    }
}

/// Which labels there are, in which order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct AddressOptions {
    /// What there is one label for.
    pub per: AddressedTo,
    /// The order.
    pub sort: AddressSort,
    /// Whether the function stands below the name, where there is room.
    pub function: bool,
    /// Only those who agreed to the newsletter.
    pub newsletter: bool,
}

/// What there is one label for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum AddressedTo {
    /// Each person.
    #[default]
    Person,
    /// Each organisation, in its own name; whoever has none is written to alone.
    Organisation,
    /// Each organisation, to be handed to its people.
    Attention,
}

/// The order of labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum AddressSort {
    /// By whom it is for.
    #[default]
    Name,
    /// By organisation; whoever has none comes last.
    Organisation,
    /// By postcode and town; other countries come last.
    Postcode,
}

/// How many labels there are, and who gets none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AddresseesView {
    /// The people who were asked for.
    pub people: i32,
    /// The labels.
    pub labels: i32,
    /// The people without a complete address, in the order of their names.
    pub without: Vec<WithoutAddress>,
}

/// Somebody without a complete address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct WithoutAddress {
    /// The person.
    pub person_id: String,
    /// "Nom Prénom".
    pub name: String,
    /// The body whose address would have been taken; may be empty.
    pub organisation_id: String,
    /// Its name.
    pub organisation: String,
    /// Whose address is not complete, `person` or `organisation`; empty when there is none at all.
    pub whose: String,
    /// What is missing in it: `street`, `postcode`, `town`.
    pub lacks: Vec<String>,
}
