//! What the lists of people share: the heading, and the paper itself.
//!
//! Deliberately not here: columns and rows, which each list has of its own.

use parvis_documents::lists::{self, List};
use parvis_documents::place::{Document, Meta};

use super::paint::Paper;
use super::subject::Subject;
use super::wording::{coordinates, day_and_hours, issuer, joined, place, session_title};
use super::{accent, fonts, page_of};
use crate::transact::AppError;
use crate::view::settings::CentreView;
use crate::words::Catalogue;

/// A list, ready to be laid out.
#[derive(Debug)]
pub(super) struct ListPaper {
    /// What it says.
    pub list: List,
    /// What its file says of itself.
    pub meta: Meta,
}

impl Paper for ListPaper {
    fn place(&self) -> Result<Document, AppError> {
        Ok(lists::place(&self.list, self.meta.clone(), fonts()))
    }
}

/// A list without columns and rows: who issues it, and what it is about.
pub(super) fn headed(
    words: &Catalogue,
    subject: &Subject,
    centre: &CentreView,
    document: &str,
) -> List {
    let programme = &subject.tree.programme;
    let session = subject.sole_session();
    let label = session
        .map(|tree| session_title(words, tree))
        .unwrap_or_default();
    let (above, title) = if label.is_empty() {
        (programme.series.clone(), programme.title.clone())
    } else {
        (joined(&[&programme.series, &programme.title], " – "), label)
    };
    let venue = |tree: &crate::programmes::tree::SessionTree| {
        place(words, tree.venue.as_ref(), &tree.session.room).join(", ")
    };
    List {
        document: words.text(document),
        issuer: issuer(&subject.tree, centre),
        coordinates: coordinates(words, centre),
        above,
        title,
        when: session
            .map(|tree| day_and_hours(words, &tree.session))
            .unwrap_or_default(),
        place: session.map(venue).unwrap_or_default(),
        columns: Vec::new(),
        boxes: 0,
        parts: Vec::new(),
        notice: String::new(),
        foot: String::new(),
        page: page_of(words),
        accent: accent(&centre.colour),
        logos: Vec::new(),
    }
}
