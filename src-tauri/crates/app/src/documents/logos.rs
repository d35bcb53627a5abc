//! The logos and the signature, as documents place them: decoded, with the words of their tags.
//!
//! Deliberately not here: where they stand and how large they are.

use std::collections::HashMap;

use parvis_documents::place::Logo;
use parvis_domain::id::OrganisationId;
use parvis_domain::picture::{Picture, PictureKind};
use parvis_domain::programme::Part;

use crate::pictures::problem;
use crate::programmes::tree::ProgrammeTree;
use crate::transact::{App, AppError};
use crate::view::settings::CentreView;
use crate::words::Catalogue;

/// The logos of the centre, in their order.
///
/// # Errors
/// Those of the database, and `picture-…` for one that cannot be read any more.
pub(super) fn of_centre(
    app: &App,
    words: &Catalogue,
    centre: &CentreView,
) -> Result<Vec<Logo>, AppError> {
    stored(app, PictureKind::CentreLogo)?
        .iter()
        .map(|picture| logo(app, words, picture, ("paper-logo", &centre.name)))
        .collect()
}

/// The first of them, for where there is room for one.
///
/// # Errors
/// As [`of_centre`].
pub(super) fn first_of_centre(
    app: &App,
    words: &Catalogue,
    centre: &CentreView,
) -> Result<Option<Logo>, AppError> {
    stored(app, PictureKind::CentreLogo)?
        .first()
        .map(|picture| logo(app, words, picture, ("paper-logo", &centre.name)))
        .transpose()
}

/// What the signature of the centre's signatory looks like.
///
/// # Errors
/// As [`of_centre`].
pub(super) fn signature(
    app: &App,
    words: &Catalogue,
    centre: &CentreView,
) -> Result<Option<Logo>, AppError> {
    stored(app, PictureKind::Signature)?
        .first()
        .map(|picture| logo(app, words, picture, ("paper-signature", &centre.signatory)))
        .transpose()
}

/// The logos of a programme: the centre's, and those of the organisations that play a part in it.
#[derive(Debug, Default)]
pub(super) struct Logos {
    /// The centre's.
    pub centre: Vec<Logo>,
    organisations: HashMap<OrganisationId, Logo>,
}

impl Logos {
    /// Reads them.
    ///
    /// # Errors
    /// As [`of_centre`].
    pub fn read(
        app: &App,
        words: &Catalogue,
        (centre, tree): (&CentreView, &ProgrammeTree),
    ) -> Result<Self, AppError> {
        let mut organisations = HashMap::new();
        for picture in stored(app, PictureKind::OrganisationLogo)? {
            let involved = tree
                .involvements
                .iter()
                .find(|one| Some(one.organisation.id) == picture.organisation);
            if let Some(one) = involved {
                let named = ("paper-logo", one.organisation.name.as_str());
                organisations.insert(one.organisation.id, logo(app, words, &picture, named)?);
            }
        }
        Ok(Self {
            centre: of_centre(app, words, centre)?,
            organisations,
        })
    }

    /// Those of the organisations that play this part, in their order, each once.
    pub fn with_part(&self, tree: &ProgrammeTree, part: Part) -> Vec<Logo> {
        let mut seen = Vec::new();
        let mut logos = Vec::new();
        for one in &tree.involvements {
            let id = one.organisation.id;
            if one.involvement.part == part && !seen.contains(&id) {
                seen.push(id);
                logos.extend(self.organisations.get(&id).cloned());
            }
        }
        logos
    }
}

fn stored(app: &App, kind: PictureKind) -> Result<Vec<Picture>, AppError> {
    let mut pictures = app.store().pictures()?;
    pictures.retain(|picture| picture.kind == kind);
    Ok(pictures)
}

/// A picture with its words: those written for it, else those that name whose it is.
fn logo(
    app: &App,
    words: &Catalogue,
    picture: &Picture,
    (usual, name): (&str, &str),
) -> Result<Logo, AppError> {
    let bytes = app.store().picture_bytes(picture.id)?;
    let read = app.pictures().read(picture.id, &bytes);
    let read = read.map_err(|wrong| problem(name, wrong))?;
    let alternative = match (picture.alternative.as_str(), name) {
        ("", "") => words.text(&format!("{usual}-unnamed")),
        ("", name) => words.with(usual, &[("name", name)]),
        (own, _) => own.to_owned(),
    };
    Ok(Logo {
        picture: read,
        alternative,
    })
}
