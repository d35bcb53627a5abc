//! The glyphs a document uses, taken out of their faces and embedded through printpdf.
//!
//! printpdf neither subsets nor renumbers without its layout engine: the face it is given is
//! already the subset, and its glyph numbers are those written in the pages. Deliberately not
//! here: the pages.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use printpdf::{
    Codepoint, FontId, FontMetrics, FontType, Mm, Op, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfFontMetricsStub, PdfPage, PdfSaveOptions, Pt, TextItem,
};
use subsetter::GlyphRemapper;

use super::file::{PdfFile, append, write_entries, write_object};
use super::{PaintProblem, drawing, object_number};
use crate::fonts::{Face, FaceId, Fonts, GlyphRun, Shaped};
use crate::place::{Document, Picture};

/// A glyph with the text it stands for. Two letters may share a glyph (Arabic letters that differ
/// only in dots do), so one glyph may have several numbers in the file, each with its own text.
struct Coded {
    glyph: u16,
    /// Empty for the marks of a cluster whose base carries the text.
    text: Box<str>,
    /// The number of the same glyph with another text; 0 when there is none.
    next: u16,
}

impl Coded {
    /// What the file says that the glyph stands for, which may not be nothing: a mark has a character
    /// that shows nothing and that a search passes over. Where it stands, its text is replaced by an
    /// empty one.
    fn said(&self) -> &str {
        const COMBINING_GRAPHEME_JOINER: &str = "\u{34F}";
        if self.text.is_empty() {
            COMBINING_GRAPHEME_JOINER
        } else {
            &self.text
        }
    }
}

/// A face as the file holds it: its glyphs numbered from 1 in the order of their first use.
#[derive(Default)]
pub(super) struct Subset {
    /// The latest number of each glyph of the face; 0 when it is not used.
    latest: Vec<u16>,
    coded: Vec<Coded>,
}

impl Subset {
    /// The number in the file of a glyph that stands for a text; 0 when it was not collected.
    pub(super) fn code(&self, glyph: u16, text: &str) -> u16 {
        let mut code = self.latest.get(usize::from(glyph)).copied().unwrap_or(0);
        while let Some(entry) = self.entry(code) {
            if *entry.text == *text {
                break;
            }
            code = entry.next;
        }
        code
    }

    fn entry(&self, code: u16) -> Option<&Coded> {
        self.coded.get(usize::from(code.checked_sub(1)?))
    }

    fn add(&mut self, glyph: u16, text: &str) {
        if self.code(glyph, text) != 0 {
            return;
        }
        let slot = usize::from(glyph);
        if self.latest.len() <= slot {
            self.latest.resize(slot + 1, 0);
        }
        let next = self.latest[slot];
        self.coded.push(Coded {
            glyph,
            text: text.into(),
            next,
        });
        self.latest[slot] = self.coded.len() as u16;
    }

    /// The glyphs of the subset, each once.
    fn glyphs(&self) -> GlyphRemapper {
        let mut remapper = GlyphRemapper::new();
        for coded in &self.coded {
            remapper.remap(coded.glyph);
        }
        remapper
    }

    /// From numbers in the file to glyphs of the subset, when the two differ.
    fn map(&self) -> Option<Vec<u8>> {
        let remapper = self.glyphs();
        let glyphs = || {
            self.coded
                .iter()
                .map(|coded| remapper.get(coded.glyph).unwrap_or(0))
        };
        if glyphs().zip(1u16..).all(|(glyph, code)| glyph == code) {
            return None;
        }
        Some(
            [0].into_iter()
                .chain(glyphs())
                .flat_map(u16::to_be_bytes)
                .collect(),
        )
    }
}

/// The subsets of all the faces, by [`FaceId`].
pub(super) struct Embedding {
    pub(super) subsets: Vec<Subset>,
    /// The widths of the glyphs by face and old number, in thousandths of an em.
    pub(super) widths: Vec<Vec<i16>>,
}

impl Embedding {
    /// Goes through all the text of a document.
    pub(super) fn collect(document: &Document, fonts: &Fonts) -> Self {
        let mut subsets: Vec<Subset> = fonts.faces().map(|_| Subset::default()).collect();
        let mut seen: HashSet<*const Shaped> = HashSet::new();
        let items = document.pages.iter().flat_map(|page| &page.items);
        let texts = items.filter_map(|item| item.shape.glyphs());
        for shaped in document.numbering.iter().chain(texts) {
            if !seen.insert(Arc::as_ptr(shaped)) {
                continue;
            }
            for run in &shaped.runs {
                let subset = &mut subsets[usize::from(run.face.0)];
                for (glyphs, text) in clusters_of(run, &shaped.text) {
                    for at in glyphs.clone() {
                        subset.add(run.glyphs[at].id, text_of(run, &glyphs, text, at));
                    }
                }
            }
        }
        let widths = fonts
            .faces()
            .map(|(_, face)| face.advances().to_vec())
            .collect();
        Self { subsets, widths }
    }

    /// Writes the faces that are used and gives the dictionary of their names.
    pub(super) fn write(&self, fonts: &Fonts, file: &mut PdfFile) -> Result<String, PaintProblem> {
        let mut carrier = PdfDocument::new("");
        let mut ops = vec![Op::StartTextSection];
        let mut maps = BTreeMap::new();
        for (id, face) in fonts.faces() {
            let subset = &self.subsets[usize::from(id.0)];
            if subset.coded.is_empty() {
                continue;
            }
            let font = subset_face(face, subset)?;
            if let Some(map) = subset.map() {
                maps.insert(
                    font.font_name.clone().unwrap_or_default(),
                    file.stream("", &map),
                );
            }
            let name = FontId(resource_name(id));
            carrier
                .resources
                .fonts
                .map
                .insert(name.clone(), PdfFont::new(font));
            ops.push(Op::SetFont {
                font: PdfFontHandle::External(name),
                size: Pt(1.0),
            });
            let glyphs = (1u16..).zip(&subset.coded).map(|(gid, coded)| Codepoint {
                gid,
                offset: 0.0,
                cid: Some(coded.said().to_owned()),
            });
            ops.push(Op::ShowText {
                items: vec![TextItem::GlyphIds(glyphs.collect())],
            });
        }
        ops.push(Op::EndTextSection);
        // The page only tells printpdf which glyphs stand for which text; it is thrown away.
        carrier.pages.push(PdfPage::new(Mm(1.0), Mm(1.0), ops));
        let made = carrier.to_lopdf_document(&save_options(), &mut Vec::new());
        Ok(copy_fonts(&made, &maps, file))
    }
}

/// The options every use of printpdf shares. `secure: false` lets the painter write the strings
/// of glyph numbers and the openings of marked content itself.
pub(super) fn save_options() -> PdfSaveOptions {
    PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    }
}

/// The name of a face in the pages.
pub(super) fn resource_name(face: FaceId) -> String {
    format!("T{}", face.0)
}

/// The clusters of a run: the positions of their glyphs and their text.
pub(super) fn clusters_of<'a>(
    run: &'a GlyphRun,
    text: &'a str,
) -> impl Iterator<Item = (std::ops::Range<usize>, &'a str)> {
    let glyphs = &run.glyphs;
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = glyphs.get(at)?.cluster;
        let first = at;
        while glyphs.get(at).is_some_and(|glyph| glyph.cluster == start) {
            at += 1;
        }
        // Clusters run upwards from left to right, downwards in a right-to-left run.
        let next = if run.right_to_left {
            first
                .checked_sub(1)
                .map(|before| glyphs[before].cluster as usize)
        } else {
            glyphs.get(at).map(|glyph| glyph.cluster as usize)
        };
        let end = next.unwrap_or(run.range.end);
        Some((first..at, &text[start as usize..end]))
    })
}

/// What one glyph of a cluster stands for. Letters and marks side by side speak for themselves;
/// else the first glyph read says it all and the others nothing.
pub(super) fn text_of<'a>(
    run: &GlyphRun,
    glyphs: &std::ops::Range<usize>,
    text: &'a str,
    at: usize,
) -> &'a str {
    if glyphs.len() == 1 {
        return text;
    }
    if !run.right_to_left && text.chars().count() == glyphs.len() {
        let mut characters = text.char_indices().skip(at - glyphs.start);
        return characters.next().map_or("", |(start, character)| {
            &text[start..start + character.len_utf8()]
        });
    }
    let base = if run.right_to_left {
        glyphs.end - 1
    } else {
        glyphs.start
    };
    if at == base { text } else { "" }
}

fn subset_face(face: &Face, subset: &Subset) -> Result<ParsedFont, PaintProblem> {
    let problem = || PaintProblem::Face(face.name.clone());
    let bytes = subsetter::subset(&face.bytes, 0, &subset.glyphs()).map_err(|_| problem())?;
    let metrics = face.font.metrics();
    let scale = 1000.0 / f64::from(face.units);
    let per_mille = |value: f64| (value * scale).round() as i16;
    let line = metrics.hhea_line;
    // The slope of the caret, from which printpdf takes the angle of an italic.
    let angle = face
        .font
        .style_metrics()
        .italic_angle
        .map_or(0.0, |angle| angle.to_f64());
    let widths: BTreeMap<u16, u16> = (1u16..)
        .zip(&subset.coded)
        .map(|(code, coded)| (code, face.advance(coded.glyph).unsigned_abs()))
        .collect();
    // Built by hand: reading the whole face again would cost as much as a page of text.
    Ok(ParsedFont {
        original_bytes: bytes,
        font_index: 0,
        font_name: Some(format!("{}+{}", tag(subset), face.name)),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: widths,
        units_per_em: 1000,
        font_metrics: FontMetrics {
            ascent: line.map_or(800, |line| per_mille(line.ascender.to_f64())),
            descent: line.map_or(-200, |line| per_mille(line.descender.to_f64())),
        },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: 1000,
            x_min: per_mille(metrics.bounds.x_min.to_f64()),
            y_min: per_mille(metrics.bounds.y_min.to_f64()),
            x_max: per_mille(metrics.bounds.x_max.to_f64()),
            y_max: per_mille(metrics.bounds.y_max.to_f64()),
            caret_slope_rise: 1000,
            caret_slope_run: (-angle.to_radians().tan() * 1000.0).round() as i16,
            us_weight_class: if face.name.contains("Bold") { 700 } else { 400 },
        },
    })
}

/// Six capitals that tell two subsets of one face apart (a hash of their glyphs, FNV-1a).
fn tag(subset: &Subset) -> String {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for byte in subset
        .coded
        .iter()
        .flat_map(|coded| coded.glyph.to_be_bytes())
    {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    }
    (0..6)
        .map(|position| char::from(b'A' + (hash >> (8 * position)) as u8 % 26))
        .collect()
}

/// Copies the font objects out of the carrier and gives the dictionary of their names.
///
/// `maps` holds, by the name of the face, the stream that leads from numbers to glyphs.
fn copy_fonts(made: &lopdf::Document, maps: &BTreeMap<String, u32>, file: &mut PdfFile) -> String {
    let is_font = |object: &lopdf::Object| {
        object
            .as_dict()
            .is_ok_and(|dictionary| dictionary.has_type(b"Font"))
    };
    // Everything below the fonts: descriptors, programs, ToUnicode.
    let mut wanted: Vec<u32> = Vec::new();
    let mut waiting: Vec<lopdf::ObjectId> = made
        .objects
        .iter()
        .filter(|(_, object)| is_font(object))
        .map(|(id, _)| *id)
        .collect();
    while let Some(id) = waiting.pop() {
        if !wanted.contains(&object_number(id)) {
            wanted.push(object_number(id));
            made.objects
                .get(&id)
                .into_iter()
                .for_each(|object| references(object, &mut waiting));
        }
    }
    wanted.sort_unstable();
    let numbers: BTreeMap<u32, u32> = wanted.iter().map(|old| (*old, file.reserve())).collect();
    let shift = |old: u32| numbers.get(&old).copied().unwrap_or(0);
    for (old, new) in &numbers {
        match &made.objects[&(*old, 0)] {
            lopdf::Object::Stream(stream) => {
                let mut entries = Vec::new();
                write_entries(&mut entries, &stream.dict, &shift);
                file.stream_at(*new, &String::from_utf8_lossy(&entries), &stream.content);
            }
            object => {
                let mut bytes = Vec::new();
                write_object(&mut bytes, object, &shift);
                let mut body = String::from_utf8_lossy(&bytes).into_owned();
                for (name, map) in maps {
                    if body.contains(&format!("/BaseFont/{name}")) {
                        let map = format!("/CIDToGIDMap {map} 0 R");
                        body = body.replace("/CIDToGIDMap/Identity", &map);
                    }
                }
                file.object_at(*new, &body);
            }
        }
    }
    let names = made.objects.values().find_map(|object| {
        let dictionary = object.as_dict().ok()?;
        let first = dictionary.iter().next()?.1.as_reference().ok()?;
        made.objects
            .get(&first)
            .filter(|object| is_font(object))
            .map(|_| dictionary)
    });
    let mut out = Vec::new();
    match names {
        Some(names) => write_object(&mut out, &lopdf::Object::Dictionary(names.clone()), &shift),
        None => out.extend_from_slice(b"<<>>"),
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn references(object: &lopdf::Object, found: &mut Vec<lopdf::ObjectId>) {
    match object {
        lopdf::Object::Reference(id) => found.push(*id),
        lopdf::Object::Array(items) => items.iter().for_each(|item| references(item, found)),
        lopdf::Object::Dictionary(dictionary) => {
            dictionary
                .iter()
                .for_each(|(_, value)| references(value, found));
        }
        lopdf::Object::Stream(stream) => {
            stream
                .dict
                .iter()
                .for_each(|(_, value)| references(value, found));
        }
        _ => {}
    }
}

/// Writes the pictures and gives the dictionary of their names.
pub(super) fn images(document: &Document, file: &mut PdfFile) -> String {
    let mut names = Vec::new();
    for (number, picture) in document.images.iter().enumerate() {
        let id = match &**picture {
            Picture::Pixels(image) => {
                let entries = format!(
                    "/Type/XObject/Subtype/Image/Width {}/Height {}/ColorSpace/DeviceRGB\
                     /BitsPerComponent 8",
                    image.width, image.height
                );
                file.stream(&entries, &image.pixels)
            }
            Picture::Paths(drawing) => drawing::write(drawing, file),
        };
        append(&mut names, format_args!("/I{number} {id} 0 R"));
    }
    format!("<<{}>>", String::from_utf8_lossy(&names))
}
