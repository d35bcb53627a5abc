//! Sharing a list between desks by letters, so that each has about as many people.
//!
//! Every letter has its desk, also those nobody begins with: people come unannounced. What begins
//! with no Latin letter goes to the last desk, digits to the first. Deliberately not here: rows.

use std::ops::RangeInclusive;

use parvis_domain::name;

const LETTERS: usize = 26;

/// The letters of a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Desk {
    letters: RangeInclusive<usize>,
}

impl Desk {
    /// The first and the last letter.
    pub fn ends(&self) -> (char, char) {
        let letter = |at: usize| char::from(b'A' + at as u8);
        (letter(*self.letters.start()), letter(*self.letters.end()))
    }

    /// Whether somebody with this name goes there.
    pub fn serves(&self, name: &str) -> bool {
        self.letters.contains(&initial(name))
    }
}

/// At most `count` desks, all with somebody; one when the names begin with one letter.
///
/// The sum of the squares of their queues is the least, which makes them as equal as letters can.
pub(super) fn desks<'a>(names: impl Iterator<Item = &'a str>, count: usize) -> Vec<Desk> {
    let mut people = [0_usize; LETTERS];
    for name in names {
        people[initial(name)] += 1;
    }
    let used: Vec<usize> = (0..LETTERS).filter(|at| people[*at] > 0).collect();
    let count = count.min(used.len()).max(1);
    // best[desks][letters]: the least cost of so many desks for the first letters used, and where
    // the last of them begins.
    let queue = |from: usize, to: usize| -> usize {
        let queue: usize = used[from..to].iter().map(|at| people[*at]).sum();
        queue * queue
    };
    let mut best = vec![vec![(usize::MAX, 0); used.len() + 1]; count + 1];
    best[0][0] = (0, 0);
    for desk in 1..=count {
        for to in desk..=used.len() {
            best[desk][to] = (desk - 1..to)
                .filter_map(|from| {
                    let before = best[desk - 1][from].0;
                    Some((before.checked_add(queue(from, to))?, from))
                })
                .min()
                .unwrap_or((usize::MAX, 0));
        }
    }
    let mut ends = Vec::new();
    let mut to = used.len();
    for desk in (1..=count).rev() {
        ends.push(to);
        to = best[desk][to].1;
    }
    ends.reverse();
    let mut first = 0;
    let mut desks = Vec::new();
    for (number, end) in ends.iter().enumerate() {
        let last = if number + 1 == count {
            LETTERS - 1
        } else {
            used[end - 1]
        };
        desks.push(Desk {
            letters: first..=last,
        });
        first = last + 1;
    }
    desks
}

/// The letter that a name is found under, from 0.
fn initial(name: &str) -> usize {
    match name::key(name).chars().next() {
        Some(letter @ 'a'..='z') => usize::from(letter as u8 - b'a'),
        Some('0'..='9') => 0,
        _ => LETTERS - 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(names: &[&str], count: usize) -> Vec<(char, char)> {
        let desks = desks(names.iter().copied(), count);
        desks.iter().map(Desk::ends).collect()
    }

    #[test]
    fn queues_are_as_equal_as_letters_allow() {
        let names = [
            "Abadie", "Élan", "Bonnet", "Caron", "Faure", "Ôtel", "Petit", "zola",
        ];
        assert_eq!(shared(&names, 1), [('A', 'Z')]);
        assert_eq!(shared(&names, 2), [('A', 'E'), ('F', 'Z')]);
        assert_eq!(shared(&names, 3), [('A', 'B'), ('C', 'F'), ('G', 'Z')]);
        // One letter for half of them.
        let names = [
            "Martin", "Morel", "Marchand", "Moreau", "Dubois", "Petit", "Roux", "Noël",
        ];
        assert_eq!(shared(&names, 3), [('A', 'D'), ('E', 'M'), ('N', 'Z')]);
    }

    #[test]
    fn no_desk_is_left_without_anybody() {
        assert_eq!(shared(&["Dubois", "Durand"], 4), [('A', 'Z')]);
        assert_eq!(shared(&[], 3), [('A', 'Z')]);
    }

    #[test]
    fn everybody_has_exactly_one_desk() {
        let names = [
            "Ábel",
            "العربي",
            "3 Rivières",
            "Œuvre",
            "",
            "Łukasz",
            "Ñuñez",
            "王",
        ];
        for count in 1..30 {
            let desks = desks(names.iter().copied(), count);
            for name in names {
                let serving = desks.iter().filter(|desk| desk.serves(name)).count();
                assert_eq!(serving, 1, "{name} with {count}");
            }
        }
    }
}
