//! The registration slip that ends a brochure: lines to write on, boxes to tick, a line to cut at.
//!
//! Deliberately not here: any word, and what is asked (both come in).

use super::columns::{
    flattened, hairline, height_of, indented, kept_together, kept_with_next, spaced,
};
use super::input::{Slip, SlipEntry};
use super::paper::BODY;
use super::part::{End, Part};
use super::setter::{SMALL, Setter, Style};
use crate::fonts::FontStyle;
use crate::place::{
    Colour, ElementId, Mark, Owner, Rect, RichStyle, Role, Scope, Shape, Strip, Structure,
    rich_text,
};

/// The height of a line to write on, in points on paper, since a hand does not scale.
const WRITING: f32 = 25.0;
/// The same in lines of text, at least.
const WRITING_LINES: f32 = 1.6;
/// How far the rule of such a line stands above its lower end.
const RULE_UP: f32 = 3.0;
/// A label takes at most this part of its line; a longer one wraps.
const LABEL_AT_MOST: f32 = 0.6;
/// The side of a box to tick.
const BOX: f32 = 9.0;
/// From the left end of a box to its words.
const BOX_TO_WORDS: f32 = 14.0;
/// The room between two things side by side.
const GAP: f32 = 16.0;
/// The width of a column of boxes.
const CHOICE: f32 = 52.0;
/// The dashes of the line to cut at, and the white between them.
const DASH: f32 = 4.0;
/// What is left of the room between its lines when a slip is too high for a page.
const CLOSER: f32 = 0.4;
/// The room above the line to cut at.
const ABOVE: f32 = 14.0;

impl Setter<'_> {
    /// Places the slip at the foot of the page, or on a page of its own, and tells where the
    /// brochure ends when the slip is counted with the text.
    pub(super) fn end_with_slip(&mut self, slip: &Slip, after: End) -> End {
        let strips = self.slip(slip);
        if strips.is_empty() {
            return after;
        }
        let mut part = Part::new(false);
        let mut height = height_of(&strips);
        part.push(strips);
        // A slip that is a little too high for a page is drawn together; one that is still too
        // high goes on overleaf.
        if height > self.paper.height() {
            part.compress(CLOSER);
            height = part.height();
        }
        if height <= self.paper.height() {
            part.keep_together();
        }
        let bottom = self.paper.bottom;
        if after.follows && after.y + ABOVE + height <= bottom {
            let foot = End {
                y: bottom - height,
                ..after
            };
            self.pour(part, foot);
            return End {
                y: after.y + ABOVE + height,
                ..after
            };
        }
        let full = End { y: bottom, ..after };
        self.pour(part, if after.follows { full } else { after })
    }

    fn slip(&mut self, slip: &Slip) -> Vec<Strip> {
        let section = self.draft.element(Structure::ROOT, Role::Section);
        let mut strips = self.cutting_line(section, &slip.cut);
        if !slip.title.trim().is_empty() {
            let element = self.draft.element(section, Role::Heading(2));
            let style = Style::new(FontStyle::Bold, 14.0, self.look.ink).tight();
            let mut title = self.even_lines(element, &slip.title, style, self.paper.width);
            self.bookmark(&mut title, 1, &slip.title);
            strips.extend(spaced(kept_with_next(title), 8.0));
        }
        let body = RichStyle {
            gap: 3.0,
            ..self.look.body()
        };
        let small = RichStyle {
            size: self.look.size(SMALL),
            colour: self.look.grey,
            ..body
        };
        let width = self.paper.width;
        let set = |this: &mut Self, blocks, style: &RichStyle| {
            rich_text(&mut this.draft, this.fonts, section, blocks, style, width)
        };
        strips.extend(spaced(set(self, &slip.introduction, &body), 4.0));
        for entry in &slip.entries {
            strips.extend(self.slip_entry(section, entry));
        }
        strips.extend(spaced(set(self, &slip.notice, &small), 12.0));
        strips
    }

    fn slip_entry(&mut self, section: ElementId, entry: &SlipEntry) -> Vec<Strip> {
        match entry {
            SlipEntry::Write(labels) => self.writing_line(section, labels),
            SlipEntry::Tick { question, options } => {
                let asked = self.question(section, question);
                let options = self.options(section, options);
                spaced(self.beside(asked, options), 10.0)
            }
            SlipEntry::Rank {
                question,
                choices,
                options,
            } => {
                let asked = self.question(section, question);
                let table = self.ranking(section, choices, options);
                spaced(self.beside(asked, table), 10.0)
            }
        }
    }

    /// Dashes over the whole width, with what they are for at their beginning.
    fn cutting_line(&mut self, section: ElementId, label: &str) -> Vec<Strip> {
        let width = self.paper.width;
        let style = Style::new(FontStyle::Regular, SMALL, self.look.grey);
        let words = self.line(section, label, style, width / 2.0);
        let from = right_end(&words).map_or(0.0, |right| right + 6.0);
        let height = height_of(&words).max(12.0);
        let y = height / 2.0;
        let mut marks = flattened(words);
        let dashes = ((width - from) / (2.0 * DASH)) as usize;
        for dash in 0..dashes {
            let x = from + dash as f32 * 2.0 * DASH;
            marks.push(Mark {
                owner: Owner::Artifact,
                shape: Shape::Line {
                    from: (x, y),
                    to: (x + DASH, y),
                    width: 0.7,
                    colour: self.look.grey,
                },
            });
        }
        vec![Strip {
            height,
            marks,
            ..Strip::default()
        }]
    }

    /// Labels side by side, each with a rule to write on.
    fn writing_line(&mut self, section: ElementId, labels: &[String]) -> Vec<Strip> {
        let count = labels.len().max(1) as f32;
        let column = (self.paper.width - GAP * (count - 1.0)) / count;
        let style = Style::new(FontStyle::Regular, BODY, Colour::BLACK);
        let set: Vec<Vec<Strip>> = labels
            .iter()
            .map(|label| self.line(section, label, style, column * LABEL_AT_MOST))
            .collect();
        let highest = set.iter().map(|label| height_of(label)).fold(0.0, f32::max);
        let writing = (WRITING / self.paper.scale).max(BODY * WRITING_LINES);
        let height = (highest + 6.0).max(writing);
        let mut marks = Vec::new();
        let mut left = 0.0;
        for label in set {
            let from = right_end(&label).map_or(0.0, |right| right + 5.0);
            let down = height - height_of(&label);
            for mut mark in flattened(label) {
                mark.shape.shift(left, down);
                marks.push(mark);
            }
            marks.push(Mark {
                owner: Owner::Artifact,
                shape: Shape::Line {
                    from: (left + from, height - RULE_UP),
                    to: (left + column, height - RULE_UP),
                    width: 0.5,
                    colour: self.look.grey,
                },
            });
            left += column + GAP;
        }
        vec![Strip {
            height,
            marks,
            ..Strip::default()
        }]
    }

    fn question(&mut self, section: ElementId, question: &str) -> Vec<Strip> {
        let style = Style::new(FontStyle::Bold, BODY, self.look.ink);
        kept_with_next(self.line(section, question, style, self.paper.hanging))
    }

    /// Boxes with their words, side by side while there is room.
    fn options(&mut self, section: ElementId, options: &[String]) -> Vec<Strip> {
        let (room, indent) = (self.paper.text, self.paper.text_x);
        let list = self.draft.element(section, Role::List);
        let mut strips: Vec<Strip> = Vec::new();
        let mut x = 0.0;
        for option in options.iter().filter(|option| !option.trim().is_empty()) {
            let item = self.draft.element(list, Role::ListItem);
            let body = self.draft.element(item, Role::ListBody);
            let style = Style::new(FontStyle::Regular, BODY, Colour::BLACK);
            let mut set = self.line(body, option, style, room - BOX_TO_WORDS);
            let wide = BOX_TO_WORDS + right_end(&set).unwrap_or(0.0);
            let line = set.first().map_or(0.0, |strip| strip.height);
            set = indented(set, BOX_TO_WORDS);
            if let Some(first) = set.first_mut() {
                first.marks.push(self.tick_box(0.0, line));
            }
            match strips.last_mut() {
                Some(row) if set.len() == 1 && x > 0.0 && x + wide <= room => {
                    let beside = indented(set, indent + x);
                    row.marks.extend(flattened(beside));
                }
                _ => {
                    x = 0.0;
                    let gap = if strips.is_empty() { 0.0 } else { 3.0 };
                    strips.extend(spaced(indented(set, indent), gap));
                }
            }
            x += wide + GAP;
        }
        strips
    }

    /// A table of options and choices, with a box for each of both.
    fn ranking(
        &mut self,
        section: ElementId,
        choices: &[String],
        options: &[String],
    ) -> Vec<Strip> {
        let boxes = CHOICE * choices.len() as f32;
        let words = (self.paper.text - boxes).max(self.paper.text * 0.4);
        let column = (self.paper.text - words) / choices.len().max(1) as f32;
        let table = self.draft.element(section, Role::Table);
        let head = self.draft.element(table, Role::Row);
        self.draft.element(head, Role::Cell);
        let small = Style::new(FontStyle::Regular, SMALL, self.look.grey);
        let mut marks = Vec::new();
        let mut height: f32 = 0.0;
        for (number, choice) in choices.iter().enumerate() {
            let cell = self.draft.element(head, Role::HeaderCell(Scope::Column));
            let set = self.even_lines(cell, choice, small, column - 6.0);
            height = height.max(height_of(&set));
            let x = words + column * number as f32;
            marks.extend(flattened(indented(set, x)));
        }
        let mut strips = vec![Strip {
            height: height + 2.0,
            keep: true,
            marks,
            ..Strip::default()
        }];
        for option in options.iter().filter(|option| !option.trim().is_empty()) {
            let row = self.draft.element(table, Role::Row);
            let cell = self.draft.element(row, Role::HeaderCell(Scope::Row));
            let style = Style::new(FontStyle::Regular, BODY, Colour::BLACK);
            let mut set = kept_together(self.even_lines(cell, option, style, words - 8.0));
            for number in 0..choices.len() {
                self.draft.element(row, Role::Cell);
                if let Some(first) = set.first_mut() {
                    let x = words + column * number as f32;
                    first.marks.push(self.tick_box(x, first.height));
                }
            }
            let mut rule = hairline(self.paper.text, 3.0);
            rule.before = 3.0;
            strips.push(rule);
            strips.extend(set);
        }
        indented(strips, self.paper.text_x)
    }

    /// A box in the middle of a line of the given height.
    fn tick_box(&self, x: f32, line: f32) -> Mark {
        Mark {
            owner: Owner::Artifact,
            shape: Shape::Frame {
                rect: Rect {
                    x: x + 0.4,
                    y: (line - BOX) / 2.0 + 0.5,
                    width: BOX,
                    height: BOX,
                },
                radius: 1.0,
                width: 0.8,
                colour: Colour::BLACK,
            },
        }
    }
}

/// The right end of the words of strips, when they have any.
fn right_end(strips: &[Strip]) -> Option<f32> {
    strips
        .iter()
        .flat_map(|strip| &strip.marks)
        .filter_map(|mark| match &mark.shape {
            Shape::Text {
                x, shaped, size, ..
            } => Some(x + shaped.width_at(*size)),
            _ => None,
        })
        .reduce(f32::max)
}
