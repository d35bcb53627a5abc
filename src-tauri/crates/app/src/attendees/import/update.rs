//! What a list says otherwise of people who are known, cell by cell, and what of it is taken.
//!
//! What is lacking is filled in; what contradicts stays as it is until somebody takes it. Of several
//! rows about one person the first that says something counts, so that the same list twice changes
//! nothing.
//!
//! Deliberately not here: who a row is about.

use std::collections::{HashMap, HashSet};

use parvis_domain::id::{MandateId, OrganisationId, PersonId, RegistrationId};
use parvis_domain::merging::both;
use parvis_domain::name::{email_key, key};
use parvis_domain::organisation::Organisation;
use parvis_domain::person::{Mandate, Person};
use parvis_domain::registration::{Category, Place, PlaceStatus, Registration};
use parvis_exchange::attendees::{AttendeeRow, Status};
use parvis_store::{Store, StoreError};

use super::category::stated;
use super::known::Known;
use super::organisations::Organisations;
use super::plan::{NewMandate, Plan, Ref, Updated};
use super::report;
use super::wishing::{GroupWish, RowWishes, Wishing};
use crate::attendees::rows::yes_or_no;
use crate::view::import::{CellChoice, ImportDifference, ImportOptions, ImportRow};

/// A row about somebody who is in the database.
#[derive(Debug, Clone, Copy)]
pub(super) struct Met {
    /// Where the row is among the rows of the list.
    pub at: usize,
    /// Who it is about.
    pub person: PersonId,
    /// Their registration, when they have one.
    pub registration: Option<RegistrationId>,
}

/// What is to be taken of what differs.
struct Wanted<'a> {
    all: bool,
    cells: HashMap<(i32, &'a str), bool>,
    /// What an earlier row said already of a person.
    said: HashSet<(PersonId, &'static str)>,
}

/// A cell of the list beside what is known.
struct Cell<'a> {
    field: &'static str,
    has: &'a mut String,
    says: &'a str,
    same: Same,
}

impl<'a> Wanted<'a> {
    fn new(options: &'a ImportOptions) -> Self {
        let cell = |cell: &'a CellChoice| ((cell.row, cell.field.as_str()), cell.take);
        Self {
            all: options.take_all,
            cells: options.cells.iter().map(cell).collect(),
            said: HashSet::new(),
        }
    }

    /// Whether this is the first row that says something of this.
    fn is_first(&mut self, person: PersonId, field: &'static str) -> bool {
        self.said.insert((person, field))
    }

    /// Holds a cell against what is known: tells when it differs, and takes it when that is wanted.
    fn hold(
        &mut self,
        (person, row): (PersonId, i32),
        cell: Cell<'_>,
        told: &mut Vec<ImportDifference>,
    ) -> bool {
        let Cell {
            field,
            has,
            says,
            same,
        } = cell;
        if says.is_empty() || !self.is_first(person, field) || same(has, says) {
            return false;
        }
        let take = self.takes(row, field, has.is_empty());
        told.push(difference(field, has, says, take));
        if take {
            says.clone_into(has);
        }
        take
    }

    /// Without a word about the cell, what is lacking is taken, and what differs only when all is.
    fn takes(&self, row: i32, field: &str, lacking: bool) -> bool {
        let usual = self.all || lacking;
        self.cells.get(&(row, field)).copied().unwrap_or(usual)
    }
}

/// Those who are met, as they are now and as they will be.
struct Files {
    people: HashMap<PersonId, Person>,
    registrations: HashMap<RegistrationId, Registration>,
    mandates: HashMap<MandateId, Mandate>,
    organisations: HashMap<OrganisationId, Organisation>,
    places: HashMap<RegistrationId, Vec<Place>>,
}

impl Files {
    fn read(store: &Store, met: &[Met]) -> Result<Self, StoreError> {
        let people: Vec<_> = met.iter().map(|met| met.person).collect();
        let registered: Vec<_> = met.iter().filter_map(|met| met.registration).collect();
        let registrations = store.registrations(&registered)?;
        let held: Vec<_> = registrations.iter().filter_map(|r| r.mandate).collect();
        let mandates = store.mandates(&held)?;
        let mut at: Vec<_> = mandates.iter().filter_map(|m| m.organisation).collect();
        at.sort_unstable();
        at.dedup();
        let mut places: HashMap<_, Vec<_>> = HashMap::new();
        for place in store.places_of(&registered)? {
            places.entry(place.registration).or_default().push(place);
        }
        let organisations = store.organisations_with(&at)?;
        Ok(Self {
            people: store
                .people(&people)?
                .into_iter()
                .map(|p| (p.id, p))
                .collect(),
            registrations: registrations.into_iter().map(|r| (r.id, r)).collect(),
            mandates: mandates.into_iter().map(|m| (m.id, m)).collect(),
            organisations: organisations.into_iter().map(|o| (o.id, o)).collect(),
            places,
        })
    }
}

/// Holds the rows against those they are about: notes in `shown` what differs, and in the plan what
/// is taken of it.
pub(super) fn update(
    store: &Store,
    met: &[Met],
    (rows, wished): (&[AttendeeRow], &[RowWishes]),
    options: &ImportOptions,
    (known, organisations, wishing): (&Known, &mut Organisations, &Wishing),
    (shown, plan): (&mut [ImportRow], &mut Plan),
) -> Result<(), StoreError> {
    if met.is_empty() {
        return Ok(());
    }
    let mut desk = Desk {
        wanted: Wanted::new(options),
        files: Files::read(store, met)?,
        known,
        organisations,
        wishing,
        rows: wished,
    };
    for met in met {
        let (row, told) = (&rows[met.at], &mut shown[met.at].differences);
        if row.status == Status::Cancelled {
            desk.cancel(met, row, told, plan);
            continue;
        }
        desk.person(met, row, told, plan);
        desk.registration(met, row, told, plan);
    }
    Ok(())
}

struct Desk<'a> {
    wanted: Wanted<'a>,
    files: Files,
    known: &'a Known,
    organisations: &'a mut Organisations,
    wishing: &'a Wishing,
    /// What the rows wish for, by their place.
    rows: &'a [RowWishes],
}

impl Desk<'_> {
    fn person(
        &mut self,
        met: &Met,
        row: &AttendeeRow,
        told: &mut Vec<ImportDifference>,
        plan: &mut Plan,
    ) {
        let Some(person) = self.files.people.get_mut(&met.person) else {
            return;
        };
        let about = (met.person, report::row_number(row));
        let mut taken = false;
        for (field, has, says, same) in [
            (
                "civility",
                &mut person.civility,
                &row.civility,
                same_words as Same,
            ),
            (
                "given_name",
                &mut person.given_name,
                &row.given_name,
                same_spelling,
            ),
            (
                "family_name",
                &mut person.family_name,
                &row.family_name,
                same_spelling,
            ),
            ("email", &mut person.email, &row.email, same_address),
            ("phone", &mut person.phone, &row.phone, same_number),
            (
                "territory",
                &mut person.territory,
                &row.territory,
                same_words,
            ),
        ] {
            let cell = Cell {
                field,
                has,
                says,
                same,
            };
            taken |= self.wanted.hold(about, cell, told);
        }
        if taken {
            plan.complete(person.clone());
        }
    }

    fn registration(
        &mut self,
        met: &Met,
        row: &AttendeeRow,
        told: &mut Vec<ImportDifference>,
        plan: &mut Plan,
    ) {
        let Some(mut registration) = met
            .registration
            .and_then(|id| self.files.registrations.get(&id))
            .cloned()
        else {
            return;
        };
        let mut taken = self.category(met, row, &mut registration, told);
        taken |= self.texts(met, row, &mut registration, told);
        self.wishes(met, row, &registration, told, plan);
        let mandate = self.mandate(met, row, &registration, told, plan);
        if taken || mandate.is_some() {
            let entry = Updated {
                registration: registration.clone(),
                mandate,
            };
            plan.update(entry);
            self.files
                .registrations
                .insert(registration.id, registration);
        }
    }

    fn category(
        &mut self,
        met: &Met,
        row: &AttendeeRow,
        registration: &mut Registration,
        told: &mut Vec<ImportDifference>,
    ) -> bool {
        let Some(category) = stated(&row.category) else {
            return false;
        };
        if !self.wanted.is_first(met.person, "category") || category == registration.category {
            return false;
        }
        // Whoever takes part is what they are when nothing was said.
        let lacking = registration.category == Category::Participant;
        let number = report::row_number(row);
        let take = self.wanted.takes(number, "category", lacking);
        let is = registration.category.code();
        told.push(difference("category", is, category.code(), take));
        if take {
            registration.category = category;
        }
        take
    }

    fn texts(
        &mut self,
        met: &Met,
        row: &AttendeeRow,
        registration: &mut Registration,
        told: &mut Vec<ImportDifference>,
    ) -> bool {
        let consent = yes_or_no(registration.photo_consent).to_owned();
        let mut answer = consent.clone();
        let about = (met.person, report::row_number(row));
        let mut taken = false;
        let said = yes_or_no(row.photo_consent).to_owned();
        // What was not understood is put below what is noted already, unless it stands there.
        let kept = &self.rows[met.at].kept;
        let note = match &row.note {
            note if !kept.is_empty() && note == kept => both(&registration.note, note),
            note => note.clone(),
        };
        for (field, has, says) in [
            ("needs", &mut registration.needs, &row.needs),
            ("meal", &mut registration.meal, &row.meal),
            ("note", &mut registration.note, &note),
            ("photo_consent", &mut answer, &said),
        ] {
            let same = same_words as Same;
            let cell = Cell {
                field,
                has,
                says,
                same,
            };
            taken |= self.wanted.hold(about, cell, told);
        }
        if answer != consent {
            registration.photo_consent = row.photo_consent;
        }
        taken
    }

    /// Wishes among the workshops of groups that the row says something of; the others stay.
    fn wishes(
        &mut self,
        met: &Met,
        row: &AttendeeRow,
        registration: &Registration,
        told: &mut Vec<ImportDifference>,
        plan: &mut Plan,
    ) {
        let said = &self.rows[met.at].wishes;
        if said.is_empty() || !self.wanted.is_first(met.person, "wish") {
            return;
        }
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for wish in said {
            let slots = self.wishing.held(registration.id, wish.group);
            if slots != wish.slots {
                before.push(GroupWish {
                    group: wish.group,
                    slots,
                });
                after.push(wish.clone());
            }
        }
        if after.is_empty() {
            return;
        }
        let lacking = before.iter().all(|wish| wish.slots.is_empty());
        let take = self.wanted.takes(report::row_number(row), "wish", lacking);
        let (has, says) = (self.wishing.words(&before), self.wishing.words(&after));
        told.push(difference("wish", &has, &says, take));
        if take {
            let wishes = after.into_iter().map(|wish| (registration.id, wish));
            plan.wishes.extend(wishes);
        }
    }

    /// Another organisation or function is another mandate; the old one stays with the person. A
    /// function that was not known is noted where it is held.
    fn mandate(
        &mut self,
        met: &Met,
        row: &AttendeeRow,
        registration: &Registration,
        told: &mut Vec<ImportDifference>,
        plan: &mut Plan,
    ) -> Option<NewMandate> {
        let held = registration
            .mandate
            .and_then(|id| self.files.mandates.get(&id))
            .cloned();
        let at = held.as_ref().and_then(|held| held.organisation);
        let name = at.and_then(|id| self.files.organisations.get(&id));
        let name = name.map(|known| known.name.clone()).unwrap_or_default();
        let function = held
            .as_ref()
            .map(|held| held.function.clone())
            .unwrap_or_default();
        let said_key = self.organisations.key(&row.organisation).to_owned();
        let number = report::row_number(row);
        let mut take = [false; 2];
        let same_body = said_key == self.organisations.key(&name) || row.organisation.is_empty();
        if !same_body && self.wanted.is_first(met.person, "organisation") {
            take[0] = self.wanted.takes(number, "organisation", name.is_empty());
            told.push(difference(
                "organisation",
                &name,
                &row.organisation,
                take[0],
            ));
        }
        let same_function = row.function.is_empty() || same_words(&function, &row.function);
        if !same_function && self.wanted.is_first(met.person, "function") {
            // What somebody does in one body says nothing of what they do in another.
            let lacking = take[0] || (same_body && function.is_empty());
            take[1] = self.wanted.takes(number, "function", lacking);
            told.push(difference("function", &function, &row.function, take[1]));
        }
        let [body, words] = take;
        if !body && !words {
            return None;
        }
        let function = if words {
            row.function.clone()
        } else if body {
            String::new()
        } else {
            function
        };
        let key = if body {
            said_key
        } else {
            self.organisations.key(&name).to_owned()
        };
        if let Some(held) = held.filter(|held| !body && held.function.is_empty()) {
            let filled = Mandate { function, ..held };
            self.files.mandates.insert(filled.id, filled.clone());
            plan.filled.push(filled);
            return None;
        }
        let written = if body { &row.organisation } else { &name };
        Some(
            match self.known.mandate(Ref::Known(met.person), &key, &function) {
                (Some(known), _) => NewMandate::Known(known),
                (None, held) => NewMandate::New {
                    organisation: self.organisations.find_or_plan(&key, written, plan),
                    function,
                    position: report::whole(held),
                },
            },
        )
    }

    /// An order that was cancelled takes places back only when that is said.
    fn cancel(
        &mut self,
        met: &Met,
        row: &AttendeeRow,
        told: &mut Vec<ImportDifference>,
        plan: &mut Plan,
    ) {
        let places = met.registration.and_then(|id| self.files.places.get(&id));
        let expected: Vec<_> = places
            .into_iter()
            .flatten()
            .filter(|place| place.status.expected())
            .collect();
        if expected.is_empty() || !self.wanted.is_first(met.person, "status") {
            return;
        }
        let (is, says) = (
            PlaceStatus::Registered.code(),
            PlaceStatus::Cancelled.code(),
        );
        let take = self.wanted.takes(report::row_number(row), "status", false);
        told.push(difference("status", is, says, take));
        if take {
            let cancelled = |place: &Place| Place {
                status: PlaceStatus::Cancelled,
                rank: None,
                ..place.clone()
            };
            plan.cancelled.extend(expected.into_iter().map(cancelled));
        }
    }
}

fn difference(field: &str, before: &str, after: &str, taken: bool) -> ImportDifference {
    ImportDifference {
        field: field.to_owned(),
        before: before.to_owned(),
        after: after.to_owned(),
        taken,
    }
}

type Same = fn(&str, &str) -> bool;

/// Whether two texts say the same but for accents, case and blanks.
fn same_words(has: &str, says: &str) -> bool {
    key(has) == key(says)
}

/// Whether a name is written as it is known: lists in capitals say nothing about accents.
fn same_spelling(has: &str, says: &str) -> bool {
    let capitals = says.chars().all(|letter| !letter.is_lowercase());
    has.to_lowercase() == says.to_lowercase()
        || (capitals && same_words(has, says))
        || (!has.is_ascii() && says.is_ascii() && same_words(has, says))
}

fn same_address(has: &str, says: &str) -> bool {
    email_key(has) == email_key(says)
}

/// Whether two telephone numbers have the same digits, with or without the country's code.
fn same_number(has: &str, says: &str) -> bool {
    let digits = |number: &str| -> String {
        let all: String = number.chars().filter(char::is_ascii_digit).collect();
        let national = all.strip_prefix("0033").or_else(|| all.strip_prefix("33"));
        match national {
            Some(rest) if rest.len() == 9 => format!("0{rest}"),
            _ => all,
        }
    };
    !has.is_empty() && digits(has) == digits(says)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_are_compared_as_people_write_them() {
        assert!(same_number("06 12 34 56 78", "+33 6 12 34 56 78"));
        assert!(!same_number("06 12 34 56 78", "06 12 34 56 79"));
        assert!(!same_number("", "06 12 34 56 78"));
        assert!(same_spelling("Bénédicte", "BENEDICTE"));
        assert!(same_spelling("Bénédicte", "Benedicte"));
        assert!(!same_spelling("Benedicte", "Bénédicte"));
        assert!(!same_spelling("Dupont", "Dupond"));
    }
}
