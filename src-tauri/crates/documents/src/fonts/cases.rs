//! Capitals for names on paper. Deliberately not here: how names are stored (always as written).

/// The text in capitals, letter by letter as Unicode has it: `ß` becomes `SS`, accents stay.
///
/// A Turkish dotted `i` cannot be told from a French one by its letter, so `i` becomes `I`.
#[must_use]
pub fn uppercase(text: &str) -> String {
    text.to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::uppercase;

    #[test]
    fn accents_stay_and_sharp_s_opens() {
        for (given, wanted) in [
            ("Lefèvre", "LEFÈVRE"),
            ("Strauß", "STRAUSS"),
            ("de la Haÿe", "DE LA HAŸE"),
            ("Nguyễn", "NGUYỄN"),
            ("łukasz", "ŁUKASZ"),
            ("محمد", "محمد"),
        ] {
            assert_eq!(uppercase(given), wanted);
        }
    }
}
