//! The parts of a name, and how two of them are alike.

use strsim::osa_distance;

use super::Reason;
use super::shortened::is_short_for;
use crate::name::key;

/// Words that one list writes before a family name and another does not.
const PARTICLES: [&str; 27] = [
    "ait", "al", "ap", "ben", "d", "da", "das", "de", "del", "della", "den", "der", "des", "di",
    "do", "dos", "du", "el", "l", "la", "le", "les", "o", "ter", "van", "vande", "von",
];

/// A name in its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Name {
    /// The words without particles; all of them when there are only particles.
    pub words: Vec<String>,
    /// Those in one.
    pub joined: String,
    /// All words in one, particles too.
    pub whole: String,
}

impl Name {
    /// The words of a name as written.
    pub fn of(written: &str) -> Self {
        let key = key(written);
        let all = key.split(' ').filter(|word| !word.is_empty());
        let mut words: Vec<String> = all
            .clone()
            .filter(|word| !PARTICLES.contains(word))
            .map(str::to_owned)
            .collect();
        if words.is_empty() {
            words = all.clone().map(str::to_owned).collect();
        }
        Self {
            joined: words.concat(),
            whole: all.collect(),
            words,
        }
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.joined.is_empty()
    }

    fn same(&self, other: &Self) -> bool {
        !self.is_empty() && (self.joined == other.joined || self.whole == other.whole)
    }

    fn near(&self, other: &Self) -> bool {
        self.same(other) || near(&self.joined, &other.joined) || near(&self.whole, &other.whole)
    }

    fn is_initial_of(&self, other: &Self) -> bool {
        fn initials(name: &Name) -> impl Iterator<Item = char> {
            name.words.iter().filter_map(|word| word.chars().next())
        }
        let short = self.words.iter().all(|word| word.chars().count() == 1);
        short
            && !self.is_empty()
            && other.joined.chars().count() > 1
            && (initials(other).zip(initials(self)).all(|(a, b)| a == b)
                || self.joined.chars().eq(initials(other)))
    }

    fn is_part_of(&self, other: &Self) -> bool {
        !self.is_empty()
            && self.words.len() < other.words.len()
            && self.words.iter().all(|word| other.words.contains(word))
    }
}

/// Whether two words are a slip of the keyboard apart: one, or two in a long word.
pub(crate) fn near(one: &str, other: &str) -> bool {
    let (short, long) = match one.len() <= other.len() {
        true => (one.len(), other.len()),
        false => (other.len(), one.len()),
    };
    let allowed = match short {
        0..=2 => return false,
        3..=9 => 1,
        _ => 2,
    };
    long - short <= allowed && osa_distance(one, other) <= allowed
}

/// How two names are alike: the reason and its points. Other given names under one family name, and
/// other family names under one given name, come out below nothing; `None` when nothing is alike.
pub(crate) fn compare(
    (given, family, birth): (&Name, &Name, &Name),
    (other_given, other_family, other_birth): (&Name, &Name, &Name),
) -> Option<(Reason, i32)> {
    if family.same(other_family) && given.same(other_given) {
        return Some((Reason::NameSame, 50));
    }
    if family.same(other_given) && given.same(other_family) {
        return Some((Reason::NameSwapped, 46));
    }
    if same_words((given, family), (other_given, other_family)) {
        return Some((Reason::NameOneField, 48));
    }
    let givens = givens(given, other_given);
    if family.same(other_family) {
        return match givens {
            Some(Reason::NameSpelling) => Some((Reason::NameSpelling, 38)),
            Some(Reason::GivenShort) => Some((Reason::GivenShort, 38)),
            Some(Reason::GivenInitial) => Some((Reason::GivenInitial, 26)),
            Some(Reason::GivenPart) => Some((Reason::GivenPart, 18)),
            _ if given.is_empty() || other_given.is_empty() => Some((Reason::GivenInitial, 10)),
            _ => Some((Reason::GivenDiffers, -20)),
        };
    }
    // What is uncertain in both names at once is no likeness any more.
    let given_fits = matches!(givens, Some(Reason::NameSame | Reason::NameSpelling));
    if !given_fits {
        return None;
    }
    if family.same(other_birth) || other_family.same(birth) {
        return Some((Reason::NameBirth, 42));
    }
    if family.is_part_of(other_family) || other_family.is_part_of(family) {
        return Some((Reason::NameHyphen, 38));
    }
    if family.near(other_family) && (givens == Some(Reason::NameSame) || long(given, family)) {
        return Some((Reason::NameSpelling, 38));
    }
    match givens {
        Some(Reason::NameSame) => Some((Reason::FamilyDiffers, -12)),
        _ => None,
    }
}

fn long(given: &Name, family: &Name) -> bool {
    given.joined.len() >= 5 && family.joined.len() >= 6
}

fn givens(one: &Name, other: &Name) -> Option<Reason> {
    if one.same(other) {
        Some(Reason::NameSame)
    } else if is_short_for(&one.joined, &other.joined) {
        Some(Reason::GivenShort)
    } else if one.is_initial_of(other) || other.is_initial_of(one) {
        Some(Reason::GivenInitial)
    } else if one.is_part_of(other) || other.is_part_of(one) {
        Some(Reason::GivenPart)
    } else if one.near(other) {
        Some(Reason::NameSpelling)
    } else {
        None
    }
}

/// The same words, whichever field they stand in.
fn same_words(one: (&Name, &Name), other: (&Name, &Name)) -> bool {
    let words = sorted(one);
    words.len() >= 2 && words == sorted(other)
}

fn sorted<'n>((given, family): (&'n Name, &'n Name)) -> Vec<&'n str> {
    let words = given.words.iter().chain(&family.words);
    let mut words: Vec<&str> = words.map(String::as_str).collect();
    words.sort_unstable();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(one: (&str, &str), other: (&str, &str), expected: Option<Reason>) {
        let names = |(given, family)| (Name::of(given), Name::of(family), Name::default());
        let (a, b) = (names(one), names(other));
        for (a, b) in [(&a, &b), (&b, &a)] {
            let found = compare((&a.0, &a.1, &a.2), (&b.0, &b.1, &b.2));
            assert_eq!(
                found.map(|(reason, _)| reason),
                expected,
                "{one:?} {other:?}"
            );
        }
    }

    #[test]
    fn names_are_alike_in_many_ways() {
        use Reason::*;
        check(("Émilie", "Le Goff"), ("EMILIE", "LEGOFF"), Some(NameSame));
        check(("Émilie", "Le Goff"), ("Emilie", "Goff"), Some(NameSame));
        check(("Jean-Luc", "Roy"), ("Jeanluc", "Roy"), Some(NameSame));
        check(
            ("Robert", "Michel"),
            ("Michel", "Robert"),
            Some(NameSwapped),
        );
        check(
            ("Julie", "De Sousa"),
            ("", "DE SOUSA Julie"),
            Some(NameOneField),
        );
        check(
            ("Julie", "Lefebvre"),
            ("Julie", "Lefevre"),
            Some(NameSpelling),
        );
        check(("Nicolas", "Roy"), ("Nicoals", "Roy"), Some(NameSpelling));
        check(("Nicolas", "Roy"), ("Nico", "Roy"), Some(GivenShort));
        check(("Nicolas", "Roy"), ("N.", "Roy"), Some(GivenInitial));
        check(("Jean-Pierre", "Roy"), ("J.-P.", "Roy"), Some(GivenInitial));
        check(("Marie", "Roy"), ("Marie-Claude", "Roy"), Some(GivenPart));
        check(("Anne", "Roy"), ("Anne", "Roy-Petit"), Some(NameHyphen));
        check(("Paul", "Roy"), ("Jacques", "Roy"), Some(GivenDiffers));
        check(
            ("Paul", "Roussel"),
            ("Paul", "Rousseau"),
            Some(FamilyDiffers),
        );
        check(("Paul", "Roy"), ("Jacques", "Petit"), None);
        check(("", ""), ("", ""), None);
    }
}
