//! How badly a code reads under its mask, by the four rules of ISO/IEC 18004, 7.8.3.
//!
//! A row is a word, so a rule looks at all its modules at once.

use super::{Picture, SIDE};

/// One bit for each module of a row.
const ROW: u32 = (1 << SIDE) - 1;

/// The points of a picture; the fewer the better.
pub(super) fn of(picture: &Picture) -> u32 {
    let lines = picture.rows.iter().chain(&picture.columns);
    let lines: u32 = lines.map(|line| runs(*line) + finders(*line)).sum();
    lines + blocks(&picture.rows) + balance(&picture.rows)
}

/// The modules that are like the next one.
fn like_the_next(line: u32) -> u32 {
    !(line ^ (line >> 1)) & (ROW >> 1)
}

/// Five in a row of one colour: three points, and one for each more.
fn runs(line: u32) -> u32 {
    let like = like_the_next(line);
    let fives = like & (like >> 1) & (like >> 2) & (like >> 3);
    let starts = fives & !(fives << 1);
    fives.count_ones() + 2 * starts.count_ones()
}

/// Two by two of one colour: three points.
fn blocks(rows: &[u32; SIDE]) -> u32 {
    let blocks = rows.windows(2).map(|two| {
        let same = !(two[0] ^ two[1]);
        (like_the_next(two[0]) & like_the_next(two[1]) & same).count_ones()
    });
    3 * blocks.sum::<u32>()
}

/// What looks like the pattern in the corners, with four light modules on one side: 40 points.
fn finders(line: u32) -> u32 {
    let light = !line;
    let pattern =
        line & (light >> 1) & (line >> 2) & (line >> 3) & (line >> 4) & (light >> 5) & (line >> 6);
    let dark_before = line << 1 | line << 2 | line << 3 | line << 4;
    let dark_after = line >> 7 | line >> 8 | line >> 9 | line >> 10;
    40 * (pattern & !(dark_before & dark_after)).count_ones()
}

/// How far from half of the modules are dark: a point for each half per cent.
fn balance(rows: &[u32; SIDE]) -> u32 {
    let dark: u32 = rows.iter().map(|row| row.count_ones()).sum();
    let all = (SIDE * SIDE) as u32;
    (dark * 200 / all).abs_diff(100)
}
