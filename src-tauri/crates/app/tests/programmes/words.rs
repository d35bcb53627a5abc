//! Every problem, hint and change that the use cases name has its words in both languages.

use std::fs;
use std::path::Path;

use parvis_app::words::{Catalogue, Language};

/// The first text after each place where `call` stands, in the code that is not of tests.
fn named(folder: &Path, call: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            named(&path, call, found);
        } else if !path.ends_with("tests.rs") {
            let code = fs::read_to_string(&path).unwrap();
            let code = code.split("#[cfg(test)]").next().unwrap_or_default();
            let texts = code
                .split(call)
                .skip(1)
                .filter_map(|after| after.split('"').next());
            found.extend(texts.map(str::to_owned));
        }
    }
}

fn check(call: &str, before: &str, at_least: usize) {
    let mut keys = Vec::new();
    named(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        call,
        &mut keys,
    );
    assert!(keys.len() >= at_least, "{call}: {keys:?}");
    for language in Language::ALL {
        let catalogue = Catalogue::new(language);
        let without: Vec<_> = keys
            .iter()
            .map(|key| format!("{before}{key}"))
            .filter(|k| !catalogue.has(k))
            .collect();
        assert!(without.is_empty(), "{}: {without:?}", language.code());
    }
}

#[test]
fn every_change_has_words() {
    check("Label::new(\"", "", 20);
}

#[test]
fn every_problem_has_words() {
    check("Problem::new(\"", "problem-", 10);
}

#[test]
fn every_hint_has_words() {
    check("whole(\"", "hint-", 3);
    check("add(\"", "hint-", 3);
    check("of_slot(slot, \"", "hint-", 6);
    check("of_slot(entry.slot, \"", "hint-", 3);
    check("of_slot(entry.slot, \"", "hint-short-", 3);
}

#[test]
fn every_hint_of_following_up_has_words() {
    let workshops = [
        "no-facilitator-nor-rapporteur",
        "no-facilitator",
        "no-rapporteur",
    ]
    .map(|code| {
        let each = |form: &str| {
            [
                format!("hint-{form}{code}"),
                format!("hint-{form}{code}-of-number"),
            ]
        };
        [each(""), each("short-")].concat()
    });
    let counted = ["to-approach", "unconfirmed", "overdue"]
        .map(|code| [format!("hint-{code}"), format!("hint-{code}-many")]);
    for language in Language::ALL {
        let catalogue = Catalogue::new(language);
        for key in workshops.iter().flatten().chain(counted.iter().flatten()) {
            assert!(catalogue.has(key), "{key}");
        }
    }
}
