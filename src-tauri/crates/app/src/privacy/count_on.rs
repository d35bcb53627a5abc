//! Whoever is erased was there all the same: what they took part in counts on, without them.
//!
//! A new person without a name and new registrations take the places over: only as what somebody
//! came, where, and whether they signed. Nothing leads from them to who it was.

use chrono::{NaiveDate, NaiveTime};
use parvis_domain::attendance::Attendance;
use parvis_domain::person::Person;
use parvis_domain::registration::{Place, Registration};
use parvis_store::{Store, StoreError};

use crate::attendees::new_badge_code;
use crate::transact::{AppError, Transaction};

/// A registration that counts on, with what it is counted by.
pub(super) struct Counted {
    registration: Registration,
    places: Vec<(Place, NaiveDate)>,
    attendance: Vec<(Attendance, NaiveDate)>,
}

/// What of these registrations was over before today.
pub(super) fn counting(
    store: &Store,
    registrations: &[Registration],
    today: NaiveDate,
) -> Result<Vec<Counted>, StoreError> {
    let mut counted = Vec::new();
    for registration in registrations {
        let ids = [registration.id];
        let mut places = Vec::new();
        for place in store.places_of(&ids)? {
            if let Some(day) = day(store, place.session)?.filter(|day| *day < today) {
                places.push((place, day));
            }
        }
        let mut attendance = Vec::new();
        for came in store.attendance_of_registrations(&ids)? {
            if let Some(day) = day(store, came.session)?.filter(|day| *day < today) {
                attendance.push((came, day));
            }
        }
        if !places.is_empty() || !attendance.is_empty() {
            counted.push(Counted {
                registration: registration.clone(),
                places,
                attendance,
            });
        }
    }
    Ok(counted)
}

/// Writes what counts on, for somebody without a name.
pub(super) fn write(desk: &Transaction<'_>, counted: Vec<Counted>) -> Result<(), AppError> {
    if counted.is_empty() {
        return Ok(());
    }
    let person = Person::anonymous(desk.new_id());
    desk.insert_person(&person)?;
    for one in counted {
        let badge_code = new_badge_code(desk, |code| desk.badge_code_taken(code))?;
        let new = Registration {
            category: one.registration.category,
            ..Registration::of(
                desk.new_id(),
                one.registration.programme,
                person.id,
                badge_code,
            )
        };
        desk.insert_registration(&new)?;
        for (place, _) in one.places {
            desk.insert_place(&Place {
                id: desk.new_id(),
                registration: new.id,
                rank: None,
                ..place
            })?;
        }
        for (came, day) in one.attendance {
            desk.insert_attendance(&Attendance {
                id: desk.new_id(),
                registration: new.id,
                // That they came counts; at which minute says too much of one person.
                arrived: came.arrived.map(|_| day.and_time(NaiveTime::MIN)),
                ..came
            })?;
        }
    }
    Ok(())
}

fn day(
    store: &Store,
    session: parvis_domain::id::SessionId,
) -> Result<Option<NaiveDate>, StoreError> {
    Ok(store.session(session)?.date)
}
