//! From the data of a brochure to its pages: the parts in order, and which cover suits them.
//!
//! Deliberately not here: how the parts look.

use super::cover::Form;
use super::input::{Brochure, Format};
use super::look::Look;
use super::paper::Paper;
use super::part::{End, Part};
use super::setter::Setter;
use crate::fonts::Fonts;
use crate::place::{A4, Document, Draft, Role, Structure};

/// What fits on one sheet of paper, both sides, has a band instead of a cover page.
const PAGES_OF_A_SHEET: usize = 2;
/// A last page that is filled less than this is worth a try to do without it.
const HARDLY_BEGUN: f32 = 0.3;
/// The white between paragraphs and parts as planned, then drawn together step by step.
const TIGHTER: [f32; 3] = [0.85, 0.7, 0.55];

/// Places the brochure.
///
/// What is short stands below a coloured band on the first page and stays on one sheet of paper;
/// what is longer, and what is nothing but a title, gets a cover page. Nothing is ever cut. When
/// a few lines would have a last page to themselves, the white is drawn together to spare it.
#[must_use]
pub fn place(input: &Brochure, fonts: &Fonts) -> Document {
    let document = read_pages(input, fonts);
    match input.format {
        Format::A4 | Format::LargePrint => document,
        Format::A5Booklet => document.as_booklet((A4.1, A4.0)),
    }
}

/// The pages as a person reads them, one after the other.
pub(super) fn read_pages(input: &Brochure, fonts: &Fonts) -> Document {
    let document = best(input, fonts).document;
    document.scaled(Paper::new(input.format).scale)
}

/// The form and the white that suit the brochure.
fn best(input: &Brochure, fonts: &Fonts) -> Attempt {
    tries(input, fonts).swap_remove(0)
}

/// The brochure as it is placed, then what was tried in vain to spare its last page.
pub(super) fn tries(input: &Brochure, fonts: &Fonts) -> Vec<Attempt> {
    let of_form = |form: Form| {
        let wide = Attempt::new(input, fonts, form, 1.0)?;
        let pages = wide.document.pages.len();
        // A band is for one sheet: with more than a page too many it is not worth the try.
        let hopeless = form == Form::Band && pages > PAGES_OF_A_SHEET + 1;
        if hopeless || !wide.hardly_begun() {
            return Some(vec![wide]);
        }
        let mut tried = vec![wide];
        for factor in TIGHTER {
            let tight = Attempt::new(input, fonts, form, factor)?;
            if tight.document.pages.len() < pages {
                return Some(vec![tight]);
            }
            tried.push(tight);
        }
        Some(tried)
    };
    if let Some(band) = of_form(Form::Band)
        && band[0].has_text
        && band[0].document.pages.len() <= PAGES_OF_A_SHEET
    {
        return band;
    }
    of_form(Form::Page)
        .or_else(|| of_form(Form::Plain))
        .expect("a plain cover fits always")
}

/// A brochure placed with one form of cover.
pub(super) struct Attempt {
    pub(super) document: Document,
    /// Whether there is more than the cover.
    has_text: bool,
    /// Where the text ends on the last page.
    pub(super) end: End,
    pub(super) paper: Paper,
}

impl Attempt {
    /// Places the brochure with the room between its strips `factor` times as high as planned.
    fn new(input: &Brochure, fonts: &Fonts, form: Form, factor: f32) -> Option<Self> {
        let mut setter = Setter {
            draft: Draft::new(input.meta.clone()),
            fonts,
            words: &input.words,
            look: Look::new(input.accent, &input.meta.language, input.format),
            paper: Paper::new(input.format),
        };
        let mut end = setter.cover(&input.cover, form)?;
        let parts = setter.parts(input);
        let has_text = input.slip.is_some() || parts.iter().any(|part| !part.is_empty());
        for mut part in parts {
            part.compress(factor);
            end = setter.pour(part, end);
        }
        if let Some(slip) = &input.slip {
            end = setter.end_with_slip(slip, end);
        }
        setter.running(input, form);
        Some(Self {
            document: setter.draft.finish(),
            has_text,
            end,
            paper: Paper::new(input.format),
        })
    }

    /// Whether the last of several pages is nearly empty.
    fn hardly_begun(&self) -> bool {
        let most = self.paper.top + self.paper.height() * HARDLY_BEGUN;
        self.end.page > 0 && self.end.follows && self.end.y < most
    }
}

impl Setter<'_> {
    fn parts(&mut self, input: &Brochure) -> Vec<Part> {
        let mut front = Part::new(false);
        front.push(self.front(input));
        let mut parts = vec![front];
        parts.extend(self.days(input));
        parts.push(self.practical(&input.practical));
        let last = parts.iter().rposition(|part| !part.is_empty()).unwrap_or(0);
        let partners = self.partners(input);
        parts[last].end_with(partners);
        parts
    }

    /// The days under one heading.
    fn days(&mut self, input: &Brochure) -> Vec<Part> {
        if input.sessions.is_empty() {
            return Vec::new();
        }
        let section = self.draft.element(Structure::ROOT, Role::Section);
        let head = self.big_heading(section, &self.words.programme);
        let levels = if head.is_empty() { (2, 1) } else { (3, 2) };
        let days = input.sessions.iter();
        let days = days.map(|session| self.day(section, levels, session));
        let mut days: Vec<Part> = days.filter(|day| !day.is_empty()).collect();
        if let Some(first) = days.first_mut() {
            if !head.is_empty() {
                first.tighten(12.0);
            }
            first.prepend(head);
        }
        days
    }
}
