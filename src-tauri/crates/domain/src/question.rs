//! A question about what was held, as people ask it: "qui est intervenu sur la GUSP en 2019 ?".
//!
//! Deliberately not here: answering it.

use crate::name;

/// What is asked for: words to look for, and the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The words that matter, apart by spaces.
    pub words: String,
    /// The year, when the question names one and only one.
    pub year: Option<i32>,
}

/// Words that a question has and what is looked for does not, as [`name::key`] writes them.
const SMALL: [&str; 78] = [
    "a",
    "about",
    "and",
    "at",
    "au",
    "aux",
    "avec",
    "by",
    "ce",
    "ces",
    "d",
    "dans",
    "de",
    "des",
    "did",
    "du",
    "elle",
    "en",
    "est",
    "et",
    "etaient",
    "etait",
    "ete",
    "for",
    "has",
    "have",
    "held",
    "il",
    "ils",
    "in",
    "intervenait",
    "intervenir",
    "intervenu",
    "intervenue",
    "intervenues",
    "intervenus",
    "intervient",
    "l",
    "la",
    "le",
    "les",
    "leur",
    "of",
    "on",
    "ont",
    "ou",
    "par",
    "parle",
    "parlent",
    "pour",
    "qu",
    "quand",
    "que",
    "quel",
    "quelle",
    "quelles",
    "quels",
    "qui",
    "s",
    "se",
    "son",
    "sont",
    "speak",
    "speaks",
    "spoke",
    "spoken",
    "sur",
    "the",
    "to",
    "un",
    "une",
    "was",
    "were",
    "what",
    "when",
    "where",
    "who",
    "with",
];

/// The years that centres may have archives of.
const YEARS: std::ops::RangeInclusive<i32> = 1950..=2099;

/// Reads a question. Small words are left out unless nothing else is asked; single letters always,
/// since they would find nearly everything.
///
/// ```
/// use parvis_domain::question::read;
/// let question = read("Qui est intervenu sur la GUSP en 2019 ?");
/// assert_eq!((&*question.words, question.year), ("gusp", Some(2019)));
/// assert_eq!(read("la").words, "la");
/// ```
pub fn read(typed: &str) -> Question {
    let key = name::key(typed);
    let all: Vec<&str> = key.split(' ').filter(|word| !word.is_empty()).collect();
    let mut years = all.iter().filter_map(|word| year(word));
    let year = years.next().filter(|_| years.next().is_none());
    let is_year = |word: &str| year.is_some() && year == self::year(word);
    let asked: Vec<&str> = all
        .iter()
        .copied()
        .filter(|word| !is_year(word) && word.chars().nth(1).is_some())
        .collect();
    let large: Vec<&str> = asked
        .iter()
        .copied()
        .filter(|w| !SMALL.contains(w))
        .collect();
    let words = if large.is_empty() && year.is_none() {
        asked
    } else {
        large
    };
    Question {
        words: words.join(" "),
        year,
    }
}

/// The year that a word is.
fn year(word: &str) -> Option<i32> {
    let year = word.parse().ok().filter(|year| YEARS.contains(year));
    year.filter(|_| word.len() == 4)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(typed: &str, words: &str, year: Option<i32>) {
        let question = read(typed);
        assert_eq!((&*question.words, question.year), (words, year), "{typed}");
    }

    #[test]
    fn a_question_is_what_it_asks_for() {
        check(
            "Qui est intervenu sur la GUSP en 2019 ?",
            "gusp",
            Some(2019),
        );
        check("Who spoke on GUSP in 2019?", "gusp", Some(2019));
        check(
            "participation des habitants",
            "participation habitants",
            None,
        );
        check("l’eau à Évrolles, 2021", "eau evrolles", Some(2021));
        check("2019", "", Some(2019));
        check("en 2019", "", Some(2019));
    }

    #[test]
    fn what_is_no_single_year_stays_a_word() {
        check("2019 ou 2020", "2019 2020", None);
        check("loi 1901", "loi 1901", None);
        check("12019", "12019", None);
        check("2019 2019", "2019 2019", None);
    }

    #[test]
    fn small_words_alone_are_looked_for() {
        check("Qui", "qui", None);
        check("", "", None);
        check("?!", "", None);
        check("m", "", None);
        check("lot b", "lot", None);
        assert!(SMALL.is_sorted());
        assert!(SMALL.iter().all(|word| name::key(word) == *word));
    }

    proptest! {
        #[test]
        fn no_large_word_is_lost(words in prop::collection::vec("[a-zé]{5,9}", 1..6)) {
            let typed = words.join(" ");
            let question = read(&typed);
            for word in name::key(&typed).split(' ') {
                prop_assert!(SMALL.contains(&word) || question.words.split(' ').any(|w| w == word));
            }
        }
    }
}
