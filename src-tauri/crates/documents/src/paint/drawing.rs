//! A drawing as an object of its own, which pages show like a picture.
//!
//! Deliberately not here: where it is shown.

use std::fmt::Write;

use super::content::number;
use super::file::PdfFile;
use crate::place::{Drawing, Outline, Segment};

/// Writing to a string does not fail.
const GROWS: &str = "a string grows";

/// Writes a drawing, one unit wide and high like a picture of pixels, and gives its number.
pub(super) fn write(drawing: &Drawing, file: &mut PdfFile) -> u32 {
    let Drawing { width, height, .. } = drawing;
    let entries = format!(
        "/Type/XObject/Subtype/Form/BBox[0 0 {} {}]/Matrix[{:.9} 0 0 {:.9} 0 1]/Resources<<>>",
        number(*width),
        number(*height),
        1.0 / width,
        -1.0 / height,
    );
    let mut content = String::new();
    for outline in &drawing.outlines {
        fill(outline, &mut content);
    }
    file.stream(&entries, content.as_bytes())
}

fn fill(outline: &Outline, content: &mut String) {
    let colour = [outline.colour.0, outline.colour.1, outline.colour.2];
    let [red, green, blue] = colour.map(|part| f32::from(part) / 255.0);
    writeln!(content, "{red:.3} {green:.3} {blue:.3} rg").expect(GROWS);
    let point = |(x, y): (f32, f32)| format!("{} {}", number(x), number(y));
    for segment in &outline.segments {
        match segment {
            Segment::Move(to) => writeln!(content, "{} m", point(*to)),
            Segment::Line(to) => writeln!(content, "{} l", point(*to)),
            Segment::Curve(one, two, to) => {
                let handles = format!("{} {}", point(*one), point(*two));
                writeln!(content, "{handles} {} c", point(*to))
            }
            Segment::Close => writeln!(content, "h"),
        }
        .expect(GROWS);
    }
    content.push_str(if outline.even_odd { "f*\n" } else { "f\n" });
}
