//! What can be chosen of a sheet: columns, desks, groups, large rows, some of its pages.

use super::*;

/// Rows with more said of the people.
fn full(rows: u32) -> SignInSheet {
    let mut some = sheet(rows);
    for row in &mut some.rows {
        row.cells.push("Chargée de mission cohésion sociale".into());
        row.cells.push("prenom.nom@exemple.test".into());
        row.group = row.cells[0].clone();
    }
    some.rows.sort_by(|one, other| one.group.cmp(&other.group));
    some
}

fn placed_run(run: &SignInRun) -> Document {
    place(run, &words(), meta(), fonts())
}

fn check(document: &Document) {
    assert_within_margins(document);
    assert_no_overlap(document);
    assert_eq!(document.warnings, Vec::new());
}

/// The words of a page, decoration included.
fn words_on(document: &Document, page: usize) -> String {
    let texts = document.pages[page].items.iter();
    let texts = texts.filter_map(|item| item.shape.glyphs());
    let texts: Vec<&str> = texts.map(|shaped| shaped.text.trim()).collect();
    texts.join(" ")
}

#[test]
fn more_columns_lie_on_their_side_and_large_rows_too() {
    let mut wide = run(vec![full(30)]);
    wide.columns.push(column("Fonction", 1.2));
    wide.columns.push(column("Courriel", 1.5));
    let mut large = run(vec![sheet(30)]);
    large.large = true;
    for run in [wide, large] {
        let document = placed_run(&run);
        assert!(document.pages[0].width > document.pages[0].height);
        check(&document);
    }
}

#[test]
fn large_rows_are_high_and_have_large_letters() {
    let mut run = run(vec![sheet(12)]);
    run.large = true;
    let document = placed_run(&run);
    let names = document.pages.iter().flat_map(|page| &page.items);
    let sizes = names.filter_map(|item| match &item.shape {
        Shape::Text { size, shaped, .. } if &*shaped.text == "NGUYỄN" => Some(*size),
        _ => None,
    });
    assert!(sizes.fold(f32::INFINITY, f32::min) >= 12.0);
    let rules = document.pages[1].items.iter();
    let mut rules: Vec<f32> = rules
        .filter_map(|item| match item.shape {
            Shape::Line { from, to, .. } if from.1 == to.1 => Some(from.1),
            _ => None,
        })
        .collect();
    rules.sort_by(f32::total_cmp);
    let rows: Vec<f32> = rules
        .windows(2)
        .map(|two| two[1] - two[0])
        .skip(2)
        .collect();
    assert!(rows.len() > 2, "{rules:?}");
    assert!(rows.iter().all(|height| *height > mm(17.9)), "{rows:?}");
}

#[test]
fn each_desk_begins_a_page_and_counts_its_own() {
    let mut first = sheet(50);
    first.desk = "A – F".into();
    let mut second = sheet(70);
    second.desk = "G – Z".into();
    second.speakers.clear();
    second.rows.drain(..50);
    second.first_blank = 80;
    let document = placed_run(&run(vec![first, second]));
    check(&document);
    let begins = document.bookmarks[1].page;
    let first = (1..=50).chain(51..=55);
    let wanted: Vec<u32> = first.chain(51..=70).chain(80..=84).collect();
    assert_eq!(numbers(&document), wanted);
    let count = document.pages.len();
    let second = count - begins;
    assert!(begins >= 2 && second >= 1, "{begins} of {count}");
    for page in 0..count {
        let (number, of, desk) = if page < begins {
            (page + 1, begins, "A – F")
        } else {
            (page + 1 - begins, second, "G – Z")
        };
        let words = words_on(&document, page);
        assert!(words.contains(&format!("Page {number} / {of}")), "{words}");
        assert!(words.contains(desk), "{words}");
    }
}

#[test]
fn a_group_is_said_once_above_its_rows_and_never_alone() {
    let mut run = run(vec![full(60)]);
    run.columns.clear();
    for row in &mut run.sheets[0].rows {
        row.cells.clear();
        row.group = format!("Structure {}", row.group.chars().count());
    }
    run.sheets[0]
        .rows
        .sort_by(|one, other| one.group.cmp(&other.group));
    let document = placed_run(&run);
    check(&document);
    let mut said = Vec::new();
    for page in &document.pages {
        let texts = page.items.iter().filter_map(|item| item.shape.glyphs());
        let texts: Vec<&str> = texts.map(|shaped| &*shaped.text).collect();
        let is_group = |text: &&str| text.starts_with("Structure ");
        let last = texts.iter().rposition(is_group);
        said.extend(texts.iter().copied().filter(is_group));
        // Its first row and what stands at the foot follow it at least.
        let after = last.map_or(usize::MAX, |at| texts.len() - at);
        assert!(after > 5, "{texts:?}");
    }
    let mut groups: Vec<&str> = run.sheets[0].rows.iter().map(|row| &*row.group).collect();
    groups.dedup();
    assert_eq!(said, groups);
}

#[test]
fn blank_rows_never_stand_few_and_without_the_head() {
    for rows in 0..64 {
        let document = placed(&sheet(rows));
        let last = document.pages.len() - 1;
        let words = words_on(&document, last);
        let head = words.contains("Nom") && words.contains("Prénom");
        assert!(head, "{rows}: {words}");
        let mut alone = document.clone();
        alone.pages.drain(..last);
        assert!(numbers(&alone).len() >= 4, "{rows}: {:?}", numbers(&alone));
    }
}

#[test]
fn a_page_printed_again_is_the_page_that_was_printed() {
    let whole = placed(&sheet(60));
    let streams = page_streams(&whole, fonts()).unwrap();
    for page in 0..whole.pages.len() {
        let again = whole.clone().excerpt(page..page + 1);
        let once_more = page_streams(&again, fonts()).unwrap();
        assert_eq!(ink(&once_more), ink(&streams[page..=page]));
        assert!(ink(&once_more)[0].len() > 100, "there is text on it");
        assert_eq!(shapes(&again, 0), shapes(&whole, page));
        let pdf = paint(&again, fonts()).unwrap();
        crate::testing::assert_sound(&pdf);
        let tree = read_back(&pdf, "pdfinfo", &["-struct-text"], &[]);
        assert_eq!(tree.contains("quels lieux"), page == 0, "{tree}");
        let rows = tree.matches("TR").count();
        let pruned = again.structure.nodes().len() < whole.structure.nodes().len();
        assert!(rows > 5 && pruned, "{tree}");
        // The boxes to sign go with their rows.
        let cells = |document: &Document| {
            let nodes = document.structure.nodes().iter();
            nodes.filter(|node| node.role == Role::Cell).count()
        };
        assert!(cells(&again) >= 4 * (rows - 2), "{}", cells(&again));
    }
    assert_eq!(whole.clone().excerpt(0..99), whole);
    let some = whole.clone().excerpt(1..3);
    let once_more = page_streams(&some, fonts()).unwrap();
    assert_eq!(ink(&once_more), ink(&streams[1..3]));
}

/// The glyphs of pages by their numbers in the font. What they belong to may differ: the repeated
/// header of a table is decoration in the whole and a header on a page alone.
fn ink(streams: &[Vec<u8>]) -> Vec<String> {
    let glyphs = |stream: &Vec<u8>| -> String {
        let text = String::from_utf8_lossy(stream).into_owned();
        let strings = text.split('<').filter_map(|part| part.split_once('>'));
        let strings = strings.map(|(string, _)| string);
        let hex = |string: &&str| {
            !string.is_empty() && string.bytes().all(|digit| digit.is_ascii_hexdigit())
        };
        strings.filter(hex).collect()
    };
    streams.iter().map(glyphs).collect()
}

fn shapes(document: &Document, page: usize) -> Vec<Shape> {
    let items = document.pages[page].items.iter();
    items.map(|item| item.shape.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_whole_in_any_variant(
        family in "[A-Za-zÀ-ÿĀ-ſ’ -]{1,300}",
        beside in "[A-Za-zÀ-ÿ@. -]{0,300}",
        group in "[A-Za-zÀ-ÿ ’-]{0,300}",
        columns in 0usize..5,
        half_days in 1usize..5,
        large: bool,
    ) {
        let mut one = sheet(3);
        one.half_days = vec!["Matin".into(); half_days];
        one.rows[1].family_name = family.clone();
        one.rows[1].cells = vec![beside.clone(); columns];
        one.rows[1].group = group.clone();
        let mut run = run(vec![one]);
        run.columns = vec![column("Organisme", 1.25); columns];
        run.large = large;
        let document = placed_run(&run);
        assert_within_margins(&document);
        assert_no_overlap(&document);
        let shown: String = document
            .pages
            .iter()
            .flat_map(|page| &page.items)
            .filter_map(|item| item.shape.glyphs())
            .flat_map(|shaped| shaped.text.chars())
            .filter(|character| !character.is_whitespace())
            .collect();
        let squeezed = |text: &str| -> String { text.split_whitespace().collect() };
        for wanted in [crate::fonts::uppercase(&family), group] {
            let wanted = squeezed(&wanted);
            prop_assert!(shown.contains(&wanted), "{} in {}", wanted, shown);
        }
        let found = shown.matches(&squeezed(&beside)).count();
        prop_assert!(found >= columns, "{} of {}", found, columns);
    }
}

/// Writes the variants where a person can look at them, when asked to.
#[test]
fn samples_for_the_eye() {
    let mut desk = full(40);
    desk.desk = "A – F".into();
    let mut grouped = run(vec![desk.clone()]);
    grouped.columns.clear();
    let rows = &mut grouped.sheets[0].rows;
    rows.iter_mut().for_each(|row| row.cells.clear());
    let mut wide = run(vec![desk]);
    wide.columns.push(column("Fonction", 1.2));
    wide.columns.push(column("Courriel", 1.5));
    let mut large = run(vec![sheet(20)]);
    large.large = true;
    for (name, run) in [("grouped", grouped), ("wide", wide), ("large", large)] {
        let pdf = paint(&placed_run(&run), fonts()).unwrap();
        crate::testing::assert_sound(&pdf);
        crate::testing::keep(&format!("sign-in-{name}.pdf"), &pdf);
    }
}
