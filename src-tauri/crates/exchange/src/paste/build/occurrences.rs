//! One content held several times: headings that name the session they repeat, and what is left to
//! say of it at the end.
//!
//! Deliberately not here: a list of days below one heading, see `dates`.

use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::Regex;

use super::Builder;
use crate::paste::draft::Role;
use crate::paste::find::{date, pattern};

/// How a heading names the session it repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Same {
    /// By its number.
    Number(i32),
    /// By its day.
    Day(NaiveDate),
    /// By its place in the text, from 1.
    Place(usize),
}

static HEADING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?ix)^\s*(?:s[ée]ance|journ[ée]e|session|rencontre)(?:\s+(?P<own>\d{1,3}))?\s*:\s*
        m[êe]mes?\s+(?:contenu|programme|d[ée]roul[ée])\s+que\s+
        (?:(?:la|le)\s+)?
        (?:(?P<place>\d{1,3})(?:re|er|e|ème)\s+s[ée]ance\s+de\s+ce\s+texte
        |(?:s[ée]ance|journ[ée]e|session|rencontre)\s+(?:n°\s?)?(?P<number>\d{1,3})
        |(?:s[ée]ance|journ[ée]e|session|rencontre)\s+du\s+(?P<day>.+?))\s*\.?\s*$",
    )
});

impl Builder<'_> {
    /// "Séance 2 : même contenu que la séance du mardi 16 mars 2027".
    pub(super) fn heading_of_occurrence(&mut self, at: usize) -> bool {
        let text = self.paragraph(at).text.as_str();
        let Some(found) = HEADING.captures(text) else {
            return false;
        };
        let number = |name: &str| {
            found
                .name(name)
                .and_then(|m| m.as_str().parse::<i32>().ok())
        };
        let day = || {
            let found = date::first(found.name("day")?.as_str())?;
            self.years.resolve(found.dates[0]).date
        };
        let place = number("place").and_then(|place| usize::try_from(place).ok());
        let named = place
            .map(Same::Place)
            .or_else(|| number("number").map(Same::Number))
            .or_else(|| day().map(Same::Day));
        let Some(named) = named else { return false };
        self.settle_head();
        self.document.sessions.push(crate::programme::Session {
            ordinal: number("own"),
            ..crate::programme::Session::blank()
        });
        let session = self.document.sessions.len() - 1;
        self.open(session);
        self.untitled = None;
        self.same.push((session, named));
        self.sure(at, Role::Session, &format!("sessions[{session}]"));
        true
    }

    /// Finds the sessions that were named, and sees that what repeats another says nothing else.
    pub(super) fn settle_occurrences(&mut self) {
        for (session, named) in std::mem::take(&mut self.same) {
            let all = &self.document.sessions;
            let mut others = (0..all.len()).filter(|at| *at != session);
            let content = others.find(|at| match named {
                Same::Number(number) => all[*at].ordinal == Some(number),
                Same::Day(day) => all[*at].date == Some(day),
                Same::Place(place) => at + 1 == place,
            });
            self.document.sessions[session].content_of = content;
        }
        for at in 0..self.document.sessions.len() {
            self.settle_occurrence(at);
        }
    }

    fn settle_occurrence(&mut self, at: usize) {
        let all = &mut self.document.sessions;
        let Some(named) = all[at].content_of else {
            return;
        };
        // What a session repeats may itself have been told to repeat another.
        let content = all
            .get(named)
            .map_or(at, |one| one.content_of.unwrap_or(named));
        let is_one = content != at && all.get(content).is_some_and(|one| one.content_of.is_none());
        all[at].content_of = is_one.then_some(content);
        if !is_one || !all[at].has_content() {
            return;
        }
        let own = &mut all[at];
        if own.slots.is_empty() && own.speakers.is_empty() && own.title.is_empty() {
            // Words about one of the dates are kept with those about all of them.
            let words: Vec<String> = [&mut own.context, &mut own.objectives, &mut own.axes]
                .into_iter()
                .map(std::mem::take)
                .filter(|text| !text.is_empty())
                .collect();
            let context = &mut all[content].context;
            for text in words {
                if !context.is_empty() {
                    context.push_str("\n\n");
                }
                context.push_str(&text);
            }
        } else {
            // Whoever has an agenda or speakers of their own repeats nothing but the title.
            own.content_of = None;
            let title = all[content].title.clone();
            let own = &mut all[at];
            if own.title.is_empty() {
                own.title = title;
            }
        }
    }
}
