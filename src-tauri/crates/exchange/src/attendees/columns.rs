//! Which column holds what: the fields, the reason for each, and the mapping a person may correct.
//!
//! Deliberately not here: the words that headers are made of, see `synonyms`.

use super::contents::Profile;
use super::synonyms::{Guess, Meaning, guess};
use serde::{Deserialize, Serialize};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Family name.
    FamilyName,
    /// Given name.
    GivenName,
    /// Given and family name in one cell.
    FullName,
    /// Civility (M., Mme).
    Civility,
    /// E-mail address of the attendee.
    Email,
    /// Phone number of the attendee.
    Phone,
    /// Organisation the attendee comes from.
    Organisation,
    /// Function within the organisation.
    Function,
    /// Municipality or territory.
    Territory,
    /// Category of attendee (tariff, profile).
    Category,
    /// Dates, sessions or workshops chosen.
    Session,
    /// Workshops that somebody would like, among those that run side by side.
    Wish,
    /// Whether the registration stands or was cancelled.
    Status,
    /// Needs (access, help).
    Needs,
    /// What somebody eats, and whether they stay for lunch.
    Meal,
    /// Whether photographs of the person may be published.
    PhotoConsent,
    /// A remark.
    Note,
    /// Family name of the person who paid.
    PayerFamilyName,
    /// Given name of the person who paid.
    PayerGivenName,
    /// E-mail address of the person who paid; the attendee's only when the names are the same.
    PayerEmail,
    /// Not kept.
    Ignored,
}

impl Field {
    /// Every field, in the order in which a window offers them.
    pub const ALL: [Self; 21] = [
        Self::FamilyName,
        Self::GivenName,
        Self::FullName,
        Self::Civility,
        Self::Email,
        Self::Phone,
        Self::Organisation,
        Self::Function,
        Self::Territory,
        Self::Category,
        Self::Session,
        Self::Wish,
        Self::Status,
        Self::Needs,
        Self::Meal,
        Self::PhotoConsent,
        Self::Note,
        Self::PayerFamilyName,
        Self::PayerGivenName,
        Self::PayerEmail,
        Self::Ignored,
    ];

    /// The stable name of this field, for catalogues and scripts.
    pub fn code(self) -> &'static str {
        match self {
            Self::FamilyName => "family_name",
            Self::GivenName => "given_name",
            Self::FullName => "full_name",
            Self::Civility => "civility",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Organisation => "organisation",
            Self::Function => "function",
            Self::Territory => "territory",
            Self::Category => "category",
            Self::Session => "session",
            Self::Wish => "wish",
            Self::Status => "status",
            Self::Needs => "needs",
            Self::Meal => "meal",
            Self::PhotoConsent => "photo_consent",
            Self::Note => "note",
            Self::PayerFamilyName => "payer_family_name",
            Self::PayerGivenName => "payer_given_name",
            Self::PayerEmail => "payer_email",
            Self::Ignored => "ignored",
        }
    }

    /// Whether several columns may hold this field.
    ///
    /// Of several e-mail or phone columns the first that is not blank counts in each row; sessions,
    /// wishes, needs, meals and notes of several columns are put together.
    pub fn takes_several(self) -> bool {
        matches!(
            self,
            Self::Email
                | Self::Phone
                | Self::Session
                | Self::Wish
                | Self::Needs
                | Self::Meal
                | Self::Note
                | Self::Ignored
        )
    }

    /// Whether the field names the attendee.
    pub fn is_name(self) -> bool {
        matches!(self, Self::FamilyName | Self::GivenName | Self::FullName)
    }
}

/// Why a column was given its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The header is a known name of the field: sure.
    Header,
    /// The header, for example a question, has words that point to the field: likely.
    Words,
    /// The cells look like this field; the header says nothing: likely.
    Contents,
    /// Only people who paid are named, so they stand for the attendees.
    PayerOnly,
    /// Not kept: another column holds the same better.
    AnotherColumn,
    /// Not kept: numbers, amounts and times of the ticketing or survey program.
    Technical,
    /// Never kept, whatever the mapping says: network addresses, social security numbers.
    Private,
    /// Not kept: no cell of the column is filled.
    Blank,
    /// Not kept: nothing says what it is.
    Unknown,
}

/// A column of the file with what it was recognised as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// The header text, made unique within the file; a letter (`A`, `B`, ...) when there is none.
    pub header: String,
    /// What the column holds.
    pub field: Field,
    /// Why this was recognised.
    pub reason: Reason,
}

/// One column given to one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    /// The header text of the column, as [`Column::header`] gives it.
    pub header: String,
    /// What the column holds.
    pub field: Field,
}

/// Which column holds what, as a person has left or corrected it; columns not named are ignored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mapping(pub Vec<Assignment>);

/// A column while it is being recognised.
struct Candidate {
    field: Field,
    reason: Reason,
    /// How well the column fits its field; the best of several wins.
    rank: u8,
}

impl Candidate {
    fn ignored(reason: Reason) -> Self {
        Self {
            field: Field::Ignored,
            reason,
            rank: 0,
        }
    }

    fn give_way(&mut self) {
        *self = Self::ignored(Reason::AnotherColumn);
    }
}

/// Recognises the columns of a file from their headers and the first cells of each.
///
/// `headers` are as written and may be blank, `names` are the same made unique.
pub(super) fn recognise(headers: &[&str], names: Vec<String>, profiles: &[Profile]) -> Vec<Column> {
    let mut candidates: Vec<Candidate> = headers
        .iter()
        .zip(profiles)
        .map(|(header, profile)| first_look(header, profile))
        .collect();
    settle_accounts(headers, &mut candidates);
    settle_payers(&mut candidates);
    recognise_by_contents(&mut candidates, profiles);
    settle_rivals(&mut candidates, profiles);
    settle_names(&mut candidates);
    names
        .into_iter()
        .zip(candidates)
        .map(|(header, c)| Column {
            header,
            field: c.field,
            reason: c.reason,
        })
        .collect()
}

fn first_look(header: &str, profile: &Profile) -> Candidate {
    let Some(Guess {
        meaning,
        exact,
        rank,
    }) = guess(header)
    else {
        return Candidate::ignored(if profile.filled == 0 {
            Reason::Blank
        } else {
            Reason::Unknown
        });
    };
    let field = match meaning {
        Meaning::Private => return Candidate::ignored(Reason::Private),
        Meaning::Technical => return Candidate::ignored(Reason::Technical),
        Meaning::Field(field) => field,
        Meaning::Title => {
            if profile.mostly(profile.civilities) {
                Field::Civility
            } else {
                Field::Function
            }
        }
        Meaning::Contact => {
            if profile.mostly(profile.emails) {
                Field::Email
            } else if profile.mostly(profile.phones) {
                Field::Phone
            } else {
                Field::FullName
            }
        }
    };
    let reason = if exact { Reason::Header } else { Reason::Words };
    confirm(
        Candidate {
            field,
            reason,
            rank,
        },
        profile,
    )
}

/// Weighs what the header says against what the cells hold.
fn confirm(mut candidate: Candidate, profile: &Profile) -> Candidate {
    if profile.filled == 0 {
        candidate.rank = 1;
        return candidate;
    }
    match candidate.field {
        field if field.is_name() || field == Field::Email => {
            if profile.anonymous == profile.filled {
                return Candidate::ignored(Reason::Technical);
            }
            if field.is_name() && profile.mostly(profile.emails) {
                return Candidate {
                    field: Field::Email,
                    reason: Reason::Contents,
                    rank: 40,
                };
            }
            if field == Field::Email && profile.emails == 0 {
                candidate.rank = 2;
            }
        }
        Field::Category if profile.mostly(profile.numbers) => {
            return Candidate::ignored(Reason::Technical);
        }
        Field::Session if profile.mostly(profile.seconds) => {
            return Candidate::ignored(Reason::Technical);
        }
        // An employment status ("titulaire", "élu") is a category of people.
        Field::Status if profile.statuses == 0 => {
            return Candidate {
                field: Field::Category,
                reason: Reason::Contents,
                rank: 20,
            };
        }
        _ => {}
    }
    candidate
}

/// Microsoft Forms: `Nom` and `Adresse de messagerie` are the account that answered. They hold the
/// full name, and give way to questions about the same.
fn settle_accounts(headers: &[&str], candidates: &mut [Candidate]) {
    let keys: Vec<String> = headers
        .iter()
        .map(|header| super::fold::fold(header))
        .collect();
    let has = |key: &str| keys.iter().any(|k| k == key);
    if !(has("heure de debut") && has("heure de fin")
        || has("start time") && has("completion time"))
    {
        return;
    }
    let account = |names: &[&str]| keys.iter().position(|key| names.contains(&key.as_str()));
    if let Some(at) =
        account(&["nom", "name"]).filter(|at| candidates[*at].field == Field::FamilyName)
    {
        candidates[at].field = Field::FullName;
        candidates[at].rank = 10;
    }
    if let Some(at) =
        account(&["adresse de messagerie", "email"]).filter(|at| candidates[*at].rank > 10)
    {
        candidates[at].rank = 10;
    }
}

/// The person who paid is not the attendee, unless nobody else is named.
fn settle_payers(candidates: &mut [Candidate]) {
    let named = candidates.iter().any(|c| c.field.is_name() && c.rank > 1);
    if named {
        return;
    }
    for candidate in candidates {
        candidate.field = match candidate.field {
            Field::PayerFamilyName => Field::FamilyName,
            Field::PayerGivenName => Field::GivenName,
            Field::PayerEmail => Field::Email,
            _ => continue,
        };
        candidate.reason = Reason::PayerOnly;
    }
}

fn recognise_by_contents(candidates: &mut [Candidate], profiles: &[Profile]) {
    let emails = |p: &Profile| p.emails;
    let phones = |p: &Profile| p.phones;
    for (field, count) in [
        (Field::Email, emails as fn(&Profile) -> usize),
        (Field::Phone, phones),
    ] {
        if candidates.iter().any(|c| c.field == field && c.rank > 2) {
            continue;
        }
        for (candidate, profile) in candidates.iter_mut().zip(profiles) {
            if candidate.reason == Reason::Unknown && profile.mostly(count(profile)) {
                *candidate = Candidate {
                    field,
                    reason: Reason::Contents,
                    rank: 30,
                };
            }
        }
    }
}

/// Of several columns for a field that takes one, the best stays; of equals, the first.
fn settle_rivals(candidates: &mut [Candidate], profiles: &[Profile]) {
    for field in Field::ALL {
        let best = candidates
            .iter()
            .filter(|c| c.field == field)
            .map(|c| c.rank)
            .max();
        let Some(best) = best.filter(|_| field != Field::Ignored) else {
            continue;
        };
        let mut seen = false;
        for (candidate, profile) in candidates.iter_mut().zip(profiles) {
            if candidate.field != field {
                continue;
            }
            let weak = candidate.rank < best && (candidate.rank <= 10 || profile.filled == 0);
            let second = seen || candidate.rank < best;
            if weak && field.takes_several() && best > 10 || second && !field.takes_several() {
                candidate.give_way();
            } else {
                seen = true;
            }
        }
    }
}

/// A column `Nom` without a column for the given name holds both.
fn settle_names(candidates: &mut [Candidate]) {
    let find = |candidates: &[Candidate], field| candidates.iter().position(|c| c.field == field);
    let family = find(candidates, Field::FamilyName);
    let given = find(candidates, Field::GivenName);
    let full = find(candidates, Field::FullName);
    match (family, given, full) {
        (Some(_), Some(_), Some(full)) => candidates[full].give_way(),
        (Some(family), None, Some(full)) => {
            let loser = if candidates[full].rank > 10 {
                family
            } else {
                full
            };
            candidates[loser].give_way();
            candidates[if loser == full { family } else { full }].field = Field::FullName;
        }
        (Some(family), None, None) => candidates[family].field = Field::FullName,
        _ => {}
    }
}
