//! The lines of a street as the post reads them: no comma after the number, no sign at the end.

use crate::name;

/// The lines that say something, each without the signs that a letter does not need.
pub(super) fn lines(street: &str) -> Vec<String> {
    let lines = street.lines().map(|line| without_comma(&bare(line)));
    lines.filter(|line| !line.is_empty()).collect()
}

/// A line without punctuation at its end.
pub(super) fn bare(line: &str) -> String {
    let signs = [',', ';', ':', '.', '-', '–', ' '];
    name::tidy(line.trim().trim_end_matches(signs))
}

/// "12 bis, rue des Lilas" has no comma after the number.
fn without_comma(line: &str) -> String {
    let Some((number, rest)) = line.split_once(',') else {
        return line.to_owned();
    };
    let is_number = number.starts_with(|first: char| first.is_ascii_digit());
    // A number, and perhaps "bis" or a letter: what is longer has a comma for a reason.
    if is_number && number.split_whitespace().count() <= 2 && number.chars().count() <= 10 {
        name::tidy(&format!("{number} {rest}"))
    } else {
        line.to_owned()
    }
}
