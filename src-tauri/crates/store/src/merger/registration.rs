//! Registrations of two people who are one: where both are registered, places, attendance and
//! wishes are put together.

use parvis_domain::id::{MandateId, PersonId, RegistrationId};
use parvis_domain::merging;
use parvis_domain::registration::Registration;
use rusqlite::named_params;

use super::{Moved, note};
use crate::attendance::row_to_attendance;
use crate::columns;
use crate::error::StoreError;
use crate::registration::row_to_registration;
use crate::store::Writer;

impl Writer<'_> {
    pub(super) fn take_over_registrations(
        &self,
        kept: PersonId,
        gone: PersonId,
        printed: &dyn Fn(&str) -> bool,
        moved: &mut Moved,
    ) -> Result<(), StoreError> {
        let registrations = columns::all(
            self.statement(include_str!("registrations_of.sql"))?,
            named_params! { ":person": gone.to_string() },
            row_to_registration,
        )?;
        for registration in registrations {
            match self.registration_of(registration.programme, kept)? {
                Some(held) => self.fold_registration(&held, &registration, printed, moved)?,
                None => {
                    let statement = include_str!("move_registration.sql");
                    self.fold_by(
                        &kept.to_string(),
                        &registration.id.to_string(),
                        &[statement],
                    )?;
                }
            }
        }
        Ok(())
    }

    /// One registration with all of both. The code that is on a badge stays in force; when both are,
    /// the one of who is kept.
    fn fold_registration(
        &self,
        held: &Registration,
        gone: &Registration,
        printed: &dyn Fn(&str) -> bool,
        moved: &mut Moved,
    ) -> Result<(), StoreError> {
        self.fold_places(held.id, gone.id, moved)?;
        self.fold_attendance(held.id, gone.id, moved)?;
        self.fold_by(
            &held.id.to_string(),
            &gone.id.to_string(),
            &[
                include_str!("same_wishes.sql"),
                include_str!("move_wishes.sql"),
                include_str!("registration_replaced.sql"),
            ],
        )?;
        let mut merged = merging::registration(held, &self.registration(gone.id)?);
        if let (Some(one), Some(other)) = (held.mandate, gone.mandate) {
            merged.mandate = Some(self.telling_mandate(one, other)?);
        }
        if printed(&gone.id.to_string()) && !printed(&held.id.to_string()) {
            merged.badge_code = gone.badge_code;
        }
        let other = match merged.badge_code == gone.badge_code {
            true => held.badge_code,
            false => gone.badge_code,
        };
        // Also the badge whose code did not stay leads to the person.
        note(moved, "badge_code", other, merged.id);
        note(moved, "registration", gone.id, held.id);
        self.delete_registration(gone.id)?;
        self.update_registration(&merged)
    }

    fn telling_mandate(&self, one: MandateId, other: MandateId) -> Result<MandateId, StoreError> {
        let mandates = self.mandates(&[one, other])?;
        let find = |id| mandates.iter().find(|mandate| mandate.id == id);
        Ok(match (find(one), find(other)) {
            (Some(one), Some(other)) => merging::telling(one, other).id,
            _ => one,
        })
    }

    fn fold_places(
        &self,
        held: RegistrationId,
        gone: RegistrationId,
        moved: &mut Moved,
    ) -> Result<(), StoreError> {
        for place in self.places_of(&[gone])? {
            match self.place(held, place.session, place.slot)? {
                Some(known) => {
                    self.delete_place(place.id)?;
                    self.update_place(&merging::place(&known, &place))?;
                    note(moved, "place", place.id, known.id);
                }
                None => {
                    let statement = include_str!("move_place.sql");
                    self.fold_by(&held.to_string(), &place.id.to_string(), &[statement])?;
                }
            }
        }
        Ok(())
    }

    fn fold_attendance(
        &self,
        held: RegistrationId,
        gone: RegistrationId,
        moved: &mut Moved,
    ) -> Result<(), StoreError> {
        let of = |registration: RegistrationId| {
            let statement = self.statement(include_str!("attendance_of_registration.sql"))?;
            let parameters = named_params! { ":registration": registration.to_string() };
            columns::all(statement, parameters, row_to_attendance)
        };
        let known = of(held)?;
        for one in of(gone)? {
            let same = known
                .iter()
                .find(|k| k.session == one.session && k.half_day == one.half_day);
            match same {
                Some(same) => {
                    let statement = include_str!("delete_attendance.sql");
                    self.fold_by(&same.id.to_string(), &one.id.to_string(), &[statement])?;
                    self.update_attendance(&merging::attendance(same, &one))?;
                    note(moved, "attendance", one.id, same.id);
                }
                None => {
                    let statement = include_str!("move_attendance.sql");
                    self.fold_by(&held.to_string(), &one.id.to_string(), &[statement])?;
                }
            }
        }
        Ok(())
    }
}
