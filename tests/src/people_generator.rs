//! Invented attendees as French centres have them: the same person for the same number, always.
//!
//! Deliberately not here: hostile lists; `exchange` has those. All of this could be used tomorrow.

use std::collections::HashSet;

/// The header of [`csv`], as a French form writes it.
pub const HEADER: [&str; 9] = [
    "Nom",
    "Prénom",
    "Structure",
    "Fonction",
    "Adresse e-mail",
    "Téléphone",
    "Catégorie",
    "Quelle date ?",
    "Besoins particuliers",
];

/// An invented attendee, as a list writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// The family name; one in three in capitals, as lists have it.
    pub family_name: String,
    /// The given name.
    pub given_name: String,
    /// The organisation.
    pub organisation: String,
    /// The function there.
    pub function: String,
    /// The address, which nobody else has.
    pub email: String,
    /// The telephone number, of a range that is never given out.
    pub phone: String,
    /// The word of the category.
    pub category: String,
    /// The dates chosen, as the form writes them.
    pub dates: String,
    /// Needs; mostly none.
    pub needs: String,
}

/// The attendee of this number; `dates` are what the form let them choose from.
pub fn attendee(number: usize, dates: &[&str]) -> Attendee {
    let mut draw = Draw(number as u64);
    let given_name = draw.of(&GIVEN).to_owned();
    let mut family_name = draw.of(&FAMILY).to_owned();
    if draw.one_in(6) {
        family_name = format!("{family_name}-{}", draw.of(&FAMILY));
    }
    let organisation = match draw.one_in(3) {
        true => draw.of(&BODIES).to_owned(),
        false => format!("{} {}", draw.of(&OFFICES), draw.of(&TOWNS)),
    };
    let email = format!(
        "{}.{}{number}@exemple.org",
        plain(&given_name),
        plain(&family_name)
    );
    let (a, b) = (number / 100 % 100, number % 100);
    if draw.one_in(3) {
        family_name = family_name.to_uppercase();
    }
    Attendee {
        phone: format!("06 99 00 {a:02} {b:02}"),
        function: draw.of(&FUNCTIONS).to_owned(),
        category: if draw.one_in(8) {
            draw.of(&CATEGORIES)
        } else {
            "Participant"
        }
        .to_owned(),
        dates: chosen(&mut draw, dates),
        needs: if draw.one_in(15) { draw.of(&NEEDS) } else { "" }.to_owned(),
        family_name,
        given_name,
        organisation,
        email,
    }
}

/// The first `count` attendees of whom no two would be taken for one person: of the same name at
/// the same organisation only the first is there.
pub fn attendees(count: usize, dates: &[&str]) -> Vec<Attendee> {
    let mut met = HashSet::new();
    (0..)
        .map(|number| attendee(number, dates))
        .filter(|who| {
            let names = [&who.family_name, &who.given_name, &who.organisation];
            met.insert(names.map(|name| plain(&name.to_lowercase())))
        })
        .take(count)
        .collect()
}

/// The list of these attendees in UTF-8, `;` between the cells and `\r\n` after the rows.
pub fn csv(people: &[Attendee]) -> String {
    let mut text = HEADER.join(";") + "\r\n";
    for who in people {
        let cells = [
            &who.family_name,
            &who.given_name,
            &who.organisation,
            &who.function,
            &who.email,
            &who.phone,
            &who.category,
            &who.dates,
            &who.needs,
        ];
        text += &cells.map(|cell| quoted(cell)).join(";");
        text += "\r\n";
    }
    text
}

/// The bytes of a text in the encoding of French Excel.
///
/// # Panics
/// When a letter has no place in it: a list that Excel saves so has lost that letter before.
pub fn windows_1252(text: &str) -> Vec<u8> {
    let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
    assert!(!lost, "not a text of Windows-1252");
    bytes.into_owned()
}

fn quoted(cell: &str) -> String {
    match cell.contains([';', '"', '\n']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_owned(),
    }
}

fn chosen(draw: &mut Draw, dates: &[&str]) -> String {
    match dates {
        [] => String::new(),
        [only] => (*only).to_owned(),
        several if draw.one_in(4) => several.join(", "),
        several => draw.of(several).to_owned(),
    }
}

/// The letters of a name as an address has them.
fn plain(name: &str) -> String {
    let letter = |c: char| match c {
        'à' | 'â' | 'ä' | 'á' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' | 'ø' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ÿ' => 'y',
        'ñ' => 'n',
        other => other,
    };
    let letters = name.to_lowercase().chars().map(letter).collect::<String>();
    letters
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect()
}

/// Numbers that look random and are not: the mixing step of SplitMix64.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let count = words.len() as u64;
        words[usize::try_from(self.next() % count).expect("less than the count")]
    }

    fn one_in(&mut self, count: u64) -> bool {
        self.next().is_multiple_of(count)
    }
}

const GIVEN: [&str; 64] = [
    "Marie",
    "Jean",
    "Nathalie",
    "Philippe",
    "Aurélie",
    "Michel",
    "Céline",
    "Nicolas",
    "Stéphanie",
    "François",
    "Hélène",
    "Frédéric",
    "Émilie",
    "Sébastien",
    "Anaïs",
    "Mickaël",
    "Zoé",
    "Léo",
    "Chloé",
    "Théo",
    "Inès",
    "Jérôme",
    "Maëlys",
    "Loïc",
    "Béatrice",
    "Gaël",
    "Noémie",
    "Raphaël",
    "Thérèse",
    "Gérard",
    "Solène",
    "Benoît",
    "Ségolène",
    "Éric",
    "Agnès",
    "Rémi",
    "Fatou",
    "Mamadou",
    "Aïcha",
    "Karim",
    "Samira",
    "Youssef",
    "Leïla",
    "Ibrahim",
    "Nadia",
    "Rachid",
    "Aminata",
    "Ousmane",
    "Thi Lan",
    "Minh",
    "Ana",
    "João",
    "Inês",
    "Paulo",
    "Jean-Baptiste",
    "Marie-Thérèse",
    "Anne-Sophie",
    "Jean-François",
    "Marie-Noëlle",
    "Pierre-Yves",
    "Elif",
    "Mehmet",
    "Svetlana",
    "Joëlle",
];

const FAMILY: [&str; 80] = [
    "Martin",
    "Bernard",
    "Dubois",
    "Thomas",
    "Robert",
    "Richard",
    "Petit",
    "Durand",
    "Leroy",
    "Moreau",
    "Simon",
    "Laurent",
    "Lefèvre",
    "Michel",
    "Garcia",
    "David",
    "Bertrand",
    "Roux",
    "Vincent",
    "Fournier",
    "Morel",
    "Girard",
    "André",
    "Mercier",
    "Dupont",
    "Lambert",
    "Bonnet",
    "François",
    "Martinez",
    "Legrand",
    "Garnier",
    "Faure",
    "Rousseau",
    "Blanc",
    "Guérin",
    "Muller",
    "Henry",
    "Roussel",
    "Nicolas",
    "Perrin",
    "Morin",
    "Mathieu",
    "Clément",
    "Gauthier",
    "Dumont",
    "Lopez",
    "Fontaine",
    "Chevalier",
    "Robin",
    "Masson",
    "Sanchez",
    "Gérard",
    "Nguyen",
    "Boyer",
    "Denis",
    "Lemaire",
    "Duval",
    "Joly",
    "Gautier",
    "Roger",
    "Roche",
    "Noël",
    "Meyer",
    "Lucas",
    "Meunier",
    "Jean",
    "Pérez",
    "Marchand",
    "Dufour",
    "Blanchard",
    "Traoré",
    "Diallo",
    "Benali",
    "El Amrani",
    "Da Costa",
    "De Sousa",
    "Vandenbroucke",
    "Quéré",
    "L’Hostis",
    "Delaître",
];

const OFFICES: [&str; 14] = [
    "Mairie de",
    "Ville de",
    "CCAS de",
    "Centre social de",
    "Mission locale de",
    "Régie de quartier de",
    "Conseil citoyen de",
    "Maison France services de",
    "Communauté d’agglomération de",
    "Office public de l’habitat de",
    "Médiathèque de",
    "Lycée professionnel de",
    "Maison de santé de",
    "Association des habitants de",
];

const TOWNS: [&str; 40] = [
    "Villeneuve-Saint-Aubin",
    "Clairefontaine-sur-Aulne",
    "Montbrisé",
    "Sainte-Hélène-des-Prés",
    "Lannévez",
    "Port-Cassé",
    "Châtelguyon-le-Neuf",
    "La Rivière-Pâle",
    "Mézières-les-Étangs",
    "Brassac-Haut",
    "Roche-la-Forêt",
    "Évran",
    "Aubervallée",
    "Crécy-l’Abbaye",
    "Neuville-en-Ponthois",
    "Vaux-les-Œillets",
    "Saint-Goustan",
    "Bourg-Argent",
    "Fontaine-aux-Chênes",
    "Mirecombe",
    "Ploufragnac",
    "Le Grand-Quévron",
    "Les Ulliers",
    "Bagnoles-la-Grâce",
    "Hénin-les-Dunes",
    "Vénissol",
    "Saint-Priest-du-Lac",
    "Garges-sur-Orne",
    "Trappes-le-Comte",
    "Stains-la-Noble",
    "Échirol",
    "Floirac-le-Pont",
    "Lormière",
    "Cenon-sous-Bois",
    "Pessac-la-Lande",
    "Toulvern",
    "Sète-les-Marais",
    "Béziac",
    "Nîmes-le-Vieux",
    "Alès-la-Mine",
];

const BODIES: [&str; 18] = [
    "Préfecture du Haut-Marais",
    "Conseil départemental du Haut-Marais",
    "Conseil régional du Grand-Estuaire",
    "Direction départementale de l’emploi, du travail et des solidarités",
    "Agence régionale de santé du Grand-Estuaire",
    "Caisse d’allocations familiales",
    "Union régionale des bailleurs",
    "Rectorat de l’académie du Grand-Estuaire",
    "Fédération des centres sociaux et socioculturels",
    "Agence d’urbanisme des Trois-Vallées",
    "France Travail",
    "Protection judiciaire de la jeunesse",
    "Chambre de métiers et de l’artisanat",
    "Université du Grand-Estuaire",
    "Bibliothèques sans murs",
    "Compagnie du Théâtre Rond",
    "Coopérative L’Établi",
    "Épicerie solidaire « Le Panier »",
];

const FUNCTIONS: [&str; 20] = [
    "cheffe de projet politique de la ville",
    "chef de projet politique de la ville",
    "chargée de mission",
    "chargé de mission",
    "directrice",
    "directeur général adjoint",
    "adjointe au maire déléguée à la cohésion sociale",
    "conseiller municipal",
    "coordinatrice",
    "médiateur",
    "déléguée du préfet",
    "bénévole",
    "présidente",
    "trésorier",
    "responsable de la gestion urbaine de proximité",
    "agente de développement local",
    "éducateur spécialisé",
    "référente familles",
    "étudiante",
    "",
];

const CATEGORIES: [&str; 4] = ["Intervenant", "Élue", "Organisateur", "Presse"];

const NEEDS: [&str; 4] = [
    "Accès en fauteuil roulant",
    "Repas végétarien",
    "Interprète en langue des signes ; place au premier rang",
    "Allergie aux fruits à coque",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_is_the_same_person_and_no_address_comes_twice() {
        assert_eq!(attendee(7, &["lundi"]), attendee(7, &["lundi"]));
        let mut emails: Vec<_> = attendees(5_000, &[])
            .into_iter()
            .map(|who| who.email)
            .collect();
        emails.sort();
        emails.dedup();
        assert_eq!(emails.len(), 5_000);
    }

    #[test]
    fn a_list_is_one_that_excel_could_have_saved() {
        let text = csv(&attendees(
            300,
            &["mardi 23 mars 2027", "jeudi 15 avril 2027"],
        ));
        let bytes = windows_1252(&text);
        assert!(bytes.len() < text.len());
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .from_reader(text.as_bytes());
        assert_eq!(reader.records().filter(|row| row.is_ok()).count(), 300);
    }
}
