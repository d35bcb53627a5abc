//! Texts with towers of marks above and below their letters, which no frame would hold.
//!
//! Languages put two or three marks on a letter; what goes beyond is a joke or an accident. It is
//! left out here and reported. Deliberately not here: what fits.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;

use super::BadgeRun;

/// The most marks on one letter.
const MOST: usize = 3;

/// The run without towers, and by number the badges that lost marks. Nothing is copied when there
/// is none, which is nearly always.
pub(super) fn calmed(run: &BadgeRun) -> (Cow<'_, BadgeRun>, Vec<usize>) {
    let mut calm = Cow::Borrowed(run);
    let mut changed = Vec::new();
    for (number, badge) in run.badges.iter().enumerate() {
        let texts = [
            &badge.given_name,
            &badge.family_name,
            &badge.badge_name,
            &badge.organisation,
            &badge.function,
        ];
        if texts.into_iter().any(|text| has_tower(text)) {
            changed.push(number);
            let badge = &mut calm.to_mut().badges[number];
            for text in [
                &mut badge.given_name,
                &mut badge.family_name,
                &mut badge.badge_name,
                &mut badge.organisation,
                &mut badge.function,
            ] {
                *text = without_towers(text);
            }
        }
    }
    (calm, changed)
}

fn has_tower(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let mut height = 0;
    text.chars().any(|letter| {
        height = if is_combining_mark(letter) {
            height + 1
        } else {
            0
        };
        height > MOST
    })
}

fn without_towers(text: &str) -> String {
    let mut height = 0;
    let keep = |letter: &char| {
        height = if is_combining_mark(*letter) {
            height + 1
        } else {
            0
        };
        height <= MOST
    };
    text.chars().filter(keep).collect()
}
