//! Folded badges: the front on the lower half of a label, the back on the upper one, on its head.
//!
//! The back says the same as the front, or the person's own day. Deliberately not here: what the
//! day of somebody is.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::content::names_of;
use super::layout::Sheet;
use super::{Badge, BadgeDay};
use crate::fonts::{FontStyle, Fonts};
use crate::place::{Colour, ElementId, Item, Owner, Rect, Role, Shape, Structure, WarningKind, mm};
use crate::text::{Piece, TextLine, wrap};

/// The largest letters of a day, and the smallest, in points.
const LARGEST: f32 = 11.0;
const SMALLEST: f32 = 6.5;

/// Sizes are tried in steps of this many points.
const STEP: f32 = 0.5;

/// The distance of two lines, in ems.
const LEADING: f32 = 1.32;

/// The white between entries and above a day, in ems.
const BETWEEN: f32 = 0.35;
const ABOVE_DAY: f32 = 0.6;
const ABOVE_PRACTICAL: f32 = 0.9;

/// The most of the width that a column of hours may take.
const WIDEST_HOURS: f32 = 0.45;

/// The fold is marked this far into the label on each side.
const TICK: f32 = mm(4.0);

/// A line of the back with its place below the one before.
struct Line {
    /// The white above it, in ems.
    above: f32,
    /// What stands in the column of hours at its left.
    hours: Option<TextLine>,
    /// How far it is set in, in points.
    indent: f32,
    text: TextLine,
    /// The part of the back that it belongs to: a paragraph.
    part: usize,
}

impl<'a> Sheet<'a> {
    /// A badge with its back.
    pub(super) fn folded(
        &mut self,
        badge: &'a Badge,
        modules: Option<Arc<[bool]>>,
        page: usize,
        label: Rect,
    ) {
        let half = label.height / 2.0;
        let front = Rect {
            y: label.y + half,
            height: half,
            ..label
        };
        let start = self.draft.pages()[page].items.len();
        let section = self.badge(badge, modules, page, front);
        let end = self.draft.pages()[page].items.len();
        if self.run.look.same_back || badge.by_hand {
            self.again(page, start..end);
        } else {
            self.day(badge, section, page, front);
        }
        // Turned about the middle of the label, the front comes to lie on the upper half.
        let middle = (label.x + label.width / 2.0, label.y + half);
        self.draft.turn(page, end, middle);
        for (from, to) in [
            (label.x, label.x + TICK),
            (label.right() - TICK, label.right()),
        ] {
            let fold = Shape::Line {
                from: (from, middle.1),
                to: (to, middle.1),
                width: 0.25,
                colour: Colour::RULE,
            };
            self.draft.put(page, Owner::Artifact, fold);
        }
    }

    /// Puts items of a page once more. Words are content here too, since whoever checks the file
    /// cannot see that they repeat; but no heading, one is enough.
    fn again(&mut self, page: usize, items: Range<usize>) {
        let section = self.draft.element(Structure::ROOT, Role::Section);
        let mut said: HashMap<ElementId, ElementId> = HashMap::new();
        for at in items {
            let Item { owner, shape } = self.draft.pages()[page].items[at].clone();
            let owner = match owner {
                Owner::Element(id) if shape.glyphs().is_some() => {
                    let paragraph = said
                        .entry(id)
                        .or_insert_with(|| self.draft.element(section, Role::Paragraph));
                    Owner::Element(*paragraph)
                }
                _ => Owner::Artifact,
            };
            self.draft.put(page, owner, shape);
        }
    }

    /// The day of a person on what will be the back, as large as it fits.
    fn day(&mut self, badge: &'a Badge, section: ElementId, page: usize, face: Rect) {
        let frame = self.frame(badge, false);
        let top = frame.event.map_or(frame.text.y, |event| event.y);
        let place = Rect {
            x: face.x + frame.left,
            y: face.y + top,
            width: frame.right - frame.left,
            height: face.height - 2.0 * top,
        };
        let practical = self.run.look.practical.trim();
        let steps = ((LARGEST - SMALLEST) / STEP) as usize;
        let sizes = (0..=steps).map(|step| LARGEST - step as f32 * STEP);
        let mut size = SMALLEST;
        let mut lines = Vec::new();
        for tried in sizes {
            size = tried;
            lines = set(self.fonts, &badge.days, practical, tried, place.width);
            if height(&lines, size) <= place.height {
                break;
            }
        }
        let mut cut = false;
        while height(&lines, size) > place.height && !lines.is_empty() {
            lines.pop();
            cut = true;
        }
        if cut {
            let name = names_of(badge, self.run.look.layout).join(" ");
            self.draft.warn(page, WarningKind::Cut, &name);
        }
        let mut y = place.y;
        let mut owner = (usize::MAX, Owner::Artifact);
        for line in lines {
            if line.part != owner.0 {
                let element = self.draft.element(section, Role::Paragraph);
                owner = (line.part, Owner::Element(element));
            }
            y += line.above * size;
            let baseline = y + size;
            let hours = line.hours.map(|hours| (hours, 0.0));
            for (text, indent) in hours.into_iter().chain([(line.text, line.indent)]) {
                for part in text.parts {
                    let at = (place.x + indent + part.x, baseline);
                    self.draft
                        .text(page, owner.1, part.shaped, at, size, Colour::BLACK);
                }
            }
            y += LEADING * size;
        }
    }
}

/// The days and the practical line as lines at a size.
fn set(fonts: &Fonts, days: &[BadgeDay], practical: &str, size: f32, width: f32) -> Vec<Line> {
    let hours = days.iter().flat_map(|day| &day.entries);
    let widest = hours
        .map(|(hours, _)| fonts.width(hours, FontStyle::Regular, size))
        .fold(0.0, f32::max);
    let column = if widest > 0.0 {
        widest + size * 0.8
    } else {
        0.0
    };
    // Hours that take too much of the width stand on the line of what they are of.
    let hang = column <= width * WIDEST_HOURS;
    let mut setter = Setter {
        fonts,
        size,
        width,
        lines: Vec::new(),
        part: 0,
    };
    for day in days {
        setter.add(ABOVE_DAY, ("", 0.0), (&day.heading, FontStyle::Bold));
        for (hours, text) in &day.entries {
            if hang {
                setter.add(BETWEEN, (hours, column), (text, FontStyle::Regular));
            } else {
                let whole = format!("{hours} {text}");
                setter.add(BETWEEN, ("", 0.0), (whole.trim(), FontStyle::Regular));
            }
        }
    }
    setter.add(ABOVE_PRACTICAL, ("", 0.0), (practical, FontStyle::Italic));
    setter.lines
}

/// Lines in the making.
struct Setter<'a> {
    fonts: &'a Fonts,
    size: f32,
    width: f32,
    lines: Vec<Line>,
    part: usize,
}

impl Setter<'_> {
    /// Adds a text with its hours, set in by their column.
    fn add(&mut self, above: f32, (hours, indent): (&str, f32), (text, style): (&str, FontStyle)) {
        let lines =
            |text, style, width| wrap(self.fonts, &[Piece { text, style }], self.size, width);
        let mut hours = lines(hours, FontStyle::Regular, f32::INFINITY).into_iter();
        let mut hours = hours.next();
        let mut above = if self.lines.is_empty() { 0.0 } else { above };
        for text in lines(text, style, self.width - indent) {
            self.lines.push(Line {
                above: std::mem::take(&mut above),
                hours: hours.take(),
                indent,
                text,
                part: self.part,
            });
        }
        self.part += 1;
    }
}

fn height(lines: &[Line], size: f32) -> f32 {
    let ems: f32 = lines.iter().map(|line| line.above + LEADING).sum();
    ems * size
}
