//! The list of a programme's attendees: which registrations it shows, in which order.
//!
//! It gives keys; the rows of a page are then read by key, noun by noun. Names are walked along
//! their index; every other order is made here, from the few columns it needs, because SQLite
//! cannot compare names without accents.

use std::cmp::Ordering;

use parvis_domain::id::{ProgrammeId, RegistrationId, SessionId};
use parvis_domain::name::key;
use parvis_domain::registration::Category;
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::search;
use crate::store::Store;

/// What the list can be sorted by. Names are compared without accents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
/// passing over the others costs more than sorting.
const WALK_FROM: u32 = 4;

impl Store {
    /// A part of a programme's list of attendees.
    pub fn list_registrations(&self, query: &ListQuery<'_>) -> Result<Listed, StoreError> {
        if !query.search.trim().is_empty() {
            let Some(words) = search::words(query.search) else {
                return Ok(Listed {
                    total: 0,
                    ids: Vec::new(),
                });
            };
            return Ok(page(self.found(query, &words)?, query));
        }
        let all = self.registration_count(query.programme)?;
        if query.order == ListOrder::FamilyName && self.is_worth_walking(all)? {
            let total = match query.session {
                Some(session) => self.registration_count_in(session)?,
                None => all,
            };
            return Ok(Listed {
                total,
                ids: self.walk(query)?,
            });
        }
        Ok(page(self.candidates(query)?, query))
    }

    /// Those who will come to a session, or to any session when none is given, in the order asked
    /// for: who stands on sheets and badges.
    pub fn expected_registrations(
        &self,
        programme: ProgrammeId,
        session: Option<SessionId>,
        order: ListOrder,
    ) -> Result<Vec<RegistrationId>, StoreError> {
        let mut expected = columns::all(
            self.statement(include_str!("expected.sql"))?,
            named_params! {
                ":programme": programme.to_string(),
                ":session": session.map(|id| id.to_string()),
            },
            row_to_candidate,
        )?;
        sort(&mut expected, order, false);
        Ok(expected.into_iter().map(|candidate| candidate.id).collect())
    }

    /// How many registrations a programme has: the length of its whole list.
    pub fn registration_count(&self, programme: ProgrammeId) -> Result<u32, StoreError> {
        let mut statement = self.statement(include_str!("count.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        Ok(statement.query_row(parameters, |row| row.get("registrations"))?)
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

    fn candidates(&self, query: &ListQuery<'_>) -> Result<Vec<Candidate>, StoreError> {
        let parameters = named_params! {
            ":programme": query.programme.to_string(),
            ":session": query.session.map(|id| id.to_string()),
        };
        let statement = self.statement(include_str!("candidates.sql"))?;
        columns::all(statement, parameters, row_to_candidate)
    }

    fn found(&self, query: &ListQuery<'_>, words: &[String]) -> Result<Vec<Candidate>, StoreError> {
        let parameters = named_params! {
            ":programme": query.programme.to_string(),
            ":session": query.session.map(|id| id.to_string()),
            ":words": serde_json::Value::from(words).to_string(),
        };
        columns::all(
            self.statement(include_str!("found.sql"))?,
            parameters,
            row_to_candidate,
        )
    }
}

/// What a registration is sorted by.
struct Candidate {
    id: RegistrationId,
    category: Category,
    given_name: String,
    name_key: String,
    organisation_key: String,
}

fn row_to_candidate(row: &Row<'_>) -> Result<Candidate, StoreError> {
    Ok(Candidate {
        id: columns::id(row, "id")?,
        category: columns::choice(row, "category", Category::from_code)?,
        given_name: row.get("given_name")?,
        name_key: row.get("name_key")?,
        organisation_key: row.get("organisation_key")?,
    })
}

fn page(mut candidates: Vec<Candidate>, query: &ListQuery<'_>) -> Listed {
    sort(&mut candidates, query.order, query.descending);
    let total = u32::try_from(candidates.len()).unwrap_or(u32::MAX);
    let part = candidates
        .into_iter()
        .zip(0..total)
        .skip_while(|(_, at)| *at < query.offset)
        .take_while(|(_, at)| *at - query.offset < query.limit);
    Listed {
        total,
        ids: part.map(|(candidate, _)| candidate.id).collect(),
    }
}

fn sort(candidates: &mut Vec<Candidate>, order: ListOrder, descending: bool) {
    // Names first: the other sorts are stable, and so settle what is equal by name.
    candidates.sort_unstable_by(|a, b| (&a.name_key, a.id).cmp(&(&b.name_key, b.id)));
    let turned = |ordering: Ordering| {
        if descending {
            ordering.reverse()
        } else {
            ordering
        }
    };
    match order {
        ListOrder::FamilyName if descending => candidates.reverse(),
        ListOrder::FamilyName => {}
        ListOrder::GivenName => {
            let mut keyed: Vec<_> = candidates
                .drain(..)
                .map(|c| (key(&c.given_name), c))
                .collect();
            keyed.sort_by(|(a, _), (b, _)| turned(a.cmp(b)));
            candidates.extend(keyed.into_iter().map(|(_, candidate)| candidate));
        }
        ListOrder::Organisation => candidates.sort_by(|a, b| {
            let (a, b) = (&a.organisation_key, &b.organisation_key);
            a.is_empty()
                .cmp(&b.is_empty())
                .then_with(|| turned(a.cmp(b)))
        }),
        ListOrder::Category => candidates.sort_by(|a, b| turned(a.category.cmp(&b.category))),
    }
}

#[cfg(test)]
mod tests;
