//! The page to measure with, and what its numbers do to other pages.

use super::*;
use crate::paint::paint;
use crate::place::Alignment;
use crate::testing::{assert_inside, assert_sound, assert_texts_apart, fonts, keep};

fn ruler(paper: (f32, f32)) -> Document {
    let ruler = Ruler {
        paper,
        title: "Régler l’imprimante".into(),
        steps: [
            "1. Imprimez cette page en taille réelle, sans l’ajuster à la page.",
            "2. Pliez la feuille bord gauche contre bord droit et pincez le pli en haut.",
            "3. Mesurez la ligne ci-dessous avec une règle.",
        ]
        .map(String::from)
        .to_vec(),
        line: "100 mm".into(),
        foot: "Imprimante : accueil".into(),
    };
    place(&ruler, Meta::default(), fonts())
}

/// The marks of a page from left to right and from top to bottom: their first ends.
fn marks(document: &Document) -> Vec<(f32, f32)> {
    let items = document.pages[0].items.iter();
    let marks = items.filter_map(|item| match item.shape {
        Shape::Line { from, .. } => Some(from),
        _ => None,
    });
    marks.collect()
}

#[test]
fn the_scales_stand_at_the_middle_of_the_edges() {
    for paper in [(210.0, 297.0), (62.0, 100.0), (89.0, 36.0)] {
        let document = ruler(paper);
        assert_inside(&document, mm(4.0));
        assert_texts_apart(&document);
        let marks = marks(&document);
        assert_eq!(marks[10], (mm(paper.0) / 2.0, EDGE));
        assert_eq!(marks[31], (EDGE, mm(paper.1) / 2.0));
    }
    let pdf = paint(&ruler((210.0, 297.0)), fonts()).unwrap();
    assert_sound(&pdf);
    keep("ruler.pdf", &pdf);
}

#[test]
fn what_a_printer_does_is_undone() {
    // A printer that draws all 1 % too small and 2 mm to the left, 3 mm too low.
    let paper = (mm(210.0), mm(297.0));
    let printed = |(x, y): (f32, f32)| {
        let middle = (paper.0 / 2.0, paper.1 / 2.0);
        (
            middle.0 + (x - middle.0) * 0.99 - mm(2.0),
            middle.1 + (y - middle.1) * 0.99 + mm(3.0),
        )
    };
    // The fold lies 2 mm to the right of the middle of the scale and 3 mm above it, on a scale that
    // is 1 % too small.
    let alignment = Alignment {
        right: mm(2.0) / 0.99,
        down: -mm(3.0) / 0.99,
        scale: 100.0 / 99.0,
    };
    let plain = ruler((210.0, 297.0));
    let aligned = plain.clone().aligned(alignment);
    for (wanted, placed) in marks(&plain).into_iter().zip(marks(&aligned)) {
        let (x, y) = printed(placed);
        let off = (x - wanted.0).hypot(y - wanted.1);
        assert!(off < mm(0.05), "{off} at {wanted:?}");
    }
}
