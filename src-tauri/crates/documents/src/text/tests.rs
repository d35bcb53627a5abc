//! Lines that fit, breaks where they belong, nothing lost.

use proptest::prelude::*;

use super::*;
use crate::testing::fonts;

fn lines(text: &str, width: f32, hyphenation: Hyphenation) -> Vec<String> {
    let pieces = [Piece {
        text,
        style: FontStyle::Regular,
    }];
    wrap_evenly(fonts(), &pieces, 10.0, width, hyphenation)
        .iter()
        .map(|line| {
            line.parts
                .iter()
                .map(|part| part.shaped.text.trim_end_matches(' '))
                .collect()
        })
        .collect()
}

#[test]
fn no_break_spaces_hold() {
    let wrapped = lines(
        "tarif : 150\u{A0}€ par jour et par agent",
        60.0,
        Hyphenation::Off,
    );
    assert!(
        wrapped.iter().any(|line| line.contains("150\u{A0}€")),
        "{wrapped:?}"
    );
}

#[test]
fn a_line_end_that_was_typed_stays() {
    assert_eq!(lines("un\ndeux\n", 200.0, Hyphenation::Off), ["un", "deux"]);
    assert_eq!(
        lines("un\n\ndeux", 200.0, Hyphenation::Off),
        ["un", "", "deux"]
    );
    assert_eq!(lines("  ", 200.0, Hyphenation::Off), Vec::<String>::new());
}

#[test]
fn only_long_paragraphs_are_hyphenated() {
    let words = "accompagnement professionnalisation participation citoyenneté développement \
                 intergénérationnel territorialisation";
    let short = lines(
        "accompagnement professionnalisation",
        110.0,
        Hyphenation::French,
    );
    assert!(short.iter().all(|line| !line.ends_with('-')), "{short:?}");
    let long = lines(words, 110.0, Hyphenation::French);
    assert!(long.iter().any(|line| line.ends_with('-')), "{long:?}");
    let joined: String = long.iter().map(|line| line.trim_end_matches('-')).collect();
    assert_eq!(joined.replace(' ', ""), words.replace(' ', ""));
}

#[test]
fn a_name_shrinks_then_wraps_then_is_cut() {
    let frame = Fit {
        width: 100.0,
        height: 30.0,
        largest: 16.0,
        smallest: 12.0,
        lines: 2,
        leading: 1.2,
    };
    let check = |text: &str, count: usize, cut: bool| {
        let fitted = fit(fonts(), text, FontStyle::Bold, frame);
        assert_eq!((fitted.lines.len(), fitted.cut), (count, cut), "{text}");
        assert!(
            fitted
                .lines
                .iter()
                .all(|line| line.width <= frame.width + 0.02),
            "{text}"
        );
        assert!(
            (frame.smallest..=frame.largest).contains(&fitted.size),
            "{text}"
        );
        fitted
    };
    assert_eq!(check("Anne", 1, false).size, 16.0);
    assert!(check("Marie-Louise", 1, false).size < 16.0);
    check("Marie-Françoise Geneviève", 2, false);
    let cut = check("Marie-Françoise Geneviève Bernadette Antoinette", 2, true);
    let last = &cut.lines[1].parts[0].shaped.text;
    assert!(last.ends_with('…'), "{last}");
}

/// A paragraph as these programmes write them, with long words and compounds.
const PROSE: &str = "La politique de la ville dans les Hauts-de-France repose sur la participation \
    des habitantes et des habitants : les conseils citoyens, les coordinations intercommunales et \
    les centres de ressources y travaillent ensemble, avec des méthodes de co-construction qui \
    demandent du temps, de la disponibilité et une reconnaissance institutionnelle. Le cycle de \
    qualification s’adresse aux professionnelles et aux professionnels du développement social \
    urbain, aux agents des collectivités territoriales, aux associations de proximité.";

#[test]
fn hyphens_are_rare_in_the_column_of_a_brochure() {
    for width in [300.0, 316.0, 330.0, 345.0] {
        let set = lines(PROSE, width, Hyphenation::French);
        let hyphens = set.iter().filter(|line| line.ends_with('-')).count();
        assert!(hyphens <= 1, "{width}: {set:#?}");
    }
}

#[test]
fn a_compound_stays_whole_while_the_lines_are_even() {
    let text = "Le réseau des Hauts-de-France et ses villes";
    assert_eq!(
        lines(text, 95.0, Hyphenation::Off),
        ["Le réseau des", "Hauts-de-France et", "ses villes"]
    );
    let narrow = lines("Le réseau des Hauts-de-France", 60.0, Hyphenation::Off);
    assert_eq!(narrow, ["Le réseau", "des Hauts-", "de-France"]);
}

#[test]
fn the_last_line_is_no_short_word() {
    assert_eq!(
        lines("Les agents du quartier y", 112.0, Hyphenation::Off),
        ["Les agents du", "quartier y"]
    );
}

/// Whether the last line is a short word that the line before could have spared a word for.
fn lost_word(lines: &[TextLine], width: f32) -> bool {
    let words = |line: &TextLine| -> Vec<String> {
        let text: String = line.parts.iter().map(|part| &*part.shaped.text).collect();
        text.split_whitespace().map(str::to_owned).collect()
    };
    let [.., before, last] = lines else {
        return false;
    };
    let (before, last) = (words(before), words(last));
    let measure = |text: &str| fonts().width(text, FontStyle::Regular, 10.0);
    let [word] = last.as_slice() else {
        return false;
    };
    before.len() > 1
        && measure(word) < width / 4.0 - 0.1
        && measure(&format!("{} {word}", before[before.len() - 1])) < width - 0.1
}

#[test]
fn an_address_that_is_too_wide_is_broken_before_its_sign() {
    let piece = Piece {
        text: "amelie.abadie@exemple.org",
        style: FontStyle::Regular,
    };
    let lines = wrap(fonts(), &[piece], 10.0, 120.0);
    let lines: Vec<String> = lines
        .iter()
        .map(|line| line.parts.iter().map(|part| &*part.shaped.text).collect())
        .collect();
    assert_eq!(lines, ["amelie.abadie", "@exemple.org"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_line_is_too_wide_and_no_letter_is_lost(
        text in "[a-zA-Zéèùà’ ’.,;:-]{0,200}|\\PC{0,60}",
        width in 40.0f32..300.0,
    ) {
        let pieces = [Piece { text: &text, style: FontStyle::Regular }];
        let ways = [
            wrap(fonts(), &pieces, 10.0, width),
            wrap_evenly(fonts(), &pieces, 10.0, width, Hyphenation::Off),
            balanced(fonts(), &text, FontStyle::Regular, 10.0, width),
        ];
        for wrapped in ways {
            for line in &wrapped {
                let clusters = line.parts.iter().map(|part| clusters(&part.shaped).len()).sum::<usize>();
                prop_assert!(line.width <= width + 0.02 || clusters <= 2, "{line:?}");
            }
            let letters = |text: &str| -> String {
                text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
            };
            let shown: String = wrapped
                .iter()
                .flat_map(|line| &line.parts)
                .map(|part| &*part.shaped.text)
                .collect();
            let wanted: String = unicode_normalization::UnicodeNormalization::nfc(&*text).collect();
            let shown: String = unicode_normalization::UnicodeNormalization::nfc(&*shown).collect();
            prop_assert_eq!(letters(&shown), letters(&wanted));
        }
    }

    #[test]
    fn no_short_word_is_left_alone_and_no_word_is_lost(
        words in prop::collection::vec("[a-z]{1,11}", 2..40),
        width in 130.0f32..340.0,
    ) {
        let text = words.join(" ");
        let pieces = [Piece { text: &text, style: FontStyle::Regular }];
        let heading = balanced(fonts(), &text, FontStyle::Regular, 10.0, width);
        prop_assert!(!lost_word(&heading, width), "{heading:?}");
        let flowing = wrap_evenly(fonts(), &pieces, 10.0, width, Hyphenation::French);
        prop_assert!(!lost_word(&flowing, width), "{flowing:?}");
        let shown: String = flowing
            .iter()
            .flat_map(|line| &line.parts)
            .map(|part| part.shaped.text.replace('-', ""))
            .collect();
        let letters = |text: &str| text.replace(' ', "");
        prop_assert_eq!(letters(&shown), letters(&text));
    }
}
