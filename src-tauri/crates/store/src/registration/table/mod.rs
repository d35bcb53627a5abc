//! The list of a programme's attendees as a table: filtered by any column and sorted by several.
//!
//! Which registrations it shows is answered from the roster in memory; a column is read at its first
//! use and kept with the roster. Deliberately absent: whatever a row shows, which is read by key.

pub(super) mod column;
mod filter;
pub(super) mod sort;

use parvis_domain::id::{ProgrammeId, RegistrationId, SessionId};

use super::list::{ListOrder, ListQuery, Listed};
use super::roster::{Chosen, Roster};
use crate::error::StoreError;
use crate::store::Store;

pub use column::TableColumn;
pub use filter::{TableFilter, TableTest};

/// Which part of the table is asked for.
#[derive(Debug, Clone, Copy)]
pub struct TableQuery<'a> {
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Only who has a place in this session, whatever its status.
    pub session: Option<SessionId>,
    /// Words, as in [`ListQuery`]; empty for everyone.
    pub search: &'a str,
    /// What must be true of a row, all of it.
    pub filters: &'a [TableFilter],
    /// The columns to sort by, each with whether it is turned round. What is equal in all of them
    /// stays in the order of names; what is empty comes last, either way round.
    pub order: &'a [(TableColumn, bool)],
    /// How many to pass over.
    pub offset: u32,
    /// How many to give at most.
    pub limit: u32,
}

/// Up to which row the names are walked along their index while there is no roster: further down
/// passing over rows costs more than reading the roster once.
const WALK_UNTIL: u32 = 1_000;

impl Store {
    /// A part of the table of a programme's attendees.
    ///
    /// # Errors
    /// Those of the database.
    pub fn table_registrations(&self, query: &TableQuery<'_>) -> Result<Listed, StoreError> {
        if let Some(plain) = plain(query) {
            let far = query.offset.saturating_add(query.limit) > WALK_UNTIL;
            if !far && !self.has_roster(query.programme)? {
                return self.list_registrations(&plain);
            }
        }
        self.with_roster(query.programme, |roster| {
            let kept = kept(self, roster, query)?;
            let from = usize::try_from(query.offset).unwrap_or(usize::MAX);
            let most = usize::try_from(query.limit).unwrap_or(usize::MAX);
            let ordered = roster.sorted(self, query.programme, query.order)?;
            let mut there = ordered
                .iter()
                .filter(|at| kept.as_ref().is_none_or(|kept| kept[**at as usize]));
            let mut ids = Vec::new();
            let mut total = 0;
            for at in there.by_ref() {
                if total >= from && ids.len() < most {
                    ids.push(roster.id(*at));
                }
                total += 1;
            }
            let total = u32::try_from(total).unwrap_or(u32::MAX);
            Ok(Listed { total, ids })
        })
    }

    /// Where these registrations stand in the table, by their numbers from 0; who is not shown is
    /// left out.
    ///
    /// # Errors
    /// Those of the database.
    pub fn table_row_of(
        &self,
        query: &TableQuery<'_>,
        id: RegistrationId,
    ) -> Result<Option<u32>, StoreError> {
        self.with_roster(query.programme, |roster| {
            let kept = kept(self, roster, query)?;
            let ordered = roster.sorted(self, query.programme, query.order)?;
            let row = ordered
                .iter()
                .filter(|at| kept.as_ref().is_none_or(|kept| kept[**at as usize]))
                .position(|at| roster.id(*at) == id);
            Ok(row.and_then(|row| u32::try_from(row).ok()))
        })
    }
}

/// The same question to the list, when it is one that the list answers without a roster.
fn plain<'a>(query: &TableQuery<'a>) -> Option<ListQuery<'a>> {
    // Walked backwards the names would have namesakes in another order than the roster has.
    let by_name = matches!(query.order, [] | [(TableColumn::FamilyName, false)]);
    let is_plain = by_name && query.filters.is_empty() && query.search.trim().is_empty();
    is_plain.then_some(ListQuery {
        programme: query.programme,
        session: query.session,
        search: "",
        order: ListOrder::FamilyName,
        descending: false,
        offset: query.offset,
        limit: query.limit,
    })
}

/// Which lines the table shows; `None` for all of them.
fn kept(
    store: &Store,
    roster: &mut Roster,
    query: &TableQuery<'_>,
) -> Result<Option<Chosen>, StoreError> {
    let mut kept = (!query.search.trim().is_empty()).then(|| roster.find(query.search));
    let mut narrow = |chosen: &Chosen| match &mut kept {
        Some(kept) => {
            for (kept, chosen) in kept.iter_mut().zip(chosen) {
                *kept &= *chosen;
            }
        }
        none => *none = Some(chosen.clone()),
    };
    if let Some(session) = query.session {
        narrow(roster.in_session(store, session)?);
    }
    for filter in query.filters {
        let values = roster.values(store, query.programme, filter.column)?;
        narrow(&filter::chosen(&values, filter));
    }
    Ok(kept)
}

#[cfg(test)]
mod tests;
