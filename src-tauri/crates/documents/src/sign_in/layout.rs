//! The pages of a sign-in sheet: heading, the two tables, what stands on every page.

use super::grid::Sheet;
use super::heading;
use super::{SignInSheet, SignInWords};
use crate::fonts::{FontStyle, Fonts};
use crate::place::{
    A4, Colour, Document, Draft, Flow, Meta, Owner, Rect, Region, RichStyle, Role, Shape, Strip,
    Structure, mm,
};
use crate::text::{Hyphenation, Piece, ellipsis, wrap};

/// From this number of signature columns on the sheet lies on its side.
const LANDSCAPE_FROM: usize = 4;

/// The white around the page.
pub(super) const MARGIN: f32 = mm(15.0);

/// The room at the top of a later page for what repeats there.
const RUNNING_HEAD: f32 = mm(11.0);

/// The distance of the lines of small print.
const SMALL: f32 = 7.5;
const SMALL_LEADING: f32 = 1.35;

/// Places a sign-in sheet.
#[must_use]
pub fn place(sheet: &SignInSheet, words: &SignInWords, meta: Meta, fonts: &Fonts) -> Document {
    let columns = sheet.half_days.len().max(1);
    let (width, height) = if columns >= LANDSCAPE_FROM {
        (A4.1, A4.0)
    } else {
        A4
    };
    let inner = width - 2.0 * MARGIN;
    let mut draft = Draft::new(meta);
    let foot = Foot::new(sheet, fonts, inner);

    let mut flow = Flow::new();
    heading::add(&mut flow, &mut draft, fonts, sheet, words, inner);
    let grid = Sheet {
        sheet,
        words,
        fonts,
        width: inner,
    };
    if !sheet.speakers.is_empty() {
        add_title(
            &mut flow,
            &mut draft,
            fonts,
            &words.speakers,
            sheet.accent,
            inner,
        );
        grid.speakers(&mut flow, &mut draft);
    }
    if !sheet.speakers.is_empty() {
        flow.gap(mm(4.0));
        add_title(
            &mut flow,
            &mut draft,
            fonts,
            &words.participants,
            sheet.accent,
            inner,
        );
    }
    grid.participants(&mut flow, &mut draft);

    flow.pour(&mut draft, |draft, number| {
        let page = draft.add_page(width, height);
        let top = if number == 0 {
            MARGIN
        } else {
            MARGIN + RUNNING_HEAD
        };
        let bottom = height - MARGIN - foot.height();
        Region {
            page,
            rect: Rect {
                x: MARGIN,
                y: top,
                width: inner,
                height: bottom - top,
            },
        }
    });
    for page in 0..draft.page_count() {
        if page > 0 {
            running_head(&mut draft, fonts, sheet, words, page, inner);
        }
        foot.put(&mut draft, fonts, words, page, (inner, height));
    }
    draft.finish()
}

/// The heading of a table, in the accent colour.
fn add_title(
    flow: &mut Flow,
    draft: &mut Draft,
    fonts: &Fonts,
    title: &str,
    accent: Colour,
    width: f32,
) {
    let style = RichStyle {
        style: FontStyle::Bold,
        size: 10.5,
        colour: accent,
        hyphenation: Hyphenation::Off,
        ..RichStyle::BODY
    };
    flow.extend(style.heading(draft, fonts, Structure::ROOT, (2, title), width));
    flow.push(Strip {
        height: mm(1.2),
        keep: true,
        ..Strip::default()
    });
}

/// What names the sheet on each page after the first: an artifact, since it is said already.
fn running_head(
    draft: &mut Draft,
    fonts: &Fonts,
    sheet: &SignInSheet,
    words: &SignInWords,
    page: usize,
    inner: f32,
) {
    let title = match (sheet.session.is_empty(), words.continued.is_empty()) {
        (true, _) => sheet.action.clone(),
        (false, true) => sheet.session.clone(),
        (false, false) => format!("{} ({})", sheet.session, words.continued),
    };
    let date = fonts.shape(&sheet.date, FontStyle::Regular);
    let date_width = date.width_at(9.0);
    let y = MARGIN + 9.0;
    let line = ellipsis(
        fonts,
        &title,
        FontStyle::Bold,
        9.0,
        inner - date_width - mm(5.0),
    );
    for part in line.parts {
        let at = (MARGIN + part.x, y);
        draft.text(page, Owner::Artifact, part.shaped, at, 9.0, Colour::BLACK);
    }
    let at = (MARGIN + inner - date_width, y);
    draft.text(page, Owner::Artifact, date, at, 9.0, Colour::BLACK);
    let rule = Shape::Line {
        from: (MARGIN, y + 5.0),
        to: (MARGIN + inner, y + 5.0),
        width: 0.8,
        colour: sheet.accent,
    };
    draft.put(page, Owner::Artifact, rule);
}

/// What stands at the foot of each page.
struct Foot {
    privacy: Vec<crate::text::TextLine>,
    print_run: String,
}

impl Foot {
    fn new(sheet: &SignInSheet, fonts: &Fonts, inner: f32) -> Self {
        let pieces = [Piece {
            text: &sheet.privacy,
            style: FontStyle::Regular,
        }];
        Self {
            privacy: wrap(fonts, &pieces, SMALL, inner),
            print_run: sheet.print_run.clone(),
        }
    }

    fn height(&self) -> f32 {
        (self.privacy.len() + 1) as f32 * SMALL * SMALL_LEADING + mm(4.0)
    }

    fn put(
        &self,
        draft: &mut Draft,
        fonts: &Fonts,
        words: &SignInWords,
        page: usize,
        (inner, height): (f32, f32),
    ) {
        // The notice is content where it is said first and repeats as decoration.
        let owner = if page == 0 && !self.privacy.is_empty() {
            Owner::Element(draft.element(Structure::ROOT, Role::Paragraph))
        } else {
            Owner::Artifact
        };
        let line = SMALL * SMALL_LEADING;
        let mut y = height - MARGIN - self.privacy.len() as f32 * line - 2.0;
        for text in &self.privacy {
            for part in &text.parts {
                let at = (MARGIN + part.x, y);
                draft.text(page, owner, part.shaped.clone(), at, SMALL, Colour::GREY);
            }
            y += line;
        }
        let label = words
            .page
            .replace("{page}", &(page + 1).to_string())
            .replace("{pages}", &draft.page_count().to_string());
        let number = fonts.shape(&label, FontStyle::Bold);
        let x = MARGIN + inner - number.width_at(SMALL);
        draft.text(page, Owner::Artifact, number, (x, y), SMALL, Colour::GREY);
        if !self.print_run.is_empty() {
            let run = ellipsis(
                fonts,
                &self.print_run,
                FontStyle::Regular,
                SMALL,
                inner * 0.7,
            );
            for part in run.parts {
                draft.text(
                    page,
                    Owner::Artifact,
                    part.shaped,
                    (MARGIN, y),
                    SMALL,
                    Colour::GREY,
                );
            }
        }
    }
}
