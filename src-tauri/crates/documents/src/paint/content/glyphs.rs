//! Strings of glyph numbers: a run of a line is one string wherever that is possible.

use std::fmt::Write;

use printpdf::{FontId, Op, PdfFontHandle, Pt};

use super::Writer;
use super::numbers::{GROWS, round};
use crate::fonts::{Glyph, GlyphRun, Shaped};
use crate::paint::embed::{clusters_of, resource_name, text_of};

impl Writer<'_> {
    pub(super) fn text(&mut self, (x, y): (f32, f32), size: f32, shaped: &Shaped) {
        let mut pen = 0;
        for run in &shaped.runs {
            if self.font != Some((run.face, size)) {
                let font = PdfFontHandle::External(FontId(resource_name(run.face)));
                self.push(Op::SetFont {
                    font,
                    size: Pt(round(size)),
                });
                self.font = Some((run.face, size));
            }
            self.run(run, &shaped.text, (x, y), size, &mut pen);
        }
    }

    /// Writes a run; a new string starts where the height changes.
    fn run(&mut self, run: &GlyphRun, words: &str, (x, y): (f32, f32), size: f32, pen: &mut i32) {
        let subset = &self.embedding.subsets[usize::from(run.face.0)];
        let widths = &self.embedding.widths[usize::from(run.face.0)];
        if run.right_to_left {
            // The glyphs stand in the order of the eye, not of the reader.
            self.raw("/ReversedChars BMC ");
        }
        let mut string = Glyphs::default();
        let mut marks: Vec<(Glyph, i32)> = Vec::new();
        let add =
            |writer: &mut Self, string: &mut Glyphs, glyph: &Glyph, text: &str, origin: i32| {
                let origin = origin + i32::from(glyph.dx);
                if string.rise != i32::from(glyph.dy) || string.is_empty() {
                    writer.show(string, (x, y), size);
                    string.start = origin;
                    string.pen = origin;
                    string.rise = i32::from(glyph.dy);
                }
                let width = widths.get(usize::from(glyph.id)).copied().unwrap_or(0);
                string.push(subset.code(glyph.id, text), origin, i32::from(width));
            };
        for (glyphs, text) in clusters_of(run, words) {
            for at in glyphs.clone() {
                let glyph = &run.glyphs[at];
                let text = text_of(run, &glyphs, text, at);
                if text.is_empty() {
                    marks.push((*glyph, *pen));
                } else {
                    add(self, &mut string, glyph, text, *pen);
                }
                *pen += i32::from(glyph.advance);
            }
        }
        self.show(&mut string, (x, y), size);
        if !marks.is_empty() {
            // Marks say nothing by themselves; among the letters they would look like gaps.
            self.raw("/Span<</ActualText()>>BDC ");
            for (glyph, origin) in &marks {
                add(self, &mut string, glyph, "", *origin);
            }
            self.show(&mut string, (x, y), size);
            self.raw("EMC ");
        }
        if run.right_to_left {
            self.raw("EMC ");
        }
    }

    fn show(&mut self, string: &mut Glyphs, (x, y): (f32, f32), size: f32) {
        if string.is_empty() {
            return;
        }
        // Turned by half, text runs to the left and rises downwards.
        let (along, matrix) = if self.turned {
            (-size / 1000.0, "-1 0 0 -1 ")
        } else {
            (size / 1000.0, "1 0 0 1 ")
        };
        let left = x + string.start as f32 * along;
        let baseline = self.height - y + string.rise as f32 * along;
        self.raw(matrix);
        self.numbers([left, baseline]);
        self.raw("Tm");
        string.finish(&mut self.pending);
        self.raw(" ");
    }
}

/// A string of glyph numbers in the making. Lengths are thousandths of an em.
#[derive(Default)]
struct Glyphs {
    start: i32,
    /// Where the reader's pen is.
    pen: i32,
    rise: i32,
    hex: String,
    adjusted: bool,
}

impl Glyphs {
    fn is_empty(&self) -> bool {
        self.hex.is_empty()
    }

    fn push(&mut self, code: u16, origin: i32, width: i32) {
        if origin != self.pen {
            write!(self.hex, ">{}<", self.pen - origin).expect(GROWS);
            self.adjusted = true;
        }
        for shift in [12, 8, 4, 0] {
            let digit = u32::from(code >> shift) & 15;
            self.hex
                .push(char::from_digit(digit, 16).expect("four bits are a digit"));
        }
        self.pen = origin + width;
    }

    fn finish(&mut self, out: &mut String) {
        let (before, after) = if self.adjusted {
            ("[<", ">]TJ")
        } else {
            ("<", ">Tj")
        };
        out.push_str(before);
        out.push_str(&self.hex);
        out.push_str(after);
        self.hex.clear();
        self.adjusted = false;
    }
}
