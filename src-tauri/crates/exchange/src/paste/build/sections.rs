//! Labels and headings: what stands beside them, and where the words below them go.
//!
//! Deliberately not here: which words are labels, see `find::label`.

use super::Builder;
use super::dates::hours_of_day;
use super::target::Target;
use crate::paste::draft::Role;
use crate::paste::find::label::{self, Label};
use crate::paste::find::{bare, date, hours, kind, organisation, place, speaker, words};
use crate::paste::folded;
use crate::paste::paragraph::Mark;
use crate::programme::{Involvement, Session, Venue};
use parvis_domain::programme::Part;
use parvis_domain::session::{Mode, SessionStatus};
use parvis_domain::speaker::SpeakerRole;

impl Builder<'_> {
    /// A line that is a label, or begins with one.
    pub(super) fn label(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let Some((label, rest)) = label::find(&paragraph.text) else {
            return false;
        };
        if !self.label_fits(at, label, rest) {
            return false;
        }
        let heading = rest.is_empty();
        if heading || !self.in_head {
            self.end_head(at);
        }
        self.labelled(at, label, rest);
        true
    }

    /// Some labels are ordinary words where an agenda or a list stands.
    fn label_fits(&self, at: usize, label: Label, rest: &str) -> bool {
        let item = self.paragraph(at).mark != Mark::None;
        let people = speaker::role(label).is_some();
        let in_slot = self.slot.is_some() && !self.in_practical;
        let of_slot = people
            || matches!(
                label,
                Label::Venue
                    | Label::Town
                    | Label::Notice
                    | Label::Session
                    | Label::Room
                    | Label::LeadQuestion
                    | Label::Description
                    | Label::Capacity
            );
        let ends_agenda = matches!(
            label,
            Label::Contact
                | Label::Practical
                | Label::Fees
                | Label::Deadline
                | Label::Link
                | Label::Organisers
                | Label::CoOrganisers
                | Label::Hosts
                | Label::Partners
                | Label::Funders
                | Label::Access
                | Label::Accessibility
                | Label::Footer
                | Label::Agreement
        );
        if item && rest.is_empty()
            || item
                && !of_slot
                && !ends_agenda
                && !matches!(label, Label::Dates | Label::Hours | Label::Audience)
        {
            return false;
        }
        if in_slot && !of_slot && !ends_agenda {
            return rest.is_empty()
                && matches!(
                    label,
                    Label::Agenda
                        | Label::Objectives
                        | Label::Audience
                        | Label::Methods
                        | Label::Dates
                );
        }
        if matches!(
            label,
            Label::Room
                | Label::LeadQuestion
                | Label::Description
                | Label::Mode
                | Label::Status
                | Label::Doors
        ) {
            return !rest.is_empty();
        }
        // "Cycle : Agir" names a series; "Avec : Léa" people; both need what follows.
        let needs = matches!(
            label,
            Label::Subject
                | Label::Series
                | Label::Town
                | Label::Notice
                | Label::Title
                | Label::Subtitle
                | Label::Kind
                | Label::Period
                | Label::Capacity
                | Label::Agreement
                | Label::OnlineLink
        );
        let nobody = people && !rest.is_empty() && !self.names_people(label, rest);
        !(needs && rest.is_empty() || nobody)
    }

    fn names_people(&self, label: Label, rest: &str) -> bool {
        let role = speaker::role(label).unwrap_or(SpeakerRole::Speaker);
        speaker::listed(rest, role).is_some() || speaker::bodies(rest, role).is_some()
    }

    fn labelled(&mut self, at: usize, label: Label, rest: &str) {
        match label {
            Label::Objectives
            | Label::Audience
            | Label::Methods
            | Label::Context
            | Label::Axes
            | Label::Practical
            | Label::Fees
            | Label::Access
            | Label::Accessibility
            | Label::Footer
            | Label::Description => self.words_below(at, label, rest),
            Label::Agenda => self.agenda_below(at, rest),
            Label::Session => self.session_named(at, rest),
            Label::Town => self.town_beside(at, rest),
            Label::Notice => self.notice_beside(at, rest),
            Label::Dates | Label::Period => self.dates_below(at, label, rest),
            Label::Hours | Label::Doors => self.hours_beside(at, label, rest),
            Label::Venue => self.venue_below(at, rest),
            Label::Contact => self.contact_below(at, rest),
            Label::Deadline | Label::Link | Label::OnlineLink => {
                self.registration_beside(at, label, rest)
            }
            Label::Organisers
            | Label::CoOrganisers
            | Label::Hosts
            | Label::Partners
            | Label::Funders => self.parts_below(at, label, rest),
            Label::Speakers
            | Label::Trainers
            | Label::Facilitators
            | Label::Rapporteurs
            | Label::Witnesses => self.speakers_below(at, label, rest),
            _ => self.one_value(at, label, rest),
        }
    }

    /// A heading with words below it, or words beside it.
    fn words_below(&mut self, at: usize, label: Label, rest: &str) {
        self.leave_agenda(label);
        let session = self.session.filter(|_| !self.in_practical);
        let several = self.document.sessions.len() > 1;
        let single = (self.document.sessions.len() == 1).then_some(0);
        // How to come to the place of a slot stands below that place.
        let slot = self.slot.filter(|slot| {
            session.is_some_and(|s| self.document.sessions[s].slots[*slot].venue.is_some())
        });
        let of_day = names_session(&self.paragraph(at).text);
        self.target = match (label, session) {
            (Label::Objectives, Some(s))
                if of_day || several || self.document.sessions[s].ordinal.is_some() =>
            {
                Target::SessionObjectives(s)
            }
            (Label::Objectives, _) => Target::Objectives,
            (Label::Audience, _) => Target::Audience,
            (Label::Methods, _) => Target::Methods,
            (Label::Context, Some(s)) if of_day || several => Target::Context(s),
            (Label::Axes, Some(s)) => Target::Axes(s),
            (Label::Axes, None) if single.is_some() => Target::Axes(0),
            (Label::Fees, _) => Target::Fees,
            (Label::Practical, _) => Target::Practical,
            (Label::Access, s) => Target::Access(s, slot),
            (Label::Accessibility, s) => Target::Accessibility(s, slot),
            (Label::Footer, _) => Target::Footer,
            (Label::Description, Some(s)) => self
                .slot
                .map_or(Target::Context(s), |slot| Target::Description(s, slot)),
            _ => Target::Presentation,
        };
        let target = self.target;
        if rest.is_empty() {
            if label == Label::Axes && matches!(target, Target::Presentation) {
                let paragraph = self.paragraph(at);
                self.add(target, paragraph, &paragraph.text);
            }
            self.sure(at, Role::Heading, &target.path());
            return;
        }
        let paragraph = self.paragraph(at);
        self.add(target, paragraph, rest);
        let role = if label == Label::Fees {
            Role::Fees
        } else {
            Role::Text
        };
        self.sure(at, role, &target.path());
        if self.in_head {
            self.target = Target::Presentation;
        }
    }

    /// A heading for dates or people ends the section above it; words below are of the whole again.
    fn leave_section(&mut self) {
        if self.session.is_none() {
            self.target = Target::Presentation;
        }
    }

    /// What is said of the whole programme ends an agenda.
    fn leave_agenda(&mut self, label: Label) {
        let whole = matches!(label, Label::Practical | Label::Fees | Label::Footer);
        if whole {
            self.in_practical = true;
        }
        let beside = matches!(
            label,
            Label::Description | Label::Access | Label::Accessibility
        );
        if !beside || self.slot.is_none() {
            self.slot = None;
            self.in_agenda = false;
        }
        self.expected = None;
    }

    fn agenda_below(&mut self, at: usize, rest: &str) {
        // "PROGRAMME" above everything else is a word of the page, and the head follows.
        let nothing = self.in_head
            && self.candidates.is_empty()
            && self.document.title.is_empty()
            && self.document.sessions.is_empty();
        if nothing && rest.is_empty() && at < 2 && !self.timed_below(at) {
            self.sure(at, Role::Heading, "title");
            return;
        }
        self.settle_head();
        self.in_agenda = true;
        self.expected = None;
        let open = self
            .session
            .or((self.document.sessions.len() == 1).then_some(0));
        self.target = open.map_or(Target::Presentation, Target::Context);
        if open.is_some() {
            self.session = open;
            self.slot = None;
        }
        if rest.is_empty() {
            self.sure(at, Role::Heading, "sessions");
        } else if hours::leading(rest).is_some() {
            let (found, title) = hours::leading(rest).expect("asked just before");
            self.slot_of(at, title, Some(&found));
        } else if let Some(found) = date::first(rest).filter(|d| d.span.start < 14) {
            let after = rest[found.span.end..].to_owned();
            self.days(at, &found, &after);
        } else {
            let paragraph = self.paragraph(at);
            let target = self.target;
            self.add(target, paragraph, rest);
            self.sure(at, Role::Text, &target.path());
        }
    }

    /// Whether the next line begins with hours.
    fn timed_below(&self, at: usize) -> bool {
        self.next(at)
            .is_some_and(|next| hours::leading(&next.text).is_some())
    }

    /// "Séance : Agir ensemble": a session without a number.
    fn session_named(&mut self, at: usize, rest: &str) {
        self.settle_head();
        self.document.sessions.push(Session {
            title: rest.to_owned(),
            ..Session::blank()
        });
        let session = self.document.sessions.len() - 1;
        self.open(session);
        self.untitled = None;
        self.sure(at, Role::Session, &format!("sessions[{session}]"));
    }

    fn town_beside(&mut self, at: usize, rest: &str) {
        let venue = Venue {
            city: rest.to_owned(),
            ..Venue::default()
        };
        let path = self.put_venue(venue, String::new());
        self.sure(at, Role::Venue, &path);
    }

    fn dates_below(&mut self, at: usize, label: Label, rest: &str) {
        if self.slot.is_some() {
            self.slot = None;
            self.in_agenda = false;
        }
        if label == Label::Period
            && let Some(session) = self.session
        {
            rest.clone_into(&mut self.document.sessions[session].period);
            self.sure(at, Role::Session, &format!("sessions[{session}].period"));
        } else if let Some(found) = date::first(rest).filter(|_| label != Label::Period) {
            let before = bare(&rest[..found.span.start]);
            let after = rest[found.span.end..].to_owned();
            let small = words(before) <= 2;
            self.days(
                at,
                &found,
                &if small {
                    after
                } else {
                    format!("{before} {after}")
                },
            );
        } else if rest.is_empty() {
            self.leave_section();
            self.dates_below = label == Label::Dates;
            self.sure(at, Role::Heading, "sessions");
        } else if label == Label::Period
            || date::period(rest).is_some()
            || self.document.period.is_empty()
        {
            rest.clone_into(&mut self.document.period);
            self.sure(at, Role::Session, "period");
        } else {
            self.add(Target::Practical, self.paragraph(at), rest);
            self.sure(at, Role::Text, "practical");
        }
    }

    fn hours_beside(&mut self, at: usize, label: Label, rest: &str) {
        let (day, left) = hours_of_day(rest);
        let open = self
            .session
            .filter(|_| !self.in_practical)
            .or((self.document.sessions.len() == 1).then_some(0));
        let mut hours = self.hours;
        if label == Label::Doors {
            hours.doors = day.starts.or(day.doors);
        } else {
            hours.doors = day.doors.or(hours.doors);
            (hours.starts, hours.ends) = (day.starts, day.ends);
        }
        match open {
            Some(session) => {
                let said = &mut self.document.sessions[session];
                said.doors_open = hours.doors.or(said.doors_open);
                said.starts = hours.starts.or(said.starts);
                said.ends = hours.ends.or(said.ends);
            }
            None => self.hours = hours,
        }
        if words(&left) > 1 {
            self.add(Target::Practical, self.paragraph(at), rest);
        }
        self.sure(at, Role::Session, "sessions[0].starts");
    }

    fn venue_below(&mut self, at: usize, rest: &str) {
        if self.document.sessions.len() > 1 && (self.in_practical || self.session.is_none())
            || self.ends_the_agenda(at)
        {
            self.in_practical = true;
        }
        if place::mode(rest) == Some(Mode::Online) && words(rest) <= 6 {
            self.set_mode(Mode::Online);
            self.add(Target::Practical, self.paragraph(at), rest);
            self.sure(at, Role::Venue, "sessions[0].mode");
            return;
        }
        self.take_block(at, Some(rest));
    }

    /// A place of which none was said before, apart from the slots above it: what is practical begins.
    fn ends_the_agenda(&self, at: usize) -> bool {
        let sessions = &self.document.sessions;
        self.slot.is_some()
            && self.paragraph(at).gap
            && sessions.iter().all(|session| session.venue.is_none())
    }

    pub(super) fn set_mode(&mut self, mode: Mode) {
        match self
            .session
            .or((self.document.sessions.len() == 1).then_some(0))
        {
            Some(s) => self.document.sessions[s].mode = mode,
            None => self
                .document
                .sessions
                .iter_mut()
                .for_each(|s| s.mode = mode),
        }
    }

    fn parts_below(&mut self, at: usize, label: Label, rest: &str) {
        let part = match label {
            Label::CoOrganisers => Part::CoOrganiser,
            Label::Hosts => Part::Host,
            Label::Partners => Part::Partner,
            Label::Funders => Part::Funder,
            _ => Part::Organiser,
        };
        if !self.in_head {
            self.slot = None;
        }
        let session = self
            .session
            .filter(|_| names_session(&self.paragraph(at).text));
        let names = organisation::listed(rest);
        if let Some(session) = session {
            let parts = names
                .into_iter()
                .map(|organisation| Involvement { organisation, part });
            self.document.sessions[session].involvements.extend(parts);
            self.sure(
                at,
                Role::Organisers,
                &format!("sessions[{session}].involvements"),
            );
            return;
        }
        for name in names {
            self.involve(&name, part);
        }
        self.sure(at, Role::Organisers, "involvements");
        if !rest.is_empty() {
            return;
        }
        for below in at + 1..self.all.len() {
            let next = self.paragraph(below);
            let name = next.text.as_str();
            let fits = words(name) <= 14
                && !name.ends_with(['.', ':', '?'])
                && label::find(name).is_none()
                && date::first(name).is_none()
                && hours::find(name).is_empty()
                && !name.contains('@');
            if self.taken[below]
                || next.forced.is_some()
                || !fits
                || next.mark == Mark::None && next.gap && below > at + 1
            {
                break;
            }
            for name in organisation::list(name) {
                self.involve(&name, part);
            }
            self.sure(below, Role::Organisers, "involvements");
        }
    }

    fn speakers_below(&mut self, at: usize, label: Label, rest: &str) {
        let role = speaker::role(label).unwrap_or(SpeakerRole::Speaker);
        let heading = bare(
            self.paragraph(at)
                .text
                .split(':')
                .next()
                .unwrap_or_default(),
        );
        let (own, role) = speaker::own_label(heading, role);
        let label = own.to_owned();
        if rest.is_empty() {
            self.expected = Some((role, label));
            self.leave_section();
            let path = self.slot_path();
            self.sure(
                at,
                Role::Heading,
                if path.is_empty() { "speakers" } else { &path },
            );
            return;
        }
        let found = speaker::listed(rest, role).or_else(|| speaker::bodies(rest, role));
        let mut speakers = found.map(|f| f.speakers).unwrap_or_default();
        speakers
            .iter_mut()
            .for_each(|s| s.role_label.clone_from(&label));
        self.speak(at, speakers, None);
    }

    /// Labels with one value beside them.
    fn one_value(&mut self, at: usize, label: Label, rest: &str) {
        let (role, path) = match label {
            Label::Title | Label::Subject => return self.titled(at, label, rest),
            Label::Subtitle => {
                rest.clone_into(&mut self.document.subtitle);
                (Role::Subtitle, "subtitle")
            }
            Label::Series => {
                rest.trim_matches(|c: char| c.is_whitespace() || "«»“”\"".contains(c))
                    .clone_into(&mut self.document.series);
                (Role::Series, "series")
            }
            Label::Kind => {
                self.kind_said = true;
                self.document.kind = kind::event_in(rest).unwrap_or(self.document.kind);
                if kind::event(rest).is_none()
                    && folded(rest) != "autre"
                    && self.document.subtitle.is_empty()
                {
                    rest.clone_into(&mut self.document.subtitle);
                }
                (Role::Kind, "kind")
            }
            Label::Agreement => {
                rest.clone_into(&mut self.document.agreement);
                (Role::Text, "agreement")
            }
            _ => return self.of_session_or_slot(at, label, rest),
        };
        self.sure(at, role, path);
    }

    fn titled(&mut self, at: usize, label: Label, rest: &str) {
        if self.document.title.is_empty() {
            if label == Label::Subject {
                self.document.kind = kind::event_in(rest).unwrap_or(self.document.kind);
                return self.subject_line(at, rest);
            }
            rest.clone_into(&mut self.document.title);
            self.labelled = true;
            self.sure(at, Role::Title, "title");
        } else {
            self.add(Target::Presentation, self.paragraph(at), rest);
            self.sure(at, Role::Text, "presentation");
        }
    }

    fn of_session_or_slot(&mut self, at: usize, label: Label, rest: &str) {
        let session = self.some_session();
        let slot = self.slot;
        let said = &mut self.document.sessions[session];
        let number: Option<i32> = rest.split_whitespace().find_map(|w| w.parse().ok());
        match (label, slot) {
            (Label::Room, Some(slot)) => rest.clone_into(&mut said.slots[slot].room),
            (Label::Room, None) => rest.clone_into(&mut said.room),
            (Label::LeadQuestion, Some(slot)) => {
                rest.clone_into(&mut said.slots[slot].lead_question)
            }
            (Label::Capacity, Some(slot)) if number.is_some() => said.slots[slot].capacity = number,
            (Label::Capacity, None) if number.is_some() => said.capacity = number,
            (Label::Mode, _) if place::mode(rest).is_some() => {
                said.mode = place::mode(rest).unwrap_or(said.mode)
            }
            (Label::Status, _) if status(rest).is_some() => {
                said.status = status(rest).unwrap_or(said.status)
            }
            _ => {
                self.text(at);
                return;
            }
        }
        let path = self.slot_path();
        self.sure(at, Role::Session, &path);
    }
}

/// Whether a label is about one session: "Objectifs de la journée".
fn names_session(text: &str) -> bool {
    let key = folded(text.split(':').next().unwrap_or_default());
    key.split(' ')
        .any(|word| ["seance", "journee", "session", "jour", "matinee"].contains(&word))
}

fn status(text: &str) -> Option<SessionStatus> {
    match folded(text).as_str() {
        "complet" | "complete" => Some(SessionStatus::Full),
        "annule" | "annulee" => Some(SessionStatus::Cancelled),
        "programme a venir" | "a venir" => Some(SessionStatus::ToCome),
        "ouvert" | "inscriptions ouvertes" => Some(SessionStatus::Open),
        _ => None,
    }
}
