//! The forms of letters and messages: salutations, polite endings, subjects, and what they invite to.
//!
//! Deliberately not here: the heads of messages ("De : …"), which are noise.

use super::super::folded;
use super::{date, pattern};
use regex::Regex;
use std::sync::LazyLock;

/// The longest salutation in words.
const SALUTATION: usize = 14;

/// "Madame, Monsieur,", "Bonjour à toutes et à tous,", "Chers partenaires,".
pub(in super::super) fn is_salutation(line: &str) -> bool {
    static FORM: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?ix)^(?:
            bonjour(?:\s+(?:à|a|chers?|ch[èe]res?|mesdames|madame|messieurs|monsieur|le|la|les)\b[^.:;?]*)?
          | (?:mesdames|madame|messieurs|monsieur)(?:\s*(?:,|et|ou|/)\s*(?:mesdames|madame|messieurs|monsieur))*(?:\s*,?\s+(?:la|le|les)\s+\p{L}[^.:;?]*)?\s*[,!]
          | (?:mesdames|madame|messieurs|monsieur)(?:\s*(?:,|et|ou|/)\s*(?:mesdames|madame|messieurs|monsieur))+
          | (?:tr[èe]s\s+)?ch(?:er|[èe]re)s?(?:\(e\)s|·e·s|\.e\.s|-e-s)?\s+[^.:;?]*,
            )\s*[,!]?\s*$",
        )
    });
    super::words(line) <= SALUTATION && FORM.is_match(line.trim())
}

/// "Je vous prie d'agréer …", "Au plaisir de vous retrouver,": a letter ends, its signature follows.
pub(in super::super) fn is_ending(line: &str) -> bool {
    static FORM: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?:(?:je|nous) vous (?:prie|prions)\b.*\bagr[ée]er|veuillez\b.*\b(?:agr[ée]er|recevoir)|dans l['’](?:attente|espoir)\b|au plaisir de\b|en (?:vous )?(?:esp[ée]rant|souhaitant|restant|remerciant)\b.*(?:,|vous)|(?:(?:bien|tr[èe]s|tout)\s+)?(?:cordialement|amicalement|sinc[èe]rement)\s*[,.!]?$|(?:à|a) (?:tr[èe]s )?bient[ôo]t\s*[,.!]?$|bien (?:à|a) vous\s*[,.!]?$|restant (?:à|a) votre disposition\b)",
        )
    });
    FORM.is_match(line.trim())
}

/// A town and a day above a letter: "Guéret, le 2 février 2026".
pub(in super::super) fn is_letter_date(line: &str) -> bool {
    let Some(found) = date::first(line).filter(|found| found.dates.len() == 1) else {
        return false;
    };
    let before = line[..found.span.start].trim_end();
    let before = before.strip_suffix("le").unwrap_or(before);
    let town = super::bare(before);
    super::words(&line[found.span.end..]) == 0
        && super::words(town) <= 5
        && (town.is_empty() || super::place::is_town(town))
}

/// What a subject says: the words before the matter ("Invitation"), the matter, and its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Subject<'a> {
    pub(in super::super) before: Vec<&'a str>,
    pub(in super::super) matter: &'a str,
    pub(in super::super) date: Option<date::Found>,
}

/// Takes a subject apart: "TR : Invitation à la journée de l'accès aux droits – 10 mars".
pub(in super::super) fn subject(text: &str) -> Subject<'_> {
    static SENT: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)^(?:tr|re|r[ée]|rép|fw|fwd|ref|i)\s*:\s*"));
    static FORM: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?P<form>\[[^\]]{1,40}\]|invitations?|save the date|rappels?|relance|(?:à|a) vos agendas|retenez la date|dernier rappel|information)(?:\s*(?:[:|/!,]|[–—-]+)+\s*|\s+(?:à|a)\s+(?:participer\s+(?:à|a)\s+)?(?:la\s+|l['’]\s*|une?\s+)?|\s+(?:au|aux)\s+|\s+pour\s+(?:la|le|les|l['’])\s*)",
        )
    });
    let mut rest = text.trim();
    let mut before = Vec::new();
    loop {
        if let Some(found) = SENT.find(rest) {
            rest = rest[found.end()..].trim_start();
        } else if let Some(found) = FORM.captures(rest)
            && found[0].len() < rest.len()
            && let Some(form) = found.name("form")
        {
            before.push(form.as_str().trim_matches(['[', ']']));
            rest = rest[found[0].len()..].trim_start();
        } else {
            break;
        }
    }
    let (matter, date) = without_date(rest);
    Subject {
        before,
        matter,
        date,
    }
}

/// A day at the end of a title belongs to the day: "… – jeudi 5 février", "… du 3 décembre 2026".
fn without_date(text: &str) -> (&str, Option<date::Found>) {
    let last = date::find(text).into_iter().next_back();
    let Some(found) = last.filter(|f| super::words(&text[f.span.end..]) == 0) else {
        return (text, None);
    };
    let before = super::before_mark(&text[..found.span.start]);
    let before = [" le", " du", " les", " des", " de"]
        .iter()
        .find_map(|word| before.strip_suffix(word))
        .unwrap_or(before);
    let before = super::before_mark(before);
    if super::words(before) < 2 {
        return (text, None);
    }
    (before, Some(found))
}

/// Whether a sentence invites to something or announces it: "… vous invite à une matinée :".
pub(in super::super) fn invites(text: &str) -> bool {
    static VERB: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:vous (?:invite|convie|propose)(?:nt)?|vous donne(?:nt)? rendez-vous|de vous (?:inviter|convier|proposer)|(?:a|ont) le plaisir de|(?:co-?)?organise(?:nt)?\s+(?:un|une|la|le|les|sa|son|leur|leurs|ses|des|deux|trois)\b|organise(?:nt)? conjointement)",
        )
    });
    VERB.is_match(text) && !text.trim_end().ends_with('?')
}

/// What a sentence invites to: "J'ai le plaisir de vous convier à la journée de l'accès aux droits
/// qui se tiendra le 10 mars" is about the "journée de l'accès aux droits".
pub(in super::super) fn invited_to(text: &str) -> Option<&str> {
    static MATTER: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?ix)\b(?:vous\ (?:invite|convie|propose)(?:nt)?|de\ vous\ (?:inviter|convier|proposer)|(?:co-?)?organise(?:nt)?(?:\ conjointement)?)\s+
            (?:(?:de|à)\s+(?:participer|assister|prendre\ part)\s+)?(?:à|a|au|aux)?\s*
            (?:la\s+|le\s+|les\s+|l['’]\s*|une?\s+|sa\s+|son\s+|leur\s+|notre\s+|cette\s+|ce\s+|des\s+|prochaine?\s+)*
            (?P<matter>[^.]{6,180}?)
            (?:\s*,?\s+(?:qui|que\ nous|dont|organis[ée]+e?s?|le\ (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d)|les\ \d|du\ \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\s*[:.]\s|\s*[:.]?\s*$)",
        )
    });
    static QUOTED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r#"(?:«\s*|“|")([^»”"]{6,160}?)(?:\s*»|”|")"#));
    if let Some(found) = QUOTED.captures(text).filter(|_| invites(text)) {
        return found.get(1).map(|quoted| quoted.as_str());
    }
    let verb = MATTER.captures(text)?;
    let matter = verb.name("matter")?;
    Some(matter.as_str().trim()).filter(|matter| super::words(matter) >= 2)
}

/// Whether a line only asks to keep a day free: "Save the date !", "À vos agendas".
pub(in super::super) fn is_call(line: &str) -> bool {
    let calls = [
        "save the date",
        "a vos agendas",
        "invitation",
        "retenez la date",
        "rappel",
        "pre programme",
        "programme previsionnel",
        "avant programme",
    ];
    calls.contains(&folded(line).as_str())
}

/// A line that is one quotation: "« Parents au quartier »" without its marks.
pub(in super::super) fn quotation(line: &str) -> Option<&str> {
    let pairs = [('«', '»'), ('“', '”'), ('"', '"')];
    let line = line.trim();
    pairs.iter().find_map(|(open, close)| {
        let inside = line.strip_prefix(*open)?.strip_suffix(*close)?;
        (!inside.contains([*open, *close]) && super::words(inside) > 0).then_some(inside.trim())
    })
}

/// Whether the folded words of a line are those of a season alone: "Saison 2026", "Année 2025-2026".
pub(in super::super) fn is_season(line: &str) -> bool {
    let key = folded(line);
    let words = [
        "saison",
        "annee",
        "edition",
        "annee",
        "semestre",
        "trimestre",
        "premier",
        "second",
        "1er",
        "2e",
        "deuxieme",
        "et",
        "programmation",
        "programme",
        "calendrier",
    ];
    let year = |word: &&str| word.len() == 4 && word.starts_with("20");
    key.split(' ').any(|word| year(&word))
        && key
            .split(' ')
            .all(|word| year(&word) || words.contains(&word))
        && super::words(line) <= 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn salutations_and_endings() {
        for line in [
            "Madame, Monsieur,",
            "Mesdames et Messieurs,",
            "Madame la maire, Monsieur le président,",
            "Bonjour à toutes et à tous,",
            "Bonjour,",
            "Chers partenaires,",
            "Cher·e·s collègues,",
        ] {
            assert!(is_salutation(line), "{line}");
        }
        for line in [
            "Madame Dupont, directrice",
            "Mme la préfète",
            "Monsieur Paul Durand, maire",
            "Bonjour la ville : agir",
        ] {
            assert!(!is_salutation(line), "{line}");
        }
        for line in [
            "Je vous prie d’agréer, Madame, l’expression de ma considération.",
            "Au plaisir de vous retrouver,",
            "Dans l'attente de vous lire,",
            "Bien cordialement",
        ] {
            assert!(is_ending(line), "{line}");
        }
        assert!(!is_ending("En espace clos"));
    }

    #[test]
    fn subjects_are_taken_apart() {
        for (text, before, matter, dated) in [
            (
                "Invitation à la journée de l’accès aux droits",
                vec!["Invitation"],
                "journée de l’accès aux droits",
                false,
            ),
            (
                "TR: Save the date - Matinée « Parents » - 5 février",
                vec!["Save the date"],
                "Matinée « Parents »",
                true,
            ),
            (
                "Journée d’échanges du mardi 3 mars 2026",
                vec![],
                "Journée d’échanges",
                true,
            ),
            ("Rappel", vec![], "Rappel", false),
        ] {
            let found = subject(text);
            assert_eq!(
                (found.before, found.matter, found.date.is_some()),
                (before, matter, dated),
                "{text}"
            );
        }
    }

    #[test]
    fn what_one_is_invited_to() {
        for (text, matter) in [
            (
                "J'ai le plaisir de vous convier à la journée de l'accès aux droits qui se tiendra le mardi 10 mars",
                Some("journée de l'accès aux droits"),
            ),
            (
                "L’association vous invite à une rencontre « Agir dehors », le 12 mai.",
                Some("Agir dehors"),
            ),
            (
                "Le centre organise une matinée sur la santé.",
                Some("matinée sur la santé"),
            ),
            (
                "La Ville vous donne rendez-vous le 30 mai pour le forum « Ma planète ».",
                Some("Ma planète"),
            ),
            ("La ville change.", None),
        ] {
            assert_eq!(invited_to(text), matter, "{text}");
        }
    }
}
