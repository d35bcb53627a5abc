//! People as the plain data of their badges.
//!
//! Deliberately not here: sheets and sizes.

use std::collections::HashMap;

use parvis_documents::badges::{Badge, BadgeCategory, BadgeWords};
use parvis_documents::place::Colour;
use parvis_domain::registration::Category;

use crate::view::attendee::AttendeeView;
use crate::words::Catalogue;

/// What a badge shows that no screen does, by registration.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct BadgeFacts {
    /// The number of its QR code.
    pub code: String,
    /// The organisation's name for badges.
    pub organisation: String,
}

/// The fixed words of badges.
pub(super) fn fixed_words(words: &Catalogue) -> BadgeWords {
    BadgeWords {
        code: words.with("badges-code", &[("code", "{code}")]),
        no_photo: words.text("badges-no-photo"),
    }
}

/// The badges of these people, in their order.
pub(super) fn badges(
    words: &Catalogue,
    people: &[AttendeeView],
    facts: &HashMap<String, BadgeFacts>,
) -> Vec<Badge> {
    let badge = |who: &AttendeeView| {
        let facts = facts.get(&who.id).cloned().unwrap_or_default();
        Badge {
            given_name: who.given_name.clone(),
            family_name: who.family_name.clone(),
            badge_name: who.badge_name.clone(),
            organisation: if facts.organisation.is_empty() {
                who.organisation.clone()
            } else {
                facts.organisation
            },
            function: who.function.clone(),
            category: category(words, &who.category),
            code: facts.code,
            no_photo: who.photo_consent == "no",
        }
    };
    people.iter().map(badge).collect()
}

/// The word of a category with the colour of its band. A participant has the centre's own colour;
/// the others are told apart in colour and in grey, and the word always says which it is.
fn category(words: &Catalogue, code: &str) -> BadgeCategory {
    let colour = match Category::from_code(code) {
        None | Some(Category::Participant) => None,
        Some(Category::Speaker) => Some(Colour(122, 31, 94)),
        Some(Category::ElectedOfficial) => Some(Colour(30, 64, 140)),
        Some(Category::Organiser) => Some(Colour(51, 51, 51)),
        Some(Category::Press) => Some(Colour(140, 74, 0)),
    };
    BadgeCategory {
        word: words.choice("category", code),
        colour,
    }
}
