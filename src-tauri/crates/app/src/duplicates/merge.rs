//! Making one of two.

use std::collections::HashSet;

use parvis_domain::id::{OrganisationId, PersonId};
use parvis_domain::likeness::digits;
use parvis_domain::merging::both;
use parvis_domain::name::email_key;
use parvis_store::{Label, Moved};

use super::fields::{BODY, PERSON, WITH_ANOTHER};
use super::noun::Mergeable;
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::likeness::MergeChoice;
use crate::view::problem::Problem;

/// Makes one of two people or organisations, in one change, and gives the key of the merger.
///
/// All that hangs on the one that goes is then of the one that stays. An address or a number that
/// was not chosen becomes a further one, notes are put together.
///
/// # Errors
/// `not-a-choice`, `same-twice`, and `not-found` when one of them is not there.
pub fn merge(app: &mut App, choice: &MergeChoice) -> Result<Changed<String>, AppError> {
    let noun = Mergeable::read(&choice.noun)?;
    if choice.kept_id == choice.gone_id {
        return Err(Problem::new("same-twice").on("gone_id").into());
    }
    let at = app.now().format("%Y-%m-%dT%H:%M:%S").to_string();
    let printed = printed_badges(app)?;
    let label = match noun {
        Mergeable::Person => "change-merge-people",
        Mergeable::Organisation => "change-merge-organisations",
    };
    app.transact(Label::new(label), |desk| {
        let moved = match noun {
            Mergeable::Person => people(desk, choice, &printed)?,
            Mergeable::Organisation => organisations(desk, choice)?,
        };
        let id = desk.new_id();
        let two = (&*choice.kept_id, &*choice.gone_id);
        desk.insert_merger(id, noun.code(), two, &at, &moved)?;
        Ok(id.to_string())
    })
}

/// The registrations whose badge was printed here.
fn printed_badges(app: &App) -> Result<HashSet<String>, AppError> {
    let mut printed = HashSet::new();
    for rows in app.store().printed_rows_of("badges")? {
        let rows: Vec<String> = serde_json::from_str(&rows).unwrap_or_default();
        printed.extend(rows);
    }
    Ok(printed)
}

fn people(
    desk: &Transaction<'_>,
    choice: &MergeChoice,
    printed: &HashSet<String>,
) -> Result<Moved, AppError> {
    let kept: PersonId = typed::key(&choice.kept_id, "kept_id")?;
    let gone: PersonId = typed::key(&choice.gone_id, "gone_id")?;
    let (mut merged, mut other) = (desk.person(kept)?, desk.person(gone)?);
    let (note, other_note) = (merged.note.clone(), other.note.clone());
    for (code, at) in PERSON {
        exchange(choice, code, at(&mut merged), at(&mut other));
    }
    merged.note = both(&note, &other_note);
    merged.created = match (merged.created, other.created) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    let moved = desk.merge_people(&merged, gone, &|id| printed.contains(id))?;
    if !other.email.is_empty() && email_key(&other.email) != email_key(&merged.email) {
        let value = (&*other.email, &*email_key(&other.email));
        desk.keep_detail(desk.new_id(), kept, "email", value)?;
    }
    if !other.phone.is_empty() && digits(&other.phone) != digits(&merged.phone) {
        let value = (&*other.phone, &*digits(&other.phone));
        desk.keep_detail(desk.new_id(), kept, "phone", value)?;
    }
    Ok(moved)
}

fn organisations(desk: &Transaction<'_>, choice: &MergeChoice) -> Result<Moved, AppError> {
    let kept: OrganisationId = typed::key(&choice.kept_id, "kept_id")?;
    let gone: OrganisationId = typed::key(&choice.gone_id, "gone_id")?;
    let (mut merged, mut other) = (desk.organisation(kept)?, desk.organisation(gone)?);
    let (note, other_note) = (merged.note.clone(), other.note.clone());
    for (code, at) in BODY {
        exchange(choice, code, at(&mut merged), at(&mut other));
    }
    if choice.from_gone.iter().any(|code| code == "kind") {
        merged.kind = other.kind;
    }
    merged.note = both(&note, &other_note);
    // A body has one address and one number; the others stay legible in its note.
    for (left, used) in [(&other.email, &merged.email), (&other.phone, &merged.phone)] {
        if !left.is_empty() && email_key(left) != email_key(used) && digits(left) != digits(used)
            || (!left.is_empty() && left.contains('@') && email_key(left) != email_key(used))
        {
            merged.note = both(&merged.note, left);
        }
    }
    merged.part_of = merged
        .part_of
        .or(other.part_of)
        .filter(|id| *id != gone && *id != kept);
    Ok(desk.merge_organisations(&merged, gone)?)
}

/// Lets the chosen value be the one of who stays; the other value is with the other then. What is
/// missing is filled in.
fn exchange(choice: &MergeChoice, code: &str, kept: &mut String, gone: &mut String) {
    let with = WITH_ANOTHER.iter().find(|(one, _)| *one == code);
    let code = with.map_or(code, |(_, another)| *another);
    let chosen = choice.from_gone.iter().any(|one| one == code);
    if chosen || (kept.is_empty() && with.is_none()) {
        std::mem::swap(kept, gone);
    }
}
