//! French typography: the no-break spaces and dashes that French readers expect.
//!
//! Applying it twice changes nothing. Addresses (with `://`, `@` or `www.`) and times are left
//! as they are; a straight apostrophe between letters becomes a curved one. Deliberately not here:
//! quotation marks, which stay as the author typed them.

const NARROW: char = '\u{202F}';
const FIXED: char = '\u{A0}';

/// Words after which a name follows on the same line.
const TITLES: [&str; 10] = [
    "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Pr", "Me", "n°",
];

/// Words that stay with the number before them.
const UNITS: [&str; 37] = [
    "%",
    "‰",
    "€",
    "$",
    "£",
    "°C",
    "m",
    "km",
    "cm",
    "mm",
    "m²",
    "ha",
    "kg",
    "g",
    "t",
    "h",
    "min",
    "heure",
    "heures",
    "minute",
    "minutes",
    "jour",
    "jours",
    "semaine",
    "semaines",
    "mois",
    "an",
    "ans",
    "année",
    "années",
    "euros",
    "euro",
    "places",
    "personnes",
    "janvier",
    "mars",
    "mai",
];

/// Months that stay with the day before them; the short ones are among the units.
const MONTHS: [&str; 9] = [
    "février",
    "avril",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// Puts in the no-break spaces and the dashes between hours.
#[must_use]
pub fn french(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    // Words alternate with runs of ordinary and no-break spaces; line ends stay where they are.
    let mut previous: Option<&str> = None;
    let mut rest = text;
    while !rest.is_empty() {
        let spaces = rest.len() - rest.trim_start_matches(is_gap).len();
        let (gap, after) = rest.split_at(spaces);
        let end = after.find(is_gap).unwrap_or(after.len());
        let (word, next) = after.split_at(end);
        push_gap(&mut out, previous, gap, word);
        push_word(&mut out, word);
        if !word.is_empty() {
            previous = Some(word);
        }
        rest = next;
    }
    hours(&out)
}

fn is_gap(character: char) -> bool {
    matches!(character, ' ' | NARROW | FIXED)
}

fn push_gap(out: &mut String, previous: Option<&str>, gap: &str, word: &str) {
    let Some(previous) = previous.filter(|_| !gap.is_empty()) else {
        out.push_str(gap);
        return;
    };
    let bare = word.trim_end_matches([',', '.', ';', ')', '!', '?', ':']);
    let is_number = |word: &str| {
        word.trim_start_matches(['(', '«', FIXED])
            .chars()
            .next()
            .is_some_and(|c| c.is_ascii_digit())
            && word
                .chars()
                .last()
                .is_some_and(|c| c.is_ascii_digit() || c == 'º')
    };
    let digits = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    if word.starts_with([';', '!', '?']) {
        out.push(NARROW);
    } else if (word.starts_with(':') && !word.starts_with("://"))
        || word.starts_with('»')
        || previous.ends_with('«')
        || TITLES.contains(&previous.trim_start_matches(['(', '«']))
        || (is_number(previous) && (UNITS.contains(&bare) || MONTHS.contains(&bare)))
        || (previous == "1er" && (UNITS.contains(&bare) || MONTHS.contains(&bare)))
    {
        out.push(FIXED);
    } else if digits(bare) && bare.len() == 3 && digits(previous) && previous.len() <= 3 {
        out.push(NARROW);
    } else {
        out.push_str(gap);
    }
}

/// A word with the spaces that the author left out before `;`, `!`, `?`, `:` and inside « ».
fn push_word(out: &mut String, word: &str) {
    if is_address(word) {
        out.push_str(word);
        return;
    }
    let characters: Vec<char> = word.chars().collect();
    for (at, &character) in characters.iter().enumerate() {
        let previous = at.checked_sub(1).map(|at| characters[at]);
        let tail = &characters[at..];
        let after_word = previous.is_some_and(|c| c.is_alphanumeric() || ")»”\"%€’".contains(c));
        let ends = tail.iter().all(|c| ";:!?».,…)".contains(*c));
        match character {
            ';' | '!' | '?' if after_word && ends => out.push(NARROW),
            ':' if after_word && ends => out.push(FIXED),
            '»' if previous.is_some_and(|c| c != '«') => out.push(FIXED),
            _ => {}
        }
        let elides = character == '\'' && previous.is_some_and(char::is_alphabetic);
        let before_word = tail
            .get(1)
            .is_some_and(|c| c.is_alphanumeric() || "«(".contains(*c));
        out.push(if elides && before_word {
            '’'
        } else {
            character
        });
        if character == '«' && at + 1 < characters.len() {
            out.push(FIXED);
        }
    }
}

fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains('@') || word.contains("www.") || word.contains('/')
}

/// `9h15 - 9h45` with an en dash; the spaces around it do not break.
fn hours(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['-', '–']) {
        let dash = rest[at..].chars().next().map_or(1, char::len_utf8);
        let (before, after) = (&rest[..at], &rest[at + dash..]);
        let spaced = before.ends_with(is_gap) && after.starts_with(is_gap);
        let tight = !before.ends_with(is_gap) && !after.starts_with(is_gap);
        let trimmed = before.trim_end_matches(is_gap);
        if (spaced || tight)
            && ends_with_hour(trimmed)
            && starts_with_hour(after.trim_start_matches(is_gap))
        {
            out.push_str(trimmed);
            out.push(FIXED);
            out.push('–');
            out.push(FIXED);
            rest = after.trim_start_matches(is_gap);
        } else {
            out.push_str(&rest[..at + dash]);
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

fn ends_with_hour(text: &str) -> bool {
    let word = text
        .rsplit(|c: char| c.is_whitespace() || "(«".contains(c))
        .next()
        .unwrap_or("");
    is_hour(word)
}

fn starts_with_hour(text: &str) -> bool {
    let word = text
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or("");
    is_hour(word)
}

/// `9h`, `9h15`, `17H00`.
fn is_hour(word: &str) -> bool {
    let Some((hours, minutes)) = word.split_once(['h', 'H']) else {
        return false;
    };
    let digits = |part: &str| part.len() <= 2 && part.chars().all(|c| c.is_ascii_digit());
    !hours.is_empty() && digits(hours) && digits(minutes) && minutes.len() != 1
}

#[cfg(test)]
mod tests {
    use super::french;

    /// `~` stands for the fixed and `_` for the narrow no-break space.
    fn check(given: &str, wanted: &str) {
        let set = french(given);
        let shown = set.replace('\u{A0}', "~").replace('\u{202F}', "_");
        assert_eq!(shown, wanted, "from {given:?}");
        assert_eq!(french(&set), set, "applied twice to {given:?}");
    }

    #[test]
    fn high_punctuation() {
        check("Pourquoi ?", "Pourquoi_?");
        check("Pourquoi?", "Pourquoi_?");
        check("Quoi ?!", "Quoi_?!");
        check("Lieu : Lens ; entrée B !", "Lieu~: Lens_; entrée B_!");
        check("Objectifs:", "Objectifs~:");
    }

    #[test]
    fn quotation_marks() {
        check("le « vivre ensemble » ici", "le «~vivre ensemble~» ici");
        check("le «vivre ensemble» ici", "le «~vivre ensemble~» ici");
        check("« Oui » : non", "«~Oui~»~: non");
    }

    #[test]
    fn units_titles_and_dates() {
        check(
            "150 € par jour, 12 % et 3 jours.",
            "150~€ par jour, 12~% et 3~jours.",
        );
        check("Mme Lefèvre et M. Martin", "Mme~Lefèvre et M.~Martin");
        check("1 250 000 habitants", "1_250_000 habitants");
        check("le 12 novembre", "le 12~novembre");
        check("le 1er mai", "le 1er~mai");
    }

    #[test]
    fn hours_get_an_en_dash() {
        check("9h15 - 9h45", "9h15~–~9h45");
        check("9h-17h", "9h~–~17h");
        check("10H00 à 17H00", "10H00 à 17H00");
        check(
            "porte-à-porte, Saint-Omer - Lens",
            "porte-à-porte, Saint-Omer - Lens",
        );
    }

    #[test]
    fn addresses_and_times_stay() {
        check(
            "https://exemple.test/a?b=c;d",
            "https://exemple.test/a?b=c;d",
        );
        check("à 14:30 précises", "à 14:30 précises");
        check("contact@exemple.test", "contact@exemple.test");
        check("et/ou", "et/ou");
        check("", "");
        check("Lieu :\nLens", "Lieu~:\nLens");
    }
}
