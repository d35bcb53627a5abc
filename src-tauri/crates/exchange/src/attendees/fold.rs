//! The form in which headers and answers are compared: lower case, no accents, words and spaces.
//!
//! Deliberately not here: names as they are stored; those are never folded.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in lower case, without accents, each run of other characters as one space.
///
/// `"  Adresse e-mail :"` becomes `"adresse e mail"`.
pub(crate) fn fold(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut gap = false;
    if text.is_ascii() {
        for byte in text.bytes() {
            push(&mut key, &mut gap, char::from(byte));
        }
    } else {
        for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
            push(&mut key, &mut gap, c);
        }
    }
    key
}

fn push(key: &mut String, gap: &mut bool, c: char) {
    // Soft hyphens and other invisible characters do not part words.
    if matches!(
        c,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\0'
    ) {
        return;
    }
    if !c.is_alphanumeric() {
        *gap = !key.is_empty();
        return;
    }
    if std::mem::take(gap) {
        key.push(' ');
    }
    match c {
        'œ' | 'Œ' => key.push_str("oe"),
        'æ' | 'Æ' => key.push_str("ae"),
        'ł' | 'Ł' => key.push('l'),
        'ø' | 'Ø' => key.push('o'),
        'ß' => key.push_str("ss"),
        'ı' | 'İ' => key.push('i'),
        _ if c.is_ascii() => key.push(c.to_ascii_lowercase()),
        _ => key.extend(c.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn headers_meet() {
        for header in [
            "Prénom",
            " PRÉNOM :",
            "Pre\u{301}nom*",
            "\u{FEFF}prenom\u{A0}",
        ] {
            assert_eq!(fold(header), "prenom", "{header:?}");
        }
        assert_eq!(fold("E-mail (professionnel)"), "e mail professionnel");
        assert_eq!(fold("Droit à l’image / Œuvre"), "droit a l image oeuvre");
        assert_eq!(fold("***"), "");
    }
}
