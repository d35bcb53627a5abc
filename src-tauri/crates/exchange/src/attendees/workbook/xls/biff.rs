//! Looks over the records of an old workbook before it is read: how much its reader would hold.
//!
//! calamine spreads each sheet out to the smallest rectangle around its cells and copies a shared
//! text for every cell that names it. Two cells in opposite corners, or one long text named a
//! million times, are small in the file and large in memory. Deliberately not here: values.

use super::super::super::problem::Refusal;
use super::super::MAX_TEXT;
use super::DAMAGED;

/// How many cells the rectangles of all sheets may have together: a sheet of 65,536 rows and 60
/// columns.
const MAX_CELLS: u64 = 4_000_000;

const FORMULA: u16 = 0x0006;
const END: u16 = 0x000A;
const FILE_PASS: u16 = 0x002F;
const CONTINUE: u16 = 0x003C;
const MULTIPLE_NUMBERS: u16 = 0x00BD;
const RICH_LABEL: u16 = 0x00D6;
const SHARED_TEXTS: u16 = 0x00FC;
const SHARED_LABEL: u16 = 0x00FD;
const DIMENSIONS: u16 = 0x0200;
const BLANK: u16 = 0x0201;
const NUMBER: u16 = 0x0203;
const LABEL: u16 = 0x0204;
const TRUTH_OR_ERROR: u16 = 0x0205;
const SHORT_NUMBER: u16 = 0x027E;

/// The rectangle around the cells of a sheet.
#[derive(Default)]
struct Rectangle {
    corners: Option<(u16, u16, u16, u16)>,
}

impl Rectangle {
    fn add(&mut self, row: u16, column: u16) {
        let (top, left, bottom, right) = self.corners.unwrap_or((row, column, row, column));
        self.corners = Some((
            top.min(row),
            left.min(column),
            bottom.max(row),
            right.max(column),
        ));
    }

    fn cells(&self) -> u64 {
        self.corners.map_or(0, |(top, left, bottom, right)| {
            (u64::from(bottom - top) + 1) * (u64::from(right - left) + 1)
        })
    }
}

/// Checks the records, and takes away what states the size of a sheet: its reader would believe it.
///
/// # Errors
/// `PasswordProtected`, `UnpacksTooLarge`, `DamagedFile`.
pub(super) fn check(stream: &mut [u8]) -> Result<(), Refusal> {
    let too_large = Refusal::UnpacksTooLarge { limit: MAX_TEXT };
    let (mut cells, mut text) = (0, 0);
    let mut lengths: Vec<usize> = Vec::new();
    let mut sheet = Rectangle::default();
    let mut at = 0;
    while let Some((kind, start, end)) = record(stream, at) {
        at = end;
        let data = &stream[start..end];
        match kind {
            FILE_PASS => return Err(Refusal::PasswordProtected),
            SHARED_TEXTS => lengths = text_lengths(stream, start, end).ok_or(DAMAGED)?,
            DIMENSIONS => stream[start - 4..start - 2].copy_from_slice(&BLANK.to_le_bytes()),
            END => cells += std::mem::take(&mut sheet).cells(),
            FORMULA | NUMBER | LABEL | RICH_LABEL | TRUTH_OR_ERROR | SHORT_NUMBER
            | MULTIPLE_NUMBERS | SHARED_LABEL => {
                let (row, column) = (word(data, 0), word(data, 2));
                let (Some(row), Some(column)) = (row, column) else {
                    return Err(DAMAGED);
                };
                sheet.add(row, column);
                if kind == MULTIPLE_NUMBERS {
                    // The last word is the last column.
                    sheet.add(row, word(data, data.len() - 2).unwrap_or(column));
                }
                if kind == SHARED_LABEL {
                    let index = word(data, 6).zip(word(data, 8));
                    let index = index.map(|(low, high)| usize::from(low) | usize::from(high) << 16);
                    text += index.and_then(|at| lengths.get(at)).copied().unwrap_or(0);
                }
            }
            _ => {}
        }
        if cells + sheet.cells() > MAX_CELLS || text > MAX_TEXT {
            return Err(too_large);
        }
    }
    Ok(())
}

/// The record at a place: its kind, and where its data begin and end.
fn record(stream: &[u8], at: usize) -> Option<(u16, usize, usize)> {
    let (kind, length) = (word(stream, at)?, word(stream, at + 2)?);
    let end = at + 4 + usize::from(length);
    (end <= stream.len()).then_some((kind, at + 4, end))
}

fn word(data: &[u8], at: usize) -> Option<u16> {
    let bytes = data.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes([bytes[0], bytes[1]]))
}

/// The texts of the table and its continuations, one piece after the other.
struct Texts<'a> {
    pieces: Vec<&'a [u8]>,
    piece: usize,
    at: usize,
}

impl Texts<'_> {
    /// The bytes left in this piece.
    fn left(&self) -> usize {
        self.pieces
            .get(self.piece)
            .map_or(0, |piece| piece.len() - self.at)
    }

    /// Goes to the next piece when this one is read; `None` after the last.
    fn settle(&mut self) -> Option<()> {
        while self.left() == 0 {
            self.piece += 1;
            self.at = 0;
            self.pieces.get(self.piece)?;
        }
        Some(())
    }

    fn byte(&mut self) -> Option<u8> {
        self.settle()?;
        let byte = self.pieces[self.piece][self.at];
        self.at += 1;
        Some(byte)
    }

    fn number(&mut self, bytes: u32) -> Option<usize> {
        (0..bytes).try_fold(0, |number, at| {
            Some(number | usize::from(self.byte()?) << (8 * at))
        })
    }

    fn skip(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > 0 {
            self.settle()?;
            let step = bytes.min(self.left());
            self.at += step;
            bytes -= step;
        }
        Some(())
    }

    /// Skips characters; in a piece that goes on, a byte says anew how wide they are.
    fn skip_characters(&mut self, mut count: usize, mut wide: bool) -> Option<()> {
        while count > 0 {
            if self.left() == 0 {
                self.settle()?;
                wide = self.byte()? & 1 != 0;
                continue;
            }
            let width = if wide { 2 } else { 1 };
            let step = count.min(self.left().div_ceil(width));
            self.at = (self.at + step * width).min(self.at + self.left());
            count -= step;
        }
        Some(())
    }
}

/// The number of characters of each shared text.
fn text_lengths(stream: &[u8], start: usize, end: usize) -> Option<Vec<usize>> {
    let mut pieces = vec![stream[start..end].get(8..)?];
    let mut next = end;
    while let Some((CONTINUE, start, end)) = record(stream, next) {
        pieces.push(&stream[start..end]);
        next = end;
    }
    let (piece, at) = (0, 0);
    let mut texts = Texts { pieces, piece, at };
    let mut lengths = Vec::new();
    while texts.settle().is_some() {
        let count = texts.number(2)?;
        let flags = texts.byte()?;
        let runs = if flags & 8 != 0 { texts.number(2)? } else { 0 };
        let more = if flags & 4 != 0 { texts.number(4)? } else { 0 };
        texts.skip_characters(count, flags & 1 != 0)?;
        texts.skip(runs * 4)?;
        texts.skip(more)?;
        lengths.push(count);
    }
    Some(lengths)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(records: &[(u16, &[u8])]) -> Vec<u8> {
        let record = |(kind, data): &(u16, &[u8])| {
            let length = u16::try_from(data.len()).expect("short");
            [&kind.to_le_bytes()[..], &length.to_le_bytes()[..], data].concat()
        };
        records.iter().flat_map(record).collect()
    }

    #[test]
    fn far_corners_are_refused_and_ordinary_sheets_are_not() {
        let near = records(&[(NUMBER, &[0; 14]), (NUMBER, &[9, 0, 9, 0]), (END, &[])]);
        assert_eq!(check(&mut near.clone()), Ok(()));
        let far = records(&[(NUMBER, &[0; 14]), (NUMBER, &[0xFF; 14]), (END, &[])]);
        let refusal = Refusal::UnpacksTooLarge { limit: MAX_TEXT };
        assert_eq!(check(&mut far.clone()), Err(refusal));
        assert_eq!(
            check(&mut records(&[(FILE_PASS, &[0; 6])])),
            Err(Refusal::PasswordProtected)
        );
        assert_eq!(check(&mut records(&[(NUMBER, &[0])])), Err(DAMAGED));
    }

    #[test]
    fn the_stated_size_is_taken_away() {
        let mut stream = records(&[(DIMENSIONS, &[0xFF; 14])]);
        assert_eq!(check(&mut stream), Ok(()));
        assert_eq!(word(&stream, 0), Some(BLANK));
    }

    #[test]
    fn a_long_text_named_again_and_again_is_refused() {
        let long = [&[0; 8][..], &[0xFF, 0x7F, 0][..], &[b'x'; 8_000][..]].concat();
        let rest = [&[0][..], &vec![b'x'; 24_767][..]].concat();
        let label = [0; 10];
        let mut parts: Vec<(u16, &[u8])> = vec![(SHARED_TEXTS, &long), (CONTINUE, &rest)];
        parts.extend(std::iter::repeat_n((SHARED_LABEL, &label[..]), 1_000));
        assert_eq!(check(&mut records(&parts)), Ok(()));
        parts.extend(std::iter::repeat_n((SHARED_LABEL, &label[..]), 2_000));
        assert!(check(&mut records(&parts)).is_err());
    }

    #[test]
    fn texts_are_measured_across_continuations() {
        // "ab" as bytes; "cd" cut in two and wide from there on; "e" with a run of formatting.
        let first = [&[0; 8][..], &[2, 0, 0], b"ab", &[2, 0, 0], b"c"].concat();
        let second = [&[1][..], b"d\0", &[1, 0, 8, 1, 0], b"e", &[0; 4]].concat();
        let stream = records(&[(SHARED_TEXTS, &first), (CONTINUE, &second)]);
        let end = 4 + first.len();
        assert_eq!(text_lengths(&stream, 4, end), Some(vec![2, 2, 1]));
    }
}
