//! Postal addresses.

use parvis_domain::contact::{Owner, PostalAddress};
use parvis_store::{Label, Store, StoreError};

use super::whose::owner;
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::contact::{AddressField, AddressView, Whose};

/// Adds an empty address after the others and gives its key.
///
/// # Errors
/// `not-found`.
pub fn add_address(app: &mut App, whose: &Whose) -> Result<Changed<String>, AppError> {
    let owner = owner(whose)?;
    app.transact(Label::new("change-address-add"), |desk| {
        let others = desk.postal_addresses_of(owner)?;
        let address = PostalAddress {
            id: desk.new_id(),
            owner,
            label: String::new(),
            street: String::new(),
            postcode: String::new(),
            city: String::new(),
            country: String::new(),
            position: others.last().map_or(0, |last| last.position + 1),
        };
        desk.insert_postal_address(&address)?;
        Ok(address.id.to_string())
    })
}

/// Sets a field of an address.
///
/// # Errors
/// `not-found`.
pub fn edit_address(
    app: &mut App,
    id: &str,
    field: AddressField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-address-edit"), |desk| {
        let mut address = desk.postal_address(id)?;
        match field {
            AddressField::Label => address.label = typed::line(value),
            AddressField::Street => address.street = typed::rich(value),
            AddressField::Postcode => address.postcode = typed::line(value),
            AddressField::City => address.city = typed::line(value),
            AddressField::Country => address.country = typed::line(value),
        }
        Ok(desk.update_postal_address(&address)?)
    })
}

/// Deletes an address.
///
/// # Errors
/// `not-found`.
pub fn delete_address(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-address-delete"), |desk| {
        Ok(desk.delete_postal_address(id)?)
    })
}

/// Deletes all addresses of an owner as a part of a larger change.
pub(crate) fn remove_addresses(desk: &Transaction<'_>, owner: Owner) -> Result<(), StoreError> {
    for address in desk.postal_addresses_of(owner)? {
        desk.delete_postal_address(address.id)?;
    }
    Ok(())
}

/// The addresses as the window shows them.
pub(crate) fn addresses_of(store: &Store, owner: Owner) -> Result<Vec<AddressView>, StoreError> {
    let view = |address: PostalAddress| AddressView {
        id: address.id.to_string(),
        label: address.label,
        street: address.street,
        postcode: address.postcode,
        city: address.city,
        country: address.country,
    };
    Ok(store
        .postal_addresses_of(owner)?
        .into_iter()
        .map(view)
        .collect())
}
