//! Everything that an import or the desk may say has words in both languages.

use parvis_exchange::attendees::{Field, FileKind, ProblemKind, Refusal};

use crate::attendees::problem_message;
use crate::view::import::ImportProblem;
use crate::view::problem::Argument;
use crate::words::{Catalogue, Language};

const KINDS: [ProblemKind; 24] = [
    ProblemKind::NoHeader,
    ProblemKind::RowsBeforeHeader { count: 1 },
    ProblemKind::NoRows,
    ProblemKind::NoNameColumn,
    ProblemKind::UnknownColumn,
    ProblemKind::PrivateColumn,
    ProblemKind::FieldTwice {
        field: Field::PhotoConsent,
    },
    ProblemKind::PayerAsAttendee,
    ProblemKind::PayerEmailUnused { rows: 2 },
    ProblemKind::CellsMissing {
        expected: 3,
        found: 2,
    },
    ProblemKind::CellsExtra {
        expected: 3,
        found: 4,
    },
    ProblemKind::StrayQuote,
    ProblemKind::RepeatedHeader,
    ProblemKind::DuplicateRow { first: 2 },
    ProblemKind::NoName,
    ProblemKind::NameOrderGuessed,
    ProblemKind::EmailDoubtful,
    ProblemKind::PhoneDoubtful,
    ProblemKind::PhoneDamaged,
    ProblemKind::StatusUnclear,
    ProblemKind::PhotoConsentUnclear,
    ProblemKind::UnreadableCharacters { count: 5 },
    ProblemKind::GarbledAccents,
    ProblemKind::ValueVeryLong { characters: 300 },
];

const OWN: [&str; 4] = [
    "unknown-session",
    "session-cancelled",
    "session-full",
    "cancelled-but-registered",
];

fn problem(code: &str, context: Vec<(&'static str, String)>) -> ImportProblem {
    let argument = |(name, value): (&str, String)| Argument {
        name: name.to_owned(),
        value,
    };
    ImportProblem {
        row: 2,
        column: String::new(),
        code: code.to_owned(),
        context: context.into_iter().map(argument).collect(),
        message: String::new(),
    }
}

#[test]
fn every_problem_of_a_list_is_said_whole() {
    for language in Language::ALL {
        let words = Catalogue::new(language);
        let read = KINDS
            .iter()
            .map(|kind| problem(kind.code(), kind.context()));
        for problem in read.chain(OWN.iter().map(|code| problem(code, Vec::new()))) {
            let said = problem_message(&words, &problem);
            let whole = !said.contains('{') && !said.starts_with("import-");
            assert!(whole, "{}: {said}", problem.code);
        }
    }
}

#[test]
fn a_field_in_a_problem_is_called_by_its_name() {
    let words = Catalogue::new(Language::French);
    let kind = &KINDS[6];
    let said = problem_message(&words, &problem(kind.code(), kind.context()));
    assert!(said.contains("Accord photo"), "{said}");
}

#[test]
fn fates_fields_labels_and_refusals_have_words() {
    let refusals = [
        Refusal::EmptyFile,
        Refusal::FileTooLarge { bytes: 1, limit: 1 },
        Refusal::NotATextFile {
            kind: FileKind::ExcelWorkbook,
        },
        Refusal::TooManyRows { limit: 1 },
        Refusal::TooManyColumns { limit: 1 },
    ];
    let mut keys: Vec<String> = ["added", "recognised", "cancelled", "left-out"]
        .iter()
        .map(|fate| format!("import-fate-{fate}"))
        .collect();
    keys.extend(
        Field::ALL
            .iter()
            .map(|field| format!("import-field-{}", field.code())),
    );
    keys.extend(
        refusals
            .iter()
            .map(|refusal| format!("problem-{}", refusal.code())),
    );
    for rest in [
        "change-attendee-add",
        "change-attendee-edit",
        "change-attendee-remove",
        "change-place-set",
        "change-attendees-import",
        "change-attendees-import-places",
        "problem-name-missing",
        "problem-not-an-email",
        "problem-already-registered",
        "problem-not-found",
        "problem-not-a-choice",
    ] {
        keys.push(rest.to_owned());
    }
    for language in Language::ALL {
        let words = Catalogue::new(language);
        for key in &keys {
            assert!(words.has(key), "{key} in {}", language.code());
        }
    }
}
