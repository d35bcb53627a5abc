//! What can be chosen of badges: what is large, band, choices, a back, labels that are used up.

use super::geometry::{assert_in_place, inked, is_name};
use super::*;
use crate::paint::paint;
use crate::place::{Item, Shape, WarningKind};
use crate::stock::{boxes, used_after};
use crate::testing::{assert_sound, keep, read_back};

fn of(stock: &str) -> BadgeRun {
    let stock = stocks().into_iter().find(|one| one.name == stock);
    let mut run = run(stock.unwrap());
    for (number, badge) in run.badges.iter_mut().enumerate() {
        badge.choices = ["Atelier 2 · Déjeuner", "Atelier 12", ""][number % 3].into();
        badge.days = vec![BadgeDay {
            heading: "Jeudi 12 novembre, 9h – 17h, Espace Jean-Moulin".into(),
            entries: vec![
                (
                    "12h30 – 14h".into(),
                    "Déjeuner, réfectoire du rez-de-chaussée".into(),
                ),
                (
                    "14h – 15h30".into(),
                    "Atelier 2 – Habiter autrement : quels lieux pour faire ensemble ?, salle Rotonde"
                        .into(),
                ),
            ],
        }];
    }
    run.look.practical = "Wi-Fi : Rencontres, mot de passe : entree-libre".into();
    run
}

fn looks() -> Vec<BadgeLook> {
    let layouts = [
        BadgeLayout::GivenName,
        BadgeLayout::FullName,
        BadgeLayout::Organisation,
    ];
    let look = |layout| {
        [true, false].map(|band| BadgeLook {
            layout,
            band,
            same_back: band,
            practical: "Wi-Fi : Rencontres".into(),
        })
    };
    layouts.into_iter().flat_map(look).collect()
}

fn words_of(item: &Item) -> &str {
    item.shape.glyphs().map_or("", |shaped| shaped.text.trim())
}

#[test]
fn every_look_lies_in_its_label_on_every_stock() {
    for stock in stocks() {
        for look in looks() {
            let mut run = of(&stock.name);
            run.look = look;
            for badge in &mut run.badges[..3] {
                badge.code.clear();
            }
            run.badges.push(Badge {
                by_hand: true,
                category: run.badges[0].category.clone(),
                ..Badge::default()
            });
            assert_in_place(&run, &placed(&run));
        }
    }
}

#[test]
fn what_is_large_is_what_was_chosen() {
    let largest = |layout| {
        let mut run = of("avery-l4785");
        run.badges = vec![badge("Zoé", "Martin", "ANCT")];
        run.look.layout = layout;
        let document = placed(&run);
        let mut names: Vec<(String, f32)> = inked(&document)
            .filter(|(_, item, _)| is_name(&document, item))
            .map(|(_, item, _)| match &item.shape {
                Shape::Text { size, shaped, .. } => (shaped.text.trim().to_owned(), *size),
                _ => panic!("a name is a text"),
            })
            .collect();
        names.sort_by(|one, other| other.1.total_cmp(&one.1));
        names
    };
    assert_eq!(largest(BadgeLayout::GivenName)[0].0, "Zoé");
    let both = largest(BadgeLayout::FullName);
    assert!(both[0].1 - both[1].1 < 2.0, "{both:?}");
    let organisation = largest(BadgeLayout::Organisation);
    assert_eq!(organisation[0].0, "ANCT");
    assert_eq!(organisation[1].0, "Zoé MARTIN");
}

#[test]
fn choices_and_the_mark_are_words_with_or_without_a_band() {
    for band in [true, false] {
        let mut run = of("avery-l4785");
        run.look.band = band;
        let document = placed(&run);
        let said = |words: &str| {
            inked(&document)
                .filter(|(_, item, _)| words_of(item) == words)
                .count()
        };
        assert_eq!(said("Atelier 2 · Déjeuner"), 4);
        assert_eq!(said("Pas de photo"), 2);
        assert_eq!(said("Participant·e") > 0, band);
        let drawn = document.pages[0].items.iter();
        let drawn = drawn.filter(|item| matches!(item.shape, Shape::Polygon { .. }));
        assert_eq!(drawn.count(), 10, "a crossed camera beside each word");
    }
}

#[test]
fn the_back_stands_on_its_head_above_the_front() {
    for same in [true, false] {
        for name in ["plain-a7-folded", "plain-90x60-folded"] {
            let mut run = of(name);
            run.look.same_back = same;
            let document = placed(&run);
            let labels = run.stock.label_rects();
            let half = labels[0].height / 2.0;
            for (page, item, ink) in inked(&document) {
                let at = labels
                    .iter()
                    .position(|label| ink::within(&ink, label, 0.0))
                    .unwrap();
                let back = ink.bottom() <= labels[at].y + half;
                let front = ink.y >= labels[at].y + half;
                assert!(back || front, "{page}: {item:?} across the fold");
                match item.shape {
                    Shape::Text { .. } => assert!(front, "{item:?}"),
                    Shape::TurnedText { .. } => assert!(back, "{item:?}"),
                    _ => {}
                }
            }
            let turned = inked(&document)
                .filter(|(_, item, _)| matches!(item.shape, Shape::TurnedText { .. }))
                .any(|(_, item, _)| words_of(item).contains("Habiter"));
            assert_eq!(turned, !same);
            let pdf = paint(&document, fonts()).unwrap();
            assert_sound(&pdf);
            let tree = read_back(&pdf, "pdfinfo", &["-struct-text"], &[]);
            assert_eq!(tree.contains("Wi-Fi"), !same);
            keep(
                &format!("badges-{name}-{}.pdf", if same { "same" } else { "day" }),
                &pdf,
            );
        }
    }
}

#[test]
fn a_day_too_long_for_its_back_says_whose_it_is() {
    let mut run = of("plain-90x60-folded");
    let day = run.badges[0].days[0].clone();
    run.badges.truncate(1);
    run.badges[0].days = vec![day; 12];
    let document = placed(&run);
    assert_in_place(&run, &document);
    assert_eq!(document.warnings.len(), 1);
    assert_eq!(document.warnings[0].kind, WarningKind::Cut);
    assert_eq!(document.warnings[0].item, "Marie DURAND");
}

#[test]
fn used_labels_are_passed_over_wherever_they_are() {
    let stock = of("avery-l4785").stock;
    let rects = stock.label_rects();
    let found = boxes(&stock, &[1, 2, 5, 10], 8).unwrap();
    let labels: Vec<(usize, usize)> = found
        .iter()
        .map(|(page, rect)| (*page, rects.iter().position(|one| one == rect).unwrap() + 1))
        .collect();
    let first = [3, 4, 6, 7, 8, 9].map(|label| (0, label));
    assert_eq!(labels[..6], first);
    assert_eq!(labels[6..], [(1, 1), (1, 2)]);
    assert_eq!(
        boxes(&stock, &[11], 1),
        Err(NoSuchLabel {
            label: 11,
            labels: 10
        })
    );
    // A sheet without a label left is put away.
    let all: Vec<usize> = (1..=10).collect();
    assert_eq!(boxes(&stock, &all, 1).unwrap()[0], (0, rects[0]));
}

#[test]
fn the_labels_that_remain_are_known_after_printing() {
    let stock = of("avery-l4785").stock;
    let after = |used: &[usize], count| -> Vec<usize> { used_after(&stock, used, count).unwrap() };
    assert_eq!(after(&[], 5), [1, 2, 3, 4, 5]);
    assert!(after(&[], 10).is_empty());
    assert_eq!(after(&[], 23), [1, 2, 3]);
    assert_eq!(after(&[2, 4], 3), [1, 2, 3, 4, 5]);
    assert_eq!(after(&[1, 10], 2), [1, 2, 3, 10]);
    assert!(after(&[1, 2, 3], 7).is_empty());
    assert_eq!(after(&[1, 2, 3], 8), [1]);
    assert!(after(&[1, 2, 3], 17).is_empty());
    assert_eq!(after(&[1, 2], 0), [1, 2]);
}

#[test]
fn plain_paper_has_a_line_to_measure_where_there_is_room() {
    let has = |name: &str| {
        let document = placed(&of(name));
        let words = document.pages[0].items.iter().map(words_of);
        words.filter(|words| *words == "100 mm").count()
    };
    assert_eq!(has("plain-80x50"), 1);
    assert_eq!(has("plain-90x60-folded"), 1);
    assert_eq!(has("plain-a7"), 0);
    assert_eq!(has("avery-l4785"), 0);
}

/// Writes the looks where a person can look at them, when asked to.
#[test]
fn samples_for_the_eye() {
    for (number, look) in looks().into_iter().enumerate() {
        let mut run = of("plain-80x50");
        run.look = look;
        run.badges[9] = Badge {
            by_hand: true,
            category: run.badges[9].category.clone(),
            ..Badge::default()
        };
        let pdf = paint(&placed(&run), fonts()).unwrap();
        assert!(pdf.starts_with(b"%PDF-1.7"));
        keep(&format!("badges-look-{number}.pdf"), &pdf);
    }
}
