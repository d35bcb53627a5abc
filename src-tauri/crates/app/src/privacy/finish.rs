//! What a program that ended too soon had begun, and people whom an older copy brought back.

use parvis_store::{Extent, Label, Stamp};

use crate::transact::{App, AppError};

/// Goes on with a sweep that was interrupted, and forgets once more whoever was erased and is there
/// all the same, because an older copy was put back that knows of it.
///
/// # Errors
/// Those of the database.
pub(crate) fn finish(app: &mut App) -> Result<(), AppError> {
    // A sweep that cannot be done now leaves its mark, and the work of the day is not held up by it.
    let _ = app.store().finish_sweep();
    let back = app.store().erased_and_there()?;
    if back.is_empty() {
        return Ok(());
    }
    let stamp: Stamp = app.stamp();
    let label = Label::new("change-person-erase");
    app.store_mut().for_good(&stamp, &label, |writer| {
        writer.forget_people(&back, Extent::Everything)
    })?;
    Ok(())
}
