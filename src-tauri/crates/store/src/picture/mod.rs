//! Pictures in the database.
//!
//! Deliberately absent: whether bytes are a picture; the caller has read them.

use parvis_domain::id::PictureId;
use parvis_domain::picture::{MediaType, Picture, PictureKind};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// What is known of every picture, by kind and place.
    pub fn pictures(&self) -> Result<Vec<Picture>, StoreError> {
        columns::all(
            self.statement(include_str!("list.sql"))?,
            [],
            row_to_picture,
        )
    }

    /// What is known of the picture with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn picture(&self, id: PictureId) -> Result<Picture, StoreError> {
        let statement = self.statement(include_str!("get.sql"))?;
        columns::one(statement, "picture", id.to_string(), row_to_picture)
    }

    /// The file of the picture with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn picture_bytes(&self, id: PictureId) -> Result<Vec<u8>, StoreError> {
        let statement = self.statement(include_str!("bytes.sql"))?;
        let bytes = |row: &Row<'_>| Ok(row.get("bytes")?);
        columns::one(statement, "picture", id.to_string(), bytes)
    }
}

impl Writer<'_> {
    /// Adds a picture with its file.
    pub fn insert_picture(&self, picture: &Picture, bytes: &[u8]) -> Result<(), StoreError> {
        self.statement(include_str!("insert.sql"))?
            .execute(named_params! {
                ":id": picture.id.to_string(),
                ":kind": picture.kind.code(),
                ":organisation_id": picture.organisation.map(|id| id.to_string()),
                ":position": picture.position,
                ":media_type": picture.media_type.code(),
                ":alternative": picture.alternative,
                ":width": picture.width,
                ":height": picture.height,
                ":bytes": bytes,
            })?;
        Ok(())
    }

    /// Puts another file in the place of a picture; its words stay.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn replace_picture(&self, picture: &Picture, bytes: &[u8]) -> Result<(), StoreError> {
        let changed = self
            .statement(include_str!("replace.sql"))?
            .execute(named_params! {
                ":id": picture.id.to_string(),
                ":media_type": picture.media_type.code(),
                ":width": picture.width,
                ":height": picture.height,
                ":bytes": bytes,
            })?;
        columns::changed_one(changed, "picture", picture.id)
    }

    /// Says what a picture shows.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn describe_picture(&self, id: PictureId, alternative: &str) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string(), ":alternative": alternative };
        let changed = self
            .statement(include_str!("describe.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "picture", id)
    }

    /// Deletes a picture.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_picture(&self, id: PictureId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "picture", id)
    }
}

fn row_to_picture(row: &Row<'_>) -> Result<Picture, StoreError> {
    Ok(Picture {
        id: columns::id(row, "id")?,
        kind: columns::choice(row, "kind", PictureKind::from_code)?,
        organisation: columns::maybe_id(row, "organisation_id")?,
        position: row.get("position")?,
        media_type: columns::choice(row, "media_type", MediaType::from_code)?,
        alternative: row.get("alternative")?,
        width: row.get("width")?,
        height: row.get("height")?,
    })
}
