//! The lists of a Word file: bullets share one numbering, each numbered list has its own, so that
//! it begins where it should.
//!
//! Deliberately not here: the words of the items.

use docx_rs::{
    AbstractNumbering, Docx, IndentLevel, Level, LevelJc, LevelOverride, LevelText, NumberFormat,
    Numbering, NumberingId, Paragraph, SpecialIndentType, Start,
};

use super::styled;

/// The numbering that the styles List Bullet refer to; the library takes the first for itself.
const BULLETS: usize = 2;
const NUMBERS: usize = 3;

/// How deep a list may nest; what is deeper stays at the deepest.
const DEEPEST: usize = 2;

/// The indentation of a level, in twentieths of a point.
const STEP: i32 = 357;

/// The numbered lists so far, by the level they are at and the number they begin with.
#[derive(Default)]
pub(super) struct Lists {
    numbered: Vec<(usize, u32)>,
}

/// What the items of a list look like.
#[derive(Clone, Copy)]
pub(super) enum Items {
    /// Bullets.
    Bulleted,
    /// Numbers, of this numbering.
    Numbered(usize),
}

impl Lists {
    /// A list at a level from 0, which begins with this number or has bullets.
    pub fn begin(&mut self, level: usize, start: Option<u32>) -> Items {
        match start {
            None => Items::Bulleted,
            Some(start) => {
                self.numbered.push((level.min(DEEPEST), start));
                Items::Numbered(NUMBERS + self.numbered.len() - 1)
            }
        }
    }

    /// A file in which the lists are declared.
    pub fn declare(&self, docx: Docx) -> Docx {
        let mut docx = docx
            .add_abstract_numbering(levels(BULLETS, bullet))
            .add_abstract_numbering(levels(NUMBERS, number))
            .add_numbering(Numbering::new(BULLETS, BULLETS));
        for (at, (level, start)) in self.numbered.iter().enumerate() {
            let begins = LevelOverride::new(*level).start(*start as usize);
            docx = docx.add_numbering(Numbering::new(NUMBERS + at, NUMBERS).add_override(begins));
        }
        // The styles refer to it, whether the text has a list or not.
        docx.document_rels.has_numberings = true;
        docx
    }
}

/// The paragraph that an item begins with.
pub(super) fn item(items: Items, level: usize) -> Paragraph {
    let level = level.min(DEEPEST);
    match items {
        Items::Bulleted => styled(["ListBullet", "ListBullet2", "ListBullet3"][level]),
        Items::Numbered(numbering) => {
            styled("ListNumber").numbering(NumberingId::new(numbering), IndentLevel::new(level))
        }
    }
}

/// A paragraph that goes on with an item.
pub(super) fn continued(level: usize) -> Paragraph {
    styled(if level == 0 {
        "ListContinue"
    } else {
        "ListContinue2"
    })
}

fn levels(id: usize, mark: fn(usize) -> (&'static str, &'static str)) -> AbstractNumbering {
    (0..=DEEPEST).fold(AbstractNumbering::new(id), |numbering, level| {
        let (format, text) = mark(level);
        let left = STEP * (level as i32 + 1);
        numbering.add_level(
            Level::new(
                level,
                Start::new(1),
                NumberFormat::new(format),
                LevelText::new(text),
                LevelJc::new("left"),
            )
            .indent(
                Some(left),
                Some(SpecialIndentType::Hanging(STEP)),
                None,
                None,
            ),
        )
    })
}

fn bullet(level: usize) -> (&'static str, &'static str) {
    ("bullet", ["•", "–", "◦"][level])
}

fn number(level: usize) -> (&'static str, &'static str) {
    [
        ("decimal", "%1."),
        ("lowerLetter", "%2."),
        ("lowerRoman", "%3."),
    ][level]
}
