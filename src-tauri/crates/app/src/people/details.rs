//! Further e-mail addresses and telephone numbers.

use parvis_domain::contact::{ContactDetail, ContactKind};
use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::contact::DetailField;

/// Adds an address or number after the others and gives its key.
///
/// # Errors
/// `not-a-choice`, `required`, `not-an-email`, `not-found`.
pub fn add_detail(
    app: &mut App,
    person_id: &str,
    kind: &str,
    value: &str,
) -> Result<Changed<String>, AppError> {
    let person = typed::key(person_id, "person_id")?;
    let kind = typed::choice(kind, "kind", ContactKind::from_code)?;
    let value = understood(kind, value)?;
    app.transact(Label::new("change-detail-add"), |desk| {
        let others = desk.contact_details_of(person)?;
        let detail = ContactDetail {
            id: desk.new_id(),
            person,
            kind,
            label: String::new(),
            value,
            position: others.last().map_or(0, |last| last.position + 1),
        };
        desk.insert_contact_detail(&detail)?;
        Ok(detail.id.to_string())
    })
}

/// Sets a field of one.
///
/// # Errors
/// `required`, `not-an-email`, `not-found`.
pub fn edit_detail(
    app: &mut App,
    id: &str,
    field: DetailField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-detail-edit"), |desk| {
        let mut detail = desk.contact_detail(id)?;
        match field {
            DetailField::Label => detail.label = typed::line(value),
            DetailField::Value => detail.value = understood(detail.kind, value)?,
        }
        Ok(desk.update_contact_detail(&detail)?)
    })
}

/// Deletes one.
///
/// # Errors
/// `not-found`.
pub fn delete_detail(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-detail-delete"), |desk| {
        Ok(desk.delete_contact_detail(id)?)
    })
}

fn understood(kind: ContactKind, value: &str) -> Result<String, AppError> {
    let value = typed::required_line(value, "value")?;
    Ok(match kind {
        ContactKind::Email => typed::email(&value)?,
        ContactKind::Phone => value,
    })
}
