//! Putting a picture where it goes, in place of an earlier one or beside others.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use parvis_documents::pictures::{self, MOST_BYTES};
use parvis_documents::place;
use parvis_domain::id::{OrganisationId, PictureId};
use parvis_domain::picture::{MediaType, Picture, PictureKind};
use parvis_store::Label;

use super::problem::{problem, too_large};
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::picture::PictureTarget;
use crate::view::problem::Problem;

/// As many logos of the centre as stand side by side on a cover.
const MOST_LOGOS: usize = 4;

/// Reads a file and puts it where it goes; gives the key of the picture.
///
/// # Errors
/// `file-unreadable`, and as [`put`].
pub fn put_file(
    app: &mut App,
    target: &PictureTarget,
    path: &Path,
) -> Result<Changed<String>, AppError> {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let bytes = read(path, &name)?;
    put(app, target, &name, &bytes)
}

/// Puts the bytes of a file of this name where they go; gives the key of the picture.
///
/// # Errors
/// `picture-…` when the bytes are no picture that can be printed; `picture-too-many-logos`;
/// `not-found` when what it belongs to is gone. Nothing is written then.
pub fn put(
    app: &mut App,
    target: &PictureTarget,
    name: &str,
    bytes: &[u8],
) -> Result<Changed<String>, AppError> {
    let picture = pictures::read(bytes).map_err(|wrong| problem(name, wrong))?;
    let kind = pictures::kind(bytes).expect("what was read is of a kind that is known");
    let (width, height) = size(&picture);
    let known = app.store().pictures()?;
    let place = Place::of(target, &known)?;
    let made = |id| Picture {
        id,
        kind: place.kind,
        organisation: place.organisation,
        position: place.position,
        media_type: media_type(kind),
        alternative: String::new(),
        width,
        height,
    };
    app.transact(Label::new("change-picture-put"), |desk| {
        let id = put_at(desk, &place, made, bytes)?;
        Ok(id.to_string())
    })
}

fn put_at(
    desk: &Transaction<'_>,
    place: &Place,
    made: impl Fn(PictureId) -> Picture,
    bytes: &[u8],
) -> Result<PictureId, AppError> {
    if let Some(organisation) = place.organisation {
        desk.organisation(organisation)?;
    }
    match place.replaces {
        Some(id) => {
            desk.replace_picture(&made(id), bytes)?;
            Ok(id)
        }
        None => {
            let id = desk.new_id();
            desk.insert_picture(&made(id), bytes)?;
            Ok(id)
        }
    }
}

/// Where a picture goes among those that there are.
struct Place {
    kind: PictureKind,
    organisation: Option<OrganisationId>,
    replaces: Option<PictureId>,
    position: i32,
}

impl Place {
    fn of(target: &PictureTarget, known: &[Picture]) -> Result<Self, Problem> {
        let only = |kind, organisation: Option<OrganisationId>| {
            let same = |one: &&Picture| one.kind == kind && one.organisation == organisation;
            Self {
                kind,
                organisation,
                replaces: known.iter().find(same).map(|one| one.id),
                position: 0,
            }
        };
        match target {
            PictureTarget::Signature => Ok(only(PictureKind::Signature, None)),
            PictureTarget::OrganisationLogo { organisation_id } => {
                let organisation = typed::key(organisation_id, "organisation")?;
                Ok(only(PictureKind::OrganisationLogo, Some(organisation)))
            }
            PictureTarget::CentreLogo { replaces } => {
                let logos = known
                    .iter()
                    .filter(|one| one.kind == PictureKind::CentreLogo);
                let replaces: Option<PictureId> = typed::maybe_key(replaces, "picture")?;
                let gone = |id| !logos.clone().any(|one| one.id == id);
                if replaces.is_some_and(gone) {
                    return Err(Problem::new("not-found").on("picture"));
                }
                if replaces.is_none() && logos.clone().count() >= MOST_LOGOS {
                    return Err(Problem::new("picture-too-many-logos").with("most", MOST_LOGOS));
                }
                Ok(Self {
                    kind: PictureKind::CentreLogo,
                    organisation: None,
                    replaces,
                    position: logos.map(|one| one.position + 1).max().unwrap_or(0),
                })
            }
        }
    }
}

/// The bytes of a file, unless it is larger than any picture may be: that is said without reading
/// it whole.
fn read(path: &Path, name: &str) -> Result<Vec<u8>, Problem> {
    let unreadable = |_| Problem::new("file-unreadable").with("name", name);
    let file = File::open(path).map_err(unreadable)?;
    let length = file.metadata().map_err(unreadable)?.len();
    if length > MOST_BYTES as u64 {
        return Err(too_large(length, MOST_BYTES).with("name", name));
    }
    let mut bytes = Vec::new();
    // A device has no length of its own; one byte more than allowed is enough to be refused.
    file.take(MOST_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    Ok(bytes)
}

fn media_type(kind: pictures::PictureKind) -> MediaType {
    match kind {
        pictures::PictureKind::Png => MediaType::Png,
        pictures::PictureKind::Jpeg => MediaType::Jpeg,
        pictures::PictureKind::Svg => MediaType::Svg,
    }
}

/// Width and height, whole.
fn size(picture: &place::Picture) -> (i32, i32) {
    let whole = |length: f32| (length.ceil() as i32).max(1);
    match picture {
        place::Picture::Pixels(image) => (whole(image.width as f32), whole(image.height as f32)),
        place::Picture::Paths(drawing) => (whole(drawing.width), whole(drawing.height)),
    }
}
