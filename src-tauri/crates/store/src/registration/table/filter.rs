//! Which lines have in a column what is asked for.

use memchr::memmem::Finder;
use parvis_domain::name::key;
use parvis_domain::registration::{Category, PlaceStatus};

use super::column::{EMPTY, NO, TableColumn, Values, YES, category_rank, digits, status_rank};
use crate::person::BETWEEN_NAMES;

/// What must be true of the rows that are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableFilter {
    /// In which column.
    pub column: TableColumn,
    /// What must be true of it.
    pub test: TableTest,
}

/// What can be asked of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableTest {
    /// This text is somewhere in it, without accents and casing; no text fits everything.
    Contains(String),
    /// It is this text, without accents and casing.
    Is(String),
    /// It is one of these codes of a closed list; `yes` and `no` where it is a question.
    OneOf(Vec<String>),
    /// There is nothing in it.
    Empty,
    /// There is something in it.
    Filled,
}

/// Which lines a filter keeps.
pub(super) fn chosen(values: &Values, filter: &TableFilter) -> Vec<bool> {
    match values {
        Values::Texts(texts) => chosen_texts(texts, filter),
        Values::Answers(answers) => {
            let test = answer_test(filter);
            answers.iter().map(|answer| test(*answer)).collect()
        }
        // A number is always there, and nothing else is asked of it.
        Values::Numbers(numbers) => vec![filter.test != TableTest::Empty; numbers.len()],
    }
}

fn chosen_texts(texts: &[String], filter: &TableFilter) -> Vec<bool> {
    let compared = |text: &str| match filter.column {
        TableColumn::Phone | TableColumn::BadgeCode => digits(text),
        _ => key(text),
    };
    // The given name stands behind the family name to sort by, and is another column.
    let shown = |text: &'_ str| match text.split_once(BETWEEN_NAMES) {
        Some((family, _)) => family.len(),
        None => text.len(),
    };
    let all = |test: &dyn Fn(&str) -> bool| -> Vec<bool> {
        texts
            .iter()
            .map(|text| test(&text[..shown(text)]))
            .collect()
    };
    match &filter.test {
        TableTest::Contains(text) => {
            let wanted = compared(text);
            let finder = Finder::new(&wanted);
            all(&|text| wanted.is_empty() || finder.find(text.as_bytes()).is_some())
        }
        TableTest::Is(text) => {
            let wanted = compared(text);
            all(&|text| text == wanted)
        }
        TableTest::OneOf(wanted) => {
            let wanted: Vec<String> = wanted.iter().map(|text| compared(text)).collect();
            all(&|text| wanted.iter().any(|one| one == text))
        }
        TableTest::Empty => all(&str::is_empty),
        TableTest::Filled => all(&|text| !text.is_empty()),
    }
}

fn answer_test(filter: &TableFilter) -> impl Fn(u8) -> bool + use<> {
    let codes: &[String] = match &filter.test {
        TableTest::OneOf(codes) => codes,
        TableTest::Is(code) => std::slice::from_ref(code),
        TableTest::Contains(_) | TableTest::Empty | TableTest::Filled => &[],
    };
    let ranks: Vec<u8> = codes
        .iter()
        .filter_map(|code| rank(filter.column, code))
        .collect();
    let (empty, filled) = match filter.test {
        TableTest::Contains(_) => (true, true),
        TableTest::Empty => (true, false),
        TableTest::Filled => (false, true),
        TableTest::OneOf(_) | TableTest::Is(_) => (false, false),
    };
    move |answer| match answer {
        EMPTY if empty => true,
        EMPTY => ranks.contains(&EMPTY),
        answer => filled || ranks.contains(&answer),
    }
}

/// Where a code stands in the list of a column.
fn rank(column: TableColumn, code: &str) -> Option<u8> {
    match column {
        TableColumn::Category => Category::from_code(code).map(category_rank),
        TableColumn::Session(_) | TableColumn::Workshop(_) => match code {
            "" => Some(EMPTY),
            code => PlaceStatus::from_code(code).map(status_rank),
        },
        _ => match code {
            "yes" => Some(YES),
            "no" => Some(NO),
            "" => Some(EMPTY),
            _ => None,
        },
    }
}
