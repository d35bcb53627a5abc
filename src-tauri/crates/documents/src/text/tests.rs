//! Lines that fit, breaks where they belong, nothing lost.

use proptest::prelude::*;

use super::*;
use crate::testing::fonts;

fn lines(text: &str, width: f32, hyphenation: Hyphenation) -> Vec<String> {
    let pieces = [Piece {
        text,
        style: FontStyle::Regular,
    }];
    wrap(fonts(), &pieces, 10.0, width, hyphenation)
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_line_is_too_wide_and_no_letter_is_lost(
        text in "[a-zA-Zéèùà’ ’.,;:-]{0,200}|\\PC{0,60}",
        width in 40.0f32..300.0,
    ) {
        let pieces = [Piece { text: &text, style: FontStyle::Regular }];
        let wrapped = wrap(fonts(), &pieces, 10.0, width, Hyphenation::Off);
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
