//! An organisation takes over all that hangs on another.

use parvis_domain::id::OrganisationId;
use parvis_domain::merging;
use parvis_domain::organisation::Organisation;
use rusqlite::named_params;

use super::{Moved, note};
use crate::columns;
use crate::error::StoreError;
use crate::mandate::row_to_mandate;
use crate::store::Writer;

impl Writer<'_> {
    /// Gives all that is of one organisation to another and takes the first away; `merged` is the
    /// other as it is to be.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when one of the two is not there.
    pub fn merge_organisations(
        &self,
        merged: &Organisation,
        gone: OrganisationId,
    ) -> Result<Moved, StoreError> {
        let mut moved = Moved::new();
        let (kept_id, gone_id) = (merged.id.to_string(), gone.to_string());
        self.organisation(merged.id)?;
        self.organisation(gone)?;
        self.fold_by(
            &kept_id,
            &gone_id,
            &[
                include_str!("same_addresses_organisation.sql"),
                include_str!("move_addresses_organisation.sql"),
                include_str!("same_tags_organisation.sql"),
                include_str!("move_tags_organisation.sql"),
                include_str!("involvements_twice.sql"),
                include_str!("move_involvements.sql"),
                include_str!("move_pictures.sql"),
                include_str!("move_payers.sql"),
                include_str!("move_parts.sql"),
            ],
        )?;
        self.take_over_people(merged.id, gone, &mut moved)?;
        let on_stage = (
            include_str!("speakers_twice_organisation.sql"),
            include_str!("move_speakers_organisation.sql"),
        );
        self.fold_speakers((&kept_id, &gone_id), on_stage, &mut moved)?;
        self.fold_pairs(&kept_id, &gone_id)?;
        self.update_organisation(merged)?;
        self.delete_organisation(gone)?;
        note(&mut moved, "organisation", gone, merged.id);
        Ok(moved)
    }

    /// Somebody who held the same function in both holds it once.
    fn take_over_people(
        &self,
        kept: OrganisationId,
        gone: OrganisationId,
        moved: &mut Moved,
    ) -> Result<(), StoreError> {
        let there = columns::all(
            self.statement(include_str!("mandates_in_organisation.sql"))?,
            named_params! { ":gone": gone.to_string() },
            row_to_mandate,
        )?;
        let statement = include_str!("move_mandates_of_organisation.sql");
        self.fold_by(&kept.to_string(), &gone.to_string(), &[statement])?;
        for mut mandate in there {
            mandate.organisation = Some(kept);
            let held = self.mandates_of(&[mandate.person])?;
            let same = held
                .iter()
                .find(|known| known.id != mandate.id && merging::same_mandate(known, &mandate));
            if let Some(same) = same {
                self.update_mandate(&merging::mandate(same, &mandate))?;
                self.fold_mandate(same.id, mandate.id, moved)?;
            }
        }
        Ok(())
    }
}
