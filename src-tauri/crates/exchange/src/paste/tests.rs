//! Reading whole texts: generated programmes come back, nothing is lost, and nothing is too odd.
//!
//! Deliberately not here: single facts (see `find`), and programmes in the words of centres (the
//! stories in tests/).

use super::account::words_of;
use super::{
    Certainty, Correction, Draft, Options, Reason, Role, Source, folded, read, source_of_text,
};
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use proptest::prelude::*;
use proptest::sample::select;

fn pasted(text: &str) -> (Source, Draft) {
    let source = source_of_text(text).expect("a text");
    let draft = read(&source, &Options::default());
    (source, draft)
}

/// Each line with words is in exactly one piece, and every word of it is somewhere.
fn nothing_is_lost(source: &Source, draft: &Draft) -> Result<(), TestCaseError> {
    let mut owners = vec![0; source.lines.len()];
    for piece in &draft.pieces {
        prop_assert!(piece.lines.end <= owners.len(), "{piece:?}");
        piece.lines.clone().for_each(|line| owners[line] += 1);
    }
    let mut said = words_of(&draft.document);
    for unplaced in &draft.unplaced {
        said.extend(folded(&unplaced.text).split(' ').map(str::to_owned));
    }
    for (line, owners) in source.lines.iter().zip(owners) {
        let words = line.text.chars().any(char::is_alphanumeric);
        prop_assert!(
            owners <= 1 && (owners == 1 || !words),
            "{owners} pieces: {}",
            line.text
        );
        // Long words are never a form of a date, an hour or a label alone.
        for word in folded(&line.text).split(' ').filter(|w| w.len() > 12) {
            prop_assert!(
                said.contains(word) || super::account::is_known(word),
                "{word} is lost"
            );
        }
    }
    Ok(())
}

const WEEKDAYS: [&str; 7] = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
];
const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const SHORT: [&str; 12] = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
];

/// A day in one of the spellings.
fn day_in(date: NaiveDate, spelling: usize) -> String {
    let weekday = WEEKDAYS[date.weekday().num_days_from_monday() as usize];
    let month = date.month0() as usize;
    let first = if date.day() == 1 {
        "1er".to_owned()
    } else {
        date.day().to_string()
    };
    match spelling {
        0 => format!("{weekday} {first} {} {}", MONTHS[month], date.year()),
        1 => format!("{first} {} {}", SHORT[month], date.year()),
        2 => format!("{:02}/{:02}/{}", date.day(), date.month(), date.year()),
        3 => format!(
            "{}.{:02}.{:02}",
            date.day(),
            date.month(),
            date.year() % 100
        ),
        4 => format!(
            "{} {first} {} {}",
            weekday.to_uppercase(),
            MONTHS[month].to_uppercase(),
            date.year()
        ),
        5 => format!("Le {weekday} {first} {} {}", MONTHS[month], date.year()),
        _ => date.to_string(),
    }
}

fn hour_in(hour: NaiveTime, spelling: usize) -> String {
    let (h, m) = (hour.hour(), hour.minute());
    match (spelling, m) {
        (0, 0) => format!("{h}h"),
        (0, _) => format!("{h}h{m:02}"),
        (1, _) => format!("{h}H{m:02}"),
        (2, _) => format!("{h:02}:{m:02}"),
        (3, 0) => format!("{h} h"),
        (3, _) => format!("{h} h {m:02}"),
        (4, 0) => format!("{h} heures"),
        (4, _) => format!("{h} heures {m:02}"),
        (5, _) => format!("{h:02}.{m:02}"),
        _ => format!("{h:02}h{m:02}"),
    }
}

/// A slot's line in one of the spellings.
fn line_in(from: NaiveTime, to: NaiveTime, title: &str, spelling: usize, clock: usize) -> String {
    let (from, to) = (hour_in(from, clock), hour_in(to, clock));
    match spelling {
        0 => format!("{from} à {to} : {title}"),
        1 => format!("{from} - {to} {title}"),
        2 => format!("{from}>{to} • {title}"),
        3 => format!("De {from} à {to} : {title}"),
        4 => format!("{from} – {to} | {title}"),
        5 => format!("• {from} → {to} : {title}"),
        6 => format!("{title} ({from} - {to})"),
        7 => format!("{from}-{to}\n{title}"),
        8 => format!("| {from}-{to} | {title} |"),
        10 => format!("{from}/{to} : {title}"),
        11 => format!("- {from} à {to}, {title}"),
        12 => format!("MATIN\n{from} - {to} {title}"),
        9 => format!("**{from} / {to}** : {title}"),
        _ => format!("{from}-{to}\t{title}"),
    }
}

/// Titles whose first words tell no kind but the one beside them.
const TITLES: [&str; 8] = [
    "Habiter la rue autrement",
    "Ce que disent les chiffres",
    "Trois villes, trois récits",
    "La parole aux familles",
    "Un bailleur raconte",
    "Vers une charte partagée",
    "Les freins et les appuis",
    "Le quartier vu d’en haut",
];

#[derive(Debug, Clone)]
struct Made {
    date: NaiveDate,
    date_spelling: usize,
    spelling: usize,
    clock: usize,
    titles: Vec<&'static str>,
    people: Vec<(usize, &'static str, &'static str)>,
}

/// A day with slots of 45 minutes from 9:00 on, in one spelling throughout.
fn made() -> impl Strategy<Value = Made> {
    let person = (
        select(vec!["Léa", "Jean-Paul", "Zoé", "Marie Claude"]),
        select(vec!["MARTIN", "LE GALL", "D’ARTOIS", "BEN SALAH"]),
    );
    (
        (2015i32..2040, 1u32..=365),
        0usize..7,
        0usize..14,
        0usize..7,
        prop::sample::subsequence(TITLES.to_vec(), 2..6),
        prop::collection::vec((0usize..9, person), 2..6),
    )
        .prop_map(
            |((year, day), date_spelling, spelling, clock, titles, people)| Made {
                date: NaiveDate::from_yo_opt(year, day).expect("a day"),
                date_spelling,
                spelling,
                clock,
                titles,
                people: people.into_iter().map(|(s, (g, f))| (s, g, f)).collect(),
            },
        )
}

fn times(at: usize) -> (NaiveTime, NaiveTime) {
    let minute = |m: usize| {
        NaiveTime::from_num_seconds_from_midnight_opt(u32::try_from(m * 60).expect("a time"), 0)
            .expect("a time")
    };
    (minute(540 + at * 45), minute(585 + at * 45))
}

fn text_of(made: &Made) -> String {
    let mut text = format!(
        "Une rencontre pour avancer\n\n{}\n\nProgramme\n",
        day_in(made.date, made.date_spelling)
    );
    for (at, title) in made.titles.iter().enumerate() {
        let (from, to) = times(at);
        text.push_str(&format!(
            "\n{}\n",
            line_in(from, to, title, made.spelling, made.clock)
        ));
        if let Some((spelling, given, family)) = made.people.get(at) {
            text.push_str(&match spelling {
                0 => format!("- {given} {family}, directrice, Ville de Lens\n"),
                1 => format!("Mme {given} {family} (Ville de Lens)\n"),
                2 => format!("Modération : {given} {family}, directrice, Ville de Lens\n"),
                3 => format!("- Discutants : {given} {family} (Ville de Lens)\n"),
                4 => format!("Introduction par {given} {family}, directrice, Ville de Lens\n"),
                5 => format!("En présence de :\n- {given} {family}, directrice, Ville de Lens\n"),
                6 => format!("Grand témoin : {given} {family}, directrice, Ville de Lens\n"),
                7 => format!("par {given} {family}, directrice, Ville de Lens\n"),
                _ => format!("avec {given} {family} [Ville de Lens]\n"),
            });
        }
    }
    text
}

const TOWNS: [&str; 4] = ["Bourges", "Salon-de-Provence", "Le Mans", "Villeurbanne"];

/// A calendar: rows of a table with and without its heading, or days one under the other.
fn calendar_in(dates: &[NaiveDate], titles: &[&str], spelling: usize, layout: usize) -> String {
    let mut text = "Un parcours pour avancer\n\n".to_owned();
    text.push_str(match layout {
        0 => "Date\tThème\tLieu\n",
        1 => "| Quand | Sujet | Où |\n|---|---|---|\n",
        4 | 5 => "Dates et lieux :\n",
        _ => "Programme de l’année\n\n",
    });
    for ((date, title), town) in dates.iter().zip(titles).zip(TOWNS.iter().cycle()) {
        let day = day_in(*date, spelling);
        text.push_str(&match layout {
            0 | 2 => format!("{day}\t{title}\tMaison des associations, {town}\n"),
            1 => format!("| {day} | {title} | {town} |\n"),
            3 => format!("{title}\t{day}\t{town}\n"),
            4 => format!("{day}, {town}\n"),
            _ => format!("{town} : {day}\n"),
        });
    }
    text.push_str("\nPublic\nToutes celles et ceux qui le veulent.\n");
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_programme_comes_back_from_every_spelling(made in made()) {
        let text = text_of(&made);
        let (source, draft) = pasted(&text);
        let document = &draft.document;
        prop_assert_eq!(&document.title, "Une rencontre pour avancer", "{}", text);
        prop_assert_eq!(document.sessions.len(), 1, "{}", text);
        let session = &document.sessions[0];
        prop_assert_eq!(session.date, Some(made.date), "{}", text);
        let titles: Vec<&str> = session.slots.iter().map(|s| s.title.as_str()).collect();
        prop_assert_eq!(&titles, &made.titles, "{}", text);
        for (at, slot) in session.slots.iter().enumerate() {
            let (from, to) = times(at);
            prop_assert_eq!((slot.starts, slot.ends), (Some(from), Some(to)), "{}", text);
            let names: Vec<_> = slot.speakers.iter().map(|s| (s.given_name.as_str(), s.family_name.as_str())).collect();
            let expected: Vec<_> = made.people.get(at).map(|(_, g, f)| (*g, *f)).into_iter().collect();
            prop_assert_eq!(names, expected, "{}", text);
            for speaker in &slot.speakers {
                prop_assert_eq!(&speaker.mandates[0].organisation, "Ville de Lens", "{}", text);
            }
        }
        nothing_is_lost(&source, &draft)?;
    }

    #[test]
    fn a_calendar_comes_back_from_every_layout(
        days in prop::collection::btree_set(0u32..300, 2..6),
        year in 2015i32..2040,
        date_spelling in 0usize..7,
        layout in 0usize..6,
        titles in prop::sample::subsequence(TITLES.to_vec(), 6),
    ) {
        let dates: Vec<NaiveDate> = days
            .iter()
            .map(|day| NaiveDate::from_yo_opt(year, day + 1).expect("a day"))
            .collect();
        let text = calendar_in(&dates, &titles, date_spelling, layout);
        let (source, draft) = pasted(&text);
        let sessions = &draft.document.sessions;
        let found: Vec<_> = sessions.iter().filter_map(|s| s.date).collect();
        prop_assert_eq!(&found, &dates, "{}", text);
        for (session, (town, title)) in sessions.iter().zip(TOWNS.iter().cycle().zip(&titles)) {
            let city = session.venue.as_ref().map_or("", |v| v.city.as_str());
            prop_assert_eq!(city, *town, "{}", text);
            if layout < 4 {
                prop_assert_eq!(&session.title, title, "{}", text);
            }
        }
        nothing_is_lost(&source, &draft)?;
    }

    #[test]
    fn no_text_is_too_odd(text in "\\PC{0,40}(\n\\PC{0,60}){0,12}") {
        if let Ok(source) = source_of_text(&text) {
            let draft = read(&source, &Options::default());
            nothing_is_lost(&source, &draft)?;
        }
    }

    #[test]
    fn words_of_programmes_in_any_order_do_no_harm(
        lines in prop::collection::vec(select(LINES.to_vec()), 1..25),
        corrections in prop::collection::vec((0usize..30, select(Role::ALL.to_vec())), 0..6),
    ) {
        // Nothing but blank lines is refused, which has a test of its own.
        prop_assume!(lines.iter().any(|line| !line.trim().is_empty()));
        let source = source_of_text(&lines.join("\n")).expect("a text");
        let corrections = corrections.into_iter().map(|(line, role)| Correction { line, role }).collect();
        let options = Options { year: Some(2027), corrections };
        let draft = read(&source, &options);
        nothing_is_lost(&source, &draft)?;
        prop_assert_eq!(&read(&source, &options), &draft);
    }
}

/// Lines of all kinds, to be put in any order.
const LINES: [&str; 36] = [
    "",
    "Journée 1 10 mars 2016 de 10H00 à 17H00",
    "Séance 2 : Quels mécanismes financiers ?",
    "9h15 à 9h45 : Ouverture",
    "- Patrick DUVAL, Vice-Président de la CA du Port",
    "Objectifs de la journée :",
    "Atelier 1 : Tisser des liens",
    "Déjeuner",
    "Contact : Lise Perrin",
    "du 12 au 14 mai",
    "les 10, 11 et 12 mars",
    "Lieu",
    "16 place du Port, 62500 Saint-Omer",
    "Inscription au plus tard le 4 octobre 2017",
    "14h00 – 16h00 Echanges en séance plénière",
    "Par l’ODAS et le CGET",
    "• un point",
    "  - un autre point",
    "1. un premier point",
    "Cordialement,",
    "Une phrase qui dit quelque chose, et qui finit.",
    "et qui continue sans majuscule",
    "Mentions légales / Plan du site",
    "> une citation",
    "Accueil café dès 9h",
    "De 9h à 17h",
    "a1@exemple.org - 01 64 97 27 75",
    "Intervenante",
    "Séance : Agir",
    "Notice : quelques mots",
    "Accès",
    "Ville : Lens",
    "Le 12 juillet, à Arras, s’est déroulée la deuxième séance du cycle sur le financement des contrats",
    "Ateliers",
    "14h à 16h",
    "Mars 2016 – Juin 2016",
];

#[test]
fn a_correction_changes_its_line_and_can_be_taken_back() {
    let text = "Une journée utile\nMardi 12 mai 2026\n9h : Accueil\nPaul Durand\n10h : Débat\nLe mot du maire\n";
    let source = source_of_text(text).expect("a text");
    let before = read(&source, &Options::default());
    let with = |corrections: &[(usize, Role)]| {
        let corrections = corrections.iter().map(|(line, role)| Correction {
            line: *line,
            role: *role,
        });
        read(
            &source,
            &Options {
                year: None,
                corrections: corrections.collect(),
            },
        )
    };
    let slots = |draft: &Draft| draft.document.sessions[0].slots.clone();
    let speaker = with(&[(5, Role::Speaker)]);
    assert_eq!(slots(&speaker)[1].speakers.len(), 1);
    let slot = with(&[(5, Role::Slot)]);
    assert_eq!(slots(&slot).len(), 3);
    let merged = with(&[(5, Role::MergeWithPrevious)]);
    assert_eq!(slots(&merged)[1].title, "Débat Le mot du maire");
    let title = with(&[(5, Role::Title)]);
    assert_eq!(title.document.title, "Le mot du maire");
    let ignored = with(&[(5, Role::Slot), (5, Role::Ignore)]);
    assert_eq!(ignored.unplaced.len(), 1);
    let session = with(&[(5, Role::Session)]);
    assert_eq!(session.document.sessions.len(), 2);
    assert_eq!(with(&[]), before);
    assert_eq!(with(&[(99, Role::Title)]), before);
}

#[test]
fn what_is_doubtful_is_marked() {
    let doubts = |text: &str| -> Vec<Reason> {
        let (_, draft) = pasted(text);
        let reason = |c: Certainty| match c {
            Certainty::ToCheck(reason) => Some(reason),
            Certainty::Sure => None,
        };
        draft
            .pieces
            .iter()
            .filter_map(|p| reason(p.certainty))
            .collect()
    };
    assert_eq!(
        doubts("Une journée\n12 mai\n9h : Accueil\n"),
        [Reason::YearMissing]
    );
    assert_eq!(
        doubts("Une journée\nLundi 12 mai 2026\n9h : Accueil\n"),
        [Reason::WeekdayDiffers]
    );
    assert_eq!(
        doubts("Une journée\nMardi 12 mai 2026\n10h-11h : Débat\n9h-10h : Accueil\n"),
        [Reason::HoursOutOfOrder]
    );
    assert_eq!(
        doubts("Une journée\nMardi 12 mai 2026\n10h-11h : Débat\n- Paul Durand, Lens\n"),
        [Reason::NameUnsure]
    );
}

/// 200 pages that are no programme.
#[test]
fn a_novel_is_read_at_once() {
    let line = "Le soir tombait sur les toits, et la rumeur des rues montait jusqu’aux fenêtres ouvertes où quelqu’un, peut-être, attendait encore une lettre qui ne viendrait plus.\n";
    let text = line.repeat(4000);
    let (source, draft) = pasted(&text);
    assert_eq!(source.lines.len(), 4000);
    assert!(draft.document.sessions.is_empty());
}
