//! The page to measure a printer with.

use parvis_documents::place::{Alignment, Document, Meta};
use parvis_documents::ruler::{self, Ruler};

use super::paint::{Paper, Prepared};
use super::run::run;
use super::{fonts, stocks, used_labels};
use crate::alignments;
use crate::settings;
use crate::transact::{App, AppError};
use crate::words::Catalogue;

/// The paper that is measured when no stock is named, in mm.
const A4: (f32, f32) = (210.0, 297.0);

/// The page, ready to be laid out.
#[derive(Debug)]
struct RulerPaper {
    ruler: Ruler,
    meta: Meta,
    alignment: Option<Alignment>,
}

impl Paper for RulerPaper {
    fn place(&self) -> Result<Document, AppError> {
        let page = ruler::place(&self.ruler, self.meta.clone(), fonts());
        Ok(match self.alignment {
            Some(alignment) => page.aligned(alignment),
            None => page,
        })
    }
}

/// The page for the paper of a stock; with a printer as that printer has to draw it.
///
/// # Errors
/// `unknown-stock`, `unknown-alignment`, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    stock: &str,
    name: &str,
) -> Result<Prepared, AppError> {
    let paper = match stock {
        "" => A4,
        stock => {
            let stock = stocks::stock(stock).ok_or_else(|| used_labels::unknown(stock))?;
            (stock.page_width, stock.page_height)
        }
    };
    let alignment = alignments::of(app, name)?;
    let steps = ["print", "across", "down", "line"];
    let steps = steps.map(|step| words.text(&format!("alignment-page-step-{step}")));
    let ruler = Ruler {
        paper,
        title: words.text("alignment-page-document"),
        steps: steps.to_vec(),
        line: words.text("alignment-page-line"),
        foot: match name {
            "" => String::new(),
            name => words.with("alignment-page-corrected", &[("name", name)]),
        },
    };
    let content = (&ruler, alignment);
    let run = run(app, "alignment-page", name, &content, &[])?;
    let meta = Meta {
        title: ruler.title.clone(),
        author: settings::centre(app)?.name,
        subject: String::new(),
        language: words.language().code().to_owned(),
        created: run.moment(),
    };
    let paper = RulerPaper {
        ruler,
        meta,
        alignment,
    };
    Ok(Prepared::new(paper, run))
}
