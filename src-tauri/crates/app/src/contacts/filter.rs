//! What a list is asked, understood.

use parvis_domain::contact::Purpose;
use parvis_domain::organisation::OrganisationKind;
use parvis_store::{ContactFilter, Store};

use crate::territories;
use crate::transact::AppError;
use crate::typed;
use crate::view::contact::ContactQuery;
use crate::view::problem::Problem;

/// The filters of a question.
///
/// # Errors
/// `not-a-choice` and `not-found` for what is no filter.
pub(crate) fn filter(store: &Store, query: &ContactQuery) -> Result<ContactFilter, AppError> {
    let kind = match query.kind.trim() {
        "" => None,
        code => Some(typed::choice(code, "kind", OrganisationKind::from_code)?),
    };
    let territories = match query.territory_code.trim() {
        "" => None,
        code => Some(territories::inside(store, code)?),
    };
    Ok(ContactFilter {
        search: query.search.clone(),
        tag: typed::maybe_key(&query.tag_id, "tag_id")?,
        kind,
        territories,
        consent: consent(&query.consent)?,
    })
}

fn consent(code: &str) -> Result<Option<(Purpose, Option<bool>)>, Problem> {
    if code.is_empty() {
        return Ok(None);
    }
    let wrong = || {
        Problem::new("not-a-choice")
            .on("consent")
            .with("value", code)
    };
    let (purpose, answer) = code.split_once(':').ok_or_else(wrong)?;
    let purpose = Purpose::from_code(purpose).ok_or_else(wrong)?;
    match answer {
        "given" => Ok(Some((purpose, Some(true)))),
        "refused" => Ok(Some((purpose, Some(false)))),
        "unasked" => Ok(Some((purpose, None))),
        _ => Err(wrong()),
    }
}

/// The keys of the page that is asked for, and how many there are in all.
pub(crate) fn page<T: Copy>(mut keys: Vec<T>, query: &ContactQuery) -> (Vec<T>, i32) {
    if query.descending {
        keys.reverse();
    }
    let total = i32::try_from(keys.len()).unwrap_or(i32::MAX);
    let skip = usize::try_from(query.offset).unwrap_or(0);
    let take = usize::try_from(query.limit).unwrap_or(0);
    (keys.into_iter().skip(skip).take(take).collect(), total)
}
