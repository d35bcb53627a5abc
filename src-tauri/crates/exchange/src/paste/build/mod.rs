//! The draft as far as it was built, and which rule takes the next paragraph.
//!
//! The rules are asked in one order; the first that knows the paragraph takes it, and says where it
//! went. A rule may look at the paragraphs that follow, and take some of them along.
//! Deliberately not here: what a single line says, see `find`.

mod agenda;
mod contacts;
mod dates;
mod facts;
mod finish;
mod forced;
mod head;
mod letters;
mod occurrences;
mod parallel;
mod rows;
mod sections;
mod sessions;
mod slots;
mod speakers;
mod target;
mod venues;

use super::draft::{Certainty, Draft, Piece, Reason, Role, Unplaced};
use super::find::column::Column;
use super::find::year::Years;
use super::find::{date, has_figure, hours, label, letter, noise};
use super::paragraph::{Mark, Paragraph};
use crate::programme::{Document, Venue};
use chrono::NaiveTime;
use parvis_domain::session::Mode;
use parvis_domain::speaker::SpeakerRole;
use target::Target;

/// Where the reader is.
pub(super) struct Builder<'p> {
    all: &'p [Paragraph],
    years: Years,
    document: Document,
    pieces: Vec<Piece>,
    unplaced: Vec<Unplaced>,
    /// Paragraphs that a rule took along.
    taken: Vec<bool>,
    /// Lines of the head that may be titles.
    candidates: Vec<usize>,
    /// The title and what stands around it are not settled yet.
    in_head: bool,
    /// After a heading for the agenda, or after its first slot.
    in_agenda: bool,
    /// After the sessions: what is said holds for all of them.
    in_practical: bool,
    session: Option<usize>,
    slot: Option<usize>,
    /// Where words go.
    target: Target,
    /// People are expected, with this role, after a heading that says so.
    expected: Option<(SpeakerRole, String)>,
    /// Hours that hold for every session without its own.
    hours: Hours,
    /// The place that holds for every session without its own.
    venue: Option<(Venue, String)>,
    /// The open slot has hours or a number alone: its title is in the next line.
    title_waits: bool,
    /// A label said the title, so that nothing below is looked at as part of a head.
    labelled: bool,
    /// A label said the kind.
    kind_said: bool,
    /// The session whose title is looked for in the next line.
    untitled: Option<usize>,
    /// A content that is held several times: the session that was dated by the first item of a list.
    occurrences: Option<usize>,
    /// Sessions whose heading names the one that they repeat.
    same: Vec<(usize, occurrences::Same)>,
    /// How people take part in every session that does not say it.
    mode: Option<Mode>,
    /// Titles of slots stand in the line above their hours.
    titles_above: bool,
    /// Some line of the text begins with hours.
    timed: bool,
    /// The paragraph that greets the reader of a letter: what stands above it is its head.
    salutation: Option<usize>,
    /// The title is the subject of a message, which the message itself may say better.
    subject: bool,
    /// The day that a subject says.
    subject_date: Option<date::Found>,
    /// What the columns of the table hold whose heading was read last.
    columns: Vec<Column>,
    /// How many days of a list or of a table of days were read.
    listed: usize,
    /// A heading says that days follow.
    dates_below: bool,
}

/// Hours of a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Hours {
    doors: Option<NaiveTime>,
    starts: Option<NaiveTime>,
    ends: Option<NaiveTime>,
}

impl<'p> Builder<'p> {
    pub(super) fn new(all: &'p [Paragraph], years: Years) -> Self {
        let timed = all
            .iter()
            .filter(|p| hours::leading(&p.text).is_some())
            .count();
        Self {
            all,
            years,
            document: Document::titled(""),
            pieces: Vec::with_capacity(all.len()),
            unplaced: Vec::new(),
            taken: vec![false; all.len()],
            candidates: Vec::new(),
            in_head: true,
            in_agenda: false,
            in_practical: false,
            session: None,
            slot: None,
            target: Target::Presentation,
            expected: None,
            hours: Hours::default(),
            venue: None,
            title_waits: false,
            labelled: false,
            kind_said: false,
            untitled: None,
            occurrences: None,
            same: Vec::new(),
            mode: None,
            titles_above: agenda::titles_above(all),
            timed: timed > 1,
            salutation: all.iter().position(|p| letter::is_salutation(&p.text)),
            subject: false,
            subject_date: None,
            columns: Vec::new(),
            listed: 0,
            dates_below: false,
        }
    }

    /// Reads all the paragraphs.
    pub(super) fn build(mut self) -> Draft {
        for at in 0..self.all.len() {
            if !self.taken[at] {
                self.step(at);
            }
        }
        self.finish();
        self.pieces.sort_by_key(|piece| piece.lines.start);
        Draft {
            document: self.document,
            pieces: self.pieces,
            unplaced: self.unplaced,
        }
    }

    /// The rules, in their order.
    fn step(&mut self, at: usize) {
        self.end_listed(at);
        let known = self.forced(at)
            || self.noise(at)
            || self.letter_line(at)
            || self.deadline(at)
            || self.heading_of_table(at)
            || self.row_of_session(at)
            || self.label(at)
            || self.heading_of_occurrence(at)
            || self.session_heading(at)
            || self.title_above_hours(at)
            || self.part_of_day(at)
            || self.timed_line(at)
            || self.numbered_workshop(at)
            || self.date_line(at)
            || self.line_for_all(at)
            || self.announcement(at)
            || self.line_of_speakers(at)
            || self.contact(at)
            || self.place(at)
            || self.slot_without_hours(at)
            || self.fact(at)
            || self.head_line(at);
        if !known {
            self.text(at);
        }
    }

    fn paragraph(&self, at: usize) -> &'p Paragraph {
        &self.all[at]
    }

    /// The paragraph after one, when no rule took it along.
    fn next(&self, at: usize) -> Option<&'p Paragraph> {
        self.all.get(at + 1).filter(|_| !self.taken[at + 1])
    }

    fn noise(&mut self, at: usize) -> bool {
        let text = &self.paragraph(at).text;
        if !noise::is_noise(text) && !self.is_running_head(at) {
            return false;
        }
        self.leave(at);
        true
    }

    /// The line at the top of every page of a PDF: it stands in the head, and says nothing new later.
    fn is_running_head(&self, at: usize) -> bool {
        const HEAD: usize = 6;
        let text = &self.paragraph(at).text;
        !self.in_head
            && at > 2
            && text.chars().count() >= 12
            && self.paragraph(at).mark == Mark::None
            && !has_figure(text)
            && label::find(text).is_none()
            && self.all[..at.min(HEAD)]
                .iter()
                .any(|p| p.text == *text && self.is_of_head(p))
    }

    /// Whether a paragraph went to the head of the programme.
    fn is_of_head(&self, paragraph: &Paragraph) -> bool {
        self.pieces.iter().any(|piece| {
            piece.lines == paragraph.lines
                && matches!(
                    piece.role,
                    Role::Title | Role::Subtitle | Role::Series | Role::Kind | Role::Organisers
                )
        })
    }

    /// Keeps a paragraph as it stands, outside the programme.
    fn leave(&mut self, at: usize) {
        let paragraph = self.paragraph(at);
        self.unplaced.push(Unplaced {
            lines: paragraph.lines.clone(),
            text: paragraph.text.replace('\t', " "),
        });
        self.sure(at, Role::Ignore, "unplaced");
    }

    fn sure(&mut self, at: usize, role: Role, path: &str) {
        self.piece(at, role, path, Certainty::Sure);
    }

    fn unsure(&mut self, at: usize, role: Role, path: &str, reason: Reason) {
        self.piece(at, role, path, Certainty::ToCheck(reason));
    }

    fn judged(&mut self, at: usize, role: Role, path: &str, reason: Option<Reason>) {
        match reason {
            Some(reason) => self.unsure(at, role, path, reason),
            None => self.sure(at, role, path),
        }
    }

    fn piece(&mut self, at: usize, role: Role, path: &str, certainty: Certainty) {
        self.taken[at] = true;
        self.pieces.push(Piece {
            lines: self.paragraph(at).lines.clone(),
            role,
            path: path.to_owned(),
            certainty,
        });
    }

    fn session_path(&self) -> String {
        self.session
            .map_or_else(String::new, |s| format!("sessions[{s}]"))
    }

    fn slot_path(&self) -> String {
        let slot = self
            .slot
            .map_or_else(String::new, |s| format!(".slots[{s}]"));
        format!("{}{slot}", self.session_path())
    }
}
