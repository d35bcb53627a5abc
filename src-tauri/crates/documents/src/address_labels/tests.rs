//! Address labels as placed items and as a file, on every stock.

use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::paint::paint;
use crate::place::{Document, Meta, Owner, Rect, Shape, WarningKind, mm};
use crate::stock::{StockKind, boxes};
use crate::testing::{
    assert_sound, assert_texts_apart, content_of, extent, fonts, keep, read_back, squeezed, text_of,
};

fn stock(name: &str) -> Stock {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/labels");
    let text = std::fs::read_to_string(folder.join(format!("{name}.toml"))).unwrap();
    Stock::read(name, &text).unwrap()
}

fn stocks() -> Vec<Stock> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/labels");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names.iter().map(|name| stock(name)).collect()
}

fn label(lines: &[&str], town: &[&str]) -> AddressLabel {
    let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    AddressLabel {
        parts: lines.iter().map(|line| owned(&[line])).collect(),
        town: owned(town),
    }
}

fn usual() -> Vec<AddressLabel> {
    vec![
        label(
            &[
                "Mme Hélène MARCHETTI",
                "Ville de Valrive",
                "1 place de l’Hôtel-de-Ville",
            ],
            &["99100 VALRIVE CEDEX"],
        ),
        label(
            &[
                "M. Jean-Baptiste VANDENBROUCKE",
                "Directeur général adjoint",
                "Communauté d’agglomération du Pays de",
                "Saint-Omer et de la Lys romane",
                "2 rue Albert Camus CS 20079",
            ],
            &["62968 LONGUENESSE CEDEX"],
        ),
        label(
            &["Mme Thị Ngọc NGUYỄN", "5 rue de Fer"],
            &["5000 NAMUR", "BELGIQUE"],
        ),
        label(
            &["جمعية الأحلام", "3 boulevard Victor Hugo"],
            &["59000 LILLE"],
        ),
        label(
            &[
                "À l’attention de Mme Zoé LI",
                "ANCT",
                "20 avenue de Ségur",
                "TSA 10717",
            ],
            &["75334 PARIS CEDEX 07"],
        ),
    ]
}

fn run(stock: Stock, labels: Vec<AddressLabel>) -> AddressRun {
    AddressRun {
        stock,
        used: Vec::new(),
        labels,
    }
}

fn placed(run: &AddressRun) -> Document {
    let words = AddressWords {
        control: "100 mm".into(),
    };
    let meta = Meta {
        title: "Étiquettes d’adresse".into(),
        language: "fr".into(),
        ..Meta::default()
    };
    place(run, &words, meta, fonts()).unwrap()
}

/// Every text stands in the label of its place and off its edge, and no two touch.
fn assert_each_in_its_label(run: &AddressRun, document: &Document) {
    let places = boxes(&run.stock, &run.used, run.labels.len()).unwrap();
    let mut seen = vec![false; places.len()];
    for (number, page) in document.pages.iter().enumerate() {
        for item in page
            .items
            .iter()
            .filter(|item| item.owner != Owner::Artifact)
        {
            let rect = extent(&item.shape);
            let holds = |place: &(usize, Rect)| place.0 == number && inside(rect, place.1);
            let at = places.iter().position(holds);
            let at = at.unwrap_or_else(|| panic!("{item:?} is in no label of {}", run.stock.name));
            seen[at] = true;
        }
    }
    assert!(seen.iter().all(|seen| *seen), "{}", run.stock.name);
    assert_texts_apart(document);
}

fn inside(inner: Rect, label: Rect) -> bool {
    let edge = mm(1.5);
    inner.x >= label.x + edge
        && inner.right() <= label.right() - edge
        && inner.y >= label.y + edge
        && inner.bottom() <= label.bottom() - edge
}

#[test]
fn each_line_is_inside_its_label_on_every_stock() {
    for stock in stocks() {
        let many: Vec<AddressLabel> = usual()
            .into_iter()
            .cycle()
            .take(stock.labels() + 3)
            .collect();
        let mut run = run(stock, many);
        run.used = (1..run.stock.labels().min(3)).collect();
        let document = placed(&run);
        assert_each_in_its_label(&run, &document);
        assert!(
            document.warnings.is_empty(),
            "{}: {:?}",
            run.stock.name,
            document.warnings
        );
    }
}

#[test]
fn a_begun_sheet_starts_at_its_first_free_label_and_the_next_is_whole() {
    let mut run = run(stock("zweckform-3474"), usual());
    run.used = (1..=22).collect();
    let document = placed(&run);
    assert_eq!(document.pages.len(), 2);
    let first = |page: usize| extent(&document.pages[page].items[0].shape);
    let rects = run.stock.label_rects();
    assert!(inside(first(0), rects[22]), "{:?}", first(0));
    assert!(inside(first(1), rects[0]));
    run.used = vec![25];
    let words = AddressWords {
        control: String::new(),
    };
    let refused = place(&run, &words, Meta::default(), fonts());
    let wanted = NoSuchLabel {
        label: 25,
        labels: 24,
    };
    assert_eq!(refused.unwrap_err(), AddressProblem::NoSuchLabel(wanted));
    run.labels.clear();
    let refused = place(&run, &words, Meta::default(), fonts());
    assert_eq!(refused.unwrap_err(), AddressProblem::NoLabel);
}

#[test]
fn labels_at_the_edge_of_the_sheet_stay_off_what_printers_leave_white() {
    let run = run(
        stock("zweckform-3474"),
        usual().into_iter().cycle().take(24).collect(),
    );
    for item in &placed(&run).pages[0].items {
        let rect = extent(&item.shape);
        assert!(rect.x >= mm(4.9) && rect.right() <= mm(205.1), "{rect:?}");
        assert!(rect.y >= mm(4.9) && rect.bottom() <= mm(292.1), "{rect:?}");
    }
}

#[test]
fn a_line_of_38_characters_stays_whole_on_the_usual_labels() {
    let longest = "Agglomération du Grand Douaisis et Lys";
    assert_eq!(longest.chars().count(), 38);
    for name in [
        "avery-l7160",
        "avery-l7163",
        "zweckform-3474",
        "zweckform-3475",
    ] {
        let lines = [
            longest,
            "Mme Anne-Cécile LEFEBVRE-DELANNOY",
            longest,
            longest,
        ];
        let one = run(
            stock(name),
            vec![label(&lines, &["59000 VILLENEUVE-D’ASCQ CEDEX 01"])],
        );
        let document = placed(&one);
        assert_eq!(document.pages[0].items.len(), 5, "{name}");
        assert!(document.warnings.is_empty());
    }
}

#[test]
fn a_long_line_is_wrapped_rather_than_made_small_while_six_lines_are_enough() {
    let lines = [
        "M. Damien CŒURDOUX",
        "Communauté d’agglomération de Valrive",
        "12 avenue de l’Europe",
    ];
    let one = run(
        stock("avery-l7160"),
        vec![label(&lines, &["99105 VALRIVE CEDEX"])],
    );
    let page = &placed(&one).pages[0];
    assert_eq!(page.items.len(), 5);
    for item in &page.items {
        let Shape::Text { size, .. } = item.shape else {
            panic!("{item:?}")
        };
        assert!(size >= 9.5, "{size}");
    }
}

#[test]
fn a_part_on_two_lines_is_broken_anew_where_it_has_to_be_wrapped() {
    let mut one = label(&["Préfecture du Val"], &["99000 VAL-VILLE"]);
    let lines = ["À l’attention de Rachid BENHAMOU et", "Guillaume FOURNIER"];
    one.parts.push(lines.map(str::to_owned).to_vec());
    one.parts.push(vec!["2 rue de la Préfecture".to_owned()]);
    let document = placed(&run(stock("avery-l7160"), vec![one]));
    let items = document.pages[0].items.iter();
    let lines: Vec<&str> = items
        .filter_map(|item| item.shape.glyphs())
        .map(|shaped| shaped.text.trim())
        .collect();
    assert_eq!(lines.len(), 5, "{lines:?}");
}

#[test]
fn what_does_not_fit_is_cut_above_the_town_and_said() {
    let long = "Marie-Bernadette de Saint-Aubin-sur-Scie ".repeat(12);
    let one = run(
        stock("avery-l7160"),
        vec![label(&[&long, &long, "3 rue des Lilas"], &["59000 LILLE"])],
    );
    let document = placed(&one);
    assert_each_in_its_label(&one, &document);
    assert_eq!(document.warnings.len(), 1);
    assert_eq!(document.warnings[0].kind, WarningKind::Cut);
    assert!(document.warnings[0].item.starts_with("Marie-Bernadette"));
    let shown = content_of(&document);
    assert!(shown.contains("3ruedesLilas59000LILLE"), "{shown}");
    assert!(shown.contains('…'));
}

#[test]
fn the_file_is_sound_tagged_and_read_label_by_label() {
    let run = run(stock("avery-l7160"), usual());
    let pdf = paint(&placed(&run), fonts()).unwrap();
    assert_sound(&pdf);
    let tree = read_back(&pdf, "pdfinfo", &["-struct-text"], &[]);
    let (name, town) = (tree.find("MARCHETTI"), tree.find("99100 VALRIVE CEDEX"));
    assert!(name.is_some() && name < town, "{tree}");
    assert!(town < tree.find("VANDENBROUCKE"), "{tree}");
    let text = text_of(&pdf);
    for wanted in [
        "62968 LONGUENESSE CEDEX",
        "Thị Ngọc NGUYỄN",
        "BELGIQUE",
        "جمعية",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    let plain = read_back(&pdf, "qpdf", &["--qdf", "--object-streams=disable"], &["-"]);
    assert!(plain.contains("/PrintScaling /None"));
    assert!(paint(&placed(&run), fonts()).unwrap() == pdf);
}

#[test]
fn plain_paper_has_marks_to_cut_along_and_labels_none() {
    let marks = |name: &str| {
        let run = run(stock(name), usual());
        let page = &placed(&run).pages[0];
        let decoration = page
            .items
            .iter()
            .filter(|item| item.owner == Owner::Artifact);
        (run.stock.kind == StockKind::Plain, decoration.count() > 0)
    };
    assert_eq!(marks("plain-a7"), (true, true));
    assert_eq!(marks("avery-l7160"), (false, false));
}

/// Writes sheets where a person can look at them, when asked to.
#[test]
fn sample_for_the_eye() {
    for name in [
        "avery-l7160",
        "avery-l7163",
        "zweckform-3474",
        "plain-a7",
        "printer-89x36",
    ] {
        let stock = stock(name);
        let many = usual().into_iter().cycle().take(stock.labels()).collect();
        let pdf = paint(&placed(&run(stock, many)), fonts()).unwrap();
        keep(&format!("address-labels-{name}.pdf"), &pdf);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn nothing_leaves_its_label_or_goes_missing_in_silence(
        lines in proptest::collection::vec("[A-Za-zÀ-ÿ’ -]{0,90}", 1..5),
        town in "[A-Z -]{1,40}",
        which in 0_usize..4,
    ) {
        let name = ["avery-l7160", "avery-l7159", "zweckform-3474", "printer-89x36"][which];
        let lines: Vec<&str> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
        let town = format!("59000 {}", town.trim());
        let one = run(stock(name), vec![label(&lines, &[&town])]);
        let document = placed(&one);
        assert_each_in_its_label(&one, &document);
        let shown = content_of(&document);
        prop_assert!(shown.ends_with(&squeezed(&town)), "{}", shown);
        let whole = lines.iter().all(|line| shown.contains(&squeezed(line)));
        prop_assert!(whole != document.warnings.iter().any(|one| one.kind == WarningKind::Cut));
    }
}
