//! What reading a pasted text gives: a document, where each line went, and what is left.
//!
//! Deliberately not here: how it is found, see `read`.

use crate::programme::Document;
use parvis_domain::choice;
use serde::Serialize;
use std::ops::Range;

choice! {
    /// What a line of the source is, as the reader found it or as a person says it.
    Role {
        /// The title of the programme.
        Title => "title",
        /// The series or parent cycle.
        Series => "series",
        /// The line below the title.
        Subtitle => "subtitle",
        /// What kind of event it is.
        Kind => "kind",
        /// The heading of a new session: its number, date, hours or title.
        Session => "session",
        /// A new line of the agenda.
        Slot => "slot",
        /// One or more people or bodies who speak.
        Speaker => "speaker",
        /// Where it is held.
        Venue => "venue",
        /// Whom to ask.
        Contact => "contact",
        /// The last day to register, the link, the registration itself.
        Registration => "registration",
        /// What it costs.
        Fees => "fees",
        /// Who organises, supports or pays.
        Organisers => "organisers",
        /// A heading whose words the document has itself ("Objectifs", "Programme").
        Heading => "heading",
        /// Words of the section or slot they stand in.
        Text => "text",
        /// Goes on where the line before stopped.
        MergeWithPrevious => "merge-with-previous",
        /// Not part of the programme: kept in `unplaced`.
        Ignore => "ignore",
    }
}

/// A hint of a person to the reader: this line is that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The line, from 0. A line that does not exist changes nothing.
    pub line: usize,
    /// What it is.
    pub role: Role,
}

/// What the reader is told besides the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The year of dates that have none; else it is taken from other dates of the text.
    pub year: Option<i32>,
    /// Corrections in the order in which they were made; the last one about a line counts.
    pub corrections: Vec<Correction>,
}

choice! {
    /// Why a person should look at a piece.
    Reason {
        /// A date without a year, and nothing in the text tells it.
        YearMissing => "year-missing",
        /// The weekday written is not the one of that date.
        WeekdayDiffers => "weekday-differs",
        /// The hours end before they begin, or begin before the slot above.
        HoursOutOfOrder => "hours-out-of-order",
        /// Given and family name may be the other way round, or it may be nobody's name.
        NameUnsure => "name-unsure",
        /// It may be a title or an ordinary line.
        TitleUnsure => "title-unsure",
        /// It may be the place or an ordinary line.
        PlaceUnsure => "place-unsure",
        /// It stands where nothing of its kind was expected.
        OutOfPlace => "out-of-place",
        /// Words of it did not fit anywhere: they are in `unplaced`.
        WordsLeft => "words-left",
    }
}

/// How sure the reader is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "certainty", content = "reason", rename_all = "kebab-case")]
pub enum Certainty {
    /// It can be taken as it is.
    Sure,
    /// A person should look at it.
    ToCheck(Reason),
}

/// Some lines of the source and where they went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The lines, from 0, without the one at `end`. Blank lines inside belong to it.
    pub lines: Range<usize>,
    /// What they were taken for.
    pub role: Role,
    /// Where they went: `title`, `sessions[0].slots[3].speakers[1]`, `unplaced`.
    pub path: String,
    /// How sure that is.
    #[serde(flatten)]
    pub certainty: Certainty,
}

/// Words that have no place in a programme, or none that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unplaced {
    /// The lines they stand in, from 0.
    pub lines: Range<usize>,
    /// The words as they stand there.
    pub text: String,
}

/// A programme as far as it was understood. Its title may be empty: a person gives one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The programme.
    pub document: Document,
    /// Where each line went, in the order of the lines.
    pub pieces: Vec<Piece>,
    /// What went nowhere, in the order of the lines.
    pub unplaced: Vec<Unplaced>,
}
