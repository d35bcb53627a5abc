//! What stands around a programme on a web page or in a message, and is no part of it.
//!
//! Deliberately not here: contact lines, which look alike but are wanted.

use super::super::folded;

/// Lines that are noise when they say this and nothing else.
const WHOLE: &[&str] = &[
    "vous cherchez",
    "une publication",
    "vous cherchez une publication",
    "menu",
    "rechercher",
    "recherche",
    "imprimer",
    "partager",
    "retour",
    "accueil du site",
    "haut de page",
    "retour en haut",
    "suivant",
    "precedent",
    "connexion",
    "fermer",
    "facebook",
    "twitter",
    "linkedin",
    "youtube",
    "instagram",
    "lire la suite",
    "en savoir plus",
    "lettre d information",
    "notre lettre d information",
    "newsletter",
    "accueil actualites agenda ressources",
    "se connecter",
    "s abonner",
    "accepter",
    "refuser",
    "telecharger",
    "voir le plan",
    "fil d ariane",
    "vous etes ici",
];

/// Words that make a line noise wherever they stand in it.
const INSIDE: &[&str] = &[
    "ne plus recevoir",
    "se desinscrire",
    "desabonner",
    "desinscription",
    "si ce message ne s affiche",
    "voir dans votre navigateur",
    "version en ligne",
    "mentions legales",
    "plan du site",
    "flux rss",
    "tous droits reserves",
    "politique de confidentialite",
    "ce site utilise",
    "cookies",
    "suivez nous sur",
    "suivre sur linkedin",
    "s abonner a la newsletter",
    "abonnez vous a",
    "retrouvez nous sur",
    "partager sur",
    "partager cet",
    "pensez a l environnement",
    "retrouvez l agenda complet",
    "en cliquant ici",
    "contactez nous plan",
    "copyright",
    "retrouvez toutes les informations en suivant",
];

/// Words that begin such a line.
const BEGINS: &[&str] = &[
    "logo ",
    "en savoir plus sur",
    "lire la suite",
    "telecharger ",
    "envoye ",
    "cc ",
    "voir aussi",
    "retour a la liste",
    "publie le ",
    "mis a jour le",
    "posted on",
    "copie a",
    "page 1 ",
    "aller au contenu",
    "aller au menu",
    "aller a la recherche",
    "ajouter a mon agenda",
    "ajouter au calendrier",
    "ajouter a mon calendrier",
    "ajouter l evenement",
    "suivez nous",
    "forwarded message",
    "message transfere",
    "message d origine",
    "original message",
    "transfere par",
    "image ",
];

/// Whether a line is no part of a programme.
pub(in super::super) fn is_noise(line: &str) -> bool {
    let key = folded(line);
    if key.is_empty() || line.chars().count() > 220 {
        return key.is_empty();
    }
    WHOLE.contains(&key.as_str())
        || INSIDE.iter().any(|words| key.contains(words))
        || BEGINS.iter().any(|words| key.starts_with(words))
        || is_page_number(&key)
        || is_mail_header(line)
        || is_trail(line)
        || is_reply(&key, line)
}

/// "Accueil > Agenda > Webinaire": where on a site the page is.
fn is_trail(line: &str) -> bool {
    let key = folded(line);
    let marks = line.matches(['>', '›', '»']).count() + line.matches(" / ").count() / 2;
    let home = ["accueil", "home", "vous etes ici"]
        .iter()
        .any(|word| key.starts_with(word));
    home && marks >= 1
        && !line.contains('«')
        && super::words(line) <= 14
        && !super::has_figure(line)
}

/// "Le mar. 6 janv. 2026 à 14:32, Léa <lea@exemple.org> a écrit :".
fn is_reply(key: &str, line: &str) -> bool {
    (key.ends_with(" a ecrit") || key.ends_with(" wrote")) && line.trim_end().ends_with(':')
}

/// `3`, `page 2`, `2 / 4`: the number of a page.
fn is_page_number(key: &str) -> bool {
    let rest = key.strip_prefix("page ").unwrap_or(key);
    let numbers = rest
        .split(' ')
        .filter(|w| w.starts_with(|c: char| c.is_ascii_digit()));
    numbers.count() <= 2
        && rest.len() <= 9
        && rest.split(' ').all(|word| {
            word == "sur"
                || word == "of"
                || word == "page"
                || word.bytes().all(|b| b.is_ascii_digit())
        })
}

/// The line of a message that says who sent it.
pub(in super::super) fn is_sender(line: &str) -> bool {
    let name = folded(line.split(':').next().unwrap_or_default());
    line.contains('@') && ["de", "from"].contains(&name.as_str())
}

/// `De : …`, `À : …`, `Envoyé : …`: the head of a message, with an address or a date.
fn is_mail_header(line: &str) -> bool {
    let Some((name, rest)) = line.split_once(':') else {
        return false;
    };
    let name = folded(name);
    let receiver = ["a", "to", "cc", "cci"].contains(&name.as_str());
    if receiver && super::words(rest) <= 8 {
        return true;
    }
    if [
        "pieces jointes",
        "piece jointe",
        "pj",
        "attachments",
        "importance",
    ]
    .contains(&name.as_str())
    {
        return super::words(rest) <= 12;
    }
    let names = [
        "de",
        "from",
        "envoye",
        "envoye le",
        "sent",
        "repondre a",
        "reply to",
    ];
    names.contains(&name.as_str())
        && (rest.contains('@') || name.starts_with("envoy") || name == "sent")
}

#[cfg(test)]
mod tests {
    use super::is_noise;

    #[test]
    fn what_stands_around() {
        for line in [
            "Mentions légales / Contactez-nous / Plan du site",
            ">>En savoir plus sur la recherche",
            "Logo CRPVE",
            "Page 2 / 3",
            "7",
            "De : Léa <lea@exemple.org>",
            "* * *",
            "Accueil > Agenda > Webinaire",
            "Le mar. 6 janv. 2026 à 14:32, Léa <lea@exemple.org> a écrit :",
            "Pièces jointes : affiche.pdf",
            "Aller au contenu principal",
        ] {
            assert!(is_noise(line), "{line}");
        }
        for line in [
            "Contact : Léa",
            "Retour sur les ateliers",
            "Accueil / café",
            "Accueil café",
            "De 9h à 17h",
            "Recherche de solutions",
            "10h",
        ] {
            assert!(!is_noise(line), "{line}");
        }
    }
}
