//! Where a word may be broken with a hyphen.
//!
//! Deliberately careful: a word with a capital, a digit or a sign is left whole, since it may be
//! a name, an acronym or an address.

use super::Hyphenation;

/// The sign at the end of a line.
pub(super) const HYPHEN: char = '-';

/// A word shorter than this is never broken.
const SHORTEST: usize = 7;

/// The bytes at which the word may be broken, in order.
pub(super) fn hyphenate(word: &str, hyphenation: Hyphenation) -> Vec<usize> {
    let language = match hyphenation {
        Hyphenation::Off => return Vec::new(),
        Hyphenation::French => hypher::Lang::French,
        Hyphenation::English => hypher::Lang::English,
    };
    let letters = word.trim_end_matches(|c: char| ".,;:!?)»\u{202F}\u{A0}…".contains(c));
    let letters = letters.rsplit(['’', '\'']).next().unwrap_or(letters);
    if letters.chars().count() < SHORTEST || !letters.chars().all(char::is_lowercase) {
        return Vec::new();
    }
    let Some(start) = word.find(letters) else {
        return Vec::new();
    };
    let mut at = start;
    let mut breaks: Vec<usize> = hypher::hyphenate_bounded(letters, language, 3, 3)
        .map(|syllable| {
            at += syllable.len();
            at
        })
        .collect();
    breaks.pop();
    breaks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_addresses_stay_whole() {
        for word in [
            "Lambersart",
            "ANCT",
            "exemple@ville.example",
            "2026-2027",
            "ville",
        ] {
            assert_eq!(
                hyphenate(word, Hyphenation::French),
                Vec::<usize>::new(),
                "{word}"
            );
        }
    }

    #[test]
    fn long_words_break_by_the_patterns() {
        let word = "l’accompagnement,";
        let parts = hyphenate(word, Hyphenation::French);
        assert!(parts.iter().all(|at| word.is_char_boundary(*at)));
        assert_eq!(&word[..parts[0]], "l’accom");
    }
}
