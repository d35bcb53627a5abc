//! What parts the cells: the `sep=` line that Excel reads, or the character that fits best.
//!
//! Deliberately not here: reading the records; a candidate is tried on the first lines only.

use super::header;
use super::records::{self, Records};

/// The characters that lists are written with, the most usual in France first.
const CANDIDATES: [u8; 4] = [b';', b',', b'\t', b'|'];

/// How much of the text is tried, in bytes.
const WINDOW: usize = 16 * 1024;

/// How many records are compared.
const COMPARED: usize = 20;

/// How many records may be the header, for choosing a delimiter.
const HEADERS: usize = 6;

/// The delimiter of a text, and where its records begin.
pub(super) fn find(text: &str) -> (u8, &str) {
    if let Some((delimiter, rest)) = instruction(text) {
        return (delimiter.unwrap_or_else(|| sniff(rest)), rest);
    }
    (sniff(text), text)
}

/// Reads a first line such as `sep=;`, quoted or followed by blank cells.
///
/// A line that names no usable character is an instruction all the same, only without effect.
fn instruction(text: &str) -> Option<(Option<u8>, &str)> {
    let end = text.find(['\n', '\r']).unwrap_or(text.len());
    let (line, rest) = text.split_at(end);
    let line = line.trim_matches(|c| matches!(c, ' ' | '\u{FEFF}'));
    let line = line.strip_prefix('"').unwrap_or(line);
    let start = line.get(..4)?;
    if !start.eq_ignore_ascii_case("sep=") {
        return None;
    }
    let rest = rest
        .strip_prefix("\r\n")
        .or_else(|| rest.strip_prefix(['\n', '\r']))
        .unwrap_or(rest);
    let named = line.as_bytes().get(4).copied();
    // What follows can only be the closing mark and blank cells.
    let blank = line
        .bytes()
        .skip(5)
        .all(|b| matches!(b, b'"' | b';' | b',' | b'\t' | b' '));
    if !blank {
        return None;
    }
    Some((
        named.filter(|b| b.is_ascii_punctuation() && *b != b'"' || *b == b'\t'),
        rest,
    ))
}

/// The candidate under which a header is best understood and the records are most alike.
fn sniff(text: &str) -> u8 {
    let sample = sample(text);
    let mut best = (CANDIDATES[0], (0, 0));
    for delimiter in CANDIDATES {
        if !sample.as_bytes().contains(&delimiter) {
            continue;
        }
        let Ok((records, _)) = records::read(sample, delimiter) else {
            continue;
        };
        let header = records
            .iter()
            .take(HEADERS)
            .find(|r| header::is_sure(header::score(r.cells()), r.len()));
        if header.is_some() {
            return delimiter;
        }
        let fit = fit(&records);
        if fit > best.1 {
            best = (delimiter, fit);
        }
    }
    best.0
}

/// The first lines, cut after a complete one when the text goes on.
fn sample(text: &str) -> &str {
    if text.len() <= WINDOW {
        return text;
    }
    let end = text.as_bytes()[..WINDOW]
        .iter()
        .rposition(|b| matches!(b, b'\n' | b'\r'));
    let end = end.map_or(WINDOW, |at| at + 1);
    text.get(..end).unwrap_or(text)
}

/// How well a delimiter fits: what its headers say, then how alike its records are.
fn fit(records: &Records) -> (usize, usize) {
    let understood = records
        .iter()
        .take(HEADERS)
        .map(|r| header::score(r.cells()))
        .max()
        .unwrap_or(0);
    let counts: Vec<usize> = records.iter().take(COMPARED).map(|r| r.len()).collect();
    let alike = counts
        .iter()
        .filter(|count| **count > 1)
        .map(|count| counts.iter().filter(|other| *other == count).count())
        .max()
        .unwrap_or(0);
    (understood, alike)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, delimiter: char, rest: &str) {
        let (found, after) = find(text);
        assert_eq!((char::from(found), after), (delimiter, rest), "{text:?}");
    }

    #[test]
    fn instructions() {
        check("sep=;\r\na;b", ';', "a;b");
        check("SEP=,\na;b", ',', "a;b");
        check("\"sep=;\"\r\na;b", ';', "a;b");
        check("sep=\t\na\tb", '\t', "a\tb");
        check("sep=|;;;\na|b", '|', "a|b");
        check("sep=^\na^b", '^', "a^b");
        check("sep=\nNom,Prénom", ',', "Nom,Prénom");
        check("separation;b", ';', "separation;b");
        check("sep=;", ';', "");
    }

    #[test]
    fn sniffing() {
        let whole = |text: &str, delimiter| check(text, delimiter, text);
        whole("Nom;Prénom\nDupont;Marie, Anne", ';');
        whole("Nom,Prénom\nDupont,Marie", ',');
        whole("Nom\tPrénom\nDupont\tMarie; Anne", '\t');
        whole("Nom|Prénom\nDupont|Marie", '|');
        whole("\"Nom, usage\";\"Prénom\"\n\"a,b\";c", ';');
        whole("\"a;b;c;d\",x\n\"e;f\",y", ',');
        whole("une\nseule\ncolonne", ';');
        whole("Liste, 2026, Lille\nNom;Prénom;Mail\na;b;c@d.fr", ';');
        whole("1;a, b\n2;c\n3;d", ';');
    }
}
