//! A person takes over all that hangs on another.

use parvis_domain::id::{ContactDetailId, MandateId, PersonId};
use parvis_domain::merging;
use parvis_domain::person::{Mandate, Person};
use rusqlite::named_params;

use super::{Moved, note};
use crate::error::StoreError;
use crate::store::Writer;

impl Writer<'_> {
    /// Gives all that is of one person to another and takes the first away; `merged` is the other
    /// as it is to be. `printed` says of a registration whether its badge was printed.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when one of the two is not there.
    pub fn merge_people(
        &self,
        merged: &Person,
        gone: PersonId,
        printed: &dyn Fn(&str) -> bool,
    ) -> Result<Moved, StoreError> {
        let mut moved = Moved::new();
        let (kept_id, gone_id) = (merged.id.to_string(), gone.to_string());
        self.person(merged.id)?;
        self.person(gone)?;
        self.fold_by(
            &kept_id,
            &gone_id,
            &[
                include_str!("same_details.sql"),
                include_str!("move_details.sql"),
                include_str!("same_addresses_person.sql"),
                include_str!("move_addresses_person.sql"),
                include_str!("same_tags_person.sql"),
                include_str!("move_tags_person.sql"),
                include_str!("older_consents.sql"),
                include_str!("same_consents.sql"),
                include_str!("move_consents.sql"),
            ],
        )?;
        self.take_over_mandates(merged.id, gone, &mut moved)?;
        let on_stage = (
            include_str!("speakers_twice_person.sql"),
            include_str!("move_speakers_person.sql"),
        );
        self.fold_speakers((&kept_id, &gone_id), on_stage, &mut moved)?;
        self.take_over_registrations(merged.id, gone, printed, &mut moved)?;
        self.fold_pairs(&kept_id, &gone_id)?;
        self.delete_person(gone)?;
        self.update_person(merged)?;
        note(&mut moved, "person", gone, merged.id);
        Ok(moved)
    }

    /// A further way to reach somebody, unless it is known.
    pub fn keep_detail(
        &self,
        id: ContactDetailId,
        person: PersonId,
        kind: &str,
        (value, value_key): (&str, &str),
    ) -> Result<(), StoreError> {
        self.statement(include_str!("add_detail.sql"))?
            .execute(named_params! {
                ":id": id.to_string(), ":person": person.to_string(), ":kind": kind,
                ":value": value, ":value_key": value_key,
            })?;
        Ok(())
    }

    fn take_over_mandates(
        &self,
        kept: PersonId,
        gone: PersonId,
        moved: &mut Moved,
    ) -> Result<(), StoreError> {
        let mut held = self.mandates_of(&[kept])?;
        for mandate in self.mandates_of(&[gone])? {
            let same = held
                .iter()
                .position(|known| merging::same_mandate(known, &mandate));
            match same {
                Some(at) => {
                    held[at] = merging::mandate(&held[at], &mandate);
                    self.update_mandate(&held[at])?;
                    self.fold_mandate(held[at].id, mandate.id, moved)?;
                }
                None => {
                    let position = held
                        .iter()
                        .map(|known| known.position + 1)
                        .max()
                        .unwrap_or(0);
                    let mandate = Mandate {
                        person: kept,
                        position,
                        ..mandate
                    };
                    self.update_mandate(&mandate)?;
                    held.push(mandate);
                }
            }
        }
        Ok(())
    }

    /// What is under a mandate goes under another, which has its part.
    pub(super) fn fold_mandate(
        &self,
        kept: MandateId,
        gone: MandateId,
        moved: &mut Moved,
    ) -> Result<(), StoreError> {
        self.fold_by(
            &kept.to_string(),
            &gone.to_string(),
            &[
                include_str!("mandate_in_registrations.sql"),
                include_str!("same_speaker_mandates.sql"),
                include_str!("mandate_of_speakers.sql"),
            ],
        )?;
        self.delete_mandate(gone)?;
        note(moved, "mandate", gone, kept);
        Ok(())
    }
}
