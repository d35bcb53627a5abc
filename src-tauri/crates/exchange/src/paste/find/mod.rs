//! What can be recognised in a line by itself: dates, hours, people, places, labels.
//!
//! Each file knows one kind of fact and nothing of where in a programme it stands.

pub(super) mod column;
pub(super) mod contact;
pub(super) mod date;
pub(super) mod function;
pub(super) mod hours;
pub(super) mod kind;
pub(super) mod label;
pub(super) mod letter;
pub(super) mod mandate;
pub(super) mod noise;
pub(super) mod office;
pub(super) mod organisation;
pub(super) mod person;
pub(super) mod place;
pub(super) mod session;
pub(crate) mod speaker;
pub(super) mod year;

use regex::Regex;

/// A pattern that is written in this program: it compiles, or the tests fail.
pub(super) fn pattern(source: &str) -> Regex {
    Regex::new(source).expect("the patterns of this program are regular expressions")
}

/// Without the marks that stand around words: spaces, colons, dashes, bullets, quotes of Markdown.
pub(super) fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || ":;,.-–—−•·|*_>→".contains(c))
}

/// Without the marks between two parts, at the beginning.
pub(super) fn after_mark(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_whitespace() || ":;,.-–—−•·|*_>→)]/".contains(c))
}

/// Without the marks between two parts, at the end.
pub(super) fn before_mark(text: &str) -> &str {
    text.trim_end_matches(|c: char| c.is_whitespace() || ":;,-–—−•·|*_>→([/".contains(c))
}

/// The first letter, figure or nothing.
pub(super) fn first_letter(text: &str) -> Option<char> {
    text.chars().find(|c| c.is_alphanumeric())
}

/// Whether the first letter is small.
pub(super) fn begins_small(text: &str) -> bool {
    first_letter(text).is_some_and(char::is_lowercase)
}

/// How many words a text has.
pub(super) fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// Without the mark of an item at the beginning.
pub(super) fn bare_start(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_whitespace() || "-–—•·*|>◦▪■●►✓".contains(c))
}

/// Whether a figure stands in a text: most patterns need one, and looking for it is cheap.
pub(super) fn has_figure(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit())
}
