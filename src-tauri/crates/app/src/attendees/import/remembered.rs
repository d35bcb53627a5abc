//! What the columns of a source were taken for, remembered by its headers.
//!
//! Neither a header nor a cell is kept, only a hash of the headers and the codes of the fields: where
//! the first person was taken for the header, a name must not come to stay among the settings.
//!
//! Deliberately not here: recognising columns, which room `exchange` does.

use parvis_exchange::attendees::{Assignment, Field, List, Mapping};
use parvis_store::{Store, StoreError};
use sha2::{Digest, Sha256};

/// How many bytes of the hash name a source.
const SIGNATURE: usize = 16;

/// A setting to be written: its key and its value; an empty value takes it away.
pub(super) type Setting = (String, String);

/// The key of the setting for lists with these headers; `None` when there is no header.
fn key(list: &List) -> Option<String> {
    list.header_row()?;
    let mut hash = Sha256::new();
    for column in list.columns() {
        hash.update(parvis_domain::name::key(&column.header));
        hash.update([0]);
    }
    let signature: String = hash.finalize()[..SIGNATURE]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Some(format!("list-columns-{signature}"))
}

/// The columns as they were corrected for such a list before; `None` when they never were.
pub(super) fn recall(store: &Store, list: &List) -> Result<Option<Mapping>, StoreError> {
    let Some(key) = key(list) else {
        return Ok(None);
    };
    let kept = store.setting(&key)?.unwrap_or_default();
    let field = |code: &str| Field::ALL.into_iter().find(|field| field.code() == code);
    let fields: Option<Vec<Field>> = kept.split(',').map(field).collect();
    let fields = fields.filter(|fields| fields.len() == list.columns().len());
    let assign = |(column, field): (&parvis_exchange::attendees::Column, Field)| Assignment {
        header: column.header.clone(),
        field,
    };
    Ok(fields.map(|fields| Mapping(list.columns().iter().zip(fields).map(assign).collect())))
}

/// What is to be remembered when a list comes in with these columns; `None` when it is known.
pub(super) fn lesson(
    store: &Store,
    list: &List,
    mapping: &Mapping,
) -> Result<Option<Setting>, StoreError> {
    let Some(key) = key(list) else {
        return Ok(None);
    };
    let field = |header: &str| mapping.0.iter().find(|given| given.header == header);
    let codes = list.columns().iter().map(|column| {
        let given = field(&column.header);
        given.map_or(Field::Ignored, |given| given.field).code()
    });
    let corrected = *mapping != list.mapping();
    let value = if corrected {
        codes.collect::<Vec<_>>().join(",")
    } else {
        String::new()
    };
    let known = store.setting(&key)?.unwrap_or_default();
    Ok((known != value).then_some((key, value)))
}
