//! Where strips land: headings with their text, no widows, headers on each page.

use parvis_domain::rich_text::{Block, Span};

use super::*;
use crate::fonts::FontStyle;
use crate::testing::fonts;

const WIDTH: f32 = 200.0;

/// Pours a flow into pages of the given height and gives the texts of each page.
fn pages(mut draft: Draft, flow: Flow, height: f32) -> (Document, Vec<Vec<String>>) {
    flow.pour(&mut draft, |draft, _| {
        let page = draft.add_page(WIDTH, height);
        Region {
            page,
            rect: Rect {
                x: 0.0,
                y: 0.0,
                width: WIDTH,
                height,
            },
        }
    });
    let document = draft.finish();
    let texts = |page: &Page| {
        let text = |item: &Item| match &item.shape {
            Shape::Text { shaped, .. } => Some(shaped.text.trim().to_owned()),
            _ => None,
        };
        page.items.iter().filter_map(text).collect()
    };
    let texts = document.pages.iter().map(texts).collect();
    (document, texts)
}

fn span(text: &str) -> Span {
    Span {
        text: text.into(),
        bold: false,
        italic: false,
        link: None,
    }
}

fn paragraph(lines: usize) -> Block {
    let text: Vec<String> = (1..=lines).map(|line| format!("ligne {line}")).collect();
    Block::Paragraph(vec![span(&text.join("\n"))])
}

fn set(draft: &mut Draft, blocks: &[Block]) -> Vec<Strip> {
    rich_text(
        draft,
        fonts(),
        Structure::ROOT,
        blocks,
        &RichStyle::BODY,
        WIDTH,
    )
}

/// The height of so many lines of body text.
fn lines(count: f32) -> f32 {
    RichStyle::BODY.line_height() * count
}

#[test]
fn two_lines_stay_together_at_either_end() {
    for (room, wanted) in [(3.0, vec![3, 2]), (4.0, vec![3, 2]), (5.0, vec![5])] {
        let mut draft = Draft::new(Meta::default());
        let mut flow = Flow::new();
        flow.extend(set(&mut draft, &[paragraph(5)]));
        let (_, texts) = pages(draft, flow, lines(room));
        assert_eq!(
            texts.iter().map(Vec::len).collect::<Vec<_>>(),
            wanted,
            "room for {room}"
        );
    }
}

#[test]
fn a_heading_goes_with_its_text() {
    let mut draft = Draft::new(Meta::default());
    let mut flow = Flow::new();
    flow.extend(set(&mut draft, &[paragraph(3)]));
    let heading = RichStyle::BODY;
    flow.extend(heading.heading(&mut draft, fonts(), Structure::ROOT, (2, "Titre"), WIDTH));
    flow.extend(set(&mut draft, &[paragraph(2)]));
    let (document, texts) = pages(draft, flow, lines(5.0));
    assert_eq!(texts[1][0], "Titre");
    assert_eq!(texts.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3]);
    let Owner::Element(owner) = document.pages[1].items[0].owner else {
        panic!("no artifact")
    };
    assert_eq!(*document.structure.role(owner), Role::Heading(2));
}

#[test]
fn a_group_higher_than_a_page_breaks_and_loses_nothing() {
    let mut draft = Draft::new(Meta::default());
    let mut flow = Flow::new();
    let strips = set(&mut draft, &[paragraph(9)]);
    flow.extend(strips.into_iter().map(|strip| Strip {
        keep: true,
        ..strip
    }));
    let (_, texts) = pages(draft, flow, lines(4.0));
    assert_eq!(texts.iter().map(Vec::len).collect::<Vec<_>>(), [4, 4, 1]);
}

#[test]
fn a_group_higher_than_a_page_does_not_part_after_a_heading() {
    let mut draft = Draft::new(Meta::default());
    let mut flow = Flow::new();
    flow.extend(
        set(&mut draft, &[paragraph(4)])
            .into_iter()
            .map(|strip| Strip {
                keep: true,
                ..strip
            }),
    );
    let style = RichStyle::BODY;
    let heading = style.heading(&mut draft, fonts(), Structure::ROOT, (2, "Titre"), WIDTH);
    flow.extend(heading);
    flow.push(Strip {
        height: lines(1.0),
        keep: true,
        ..Strip::default()
    });
    flow.extend(set(&mut draft, &[paragraph(2)]));
    // The heading and the white would still fit on the first page.
    let (height, planned) = (lines(6.0), flow.beginnings(0, |_| lines(6.0)));
    let (_, texts) = pages(draft, flow, height);
    assert_eq!(texts[0], ["ligne 1", "ligne 2", "ligne 3", "ligne 4"]);
    assert_eq!(texts[1], ["Titre", "ligne 1", "ligne 2"]);
    assert_eq!(planned, [0, 4]);
}

#[test]
fn the_header_of_a_table_repeats_as_an_artifact() {
    let mut draft = Draft::new(Meta::default());
    let element = draft.element(Structure::ROOT, Role::Table);
    let table = Table {
        columns: vec![Column {
            width: WIDTH,
            align: Align::Left,
        }],
        element,
        padding: 2.0,
        padding_vertical: 1.0,
        leading: 1.2,
        grid: None,
    };
    let cell = |text, header| {
        let line = CellLine {
            text,
            style: FontStyle::Regular,
            size: 10.0,
            smallest: 8.0,
            colour: Colour::BLACK,
        };
        Cell {
            lines: vec![line],
            header,
        }
    };
    let mut flow = Flow::new();
    let header = table.row(
        &mut draft,
        fonts(),
        &[cell("Nom", Some(Scope::Column))],
        20.0,
    );
    flow.push(Strip {
        keep: true,
        ..header.clone()
    });
    let number = flow.add_header(header);
    for name in ["un", "deux", "trois", "quatre", "cinq"] {
        let row = table.row(&mut draft, fonts(), &[cell(name, None)], 20.0);
        flow.push(Strip {
            header: Some(number),
            ..row
        });
    }
    let (document, texts) = pages(draft, flow, 60.0);
    assert_eq!(
        texts,
        [
            vec!["Nom", "un", "deux"],
            vec!["Nom", "trois", "quatre"],
            vec!["Nom", "cinq"]
        ]
    );
    let owners: Vec<bool> = document
        .pages
        .iter()
        .map(|page| page.items[0].owner == Owner::Artifact)
        .collect();
    assert_eq!(owners, [false, true, true]);
}

#[test]
fn lists_nest_and_links_have_an_area() {
    let link = Span {
        link: Some("https://exemple.test/".into()),
        ..span("inscription")
    };
    let inner = Block::List {
        start: Some(3),
        items: vec![vec![paragraph(1)], vec![paragraph(1)]],
    };
    let outer = Block::List {
        start: None,
        items: vec![
            vec![paragraph(1), inner],
            vec![Block::Paragraph(vec![span("voir "), link])],
        ],
    };
    let mut draft = Draft::new(Meta::default());
    let mut flow = Flow::new();
    flow.extend(set(&mut draft, &[Block::Quotation(vec![outer])]));
    let (document, texts) = pages(draft, flow, 400.0);
    assert_eq!(
        texts[0],
        [
            "•",
            "ligne 1",
            "3.",
            "ligne 1",
            "4.",
            "ligne 1",
            "•",
            "voir",
            "inscription"
        ]
    );
    let areas: Vec<&Item> = document.pages[0]
        .items
        .iter()
        .filter(|item| matches!(item.shape, Shape::Link { .. }))
        .collect();
    assert_eq!(areas.len(), 1);
    let Owner::Element(owner) = areas[0].owner else {
        panic!("no artifact")
    };
    assert_eq!(*document.structure.role(owner), Role::Link);
    // Each level of a list is further to the right than the one around it.
    let left = |wanted: &str| {
        document.pages[0]
            .items
            .iter()
            .find_map(|item| match &item.shape {
                Shape::Text { x, shaped, .. } if &*shaped.text == wanted => Some(*x),
                _ => None,
            })
    };
    assert!(left("•") < left("3."));
}

#[test]
fn french_spaces_are_put_in() {
    let mut draft = Draft::new(Meta::default());
    let mut flow = Flow::new();
    flow.extend(set(
        &mut draft,
        &[Block::Paragraph(vec![span("Pourquoi ?")])],
    ));
    let (_, texts) = pages(draft, flow, 100.0);
    assert_eq!(texts[0], ["Pourquoi\u{202F}?"]);
}
