//! Where words go, and how paragraphs and items become a text of the document.
//!
//! Deliberately not here: which target is the right one.

use super::Builder;
use crate::paste::draft::{Reason, Role};
use crate::paste::find::date;
use crate::paste::paragraph::{Mark, Paragraph};
use crate::programme::{Document, Venue};

/// A text of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Presentation,
    Objectives,
    Audience,
    Methods,
    Fees,
    Practical,
    Footer,
    Context(usize),
    SessionObjectives(usize),
    Axes(usize),
    Description(usize, usize),
    /// Of the venue of a session or of one of its slots, or of the venue of all.
    Access(Option<usize>, Option<usize>),
    Accessibility(Option<usize>, Option<usize>),
}

impl Target {
    pub(super) fn path(self) -> String {
        match self {
            Self::Presentation => "presentation".to_owned(),
            Self::Objectives => "objectives".to_owned(),
            Self::Audience => "audience".to_owned(),
            Self::Methods => "methods".to_owned(),
            Self::Fees => "fees".to_owned(),
            Self::Practical => "practical".to_owned(),
            Self::Footer => "legal_footer".to_owned(),
            Self::Context(s) => format!("sessions[{s}].context"),
            Self::SessionObjectives(s) => format!("sessions[{s}].objectives"),
            Self::Axes(s) => format!("sessions[{s}].axes"),
            Self::Description(s, slot) => format!("sessions[{s}].slots[{slot}].description"),
            Self::Access(s, slot) => format!("{}.access", venue_path(s, slot)),
            Self::Accessibility(s, slot) => format!("{}.accessibility", venue_path(s, slot)),
        }
    }
}

impl Builder<'_> {
    fn text_of(&mut self, target: Target) -> &mut String {
        let document = &mut self.document;
        let all = &mut self.venue;
        match target {
            Target::Presentation => &mut document.presentation,
            Target::Objectives => &mut document.objectives,
            Target::Audience => &mut document.audience,
            Target::Methods => &mut document.methods,
            Target::Fees => &mut document.fees,
            Target::Practical => &mut document.practical,
            Target::Footer => &mut document.legal_footer,
            Target::Context(s) => &mut document.sessions[s].context,
            Target::SessionObjectives(s) => &mut document.sessions[s].objectives,
            Target::Axes(s) => &mut document.sessions[s].axes,
            Target::Description(s, slot) => &mut document.sessions[s].slots[slot].description,
            Target::Access(s, slot) => &mut venue_of(document, all, s, slot).access,
            Target::Accessibility(s, slot) => &mut venue_of(document, all, s, slot).accessibility,
        }
    }

    /// Adds words of a paragraph to a text.
    pub(super) fn add(&mut self, target: Target, paragraph: &Paragraph, words: &str) {
        let words = words.trim().replace('\t', " – ");
        if words.is_empty() {
            return;
        }
        let gap = paragraph.gap;
        let text = self.text_of(target);
        let (item, line) = match paragraph.mark {
            Mark::None => (false, words),
            Mark::Bullet(depth) => (true, format!("{}- {words}", nested(depth))),
            Mark::Number(number, depth) => (true, format!("{}{number}. {words}", nested(depth))),
        };
        if !text.is_empty() {
            let last = text.lines().next_back().unwrap_or_default().trim_start();
            let after_item = is_item(last);
            text.push_str(match (item, after_item) {
                (true, true) => {
                    "
"
                }
                (true, false) if !gap => {
                    "
"
                }
                _ => {
                    "

"
                }
            });
        }
        text.push_str(&line);
    }

    /// Adds a whole paragraph where words go now.
    pub(super) fn text(&mut self, at: usize) {
        self.end_head(at);
        let paragraph = self.paragraph(at);
        if self.title_of_slot(at)
            || self.title_in_quotes(at)
            || self.title_of_session(at)
            || self.subtitle_below(at)
            || self.status_line(at)
        {
            return;
        }
        if self.occurrences.take().is_some() {
            self.session = None;
            self.slot = None;
            self.target = Target::Presentation;
        }
        if let Some(period) =
            date::period_in_brackets(&paragraph.text).filter(|_| self.document.period.is_empty())
        {
            period.clone_into(&mut self.document.period);
        }
        // Sentences between the heading of an agenda and a list: the list is no agenda.
        if !self.timed && self.slot.is_none() && paragraph.text.ends_with(['.', ':']) {
            self.in_agenda = false;
        }
        let target = self.target;
        self.add(target, paragraph, &paragraph.text);
        self.sure(at, Role::Text, &target.path());
        self.people_in(at);
    }

    /// A question alone below a head that has no subtitle: "Quel renouveau ?".
    fn subtitle_below(&mut self, at: usize) -> bool {
        let text = &self.paragraph(at).text;
        let labelled = self.labelled;
        let document = &mut self.document;
        let fits = !labelled
            && self.target == Target::Presentation
            && document.presentation.is_empty()
            && document.subtitle.is_empty()
            && !document.title.is_empty()
            && text.ends_with('?')
            && text.chars().count() <= 120;
        if fits {
            text.clone_into(&mut document.subtitle);
            self.judged(at, Role::Subtitle, "subtitle", None::<Reason>);
        }
        fits
    }
}

fn venue_path(session: Option<usize>, slot: Option<usize>) -> String {
    let slot = slot.map_or(String::new(), |slot| format!(".slots[{slot}]"));
    format!("sessions[{}]{slot}.venue", session.unwrap_or(0))
}

/// The venue of a slot or session, or the one that holds for all.
fn venue_of<'v>(
    document: &'v mut Document,
    all: &'v mut Option<(Venue, String)>,
    session: Option<usize>,
    slot: Option<usize>,
) -> &'v mut Venue {
    let Some(s) = session else {
        return &mut all.get_or_insert_default().0;
    };
    let session = &mut document.sessions[s];
    match slot {
        Some(slot) => session.slots[slot].venue.get_or_insert_default(),
        None => session.venue.get_or_insert_default(),
    }
}

/// The spaces before an item of this depth.
fn nested(depth: u8) -> String {
    "  ".repeat(usize::from(depth.clamp(1, 3) - 1))
}

/// Whether a line of a text is an item of a list.
fn is_item(line: &str) -> bool {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    line.starts_with("- ") || (1..=3).contains(&digits) && line[digits..].starts_with(". ")
}
