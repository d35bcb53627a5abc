//! A table as text with delimiters.
//!
//! Deliberately not here: reading, see `attendees`.

use super::Table;
use crate::attendees::is_formula;

/// Writes a table after a mark, which may be empty.
pub(super) fn write(table: &Table, delimiter: char, mark: &str) -> Vec<u8> {
    let mut file = mark.to_owned();
    line(&mut file, delimiter, table.headers.iter().cloned());
    for row in &table.rows {
        line(&mut file, delimiter, row.iter().map(super::Cell::shown));
    }
    file.into_bytes()
}

fn line(file: &mut String, delimiter: char, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            file.push(delimiter);
        }
        push(file, &cell);
    }
    file.push_str("\r\n");
}

fn push(file: &mut String, cell: &str) {
    let risky = is_formula(cell.trim_start_matches('\''));
    let quoted = risky || cell.contains([';', '"', '\n', '\r', '\t', ',']) || cell.trim() != cell;
    if quoted {
        file.push('"');
    }
    if risky {
        file.push('\'');
    }
    if quoted {
        file.push_str(&cell.replace('"', "\"\""));
        file.push('"');
    } else {
        file.push_str(cell);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Cell, Format, write};
    use super::*;

    #[test]
    fn french_excel_opens_it_right() {
        let cells = [
            "Roy; Léa",
            "+33 1",
            "-",
            "@a",
            "\tb",
            "dit \"Jo\"",
            "un\ndeux",
            "Zoé",
        ];
        let table = Table {
            title: String::new(),
            headers: vec!["Nom".into()],
            rows: vec![cells.map(|cell| Cell::Text(cell.into())).to_vec()],
        };
        let bytes = write(&table, Format::Csv).expect("a text");
        assert_eq!(
            String::from_utf8(bytes).expect("UTF-8"),
            "\u{FEFF}Nom\r\n\"Roy; Léa\";\"'+33 1\";\"'-\";\"'@a\";\"'\tb\";\"dit \"\"Jo\"\"\";\
             \"un\ndeux\";Zoé\r\n"
        );
    }
}
