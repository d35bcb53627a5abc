//! What heads the brochure: a cover page in the centre's colour, or a band of it on the first
//! page when everything else is short.
//!
//! Deliberately not here: which of them it is (see the layout).

use super::columns::{flattened, height_of, indented, kept_with_next, spaced};
use super::input::Cover;
use super::look::HAIRLINE;
use super::part::{End, Part};
use super::setter::{SMALL, Setter, Style};
use crate::fonts::FontStyle;
use crate::place::{Colour, Draft, Owner, Rect, Role, Shape, Strip, Structure, mm};
use crate::text::{balanced, looks_well};

/// The white at the right of text in the coloured area.
const INSET: f32 = mm(6.0);
/// The width of the dates, when places stand beside them.
const DATES: f32 = mm(66.0);
/// The room between dates and places.
const GUTTER: f32 = mm(8.0);
/// The room between the logos and the names below them.
const BELOW_LOGOS: f32 = mm(5.0);
/// The coloured area takes this part of a cover page when nothing needs more.
const SHARE: f32 = 0.6;
/// A band takes at most this part of the page.
const BAND_AT_MOST: f32 = 0.55;
/// Sizes of the title on a cover page, tried in this order.
const PAGE_TITLES: [f32; 6] = [44.0, 39.0, 34.0, 30.0, 26.0, 22.0];
/// A title is made smaller for the sake of its lines down to this part of the largest size.
const WORTH_IT: f32 = 0.66;
/// Sizes of the title in a band.
const BAND_TITLES: [f32; 3] = [28.0, 24.0, 20.0];

/// What the cover looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A page of its own.
    Page,
    /// The upper part of the first page.
    Band,
    /// Lines like all others, when there are too many for the other two.
    Plain,
}

/// Sizes and colours of a form.
#[derive(Clone, Copy)]
struct Dress {
    title: f32,
    kind: f32,
    series: f32,
    date: f32,
    place: f32,
    /// Letters of series, kind, title.
    head: Colour,
    /// Letters of the date.
    strong: Colour,
    /// Letters of the place.
    plain: Colour,
}

/// The groups of the cover, each with its strips.
struct Set {
    series: Vec<Strip>,
    title: Vec<Strip>,
    when: Vec<Strip>,
    foot: Vec<Strip>,
}

/// The height of each group.
struct Heights {
    series: f32,
    title: f32,
    when: f32,
    foot: f32,
}

impl Setter<'_> {
    /// Places the cover and tells where the text begins; `None` when it does not fit that way.
    pub(super) fn cover(&mut self, cover: &Cover, form: Form) -> Option<End> {
        match form {
            Form::Page => self.cover_page(cover),
            Form::Band => self.band(cover),
            Form::Plain => Some(self.plain(cover)),
        }
    }

    fn cover_page(&mut self, cover: &Cover) -> Option<End> {
        let top = mm(26.0);
        let bottom = self.paper.page.1 - mm(20.0);
        let (dress, area) =
            self.title_sizes(cover, &PAGE_TITLES)
                .into_iter()
                .find_map(|title| {
                    let dress = self.page_dress(title);
                    let heights = self.measured(cover, dress, self.paper.width);
                    let needed = top + above(heights.series, mm(12.0)) + heights.title + mm(15.0);
                    let below = [heights.when, heights.foot].map(|height| above(height, mm(12.0)));
                    let below = below[0] + below[1];
                    let (least, most) = if below == 0.0 {
                        (
                            self.paper.page.1 - self.paper.edge,
                            self.paper.page.1 - self.paper.edge,
                        )
                    } else {
                        (self.paper.page.1 * SHARE, bottom - below)
                    };
                    (needed <= most).then(|| (dress, least.max(needed).min(most)))
                })?;
        let set = self.set_cover(cover, dress, self.paper.width);
        let page = self.draft.add_page(self.paper.page.0, self.paper.page.1);
        self.fill(page, area);
        let (title, foot) = (height_of(&set.title), height_of(&set.foot));
        let series = self.stamp(page, set.series, top);
        if series > 0.0 {
            self.rule(
                page,
                top + series + mm(3.0),
                self.inside(),
                self.look.on_accent,
            );
        }
        if foot > 0.0 {
            self.rule(
                page,
                bottom - foot - mm(4.0),
                self.paper.width,
                Colour::RULE,
            );
        }
        self.stamp(page, set.title, area - mm(15.0) - title);
        self.stamp(page, set.when, area + mm(12.0));
        self.stamp(page, set.foot, bottom - foot);
        Some(End {
            page: page + 1,
            y: self.paper.top,
            follows: false,
        })
    }

    fn band(&mut self, cover: &Cover) -> Option<End> {
        let top = mm(20.0);
        let (dress, area) =
            self.title_sizes(cover, &BAND_TITLES)
                .into_iter()
                .find_map(|title| {
                    let dress = self.band_dress(title);
                    let heights = self.measured(cover, dress, self.inside());
                    let inner = above(heights.series, mm(5.0)) + heights.title;
                    let area = top + inner + above(heights.when, mm(7.0)) + mm(9.0);
                    let all = area + above(heights.foot, mm(8.0));
                    (all <= self.paper.page.1 * BAND_AT_MOST).then_some((dress, area))
                })?;
        let set = self.set_cover(cover, dress, self.inside());
        let page = self.draft.add_page(self.paper.page.0, self.paper.page.1);
        self.fill(page, area);
        let mut y = top;
        y += above(self.stamp(page, set.series, y), mm(5.0));
        y += self.stamp(page, set.title, y);
        self.stamp(page, set.when, y + mm(7.0));
        let foot = self.stamp(page, set.foot, area + mm(8.0));
        Some(End {
            page,
            y: area + above(foot, mm(8.0)),
            follows: true,
        })
    }

    fn plain(&mut self, cover: &Cover) -> End {
        let dress = Dress {
            head: self.look.ink,
            strong: self.look.ink,
            plain: Colour::BLACK,
            ..self.band_dress(20.0)
        };
        let set = self.set_cover(cover, dress, self.paper.width);
        let mut part = Part::new(false);
        part.push(set.series);
        for group in [set.title, set.when, set.foot] {
            part.push(spaced(group, 14.0));
        }
        let start = End {
            page: 0,
            y: self.paper.top,
            follows: false,
        };
        self.pour(part, start)
    }

    /// The sizes at which the lines of the title look well, then the others.
    fn title_sizes(&self, cover: &Cover, sizes: &[f32]) -> Vec<f32> {
        let text = self.look.typeset(&cover.title);
        let (well, others): (Vec<f32>, Vec<f32>) = sizes.iter().partition(|size| {
            **size >= sizes[0] * WORTH_IT
                && looks_well(&balanced(
                    self.fonts,
                    &text,
                    FontStyle::Bold,
                    **size,
                    self.inside(),
                ))
        });
        [well, others].concat()
    }

    fn page_dress(&self, title: f32) -> Dress {
        Dress {
            title,
            kind: 14.0,
            series: 12.5,
            date: 17.0,
            place: 12.0,
            head: self.look.on_accent,
            strong: self.look.ink,
            plain: Colour::BLACK,
        }
    }

    fn band_dress(&self, title: f32) -> Dress {
        let inside = self.look.on_accent;
        Dress {
            title,
            kind: 11.5,
            series: 10.5,
            date: 13.0,
            place: 10.5,
            head: inside,
            strong: inside,
            plain: inside,
        }
    }

    /// How high the groups are, tried on a document that is thrown away.
    fn measured(&self, cover: &Cover, dress: Dress, width: f32) -> Heights {
        let mut trial = Setter {
            draft: Draft::new(crate::place::Meta::default()),
            ..*self
        };
        let set = trial.set_cover(cover, dress, width);
        Heights {
            series: height_of(&set.series),
            title: height_of(&set.title),
            when: height_of(&set.when),
            foot: height_of(&set.foot),
        }
    }

    /// Sets the groups; dates and places are `width` wide.
    fn set_cover(&mut self, cover: &Cover, dress: Dress, width: f32) -> Set {
        let root = self.draft.element(Structure::ROOT, Role::Section);
        let bold = |size: f32, colour| Style::new(FontStyle::Bold, size, colour);
        let plain = |size: f32, colour| Style::new(FontStyle::Regular, size, colour);
        let series = self.line(
            root,
            &cover.series,
            bold(dress.series, dress.head),
            self.inside(),
        );
        let mut title = self.line(
            root,
            &cover.kind,
            plain(dress.kind, dress.head),
            self.inside(),
        );
        let heading = self.draft.element(root, Role::Heading(1));
        let style = Style {
            leading: 1.16,
            ..bold(dress.title, dress.head)
        };
        let mut lines = self.even_lines(heading, &cover.title, style, self.inside());
        self.bookmark(&mut lines, 1, &cover.title);
        let gap = if title.is_empty() {
            0.0
        } else {
            dress.title * 0.2
        };
        title.extend(spaced(lines, gap));
        let size = (dress.title * 0.46).clamp(13.0, 18.0);
        let style = Style {
            leading: 1.25,
            ..plain(size, dress.head)
        };
        let subtitle = self.line(root, &cover.subtitle, style, self.inside());
        title.extend(spaced(subtitle, dress.title * 0.32));
        Set {
            series,
            title,
            when: self.when_and_where(root, cover, dress, width),
            foot: self.foot(root, cover),
        }
    }

    fn when_and_where(
        &mut self,
        root: crate::place::ElementId,
        cover: &Cover,
        dress: Dress,
        width: f32,
    ) -> Vec<Strip> {
        let said = |text: &&String| !text.trim().is_empty();
        let dates = [&cover.period].into_iter().chain(&cover.dates).filter(said);
        let dates: Vec<&String> = dates.collect();
        let places: Vec<&String> = cover.places.iter().filter(said).collect();
        let nothing_left = dates.is_empty() && cover.status.trim().is_empty();
        let alone = self.paper.is_single_column() || nothing_left;
        let left = if places.is_empty() || alone {
            width
        } else {
            DATES
        };
        let right_x = if alone { 0.0 } else { DATES + GUTTER };
        let mut when = Vec::new();
        for (number, date) in dates.iter().enumerate() {
            let style = match number {
                0 => Style::new(FontStyle::Bold, dress.date, dress.strong),
                _ => Style::new(FontStyle::Regular, dress.place, dress.plain),
            };
            when.extend(self.line(root, date, style, left));
        }
        let tag = self.tag(root, &cover.status, dress.strong, left);
        when.extend(spaced(tag, if when.is_empty() { 0.0 } else { 7.0 }));
        let mut at = Vec::new();
        for (number, place) in places.iter().enumerate() {
            let style = match number {
                0 => Style::new(FontStyle::Bold, dress.place, dress.plain),
                _ => Style::new(FontStyle::Regular, dress.place, dress.plain),
            };
            at.extend(self.line(root, place, style, width - right_x));
        }
        if when.is_empty() {
            at
        } else if at.is_empty() {
            when
        } else {
            self.beside(
                when,
                spaced(indented(at, right_x), if alone { 6.0 } else { 0.0 }),
            )
        }
    }

    /// The logos of the centre, then who organises.
    fn foot(&mut self, root: crate::place::ElementId, cover: &Cover) -> Vec<Strip> {
        let logos = self.logo_rows(root, &cover.logos, self.paper.width);
        let organisers = self.organisers(root, cover);
        if logos.is_empty() {
            return organisers;
        }
        let mut foot = kept_with_next(logos);
        foot.extend(spaced(organisers, BELOW_LOGOS));
        foot
    }

    fn organisers(&mut self, root: crate::place::ElementId, cover: &Cover) -> Vec<Strip> {
        let names = cover
            .organisers
            .iter()
            .filter(|name| !name.trim().is_empty());
        let names: Vec<String> = names.cloned().collect();
        if names.is_empty() {
            return Vec::new();
        }
        let label = Style::new(FontStyle::Regular, SMALL, self.look.grey);
        let label = self.line(root, &self.words.organised_by, label, self.paper.hanging);
        let style = Style::new(FontStyle::Bold, 11.0, Colour::BLACK);
        let names = self.lines(root, &names, style, self.paper.text);
        self.beside(kept_with_next(label), indented(names, self.paper.text_x))
    }

    /// A hairline from the left margin on.
    fn rule(&mut self, page: usize, y: f32, width: f32, colour: Colour) {
        let shape = Shape::Line {
            from: (self.paper.margin, y),
            to: (self.paper.margin + width, y),
            width: HAIRLINE,
            colour,
        };
        self.draft.put(page, Owner::Artifact, shape);
    }

    /// Colours the page from the white edge down to `bottom`.
    fn fill(&mut self, page: usize, bottom: f32) {
        let shape = Shape::Fill {
            rect: Rect {
                x: self.paper.edge,
                y: self.paper.edge,
                width: self.paper.page.0 - 2.0 * self.paper.edge,
                height: bottom - self.paper.edge,
            },
            colour: self.look.accent,
        };
        self.draft.put(page, Owner::Artifact, shape);
    }

    /// Puts strips on a page from `top` down and gives their height.
    fn stamp(&mut self, page: usize, strips: Vec<Strip>, top: f32) -> f32 {
        let height = height_of(&strips);
        for (level, title) in strips.iter().filter_map(|strip| strip.bookmark.as_ref()) {
            self.draft.bookmark(*level, title, page, top);
        }
        for mut mark in flattened(strips) {
            mark.shape.shift(self.paper.margin, top);
            self.draft.put(page, mark.owner, mark.shape);
        }
        height
    }

    /// The width of text in the coloured area.
    fn inside(&self) -> f32 {
        self.paper.width - INSET
    }
}

/// A height with the room that comes with it, nothing for nothing.
fn above(height: f32, gap: f32) -> f32 {
    if height > 0.0 { height + gap } else { 0.0 }
}
