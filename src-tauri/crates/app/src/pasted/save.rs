//! Saving a draft as a new programme.

use parvis_store::Label;

use super::Pasted;
use super::read::reading;
use crate::programmes::{self, Import};
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::pasted::PasteOptions;

/// Makes a programme of a pasted text, as [`read`](super::read()) shows it, and gives its key.
/// People, organisations and venues are found by name, or made.
///
/// # Errors
/// As for reading; `required` when neither the text nor the options give a title;
/// `ends-before-start`, with the path of the part.
pub fn save(
    app: &mut App,
    pasted: &Pasted,
    options: &PasteOptions,
) -> Result<Changed<String>, AppError> {
    let document = reading(app.today(), pasted, options)?.draft.document;
    typed::required_line(&document.title, "title")?;
    programmes::sound(&document)?;
    app.transact(Label::new("change-programme-paste"), |desk| {
        Ok(Import { desk }.programme(&document)?.to_string())
    })
}
