//! Letters with marks above and below, wider than they are, piled up, or of no script we have.

use proptest::prelude::*;

use super::geometry::{assert_in_place, inked};
use super::*;
use crate::place::{Shape, WarningKind};

/// Narrow letters with wide marks, deep ones and high ones, and scripts that stack.
const LETTERS: [&str; 16] = [
    "\u{1e2d}",
    "\u{1e74}",
    "\u{1e07}",
    "\u{1e96}",
    "\u{1e5d}",
    "\u{1ec7}",
    "\u{1eb6}",
    "\u{1edf}",
    "\u{1e08}",
    "J\u{30c}",
    "i\u{330}",
    "l\u{324}\u{304}",
    "A\u{323}\u{302}\u{301}",
    "\u{631}\u{64e}\u{651}",
    "f",
    "\u{1e1f}",
];

fn of(stock: &str, badge: Badge) -> BadgeRun {
    let stock = stocks().into_iter().find(|one| one.name == stock);
    BadgeRun {
        badges: vec![badge],
        ..run(stock.unwrap())
    }
}

#[test]
fn a_mark_wider_than_its_letter_stays_off_the_code() {
    for letter in LETTERS {
        for count in [1, 2, 4, 7, 10] {
            let word = format!("{letter}{}{letter}", "w".repeat(count));
            let both = format!("{word} {word}");
            for (given, family) in [(&word, &both), (&both, &word), (&word, &word)] {
                let run = of("durable-1453", badge(given, family, &word));
                assert_in_place(&run, &placed(&run));
            }
        }
    }
}

#[test]
fn towers_of_marks_are_cut_down_and_reported() {
    let tower = format!("Zoe{}", "\u{301}\u{323}".repeat(20));
    for stock in ["durable-1453", "avery-l4785", "printer-89x36"] {
        let run = of(stock, badge(&tower, &tower, &tower));
        let document = placed(&run);
        assert_in_place(&run, &document);
        let cut = |warning: &crate::place::Warning| warning.kind == WarningKind::Cut;
        assert!(document.warnings.iter().any(cut), "{stock}");
        // Three marks are not too many.
        let run = of(stock, badge("Zoe\u{301}\u{323}\u{304}", "Li", "ANCT"));
        let document = placed(&run);
        assert_in_place(&run, &document);
        assert_eq!(document.warnings, Vec::new(), "{stock}");
    }
}

#[test]
fn a_script_without_a_font_is_reported_and_keeps_its_place() {
    let run = of("durable-1453", badge("अनुष्का", "शर्मा", "王府井"));
    let document = placed(&run);
    assert_in_place(&run, &document);
    let missing =
        |warning: &crate::place::Warning| matches!(warning.kind, WarningKind::MissingCharacter(_));
    assert!(document.warnings.iter().any(missing));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn marked_names_stay_in_their_label(
        given in "([A-Za-zḀ-ỿ][\u{300}-\u{333}]{0,4}| ){1,80}",
        family in "([ا-ي][\u{64b}-\u{652}]{0,2}|[Ḁ-ỿ]|[अ-ह][ा-्]?){0,80}",
        organisation in "([a-z][\u{316}-\u{333}]{0,3}| ){0,60}",
        which in any::<prop::sample::Index>(),
    ) {
        let stocks = stocks();
        let mut one = run(which.get(&stocks).clone());
        one.badges = vec![badge(&given, &family, &organisation)];
        let document = placed(&one);
        assert_in_place(&one, &document);
        for (_, item, _) in inked(&document) {
            if let Shape::Text { size, .. } = item.shape {
                prop_assert!(size > 1.0);
            }
        }
    }
}
