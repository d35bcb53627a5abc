//! The arrows as outlines, drawn in a square of 100 by 100.
//!
//! Deliberately not here: how large they are on the paper.

use super::Arrow;

/// The corners of a shape.
pub(super) type Outline = Vec<(f32, f32)>;

/// An arrow that points up: the shaft 18 wide, the barbs at 45 degrees and as thick.
const UP: [(f32, f32); 10] = [
    (50.0, 5.0),
    (92.0, 47.0),
    (79.0, 60.0),
    (59.0, 40.0),
    (59.0, 95.0),
    (41.0, 95.0),
    (41.0, 40.0),
    (21.0, 60.0),
    (8.0, 47.0),
    (50.0, 5.0),
];

/// Stairs that rise to the right, as a thick line.
const STAIRS: [(f32, f32); 18] = [
    (2.0, 88.0),
    (24.0, 88.0),
    (24.0, 70.0),
    (46.0, 70.0),
    (46.0, 52.0),
    (68.0, 52.0),
    (68.0, 34.0),
    (98.0, 34.0),
    (98.0, 44.0),
    (78.0, 44.0),
    (78.0, 62.0),
    (56.0, 62.0),
    (56.0, 80.0),
    (34.0, 80.0),
    (34.0, 98.0),
    (2.0, 98.0),
    (2.0, 93.0),
    (2.0, 88.0),
];

/// The shapes that make up an arrow; the first one is the arrow itself.
pub(super) fn outlines(arrow: Arrow) -> Vec<Outline> {
    let turned = |degrees: f32| turn(&UP, degrees, 1.0, (50.0, 50.0));
    let mirrored: Vec<(f32, f32)> = STAIRS.iter().map(|(x, y)| (100.0 - x, *y)).collect();
    match arrow {
        Arrow::Straight => vec![turned(0.0)],
        Arrow::Right => vec![turned(90.0)],
        Arrow::Left => vec![turned(270.0)],
        Arrow::StairsUp => vec![turn(&UP, 45.0, 0.52, (26.0, 28.0)), STAIRS.to_vec()],
        Arrow::StairsDown => vec![turn(&UP, 135.0, 0.52, (74.0, 28.0)), mirrored],
    }
}

/// Turns an outline clockwise about the middle of the square, scales it and moves its middle.
fn turn(outline: &[(f32, f32)], degrees: f32, scale: f32, middle: (f32, f32)) -> Outline {
    let (sine, cosine) = degrees.to_radians().sin_cos();
    let point = |(x, y): &(f32, f32)| {
        let (x, y) = ((x - 50.0) * scale, (y - 50.0) * scale);
        (
            middle.0 + x * cosine - y * sine,
            middle.1 + x * sine + y * cosine,
        )
    };
    outline.iter().map(point).collect()
}
