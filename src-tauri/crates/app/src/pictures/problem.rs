//! Why a file is no picture for documents, as a problem that names the file.

use parvis_documents::pictures::{PictureKind, PictureProblem, SvgFeature};

use crate::view::problem::Problem;

/// Bytes in the unit that a file manager shows.
const MEGABYTE: u64 = 1_000_000;

/// The problem of the file with this name.
pub(crate) fn problem(name: &str, problem: PictureProblem) -> Problem {
    let found = match problem {
        PictureProblem::UnknownKind => Problem::new("picture-unknown-kind"),
        PictureProblem::TooManyBytes { bytes, most } => too_large(bytes as u64, most),
        PictureProblem::TooManyPixels {
            width,
            height,
            most,
        } => Problem::new("picture-too-many-pixels")
            .with("width", width)
            .with("height", height)
            .with("most", most / 1_000_000),
        PictureProblem::TooComplex { .. } => Problem::new("picture-too-complex"),
        PictureProblem::Corrupted(kind) => {
            Problem::new("picture-corrupted").with("format", format(kind))
        }
        PictureProblem::Unsupported(feature) => Problem::new(match feature {
            SvgFeature::Text => "picture-svg-text",
            SvgFeature::Gradient => "picture-svg-gradient",
            SvgFeature::Bitmap => "picture-svg-bitmap",
            SvgFeature::Effect => "picture-svg-effect",
            SvgFeature::Elsewhere => "picture-svg-elsewhere",
        }),
        PictureProblem::Empty => Problem::new("picture-empty"),
    };
    found.with("name", name)
}

/// That a file is too large, in whole megabytes: what there is rounded up, what may be down.
pub(super) fn too_large(bytes: u64, most: usize) -> Problem {
    Problem::new("picture-too-large")
        .with("size", bytes.div_ceil(MEGABYTE))
        .with("most", most as u64 / MEGABYTE)
}

fn format(kind: PictureKind) -> &'static str {
    match kind {
        PictureKind::Png => "PNG",
        PictureKind::Jpeg => "JPEG",
        PictureKind::Svg => "SVG",
    }
}
