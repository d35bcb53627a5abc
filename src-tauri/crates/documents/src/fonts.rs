//! The faces a document is set in: loading, shaping to glyphs, fallback and coverage.
//!
//! Shaping is done once, at a size of one em in thousandths, so that a measure is a whole number
//! and the painted width is the measured width at any size. Deliberately not here: breaking lines
//! (see [`crate::text`]) and anything about the file format (see [`crate::paint`]).

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use harfrust::font::Font;
use harfrust::{Direction, ShapePlan};

mod cases;
mod shape;

pub use cases::uppercase;

/// The bytes of one typeface file (TrueType or OpenType).
pub type FontFile = Cow<'static, [u8]>;

/// A face used for the characters that the main faces lack.
#[derive(Debug, Clone)]
pub struct FallbackFiles {
    /// The upright face.
    pub regular: FontFile,
    /// The bold face.
    pub bold: FontFile,
}

/// The font files a document needs, as bytes.
#[derive(Debug, Clone)]
pub struct FontFiles {
    /// The upright face.
    pub regular: FontFile,
    /// The bold face.
    pub bold: FontFile,
    /// The italic face.
    pub italic: FontFile,
    /// Further faces, asked in this order for the characters that the three above lack.
    pub fallback: Vec<FallbackFiles>,
}

/// Why the fonts could not be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FontProblem {
    /// The file is not a font that can be read; the number counts the files in the order of
    /// [`FontFiles`].
    #[error("font file {0} is not readable")]
    Unreadable(usize),
}

/// The appearance of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FontStyle {
    /// Upright, normal weight.
    Regular,
    /// Upright, bold.
    Bold,
    /// Italic, normal weight.
    Italic,
}

/// A face, by its position among the loaded ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(pub u8);

/// One glyph of a shaped piece of text. Lengths are thousandths of an em.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    /// The number of the glyph in its face.
    pub id: u16,
    /// How far the pen moves after this glyph, kerning included.
    pub advance: i16,
    /// Where the glyph is drawn, to the right of the pen.
    pub dx: i16,
    /// Where the glyph is drawn, above the baseline.
    pub dy: i16,
    /// The byte of [`Shaped::text`] at which the cluster of this glyph starts.
    pub cluster: u32,
}

/// Consecutive glyphs of one face and one direction, in visual order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlyphRun {
    /// The face the glyphs belong to.
    pub face: FaceId,
    /// Whether the text of the run reads from right to left.
    pub right_to_left: bool,
    /// The bytes of [`Shaped::text`] that this run sets.
    pub range: std::ops::Range<usize>,
    /// The glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
}

/// A piece of text turned into glyphs on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shaped {
    /// The text, in normalisation form C and with control characters replaced by spaces.
    pub text: Box<str>,
    /// The runs, from left to right.
    pub runs: Vec<GlyphRun>,
    /// The width in thousandths of an em.
    pub width: i32,
    /// The characters that no face has; they show as empty boxes.
    pub missing: Vec<char>,
}

impl Shaped {
    /// The width in points when set at `size` points.
    #[must_use]
    pub fn width_at(&self, size: f32) -> f32 {
        self.width as f32 * size / 1000.0
    }
}

/// The vertical extent of a face, in thousandths of an em above (below: negative) the baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    /// The top of the tallest letters.
    pub ascent: f32,
    /// The bottom of the lowest letters (negative).
    pub descent: f32,
    /// The height of capitals.
    pub cap_height: f32,
}

/// The characters up to U+FFFF; those beyond are rare enough to be asked one by one.
const BASIC_PLANE: usize = 0x1_0000;

pub(crate) struct Face {
    pub(crate) bytes: FontFile,
    pub(crate) name: String,
    pub(crate) font: Font,
    pub(crate) units: u16,
    advances: Vec<i16>,
    /// One bit per character of the basic plane, true when the face has it.
    covered: Vec<u64>,
}

impl Face {
    fn load(bytes: &FontFile, number: usize) -> Result<Self, FontProblem> {
        let font = match bytes {
            Cow::Borrowed(slice) => Font::new(*slice, 0),
            Cow::Owned(vector) => Font::new(vector.clone(), 0),
        }
        .ok_or(FontProblem::Unreadable(number))?;
        let units = font.units_per_em();
        let metrics = font.glyph_metrics();
        // The same truncation as printpdf's /W array, so that measured and painted widths agree.
        let advances = (0..font.num_glyphs())
            .map(|glyph| {
                let advance = metrics.h_advance(harfrust::GlyphId::new(glyph));
                (advance * 1000.0 / f32::from(units)) as i16
            })
            .collect();
        let mut covered = vec![0; BASIC_PLANE / 64];
        for (character, _) in font.charmap().unicodes() {
            if let Some(bits) = covered.get_mut(character as usize / 64) {
                *bits |= 1 << (character % 64);
            }
        }
        Ok(Self {
            covered,
            bytes: bytes.clone(),
            name: shape::postscript_name(&font, number),
            units,
            advances,
            font,
        })
    }

    /// The advance in thousandths of an em, as written in the /W array.
    pub(crate) fn advance(&self, glyph: u16) -> i16 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    /// The advances of all the glyphs, in thousandths of an em.
    pub(crate) fn advances(&self) -> &[i16] {
        &self.advances
    }

    fn covers(&self, character: char) -> bool {
        let number = character as u32;
        match self.covered.get(number as usize / 64) {
            Some(bits) => bits >> (number % 64) & 1 == 1,
            None => self.font.charmap().map_unicode(character).is_some(),
        }
    }
}

/// Face, script, right to left, plain letters.
type PlanKey = (u8, [u8; 4], bool, bool);

/// The loaded faces and their caches; share it by reference between documents and threads.
pub struct Fonts {
    faces: Vec<Face>,
    plans: Mutex<HashMap<PlanKey, Arc<ShapePlan>>>,
    shaped: Mutex<[HashMap<Box<str>, Arc<Shaped>>; 3]>,
}

/// Past this many remembered pieces of text per style the memory is emptied, so that one very
/// long run does not keep everything it ever measured.
const SHAPED_LIMIT: usize = 8_192;

impl Fonts {
    /// Reads the faces.
    ///
    /// # Errors
    /// [`FontProblem::Unreadable`] when a file is not a font.
    pub fn new(files: FontFiles) -> Result<Self, FontProblem> {
        let mut all = vec![files.regular, files.bold, files.italic];
        for fallback in files.fallback {
            all.push(fallback.regular);
            all.push(fallback.bold);
        }
        let faces = all
            .iter()
            .enumerate()
            .map(|(number, bytes)| Face::load(bytes, number))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            faces,
            plans: Mutex::new(HashMap::new()),
            shaped: Mutex::new([HashMap::new(), HashMap::new(), HashMap::new()]),
        })
    }

    /// Shapes one line of text; the result is remembered, so asking twice is cheap.
    pub fn shape(&self, text: &str, style: FontStyle) -> Arc<Shaped> {
        let slot = style as usize;
        if let Some(found) = lock(&self.shaped)[slot].get(text) {
            return Arc::clone(found);
        }
        let shaped = Arc::new(self.shape_anew(text, style));
        let mut memory = lock(&self.shaped);
        if memory[slot].len() >= SHAPED_LIMIT {
            memory[slot].clear();
        }
        memory[slot].insert(text.into(), Arc::clone(&shaped));
        shaped
    }

    /// The width in points of one line of text.
    pub fn width(&self, text: &str, style: FontStyle, size: f32) -> f32 {
        self.shape(text, style).width_at(size)
    }

    /// The vertical extent of the main face of a style.
    pub fn extent(&self, style: FontStyle) -> Extent {
        let face = &self.faces[style as usize];
        let metrics = face.font.metrics();
        let scale = 1000.0 / f32::from(face.units);
        let line = metrics.hhea_line;
        let ascent = line.map_or(800.0, |line| line.ascender.to_f64() as f32 * scale);
        Extent {
            ascent,
            descent: line.map_or(-200.0, |line| line.descender.to_f64() as f32 * scale),
            cap_height: metrics
                .cap_height
                .map_or(ascent * 0.7, |height| height.to_f64() as f32 * scale),
        }
    }

    pub(crate) fn face(&self, id: FaceId) -> &Face {
        &self.faces[usize::from(id.0)]
    }

    pub(crate) fn faces(&self) -> impl Iterator<Item = (FaceId, &Face)> {
        (0u8..).map(FaceId).zip(&self.faces)
    }

    fn plan(
        &self,
        face: FaceId,
        script: Option<harfrust::Script>,
        rtl: bool,
        features: &[harfrust::Feature],
    ) -> Arc<ShapePlan> {
        let tag = script.map_or([0; 4], |script| script.tag().to_be_bytes());
        let mut plans = lock(&self.plans);
        let key = (face.0, tag, rtl, !features.is_empty());
        let plan = plans.entry(key).or_insert_with(|| {
            let direction = if rtl {
                Direction::RightToLeft
            } else {
                Direction::LeftToRight
            };
            Arc::new(ShapePlan::new(
                &self.face(face).font,
                direction,
                script,
                None,
                features,
            ))
        });
        Arc::clone(plan)
    }
}

/// A cache is only ever replaced as a whole entry, so it stays usable after a panic elsewhere.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}
