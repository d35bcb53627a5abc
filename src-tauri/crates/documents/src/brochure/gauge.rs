//! How well a brochure fills the pages it is meant to have, and which texts are worth shortening.
//!
//! Nothing is cut or changed here; a person decides. Deliberately not here: the words in which it
//! is told.

use parvis_domain::rich_text::Block;

use super::input::{AgendaEntry, Brochure, Session, Slot, Speaker};
use super::layout::{Attempt, tries};
use super::look::Look;
use super::paper::Paper;
use crate::fonts::Fonts;
use crate::place::{Draft, Meta, RichStyle, Structure, rich_text};

/// Fewer lines are not worth shortening.
const WORTH_SHORTENING: usize = 4;
/// So many texts are named.
const NAMED: usize = 8;

/// How well a brochure fills the pages it is meant to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gauge {
    /// The pages it takes, as a person reads them; a booklet has them on a quarter of the sheets.
    pub pages: usize,
    /// What is missing or left, in lines of flowing text.
    pub room: Room,
    /// The longest texts, the longest first; empty when there is nothing to shorten.
    pub longest: Vec<LongText>,
}

/// What is missing or left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// It fits, and so many lines may still be added.
    Left(usize),
    /// So many lines have to go.
    Over(usize),
}

/// A text that takes many lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongText {
    /// What it is.
    pub kind: TextKind,
    /// The session it is of, from 0; none when it is of the whole programme.
    pub session: Option<usize>,
    /// The line of the agenda it is of, from 0.
    pub entry: Option<usize>,
    /// The slot inside a group of parallel ones, from 0.
    pub slot: Option<usize>,
    /// The title of what it is of, as given; empty for the whole programme.
    pub title: String,
    /// The lines it takes.
    pub lines: usize,
}

/// What a long text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// The presentation of the programme.
    Presentation,
    /// The objectives of the programme or of a session.
    Objectives,
    /// Who it is for.
    Audience,
    /// How people will work.
    Methods,
    /// The context of a session.
    Context,
    /// The lines of work of a session.
    Axes,
    /// What a slot is about.
    Description,
    /// Some words about a speaker, by their position among those of the same place, from 0.
    Notice(usize),
    /// The fees.
    Fees,
    /// What else to know.
    Notes,
    /// The way to a venue, by its position.
    Access(usize),
    /// For whom a venue is accessible, by its position.
    Accessibility(usize),
}

/// Tells how well a brochure fills `target` pages in its format.
#[must_use]
pub fn gauge(input: &Brochure, fonts: &Fonts, target: usize) -> Gauge {
    let tries = tries(input, fonts);
    let chosen = &tries[0];
    let line = RichStyle::BODY.line_height();
    let full = (chosen.paper.height() / line) as usize;
    let pages = chosen.document.pages.len();
    let filled = |attempt: &Attempt| {
        let filled = attempt.end.y - attempt.paper.top;
        if attempt.end.follows { filled } else { 0.0 }
    };
    let room = if pages > target {
        let over = |attempt: &Attempt| {
            let whole = attempt.document.pages.len().saturating_sub(target + 1);
            whole * full + (filled(attempt) / line).ceil().max(1.0) as usize
        };
        // The white is drawn together before a line has to go.
        Room::Over(tries.iter().map(over).min().unwrap_or(0))
    } else {
        let free = (chosen.paper.height() - filled(chosen)) / line;
        let last = if chosen.end.page < pages {
            free.max(0.0) as usize
        } else {
            0
        };
        Room::Left((target - pages) * full + last)
    };
    Gauge {
        pages,
        room,
        longest: longest(input, fonts),
    }
}

fn longest(input: &Brochure, fonts: &Fonts) -> Vec<LongText> {
    let mut reader = Reader {
        fonts,
        look: Look::new(input.accent, &input.meta.language, input.format),
        paper: Paper::new(input.format),
        found: Vec::new(),
    };
    reader.programme(input);
    let mut found = reader.found;
    found.sort_by_key(|text| std::cmp::Reverse(text.lines));
    found.truncate(NAMED);
    found
}

/// Where in the programme a text stands.
#[derive(Clone, Copy, Default)]
struct Spot<'a> {
    session: Option<usize>,
    entry: Option<usize>,
    slot: Option<usize>,
    title: &'a str,
}

struct Reader<'a> {
    fonts: &'a Fonts,
    look: Look,
    paper: Paper,
    found: Vec<LongText>,
}

impl Reader<'_> {
    fn programme(&mut self, input: &Brochure) {
        let whole = Spot::default();
        for (kind, blocks) in [
            (TextKind::Presentation, &input.presentation),
            (TextKind::Objectives, &input.objectives),
            (TextKind::Audience, &input.audience),
            (TextKind::Methods, &input.methods),
            (TextKind::Fees, &input.practical.fees),
            (TextKind::Notes, &input.practical.notes),
        ] {
            self.text(kind, whole, blocks);
        }
        self.notices(whole, &input.speakers);
        for (number, session) in input.sessions.iter().enumerate() {
            self.session(number, session);
        }
        for (number, venue) in input.practical.venues.iter().enumerate() {
            let spot = Spot {
                title: &venue.name,
                ..whole
            };
            self.text(TextKind::Access(number), spot, &venue.access);
            let kind = TextKind::Accessibility(number);
            self.text(kind, spot, &venue.accessibility);
        }
    }

    fn session(&mut self, number: usize, session: &Session) {
        let named = [&session.title, &session.label, &session.date];
        let spot = Spot {
            session: Some(number),
            title: first_said(&named),
            ..Spot::default()
        };
        self.text(TextKind::Context, spot, &session.context);
        self.text(TextKind::Objectives, spot, &session.objectives);
        self.text(TextKind::Axes, spot, &session.axes);
        self.notices(spot, &session.speakers);
        for (number, entry) in session.agenda.iter().enumerate() {
            let spot = Spot {
                entry: Some(number),
                ..spot
            };
            match entry {
                AgendaEntry::Slot(slot) => self.slot(spot, slot),
                AgendaEntry::Parallel(group) => {
                    for (number, slot) in group.slots.iter().enumerate() {
                        let slot_number = Some(number);
                        self.slot(
                            Spot {
                                slot: slot_number,
                                ..spot
                            },
                            slot,
                        );
                    }
                }
            }
        }
    }

    fn slot(&mut self, spot: Spot<'_>, slot: &Slot) {
        let spot = Spot {
            title: first_said(&[&slot.title, &slot.number, &slot.kind]),
            ..spot
        };
        self.text(TextKind::Description, spot, &slot.description);
        self.notices(spot, &slot.speakers);
    }

    fn notices(&mut self, spot: Spot<'_>, speakers: &[Speaker]) {
        for (number, speaker) in speakers.iter().enumerate() {
            self.text(TextKind::Notice(number), spot, &speaker.notice);
        }
    }

    /// Sets a text in the column of text, for the number of its lines.
    fn text(&mut self, kind: TextKind, spot: Spot<'_>, blocks: &[Block]) {
        let mut draft = Draft::new(Meta::default());
        let style = self.look.body();
        let width = self.paper.text;
        let set = rich_text(
            &mut draft,
            self.fonts,
            Structure::ROOT,
            blocks,
            &style,
            width,
        );
        if set.len() >= WORTH_SHORTENING {
            self.found.push(LongText {
                kind,
                session: spot.session,
                entry: spot.entry,
                slot: spot.slot,
                title: spot.title.to_owned(),
                lines: set.len(),
            });
        }
    }
}

fn first_said<'a>(texts: &[&'a String]) -> &'a str {
    let mut said = texts.iter().map(|text| text.trim());
    said.find(|text| !text.is_empty()).unwrap_or("")
}
