//! The number under which an establishment is registered in France: 14 digits, the last a key.
//!
//! Deliberately not here: whether it exists, which only the register knows.

/// The 9 digits of the postal group's SIREN, whose offices have a key of their own (INSEE).
const POST: &str = "356000000";

/// Why a text is no SIRET.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SiretProblem {
    /// It has so many digits, not 14, or something that is no digit.
    Length(usize),
    /// One digit is wrong, or two have changed places.
    Key,
}

/// A SIRET as it is usually written, `123 456 789 00012`.
///
/// # Errors
/// [`SiretProblem`]; nothing typed is a number without digits.
pub fn parse(typed: &str) -> Result<String, SiretProblem> {
    let between = |c: char| c.is_whitespace() || ".-\u{202f}\u{a0}".contains(c);
    let digits: String = typed.chars().filter(|c| !between(*c)).collect();
    let count = digits.chars().filter(char::is_ascii_digit).count();
    if count != 14 || digits.len() != 14 {
        return Err(SiretProblem::Length(count));
    }
    if !sum_is_right(&digits) {
        return Err(SiretProblem::Key);
    }
    Ok(format!(
        "{} {} {} {}",
        &digits[..3],
        &digits[3..6],
        &digits[6..9],
        &digits[9..]
    ))
}

/// The key of Luhn: every second digit from the right is doubled, and the sum ends in 0.
fn sum_is_right(digits: &str) -> bool {
    let digits = || digits.bytes().rev().map(|digit| u32::from(digit - b'0'));
    let sum: u32 = digits()
        .enumerate()
        .map(|(at, digit)| match (at % 2, digit * 2) {
            (0, _) => digit,
            (_, doubled) => doubled / 10 + doubled % 10,
        })
        .sum();
    sum.is_multiple_of(10) || (is_of_the_post(digits()) && digits().sum::<u32>().is_multiple_of(5))
}

fn is_of_the_post(from_the_right: impl Iterator<Item = u32>) -> bool {
    let siren: Vec<u32> = from_the_right.skip(5).collect();
    siren.iter().rev().eq(&POST
        .bytes()
        .map(|digit| u32::from(digit - b'0'))
        .collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_checked_by_its_key() {
        let check = |typed, expected: Result<&str, SiretProblem>| {
            assert_eq!(parse(typed), expected.map(str::to_owned), "{typed}");
        };
        check("732 829 320 00074", Ok("732 829 320 00074"));
        check("73282932000074", Ok("732 829 320 00074"));
        check("732.829.320-00074 ", Ok("732 829 320 00074"));
        check("732 829 320 00075", Err(SiretProblem::Key));
        check("738 229 320 00074", Err(SiretProblem::Key));
        check("732 829 320", Err(SiretProblem::Length(9)));
        check("732 829 320 00074 5", Err(SiretProblem::Length(15)));
        check("732 829 320 0007A", Err(SiretProblem::Length(13)));
        check("A732 829 320 00074", Err(SiretProblem::Length(14)));
        check("", Err(SiretProblem::Length(0)));
        // An office of the post: its key of Luhn is wrong, the sum of its digits a multiple of 5.
        check("356 000 000 00010", Ok("356 000 000 00010"));
        check("356 000 000 00011", Err(SiretProblem::Key));
    }

    #[test]
    fn any_single_wrong_digit_is_noticed() {
        let right = "73282932000074";
        for at in 0..14 {
            for wrong in '0'..='9' {
                let mut typed: Vec<char> = right.chars().collect();
                if typed[at] != wrong {
                    typed[at] = wrong;
                    let typed: String = typed.into_iter().collect();
                    assert_eq!(parse(&typed), Err(SiretProblem::Key), "{typed}");
                }
            }
        }
    }
}
