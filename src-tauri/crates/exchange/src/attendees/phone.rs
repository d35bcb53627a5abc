//! Phone numbers as French lists hold them.
//!
//! Deliberately not here: numbers of other countries; they stay as written.

/// What became of a phone number.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Phone {
    /// A French number, in pairs: `06 12 34 56 78`.
    French(String),
    /// Something that may well be a number: kept as written.
    AsWritten,
    /// A figure that a spreadsheet rounded (`6,12E+08`): the number is lost.
    Damaged,
    /// Nothing like a number: kept as written.
    Doubtful,
}

/// Fewest digits of a number that people can be called on, without its prefix.
const FEWEST_DIGITS: usize = 6;

/// Reads a number; changes it only when it is surely a French one.
pub(crate) fn read(text: &str) -> Phone {
    if let Some(national) = french(text) {
        let mut pairs = String::with_capacity(14);
        for (at, digit) in national.iter().enumerate() {
            if at > 0 && at % 2 == 0 {
                pairs.push(' ');
            }
            pairs.push(char::from(*digit));
        }
        return Phone::French(pairs);
    }
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if is_rounded(text) {
        Phone::Damaged
    } else if digits >= FEWEST_DIGITS {
        Phone::AsWritten
    } else {
        Phone::Doubtful
    }
}

/// Whether the text is surely a French number.
pub(crate) fn is_french(text: &str) -> bool {
    french(text).is_some()
}

/// The ten digits of a French number, with the zero that spreadsheets take away put back.
fn french(text: &str) -> Option<[u8; 10]> {
    let mut digits = [0u8; 14];
    let mut count = 0;
    // `+33 (0)6`: the zero in brackets is not dialled together with the prefix.
    let without_trunk;
    let text = if text.len() > 12 && text.contains("(0)") {
        without_trunk = text.replacen("(0)", "", 1);
        without_trunk.as_str()
    } else {
        text
    };
    for (at, c) in text.chars().enumerate() {
        match c {
            '0'..='9' => {
                *digits.get_mut(count)? = u8::try_from(c).ok()?;
                count += 1;
            }
            '+' if at == 0 => {}
            ' ' | '.' | '-' | '/' | '(' | ')' | '_' | '\u{2010}' | '\u{2011}' | '\u{2013}' => {}
            _ => return None,
        }
    }
    let all = &digits[..count];
    let national = if text.starts_with('+') {
        all.strip_prefix(b"33")?
    } else {
        all
    };
    let rest = match national {
        [b'0', b'0', b'3', b'3', rest @ ..] => rest,
        [b'3', b'3', rest @ ..] if rest.len() == 9 => rest,
        rest => rest,
    };
    let significant = rest.strip_prefix(b"0").unwrap_or(rest);
    if significant.len() != 9 || significant[0] == b'0' {
        return None;
    }
    let mut number = [b'0'; 10];
    number[1..].copy_from_slice(significant);
    Some(number)
}

/// `6,12346E+08`
fn is_rounded(text: &str) -> bool {
    let Some((figure, power)) = text.split_once(['E', 'e']) else {
        return false;
    };
    let power = power.strip_prefix('+').unwrap_or(power);
    !power.is_empty()
        && !figure.is_empty()
        && power.bytes().all(|b| b.is_ascii_digit())
        && figure
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b',' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_numbers_are_written_in_pairs() {
        for text in [
            "0612345678",
            "06 12 34 56 78",
            "06.12.34.56.78",
            "06-12-34-56-78",
            "612345678",
            "+33612345678",
            "+33 6 12 34 56 78",
            "+33 (0)6 12 34 56 78",
            "0033612345678",
            "33612345678",
            "+330612345678",
            "06/12/34/56/78",
        ] {
            assert_eq!(read(text), Phone::French("06 12 34 56 78".into()), "{text}");
        }
    }

    #[test]
    fn other_numbers_stay_as_written() {
        for text in [
            "+32 470 12 34 56",
            "06 12 34 56 78 / 03 20 00 00 00",
            "03 20 12 34 56 poste 12",
            "+1 202 555 0143",
        ] {
            assert_eq!(read(text), Phone::AsWritten, "{text}");
        }
        assert_eq!(read("6,12346E+08"), Phone::Damaged);
        assert_eq!(read("6.12E8"), Phone::Damaged);
        for text in ["demander à Léa", "12", "-"] {
            assert_eq!(read(text), Phone::Doubtful, "{text}");
        }
    }
}
