//! Lines that are about a day: they make a session, or say something of the one that is open.
//!
//! Deliberately not here: the heading of a numbered session, see `sessions`.

use super::{Builder, Hours};
use crate::paste::draft::{Reason, Role};
use crate::paste::find::date::{self, Found, Written};
use crate::paste::find::{after_mark, bare, hours, kind, label, pattern, place, words};
use crate::paste::folded;
use crate::paste::paragraph::{Mark, Paragraph};
use crate::programme::{Session, Venue};
use chrono::NaiveDate;
use parvis_domain::programme::ProgrammeKind;
use parvis_domain::session::{Mode, SessionStatus};
use regex::Regex;
use std::sync::LazyLock;

/// The longest range of days that are sessions; a longer one is a period.
const LONGEST: i64 = 9;

/// Words that may stand before the date of a line.
static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^[\s\W]*(?:rendez-vous|date|dates|quand|le|les|du|ce|en visio|en visioconf[ée]rence|en pr[ée]sentiel|en ligne|cycle de qualification sur \d+ journ[ée]es)?[\s\W]*(?:le|les|du|le :)?[\s\W]*$",
    )
});

/// A verb of announcement before a date inside a sentence.
static CUE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:se tiendra|se tient|se tiendront|aura lieu|auront lieu|se d[ée]roulera|se d[ée]rouleront|est organis[ée]e?|vous invite(?:nt)?|vous donne(?:nt)? rendez-vous|est pr[ée]vue?|vous convie(?:nt)?|organise(?:nt)?|vous proposent?)\b",
    )
});

impl Builder<'_> {
    /// A line that begins with a date, or holds nothing else of weight.
    pub(super) fn date_line(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        if self.period_line(at) {
            return true;
        }
        let Some(found) = date::first(text) else {
            return false;
        };
        let before = &text[..found.span.start];
        let rest = &text[found.span.end..];
        let bullet = paragraph.mark != Mark::None;
        if !BEFORE.is_match(before) {
            return self.place_before_date(at, &found) || self.title_with_date(at, &found);
        }
        if self.slot.is_some() && bullet && words(rest) > 8 {
            return false;
        }
        let sentence =
            words(rest) > 14 && place::said(rest).is_none() && hours::find(rest).is_empty()
                || is_past(rest);
        if sentence {
            return self.told(at, &found);
        }
        self.days(at, &found, rest);
        true
    }

    /// "Mars 2016 – Juin 2016" alone in a line.
    fn period_line(&mut self, at: usize) -> bool {
        let text = self.paragraph(at).text.as_str();
        let Some(period) = date::period(text) else {
            return false;
        };
        if !self.document.period.is_empty() || date::first(text).is_some() {
            return false;
        }
        period.clone_into(&mut self.document.period);
        self.sure(at, Role::Session, "period");
        true
    }

    /// "Agir ensemble – mardi 12 mai 2026": a short line with its date at the end.
    fn title_with_date(&mut self, at: usize, found: &Found) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        let before = bare(&text[..found.span.start]);
        let after = &text[found.span.end..];
        let full = found
            .dates
            .iter()
            .any(|d| d.year.is_some() || d.weekday.is_some());
        let near =
            words(after) <= 6 || place::said(after).is_some() || !hours::find(after).is_empty();
        if !full
            || words(before) > 16
            || !near
            || !paragraph.is_short() && !paragraph.text.ends_with('.')
            || self.slot.is_some()
            || paragraph.mark != Mark::None
        {
            return false;
        }
        if self.in_head && !CUE.is_match(before) && words(before) > 0 {
            return self.head_with_date(at, found);
        }
        false
    }

    /// A title and its date in one line of the head.
    fn head_with_date(&mut self, at: usize, found: &Found) -> bool {
        let text = self.paragraph(at).text.as_str();
        let before = text[..found.span.start]
            .trim_end_matches(|c: char| c.is_whitespace() || ",–—-:|•(".contains(c));
        let before = [" du", " des", " le", " les", " - le"]
            .iter()
            .find_map(|w| before.strip_suffix(w))
            .unwrap_or(before);
        // "Comité technique – séance du 24 septembre": the word belongs to the day.
        let before = [" séance", " réunion", " journée", " rencontre", " session"]
            .iter()
            .find_map(|word| {
                let title = before.strip_suffix(word)?;
                title.ends_with(['–', '—', '-', ',', ':']).then_some(title)
            })
            .unwrap_or(before);
        let rest = &text[found.span.end..];
        let made = self.make(&found.dates, found.range);
        self.settings(&made.0, rest);
        if self.document.title.is_empty() && self.candidates.is_empty() {
            bare(before).clone_into(&mut self.document.title);
            if self.document.kind == ProgrammeKind::Other {
                self.document.kind =
                    kind::event_in(&self.document.title).unwrap_or(ProgrammeKind::Other);
            }
        } else if self.document.subtitle.is_empty() {
            bare(before).clone_into(&mut self.document.subtitle);
        } else {
            return false;
        }
        let path = if self.document.subtitle.is_empty() {
            "title"
        } else {
            "subtitle"
        };
        self.judged(at, Role::Title, path, made.1);
        true
    }

    /// A sentence that tells of a past or coming day: "Le 12 juillet, à Arras, s'est déroulée …".
    fn told(&mut self, at: usize, found: &Found) -> bool {
        let open = self
            .session
            .filter(|s| self.document.sessions[*s].date.is_none() && self.slot.is_none());
        let Some(session) = open.filter(|_| found.dates.len() == 1) else {
            return false;
        };
        let text = self.paragraph(at).text.as_str();
        let resolved = self.years.resolve(found.dates[0]);
        self.document.sessions[session].date = resolved.date;
        let near: String = text[found.span.end..].chars().take(90).collect();
        self.place_and_mode(&[session], &near, text);
        let target = self.target;
        self.add(target, self.paragraph(at), text);
        self.judged(
            at,
            Role::Session,
            &format!("sessions[{session}].date"),
            doubt(&resolved, found.dates[0]),
        );
        true
    }

    /// A sentence that announces the day: "… se tiendra le mercredi 11 octobre 2017, de 10h à 16h."
    pub(super) fn announcement(&mut self, at: usize) -> bool {
        let text = self.paragraph(at).text.as_str();
        let Some(found) = date::find(text).into_iter().find(|f| announced(text, f)) else {
            return false;
        };
        if self.document.sessions.iter().any(|s| s.date.is_some()) || self.slot.is_some() {
            return false;
        }
        self.end_head(at);
        let (sessions, doubt) = self.make(&found.dates, found.range);
        let sentence = text[found.span.end..]
            .split(". ")
            .next()
            .unwrap_or_default();
        self.settings(&sessions, sentence);
        let target = self.target;
        self.add(target, self.paragraph(at), text);
        self.judged(
            at,
            Role::Session,
            &format!("sessions[{}].date", sessions[0]),
            doubt,
        );
        true
    }

    /// Makes or finds the sessions of a line, and reads the rest of it: hours, place, status, title.
    pub(super) fn days(&mut self, at: usize, found: &Found, rest: &str) {
        if self.in_head && (self.slot.is_some() || self.in_agenda) {
            self.settle_head();
        }
        let paragraph = self.paragraph(at);
        let rest_of_line = rest.to_owned();
        let (sessions, doubt) = self.make(&found.dates, found.range);
        let rest = self.settings(&sessions, rest);
        let rest = after_mark(&rest).trim();
        let first = sessions[0];
        let path = format!("sessions[{first}].date");
        self.host_of(first, &rest_of_line);
        self.occurrence(paragraph, first);
        let several = sessions.len() > 1 || paragraph.mark != Mark::None;
        if !rest.is_empty() && words(rest) > 0 {
            self.rest_of_day(at, first, rest);
        }
        self.judged(at, Role::Session, &path, doubt);
        let listed = self.dates_below || self.listed > 0 || self.has_dated_neighbour(at);
        self.listed += usize::from(listed && paragraph.mark == Mark::None);
        if several && (paragraph.mark != Mark::None || !listed) || self.in_head {
            return;
        }
        self.open(first);
    }

    /// "Séance introductive" with a list of days below it: each is the same content, held again.
    fn occurrence(&mut self, paragraph: &Paragraph, session: usize) {
        if paragraph.mark == Mark::None || self.slot.is_some() {
            return;
        }
        match self.occurrences {
            None if self.session == Some(session)
                && !self.document.sessions[session].title.is_empty() =>
            {
                self.occurrences = Some(session);
            }
            Some(first) if first != session => {
                let said = &mut self.document.sessions[session];
                if said.title.is_empty() {
                    said.content_of = Some(first);
                }
            }
            _ => {}
        }
    }

    /// "Complet", "Programme prochainement disponible." alone in a line of a session.
    pub(super) fn status_line(&mut self, at: usize) -> bool {
        let text = &self.paragraph(at).text;
        let Some(session) = self
            .session
            .filter(|_| self.slot.is_none() && words(text) <= 5)
        else {
            return false;
        };
        let left = self.status(&[session], text);
        let alone = words(&left) == 0;
        if alone {
            self.sure(at, Role::Session, &format!("sessions[{session}].status"));
        }
        alone
    }

    /// What a line says of its day beyond date, hours and place: the title, or words about it.
    fn rest_of_day(&mut self, at: usize, session: usize, rest: &str) {
        let item = self.paragraph(at).mark != Mark::None;
        let rest = self.brackets_at_the_end(session, rest);
        let said = &mut self.document.sessions[session];
        let title = words(rest) <= 25
            && !rest.ends_with('.')
            && said.title.is_empty()
            && said.content_of.is_none()
            && !rest.starts_with(|c: char| c.is_lowercase());
        if title {
            rest.trim_matches(|c: char| "[]:–- ".contains(c))
                .clone_into(&mut said.title);
            return;
        }
        if !said.context.is_empty() {
            said.context.push_str(if item { "\n" } else { "\n\n" });
        }
        said.context.push_str(rest);
    }

    /// "Santé et quartiers (Roubaix)": the place, or that it is online, in brackets at the end.
    fn brackets_at_the_end<'t>(&mut self, session: usize, rest: &'t str) -> &'t str {
        let inside = rest.strip_suffix(')').and_then(|r| r.rsplit_once('('));
        let Some((before, inside)) = inside.filter(|(before, _)| words(before) > 0) else {
            return rest;
        };
        let said = &mut self.document.sessions[session];
        if let Some(mode) = place::mode(inside).filter(|_| words(inside) <= 4) {
            said.mode = mode;
            return before.trim_end();
        }
        let town = place::is_town(inside);
        if !(town || place::is_building(inside) || place::is_address(inside)) {
            return rest;
        }
        let (mut venue, _) = place::block(inside);
        if town && !place::is_building(inside) {
            venue = Venue {
                city: inside.to_owned(),
                ..Venue::default()
            };
        }
        said.venue.get_or_insert(venue);
        before.trim_end()
    }

    /// "4 séances en visioconférence, de 14h à 16h": what holds for every session.
    pub(super) fn line_for_all(&mut self, at: usize) -> bool {
        static COUNT: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"(?i)^(?:tou(?:te)?s\s+les|chaque|\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|dix)\s+(?:s[ée]ances?|journ[ée]es?|demi-journ[ée]es?|sessions?|webinaires?|rencontres?|ateliers?|visioconf[ée]rences?|matin[ée]es?)\b",
            )
        });
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        if !COUNT.is_match(text)
            || words(text) > 20
            || self.slot.is_some()
            || date::first(text).is_some()
        {
            return false;
        }
        let (day, _) = hours_of_day(text);
        if day == Hours::default() && place::mode(text).is_none() {
            return false;
        }
        self.end_head(at);
        self.hours = day;
        self.mode = place::mode(text);
        let target = self.target;
        self.add(target, paragraph, text);
        self.sure(at, Role::Session, &target.path());
        true
    }

    /// The sessions of these dates: those that are there, or new ones; and what is doubtful.
    pub(super) fn make(&mut self, dates: &[Written], range: bool) -> (Vec<usize>, Option<Reason>) {
        let mut doubtful = None;
        let mut sessions = Vec::new();
        for written in dates {
            let resolved = self.years.resolve(*written);
            doubtful = doubtful.or(doubt(&resolved, *written));
            sessions.push(self.session_on(resolved.date, *written));
        }
        if range {
            self.days_between(&mut sessions);
        }
        (sessions, doubtful)
    }

    fn days_between(&mut self, sessions: &mut Vec<usize>) {
        let dates: Vec<_> = sessions
            .iter()
            .filter_map(|s| self.document.sessions[*s].date)
            .collect();
        let [first, last] = dates[..] else {
            return;
        };
        if !(1..=LONGEST).contains(&(last - first).num_days()) {
            return;
        }
        let between: Vec<NaiveDate> = first
            .iter_days()
            .skip(1)
            .take_while(|d| *d < last)
            .collect();
        // New days come last, so that what is open keeps its place; `finish` puts them in order.
        let known = &mut self.document.sessions;
        for (at, date) in (1..).zip(between) {
            let there = known.iter().position(|s| s.date == Some(date));
            let session = there.unwrap_or_else(|| {
                known.push(Session {
                    date: Some(date),
                    ..Session::blank()
                });
                known.len() - 1
            });
            sessions.insert(at, session);
        }
    }

    /// The session on a day: the one that has it, the open one without a day, or a new one.
    fn session_on(&mut self, date: Option<NaiveDate>, written: Written) -> usize {
        let sessions = &mut self.document.sessions;
        if let Some(known) = sessions
            .iter()
            .position(|s| date.is_some() && s.date == date)
        {
            return known;
        }
        let period = date
            .is_none()
            .then(|| format!("{}/{:02}", written.day, written.month));
        let open = self.session.or((sessions.len() == 1).then_some(0));
        let open = open.filter(|s| sessions[*s].date.is_none() && sessions[*s].period.is_empty());
        let session = open.unwrap_or_else(|| {
            sessions.push(Session::blank());
            sessions.len() - 1
        });
        sessions[session].date = date;
        sessions[session].period = period.unwrap_or_default();
        session
    }

    /// Reads hours, place, way of taking part and status; gives back the words that are left.
    pub(super) fn settings(&mut self, sessions: &[usize], rest: &str) -> String {
        self.settings_with(sessions, rest, true)
    }

    /// The same; `towns`: a word with a capital alone may be the town.
    pub(super) fn settings_with(&mut self, sessions: &[usize], rest: &str, towns: bool) -> String {
        // Bold in Markdown may end anywhere in the line.
        let rest = rest.replace("**", "");
        let rest = rest.as_str();
        let (day, left) = hours_of_day(rest);
        for session in sessions {
            let said = &mut self.document.sessions[*session];
            said.doors_open = said.doors_open.or(day.doors);
            said.starts = said.starts.or(day.starts);
            said.ends = said.ends.or(day.ends);
        }
        let left = self.status(sessions, &left);
        let town = place::is_town(bare(&left)) && !place::is_building(bare(&left));
        if town && !towns {
            return left;
        }
        self.place_and_mode(sessions, &left, rest)
    }

    pub(super) fn status(&mut self, sessions: &[usize], text: &str) -> String {
        static STATUS: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"(?i)[\[(]?\s*\b(?:(complete?)|(annul[ée]e?|report[ée]e?)|(programme [àa] venir|[àa] venir|programme prochainement disponible))\b\s*[\])!]?",
            )
        });
        let Some(found) = STATUS.captures(text) else {
            return text.to_owned();
        };
        let status = if found.get(1).is_some() {
            SessionStatus::Full
        } else if found.get(2).is_some() {
            SessionStatus::Cancelled
        } else {
            SessionStatus::ToCome
        };
        // "complet" as a part of a sentence says something else.
        if words(text) > 40 {
            return text.to_owned();
        }
        for session in sessions {
            self.document.sessions[*session].status = status;
        }
        text.replacen(&found[0], " ", 1)
    }

    /// Reads where it is: "à Amiens (Quai)", ", Lille", "en visio".
    pub(super) fn place_and_mode(&mut self, sessions: &[usize], text: &str, whole: &str) -> String {
        if let Some(mode) = place::mode(whole) {
            for session in sessions {
                self.document.sessions[*session].mode = mode;
            }
            if mode == Mode::Online && words(text) <= 4 {
                return String::new();
            }
        }
        if let Some((venue, rest)) = place::said(text) {
            for session in sessions {
                self.document.sessions[*session]
                    .venue
                    .get_or_insert_with(|| venue.clone());
            }
            return rest.to_owned();
        }
        let only = bare(text).trim_matches(['(', ')']);
        if place::is_address(only)
            || (place::is_building(only) || place::is_town(only) && words(only) <= 3)
                && words(only) > 0
                && words(only) <= 12
        {
            let (mut venue, room) = place::block(only);
            if place::is_town(only) && !place::is_building(only) {
                venue = Venue {
                    city: only.to_owned(),
                    ..Default::default()
                };
            }
            for session in sessions {
                let said = &mut self.document.sessions[*session];
                said.venue.get_or_insert_with(|| venue.clone());
                said.room = room.clone();
            }
            return String::new();
        }
        text.to_owned()
    }
}

/// Hours of a day out of a line, and the words without them.
pub(super) fn hours_of_day(text: &str) -> (Hours, String) {
    static DOORS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)(?:accueil(?: caf[ée])?|ouverture des portes|caf[ée])[\s:àadeèsp]*$")
    });
    let mut day = Hours::default();
    let mut left = String::new();
    let mut from = 0;
    for found in hours::find(text) {
        let before = &text[from..found.span.start];
        if let Some(doors) = DOORS.find(before) {
            day.doors = day.doors.or(found.starts);
            left.push_str(&before[..doors.start()]);
        } else {
            let ends_second =
                day.starts.is_some() && found.starts > day.ends && found.ends.is_some();
            day.starts = day.starts.or(found.starts);
            // "9h30-12h30 / 14h-17h": the day ends with its second half.
            day.ends = if ends_second || day.ends.is_none() {
                found.ends.or(day.ends)
            } else {
                day.ends
            };
            left.push_str(before);
        }
        left.push(' ');
        from = found.span.end;
    }
    left.push_str(&text[from..]);
    let bare = folded(&left);
    let empty = bare.split(' ').all(|w| {
        [
            "", "de", "et", "a", "horaires", "horaire", "heures", "le", "matin", "puis",
        ]
        .contains(&w)
    });
    (day, if empty { String::new() } else { left })
}

/// What is doubtful about a date.
fn doubt(resolved: &crate::paste::find::year::Resolved, _written: Written) -> Option<Reason> {
    match resolved.date {
        None => Some(Reason::YearMissing),
        Some(_) if resolved.weekday_differs => Some(Reason::WeekdayDiffers),
        Some(_) => None,
    }
}

/// Whether a date inside a sentence is the one that is announced.
fn announced(text: &str, found: &Found) -> bool {
    let begin = text[..found.span.start].rfind(". ").map_or(0, |at| at + 2);
    CUE.is_match(&text[begin..found.span.start]) && label::find(text).is_none()
}

/// Words of a sentence about something that was: its day is told, not announced in a line.
fn is_past(rest: &str) -> bool {
    static PAST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:s['’]est|s['’][ée]tait|a eu lieu|ont eu lieu|a pu|ont pu|a [ée]t[ée]|dernier|derni[èe]re)\b",
        )
    });
    PAST.is_match(rest) && words(rest) > 6
}
