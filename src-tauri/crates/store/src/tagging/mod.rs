//! What is filed under which word, in the database.

use parvis_domain::contact::{Owner, Tagging};
use parvis_domain::id::{TagId, TaggingId};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::owner::{self, owner_organisation, owner_person};
use crate::store::{Store, Writer};

impl Store {
    /// The one with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn tagging(&self, id: TaggingId) -> Result<Tagging, StoreError> {
        let statement = self.statement(include_str!("get.sql"))?;
        columns::one(statement, "tagging", id.to_string(), row_to_tagging)
    }

    /// Those of a person or a body, in the order of the alphabet.
    pub fn taggings_of(&self, owner: Owner) -> Result<Vec<Tagging>, StoreError> {
        let statement = self.statement(include_str!("by_owner.sql"))?;
        columns::all(
            statement,
            named_params! { ":person": owner_person(owner), ":organisation": owner_organisation(owner) },
            row_to_tagging,
        )
    }

    /// All that is filed under a word.
    pub fn taggings_with(&self, tag: TagId) -> Result<Vec<Tagging>, StoreError> {
        let statement = self.statement(include_str!("by_tag.sql"))?;
        columns::all(
            statement,
            named_params! { ":tag": tag.to_string() },
            row_to_tagging,
        )
    }
}

impl Writer<'_> {
    /// Adds one.
    pub fn insert_tagging(&self, tagging: &Tagging) -> Result<(), StoreError> {
        self.write_tagging(include_str!("insert.sql"), tagging)
            .map(drop)
    }

    /// Replaces the one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_tagging(&self, tagging: &Tagging) -> Result<(), StoreError> {
        let changed = self.write_tagging(include_str!("update.sql"), tagging)?;
        columns::changed_one(changed, "tagging", tagging.id)
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_tagging(&self, id: TaggingId) -> Result<(), StoreError> {
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(named_params! { ":id": id.to_string() })?;
        columns::changed_one(changed, "tagging", id)
    }

    fn write_tagging(&self, sql: &'static str, tagging: &Tagging) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": tagging.id.to_string(),
            ":tag": tagging.tag.to_string(),
            ":person": owner_person(tagging.owner),
            ":organisation": owner_organisation(tagging.owner),
        })?)
    }
}

/// A row of `tagging`.
fn row_to_tagging(row: &Row<'_>) -> Result<Tagging, StoreError> {
    Ok(Tagging {
        id: columns::id(row, "id")?,
        tag: columns::id(row, "tag_id")?,
        owner: owner::of_row(row)?,
    })
}
