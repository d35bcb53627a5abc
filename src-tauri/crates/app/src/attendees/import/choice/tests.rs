//! Choices as forms write them, against programmes as centres hold them.

use super::*;
use uuid::Uuid;

fn session(n: u128, date: (i32, u32, u32), title: &str, city: &str) -> Occasion {
    Occasion {
        id: Uuid::from_u128(n).into(),
        ordinal: i32::try_from(n).ok(),
        date: NaiveDate::from_ymd_opt(date.0, date.1, date.2),
        title: key(title),
        city: key(city),
        venue: String::new(),
        cancelled: false,
    }
}

fn workshop(n: u128, session: u128, number: i32, title: &str) -> Workshop {
    let seat = (
        Uuid::from_u128(session).into(),
        Some(Uuid::from_u128(n).into()),
    );
    Workshop {
        seat,
        number: Some(number),
        title: key(title),
    }
}

/// Four days, the last of which is in another town, and two workshops on the second.
fn cycle() -> Choices {
    Choices {
        sessions: vec![
            session(
                1,
                (2016, 3, 10),
                "Comment construire une démarche ?",
                "Évry",
            ),
            session(2, (2016, 4, 7), "Le droit commun", "Évry"),
            session(3, (2016, 5, 26), "", "Évry"),
            session(4, (2016, 6, 23), "Évaluer", "Saint-Omer"),
        ],
        workshops: vec![
            workshop(21, 2, 3, "Se loger"),
            workshop(22, 2, 4, "Se déplacer"),
        ],
    }
}

/// What a choice means, as numbers; `?` when something was not understood.
fn read(choices: &Choices, choice: &str) -> String {
    let meant = choices.meant(choice);
    let number =
        |(session, slot): &Seat| slot.map_or(session.0, |slot| slot.0).as_u128().to_string();
    let mut words: Vec<_> = meant.seats.iter().map(number).collect();
    if !meant.understood {
        words.push("?".to_owned());
    }
    words.join(" ")
}

#[track_caller]
fn check(choice: &str, expected: &str) {
    assert_eq!(read(&cycle(), choice), expected, "{choice}");
}

#[test]
fn by_day() {
    for choice in [
        "26/05/2016",
        "jeudi 26 mai",
        "2016-05-26",
        "26 mai 2016 - Évry",
        "26.5.16",
    ] {
        check(choice, "3");
    }
    check("10 mars et 23 juin", "1 4");
    check("10 mars, 11 mars", "1 ?");
    check("26 mai 2018", "?");
    check("24 mai à Saint-Omer", "?");
}

#[test]
fn by_number_title_town_or_weekday() {
    for choice in [
        "Journée 2",
        "J2",
        "séance n°2",
        "2e journée",
        "2",
        "le droit commun",
        "Journée « Le droit commun »",
    ] {
        check(choice, "2");
    }
    check("Journées 1 et 4", "1 4");
    check("Journée 9", "?");
    check("Saint-Omer", "4");
    check("à SAINT OMER", "4");
    check("Évry", "?");
    check("démarche", "1");
    check("Jeudi", "?");
    let weekend = Choices {
        sessions: vec![
            session(1, (2027, 3, 5), "", ""),
            session(2, (2027, 3, 6), "", ""),
        ],
        workshops: Vec::new(),
    };
    assert_eq!(read(&weekend, "Samedi"), "2");
    assert_eq!(read(&weekend, "les deux jours"), "1 2");
}

#[test]
fn all_of_them_and_none() {
    for choice in [
        "Toutes",
        "toutes les dates",
        "les 4 jours",
        "Les quatre journées",
        "tout le cycle",
    ] {
        check(choice, "1 2 3 4");
    }
    for choice in [
        "les 3 jours",
        "aucune",
        "Je ne sais pas",
        "à distance",
        "???",
        "",
    ] {
        check(choice, "?");
    }
    let mut shorter = cycle();
    shorter.sessions[1].cancelled = true;
    assert_eq!(read(&shorter, "toutes"), "1 3 4");
    assert_eq!(read(&shorter, "7 avril"), "2");
}

#[test]
fn a_workshop_comes_with_its_session() {
    check("Atelier 3", "2 21");
    check("Ateliers 3 et 4", "2 21 22");
    check("7 avril - atelier n° 4 : se déplacer", "2 22");
    check("Se loger", "2 21");
    check("Atelier 5", "?");
    check("10 mars, atelier 3", "1 ?");
}

#[test]
fn one_day_in_two_towns_needs_the_town() {
    let mut two = cycle();
    two.sessions[3].date = two.sessions[2].date;
    assert_eq!(read(&two, "26 mai 2016"), "?");
    assert_eq!(read(&two, "26 mai 2016 - Saint-Omer"), "4");
    assert_eq!(read(&two, "26 mai, Évry"), "3");
}
