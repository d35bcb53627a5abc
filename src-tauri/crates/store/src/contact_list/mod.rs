//! The lists of contacts: who passes some filters, in an order.
//!
//! Only keys are given: a list is counted by them, and a page of it is read by its keys.

use std::collections::HashMap;
use std::rc::Rc;

use parvis_domain::contact::Purpose;
use parvis_domain::id::{OrganisationId, PersonId, TagId};
use parvis_domain::organisation::OrganisationKind;
use rusqlite::named_params;

use crate::columns;
use crate::error::StoreError;
use crate::search::{Noun, query_for};
use crate::store::Store;

/// Which contacts are asked for; what is missing or empty filters nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContactFilter {
    /// Words of which each must begin a word of theirs.
    pub search: String,
    /// Filed under this.
    pub tag: Option<TagId>,
    /// Of this kind, or with a mandate in a body of this kind.
    pub kind: Option<OrganisationKind>,
    /// In one of these territories, or with a mandate in a body there.
    pub territories: Option<Vec<String>>,
    /// What people answered about what; `None` in it for never asked.
    pub consent: Option<(Purpose, Option<bool>)>,
}

impl ContactFilter {
    fn territories_text(&self) -> Option<String> {
        self.territories
            .as_ref()
            .map(|codes| serde_json::json!(codes).to_string())
    }

    /// The words for the index; `Some` of an empty text when the typed ones have no letter.
    fn query(&self, noun: Noun) -> Option<Option<String>> {
        let asked = !self.search.trim().is_empty();
        asked.then(|| query_for(&self.search, noun))
    }
}

impl Store {
    /// The people that pass, by `name`, `organisation`, `territory` or `created`.
    pub fn people_listed(
        &self,
        filter: &ContactFilter,
        sort: &str,
    ) -> Result<Vec<PersonId>, StoreError> {
        let query = match filter.query(Noun::Person) {
            Some(None) => return Ok(Vec::new()),
            asked => asked.flatten(),
        };
        let answer = filter.consent.map(|(_, answer)| match answer {
            None => "unasked",
            Some(true) => "given",
            Some(false) => "refused",
        });
        let parameters = named_params! {
            ":query": query,
            ":tag": filter.tag.map(|tag| tag.to_string()),
            ":kind": filter.kind.map(OrganisationKind::code),
            ":territories": filter.territories_text(),
            ":purpose": filter.consent.map(|(purpose, _)| purpose.code()),
            ":answer": answer,
        };
        let statement = self.statement(include_str!("people.sql"))?;
        let mut people = columns::all(statement, parameters, |row| columns::id(row, "id"))?;
        // What is equal stays in the order of names.
        match sort {
            "organisation" => {
                let bodies = self.main_bodies()?;
                people.sort_by_cached_key(|id| {
                    let body = bodies.get(id);
                    (body.is_none(), body.cloned())
                });
            }
            "territory" => {
                let mut marks = self.marks("territory")?;
                people.sort_by_cached_key(|id| {
                    let territory = marks.remove(id).unwrap_or_default();
                    (territory.is_empty(), territory)
                });
            }
            "created" => {
                let mut marks = self.marks("created")?;
                people.sort_by_cached_key(|id| marks.remove(id));
            }
            _ => {}
        }
        Ok(people)
    }

    /// What the bodies of the main mandates are sorted by; who has no body is left out.
    fn main_bodies(&self) -> Result<HashMap<PersonId, Rc<str>>, StoreError> {
        let bodies = columns::all(self.statement(include_str!("bodies.sql"))?, [], |row| {
            let name: Rc<str> = row.get::<_, String>("name_key")?.into();
            Ok((columns::id(row, "id")?, name))
        })?;
        let bodies: HashMap<OrganisationId, Rc<str>> = bodies.into_iter().collect();
        let mandates = columns::all(self.statement(include_str!("mandates.sql"))?, [], |row| {
            let rank: (bool, i32) = (row.get("ended")?, row.get("position")?);
            let body: Option<OrganisationId> = columns::maybe_id(row, "organisation_id")?;
            Ok((columns::id(row, "person_id")?, (rank, body)))
        })?;
        let mut main: HashMap<PersonId, ((bool, i32), Option<OrganisationId>)> =
            HashMap::with_capacity(mandates.len());
        for (person, mandate) in mandates {
            let first = main.entry(person).or_insert(mandate);
            if mandate.0 < first.0 {
                *first = mandate;
            }
        }
        let of = |(person, (_, body)): (PersonId, (_, Option<OrganisationId>))| {
            Some((person, Rc::clone(bodies.get(&body?)?)))
        };
        Ok(main.into_iter().filter_map(of).collect())
    }

    /// One of the columns that people are sorted by.
    fn marks(&self, column: &'static str) -> Result<HashMap<PersonId, String>, StoreError> {
        let statement = self.statement(include_str!("marks.sql"))?;
        let marks = columns::all(statement, [], |row| {
            Ok((columns::id(row, "id")?, row.get(column)?))
        })?;
        Ok(marks.into_iter().collect())
    }

    /// The bodies that pass, by `name`, `kind` or `territory`.
    pub fn organisations_listed(
        &self,
        filter: &ContactFilter,
        sort: &str,
    ) -> Result<Vec<OrganisationId>, StoreError> {
        let query = match filter.query(Noun::Organisation) {
            Some(None) => return Ok(Vec::new()),
            asked => asked.flatten(),
        };
        let parameters = named_params! {
            ":query": query,
            ":tag": filter.tag.map(|tag| tag.to_string()),
            ":kind": filter.kind.map(OrganisationKind::code),
            ":territories": filter.territories_text(),
            ":sort": sort,
        };
        let statement = self.statement(include_str!("organisations.sql"))?;
        columns::all(statement, parameters, |row| columns::id(row, "id"))
    }
}

#[cfg(test)]
mod tests;
