//! That two are not the same, which is remembered.

use parvis_store::Label;

use super::noun::Mergeable;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;

/// Says that two are not the same; they are shown as a pair no more.
///
/// # Errors
/// `not-a-choice`, `not-found`, `same-twice`.
pub fn distinct(
    app: &mut App,
    noun: &str,
    one: &str,
    other: &str,
) -> Result<Changed<()>, AppError> {
    let noun = Mergeable::read(noun)?;
    if one == other {
        return Err(Problem::new("same-twice").on("gone_id").into());
    }
    app.transact(Label::new("change-distinct"), |desk| {
        for id in [one, other] {
            match noun {
                Mergeable::Person => drop(desk.person(typed::key(id, "id")?)?),
                Mergeable::Organisation => drop(desk.organisation(typed::key(id, "id")?)?),
            }
        }
        Ok(desk.insert_distinct(desk.new_id(), noun.code(), one, other)?)
    })
}

/// Forgets that two are not the same.
///
/// # Errors
/// Those of the database.
pub fn not_distinct(app: &mut App, one: &str, other: &str) -> Result<Changed<()>, AppError> {
    app.transact(Label::new("change-not-distinct"), |desk| {
        Ok(desk.delete_distinct(one, other)?)
    })
}
