//! Labels and headings that such programmes share: "Objectifs :", "Publics concernés", "Lieu".
//!
//! Deliberately not here: the headings of sessions and slots.

use super::super::folded;

/// What stands below or beside a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Label {
    Title,
    Subtitle,
    Series,
    Kind,
    Objectives,
    Audience,
    Methods,
    Context,
    Axes,
    Agenda,
    Dates,
    Hours,
    Doors,
    Venue,
    Room,
    Access,
    Accessibility,
    Fees,
    Deadline,
    Link,
    Practical,
    Contact,
    Speakers,
    Trainers,
    Facilitators,
    Rapporteurs,
    Witnesses,
    Organisers,
    CoOrganisers,
    Hosts,
    Partners,
    Funders,
    Footer,
    Agreement,
    Capacity,
    Mode,
    Status,
    LeadQuestion,
    Description,
    OnlineLink,
    Period,
    Session,
    Town,
    Notice,
}

/// Labels by their first words, folded; the longer before the shorter.
const LABELS: &[(&str, Label)] = &[
    ("objectifs", Label::Objectives),
    ("objectif", Label::Objectives),
    ("finalites", Label::Objectives),
    ("pour quoi faire", Label::Objectives),
    ("public vise", Label::Audience),
    ("publics vises", Label::Audience),
    ("publics concernes", Label::Audience),
    ("public concerne", Label::Audience),
    ("publics cibles", Label::Audience),
    ("public cible", Label::Audience),
    ("publics", Label::Audience),
    ("public", Label::Audience),
    ("pour qui", Label::Audience),
    ("a qui s adresse", Label::Audience),
    ("destinataires", Label::Audience),
    ("participants vises", Label::Audience),
    ("participants concernes", Label::Audience),
    ("modalites d inscription", Label::Practical),
    ("modalites pratiques", Label::Practical),
    ("modalites pedagogiques", Label::Methods),
    ("modalites de travail", Label::Methods),
    ("modalites", Label::Methods),
    ("methodes", Label::Methods),
    ("methode", Label::Methods),
    ("methodologie", Label::Methods),
    ("deroulement", Label::Methods),
    ("moyens pedagogiques", Label::Methods),
    ("approche pedagogique", Label::Methods),
    ("contexte", Label::Context),
    ("presentation", Label::Context),
    ("presentation de l evenement", Label::Context),
    ("problematique", Label::Context),
    ("enjeux", Label::Context),
    ("argumentaire", Label::Context),
    ("edito", Label::Context),
    ("pourquoi", Label::Context),
    ("axes", Label::Axes),
    ("axes de travail", Label::Axes),
    ("thematiques", Label::Axes),
    ("themes abordes", Label::Axes),
    ("contenu", Label::Axes),
    ("contenus", Label::Axes),
    ("au programme", Label::Agenda),
    ("programme", Label::Agenda),
    ("ordre du jour", Label::Agenda),
    ("deroule", Label::Agenda),
    ("agenda", Label::Agenda),
    ("dates et lieux", Label::Dates),
    ("dates et horaires", Label::Dates),
    ("date et lieu", Label::Dates),
    ("date et horaires", Label::Dates),
    ("date", Label::Dates),
    ("dates", Label::Dates),
    ("quand", Label::Dates),
    ("calendrier", Label::Dates),
    ("horaires", Label::Hours),
    ("horaire", Label::Hours),
    ("heures", Label::Hours),
    ("ouverture des portes", Label::Doors),
    ("date limite d inscription", Label::Deadline),
    ("date limite", Label::Deadline),
    ("cloture des inscriptions", Label::Deadline),
    ("inscription avant le", Label::Deadline),
    ("inscriptions avant le", Label::Deadline),
    ("lien d inscription", Label::Link),
    ("inscription en ligne", Label::Link),
    ("lien de connexion", Label::OnlineLink),
    ("lien visio", Label::OnlineLink),
    ("ville", Label::Town),
    ("seance", Label::Session),
    ("notice", Label::Notice),
    ("lieux", Label::Venue),
    ("lieu", Label::Venue),
    ("adresse", Label::Venue),
    ("ou", Label::Venue),
    ("salle", Label::Room),
    ("acces pmr", Label::Accessibility),
    ("accessibilite", Label::Accessibility),
    ("acces", Label::Access),
    ("venir", Label::Access),
    ("comment venir", Label::Access),
    ("pour venir", Label::Access),
    ("plan d acces", Label::Access),
    ("transports", Label::Access),
    ("tarifs", Label::Fees),
    ("tarif", Label::Fees),
    ("cout", Label::Fees),
    ("prix", Label::Fees),
    ("frais d inscription", Label::Fees),
    ("frais de participation", Label::Fees),
    ("conditions tarifaires", Label::Fees),
    ("participation financiere", Label::Fees),
    ("informations pratiques", Label::Practical),
    ("infos pratiques", Label::Practical),
    ("renseignements pratiques", Label::Practical),
    ("pratique", Label::Practical),
    ("informations et inscriptions", Label::Practical),
    ("informations et inscription", Label::Practical),
    ("informations", Label::Practical),
    ("infos", Label::Practical),
    ("inscriptions", Label::Practical),
    ("inscription", Label::Practical),
    ("restauration", Label::Practical),
    ("contacts", Label::Contact),
    ("contact", Label::Contact),
    ("votre contact", Label::Contact),
    ("renseignements", Label::Contact),
    ("renseignement", Label::Contact),
    ("renseignements et inscriptions", Label::Contact),
    ("contact et inscription", Label::Contact),
    ("contact et inscriptions", Label::Contact),
    ("votre interlocutrice", Label::Contact),
    ("votre interlocuteur", Label::Contact),
    ("grands temoins", Label::Witnesses),
    ("grand temoin", Label::Witnesses),
    ("grande temoin", Label::Witnesses),
    ("temoins", Label::Witnesses),
    ("temoin", Label::Witnesses),
    ("temoignages", Label::Witnesses),
    ("temoignage", Label::Witnesses),
    ("formatrices", Label::Trainers),
    ("formatrice", Label::Trainers),
    ("formateurs", Label::Trainers),
    ("formateur", Label::Trainers),
    ("intervenantes et intervenants", Label::Speakers),
    ("intervenants et intervenantes", Label::Speakers),
    ("intervenantes", Label::Speakers),
    ("intervenante", Label::Speakers),
    ("intervenants", Label::Speakers),
    ("intervenant", Label::Speakers),
    ("intervenant e s", Label::Speakers),
    ("intervenant es", Label::Speakers),
    ("intervenant e", Label::Speakers),
    ("intervention de", Label::Speakers),
    ("interventions de", Label::Speakers),
    ("interventions", Label::Speakers),
    ("avec la participation de", Label::Speakers),
    ("avec les interventions de", Label::Speakers),
    ("avec l intervention de", Label::Speakers),
    ("en presence de", Label::Speakers),
    ("avec", Label::Speakers),
    ("invites", Label::Speakers),
    ("invite", Label::Speakers),
    ("invitee", Label::Speakers),
    ("animation", Label::Facilitators),
    ("animations", Label::Facilitators),
    ("animateurs", Label::Facilitators),
    ("animateur", Label::Facilitators),
    ("animatrices", Label::Facilitators),
    ("animatrice", Label::Facilitators),
    ("animation et moderation", Label::Facilitators),
    ("moderation", Label::Facilitators),
    ("moderateur", Label::Facilitators),
    ("moderatrice", Label::Facilitators),
    ("discutant", Label::Facilitators),
    ("discutante", Label::Facilitators),
    ("formation assuree par", Label::Trainers),
    ("compte rendu par", Label::Rapporteurs),
    ("rapporteur", Label::Rapporteurs),
    ("rapporteure", Label::Rapporteurs),
    ("rapporteuse", Label::Rapporteurs),
    ("rapporteurs", Label::Rapporteurs),
    ("co organisateurs", Label::CoOrganisers),
    ("co organisation", Label::CoOrganisers),
    ("coorganisateurs", Label::CoOrganisers),
    ("coorganisation", Label::CoOrganisers),
    ("organisateurs", Label::Organisers),
    ("organisateur", Label::Organisers),
    ("organisation", Label::Organisers),
    ("organise par", Label::Organisers),
    ("organisee par", Label::Organisers),
    ("organises par", Label::Organisers),
    ("organisees par", Label::Organisers),
    ("propose par", Label::Organisers),
    ("proposee par", Label::Organisers),
    ("pilotes", Label::Organisers),
    ("pilote", Label::Organisers),
    ("pilotage", Label::Organisers),
    ("accueillie par", Label::Hosts),
    ("accueilli par", Label::Hosts),
    ("hotes", Label::Hosts),
    ("hote", Label::Hosts),
    ("partenaires", Label::Partners),
    ("partenaire", Label::Partners),
    ("en partenariat avec", Label::Partners),
    ("financeurs", Label::Funders),
    ("financeur", Label::Funders),
    ("avec le soutien financier de", Label::Funders),
    ("avec le soutien de", Label::Funders),
    ("avec le soutien du", Label::Funders),
    ("avec le soutien des", Label::Funders),
    ("soutiens", Label::Funders),
    ("finance par", Label::Funders),
    ("mentions de pied de page", Label::Footer),
    ("convention", Label::Agreement),
    ("jauge", Label::Capacity),
    ("nombre de places", Label::Capacity),
    ("places", Label::Capacity),
    ("format", Label::Mode),
    ("statut", Label::Status),
    ("question directrice", Label::LeadQuestion),
    ("description", Label::Description),
    ("titre", Label::Title),
    ("intitule", Label::Title),
    ("objet", Label::Title),
    ("sous titre", Label::Subtitle),
    ("cycle", Label::Series),
    ("serie", Label::Series),
    ("collection", Label::Series),
    ("type", Label::Kind),
    ("nature", Label::Kind),
    ("type de rencontre", Label::Kind),
    ("periode", Label::Period),
];

/// Words that may follow a label in a heading: "Objectifs généraux du cycle de qualification".
const QUALIFIERS: &[&str] = &[
    "de",
    "du",
    "des",
    "la",
    "le",
    "les",
    "l",
    "d",
    "et",
    "a",
    "au",
    "generaux",
    "general",
    "generales",
    "generale",
    "pedagogiques",
    "pedagogique",
    "operationnels",
    "principaux",
    "vises",
    "poursuivis",
    "cycle",
    "journee",
    "journees",
    "rencontre",
    "seance",
    "session",
    "formation",
    "qualification",
    "evenement",
    "atelier",
    "ateliers",
    "matinee",
    "apres",
    "midi",
    "jour",
    "concernes",
    "vise",
    "cible",
    "cibles",
    "previsionnel",
    "detaille",
    "provisoire",
    "pratiques",
    "travail",
    "abordes",
    "abordees",
    "seminaire",
    "parcours",
    "programme",
    "horaires",
    "dates",
    "lieu",
    "lieux",
    "date",
    "inscription",
    "inscriptions",
    "acces",
    "projet",
    "prevu",
    "prevues",
    "s",
    "e",
    "demarche",
    "complet",
    "rendez",
    "vous",
    "colloque",
    "conference",
    "prerequis",
    "requis",
    "methode",
    "methodes",
    "outils",
    "enjeux",
    "contexte",
    "jour",
    "intervenants",
    "contact",
    "contacts",
    "informations",
    "stage",
    "webinaire",
    "forum",
    "pmr",
    "en",
    "ligne",
    "financiers",
    "institutionnels",
];

/// A label with what is said beside it on the line; the rest is empty for a heading.
pub(in super::super) fn find(line: &str) -> Option<(Label, &str)> {
    let line = line.trim_matches(|c: char| c.is_whitespace() || "*_#".contains(c));
    if let Some((head, rest)) = split(line) {
        return label(head).map(|label| (label, rest));
    }
    let heading = super::bare(line.trim_end_matches(['?', ' ', '!']));
    (super::words(heading) <= 8)
        .then(|| label(heading))
        .flatten()
        .map(|label| (label, ""))
}

/// The label before a colon, and what follows it.
fn split(line: &str) -> Option<(&str, &str)> {
    let (head, rest) = line.split_once(':')?;
    let figures = head.ends_with(|c: char| c.is_ascii_digit())
        && rest.starts_with(|c: char| c.is_ascii_digit());
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || "*_".contains(c));
    (!figures && head.chars().count() <= 60).then_some((head, rest))
}

fn label(head: &str) -> Option<Label> {
    let key = folded(head);
    let key = ["les ", "le ", "la ", "l ", "nos ", "vos ", "votre "]
        .iter()
        .find_map(|article| key.strip_prefix(article))
        .unwrap_or(&key);
    let best = LABELS
        .iter()
        .filter(|(name, _)| {
            key.strip_prefix(name).is_some_and(|rest| {
                rest.is_empty() || rest.starts_with(' ') && only_qualifies(name, rest)
            })
        })
        .max_by_key(|(name, _)| name.len())?;
    Some(best.1)
}

fn only_qualifies(name: &str, rest: &str) -> bool {
    // "Avec", "Pourquoi" and the like are labels alone only: with more words they are sentences.
    let alone = [
        "avec",
        "ou",
        "pourquoi",
        "cycle",
        "format",
        "public",
        "type",
        "salle",
        "date",
        "description",
        "serie",
        "places",
        "convention",
        "invite",
        "ville",
        "seance",
        "notice",
        "temoin",
        "temoignage",
        "temoignages",
    ];
    !alone.contains(&name)
        && rest
            .split(' ')
            .all(|word| word.is_empty() || QUALIFIERS.contains(&word))
        || matches!(name, "public" | "date")
            && rest
                .split(' ')
                .all(|word| word.is_empty() || QUALIFIERS.contains(&word))
}

/// Words of all labels, which the document says by its own headings.
pub(in super::super) fn words() -> impl Iterator<Item = &'static str> {
    let labels = LABELS.iter().flat_map(|(name, _)| name.split(' '));
    labels.chain(QUALIFIERS.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_and_headings() {
        for (line, label, rest) in [
            (
                "Objectifs généraux du cycle de qualification",
                Label::Objectives,
                "",
            ),
            ("Objectifs de la journée :", Label::Objectives, ""),
            ("Les objectifs :", Label::Objectives, ""),
            ("Publics concernés", Label::Audience, ""),
            ("POUR QUI ?", Label::Audience, ""),
            ("Lieu : CRPVE, Évry", Label::Venue, "CRPVE, Évry"),
            ("**Contact :** Léa", Label::Contact, "Léa"),
            ("Pilotes : APES / USH", Label::Organisers, "APES / USH"),
            ("Programme prévisionnel", Label::Agenda, ""),
            ("Presentation de l’événement", Label::Context, ""),
            ("Intervenant·e·s", Label::Speakers, ""),
        ] {
            assert_eq!(find(line), Some((label, rest)), "{line}");
        }
        for line in [
            "Objectif zéro déchet dans les quartiers",
            "Programme prochainement disponible.",
            "Le public visé reste à préciser",
            "10:30",
        ] {
            assert_eq!(find(line), None, "{line}");
        }
    }
}
