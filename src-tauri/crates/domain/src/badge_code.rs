//! The number in a badge's QR code: 14 digits, the last two of which check the others.
//!
//! Digits only, because a scanner that types on a French keyboard inverts everything else. The
//! number is random and says nothing about the person. Deliberately not here: the randomness.

use std::fmt;
use std::str::FromStr;

/// How many digits carry the number.
const NUMBER_DIGITS: u32 = 12;

/// The smallest number above all that fit.
const NUMBERS: u64 = 10u64.pow(NUMBER_DIGITS);

/// A badge code whose check digits are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BadgeCode(u64);

/// The text is not a badge code: not 14 digits, or its check digits are wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotABadgeCode;

impl BadgeCode {
    /// The code made of these random bits.
    pub fn from_random(bits: u64) -> Self {
        Self(bits % NUMBERS)
    }
}

/// The two check digits by ISO/IEC 7064, MOD 97-10: they catch every wrong digit and every swap of
/// two neighbours.
fn check_digits(number: u64) -> u64 {
    98 - (number * 100) % 97
}

impl fmt::Display for BadgeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012}{:02}", self.0, check_digits(self.0))
    }
}

impl FromStr for BadgeCode {
    type Err = NotABadgeCode;

    fn from_str(text: &str) -> Result<Self, NotABadgeCode> {
        let text = text.trim();
        if text.len() != 14 || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotABadgeCode);
        }
        let all: u64 = text.parse().map_err(|_| NotABadgeCode)?;
        let code = Self(all / 100);
        if check_digits(code.0) == all % 100 {
            Ok(code)
        } else {
            Err(NotABadgeCode)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_code_reads_back_and_one_wrong_digit_never_does(bits: u64, at in 0usize..14, add in 1u8..10) {
            let code = BadgeCode::from_random(bits);
            let text = code.to_string();
            prop_assert_eq!(text.len(), 14);
            prop_assert_eq!(text.parse(), Ok(code));
            let mut wrong = text.into_bytes();
            wrong[at] = b'0' + (wrong[at] - b'0' + add) % 10;
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assert_eq!(wrong.parse::<BadgeCode>(), Err(NotABadgeCode));
        }
    }

    #[test]
    fn what_is_not_fourteen_digits_is_refused() {
        for text in ["", "1234", "1234567890123a", "&é\"'(-è_çà&é\"'"] {
            assert_eq!(text.parse::<BadgeCode>(), Err(NotABadgeCode), "{text}");
        }
    }
}
