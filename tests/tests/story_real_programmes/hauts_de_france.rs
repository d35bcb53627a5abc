//! Programme 001: a year with a first session held five times, days with and without a programme,
//! meetings online, and who spoke.

use serde_json::{Value, json};

use super::source::{Source, between, name};

/// The dates of the sessions in their order, as a form of the time would have had them.
pub const DATES: [&str; 11] = [
    "16 mars 2023",
    "6 avril 2023",
    "7 avril 2023",
    "13 avril 2023",
    "14 avril 2023",
    "25 mai 2023",
    "2 juin 2023",
    "6 juillet 2023",
    "12 juillet 2023",
    "24 novembre 2023",
    "28 novembre 2023",
];

/// The programme as data.
pub fn programme(source: &mut Source) -> Value {
    let announced = source.line(27);
    let period = between(&announced, "(", ")").to_owned();
    json!({
        "format": "parvis-programme",
        "version": 1,
        "kind": "cycle",
        "title": source.line(5),
        "period": period,
        "presentation": source.paragraphs([1, 2, 3, 4, 6]),
        // The line before them says what they are.
        "objectives": source.paragraphs(7..=12),
        "methods": source.paragraphs(24..=33),
        "fees": source.line(34),
        "practical": source.paragraphs(65..=source.last()),
        "involvements": [{ "organisation": "IREV", "part": "organiser" }],
        "sessions": sessions(source),
    })
}

fn sessions(source: &mut Source) -> Vec<Value> {
    let mut sessions = introductions(source);
    let title = |source: &mut Source, number| after(&source.line(number), ":");
    let online = |source: &mut Source, at: usize, date: &str, last: usize| {
        json!({
            "title": source.line(at),
            "date": date,
            "mode": "online",
            "context": source.paragraphs(at + 1..=last),
        })
    };
    let speaker = |who: &str, function: &str| {
        let (given_name, family_name) = name(who);
        json!({
            "given_name": given_name,
            "family_name": family_name,
            "mandates": [{ "function": function }],
        })
    };
    let doctor = source.line(37);
    let (who, function) = doctor.split_once(", ").expect("a function");
    let (given, family) = who.split_once(' ').expect("two names");
    let who = format!("{given} {}", family.to_uppercase());
    let function = between(&format!(", {function}"), ", ", ",").to_owned();
    sessions.push(json!({
        "ordinal": 1,
        "title": title(source, 35),
        "date": "2023-05-25",
        "context": source.paragraphs(36..=37),
        "speakers": [speaker(&who, &function)],
    }));
    sessions.push(online(source, 38, "2023-06-02", 40));
    sessions.push(online(source, 41, "2023-07-06", 42));
    let guest = source.line(45);
    let (who, function) = guest.split_once(", ").expect("a function");
    let function = function.split_once(" était").expect("a verb").0;
    sessions.push(json!({
        "ordinal": 2,
        "title": title(source, 43),
        "date": "2023-07-12",
        "venue": { "city": "Arras" },
        "context": source.paragraphs(44..=46),
        "axes": source.paragraphs(47..=55),
        "speakers": [speaker(who, function)],
    }));
    sessions.push(json!({
        "ordinal": 3,
        "title": title(source, 56),
        "date": "2023-11-24",
        "doors_open": "09:00", "starts": "09:30", "ends": "17:00",
        "status": "full",
        "venue": { "name": "IREV", "city": "Lille" },
        "context": source.paragraphs(57..=58),
        "axes": source.paragraphs(59..=61),
    }));
    let held = source.line(63);
    let (city, room) = (between(&held, " à ", " ("), between(&held, "(", ")"));
    sessions.push(json!({
        "ordinal": 4,
        "title": title(source, 62),
        "date": "2023-11-28",
        "doors_open": "09:00", "starts": "09:30", "ends": "17:00",
        "status": "to-come",
        "venue": { "name": room, "city": city },
        "context": source.paragraphs(63..=64),
    }));
    sessions
}

/// The first session was held five times in five places.
fn introductions(source: &mut Source) -> Vec<Value> {
    let title = after(&source.line(13), ":");
    let context = source.paragraphs(14..=18);
    let days = ["03-16", "04-06", "04-07", "04-13", "04-14"];
    let held = days.into_iter().zip(19..);
    let session = |(day, number): (&str, usize)| {
        let line = source.line(number);
        let (_, place) = line.split_once(" à ").expect("a place");
        let town: &str = place.split([',', '(']).next().unwrap_or(place);
        let city = town.trim().trim_end_matches('.');
        let (room, city) = match city.split_once(" à ") {
            Some((room, city)) => (room.trim_start_matches("l'"), city),
            None => ("", city),
        };
        let room = match place.split_once('(') {
            Some((_, room)) => room.trim_end_matches(['.', ')']),
            None => room,
        };
        let mut session = json!({
            "title": title,
            "date": format!("2023-{day}"),
            "venue": { "name": room, "city": city },
        });
        let fields = session.as_object_mut().expect("an object");
        if number == 19 {
            fields.insert("context".to_owned(), json!(context));
            let (_, more) = line.split_once(", ").expect("how it was held");
            fields.insert("axes".to_owned(), json!(more));
        }
        session
    };
    held.map(session).collect()
}

fn after(line: &str, mark: &str) -> String {
    line.split_once(mark).expect("a mark").1.trim().to_owned()
}
