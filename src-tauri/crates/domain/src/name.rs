//! Names of people: stored as written, cased on paper only, compared without accents.
//!
//! Deliberately not here: splitting a full name in two (room `exchange`).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name or text as it is stored: composed (NFC), trimmed, runs of white space as one space.
pub fn tidy(written: &str) -> String {
    let mut tidied = String::with_capacity(written.len());
    for word in written.split_whitespace() {
        if !tidied.is_empty() {
            tidied.push(' ');
        }
        tidied.extend(word.nfc());
    }
    tidied
}

/// A family name as paper shows it: in capitals, accents kept.
pub fn capitals(family_name: &str) -> String {
    family_name.to_uppercase()
}

/// What is compared to recognise a name: lower case, without accents, and with apostrophes,
/// hyphens, dots and spaces all the same.
///
/// ```
/// use parvis_domain::name::key;
/// assert_eq!(key("L’HAŸ-les Roses"), key("l'hay les roses"));
/// assert_ne!(key("Durand"), key("Durant"));
/// ```
pub fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for c in name
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
    {
        match c {
            'œ' => key.push_str("oe"),
            'æ' => key.push_str("ae"),
            'ß' => key.push_str("ss"),
            'ł' => key.push('l'),
            'ø' => key.push('o'),
            'đ' => key.push('d'),
            'ı' => key.push('i'),
            c if c.is_alphanumeric() => key.push(c),
            _ if key.ends_with(' ') || key.is_empty() => {}
            _ => key.push(' '),
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// What is compared to recognise an e-mail address: trimmed, in lower case.
pub fn email_key(email: &str) -> String {
    email.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tidying_composes_and_trims_and_keeps_the_casing() {
        assert_eq!(tidy("  E\u{301}lodie \u{a0} Le\tGoff "), "Élodie Le Goff");
        assert_eq!(tidy("McDonald"), "McDonald");
    }

    #[test]
    fn keys_ignore_accents_casing_and_marks_of_punctuation() {
        for (a, b) in [
            ("Nguyễn Thị Ngọc", "NGUYEN THI NGOC"),
            ("Łukasz", "lukasz"),
            ("Şahin", "SAHIN"),
            ("Jean-Pierre", "Jean Pierre"),
            ("D’Almeida", "d'almeida"),
            ("Lecœur", "LECOEUR"),
        ] {
            assert_eq!(key(a), key(b));
        }
    }

    #[test]
    fn capitals_keep_the_accents() {
        assert_eq!(capitals("Hingrez-Céréda"), "HINGREZ-CÉRÉDA");
    }
}
