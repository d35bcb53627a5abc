//! The file as scanners, readers and other programs see it, and what is refused.

use super::*;
use crate::badges::colour::{contrast_with_white, for_white_words};
use crate::place::{Role, Shape, WarningKind};
use crate::testing::{read_back, text_of};

fn stock(name: &str) -> Stock {
    stocks()
        .into_iter()
        .find(|stock| stock.name == name)
        .unwrap()
}

#[test]
fn names_of_all_scripts_come_back_from_the_file() {
    let text = text_of(&paint(&placed(&run(stock("avery-l4785"))), fonts()).unwrap());
    for wanted in [
        "Thị Ngọc",
        "NGUYỄN",
        "ŞAHIN",
        "Łukasz",
        "محمد",
        "العربي",
        "DE LA TOUR D’AUVERGNE",
        "Mairie de L’Haÿ-les-Roses",
        "Pas de photo",
        "Intervenant·e",
        "Cheffe de projet politique de la ville",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
}

#[test]
fn the_file_is_sound_tagged_and_printed_at_its_size() {
    for name in ["avery-l4785", "plain-a6", "printer-62x100"] {
        let pdf = paint(&placed(&run(stock(name))), fonts()).unwrap();
        let said = read_back(&pdf, "qpdf", &["--check"], &[]);
        assert!(
            said.contains("No syntax or stream encoding errors"),
            "{said}"
        );
        let plain = read_back(&pdf, "qpdf", &["--qdf", "--object-streams=disable"], &["-"]);
        assert!(plain.contains("/PrintScaling /None"));
        let tree = read_back(&pdf, "pdfinfo", &["-struct-text"], &[]);
        assert!(tree.contains("H1") && tree.contains("Figure"), "{tree}");
        let (name, organisation) = (tree.find("DURAND"), tree.find("Mairie de Lille"));
        assert!(name.is_some() && name < organisation, "{tree}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let paint = |run: &BadgeRun| paint(&placed(run), fonts()).unwrap();
    let one = run(stock("plain-a7"));
    let mut other = one.clone();
    assert!(paint(&one) == paint(&other));
    other.badges[0].code = "12345678901235".into();
    assert!(paint(&one) != paint(&other));
}

/// What a scanner reads in a picture, sorted.
fn scanned(width: usize, height: usize, light: impl FnMut(usize, usize) -> u8) -> Vec<String> {
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, light);
    let codes = picture.detect_grids().into_iter();
    let mut read: Vec<String> = codes
        .filter_map(|code| Some(code.decode().ok()?.1))
        .collect();
    read.sort();
    read
}

#[test]
fn a_scanner_reads_every_code_of_the_printed_page() {
    // The smallest label has the finest code.
    let mut sheet = run(stock("avery-l4784"));
    for (number, badge) in sheet.badges.iter_mut().enumerate() {
        badge.code = format!("{:014}", 98_765_432_101_u64 * (number as u64 + 1));
    }
    let pdf = paint(&placed(&sheet), fonts()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("page");
    let picture = picture.to_str().unwrap();
    read_back(
        &pdf,
        "pdftoppm",
        &["-gray", "-r", "300", "-singlefile"],
        &[picture],
    );
    let bytes = std::fs::read(format!("{picture}.pgm")).unwrap();
    let mut words = bytes.splitn(4, |byte| byte.is_ascii_whitespace());
    let mut number = || -> usize {
        let word = words.nth(1).unwrap_or_default();
        std::str::from_utf8(word)
            .unwrap()
            .parse()
            .unwrap_or_default()
    };
    let width = number();
    assert!(width > 2_000, "{width}");
    let height = 3_508;
    let pixels = &bytes[bytes.len() - width * height..];
    let read = scanned(width, height, |x, y| pixels[y * width + x]);
    let mut wanted: Vec<String> = sheet
        .badges
        .iter()
        .map(|badge| badge.code.clone())
        .collect();
    wanted.sort();
    assert_eq!(read, wanted);
}

#[test]
fn the_code_says_its_number_to_those_who_cannot_see_it() {
    let document = placed(&run(stock("avery-l4785")));
    let codes = document
        .structure
        .nodes()
        .iter()
        .filter(|node| node.role == Role::Figure("Code 12345678901234".into()));
    assert_eq!(codes.count(), 10);
}

#[test]
fn what_is_cut_is_reported_by_the_name_on_the_badge() {
    let mut one = run(stock("avery-l4784"));
    let long = "Fédération des ".repeat(30);
    one.badges = vec![badge("Marie", "Durand", &long)];
    let warnings = placed(&one).warnings;
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert_eq!(
        (warnings[0].kind.clone(), warnings[0].page),
        (WarningKind::Cut, 1)
    );
    assert_eq!(warnings[0].item, format!("Marie DURAND · {}", long.trim()));

    one.badges = vec![badge(&"Marie ".repeat(50), "Durand", "ANCT")];
    let warnings = placed(&one).warnings;
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert_eq!(
        warnings[0].item,
        format!("{} DURAND", "Marie ".repeat(50).trim())
    );
}

/// The words of the badges, in their order.
fn said(run: &BadgeRun) -> Vec<String> {
    let document = placed(run);
    let items = document.pages.iter().flat_map(|page| &page.items);
    items
        .filter_map(|item| match &item.shape {
            Shape::Text { shaped, .. } => Some(shaped.text.trim().to_owned()),
            _ => None,
        })
        .collect()
}

#[test]
fn a_badge_name_stands_in_for_both_names_and_an_organisation_for_none() {
    let mut one = run(stock("avery-l4785"));
    one.event.clear();
    let named = |badge_name: &str| Badge {
        badge_name: badge_name.into(),
        category: BadgeCategory::default(),
        ..badge("Marie", "Durand", "ANCT")
    };
    one.badges = vec![
        named("Mimi"),
        named("Mimi\nde Lille"),
        badge(" ", "", "ANCT"),
    ];
    assert_eq!(
        said(&one),
        [
            "Mimi",
            "ANCT",
            "Mimi",
            "de Lille",
            "ANCT",
            "ANCT",
            "Participant·e"
        ]
    );
}

#[test]
fn a_run_that_cannot_be_printed_says_why() {
    let check = |change: fn(&mut BadgeRun), wanted: BadgeProblem| {
        let mut one = run(stock("avery-l4785"));
        change(&mut one);
        assert_eq!(place(&one, &words(), meta(), fonts()), Err(wanted));
    };
    let beyond = |label| BadgeProblem::NoSuchLabel(NoSuchLabel { label, labels: 10 });
    check(|run| run.used = vec![11], beyond(11));
    check(|run| run.used = vec![0], beyond(0));
    check(|run| run.badges.clear(), BadgeProblem::NoBadge);
    check(
        |run| run.badges[3].code = "12a".into(),
        BadgeProblem::Code(3),
    );
    check(
        |run| run.badges[9].code = "1".repeat(35),
        BadgeProblem::Code(9),
    );
}

#[test]
fn a_used_sheet_is_continued_and_the_next_begun() {
    let mut some = run(stock("avery-l4785"));
    some.used = before(10);
    assert_eq!(placed(&some).pages.len(), 2);
    some.badges.truncate(1);
    assert_eq!(placed(&some).pages.len(), 1);
}

#[test]
fn white_words_are_readable_on_any_band() {
    for colour in [
        Colour::WHITE,
        Colour(255, 230, 0),
        Colour(0, 200, 120),
        Colour(120, 120, 120),
        Colour::TEAL,
        Colour::BLACK,
    ] {
        let band = for_white_words(colour);
        assert!(contrast_with_white(band) >= 4.5, "{band:?}");
        assert!(contrast_with_white(colour) < 4.5 || band == colour);
    }
    assert!((contrast_with_white(Colour::BLACK) - 21.0).abs() < 0.01);
    assert!((contrast_with_white(Colour::WHITE) - 1.0).abs() < 0.01);
}

#[test]
fn a_label_printer_gets_black_only() {
    let document = placed(&run(stock("printer-62x100")));
    for item in document.pages.iter().flat_map(|page| &page.items) {
        if let Shape::Text { colour, .. } | Shape::Fill { colour, .. } = item.shape {
            assert!([Colour::BLACK, Colour::WHITE].contains(&colour), "{item:?}");
        }
    }
}
