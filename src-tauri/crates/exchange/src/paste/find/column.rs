//! The headings of columns in a table, and the cells of a row.
//!
//! Deliberately not here: what a row becomes.

use super::super::folded;

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Column {
    Date,
    Hours,
    Title,
    Venue,
    Speakers,
    Other,
}

/// The most words of a heading.
const LONGEST: usize = 5;

/// Words that begin the heading of a column, folded.
const HEADINGS: &[(&str, Column)] = &[
    ("dates", Column::Date),
    ("date", Column::Date),
    ("quand", Column::Date),
    ("jours", Column::Date),
    ("jour", Column::Date),
    ("horaires", Column::Hours),
    ("horaire", Column::Hours),
    ("heures", Column::Hours),
    ("heure", Column::Hours),
    ("duree", Column::Hours),
    ("timing", Column::Hours),
    ("themes", Column::Title),
    ("theme", Column::Title),
    ("thematiques", Column::Title),
    ("thematique", Column::Title),
    ("sujets", Column::Title),
    ("sujet", Column::Title),
    ("titres", Column::Title),
    ("titre", Column::Title),
    ("intitules", Column::Title),
    ("intitule", Column::Title),
    ("contenus", Column::Title),
    ("contenu", Column::Title),
    ("objets", Column::Title),
    ("objet", Column::Title),
    ("sequences", Column::Title),
    ("sequence", Column::Title),
    ("programme", Column::Title),
    ("modules", Column::Title),
    ("module", Column::Title),
    ("activites", Column::Title),
    ("activite", Column::Title),
    ("temps", Column::Title),
    ("rencontres", Column::Title),
    ("rencontre", Column::Title),
    ("ateliers", Column::Title),
    ("atelier", Column::Title),
    ("deroule", Column::Title),
    ("deroulement", Column::Title),
    ("lieux", Column::Venue),
    ("lieu", Column::Venue),
    ("ou", Column::Venue),
    ("villes", Column::Venue),
    ("ville", Column::Venue),
    ("sites", Column::Venue),
    ("site", Column::Venue),
    ("salles", Column::Venue),
    ("salle", Column::Venue),
    ("adresse", Column::Venue),
    ("territoire", Column::Venue),
    ("intervenants", Column::Speakers),
    ("intervenant", Column::Speakers),
    ("intervenantes", Column::Speakers),
    ("intervenante", Column::Speakers),
    ("intervention", Column::Speakers),
    ("interventions", Column::Speakers),
    ("animation", Column::Speakers),
    ("animateurs", Column::Speakers),
    ("animateur", Column::Speakers),
    ("animatrice", Column::Speakers),
    ("formateurs", Column::Speakers),
    ("formateur", Column::Speakers),
    ("formatrice", Column::Speakers),
    ("orateurs", Column::Speakers),
    ("qui", Column::Speakers),
    ("avec", Column::Speakers),
    ("n", Column::Other),
    ("numero", Column::Other),
    ("public", Column::Other),
    ("publics", Column::Other),
    ("inscription", Column::Other),
    ("inscriptions", Column::Other),
    ("lien", Column::Other),
    ("tarif", Column::Other),
    ("places", Column::Other),
    ("statut", Column::Other),
    ("seances", Column::Other),
    ("seance", Column::Other),
    ("sessions", Column::Other),
    ("session", Column::Other),
    ("format", Column::Other),
    ("modalites", Column::Other),
    ("methode", Column::Other),
    ("outils", Column::Other),
    ("observations", Column::Other),
];

/// Words that may follow in a heading: "Thème de la séance", "Date et horaires".
const FURTHER: &[&str] = &[
    "de",
    "la",
    "le",
    "les",
    "du",
    "des",
    "l",
    "d",
    "et",
    "a",
    "e",
    "s",
    "es",
    "seance",
    "seances",
    "rencontre",
    "session",
    "lieu",
    "horaires",
    "heure",
    "intervention",
    "intervenants",
    "structure",
    "abordes",
    "abordees",
    "traite",
    "journee",
    "atelier",
    "contenu",
    "titre",
    "date",
    "thematique",
    "theme",
];

/// All the words of headings, which a draft says by its own.
pub(in super::super) fn words() -> impl Iterator<Item = &'static str> {
    HEADINGS.iter().map(|(word, _)| *word)
}

/// The cells of a row that hold words.
pub(in super::super) fn cells(text: &str) -> Vec<&str> {
    text.split('\t')
        .map(str::trim)
        .filter(|cell| cell.chars().any(char::is_alphanumeric))
        .collect()
}

/// The columns of a row of headings; `None` for any other row.
pub(in super::super) fn headings(text: &str) -> Option<Vec<Column>> {
    let cells = cells(text);
    if cells.len() < 2 || super::has_figure(text) {
        return None;
    }
    let columns: Vec<Column> = cells
        .iter()
        .map(|cell| heading(cell))
        .collect::<Option<_>>()?;
    columns
        .iter()
        .any(|column| *column != Column::Other)
        .then_some(columns)
}

fn heading(cell: &str) -> Option<Column> {
    let key = folded(cell);
    let mut words = key.split(' ').filter(|word| !word.is_empty());
    let first = words.next()?;
    let column = HEADINGS
        .iter()
        .find(|(word, _)| *word == first)
        .map(|(_, column)| *column)?;
    let fits = super::words(cell) <= LONGEST && words.all(|word| FURTHER.contains(&word));
    fits.then_some(column)
}

/// "Groupe 1", "Session A", "2e promotion": which of several a day is for.
pub(in super::super) fn is_group(text: &str) -> bool {
    let key = folded(text);
    let names = [
        "groupe",
        "session",
        "promotion",
        "promo",
        "cohorte",
        "edition",
        "bassin",
        "date",
    ];
    let named = key.split(' ').any(|word| names.contains(&word));
    named && super::words(text) <= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_columns() {
        use Column::{Date, Hours, Other, Speakers, Title, Venue};
        for (text, columns) in [
            ("Date\tThème de la séance\tLieu", vec![Date, Title, Venue]),
            (
                "Horaires\tContenu\tIntervenant·e·s",
                vec![Hours, Title, Speakers],
            ),
            ("Quand\tSujet\tOù\tAvec", vec![Date, Title, Venue, Speakers]),
            ("N°\tDates\tIntitulé", vec![Other, Date, Title]),
        ] {
            assert_eq!(headings(text), Some(columns), "{text}");
        }
        for text in [
            "Date",
            "Lieu de mémoire\tVille nouvelle",
            "9h\tAccueil",
            "Mardi 13 janvier\tLes mots",
            "Accueil\tDate",
        ] {
            assert_eq!(headings(text), None, "{text}");
        }
    }
}
