//! From a line of text to glyph runs: normalisation, directions, choice of face, shaping.
//!
//! Deliberately not here: what the result is remembered under (see the parent module).

use std::cell::RefCell;
use std::ops::Range;

use harfrust::font::Font;
use harfrust::{Buffer, BufferFlags, Direction, Feature, ShapeOptions, ShaperFont, Tag};
use unicode_bidi::{BidiInfo, Level};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::{FaceId, FontStyle, Fonts, Glyph, GlyphRun, Shaped};

/// How many faces come before the fallback ones.
const MAIN_FACES: usize = 3;

thread_local! {
    /// One buffer per thread: its memory is the costly part of shaping a short name.
    static BUFFER: RefCell<Buffer> = RefCell::new(Buffer::new());
}

impl Fonts {
    pub(super) fn shape_anew(&self, text: &str, style: FontStyle) -> Shaped {
        let text = prepare(text);
        let mut shaped = Shaped {
            text: text.into_boxed_str(),
            runs: Vec::new(),
            width: 0,
            missing: Vec::new(),
        };
        for (range, right_to_left) in directions(&shaped.text) {
            let mut pieces = self.by_face(&shaped.text, range, style, &mut shaped.missing);
            if right_to_left {
                pieces.reverse();
            }
            for (range, face) in pieces {
                let run = self.shape_run(&shaped.text, range, face, right_to_left);
                shaped.width += run
                    .glyphs
                    .iter()
                    .map(|glyph| i32::from(glyph.advance))
                    .sum::<i32>();
                shaped.runs.push(run);
            }
        }
        shaped
    }

    /// Cuts a range where the face has to change, in reading order.
    fn by_face(
        &self,
        text: &str,
        range: Range<usize>,
        style: FontStyle,
        missing: &mut Vec<char>,
    ) -> Vec<(Range<usize>, FaceId)> {
        let mut pieces: Vec<(Range<usize>, FaceId)> = Vec::new();
        for (offset, character) in text[range.clone()].char_indices() {
            let start = range.start + offset;
            let end = start + character.len_utf8();
            let current = pieces.last().map(|(_, face)| *face);
            let face = self.choose(character, style, current).unwrap_or_else(|| {
                if !missing.contains(&character) {
                    missing.push(character);
                }
                current.unwrap_or(FaceId(style as u8))
            });
            match pieces.last_mut() {
                Some((piece, last)) if *last == face => piece.end = end,
                _ => pieces.push((start..end, face)),
            }
        }
        pieces
    }

    fn choose(&self, character: char, style: FontStyle, current: Option<FaceId>) -> Option<FaceId> {
        // What takes no ink goes with its neighbours: a mark or a joiner must not cut a word.
        if let Some(face) = current
            && (is_ignorable(character)
                || (is_neutral(character) && self.face(face).covers(character)))
        {
            return Some(face);
        }
        if is_ignorable(character) {
            return Some(FaceId(style as u8));
        }
        let bold = u8::from(style == FontStyle::Bold);
        let fallbacks = (MAIN_FACES as u8..self.faces.len() as u8)
            .step_by(2)
            .map(|first| first + bold);
        [style as u8, FontStyle::Regular as u8 + bold]
            .into_iter()
            .chain(fallbacks)
            .map(FaceId)
            .find(|face| self.face(*face).covers(character))
    }

    fn shape_run(
        &self,
        text: &str,
        range: Range<usize>,
        face: FaceId,
        right_to_left: bool,
    ) -> GlyphRun {
        let loaded = self.face(face);
        let base = range.start as u32;
        BUFFER.with_borrow_mut(|buffer| {
            buffer.clear();
            buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
            buffer.push_str(&text[range.clone()]);
            buffer.guess_segment_properties();
            buffer.set_direction(if right_to_left {
                Direction::RightToLeft
            } else {
                Direction::LeftToRight
            });
            // The main faces take composed letters apart (ị into i and a dot) so that more marks
            // can be added. Without further marks the composed glyph is as good, and one glyph
            // a letter is what readers extract best.
            let apart = [Feature::new(Tag::new(b"ccmp"), 0, ..)];
            let plain = usize::from(face.0) < MAIN_FACES && !text[range.clone()].contains(is_mark);
            let features = if plain { &apart[..] } else { &[] };
            let plan = self.plan(face, buffer.script(), right_to_left, features);
            let shaper = ShaperFont::new(&loaded.font);
            let options = ShapeOptions::new().plan(Some(&plan)).features(features);
            harfrust::shape(&shaper, buffer, options)
                .expect("the plan was made for this direction and script");
            let per_mille =
                |units: i32| (units as f32 * 1000.0 / f32::from(loaded.units)).round() as i16;
            let glyphs = buffer
                .glyph_infos()
                .iter()
                .zip(buffer.glyph_positions())
                .map(|(info, position)| Glyph {
                    id: info.glyph_id as u16,
                    advance: per_mille(position.x_advance),
                    dx: per_mille(position.x_offset),
                    dy: per_mille(position.y_offset),
                    cluster: base + info.cluster,
                })
                .collect();
            GlyphRun {
                face,
                right_to_left,
                range,
                glyphs,
            }
        })
    }
}

/// Normalisation form C, and a space for every control character: ToUnicode holds one text per
/// glyph, so composed letters extract best, and a tab or a line end has no glyph.
fn prepare(text: &str) -> String {
    let clean = |character: char| {
        if character.is_control() {
            ' '
        } else {
            character
        }
    };
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        text.chars().map(clean).collect()
    } else {
        text.nfc().map(clean).collect()
    }
}

/// The directional runs from left to right; a line with no right-to-left letter is one run.
fn directions(text: &str) -> Vec<(Range<usize>, bool)> {
    if text.is_empty() {
        return Vec::new();
    }
    if !text.chars().any(is_right_to_left) {
        return vec![(0..text.len(), false)];
    }
    // The documents read from left to right, also when a cell holds an Arabic name.
    let info = BidiInfo::new(text, Some(Level::ltr()));
    let mut runs = Vec::new();
    for paragraph in &info.paragraphs {
        let (levels, ranges) = info.visual_runs(paragraph, paragraph.range.clone());
        runs.extend(ranges.into_iter().map(|range| {
            let right_to_left = levels[range.start].is_rtl();
            (range, right_to_left)
        }));
    }
    runs
}

/// The blocks whose letters or marks make a line need the bidirectional algorithm.
fn is_right_to_left(character: char) -> bool {
    matches!(character as u32,
        0x0590..=0x08FF | 0x200F | 0x202B | 0x202E | 0x2067 | 0xFB1D..=0xFDFF
        | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

/// Default-ignorable characters: they never show, so no face needs to have them.
fn is_ignorable(character: char) -> bool {
    matches!(character as u32,
        0x00AD | 0x034F | 0x061C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F
        | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F
        | 0xFEFF | 0xFFA0 | 0xE0000..=0xE0FFF)
}

/// Combining marks, which attach to the letter before them.
fn is_mark(character: char) -> bool {
    matches!(character as u32,
        0x0300..=0x036F | 0x0483..=0x0489 | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF
        | 0xFE20..=0xFE2F)
}

/// Characters that belong to no script: they stay in the face of what comes before them.
fn is_neutral(character: char) -> bool {
    matches!(character as u32, 0x0020 | 0x00A0 | 0x202F | 0x0300..=0x036F)
}

/// The name of the face as fonts give it to documents, kept to the characters a PDF name likes.
pub(super) fn postscript_name(font: &Font, number: usize) -> String {
    /// The number of the PostScript name in the `name` table.
    const POSTSCRIPT_NAME: u16 = 6;
    let name: String = font
        .names()
        .get(POSTSCRIPT_NAME.into())
        .and_then(|name| name.english_or_first())
        .into_iter()
        .flat_map(|name| name.name().chars())
        .filter(|character| character.is_ascii_alphanumeric() || *character == '-')
        .collect();
    if name.is_empty() {
        format!("Face{number}")
    } else {
        name
    }
}
