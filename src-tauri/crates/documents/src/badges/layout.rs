//! From a run of badges to pages: which label each gets, and what stands on it.
//!
//! Deliberately not here: the places on a label (see the frame) and how large its texts are (see
//! the content).

use std::collections::HashMap;
use std::sync::Arc;

use super::calm::calmed;
use super::content::{BELOW_NAMES, BELOW_ORGANISATION, Composer, Content, names_of};
use super::frame::Frame;
use super::names::Sized;
use super::setting::bearing;
use super::{Badge, BadgeProblem, BadgeRun, BadgeWords, code};
use crate::fonts::{FontStyle, Fonts, Shaped};
use crate::logos::{Sizes, rows};
use crate::place::{
    Colour, Document, Draft, ElementId, Meta, Owner, Rect, Role, Shape, Structure, WarningKind, mm,
};
use crate::stock::{StockKind, boxes, control_line, cut_marks};

/// The white below the logo, and between it and the words of its line.
const LOGO_CLEAR: f32 = mm(0.6);
const LOGO_GAP: f32 = mm(3.0);

/// The part of the width that the logo may take.
const LOGO_AT_MOST: f32 = 0.34;

/// What hangs below the last line stays this far off the band.
const HANGING_CLEAR: f32 = mm(0.3);

/// Places a run of badges.
///
/// # Errors
/// [`BadgeProblem`]
pub fn place(
    run: &BadgeRun,
    words: &BadgeWords,
    meta: Meta,
    fonts: &Fonts,
) -> Result<Document, BadgeProblem> {
    if run.badges.is_empty() {
        return Err(BadgeProblem::NoBadge);
    }
    let (run, towers) = calmed(run);
    let run = &*run;
    let labels = boxes(&run.stock, &run.used, run.badges.len())?;
    let marks = if run.stock.kind == StockKind::Plain {
        let mut marks = cut_marks(&run.stock);
        marks.extend(control_line(&run.stock, &words.control, fonts));
        marks
    } else {
        Vec::new()
    };
    let mut sheet = Sheet::new(run, words, meta, fonts);
    for (number, (badge, (page, label))) in run.badges.iter().zip(labels).enumerate() {
        while sheet.draft.page_count() <= page {
            let (width, height) = (mm(run.stock.page_width), mm(run.stock.page_height));
            let page = sheet.draft.add_page(width, height);
            for mark in &marks {
                sheet.draft.put(page, Owner::Artifact, mark.clone());
            }
        }
        let modules = match badge.code.as_str() {
            "" => None,
            digits => Some(code::modules(digits).ok_or(BadgeProblem::Code(number))?),
        };
        if run.stock.folded {
            sheet.folded(badge, modules, page, label);
        } else {
            sheet.badge(badge, modules, page, label);
        }
        if towers.contains(&number) {
            let name = names_of(badge, run.look.layout).join(" ");
            sheet.draft.warn(page, WarningKind::Cut, &name);
        }
    }
    Ok(sheet.draft.finish())
}

/// What is the same for all the badges of a run.
pub(super) struct Sheet<'a> {
    pub(super) run: &'a BadgeRun,
    pub(super) words: &'a BadgeWords,
    pub(super) fonts: &'a Fonts,
    pub(super) draft: Draft,
    /// The places on a label with a code and on one without; with a band and without.
    frames: [[Frame; 2]; 2],
    pub(super) composer: Composer<'a>,
    /// What keeps two texts of a paragraph apart for reading software.
    space: Arc<Shaped>,
    pub(super) bands: HashMap<(u8, u8, u8), Colour>,
}

/// A place on a page where blocks of text are put one below the other.
struct Column {
    page: usize,
    x: f32,
    y: f32,
}

impl<'a> Sheet<'a> {
    fn new(run: &'a BadgeRun, words: &'a BadgeWords, meta: Meta, fonts: &'a Fonts) -> Self {
        Self {
            run,
            words,
            fonts,
            draft: Draft::new(meta),
            frames: [true, false].map(|with_code| {
                [true, false].map(|with_band| Frame::new(&run.stock, with_code, with_band))
            }),
            composer: Composer::new(fonts, run.look.layout),
            space: fonts.shape(" ", FontStyle::Regular),
            bands: HashMap::new(),
        }
    }

    /// The places on the label of a badge.
    pub(super) fn frame(&self, badge: &Badge, with_code: bool) -> &Frame {
        // The mark about photographs needs the place of the band.
        let with_band = self.run.look.band || badge.no_photo || badge.by_hand;
        &self.frames[usize::from(!with_code)][usize::from(!with_band)]
    }

    /// A badge in a rectangle; gives the element that it is in.
    pub(super) fn badge(
        &mut self,
        badge: &'a Badge,
        modules: Option<Arc<[bool]>>,
        page: usize,
        label: Rect,
    ) -> ElementId {
        let frame = self.frame(badge, modules.is_some()).clone();
        let at = |rect: Rect| Rect {
            x: label.x + rect.x,
            y: label.y + rect.y,
            ..rect
        };
        let section = self.draft.element(Structure::ROOT, Role::Section);
        if badge.by_hand {
            self.lines_to_write_on(&frame, page, label);
        }
        let names = names_of(badge, self.run.look.layout);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let content = self.composer.content(badge, &names, &frame);
        self.report(badge, &names, &content, page);
        self.put_content(&content, section, page, label, &frame);
        // The event and the category are read as one paragraph: that spares a thousand elements.
        let mut owner = Owner::Artifact;
        if content.event || !badge.category.word.trim().is_empty() {
            owner = Owner::Element(self.draft.element(section, Role::Paragraph));
        }
        if content.event {
            self.event(&frame, (owner, page), label);
        }
        let band = at(frame.band);
        self.band(badge, (section, owner), page, band, (label.x, &frame));
        if let Some(dark) = modules {
            let alternative = self.words.code.replace("{code}", &badge.code);
            let figure = self.draft.element(section, Role::Figure(alternative));
            let shape = Shape::Modules {
                rect: at(frame.code),
                side: code::SIDE,
                dark,
            };
            self.draft.put(page, Owner::Element(figure), shape);
        }
        section
    }

    /// Two lines for a name and where somebody comes from.
    fn lines_to_write_on(&mut self, frame: &Frame, page: usize, label: Rect) {
        let text = frame.text;
        for at in [0.45, 0.85] {
            let y = label.y + text.y + text.height * at;
            let shape = Shape::Line {
                from: (label.x + text.x, y),
                to: (label.x + text.right(), y),
                width: 0.6,
                colour: Colour::RULE,
            };
            self.draft.put(page, Owner::Artifact, shape);
        }
    }

    /// The line of the event; the category follows it.
    fn event(&mut self, frame: &Frame, (owner, page): (Owner, usize), label: Rect) {
        let event = self.run.event.trim();
        let Some(mut place) = frame.event else {
            return;
        };
        place.width -= self.logo(place, page, label);
        let largest = frame.sizes.event;
        let smallest = largest * 0.8;
        let mut lines = |sizes| self.composer.lines(event, FontStyle::Regular, sizes);
        let one = lines((largest, smallest, 1, place.width));
        // A long one beside a logo has room for two small lines.
        let lines = match one {
            Some(one) if one.cut => lines((smallest, smallest, 2, place.width)),
            one => one,
        };
        let Some(lines) = lines else {
            return;
        };
        if lines.cut {
            self.draft.warn(page, WarningKind::Cut, event);
        }
        let (size, colour) = (lines.sized.size, self.second());
        let capitals = if lines.sized.setting.lines.len() > 1 {
            size
        } else {
            largest
        };
        let mut baseline = label.y + place.y + capitals * 0.8;
        for line in &lines.sized.setting.lines {
            let x = label.x + place.x - bearing(self.fonts, line) * size;
            let at = (x, baseline);
            baseline += lines.sized.setting.pitch() * size;
            self.draft.text(page, owner, line.clone(), at, size, colour);
            let end = (x + line.width_at(size), at.1);
            let space = self.space.clone();
            self.draft.text(page, owner, space, end, size, colour);
        }
    }

    /// The logo at the right end of that line, and the width it takes. It is on every badge too.
    fn logo(&mut self, place: Rect, page: usize, label: Rect) -> f32 {
        let sizes = Sizes {
            area: f32::INFINITY,
            highest: place.height - LOGO_CLEAR,
            widest: place.width * LOGO_AT_MOST,
            gap: 0.0,
        };
        let Some(row) = rows(self.run.logo.as_slice(), &sizes, place.width).pop() else {
            return 0.0;
        };
        let x = label.x + place.right() - row.width;
        row.put(&mut self.draft, (page, None), (x, label.y + place.y));
        row.width + LOGO_GAP
    }

    /// The colour of secondary text; a label printer has no grey.
    pub(super) fn second(&self) -> Colour {
        if self.run.stock.kind == StockKind::Single {
            Colour::BLACK
        } else {
            Colour::GREY
        }
    }

    /// Says what was cut, so that it is found: by the name on the badge.
    fn report(&mut self, badge: &Badge, names: &[&str], content: &Content, page: usize) {
        let name = names.join(" ");
        if content.names.cut {
            self.draft.warn(page, WarningKind::Cut, &name);
        }
        let texts = [
            (&content.organisation, &badge.organisation),
            (&content.choices, &badge.choices),
        ];
        for (lines, text) in texts {
            if lines.as_ref().is_some_and(|lines| lines.cut) {
                let item = format!("{name} · {}", text.trim());
                self.draft.warn(page, WarningKind::Cut, &item);
            }
        }
    }

    fn put_content(
        &mut self,
        content: &Content,
        section: ElementId,
        page: usize,
        label: Rect,
        frame: &Frame,
    ) {
        let slack = content.text.height - content.below(frame) - content.names.height();
        let mut column = Column {
            page,
            x: label.x + content.text.x,
            y: label.y + content.text.y + slack.max(0.0) / 2.0,
        };
        if !content.names.blocks.is_empty() {
            let heading = self.draft.element(section, Role::Heading(1));
            for (number, block) in content.names.blocks.iter().enumerate() {
                column.y += content.names.gap(number);
                self.put(&mut column, heading, block, Colour::BLACK);
            }
        }
        let lines = [&content.organisation, &content.function, &content.choices];
        let lines = || lines.into_iter().flatten();
        match (frame.foot, lines().next_back()) {
            (Some(foot), Some(last)) => {
                // The last baseline is level with the bottom of the code.
                let height: f32 = lines()
                    .map(|lines| lines.sized.height() + lines.sized.size * BELOW_ORGANISATION)
                    .sum();
                // Tails and marks hang below it, as far as the band leaves room.
                let room = frame.band.y - foot.bottom() - HANGING_CLEAR;
                let hangs = (last.sized.setting.below * last.sized.size).min(room.max(0.0));
                column.y = label.y + foot.bottom() - height + hangs;
            }
            _ => column.y += frame.sizes.organisation * BELOW_NAMES,
        }
        for lines in lines() {
            let paragraph = self.draft.element(section, Role::Paragraph);
            column.y += lines.sized.size * BELOW_ORGANISATION;
            self.put(&mut column, paragraph, &lines.sized, Colour::BLACK);
        }
    }

    /// Puts the lines of a block from the height of the column on, and moves it below them.
    fn put(&mut self, column: &mut Column, element: ElementId, block: &Sized, colour: Colour) {
        let owner = Owner::Element(element);
        let mut baseline = column.y + block.setting.above * block.size;
        for line in &block.setting.lines {
            let at = (column.x - bearing(self.fonts, line) * block.size, baseline);
            self.draft
                .text(column.page, owner, line.clone(), at, block.size, colour);
            baseline += block.setting.pitch() * block.size;
        }
        column.y += block.height();
    }
}
