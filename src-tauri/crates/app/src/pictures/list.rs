//! Which pictures there are.

use parvis_domain::picture::Picture;

use crate::transact::{App, AppError};
use crate::view::picture::PictureView;

/// All pictures, by kind and place, without their bytes.
pub fn list(app: &App) -> Result<Vec<PictureView>, AppError> {
    let pictures = app.store().pictures()?;
    Ok(pictures.into_iter().map(view).collect())
}

fn view(picture: Picture) -> PictureView {
    PictureView {
        id: picture.id.to_string(),
        kind: picture.kind.code().to_owned(),
        organisation_id: picture
            .organisation
            .map(|id| id.to_string())
            .unwrap_or_default(),
        media_type: picture.media_type.code().to_owned(),
        alternative: picture.alternative,
        width: picture.width,
        height: picture.height,
    }
}
