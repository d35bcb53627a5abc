//! What happens in a slot, and what kind of event a programme is, by the words that name it.
//!
//! Deliberately not here: where a slot begins.

use super::super::folded;
use parvis_domain::programme::ProgrammeKind;
use parvis_domain::slot::SlotKind;

/// Words that begin the title of a slot, the more precise before the less.
const SLOTS: &[(&str, SlotKind)] = &[
    ("petit dejeuner", SlotKind::Welcome),
    ("pause dejeuner", SlotKind::Lunch),
    ("pause repas", SlotKind::Lunch),
    ("pause meridienne", SlotKind::Lunch),
    ("temps du dejeuner", SlotKind::Lunch),
    ("dejeuner", SlotKind::Lunch),
    ("repas", SlotKind::Lunch),
    ("buffet", SlotKind::Lunch),
    ("cocktail dejeunatoire", SlotKind::Lunch),
    ("cocktail", SlotKind::Lunch),
    ("lunch", SlotKind::Lunch),
    ("pique nique", SlotKind::Lunch),
    ("plateau repas", SlotKind::Lunch),
    ("pause", SlotKind::Break),
    ("collation", SlotKind::Break),
    ("gouter", SlotKind::Break),
    ("interruption", SlotKind::Break),
    ("mots d accueil", SlotKind::Opening),
    ("mot d accueil", SlotKind::Opening),
    ("mots de bienvenue", SlotKind::Opening),
    ("mot de bienvenue", SlotKind::Opening),
    ("mots d ouverture", SlotKind::Opening),
    ("mot d ouverture", SlotKind::Opening),
    ("mots d introduction", SlotKind::Opening),
    ("mot d introduction", SlotKind::Opening),
    ("discours d", SlotKind::Opening),
    ("accueil officiel", SlotKind::Opening),
    ("accueil institutionnel", SlotKind::Opening),
    ("accueil par ", SlotKind::Opening),
    ("accueil", SlotKind::Welcome),
    ("cafe d accueil", SlotKind::Welcome),
    ("cafe accueil", SlotKind::Welcome),
    ("cafe", SlotKind::Welcome),
    ("arrivee", SlotKind::Welcome),
    ("emargement", SlotKind::Welcome),
    ("ouverture des portes", SlotKind::Welcome),
    ("bienvenue", SlotKind::Opening),
    ("ouverture", SlotKind::Opening),
    ("introduction", SlotKind::Opening),
    ("propos introducti", SlotKind::Opening),
    ("propos liminaire", SlotKind::Opening),
    ("allocution", SlotKind::Opening),
    ("lancement", SlotKind::Opening),
    ("presentation de la journee", SlotKind::Opening),
    ("presentation du programme", SlotKind::Opening),
    ("seance d ouverture", SlotKind::Opening),
    ("table ronde", SlotKind::RoundTable),
    ("tables rondes", SlotKind::RoundTable),
    ("regards croises", SlotKind::RoundTable),
    ("panel", SlotKind::RoundTable),
    ("restitution", SlotKind::Feedback),
    ("mise en commun", SlotKind::Feedback),
    ("retour des ateliers", SlotKind::Feedback),
    ("retour sur les ateliers", SlotKind::Feedback),
    ("retours des ateliers", SlotKind::Feedback),
    ("synthese des ateliers", SlotKind::Feedback),
    ("synthese des travaux", SlotKind::Feedback),
    ("ateliers", SlotKind::Workshop),
    ("atelier", SlotKind::Workshop),
    ("travail en", SlotKind::Workshop),
    ("travaux en", SlotKind::Workshop),
    ("travaux de groupe", SlotKind::Workshop),
    ("sous groupe", SlotKind::Workshop),
    ("groupes de travail", SlotKind::Workshop),
    ("groupe de travail", SlotKind::Workshop),
    ("world cafe", SlotKind::Workshop),
    ("forum ouvert", SlotKind::Workshop),
    ("mise en situation", SlotKind::Workshop),
    ("mises en situation", SlotKind::Workshop),
    ("seance pleniere", SlotKind::Plenary),
    ("pleniere", SlotKind::Plenary),
    ("echanges en seance pleniere", SlotKind::Plenary),
    ("echanges en pleniere", SlotKind::Plenary),
    ("conference", SlotKind::Talk),
    ("intervention", SlotKind::Talk),
    ("keynote", SlotKind::Talk),
    ("expose", SlotKind::Talk),
    ("apport", SlotKind::Talk),
    ("eclairage", SlotKind::Talk),
    ("cadrage", SlotKind::Talk),
    ("temoignage", SlotKind::Talk),
    ("retour d experience", SlotKind::Talk),
    ("retours d experience", SlotKind::Talk),
    ("temoin", SlotKind::Talk),
    ("grands temoins", SlotKind::Talk),
    ("lecon inaugurale", SlotKind::Talk),
    ("communication", SlotKind::Talk),
    ("presentation", SlotKind::Talk),
    ("temps d echange", SlotKind::Discussion),
    ("echange", SlotKind::Discussion),
    ("debat", SlotKind::Discussion),
    ("discussion", SlotKind::Discussion),
    ("question", SlotKind::Discussion),
    ("conclusion", SlotKind::Closing),
    ("mot de conclusion", SlotKind::Closing),
    ("mots de conclusion", SlotKind::Closing),
    ("mot de cloture", SlotKind::Closing),
    ("mots de cloture", SlotKind::Closing),
    ("cloture", SlotKind::Closing),
    ("mot de la fin", SlotKind::Closing),
    ("fin de", SlotKind::Closing),
    ("fin des", SlotKind::Closing),
    ("fin", SlotKind::Closing),
    ("bilan", SlotKind::Closing),
    ("evaluation", SlotKind::Closing),
    ("synthese", SlotKind::Closing),
    ("point libre", SlotKind::Other),
    ("points libres", SlotKind::Other),
    ("points divers", SlotKind::Other),
    ("visite", SlotKind::Other),
];

/// Words that tell the kind wherever in a title they stand.
const INSIDE: &[(&str, SlotKind)] = &[
    ("table ronde", SlotKind::RoundTable),
    ("dejeuner", SlotKind::Lunch),
    ("cloture", SlotKind::Closing),
    ("conclusion", SlotKind::Closing),
    ("seance pleniere", SlotKind::Plenary),
    ("sous groupes", SlotKind::Workshop),
    ("ateliers", SlotKind::Workshop),
    ("atelier", SlotKind::Workshop),
    ("conference", SlotKind::Talk),
];

/// The kind that the words of a title begin with; `None` when they name none.
pub(in super::super) fn named(title: &str) -> Option<SlotKind> {
    let key = folded(title);
    let key = without_ordinal(&key);
    let begins = |word: &str| {
        key.strip_prefix(word).is_some_and(|rest| {
            word.ends_with(' ') || rest.is_empty() || rest.starts_with([' ', 's', 'i', 'x'])
        })
    };
    SLOTS
        .iter()
        .find(|(word, _)| begins(word))
        .map(|(_, kind)| *kind)
}

/// The kind of a slot by its title, wherever it is said.
pub(in super::super) fn of(title: &str) -> SlotKind {
    named(title).unwrap_or_else(|| {
        let key = format!(" {} ", folded(title));
        let inside = INSIDE
            .iter()
            .find(|(word, _)| key.contains(&format!(" {word} ")));
        inside.map_or(SlotKind::Other, |(_, kind)| *kind)
    })
}

/// "2e table ronde", "1ère conférence", "grande table ronde".
fn without_ordinal(key: &str) -> &str {
    let Some((first, rest)) = key.split_once(' ') else {
        return key;
    };
    let figure = first.starts_with(|c: char| c.is_ascii_digit());
    let word = [
        "premiere",
        "premier",
        "deuxieme",
        "seconde",
        "troisieme",
        "grande",
        "grand",
        "la",
        "le",
        "les",
    ];
    if (figure && first.len() <= 4) || word.contains(&first) {
        rest
    } else {
        key
    }
}

/// "Table ronde : Le pilotage" is a round table whose title is "Le pilotage"; the words for the
/// kind are left away only when nothing else stands before the mark.
pub(in super::super) fn title_of(text: &str) -> &str {
    let marks = [" : ", ": ", " – ", " — ", " - ", " | "];
    let cut = marks
        .iter()
        .filter_map(|mark| Some((text.find(mark)?, mark.len())))
        .min();
    if let Some((at, length)) = cut
        && named(&text[..at]).is_some()
        && (is_only_a_kind(&text[..at])
            || text[at..].starts_with([':', ' '])
                && text[at..at + length].contains(':')
                && is_the_word(&text[..at]))
        && text[at + length..].chars().any(char::is_alphanumeric)
    {
        return text[at + length..].trim();
    }
    text
}

/// Whether a text is the one word that stands for a kind.
fn is_the_word(text: &str) -> bool {
    WORDS.iter().any(|(_, word)| folded(word) == folded(text))
}

/// Whether the words say a kind and at most its number: "Table ronde n° 2", "Conférence".
fn is_only_a_kind(text: &str) -> bool {
    let key = folded(text);
    let key = without_ordinal(&key);
    let words = key.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let words = words.strip_suffix(" n").unwrap_or(words);
    SLOTS.iter().any(|(word, kind)| {
        let plural = words.strip_suffix('s').unwrap_or(words);
        let titled = !matches!(
            kind,
            SlotKind::Welcome
                | SlotKind::Break
                | SlotKind::Lunch
                | SlotKind::Closing
                | SlotKind::Opening
        );
        titled && (*word == words || *word == plural)
    })
}

/// The one word that stands for each kind.
const WORDS: &[(SlotKind, &str)] = &[
    (SlotKind::Welcome, "Accueil"),
    (SlotKind::Opening, "Ouverture"),
    (SlotKind::Talk, "Conférence"),
    (SlotKind::RoundTable, "Table ronde"),
    (SlotKind::Workshop, "Atelier"),
    (SlotKind::Plenary, "Plénière"),
    (SlotKind::Discussion, "Échanges"),
    (SlotKind::Break, "Pause"),
    (SlotKind::Lunch, "Déjeuner"),
    (SlotKind::Feedback, "Restitution"),
    (SlotKind::Closing, "Conclusion"),
    (SlotKind::Other, "Point libre"),
];

/// The word for a kind.
pub(in super::super) fn word(kind: SlotKind) -> &'static str {
    let found = WORDS.iter().find(|(known, _)| *known == kind);
    found.map_or("", |(_, word)| word)
}

/// Whether a title is no more than the word for the kind: then a slot needs no title.
pub(in super::super) fn says_it_all(title: &str, kind: SlotKind) -> bool {
    folded(title) == folded(word(kind))
}

/// Words that name the kind of an event, and nothing else.
const PROGRAMMES: &[(&str, ProgrammeKind)] = &[
    ("comite de pilotage", ProgrammeKind::SteeringCommittee),
    ("comite technique", ProgrammeKind::SteeringCommittee),
    ("comite de suivi", ProgrammeKind::SteeringCommittee),
    ("copil", ProgrammeKind::SteeringCommittee),
    ("groupe de travail", ProgrammeKind::WorkingGroup),
    ("groupe technique", ProgrammeKind::WorkingGroup),
    ("groupe d echange", ProgrammeKind::WorkingGroup),
    ("cycle", ProgrammeKind::Cycle),
    ("parcours", ProgrammeKind::Cycle),
    ("formation", ProgrammeKind::Training),
    ("session de formation", ProgrammeKind::Training),
    ("stage", ProgrammeKind::Training),
    ("rencontre", ProgrammeKind::Meeting),
    ("reunion", ProgrammeKind::Meeting),
    ("matinee", ProgrammeKind::Meeting),
    ("matinale", ProgrammeKind::Meeting),
    ("petit dejeuner", ProgrammeKind::Meeting),
    ("atelier", ProgrammeKind::WorkingGroup),
    ("visioconference", ProgrammeKind::Meeting),
    ("webinaire", ProgrammeKind::Conference),
    ("webconference", ProgrammeKind::Conference),
    ("conference", ProgrammeKind::Conference),
    ("colloque", ProgrammeKind::Conference),
    ("debat", ProgrammeKind::Conference),
    ("seminaire", ProgrammeKind::StudyDay),
    ("forum", ProgrammeKind::StudyDay),
    ("assises", ProgrammeKind::StudyDay),
    ("universite d ete", ProgrammeKind::StudyDay),
    ("journee", ProgrammeKind::StudyDay),
    ("les journees", ProgrammeKind::StudyDay),
    ("demi journee", ProgrammeKind::StudyDay),
];

/// Words that a kind of event is qualified with: "régionale", "d'étude", "de qualification".
const QUALIFIERS: &[&str] = &[
    "regionale",
    "regional",
    "departementale",
    "departemental",
    "locale",
    "nationale",
    "annuelle",
    "inter",
    "interregionale",
    "thematique",
    "technique",
    "d",
    "etude",
    "etudes",
    "echange",
    "echanges",
    "de",
    "des",
    "du",
    "la",
    "le",
    "les",
    "qualification",
    "formation",
    "sensibilisation",
    "travail",
    "professionnelle",
    "professionnel",
    "et",
    "debat",
    "information",
    "acteurs",
    "reseau",
    "rencontre",
    "rencontres",
    "webinaire",
    "webinaires",
    "visioconferences",
    "seminaires",
    "conferences",
    "formations",
    "journees",
    "journee",
    "cycle",
    "conference",
    "atelier",
    "ateliers",
    "n",
    "en",
    "ligne",
    "visioconference",
    "visio",
    "pratiques",
    "pratique",
    "ouverte",
    "publique",
    "intersites",
    "sites",
    "action",
    "recherche",
    "territoriale",
    "territorial",
    "metropolitaine",
    "interdepartementale",
    "intercommunale",
    "interprofessionnelle",
    "interinstitutionnelle",
    "partenariale",
    "europeenne",
    "internationale",
    "pleniere",
    "pleniers",
    "annuel",
    "mensuel",
    "mensuelle",
    "trimestrielle",
    "preparatoire",
    "inaugurale",
    "experiences",
    "experience",
    "partage",
    "reflexion",
    "initiation",
    "perfectionnement",
    "professionnalisation",
    "capitalisation",
    "restitution",
    "lancement",
    "cloture",
    "bilan",
    "rentree",
    "dejeuner",
    "conseil",
    "expert",
    "experts",
    "distance",
    "distanciel",
    "presentiel",
    "a",
    "plenieres",
    "regionales",
    "departementales",
    "nationales",
    "professionnelles",
];

/// Endings of the adjectives that say for whom or how a meeting is: "citoyenne", "numérique".
const ADJECTIVES: &[&str] = &[
    "al", "ale", "aux", "ales", "el", "elle", "elles", "ique", "iques", "if", "ive", "ives",
    "aire", "aires", "ien", "enne", "ennes",
];

/// A kind and one adjective in capitals or with a capital, as papers have it above the title.
fn is_adjective(word: &str) -> bool {
    word.chars().count() > 6 && ADJECTIVES.iter().any(|ending| word.ends_with(ending))
}

/// The kind of an event when a line says nothing else: "Rencontre régionale".
pub(in super::super) fn event(line: &str) -> Option<ProgrammeKind> {
    let key = folded(line);
    let key = key.strip_prefix("une ").unwrap_or(&key);
    let (word, kind) = PROGRAMMES
        .iter()
        .find(|(word, _)| begins_with_word(key, word))?;
    let rest = key[word.len()..].trim_start_matches('s').trim();
    let unknown = |word: &&str| {
        !word.is_empty()
            && !QUALIFIERS.contains(word)
            && !word.chars().all(|c| c.is_ascii_digit())
            && begins_no_kind(word)
    };
    let others: Vec<&str> = rest.split(' ').filter(unknown).collect();
    let only = match others[..] {
        [] => true,
        [word] => is_adjective(word) && super::words(line) <= 3,
        _ => false,
    };
    only.then_some(*kind)
}

/// Whether a word is none of the words for kinds: "Rencontre-débat" has two.
fn begins_no_kind(word: &str) -> bool {
    let singular = word.strip_suffix('s').unwrap_or(word);
    !PROGRAMMES.iter().any(|(kind, _)| *kind == singular)
}

/// The kind of an event whose title begins with, or contains, the words for it.
pub(in super::super) fn event_in(title: &str) -> Option<ProgrammeKind> {
    let key = folded(title);
    let padded = format!(" {key} ");
    let said = |word: &str| {
        padded.contains(&format!(" {word} ")) || padded.contains(&format!(" {word}s "))
    };
    PROGRAMMES
        .iter()
        .find(|(word, _)| said(word))
        .map(|(_, kind)| *kind)
}

fn begins_with_word(key: &str, word: &str) -> bool {
    key.strip_prefix(word)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', 's']))
}

/// Whether a line names several events: a series rather than what kind this one is.
pub(in super::super) fn is_plural(line: &str) -> bool {
    folded(line).starts_with("les ")
}

/// All the words that name what happens in a slot.
pub(in super::super) fn slot_words() -> impl Iterator<Item = &'static str> {
    SLOTS.iter().flat_map(|(name, _)| name.split(' '))
}

/// Whether a line names events of a kind in general, as a series does: "Les Journées Débat".
pub(in super::super) fn is_series(line: &str) -> bool {
    const NAMES: &[&str] = &[
        "journees",
        "rencontres",
        "rendez vous",
        "mardis",
        "mercredis",
        "jeudis",
        "vendredis",
        "lundis",
        "samedis",
        "matinales",
        "matinees",
        "ateliers",
        "cycle",
        "seminaires",
        "universite",
        "assises",
        "forums",
        "midis",
        "cafes",
        "petits dejeuners",
        "conferences",
        "webinaires",
        "rdv",
        "cinq a sept",
        "apres midi",
        "ateliers",
        "entretiens",
        "5 a 7",
    ];
    let key = folded(line);
    let key = ["les ", "le ", "la "]
        .iter()
        .find_map(|article| key.strip_prefix(article))
        .unwrap_or(&key);
    super::words(line) <= 9 && NAMES.iter().any(|name| begins_with_word(key, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_slots() {
        for (title, kind) in [
            ("Accueil café", SlotKind::Welcome),
            ("Mot d’accueil", SlotKind::Opening),
            ("Table ronde : Le pilotage", SlotKind::RoundTable),
            ("Pause déjeuner", SlotKind::Lunch),
            ("Pause", SlotKind::Break),
            ("Petit-déjeuner d'accueil", SlotKind::Welcome),
            ("Déjeuner libre", SlotKind::Lunch),
            ("Ateliers en parallèle", SlotKind::Workshop),
            ("Restitution des ateliers", SlotKind::Feedback),
            ("Clôture de la journée", SlotKind::Closing),
            ("Échanges en séance plénière", SlotKind::Plenary),
            ("Échanges avec la salle", SlotKind::Discussion),
            ("2e table ronde : agir", SlotKind::RoundTable),
            ("Le point sur la réforme", SlotKind::Other),
            ("Finances locales", SlotKind::Other),
        ] {
            assert_eq!(of(title), kind, "{title}");
        }
    }

    #[test]
    fn words_for_the_kind_are_no_title() {
        assert_eq!(title_of("Table ronde : Le pilotage"), "Le pilotage");
        assert_eq!(title_of("Conférence – Agir"), "Agir");
        assert_eq!(title_of("Accueil – café"), "Accueil – café");
        assert_eq!(title_of("Le contrat : une fin"), "Le contrat : une fin");
    }

    #[test]
    fn kinds_of_events() {
        assert_eq!(event("Rencontre régionale"), Some(ProgrammeKind::Meeting));
        assert_eq!(event("Cycle de qualification"), Some(ProgrammeKind::Cycle));
        for (line, kind) in [
            ("RENCONTRE INTERSITES", ProgrammeKind::Meeting),
            ("Rencontre inter-sites", ProgrammeKind::Meeting),
            ("Formation-action", ProgrammeKind::Training),
            ("Journée d’étude", ProgrammeKind::StudyDay),
            ("Rencontre-débat", ProgrammeKind::Meeting),
            ("Matinée citoyenne", ProgrammeKind::Meeting),
            ("JOURNÉE PROFESSIONNELLE", ProgrammeKind::StudyDay),
        ] {
            assert_eq!(event(line), Some(kind), "{line}");
        }
        assert_eq!(event("Journée du bénévolat"), None);
        assert_eq!(event("Forum emploi"), None);
        assert_eq!(
            event("Comité de pilotage n°6"),
            Some(ProgrammeKind::SteeringCommittee)
        );
        assert_eq!(event("Rencontre avec les habitants du port"), None);
        assert!(is_series("Les Journées Débat"));
        assert!(!is_series("Journée de la santé"));
    }
}
