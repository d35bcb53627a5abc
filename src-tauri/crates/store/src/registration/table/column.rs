//! The columns of the table, and what of each is kept in memory to filter and sort by.
//!
//! Deliberately absent: the words of needs and meals, of which only their presence is known here.

use std::sync::Arc;

use parvis_domain::id::{ProgrammeId, RegistrationId, SessionId, SlotId};
use parvis_domain::name::key;
use parvis_domain::registration::{Category, PlaceStatus};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::registration::roster::Roster;
use crate::store::Store;

/// A column of the table of attendees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TableColumn {
    /// The family name, then the given name.
    FamilyName,
    /// The given name.
    GivenName,
    /// The organisation they attend for.
    Organisation,
    /// Their function there.
    Function,
    /// The e-mail address.
    Email,
    /// The telephone number; only its digits count.
    Phone,
    /// The commune or territory.
    Territory,
    /// As what they attend.
    Category,
    /// What the desk should know.
    Note,
    /// On whose behalf they come.
    Represents,
    /// Whether they have needs.
    Needs,
    /// Whether they said what they eat.
    Meal,
    /// Whether they may be photographed.
    PhotoConsent,
    /// The number on the badge.
    BadgeCode,
    /// The order in which they were registered.
    Registered,
    /// Where their place in a session stands.
    Session(SessionId),
    /// Where their place in a workshop stands.
    Workshop(SlotId),
}

/// Answers that a closed list has, as they are sorted; see [`EMPTY`].
pub(super) const YES: u8 = 0;
/// The other answer.
pub(super) const NO: u8 = 1;
/// What is empty: after every answer.
pub(super) const EMPTY: u8 = u8::MAX;

/// The order of places: who comes, who would, who does not.
pub(super) const STATUSES: [PlaceStatus; 5] = [
    PlaceStatus::Registered,
    PlaceStatus::WalkIn,
    PlaceStatus::WaitingList,
    PlaceStatus::Excused,
    PlaceStatus::Cancelled,
];

/// What the lines of a roster have in a column, in the order of the lines.
#[derive(Debug)]
pub(in crate::registration) enum Values {
    /// Texts, as they are compared.
    Texts(Vec<String>),
    /// Answers of a closed list, as their place in it.
    Answers(Vec<u8>),
    /// Numbers.
    Numbers(Vec<i64>),
}

/// Values that several questions share.
pub(in crate::registration) type Shared = Arc<Values>;

impl Roster {
    /// What its lines have in a column; read once.
    pub(super) fn values(
        &mut self,
        store: &Store,
        programme: ProgrammeId,
        column: TableColumn,
    ) -> Result<Shared, StoreError> {
        if let Some(values) = self.columns.get(&column) {
            return Ok(Arc::clone(values));
        }
        let values = Arc::new(self.read_values(store, programme, column)?);
        self.columns.insert(column, Arc::clone(&values));
        Ok(values)
    }

    fn read_values(
        &mut self,
        store: &Store,
        programme: ProgrammeId,
        column: TableColumn,
    ) -> Result<Values, StoreError> {
        use TableColumn as C;
        let text = |sql, column: &'static str| Read {
            store,
            programme,
            sql,
            column,
        };
        const PERSON: &str = include_str!("of_person.sql");
        const REGISTRATION: &str = include_str!("of_registration.sql");
        Ok(match column {
            C::FamilyName => Values::Texts(self.name_keys()),
            C::GivenName => Values::Texts(self.given_keys()),
            C::Organisation => Values::Texts(self.organisation_keys()),
            C::Category => Values::Answers(self.categories()),
            C::Function => {
                Values::Texts(text(include_str!("of_mandate.sql"), "function").texts(self, key)?)
            }
            C::Email => Values::Texts(text(PERSON, "email").texts(self, key)?),
            C::Phone => Values::Texts(text(PERSON, "phone").texts(self, digits)?),
            C::Territory => Values::Texts(text(PERSON, "territory").texts(self, key)?),
            C::Note => Values::Texts(text(REGISTRATION, "note").texts(self, key)?),
            C::Represents => Values::Texts(text(REGISTRATION, "represents").texts(self, key)?),
            C::BadgeCode => Values::Texts(text(REGISTRATION, "badge_code").texts(self, digits)?),
            C::Needs => Values::Answers(text(REGISTRATION, "has_needs").answers(self)?),
            C::Meal => Values::Answers(text(REGISTRATION, "has_meal").answers(self)?),
            C::PhotoConsent => Values::Answers(text(REGISTRATION, "photo_consent").answers(self)?),
            C::Registered => Values::Numbers(text(REGISTRATION, "number").numbers(self)?),
            C::Session(session) => {
                let statement = store.statement(include_str!("in_session.sql"))?;
                let parameters = named_params! { ":session": session.to_string() };
                Values::Answers(self.statuses(columns::all(statement, parameters, row_to_status)?))
            }
            C::Workshop(slot) => {
                let statement = store.statement(include_str!("in_workshop.sql"))?;
                let parameters = named_params! { ":slot": slot.to_string() };
                Values::Answers(self.statuses(columns::all(statement, parameters, row_to_status)?))
            }
        })
    }

    fn statuses(&mut self, places: Vec<(RegistrationId, PlaceStatus)>) -> Vec<u8> {
        let places = places
            .into_iter()
            .map(|(id, status)| (id, status_rank(status)));
        self.by_line(EMPTY, places)
    }
}

/// One column of a statement about all registrations of a programme.
struct Read<'s> {
    store: &'s Store,
    programme: ProgrammeId,
    sql: &'static str,
    column: &'static str,
}

impl Read<'_> {
    fn texts(
        &self,
        roster: &mut Roster,
        compared: fn(&str) -> String,
    ) -> Result<Vec<String>, StoreError> {
        let rows = self.rows(|row| {
            let text = row.get_ref(self.column)?.as_str();
            let text = text.map_err(|_| StoreError::Value {
                column: self.column,
            })?;
            Ok(compared(text))
        })?;
        Ok(roster.by_line(String::new(), rows))
    }

    fn answers(&self, roster: &mut Roster) -> Result<Vec<u8>, StoreError> {
        let rows = self.rows(|row| {
            Ok(match row.get::<_, Option<bool>>(self.column)? {
                Some(true) => YES,
                Some(false) => NO,
                None => EMPTY,
            })
        })?;
        Ok(roster.by_line(EMPTY, rows))
    }

    fn numbers(&self, roster: &mut Roster) -> Result<Vec<i64>, StoreError> {
        let rows = self.rows(|row| Ok(row.get(self.column)?))?;
        Ok(roster.by_line(0, rows))
    }

    fn rows<T>(
        &self,
        value: impl Fn(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<(RegistrationId, T)>, StoreError> {
        let statement = self.store.statement(self.sql)?;
        let parameters = named_params! { ":programme": self.programme.to_string() };
        columns::all(statement, parameters, |row| {
            Ok((columns::id(row, "id")?, value(row)?))
        })
    }
}

fn row_to_status(row: &Row<'_>) -> Result<(RegistrationId, PlaceStatus), StoreError> {
    Ok((
        columns::id(row, "registration_id")?,
        columns::choice(row, "status", PlaceStatus::from_code)?,
    ))
}

/// Where a status stands in the order of places.
pub(super) fn status_rank(status: PlaceStatus) -> u8 {
    let at = STATUSES.iter().position(|one| *one == status);
    at.and_then(|at| u8::try_from(at).ok()).unwrap_or(EMPTY)
}

/// Where a category stands in the order of the domain.
pub(in crate::registration) fn category_rank(category: Category) -> u8 {
    let at = Category::ALL.iter().position(|one| *one == category);
    at.and_then(|at| u8::try_from(at).ok()).unwrap_or(EMPTY)
}

/// A telephone number as it is compared.
pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
