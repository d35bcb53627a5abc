//! What was merged into a record, and the way back.

use std::collections::HashSet;

use parvis_domain::id::MergerId;
use parvis_store::{Label, Merger, StoreError};

use super::beside::name_of;
use super::noun::Mergeable;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::likeness::MergerView;

/// What was merged into a record, also by way of another that was; the latest first. Without a key,
/// everything that was merged.
///
/// # Errors
/// `not-a-choice` for another noun.
pub fn mergers(app: &App, noun: &str, id: &str) -> Result<Vec<MergerView>, AppError> {
    let noun = Mergeable::read(noun)?;
    let views = app.store().snapshot(|store| {
        let all = store.mergers()?;
        let mut within: HashSet<&str> = HashSet::from([id]);
        let mut shown: Vec<&Merger> = Vec::new();
        for merger in all.iter().rev().filter(|merger| merger.noun == noun.code()) {
            if id.is_empty() || within.contains(&*merger.kept) {
                within.insert(&merger.gone);
                shown.push(merger);
            }
        }
        let view = |merger: &Merger| {
            let before = store.before_merger(merger)?;
            Ok::<_, StoreError>(MergerView {
                id: merger.id.to_string(),
                noun: merger.noun.clone(),
                kept_id: merger.kept.clone(),
                gone_id: merger.gone.clone(),
                gone_name: before
                    .map(|columns| name_of(&merger.noun, &columns))
                    .unwrap_or_default(),
                at: merger.at.clone(),
                operator: store.merged_by(merger.id)?,
            })
        };
        shown.into_iter().map(view).collect::<Result<Vec<_>, _>>()
    })?;
    Ok(views)
}

/// Takes a merger back: what belonged to the one that is gone goes back to it, what was changed
/// since on the one that was kept stays. Gives the key of the one that is there again.
///
/// # Errors
/// `not-found` when there is no such merger; `history-damaged` when what it changed was erased.
pub fn split(app: &mut App, id: &str) -> Result<Changed<String>, AppError> {
    let id: MergerId = typed::key(id, "id")?;
    app.transact(Label::new("change-split"), |desk| Ok(desk.split(id)?.gone))
}
