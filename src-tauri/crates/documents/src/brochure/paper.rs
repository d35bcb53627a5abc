//! The page a brochure is set on: where its columns and its running lines stand.
//!
//! Everything is set as if the text had 10.5 points; the finished pages are then enlarged or
//! reduced as a whole, so that sizes, rules and white keep their proportions. A format is
//! therefore a page of another size, measured in points of that text. Deliberately not here: the
//! colours (see `look`).

use super::input::Format;
use crate::place::{A4, A5, mm};

/// The size that flowing text is set in before the pages are enlarged or reduced, in points.
pub(super) const BODY: f32 = 10.5;
/// The size of flowing text in a booklet, in points.
const BOOKLET_BODY: f32 = 9.0;
/// The size of flowing text in large print, in points.
const LARGE_BODY: f32 = 18.0;

/// A page in points of the text that is set at [`BODY`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Paper {
    /// The width and height of the page.
    pub(super) page: (f32, f32),
    /// White left and right of the text.
    pub(super) margin: f32,
    /// Where the text starts below the running header.
    pub(super) top: f32,
    /// Where the text ends above the running footer.
    pub(super) bottom: f32,
    /// The white that office printers leave at the edge; no colour goes there.
    pub(super) edge: f32,
    /// The width between the margins.
    pub(super) width: f32,
    /// The width of the hanging column.
    pub(super) hanging: f32,
    /// Where the column of text starts, from the margin.
    pub(super) text_x: f32,
    /// The width of the column of text.
    pub(super) text: f32,
    /// The baseline of the running header.
    pub(super) header: f32,
    /// The baseline of the running footer.
    pub(super) footer: f32,
    /// How many times the pages are enlarged in the end.
    pub(super) scale: f32,
}

/// Lengths of a page in millimetres on paper.
struct Lengths {
    margin: f32,
    top: f32,
    below: f32,
    edge: f32,
    header: f32,
    footer: f32,
    /// The hanging column and where the text starts beside it; none for a single column.
    columns: Option<(f32, f32)>,
}

impl Paper {
    pub(super) fn new(format: Format) -> Self {
        match format {
            Format::A4 => Self::of(
                A4,
                1.0,
                &Lengths {
                    margin: 20.0,
                    top: 25.0,
                    below: 24.0,
                    edge: 10.0,
                    header: 16.5,
                    footer: 15.5,
                    columns: Some((32.0, 38.0)),
                },
            ),
            Format::A5Booklet => Self::of(
                A5,
                BOOKLET_BODY / BODY,
                &Lengths {
                    margin: 14.0,
                    top: 18.0,
                    below: 17.0,
                    edge: 7.0,
                    header: 12.0,
                    footer: 10.5,
                    columns: Some((25.0, 28.5)),
                },
            ),
            Format::LargePrint => Self::of(
                A4,
                LARGE_BODY / BODY,
                &Lengths {
                    margin: 18.0,
                    top: 28.0,
                    below: 27.0,
                    edge: 10.0,
                    header: 18.0,
                    footer: 16.0,
                    columns: None,
                },
            ),
        }
    }

    fn of(size: (f32, f32), scale: f32, lengths: &Lengths) -> Self {
        let own = |millimetres: f32| mm(millimetres) / scale;
        let page = (size.0 / scale, size.1 / scale);
        let margin = own(lengths.margin);
        let width = page.0 - 2.0 * margin;
        let (hanging, text_x) = lengths
            .columns
            .map_or((width, 0.0), |(hanging, text)| (own(hanging), own(text)));
        Self {
            page,
            margin,
            top: own(lengths.top),
            bottom: page.1 - own(lengths.below),
            edge: own(lengths.edge),
            width,
            hanging,
            text_x,
            text: width - text_x,
            header: own(lengths.header),
            footer: page.1 - own(lengths.footer),
            scale,
        }
    }

    /// The height of a page between the running header and the footer.
    pub(super) fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// Whether headings stand above their text instead of hanging beside it.
    pub(super) fn is_single_column(&self) -> bool {
        self.text_x == 0.0
    }
}
