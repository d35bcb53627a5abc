//! People as fields suggest them, and what the search across everything finds.

use serde::Serialize;
use specta::Type;

/// A person who may be meant by what is being typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PersonSuggestion {
    /// The key of the person.
    pub id: String,
    /// As they wish to be addressed.
    pub civility: String,
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The e-mail address.
    pub email: String,
    /// The telephone number.
    pub phone: String,
    /// The function of their main mandate, or empty.
    pub function: String,
    /// The organisation of their main mandate, or empty.
    pub organisation: String,
}

/// Something that was found by its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Found {
    /// What it is: `programme`, `person` or `organisation`.
    pub noun: String,
    /// Its key.
    pub id: String,
    /// What a person would call it.
    pub title: String,
    /// What tells it from another of the same title, or empty.
    pub detail: String,
}
