//! A text cut into lines and measured at one em, so that its size can be computed, not searched.
//!
//! Deliberately not here: which setting is chosen and at which size.

use std::sync::Arc;

use harfrust::GlyphId;
use unicode_linebreak::linebreaks;

use crate::fonts::{FontStyle, Fonts, Shaped};
use crate::text::clusters;

/// The distance of the lines of a name, in ems.
pub(super) const NAME_LEADING: f32 = 1.04;

/// How far the letter goes that is looked at for the white before it, in thousandths of an em.
const REACH: i32 = 250;

/// Lines of one text. Lengths are ems.
#[derive(Debug, Clone)]
pub(super) struct Setting {
    pub(super) lines: Vec<Arc<Shaped>>,
    /// The width of the widest line.
    pub(super) width: f32,
    /// The ink above the baseline, at least that of a plain name.
    pub(super) above: f32,
    /// The ink below the baseline, at least that of a plain name.
    pub(super) below: f32,
    /// The least distance of two baselines.
    leading: f32,
}

impl Setting {
    /// The lines as they are.
    pub(super) fn new(fonts: &Fonts, lines: Vec<Arc<Shaped>>, leading: f32) -> Self {
        let widths = lines
            .iter()
            .map(|line| ink_width(line) - bearing(fonts, line).min(0.0) + overhang(fonts, line));
        let width = widths.fold(0.0, f32::max);
        let (mut above, mut below) = (0.76_f32, 0.24_f32);
        for line in &lines {
            let (top, bottom) = ink(fonts, line);
            above = above.max(top);
            below = below.max(bottom);
        }
        Self {
            lines,
            width,
            above,
            below,
            leading,
        }
    }

    /// The text on one line; with `space` another text follows it.
    pub(super) fn one(fonts: &Fonts, text: &str, style: FontStyle, space: bool) -> Self {
        let line = if space {
            fonts.shape(&format!("{text} "), style)
        } else {
            fonts.shape(text, style)
        };
        Self::new(fonts, vec![line], NAME_LEADING)
    }

    /// A line cut in two where that leaves the shortest lines; none when it has no such place.
    pub(super) fn in_two(&self, fonts: &Fonts, style: FontStyle) -> Option<Self> {
        let [line] = &self.lines[..] else {
            return None;
        };
        let text = &*line.text;
        let steps = clusters(line);
        let before = |end: usize| -> i32 {
            let first = steps.iter().take_while(|(range, _)| range.start < end);
            first.map(|(_, width)| width).sum()
        };
        let whole = before(text.trim_end_matches(' ').len());
        let longer = |at: &usize| {
            let first = before(text[..*at].trim_end_matches(' ').len());
            first.max(whole - before(*at))
        };
        let inside = |at: &usize| *at < text.trim_end_matches(' ').len();
        let at = linebreaks(text)
            .map(|(at, _)| at)
            .filter(inside)
            .min_by_key(longer)?;
        let halves = [&text[..at], &text[at..]];
        let lines = halves.map(|half| fonts.shape(half, style)).to_vec();
        Some(Self::new(fonts, lines, NAME_LEADING))
    }

    /// The distance of two baselines.
    pub(super) fn pitch(&self) -> f32 {
        (self.above + self.below).max(self.leading)
    }

    /// From the top of the first line to the bottom of the last.
    pub(super) fn height(&self) -> f32 {
        self.above + self.below + (self.lines.len().saturating_sub(1)) as f32 * self.pitch()
    }
}

/// The width without the space that hangs at the end, in ems.
pub(super) fn ink_width(line: &Shaped) -> f32 {
    let spaces: i32 = line
        .runs
        .iter()
        .flat_map(|run| &run.glyphs)
        .filter(|glyph| glyph.cluster as usize >= line.text.trim_end_matches(' ').len())
        .map(|glyph| i32::from(glyph.advance))
        .sum();
    (line.width - spaces) as f32 / 1000.0
}

/// How far a line is set back, in ems, so that stems and not the white beside them stand below each
/// other. A tail that hangs to the left of its place (J) hangs; an Arabic letter is moved inside.
pub(super) fn bearing(fonts: &Fonts, line: &Shaped) -> f32 {
    let Some(run) = line.runs.first() else {
        return 0.0;
    };
    let face = fonts.face(run.face);
    let metrics = face.font.glyph_metrics();
    let mut pen = 0;
    let mut white = f32::INFINITY;
    for glyph in &run.glyphs {
        // What begins further right than this does not reach back to the start.
        if pen > REACH {
            break;
        }
        let extents = metrics.extents(GlyphId::new(u32::from(glyph.id)));
        if let Some(extents) = extents.filter(|extents| extents.width > 0.0) {
            let start = (pen + i32::from(glyph.dx)) as f32 / 1000.0;
            white = white.min(start + extents.x_bearing / f32::from(face.units));
        }
        pen += i32::from(glyph.advance);
    }
    match (white.is_finite(), run.right_to_left) {
        (false, _) => 0.0,
        (true, true) => white,
        (true, false) => white.max(0.0),
    }
}

/// How far the ink goes beyond the end of a line, in ems: a mark may be wider than its letter.
fn overhang(fonts: &Fonts, line: &Shaped) -> f32 {
    if line.text.bytes().all(is_plain) {
        return 0.0;
    }
    let end = ink_width(line) * 1000.0;
    let mut pen = 0;
    let mut reach = 0.0_f32;
    for run in &line.runs {
        let face = fonts.face(run.face);
        let metrics = face.font.glyph_metrics();
        for glyph in &run.glyphs {
            let extents = metrics.extents(GlyphId::new(u32::from(glyph.id)));
            if let Some(extents) = extents.filter(|extents| extents.width > 0.0) {
                let scale = 1000.0 / f32::from(face.units);
                let right = (extents.x_bearing + extents.width) * scale;
                reach = reach.max((pen + i32::from(glyph.dx)) as f32 + right - end);
            }
            pen += i32::from(glyph.advance);
        }
    }
    reach / 1000.0
}

/// A letter that stays within what every setting allows for.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b" '-.,".contains(&byte)
}

/// How far the letters reach above and below the baseline, in ems.
pub(super) fn ink(fonts: &Fonts, line: &Shaped) -> (f32, f32) {
    let mut reach = (0.0_f32, 0.0_f32);
    if line.text.bytes().all(is_plain) {
        return reach;
    }
    for run in &line.runs {
        let face = fonts.face(run.face);
        let metrics = face.font.glyph_metrics();
        for glyph in &run.glyphs {
            if let Some(extents) = metrics.extents(GlyphId::new(u32::from(glyph.id))) {
                let scale = 1.0 / f32::from(face.units);
                let top = extents.y_bearing * scale + f32::from(glyph.dy) / 1000.0;
                reach.0 = reach.0.max(top);
                reach.1 = reach.1.max(extents.height * scale - top);
            }
        }
    }
    reach
}
