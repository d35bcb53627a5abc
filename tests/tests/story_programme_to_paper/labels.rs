//! Badges land on their labels, on every stock that can be chosen.

use std::fs;
use std::path::Path;

use parvis_app::documents;
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{BadgeDesign, PrintRequest};
use parvis_documents::stock::{Stock, boxes};
use parvis_tests::desk::Desk;
use parvis_tests::{paper, people_generator};

/// Points in a millimetre.
const MM: f64 = 72.0 / 25.4;

/// How far a label may lie from where its pack says, in mm.
const TOLERANCE: f64 = 0.1;

/// A label from the top left corner of its page: left, top, right, bottom, in mm.
type Edges = [f64; 4];

/// The labels of a sheet in reading order, from the figures of the file and nothing else.
fn geometry(file: &str) -> Vec<Edges> {
    let figures: toml::Table = file.parse().expect("a stock is TOML");
    let figure = |name: &str| {
        let value = figures
            .get(name)
            .unwrap_or_else(|| panic!("{name} is missing"));
        let whole = value.as_integer().map(|number| number as f64);
        value.as_float().or(whole).expect("a number")
    };
    let count = |name: &str| figure(name) as usize;
    let edges = |row: usize, column: usize| {
        let left = figure("left") + column as f64 * figure("pitch_x");
        let top = figure("top") + row as f64 * figure("pitch_y");
        [
            left,
            top,
            left + figure("label_width"),
            top + figure("label_height"),
        ]
    };
    let rows =
        (0..count("rows")).flat_map(|row| (0..count("columns")).map(move |column| (row, column)));
    rows.map(|(row, column)| edges(row, column)).collect()
}

fn check_stock(desk: &Desk, programme: &str, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/labels");
    let file = fs::read_to_string(folder.join(format!("{name}.toml"))).unwrap();
    let labels = geometry(&file);
    let start = labels.len().min(2);
    let people = desk.people(programme, "");

    let stock = Stock::read(name, &file).unwrap();
    for (number, (page, label)) in boxes(&stock, &(1..start).collect::<Vec<_>>(), people.len())
        .unwrap()
        .into_iter()
        .enumerate()
    {
        let at = number + start - 1;
        assert_eq!(page, at / labels.len(), "{name}");
        let [left, top] = [label.x, label.y].map(|edge| f64::from(edge) / MM);
        let [width, height] = [label.width, label.height].map(|length| f64::from(length) / MM);
        let placed = [left, top, left + width, top + height];
        let expected = labels[at % labels.len()];
        let off = placed
            .iter()
            .zip(expected)
            .map(|(a, b)| (a - b).abs())
            .fold(0.0, f64::max);
        assert!(
            off <= TOLERANCE,
            "{name}, label {at}: {placed:?} and not {expected:?}"
        );
    }

    let printed = desk.print(&PrintRequest::Badges {
        programme_id: programme.to_owned(),
        session_id: String::new(),
        stock: name.to_owned(),
        used: (1..i32::try_from(start).unwrap()).collect(),
        sort: AttendeeSort::FamilyName,
        only: Vec::new(),
        design: BadgeDesign::default(),
        alignment: String::new(),
    });
    paper::check(&printed.pdf);
    paper::keep(&format!("badges-{name}.pdf"), &printed.pdf);
    let mut words = vec![Vec::new(); people.len() + start - 1];
    for word in paper::words(&printed.pdf) {
        // The middle says which label a word stands on; its ink may not leave that label.
        let (x, y) = (
            (word.left + word.right) / 2.0 / MM,
            (word.top + word.bottom) / 2.0 / MM,
        );
        // Below the labels of plain paper is the line to check the size with.
        let lowest = labels
            .iter()
            .map(|[.., bottom]| *bottom)
            .fold(0.0, f64::max);
        if name.starts_with("plain") && y > lowest {
            continue;
        }
        let on = labels.iter().position(|[left, top, right, bottom]| {
            (*left..*right).contains(&x) && (*top..*bottom).contains(&y)
        });
        let on = on.unwrap_or_else(|| panic!("{name}: {word:?} stands between the labels"));
        let [left, _, right, _] = labels[on];
        let inside = left - TOLERANCE <= word.left / MM && word.right / MM <= right + TOLERANCE;
        assert!(inside, "{name}: {word:?} leaves its label");
        words[word.page * labels.len() + on].push(word.text);
    }
    assert!(
        words[..start - 1].iter().all(Vec::is_empty),
        "{name}: a used label was printed on"
    );
    for (who, words) in people.iter().zip(&words[start - 1..]) {
        let text = words.join(" ").to_lowercase();
        let first = who
            .given_name
            .split([' ', '-'])
            .next()
            .unwrap_or_default()
            .to_lowercase();
        assert!(
            text.contains(&first),
            "{name}: {first} is not on their label: {text}"
        );
    }
}

#[test]
fn badges_lie_on_the_labels_of_every_stock() {
    let mut desk = Desk::open();
    let json = include_bytes!("../../fixtures/cycle-of-four.json");
    let programme = desk.programme(json);
    let dates = ["jeudi 11 mars 2027"];
    let people = people_generator::attendees(23, &dates);
    desk.attendees(&programme, people_generator::csv(&people).as_bytes());
    let stocks = documents::stocks();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/labels");
    assert_eq!(stocks.len(), fs::read_dir(folder).unwrap().count());
    for stock in stocks {
        check_stock(&desk, &programme, &stock.name);
    }
}
