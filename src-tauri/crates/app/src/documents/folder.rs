//! The folder of an event day: everything that is needed on paper, in one file, in the order in
//! which it is handed out.
//!
//! Each paper is remembered as if it had been printed alone; what is for emergencies is not.
//! Deliberately not here: the sheet on top (see `folder_cover`), and what any paper shows.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::badges;
use super::check_list;
use super::folder_cover::{FolderCover, Line};
use super::paint::{Part, Prepared};
use super::people::{self, Numbered, Rows};
use super::prepare::{prepare, remembered};
use super::stocks::stocks;
use super::subject::Subject;
use super::wording::joined;
use super::{in_force::PrintedRows, sign_in, table_tents, wall_list};
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::attendee::AttendeeSort;
use crate::view::document::{
    BadgeDesign, ParticipantColumn, PrintRequest, SignInOptions, TentFormat, TentPeople,
};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// The numbered rows for those who sign when the sheet is full: two pages of them.
const SPARE_ROWS: i32 = 40;

/// The tents to write by hand.
const SPARE_TENTS: usize = 2;

/// What can be chosen for a folder.
pub(super) struct Options<'a> {
    /// The label stock of the badges.
    pub stock: &'a str,
    /// The order of the sign-in sheet.
    pub sort: AttendeeSort,
    /// The blank rows at its end.
    pub blank_rows: i32,
    /// How its sheets are made.
    pub sheets: &'a SignInOptions,
    /// How the badges are made.
    pub design: &'a BadgeDesign,
    /// The printer whose paper they meet.
    pub alignment: &'a str,
}

/// A folder in the making.
struct Folder<'a> {
    app: &'a App,
    words: &'a Catalogue,
    options: &'a Options<'a>,
    parts: Vec<Part>,
    lines: Vec<Line>,
    remarks: Vec<Problem>,
    /// The last number on the sign-in sheets, by session.
    last_rows: HashMap<String, u32>,
}

/// Gathers everything for the day of a session: its own papers, and those of the other sessions
/// that the programme holds on that day.
///
/// # Errors
/// `not-found`, `unknown-stock`, and those of the database.
pub(super) fn prepare_folder(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    options: &Options<'_>,
) -> Result<Prepared, AppError> {
    let mut folder = Folder {
        app,
        words,
        options,
        parts: Vec::new(),
        lines: Vec::new(),
        remarks: Vec::new(),
        last_rows: HashMap::new(),
    };
    let sessions = sessions(app, subject)?;
    for session in &sessions {
        folder.desk(session)?;
        folder.rooms(session)?;
    }
    for session in &sessions {
        folder.speakers(session)?;
    }
    for session in &sessions {
        folder.organiser(session)?;
    }
    for session in &sessions {
        folder.rescue(session)?;
    }
    let centre = settings::centre(app)?;
    let cover = FolderCover::new(
        words,
        subject,
        &centre,
        (folder.lines, stock_title(options.stock)),
        &folder.remarks,
    );
    Ok(Prepared::bound(folder.parts, cover).with_remarks(folder.remarks))
}

/// The sessions of the day, those at one venue together, the one that was asked for first.
fn sessions(app: &App, subject: &Subject) -> Result<Vec<Subject>, AppError> {
    let asked = subject
        .only_session()
        .ok_or_else(|| Problem::new("not-found"))?;
    let date: Option<NaiveDate> = asked.session.date;
    let mut others: Vec<_> = subject
        .tree
        .sessions
        .iter()
        .filter(|tree| tree.session.id != asked.session.id && tree.session.date == date)
        .filter(|_| date.is_some())
        .collect();
    others.sort_by_key(|tree| tree.session.venue != asked.session.venue);
    std::iter::once(asked)
        .chain(others)
        .map(|tree| Subject::session(app, &tree.session.id.to_string()))
        .collect()
}

fn stock_title(name: &str) -> String {
    let known = stocks().into_iter().find(|stock| stock.name == name);
    known.map(|stock| stock.title).unwrap_or_default()
}

/// Who gets a paper.
#[derive(Clone, Copy)]
enum For {
    Desk,
    Speakers,
    Organiser,
    Rescue,
}

impl For {
    fn key(self) -> &'static str {
        match self {
            Self::Desk => "folder-desk",
            Self::Speakers => "folder-speakers",
            Self::Organiser => "folder-organiser",
            Self::Rescue => "folder-rescue",
        }
    }
}

impl Folder<'_> {
    fn programme(subject: &Subject) -> String {
        subject.tree.programme.id.to_string()
    }

    /// Who gets it, with the venue when the day has several.
    fn heading(&self, who: For, subject: &Subject) -> String {
        let venue = subject.only_session().and_then(|tree| tree.venue.as_ref());
        let venue = venue.map(|venue| venue.name.as_str()).unwrap_or_default();
        match who {
            For::Desk => joined(&[&self.words.text(who.key()), venue], " – "),
            _ => self.words.text(who.key()),
        }
    }

    /// Adds a paper; one that there is nothing to say on is left out.
    fn add(
        &mut self,
        (who, subject): (For, &Subject),
        document: &str,
        prepared: Result<Prepared, AppError>,
    ) -> Result<(), AppError> {
        let heading = self.heading(who, subject);
        self.add_under(&heading, document, prepared, false)
    }

    fn add_under(
        &mut self,
        heading: &str,
        document: &str,
        prepared: Result<Prepared, AppError>,
        labels: bool,
    ) -> Result<(), AppError> {
        let prepared = match prepared {
            Ok(prepared) => prepared,
            Err(AppError::Refused(refusal)) if is_nothing(&refusal.problems) => return Ok(()),
            Err(other) => return Err(other),
        };
        // That consent is not asked for here concerns a list that is handed out.
        let remarks = prepared.remarks().iter();
        let remarks = remarks.filter(|problem| problem.code != "list-consent-unknown");
        self.remarks.extend(remarks.cloned());
        for part in prepared.into_parts() {
            self.lines.push(Line {
                heading: heading.to_owned(),
                document: self.words.text(document),
                labels,
                detail: String::new(),
            });
            self.parts.push(part);
        }
        Ok(())
    }

    fn ask(&self, request: &PrintRequest) -> Result<Prepared, AppError> {
        prepare(self.app, self.words, request)
    }

    /// The rows of the sign-in sheet, as the folder numbers them.
    fn numbered(&self, subject: &Subject) -> Result<Numbered, AppError> {
        let (programme, session) = (subject.tree.programme.id, subject.session_id());
        let rows = Rows::Sorted(self.options.sort);
        people::numbered(self.app, programme, session, rows)
    }

    fn desk(&mut self, subject: &Subject) -> Result<(), AppError> {
        let (app, words, options) = (self.app, self.words, self.options);
        let numbered = self.numbered(subject)?;
        let request = PrintRequest::SignIn {
            session_id: subject.run_key(),
            sort: options.sort,
            blank_rows: options.blank_rows,
            options: options.sheets.clone(),
        };
        let rows = (Rows::Sorted(options.sort), options.blank_rows);
        let sheet = sign_in::prepare(app, words, subject, rows, options.sheets)?;
        self.last_rows.insert(subject.run_key(), sheet.last_row());
        let sheet = sheet
            .remembering(words, &remembered(&request))
            .with_spare_rows(SPARE_ROWS.unsigned_abs());
        self.add((For::Desk, subject), "sign-in-document", Ok(sheet))?;
        if numbered.people.is_empty() {
            self.remarks.push(Problem::new("folder-nobody"));
            return Ok(());
        }
        let numbers = numbered.people.iter();
        let numbers = numbers.map(|(number, who)| (who.id.clone(), *number));
        let wall = wall_list::numbered(app, words, subject, numbers.collect());
        let request = PrintRequest::WallList {
            session_id: subject.run_key(),
            sort: options.sort,
        };
        let wall = wall.map(|wall| wall.remembering(words, &remembered(&request)));
        self.add((For::Desk, subject), "wall-list-document", wall)?;
        let badges = self.ask(&PrintRequest::Badges {
            programme_id: Self::programme(subject),
            session_id: subject.run_key(),
            stock: options.stock.to_owned(),
            used: Vec::new(),
            sort: AttendeeSort::FamilyName,
            only: Vec::new(),
            design: options.design.clone(),
            alignment: options.alignment.to_owned(),
        });
        let heading = self.heading(For::Desk, subject);
        self.add_under(&heading, "badges-document", badges, true)
    }

    fn rooms(&mut self, subject: &Subject) -> Result<(), AppError> {
        let signs = self.ask(&PrintRequest::DoorSigns {
            programme_id: Self::programme(subject),
            session_id: subject.run_key(),
        });
        let heading = self.words.text("folder-rooms");
        let before = self.parts.len();
        self.add_under(&heading, "door-signs-document", signs, false)?;
        // Each room is named, since its sign goes there.
        for at in before..self.parts.len() {
            let pieces = self.parts[at].pieces()?;
            let rooms: Vec<&str> = pieces.iter().map(|piece| &*piece.label).collect();
            self.lines[at].detail = rooms.join(", ");
        }
        Ok(())
    }

    fn speakers(&mut self, subject: &Subject) -> Result<(), AppError> {
        let tents = self.ask(&PrintRequest::TableTents {
            programme_id: Self::programme(subject),
            session_id: subject.run_key(),
            people: TentPeople::Speakers,
            format: TentFormat::Tall,
            only: Vec::new(),
        });
        self.add((For::Speakers, subject), "table-tents-document", tents)
    }

    fn organiser(&mut self, subject: &Subject) -> Result<(), AppError> {
        let speakers = self.ask(&PrintRequest::SpeakerList {
            programme_id: Self::programme(subject),
            session_id: subject.run_key(),
        });
        self.add((For::Organiser, subject), "speaker-list-document", speakers)?;
        let participants = self.ask(&PrintRequest::ParticipantList {
            programme_id: Self::programme(subject),
            session_id: subject.run_key(),
            sort: AttendeeSort::Organisation,
            columns: vec![ParticipantColumn::Organisation, ParticipantColumn::Function],
            only: Vec::new(),
        });
        let who = (For::Organiser, subject);
        self.add(who, "participant-list-document", participants)
    }

    /// What helps when something goes wrong: nothing of it is remembered, since it says nothing
    /// that could get out of date.
    fn rescue(&mut self, subject: &Subject) -> Result<(), AppError> {
        let (app, words, options) = (self.app, self.words, self.options);
        let numbered = self.numbered(subject)?;
        let last = self.last_rows.get(&subject.run_key()).copied();
        let last = last.unwrap_or(numbered.next - 1);
        let heading = self.heading(For::Rescue, subject);
        if !numbered.people.is_empty() {
            let list = check_list::prepare(app, words, subject, &numbered)?.unremembered();
            self.add_under(&heading, "check-list-document", Ok(list), false)?;
        }
        let everybody = numbered.people.iter();
        let printed = PrintedRows {
            numbers: everybody.map(|(n, who)| (who.id.clone(), *n)).collect(),
            last,
        };
        let rows = Rows::New {
            sort: options.sort,
            printed: &printed,
        };
        let spare = (rows, SPARE_ROWS);
        let rows = sign_in::prepare(app, words, subject, spare, &SignInOptions::default())?;
        let rows = rows.unremembered();
        self.add_under(&heading, "folder-blank-rows", Ok(rows), false)?;
        let badges = badges::blank(app, words, subject, options.stock)?;
        let badges = badges.unremembered();
        self.add_under(&heading, "folder-blank-badges", Ok(badges), true)?;
        let tents = table_tents::blank(app, words, subject, SPARE_TENTS)?.unremembered();
        self.add_under(&heading, "folder-blank-tents", Ok(tents), false)
    }
}

/// Whether a paper was refused because there is nothing to show on it.
fn is_nothing(problems: &[Problem]) -> bool {
    let nothing = ["print-no-page", "no-badge"];
    problems
        .iter()
        .all(|problem| nothing.contains(&&*problem.code))
}
