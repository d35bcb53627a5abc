//! What ends a brochure, and what marks it: the slip to cut off, the mark of a draft.
//!
//! Deliberately not here: the parts in between.

use super::layout::read_pages;
use super::samples::{cycle, day_with_workshops, short, slip};
use super::tests::{check, read};
use super::*;
use crate::paint::paint;
use crate::place::{Document, Image, Logo, Owner, Picture, Rect, Role, Scope, Shape, mm};
use crate::testing::{fonts, read_back};

/// The samples with a slip and a mark, in every format.
fn all() -> Vec<Brochure> {
    let formats = [Format::A4, Format::A5Booklet, Format::LargePrint];
    let samples = [day_with_workshops(), cycle(), short()];
    let made = samples.iter().flat_map(|sample| {
        formats.map(|format| Brochure {
            format,
            draft_mark: "PROJET v3".to_owned(),
            slip: Some(slip()),
            ..sample.clone()
        })
    });
    made.collect()
}

/// The texts of a page with their owner and height on the page.
fn lines(document: &Document, page: usize) -> Vec<(Owner, String, f32)> {
    let items = document.pages[page].items.iter();
    let text = items.filter_map(|item| match &item.shape {
        Shape::Text { y, shaped, .. } => Some((item.owner, shaped.text.to_string(), *y)),
        _ => None,
    });
    text.collect()
}

#[test]
fn every_page_of_a_draft_says_so_and_nobody_reads_it() {
    for input in all() {
        let document = read_pages(&input, fonts());
        check(&document);
        for page in 0..document.pages.len() {
            let marks: Vec<Owner> = lines(&document, page)
                .into_iter()
                .filter(|(_, text, _)| text == "PROJET v3")
                .map(|(owner, ..)| owner)
                .collect();
            assert_eq!(marks, [Owner::Artifact], "page {}", page + 1);
        }
    }
}

#[test]
fn the_slip_is_whole_at_the_foot_of_the_last_page() {
    for input in all() {
        let document = read_pages(&input, fonts());
        let last = document.pages.len() - 1;
        let on_last = lines(&document, last);
        let begins = on_last
            .iter()
            .position(|(_, text, _)| text.starts_with("À découper"));
        if input.format == Format::A4 {
            let begins = begins.expect("the slip of an A4 page is on the last one");
            assert!(on_last[begins..].iter().any(|(_, text, _)| text == "Nom"));
        }
        let said = read(&document);
        let (first, after) = (said.first(), said.last());
        assert!(
            after.is_some_and(|text| text.ends_with("effacer.")),
            "{after:?} {first:?}"
        );
    }
}

#[test]
fn choices_are_a_table_with_headers() {
    let input = Brochure {
        slip: Some(slip()),
        ..day_with_workshops()
    };
    let document = place(&input, fonts());
    let count = |wanted: &Role| {
        let nodes = document.structure.nodes().iter();
        nodes.filter(|node| node.role == *wanted).count()
    };
    assert_eq!(count(&Role::Row), 4);
    assert_eq!(count(&Role::HeaderCell(Scope::Column)), 2);
    assert_eq!(count(&Role::HeaderCell(Scope::Row)), 3);
    assert_eq!(count(&Role::Cell), 1 + 3 * 2);
    let boxes = document.pages.iter().flat_map(|page| &page.items);
    let boxes = boxes.filter(|item| matches!(item.shape, Shape::Frame { .. }));
    assert_eq!(boxes.count(), 3 + 3 * 2 + 2);
}

#[test]
fn the_slip_counts_in_the_gauge() {
    let with = Brochure {
        slip: Some(slip()),
        ..day_with_workshops()
    };
    let left = |input: &Brochure| match gauge(input, fonts(), 5).room {
        Room::Left(lines) => lines,
        Room::Over(lines) => panic!("{lines} too many"),
    };
    let (with, without) = (left(&with), left(&day_with_workshops()));
    assert!(with + 15 < without, "{with} and {without}");
}

/// Logos of all proportions, some of them drawn.
fn logos() -> Vec<Logo> {
    let drawn = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'><circle cx='10' \
        cy='10' r='10' fill='#0a5c64'/><path d='M24 4h36v4H24zM24 12h28v4H24z'/></svg>";
    let drawn = crate::pictures::read(drawn).expect("an SVG");
    let plain = |width: usize, height: usize, colour: [u8; 3]| {
        Picture::Pixels(Image::new(width, height, colour.repeat(width * height)))
    };
    let pictures = [
        drawn,
        plain(10, 10, [150, 32, 60]),
        plain(60, 10, [236, 180, 40]),
        plain(10, 30, [40, 40, 120]),
        plain(30, 20, [0, 0, 0]),
        plain(40, 20, [90, 90, 90]),
    ];
    let logo = |(number, picture): (usize, Picture)| Logo {
        picture: picture.into(),
        alternative: format!("Logo {number}"),
    };
    pictures.into_iter().enumerate().map(logo).collect()
}

fn with_logos(format: Format) -> Brochure {
    let group = |label: &str, logos: &[Logo]| PartnerGroup {
        label: label.to_owned(),
        names: vec![format!("{label} en toutes lettres")],
        logos: logos.to_vec(),
    };
    let logos = logos();
    Brochure {
        format,
        partners: vec![
            group("Organisateurs", &logos[..1]),
            group("Partenaires", &logos),
            PartnerGroup {
                names: Vec::new(),
                ..group("Financeurs", &logos[1..2])
            },
        ],
        ..short()
    }
}

#[test]
fn logos_stand_in_groups_with_their_words() {
    for format in [Format::A4, Format::A5Booklet, Format::LargePrint] {
        let document = read_pages(&with_logos(format), fonts());
        check(&document);
        assert_eq!(document.images.len(), 6, "a logo shown twice is held once");
        let mut told = Vec::new();
        for page in &document.pages {
            let mut rects: Vec<Rect> = Vec::new();
            for item in &page.items {
                let (Shape::Image { rect, .. }, Owner::Element(id)) = (&item.shape, item.owner)
                else {
                    continue;
                };
                let inside = rect.x > mm(12.0) && rect.right() < page.width - mm(12.0);
                assert!(inside && rect.bottom() < page.height - mm(14.0), "{rect:?}");
                for other in &rects {
                    let apart = rect.x >= other.right() || rect.y >= other.bottom();
                    assert!(apart, "{rect:?} touches {other:?}");
                }
                rects.push(*rect);
                told.push(document.structure.role(id).clone());
            }
        }
        let wanted = [0, 0, 1, 2, 3, 4, 5, 1].map(|number| Role::Figure(format!("Logo {number}")));
        assert_eq!(told, wanted);
    }
}

/// Writes the brochures where a person can look at them, when asked to.
#[test]
fn sample_for_the_eye() {
    for (number, input) in all().iter().enumerate() {
        let pdf = paint(&place(input, fonts()), fonts()).expect("paints");
        read_back(&pdf, "qpdf", &["--check"], &[]);
        if let Some(folder) = std::env::var_os("PARVIS_SAMPLES") {
            let path = std::path::Path::new(&folder).join(format!("brochure-slip-{number}.pdf"));
            std::fs::write(path, &pdf).expect("the folder of the samples can be written");
        }
    }
    let pdf = paint(&place(&with_logos(Format::A4), fonts()), fonts()).expect("paints");
    read_back(&pdf, "qpdf", &["--check"], &[]);
    if let Some(folder) = std::env::var_os("PARVIS_SAMPLES") {
        let path = std::path::Path::new(&folder).join("brochure-logos.pdf");
        std::fs::write(path, &pdf).expect("the folder of the samples can be written");
    }
}
