//! Which row is the header, and how its texts become unique names of columns.
//!
//! Deliberately not here: what a header means, see `synonyms`.

use super::clean;
use super::email;
use super::phone;
use super::synonyms::guess;
use std::collections::HashSet;

/// How many rows are tried: lists typed by hand begin with a few lines of title.
const TRIED: usize = 15;

/// How much a row looks like a header: two for each known name, one for each telling question.
///
/// Addresses and numbers are never headers.
pub(super) fn score<'a>(cells: impl Iterator<Item = &'a str>) -> usize {
    let mut score = 0;
    for cell in cells {
        let text = clean::line(cell).text;
        if email::is_address(&text) || phone::is_french(&text) {
            return 0;
        }
        // Questions of forms can be long; a whole paragraph is a title or a remark.
        if text.len() <= 300 {
            score += match guess(&text) {
                Some(guess) if guess.exact => 2,
                Some(_) => 1,
                None => 0,
            };
        }
    }
    score
}

/// Whether a score leaves no doubt for a row of so many cells.
pub(super) fn is_sure(score: usize, cells: usize) -> bool {
    cells >= 3 && score >= cells
}

/// The index of the header among the first rows that are not blank.
///
/// A row is taken when it has one known name or two telling texts; the best one wins, and of
/// equals the first, so that a header repeated further down is not mistaken for the true one.
pub(super) fn find<'a, R>(rows: impl Iterator<Item = R>) -> Option<usize>
where
    R: Iterator<Item = &'a str> + Clone,
{
    let mut best = None;
    for (at, row) in rows.take(TRIED).enumerate() {
        let cells = row.clone().count();
        let score = score(row);
        if is_sure(score, cells) && best.is_none_or(|(_, most)| score > most) {
            return Some(at);
        }
        if score >= 2 && best.is_none_or(|(_, most)| score > most) {
            best = Some((at, score));
        }
    }
    best.map(|(at, _)| at)
}

/// How well the header among the first rows is understood; 0 when no row looks like one.
pub(super) fn best_score<'a, R>(rows: impl Iterator<Item = R>) -> usize
where
    R: Iterator<Item = &'a str> + Clone,
{
    let best = rows.take(TRIED).map(score).max().unwrap_or(0);
    if best >= 2 { best } else { 0 }
}

/// Names for the columns: the header texts, letters for blank ones, numbers for repeated ones.
pub(super) fn unique_names(headers: &[&str]) -> Vec<String> {
    let mut taken = HashSet::new();
    let written: HashSet<String> = headers
        .iter()
        .map(|header| clean::line(header).text.into_owned())
        .collect();
    headers
        .iter()
        .enumerate()
        .map(|(at, header)| {
            let text = clean::line(header).text.into_owned();
            let base = if text.is_empty() { letters(at) } else { text };
            let mut name = base.clone();
            let mut number = 2;
            while taken.contains(&name) || name != base && written.contains(&name) {
                name = format!("{base} ({number})");
                number += 1;
            }
            taken.insert(name.clone());
            name
        })
        .collect()
}

/// The letters that spreadsheet programs show over a column: A to Z, then AA.
fn letters(at: usize) -> String {
    let mut name = String::new();
    let mut rest = at + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).expect("a remainder below 26");
        name.insert(0, char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_is_found_below_titles() {
        let rows = [
            vec!["Liste des inscrits à la journée", "", ""],
            vec!["édité par le secrétariat", "", ""],
            vec!["Nom", "Prénom", "Structure"],
            vec!["DUPONT", "Marie", "Ville de Lille"],
        ];
        assert_eq!(find(rows.iter().map(|r| r.iter().copied())), Some(2));
    }

    #[test]
    fn rows_of_people_are_not_headers() {
        let rows = [
            vec![
                "DUPONT",
                "Marie",
                "Association La Ruche",
                "marie@ruche.example",
            ],
            vec!["MARTIN", "Paul", "Ville de Lens", "0321000000"],
            vec!["ROY", "Léa", "Ville de Lille", "chargée de mission"],
        ];
        assert_eq!(find(rows.iter().map(|r| r.iter().copied())), None);
    }

    #[test]
    fn names_of_columns_are_unique() {
        let names = unique_names(&["Nom", "Nom", "", " Nom (2) ", "", "Nom"]);
        assert_eq!(names, ["Nom", "Nom (3)", "C", "Nom (2)", "E", "Nom (4)"]);
        assert_eq!(letters(25), "Z");
        assert_eq!(letters(26), "AA");
        assert_eq!(letters(701), "ZZ");
        assert_eq!(letters(702), "AAA");
    }
}
