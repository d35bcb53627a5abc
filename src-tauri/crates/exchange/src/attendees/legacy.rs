//! Which one-byte encoding a French list was written in: Windows, the old Mac, or MS-DOS.
//!
//! Excel in France offers exactly these three besides Unicode ("CSV", "CSV (Macintosh)", "CSV
//! (MS-DOS)"). A general detector also weighs a hundred encodings that such lists never have, and
//! errs on lists with few accents; here the candidates are read and the most French one wins.
//!
//! Deliberately not here: Unicode in any form, see `decode`.

use encoding_rs::{MACINTOSH, WINDOWS_1252};
use std::borrow::Cow;
use std::sync::LazyLock;

/// A one-byte encoding that is considered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Legacy {
    /// Windows-1252, which includes ISO 8859-1.
    Windows1252,
    /// Mac Roman.
    Macintosh,
    /// Code page 850, MS-DOS in Western Europe.
    Ibm850,
}

impl Legacy {
    /// The registered name of the encoding, in lower case.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Windows1252 => "windows-1252",
            Self::Macintosh => "macintosh",
            Self::Ibm850 => "ibm850",
        }
    }

    /// The text that the bytes stand for; a byte without a character becomes a C1 control.
    pub(super) fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        match self {
            Self::Windows1252 => WINDOWS_1252.decode_without_bom_handling(bytes).0,
            Self::Macintosh => MACINTOSH.decode_without_bom_handling(bytes).0,
            Self::Ibm850 => bytes.iter().map(|&byte| ibm850(byte)).collect(),
        }
    }
}

/// The upper half of code page 850, as IBM registered it.
const IBM850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤\
ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}";

/// The same, to be looked up by place.
static UPPER_HALF: LazyLock<Vec<char>> = LazyLock::new(|| IBM850.chars().collect());

fn ibm850(byte: u8) -> char {
    match byte.checked_sub(0x80) {
        None => char::from(byte),
        Some(at) => UPPER_HALF[usize::from(at)],
    }
}

/// How much better than Windows-1252 another candidate must read: more than one lone accent.
const MARGIN: i32 = 3;

/// How many bytes are weighed: some hundred accents.
const WINDOW: usize = 2 * 1024;

/// The most likely encoding of bytes that are not valid UTF-8.
pub(super) fn guess(bytes: &[u8]) -> Legacy {
    // Long runs of ASCII say nothing, so only the surroundings of other bytes are read.
    let sample = surroundings(bytes);
    let windows = frenchness(&Legacy::Windows1252.decode(&sample));
    let mac = frenchness(&Legacy::Macintosh.decode(&sample));
    let dos = frenchness(&Legacy::Ibm850.decode(&sample));
    if mac.max(dos) < windows + MARGIN {
        Legacy::Windows1252
    } else if mac >= dos {
        Legacy::Macintosh
    } else {
        Legacy::Ibm850
    }
}

/// Each byte above ASCII with its neighbours, for as many as are worth weighing.
fn surroundings(bytes: &[u8]) -> Vec<u8> {
    let mut sample = Vec::new();
    let mut taken = 0;
    for (at, byte) in bytes.iter().enumerate() {
        if sample.len() > WINDOW {
            break;
        }
        if !byte.is_ascii() {
            let from = at.saturating_sub(1).max(taken);
            let to = (at + 2).min(bytes.len());
            if from > taken {
                sample.push(b' ');
            }
            sample.extend(&bytes[from.min(to)..to]);
            taken = to;
        }
    }
    sample
}

/// How French a text looks: accents where French has them count, symbols inside words are against.
fn frenchness(text: &str) -> i32 {
    let mut score = 0;
    let mut before = ' ';
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        if !c.is_ascii() {
            let after = characters.peek().copied().unwrap_or(' ');
            score += weigh(before, c, after);
        }
        before = c;
    }
    score
}

fn weigh(before: char, c: char, after: char) -> i32 {
    let inside = before.is_alphabetic() && after.is_alphabetic();
    match c {
        'é' | 'è' | 'à' | 'ç' | 'ê' | 'ô' | 'î' | 'û' | 'ù' | 'ë' | 'ï' | 'â' | 'œ' => {
            if before.is_alphabetic() || after.is_alphabetic() {
                2
            } else {
                1
            }
        }
        '’' if inside => 2,
        '\u{80}'..='\u{9F}' => -3,
        _ if c.is_alphabetic() && c.is_uppercase() => {
            if before.is_lowercase() {
                -2
            } else {
                i32::from("ÉÈÀÇÊÔÎ".contains(c))
            }
        }
        _ if c.is_alphabetic() => 0,
        _ if inside => -2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encode(text: &str, encoding: Legacy) -> Vec<u8> {
        text.chars()
            .map(|c| {
                (0..=255u8)
                    .find(|b| encoding.decode(&[*b]).chars().eq([c]))
                    .expect("a character of the encoding")
            })
            .collect()
    }

    #[test]
    fn the_table_of_ms_dos_is_whole() {
        assert_eq!(UPPER_HALF.len(), 128);
    }

    #[test]
    fn french_lists_are_told_apart() {
        let lists = [
            "Nom;Prénom;Téléphone\r\nLEFÈVRE;Zoé;0601020304\r\n",
            "Prénom;Société;Fonction\r\nBenoît;Maîtrise d’œuvre;Chargé de développement\r\n",
            "NOM;PRÉNOM\r\nGarçon;Hélène\r\n",
        ];
        for encoding in [Legacy::Windows1252, Legacy::Macintosh, Legacy::Ibm850] {
            for list in lists {
                let list = match encoding {
                    // Neither ’ nor œ is in code page 850.
                    Legacy::Ibm850 => list.replace('’', "'").replace('œ', "oe"),
                    _ => list.to_owned(),
                };
                assert_eq!(guess(&encode(&list, encoding)), encoding, "{list}");
            }
        }
    }

    #[test]
    fn windows_is_the_default() {
        assert_eq!(guess(b"Nom;Pr\xE9nom"), Legacy::Windows1252);
        assert_eq!(
            guess(b"\x8Ei\x9Eek;Milo\x9A\nPr\xE9nom;\xE9t\xE9"),
            Legacy::Windows1252
        );
        assert_eq!(guess(b"\xFF"), Legacy::Windows1252);
    }
}
