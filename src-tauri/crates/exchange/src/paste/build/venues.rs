//! Addresses: of a session, of a slot, or of all the sessions.
//!
//! Deliberately not here: a place in the line of a date, see `dates`.

use super::Builder;
use super::target::Target;
use crate::paste::draft::{Reason, Role};
use crate::paste::find::{date, hours, label, noise, place, words};
use crate::paste::paragraph::Mark;
use crate::programme::Venue;
use parvis_domain::session::Mode;

/// The most lines of an address.
const MOST: usize = 7;

impl Builder<'_> {
    /// A line of an address, with those that belong to it.
    pub(super) fn place(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        if text.chars().count() > 200 || text.ends_with('?') || paragraph.mark == Mark::Bullet(2) {
            return false;
        }
        let address =
            place::is_address(text) && words(text) <= 30 && !text.trim_end().ends_with('.')
                || place::has_town(text) && words(text) <= 24;
        let followed = self.address_below(at);
        if address || followed && self.may_be_a_name(at) {
            self.take_block(at, None);
            return true;
        }
        self.town_beside_date(at) || self.building_in_head(at)
    }

    /// An address goes on below: within two lines there is a street or a postcode.
    fn address_below(&self, at: usize) -> bool {
        let below = self.all[at + 1..].iter().take(3);
        let near: Vec<_> = below
            .take_while(|p| {
                !p.gap
                    && p.mark == Mark::None
                    && p.text.chars().count() <= 90
                    && label::find(&p.text).is_none()
            })
            .collect();
        near.iter().any(|p| place::is_address(&p.text))
            && near
                .iter()
                .take_while(|p| !place::is_address(&p.text))
                .all(|p| may_be_part(&p.text))
    }

    fn may_be_a_name(&self, at: usize) -> bool {
        let text = &self.paragraph(at).text;
        let title_known =
            !self.in_head || !self.candidates.is_empty() || !self.document.title.is_empty();
        may_be_part(text)
            && title_known
            && text.chars().count() <= 80
            && words(text) <= 10
            && (place::is_building(text)
                || place::is_room(text)
                || self.all[at + 1..]
                    .first()
                    .is_some_and(|p| place::is_address(&p.text)))
            && !self.all[at].text.ends_with([':', '.'])
    }

    /// Takes the lines of an address from here on; `words` when a label stands before the first.
    pub(super) fn take_block(&mut self, at: usize, words: Option<&str>) {
        let mut lines = vec![words.unwrap_or(&self.paragraph(at).text).to_owned()];
        let mut end = at + 1;
        let whole = |lines: &[String]| place::has_town(lines.last().map_or("", |l| l));
        while end < self.all.len()
            && lines.len() < MOST
            && !whole(&lines)
            && self.goes_on(end, lines.iter().any(|l| !l.is_empty()))
        {
            lines.push(self.all[end].text.clone());
            end += 1;
        }
        lines.retain(|line| !line.is_empty());
        if lines.is_empty() {
            self.sure(at, Role::Heading, "venue");
            return;
        }
        if lines.len() == 1
            && place::mode(&lines[0]) == Some(Mode::Online)
            && crate::paste::find::words(&lines[0]) <= 6
        {
            self.set_mode(Mode::Online);
            self.add(Target::Practical, self.paragraph(at), &lines[0]);
            for line in at..end {
                self.sure(line, Role::Venue, "sessions[0].mode");
            }
            return;
        }
        let (venue, room) = if words.is_some() && self.is_address_of_known(at) {
            (place::address(&lines), String::new())
        } else {
            place::block(&lines.join("\n"))
        };
        let path = self.put_venue(venue, room);
        for line in at..end {
            self.sure(line, Role::Venue, &path);
        }
    }

    /// "Adresse : …" below the name of the place.
    fn is_address_of_known(&self, at: usize) -> bool {
        let label = crate::paste::folded(&self.paragraph(at).text);
        let named = |venue: Option<&Venue>| {
            venue.is_some_and(|v| !v.name.is_empty() && v.street.is_empty())
        };
        let open = self
            .session
            .filter(|_| !self.in_practical)
            .map(|s| &self.document.sessions[s]);
        let known = match (open, self.slot) {
            (Some(session), Some(slot)) => session.slots[slot].venue.as_ref(),
            (Some(session), None) => session.venue.as_ref(),
            _ => self.venue.as_ref().map(|(venue, _)| venue),
        };
        label.starts_with("adresse") && named(known)
    }

    fn goes_on(&self, at: usize, begun: bool) -> bool {
        let next = &self.all[at];
        let apart = next.gap && begun && !place::is_address(&next.text);
        !(self.taken[at] || apart)
            && next.mark == Mark::None
            && next.text.chars().count() <= 90
            && may_be_part(&next.text)
            && next.forced.is_none()
    }

    /// Gives a venue to what is open: a slot, a session, or all of them.
    pub(super) fn put_venue(&mut self, venue: Venue, room: String) -> String {
        match (self.session, self.slot) {
            (Some(s), Some(j)) if !self.in_practical => {
                let session = &mut self.document.sessions[s];
                if session
                    .venue
                    .as_ref()
                    .is_none_or(|known| same(known, &venue))
                    && session.slots.len() == 1
                {
                    merge(session.venue.get_or_insert_default(), &venue);
                    return format!("sessions[{s}].venue");
                }
                if session
                    .venue
                    .as_ref()
                    .is_some_and(|known| same(known, &venue))
                {
                    return format!("sessions[{s}].venue");
                }
                let slot = &mut session.slots[j];
                merge(slot.venue.get_or_insert_default(), &venue);
                if !room.is_empty() {
                    slot.room = room;
                }
                format!("sessions[{s}].slots[{j}].venue")
            }
            (Some(s), _) if !self.in_practical => {
                let session = &mut self.document.sessions[s];
                merge(session.venue.get_or_insert_default(), &venue);
                if !room.is_empty() {
                    session.room = room;
                }
                format!("sessions[{s}].venue")
            }
            _ => {
                let known = self.venue.get_or_insert_default();
                merge(&mut known.0, &venue);
                if !room.is_empty() {
                    known.1 = room;
                }
                "sessions[0].venue".to_owned()
            }
        }
    }

    /// A town alone beside the date: "Jeudi 31 mai 2018", "Saint-Omer".
    fn town_beside_date(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        if !self.in_head || !place::is_town(text) || words(text) > 4 || paragraph.mark != Mark::None
        {
            return false;
        }
        let dated = |p: &crate::paste::paragraph::Paragraph| {
            date::first(&p.text).is_some_and(|d| words(&p.text) <= 12 && d.span.start < 12)
        };
        let above = at
            .checked_sub(1)
            .is_some_and(|above| dated(&self.all[above]));
        if !above {
            return false;
        }
        let venue = Venue {
            city: text.to_owned(),
            ..Venue::default()
        };
        let known = self.all.iter().any(|p| {
            place::has_town(&p.text)
                && crate::paste::folded(&p.text).contains(&crate::paste::folded(text))
        });
        let path = self.put_venue(venue, String::new());
        self.judged(
            at,
            Role::Venue,
            &path,
            (!known).then_some(Reason::PlaceUnsure),
        );
        true
    }

    /// A building below the title or the date: "Gare de l'Est Les Salons du Relais - Paris".
    fn building_in_head(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        let near = !self.candidates.is_empty() || !self.document.title.is_empty();
        let dated = !self.document.sessions.is_empty();
        if !self.in_head
            || !near
            || !dated
            || !(place::is_building(text) || is_town_and_building(text))
            || words(text) > 14
            || text.contains(':')
        {
            return false;
        }
        let (venue, room) = place::block(text);
        let path = self.put_venue(venue, room);
        self.sure(at, Role::Venue, &path);
        true
    }
}

/// Whether a line may be part of an address.
fn may_be_part(text: &str) -> bool {
    label::find(text).is_none()
        && hours::find(text).is_empty()
        && date::first(text).is_none()
        && !noise::is_noise(text)
        && !text.contains('@')
        && !text.ends_with(['.', '?', ':'])
        && !crate::paste::find::contact::asks(text)
}

/// "ORLÉANS – Hôtel de la Métropole", "Orléans, Maison des associations".
fn is_town_and_building(text: &str) -> bool {
    [" – ", " — ", " - ", ", ", " | ", "\t"].iter().any(|mark| {
        text.split_once(mark)
            .is_some_and(|(town, rest)| place::is_town(town) && place::is_building(rest))
    })
}

/// Whether two venues are one: the same name or the same street.
fn same(known: &Venue, said: &Venue) -> bool {
    let equal =
        |a: &str, b: &str| !a.is_empty() && crate::paste::folded(a) == crate::paste::folded(b);
    equal(&known.name, &said.name)
        || equal(&known.street, &said.street)
        || known.name.is_empty() && known.street.is_empty() && equal(&known.city, &said.city)
}

/// Fills in what is not known yet; an address with its postcode knows the town best.
pub(super) fn merge(known: &mut Venue, said: &Venue) {
    let other = !known.name.is_empty() && !said.name.is_empty() && known.name != said.name;
    if other && known.street.is_empty() && said.street.is_empty() {
        known.street.clone_from(&said.name);
    }
    for (known, said) in [
        (&mut known.name, &said.name),
        (&mut known.street, &said.street),
        (&mut known.access, &said.access),
    ] {
        if known.is_empty() {
            known.clone_from(said);
        }
    }
    if known.postcode.is_empty() && !said.city.is_empty() {
        known.postcode.clone_from(&said.postcode);
        if known.city.is_empty() || !said.postcode.is_empty() {
            known.city.clone_from(&said.city);
        }
    }
}
