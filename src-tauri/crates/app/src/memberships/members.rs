//! The members of a year: listed, added, carried over from the year before, taken off.

use std::collections::HashSet;

use parvis_domain::membership::Membership;
use parvis_store::{Label, Store, StoreError};

use crate::territories;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;
use crate::view::territory::{MembershipView, TerritoriesPage};

/// The members of a year (this year for 0), and the centre's own territories.
///
/// # Errors
/// Those of the database.
pub fn list(app: &App, year: i32) -> Result<TerritoriesPage, AppError> {
    let this_year = chrono::Datelike::year(&app.today());
    let year = if year == 0 { this_year } else { year };
    app.store().snapshot(|store| {
        let mut years = store.membership_years()?;
        years.extend([this_year, this_year + 1, year]);
        years.sort_unstable_by(|a, b| b.cmp(a));
        years.dedup();
        let view = |one: Membership| MembershipView {
            id: one.id.to_string(),
            territory_code: one.territory_code,
            name: one.territory_name,
            note: one.note,
        };
        let to_copy = missing(store, year)?.len();
        Ok(TerritoriesPage {
            year,
            years,
            members: store.memberships_in(year)?.into_iter().map(view).collect(),
            to_copy: i32::try_from(to_copy).unwrap_or(i32::MAX),
            own: territories::own_views(store)?,
        })
    })
}

/// Makes a territory a member in a year. Twice is once.
///
/// # Errors
/// `territory-unknown`, `not-a-year`.
pub fn add(app: &mut App, territory_code: &str, year: i32) -> Result<Changed<()>, AppError> {
    within_reach(year)?;
    app.transact(Label::new("change-membership-add"), |desk| {
        let code = territory_code.trim();
        let name = territories::name_of(desk, code)?;
        let territory_name =
            name.ok_or_else(|| Problem::new("territory-unknown").on("territory"))?;
        let there = desk.memberships_of(code)?;
        if there.iter().all(|one| one.year != year) {
            desk.insert_membership(&Membership {
                id: desk.new_id(),
                territory_code: code.to_owned(),
                territory_name,
                year,
                note: String::new(),
            })?;
        }
        Ok(())
    })
}

/// Sets the note of a membership.
///
/// # Errors
/// `not-found`.
pub fn note(app: &mut App, id: &str, note: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-membership-edit"), |desk| {
        let membership = desk.membership(id)?;
        let note = typed::line(note);
        Ok(desk.update_membership(&Membership { note, ..membership })?)
    })
}

/// Takes a membership off.
///
/// # Errors
/// `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-membership-delete"), |desk| {
        Ok(desk.delete_membership(id)?)
    })
}

/// Makes the members of the year before members of this one as well; notes are of their year.
///
/// # Errors
/// `not-a-year`.
pub fn carry_over(app: &mut App, year: i32) -> Result<Changed<()>, AppError> {
    within_reach(year)?;
    app.transact(Label::new("change-membership-copy"), |desk| {
        for before in missing(desk, year)? {
            desk.insert_membership(&Membership {
                id: desk.new_id(),
                year,
                note: String::new(),
                ..before
            })?;
        }
        Ok(())
    })
}

/// The members of the year before that this one has not.
fn missing(store: &Store, year: i32) -> Result<Vec<Membership>, StoreError> {
    let there: HashSet<String> = store
        .memberships_in(year)?
        .into_iter()
        .map(|one| one.territory_code)
        .collect();
    let mut before = store.memberships_in(year - 1)?;
    before.retain(|one| !there.contains(&one.territory_code));
    Ok(before)
}

fn within_reach(year: i32) -> Result<(), Problem> {
    if (1990..=2999).contains(&year) {
        Ok(())
    } else {
        Err(Problem::new("not-a-year").on("year").with("value", year))
    }
}
