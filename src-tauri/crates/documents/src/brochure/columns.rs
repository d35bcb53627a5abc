//! Strips side by side: what hangs in the narrow column beside the text it belongs to.
//!
//! Deliberately not here: which page a strip lands on (see the flow).

use super::look::HAIRLINE;
use crate::place::{Colour, Mark, Owner, Shape, Strip};

/// What hangs cannot be parted; if it is higher than this, it stands above the text instead.
const MOST_HANGING: f32 = 240.0;

/// The height of strips from the top of the first, without the room above it.
pub(super) fn height_of(strips: &[Strip]) -> f32 {
    let sum: f32 = strips.iter().map(|strip| strip.before + strip.height).sum();
    sum - strips.first().map_or(0.0, |strip| strip.before)
}

/// Moves strips to the right.
pub(super) fn indented(mut strips: Vec<Strip>, by: f32) -> Vec<Strip> {
    for mark in strips.iter_mut().flat_map(|strip| &mut strip.marks) {
        mark.shape.shift(by, 0.0);
    }
    strips
}

/// Keeps strips in one region.
pub(super) fn kept_together(mut strips: Vec<Strip>) -> Vec<Strip> {
    let inner = strips.len().saturating_sub(1);
    for strip in &mut strips[..inner] {
        strip.keep = true;
    }
    strips
}

/// Keeps strips in one region, and that of the next strip.
pub(super) fn kept_with_next(mut strips: Vec<Strip>) -> Vec<Strip> {
    for strip in &mut strips {
        strip.keep = true;
    }
    strips
}

/// Lets the last strip part from what follows.
pub(super) fn open_ended(mut strips: Vec<Strip>) -> Vec<Strip> {
    if let Some(last) = strips.last_mut() {
        last.keep = false;
    }
    strips
}

/// Puts room above strips.
pub(super) fn spaced(mut strips: Vec<Strip>, before: f32) -> Vec<Strip> {
    if let Some(first) = strips.first_mut() {
        first.before += before;
    }
    strips
}

/// A strip without content that keeps with the next one.
pub(super) fn padding(height: f32) -> Strip {
    Strip {
        height,
        keep: true,
        ..Strip::default()
    }
}

/// A rule over the whole width with white below, kept with the next strip.
pub(super) fn ruled(width: f32, thickness: f32, colour: Colour, below: f32) -> Strip {
    Strip {
        height: thickness + below,
        keep: true,
        marks: vec![Mark {
            owner: Owner::Artifact,
            shape: Shape::Line {
                from: (0.0, thickness / 2.0),
                to: (width, thickness / 2.0),
                width: thickness,
                colour,
            },
        }],
        ..Strip::default()
    }
}

/// A hairline over the whole width, kept with the next strip.
pub(super) fn hairline(width: f32, below: f32) -> Strip {
    ruled(width, HAIRLINE, Colour::RULE, below)
}

/// Hangs strips beside others, first baselines aligned; they read before them. The strips beside
/// which they stand are kept together.
pub(super) fn beside(hanging: Vec<Strip>, mut text: Vec<Strip>) -> Vec<Strip> {
    if hanging.is_empty() {
        return text;
    }
    if height_of(&hanging) > MOST_HANGING {
        return stacked(hanging, text);
    }
    let mut drop = match (first_baseline(&hanging), first_baseline(&text)) {
        (Some(left), Some(right)) => right - left,
        _ => 0.0,
    };
    if drop < 0.0 {
        let first = &mut text[0];
        first.height -= drop;
        for mark in &mut first.marks {
            mark.shape.shift(0.0, -drop);
        }
        drop = 0.0;
    }
    let height = height_of(&hanging) + drop;
    let mut marks = flattened(hanging);
    for mark in &mut marks {
        mark.shape.shift(0.0, drop);
    }
    attached(marks, height, text, true)
}

/// Puts strips above others, which they stay with.
pub(super) fn stacked(hanging: Vec<Strip>, text: Vec<Strip>) -> Vec<Strip> {
    if text.is_empty() {
        return open_ended(hanging);
    }
    let mut strips = kept_with_next(hanging);
    strips.extend(text);
    strips
}

/// Adds marks that reach down from the top of the first strip, before or after what it shows;
/// the strips they reach over are kept together and as high as they.
pub(super) fn attached(
    marks: Vec<Mark>,
    height: f32,
    mut strips: Vec<Strip>,
    first: bool,
) -> Vec<Strip> {
    let missing = height - height_of(&strips);
    if strips.is_empty() || missing > 0.0 {
        let open = strips.last().is_some_and(|strip| strip.keep);
        if let Some(last) = strips.last_mut() {
            last.keep = true;
        }
        strips.push(Strip {
            keep: open,
            ..padding(missing.max(0.0))
        });
    }
    let mut covered = 0.0;
    for (number, strip) in strips.iter_mut().enumerate() {
        covered += strip.height + if number == 0 { 0.0 } else { strip.before };
        if covered + 0.01 >= height {
            break;
        }
        strip.keep = true;
    }
    let at = if first { 0 } else { strips[0].marks.len() };
    strips[0].marks.splice(at..at, marks);
    strips
}

/// All the marks as seen from the top of the first strip.
pub(super) fn flattened(strips: Vec<Strip>) -> Vec<Mark> {
    let mut top = -strips.first().map_or(0.0, |strip| strip.before);
    let mut marks = Vec::new();
    for strip in strips {
        top += strip.before;
        for mut mark in strip.marks {
            mark.shape.shift(0.0, top);
            marks.push(mark);
        }
        top += strip.height;
    }
    marks
}

/// A bar down the left of strips, unbroken where they part on a page.
pub(super) fn barred(mut strips: Vec<Strip>, x: f32, width: f32, colour: Colour) -> Vec<Strip> {
    for strip in strips.iter_mut().skip(1) {
        // Room above would vanish at the top of a page and leave the bar standing out of it.
        let above = std::mem::take(&mut strip.before);
        strip.height += above;
        for mark in &mut strip.marks {
            mark.shape.shift(0.0, above);
        }
    }
    for strip in &mut strips {
        strip.marks.push(Mark {
            owner: Owner::Artifact,
            shape: Shape::Line {
                from: (x, 0.0),
                to: (x, strip.height),
                width,
                colour,
            },
        });
    }
    strips
}

fn first_baseline(strips: &[Strip]) -> Option<f32> {
    let first = strips.iter().position(|strip| !strip.marks.is_empty())?;
    let above: f32 = strips[..first].iter().map(|strip| strip.height).sum();
    strips[first]
        .marks
        .iter()
        .find_map(|mark| match mark.shape {
            Shape::Text { y, .. } => Some(above + y),
            _ => None,
        })
}
