//! Folding: no line of an iCalendar file has more than 75 octets, its end not counted.
//!
//! The library folds as well, but counts a continued line without the space that begins it, so that
//! some have 76; what it wrote is unfolded and folded anew. Deliberately not here: what a line says.

/// The most octets of a line (RFC 5545, 3.1).
const MOST: usize = 75;

/// The same content with every line folded at the last whole character that fits.
pub(super) fn fold(content: &str) -> String {
    let unfolded = content.replace("\r\n ", "");
    let mut folded = String::with_capacity(content.len() + content.len() / MOST * 3);
    for line in unfolded.split_terminator("\r\n") {
        fold_line(line, &mut folded);
        folded.push_str("\r\n");
    }
    folded
}

fn fold_line(line: &str, folded: &mut String) {
    let mut room = MOST;
    for character in line.chars() {
        if character.len_utf8() > room {
            folded.push_str("\r\n ");
            room = MOST - 1;
        }
        folded.push(character);
        room -= character.len_utf8();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_of_75_octets_stays_and_one_of_76_does_not() {
        let line = |octets| "a".repeat(octets) + "\r\n";
        assert_eq!(fold(&line(75)), line(75));
        assert_eq!(fold(&line(76)), format!("{}\r\n a\r\n", "a".repeat(75)));
        // One octet is left before a character of two.
        let accented = format!("{}é\r\n", "a".repeat(74));
        assert_eq!(fold(&accented), format!("{}\r\n é\r\n", "a".repeat(74)));
    }

    proptest! {
        #[test]
        fn unfolding_gives_the_line_back(line in "[a-zé👩 ]{0,400}") {
            let folded = fold(&format!("{line}\r\n"));
            prop_assert!(folded.split("\r\n").all(|line| line.len() <= MOST));
            prop_assert_eq!(folded.replace("\r\n ", ""), format!("{line}\r\n"));
        }
    }
}
