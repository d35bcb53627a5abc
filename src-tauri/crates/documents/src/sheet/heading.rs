//! The title block at the top of the first page.
//!
//! The organiser above a rule in the accent colour, the title large, then what, when and where.
//! Deliberately not here: what repeats on later pages (see the running parts).

use crate::fonts::{FontStyle, Fonts};
use crate::logos::{Sizes, rows};
use crate::place::{
    Colour, Draft, ElementId, Flow, Logo, Mark, Owner, RichStyle, Shape, Strip, Structure, mm,
};
use crate::text::Hyphenation;

/// Words of a sheet that are not running text.
pub(crate) const PLAIN: RichStyle = RichStyle {
    hyphenation: Hyphenation::Off,
    leading: 1.3,
    ..RichStyle::BODY
};

/// Who issues a sheet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Issuer<'a> {
    /// The name.
    pub(crate) name: &'a str,
    /// Address, registration numbers: one line.
    pub(crate) coordinates: &'a str,
    /// The colour of the rule below.
    pub(crate) accent: Colour,
    /// The logos at the right; those that do not stand side by side are left out.
    pub(crate) logos: &'a [Logo],
}

/// How large the logos beside the name are.
const LOGOS: Sizes = Sizes {
    area: mm(28.0) * mm(13.0),
    highest: mm(15.0),
    widest: mm(46.0),
    gap: mm(6.0),
};

/// The part of the width that the logos may take.
const LOGOS_AT_MOST: f32 = 0.5;

/// The white between the name and the logos.
const BESIDE_LOGOS: f32 = mm(8.0);

/// How large the logos below the title are.
const BELOW: Sizes = Sizes {
    area: mm(22.0) * mm(9.5),
    highest: mm(12.0),
    widest: mm(40.0),
    gap: mm(8.0),
};

/// What the title block says. Empty texts leave their line out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Heading<'a> {
    /// Who issues the sheet.
    pub(crate) issuer: Issuer<'a>,
    /// The name of the document.
    pub(crate) document: &'a str,
    /// The line above the title.
    pub(crate) above: &'a str,
    /// The title.
    pub(crate) title: &'a str,
    /// Date and hours.
    pub(crate) when: &'a str,
    /// The place.
    pub(crate) place: &'a str,
    /// A line of small print below.
    pub(crate) note: &'a str,
    /// The logos below it, of those who pay.
    pub(crate) logos: &'a [Logo],
}

impl Heading<'_> {
    /// Adds the title block.
    pub(crate) fn add(&self, flow: &mut Flow, draft: &mut Draft, fonts: &Fonts, width: f32) {
        let root = Structure::ROOT;
        self.issuer.add(flow, draft, fonts, root, width);
        let kicker = RichStyle {
            style: FontStyle::Bold,
            size: 9.5,
            colour: self.issuer.accent,
            ..PLAIN
        };
        let title = RichStyle {
            style: FontStyle::Bold,
            size: 17.0,
            leading: 1.2,
            ..PLAIN
        };
        let above = RichStyle {
            size: 11.5,
            ..PLAIN
        };
        paragraph(flow, draft, fonts, (root, &kicker), self.document, width);
        flow.push(space(mm(0.8)));
        paragraph(flow, draft, fonts, (root, &above), self.above, width);
        if !self.title.is_empty() {
            flow.extend(title.heading(draft, fonts, root, (1, self.title), width));
        }
        flow.push(space(mm(2.0)));
        let bold = RichStyle {
            style: FontStyle::Bold,
            ..PLAIN
        };
        paragraph(flow, draft, fonts, (root, &bold), self.when, width);
        paragraph(flow, draft, fonts, (root, &PLAIN), self.place, width);
        paragraph(flow, draft, fonts, (root, &SMALL), self.note, width);
        for row in rows(self.logos, &BELOW, width) {
            flow.push(Strip {
                before: mm(2.0),
                marks: row.marks(draft, Some(root), (0.0, 0.0)),
                ..space(row.height)
            });
        }
        flow.push(space(mm(6.0)));
    }
}

/// Small print.
const SMALL: RichStyle = RichStyle {
    size: 8.5,
    colour: Colour::GREY,
    ..PLAIN
};

impl Issuer<'_> {
    /// Adds the name and the coordinates above a rule.
    pub(crate) fn add(
        &self,
        flow: &mut Flow,
        draft: &mut Draft,
        fonts: &Fonts,
        parent: ElementId,
        width: f32,
    ) {
        let name = RichStyle {
            style: FontStyle::Bold,
            size: 10.5,
            ..PLAIN
        };
        let row = rows(self.logos, &LOGOS, width * LOGOS_AT_MOST)
            .into_iter()
            .next();
        let beside = row.as_ref().map_or(0.0, |row| row.width + BESIDE_LOGOS);
        let mut head = row.as_ref().map_or(Vec::new(), |row| {
            row.marks(draft, Some(parent), (width - row.width, 0.0))
        });
        let mut strips = Vec::new();
        for (style, text) in [(&name, self.name), (&SMALL, self.coordinates)] {
            if !text.trim().is_empty() {
                strips.extend(style.paragraph(draft, fonts, parent, text, width - beside));
            }
        }
        let text: f32 = strips.iter().map(|strip| strip.before + strip.height).sum();
        let logos = row.as_ref().map_or(0.0, |row| row.height);
        // The lower of the two stands in the middle of the higher.
        let (above, lower) = ((logos - text) / 2.0, (text - logos) / 2.0);
        for mark in &mut head {
            mark.shape.shift(0.0, lower.max(0.0));
        }
        if row.is_some() {
            flow.push(Strip {
                marks: head,
                ..space(above.max(0.0))
            });
        }
        flow.extend(strips.into_iter().map(|strip| Strip {
            keep: true,
            ..strip
        }));
        let below = mm(2.2) + above.max(0.0);
        flow.push(rule(width, self.accent, below, mm(4.5)));
    }
}

/// Adds the heading of a part, in the accent colour; it stays with what follows.
pub(crate) fn add_title(
    flow: &mut Flow,
    draft: &mut Draft,
    fonts: &Fonts,
    (title, accent): (&str, Colour),
    width: f32,
) {
    let style = RichStyle {
        style: FontStyle::Bold,
        size: 10.5,
        colour: accent,
        leading: RichStyle::BODY.leading,
        ..PLAIN
    };
    flow.extend(style.heading(draft, fonts, Structure::ROOT, (2, title), width));
    flow.push(space(mm(1.2)));
}

/// Adds a paragraph that stays with what follows; nothing for no words.
pub(crate) fn paragraph(
    flow: &mut Flow,
    draft: &mut Draft,
    fonts: &Fonts,
    (parent, style): (ElementId, &RichStyle),
    text: &str,
    width: f32,
) {
    if text.trim().is_empty() {
        return;
    }
    let strips = style.paragraph(draft, fonts, parent, text, width);
    flow.extend(strips.into_iter().map(|strip| Strip {
        keep: true,
        ..strip
    }));
}

/// Room that stays with what is above and below it.
pub(crate) fn space(height: f32) -> Strip {
    Strip {
        height,
        keep: true,
        ..Strip::default()
    }
}

fn rule(width: f32, colour: Colour, above: f32, below: f32) -> Strip {
    let shape = Shape::Line {
        from: (0.0, above),
        to: (width, above),
        width: 1.2,
        colour,
    };
    Strip {
        marks: vec![Mark {
            owner: Owner::Artifact,
            shape,
        }],
        ..space(above + below)
    }
}
