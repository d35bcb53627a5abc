//! Short answers that programs and people write: yes and no, statuses, civilities, "none".
//!
//! Every function takes a text that is already folded. Deliberately not here: words that a screen
//! shows.

use super::row::Status;

/// Yes or no; `None` when the answer is neither.
pub(super) fn yes_or_no(key: &str) -> Option<bool> {
    match key {
        "oui" | "o" | "yes" | "y" | "x" | "xx" | "1" | "vrai" | "true" | "ok" | "present"
        | "presente" | "inscrit" | "inscrite" | "coche" | "d accord" | "je serai present"
        | "je serai presente" => Some(true),
        "non" | "n" | "no" | "0" | "faux" | "false" | "absent" | "absente" => Some(false),
        _ => None,
    }
}

/// Consent given in words; `None` when the answer is neither yes nor no.
pub(super) fn consent(key: &str) -> Option<bool> {
    const NO: [&str; 6] = [
        "non ",
        "je n",
        "je ne ",
        "je refuse",
        "refus",
        "je m oppose",
    ];
    const YES: [&str; 7] = [
        "oui ",
        "j accepte",
        "j autorise",
        "accept",
        "autoris",
        "d accord",
        "je consens",
    ];
    yes_or_no(key).or_else(|| {
        if NO.iter().any(|no| key.starts_with(no)) {
            Some(false)
        } else if YES.iter().any(|yes| key.starts_with(yes)) {
            Some(true)
        } else {
            None
        }
    })
}

/// What a status says about a registration; `None` when the word is not known.
pub(super) fn status(key: &str) -> Option<Status> {
    const CANCELLED: [&str; 20] = [
        "annul",
        "rembours",
        "refund",
        "cancel",
        "refus",
        "desist",
        "delet",
        "supprim",
        "abandon",
        "void",
        "expir",
        "invalid",
        "non valid",
        "non confirm",
        "not attending",
        "ne particip",
        "decline",
        "excuse",
        "rejet",
        "echou",
    ];
    const ACTIVE: [&str; 21] = [
        "valid",
        "confirm",
        "pay",
        "paid",
        "inscrit",
        "attending",
        "checked in",
        "complet",
        "termin",
        "accept",
        "hors ligne",
        "gratuit",
        "free",
        "actif",
        "active",
        "enregistr",
        "regl",
        "registered",
        "present",
        // Whoever came is there.
        "arriv",
        "walk in",
    ];
    // "En attente" alone may be said of a payment.
    const WAITING: [&str; 6] = [
        "liste d attente",
        "sur liste d attente",
        "en liste d attente",
        "waiting list",
        "on waiting list",
        "waitlist",
    ];
    match yes_or_no(key) {
        Some(true) => return Some(Status::Active),
        Some(false) => return Some(Status::Cancelled),
        None => {}
    }
    if CANCELLED.iter().any(|word| key.starts_with(word)) {
        Some(Status::Cancelled)
    } else if WAITING.iter().any(|word| key.starts_with(word)) {
        Some(Status::Waiting)
    } else if ACTIVE.iter().any(|word| key.starts_with(word)) {
        Some(Status::Active)
    } else {
        None
    }
}

/// Whether a text, which is not folded, is what spreadsheet programs show for a formula that failed.
pub(super) fn is_formula_error(text: &str) -> bool {
    text.starts_with('#')
        && matches!(
            text,
            "#N/A"
                | "#REF!"
                | "#VALUE!"
                | "#VALEUR!"
                | "#NAME?"
                | "#NOM?"
                | "#DIV/0!"
                | "#NULL!"
                | "#NUL!"
                | "#NUM!"
                | "#NOMBRE!"
                | "#GETTING_DATA"
                | "#SPILL!"
                | "#CALC!"
                | "#PROPAGATION!"
        )
}

/// Whether the text is a civility and nothing else.
pub(super) fn is_civility(key: &str) -> bool {
    matches!(
        key,
        "m" | "mr"
            | "mme"
            | "mlle"
            | "mmes"
            | "mm"
            | "monsieur"
            | "madame"
            | "mademoiselle"
            | "dr"
            | "pr"
            | "docteur"
            | "professeur"
            | "me"
            | "maitre"
            | "mrs"
            | "ms"
            | "miss"
            | "mx"
    )
}

/// Whether the answer to an open question says that there is nothing to say.
pub(super) fn is_nothing(key: &str) -> bool {
    matches!(
        key,
        "" | "non"
            | "aucun"
            | "aucune"
            | "rien"
            | "ras"
            | "r a s"
            | "neant"
            | "sans objet"
            | "so"
            | "s o"
            | "n a"
            | "na"
            | "no"
            | "none"
            | "pas de besoin"
            | "aucun besoin"
            | "aucun besoin particulier"
            | "pas de besoin particulier"
            | "aucune allergie"
            | "0"
    )
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    #[test]
    fn statuses_of_the_sources() {
        let check = |word: &str, status_is| assert_eq!(status(&fold(word)), status_is, "{word}");
        for word in [
            "Validé",
            "Payé",
            "Hors ligne",
            "Oui",
            "Attending",
            "Checked In",
            "Confirmée",
        ] {
            check(word, Some(Status::Active));
        }
        for word in [
            "Annulé",
            "Annulée",
            "Remboursé",
            "Refunded",
            "Cancelled",
            "Canceled",
            "Non",
            "Non valide",
            "Not Attending",
            "Deleted",
            "Désistement",
        ] {
            check(word, Some(Status::Cancelled));
        }
        for word in ["Liste d’attente", "Sur liste d'attente (3e)", "Waitlisted"] {
            check(word, Some(Status::Waiting));
        }
        for word in ["En attente", "titulaire", "Partiellement remboursé"] {
            check(word, None);
        }
    }

    #[test]
    fn consent_in_words() {
        let check = |word: &str, given| assert_eq!(consent(&fold(word)), given, "{word}");
        check("J’accepte d’être photographié·e", Some(true));
        check("Je n’accepte pas", Some(false));
        check("Non, je ne souhaite pas", Some(false));
        check("Oui, sans problème", Some(true));
        check("X", Some(true));
        check("à voir", None);
    }
}
