//! Given and family name out of one cell, mostly by the capitals.
//!
//! Deliberately not here: any change of the letters. What cannot be known is guessed and said so.

use super::fold::fold;

/// The order in which a column holds the names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// NOM Prénom.
    FamilyFirst,
    /// Prénom NOM.
    GivenFirst,
}

/// What one cell says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Names {
    /// `M.`, `Mme`: as written before the name; often empty.
    pub(crate) civility: String,
    /// Family name.
    pub(crate) family: String,
    /// Given name; empty when the cell has a single word.
    pub(crate) given: String,
    /// Whether the writing of the cell itself says which is which.
    pub(crate) certain: bool,
}

/// Splits a cleaned text; `order` is what the header or the other rows say.
pub(crate) fn split(text: &str, order: Option<Order>) -> Names {
    let mut words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let mut civility = String::new();
    if words.len() > 1 && is_title(words[0]) {
        civility = words.remove(0).to_owned();
    }
    let (family, given, certain) = by_comma(&words)
        .or_else(|| by_capitals(&words))
        .unwrap_or_else(|| by_order(&words, order));
    Names {
        civility,
        family,
        given,
        certain,
    }
}

/// The order that a cell shows by its capitals; `None` when it does not show one.
pub(super) fn order_shown(text: &str) -> Option<Order> {
    let names = split(text, None);
    if !names.certain || text.contains(',') {
        return None;
    }
    let family_first = text
        .trim_start_matches(&names.civility)
        .trim_start()
        .starts_with(&names.family);
    Some(if family_first {
        Order::FamilyFirst
    } else {
        Order::GivenFirst
    })
}

/// Takes a known given name away from a full name; `None` when it does not stand at an end of it.
pub(super) fn family_beside(full: &str, given: &str) -> Option<String> {
    let words: Vec<&str> = full.split(' ').collect();
    let count = given.split(' ').count();
    if given.is_empty() || words.len() <= count {
        return None;
    }
    let given = fold(given);
    let (head, tail) = (words.split_at(count), words.split_at(words.len() - count));
    if fold(&head.0.join(" ")) == given {
        Some(head.1.join(" "))
    } else if fold(&tail.1.join(" ")) == given {
        Some(tail.0.join(" "))
    } else {
        None
    }
}

type Split = (String, String, bool);

/// "NOM, Prénom"
fn by_comma(words: &[&str]) -> Option<Split> {
    if !words.iter().any(|word| word.contains(',')) {
        return None;
    }
    let text = words.join(" ");
    let (family, given) = text.split_once(',')?;
    let (family, given) = (family.trim(), given.trim());
    let left: Vec<&str> = family.split(' ').collect();
    // "DUPONT Marie, directrice" holds both names before the comma.
    if family.is_empty() || given.is_empty() || given.contains(',') || by_capitals(&left).is_some()
    {
        return None;
    }
    Some((family.to_owned(), given.to_owned(), true))
}

/// "NOM Prénom", "Prénom NOM": the words in capitals, with the particles before them.
fn by_capitals(words: &[&str]) -> Option<Split> {
    let capitals: Vec<bool> = words.iter().map(|word| is_in_capitals(word)).collect();
    let first = capitals.iter().position(|c| *c)?;
    let last = capitals.iter().rposition(|c| *c)?;
    if capitals.iter().all(|c| *c) || (first == last && is_initials(words[first])) {
        return None;
    }
    let broken = (first..=last).any(|at| !capitals[at] && !is_particle(words[at]));
    let mut from = first;
    while from > 0
        && is_particle_before_capitals(words[from - 1])
        && (from > 1 || last + 1 < words.len())
    {
        from -= 1;
    }
    let is_family =
        |at: usize| capitals[at] || (from..=last).contains(&at) && is_particle(words[at]);
    let pick = |family: bool| {
        let picked = words
            .iter()
            .enumerate()
            .filter(|(at, _)| is_family(*at) == family);
        picked.map(|(_, word)| *word).collect::<Vec<_>>().join(" ")
    };
    let given = pick(false);
    if given.is_empty() {
        return None;
    }
    // "Marie DUPONT Martin": the last word may belong to either.
    let around = from > 0 && last + 1 < words.len();
    Some((pick(true), given, !broken && !around))
}

/// No telling capitals: a given name is taken to be one word, and a particle begins a family name.
fn by_order(words: &[&str], order: Option<Order>) -> Split {
    let text = words.join(" ");
    if words.len() < 2 {
        return (text, String::new(), false);
    }
    let all_capitals = words.iter().all(|word| is_in_capitals(word));
    let particle = words
        .iter()
        .position(|word| is_particle(word) && (all_capitals || is_lower(word)));
    let order = match (order, particle) {
        (Some(order), _) => order,
        (None, Some(0)) => Order::FamilyFirst,
        (None, Some(_)) => Order::GivenFirst,
        // Lists in capitals are usually sorted by family name.
        (None, None) if all_capitals => Order::FamilyFirst,
        (None, None) => Order::GivenFirst,
    };
    let cut = match (order, particle) {
        (Order::GivenFirst, Some(at)) if at > 0 => at,
        (Order::GivenFirst, _) => 1,
        (Order::FamilyFirst, _) => words.len() - 1,
    };
    let (before, after) = (words[..cut].join(" "), words[cut..].join(" "));
    match order {
        Order::GivenFirst => (after, before, false),
        Order::FamilyFirst => (before, after, false),
    }
}

/// Whether a word is one of a list, parted by spaces, in whatever casing.
fn is_one_of(word: &str, list: &str) -> bool {
    word.len() <= 12
        && list
            .split(' ')
            .any(|listed| listed.eq_ignore_ascii_case(word))
}

/// Civilities that stand before a name; others, such as "Maître", are also names.
fn is_title(word: &str) -> bool {
    let word = word.strip_suffix('.').unwrap_or(word);
    is_one_of(
        word,
        "m mr mme mlle monsieur madame mademoiselle dr pr mrs ms",
    )
}

/// At least two capitals and no small letter after them: `DUPONT`, `d’ORMESSON`, `McDONALD`.
fn is_in_capitals(word: &str) -> bool {
    if word.contains('.') {
        return false;
    }
    // Small letters may only come first ("Mc", "d’"), so one pass with two counts is enough.
    let (mut before, mut small, mut run) = (0, 0, 0);
    for c in word.chars() {
        if c.is_uppercase() {
            run += 1;
        } else if c.is_lowercase() {
            before += run;
            run = 0;
            small += 1;
        }
    }
    // One capital may stand before the small ones: the M of "McDONALD".
    run >= 2 && small <= 4 && before <= 1
}

/// `JC` before a family name in small letters.
fn is_initials(word: &str) -> bool {
    word.chars().count() <= 2 && !word.contains(['A', 'E', 'I', 'O', 'U', 'Y', 'Ê', 'Ô'])
}

fn is_lower(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}

/// Words that begin a family name.
fn is_particle(word: &str) -> bool {
    const PARTICLES: &str = "de du des d la le les van von der den ter ten el al ben bin ibn abou \
        abu ait aït ou da das dos do di del della dal y zu";
    is_one_of(word, PARTICLES) || word.starts_with(['d', 'l']) && word[1..].starts_with(['\'', '’'])
}

/// `Ben`, `Van`, `Le` with a capital are also given names; `De`, `La`, `El` hardly are.
fn is_particle_before_capitals(word: &str) -> bool {
    is_particle(word) && (is_lower(word) || is_one_of(word, "de du des d la el"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, family: &str, given: &str, certain: bool) {
        let names = split(text, None);
        assert_eq!(
            (names.family.as_str(), names.given.as_str(), names.certain),
            (family, given, certain),
            "{text}"
        );
    }

    #[test]
    fn capitals_tell() {
        check("DUPONT Marie", "DUPONT", "Marie", true);
        check("Marie DUPONT", "DUPONT", "Marie", true);
        check("Anne-Marie LE GALL", "LE GALL", "Anne-Marie", true);
        check(
            "Jean Pierre MARTIN-DURAND",
            "MARTIN-DURAND",
            "Jean Pierre",
            true,
        );
        check("Marie de LA TOUR", "de LA TOUR", "Marie", true);
        check("de LA TOUR Marie", "de LA TOUR", "Marie", true);
        check("Jean d’ORMESSON", "d’ORMESSON", "Jean", true);
        check("Fatima El AMRANI", "El AMRANI", "Fatima", true);
        check("EL AMRANI Fatima", "EL AMRANI", "Fatima", true);
        check("Ben DUPONT", "DUPONT", "Ben", true);
        check("Karim ben SALAH", "ben SALAH", "Karim", true);
        check("Conor O’BRIEN", "O’BRIEN", "Conor", true);
        check("Ewan McDONALD", "McDONALD", "Ewan", true);
        check("J. DUPONT", "DUPONT", "J.", true);
        check("J.-P. DUPONT", "DUPONT", "J.-P.", true);
        check("NGUYỄN Thị Ngọc", "NGUYỄN", "Thị Ngọc", true);
        check("ŞAHİN Łukasz", "ŞAHİN", "Łukasz", true);
        check(
            "DUPONT de LIGONNÈS Xavier",
            "DUPONT de LIGONNÈS",
            "Xavier",
            true,
        );
        check("Marie DUPONT Martin", "DUPONT", "Marie Martin", false);
        check("LEFÈVRE, Zoé", "LEFÈVRE", "Zoé", true);
        check("Dupont Martin, Zoé", "Dupont Martin", "Zoé", true);
    }

    #[test]
    fn without_capitals_it_is_a_guess() {
        check("Marie Dupont", "Dupont", "Marie", false);
        check("DUPONT MARIE", "DUPONT", "MARIE", false);
        check("Marie de la Tour", "de la Tour", "Marie", false);
        check("Jean d'Ormesson", "d'Ormesson", "Jean", false);
        check("JC Dupont", "Dupont", "JC", false);
        check("Marie", "Marie", "", false);
        check("فاطمة الزهراء", "الزهراء", "فاطمة", false);
        assert_eq!(
            split("Dupont Marie", Some(Order::FamilyFirst)).family,
            "Dupont"
        );
    }

    #[test]
    fn civilities_stand_apart() {
        let names = split("Mme Marie DUPONT", None);
        assert_eq!(
            (names.civility.as_str(), names.family.as_str()),
            ("Mme", "DUPONT")
        );
        check("MAITRE Jean", "MAITRE", "Jean", true);
    }

    #[test]
    fn orders_and_known_given_names() {
        assert_eq!(order_shown("DUPONT Marie"), Some(Order::FamilyFirst));
        assert_eq!(order_shown("Mme Marie DUPONT"), Some(Order::GivenFirst));
        assert_eq!(order_shown("Marie Dupont"), None);
        assert_eq!(
            family_beside("Dupont Zoe", "Zoé").as_deref(),
            Some("Dupont")
        );
        assert_eq!(
            family_beside("Anne Marie Dupont", "Anne Marie").as_deref(),
            Some("Dupont")
        );
        assert_eq!(family_beside("Dupont", "Dupont"), None);
    }
}
