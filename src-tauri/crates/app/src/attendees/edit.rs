//! Setting one field of an attendee: of the person, of the mandate they attend under, or of the
//! registration.

use parvis_domain::id::{OrganisationId, RegistrationId};
use parvis_domain::name::key;
use parvis_domain::person::{Mandate, Person};
use parvis_domain::registration::{Category, Registration};
use parvis_store::{Label, StoreError};

use super::recognise;
use crate::transact::{App, AppError, Changed, Transaction};
use crate::view::attendee::AttendeeField;
use crate::view::problem::Problem;
use crate::{organisations, typed};

/// Sets one field.
///
/// What belongs to the person changes for every programme they are registered for. Organisation
/// and function change the mandate they attend under; when another registration or a speaker's
/// appearance is under the same mandate, those keep it, and this registration gets one of its own.
///
/// # Errors
/// `name-missing` when neither name would be left, `not-an-email`, `not-a-choice`; `not-found` when
/// there is no such registration.
pub fn edit(
    app: &mut App,
    id: &str,
    field: AttendeeField,
    text: &str,
) -> Result<Changed<()>, AppError> {
    let id: RegistrationId = typed::key(id, "id")?;
    app.transact(Label::new("change-attendee-edit"), |desk| {
        set_field(desk, id, field, text)
    })
}

/// The same within a change, for one field among many.
///
/// # Errors
/// As [`edit`].
pub(super) fn set_field(
    desk: &Transaction<'_>,
    id: RegistrationId,
    field: AttendeeField,
    text: &str,
) -> Result<(), AppError> {
    let registration = desk.registration(id)?;
    match field {
        AttendeeField::Organisation | AttendeeField::Function => {
            edit_mandate(desk, registration, field, text)
        }
        AttendeeField::Category
        | AttendeeField::Needs
        | AttendeeField::PhotoConsent
        | AttendeeField::Note
        | AttendeeField::Meal
        | AttendeeField::Represents
        | AttendeeField::CommitmentNumber
        | AttendeeField::Payer => edit_registration(desk, registration, field, text),
        _ => edit_person(desk, desk.person(registration.person)?, field, text),
    }
}

fn edit_person(
    desk: &Transaction<'_>,
    mut person: Person,
    field: AttendeeField,
    text: &str,
) -> Result<(), AppError> {
    let line = typed::line(text);
    match field {
        AttendeeField::Civility => person.civility = line,
        AttendeeField::GivenName => person.given_name = line,
        AttendeeField::FamilyName => person.family_name = line,
        AttendeeField::BadgeName => person.badge_name = line,
        AttendeeField::Email => person.email = typed::email(text)?,
        AttendeeField::Phone => person.phone = line,
        AttendeeField::Territory => person.territory = line,
        _ => unreachable!("only fields of the person come here"),
    }
    if person.given_name.is_empty() && person.family_name.is_empty() {
        return Err(Problem::new("name-missing").on(field.code()).into());
    }
    Ok(desk.update_person(&person)?)
}

fn edit_registration(
    desk: &Transaction<'_>,
    mut registration: Registration,
    field: AttendeeField,
    text: &str,
) -> Result<(), AppError> {
    match field {
        AttendeeField::Category => {
            registration.category = typed::choice(text, field.code(), Category::from_code)?;
        }
        AttendeeField::Needs => registration.needs = typed::rich(text),
        AttendeeField::Note => registration.note = typed::rich(text),
        AttendeeField::Meal => registration.meal = typed::line(text),
        AttendeeField::Represents => registration.represents = typed::line(text),
        AttendeeField::CommitmentNumber => registration.commitment_number = typed::line(text),
        AttendeeField::Payer => registration.payer = payer(desk, &registration, text)?,
        AttendeeField::PhotoConsent => {
            registration.photo_consent = match text.trim() {
                "" => None,
                "yes" => Some(true),
                "no" => Some(false),
                other => {
                    let problem = Problem::new("not-a-choice").on(field.code());
                    return Err(problem.with("value", other).into());
                }
            };
        }
        _ => unreachable!("only fields of the registration come here"),
    }
    Ok(desk.update_registration(&registration)?)
}

/// The body that a text means as the payer; none when it is the one they come for anyway.
fn payer(
    desk: &Transaction<'_>,
    registration: &Registration,
    text: &str,
) -> Result<Option<OrganisationId>, AppError> {
    let payer = meant_organisation(desk, registration.payer, text)?;
    let own = match registration.mandate {
        Some(mandate) => desk.mandate(mandate)?.organisation,
        None => None,
    };
    Ok(payer.filter(|_| payer != own))
}

fn edit_mandate(
    desk: &Transaction<'_>,
    mut registration: Registration,
    field: AttendeeField,
    text: &str,
) -> Result<(), AppError> {
    let before = registration
        .mandate
        .map(|id| desk.mandate(id))
        .transpose()?;
    let mut organisation = before.as_ref().and_then(|mandate| mandate.organisation);
    let mut function = before
        .as_ref()
        .map(|m| m.function.clone())
        .unwrap_or_default();
    if field == AttendeeField::Organisation {
        organisation = meant_organisation(desk, organisation, text)?;
    } else {
        function = typed::line(text);
    }
    let own = match before {
        Some(mandate) if desk.mandate_uses(mandate.id)? == 1 => Some(mandate),
        _ => None,
    };
    match own {
        Some(mandate) if organisation.is_some() || !function.is_empty() => Ok(desk
            .update_mandate(&Mandate {
                organisation,
                function,
                ..mandate
            })?),
        own => {
            registration.mandate =
                recognise::mandate(desk, registration.person, organisation, &function)?;
            desk.update_registration(&registration)?;
            if let Some(empty) = own {
                desk.delete_mandate(empty.id)?;
            }
            Ok(())
        }
    }
}

/// The organisation that a text means; the same one when only its spelling was typed again.
fn meant_organisation(
    desk: &Transaction<'_>,
    before: Option<OrganisationId>,
    text: &str,
) -> Result<Option<OrganisationId>, StoreError> {
    if let Some(before) = before {
        let known = desk.organisation(before)?;
        if !key(text).is_empty() && key(&known.name) == key(text) {
            return Ok(Some(before));
        }
    }
    organisations::find_or_make(desk, text)
}
