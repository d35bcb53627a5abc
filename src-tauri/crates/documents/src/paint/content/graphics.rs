//! Lines, rectangles, pictures and codes.

use printpdf::{CurTransMat, Line, LinePoint, Op, PaintMode, Point, Pt};

use super::Writer;
use super::numbers::round;
use crate::place::{Colour, ImageId, Rect, Shape};

impl Writer<'_> {
    pub(super) fn graphic(&mut self, shape: &Shape) {
        match shape {
            Shape::Line {
                from,
                to,
                width,
                colour,
            } => {
                self.set_stroke(*colour, *width);
                self.numbers([from.0, self.height - from.1]);
                self.raw("m ");
                self.numbers([to.0, self.height - to.1]);
                self.raw("l S ");
            }
            Shape::Fill { rect, colour } => {
                self.set_fill(*colour);
                self.rectangle(rect, PaintMode::Fill);
            }
            Shape::Polygon { corners, colour } => {
                self.set_fill(*colour);
                for (number, (x, y)) in corners.iter().enumerate() {
                    self.numbers([*x, self.height - y]);
                    self.raw(if number == 0 { "m " } else { "l " });
                }
                self.raw("f ");
            }
            Shape::Frame {
                rect,
                radius,
                width,
                colour,
            } => {
                self.set_stroke(*colour, *width);
                if *radius > 0.0 {
                    self.rounded(rect, radius.min(rect.width / 2.0).min(rect.height / 2.0));
                } else {
                    self.rectangle(rect, PaintMode::Stroke);
                }
            }
            Shape::Image { rect, image } => {
                let [x, y, ..] = self.area(rect);
                let (width, height) = (round(rect.width), round(rect.height));
                self.image(*image, [width, 0.0, 0.0, height, x, y]);
            }
            Shape::TurnedImage { rect, image } => {
                let [x, y, ..] = self.area(rect);
                let (width, height) = (round(rect.width), round(rect.height));
                let corner = [round(x + width), round(y + height)];
                self.image(*image, [-width, 0.0, 0.0, -height, corner[0], corner[1]]);
            }
            Shape::Modules { rect, side, dark } => self.modules(rect, *side, dark),
            Shape::Text { .. } | Shape::TurnedText { .. } | Shape::Link { .. } => {}
        }
    }

    /// A picture, whose own area is a square of one point, where the matrix takes it.
    fn image(&mut self, image: ImageId, matrix: [f32; 6]) {
        self.within(matrix, |writer| writer.raw(&format!("/I{} Do ", image.0)));
    }

    fn within(&mut self, matrix: [f32; 6], inside: impl FnOnce(&mut Self)) {
        self.push(Op::SaveGraphicsState);
        self.push(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw(matrix),
        });
        inside(self);
        self.push(Op::RestoreGraphicsState);
    }

    fn rectangle(&mut self, rect: &Rect, mode: PaintMode) {
        let [x, y, right, top] = self.area(rect);
        let rectangle = printpdf::Rect {
            x: Pt(x),
            y: Pt(y),
            width: Pt(round(right - x)),
            height: Pt(round(top - y)),
            mode: Some(mode),
            winding_order: None,
        };
        self.push(Op::DrawRectangle { rectangle });
    }

    fn rounded(&mut self, rect: &Rect, radius: f32) {
        /// How far the handles of a Bézier quarter circle lie from its ends, in radii.
        const HANDLE: f32 = 0.552_285;
        let corner = radius * (1.0 - HANDLE);
        let (l, t, r, b) = (rect.x, rect.y, rect.right(), rect.bottom());
        let path = [
            ((l + radius, t), false),
            ((r - radius, t), false),
            ((r - corner, t), true),
            ((r, t + corner), true),
            ((r, t + radius), false),
            ((r, b - radius), false),
            ((r, b - corner), true),
            ((r - corner, b), true),
            ((r - radius, b), false),
            ((l + radius, b), false),
            ((l + corner, b), true),
            ((l, b - corner), true),
            ((l, b - radius), false),
            ((l, t + radius), false),
            ((l, t + corner), true),
            ((l + corner, t), true),
            ((l + radius, t), false),
        ];
        let points = path
            .iter()
            .map(|(at, handle)| self.point(*at, *handle))
            .collect();
        self.push(Op::DrawLine {
            line: Line {
                points,
                is_closed: true,
            },
        });
    }

    /// The dark modules as rectangles in units of one module, those of a row merged.
    fn modules(&mut self, rect: &Rect, side: usize, dark: &[bool]) {
        self.set_fill(Colour::BLACK);
        let [x, y, ..] = self.area(rect);
        let unit = rect.width / side as f32;
        let mut path = String::with_capacity(2048);
        // A thousand badges have a hundred thousand stretches: formatting them was felt.
        let mut digits = itoa::Buffer::new();
        for (row, modules) in dark.chunks(side).enumerate() {
            let mut column = 0;
            for stretch in modules.chunk_by(|one, other| one == other) {
                if stretch[0] {
                    let up = side - 1 - row;
                    for number in [column, up, stretch.len()] {
                        path.push_str(digits.format(number));
                        path.push(' ');
                    }
                    path.push_str("1 re ");
                }
                column += stretch.len();
            }
        }
        path.push_str("f ");
        self.within([unit, 0.0, 0.0, unit, x, y], |writer| {
            writer.raw(&path);
        });
    }

    fn point(&self, (x, y): (f32, f32), bezier: bool) -> LinePoint {
        LinePoint {
            p: Point {
                x: Pt(round(x)),
                y: Pt(round(self.height - y)),
            },
            bezier,
        }
    }
}
