//! The words, numbers and dates of a choice, without accents and casing.
//!
//! Deliberately not here: what they mean together.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A piece of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// Letters, in lower case.
    Word(String),
    /// A whole number; `ordinal` for "2e", "deuxième", "J2".
    Number { value: i32, ordinal: bool },
    /// Two or three numbers held by `/`, `.` or `-`.
    Date(Vec<i32>),
    /// An hour of the day.
    Hour,
    /// A comma, `&`, `+` or `/` between words.
    Join,
    /// Any other mark.
    Break,
}

/// Takes a choice apart.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let folded: Vec<char> = text
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(c) = folded.get(at) {
        let end = match c {
            c if c.is_ascii_digit() => end_of_number(&folded, at),
            c if c.is_alphanumeric() => end_of(&folded, at, |c| c.is_alphanumeric()),
            _ => at + 1,
        };
        let piece: String = folded[at..end].iter().collect();
        match c {
            c if c.is_ascii_digit() => tokens.push(number(&piece)),
            c if c.is_alphanumeric() => tokens.push(word(piece)),
            ',' | ';' | '&' | '+' | '/' => tokens.push(Token::Join),
            // Marks of abbreviation and elision separate nothing.
            '.' | '°' | 'º' | '\'' | '’' => {}
            c if c.is_whitespace() => {}
            _ => tokens.push(Token::Break),
        }
        at = end;
    }
    tokens
}

fn end_of(text: &[char], from: usize, belongs: impl Fn(char) -> bool) -> usize {
    text[from..]
        .iter()
        .position(|c| !belongs(*c))
        .map_or(text.len(), |length| from + length)
}

/// Digits, marks between digits, and letters that follow directly.
fn end_of_number(text: &[char], from: usize) -> usize {
    let mut end = end_of(text, from, |c| c.is_alphanumeric());
    while text
        .get(end)
        .is_some_and(|c| matches!(c, '/' | '.' | '-' | ':'))
        && text[end - 1].is_ascii_digit()
        && text.get(end + 1).is_some_and(char::is_ascii_digit)
    {
        end = end_of(text, end + 1, |c| c.is_alphanumeric());
    }
    end
}

fn number(piece: &str) -> Token {
    if piece.contains(':') {
        return Token::Hour;
    }
    let parts: Vec<&str> = piece.split(['/', '.', '-']).collect();
    if parts.len() == 1 {
        let digits = piece.trim_end_matches(|c: char| !c.is_ascii_digit());
        let suffix = &piece[digits.len()..];
        return match (digits.parse(), suffix) {
            (Ok(value), "") => Token::Number {
                value,
                ordinal: false,
            },
            (
                Ok(value),
                "e" | "er" | "ere" | "eme" | "ieme" | "nd" | "nde" | "st" | "th" | "rd",
            ) => Token::Number {
                value,
                ordinal: true,
            },
            (_, suffix) if suffix.starts_with('h') => Token::Hour,
            _ if piece[..piece.len().min(3)].contains('h') => Token::Hour,
            _ => Token::Word(piece.to_owned()),
        };
    }
    let values: Option<Vec<i32>> = parts.iter().map(|part| part.parse().ok()).collect();
    match values {
        Some(values) if values.len() <= 3 && values[0] > 0 && values[1] > 0 => Token::Date(values),
        _ => Token::Break,
    }
}

fn word(piece: String) -> Token {
    let ordinal = |value| Token::Number {
        value,
        ordinal: true,
    };
    let count = |value| Token::Number {
        value,
        ordinal: false,
    };
    match piece.as_str() {
        "premier" | "premiere" => ordinal(1),
        "deuxieme" | "second" | "seconde" => ordinal(2),
        "troisieme" => ordinal(3),
        "quatrieme" => ordinal(4),
        "cinquieme" => ordinal(5),
        "sixieme" => ordinal(6),
        "deux" => count(2),
        "trois" => count(3),
        "quatre" => count(4),
        "cinq" => count(5),
        "six" => count(6),
        letters => match short_for_a_session(letters) {
            Some(value) => ordinal(value),
            None => Token::Word(piece),
        },
    }
}

/// "J2", "S2".
fn short_for_a_session(word: &str) -> Option<i32> {
    word.strip_prefix(['j', 's'])?
        .parse()
        .ok()
        .filter(|number| (1..100).contains(number))
}
