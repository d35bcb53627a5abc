//! Tags: free words, proposed again once they are used, and gone with their last use.

use parvis_domain::contact::{Owner, Tag, Tagging};
use parvis_domain::name;
use parvis_store::{Label, Store, StoreError};

use super::whose::{key, owner};
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::contact::{TagView, Whose};
use crate::view::problem::Problem;

/// All tags, in the order of the alphabet.
///
/// # Errors
/// Those of the database.
pub fn all_tags(app: &App) -> Result<Vec<TagView>, AppError> {
    let view = |tag: Tag| TagView {
        id: tag.id.to_string(),
        name: tag.name,
    };
    Ok(app.store().tags()?.into_iter().map(view).collect())
}

/// Files somebody under a word; one that is used already keeps its spelling. Twice is once.
///
/// # Errors
/// `required` for a text without a letter or digit, `not-found`.
pub fn tag(app: &mut App, whose: &Whose, word: &str) -> Result<Changed<()>, AppError> {
    let owner = owner(whose)?;
    let name = typed::required_line(word, "tag")?;
    if name::key(&name).is_empty() {
        return Err(Problem::new("required").on("tag").into());
    }
    app.transact(Label::new("change-tag-add"), |desk| {
        let known = desk.tags_called(&name)?.pop();
        let tag = match known {
            Some(tag) => tag,
            None => {
                let tag = Tag {
                    id: desk.new_id(),
                    name,
                };
                desk.insert_tag(&tag)?;
                tag
            }
        };
        if desk.taggings_of(owner)?.iter().all(|one| one.tag != tag.id) {
            let id = desk.new_id();
            desk.insert_tagging(&Tagging {
                id,
                tag: tag.id,
                owner,
            })?;
        }
        Ok(())
    })
}

/// Takes a tag off, by the key of its use.
///
/// # Errors
/// `not-found`.
pub fn untag(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-tag-remove"), |desk| {
        Ok(take_off(desk, &desk.tagging(id)?)?)
    })
}

fn take_off(desk: &Transaction<'_>, tagging: &Tagging) -> Result<(), StoreError> {
    desk.delete_tagging(tagging.id)?;
    if desk.taggings_with(tagging.tag)?.is_empty() {
        desk.delete_tag(tagging.tag)?;
    }
    Ok(())
}

/// Takes all tags off an owner as a part of a larger change.
pub(crate) fn remove_tags(desk: &Transaction<'_>, owner: Owner) -> Result<(), StoreError> {
    for tagging in desk.taggings_of(owner)? {
        take_off(desk, &tagging)?;
    }
    Ok(())
}

/// The tags of one owner, by the keys of their uses.
pub(crate) fn tags_of(store: &Store, owner: Owner) -> Result<Vec<TagView>, StoreError> {
    let names = store.tag_names(&[key(owner)])?;
    let view = |(_, id, name)| TagView { id, name };
    Ok(names.into_iter().map(view).collect())
}
