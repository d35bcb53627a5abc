//! Giving an organisation a part.

use parvis_domain::id::{InvolvementId, OrganisationId, ProgrammeId, SessionId};
use parvis_domain::programme::{Involvement, Part};
use parvis_store::{Label, StoreError};

use crate::transact::{App, AppError, Changed, Transaction};
use crate::view::problem::Problem;
use crate::{organisations, typed};

/// Gives an organisation, found by its name or made, a part in a programme, or in one of its
/// sessions (`session_id` empty: in the programme), and gives the key back. An organisation that
/// plays this part already keeps it, and nothing is written.
///
/// # Errors
/// `required` without a name, `not-a-choice` for an unknown part, `not-found`.
pub fn add(
    app: &mut App,
    programme_id: &str,
    session_id: &str,
    organisation: &str,
    part: &str,
) -> Result<Changed<String>, AppError> {
    let programme = typed::key(programme_id, "programme_id")?;
    let session: Option<SessionId> = typed::maybe_key(session_id, "session_id")?;
    let organisation = typed::required_line(organisation, "organisation")?;
    let part = typed::choice(part, "part", Part::from_code)?;
    app.transact(Label::new("change-involvement-add"), |desk| {
        desk.programme(programme)?;
        if let Some(session) = session
            && desk.session(session)?.programme != programme
        {
            return Err(Problem::new("not-found").on("session_id").into());
        }
        let organisation = organisations::find_or_make(desk, &organisation)?
            .ok_or_else(|| Problem::new("required").on("organisation"))?;
        Ok(involve(desk, programme, session, organisation, part)?.to_string())
    })
}

/// Gives an organisation a part, after those who play it already, unless it plays it itself.
pub(crate) fn involve(
    desk: &Transaction<'_>,
    programme: ProgrammeId,
    session: Option<SessionId>,
    organisation: OrganisationId,
    part: Part,
) -> Result<InvolvementId, StoreError> {
    let mut others = desk.involvements_of(programme)?;
    others.retain(|other| other.session == session && other.part == part);
    if let Some(known) = others
        .iter()
        .find(|other| other.organisation == organisation)
    {
        return Ok(known.id);
    }
    let id = desk.new_id();
    let position = others.last().map_or(0, |last| last.position + 1);
    let involvement = Involvement {
        id,
        programme,
        session,
        organisation,
        part,
        position,
    };
    desk.insert_involvement(&involvement)?;
    Ok(id)
}
