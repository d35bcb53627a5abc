//! What the file of an export is called.

use super::appointments::Chosen;
use super::speakers::speakers;
use super::write::read;
use crate::documents::wording::{joined, session_title};
use crate::files;
use crate::transact::{App, AppError};
use crate::view::export::ExportRequest;
use crate::words::Catalogue;

/// The most characters of a title in a name.
const LONGEST: usize = 60;

/// A name that every system takes: "Agir ensemble - Journée 1 - Se connaître.ics".
///
/// # Errors
/// `not-found` when the programme, the session or the speaker is gone.
pub fn file_name(
    app: &App,
    words: &Catalogue,
    request: &ExportRequest,
) -> Result<String, AppError> {
    let tree = read(app, &request.programme_id)?;
    let chosen = Chosen::read(&tree, &request.session_id, &request.speaker)?;
    let session = chosen.session().map(|tree| session_title(words, tree));
    let speaker = speakers(app, &request.programme_id)?
        .into_iter()
        .find(|speaker| !request.speaker.is_empty() && speaker.key == request.speaker);
    let parts = [
        tree.programme.title.clone(),
        session.unwrap_or_default(),
        speaker.map(|speaker| speaker.name).unwrap_or_default(),
    ];
    let short = |text: &String| {
        text.chars()
            .take(LONGEST)
            .collect::<String>()
            .trim()
            .to_owned()
    };
    let [title, session, speaker] = [0, 1, 2].map(|at| short(&parts[at]));
    let name = joined(&[&title, &session, &speaker], " - ");
    Ok(files::named(&name, request.format.ending()))
}
