//! As much of the appearances of many programmes as the list of programmes looks at.
//!
//! Deliberately not here: mandates and texts, which one programme alone is read with.

use parvis_domain::follow_up::SpeakerStatus;
use parvis_domain::id::ProgrammeId;
use parvis_domain::speaker::{SpeakerRole, Stage};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::Store;

/// One appearance, told by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appearance {
    /// The programme it is in, on whatever stage.
    pub programme: ProgrammeId,
    /// Where.
    pub stage: Stage,
    /// As what.
    pub role: SpeakerRole,
    /// How far the staff are with them.
    pub status: SpeakerStatus,
    /// "Hélène Marchetti", or the organisation that speaks.
    pub name: String,
}

impl Store {
    /// The appearances in the programmes that are put away, or in those that are not: those of a
    /// whole programme first, then in the order of its sessions and slots.
    pub fn appearances_listed(&self, archived: bool) -> Result<Vec<Appearance>, StoreError> {
        let statement = self.statement(include_str!("appearances_of_listed.sql"))?;
        columns::all(
            statement,
            named_params! { ":archived": archived },
            row_to_appearance,
        )
    }
}

fn row_to_appearance(row: &Row<'_>) -> Result<Appearance, StoreError> {
    Ok(Appearance {
        programme: columns::id(row, "of_programme")?,
        stage: super::stage(row)?,
        role: columns::choice(row, "role", SpeakerRole::from_code)?,
        status: columns::choice(row, "status", SpeakerStatus::from_code)?,
        name: row.get("name")?,
    })
}
