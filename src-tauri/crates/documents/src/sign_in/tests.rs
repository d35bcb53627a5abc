//! The sheet as placed items and as a file that other programs read.

use proptest::prelude::*;

use super::*;
use crate::paint::{page_streams, paint};
use crate::place::{Document, Meta, Moment, Owner, Rect, Role, Scope, Shape, WarningKind, mm};
use crate::testing::{fonts, read_back, text_of};

mod variants;

const NAMES: [(&str, &str, &str); 8] = [
    ("Nguyễn", "Thị Ngọc", "Mairie de L’Haÿ-les-Roses"),
    (
        "Şahin",
        "Łukasz",
        "Communauté d’agglomération du Pays de Saint-Omer",
    ),
    ("العربي", "محمد", "جمعية الأحلام, Lille"),
    ("Strauß", "Anne-Cécile", "CCAS"),
    (
        "de la Tour d’Auvergne",
        "Marie-Françoise",
        "Office public de l’habitat",
    ),
    ("Dupont", "Zoé", "ANCT"),
    ("Ŋgûma", "Ɛlɔ̃", "Collectif « Vivre ensemble »"),
    ("Çelik", "İpek", "Région Hauts-de-France"),
];

fn words() -> SignInWords {
    SignInWords {
        document: "Feuille d’émargement".into(),
        speakers: "Intervenants".into(),
        participants: "Participants".into(),
        number: "N°".into(),
        family_name: "Nom".into(),
        given_name: "Prénom".into(),
        organisation: "Organisme".into(),
        signature: "Signature".into(),
        continued: "suite".into(),
        page: "Page {page} / {pages}".into(),
    }
}

fn sheet(rows: u32) -> SignInSheet {
    let row = |number: u32| {
        let (family, given, organisation) = NAMES[number as usize % NAMES.len()];
        SignInRow {
            number,
            family_name: family.into(),
            given_name: given.into(),
            remark: if number.is_multiple_of(11) {
                "liste d’attente"
            } else {
                ""
            }
            .into(),
            cells: vec![organisation.into()],
            group: String::new(),
        }
    };
    let speaker = |family: &str, given: &str, function: &str| SignInSpeaker {
        family_name: family.into(),
        given_name: given.into(),
        function: function.into(),
    };
    SignInSheet {
        title: "Journée 2 : quels lieux pour faire ensemble ?".into(),
        desk: String::new(),
        date: "Jeudi 12 novembre 2026".into(),
        hours: "9h30 – 17h".into(),
        place: "Salle des fêtes, place du Marché, Saint-Omer".into(),
        half_days: vec!["Matin".into(), "Après-midi".into()],
        speakers: vec![
            speaker("Lefèvre", "Hélène", "Sociologue, université de Lille"),
            speaker(
                "Martin",
                "Ousmane",
                "Directeur, maison de quartier des Trois-Ponts",
            ),
        ],
        rows: (1..=rows).map(row).collect(),
        blank_rows: 5,
        first_blank: rows + 1,
    }
}

fn column(label: &str, share: f32) -> SignInColumn {
    SignInColumn {
        label: label.into(),
        share,
    }
}

fn run(sheets: Vec<SignInSheet>) -> SignInRun {
    SignInRun {
        organiser: "Centre de ressources des Deux Rives".into(),
        coordinates: "12, rue des Tanneurs, 59000 Lille · SIRET 123 456 789 00012 · \
                      Déclaration d’activité n° 31 59 00000 59"
            .into(),
        action: "Cycle « Habiter, accueillir, accompagner »".into(),
        convention: "Convention 2026-114, avec le soutien de la préfecture".into(),
        columns: vec![column("Organisme", 1.25)],
        large: false,
        sheets,
        print_run: "Tirage 1 du 4 novembre 2026".into(),
        privacy:
            "Vos données servent à justifier votre présence auprès des financeurs. Elles sont \
                  conservées trois ans. Pour exercer vos droits : donnees@exemple.test."
                .into(),
        accent: Colour::TEAL,
        logos: Vec::new(),
        funder_logos: Vec::new(),
    }
}

fn meta() -> Meta {
    Meta {
        title: "Feuille d’émargement <été> & co".into(),
        author: "Centre de ressources des Deux Rives".into(),
        subject: String::new(),
        language: "fr".into(),
        created: Moment {
            year: 2026,
            month: 11,
            day: 4,
            ..Moment::default()
        },
    }
}

fn placed(sheet: &SignInSheet) -> Document {
    place(&run(vec![sheet.clone()]), &words(), meta(), fonts())
}

/// The rectangle that the ink of a shape stays in, generously: ascent and descent for text.
fn extent(shape: &Shape) -> Rect {
    match shape {
        Shape::Text {
            x, y, size, shaped, ..
        } => Rect {
            x: *x,
            y: y - size,
            width: ink_width(shaped, *size),
            height: size * 1.3,
        },
        Shape::Line { from, to, .. } => Rect {
            x: from.0,
            y: from.1,
            width: to.0 - from.0,
            height: to.1 - from.1,
        },
        Shape::Fill { rect, .. }
        | Shape::Frame { rect, .. }
        | Shape::Image { rect, .. }
        | Shape::TurnedImage { rect, .. }
        | Shape::Modules { rect, .. }
        | Shape::Link { rect, .. } => *rect,
        Shape::TurnedText { .. } | Shape::Polygon { .. } => panic!("no sheet has any of these"),
    }
}

/// The width without the space that hangs at the end of a broken line.
fn ink_width(shaped: &crate::fonts::Shaped, size: f32) -> f32 {
    fonts().width(shaped.text.trim_end_matches(' '), style_of(shaped), size)
}

fn style_of(shaped: &crate::fonts::Shaped) -> crate::fonts::FontStyle {
    use crate::fonts::FontStyle::{Bold, Italic, Regular};
    match shaped.runs.first().map(|run| run.face.0) {
        Some(1 | 4) => Bold,
        Some(2) => Italic,
        _ => Regular,
    }
}

fn assert_within_margins(document: &Document) {
    let margin = mm(15.0) - 0.05;
    for page in &document.pages {
        for item in &page.items {
            let Rect { x, y, .. } = extent(&item.shape);
            let (right, bottom) = (extent(&item.shape).right(), extent(&item.shape).bottom());
            let inside = x >= margin
                && y >= margin - 3.0
                && right <= page.width - margin
                && bottom <= page.height - margin + 3.0;
            assert!(inside, "{item:?}");
        }
    }
}

fn assert_no_overlap(document: &Document) {
    for page in &document.pages {
        let texts: Vec<(Rect, &str)> = page
            .items
            .iter()
            .filter_map(|item| match &item.shape {
                // Two lines of a cell stand 1.2 em apart; the ink of letters is about 0.9 em.
                Shape::Text {
                    x, y, size, shaped, ..
                } if !shaped.text.trim().is_empty() => Some((
                    Rect {
                        x: *x,
                        y: y - 0.7 * size,
                        width: shaped.width_at(*size),
                        height: 0.9 * size,
                    },
                    &*shaped.text,
                )),
                _ => None,
            })
            .collect();
        for (number, (one, text)) in texts.iter().enumerate() {
            for (other, other_text) in &texts[number + 1..] {
                let apart = one.right() <= other.x + 0.05
                    || other.right() <= one.x + 0.05
                    || one.bottom() <= other.y + 0.05
                    || other.bottom() <= one.y + 0.05;
                assert!(apart, "{text:?} and {other_text:?} overlap");
            }
        }
    }
}

/// The numbers of the rows in the order they are on paper.
fn numbers(document: &Document) -> Vec<u32> {
    document
        .pages
        .iter()
        .flat_map(|page| &page.items)
        .filter_map(|item| {
            let (Shape::Text { shaped, .. }, Owner::Element(id)) = (&item.shape, item.owner) else {
                return None;
            };
            let header = *document.structure.role(id) == Role::HeaderCell(Scope::Row);
            header.then(|| shaped.text.parse().expect("a row is headed by its number"))
        })
        .collect()
}

#[test]
fn each_row_is_there_once_and_blank_ones_continue() {
    let document = placed(&sheet(60));
    assert_eq!(numbers(&document), (1..=65).collect::<Vec<_>>());
    assert!(document.pages.len() >= 3);
    assert_within_margins(&document);
    assert_no_overlap(&document);
    assert_eq!(document.warnings, Vec::new());
}

#[test]
fn numbers_are_those_given_not_positions() {
    let mut some = sheet(0);
    some.rows = [7, 3, 12]
        .map(|number| SignInRow {
            number,
            ..SignInRow::default()
        })
        .to_vec();
    some.blank_rows = 2;
    some.first_blank = 13;
    assert_eq!(numbers(&placed(&some)), [7, 3, 12, 13, 14]);
}

#[test]
fn every_page_says_what_it_is() {
    let document = placed(&sheet(60));
    let pdf = paint(&document, fonts()).unwrap();
    let text = text_of(&pdf);
    let pages: Vec<&str> = text
        .split('\u{c}')
        .filter(|page| !page.is_empty())
        .collect();
    assert_eq!(pages.len(), document.pages.len());
    for (number, page) in pages.iter().enumerate() {
        for wanted in [
            "Journée 2",
            "Jeudi 12 novembre 2026",
            "Organisme",
            "Après-midi",
            "Tirage 1",
        ] {
            assert!(page.contains(wanted), "{wanted} on page {number}: {page}");
        }
        assert!(page.contains(&format!("Page {} / {}", number + 1, pages.len())));
    }
}

#[test]
fn more_half_days_lie_on_their_side() {
    let mut four = sheet(30);
    four.half_days = [
        "Lundi matin",
        "Lundi après-midi",
        "Mardi matin",
        "Mardi après-midi",
    ]
    .map(String::from)
    .to_vec();
    let document = placed(&four);
    assert!(document.pages[0].width > document.pages[0].height);
    assert_within_margins(&document);
    assert_no_overlap(&document);
}

#[test]
fn names_of_all_scripts_come_back_from_the_file() {
    let pdf = paint(&placed(&sheet(16)), fonts()).unwrap();
    let text = text_of(&pdf);
    let text: Vec<&str> = text.split_whitespace().collect();
    let text = text.join(" ");
    for wanted in [
        "NGUYỄN",
        "Thị Ngọc",
        "L’Haÿ-les-Roses",
        "ŞAHIN",
        "Łukasz",
        "العربي",
        "محمد",
        "STRAUSS",
        "DE LA TOUR D’AUVERGNE",
        "ŊGÛMA",
        "İpek",
        "liste d’attente",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    // In the order of the file right-to-left words stand as the eye sees them; by default
    // pdftotext puts them in the order of the reader.
    let read = read_back(&pdf, "pdftotext", &[], &["-"]);
    assert!(read.contains("جمعية الأحلام"), "{read}");
}

#[test]
fn the_file_is_sound_tagged_and_subset() {
    let pdf = paint(&placed(&sheet(60)), fonts()).unwrap();
    let said = read_back(&pdf, "qpdf", &["--check"], &[]);
    assert!(
        said.contains("No syntax or stream encoding errors"),
        "{said}"
    );
    let faces = read_back(&pdf, "pdffonts", &[], &[]);
    for face in faces.lines().skip(2) {
        let columns: Vec<&str> = face.split_whitespace().collect();
        assert!(face.contains("+NotoSans"), "{face}");
        let flags = &columns[columns.len() - 5..columns.len() - 2];
        assert_eq!(
            flags,
            ["yes", "yes", "yes"],
            "embedded, subset, unicode: {face}"
        );
    }
    let info = read_back(&pdf, "pdfinfo", &[], &[]);
    assert!(info.contains("Feuille d’émargement <été> & co"), "{info}");
    assert!(info.contains("Tagged:          yes"), "{info}");
    let tree = read_back(&pdf, "pdfinfo", &["-struct-text"], &[]);
    let (head, cell) = (tree.find("Table").unwrap(), tree.find("NGUYỄN").unwrap());
    assert!(
        head < cell && tree.contains("H1") && tree.contains("TH:"),
        "{tree}"
    );
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let one = paint(&placed(&sheet(40)), fonts()).unwrap();
    let two = paint(&placed(&sheet(40)), fonts()).unwrap();
    assert!(one == two);
    let other = paint(&placed(&sheet(41)), fonts()).unwrap();
    assert!(one != other);
}

#[test]
fn a_character_without_a_glyph_is_reported() {
    let mut some = sheet(1);
    some.rows[0].given_name = "王".into();
    let warnings = placed(&some).warnings;
    assert_eq!(warnings.len(), 1);
    assert_eq!(warnings[0].kind, WarningKind::MissingCharacter('王'));
    assert_eq!((warnings[0].item.as_str(), warnings[0].page), ("王", 1));
}

#[test]
fn a_long_run_can_be_stopped() {
    let document = placed(&sheet(60));
    let mut calls = 0;
    let outcome = crate::paint::paint_with(&document, fonts(), &mut |done, total| {
        calls += 1;
        assert!(done <= total);
        if done == 2 {
            std::ops::ControlFlow::Break(())
        } else {
            std::ops::ControlFlow::Continue(())
        }
    });
    assert_eq!(outcome, Err(crate::paint::PaintProblem::Cancelled));
    assert_eq!(calls, 2);
}

#[test]
fn the_streams_are_those_of_the_file() {
    let document = placed(&sheet(60));
    let streams = page_streams(&document, fonts()).unwrap();
    assert_eq!(streams.len(), document.pages.len());
    assert!(
        streams
            .iter()
            .all(|stream| stream.windows(3).any(|bytes| bytes == b"BDC"))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_name_stays_whole_and_in_its_place(
        family in "[A-Za-zÀ-ÿĀ-ſ’ -]{1,300}",
        // Letters that are a whole phrase are wider than a column at any size.
        given in "[\\PC&&[^\u{FDFA}\u{FDFB}\u{FDFD}]]{1,300}",
        organisation in "[\\PC&&[^\u{FDFA}\u{FDFB}\u{FDFD}]]{0,300}",
    ) {
        let mut some = sheet(3);
        some.rows[1] = SignInRow {
            number: 2,
            family_name: family.clone(),
            given_name: given,
            cells: vec![organisation],
            ..SignInRow::default()
        };
        let document = placed(&some);
        prop_assert_eq!(numbers(&document).len() >= 8, true);
        assert_within_margins(&document);
        assert_no_overlap(&document);
        let shown: String = document
            .pages
            .iter()
            .flat_map(|page| &page.items)
            .filter_map(|item| match &item.shape {
                Shape::Text { shaped, .. } => Some(&*shaped.text),
                _ => None,
            })
            .flat_map(str::chars)
            .filter(|character| !character.is_whitespace())
            .collect();
        let wanted: String = crate::fonts::uppercase(&family).split_whitespace().collect();
        prop_assert!(shown.contains(&wanted), "{} in {}", wanted, shown);
    }
}

/// Writes the sheet where a person can look at it, when asked to.
#[test]
fn sample_for_the_eye() {
    let pdf = paint(&placed(&sheet(48)), fonts()).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7"));
    if let Some(folder) = std::env::var_os("PARVIS_SAMPLES") {
        std::fs::write(std::path::Path::new(&folder).join("sign-in.pdf"), &pdf).unwrap();
    }
}
