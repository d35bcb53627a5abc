//! Whose an address or a tag is.

use parvis_domain::contact::Owner;

use crate::typed;
use crate::view::contact::Whose;
use crate::view::problem::Problem;

/// The person or organisation.
///
/// # Errors
/// `not-found` when the text is no key, `not-a-choice` for another noun.
pub(super) fn owner(whose: &Whose) -> Result<Owner, Problem> {
    match whose.noun.as_str() {
        "person" => typed::key(&whose.id, "id").map(Owner::Person),
        "organisation" => typed::key(&whose.id, "id").map(Owner::Organisation),
        other => Err(Problem::new("not-a-choice").on("noun").with("value", other)),
    }
}

/// The key of the owner as text.
pub(super) fn key(owner: Owner) -> String {
    match owner {
        Owner::Person(id) => id.to_string(),
        Owner::Organisation(id) => id.to_string(),
    }
}
