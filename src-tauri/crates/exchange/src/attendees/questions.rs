//! What the words of a header mean when it is a question, or a name nobody has listed.
//!
//! Deliberately not here: known names of columns, see `synonyms`.

use super::columns::Field;
use super::meal;
use super::synonyms::{Guess, Meaning};
use super::wishes;

/// The words of a folded header.
pub(super) struct Words<'a>(pub(super) Vec<&'a str>);

impl Words<'_> {
    fn has(&self, word: &str) -> bool {
        self.0.contains(&word)
    }

    /// Whether one of the words stands in the list, which is parted by spaces.
    fn any(&self, list: &str) -> bool {
        list.split(' ').any(|word| self.has(word))
    }

    /// Whether a word begins with one of the stems, which are parted by spaces.
    fn begins(&self, stems: &str) -> bool {
        stems
            .split(' ')
            .any(|stem| self.0.iter().any(|word| word.starts_with(stem)))
    }

    fn count(&self) -> usize {
        self.0.len()
    }

    fn first(&self) -> &str {
        self.0.first().copied().unwrap_or("")
    }
}

/// What a header about the person who paid, not the one who comes, points to.
pub(super) fn payer(words: &Words<'_>) -> Option<Guess> {
    if !words.any("payeur payeuse payer acheteur acheteuse buyer purchaser facturation billing") {
        return None;
    }
    let meaning = if words.begins("prenom") || words.has("first") {
        Meaning::Field(Field::PayerGivenName)
    } else if words.begins("email mail courriel") {
        Meaning::Field(Field::PayerEmail)
    } else if words.any("nom last surname name") {
        Meaning::Field(Field::PayerFamilyName)
    } else {
        Meaning::Technical
    };
    Some(Guess {
        meaning,
        exact: true,
        rank: 100,
    })
}

/// Whether a column may never be kept.
pub(super) fn is_private(key: &str) -> bool {
    matches!(
        key,
        "ip" | "ip address" | "adresse ip" | "ipaddr" | "remote addr" | "nir"
    ) || key.contains("adresse ip")
        || key.contains("ip address")
        || key.contains("securite sociale")
}

/// What the words of a header point to, with the rank; `None` when none is telling.
pub(super) fn question(words: &Words<'_>) -> Option<(Meaning, u8)> {
    let field = |field, rank| Some((Meaning::Field(field), rank));
    if is_technical(words) {
        return Some((Meaning::Technical, 50));
    }
    if words.begins("photo filme captation") || words.has("droit") && words.has("image") {
        return field(Field::PhotoConsent, 60);
    }
    // Somebody else's name or address is nobody's own.
    if words
        .begins("responsable hierarchi superieur manager accompagn urgence referent parrain tuteur")
    {
        return None;
    }
    if words.begins("email mail courriel") || words.has("messagerie") {
        let repeated = words.begins("confirm repete verifi");
        return field(Field::Email, if repeated { 5 } else { 60 });
    }
    if words.begins("telephon portable phone") || words.has("tel") {
        return field(Field::Phone, 60);
    }
    if words.begins("besoin accessib handicap amenagement") || words.has("pmr") {
        return field(Field::Needs, 60);
    }
    if meal::is_asked(&words.0) {
        return field(Field::Meal, 60);
    }
    if wishes::is_asked(&words.0) {
        return field(Field::Wish, 70);
    }
    choice(words)
        .or_else(|| name(words))
        .or_else(|| place_in_the_world(words))
        .or_else(|| rest(words))
}

fn is_technical(words: &Words<'_>) -> bool {
    let stamp = words.any("date heure time")
        && words.any("commande paiement versement soumission reponse creation inscription naissance modification lancement envoi order submitted birth enregistrement")
        && words.count() <= 6;
    let consent = words.any("newsletter rgpd recontacte cgv confidentialite")
        || words.has("donnees") && words.begins("personnel")
        || words.has("conditions") && words.begins("general");
    let amount =
        words.any("montant reference prix fees") || words.has("code") && words.has("promo");
    let about = words.any("naissance siret facture") || words.first() == "nombre";
    stamp || consent || amount || about
}

/// "A quelle date serez-vous présent ?", "Journée du 12 mars", "Choix de l'atelier".
fn choice(words: &Words<'_>) -> Option<(Meaning, u8)> {
    let is_occasion = |word: &str| {
        [
            "date", "journee", "seance", "session", "creneau", "atelier", "workshop",
        ]
        .iter()
        .any(|stem| word.starts_with(stem))
            || matches!(word, "jour" | "jours")
    };
    let occasion = words.0.iter().any(|word| is_occasion(word));
    let asks = words.begins("quel choix choisi souhait present particip inscri disponib which select assist viendr matin apres");
    if occasion && (is_occasion(words.first()) || asks) {
        Some((Meaning::Field(Field::Session), 60))
    } else if !occasion && words.has("vous") && words.begins("present participer viendrez assister")
    {
        Some((Meaning::Field(Field::Status), 50))
    } else {
        None
    }
}

fn name(words: &Words<'_>) -> Option<(Meaning, u8)> {
    let given = words.begins("prenom") || words.any("first given") && words.has("name");
    let family = words.any("nom noms surname") || words.has("last") && words.has("name");
    // "Nom de la structure" names no person.
    let thing = words.begins("structure organi employeur societe entreprise association collectivite etablissement institution fichier evenement formation campagne projet utilisateur user file company commune ville");
    if thing || words.count() > 9 {
        return None;
    }
    match (family, given) {
        (true, true) => Some((Meaning::Field(Field::FullName), 80)),
        (true, false) => Some((Meaning::Field(Field::FamilyName), 60)),
        (false, true) => Some((Meaning::Field(Field::GivenName), 60)),
        (false, false) => None,
    }
}

/// Organisation, function, territory. Such words also stand in cells ("Ville de Lille"), so a
/// text is a header only when it asks, or when it is short and its word rare in names.
fn place_in_the_world(words: &Words<'_>) -> Option<(Meaning, u8)> {
    let asks = words.any("votre vos your quelle quel nom appartenance rattachement representee");
    if words.begins("type statut secteur nature") && words.begins("structure organi employeur") {
        return Some((Meaning::Field(Field::Category), 30));
    }
    if words.any("adresse siege") {
        return None;
    }
    let short = words.count() <= 4;
    if words.any("structure organisme employeur organization") && (short || asks)
        || words.begins("organisation societe entreprise company association collectivite etablissement institution") && asks
    {
        return Some((Meaning::Field(Field::Organisation), 60));
    }
    if words.any("fonction poste metier profession") && (short || asks) {
        return Some((Meaning::Field(Field::Function), 60));
    }
    if words.any("commune ville territoire") && asks {
        return Some((Meaning::Field(Field::Territory), 50));
    }
    None
}

fn rest(words: &Words<'_>) -> Option<(Meaning, u8)> {
    if words.any("categorie profil") && words.count() <= 6
        || words.has("etes") && words.has("vous") && words.count() <= 4
        || words.has("tant") && words.has("que")
    {
        return Some((Meaning::Field(Field::Category), 50));
    }
    if words.begins("commentaire remarque observation") {
        return Some((Meaning::Field(Field::Note), 50));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::synonyms::guess;
    use super::*;

    fn check(header: &str, meaning: Meaning) {
        assert_eq!(guess(header).map(|g| g.meaning), Some(meaning), "{header}");
    }

    #[test]
    fn questions_are_understood() {
        use Field::*;
        for (header, field) in [
            ("Quelle(s) date(s) souhaitez-vous ?", Session),
            ("A quelle date serez-vous présent ?", Session),
            ("Choix de l’atelier", Session),
            ("Journée du 12 mars", Session),
            ("Atelier 2", Session),
            ("À quelles sessions souhaitez-vous participer ?", Session),
            ("Serez-vous présent(e) ?", Status),
            ("Nom, prénom", FullName),
            ("Vos nom et prénom", FullName),
            ("Votre nom", FamilyName),
            ("Quel est votre prénom ?", GivenName),
            ("Nom de votre structure", Organisation),
            ("Quelle est votre structure ?", Organisation),
            ("Votre organisme :", Organisation),
            ("Votre fonction", Function),
            ("Adresse e-mail professionnelle", Email),
            ("Numéro de téléphone portable", Phone),
            ("Téléphone (Commande) - #5", Phone),
            ("Nom2", FamilyName),
            (
                "Avez-vous des besoins particuliers (accessibilité, régime…) ?",
                Needs,
            ),
            ("Acceptez-vous d’être pris en photo ?", PhotoConsent),
            ("Besoins spécifiques / accessibilité", Needs),
            ("Régime alimentaire", Meal),
            ("Déjeuner", Meal),
            ("Participera au déjeuner : oui/non", Meal),
            ("Serez-vous présent au déjeuner ?", Meal),
            ("Repas végétarien", Meal),
            ("Avez-vous des allergies alimentaires ?", Meal),
            ("Atelier souhaité", Wish),
            ("Atelier du matin : choix 1", Wish),
            ("Atelier de l’après-midi - 2e choix", Wish),
            ("Choix 2", Wish),
            ("Second choix", Wish),
            ("Quel atelier souhaitez-vous suivre ?", Wish),
            ("Vos souhaits d’ateliers [Se loger]", Wish),
            ("Dans quelle commune travaillez-vous ?", Territory),
            ("Vous êtes", Category),
            ("Type de structure", Category),
            ("Email payeur", PayerEmail),
            ("Prénom payeur", PayerGivenName),
            ("Nom de l’acheteur", PayerFamilyName),
        ] {
            check(header, Meaning::Field(field));
        }
    }

    #[test]
    fn what_programs_write_for_themselves_is_left() {
        for header in [
            "Horodateur",
            "Date de la commande",
            "Date de soumission",
            "Order #",
            "Attendee #",
            "Order Date",
            "Montant tarif",
            "Référence commande",
            "ID",
            "Heure de début",
            "Date de naissance",
            "Code Promo",
            "J’accepte les conditions générales",
            "Nombre de jours",
            "Numéro de billet",
        ] {
            check(header, Meaning::Technical);
        }
        check("Adresse IP", Meaning::Private);
        check("IP address", Meaning::Private);
        for header in [
            "Email du responsable hiérarchique",
            "Ville de Lille",
            "Chargée de mission",
            "",
            "  ",
            "Attentes",
        ] {
            assert_eq!(guess(header), None, "{header}");
        }
    }
}
