//! Pages as they are laid out: what stands on them where, before they become a file.
//!
//! Deliberately not here: what should be on them.

use parvis_app::documents;
use parvis_documents::fonts::{FontStyle, Shaped};
use parvis_documents::place::{Document, Owner, Page, Rect, Shape};

/// What rounding may cost, in points.
const SLACK: f32 = 0.05;

/// The words of all elements, without spaces and in lower case: what only decorates is left out.
pub fn content(document: &Document) -> String {
    let items = document.pages.iter().flat_map(|page| &page.items);
    let items = items.filter(|item| item.owner != Owner::Artifact);
    let texts = items.filter_map(|item| item.shape.glyphs());
    let letters = texts.flat_map(|shaped| shaped.text.chars());
    letters
        .filter(|letter| !letter.is_whitespace())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Fails unless everything is so far from the edges of its page (in points), and no text touches
/// another.
///
/// # Panics
/// When it is not so.
pub fn check(document: &Document, margin: f32) {
    for page in &document.pages {
        let texts: Vec<(Rect, &str)> = page
            .items
            .iter()
            .filter_map(|item| text(&item.shape))
            .collect();
        for (rect, words) in &texts {
            assert!(is_inside(rect, page, margin), "{words:?} at {rect:?}");
        }
        for (number, (one, words)) in texts.iter().enumerate() {
            for (other, others) in &texts[number + 1..] {
                assert!(is_apart(one, other), "{words:?} and {others:?} overlap");
            }
        }
    }
}

/// The words of a shape and the rectangle they take: from the top of plain capitals to the tails of
/// letters.
fn text(shape: &Shape) -> Option<(Rect, &str)> {
    let (left, top, size, shaped) = match shape {
        Shape::Text {
            x, y, size, shaped, ..
        } => (*x, y - 0.7 * size, *size, shaped),
        Shape::TurnedText {
            x, y, size, shaped, ..
        } => (x - width(shaped, *size), y - 0.2 * size, *size, shaped),
        _ => return None,
    };
    let words = shaped.text.trim();
    let rect = Rect {
        x: left,
        y: top,
        width: width(shaped, size),
        height: 0.9 * size,
    };
    (!words.is_empty()).then_some((rect, words))
}

/// The width without the spaces that hang at the end of a broken line; a space is as wide in each
/// of our faces.
fn width(shaped: &Shaped, size: f32) -> f32 {
    let spaces = shaped.text.len() - shaped.text.trim_end_matches(' ').len();
    let space = documents::fonts().width(" ", FontStyle::Regular, size);
    shaped.width_at(size) - spaces as f32 * space
}

fn is_inside(rect: &Rect, page: &Page, margin: f32) -> bool {
    let margin = margin - SLACK;
    rect.x >= margin
        && rect.y >= margin
        && rect.x + rect.width <= page.width - margin
        && rect.y + rect.height <= page.height - margin
}

fn is_apart(one: &Rect, other: &Rect) -> bool {
    one.x + one.width <= other.x + SLACK
        || other.x + other.width <= one.x + SLACK
        || one.y + one.height <= other.y + SLACK
        || other.y + other.height <= one.y + SLACK
}
