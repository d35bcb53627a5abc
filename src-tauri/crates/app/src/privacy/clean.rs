//! Cleaning what was kept long enough, in one gesture.

use std::collections::HashSet;

use parvis_domain::id::PersonId;
use parvis_domain::person::Person;
use parvis_store::{Extent, Label};

use super::to_clean::{Deed, all};
use super::{anonymise, count, retention::Kind};
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::privacy::ForgetReport;
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// Cleans what is due today of these kinds, but for what has one of these keys. It cannot be undone.
///
/// # Errors
/// `not-a-choice` for an unknown kind.
pub fn clean(
    app: &mut App,
    words: &Catalogue,
    kinds: &[String],
    except: &[String],
) -> Result<Changed<ForgetReport>, AppError> {
    let kinds = kinds
        .iter()
        .map(|kind| typed::choice(kind, "kinds", Kind::from_code))
        .collect::<Result<Vec<Kind>, Problem>>()?;
    let except: HashSet<&str> = except.iter().map(String::as_str).collect();
    let mut due = all(app.store(), app.today())?;
    due.retain(|due| kinds.contains(&due.kind) && !except.contains(due.view.id.as_str()));
    if due.is_empty() {
        return Ok(Changed {
            value: ForgetReport {
                swept: true,
                ..ForgetReport::default()
            },
            nouns: Vec::new(),
        });
    }
    let deeds: Vec<Deed> = due.into_iter().map(|due| due.deed).collect();
    let label = Label::new("change-privacy-clean").with("count", i64::from(count(deeds.len())));
    let (changed, swept) = app.for_good(label, |desk| carry_out(desk, words, &deeds))?;
    Ok(Changed {
        value: ForgetReport {
            count: count(deeds.len()),
            swept,
            ..ForgetReport::default()
        },
        nouns: changed.nouns,
    })
}

/// The small things first: a person who goes takes theirs along.
fn carry_out(desk: &Transaction<'_>, words: &Catalogue, deeds: &[Deed]) -> Result<(), AppError> {
    macro_rules! of {
        ($kind:ident) => {
            deeds
                .iter()
                .filter_map(|deed| match deed {
                    Deed::$kind(id) => Some(*id),
                    _ => None,
                })
                .collect::<Vec<_>>()
        };
    }
    desk.forget_needs(&of!(Needs))?;
    desk.forget_consents(&of!(Consent))?;
    desk.forget_registrations(&of!(Waiting))?;
    let people = of!(Contacts);
    desk.forget_people(&people, Extent::Contacts)?;
    empty_contacts(desk, &people)?;
    anonymise::write(desk, words, &of!(Anonymise))?;
    desk.forget_people(&of!(Erase), Extent::Everything)?;
    Ok(())
}

/// What is left of somebody whose name is still needed.
fn empty_contacts(desk: &Transaction<'_>, people: &[PersonId]) -> Result<(), AppError> {
    for old in desk.people(people)? {
        desk.update_person(&Person {
            civility: old.civility,
            territory: old.territory,
            territory_code: old.territory_code,
            created: old.created,
            ..Person::named(old.id, &old.given_name, &old.family_name)
        })?;
    }
    Ok(())
}
