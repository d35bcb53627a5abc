//! Several papers in one file, one after the other.

use parvis_documents::place::{Document, Meta};

use super::paint::Binding;

/// Papers in their order, each under a bookmark with its title.
#[derive(Debug)]
pub(super) struct Bound {
    /// What the whole is called.
    pub title: String,
}

impl Binding for Bound {
    fn bind(&self, parts: Vec<Document>) -> Document {
        let meta = meta(&self.title, &parts);
        Document::joined(meta, titled(parts))
    }
}

/// What the file of several papers says of itself: what the first does, and the newest moment.
pub(super) fn meta(title: &str, parts: &[Document]) -> Meta {
    let first = parts.first().map(|part| part.meta.clone());
    let moment = |at: &Document| {
        let at = at.meta.created;
        (at.year, at.month, at.day, at.hour, at.minute, at.second)
    };
    let newest = parts.iter().max_by_key(|part| moment(part));
    Meta {
        title: title.to_owned(),
        created: newest.map(|part| part.meta.created).unwrap_or_default(),
        ..first.unwrap_or_default()
    }
}

/// Each paper with its title.
pub(super) fn titled(parts: Vec<Document>) -> Vec<(String, Document)> {
    let title = |part: Document| (part.meta.title.clone(), part);
    parts.into_iter().map(title).collect()
}
