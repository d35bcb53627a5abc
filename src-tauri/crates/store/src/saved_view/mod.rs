//! Ways to look at a list that somebody gave a name, in the database.
//!
//! Deliberately absent: what a view says. Its content is the page's, and holds columns, order and
//! filters, never a row of the list.

use parvis_domain::id::SavedViewId;
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

/// A view of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    /// Its key.
    pub id: SavedViewId,
    /// Of which list: `attendees`, `people` or `organisations`.
    pub list: String,
    /// What it is called.
    pub name: String,
    /// What it shows, as JSON.
    pub content: String,
}

impl Store {
    /// The view with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn saved_view(&self, id: SavedViewId) -> Result<SavedView, StoreError> {
        columns::one(
            self.statement(include_str!("get.sql"))?,
            "saved_view",
            id.to_string(),
            row_to_saved_view,
        )
    }

    /// The views of a list, in the order they were made.
    ///
    /// # Errors
    /// Those of the database.
    pub fn saved_views(&self, list: &str) -> Result<Vec<SavedView>, StoreError> {
        let statement = self.statement(include_str!("by_list.sql"))?;
        columns::all(
            statement,
            named_params! { ":list": list },
            row_to_saved_view,
        )
    }
}

impl Writer<'_> {
    /// Adds a view.
    ///
    /// # Errors
    /// Those of the database.
    pub fn insert_saved_view(&self, view: &SavedView) -> Result<(), StoreError> {
        self.write_saved_view(include_str!("insert.sql"), view)
            .map(drop)
    }

    /// Replaces a view by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_saved_view(&self, view: &SavedView) -> Result<(), StoreError> {
        let changed = self.write_saved_view(include_str!("update.sql"), view)?;
        columns::changed_one(changed, "saved_view", view.id)
    }

    /// Deletes a view.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_saved_view(&self, id: SavedViewId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "saved_view", id)
    }

    fn write_saved_view(&self, sql: &'static str, view: &SavedView) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": view.id.to_string(),
            ":list": view.list,
            ":name": view.name,
            ":content": view.content,
        })?)
    }
}

/// A row of `saved_view`.
fn row_to_saved_view(row: &Row<'_>) -> Result<SavedView, StoreError> {
    Ok(SavedView {
        id: columns::id(row, "id")?,
        list: row.get("list")?,
        name: row.get("name")?,
        content: row.get("content")?,
    })
}
