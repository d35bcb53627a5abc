//! Address labels for envelopes, of contacts and of attendees.
//!
//! Nobody is on a label without a complete address: who has none is named on the screen instead.
//! Deliberately not here: sheets and sizes, and what the lines of an envelope are.

mod addressed;
mod asked;
mod labels;

use parvis_documents::address_labels::{
    self, AddressLabel, AddressProblem, AddressRun, AddressWords,
};
use parvis_documents::place::{Alignment, Document, Meta};

use super::items::Piece;
use super::paint::{Paper, Prepared};
use super::run::run;
use super::subject::Subject;
use super::used_labels::{self, BegunSheet};
use super::{fonts, stocks};
use crate::transact::{App, AppError};
use crate::view::address_labels::{AddressOptions, AddressedPeople, AddresseesView};
use crate::view::document::PrintRequest;
use crate::view::problem::Problem;
use crate::words::Catalogue;
use crate::{alignments, settings};
use labels::Labels;

/// What the runs of this paper are recorded as.
pub(super) const ADDRESS_LABELS: &str = "address-labels";

/// What labels of contacts are recorded of, since they are of no programme.
pub(super) const CONTACTS: &str = "contacts";

/// What can be chosen of address labels.
pub(super) struct Options<'a> {
    people: &'a AddressedPeople,
    /// The name of the label stock.
    stock: &'a str,
    /// The labels that are used up, from 1.
    used: &'a [i32],
    options: &'a AddressOptions,
    /// The printer whose paper is met; empty for none.
    alignment: &'a str,
}

impl<'a> Options<'a> {
    /// Those of a request that is for address labels.
    pub fn of(request: &'a PrintRequest) -> Option<Self> {
        match request {
            PrintRequest::AddressLabels {
                people,
                stock,
                used,
                options,
                alignment,
            } => Some(Self {
                people,
                stock,
                used,
                options,
                alignment,
            }),
            _ => None,
        }
    }
}

/// Labels, ready to be laid out.
#[derive(Debug)]
struct AddressPaper {
    run: AddressRun,
    words: AddressWords,
    meta: Meta,
    alignment: Option<Alignment>,
    /// The keys of those each label is for, with spaces between them.
    keys: Vec<String>,
}

impl Paper for AddressPaper {
    fn place(&self) -> Result<Document, AppError> {
        let placed = address_labels::place(&self.run, &self.words, self.meta.clone(), fonts());
        let placed = placed.map_err(problem)?;
        Ok(match self.alignment {
            Some(alignment) => placed.aligned(alignment),
            None => placed,
        })
    }

    fn pieces(&self) -> Option<Vec<Piece>> {
        let labels = self.run.labels.iter().zip(&self.keys);
        let piece = |(label, key): (&AddressLabel, &String)| Piece::of(key, "", label);
        Some(labels.map(piece).collect())
    }
}

/// Gathers the labels and finds their run, which is the same for any printer.
///
/// # Errors
/// `unknown-stock`, `unknown-alignment`, `labels-nobody` when no label is left, and those of the
/// filters and of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    options: &Options<'_>,
) -> Result<Prepared, AppError> {
    let name = options.stock;
    let stock = stocks::stock(name).ok_or_else(|| used_labels::unknown(name))?;
    let alignment = alignments::of(app, options.alignment)?;
    let centre = settings::centre(app)?;
    let subject = subject(app, options.people)?;
    let labels = Labels::gather(app, words, options.people, options.options)?;
    if labels.labels.is_empty() {
        return Err(Problem::new("labels-nobody").into());
    }
    let label = |label: &i32| usize::try_from(*label).unwrap_or_default();
    let content = AddressRun {
        stock,
        used: options.used.iter().map(label).collect(),
        labels: labels.labels.iter().map(|one| one.content()).collect(),
    };
    let keys = labels.labels.iter().flat_map(|label| &label.keys);
    let rows: Vec<&str> = keys.map(String::as_str).collect();
    let recorded = subject.as_ref().map(Subject::run_key);
    let recorded = recorded.as_deref().unwrap_or(CONTACTS);
    let run = run(app, ADDRESS_LABELS, recorded, &content, &rows)?;
    let begun = BegunSheet::after(&content.stock, &content.used, content.labels.len());
    let meta = match &subject {
        Some(subject) => {
            let title = subject.title(words, "address-labels-document");
            subject.meta(words, &centre, title, &run)
        }
        None => Meta {
            title: words.text("address-labels-document"),
            author: centre.name,
            subject: String::new(),
            language: words.language().code().to_owned(),
            created: run.moment(),
        },
    };
    let paper = AddressPaper {
        keys: labels.labels.iter().map(|one| one.keys.join(" ")).collect(),
        run: content,
        words: AddressWords {
            control: words.text("alignment-page-line"),
        },
        meta,
        alignment,
    };
    let prepared = Prepared::new(paper, run).leaving(begun);
    Ok(prepared.with_remarks(labels.remarks()))
}

/// How many labels there would be, and who would get none.
///
/// # Errors
/// Those of the filters and of the database.
pub fn addressees(
    app: &App,
    words: &Catalogue,
    people: &AddressedPeople,
    options: &AddressOptions,
) -> Result<AddresseesView, AppError> {
    let labels = Labels::gather(app, words, people, options)?;
    let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    Ok(AddresseesView {
        people: count(labels.people),
        labels: count(labels.labels.len()),
        without: labels.without,
    })
}

/// The programme whose attendees are written to; none for contacts.
///
/// # Errors
/// `not-found` when it is gone.
pub(super) fn subject(app: &App, people: &AddressedPeople) -> Result<Option<Subject>, AppError> {
    match people {
        AddressedPeople::Contacts { .. } => Ok(None),
        AddressedPeople::Attendees {
            programme_id,
            session_id,
            ..
        } => Subject::part(app, programme_id, session_id).map(Some),
    }
}

fn problem(problem: AddressProblem) -> AppError {
    let problem = match problem {
        AddressProblem::NoLabel => Problem::new("labels-nobody"),
        AddressProblem::NoSuchLabel(problem) => used_labels::no_such(problem),
    };
    problem.into()
}
