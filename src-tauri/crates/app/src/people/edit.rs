//! Changing one field of a person, for every programme they are in.

use parvis_domain::person::Person;
use parvis_store::{Label, Store};

use crate::contacts::set_code;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::contact::PersonField;
use crate::view::problem::Problem;

/// Sets a field from what was typed. A territory in words of its own has no code any more.
///
/// # Errors
/// `name-missing` when neither name would be left, `not-an-email`, `territory-unknown`,
/// `not-found`.
pub fn edit(
    app: &mut App,
    id: &str,
    field: PersonField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-person-edit"), |desk| {
        let mut person = desk.person(id)?;
        set(desk, &mut person, field, value)?;
        if person.given_name.is_empty() && person.family_name.is_empty() {
            return Err(Problem::new("name-missing").on(field.code()).into());
        }
        Ok(desk.update_person(&person)?)
    })
}

fn set(
    store: &Store,
    person: &mut Person,
    field: PersonField,
    value: &str,
) -> Result<(), AppError> {
    use PersonField as F;
    match field {
        F::Civility => person.civility = typed::line(value),
        F::GivenName => person.given_name = typed::line(value),
        F::FamilyName => person.family_name = typed::line(value),
        F::BirthName => person.birth_name = typed::line(value),
        F::BadgeName => person.badge_name = typed::line(value),
        F::Email => person.email = typed::email(value)?,
        F::Phone => person.phone = typed::line(value),
        F::Territory => {
            person.territory = typed::line(value);
            person.territory_code.clear();
        }
        F::TerritoryCode => set_code(
            store,
            value,
            &mut person.territory_code,
            &mut person.territory,
        )?,
        F::Source => person.source = typed::line(value),
        F::Note => person.note = typed::rich(value),
    }
    Ok(())
}
