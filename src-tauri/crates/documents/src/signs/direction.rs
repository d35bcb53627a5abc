//! A direction sign: a large arrow, and beside it what it leads to.
//!
//! An arrow to the right stands at the right of the words, every other one at their left, as on
//! roads.

use super::arrow::outlines;
use super::frame::{FOOT, Frame, INNER, MARGIN, PAPER, Sign};
use super::{Arrow, DirectionSign, SignRun};
use crate::fonts::{FontStyle, Fonts};
use crate::frames::Look;
use crate::place::{Align, Colour, Document, Draft, Meta, Owner, Role, Shape, Structure, mm};

/// The side of the square of an arrow.
const SQUARE: f32 = mm(96.0);

/// The white between the arrow and the words.
const GUTTER: f32 = mm(14.0);

/// The white between the words and the smaller ones below.
const BELOW: f32 = mm(4.0);

/// Places the signs; a run without any has no page.
#[must_use]
pub fn place_directions(run: &SignRun<DirectionSign>, meta: Meta, fonts: &Fonts) -> Document {
    let mut draft = Draft::new(meta);
    for direction in &run.signs {
        let page = draft.add_page(PAPER.0, PAPER.1);
        let section = draft.element(Structure::ROOT, Role::Section);
        if !direction.text.trim().is_empty() {
            draft.bookmark(1, direction.text.trim(), page, MARGIN);
        }
        let mut sign = Sign {
            draft: &mut draft,
            fonts,
            page,
            section,
            accent: run.accent,
        };
        put_direction(&mut sign, direction);
        sign.event(&run.event, run.logo.as_ref());
    }
    draft.finish()
}

fn put_direction(sign: &mut Sign<'_>, direction: &DirectionSign) {
    let height = PAPER.1 - 2.0 * MARGIN - FOOT;
    let width = INNER - SQUARE - GUTTER;
    let (arrow_x, words_x, align) = if direction.arrow == Arrow::Right {
        (MARGIN + INNER - SQUARE, MARGIN, Align::Right)
    } else {
        (MARGIN, MARGIN + SQUARE + GUTTER, Align::Left)
    };
    put_arrow(sign, direction, (arrow_x, MARGIN + (height - SQUARE) / 2.0));
    let frame = |colour, style, (largest, calm, smallest), lines| Frame {
        look: Look { style, colour },
        largest,
        calm,
        smallest,
        lines,
    };
    let small = frame(Colour::GREY, FontStyle::Regular, (34.0, 26.0, 16.0), 3);
    let detail = sign.fit(&direction.detail, (width, height * 0.3), small);
    let below = detail.as_ref().map_or(0.0, |block| block.height() + BELOW);
    let large = frame(Colour::BLACK, FontStyle::Bold, (110.0, 72.0, 34.0), 4);
    let text = sign.fit(&direction.text, (width, height - below), large);
    let total = text.as_ref().map_or(0.0, crate::frames::Block::height) + below;
    let mut y = MARGIN + (height - total).max(0.0) / 2.0;
    if let Some(block) = &text {
        sign.put(block, Role::Heading(1), (words_x, y), (width, align));
        y += block.height() + BELOW;
    }
    if let Some(block) = &detail {
        sign.put(block, Role::Paragraph, (words_x, y), (width, align));
    }
}

/// The arrow is a figure with words of its own; the stairs only go with it.
fn put_arrow(sign: &mut Sign<'_>, direction: &DirectionSign, (x, y): (f32, f32)) {
    let alternative = direction.arrow_in_words.clone();
    let figure = sign.draft.element(sign.section, Role::Figure(alternative));
    for (number, outline) in outlines(direction.arrow).into_iter().enumerate() {
        let owner = if number == 0 {
            Owner::Element(figure)
        } else {
            Owner::Artifact
        };
        let scale = SQUARE / 100.0;
        let corners = outline.iter();
        let corners = corners.map(|(right, down)| (x + right * scale, y + down * scale));
        let shape = Shape::Polygon {
            corners: corners.collect(),
            colour: sign.accent,
        };
        sign.draft.put(sign.page, owner, shape);
    }
}
