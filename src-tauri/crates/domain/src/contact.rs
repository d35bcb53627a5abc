//! How people and bodies are reached beside their main address, what they are filed under, and what
//! they agreed to.

use chrono::NaiveDate;

use crate::choice;
use crate::id::{
    ConsentId, ContactDetailId, OrganisationId, PersonId, PostalAddressId, TagId, TaggingId,
};
use crate::name;

choice! {
    /// What kind of further detail something is.
    ContactKind {
        /// An e-mail address.
        Email => "email",
        /// A telephone number.
        Phone => "phone",
    }
}

/// A further e-mail address or telephone number of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactDetail {
    /// Its key.
    pub id: ContactDetailId,
    /// Whose it is.
    pub person: PersonId,
    /// What it is.
    pub kind: ContactKind,
    /// What tells it from others ("secrétariat"); may be empty.
    pub label: String,
    /// The address or number, as written.
    pub value: String,
    /// The order among those of a person, from 0.
    pub position: i32,
}

impl ContactDetail {
    /// What is compared: an address in lower case, the digits of a number.
    pub fn value_key(&self) -> String {
        match self.kind {
            ContactKind::Email => name::email_key(&self.value),
            ContactKind::Phone => self.value.chars().filter(char::is_ascii_digit).collect(),
        }
    }
}

/// A person or a body, for what both can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Owner {
    /// A person.
    Person(PersonId),
    /// A body.
    Organisation(OrganisationId),
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostalAddress {
    /// Its key.
    pub id: PostalAddressId,
    /// Whose it is.
    pub owner: Owner,
    /// What tells it from others ("bureau"); may be empty.
    pub label: String,
    /// The lines before the postcode.
    pub street: String,
    /// The postcode.
    pub postcode: String,
    /// The town.
    pub city: String,
    /// The country, when it is another.
    pub country: String,
    /// The order among those of an owner, from 0.
    pub position: i32,
}

/// A word that people and bodies are filed under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Its key.
    pub id: TagId,
    /// The word, as written first.
    pub name: String,
}

/// The use of a tag on somebody or something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tagging {
    /// Its key.
    pub id: TaggingId,
    /// The tag.
    pub tag: TagId,
    /// On whom.
    pub owner: Owner,
}

choice! {
    /// What somebody was asked to agree to.
    Purpose {
        /// To be sent the newsletter.
        Newsletter => "newsletter",
        /// To stand in a directory of partners.
        Directory => "directory",
        /// To be seen on photographs.
        Photo => "photo",
    }
}

/// What somebody answered when asked; the newest answer for a purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Its key.
    pub id: ConsentId,
    /// Who answered.
    pub person: PersonId,
    /// About what.
    pub purpose: Purpose,
    /// Whether they agreed.
    pub given: bool,
    /// The day of the answer.
    pub date: NaiveDate,
    /// How it was given, in words.
    pub source: String,
}
