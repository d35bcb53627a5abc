//! From bytes to text: byte-order mark, then zero bytes, then strict UTF-8, then one-byte encodings.
//!
//! Deliberately not here: any repair. Characters that cannot be read stay visible as U+FFFD, and
//! the rows that hold them get a problem.

use super::kind::{self, FileKind};
use super::legacy;
use super::problem::Refusal;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// A text with the name of the encoding it was read from.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    /// The text, without a byte-order mark.
    pub(crate) text: Cow<'a, str>,
    /// The registered name of the encoding, in lower case.
    pub(crate) encoding: &'static str,
}

/// Reads the bytes of a text file.
///
/// # Errors
/// `NotATextFile` for workbooks, PDFs and other binary files; `EmptyFile` when nothing is left.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Refusal> {
    match kind::recognise(bytes) {
        Some(kind) => Err(Refusal::NotATextFile { kind }),
        None => words(bytes),
    }
}

/// Reads bytes as text whatever they begin with: a web page is text too.
///
/// # Errors
/// As [`decode`], for binary and empty files.
pub(crate) fn words(bytes: &[u8]) -> Result<Decoded<'_>, Refusal> {
    let decoded = if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        unicode(encoding, &bytes[mark..])
    } else if let Some(encoding) = utf16_by_zeros(bytes) {
        unicode(encoding, bytes)
    } else if kind::is_binary(bytes) {
        return Err(Refusal::NotATextFile {
            kind: FileKind::Binary,
        });
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        Decoded {
            text: Cow::Borrowed(text),
            encoding: "utf-8",
        }
    } else {
        let encoding = legacy::guess(bytes);
        Decoded {
            text: encoding.decode(bytes),
            encoding: encoding.name(),
        }
    };
    if kind::is_binary(decoded.text.as_bytes()) {
        return Err(Refusal::NotATextFile {
            kind: FileKind::Binary,
        });
    }
    if decoded
        .text
        .chars()
        .all(|c| c.is_whitespace() || c.is_control())
    {
        return Err(Refusal::EmptyFile);
    }
    Ok(decoded)
}

fn unicode<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Decoded<'a> {
    let name = if encoding == UTF_16LE {
        "utf-16le"
    } else if encoding == UTF_16BE {
        "utf-16be"
    } else {
        debug_assert_eq!(encoding, UTF_8);
        "utf-8"
    };
    Decoded {
        text: encoding.decode_without_bom_handling(bytes).0,
        encoding: name,
    }
}

/// UTF-16 without a mark: the delimiters and most letters have one zero byte each.
fn utf16_by_zeros(bytes: &[u8]) -> Option<&'static Encoding> {
    let window = &bytes[..bytes.len().min(4096)];
    let pairs = window.len() / 2;
    if pairs < 2 {
        return None;
    }
    let zeros = |offset: usize| {
        window
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    // Even lists in another script have ASCII delimiters and line ends: two characters in five is
    // what a list of Latin names never falls below, and one in twenty what noise never reaches.
    if odd * 5 >= pairs * 2 && even * 20 <= pairs {
        Some(UTF_16LE)
    } else if even * 5 >= pairs * 2 && odd * 20 <= pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], encoding: &str, text: &str) {
        let decoded = decode(bytes).expect("a text");
        assert_eq!((decoded.encoding, decoded.text.as_ref()), (encoding, text));
    }

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        let bytes = |unit: u16| {
            if big {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        };
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_way_a_list_is_written() {
        let text = "Nom;Prénom\r\nNguyễn;Thị Ngọc\r\n";
        check(text.as_bytes(), "utf-8", text);
        check(&[b"\xEF\xBB\xBF", text.as_bytes()].concat(), "utf-8", text);
        check(&utf16(text, false), "utf-16le", text);
        check(&utf16(text, true), "utf-16be", text);
        check(
            &[b"\xFF\xFE", &utf16(text, false)[..]].concat(),
            "utf-16le",
            text,
        );
        check(
            &[b"\xFE\xFF", &utf16(text, true)[..]].concat(),
            "utf-16be",
            text,
        );
        check(
            b"Nom;Pr\xE9nom\r\nL\x92Hay;Zo\xEB",
            "windows-1252",
            "Nom;Prénom\r\nL’Hay;Zoë",
        );
        check(
            b"Nom;Pr\x8Enom\r\nFran\x8Dois;H\x8El\x8Fne",
            "macintosh",
            "Nom;Prénom\r\nFrançois;Hélène",
        );
    }

    #[test]
    fn what_is_not_text_is_refused() {
        for empty in [&b""[..], b"\xEF\xBB\xBF", b"\xFF\xFE", b" \r\n\t", b"\0"] {
            assert_eq!(decode(empty).err(), Some(Refusal::EmptyFile), "{empty:?}");
        }
        let binary: Vec<u8> = (0..=255).cycle().take(4000).collect();
        let refusal = Refusal::NotATextFile {
            kind: FileKind::Binary,
        };
        assert_eq!(decode(&binary).err(), Some(refusal));
    }

    #[test]
    fn a_broken_utf8_file_with_a_mark_keeps_its_good_parts() {
        check(b"\xEF\xBB\xBFNom\nL\xE9a", "utf-8", "Nom\nL\u{FFFD}a");
    }
}
