//! The columns of the list that goes out, and what stands in them.
//!
//! Deliberately not here: the words, which are in the catalogue.

use chrono::NaiveDate;
use parvis_exchange::table::Cell;

use crate::view::attendee::{AttendeeView, PlaceView};
use crate::view::list_export::ListExportOptions;
use crate::view::programme::{ProgrammeView, SessionView};
use crate::words::Catalogue;

/// A column of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Civility,
    FamilyName,
    GivenName,
    Organisation,
    Function,
    Email,
    Phone,
    Territory,
    Category,
    /// The dates of all the places, as text.
    Dates,
    /// The date of the only session that was asked for.
    Date,
    Status,
    PhotoConsent,
    Needs,
    Note,
}

impl Column {
    /// The key of its header in the catalogue.
    pub fn header(self) -> &'static str {
        match self {
            Self::Civility => "lists-column-civility",
            Self::FamilyName => "lists-column-family-name",
            Self::GivenName => "lists-column-given-name",
            Self::Organisation => "lists-column-organisation",
            Self::Function => "lists-column-function",
            Self::Email => "lists-column-email",
            Self::Phone => "lists-column-phone",
            Self::Territory => "lists-column-territory",
            Self::Category => "lists-column-category",
            Self::Dates => "lists-column-dates",
            Self::Date => "lists-column-date",
            Self::Status => "lists-column-status",
            Self::PhotoConsent => "lists-column-photo-consent",
            Self::Needs => "lists-column-needs",
            Self::Note => "lists-column-note",
        }
    }
}

/// The columns that are asked for, in their order.
pub(super) fn columns(options: &ListExportOptions, session: Option<&SessionView>) -> Vec<Column> {
    use Column as C;
    let is_dated = session.is_some_and(|session| !session.date.is_empty());
    let mut columns = vec![
        C::Civility,
        C::FamilyName,
        C::GivenName,
        C::Organisation,
        C::Function,
        C::Email,
        C::Phone,
        C::Territory,
        C::Category,
        if is_dated { C::Date } else { C::Dates },
        C::Status,
        C::PhotoConsent,
    ];
    columns.extend(options.needs.then_some(C::Needs));
    columns.extend(options.notes.then_some(C::Note));
    columns
}

/// What cells are written from.
pub(super) struct Cells<'a> {
    pub words: &'a Catalogue,
    pub programme: &'a ProgrammeView,
    /// The only session that was asked for.
    pub session: Option<&'a SessionView>,
}

impl Cells<'_> {
    /// What stands in a column of somebody's row.
    pub fn cell(&self, who: &AttendeeView, column: Column) -> Cell {
        Cell::Text(match column {
            Column::Civility => who.civility.clone(),
            Column::FamilyName if who.family_name.is_empty() && who.given_name.is_empty() => {
                self.words.text("attendees-unnamed")
            }
            Column::FamilyName => who.family_name.clone(),
            Column::GivenName => who.given_name.clone(),
            Column::Organisation => who.organisation.clone(),
            Column::Function => who.function.clone(),
            Column::Email => who.email.clone(),
            Column::Phone => who.phone.clone(),
            Column::Territory => who.territory.clone(),
            Column::Category => self.words.choice("category", &who.category),
            Column::Dates => self.dates(who),
            Column::Date => return self.date(),
            Column::Status => self.words.choice("place-status", self.status(who)),
            Column::PhotoConsent => match who.photo_consent.as_str() {
                "" => String::new(),
                answer => self.words.choice("lists-answer", answer),
            },
            Column::Needs => who.needs.clone(),
            Column::Note => who.note.clone(),
        })
    }

    /// The date of the session, which is the same for everybody, as a date.
    fn date(&self) -> Cell {
        let date = self
            .session
            .map(|session| session.date.as_str())
            .unwrap_or_default();
        match date.parse::<NaiveDate>() {
            Ok(date) => Cell::Date(date),
            Err(_) => Cell::Text(date.to_owned()),
        }
    }

    /// Somebody's places in what was asked for.
    fn places<'b>(&self, who: &'b AttendeeView) -> Vec<&'b PlaceView> {
        let asked =
            |place: &&PlaceView| self.session.is_none_or(|only| place.session_id == only.id);
        who.places.iter().filter(asked).collect()
    }

    /// Where somebody stands as a whole: who comes to anything is registered.
    fn status(&self, who: &AttendeeView) -> &'static str {
        let places = self.places(who);
        let order = [
            "registered",
            "walk-in",
            "waiting-list",
            "excused",
            "cancelled",
        ];
        let has = |status: &&&str| places.iter().any(|place| place.status == **status);
        order.iter().find(has).copied().unwrap_or(order[0])
    }

    /// The sessions and workshops, a line each. Those that were given back count only for somebody
    /// who has no other, so that the list reads back as it stands.
    fn dates(&self, who: &AttendeeView) -> String {
        let places = self.places(who);
        let given_back =
            |place: &PlaceView| matches!(place.status.as_str(), "excused" | "cancelled");
        let stands = places.iter().any(|place| !given_back(place));
        let shown = places.iter().filter(|place| !stands || !given_back(place));
        let lines: Vec<String> = shown.filter_map(|place| self.occasion(place)).collect();
        if lines.is_empty() {
            self.words.text("lists-no-date")
        } else {
            lines.join("\n")
        }
    }

    /// What a place is in: the date of a session, or its title; with the number of a workshop.
    fn occasion(&self, place: &PlaceView) -> Option<String> {
        let session = self
            .programme
            .sessions
            .iter()
            .find(|s| s.id == place.session_id)?;
        let date = session.date.parse::<NaiveDate>();
        let name = match date {
            Ok(date) => date.format("%d/%m/%Y").to_string(),
            Err(_) => session.title.clone(),
        };
        let slot = session.slots.iter().find(|slot| slot.id == place.slot_id);
        match slot {
            None => Some(name),
            Some(slot) if slot.number.is_empty() => Some(slot.title.clone()),
            Some(slot) => {
                let arguments = [("session", name.as_str()), ("number", slot.number.as_str())];
                Some(self.words.with("lists-workshop", &arguments))
            }
        }
    }
}
