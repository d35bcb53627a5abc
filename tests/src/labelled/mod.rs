//! People of whom it is known which are the same: what the finder of duplicates is measured on.
//!
//! 2,000 people: 300 who are there twice, the second time as they come out of another list; 300 who
//! look like somebody else and are not; the others are alone. Which rules make them was written
//! before there was a finder, and nothing here knows of it. The same seed gives the same people.

mod alike;
mod names;
mod near;

use std::collections::HashSet;

use names::{BODIES, DOUBLE, FAMILY, FUNCTIONS, HOME, MEN, TOWNS, WOMEN};

/// How many people there are.
pub const PEOPLE: usize = 2_000;

/// How many are there twice, and how many have somebody who looks like them.
pub const PAIRS: usize = 300;

/// A person as a list has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// "Mme", "M." or nothing.
    pub civility: String,
    /// The given name; empty when the whole name stands in the other field.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The name they were born with, when another is known.
    pub birth_name: String,
    /// The address; may be empty.
    pub email: String,
    /// The number, written in one of many ways; may be empty.
    pub phone: String,
    /// The organisation; may be empty.
    pub organisation: String,
    /// The function; may be empty.
    pub function: String,
    /// The town, when it was asked for.
    pub territory: String,
}

/// The set.
#[derive(Debug)]
pub struct Labelled {
    /// Everybody.
    pub people: Vec<Known>,
    /// Positions of two that are the same.
    pub same: Vec<(usize, usize)>,
    /// Positions of two that only look alike.
    pub near: Vec<(usize, usize)>,
}

/// The set of a seed.
pub fn labelled(seed: u64) -> Labelled {
    let mut draw = Draw(seed.wrapping_mul(0x5851_f42d_4c95_7f2d));
    let mut met = HashSet::new();
    let mut people = Vec::with_capacity(PEOPLE);
    let (mut same, mut near) = (Vec::new(), Vec::new());
    for at in 0..PAIRS {
        let one = person(&mut draw, &mut met);
        let (one, other) = alike::pair(&mut draw, at, one);
        same.push((people.len(), people.len() + 1));
        people.extend([one, other]);
    }
    for at in 0..PAIRS {
        let one = person(&mut draw, &mut met);
        let (one, other) = near::pair(&mut draw, at, one);
        near.push((people.len(), people.len() + 1));
        people.extend([one, other]);
    }
    while people.len() < PEOPLE {
        people.push(person(&mut draw, &mut met));
    }
    Labelled { people, same, near }
}

/// Somebody whom nobody else is called like.
fn person(draw: &mut Draw, met: &mut HashSet<(String, String)>) -> Known {
    loop {
        let woman = draw.one_in(2);
        let given = match (draw.one_in(8), woman) {
            (true, _) => draw.of(&DOUBLE),
            (_, true) => draw.of(&WOMEN),
            (_, false) => draw.of(&MEN),
        };
        let family = draw.of(&FAMILY);
        if !met.insert((given.to_owned(), family.to_owned())) {
            continue;
        }
        let (town, domain) = draw.pick(&TOWNS);
        let at_town_hall = draw.one_in(2);
        let organisation = match at_town_hall {
            true => format!("Ville de {town}"),
            false => draw.of(&BODIES).replace("{}", town),
        };
        let host = match draw.one_in(6) {
            true => draw.of(&HOME).to_owned(),
            false if at_town_hall => domain.to_owned(),
            false => format!("{}.example", letters(&organisation)),
        };
        let email = match draw.one_in(5) {
            true => String::new(),
            false => address(draw, given, family, &host),
        };
        let phone = match draw.one_in(3) {
            true => String::new(),
            false => number(draw),
        };
        let civility = match (draw.one_in(2), woman) {
            (true, _) => "",
            (_, true) => "Mme",
            (_, false) => "M.",
        };
        return Known {
            civility: civility.to_owned(),
            given_name: given.to_owned(),
            family_name: family.to_owned(),
            birth_name: String::new(),
            email,
            phone,
            organisation,
            function: draw.of(&FUNCTIONS).to_owned(),
            territory: if draw.one_in(3) { town } else { "" }.to_owned(),
        };
    }
}

/// An address made of a name in one of the ways that offices have.
fn address(draw: &mut Draw, given: &str, family: &str, host: &str) -> String {
    let (given, family) = (letters(given), letters(family));
    match draw.below(4) {
        0 => format!("{}{family}@{host}", &given[..1]),
        1 => format!("{}.{family}@{host}", &given[..1]),
        _ => format!("{given}.{family}@{host}"),
    }
}

/// A number, mobile or not, as a form writes it.
fn number(draw: &mut Draw) -> String {
    let first = ["06", "07", "03", "03"][draw.below(4)];
    let pairs: Vec<String> = (0..4).map(|_| format!("{:02}", draw.below(100))).collect();
    format!("{first} {}", pairs.join(" "))
}

/// The letters of a name, without accents and marks, as an address has them.
pub(crate) fn letters(name: &str) -> String {
    let plain = without_accents(&name.to_lowercase());
    plain.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// A text whose accents got lost.
pub(crate) fn without_accents(text: &str) -> String {
    let letter = |c: char| match c {
        'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'É' | 'È' => 'E',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'Ö' => 'O',
        'ù' | 'û' | 'ü' => 'u',
        'ç' | 'ć' => 'c',
        'ś' => 's',
        '’' => '\'',
        other => other,
    };
    text.chars().map(letter).collect()
}

/// Numbers that look random and are not.
pub(crate) struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number less than this.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count as u64).expect("less than the count")
    }

    /// One of these.
    pub(crate) fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// One of these words.
    pub(crate) fn of(&mut self, words: &[&'static str]) -> &'static str {
        self.pick(words)
    }

    /// True once in so many times.
    pub(crate) fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_people_and_another_gives_others() {
        let (one, again, other) = (labelled(1), labelled(1), labelled(2));
        assert_eq!(one.people, again.people);
        assert_ne!(one.people, other.people);
        assert_eq!(one.people.len(), PEOPLE);
        assert_eq!((one.same.len(), one.near.len()), (PAIRS, PAIRS));
        for (a, b) in one.same.iter().chain(&one.near) {
            assert_ne!(one.people[*a], one.people[*b]);
        }
    }
}
