//! What the tests share: the fonts, and the programs that read a PDF back.
//!
//! poppler and qpdf are among the packages that the set-up of the tests installs.

use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use crate::fonts::{FallbackFiles, FontFile, FontFiles, FontStyle, Fonts, Shaped};
use crate::place::{Document, Owner, Rect, Shape};

/// The fonts the program ships with.
pub(crate) fn fonts() -> &'static Fonts {
    static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
        let read = |name: &str| -> FontFile {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/fonts");
            std::fs::read(folder.join(name))
                .expect("`cargo xtask test` fetches the fonts")
                .into()
        };
        Fonts::new(FontFiles {
            regular: read("NotoSans-Regular.ttf"),
            bold: read("NotoSans-Bold.ttf"),
            italic: read("NotoSans-Italic.ttf"),
            fallback: vec![FallbackFiles {
                regular: read("NotoSansArabic-Regular.ttf"),
                bold: read("NotoSansArabic-Bold.ttf"),
            }],
        })
        .expect("the fonts are fonts")
    });
    &FONTS
}

/// Runs a program on a file and gives what it writes; fails when the program fails.
pub(crate) fn read_back(pdf: &[u8], program: &str, before: &[&str], after: &[&str]) -> String {
    let mut file = tempfile::NamedTempFile::with_suffix(".pdf").expect("a temporary file");
    file.write_all(pdf)
        .expect("a temporary file can be written");
    let output = Command::new(program)
        .args(before)
        .arg(file.path())
        .args(after)
        .output()
        .unwrap_or_else(|problem| panic!("{program} is needed: {problem}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {text}{complaints}");
    text
}

/// The text of a file, page by page as laid out; `-raw` order.
pub(crate) fn text_of(pdf: &[u8]) -> String {
    read_back(pdf, "pdftotext", &["-raw"], &["-"])
}

/// The rectangle that a shape takes: for text from the top of plain capitals to the tails of
/// letters. Two lines of a cell may be 1.2 em apart without touching.
pub(crate) fn extent(shape: &Shape) -> Rect {
    let text = |left: f32, top: f32, size: f32, shaped: &Shaped| Rect {
        x: left,
        y: top,
        width: ink_width(shaped, size),
        height: 0.9 * size,
    };
    match shape {
        Shape::Text {
            x, y, size, shaped, ..
        } => text(*x, y - 0.7 * size, *size, shaped),
        Shape::TurnedText {
            x, y, size, shaped, ..
        } => text(x - ink_width(shaped, *size), y - 0.2 * size, *size, shaped),
        Shape::Line { from, to, .. } => around(&[*from, *to]),
        Shape::Polygon { corners, .. } => around(corners),
        Shape::Fill { rect, .. }
        | Shape::Frame { rect, .. }
        | Shape::Image { rect, .. }
        | Shape::TurnedImage { rect, .. }
        | Shape::Modules { rect, .. }
        | Shape::Link { rect, .. } => *rect,
    }
}

fn around(points: &[(f32, f32)]) -> Rect {
    let edge = |of: fn(&(f32, f32)) -> f32, pick: fn(f32, f32) -> f32| {
        points.iter().map(of).reduce(pick).unwrap_or_default()
    };
    let (left, top) = (edge(|p| p.0, f32::min), edge(|p| p.1, f32::min));
    Rect {
        x: left,
        y: top,
        width: edge(|p| p.0, f32::max) - left,
        height: edge(|p| p.1, f32::max) - top,
    }
}

/// The width without the space that hangs at the end of a broken line.
fn ink_width(shaped: &Shaped, size: f32) -> f32 {
    let style = match shaped.runs.first().map(|run| run.face.0) {
        Some(1 | 4) => FontStyle::Bold,
        Some(2) => FontStyle::Italic,
        _ => FontStyle::Regular,
    };
    fonts().width(shaped.text.trim_end_matches(' '), style, size)
}

/// Fails unless everything stays this many points away from the edges of its page.
pub(crate) fn assert_inside(document: &Document, margin: f32) {
    let margin = margin - 0.05;
    for page in &document.pages {
        for item in &page.items {
            let rect = extent(&item.shape);
            let inside = rect.x >= margin
                && rect.y >= margin
                && rect.right() <= page.width - margin
                && rect.bottom() <= page.height - margin;
            assert!(inside, "{item:?}");
        }
    }
}

/// Fails when two texts of a page touch.
pub(crate) fn assert_texts_apart(document: &Document) {
    for page in &document.pages {
        let texts = page.items.iter().filter_map(|item| {
            let words = item.shape.glyphs()?.text.trim();
            (!words.is_empty()).then(|| (extent(&item.shape), words))
        });
        let texts: Vec<(Rect, &str)> = texts.collect();
        for (number, (one, text)) in texts.iter().enumerate() {
            for (other, other_text) in &texts[number + 1..] {
                let apart = one.right() <= other.x + 0.05
                    || other.right() <= one.x + 0.05
                    || one.bottom() <= other.y + 0.05
                    || other.bottom() <= one.y + 0.05;
                assert!(apart, "{text:?} and {other_text:?} overlap");
            }
        }
    }
}

/// The words of the elements, without what is decoration, as one text without spaces.
pub(crate) fn content_of(document: &Document) -> String {
    document
        .pages
        .iter()
        .flat_map(|page| &page.items)
        .filter(|item| item.owner != Owner::Artifact)
        .filter_map(|item| item.shape.glyphs())
        .flat_map(|shaped| shaped.text.chars())
        .filter(|character| !character.is_whitespace())
        .collect()
}

/// A text as [`content_of`] gives it.
pub(crate) fn squeezed(text: &str) -> String {
    fonts()
        .shape(text, FontStyle::Regular)
        .text
        .split_whitespace()
        .collect()
}

/// Checks a file with qpdf, and that it is tagged.
pub(crate) fn assert_sound(pdf: &[u8]) {
    let said = read_back(pdf, "qpdf", &["--check"], &[]);
    assert!(
        said.contains("No syntax or stream encoding errors"),
        "{said}"
    );
    let info = read_back(pdf, "pdfinfo", &[], &[]);
    assert!(info.contains("Tagged:          yes"), "{info}");
}

/// Writes a file where a person can look at it, when asked to.
pub(crate) fn keep(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("PARVIS_SAMPLES") {
        std::fs::write(Path::new(&folder).join(name), pdf).expect("the folder can be written");
    }
}
