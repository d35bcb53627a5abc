//! Personal data: what is kept for how long, what is to be cleaned, and forgetting somebody.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What would be forgotten with somebody, before it is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ForgetPlan {
    /// Their name.
    pub name: String,
    /// How many registrations they have.
    pub registrations: i32,
    /// How many of these are counted on without a name.
    pub counted: i32,
    /// The titles of the programmes they speak in, each once.
    pub appearances: Vec<String>,
    /// The older copies of the database that hold them, or cannot be read.
    pub copies: Vec<CopyView>,
}

/// An older copy of the database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CopyView {
    /// The name of its file.
    pub name: String,
    /// Whether it holds somebody; `false` when it cannot be read, and nobody can say.
    pub known: bool,
}

/// How somebody is forgotten.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ForgetOptions {
    /// They are taken out of the programmes they speak in; without this such a person is refused.
    pub appearances: bool,
    /// The older copies that hold them are deleted as well.
    pub copies: bool,
}

/// What came of forgetting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Type)]
pub struct ForgetReport {
    /// How many people, or rows of people, were forgotten.
    pub count: i32,
    /// How many older copies were deleted.
    pub copies_deleted: i32,
    /// Older copies that hold them still.
    pub copies_left: Vec<CopyView>,
    /// Whether nothing is left in the unused parts of the file; else the next start sees to that.
    pub swept: bool,
}

/// How long one kind of data is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RetentionView {
    /// `contacts`, `attendance`, `needs`, `waiting` or `consents`.
    pub kind: String,
    /// How long, in the unit.
    pub length: String,
    /// `years` or `months`.
    pub unit: String,
}

/// What is due to be cleaned, by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PrivacyView {
    /// How long what is kept, in the order of the screen.
    pub retention: Vec<RetentionView>,
    /// What is due, each kind with something in it.
    pub due: Vec<DueKind>,
    /// Older copies that still hold somebody who was erased.
    pub copies: Vec<CopyView>,
}

/// One kind of data that was kept long enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DueKind {
    /// As in [`RetentionView`].
    pub kind: String,
    /// All that is due.
    pub items: Vec<DueItem>,
}

/// Something of somebody that was kept long enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DueItem {
    /// The key of what is cleaned: a person, a registration or a consent.
    pub id: String,
    /// Whose.
    pub person_id: String,
    /// Their name; empty for somebody anonymous.
    pub name: String,
    /// The title of a programme, or the code of a purpose; may be empty.
    pub detail: String,
    /// The day it counts from; empty when none is known.
    pub day: String,
    /// What is done: `erase`, `anonymise`, `contacts`, `needs`, `waiting` or `consent`.
    pub deed: String,
}
