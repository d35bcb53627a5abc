//! The text of a cell as it is stored: NFC, no control characters, white space made single.
//!
//! Deliberately not here: casing, and any change of the characters of a name.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// A cell made ready to be stored, with what was seen on the way.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cleaned<'a> {
    /// The text; blank cells are empty.
    pub(super) text: Cow<'a, str>,
    /// Number of characters that could not be read; each is U+FFFD in the text.
    pub(super) unreadable: u32,
    /// Whether accents look like UTF-8 that was once read as Windows-1252.
    pub(super) garbled: bool,
}

/// The text that a raw cell of a file means, before it is cleaned.
///
/// Takes away what spreadsheet programs need and people do not mean: `="0601020304"`, written to
/// keep a zero, and the apostrophe that our own writer puts before a formula.
pub(super) fn unwrap(raw: &str) -> &str {
    match raw.as_bytes() {
        [b'=', b'"', .., b'"'] if raw.len() >= 3 => &raw[2..raw.len() - 1],
        [b'\'', ..] => {
            if is_formula(raw.trim_start_matches('\'')) {
                &raw[1..]
            } else {
                raw
            }
        }
        _ => raw,
    }
}

/// Whether a spreadsheet program may take the text for a formula.
pub(crate) fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Whether a text needs no cleaning but at its ends: printable ASCII, composed Latin letters,
/// single spaces.
///
/// Written without a way out of the loop, so that the compiler looks at many bytes at once: most
/// rows of a list are such, and looking at each cell by itself took a fifth of the reading.
pub(super) fn is_plain_inside(text: &[u8]) -> bool {
    // In UTF-8, these lead bytes alone mean that every other character is U+00C0 to U+023F.
    let fits = |byte: u8| matches!(byte, 0x20..=0x7E | 0x80..=0xBF | 0xC3..=0xC8);
    let all_fit = text.iter().fold(true, |all, byte| all & fits(*byte));
    let pairs = text.iter().zip(text.iter().skip(1));
    all_fit & !pairs.fold(false, |any, (a, b)| any | ((*a == b' ') & (*b == b' ')))
}

/// Makes a cell ready of which [`is_plain_inside`] is known.
pub(super) fn ends(raw: &str) -> Cleaned<'_> {
    let text = unwrap(raw).trim_matches(' ');
    Cleaned {
        text: Cow::Borrowed(text),
        unreadable: 0,
        garbled: false,
    }
}

/// Makes a cell ready to be stored on one line.
pub(super) fn line(raw: &str) -> Cleaned<'_> {
    let raw = unwrap(raw);
    if is_plain(raw) {
        return Cleaned {
            text: Cow::Borrowed(raw),
            unreadable: 0,
            garbled: false,
        };
    }
    tidy(raw)
}

/// Makes a cell ready to be stored with its line breaks, without blank lines.
pub(super) fn lines(raw: &str) -> Cleaned<'_> {
    let raw = unwrap(raw);
    if !raw.contains(['\n', '\r']) {
        return line_of(raw);
    }
    let mut all = Cleaned {
        text: Cow::Borrowed(""),
        unreadable: 0,
        garbled: false,
    };
    for part in raw.split(['\n', '\r']) {
        let part = line_of(part);
        all.unreadable += part.unreadable;
        all.garbled |= part.garbled;
        if !part.text.is_empty() {
            let text = all.text.to_mut();
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&part.text);
        }
    }
    all
}

fn line_of(raw: &str) -> Cleaned<'_> {
    if is_plain(raw) {
        Cleaned {
            text: Cow::Borrowed(raw),
            unreadable: 0,
            garbled: false,
        }
    } else {
        tidy(raw)
    }
}

/// Most cells need nothing: printable ASCII, composed Latin letters and ’, single spaces inside.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut after_space = true;
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b' ' if after_space => return false,
            b' ' => {
                after_space = true;
                at += 1;
                continue;
            }
            0x21..=0x7E => at += 1,
            // U+00C0 to U+023F: all of them letters (or × and ÷), and composed.
            0xC3..=0xC8 => at += 2,
            0xE2 if bytes[at..].starts_with("’".as_bytes()) => at += 3,
            _ => return false,
        }
        after_space = false;
    }
    bytes.is_empty() || !after_space
}

fn tidy(raw: &str) -> Cleaned<'static> {
    let mut text = String::with_capacity(raw.len());
    let mut unreadable = 0;
    let mut garbled = false;
    let mut gap = false;
    let mut highest = '\0';
    for c in raw.chars() {
        let c = match c {
            // What is not a character in Windows-1252 decodes to these.
            '\u{80}'..='\u{84}' | '\u{86}'..='\u{9F}' => '\u{FFFD}',
            _ => c,
        };
        if c.is_whitespace() {
            gap = !text.is_empty();
            continue;
        }
        if is_invisible(c) {
            continue;
        }
        if std::mem::take(&mut gap) {
            text.push(' ');
        }
        unreadable += u32::from(c == '\u{FFFD}');
        highest = highest.max(c);
        garbled |= is_garbled(&text, c);
        text.push(c);
    }
    // Every character below U+0300 is already composed.
    if highest >= '\u{300}'
        && unicode_normalization::is_nfc_quick(text.chars())
            != unicode_normalization::IsNormalized::Yes
    {
        text = text.nfc().collect();
    }
    Cleaned {
        text: Cow::Owned(text),
        unreadable,
        garbled,
    }
}

/// Control and format characters that no name needs. Joiners (U+200C, U+200D) stay: Persian and
/// some emoji need them.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// `Ã©` for é, `â€™` for ’: what UTF-8 looks like when it was read as Windows-1252.
fn is_garbled(before: &str, c: char) -> bool {
    match c {
        '\u{A1}'..='\u{BF}' | '€' | '‰' => before.ends_with(['Ã', 'Â', 'â']),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_kept_and_space_is_tidied() {
        let check = |raw: &str, text: &str| assert_eq!(line(raw).text, text, "{raw:?}");
        check("Marie", "Marie");
        check("  Anne \t Marie\u{A0}\u{202F}", "Anne Marie");
        check("Rene\u{301}e", "Renée");
        check("Ngo\u{323}c", "Ngọc");
        check("\u{200B}L\0éa\u{1}", "Léa");
        check("<b>Jean</b>", "<b>Jean</b>");
        check(
            "Robert'); DROP TABLE person;--",
            "Robert'); DROP TABLE person;--",
        );
        check("=1+1", "=1+1");
        check("=\"0601020304\"", "0601020304");
        check("'=1+1", "=1+1");
        check("''=1+1", "'=1+1");
        check("'t Hooft", "'t Hooft");
        check("a\nb", "a b");
        check("", "");
        assert_eq!(lines(" un \r\n\r\n deux ").text, "un\ndeux");
    }

    #[test]
    fn the_short_way_gives_the_same() {
        for raw in [
            "Marie",
            " Marie ",
            "Zoé D’Arc",
            "Łódź",
            "=\"06\"",
            "'-a",
            "a  b",
            "a\u{A0}b",
            "Ngọc",
            "e\u{301}",
            "\t",
            " ",
            "",
        ] {
            if is_plain_inside(raw.as_bytes()) {
                assert_eq!(ends(raw), line(raw), "{raw:?}");
            }
        }
        assert!(is_plain_inside("Zoé Łódź, 12".as_bytes()));
        assert!(!is_plain_inside("a\u{A0}b".as_bytes()));
        assert!(!is_plain_inside(b"a  b"));
    }

    #[test]
    fn damage_is_counted() {
        assert_eq!(line("L\u{FFFD}a\u{8D}").unreadable, 2);
        assert_eq!(line("L\u{FFFD}a\u{8D}").text, "L\u{FFFD}a\u{FFFD}");
        assert!(line("HÃ©lÃ¨ne").garbled);
        assert!(line("lâ€™eau").garbled);
        assert!(!line("Hélène São Âge").garbled);
    }
}
