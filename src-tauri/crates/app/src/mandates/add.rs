//! A further mandate.

use parvis_domain::person::Mandate;
use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::view::problem::Problem;
use crate::{organisations, typed};

/// Adds a mandate after the others of a person; the organisation is found by its name or made.
/// Gives its key.
///
/// # Errors
/// `required` when neither is said, `not-found`.
pub fn add(
    app: &mut App,
    person_id: &str,
    function: &str,
    organisation: &str,
) -> Result<Changed<String>, AppError> {
    let person = typed::key(person_id, "person_id")?;
    let function = typed::line(function);
    if function.is_empty() && typed::line(organisation).is_empty() {
        return Err(Problem::new("required").on("function").into());
    }
    app.transact(Label::new("change-mandate-add"), |desk| {
        let person = desk.person(person)?.id;
        let others = desk.mandates_of(&[person])?;
        let mandate = Mandate {
            id: desk.new_id(),
            person,
            organisation: organisations::find_or_make(desk, organisation)?,
            function,
            position: others.last().map_or(0, |last| last.position + 1),
            begins: None,
            ends: None,
        };
        desk.insert_mandate(&mandate)?;
        Ok(mandate.id.to_string())
    })
}
