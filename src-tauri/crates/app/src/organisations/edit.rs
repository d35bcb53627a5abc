//! Changing one field of an organisation, wherever it is named.

use parvis_domain::organisation::{Organisation, OrganisationKind};
use parvis_store::Label;

use super::find_or_make;
use crate::contacts::set_code;
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::contact::OrganisationField;
use crate::view::problem::Problem;

/// How deep bodies may be parts of each other.
const DEEPEST: usize = 8;

/// Sets a field from what was typed. The body it is a part of is found by its name or made.
///
/// # Errors
/// `required` for an empty name, `not-a-choice`, `siret-length`, `siret-key`, `not-an-email`,
/// `not-a-link`, `territory-unknown`, `part-of-itself`, `not-found`.
pub fn edit(
    app: &mut App,
    id: &str,
    field: OrganisationField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-organisation-edit"), |desk| {
        let mut organisation = desk.organisation(id)?;
        set(desk, &mut organisation, field, value)?;
        Ok(desk.update_organisation(&organisation)?)
    })
}

fn set(
    desk: &Transaction<'_>,
    organisation: &mut Organisation,
    field: OrganisationField,
    value: &str,
) -> Result<(), AppError> {
    use OrganisationField as F;
    match field {
        F::Name => organisation.name = typed::required_line(value, field.code())?,
        F::BadgeName => organisation.badge_name = typed::line(value),
        F::Acronym => organisation.acronym = typed::line(value),
        F::Kind => {
            organisation.kind = typed::choice(value, field.code(), OrganisationKind::from_code)?;
        }
        F::Territory => {
            organisation.territory = typed::line(value);
            organisation.territory_code.clear();
        }
        F::TerritoryCode => set_code(
            desk,
            value,
            &mut organisation.territory_code,
            &mut organisation.territory,
        )?,
        F::PartOf => set_part_of(desk, organisation, value)?,
        F::Siret => organisation.siret = typed::siret(value)?,
        F::ChorusService => organisation.chorus_service = typed::line(value),
        F::Website => organisation.website = website(value)?,
        F::Email => organisation.email = typed::email(value)?,
        F::Phone => organisation.phone = typed::line(value),
        F::Notice => organisation.notice = typed::rich(value),
        F::Note => organisation.note = typed::rich(value),
    }
    Ok(())
}

/// An address of the web, with or without its scheme.
fn website(value: &str) -> Result<String, Problem> {
    let line = typed::line(value);
    let wrong = || {
        Problem::new("not-a-website")
            .on("website")
            .with("value", &line)
    };
    let rest = match line.split_once("://") {
        Some(("http" | "https", rest)) => rest,
        Some(_) => return Err(wrong()),
        None => &line,
    };
    if line.is_empty() || (rest.contains('.') && !rest.contains(' ')) {
        Ok(line)
    } else {
        Err(wrong())
    }
}

fn set_part_of(
    desk: &Transaction<'_>,
    organisation: &mut Organisation,
    value: &str,
) -> Result<(), AppError> {
    let whole = find_or_make(desk, value)?;
    let mut next = whole;
    for _ in 0..DEEPEST {
        let Some(id) = next else { break };
        if id == organisation.id {
            return Err(Problem::new("part-of-itself").on("part_of").into());
        }
        next = desk.organisation(id)?.part_of;
    }
    organisation.part_of = whole;
    Ok(())
}
