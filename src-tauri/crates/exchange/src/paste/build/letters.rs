//! Programmes inside letters and messages: what greets, what ends, what stands above the greeting.
//!
//! Deliberately not here: how such lines are written, see `find::letter`.

use super::Builder;
use super::target::Target;
use crate::paste::draft::{Certainty, Reason, Role};
use crate::paste::find::{kind, letter, noise, organisation, place, words};
use crate::paste::folded;
use crate::paste::paragraph::{Mark, Paragraph};
use parvis_domain::programme::{Part, ProgrammeKind};

/// How far into a text a sentence may say what one is invited to.
const FIRST: usize = 30;

impl Builder<'_> {
    /// Greetings, endings, and the head of a letter.
    pub(super) fn letter_line(&mut self, at: usize) -> bool {
        let text = self.paragraph(at).text.as_str();
        if self.salutation == Some(at) || self.in_head && letter::is_salutation(text) {
            self.letterhead();
            self.leave(at);
            return true;
        }
        if self.above_salutation(at)
            && (letter::is_letter_date(text) || place::is_address(text) && words(text) <= 14)
        {
            if letter::is_letter_date(text) {
                self.leave(at);
            } else {
                self.add(Target::Footer, self.paragraph(at), text);
                self.sure(at, Role::Text, "legal_footer");
            }
            return true;
        }
        if self.is_date_of_message(at) {
            self.leave(at);
            return true;
        }
        letter::is_ending(text) && self.ending(at)
    }

    /// "Date : mar. 6 janv. 2026 à 14:32" in the head of a message that was passed on.
    fn is_date_of_message(&self, at: usize) -> bool {
        let begins = folded(&self.paragraph(at).text).starts_with("date ");
        let from = at.saturating_sub(3);
        let head = |p: &Paragraph| noise::is_sender(&p.text);
        begins && self.paragraph(at).text.contains(':') && self.all[from..at].iter().any(head)
    }

    /// A letter has its date and the addresses of both sides above its greeting; a message begins
    /// with the greeting, or says its subject just before.
    fn above_salutation(&self, at: usize) -> bool {
        self.salutation.is_some_and(|salutation| at < salutation)
    }

    /// What was kept for a title above the greeting names who writes.
    fn letterhead(&mut self) {
        if !self.in_head || !self.document.title.is_empty() {
            return;
        }
        for at in std::mem::take(&mut self.candidates) {
            let text = self.paragraph(at).text.as_str();
            if organisation::begins_with_word(text) && words(text) <= 14 {
                for name in organisation::list(text) {
                    self.involve(&name, Part::Organiser);
                }
                self.sure(at, Role::Organisers, "involvements");
            } else {
                self.add(Target::Practical, self.paragraph(at), text);
                self.sure(at, Role::Text, "practical");
            }
        }
    }

    /// The last sentence of a letter; the signature below it says whom to ask.
    fn ending(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        if self.in_head && self.candidates.is_empty() && self.document.title.is_empty()
            || paragraph.mark != Mark::None
        {
            return false;
        }
        self.settle_head();
        self.in_practical = true;
        self.in_agenda = false;
        self.slot = None;
        self.expected = None;
        self.target = Target::Practical;
        self.add(Target::Practical, paragraph, &paragraph.text);
        self.sure(at, Role::Text, "practical");
        self.contact_lines(at + 1);
        true
    }

    /// The subject of a message: the title, without what every invitation says before it.
    pub(super) fn subject_line(&mut self, at: usize, rest: &str) {
        self.letterhead();
        let subject = letter::subject(rest);
        capitalised(subject.matter).clone_into(&mut self.document.title);
        self.subject = true;
        self.subject_date = subject.date;
        if !subject.before.is_empty() && self.document.subtitle.is_empty() {
            self.document.subtitle = subject.before.join(" – ");
        }
        self.sure(at, Role::Title, "title");
    }

    /// "… vous invite à une matinée :" and the true title in the line below, in quotation marks.
    pub(super) fn title_in_quotes(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let above = at.checked_sub(1).map(|above| self.all[above].text.as_str());
        let announced =
            above.is_some_and(|above| above.trim_end().ends_with(':') && letter::invites(above));
        let Some(title) = letter::quotation(&paragraph.text).filter(|_| announced) else {
            return false;
        };
        if !(self.document.title.is_empty() || self.subject) || self.slot.is_some() {
            return false;
        }
        let before = std::mem::replace(&mut self.document.title, title.to_owned());
        self.subject = false;
        if before.is_empty() {
        } else if self.document.subtitle.is_empty() {
            self.document.subtitle = before;
        } else {
            let kept = std::mem::replace(&mut self.document.subtitle, before);
            self.add(Target::Practical, paragraph, &kept);
        }
        self.sure(at, Role::Title, "title");
        true
    }

    /// "Le Centre de ressources vous propose une journée d'échanges" above the title.
    pub(super) fn sentence_of_organisers(&mut self, at: usize) -> bool {
        let text = self.paragraph(at).text.as_str();
        if !letter::invites(text) || words(text) < 5 {
            return false;
        }
        self.parts_in(at);
        if self.document.kind == ProgrammeKind::Other {
            self.document.kind = kind::event_in(text).unwrap_or(ProgrammeKind::Other);
        }
        self.add(Target::Presentation, self.paragraph(at), text);
        self.sure(at, Role::Text, "presentation");
        true
    }

    /// The day of a subject is the day when the text says none.
    pub(super) fn day_of_subject(&mut self) {
        let Some(found) = self.subject_date.take() else {
            return;
        };
        let document = &self.document;
        if document.sessions.len() <= 1 && document.sessions.iter().all(|s| s.date.is_none()) {
            let (_, doubt) = self.make(&found.dates, found.range);
            if let Some(reason) = doubt
                && let Some(piece) = self.pieces.iter_mut().find(|p| p.role == Role::Title)
            {
                piece.certainty = Certainty::ToCheck(reason);
            }
        }
    }

    /// A text without a head says in a sentence what it invites to.
    pub(super) fn title_from_sentence(&mut self) {
        for at in 0..self.all.len().min(FIRST) {
            let text = self.paragraph(at).text.as_str();
            let Some(matter) = letter::invited_to(text) else {
                continue;
            };
            self.document.title = capitalised(matter);
            let lines = &self.paragraph(at).lines;
            if let Some(piece) = self.pieces.iter_mut().find(|p| p.lines == *lines)
                && piece.certainty == Certainty::Sure
            {
                piece.certainty = Certainty::ToCheck(Reason::TitleUnsure);
            }
            return;
        }
    }
}

/// With a capital first, as a title has.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
