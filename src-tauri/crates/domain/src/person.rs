//! A person and the mandates they hold.

use chrono::NaiveDate;

use crate::id::{MandateId, OrganisationId, PersonId};

/// A person: attendee, speaker, partner, or all of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Its key.
    pub id: PersonId,
    /// As they wish to be addressed ("Mme"); may be empty.
    pub civility: String,
    /// The given name, as written.
    pub given_name: String,
    /// The family name, as written.
    pub family_name: String,
    /// The name for the badge, when it is not the given and family name.
    pub badge_name: String,
    /// The e-mail address.
    pub email: String,
    /// The telephone number.
    pub phone: String,
    /// The commune or territory they come from.
    pub territory: String,
    /// What the centre noted about them.
    pub note: String,
    /// The family name they were born with, when they use another.
    pub birth_name: String,
    /// Where the centre has them from, in words.
    pub source: String,
    /// The day they were noted first; `None` when that was not kept.
    pub created: Option<NaiveDate>,
    /// The territory in the official list or the centre's own; empty when only words are known.
    pub territory_code: String,
}

impl Person {
    /// A person of whom only the name is known.
    pub fn named(id: PersonId, given_name: &str, family_name: &str) -> Self {
        Self {
            id,
            civility: String::new(),
            given_name: given_name.to_owned(),
            family_name: family_name.to_owned(),
            badge_name: String::new(),
            email: String::new(),
            phone: String::new(),
            territory: String::new(),
            note: String::new(),
            birth_name: String::new(),
            source: String::new(),
            created: None,
            territory_code: String::new(),
        }
    }

    /// Somebody of whom nothing is known but that they took part.
    pub fn anonymous(id: PersonId) -> Self {
        Self::named(id, "", "")
    }

    /// Whether nobody can say who this is any more.
    pub fn is_anonymous(&self) -> bool {
        [&self.given_name, &self.family_name, &self.badge_name]
            .iter()
            .all(|name| name.is_empty())
    }
}

/// A function that a person holds, usually in an organisation. A person may hold several at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    /// Its key.
    pub id: MandateId,
    /// Who holds it.
    pub person: PersonId,
    /// Where, when it is in an organisation of the list.
    pub organisation: Option<OrganisationId>,
    /// The function in words; may be empty.
    pub function: String,
    /// The order among the person's mandates, from 0: the first is the main one.
    pub position: i32,
    /// The first day, when known.
    pub begins: Option<NaiveDate>,
    /// The last day, when known.
    pub ends: Option<NaiveDate>,
}
