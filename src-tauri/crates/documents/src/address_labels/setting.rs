//! The size of the lines of a label, which is one for all of them.
//!
//! Deliberately not here: where on the sheet the label is.

use parvis_domain::envelope::MOST_LINES;

use super::AddressLabel;
use crate::fonts::{FontStyle, Fonts};
use crate::frames::{Block, Look};
use crate::place::{Colour, Rect, mm};
use crate::stock::{Stock, clear};
use crate::text::Fit;

/// The size from which lines are set: what the post reads best. A little larger on large labels.
const USUAL: f32 = 11.0;
const LARGE: f32 = 12.0;

/// Labels at least this high have room for the large size.
const HIGH: f32 = mm(45.0);

/// Down to this size a line stays whole; a smaller one is wrapped instead where that gives no more
/// lines than an envelope has.
const CALM: f32 = 9.5;

/// Down to this size a line stays whole rather than being wrapped into more.
const EASE: f32 = 8.0;

/// The smallest that lines are set.
const FLOOR: f32 = 7.0;

/// The distance of the lines, in ems; more where letters carry marks on both sides.
const LEADING: (f32, f32) = (1.2, 1.4);

/// The white around the lines, as a part of the lower side of the label, and its bounds.
const PAD: f32 = 0.08;
const PAD_BOUNDS: (f32, f32) = (mm(3.0), mm(8.0));

/// The sign at the end of a line that was cut.
const ELLIPSIS: char = '…';

/// The part of a label that is written on, from its top left corner; the same on all of a sheet.
pub(super) fn room(stock: &Stock) -> Rect {
    let (width, height) = (mm(stock.label_width), mm(stock.label_height));
    let (clear_x, clear_y) = clear(stock);
    let pad = (width.min(height) * PAD).clamp(PAD_BOUNDS.0, PAD_BOUNDS.1);
    let (x, y) = (clear_x.max(pad), clear_y.max(pad * 0.7));
    Rect {
        x,
        y,
        width: width - 2.0 * x,
        height: height - 2.0 * y,
    }
}

/// The lines of a label at their size, and whether words are missing.
pub(super) struct Set {
    pub(super) block: Option<Block>,
    pub(super) cut: bool,
}

/// Sets a label: whole lines down to a size that reads with ease, else wrapped, else smaller, else
/// cut where most is written.
pub(super) fn set(fonts: &Fonts, label: &AddressLabel, room: Rect, high: bool) -> Set {
    let whole: Vec<String> = label.parts.concat();
    let count = whole.len() + label.town.len();
    let mut wrapped: Vec<String> = label.parts.iter().map(|part| part.join(" ")).collect();
    let largest = if high { LARGE } else { USUAL };
    // The town has a line of its own as long as that can be.
    let widths = label
        .town
        .iter()
        .map(|line| fonts.width(line, FontStyle::Regular, 1.0));
    let widest = widths.fold(0.0, f32::max).max(0.1);
    let largest = largest.min((room.width / widest).max(FLOOR));
    for (smallest, above, most) in [
        (CALM, &whole, count),
        (CALM, &wrapped, count),
        (CALM, &wrapped, MOST_LINES.max(count)),
        (EASE, &whole, count),
        (EASE, &wrapped, usize::MAX),
        (FLOOR, &whole, count),
        (FLOOR, &wrapped, usize::MAX),
    ] {
        if smallest > largest {
            continue;
        }
        let all = [above.as_slice(), &label.town];
        let block = block(fonts, all, room, (largest, smallest, most));
        let good = |block: &Block| !block.cut() && !block.breaks_words();
        if block.as_ref().is_none_or(good) {
            return Set { block, cut: false };
        }
    }
    // Words that are wider than the label are broken; what is too much is cut above the town.
    let mut cut = false;
    loop {
        let all = [wrapped.as_slice(), &label.town];
        let block = block(fonts, all, room, (FLOOR, FLOOR, usize::MAX));
        let fits = block.as_ref().is_none_or(|block| !block.cut());
        if fits || !shorten(&mut wrapped) {
            let cut = cut || !fits;
            return Set { block, cut };
        }
        cut = true;
    }
}

/// Whether the labels of a stock are high.
pub(super) fn is_high(stock: &Stock) -> bool {
    mm(stock.label_height) >= HIGH
}

fn block(
    fonts: &Fonts,
    lines: [&[String]; 2],
    room: Rect,
    (largest, smallest, most): (f32, f32, usize),
) -> Option<Block> {
    let all = lines.concat();
    // The space keeps two lines apart for whoever reads the file instead of the paper.
    let text = all.join(" \n");
    let plain = |letter| matches!(letter, ..'\u{180}' | '\u{2010}'..='\u{203A}');
    let leading = match text.chars().all(plain) {
        true => LEADING.0,
        false => LEADING.1,
    };
    let look = Look {
        style: FontStyle::Regular,
        colour: Colour::BLACK,
    };
    let frame = Fit {
        width: room.width,
        height: room.height,
        largest,
        smallest,
        lines: most,
        leading,
    };
    Block::new(fonts, &text, look, frame)
}

/// Takes a tenth, at least a letter, away from the end of the longest line above the town; false
/// when there is nothing left to take.
fn shorten(lines: &mut [String]) -> bool {
    let longest = lines.iter_mut().max_by_key(|line| line.chars().count());
    let Some(line) = longest else {
        return false;
    };
    let bare = line.trim_end_matches(ELLIPSIS);
    let count = bare.chars().count();
    if count < 2 {
        return false;
    }
    let kept: String = bare.chars().take(count - (count / 10).max(1)).collect();
    *line = format!("{}{ELLIPSIS}", kept.trim_end());
    true
}
