//! The sheets: one tent each, its lower face as it is read, its upper face turned by half.
//!
//! Folded so that the print is outside, both faces stand upright.

use super::face::{Face, Owners, names};
use super::{Tent, TentFormat, TentRun};
use crate::fonts::Fonts;
use crate::place::{
    A4, Colour, Document, Draft, Mark, Meta, Owner, Role, Shape, Structure, WarningKind, mm,
};

/// The marks of the fold at both edges: where they begin, their length and thickness.
const FOLD_FROM: f32 = mm(5.0);
const FOLD_LENGTH: f32 = mm(9.0);
const FOLD_WIDTH: f32 = 0.4;

/// Places the tents; a run without any has no page.
#[must_use]
pub fn place(run: &TentRun, meta: Meta, fonts: &Fonts) -> Document {
    let paper = match run.format {
        TentFormat::Tall => A4,
        TentFormat::Wide => (A4.1, A4.0),
    };
    let mut draft = Draft::new(meta);
    for tent in &run.tents {
        sheet(&mut draft, run, tent, paper, fonts);
    }
    draft.finish()
}

fn sheet(draft: &mut Draft, run: &TentRun, tent: &Tent, paper: (f32, f32), fonts: &Fonts) {
    let page = draft.add_page(paper.0, paper.1);
    let size = (paper.0, paper.1 / 2.0);
    let logo = run.logo.as_ref();
    let look = (run.format, run.event.as_str(), run.accent);
    let face = Face::new(fonts, tent, (look, logo), size);
    let title = names(tent).join(" ");
    for words in face.cut(tent) {
        let item = [&*title, words].map(str::trim);
        let item: Vec<&str> = item.into_iter().filter(|part| !part.is_empty()).collect();
        draft.warn(page, WarningKind::Cut, &item.join(" · "));
    }
    if face.event_cut {
        draft.warn(page, WarningKind::Cut, run.event.trim());
    }
    if !title.is_empty() {
        draft.bookmark(1, &title, page, size.1);
    }
    fold(draft, page, paper);
    let logo = face.logo(logo, draft);
    let named = !title.is_empty();
    let owners = owners(draft, &face, named.then_some(Role::Heading(1)));
    for Mark { owner, mut shape } in face.marks(fonts, owners) {
        shape.shift(0.0, size.1);
        draft.put(page, owner, shape);
    }
    // The logo is the same on every tent and both faces, and so decoration.
    let middle = (size.0 / 2.0, size.1 / 2.0);
    for Mark { owner, mut shape } in logo {
        let mut upper = shape.clone();
        upper.turn(middle);
        draft.put(page, owner, upper);
        shape.shift(0.0, size.1);
        draft.put(page, owner, shape);
    }
    // The upper face says the same again to the other side of the table. It is content too, since
    // whoever checks the file cannot see that it repeats; but no heading, one is enough.
    let owners = self::owners(draft, &face, named.then_some(Role::Paragraph));
    for Mark { owner, mut shape } in face.marks(fonts, owners) {
        shape.turn(middle);
        draft.put(page, owner, shape);
    }
}

fn owners(draft: &mut Draft, face: &Face, name: Option<Role>) -> Owners {
    let section = draft.element(Structure::ROOT, Role::Section);
    let mut owner = |role: Option<Role>| {
        role.map_or(Owner::Artifact, |role| {
            Owner::Element(draft.element(section, role))
        })
    };
    Owners {
        name: owner(name),
        function: owner(face.has_function().then_some(Role::Paragraph)),
        organisation: owner(face.has_organisation().then_some(Role::Paragraph)),
        event: owner(face.has_event().then_some(Role::Paragraph)),
    }
}

fn fold(draft: &mut Draft, page: usize, (width, height): (f32, f32)) {
    let y = height / 2.0;
    for x in [FOLD_FROM, width - FOLD_FROM - FOLD_LENGTH] {
        let shape = Shape::Line {
            from: (x, y),
            to: (x + FOLD_LENGTH, y),
            width: FOLD_WIDTH,
            colour: Colour::RULE,
        };
        draft.put(page, Owner::Artifact, shape);
    }
}
