//! One face of a tent: name, function and organisation in the middle, the event at the foot.
//!
//! Deliberately not here: where the face is on the sheet, and which way up.

use super::{Tent, TentFormat};
use crate::fonts::{FontStyle, Fonts, uppercase};
use crate::frames::{Block, Look};
use crate::logos::{Row, Sizes, rows};
use crate::place::{Align, Colour, Draft, Logo, Mark, Owner, Shape, mm};
use crate::text::{Fit, ellipsis};
use crate::typography::french;

/// The white at the sides of a face.
const SIDE: f32 = mm(16.0);

/// The white below the fold: what stands there is hidden by nothing, but the eye needs it.
const HEAD: f32 = mm(14.0);

/// The white at the edge that stands on the table; printers need 5 mm of it.
const FOOT: f32 = mm(9.0);

/// The size of the event.
const EVENT: f32 = 10.0;

/// How large the logo at the foot is, and the white between it and the event.
const LOGO: Sizes = Sizes {
    area: f32::INFINITY,
    highest: EVENT * 2.0,
    widest: mm(34.0),
    gap: 0.0,
};
const LOGO_GAP: f32 = mm(5.0);

/// Down to this size a name stands on one line for the given and one for the family name: wrapped
/// larger it would be harder to read, not easier.
const EASE: f32 = 40.0;

/// A name of one part wraps earlier: it is long because it has several words.
const EASE_OF_ONE: f32 = 56.0;

/// A wrapped name starts from a size this much above the one it was wrapped at.
const WRAPPED: f32 = 8.0;

/// The smallest a name is set: readable across a table.
const NAME_FLOOR: f32 = 22.0;

/// The distance of the lines of a name, in ems; more where letters carry marks on both sides
/// (Vietnamese) or another script goes further up and down.
const NAME_LEADING: (f32, f32) = (1.14, 1.36);

/// Down to this size what stands below the name keeps to one line: two calm lines read better than
/// one small one.
const CALM: f32 = 17.0;

/// The room between function and organisation.
const BETWEEN: f32 = 3.0;

/// The rule below a name: its length and thickness.
const RULE: (f32, f32) = (mm(36.0), 2.0);

/// The room above the rule and below it.
const AROUND_RULE: f32 = mm(6.0);

/// What belongs to whom on a face.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owners {
    pub(super) name: Owner,
    pub(super) function: Owner,
    pub(super) organisation: Owner,
    pub(super) event: Owner,
}

/// The texts of a tent, sized for its face.
pub(super) struct Face {
    /// Width and height in points.
    pub(super) size: (f32, f32),
    name: Option<Block>,
    function: Option<Block>,
    organisation: Option<Block>,
    event: Vec<Mark>,
    /// Whether the event was cut.
    pub(super) event_cut: bool,
    accent: Colour,
}

impl Face {
    pub(super) fn new(
        fonts: &Fonts,
        tent: &Tent,
        ((format, event, accent), logo): ((TentFormat, &str, Colour), Option<&Logo>),
        size: (f32, f32),
    ) -> Self {
        let inner = size.0 - 2.0 * SIDE;
        let room = size.1 - HEAD - FOOT - EVENT * 2.0;
        let below = |text: &str, style, colour| {
            let frame = |largest: f32, smallest: f32, lines: usize| Fit {
                width: inner,
                height: room * 0.24,
                largest,
                smallest,
                lines,
                leading: 1.25,
            };
            let (text, look) = (french(text), Look { style, colour });
            let one = Block::new(fonts, &text, look, frame(24.0, CALM, 1))?;
            if one.cut() {
                Block::wrapped(fonts, &text, look, frame(20.0, 13.0, 3))
            } else {
                Some(one)
            }
        };
        let function = below(&tent.function, FontStyle::Regular, Colour::BLACK);
        let organisation = below(&tent.organisation, FontStyle::Bold, accent);
        let taken = |block: &Option<Block>| block.as_ref().map_or(0.0, Block::height);
        let rest = room - taken(&function) - taken(&organisation) - BETWEEN - 2.0 * AROUND_RULE;
        let largest = match format {
            TentFormat::Tall => 96.0,
            TentFormat::Wide => 84.0,
        };
        // The event stands in the middle: what the logo takes at the left is free at the right.
        let beside = logo_row(logo).map_or(0.0, |row| 2.0 * (row.width + LOGO_GAP));
        let (event, event_cut) = foot(fonts, event, size, inner - beside);
        Self {
            size,
            name: name(fonts, &names(tent), (inner, rest), largest),
            function,
            organisation,
            event,
            event_cut,
            accent,
        }
    }

    /// The texts of the tent that were cut, in the words of the tent.
    pub(super) fn cut<'a>(&self, tent: &'a Tent) -> Vec<&'a str> {
        let cut = |block: &Option<Block>| block.as_ref().is_some_and(Block::cut);
        let blocks = [
            (&self.function, &tent.function),
            (&self.organisation, &tent.organisation),
        ];
        let mut words: Vec<&str> = Vec::new();
        if cut(&self.name) {
            words.push("");
        }
        let below = blocks.into_iter().filter(|(block, _)| cut(block));
        words.extend(below.map(|(_, text)| text.trim()));
        words
    }

    pub(super) fn has_function(&self) -> bool {
        self.function.is_some()
    }

    pub(super) fn has_organisation(&self) -> bool {
        self.organisation.is_some()
    }

    pub(super) fn has_event(&self) -> bool {
        !self.event.is_empty()
    }

    /// Everything on the face, from its top left corner, as it is read.
    pub(super) fn marks(&self, fonts: &Fonts, owners: Owners) -> Vec<Mark> {
        let column = (self.size.0 - 2.0 * SIDE, Align::Centre);
        let below: Vec<(Block, Owner)> = [
            (&self.function, owners.function),
            (&self.organisation, owners.organisation),
        ]
        .into_iter()
        .filter_map(|(block, owner)| Some((block.clone()?, owner)))
        .collect();
        let between = if below.len() > 1 { BETWEEN } else { 0.0 };
        let under: f32 = below.iter().map(|(block, _)| block.height()).sum();
        let name = self.name.as_ref().map_or(0.0, Block::height);
        let rule = if self.name.is_some() && !below.is_empty() {
            2.0 * AROUND_RULE
        } else {
            0.0
        };
        let height = name + rule + under + between;
        let room = self.size.1 - HEAD - FOOT - EVENT * 2.0;
        let mut y = HEAD + ((room - height) / 2.0).max(0.0);
        let mut marks = Vec::new();
        if let Some(block) = &self.name {
            marks.extend(block.marks(fonts, owners.name, (SIDE, y), column));
            y += name;
        }
        if rule > 0.0 {
            marks.push(self.rule(y + AROUND_RULE));
            y += rule;
        }
        for (block, owner) in below {
            marks.extend(block.marks(fonts, owner, (SIDE, y), column));
            y += block.height() + BETWEEN;
        }
        let event = self.event.iter().cloned();
        marks.extend(event.map(|mark| Mark {
            owner: owners.event,
            ..mark
        }));
        marks
    }

    /// The logo at the left of the foot, from the top left corner of the face.
    pub(super) fn logo(&self, logo: Option<&Logo>, draft: &mut Draft) -> Vec<Mark> {
        logo_row(logo).map_or(Vec::new(), |row| {
            let bottom = self.size.1 - FOOT + EVENT * 0.3;
            row.marks(draft, None, (SIDE, bottom - row.height))
        })
    }

    fn rule(&self, y: f32) -> Mark {
        let middle = self.size.0 / 2.0;
        let shape = Shape::Line {
            from: (middle - RULE.0 / 2.0, y),
            to: (middle + RULE.0 / 2.0, y),
            width: RULE.1,
            colour: self.accent,
        };
        Mark {
            owner: Owner::Artifact,
            shape,
        }
    }
}

fn logo_row(logo: Option<&Logo>) -> Option<Row<'_>> {
    logo.and_then(|logo| rows(std::slice::from_ref(logo), &LOGO, LOGO.widest).pop())
}

/// The name as it stands on the tent: one line for each part.
pub(super) fn names(tent: &Tent) -> Vec<String> {
    let names = if tent.shown_name.trim().is_empty() {
        vec![
            tent.given_name.trim().to_owned(),
            uppercase(tent.family_name.trim()),
        ]
    } else {
        vec![tent.shown_name.trim().to_owned()]
    };
    names.into_iter().filter(|name| !name.is_empty()).collect()
}

/// Each part on a line of its own as large as that goes, else wrapped, else cut.
fn name(
    fonts: &Fonts,
    names: &[String],
    (width, height): (f32, f32),
    largest: f32,
) -> Option<Block> {
    // The space keeps the two apart for whoever reads the file instead of the paper.
    let text = names.join(" \n");
    let look = Look {
        style: FontStyle::Bold,
        colour: Colour::BLACK,
    };
    let plain = |character| matches!(character, ..'\u{180}' | '\u{2010}'..='\u{203A}');
    let frame = |largest: f32, smallest: f32, lines: usize| Fit {
        width,
        height,
        largest,
        smallest,
        lines,
        leading: if text.chars().all(plain) {
            NAME_LEADING.0
        } else {
            NAME_LEADING.1
        },
    };
    let ease = if names.len() == 1 { EASE_OF_ONE } else { EASE };
    let calm = Block::new(fonts, &text, look, frame(largest, ease, names.len()))?;
    if !calm.cut() && !calm.breaks_words() {
        return Some(calm);
    }
    Block::wrapped(fonts, &text, look, frame(ease + WRAPPED, NAME_FLOOR, 6))
}

/// The event on one line at the foot, the same on every tent and so decoration; and whether it
/// was cut.
fn foot(fonts: &Fonts, event: &str, size: (f32, f32), inner: f32) -> (Vec<Mark>, bool) {
    let words = french(event.trim());
    if words.is_empty() {
        return (Vec::new(), false);
    }
    let line = ellipsis(fonts, &words, FontStyle::Regular, EVENT, inner);
    let left = (size.0 - line.width) / 2.0;
    let marks = line.parts.iter().map(|part| Mark {
        owner: Owner::Artifact,
        shape: Shape::Text {
            x: left + part.x,
            y: size.1 - FOOT,
            size: EVENT,
            colour: Colour::GREY,
            shaped: part.shaped.clone(),
        },
    });
    (marks.collect(), line.broken_word)
}
