//! Pictures of outlines: SVG, through usvg, as filled paths.
//!
//! Strokes become the outlines of what they cover, transparent colours are mixed with white.
//! Deliberately not here: anything that would need pixels; it is refused.

use usvg::tiny_skia_path::{Path as PathData, PathSegment, Point, Transform};
use usvg::{BlendMode, ClipPath, FillRule, Group, Node, Paint, PaintOrder, Path};

use super::{MOST_ELEMENTS, PictureKind, PictureProblem, SvgFeature};
use crate::place::{Colour, Drawing, Outline, Segment};

/// The width of a drawing in its own units, so that rounding does not show.
const WIDTH: f32 = 1_000.0;
/// The deepest an element may be in others.
const DEEPEST: usize = 128;
/// The most parts of all outlines.
const MOST_SEGMENTS: usize = 200_000;
/// How far a clip may fall short of what it holds, as a part of it.
const CLIP_SLACK: f32 = 0.002;

pub(super) fn read(bytes: &[u8]) -> Result<Drawing, PictureProblem> {
    let damaged = PictureProblem::Corrupted(PictureKind::Svg);
    let text = std::str::from_utf8(bytes).map_err(|_| damaged)?;
    let options = usvg::roxmltree::ParsingOptions {
        // Drawing programs write one; entities are bounded by the parser.
        allow_dtd: true,
        nodes_limit: MOST_ELEMENTS,
        ..Default::default()
    };
    let refused = |problem: usvg::roxmltree::Error| match problem {
        usvg::roxmltree::Error::NodesLimitReached => TOO_COMPLEX,
        _ => damaged,
    };
    let document = usvg::roxmltree::Document::parse_with_options(text, options).map_err(refused)?;
    for element in document.descendants() {
        if element.ancestors().take(DEEPEST + 1).count() > DEEPEST {
            return Err(TOO_COMPLEX);
        }
        if is_elsewhere(&element) {
            return Err(PictureProblem::Unsupported(SvgFeature::Elsewhere));
        }
        if element.tag_name().name() == "text" {
            let letters = element.descendants().filter_map(|node| node.text());
            if letters.flat_map(str::chars).any(|c| !c.is_whitespace()) {
                return Err(PictureProblem::Unsupported(SvgFeature::Text));
            }
        }
    }
    // Elements used many times count each time.
    let tree =
        usvg::Tree::from_xmltree(&document, &usvg::Options::default()).map_err(|problem| {
            match problem {
                usvg::Error::ElementsLimitReached => TOO_COMPLEX,
                usvg::Error::ParsingFailed(problem) => refused(problem),
                _ => damaged,
            }
        })?;
    let scale = WIDTH / tree.size().width();
    let mut tracer = Tracer {
        scale,
        outlines: Vec::new(),
        segments: 0,
    };
    tracer.group(tree.root(), 1.0)?;
    if tracer.outlines.is_empty() {
        return Err(PictureProblem::Empty);
    }
    Ok(Drawing {
        width: WIDTH,
        height: tree.size().height() * scale,
        outlines: tracer.outlines,
    })
}

/// Whether an element needs something that is not in the file: it would be left out without a word,
/// or looked for on this computer.
fn is_elsewhere(element: &usvg::roxmltree::Node<'_, '_>) -> bool {
    let tag = element.tag_name().name();
    // A link leads away from what is shown and changes nothing of it.
    let shows = matches!(tag, "use" | "image" | "feImage");
    let inside = |address: &str| address.is_empty() || address.starts_with('#');
    element.attributes().any(|attribute| {
        let address = attribute.value().trim();
        let refers = shows && attribute.name() == "href";
        (refers && !inside(address) && !address.starts_with("data:")) || paints_from_afar(address)
    }) || (tag == "style" && rules(element).any(is_imported))
}

/// The texts of a style sheet.
fn rules<'a>(style: &usvg::roxmltree::Node<'a, '_>) -> impl Iterator<Item = &'a str> {
    style.descendants().filter_map(|node| node.text())
}

/// Whether a style sheet takes something from another file.
fn is_imported(rules: &str) -> bool {
    rules.contains("@import") || paints_from_afar(rules)
}

/// Whether a value names a paint of another file: `url(other.svg#red)`.
fn paints_from_afar(value: &str) -> bool {
    let references = value.split("url(").skip(1);
    let mut addresses = references.map(|rest| rest.trim_start_matches(['"', '\'', ' ']));
    addresses.any(|address| !address.starts_with('#') && !address.starts_with("data:"))
}

const TOO_COMPLEX: PictureProblem = PictureProblem::TooComplex {
    most: MOST_ELEMENTS,
};

struct Tracer {
    scale: f32,
    outlines: Vec<Outline>,
    segments: usize,
}

impl Tracer {
    fn group(&mut self, group: &Group, opacity: f32) -> Result<(), PictureProblem> {
        let clipped = group
            .clip_path()
            .is_some_and(|clip| !holds_everything(clip, group));
        let mixed = group.blend_mode() != BlendMode::Normal;
        if clipped || mixed || group.mask().is_some() || !group.filters().is_empty() {
            return Err(PictureProblem::Unsupported(SvgFeature::Effect));
        }
        let opacity = opacity * group.opacity().get();
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group, opacity)?,
                Node::Path(path) if path.is_visible() => self.path(path, opacity)?,
                Node::Path(_) => {}
                Node::Image(_) => {
                    return Err(PictureProblem::Unsupported(SvgFeature::Bitmap));
                }
                Node::Text(_) => return Err(PictureProblem::Unsupported(SvgFeature::Text)),
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &Path, opacity: f32) -> Result<(), PictureProblem> {
        let transform = path.abs_transform();
        let fill = |this: &mut Self| match path.fill() {
            Some(fill) => {
                let colour = colour(fill.paint(), fill.opacity().get() * opacity)?;
                let even_odd = fill.rule() == FillRule::EvenOdd;
                this.outline(path.data(), transform, colour, even_odd)
            }
            None => Ok(()),
        };
        let stroke = |this: &mut Self| match path.stroke() {
            Some(stroke) => {
                let colour = colour(stroke.paint(), stroke.opacity().get() * opacity)?;
                let pen = stroke.to_tiny_skia();
                let dashed = pen.dash.as_ref().map(|dash| path.data().dash(dash, 1.0));
                let data = match &dashed {
                    Some(Some(dashed)) => dashed,
                    _ => path.data(),
                };
                match data.stroke(&pen, this.scale.max(1.0)) {
                    Some(covered) => this.outline(&covered, transform, colour, false),
                    None => Ok(()),
                }
            }
            None => Ok(()),
        };
        if path.paint_order() == PaintOrder::FillAndStroke {
            fill(self)?;
            stroke(self)
        } else {
            stroke(self)?;
            fill(self)
        }
    }

    fn outline(
        &mut self,
        data: &PathData,
        transform: Transform,
        colour: Colour,
        even_odd: bool,
    ) -> Result<(), PictureProblem> {
        let transform = transform.post_scale(self.scale, self.scale);
        let Some(data) = data.clone().transform(transform) else {
            return Ok(());
        };
        let point = |point: Point| (point.x, point.y);
        let mut segments = Vec::new();
        let mut at = Point::zero();
        for segment in data.segments() {
            segments.push(match segment {
                PathSegment::MoveTo(to) => {
                    at = to;
                    Segment::Move(point(to))
                }
                PathSegment::LineTo(to) => {
                    at = to;
                    Segment::Line(point(to))
                }
                PathSegment::QuadTo(handle, to) => {
                    // A quadratic curve is the cubic one whose handles are two thirds of the way.
                    let toward = |end: Point| {
                        let part = |from: f32, to: f32| from + (to - from) * 2.0 / 3.0;
                        (part(end.x, handle.x), part(end.y, handle.y))
                    };
                    let curve = Segment::Curve(toward(at), toward(to), point(to));
                    at = to;
                    curve
                }
                PathSegment::CubicTo(first, second, to) => {
                    at = to;
                    Segment::Curve(point(first), point(second), point(to))
                }
                PathSegment::Close => Segment::Close,
            });
        }
        self.segments += segments.len();
        if self.segments > MOST_SEGMENTS {
            return Err(TOO_COMPLEX);
        }
        self.outlines.push(Outline {
            colour,
            even_odd,
            segments,
        });
        Ok(())
    }
}

/// A plain colour, mixed with white as far as it is transparent.
fn colour(paint: &Paint, opacity: f32) -> Result<Colour, PictureProblem> {
    let Paint::Color(colour) = paint else {
        return Err(PictureProblem::Unsupported(SvgFeature::Gradient));
    };
    let mixed = |channel: u8| {
        let channel = f32::from(channel) * opacity + 255.0 * (1.0 - opacity);
        channel.round() as u8
    };
    Ok(Colour(
        mixed(colour.red),
        mixed(colour.green),
        mixed(colour.blue),
    ))
}

/// Whether a clip is a rectangle around all that it clips: drawing programs put the page there.
fn holds_everything(clip: &ClipPath, group: &Group) -> bool {
    let [Node::Path(path)] = clip.root().children() else {
        return false;
    };
    if clip.clip_path().is_some() {
        return false;
    }
    let transform = path.abs_transform().post_concat(clip.transform());
    let Some(data) = path.data().clone().transform(transform) else {
        return false;
    };
    let around = data.bounds();
    let corner = |point: &Point| {
        (point.x == around.left() || point.x == around.right())
            && (point.y == around.top() || point.y == around.bottom())
    };
    let straight = data
        .segments()
        .all(|part| !matches!(part, PathSegment::QuadTo(..) | PathSegment::CubicTo(..)));
    let held = group.stroke_bounding_box();
    let slack = held.width().max(held.height()) * CLIP_SLACK;
    straight
        && data.points().iter().all(corner)
        && held.left() >= around.left() - slack
        && held.top() >= around.top() - slack
        && held.right() <= around.right() + slack
        && held.bottom() <= around.bottom() + slack
}
