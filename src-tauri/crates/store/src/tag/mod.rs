//! The words that people and bodies are filed under, in the database.

use parvis_domain::contact::Tag;
use parvis_domain::id::TagId;
use parvis_domain::name::key;
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The one with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn tag(&self, id: TagId) -> Result<Tag, StoreError> {
        let statement = self.statement(include_str!("get.sql"))?;
        columns::one(statement, "tag", id.to_string(), row_to_tag)
    }

    /// All of them, in the order of the alphabet.
    pub fn tags(&self) -> Result<Vec<Tag>, StoreError> {
        let statement = self.statement(include_str!("list.sql"))?;
        columns::all(statement, [], row_to_tag)
    }

    /// The one that is called so, compared without accents and casing; none or one.
    pub fn tags_called(&self, name: &str) -> Result<Vec<Tag>, StoreError> {
        let statement = self.statement(include_str!("by_name_key.sql"))?;
        columns::all(
            statement,
            named_params! { ":name_key": key(name) },
            row_to_tag,
        )
    }
}

impl Writer<'_> {
    /// Adds one.
    pub fn insert_tag(&self, tag: &Tag) -> Result<(), StoreError> {
        self.write_tag(include_str!("insert.sql"), tag).map(drop)
    }

    /// Replaces the one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_tag(&self, tag: &Tag) -> Result<(), StoreError> {
        let changed = self.write_tag(include_str!("update.sql"), tag)?;
        columns::changed_one(changed, "tag", tag.id)
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_tag(&self, id: TagId) -> Result<(), StoreError> {
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(named_params! { ":id": id.to_string() })?;
        columns::changed_one(changed, "tag", id)
    }

    fn write_tag(&self, sql: &'static str, tag: &Tag) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": tag.id.to_string(),
            ":name": tag.name,
            ":name_key": key(&tag.name),
        })?)
    }
}

/// A row of `tag`.
fn row_to_tag(row: &Row<'_>) -> Result<Tag, StoreError> {
    Ok(Tag {
        id: columns::id(row, "id")?,
        name: row.get("name")?,
    })
}
