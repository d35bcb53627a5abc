//! The lists of contacts: who passes some filters, in an order.
//!
//! Only keys are given: a list is counted by them, and a page of it is read by its keys.

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
            ":sort": sort,
        };
        let statement = self.statement(include_str!("people.sql"))?;
        columns::all(statement, parameters, |row| columns::id(row, "id"))
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
