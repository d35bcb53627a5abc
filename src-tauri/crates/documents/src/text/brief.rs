//! The beginning of a text, enough to know it by: what stands on every page.
//!
//! A running line is an artifact that reading software skips, so it must not look like a sentence:
//! checkers of tagged files take many words, several of them small, for content that was hidden by
//! mistake. Deliberately not here: where such lines go.

/// A line of so many words, so many of which begin with a small letter, passes for a sentence.
const SENTENCE: (usize, usize) = (8, 4);

/// Words up to this length are not what a text breaks off after ("du …").
const SMALL_WORD: usize = 3;

/// As many words of a text as make no sentence together with others on the same line.
pub(crate) fn brief(text: &str, with: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let makes_no_sentence = |count: &usize| {
        let line = format!("{} {with}", words[..*count].join(" "));
        !is_sentence(&line)
    };
    let count = (0..=words.len()).rev().find(makes_no_sentence).unwrap_or(0);
    if count == words.len() {
        return words.join(" ");
    }
    let is_small =
        |word: &&&str| word.chars().filter(|c| c.is_alphanumeric()).count() <= SMALL_WORD;
    let small = words[..count].iter().rev().take_while(is_small).count();
    // A text of small words only is broken off where it has to be.
    let count = if small < count { count - small } else { count };
    if count == 0 {
        return String::new();
    }
    let kept = words[..count].join(" ");
    let kept = kept.trim_end_matches(|sign: char| !sign.is_alphanumeric());
    format!("{kept} …")
}

/// Whether a line could be taken for a sentence.
pub(crate) fn is_sentence(line: &str) -> bool {
    let words = line.split(|c: char| !c.is_alphabetic());
    let words: Vec<&str> = words.filter(|word| word.chars().nth(1).is_some()).collect();
    let small = words
        .iter()
        .filter(|word| word.starts_with(char::is_lowercase));
    words.len() >= SENTENCE.0 && small.count() >= SENTENCE.1
}

#[cfg(test)]
mod tests {
    use super::{brief, is_sentence};

    #[test]
    fn a_short_text_is_whole_and_a_long_one_breaks_off_after_a_word_that_counts() {
        let title = "Comment construire une démarche  intégrée entre les équipes de la ville ?";
        for (text, with, wanted) in [
            ("La ville ensemble", "", "La ville ensemble"),
            (
                title,
                "",
                "Comment construire une démarche intégrée entre …",
            ),
            (
                title,
                "jeudi 10 mars 2016",
                "Comment construire une démarche intégrée …",
            ),
            (
                "Villes, Pays, Régions, États, Europe, Monde, Lune, Mars et au-delà",
                "",
                "Villes, Pays, Régions, États, Europe, Monde, Lune, Mars et au-delà",
            ),
            (
                "de la et du de la et du de la",
                "",
                "de la et du de la et …",
            ),
            ("un deux", "trois mots et encore cinq de plus là", ""),
        ] {
            assert_eq!(brief(text, with), wanted);
            assert!(wanted.is_empty() || !is_sentence(&format!("{wanted} {with}")));
        }
    }
}
