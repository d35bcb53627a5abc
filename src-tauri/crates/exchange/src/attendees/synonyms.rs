//! What headers mean: known names first, then the words of questions.
//!
//! Sources: the exports of the ticketing, form and survey programs that centres use (HelloAsso,
//! Billetweb, Eventbrite, Google Forms, Microsoft Forms, LimeSurvey, Framaforms) and lists typed
//! by hand. Deliberately not here: the cells, see `contents`; and rivals, see `columns`.

use super::columns::Field;
use super::fold::fold;
use super::questions::{Words, is_private, payer, question};

/// What a header points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A field.
    Field(Field),
    /// `Titre`: a civility or a function, the cells decide.
    Title,
    /// `Contact`: a name, an e-mail address or a phone number, the cells decide.
    Contact,
    /// Numbers, amounts and times of a program.
    Technical,
    /// What is never kept.
    Private,
}

/// The meaning of a header, with how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Guess {
    /// What the header points to.
    pub(super) meaning: Meaning,
    /// Whether the header is a known name, not only a text with telling words.
    pub(super) exact: bool,
    /// How well it fits, to choose among several columns: 100 for the plainest name.
    pub(super) rank: u8,
}

/// Known names, folded, by field and rank; a list of names in one text, parted by ` | `.
const NAMES: &[(Field, u8, &str)] = &[
    (
        Field::FamilyName,
        100,
        "nom de famille | nom participant | nom du participant | nom de la participante | \
         nom usuel | nom d usage | last name | surname | family name | nom",
    ),
    (
        Field::FamilyName,
        60,
        "name | patronyme | nom de naissance | noms",
    ),
    (
        Field::GivenName,
        100,
        "prenom | prenoms | prenom s | prenom participant | prenom du participant | \
         prenom de la participante | prenom usuel | prenom d usage | first name | given name | \
         forename",
    ),
    (
        Field::FullName,
        100,
        "nom complet | nom prenom | prenom nom | nom et prenom | prenom et nom | nom prenoms | \
         noms et prenoms | noms prenoms | nom s et prenom s | full name | identite | \
         nom et prenom du participant | prenom et nom du participant",
    ),
    (
        Field::FullName,
        70,
        "participant | participante | participants | personne | attendee | attendee name | \
         inscrit | inscrits | agent",
    ),
    (
        Field::Civility,
        100,
        "civilite | m mme | m ou mme | mme m | mme ou m | salutation | mr mme | civ",
    ),
    (
        Field::Email,
        100,
        "email | e mail | mail | courriel | mel | adresse email | adresse e mail | \
         adresse mail | adresse courriel | adresse electronique | adresse de messagerie | \
         adresse de courriel | email address | e mail address | email participant | \
         email du participant | mail professionnel | email professionnel | \
         courrier electronique",
    ),
    (
        Field::Phone,
        100,
        "telephone | tel | portable | mobile | gsm | telephone portable | telephone mobile | \
         numero de telephone | n de telephone | n tel | no de telephone | tel portable | \
         tel mobile | tel pro | telephone professionnel | telephone fixe | phone | \
         phone number | mobile phone | cell phone",
    ),
    (
        Field::Organisation,
        100,
        "structure | organisme | organisation | organization | employeur | societe | \
         entreprise | company | association | collectivite | etablissement | institution | \
         administration | structure d appartenance | structure de rattachement | \
         organisme d appartenance | nom de la structure | nom de l organisme | \
         nom de l organisation | structure organisme | employer | structure employeur | \
         organisme employeur | company organization",
    ),
    (Field::Organisation, 40, "raison sociale"),
    (
        Field::Function,
        100,
        "fonction | fonctions | poste | metier | profession | job title | job | position | \
         intitule du poste | intitule de poste | poste occupe | fonction occupee",
    ),
    (
        Field::Territory,
        100,
        "commune | ville | territoire | city | town | commune de rattachement | \
         ville ou commune | commune ville | territoire d intervention",
    ),
    (
        Field::Territory,
        50,
        "intercommunalite | epci | agglomeration | quartier | departement | region",
    ),
    (
        Field::Category,
        100,
        "categorie | category | profil | type de participant | public",
    ),
    (
        Field::Category,
        60,
        "ticket type | type de billet | type de ticket | type d inscription",
    ),
    (Field::Category, 40, "tarif | nom du tarif"),
    (
        Field::Category,
        30,
        "billet | type | statut de la structure | type de structure",
    ),
    (
        Field::Session,
        100,
        "seance | seances | session | sessions | date | dates | journee | journees | \
         date choisie | date s | jour | jours | creneau | creneaux | atelier | ateliers | \
         workshop | workshops | date de la session | date de session | date de la formation | \
         date de la seance | date de la journee | date de la rencontre | date de l evenement | \
         demi journee",
    ),
    (
        Field::Status,
        100,
        "statut de la commande | attendee status | statut de l inscription | \
         etat de l inscription | statut inscription | statut du billet | \
         statut du participant | valide",
    ),
    (
        Field::Status,
        60,
        "statut | status | etat | statut du paiement",
    ),
    (
        Field::Needs,
        100,
        "besoins | besoin | besoins particuliers | besoins specifiques | besoin particulier | \
         besoin specifique | accessibilite | handicap | pmr | amenagements | \
         besoins specifiques accessibilite | special needs | accessibility",
    ),
    (
        Field::Meal,
        100,
        "repas | dejeuner | regime | regime alimentaire | regimes alimentaires | allergies | \
         allergie | preference alimentaire | preferences alimentaires | repas du midi | menu | \
         buffet | dietary requirements | lunch | meal",
    ),
    (
        Field::Wish,
        100,
        "atelier souhaite | ateliers souhaites | voeux | voeu | souhait | souhaits | \
         souhaits d ateliers | voeux d ateliers | choix 1 | choix 2 | choix 3 | premier choix | \
         deuxieme choix | second choix | troisieme choix | 1er choix | 2e choix | 2eme choix | \
         3e choix | 3eme choix | first choice | second choice | third choice | \
         choix n 1 | choix n 2 | choix n 3 | voeu 1 | voeu 2 | voeu 3",
    ),
    (
        Field::PhotoConsent,
        100,
        "droit a l image | photo | photos | autorisation photo | photo consent | image",
    ),
    (
        Field::Note,
        100,
        "commentaire | commentaires | remarque | remarques | observation | observations | \
         note | notes | message | comment | comments | precisions",
    ),
];

/// Known names, folded, of what programs write for themselves.
const TECHNICAL: &str = "id | n | no | numero | reference | ref | horodateur | timestamp | heure de debut | \
    heure de fin | heure de la derniere modification | start time | completion time | \
    last modified time | id de la reponse | derniere page | langue de depart | \
    tete de serie | serial | sid | uuid | token | completed time | modified time | \
    submitted time | draft | uid | username | moyen de paiement | code promo | \
    code postal | cp | commande | paye | verse | campagne | type de campagne | group | \
    order type | currency | quantity | price tier | order | total paid | \
    fees paid | adresse | address | adresse postale | pays | country | siret | siren | \
    points | quiz feedback | langue | language | url | carte d adherent | \
    numero de billet | prix | price | signature | emargement";

/// The meaning of a header; `None` when nothing in it is telling.
pub(super) fn guess(header: &str) -> Option<Guess> {
    let key = fold(without_marks(header));
    let key = key
        .strip_prefix("votre ")
        .or_else(|| key.strip_prefix("your "))
        .unwrap_or(&key);
    if key.is_empty() {
        return None;
    }
    let words = Words(key.split(' ').collect());
    payer(&words)
        .or_else(|| {
            if is_private(key) {
                Some(likely(Meaning::Private, 100))
            } else {
                None
            }
        })
        .or_else(|| known(header, key))
        .or_else(|| question(&words).map(|(meaning, rank)| likely(meaning, rank)))
}

/// The order in which a header says that a cell holds the two names; `None` when it does not say.
pub(super) fn family_name_first(header: &str) -> Option<bool> {
    let key = fold(header);
    let words: Vec<&str> = key.split(' ').collect();
    let family = words
        .iter()
        .position(|w| matches!(*w, "nom" | "noms" | "surname" | "last"))?;
    let given = words
        .iter()
        .position(|w| matches!(*w, "prenom" | "prenoms" | "first" | "given"))?;
    Some(family < given)
}

/// Whether a table lists a name.
fn lists(table: &str, name: &str) -> bool {
    table.split(" | ").any(|listed| listed == name)
}

fn likely(meaning: Meaning, rank: u8) -> Guess {
    Guess {
        meaning,
        exact: false,
        rank,
    }
}

fn known(header: &str, key: &str) -> Option<Guess> {
    let exact = |meaning, rank| {
        Some(Guess {
            meaning,
            exact: true,
            rank,
        })
    };
    // "Order #" and "Attendee #" are numbers, "Attendee" may be a name.
    if header.trim_end().ends_with('#') && key != "n" {
        return exact(Meaning::Technical, 100);
    }
    let find = |key: &str| {
        NAMES
            .iter()
            .find(|(_, _, names)| lists(names, key))
            .map(|(field, rank, _)| (*field, *rank))
    };
    if let Some((field, rank)) = find(key) {
        return exact(Meaning::Field(field), rank);
    }
    match key {
        "titre" | "title" | "qualite" => return exact(Meaning::Title, 80),
        "contact" | "contacts" | "coordonnees" => return exact(Meaning::Contact, 70),
        _ if lists(TECHNICAL, key) => return exact(Meaning::Technical, 100),
        _ => {}
    }
    // Excel and Microsoft Forms write `Nom2` for a second column of one name.
    let (field, rank) = find(
        key.trim_end_matches(|c: char| c.is_ascii_digit())
            .trim_end(),
    )?;
    if matches!(field, Field::Session | Field::Wish) {
        None
    } else {
        exact(Meaning::Field(field), rank - 5)
    }
}

/// Billetweb writes `Téléphone (Commande) - #5` for a question of its own.
fn without_marks(header: &str) -> &str {
    let header = match header.rsplit_once(" - #") {
        Some((name, number)) if number.trim().bytes().all(|b| b.is_ascii_digit()) => name,
        _ => header,
    };
    let header = header.trim_end();
    for mark in ["(Commande)", "(Participant)", "(commande)", "(participant)"] {
        if let Some(name) = header.strip_suffix(mark) {
            return name;
        }
    }
    header
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_name_is_folded_and_stands_once() {
        let mut seen = std::collections::HashSet::new();
        for name in NAMES
            .iter()
            .map(|(_, _, names)| *names)
            .chain([TECHNICAL])
            .flat_map(|names| names.split(" | "))
        {
            assert_eq!(fold(name), name);
            assert!(seen.insert(name), "{name} stands twice");
        }
    }

    #[test]
    fn headers_say_the_order_of_names() {
        assert_eq!(family_name_first("Nom Prénom"), Some(true));
        assert_eq!(family_name_first("Prénom et nom"), Some(false));
        assert_eq!(family_name_first("Nom complet"), None);
    }
}
