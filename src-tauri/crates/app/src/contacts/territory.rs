//! The territory of a person or organisation.

use chrono::NaiveDate;
use parvis_domain::membership::Membership;
use parvis_domain::territory::TerritoryCode;
use parvis_store::{Store, StoreError};

use crate::territories;
use crate::transact::AppError;
use crate::view::contact::TerritoryView;
use crate::view::problem::Problem;

/// The territory with what it lies in, and through what it is a member this year.
pub(crate) fn view(
    store: &Store,
    (code, words): (&str, &str),
    member: Option<Membership>,
    today: NaiveDate,
) -> Result<TerritoryView, StoreError> {
    Ok(TerritoryView {
        code: code.to_owned(),
        name: words.to_owned(),
        within: territories::within_words(store, code)?,
        member: member
            .map(|member| member.territory_name)
            .unwrap_or_default(),
        year: chrono::Datelike::year(&today),
    })
}

/// Sets code and words of a territory from the code of one that is known; nothing clears both.
///
/// # Errors
/// `territory-unknown` for a code that leads to none.
pub(crate) fn set_code(
    store: &Store,
    typed: &str,
    code: &mut String,
    words: &mut String,
) -> Result<(), AppError> {
    let typed = typed.trim();
    if typed.is_empty() {
        code.clear();
        words.clear();
        return Ok(());
    }
    let unknown = || Problem::new("territory-unknown").on("territory");
    let parsed = TerritoryCode::parse(typed).ok_or_else(unknown)?;
    *words = territories::name_of(store, typed)?.ok_or_else(unknown)?;
    *code = parsed.to_string();
    Ok(())
}
