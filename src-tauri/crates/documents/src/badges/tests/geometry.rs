//! On every stock: each badge in its own label, nothing over anything else, nothing too small.

use proptest::prelude::*;

use super::ink::{ink_of, overlap, within};
use super::*;
use crate::badges::frame::Frame;
use crate::place::{Item, Owner, Rect, Role, Shape, WarningKind, mm};
use crate::stock::boxes;

/// A tenth of a millimetre in points.
const TENTH: f32 = mm(0.1);

const LONG: &str = "Marie-Bernadette Emmanuelle de Saint-Aubin-sur-Scie et de la Rochefoucauld \
    d’Estissac, comtesse de Montmorency-Luxembourg, marquise de Villeneuve-sous-Dammartin, baronne \
    de Châteauneuf-en-Thymerais, dame de Bellefontaine-la-Grande, de Hautecombe, de Pontchartrain \
    et de bien d’autres lieux dont le nom m’échappe encore";

/// Short, long, very long and far-away names.
const NAMES: [(&str, &str); 9] = [
    ("Zoé", "Li"),
    ("Anne-Cécile", "Vandenbroucke-Delannoy-Le Goff"),
    ("Marie-Bernadette Emmanuelle de Saint-Aub", "Petit"),
    ("Jo", "Vandenbroucke-Delannoy de la Tour Auverg"),
    (
        "Wolfeschlegelsteinhausenbergerdorffwelch",
        "Wolfeschlegelsteinhausenbergerdorffwelch",
    ),
    (LONG, "Durand"),
    (LONG, LONG),
    ("محمد عبد الرحمن", "العربي بن يوسف المصطفى"),
    ("Nguyễn Thị Ngọc", "Đặng Hữu Phượng"),
];

/// A run of awkward badges on a stock.
fn awkward(stock: &Stock) -> BadgeRun {
    let organisations = [
        "ANCT",
        "Communauté d’agglomération du Pays de Saint-Omer",
        LONG,
        "جمعية الأحلام",
        "",
    ];
    let badges = NAMES
        .iter()
        .enumerate()
        .map(|(number, (given, family))| Badge {
            function: ["", "Cheffe de projet politique de la ville", LONG][number % 3].into(),
            no_photo: number % 2 == 0,
            code: if number % 4 == 3 {
                ""
            } else {
                "00123456789012"
            }
            .into(),
            ..badge(given, family, organisations[number % organisations.len()])
        });
    BadgeRun {
        badges: badges.collect(),
        used: before(1 + (stock.labels() - 1).min(2)),
        ..run(stock.clone())
    }
}

/// Everything that is not a cut mark, with its ink and the page it is on.
pub(super) fn inked(document: &Document) -> impl Iterator<Item = (usize, &Item, Rect)> {
    document
        .pages
        .iter()
        .enumerate()
        .flat_map(|(page, placed)| {
            // Nor the words beside the line of 100 mm in the margin.
            let control = |item: &Item| {
                let words = item.shape.glyphs().map(|shaped| &*shaped.text);
                words == Some("100 mm")
            };
            let solid =
                move |item: &&Item| !matches!(item.shape, Shape::Line { .. }) && !control(item);
            let ink = move |item| ink_of(item).map(|ink| (page, item, ink));
            placed.items.iter().filter(solid).filter_map(ink)
        })
}

pub(super) fn is_name(document: &Document, item: &Item) -> bool {
    matches!(item.owner, Owner::Element(id)
        if matches!(document.structure.role(id), Role::Heading(1)))
}

fn size_of(item: &Item) -> f32 {
    match item.shape {
        Shape::Text { size, .. } | Shape::TurnedText { size, .. } => size,
        _ => f32::INFINITY,
    }
}

/// The smallest name of a document, in points.
fn smallest_name(document: &Document) -> f32 {
    inked(document)
        .filter(|(_, item, _)| is_name(document, item))
        .map(|(_, item, _)| size_of(item))
        .fold(f32::INFINITY, f32::min)
}

/// Each item in the label of its badge, off the white margin of the sheet, and apart from others.
pub(super) fn assert_in_place(run: &BadgeRun, document: &Document) {
    let stock = &run.stock;
    let boxes = boxes(stock, &run.used, run.badges.len()).unwrap();
    let margin = if stock.kind == StockKind::Single {
        0.0
    } else {
        mm(5.0)
    };
    let sheet = Rect {
        x: margin,
        y: margin,
        width: mm(stock.page_width) - 2.0 * margin,
        height: mm(stock.page_height) - 2.0 * margin,
    };
    let mut badges: Vec<Vec<(&Item, Rect)>> = vec![Vec::new(); boxes.len()];
    for (page, item, ink) in inked(document) {
        let home = boxes
            .iter()
            .position(|(on, label)| *on == page && within(&ink, label, 0.0));
        let home = home.unwrap_or_else(|| panic!("{}: outside {item:?} {ink:?}", stock.name));
        assert!(
            within(&ink, &sheet, 0.05),
            "{}: at the edge {item:?} {ink:?}",
            stock.name
        );
        badges[home].push((item, ink));
    }
    for (badge, (_, label)) in badges.iter().zip(&boxes) {
        assert!(
            !badge.is_empty(),
            "{}: an empty label at {label:?}",
            stock.name
        );
        assert_apart(badge, &stock.name);
    }
}

fn assert_apart(badge: &[(&Item, Rect)], stock: &str) {
    let is_ground = |item: &Item| matches!(item.shape, Shape::Fill { .. });
    for (number, (item, ink)) in badge.iter().enumerate() {
        // Words may stand on a ground, but only wholly.
        for (other, ground) in badge.iter().filter(|(other, _)| is_ground(other)) {
            let apart = !overlap(ink, ground, 0.01) || is_ground(item);
            assert!(
                apart || within(ink, ground, 0.0),
                "{stock}: {item:?} across {other:?}"
            );
        }
        if is_ground(item) {
            continue;
        }
        for (other, beside) in badge[number + 1..]
            .iter()
            .filter(|(other, _)| !is_ground(other))
        {
            let room = [quiet_zone(item, ink), quiet_zone(other, beside)];
            assert!(
                !overlap(&room[0], &room[1], 0.05),
                "{stock}: {item:?} over {other:?}"
            );
        }
    }
}

/// The ink with the white that a code needs around it.
fn quiet_zone(item: &Item, ink: &Rect) -> Rect {
    let white = match item.shape {
        Shape::Modules { rect, side, .. } => 4.0 * rect.width / side as f32,
        _ => 0.0,
    };
    Rect {
        x: ink.x - white,
        y: ink.y - white,
        width: ink.width + 2.0 * white,
        height: ink.height + 2.0 * white,
    }
}

#[test]
fn every_badge_lies_in_its_label_on_every_stock() {
    let stocks = stocks();
    assert!(stocks.len() >= 28, "{}", stocks.len());
    for stock in stocks {
        for run in [awkward(&stock), run(stock)] {
            assert_in_place(&run, &placed(&run));
        }
    }
}

#[test]
fn badges_stand_where_the_stock_has_labels() {
    for stock in stocks() {
        let count = stock.labels() + 2;
        let mut many = run(stock.clone());
        many.badges = vec![badge("Zoé", "Li", "ANCT"); count];
        many.used = before(stock.labels());
        let document = placed(&many);
        let places: Vec<(usize, Rect)> = inked(&document)
            .filter(|(_, item, _)| matches!(item.shape, Shape::Fill { .. }))
            .map(|(page, _, ink)| (page, ink))
            .collect();
        let boxes = boxes(&stock, &many.used, count).unwrap();
        assert_eq!((places.len(), boxes.len()), (count, count));
        let first = places[0].1;
        for (number, ((page, band), (on, label))) in places.iter().zip(&boxes).enumerate() {
            // From the numbers of the file, not through the code under test.
            let index = stock.labels() - 1 + number;
            let (sheet, index) = (index / stock.labels(), index % stock.labels());
            let (row, column) = (index / stock.columns, index % stock.columns);
            let left = mm(stock.left + stock.pitch_x * column as f32);
            let top = mm(stock.top + stock.pitch_y * row as f32);
            assert_eq!((*page, *on), (sheet, sheet), "{}", stock.name);
            assert!((label.x - left).abs() < TENTH && (label.y - top).abs() < TENTH);
            assert!((label.width - mm(stock.label_width)).abs() < TENTH);
            assert!((label.height - mm(stock.label_height)).abs() < TENTH);
            // All the badges of a sheet are alike: the bands lie as far apart as the labels.
            let (start, _) = (boxes[0].1, ());
            assert!(
                (band.x - first.x - (left - start.x)).abs() < TENTH,
                "{}",
                stock.name
            );
            assert!(
                (band.y - first.y - (top - start.y)).abs() < TENTH,
                "{}",
                stock.name
            );
            // The band is centred in the label.
            let (before, after) = (band.x - label.x, label.right() - band.right());
            assert!((before - after).abs() < TENTH, "{}", stock.name);
        }
    }
}

#[test]
fn forty_characters_are_fourteen_points_on_80_by_50() {
    let forty = [
        ("Anne-Cécile Emmanuelle", "Vandenbroucke-Dell"),
        ("Marie-Bernadette Emmanuelle de Saint-Aub", ""),
        ("Wolfeschlegelsteinhausenbergerdorffwelch", ""),
        ("", "Wolfeschlegelsteinhausenbergerdorffwelch"),
        ("", "Vandenbroucke-Delannoy de la Tour Auverg"),
        ("WWWWWWWWWWWWWWWWWWWW", "WWWWWWWWWWWWWWWWWWWW"),
        ("Nguyễn Thị Ngọc Phượng", "Đặng Hữu Phượng Ức"),
    ];
    for stock in stocks() {
        if (stock.label_width, stock.label_height) != (80.0, 50.0) {
            continue;
        }
        for (given, family) in forty {
            assert_eq!(
                (given.to_owned() + family).chars().count(),
                40,
                "{given}{family}"
            );
            let mut one = run(stock.clone());
            one.badges = vec![Badge {
                function: "Cheffe de projet".into(),
                ..badge(
                    given,
                    family,
                    "Communauté d’agglomération du Pays de Saint-Omer",
                )
            }];
            let document = placed(&one);
            assert!(smallest_name(&document) >= 14.0, "{given} {family}");
            assert_eq!(document.warnings, Vec::new(), "{given} {family}");
            assert_in_place(&one, &document);
        }
    }
}

#[test]
fn short_names_are_read_from_across_the_room() {
    for stock in stocks() {
        let mut one = run(stock.clone());
        one.badges = vec![badge("Marie", "Durand", "Mairie de Lille")];
        let document = placed(&one);
        let names: Vec<f32> = inked(&document)
            .filter(|(_, item, _)| is_name(&document, item))
            .map(|(_, item, _)| size_of(item))
            .collect();
        assert_eq!(names.len(), 2);
        // Two millimetres of letter for every metre is what signs are made by.
        let wanted = 0.22 * mm(stock.face_height().min(stock.label_width));
        assert!(names[0] >= wanted, "{}: {names:?} for {wanted}", stock.name);
        assert!(names[0] >= 1.5 * names[1], "{}: {names:?}", stock.name);
    }
}

#[test]
fn nothing_is_smaller_than_its_floor() {
    for stock in stocks() {
        let document = placed(&awkward(&stock));
        let floor = Frame::new(&stock, true, true).sizes.name_floor;
        assert!(
            floor >= 8.5 && smallest_name(&document) >= floor,
            "{}",
            stock.name
        );
        for (_, item, _) in inked(&document) {
            assert!(size_of(item) >= 4.5, "{}: {item:?}", stock.name);
        }
    }
}

#[test]
fn codes_are_coarse_enough_to_scan() {
    for stock in stocks() {
        for item in placed(&run(stock.clone()))
            .pages
            .iter()
            .flat_map(|page| &page.items)
        {
            if let Shape::Modules { rect, side, dark } = &item.shape {
                assert_eq!((*side, dark.len(), rect.width), (21, 441, rect.height));
                assert!(rect.width / *side as f32 >= mm(0.33), "{}", stock.name);
            }
        }
    }
}

#[test]
fn cut_marks_stay_out_of_the_labels_and_on_plain_paper() {
    for stock in stocks() {
        let document = placed(&run(stock.clone()));
        let lines = |page: &crate::place::Page| -> Vec<Rect> {
            let lines = page.items.iter();
            let lines = lines.filter(|item| matches!(item.shape, Shape::Line { .. }));
            lines.filter_map(ink_of).collect()
        };
        for page in &document.pages {
            let lines = lines(page);
            assert_eq!(
                !lines.is_empty(),
                stock.kind == StockKind::Plain,
                "{}",
                stock.name
            );
            for line in lines {
                for label in stock.label_rects() {
                    // The ticks of a fold are in the label.
                    let fold = label.y + label.height / 2.0;
                    if stock.folded && (line.y - fold).abs() < 0.1 {
                        continue;
                    }
                    // Labels that touch share their cut, so a mark may lie on the edge.
                    let fat = Rect {
                        x: line.x - 0.2,
                        y: line.y - 0.2,
                        width: line.width + 0.4,
                        height: line.height + 0.4,
                    };
                    assert!(!overlap(&fat, &label, 0.21), "{}: {line:?}", stock.name);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_name_stays_in_its_label_and_is_whole_or_reported(
        given in "[A-Za-zÀ-ÿĀ-ſḀ-ỿ’. -]{1,300}",
        family in "[A-Za-zÀ-ÿΑ-ωа-яا-ي ]{0,300}",
        organisation in "[A-Za-zÀ-ÿ0-9’(),. -]{0,300}",
        which in any::<prop::sample::Index>(),
    ) {
        let stocks = stocks();
        let mut one = run(which.get(&stocks).clone());
        one.badges = vec![badge(&given, &family, &organisation)];
        let document = placed(&one);
        assert_in_place(&one, &document);
        let letters = |text: &str| -> String { text.split_whitespace().collect() };
        let shown: String = inked(&document)
            .filter(|(_, item, _)| is_name(&document, item))
            .filter_map(|(_, item, _)| match &item.shape {
                Shape::Text { shaped, .. } => Some(letters(&shaped.text)),
                _ => None,
            })
            .collect();
        let names = names_of(&one.badges[0], BadgeLayout::GivenName);
        let names = names.join(" ");
        let cut = document
            .warnings
            .iter()
            .any(|warning| warning.kind == WarningKind::Cut && warning.item == names);
        let whole: String = unicode_normalization::UnicodeNormalization::nfc(&*letters(&names)).collect();
        prop_assert!(cut || shown == whole, "{} for {}", shown, whole);
        prop_assert!(!cut || shown.contains('…'), "{} is reported and whole", shown);
    }
}
