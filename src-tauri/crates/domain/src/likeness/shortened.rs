//! Given names and what is said instead of them.

/// The full names, without accents, of what somebody is called for short.
const SHORT: [(&str, &[&str]); 44] = [
    ("alex", &["alexandre", "alexandra", "alexis"]),
    ("alain", &["allain"]),
    ("anto", &["antoine"]),
    ("babeth", &["elisabeth"]),
    ("ben", &["benoit", "benjamin"]),
    ("bene", &["benedicte"]),
    ("bea", &["beatrice"]),
    ("beber", &["bernard"]),
    ("cathy", &["catherine"]),
    ("cat", &["catherine"]),
    (
        "chris",
        &["christophe", "christine", "christian", "christelle"],
    ),
    ("clem", &["clement", "clemence"]),
    ("dan", &["daniel"]),
    ("domi", &["dominique"]),
    ("flo", &["florence", "florian"]),
    ("fred", &["frederic", "frederique"]),
    ("gege", &["gerard"]),
    ("greg", &["gregory", "gregoire"]),
    ("guy", &["guillaume"]),
    ("isa", &["isabelle"]),
    ("jo", &["joel", "joelle", "josephine", "joseph"]),
    ("josy", &["josiane", "joseline"]),
    ("katia", &["catherine"]),
    ("lili", &["liliane", "elisabeth"]),
    ("lolo", &["laurent", "laurence"]),
    ("manu", &["emmanuel", "emmanuelle", "manuel"]),
    ("mathieu", &["matthieu"]),
    ("max", &["maxime", "maximilien"]),
    ("mika", &["mickael", "michael"]),
    ("mick", &["mickael", "michael", "michel"]),
    ("mimi", &["mireille", "michele"]),
    ("momo", &["mohamed", "mohammed"]),
    ("nath", &["nathalie", "nathan"]),
    ("nico", &["nicolas"]),
    ("pat", &["patrick", "patricia"]),
    ("phil", &["philippe"]),
    ("raph", &["raphael", "raphaelle"]),
    ("sam", &["samuel", "samira", "samia"]),
    ("seb", &["sebastien"]),
    ("sandra", &["alexandra", "sandrine"]),
    ("steph", &["stephanie", "stephane"]),
    ("tony", &["anthony", "antoine"]),
    ("val", &["valerie", "valentin", "valentine"]),
    ("vero", &["veronique"]),
];

/// Whether one of two given names is said for the other.
pub(crate) fn is_short_for(one: &str, other: &str) -> bool {
    let says = |short: &str, full: &str| {
        let mut listed = SHORT.iter().filter(|(name, _)| *name == short);
        listed.any(|(_, names)| names.contains(&full))
    };
    says(one, other) || says(other, one)
}

/// The first letters under which a given name may stand in another list.
pub(crate) fn initials(given: &str) -> Vec<char> {
    let mut initials: Vec<char> = given.chars().take(1).collect();
    let full = SHORT.iter().filter(|(short, _)| *short == given);
    initials
        .extend(full.flat_map(|(_, names)| names.iter().filter_map(|name| name.chars().next())));
    initials.dedup();
    initials
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_lead_to_the_full_ones_both_ways() {
        assert!(is_short_for("fred", "frederique") && is_short_for("elisabeth", "babeth"));
        assert!(!is_short_for("fred", "fatima") && !is_short_for("marie", "marie"));
        assert_eq!(initials("babeth"), ['b', 'e']);
        assert_eq!(initials("marie"), ['m']);
    }
}
