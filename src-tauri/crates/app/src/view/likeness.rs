//! Two people or organisations that may be one, held side by side, and what became one.

use serde::{Deserialize, Serialize};
use specta::Type;

/// One of two that are held against each other, in a few words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CardView {
    /// The key.
    pub id: String,
    /// The name.
    pub name: String,
    /// The function and organisation of a person, the territory of an organisation.
    pub detail: String,
    /// The main e-mail address.
    pub email: String,
    /// The main telephone number.
    pub phone: String,
}

/// How much two are alike, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LikenessView {
    /// From 0 to 100.
    pub score: i32,
    /// `certain`, `probable` or `look`.
    pub verdict: String,
    /// The codes of what speaks for it, the strongest first.
    pub speaks_for: Vec<String>,
    /// The codes of what speaks against it, the strongest first.
    pub speaks_against: Vec<String>,
}

/// Two that may be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PairView {
    /// The one that was there first.
    pub first: CardView,
    /// The other.
    pub second: CardView,
    /// How much they are alike.
    pub likeness: LikenessView,
}

/// Those that may be one, the surest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DuplicatesView {
    /// The pairs, as many as were asked for.
    pub pairs: Vec<PairView>,
    /// How many are certain or probable.
    pub likely: i32,
    /// How many are only worth a look.
    pub weak: i32,
}

/// Which pairs are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DuplicatesQuery {
    /// `person` or `organisation`.
    pub noun: String,
    /// Whether also those that are only worth a look.
    pub weak: bool,
    /// At most so many.
    pub limit: i32,
}

/// How many pairs there are to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DuplicateCounts {
    /// Of people, certain or probable.
    pub people: i32,
    /// Of organisations, certain or probable.
    pub organisations: i32,
}

/// What somebody has typed of a person so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TypedPerson {
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The organisation.
    pub organisation: String,
    /// The function.
    pub function: String,
    /// The e-mail address.
    pub email: String,
    /// The telephone number.
    pub phone: String,
}

/// Somebody known who looks like what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NearView {
    /// Who.
    pub known: CardView,
    /// The same in parts, to be taken over.
    pub taken: TypedPerson,
    /// How much.
    pub likeness: LikenessView,
}

/// One field of two that are held side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BesideField {
    /// Its code.
    pub field: String,
    /// What the first says.
    pub first: String,
    /// What the second says.
    pub second: String,
    /// Whether the value of the second is the sensible one.
    pub second_chosen: bool,
}

/// What comes with each of two, counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BesidePart {
    /// `mandates`, `registrations`, `appearances` …
    pub part: String,
    /// How many the first has.
    pub first: i32,
    /// How many the second has.
    pub second: i32,
}

/// Two side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BesideView {
    /// `person` or `organisation`.
    pub noun: String,
    /// The one that would be kept.
    pub first: CardView,
    /// The one that would go.
    pub second: CardView,
    /// Fields of which at least one says something.
    pub fields: Vec<BesideField>,
    /// What comes together.
    pub parts: Vec<BesidePart>,
    /// How much they are alike; nothing for two that were chosen by hand and are not.
    pub likeness: Option<LikenessView>,
}

/// Which two become one, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MergeChoice {
    /// `person` or `organisation`.
    pub noun: String,
    /// The one that stays.
    pub kept_id: String,
    /// The one that goes.
    pub gone_id: String,
    /// The codes of the fields whose value comes from the one that goes.
    pub from_gone: Vec<String>,
}

/// One that became a part of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MergerView {
    /// The key of the merger.
    pub id: String,
    /// `person` or `organisation`.
    pub noun: String,
    /// The key of the one that is there.
    pub kept_id: String,
    /// The key of the one that is gone, under which its history is.
    pub gone_id: String,
    /// What the one that is gone was called.
    pub gone_name: String,
    /// Local date and time, `YYYY-MM-DDTHH:MM:SS`.
    pub at: String,
    /// By whom; may be empty.
    pub operator: String,
}
