//! The list of a programme's attendees: which registrations it shows, in which order.
//!
//! It gives keys; the rows of a page are then read by key, noun by noun.

use std::collections::HashSet;

use parvis_domain::id::{ProgrammeId, RegistrationId, SessionId};
use rusqlite::named_params;

use crate::columns;
use crate::error::StoreError;
use crate::store::Store;

/// What the list can be sorted by. Names are compared without accents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListOrder {
    /// Family name, then given name.
    FamilyName,
    /// Given name, then family name.
    GivenName,
    /// Organisation, then family name; who has none comes last, either way round.
    Organisation,
    /// Category, then family name.
    Category,
}

/// Which part of the list is asked for.
#[derive(Debug, Clone, Copy)]
pub struct ListQuery<'a> {
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Only who has a place in this session, whatever its status.
    pub session: Option<SessionId>,
    /// Words, each of which begins a word of the person's names or address or of the name of the
    /// organisation; empty for everyone.
    pub search: &'a str,
    /// The order.
    pub order: ListOrder,
    /// The other way round.
    pub descending: bool,
    /// How many to pass over.
    pub offset: u32,
    /// How many to give at most.
    pub limit: u32,
}

/// A part of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// How many there are in all parts.
    pub total: u32,
    /// The registrations of this part, in order.
    pub ids: Vec<RegistrationId>,
}

/// From how great a part of all people on a list is read along the index of names: below a quarter,
/// passing over the others costs more than it saves.
const WALK_FROM: u32 = 4;

impl Store {
    /// A part of a programme's list of attendees.
    ///
    /// Names without a search are walked along their index, so that the first page never waits for
    /// the whole list; everything else is asked of the roster.
    pub fn list_registrations(&self, query: &ListQuery<'_>) -> Result<Listed, StoreError> {
        let searching = !query.search.trim().is_empty();
        if !searching && query.order == ListOrder::FamilyName {
            let all = self.counts(query.programme)?.registrations;
            if self.is_worth_walking(all)? {
                let total = match query.session {
                    Some(session) => self.registration_count_in(session)?,
                    None => all,
                };
                let ids = self.walk(query)?;
                return Ok(Listed { total, ids });
            }
        }
        self.with_roster(query.programme, |roster| {
            let mut keep = searching.then(|| roster.find(query.search));
            if let Some(session) = query.session {
                let there = roster.in_session(self, session)?;
                keep = Some(match keep {
                    Some(found) => found.iter().zip(there).map(|(a, b)| *a && *b).collect(),
                    None => there.clone(),
                });
            }
            Ok(part(
                roster.ordered(query.order, query.descending, keep.as_ref()),
                query,
            ))
        })
    }

    /// Those who will come to a session, or to any session when none is given, in the order asked
    /// for: who stands on sheets and badges.
    pub fn expected_registrations(
        &self,
        programme: ProgrammeId,
        session: Option<SessionId>,
        order: ListOrder,
    ) -> Result<Vec<RegistrationId>, StoreError> {
        let statement = self.statement(include_str!("expected.sql"))?;
        let parameters = named_params! {
            ":programme": programme.to_string(),
            ":session": session.map(|id| id.to_string()),
        };
        let expected = columns::all(statement, parameters, |row| columns::id(row, "id"))?;
        let expected: HashSet<RegistrationId> = expected.into_iter().collect();
        self.with_roster(programme, |roster| {
            let keep = roster.only(&expected);
            Ok(roster.ordered(order, false, Some(&keep)))
        })
    }

    fn registration_count_in(&self, session: SessionId) -> Result<u32, StoreError> {
        let mut statement = self.statement(include_str!("count_in_session.sql"))?;
        let parameters = named_params! { ":session": session.to_string() };
        Ok(statement.query_row(parameters, |row| row.get("registrations"))?)
    }

    fn is_worth_walking(&self, registrations: u32) -> Result<bool, StoreError> {
        let mut statement = self.statement(include_str!("last_person.sql"))?;
        let people: u32 = statement.query_row([], |row| row.get("people"))?;
        Ok(registrations.saturating_mul(WALK_FROM) >= people)
    }

    fn walk(&self, query: &ListQuery<'_>) -> Result<Vec<RegistrationId>, StoreError> {
        let statement = self.statement(if query.descending {
            include_str!("walk_descending.sql")
        } else {
            include_str!("walk_ascending.sql")
        })?;
        let parameters = named_params! {
            ":programme": query.programme.to_string(),
            ":session": query.session.map(|id| id.to_string()),
            ":limit": query.limit,
            ":offset": query.offset,
        };
        columns::all(statement, parameters, |row| columns::id(row, "id"))
    }
}

/// The part of a list that was asked for.
fn part(ids: Vec<RegistrationId>, query: &ListQuery<'_>) -> Listed {
    let total = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let until = query.offset.saturating_add(query.limit);
    let part = ids
        .into_iter()
        .zip(0u32..)
        .filter(|(_, at)| (query.offset..until).contains(at));
    Listed {
        total,
        ids: part.map(|(id, _)| id).collect(),
    }
}

#[cfg(test)]
mod tests;
