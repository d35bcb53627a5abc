//! The foot of a badge: the band of its category, and the mark about photographs.
//!
//! The mark is a word with a crossed-out camera, so that it never depends on colour.

use super::Badge;
use super::colour::for_white_words;
use super::content::names_of;
use super::frame::Frame;
use super::layout::Sheet;
use super::setting::bearing;
use crate::fonts::{FontStyle, Fonts};
use crate::place::{Colour, ElementId, Owner, Rect, Role, Shape, WarningKind};
use crate::stock::StockKind;

/// The size of the mark's word beside that of the category.
const MARK: f32 = 0.8;

/// The width of the camera, in ems of the word beside it, and the white after it.
const CAMERA: f32 = 1.15;
const AFTER_CAMERA: f32 = 0.4;

impl<'a> Sheet<'a> {
    /// The band with the word of the category and the mark about photographs; without a band the
    /// mark alone.
    pub(super) fn band(
        &mut self,
        badge: &'a Badge,
        (section, owner): (ElementId, Owner),
        page: usize,
        band: Rect,
        (label_x, frame): (f32, &Frame),
    ) {
        // Who writes a name by hand has to know for whom the badge is.
        let with_band = self.run.look.band || badge.by_hand;
        if !with_band && !badge.no_photo {
            return;
        }
        let colour = self.band_colour(badge);
        if with_band {
            self.draft
                .put(page, Owner::Artifact, Shape::Fill { rect: band, colour });
        }
        let size = frame.sizes.category;
        let mut right = label_x + frame.right;
        if badge.no_photo {
            let colours = if with_band {
                (Colour::WHITE, colour)
            } else {
                (colour, Colour::WHITE)
            };
            right = self.mark((section, page), (band, right, size), colours);
        }
        let word = badge.category.word.trim();
        if !with_band || word.is_empty() {
            return;
        }
        let left = label_x + frame.left;
        let sizes = (size, size * 0.7, 1, right - left);
        let Some(lines) = self.composer.lines(word, FontStyle::Bold, sizes) else {
            return;
        };
        for line in &lines.sized.setting.lines {
            let size = lines.sized.size;
            let x = left - bearing(self.fonts, line) * size;
            let at = (x, middle(self.fonts, band, size));
            self.draft
                .text(page, owner, line.clone(), at, size, Colour::WHITE);
        }
        if lines.cut {
            let name = names_of(badge, self.run.look.layout).join(" ");
            let item = format!("{name} · {word}");
            self.draft.warn(page, WarningKind::Cut, &item);
        }
    }

    /// The mark about photographs at the right end of a place; gives where it begins, with white.
    fn mark(
        &mut self,
        (section, page): (ElementId, usize),
        (place, right, size): (Rect, f32, f32),
        (ground, ink): (Colour, Colour),
    ) -> f32 {
        let words = self.words.no_photo.trim();
        let word = self.fonts.shape(words, FontStyle::Bold);
        let (space, size) = (size, size * MARK);
        let camera = size * (CAMERA + AFTER_CAMERA);
        let chip = Rect {
            x: right - word.width_at(size) - size - camera,
            y: place.y + place.height * 0.17,
            width: word.width_at(size) + size + camera,
            height: place.height * 0.66,
        };
        let fill = Shape::Fill {
            rect: chip,
            colour: ground,
        };
        self.draft.put(page, Owner::Artifact, fill);
        let x = chip.x + size / 2.0;
        for shape in crossed_camera((x, chip.y + chip.height / 2.0), size, (ground, ink)) {
            self.draft.put(page, Owner::Artifact, shape);
        }
        let owner = Owner::Element(self.draft.element(section, Role::Paragraph));
        let at = (x + camera, middle(self.fonts, chip, size));
        self.draft.text(page, owner, word, at, size, ink);
        chip.x - space
    }

    fn band_colour(&mut self, badge: &Badge) -> Colour {
        // A label printer turns a colour into dots, on which small white words are lost.
        if self.run.stock.kind == StockKind::Single {
            return Colour::BLACK;
        }
        let Colour(red, green, blue) = badge.category.colour.unwrap_or(self.run.accent);
        *self
            .bands
            .entry((red, green, blue))
            .or_insert_with(|| for_white_words(Colour(red, green, blue)))
    }
}

/// A camera with a stroke through it, from its left end and its middle; an em wide and more.
fn crossed_camera((x, y): (f32, f32), em: f32, (ground, ink): (Colour, Colour)) -> Vec<Shape> {
    let polygon = |corners: Vec<(f32, f32)>, colour| {
        let corners = corners
            .into_iter()
            .map(|(right, down)| (x + right * em, y + down * em));
        Shape::Polygon {
            corners: corners.collect(),
            colour,
        }
    };
    // Unit circle of eight corners around the lens.
    let lens = |radius: f32| {
        let corner = |at: u8| {
            let turn = std::f32::consts::TAU * (f32::from(at) + 0.5) / 8.0;
            (
                CAMERA / 2.0 + radius * turn.cos(),
                0.05 + radius * turn.sin(),
            )
        };
        (0..8).map(corner).collect::<Vec<_>>()
    };
    let body = vec![
        (0.0, -0.26),
        (0.32, -0.26),
        (0.42, -0.38),
        (CAMERA - 0.42, -0.38),
        (CAMERA - 0.32, -0.26),
        (CAMERA, -0.26),
        (CAMERA, 0.38),
        (0.0, 0.38),
    ];
    // From the bottom left to the top right, this wide to each side.
    let stroke = |wide: f32| {
        vec![
            (0.08 - wide, 0.42 - wide),
            (0.08 + wide, 0.42 + wide),
            (CAMERA - 0.08 + wide, -0.42 + wide),
            (CAMERA - 0.08 - wide, -0.42 - wide),
        ]
    };
    vec![
        polygon(body, ink),
        polygon(lens(0.21), ground),
        polygon(lens(0.11), ink),
        polygon(stroke(0.11), ground),
        polygon(stroke(0.045), ink),
    ]
}

/// The baseline at which capitals stand in the middle of a rectangle.
fn middle(fonts: &Fonts, rect: Rect, size: f32) -> f32 {
    let capitals = fonts.extent(FontStyle::Bold).cap_height / 1000.0 * size;
    rect.y + (rect.height + capitals) / 2.0
}
