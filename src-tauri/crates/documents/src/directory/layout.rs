//! The pages of a directory: heading, then entries down two columns.

use parvis_domain::rich_text::{Block, Span};

use super::{Directory, DirectoryEntry, DirectoryPerson};
use crate::fonts::{FontStyle, Fonts};
use crate::place::{
    A4, Colour, Document, Draft, Flow, Mark, Meta, Owner, RichStyle, Role, Shape, Strip, Structure,
    mm, rich_text,
};
use crate::sheet::{Columns, Foot, Heading, Issuer, MARGIN, PLAIN, RunningHead, region, space};

/// The columns and the white between them.
const COLUMNS: (usize, f32) = (2, mm(10.0));

/// The white between two entries.
const BETWEEN: f32 = mm(6.0);

/// Entries up to this height are not broken.
const SHORT: f32 = mm(70.0);

/// Places a directory.
#[must_use]
pub fn place(directory: &Directory, meta: Meta, fonts: &Fonts) -> Document {
    let (width, height) = A4;
    let inner = width - 2.0 * MARGIN;
    let mut draft = Draft::new(meta);
    let mut heading = Flow::new();
    let title = Heading {
        issuer: Issuer {
            name: &directory.issuer,
            coordinates: &directory.coordinates,
            accent: directory.accent,
            logos: &directory.logos,
        },
        document: &directory.document,
        above: &directory.above,
        title: &directory.title,
        when: "",
        place: "",
        note: "",
        logos: &[],
    };
    title.add(&mut heading, &mut draft, fonts, inner);
    let foot = Foot::new(fonts, ("", &directory.foot), inner);
    let poured = heading.pour(&mut draft, |draft, number| {
        let page = draft.add_page(width, height);
        region(page, number, A4, foot.height())
    });
    let mut flow = Flow::new();
    for (number, entry) in directory.entries.iter().enumerate() {
        let setter = Setter {
            draft: &mut draft,
            fonts,
            width: Columns::width(COLUMNS),
            accent: directory.accent,
        };
        let mut strips = setter.entry(entry);
        if let Some(strip) = strips.first_mut().filter(|_| number > 0) {
            strip.before = BETWEEN;
        }
        flow.extend(strips);
    }
    let columns = Columns::after(poured, COLUMNS, foot.height()).balanced(&flow);
    flow.pour(&mut draft, |draft, number| columns.region(draft, number));
    let head = RunningHead {
        title: &directory.title,
        below: "",
        accent: directory.accent,
    };
    for page in 0..draft.page_count() {
        if page > 0 {
            head.put(&mut draft, fonts, page, inner);
        }
        foot.put(&mut draft, fonts, &directory.page, page, (inner, height));
    }
    draft.finish()
}

struct Setter<'a> {
    draft: &'a mut Draft,
    fonts: &'a Fonts,
    width: f32,
    accent: Colour,
}

impl Setter<'_> {
    fn entry(self, entry: &DirectoryEntry) -> Vec<Strip> {
        let root = Structure::ROOT;
        let name = RichStyle {
            style: FontStyle::Bold,
            size: 11.5,
            leading: 1.25,
            ..PLAIN
        };
        let detail = RichStyle {
            size: 9.0,
            colour: self.accent,
            ..PLAIN
        };
        let notice = RichStyle {
            size: 9.5,
            gap: 3.0,
            accent: self.accent,
            ..RichStyle::BODY
        };
        let mut strips = vec![self.rule()];
        let heading = (2, entry.name.as_str());
        strips.extend(name.heading(self.draft, self.fonts, root, heading, self.width));
        if !entry.detail.is_empty() {
            let text = &entry.detail;
            let lines = detail.paragraph(self.draft, self.fonts, root, text, self.width);
            strips.extend(lines);
        }
        let head = strips.len();
        if !entry.notice.is_empty() {
            strips.push(space(mm(1.0)));
            let blocks = &entry.notice;
            strips.extend(rich_text(
                self.draft, self.fonts, root, blocks, &notice, self.width,
            ));
        }
        if !entry.people.is_empty() {
            let list = self.draft.element(root, Role::List);
            for person in &entry.people {
                let item = self.draft.element(list, Role::ListItem);
                let body = self.draft.element(item, Role::ListBody);
                let words = [person_words(person)];
                let person = RichStyle { size: 9.5, ..PLAIN };
                let mut lines =
                    rich_text(self.draft, self.fonts, body, &words, &person, self.width);
                if let Some(first) = lines.first_mut() {
                    first.before = mm(1.0);
                }
                strips.extend(lines);
            }
        }
        keep_together(&mut strips, head);
        strips
    }

    fn rule(&self) -> Strip {
        let shape = Shape::Line {
            from: (0.0, 0.0),
            to: (self.width, 0.0),
            width: 0.4,
            colour: Colour::RULE,
        };
        Strip {
            marks: vec![Mark {
                owner: Owner::Artifact,
                shape,
            }],
            ..space(mm(1.6))
        }
    }
}

/// A short entry stays whole; the name of a long one never stands at the foot of a column.
fn keep_together(strips: &mut [Strip], head: usize) {
    let height: f32 = strips.iter().map(|strip| strip.before + strip.height).sum();
    let last = strips.len() - 1;
    let kept = if height <= SHORT {
        last
    } else {
        head.min(last)
    };
    for strip in &mut strips[..kept] {
        strip.keep = true;
    }
}

/// The name stands out, the function follows it.
fn person_words(person: &DirectoryPerson) -> Block {
    let span = |text: String, bold| Span {
        text,
        bold,
        italic: false,
        link: None,
    };
    let mut spans = vec![span(person.name.clone(), true)];
    if !person.function.is_empty() {
        spans.push(span(format!(", {}", person.function), false));
    }
    Block::Paragraph(spans)
}
