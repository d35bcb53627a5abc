//! Many cells of the table at once, in one change or not at all.

use parvis_domain::id::RegistrationId;
use parvis_domain::registration::PlaceStatus;
use parvis_store::{Label, TableColumn};

use super::{edit, place, table};
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::attendee::AttendeeField;
use crate::view::attendee_table::{CellEdit, CellProblem};
use crate::view::problem::{Problem, Refusal};

/// Puts values into cells, in one change. When one of them cannot be kept, or `keep` is false,
/// nothing is written; what is wrong with each is given back.
///
/// # Errors
/// Those of the database.
pub fn set_cells(
    app: &mut App,
    edits: &[CellEdit],
    keep: bool,
) -> Result<Changed<Vec<CellProblem>>, AppError> {
    let mut problems = Vec::new();
    let mut tried = false;
    let done = app.transact(label(edits), |desk| {
        for (edit, at) in edits.iter().zip(0i32..) {
            match set_cell(desk, edit) {
                Ok(()) => {}
                Err(AppError::Refused(Refusal { problems: found })) => {
                    let about = |problem| CellProblem { edit: at, problem };
                    problems.extend(found.into_iter().map(about));
                }
                Err(other) => return Err(other),
            }
        }
        tried = true;
        match problems.is_empty() && keep {
            true => Ok(()),
            // What was written to try it is rolled back.
            false => Err(Refusal {
                problems: Vec::new(),
            }
            .into()),
        }
    });
    match done {
        Ok(Changed { nouns, .. }) => Ok(Changed {
            value: Vec::new(),
            nouns,
        }),
        Err(AppError::Refused(_)) if tried => Ok(Changed {
            value: problems,
            nouns: Vec::new(),
        }),
        Err(error) => Err(error),
    }
}

/// One cell is called what its field is called; many are counted.
fn label(edits: &[CellEdit]) -> Label {
    match edits {
        [one] if one.column.contains(':') => Label::new("change-place-set"),
        [_] => Label::new("change-attendee-edit"),
        many => {
            let count = i64::try_from(many.len()).unwrap_or(i64::MAX);
            Label::new("change-attendee-cells").with("count", count)
        }
    }
}

fn set_cell(desk: &Transaction<'_>, cell: &CellEdit) -> Result<(), AppError> {
    let id: RegistrationId = typed::key(&cell.id, "id")?;
    let column = table::column(&cell.column)?;
    if let TableColumn::Session(session) = column {
        return place::put(desk, id, session, None, wish(cell)?);
    }
    if let TableColumn::Workshop(slot) = column {
        let session = desk.slot(slot)?.session;
        return place::put(desk, id, session, Some(slot), wish(cell)?);
    }
    let field = field(column).ok_or_else(|| Problem::new("cell-not-editable").on(&cell.column))?;
    edit::set_field(desk, id, field, &cell.value)
}

fn wish(cell: &CellEdit) -> Result<Option<PlaceStatus>, Problem> {
    match cell.value.trim() {
        "" => Ok(None),
        status => typed::choice(status, &cell.column, PlaceStatus::from_code).map(Some),
    }
}

/// The field that a column edits; `None` for one that only shows.
fn field(column: TableColumn) -> Option<AttendeeField> {
    use AttendeeField as F;
    use TableColumn as C;
    Some(match column {
        C::FamilyName => F::FamilyName,
        C::GivenName => F::GivenName,
        C::Organisation => F::Organisation,
        C::Function => F::Function,
        C::Email => F::Email,
        C::Phone => F::Phone,
        C::Territory => F::Territory,
        C::Category => F::Category,
        C::PhotoConsent => F::PhotoConsent,
        C::Note => F::Note,
        C::Represents => F::Represents,
        // Needs and meals are marks here: their words are read and written on the person's panel.
        C::Needs | C::Meal | C::BadgeCode | C::Registered => return None,
        C::Session(_) | C::Workshop(_) => return None,
    })
}
