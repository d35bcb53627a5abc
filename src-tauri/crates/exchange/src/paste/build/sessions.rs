//! Headings of sessions: numbered ones, and those that the line below them dates.
//!
//! Deliberately not here: lines that begin with their date, see `dates`.

use super::Builder;
use super::target::Target;
use crate::paste::draft::Role;
use crate::paste::find::{after_mark, bare, date, hours, label, session, speaker};
use crate::paste::paragraph::Mark;
use crate::programme::Session;

impl Builder<'_> {
    /// "Journée 1 10 mars 2016 de 10H00 à 17H00", "Séance 2 : Quels mécanismes ?".
    pub(super) fn session_heading(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        let Some(heading) = session::heading(text).filter(|_| text.chars().count() <= 260) else {
            return self.heading_dated_below(at);
        };
        let dated = date::first(heading.rest).is_some();
        let in_slot = self.slot.is_some()
            && self
                .document
                .sessions
                .iter()
                .any(|s| s.slots.iter().any(|slot| slot.starts.is_some()));
        if heading.weak && !dated && (in_slot || self.in_agenda || !self.dated_below(at))
            || in_slot && paragraph.mark != Mark::None && !dated
        {
            return false;
        }
        self.settle_head();
        let ordinal = heading.ordinal;
        let found = date::first(heading.rest);
        let session = self.numbered_session(ordinal, found.as_ref());
        self.open(session);
        let rest = match &found {
            Some(found) => {
                self.session_dates(session, found);
                let before = &heading.rest[..found.span.start];
                format!(
                    "{} {}",
                    bare(before.trim_end_matches(" du").trim_end_matches(" le")),
                    &heading.rest[found.span.end..]
                )
            }
            None => heading.rest.to_owned(),
        };
        let title = if found.is_some() || !hours::find(&rest).is_empty() {
            // A word alone behind the day is rather the title than a town.
            let before = found.as_ref().is_some_and(|f| f.span.start > 2);
            self.settings_with(&[session], &rest, before)
        } else {
            rest
        };
        let title = after_mark(title.trim());
        let said = &mut self.document.sessions[session];
        said.ordinal = ordinal.or(said.ordinal);
        self.untitled = (title.is_empty() && said.title.is_empty()).then_some(session);
        if !title.is_empty() {
            title
                .trim_end_matches([' ', ':'])
                .clone_into(&mut said.title);
        }
        self.sure(at, Role::Session, &format!("sessions[{session}]"));
        true
    }

    /// Sets the day of a session, unless the day made one of its own already.
    fn session_dates(&mut self, session: usize, found: &date::Found) {
        let resolved = self.years.resolve(found.dates[0]);
        let said = &mut self.document.sessions[session];
        said.date = said.date.or(resolved.date);
    }

    /// The session that a heading means: by its day, by its number, or a new one.
    fn numbered_session(&mut self, ordinal: Option<i32>, found: Option<&date::Found>) -> usize {
        let day = found.and_then(|f| self.years.resolve(f.dates[0]).date);
        let all = &mut self.document.sessions;
        let by_day = all.iter().position(|s| day.is_some() && s.date == day);
        let by_number = || {
            all.iter().position(|s| {
                ordinal.is_some() && s.ordinal == ordinal && (day.is_none() || s.date.is_none())
            })
        };
        // Dates that were listed above have no number yet: the second heading means the second.
        let listed = || {
            let place = usize::try_from(ordinal?.checked_sub(1)?).ok()?;
            let unnamed = all
                .iter()
                .all(|s| s.ordinal != ordinal && (s.ordinal.is_some() || s.title.is_empty()));
            let bare = |s: &Session| s.ordinal.is_none() && s.title.is_empty() && s.date.is_some();
            (day.is_none() && unnamed && all.get(place).is_some_and(bare)).then_some(place)
        };
        if let Some(known) = by_day.or_else(by_number).or_else(listed) {
            return known;
        }
        all.push(Session::blank());
        all.len() - 1
    }

    /// A heading of a cycle whose day stands at the beginning of the line below: "Le 6 juillet, …".
    fn heading_dated_below(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let short =
            paragraph.is_short() && paragraph.mark == Mark::None && !paragraph.text.ends_with(':');
        let none = date::first(&paragraph.text).is_none()
            && label::find(&paragraph.text).is_none()
            && hours::find(&paragraph.text).is_empty();
        if !short
            || !none
            || self.document.sessions.is_empty()
            || speaker::line(&paragraph.text).is_some()
            || self.in_head
            || self.slot.is_some()
            || !self.dated_below(at)
        {
            return false;
        }
        let open = self
            .session
            .is_some_and(|s| self.document.sessions[s].date.is_none());
        if open {
            return false;
        }
        self.document.sessions.push(Session {
            title: bare(&paragraph.text).to_owned(),
            ..Session::blank()
        });
        let session = self.document.sessions.len() - 1;
        self.open(session);
        self.sure(at, Role::Session, &format!("sessions[{session}].title"));
        true
    }

    /// Whether the next paragraph begins with a day.
    fn dated_below(&self, at: usize) -> bool {
        let Some(next) = self.next(at) else {
            return false;
        };
        let before = date::first(&next.text).map(|d| next.text[..d.span.start].to_owned());
        before.is_some_and(|b| b.chars().count() <= 12 && next.mark == Mark::None)
            && session::heading(&next.text).is_none()
    }

    /// The title of a session stands in the line below its number and day.
    pub(super) fn title_of_session(&mut self, at: usize) -> bool {
        let Some(session) = self
            .untitled
            .take()
            .filter(|s| self.session == Some(*s) && self.slot.is_none())
            .filter(|s| self.target == Target::Context(*s))
        else {
            return false;
        };
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        let said = &mut self.document.sessions[session];
        if !said.title.is_empty()
            || paragraph.mark != Mark::None
            || text.chars().count() > 160
            || text.ends_with(['.', ';', ':', ','])
        {
            return false;
        }
        text.clone_into(&mut said.title);
        self.sure(at, Role::Session, &format!("sessions[{session}].title"));
        true
    }

    /// What follows belongs to this session.
    pub(super) fn open(&mut self, session: usize) {
        self.session = Some(session);
        self.slot = None;
        self.expected = None;
        self.occurrences = None;
        self.untitled = Some(session).filter(|s| self.document.sessions[*s].title.is_empty());
        self.in_practical = false;
        self.target = Target::Context(session);
    }

    /// The session that is open, or a new one: an agenda needs one.
    pub(super) fn some_session(&mut self) -> usize {
        if let Some(session) = self.session {
            return session;
        }
        if self.document.sessions.is_empty() {
            self.document.sessions.push(Session::blank());
        }
        let session = self
            .document
            .sessions
            .iter()
            .position(|s| s.slots.is_empty());
        let session = session.unwrap_or(self.document.sessions.len() - 1);
        // A slot is one of the session that is open, and that has just become another.
        self.session = Some(session);
        self.slot = None;
        session
    }
}
