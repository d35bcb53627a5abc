//! Arrows with the words that were typed.

use parvis_documents::place::{Document, Meta};
use parvis_documents::signs::{self, SignRun};

use super::logos;
use super::paint::{Paper, Prepared};
use super::run::run;
use super::subject::Subject;
use super::{accent, fonts};
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::document::{Arrow, DirectionSign};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// Direction signs, ready to be laid out.
#[derive(Debug)]
struct DirectionPaper {
    run: SignRun<signs::DirectionSign>,
    meta: Meta,
}

impl Paper for DirectionPaper {
    fn place(&self) -> Result<Document, AppError> {
        let meta = self.meta.clone();
        Ok(signs::place_directions(&self.run, meta, fonts()))
    }
}

/// Gathers the signs and finds their run.
///
/// # Errors
/// `print-no-page` when none has words, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    wanted: &[DirectionSign],
) -> Result<Prepared, AppError> {
    let centre = settings::centre(app)?;
    let wanted = wanted.iter().filter(|sign| !sign.text.trim().is_empty());
    let content = SignRun {
        signs: wanted.map(|wanted| sign(words, wanted)).collect(),
        event: subject.about(words),
        accent: accent(&centre.colour),
        logo: logos::first_of_centre(app, words, &centre)?,
    };
    if content.signs.is_empty() {
        return Err(Problem::new("print-no-page").on("signs").into());
    }
    let run = run(app, "direction-signs", &subject.run_key(), &content, &[])?;
    let title = subject.title(words, "direction-signs-document");
    let meta = subject.meta(words, &centre, title, &run);
    let paper = DirectionPaper { run: content, meta };
    Ok(Prepared::new(paper, run))
}

fn sign(words: &Catalogue, wanted: &DirectionSign) -> signs::DirectionSign {
    let (arrow, key) = match wanted.arrow {
        Arrow::Left => (signs::Arrow::Left, "left"),
        Arrow::Right => (signs::Arrow::Right, "right"),
        Arrow::Straight => (signs::Arrow::Straight, "straight"),
        Arrow::StairsUp => (signs::Arrow::StairsUp, "stairs-up"),
        Arrow::StairsDown => (signs::Arrow::StairsDown, "stairs-down"),
    };
    signs::DirectionSign {
        arrow,
        arrow_in_words: words.choice("direction-signs", key),
        text: wanted.text.trim().to_owned(),
        detail: wanted.detail.trim().to_owned(),
    }
}
