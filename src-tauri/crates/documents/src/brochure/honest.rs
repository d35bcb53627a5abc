//! How honest the gauge is: with as many lines less as it says, a brochure fits.
//!
//! Deliberately not here: what the gauge says where a brochure fits (see `formats`).

use parvis_domain::rich_text::Block;
use proptest::prelude::*;

use super::layout::read_pages;
use super::random::Source;
use super::samples::day_with_workshops;
use super::texts::Texts;
use super::*;
use crate::testing::fonts;

fn pages(input: &Brochure) -> usize {
    read_pages(input, fonts()).pages.len()
}

/// The presentation with as many of its words as make it fit, and the lines that are gone.
fn shortened_by_hand(input: &Brochure, target: usize) -> usize {
    let lines = |input: &Brochure| {
        let long = Texts::of(input, fonts()).long();
        let mut presentation = long
            .iter()
            .filter(|text| text.kind == TextKind::Presentation);
        presentation.next().map_or(0, |text| text.lines)
    };
    let before = lines(input);
    let mut shorter = input.clone();
    while pages(&shorter) > target {
        let Some(Block::Paragraph(spans)) = shorter.presentation.last_mut() else {
            panic!("the presentation alone is too short to make it fit");
        };
        // A line at a time, as a person does.
        let text = &mut spans.last_mut().expect("a paragraph has words").text;
        let words: Vec<&str> = text.split_whitespace().collect();
        let kept = words.len().saturating_sub(12);
        *text = words[..kept].join(" ");
        if text.is_empty() {
            spans.pop();
        }
        if spans.is_empty() {
            shorter.presentation.pop();
        }
    }
    before - lines(&shorter)
}

/// A person who shortens one text, and not each of the longest as the gauge does, needs as many
/// lines, give or take a quarter and three lines: what stands together moves together.
#[test]
fn one_text_shortened_by_hand_fits_after_as_many_lines() {
    for format in [Format::A4, Format::A5Booklet, Format::LargePrint] {
        let day = |paragraphs| {
            let day = day_with_workshops();
            let paragraph = day.presentation[..1].to_vec();
            Brochure {
                format,
                presentation: vec![paragraph; paragraphs].concat(),
                ..day
            }
        };
        let target = pages(&day(2));
        let over = [5, 9].map(day);
        let over: Vec<&Brochure> = over.iter().filter(|day| pages(day) > target).collect();
        assert!(!over.is_empty(), "{format:?} is never over");
        for input in over {
            let Room::Over(lines) = gauge(input, fonts(), target).room else {
                panic!("{format:?} has more than {target} pages");
            };
            let by_hand = shortened_by_hand(input, target);
            assert!(
                lines.abs_diff(by_hand) <= lines / 4 + 3,
                "{format:?}: {lines} told, {by_hand} by hand"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn without_so_many_lines_it_fits_and_not_without_far_fewer(
        choices in prop::collection::vec(any::<u8>(), 300..900), less in 1usize..3
    ) {
        let input = Source::new(choices).brochure();
        let taken = pages(&input);
        prop_assume!(taken > less);
        let told = gauge(&input, fonts(), taken - less);
        prop_assert_eq!(told.pages, taken);
        let Room::Over(lines) = told.room else { panic!("{told:?}") };
        let texts = Texts::of(&input, fonts());
        if told.texts_suffice {
            prop_assert!(pages(&texts.shortened(lines)) <= taken - less);
            let fewer = lines - (lines / 16).max(1);
            prop_assert!(fewer == 0 || pages(&texts.shortened(fewer)) > taken - less);
        } else {
            prop_assert!(pages(&texts.shortened(texts.most())) > taken - less);
        }
    }
}
