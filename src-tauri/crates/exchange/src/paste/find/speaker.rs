//! People and bodies that speak, in a line that names them.
//!
//! Deliberately not here: whether the line stands where speakers are expected.

use super::super::folded;
use super::label::{self, Label};
use super::{function, mandate, office, organisation, pattern, person};
use crate::programme::{Mandate, Speaker};
use parvis_domain::speaker::SpeakerRole;
use regex::Regex;
use std::sync::LazyLock;

/// Speakers of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Found {
    pub(in super::super) speakers: Vec<Speaker>,
    /// Every one of them is surely somebody.
    pub(in super::super) certain: bool,
}

/// Words before the names, and the role that they give.
static PREFIX: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?ix)^(?:
        (?P<facilitator>(?:table\ ronde\ |atelier\ |débats?\ |échanges?\ |séance\ |journée\ |temps\ )?(?:anim[ée]+(?:e?s)?|mod[ée]r[ée]+(?:e?s)?|facilit[ée]+(?:e?s)?)\s+(?:et\ (?:mod[ée]r|anim)[ée]+e?s?\ )?par|(?:co-?)?animation|mod[ée]ration|mod[ée]rat(?:eur|rice)s?|animat(?:eur|rice)s?|discutante?s?)
      | (?P<rapporteur>rapport(?:eur|eure|euse)s?|rapport[ée]e?\ par)
      | (?P<witness>t[ée]moignages?(?:\ de)?|grande?s?\ t[ée]moins?|t[ée]moins?|retour\ d['’]exp[ée]rience\ (?:de|par))
      | (?P<trainer>format(?:eur|rice)s?)
      | (?P<speaker>avec\ (?:la\ participation|les?\ interventions?|l['’]intervention|le\ t[ée]moignage)\ (?:de|d['’])|en\ pr[ée]sence\ de|en\ pr[ée]sence\ d['’]|(?:co-?)?intervenante?s?|interventions?\ (?:de|d['’]|par)?|pr[ée]sent[ée]e?s?\ par|introduit[e]?\ par|conclu[e]?\ par|ouvert[e]?\ par|ouverture\ par|cl[ôo]ture\ par|conclusion\ par|introduction\ par|avec|par|conf[ée]renci(?:er|[èe]re)s?|orat(?:eur|rice)s?|interviennent|interviendront|invit[ée]e?s?)
        )\s*:?\s*(?P<rest>.+)$",
    )
});

/// What parts one person from the next.
static JOINT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\s*;\s*|\s+/\s+|,\s+(?:et\s+)?|\s+et\s+(?:de\s+|d['’])?|\s+&\s+|\t+|\s+\|\s+")
});

/// The role that words before the names give, and the names.
pub(in super::super) fn prefix(text: &str) -> Option<(SpeakerRole, &str, &str)> {
    let found = PREFIX.captures(text)?;
    let roles = [
        ("facilitator", SpeakerRole::Facilitator),
        ("rapporteur", SpeakerRole::Rapporteur),
        ("witness", SpeakerRole::Witness),
        ("trainer", SpeakerRole::Trainer),
        ("speaker", SpeakerRole::Speaker),
    ];
    let (name, role) = roles.iter().find(|(name, _)| found.name(name).is_some())?;
    let rest = found.name("rest")?.as_str();
    let said = found.name(name)?;
    let whole = text[said.end()..].starts_with(|c: char| !c.is_alphanumeric());
    whole.then_some((*role, said.as_str(), rest))
}

/// "le Dr Alice Munier", "la professeure Odile Brun": the article before a title of a person.
fn without_article_of_title(text: &str) -> &str {
    let text = text.trim_start();
    ["le ", "la "]
        .iter()
        .find_map(|article| text.strip_prefix(article))
        .filter(|rest| {
            ["Dr", "Pr", "Docteur", "Professeur"]
                .iter()
                .any(|t| rest.starts_with(t))
        })
        .unwrap_or(text)
}

/// The speakers of a line by itself: a name first, or words that say that names follow.
pub(in super::super) fn line(text: &str) -> Option<Found> {
    let text = super::bare_start(text);
    if let Some((role, _, rest)) = prefix(text) {
        let rest = without_article_of_title(rest);
        let by = folded(text).starts_with("par ");
        return listed(rest, role)
            .or_else(|| office::offices(rest, role))
            .or_else(|| {
                (by || role == SpeakerRole::Facilitator)
                    .then(|| bodies(rest, role))
                    .flatten()
            });
    }
    if let Some(found) = after_body(text) {
        return Some(found);
    }
    let first = person::leading(text)?;
    let rest = &text[first.end..];
    let told = first.certain || function::is_function(super::bare(rest));
    let marked = super::begins_small(rest)
        || rest.trim().is_empty()
        || rest
            .trim_start()
            .starts_with(|c: char| !c.is_alphanumeric());
    (told && marked && super::words(text) <= 60 && !is_sentence(rest))
        .then(|| people(text, SpeakerRole::Speaker))
}

/// People after words that announce them: a name need not be in capitals there.
pub(in super::super) fn listed(text: &str, role: SpeakerRole) -> Option<Found> {
    let text = super::bare_start(text);
    if let Some((role, _, rest)) = prefix(text) {
        return listed(rest, role);
    }
    if let Some(mut found) = after_body(text) {
        found.speakers.iter_mut().for_each(|s| s.role = role);
        return Some(found);
    }
    let first = person::leading(text)?;
    (!is_sentence(&text[first.end..])).then(|| people(text, role))
}

/// "Par l'ODAS et le CGET": bodies that speak.
pub(in super::super) fn bodies(text: &str, role: SpeakerRole) -> Option<Found> {
    let text = text.trim_end_matches(['.', ' ']);
    let bare = organisation::without_article(text);
    if !organisation::is_like(bare) || super::words(text) > 25 || is_sentence(bare) {
        return None;
    }
    let speaker = |name: String| Speaker {
        organisation: name,
        role,
        ..Speaker::blank()
    };
    Some(Found {
        speakers: organisation::list(text).into_iter().map(speaker).collect(),
        certain: true,
    })
}

/// "FORS-Recherche sociale : Anne SAUVAYRE, responsable d'études".
fn after_body(text: &str) -> Option<Found> {
    let (body, rest) = text.split_once(':')?;
    let (body, rest) = (body.trim(), rest.trim());
    let first = person::leading(rest)?;
    if !first.certain
        || person::leading(body).is_some()
        || super::words(body) > 9
        || label::find(text).is_some()
    {
        return None;
    }
    let mut found = people(rest, SpeakerRole::Speaker);
    let only = found.speakers.len() == 1;
    for speaker in &mut found.speakers {
        if function::is_function(body) {
            let organisation = speaker
                .mandates
                .pop()
                .map(|m| format!("{} {}", m.function, m.organisation));
            speaker.mandates.push(Mandate {
                function: body.to_owned(),
                organisation: organisation.unwrap_or_default().trim().to_owned(),
            });
        } else if only && organisation::is_like(body) {
            match speaker.mandates.last_mut() {
                Some(last) if last.organisation.is_empty() => {
                    body.clone_into(&mut last.organisation)
                }
                _ => speaker.mandates.push(Mandate {
                    function: String::new(),
                    organisation: body.to_owned(),
                }),
            }
        } else {
            return None;
        }
    }
    Some(found)
}

/// The people of a text that begins with a name.
fn people(text: &str, role: SpeakerRole) -> Found {
    let mut found = Found {
        speakers: Vec::new(),
        certain: true,
    };
    for part in apart(text) {
        let Some(person) = person::leading(part) else {
            continue;
        };
        let rest = part[person.end..].trim_end_matches(['.', ' ']);
        found.certain &= person.certain || function::is_function(super::bare(rest));
        let (organisation, rest) = represented(rest);
        let mut speaker = Speaker {
            civility: person.civility,
            given_name: person.given,
            family_name: person.family,
            organisation,
            role,
            mandates: mandate::read(rest),
            ..Speaker::blank()
        };
        role_for_mandate(&mut speaker);
        found.speakers.push(speaker);
    }
    found
}

/// "Anne Kerleau, rapporteure": what she does here, and no function that she has elsewhere.
fn role_for_mandate(speaker: &mut Speaker) {
    let [only] = &speaker.mandates[..] else {
        return;
    };
    let here = [Label::Rapporteurs, Label::Witnesses, Label::Facilitators];
    let said = label::find(&only.function)
        .filter(|(label, rest)| rest.is_empty() && here.contains(label))
        .and_then(|(label, _)| role(label));
    let ordinary = ["animateur", "animatrice", "animation"];
    if let Some(said) = said.filter(|_| {
        only.organisation.is_empty() && !ordinary.contains(&folded(&only.function).as_str())
    }) {
        speaker.role = said;
        let label = std::mem::take(&mut speaker.mandates);
        speaker.role_label = label
            .into_iter()
            .next()
            .map(|m| m.function)
            .unwrap_or_default();
    }
}

/// ", pour le mouvement associatif": the body that a person speaks for, and what follows.
fn represented(rest: &str) -> (String, &str) {
    static FOR: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^[\s,(–-]*(?:pour|représentant)\s+((?:la |le |les |l['’])?[^,;()]{2,80})")
    });
    match FOR
        .captures(rest)
        .and_then(|f| Some((f.get(1)?, f.get(0)?.end())))
    {
        Some((body, end)) => {
            let name = organisation::without_article(body.as_str());
            (name.to_owned(), rest[end..].trim_start_matches(')'))
        }
        None => (String::new(), rest),
    }
}

/// Cuts a list of people: at each mark after which another name begins.
fn apart(text: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let mut depth = 0i32;
    let mut seen = 0;
    for joint in JOINT.find_iter(text) {
        for c in text[seen..joint.start()].chars() {
            depth += i32::from("([".contains(c)) - i32::from(")]".contains(c));
        }
        seen = joint.start();
        let strong = joint.as_str().contains([';', '/', '\t', '|']);
        let said = &text[cuts[cuts.len() - 1]..joint.start()];
        if depth <= 0 && begins_another(said, &text[joint.end()..], strong) {
            cuts.push(joint.end());
        }
    }
    let ends = cuts.iter().skip(1).copied().chain([text.len()]);
    cuts.iter()
        .zip(ends)
        .map(|(from, to)| {
            text[*from..to].trim_end_matches(|c: char| c.is_whitespace() || ",;/&|".contains(c))
        })
        .map(|part| part.strip_suffix(" et").unwrap_or(part))
        .collect()
}

/// Whether another person begins after what is `said` of the one before. Two capitals at the end of
/// a list are a name; after a function they are the body it is held in ("directrice, Habitat du Val").
fn begins_another(said: &str, text: &str, strong: bool) -> bool {
    let has_function = || {
        let mut parts = said.split(',').skip(1);
        // Functions are written small, whatever they are: "Didier Lamy, régleur, Orléans Habitat".
        parts.any(|part| {
            let part = super::bare(part);
            function::is_function(part) || super::begins_small(part) && !part.starts_with("et ")
        })
    };
    person::leading(text).is_some_and(|next| {
        let rest = text[next.end..].trim_start();
        let listed = rest.starts_with(['(', '[', ',', ';']);
        next.certain || strong || listed || (rest.is_empty() && !has_function())
    })
}

/// A verb soon after the name: the line tells something and is no list.
pub(super) fn is_sentence(text: &str) -> bool {
    static VERB: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^[^.;]{0,80}\b(?:a|ont|est|sont|était|étaient|sera|seront|propose|proposent|présente|présentera|animera|interviendra|reviendra|s['’]est|vous|nous)\b",
        )
    });
    VERB.is_match(text)
}

/// A person who begins a sentence: "Yannick Gauthier, doctorant de l'Université, a pu …".
pub(in super::super) fn in_sentence(text: &str) -> Option<Speaker> {
    static SAID: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^,\s*([^.;]{3,160}?),?\s+(?:a|est|était|sera|présente|présentera|animera|interviendra|reviendra|propose|viendra|nous|a pu)\b",
        )
    });
    let person = person::leading(text)?;
    let rest = &text[person.end..];
    let said = SAID.captures(rest)?.get(1)?.as_str().trim_end_matches(',');
    let represents = said
        .strip_prefix("pour ")
        .map(organisation::without_article);
    if represents.is_none() && !person.certain && !function::is_function(said) {
        return None;
    }
    let (organisation, mandates) = match represents {
        Some(body) => (body.to_owned(), Vec::new()),
        None => (String::new(), mandate::read(said)),
    };
    Some(Speaker {
        civility: person.civility,
        given_name: person.given,
        family_name: person.family,
        organisation,
        mandates,
        ..Speaker::blank()
    })
}

/// Whoever a person says speaks there: a name if there is one, else a body.
pub(in super::super) fn forced(text: &str) -> Vec<Speaker> {
    let text = super::bare_start(text);
    let (role, rest) =
        prefix(text).map_or((SpeakerRole::Speaker, text), |(role, _, rest)| (role, rest));
    if let Some(found) = listed(rest, role).filter(|f| !f.speakers.is_empty()) {
        return found.speakers;
    }
    let (who, after) = rest.split_once([',', '(']).unwrap_or((rest, ""));
    let words: Vec<&str> = who.split_whitespace().collect();
    let mut speaker = Speaker {
        role,
        mandates: mandate::read(after.trim_end_matches(')')),
        ..Speaker::blank()
    };
    match words[..] {
        [given, family] if !organisation::is_word(given) => {
            (speaker.given_name, speaker.family_name) = (given.to_owned(), family.to_owned());
        }
        _ => speaker.organisation = organisation::without_article(who).to_owned(),
    }
    vec![speaker]
}

/// Labels that say how one person has a role; the others are headings for whoever comes.
const OWN: [&str; 21] = [
    "intervenante",
    "formatrice",
    "formateur",
    "animatrice",
    "animateur",
    "moderateur",
    "moderatrice",
    "rapporteur",
    "rapporteure",
    "rapporteuse",
    "grand temoin",
    "grande temoin",
    "discutant",
    "discutante",
    "conferencier",
    "conferenciere",
    "orateur",
    "oratrice",
    "rapportrice",
    "temoin",
    "invitee",
];

/// How a label calls this person, empty for an ordinary heading, and the role: "Intervenante
/// (formation)" is a trainer.
pub(in super::super) fn own_label(heading: &str, role: SpeakerRole) -> (&str, SpeakerRole) {
    let (name, inside) = heading.split_once('(').unwrap_or((heading, ""));
    let name = name.trim();
    let said = match folded(inside).as_str() {
        "formation" => SpeakerRole::Trainer,
        "animation" => SpeakerRole::Facilitator,
        "compte rendu" => SpeakerRole::Rapporteur,
        "temoignage" => SpeakerRole::Witness,
        "intervention" => SpeakerRole::Speaker,
        _ => role,
    };
    let own = OWN.contains(&folded(name).as_str());
    (if own { name } else { "" }, said)
}

/// The label of a speaker whose role has a word of its own.
pub(crate) fn label_of(speaker: &Speaker) -> String {
    let own = &speaker.role_label;
    let usual = label::find(&format!("{own} : x")).and_then(|(label, _)| role(label));
    let word = match speaker.role {
        _ if usual == Some(speaker.role) => return own.clone(),
        SpeakerRole::Speaker => "intervention",
        SpeakerRole::Facilitator => "animation",
        SpeakerRole::Rapporteur => "compte rendu",
        SpeakerRole::Trainer => "formation",
        SpeakerRole::Witness => "témoignage",
    };
    format!("{own} ({word})")
}

/// The role that a label gives, and how it is written when it is not the usual word.
pub(in super::super) fn role(label: Label) -> Option<SpeakerRole> {
    match label {
        Label::Speakers => Some(SpeakerRole::Speaker),
        Label::Trainers => Some(SpeakerRole::Trainer),
        Label::Facilitators => Some(SpeakerRole::Facilitator),
        Label::Rapporteurs => Some(SpeakerRole::Rapporteur),
        Label::Witnesses => Some(SpeakerRole::Witness),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(speaker: &Speaker) -> String {
        let mandates = speaker
            .mandates
            .iter()
            .map(|m| format!("{}@{}", m.function, m.organisation));
        let name = format!("{} {}", speaker.given_name, speaker.family_name);
        let mut parts = vec![if speaker.organisation.is_empty() {
            name
        } else {
            format!("{}<{}>", name.trim(), speaker.organisation)
        }];
        parts.extend(mandates);
        parts.join("/")
    }

    fn check(text: &str, expected: &[&str]) {
        let found = line(text).map(|f| f.speakers).unwrap_or_default();
        assert_eq!(
            found.iter().map(shown).collect::<Vec<_>>(),
            expected,
            "{text}"
        );
    }

    #[test]
    fn lines_that_name_people() {
        check(
            "Awa Sissoko, responsable de la gestion, Habitat du Drac",
            &["Awa Sissoko/responsable de la gestion@Habitat du Drac"],
        );
        check(
            "- Patrick BEDAGUE, Vice-Président de la CA du Port",
            &["Patrick BEDAGUE/Vice-Président@CA du Port"],
        );
        check("animée par Léa MARTIN (IREV)", &["Léa MARTIN/@IREV"]);
        check(
            "avec Léa MARTIN [IREV] ; Jean PETIT [Ville de Lens]",
            &["Léa MARTIN/@IREV", "Jean PETIT/@Ville de Lens"],
        );
        check(
            "Avec Lise Pelerin et Jean Martin",
            &["Lise Pelerin", "Jean Martin"],
        );
        check("Par l’ODAS et le CGET", &["<ODAS>", "<CGET>"]);
        check(
            "FORS-Recherche sociale: Anne SAUVAYRE, responsable d’études",
            &["Anne SAUVAYRE/responsable d’études@FORS-Recherche sociale"],
        );
        check(
            "Mme Léa MARTIN, maire de Lens et M. Jean PETIT, adjoint, Ville de Lens",
            &["Léa MARTIN/maire@Lens", "Jean PETIT/adjoint@Ville de Lens"],
        );
        check(
            "Intervenants : Léa Martin, sociologue ; Jean Petit, urbaniste",
            &["Léa Martin/sociologue@", "Jean Petit/urbaniste@"],
        );
        check("Léa MARTIN", &["Léa MARTIN"]);
        check(
            "Yannick Gauthier, doctorant à l’Université de Lille",
            &["Yannick Gauthier/doctorant@Université de Lille"],
        );
        check(
            "Modération : Sofia BEN ALI, journaliste",
            &["Sofia BEN ALI/journaliste@"],
        );
        check("Par son action, la Ville a changé", &[]);
        check("Politique de la Ville, contrats", &[]);
    }

    #[test]
    fn people_in_sentences() {
        let found = in_sentence("Anaïs BERTON, pour le mouvement associatif était présente")
            .expect("a person");
        assert_eq!(shown(&found), "Anaïs BERTON<mouvement associatif>");
        let found = in_sentence("Yannick Gauthier, doctorant de l’Université de Lille, a pu dire")
            .expect("a person");
        assert_eq!(
            shown(&found),
            "Yannick Gauthier/doctorant@Université de Lille"
        );
    }
}
