//! The QR code of a badge: its digits, in the smallest code there is.
//!
//! A thousand badges are a thousand codes, and a general encoder spends most of its time on
//! choosing among the eight masks. The modules of a code are linear in its bits: so the library
//! draws the picture of each bit once, a code adds up the pictures of its bits, and rows of modules
//! are compared as whole words. Tests hold the result against the library's own codes.
//! Deliberately not here: what the digits mean and where the code stands.

use std::sync::{Arc, LazyLock};

use qrcode::bits::Bits;
use qrcode::canvas::{Canvas, MaskPattern};
use qrcode::{EcLevel, Version, ec};

mod penalty;

/// Modules on a side of the smallest code.
pub(super) const SIDE: usize = 21;

/// White modules that a reader needs around the code (ISO/IEC 18004).
pub(super) const QUIET: usize = 4;

const VERSION: Version = Version::Normal(1);
const LEVEL: EcLevel = EcLevel::M;

/// The bytes of data of such a code.
const BYTES: usize = 16;

/// The masks of ISO/IEC 18004, in its order: of two that are equally good the first is taken.
const MASKS: [MaskPattern; 8] = [
    MaskPattern::Checkerboard,
    MaskPattern::HorizontalLines,
    MaskPattern::VerticalLines,
    MaskPattern::DiagonalLines,
    MaskPattern::LargeCheckerboard,
    MaskPattern::Fields,
    MaskPattern::Diamonds,
    MaskPattern::Meadow,
];

/// The modules of a code, dark ones as 1: its rows from the top, the first module in the lowest
/// bit, and then its columns from the left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Picture {
    rows: [u32; SIDE],
    columns: [u32; SIDE],
}

/// What codes are added up from.
struct Pictures {
    /// A code without data under each mask.
    empty: [Picture; MASKS.len()],
    /// What each bit of the data changes, its share of the error correction included.
    bits: Vec<Picture>,
}

static PICTURES: LazyLock<Pictures> = LazyLock::new(|| {
    let nothing = draw(&[0; BYTES], None);
    let mut bits = Vec::with_capacity(BYTES * 8);
    for bit in 0..BYTES * 8 {
        let mut data = [0; BYTES];
        data[bit / 8] = 0x80 >> (bit % 8);
        bits.push(draw(&data, None).plus(&nothing));
    }
    let empty = MASKS.map(|mask| draw(&[0; BYTES], Some(mask)));
    Pictures { empty, bits }
});

/// The modules of a code from the top left; true is black. None when the text holds something
/// else than digits, or more of them (34) than the code has room for at level M.
pub(super) fn modules(digits: &str) -> Option<Arc<[bool]>> {
    let data = data(digits)?;
    let pictures = &*PICTURES;
    let mut drawn = Picture {
        rows: [0; SIDE],
        columns: [0; SIDE],
    };
    for (byte, bits) in data.iter().zip(pictures.bits.chunks_exact(8)) {
        for (at, bit) in bits.iter().enumerate() {
            if byte & (0x80 >> at) != 0 {
                drawn = drawn.plus(bit);
            }
        }
    }
    let masked = pictures.empty.iter().map(|empty| empty.plus(&drawn));
    let best = masked.min_by_key(penalty::of)?;
    let dark = |row: &u32| std::array::from_fn::<bool, SIDE, _>(|x| row >> x & 1 == 1);
    Some(best.rows.iter().flat_map(dark).collect())
}

/// The digits as the bytes of a code.
fn data(digits: &str) -> Option<Vec<u8>> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut bits = Bits::new(VERSION);
    bits.push_numeric_data(digits.as_bytes()).ok()?;
    bits.push_terminator(LEVEL).ok()?;
    Some(bits.into_bytes())
}

/// What the library draws for these bytes: the whole code under a mask, or its data alone.
fn draw(data: &[u8; BYTES], mask: Option<MaskPattern>) -> Picture {
    let (data, correction) =
        ec::construct_codewords(data, VERSION, LEVEL).expect("the bytes fit the version");
    let mut canvas = Canvas::new(VERSION, LEVEL);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    if let Some(mask) = mask {
        canvas.apply_mask(mask);
    }
    let mut picture = Picture {
        rows: [0; SIDE],
        columns: [0; SIDE],
    };
    for (at, colour) in canvas.into_colors().into_iter().enumerate() {
        let dark = colour.select(1, 0);
        picture.rows[at / SIDE] |= dark << (at % SIDE);
        picture.columns[at % SIDE] |= dark << (at / SIDE);
    }
    picture
}

impl Picture {
    /// Both, one over the other: what is dark in one of them alone.
    fn plus(&self, other: &Self) -> Self {
        Self {
            rows: std::array::from_fn(|at| self.rows[at] ^ other.rows[at]),
            columns: std::array::from_fn(|at| self.columns[at] ^ other.columns[at]),
        }
    }
}

#[cfg(test)]
mod tests;
