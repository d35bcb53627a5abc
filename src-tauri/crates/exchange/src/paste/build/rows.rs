//! Sessions in rows: a calendar with a session in each, in columns or one day under the other.
//!
//! Deliberately not here: rows that begin with hours, which are slots.

use super::dates::hours_of_day;
use super::target::Target;
use super::{Builder, Hours};
use crate::paste::draft::Role;
use crate::paste::find::column::{self, Column};
use crate::paste::find::{
    bare, contact, date, hours, label, office, place, session, speaker, words,
};
use crate::programme::{Speaker, Venue};
use parvis_domain::session::Mode;
use parvis_domain::speaker::SpeakerRole;

/// What may stand alone before a day, and is no place.
const ARTICLES: [&str; 6] = ["", "le", "les", "du", "des", "date"];

/// The most words of a cell beside its date.
const BESIDE: usize = 2;

impl Builder<'_> {
    /// "Date | Thème | Lieu": the heading of a table tells what its columns hold.
    pub(super) fn heading_of_table(&mut self, at: usize) -> bool {
        let Some(columns) = column::headings(&self.paragraph(at).text) else {
            return false;
        };
        self.settle_head();
        self.columns = columns;
        self.sure(at, Role::Heading, "sessions");
        true
    }

    /// "Mardi 13 janvier | Les mots et les acteurs | Espace Cézanne, Marseille".
    pub(super) fn row_of_session(&mut self, at: usize) -> bool {
        let text = self.paragraph(at).text.as_str();
        let cells: Vec<&str> = column::cells(text);
        if cells.len() < 2 || hours::leading(text).is_some() || self.in_timed_agenda() {
            return false;
        }
        let Some((day, found)) = cells
            .iter()
            .enumerate()
            .find_map(|(at, cell)| Some((at, day_of_cell(cell)?)))
        else {
            return false;
        };
        self.settle_head();
        self.leave_listed();
        let (sessions, doubt) = self.make(&found.dates, found.range);
        let beside = format!(
            "{} {}",
            &cells[day][..found.span.start],
            &cells[day][found.span.end..]
        );
        self.hours_of_row(&sessions, &beside);
        let aligned = self.columns.len() == cells.len();
        let others: Vec<(Column, &str)> = cells
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != day)
            .map(|(at, cell)| {
                let said = if aligned {
                    self.columns[at]
                } else {
                    Column::Other
                };
                (said, *cell)
            })
            .collect();
        self.open(sessions[0]);
        self.untitled = None;
        self.cells_of_row(at, &sessions, &others);
        self.listed += 1;
        self.judged(
            at,
            Role::Session,
            &format!("sessions[{}]", sessions[0]),
            doubt,
        );
        true
    }

    /// Whether slots with hours are being read: their rows are not sessions.
    fn in_timed_agenda(&self) -> bool {
        self.slot.is_some_and(|slot| {
            self.session
                .is_some_and(|s| self.document.sessions[s].slots[slot].starts.is_some())
        })
    }

    fn hours_of_row(&mut self, sessions: &[usize], text: &str) -> bool {
        let (day, left) = hours_of_day(text);
        for session in sessions {
            let said = &mut self.document.sessions[*session];
            said.doors_open = said.doors_open.or(day.doors);
            said.starts = said.starts.or(day.starts);
            said.ends = said.ends.or(day.ends);
        }
        day != Hours::default() && words(&left) == 0
    }

    /// The cells beside the day: those that tell what they are, then a title, then the rest.
    fn cells_of_row(&mut self, at: usize, sessions: &[usize], cells: &[(Column, &str)]) {
        let first = sessions[0];
        let mut open: Vec<&str> = Vec::new();
        for (column, cell) in cells {
            if !self.known_cell(sessions, *column, cell) {
                open.push(cell);
            }
        }
        for cell in open {
            let said = &mut self.document.sessions[first];
            if said.title.is_empty() && !cell.contains('@') && contact::link(cell).is_none() {
                bare_title(cell).clone_into(&mut said.title);
            } else if may_be_place(cell) {
                self.venue_of_row(sessions, cell);
            } else if let Some(found) = speaker::listed(cell, SpeakerRole::Speaker) {
                self.document.sessions[first]
                    .speakers
                    .extend(found.speakers);
            } else {
                self.add(Target::Context(first), self.paragraph(at), cell);
            }
        }
    }

    /// A cell whose column or whose words leave no doubt.
    fn known_cell(&mut self, sessions: &[usize], column: Column, cell: &str) -> bool {
        let first = sessions[0];
        let said = &mut self.document.sessions[first];
        if let Some(ordinal) = ordinal_of(cell) {
            said.ordinal = Some(ordinal);
            return true;
        }
        let online = place::mode(cell) == Some(Mode::Online) && words(cell) <= 4;
        match column {
            Column::Title if said.title.is_empty() => {
                bare_title(cell).clone_into(&mut said.title);
                return true;
            }
            Column::Venue if !online => {
                self.venue_of_row(sessions, cell);
                return true;
            }
            Column::Speakers => {
                let found = speakers_of(cell);
                let any = !found.is_empty();
                self.document.sessions[first].speakers.extend(found);
                return any;
            }
            _ => {}
        }
        if online {
            for session in sessions {
                self.document.sessions[*session].mode = Mode::Online;
            }
            return true;
        }
        if self.hours_of_row(sessions, cell) {
            return true;
        }
        let left = self.status(sessions, cell);
        if words(&left) == 0 {
            return true;
        }
        if place::is_address(cell) || place::is_building(cell) && words(cell) <= 9 {
            self.venue_of_row(sessions, cell);
            return true;
        }
        let certain = speaker::listed(cell, SpeakerRole::Speaker).filter(|f| f.certain);
        if let Some(found) = certain {
            self.document.sessions[first]
                .speakers
                .extend(found.speakers);
            return true;
        }
        false
    }

    fn venue_of_row(&mut self, sessions: &[usize], cell: &str) {
        let (venue, room) = place_of(cell);
        for session in sessions {
            let said = &mut self.document.sessions[*session];
            said.venue.get_or_insert_with(|| venue.clone());
            if said.room.is_empty() {
                said.room.clone_from(&room);
            }
        }
    }

    /// Below "Dates et lieux": "Bourges : lundi 9 février", "Groupe 1 – 9 et 10 février, Bourges".
    pub(super) fn place_before_date(&mut self, at: usize, found: &date::Found) -> bool {
        if !(self.dates_below || self.has_dated_neighbour(at)) {
            return false;
        }
        let text = self.paragraph(at).text.as_str();
        let before = bare(&text[..found.span.start]);
        let before = [" le", " les", " du", " des"]
            .iter()
            .find_map(|word| before.strip_suffix(word))
            .unwrap_or(before);
        let parts: Vec<&str> = before
            .split([':', '–', '—', ',', '|', '('])
            .flat_map(|part| part.split(" - "))
            .map(|part| {
                let part = bare(part);
                part.strip_prefix("À ")
                    .or(part.strip_prefix("A "))
                    .or(part.strip_prefix("à "))
                    .unwrap_or(part)
            })
            .filter(|part| !ARTICLES.contains(&crate::paste::folded(part).as_str()))
            .collect();
        let town = |part: &&str| place::is_town(part) || place::is_building(part);
        let group = |part: &&str| column::is_group(part);
        let known = parts.iter().all(|part| town(part) || group(part));
        let titled = self.dates_below && words(before) <= 6;
        if parts.is_empty() || !(known || titled) {
            return false;
        }
        self.settle_head();
        self.leave_listed();
        let (sessions, doubt) = self.make(&found.dates, found.range);
        let rest = text[found.span.end..].trim_start_matches(')');
        let rest = self.settings(&sessions, rest);
        self.open(sessions[0]);
        self.untitled = None;
        let is_title = |p: &&str| column::is_group(p) || !town(p);
        let titles: Vec<&str> = parts.iter().copied().filter(is_title).collect();
        let places: Vec<&str> = parts.iter().copied().filter(|p| !is_title(p)).collect();
        if !places.is_empty() {
            self.venue_of_row(&sessions, &places.join(", "));
        }
        let said = &mut self.document.sessions[sessions[0]];
        if !titles.is_empty() && said.title.is_empty() {
            said.title = titles.join(" – ");
        }
        let rest = bare(&rest);
        if words(rest) > 0 {
            self.add(Target::Context(sessions[0]), self.paragraph(at), rest);
        }
        self.listed += 1;
        self.judged(
            at,
            Role::Session,
            &format!("sessions[{}].date", sessions[0]),
            doubt,
        );
        true
    }

    /// Whether the line above or below also has a day, as the lines of a list of days do.
    pub(super) fn has_dated_neighbour(&self, at: usize) -> bool {
        let here = self.paragraph(at);
        let short = |text: &str| words(text) <= 14 && date::first(text).is_some();
        let below = self
            .all
            .get(at + 1)
            .is_some_and(|next| !next.gap && next.mark == here.mark && short(&next.text));
        let above = !here.gap
            && at.checked_sub(1).is_some_and(|above| {
                self.all[above].mark == here.mark && short(&self.all[above].text)
            });
        below || above
    }

    /// Ends the part of a list that belongs to its last day.
    fn leave_listed(&mut self) {
        if self.listed > 0 {
            self.session = None;
            self.slot = None;
        }
    }

    /// What follows a list of days is about all of them, unless it stands right below one.
    pub(super) fn end_listed(&mut self, at: usize) {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        let dated = date::first(text).is_some() && label::find(text).is_none();
        if self.listed == 0 && !self.dates_below || dated {
            return;
        }
        if !paragraph.gap && label::find(text).is_none() && self.listed > 0 {
            return;
        }
        if self.listed > 1 && self.slot.is_none() {
            self.session = None;
            self.target = Target::Presentation;
        }
        self.listed = 0;
        self.dates_below = false;
    }
}

/// The day of a cell that says little else.
fn day_of_cell(cell: &str) -> Option<date::Found> {
    let found = date::first(cell)?;
    let beside = format!("{} {}", &cell[..found.span.start], &cell[found.span.end..]);
    let (_, left) = hours_of_day(&beside);
    let small = ["le", "les", "du", "au", "et", "matin", "journee", "de", "a"];
    let more = crate::paste::folded(&left)
        .split(' ')
        .filter(|word| !word.is_empty() && !small.contains(word))
        .count();
    (more <= BESIDE).then_some(found)
}

/// "Séance 2", "Module n° 3", "4".
fn ordinal_of(cell: &str) -> Option<i32> {
    let cell = cell.trim();
    if cell.len() <= 2 {
        return cell.parse().ok();
    }
    session::heading(cell)
        .filter(|heading| heading.rest.is_empty())
        .and_then(|heading| heading.ordinal)
}

fn bare_title(cell: &str) -> &str {
    cell.trim().trim_end_matches([':', ' '])
}

/// A town, or words with a town at their end, after the title was said.
fn may_be_place(cell: &str) -> bool {
    let last = cell
        .rsplit([',', '–', '—', '('])
        .next()
        .map_or(cell, |part| bare(part).trim_end_matches(')'));
    words(cell) <= 9 && (place::is_town(cell) || last != cell && place::is_town(last))
}

fn place_of(cell: &str) -> (Venue, String) {
    let alone = place::is_town(cell) && !place::is_building(cell) && words(cell) <= 4;
    if alone {
        let venue = Venue {
            city: cell.to_owned(),
            ..Venue::default()
        };
        return (venue, String::new());
    }
    place::block(cell)
}

/// Everybody a cell of the column for speakers names.
fn speakers_of(cell: &str) -> Vec<Speaker> {
    let role = SpeakerRole::Speaker;
    office::each(cell, role)
        .map(|found| found.speakers)
        .unwrap_or_default()
}
