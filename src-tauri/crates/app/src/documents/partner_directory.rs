//! The organisations of a programme with their people, as far as the programme knows them.
//!
//! An organisation is there when it plays a part or is spoken for; with those who attend, theirs
//! are too. E-mail addresses and telephone numbers are never on it.

use std::collections::BTreeMap;

use parvis_documents::directory::{self, Directory, DirectoryEntry, DirectoryPerson};
use parvis_documents::place::{Document, Meta};
use parvis_domain::name;
use parvis_domain::organisation::{Organisation, OrganisationKind};

use super::logos;
use super::paint::{Paper, Prepared};
use super::run::run;
use super::subject::Subject;
use super::wording::{blocks, coordinates, full_name, issuer};
use super::{accent, fonts, page_of, people};
use crate::programmes::tree::{InvolvementTree, SpeakerTree};
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::attendee::{AttendeeSort, AttendeeView};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// A directory, ready to be laid out.
#[derive(Debug)]
struct DirectoryPaper {
    directory: Directory,
    meta: Meta,
}

impl Paper for DirectoryPaper {
    fn place(&self) -> Result<Document, AppError> {
        let meta = self.meta.clone();
        Ok(directory::place(&self.directory, meta, fonts()))
    }
}

/// Gathers the directory of a programme and finds its run.
///
/// # Errors
/// `print-no-page` when there is no organisation, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    with_attendees: bool,
) -> Result<Prepared, AppError> {
    let centre = settings::centre(app)?;
    let tree = &subject.tree;
    let mut entries = Entries::default();
    let of_sessions = tree.sessions.iter().flat_map(|tree| &tree.involvements);
    for involvement in tree.involvements.iter().chain(of_sessions) {
        entries.involve(words, involvement);
    }
    for speaker in subject.speakers() {
        entries.speaks(words, speaker);
    }
    let attendees = if with_attendees {
        people::expected(app, tree.programme.id, None, AttendeeSort::FamilyName)?
    } else {
        Vec::new()
    };
    for who in &attendees {
        entries.attends(who);
    }
    let entries = entries.finish();
    if entries.is_empty() {
        return Err(Problem::new("print-no-page").into());
    }
    let mut directory = Directory {
        document: words.text("partner-directory-document"),
        issuer: issuer(tree, &centre),
        coordinates: coordinates(words, &centre),
        above: tree.programme.series.clone(),
        title: tree.programme.title.clone(),
        entries,
        foot: String::new(),
        page: page_of(words),
        accent: accent(&centre.colour),
        logos: logos::of_centre(app, words, &centre)?,
    };
    let rows = people::keys(&attendees);
    let run = run(
        app,
        "partner-directory",
        &subject.run_key(),
        &directory,
        &rows,
    )?;
    directory.foot = run.label(words);
    let title = subject.title(words, "partner-directory-document");
    let meta = subject.meta(words, &centre, title, &run);
    let prepared = Prepared::new(DirectoryPaper { directory, meta }, run);
    Ok(if with_attendees {
        prepared.with_remarks(vec![Problem::new("list-consent-unknown")])
    } else {
        prepared
    })
}

/// The organisations by name, so that each stands there once.
#[derive(Default)]
struct Entries {
    by_name: BTreeMap<String, Known>,
}

/// What is known of one organisation.
#[derive(Default)]
struct Known {
    entry: DirectoryEntry,
    details: Vec<String>,
}

impl Entries {
    fn known(&mut self, name: &str) -> &mut Known {
        let known = self.by_name.entry(name::key(name)).or_default();
        if known.entry.name.is_empty() {
            name.clone_into(&mut known.entry.name);
        }
        known
    }

    fn described(&mut self, words: &Catalogue, organisation: &Organisation) -> &mut Known {
        let kind = match organisation.kind {
            OrganisationKind::Other => String::new(),
            kind => words.choice("organisation-kind", kind.code()),
        };
        let known = self.known(&organisation.name);
        known.entry.notice = blocks(&organisation.notice);
        known.add_detail(kind);
        known.add_detail(organisation.territory.clone());
        known
    }

    fn involve(&mut self, words: &Catalogue, tree: &InvolvementTree) {
        let part = words.choice("part", tree.involvement.part.code());
        self.described(words, &tree.organisation).add_detail(part);
    }

    /// Where a speaker has a function there, and the organisation spoken for.
    fn speaks(&mut self, words: &Catalogue, tree: &SpeakerTree) {
        let name = tree
            .person
            .as_ref()
            .map(|person| full_name(&person.given_name, &person.family_name));
        for mandate in &tree.mandates {
            if let (Some(organisation), Some(name)) = (&mandate.organisation, &name) {
                let known = self.described(words, organisation);
                known.add_person(name, &mandate.mandate.function);
            }
        }
        if let Some(organisation) = &tree.organisation {
            let known = self.described(words, organisation);
            if let Some(name) = &name {
                known.add_person(name, "");
            }
        }
    }

    fn attends(&mut self, who: &AttendeeView) {
        if !who.organisation.is_empty() {
            let name = full_name(&who.given_name, &who.family_name);
            self.known(&who.organisation)
                .add_person(&name, &who.function);
        }
    }

    fn finish(self) -> Vec<DirectoryEntry> {
        let finished = |known: Known| DirectoryEntry {
            detail: known.details.join(" – "),
            ..known.entry
        };
        self.by_name.into_values().map(finished).collect()
    }
}

impl Known {
    fn add_detail(&mut self, detail: String) {
        if !detail.is_empty() && !self.details.contains(&detail) {
            self.details.push(detail);
        }
    }

    fn add_person(&mut self, name: &str, function: &str) {
        if self.entry.people.iter().any(|known| known.name == name) {
            return;
        }
        self.entry.people.push(DirectoryPerson {
            name: name.to_owned(),
            function: function.to_owned(),
        });
    }
}
