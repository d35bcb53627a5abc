//! The territories that only the centre names.

use parvis_domain::territory::{OwnTerritory, OwnTerritoryKind};
use parvis_store::{Label, Store, StoreError};

use super::chain::{chain, name_of};
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;
use crate::view::territory::{OwnTerritoryField, OwnTerritoryView};

/// Adds one and gives its key.
///
/// # Errors
/// `required` without a name, `not-a-choice`.
pub fn add_own(app: &mut App, kind: &str, name: &str) -> Result<Changed<String>, AppError> {
    let kind = typed::choice(kind, "kind", OwnTerritoryKind::from_code)?;
    let name = typed::required_line(name, "name")?;
    app.transact(Label::new("change-territory-add"), |desk| {
        let own = OwnTerritory {
            id: desk.new_id(),
            kind,
            name,
            code: String::new(),
            within_code: String::new(),
        };
        desk.insert_own_territory(&own)?;
        Ok(own.id.to_string())
    })
}

/// Sets a field of one. Its name is copied where it is shown: people and organisations there keep
/// the words they were given.
///
/// # Errors
/// `required`, `not-a-choice`, `territory-unknown`, `within-itself`, `not-found`.
pub fn edit_own(
    app: &mut App,
    id: &str,
    field: OwnTerritoryField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-territory-edit"), |desk| {
        let mut own = desk.own_territory(id)?;
        match field {
            OwnTerritoryField::Kind => {
                own.kind = typed::choice(value, "kind", OwnTerritoryKind::from_code)?;
            }
            OwnTerritoryField::Name => own.name = typed::required_line(value, "name")?,
            OwnTerritoryField::Code => own.code = typed::line(value).to_uppercase(),
            OwnTerritoryField::WithinCode => own.within_code = within(desk, &own, value)?,
        }
        Ok(desk.update_own_territory(&own)?)
    })
}

fn within(store: &Store, own: &OwnTerritory, value: &str) -> Result<String, AppError> {
    let code = value.trim();
    if code.is_empty() {
        return Ok(String::new());
    }
    if name_of(store, code)?.is_none() {
        return Err(Problem::new("territory-unknown").on("within_code").into());
    }
    if chain(store, code)?.contains(&format!("own:{}", own.id)) {
        return Err(Problem::new("within-itself").on("within_code").into());
    }
    Ok(code.to_owned())
}

/// Deletes one that nobody is in.
///
/// # Errors
/// `territory-in-use` while people, organisations, territories or members are in it; `not-found`.
pub fn delete_own(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-territory-delete"), |desk| {
        let own = desk.own_territory(id)?;
        match desk.territory_uses(&format!("own:{}", own.id))? {
            0 => Ok(desk.delete_own_territory(id)?),
            uses => Err(Problem::new("territory-in-use").with("uses", uses).into()),
        }
    })
}

/// All of them.
pub(crate) fn own_views(store: &Store) -> Result<Vec<OwnTerritoryView>, StoreError> {
    let view = |own: OwnTerritory| {
        Ok(OwnTerritoryView {
            id: own.id.to_string(),
            kind: own.kind.code().to_owned(),
            within: name_of(store, &own.within_code)?.unwrap_or_default(),
            name: own.name,
            code: own.code,
            within_code: own.within_code,
        })
    };
    store.own_territories()?.into_iter().map(view).collect()
}
