//! Working out what an import does, row by row, without writing anything.

use std::collections::{HashMap, HashSet};

use parvis_domain::id::{PersonId, ProgrammeId, RegistrationId, SessionId};
use parvis_domain::name::email_key;
use parvis_domain::person::Person;
use parvis_exchange::attendees::{Assignment, AttendeeRow, Field, List, Mapping, Refusal, Status};
use parvis_store::{Store, StoreError, name_key};
use uuid::Uuid;

use super::category::category;
use super::choice::{Choices, Meant, Seat};
use super::decisions::{self, Decision, Decisions};
use super::known::{Keys, Known};
use super::message::{of_matching, of_reading, of_refusal};
use super::organisations::Organisations;
use super::plan::{Lesson, NewMandate, NewPlace, NewRegistration, Plan, Ref};
use super::update::{self, Met};
use super::wishing::{RowWishes, Wishing, with_checkboxes};
use super::{remembered, report, resembling};
use crate::attendees::seats::Seats;
use crate::duplicates::Index;
use crate::transact::AppError;
use crate::typed;
use crate::view::import::{ColumnChoice, ImportOptions, ImportProblem, ImportReport, ImportRow};
use crate::view::problem::Problem;

/// An import that only has to be written.
pub(super) struct Prepared {
    pub programme: ProgrammeId,
    pub report: ImportReport,
    pub plan: Plan,
}

/// Reads the list and works out what becomes of each row.
pub(super) fn prepare(
    store: &Store,
    index: &Index,
    read: impl FnOnce() -> Result<List, Refusal>,
    options: &ImportOptions,
) -> Result<Prepared, AppError> {
    let programme: ProgrammeId = typed::key(&options.programme_id, "programme_id")?;
    let session: Option<SessionId> = typed::maybe_key(&options.session_id, "session_id")?;
    store.programme(programme)?;
    let choices = Choices::read(store, programme)?;
    if session.is_some_and(|id| choices.sessions.iter().all(|occasion| occasion.id != id)) {
        return Err(Problem::new("not-found").on("session_id").into());
    }
    let list = read().map_err(|refusal| of_refusal(&refusal))?;
    let recalled = match options.columns.as_slice() {
        [] => remembered::recall(store, &list)?,
        _ => None,
    };
    let is_recalled = recalled.is_some();
    let mut wishing = Wishing::read(store, programme)?;
    let mapping = match recalled {
        Some(mapping) => mapping,
        None if options.columns.is_empty() => {
            with_checkboxes(list.mapping(), &list, &wishing, &choices)
        }
        None => mapping(&options.columns)?,
    };
    let mut reading = list.rows(&mapping);
    let wished = understand(&mut reading.rows, &mut wishing, &choices);
    let mut desk = Desk::open(store, programme, choices, session, (&mapping, options))?;
    desk.wished = wished;
    let rows = reading.rows.iter().enumerate();
    let mut people: Vec<ImportRow> = rows.map(|(at, row)| desk.take(at, row)).collect();
    for (row, wished) in people.iter_mut().zip(&desk.wished) {
        row.wishes = wishing.words(&wished.wishes);
    }
    let found = resembling::find(store, index, &reading.rows, &desk.strangers)?;
    desk.problems.extend(found.problem);
    desk.candidates.extend(found.candidates);
    desk.introduce(store, &mut people)?;
    update::update(
        store,
        &desk.met,
        (&reading.rows, &desk.wished),
        options,
        (&desk.known, &mut desk.organisations, &wishing),
        (&mut people, &mut desk.plan),
    )?;
    desk.plan.resolve(&wishing);
    if !options.columns.is_empty() {
        let lesson = remembered::lesson(store, &list, &mapping)?;
        desk.plan.lessons.extend(lesson.map(Lesson::Columns));
    }
    let mut problems: Vec<_> = reading.problems.iter().map(of_reading).collect();
    if is_recalled {
        problems.push(of_matching(0, "", "columns-remembered"));
    }
    problems.append(&mut desk.problems);
    problems.sort_by_key(|problem| problem.row);
    let report = report::report(&list, &mapping, reading.counts, people, problems);
    Ok(Prepared {
        programme,
        report,
        plan: desk.plan,
    })
}

/// What the rows wish for; an answer that means no workshop becomes a remark of its row.
fn understand(
    rows: &mut [AttendeeRow],
    wishing: &mut Wishing,
    choices: &Choices,
) -> Vec<RowWishes> {
    let mut wished = Vec::with_capacity(rows.len());
    for row in rows {
        let found = if row.wishes.is_empty() {
            RowWishes::default()
        } else {
            wishing.of_row(row, choices)
        };
        if !found.kept.is_empty() {
            if !row.note.is_empty() {
                row.note.push('\n');
            }
            row.note.push_str(&found.kept);
        }
        wished.push(found);
    }
    wished
}

/// Which column holds what, as asked for.
fn mapping(asked: &[ColumnChoice]) -> Result<Mapping, Problem> {
    let assign = |column: &ColumnChoice| {
        let field = Field::ALL
            .into_iter()
            .find(|field| field.code() == column.field);
        let unknown = || {
            Problem::new("not-a-choice")
                .on("columns")
                .with("value", &column.field)
        };
        Ok(Assignment {
            header: column.header.clone(),
            field: field.ok_or_else(unknown)?,
        })
    };
    Ok(Mapping(
        asked.iter().map(assign).collect::<Result<_, Problem>>()?,
    ))
}

/// What rows are held against, and what has been decided so far.
struct Desk {
    choices: Choices,
    /// The session that everybody gets a place in, when it was given.
    session: Option<SessionId>,
    /// The column of choices, when there is exactly one.
    column: String,
    known: Known,
    organisations: Organisations,
    seats: Seats,
    held: HashSet<(RegistrationId, Seat)>,
    expected: HashSet<RegistrationId>,
    meant: HashMap<String, Meant>,
    decisions: Decisions,
    /// The first row about each person.
    first: HashMap<Ref<PersonId>, i32>,
    met: Vec<Met>,
    /// Who rows may be about, by the place of the row among the rows.
    candidates: Vec<(usize, Vec<(PersonId, &'static str)>)>,
    /// Rows with nothing in common with anybody who is known.
    strangers: Vec<usize>,
    /// What the rows wish for, by their place.
    wished: Vec<RowWishes>,
    plan: Plan,
    problems: Vec<ImportProblem>,
}

impl Desk {
    fn open(
        store: &Store,
        programme: ProgrammeId,
        choices: Choices,
        session: Option<SessionId>,
        (mapping, options): (&Mapping, &ImportOptions),
    ) -> Result<Self, AppError> {
        let mut columns = mapping
            .0
            .iter()
            .filter(|given| given.field == Field::Session);
        let column = match (columns.next(), columns.next()) {
            (Some(only), None) => only.header.clone(),
            _ => String::new(),
        };
        let places = store.places_in(programme)?;
        let seat = |place: &parvis_domain::registration::Place| {
            (place.registration, (place.session, place.slot))
        };
        let expected = places.iter().filter(|place| place.status.expected());
        let known = Known::read(store, programme)?;
        Ok(Self {
            decisions: Decisions::read(store, options)?,
            known,
            organisations: Organisations::read(store)?,
            seats: Seats::read(store, programme)?,
            held: places.iter().map(seat).collect(),
            expected: expected.map(|place| place.registration).collect(),
            meant: HashMap::new(),
            first: HashMap::new(),
            met: Vec::new(),
            candidates: Vec::new(),
            strangers: Vec::new(),
            wished: Vec::new(),
            plan: Plan::default(),
            problems: Vec::new(),
            choices,
            session,
            column,
        })
    }

    /// Decides what becomes of a row.
    fn take(&mut self, at: usize, row: &AttendeeRow) -> ImportRow {
        let name = name_key(&row.family_name, &row.given_name);
        let organisation = self.organisations.key(&row.organisation).to_owned();
        let email = email_key(&row.email);
        let keys = Keys {
            name: &name,
            email: &email,
            organisation: &organisation,
        };
        let (person, decision) = match self.known.find(keys) {
            None if row.status != Status::Cancelled => self.decide(at, row, keys),
            found => (found, Decision::None),
        };
        if decision == Decision::Nobody {
            return ImportRow {
                decided: decision.code(),
                ..report::row(row, "left-out", &[])
            };
        }
        for column in &self.wished[at].unclear {
            self.problems
                .push(of_matching(row.number, column, "wish-unclear"));
        }
        let registration = person.and_then(|person| self.known.registration(person));
        let (fate, places) = match (row.status, registration) {
            (Status::Cancelled, registration) => {
                self.check_cancelled(row, registration);
                ("cancelled", Vec::new())
            }
            (Status::Active | Status::Waiting, Some(registration)) => {
                if let Ref::New(new) = registration {
                    self.plan.registrations[new].wish(&self.wished[at]);
                }
                ("recognised", self.give_missing_places(row, registration))
            }
            (Status::Active | Status::Waiting, None) => {
                ("added", self.register(at, row, person, keys))
            }
        };
        ImportRow {
            same_as: self.meet(at, row, keys, registration),
            decided: decision.code(),
            ..report::row(row, fate, &places)
        }
    }

    /// Who a row is about that is surely about nobody known: what was decided, else somebody new.
    fn decide(
        &mut self,
        at: usize,
        row: &AttendeeRow,
        keys: Keys<'_>,
    ) -> (Option<Ref<PersonId>>, Decision) {
        let decision = self
            .decisions
            .about(report::row_number(row), &self.known, keys);
        let names = (row.family_name.as_str(), row.given_name.as_str());
        let candidates = self.decisions.candidates(&self.known, keys, names);
        if candidates.is_empty() {
            self.strangers.push(at);
        } else {
            self.candidates.push((at, candidates));
        }
        let lesson = self.decisions.lesson(keys, decision);
        let lesson = lesson.map(|(key, who)| Lesson::Person(key, who.map(Ref::Known)));
        self.plan.lessons.extend(lesson);
        match decision {
            Decision::Person(id) => {
                let person = Ref::Known(id);
                self.known.add(person, keys);
                (Some(person), decision)
            }
            _ => (None, decision),
        }
    }

    /// Notes whom a row is about; gives the first row about the same person, 0 for this one.
    fn meet(
        &mut self,
        at: usize,
        row: &AttendeeRow,
        keys: Keys<'_>,
        registration: Option<Ref<RegistrationId>>,
    ) -> i32 {
        let Some(person) = self.known.find(keys) else {
            return 0;
        };
        if let Ref::Known(known) = person {
            let registration = match registration {
                Some(Ref::Known(id)) => Some(id),
                _ => None,
            };
            self.met.push(Met {
                at,
                person: known,
                registration,
            });
        }
        let number = report::row_number(row);
        match *self.first.entry(person).or_insert(number) {
            first if first == number => 0,
            first => first,
        }
    }

    /// Shows who the rows may be about.
    fn introduce(&mut self, store: &Store, people: &mut [ImportRow]) -> Result<(), StoreError> {
        let wanted: Vec<_> = self
            .candidates
            .iter()
            .flat_map(|(_, all)| all.clone())
            .collect();
        if wanted.is_empty() {
            return Ok(());
        }
        let known = &self.known;
        let registered = |id| known.registration(Ref::Known(id)).is_some();
        let mut shown = decisions::shown(store, &wanted, registered)?.into_iter();
        for (at, candidates) in &self.candidates {
            people[*at].candidates = shown.by_ref().take(candidates.len()).collect();
        }
        Ok(())
    }

    /// Says when somebody who cancelled is expected all the same.
    fn check_cancelled(&mut self, row: &AttendeeRow, registration: Option<Ref<RegistrationId>>) {
        let expected = match registration {
            Some(Ref::Known(id)) => self.expected.contains(&id),
            Some(Ref::New(_)) => true,
            None => false,
        };
        if expected {
            self.problems
                .push(of_matching(row.number, "", "cancelled-but-registered"));
        }
    }

    fn give_missing_places(
        &mut self,
        row: &AttendeeRow,
        registration: Ref<RegistrationId>,
    ) -> Vec<NewPlace> {
        let mut wanted = self.wanted(row);
        match registration {
            Ref::Known(id) => wanted.retain(|seat| self.held.insert((id, *seat))),
            Ref::New(at) => {
                let given = &self.plan.registrations[at].places;
                wanted.retain(|seat| given.iter().all(|place| place.seat != *seat));
            }
        }
        let places = self.give(row, &wanted);
        match registration {
            Ref::Known(id) => self
                .plan
                .places
                .extend(places.iter().map(|place| (id, *place))),
            Ref::New(at) => self.plan.registrations[at].places.extend(&places),
        }
        places
    }

    fn register(
        &mut self,
        at: usize,
        row: &AttendeeRow,
        person: Option<Ref<PersonId>>,
        keys: Keys<'_>,
    ) -> Vec<NewPlace> {
        let wanted = self.wanted(row);
        let places = self.give(row, &wanted);
        let person = match person {
            Some(known) => known,
            None => self.make(row, keys),
        };
        let mandate = self.mandate(row, person, keys.organisation);
        self.known
            .register(person, Ref::New(self.plan.registrations.len()));
        self.plan.registrations.push(NewRegistration {
            person,
            mandate,
            category: category(&row.category),
            needs: row.needs.clone(),
            photo_consent: row.photo_consent,
            note: row.note.clone(),
            meal: row.meal.clone(),
            wishes: self.wished[at].wishes.clone(),
            places: places.clone(),
        });
        places
    }

    fn make(&mut self, row: &AttendeeRow, keys: Keys<'_>) -> Ref<PersonId> {
        let new = Ref::New(self.plan.people.len());
        self.plan.people.push(Person {
            civility: row.civility.clone(),
            email: row.email.clone(),
            phone: row.phone.clone(),
            territory: row.territory.clone(),
            // The key comes when the row is written.
            ..Person::named(Uuid::nil().into(), &row.given_name, &row.family_name)
        });
        self.known.add(new, keys);
        new
    }

    fn mandate(&mut self, row: &AttendeeRow, person: Ref<PersonId>, key: &str) -> NewMandate {
        if key.is_empty() && row.function.is_empty() {
            return NewMandate::None;
        }
        match self.known.mandate(person, key, &row.function) {
            (Some(known), _) => NewMandate::Known(known),
            (None, held) => NewMandate::New {
                organisation: self.organisations.find_or_plan(
                    key,
                    &row.organisation,
                    &mut self.plan,
                ),
                function: row.function.clone(),
                position: report::whole(held),
            },
        }
    }

    /// The seats that a row asks for, as far as they are understood and to be had.
    fn wanted(&mut self, row: &AttendeeRow) -> Vec<Seat> {
        if let Some(session) = self.session {
            return vec![(session, None)];
        }
        if row.session.is_empty() || self.choices.sessions.is_empty() {
            return self.choices.all();
        }
        let mut wanted: Vec<Seat> = Vec::new();
        for choice in &row.session {
            let meant = match self.meant.get(choice) {
                Some(meant) => meant,
                None => {
                    let meant = self.choices.meant(choice);
                    self.meant.entry(choice.clone()).or_insert(meant)
                }
            };
            if !meant.understood {
                self.problems
                    .push(of_matching(row.number, &self.column, "unknown-session"));
            }
            for seat in &meant.seats {
                if self.choices.is_cancelled(seat.0) {
                    if seat.1.is_none() {
                        let problem = of_matching(row.number, &self.column, "session-cancelled");
                        self.problems.push(problem);
                    }
                } else if !wanted.contains(seat) {
                    wanted.push(*seat);
                }
            }
        }
        wanted
    }

    fn give(&mut self, row: &AttendeeRow, wanted: &[Seat]) -> Vec<NewPlace> {
        let mut places = Vec::with_capacity(wanted.len());
        for seat in wanted {
            let waits = row.status == Status::Waiting;
            let (status, rank) = if waits {
                self.seats.wait(seat.0, seat.1)
            } else {
                self.seats.take(seat.0, seat.1)
            };
            if rank.is_some() && !waits {
                self.problems
                    .push(of_matching(row.number, "", "session-full"));
            }
            places.push(NewPlace {
                seat: *seat,
                status,
                rank,
            });
        }
        places
    }
}
