//! Further e-mail addresses and telephone numbers in the database.

use parvis_domain::contact::{ContactDetail, ContactKind};
use parvis_domain::id::{ContactDetailId, PersonId};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The one with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn contact_detail(&self, id: ContactDetailId) -> Result<ContactDetail, StoreError> {
        let statement = self.statement(include_str!("get.sql"))?;
        columns::one(
            statement,
            "contact_detail",
            id.to_string(),
            row_to_contact_detail,
        )
    }

    /// Those of a person, in order.
    pub fn contact_details_of(&self, person: PersonId) -> Result<Vec<ContactDetail>, StoreError> {
        let statement = self.statement(include_str!("by_person.sql"))?;
        columns::all(
            statement,
            named_params! { ":person": person.to_string() },
            row_to_contact_detail,
        )
    }
}

impl Writer<'_> {
    /// Adds one.
    pub fn insert_contact_detail(&self, contact_detail: &ContactDetail) -> Result<(), StoreError> {
        self.write_contact_detail(include_str!("insert.sql"), contact_detail)
            .map(drop)
    }

    /// Replaces the one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_contact_detail(&self, contact_detail: &ContactDetail) -> Result<(), StoreError> {
        let changed = self.write_contact_detail(include_str!("update.sql"), contact_detail)?;
        columns::changed_one(changed, "contact_detail", contact_detail.id)
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_contact_detail(&self, id: ContactDetailId) -> Result<(), StoreError> {
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(named_params! { ":id": id.to_string() })?;
        columns::changed_one(changed, "contact_detail", id)
    }

    fn write_contact_detail(
        &self,
        sql: &'static str,
        contact_detail: &ContactDetail,
    ) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": contact_detail.id.to_string(),
            ":person": contact_detail.person.to_string(),
            ":kind": contact_detail.kind.code(),
            ":label": contact_detail.label,
            ":value": contact_detail.value,
            ":value_key": contact_detail.value_key(),
            ":position": contact_detail.position,
        })?)
    }
}

/// A row of `contact_detail`.
fn row_to_contact_detail(row: &Row<'_>) -> Result<ContactDetail, StoreError> {
    Ok(ContactDetail {
        id: columns::id(row, "id")?,
        person: columns::id(row, "person_id")?,
        kind: columns::choice(row, "kind", ContactKind::from_code)?,
        label: row.get("label")?,
        value: row.get("value")?,
        position: row.get("position")?,
    })
}
