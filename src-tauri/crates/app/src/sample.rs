//! The complete sample that a first start offers: a programme and its attendees, written by us.

use crate::transact::{App, AppError, Changed};
use crate::view::import::ImportOptions;
use crate::{attendees, programmes};

/// The programme, in the same form as any that is brought in.
const PROGRAMME: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../assets/sample/programme.json"
));

/// The list, as a spreadsheet would have written it.
const ATTENDEES: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../assets/sample/attendees.csv"
));

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The key of the programme.
    pub programme_id: String,
    /// How many people are registered for it.
    pub attendees: i32,
}

/// Makes the sample. It is two changes, as when a person brings in the two files.
///
/// # Errors
/// Those of the database.
pub fn load(app: &mut App) -> Result<Changed<Sample>, AppError> {
    let programme = programmes::import(app, PROGRAMME)?;
    let options = ImportOptions::of_programme(&programme.value.id);
    let list = attendees::import(app, ATTENDEES, &options)?;
    let mut nouns = programme.nouns;
    nouns.extend(list.nouns);
    nouns.sort();
    nouns.dedup();
    let sample = Sample {
        programme_id: programme.value.id,
        attendees: list.value.added,
    };
    Ok(Changed {
        value: sample,
        nouns,
    })
}
