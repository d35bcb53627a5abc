//! The same content as a booklet and in large print.
//!
//! Deliberately not here: random brochures, which are made in all the formats too (see `random`).

use super::layout::read_pages;
use super::samples::{cycle, day_with_workshops, short, title_only};
use super::tests::{check, read};
use super::*;
use crate::paint::paint;
use crate::place::{A4, Colour, Document, Item, Shape};
use crate::testing::{fonts, read_back};

fn all(format: Format) -> Vec<Brochure> {
    let samples = [day_with_workshops(), cycle(), title_only(), short()];
    let made = samples.map(|sample| Brochure { format, ..sample });
    made.to_vec()
}

fn items(document: &Document) -> impl Iterator<Item = &Item> {
    document.pages.iter().flat_map(|page| &page.items)
}

/// The words of a document, whatever the lines.
fn words_of(document: &Document) -> Vec<String> {
    let text = read(document).join(" ").replace('-', "");
    let letters = |word: &str| word.to_owned();
    text.split_whitespace().map(letters).collect()
}

#[test]
fn every_format_is_well_placed_and_says_the_same() {
    for format in [Format::A5Booklet, Format::LargePrint] {
        for (input, plain) in all(format).iter().zip(all(Format::A4)) {
            let document = read_pages(input, fonts());
            check(&document);
            let said = |document: &Document| words_of(document).concat();
            assert_eq!(said(&document), said(&read_pages(&plain, fonts())));
        }
    }
}

#[test]
fn large_print_is_large_and_black() {
    let input = Brochure {
        accent: Colour(236, 180, 40),
        ..cycle()
    };
    let large = Brochure {
        format: Format::LargePrint,
        ..input
    };
    let document = place(&large, fonts());
    for item in items(&document) {
        if let Shape::Text {
            size,
            colour,
            shaped,
            ..
        } = &item.shape
        {
            assert_ne!(*colour, Colour::GREY, "{}", shaped.text);
            let running = item.owner == crate::place::Owner::Artifact;
            assert!(running || *size >= 17.99, "{} at {size}", shaped.text);
            assert!(*size >= 14.0, "{} at {size}", shaped.text);
        }
    }
}

#[test]
fn a_booklet_is_folded_from_whole_sheets() {
    for input in all(Format::A5Booklet) {
        let pages = read_pages(&input, fonts()).pages.len();
        let document = place(&input, fonts());
        assert_eq!(document.pages.len(), pages.div_ceil(4) * 2);
        for page in &document.pages {
            let off = (page.width - A4.1).abs() + (page.height - A4.0).abs();
            assert!(off < 0.01, "{} x {}", page.width, page.height);
            let fold = page.width / 2.0;
            for item in &page.items {
                if let Shape::Text {
                    x, size, shaped, ..
                } = &item.shape
                {
                    let right = x + shaped.width_at(*size);
                    assert!(*x > fold || right < fold, "{} over the fold", shaped.text);
                }
            }
        }
        // The first page a person reads is the right half of the first side.
        let title = &document.bookmarks[0];
        assert_eq!((title.page, title.x), (0, document.pages[0].width / 2.0));
    }
}

#[test]
fn a_booklet_is_read_page_by_page() {
    for input in all(Format::A5Booklet) {
        let spoken = |document: &Document| {
            let pdf = paint(document, fonts()).expect("paints");
            read_back(&pdf, "qpdf", &["--check"], &[]);
            let tree = read_back(&pdf, "pdfinfo", &["-struct-text"], &[]);
            // Links are told by the number of an object, figures by a box on the paper.
            let numbered = |line: &&str| line.contains("BBox") || line.contains("Object ");
            let lines = tree.lines().filter(|line| !numbered(line));
            lines.map(str::to_owned).collect::<Vec<_>>()
        };
        let booklet = place(&input, fonts());
        let pages = spoken(&read_pages(&input, fonts()));
        for (sheet, page) in spoken(&booklet).iter().zip(&pages) {
            assert_eq!(sheet, page);
        }
        assert_eq!(spoken(&booklet).len(), pages.len());
        let pdf = paint(&booklet, fonts()).expect("paints");
        let catalog = read_back(&pdf, "qpdf", &["--qdf", "--object-streams=disable"], &["-"]);
        assert!(catalog.contains("/Duplex /DuplexFlipShortEdge"));
    }
}

/// A day whose presentation has this many paragraphs.
fn day_of(format: Format, paragraphs: usize) -> Brochure {
    let mut day = Brochure {
        format,
        ..day_with_workshops()
    };
    let paragraph = day.presentation[..1].to_vec();
    day.presentation = vec![paragraph; paragraphs].concat();
    day
}

#[test]
fn the_gauge_goes_from_too_much_to_fits_as_a_text_is_shortened() {
    for format in [Format::A4, Format::A5Booklet, Format::LargePrint] {
        let target = read_pages(&day_of(format, 12), fonts()).pages.len() - 1;
        let (mut over, mut left) = (Vec::new(), Vec::new());
        for paragraphs in (0..13).rev() {
            let input = day_of(format, paragraphs);
            let told = gauge(&input, fonts(), target);
            assert_eq!(told.pages, read_pages(&input, fonts()).pages.len());
            match told.room {
                Room::Over(lines) => {
                    assert!(told.pages > target && left.is_empty() && lines > 0);
                    over.push(lines);
                }
                Room::Left(lines) => {
                    assert!(told.pages <= target);
                    left.push(lines);
                }
            }
        }
        assert!(!over.is_empty() && !left.is_empty(), "{over:?} {left:?}");
        assert!(over.is_sorted_by(|one, other| one >= other), "{over:?}");
        assert!(
            left.is_sorted_by(|one, other| *one <= other + 2),
            "{left:?}"
        );
    }
}

#[test]
fn the_gauge_names_the_longest_texts() {
    let told = gauge(&day_of(Format::A4, 2), fonts(), 4);
    let named: Vec<(TextKind, Option<usize>, usize)> = told
        .longest
        .iter()
        .map(|text| (text.kind, text.slot, text.lines))
        .collect();
    let workshop = |slot, lines| (TextKind::Description, Some(slot), lines);
    assert_eq!(named[0], workshop(3, 17));
    assert_eq!(named[1], (TextKind::Presentation, None, 12));
    assert!(named[2..].contains(&workshop(0, 6)), "{named:?}");
    assert_eq!(
        told.longest[0].title,
        "Des services publics à portée de tous : quels chemins ?"
    );
    assert_eq!(
        (told.longest[0].session, told.longest[0].entry),
        (Some(0), Some(6))
    );
    assert_eq!(told, gauge(&day_of(Format::A4, 2), fonts(), 4));
    let nothing = gauge(&title_only(), fonts(), 1);
    assert_eq!((nothing.pages, nothing.longest), (1, Vec::new()));
    assert_eq!(nothing.room, Room::Left(0));
}

/// Writes the brochures where a person can look at them, when asked to.
#[test]
fn sample_for_the_eye() {
    for (format, name) in [
        (Format::A5Booklet, "booklet"),
        (Format::LargePrint, "large"),
    ] {
        for (number, input) in all(format).iter().enumerate() {
            let pdf = paint(&place(input, fonts()), fonts()).expect("paints");
            assert!(pdf.starts_with(b"%PDF-1.7"));
            if let Some(folder) = std::env::var_os("PARVIS_SAMPLES") {
                let name = format!("brochure-{name}-{number}.pdf");
                std::fs::write(std::path::Path::new(&folder).join(name), &pdf)
                    .expect("the folder of the samples can be written");
            }
        }
    }
}
