//! What is owed for a programme, by whom, and what the caterer and the desk have to know.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What somebody owes, and why.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Type)]
pub struct FeeView {
    /// The amount in cents.
    pub cents: i32,
    /// Why: `by-hand`, `no-rules`, `no-rule`, `no-day`, or `member`, `non-member`,
    /// `unknown-territory`, `everyone`, `category-<code of Category>` after whom the rule is for.
    pub reason: String,
    /// The payers in the centre's own words, from the rule; else the reason given by hand.
    pub label: String,
    /// The territory, for `member` and `non-member`; or empty.
    pub territory: String,
    /// The year of the membership, for `member` and `non-member`; or 0.
    pub year: i32,
    /// Code of `FeeUnit`; empty without a rule.
    pub unit: String,
    /// The amount of the rule in cents.
    pub unit_cents: i32,
    /// The days that are counted.
    pub days: i32,
    /// What the rules would say, when the amount is decided by hand.
    pub by_rules_cents: i32,
}

/// Which days are counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum FeeBasis {
    /// Those with a place.
    #[default]
    Registered,
    /// Those signed for, or seen at the desk.
    Attended,
}

/// The billing statement of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BillingView {
    /// Which days are counted.
    pub basis: FeeBasis,
    /// Who pays, by name; who pays for themselves or nobody knows comes last.
    pub payers: Vec<PayerView>,
    /// The sum in cents.
    pub total_cents: i32,
    /// How many agents something is owed for.
    pub agents: i32,
    /// How many take part for nothing.
    pub free: i32,
    /// How many fees rest on a territory that nobody noted.
    pub unknown_territory: i32,
    /// How many are on the list without any place, so that no day is counted.
    pub without_place: i32,
    /// Whether the programme has rules.
    pub has_rules: bool,
}

/// What one body pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PayerView {
    /// The key of the organisation, or empty when nobody is known to pay.
    pub organisation_id: String,
    /// Its name.
    pub name: String,
    /// Its number; may be empty.
    pub siret: String,
    /// The service code for Chorus Pro; may be empty.
    pub chorus_service: String,
    /// What is still to be asked: `payer`, `siret`, `commitment`, `chorus-service`.
    pub missing: Vec<String>,
    /// The sum in cents.
    pub cents: i32,
    /// The days of all its agents.
    pub days: i32,
    /// Its agents, by name.
    pub lines: Vec<BillingLine>,
}

/// What is owed for one agent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BillingLine {
    /// The registration.
    pub registration_id: String,
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The days counted, in order.
    pub dates: Vec<String>,
    /// What and why.
    pub fee: FeeView,
    /// The number that the payer wants to see.
    pub commitment_number: String,
}

/// What the caterer and those who receive people have to know of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct NeedsView {
    /// Session by session.
    pub sessions: Vec<SessionNeeds>,
}

/// The needs of one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SessionNeeds {
    /// The session.
    pub session_id: String,
    /// How many people are expected.
    pub expected: i32,
    /// Whether its agenda has a lunch.
    pub lunch: bool,
    /// How many eat what, without names; the most frequent first.
    pub meals: Vec<MealCount>,
    /// How many said nothing about what they eat.
    pub unsaid: i32,
    /// Who needs what to take part, by name.
    pub access: Vec<AccessNeed>,
}

/// How many eat something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct MealCount {
    /// In the words that most of them used.
    pub meal: String,
    /// How many.
    pub count: i32,
}

/// What somebody needs to take part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AccessNeed {
    /// The registration.
    pub registration_id: String,
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The organisation, or empty.
    pub organisation: String,
    /// In words.
    pub needs: String,
}

/// Which part of the needs goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum NeedsPart {
    /// What the caterer gets: numbers, no names.
    Caterer,
    /// What those who receive people get: names and what they need.
    Access,
}
