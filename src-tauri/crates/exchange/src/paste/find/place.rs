//! Places: a building with its address, a town after a date, a way to take part from a screen.
//!
//! Deliberately not here: any list of towns. A postcode, a street or a word for a building tell.

use super::super::folded;
use super::{organisation, pattern};
use crate::programme::Venue;
use parvis_domain::session::Mode;
use regex::Regex;
use std::sync::LazyLock;

static TOWN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[\s,(–-])(?:F-)?(\d{5}|\d{2} \d{3})\s+(\p{Lu}[\p{L}'’\-]*(?:[ -](?:\p{Lu}[\p{L}'’\-]*|sur|sous|lès|les|le|la|de|du|des|en|aux|d['’]\p{Lu}[\p{L}\-]*))*(?:\s+(?i:cedex)(?:\s+\d{1,2})?)?)",
    )
});

static STREET: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:^|[\s,(])(?:\d{1,4}(?:\s?(?:bis|ter|quater|[a-d]\b))?(?:\s*[-/]\s*\d{1,4})?\s*,?\s+)?(?:rue|avenue|av\.|boulevard|bd|blvd|place|quai|all[ée]es?|chemin|impasse|route|square|cours|esplanade|parvis|passage|faubourg|mail|sentier|rond-point|voie|promenade)\s+\p{L}",
    )
});

static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b\d{1,4}(?:\s?(?:bis|ter|quater|[a-d]\b))?(?:\s*[-/]\s*\d{1,4})?\s*,?\s+(?:rue|avenue|av\.|boulevard|bd|blvd|place|quai|all[ée]es?|chemin|impasse|route|square|cours|esplanade|parvis|passage|faubourg|mail|sentier|voie|promenade)\s",
    )
});

static ROOM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:(?:la |grande |petite )*salles?\b|amphi|auditorium\b|salon [A-Z]|hall\b|h[ée]micycle|rez-de-chauss|\d+(?:er|e|[èe]me)\s+[ée]tage|b[âa]timent\b|aile\b)",
    )
});

/// Whether a line holds a street with a number, or a town with its postcode.
pub(in super::super) fn is_address(text: &str) -> bool {
    text.chars().count() <= 260
        && (super::has_figure(text) && (TOWN.is_match(text) || NUMBERED.is_match(text))
            || begins_with_street(text))
}

/// Whether a line holds a town with its postcode.
pub(in super::super) fn has_town(text: &str) -> bool {
    super::has_figure(text) && TOWN.is_match(text)
}

fn begins_with_street(text: &str) -> bool {
    if super::words(text) > 8 {
        return false;
    }
    // "Place" and "Cours" also begin sentences: a line of an address is short.
    let first = STREET.find(text).is_some_and(|m| m.start() == 0);
    let key = folded(text);
    let doubtful = ["place ", "cours ", "voie ", "passage ", "route ", "mail "];
    first
        && super::words(text) <= 8
        && !doubtful.iter().any(|word| key.starts_with(word))
        && !text.ends_with(['.', '?', ':'])
}

/// Whether a line begins with a word for a building.
pub(in super::super) fn is_building(text: &str) -> bool {
    const WORDS: [&str; 25] = [
        "siege",
        "locaux",
        "lycee",
        "college",
        "ecole",
        "bibliotheque",
        "musee",
        "foyer",
        "residence",
        "faculte",
        "institut",
        "domaine",
        "ferme",
        "maison",
        "centre",
        "espace",
        "mairie",
        "hotel",
        "theatre",
        "mediatheque",
        "universite",
        "cite",
        "pole",
        "prefecture",
        "bourse",
    ];
    // "Salon-de-Provence" is a town, whatever its first part is.
    let first = text.split(' ').next().unwrap_or_default();
    if first.matches('-').count() > 1 && is_town(text) {
        return false;
    }
    let key = folded(text);
    let key = ["la ", "le ", "les ", "l "]
        .iter()
        .find_map(|a| key.strip_prefix(a))
        .unwrap_or(&key);
    let first = key.split(' ').next().unwrap_or_default();
    let street = [
        "rue",
        "avenue",
        "boulevard",
        "place",
        "allee",
        "cours",
        "square",
        "impasse",
        "chemin",
        "route",
    ]
    .contains(&first);
    organisation::begins_with_place(key) && !street
        || WORDS.contains(&first) && super::words(text) <= 9
}

/// A room or part of a building.
pub(in super::super) fn is_room(text: &str) -> bool {
    ROOM.is_match(text) && super::words(text) <= 8
}

/// How people take part, when the words tell.
pub(in super::super) fn mode(text: &str) -> Option<Mode> {
    let key = format!(" {} ", folded(text));
    let says = |words: &[&str]| words.iter().any(|w| key.contains(&format!(" {w} ")));
    let online = says(&[
        "visio",
        "visioconference",
        "en ligne",
        "distanciel",
        "a distance",
        "webinaire",
        "zoom",
        "teams",
        "webconference",
    ]);
    let there = says(&["presentiel", "sur place", "sur site"]);
    match (online, there) {
        _ if says(&["hybride"]) => Some(Mode::Hybrid),
        (true, true) => Some(Mode::Hybrid),
        (true, false) => Some(Mode::Online),
        (false, true) => Some(Mode::OnSite),
        (false, false) => None,
    }
}

/// A venue out of the lines or parts of an address; the room beside it.
pub(in super::super) fn block(text: &str) -> (Venue, String) {
    let mut venue = Venue::default();
    let mut room = String::new();
    let lines = text.lines().count() > 1;
    let parts: Vec<String> = text
        .lines()
        .flat_map(|line| {
            // A name on a line of its own may hold a comma or a dash.
            if lines
                && !line.trim_end().ends_with(['–', '-', ','])
                && !NUMBERED.is_match(line)
                && !TOWN.is_match(line)
            {
                vec![line.trim().to_owned()]
            } else {
                parts(line)
            }
        })
        .collect();
    let last = parts.len().saturating_sub(1);
    for (at, part) in parts.iter().enumerate() {
        put(&mut venue, &mut room, part, at == last);
    }
    if venue.name.is_empty() {
        venue.name = std::mem::take(&mut room);
    }
    // "ORLÉANS – Hôtel de la Métropole": the town may stand before the building.
    if venue.city.is_empty()
        && is_town(&venue.name)
        && is_building(&venue.street)
        && !NUMBERED.is_match(&venue.street)
    {
        venue.city = std::mem::replace(&mut venue.name, std::mem::take(&mut venue.street));
    }
    (venue, room)
}

/// An address without the name of a building: what is no town is the street.
pub(in super::super) fn address(lines: &[String]) -> Venue {
    let mut venue = Venue::default();
    let mut street: Vec<&str> = Vec::new();
    for line in lines {
        match TOWN.captures(line).filter(|_| venue.postcode.is_empty()) {
            Some(town) => {
                venue.postcode = town[1].replace(' ', "");
                town[2].trim_end().clone_into(&mut venue.city);
                let before = town.get(1).map_or("", |code| &line[..code.start()]);
                street.extend(Some(super::before_mark(before)).filter(|b| !b.is_empty()));
            }
            None => street.push(line),
        }
    }
    venue.street = street.join("\n");
    venue
}

fn put(venue: &mut Venue, room: &mut String, part: &str, last: bool) {
    if let Some(town) = TOWN.captures(part)
        && venue.postcode.is_empty()
        && let (Some(code), Some(city)) = (town.get(1), town.get(2))
    {
        let before = super::bare(&part[..code.start()]).to_owned();
        let after = super::bare(&part[city.end()..]).to_owned();
        venue.postcode = code.as_str().replace(' ', "");
        city.as_str().trim_end().clone_into(&mut venue.city);
        for rest in [before, after].iter().filter(|r| !r.is_empty()) {
            put(venue, room, rest, false);
        }
        return;
    }
    let add = |to: &mut String| {
        if !to.is_empty() {
            to.push('\n');
        }
        to.push_str(part);
    };
    let figures = part.starts_with("BP") || part.starts_with("CS ");
    if is_room(part) && room.is_empty() {
        part.clone_into(room);
    } else if is_room(part) && venue.street.is_empty() && !venue.name.is_empty() {
        room.push_str(", ");
        room.push_str(part);
    } else if figures
        || NUMBERED.is_match(part)
        || STREET.find(part).is_some_and(|m| m.start() == 0)
            && !(venue.name.is_empty() && room.is_empty())
    {
        add(&mut venue.street);
    } else if venue.name.is_empty() {
        part.clone_into(&mut venue.name);
    } else if last && venue.city.is_empty() && is_town(part) {
        part.clone_into(&mut venue.city);
    } else {
        add(&mut venue.street);
    }
}

/// Parts of an address: lines, and what commas and dashes part; "16, place" stays together.
fn parts(text: &str) -> Vec<String> {
    static NUMBER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(\b\d{1,4}(?: ?(?:bis|ter))?),\s+(\p{Ll})"));
    static JOINT: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\n|\t+|,\s+|,$|\s+[-–—|•/]\s*|[–—]\s+|\s*;\s*|\s+\(|\)"));
    let joined = NUMBER.replace_all(text, "$1\u{1} $2");
    JOINT
        .split(&joined)
        .map(|part| {
            part.replace('\u{1}', ",")
                .trim_matches(|c: char| c.is_whitespace() || ",.:*–—-•".contains(c))
                .to_owned()
        })
        .filter(|part| !part.is_empty())
        .collect()
}

/// Whether a text looks like the name of a town: one to five words with capitals.
pub(in super::super) fn is_town(text: &str) -> bool {
    let small = [
        "sur", "sous", "lès", "les", "le", "la", "de", "du", "des", "en", "aux", "près", "et",
    ];
    let words: Vec<&str> = text.split(' ').collect();
    let named = |word: &&str| {
        word.starts_with(char::is_uppercase)
            || small.contains(word)
            || word.starts_with("d'")
            || word.starts_with("d’")
    };
    let first = text.starts_with(char::is_uppercase);
    let letters = text
        .chars()
        .all(|c| c.is_alphabetic() || " -'’".contains(c));
    first
        && letters
        && words.len() <= 5
        && words.iter().all(named)
        && (words[0].contains('-')
            || !organisation::begins_with_word(text) && !organisation::begins_with_place(text))
        && !organisation::is_acronym_like(text)
}

/// A place that is said after a date, and what follows it: "à Amiens (Quai de l'innovation), …".
pub(in super::super) fn said(text: &str) -> Option<(Venue, &str)> {
    let (mut venue, rest) = said_in_words(text)?;
    // "à la Maison du Lin (6 cours des Alliés)": the street in brackets behind the name.
    let inside = rest
        .trim_start()
        .strip_prefix('(')
        .and_then(|r| r.split_once(')'));
    if let Some((inside, after)) = inside.filter(|(inside, _)| is_address(inside)) {
        let (address, _) = block(inside);
        venue.street = if address.street.is_empty() {
            address.name
        } else {
            address.street
        };
        venue.postcode = address.postcode;
        if venue.city.is_empty() {
            venue.city = address.city;
        }
        return Some((venue, after));
    }
    Some((venue, rest))
}

fn said_in_words(text: &str) -> Option<(Venue, &str)> {
    static TOWN_AND_NAME: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^[\s,:–—-]*(?i:à|a)\s+(\p{Lu}[^,.;:()\d]{1,50}?)\s*\(([^)\d][^)]{1,80})\)")
    });
    static NAME_AND_TOWN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^[\s,:–—-]*(?:(?i:à l['’]|à la|au|aux|dans les locaux (?:du|des|de la|de l['’]|de)|dans l['’]|dans la|dans le|chez))\s*([^,.;:()\d]{2,80}?)\s+(?:à|de)\s+(\p{Lu}[\p{L}'’\- ]{1,40}?)(?:[,.;:()]|\s+de\s+\d|$)",
        )
    });
    static TOWN_ONLY: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^[\s,:–—-]*(?i:à)\s+(\p{Lu}[\p{L}'’\-]*(?:[ -](?:\p{Lu}[\p{L}'’\-]*|sur|sous|lès|les|le|la|près|d['’]\p{Lu}\p{L}*|de|en))*)",
        )
    });
    static NAME_ONLY: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^[\s,:–—-]*(?:(?i:à l['’]|à la|au|aux|dans les locaux (?:du|des|de la|de l['’]|de)|dans l['’]|dans la|dans le|chez))\s*([\p{Lu}\p{Ll}][^,.;:()\d]{1,80})",
        )
    });
    let venue = |name: &str, city: &str| Venue {
        name: name.trim().to_owned(),
        city: city.trim().to_owned(),
        ..Venue::default()
    };
    if let Some(found) = TOWN_AND_NAME.captures(text) {
        return Some((venue(&found[2], &found[1]), &text[found[0].len()..]));
    }
    if let Some(found) = NAME_AND_TOWN
        .captures(text)
        .filter(|f| named(&f[1]) && !of_the_name(text, f))
    {
        let end = found.get(2)?.end();
        return Some((venue(&found[1], &found[2]), &text[end..]));
    }
    if let Some(found) = TOWN_ONLY.captures(text) {
        return Some((venue("", &found[1]), &text[found[0].len()..]));
    }
    let found = NAME_ONLY.captures(text).filter(|f| named(&f[1]))?;
    let name = found[1].trim_end_matches(" de ").trim_end();
    let name = name.strip_suffix(" de").unwrap_or(name);
    Some((venue(name, ""), &text[found.get(1)?.start() + name.len()..]))
}

/// "Maison des associations de Lens" is a name; "à l'IREV à Lille" has a town.
fn of_the_name(text: &str, found: &regex::Captures<'_>) -> bool {
    let (Some(name), Some(town)) = (found.get(1), found.get(2)) else {
        return true;
    };
    !text[name.end()..town.start()].contains('à')
}

fn named(name: &str) -> bool {
    super::first_letter(name).is_some_and(char::is_uppercase)
        || organisation::begins_with_word(name)
        || organisation::begins_with_place(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: [&str; 5]) {
        let (venue, room) = block(text);
        let found = [
            &venue.name,
            &room,
            &venue.street,
            &venue.postcode,
            &venue.city,
        ];
        assert_eq!(found.map(String::as_str), expected, "{text}");
    }

    #[test]
    fn addresses() {
        check(
            "Maison de l’entreprise, 16 place du Port, 62500 Saint-Omer",
            [
                "Maison de l’entreprise",
                "",
                "16 place du Port",
                "62500",
                "Saint-Omer",
            ],
        );
        check(
            "Maison du Lin – Centre Administratif –\n16, place du Sud – 62500 SAINT-OMER",
            [
                "Maison du Lin",
                "",
                "Centre Administratif\n16, place du Sud",
                "62500",
                "SAINT-OMER",
            ],
        );
        check(
            "CRPVE\nSalle de conférence\nMaison de l’habitat\nBoulevard du Nord\n91000 EVRY",
            [
                "CRPVE",
                "Salle de conférence",
                "Maison de l’habitat\nBoulevard du Nord",
                "91000",
                "EVRY",
            ],
        );
        check(
            "Gare du Nord Les Salons - Paris",
            ["Gare du Nord Les Salons", "", "", "", "Paris"],
        );
        check(
            "12 rue des Lilas, 59000 Lille",
            ["", "", "12 rue des Lilas", "59000", "Lille"],
        );
        check("Salle Vauban", ["Salle Vauban", "", "", "", ""]);
        check(
            "SALLE DES FÊTES, PLACE DE LA MAIRIE, 62210 AVION",
            [
                "SALLE DES FÊTES",
                "",
                "PLACE DE LA MAIRIE",
                "62210",
                "AVION",
            ],
        );
        check(
            "ORLÉANS – Hôtel de la Métropole",
            ["Hôtel de la Métropole", "", "", "", "ORLÉANS"],
        );
    }

    fn place(text: &str, expected: (&str, &str, &str)) {
        let (venue, rest) = said(text).expect(text);
        assert_eq!(
            (venue.name.as_str(), venue.city.as_str(), rest),
            expected,
            "{text}"
        );
    }

    #[test]
    fn places_after_dates() {
        place(
            " à Amiens (Quai de l’innovation), de 9h",
            ("Quai de l’innovation", "Amiens", ", de 9h"),
        );
        place(" à l'IREV à Lille", ("IREV", "Lille", ""));
        place(
            ", à Arras, s'est déroulée",
            ("", "Arras", ", s'est déroulée"),
        );
        place(" à l’IREV, de 9h30", ("IREV", "", ", de 9h30"));
        place(
            " à Saint Nicolas près d’Arras (Artoilab)",
            ("Artoilab", "Saint Nicolas près d’Arras", ""),
        );
        assert_eq!(said(" dernier, la co-construction"), None);
        assert_eq!(said(" au profit des habitants"), None);
    }
}
