//! `parvis centre`.

use parvis_app::transact::{App, AppError, Changed};
use parvis_app::view::picture::{PictureTarget, PictureView};
use parvis_app::view::settings::CentreField;
use parvis_app::words::Catalogue;
use parvis_app::{organisations, pictures, settings};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::CentreDeed;
use crate::failure::Failure;

/// Does what was asked, then says all that is set.
pub fn centre(words: &Catalogue, app: &mut App, deed: &CentreDeed) -> Result<Answer, Failure> {
    carry_out(app, deed)?;
    let centre = settings::centre(app)?;
    let pictures = pictures::list(app)?;
    let json = json!({ "centre": centre, "pictures": pictures });
    let mut lines: Vec<String> = CentreField::ALL
        .iter()
        .filter_map(|field| {
            let value = json["centre"][field.code()].as_str().unwrap_or_default();
            let name = format!("settings-centre-{}", field.code().replace('_', "-"));
            (!value.is_empty()).then(|| {
                let name = words.text(&name);
                words.with("cli-centre-field", &[("name", &name), ("value", value)])
            })
        })
        .collect();
    lines.extend(pictures.iter().map(|picture| line(words, picture)));
    Ok(Answer::new(&json, lines.join("\n")))
}

fn carry_out(app: &mut App, deed: &CentreDeed) -> Result<(), AppError> {
    let put = |app: &mut App, target, file| -> Result<(), AppError> {
        let Changed { .. } = pictures::put_file(app, &target, file)?;
        Ok(())
    };
    match deed {
        CentreDeed::Show => Ok(()),
        CentreDeed::Set(field, value) => settings::edit_centre(app, *field, value).map(drop),
        CentreDeed::Logo { file, replaces } => {
            let replaces = replaces.clone();
            put(app, PictureTarget::CentreLogo { replaces }, file)
        }
        CentreDeed::Signature(file) => put(app, PictureTarget::Signature, file),
        CentreDeed::OrganisationLogo { file, organisation } => {
            let organisation_id = organisations::find(app, organisation)?;
            put(
                app,
                PictureTarget::OrganisationLogo { organisation_id },
                file,
            )
        }
        CentreDeed::Describe { picture, words } => {
            pictures::describe(app, picture, words).map(drop)
        }
        CentreDeed::Remove(picture) => pictures::delete(app, picture).map(drop),
    }
}

fn line(words: &Catalogue, picture: &PictureView) -> String {
    let size = format!("{} × {}", picture.width, picture.height);
    words.with(
        "cli-centre-picture",
        &[
            ("id", &picture.id),
            ("kind", &words.choice("picture-kind", &picture.kind)),
            ("size", &size),
            ("alternative", &picture.alternative),
        ],
    )
}
