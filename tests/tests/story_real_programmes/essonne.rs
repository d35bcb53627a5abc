//! Programme 002: four days with their context, objectives and lines of work; one trainer.

use serde_json::{Value, json};

use super::source::{Source, between, day, hours, name};

/// The four days begin at these lines; the practical part follows.
pub const DAYS: [usize; 4] = [43, 73, 95, 118];

/// The line after the last day.
pub const PRACTICAL: usize = 147;

/// The programme as data.
pub fn programme(source: &mut Source) -> Value {
    // Links of the message it was sent in, and headings whose words the brochure has itself.
    source.pass([1, 3, 16, 22, 24, 30, 42, PRACTICAL, 149, 150, 159]);
    // The list of the dates: the sessions say them.
    source.pass(31..=36);
    let title = format!("{} {}", source.line(4), source.line(5));
    let thanks = source.line(41);
    let legal = source.line(158);
    let organiser = legal
        .split_once(" - ")
        .expect("a name and a form")
        .0
        .to_owned();
    let funder = between(&thanks, "soutenu par la ", ", se").to_owned();
    let (email, phone) = {
        let line = source.line(157);
        let (email, phone) = line.split_once(" - ").expect("an address and a number");
        (email.to_owned(), phone.to_owned())
    };
    let contact = source.line(156);
    let contact = contact
        .split_once("contacter ")
        .expect("a name")
        .1
        .trim_end_matches(':');
    let venue = venue(source);
    json!({
        "format": "parvis-programme",
        "version": 1,
        "kind": "cycle",
        "series": source.line(9),
        "title": title.trim_end_matches([' ', ':']),
        "subtitle": source.line(7),
        "period": source.line(8),
        "presentation": format!("{}\n\n{thanks}", source.lines(11..=15)),
        "objectives": source.lines(17..=21),
        "audience": source.line(23),
        "methods": source.lines(25..=29),
        "practical": source.line(148),
        "contact_name": contact,
        "contact_email": email,
        "contact_phone": phone,
        "legal_footer": format!("{legal}\n{}", source.line(160)),
        "involvements": [
            { "organisation": organiser, "part": "organiser" },
            { "organisation": funder, "part": "funder" },
        ],
        "speakers": [trainer(source)],
        "sessions": (1..=4).map(|number| session(source, number, &venue)).collect::<Vec<_>>(),
    })
}

fn trainer(source: &mut Source) -> Value {
    let line = source.line(38);
    let (organisation, rest) = line.split_once(": ").expect("an organisation");
    let (who, function) = rest.split_once(", ").expect("a function");
    let (given_name, family_name) = name(who);
    json!({
        "given_name": given_name,
        "family_name": family_name,
        "role": "trainer",
        "role_label": source.line(37),
        "mandates": [{ "function": function, "organisation": organisation }],
        "notice": source.line(39),
    })
}

fn venue(source: &mut Source) -> Value {
    let town = source.line(155);
    let (postcode, city) = town.split_once(' ').expect("a postcode");
    json!({
        "name": source.line(151),
        "street": source.lines(153..=154),
        "postcode": postcode,
        "city": city,
    })
}

/// `Journée 1 10 mars 2016 de 10H00 à 17H00`, a question, then three parts under headings.
fn session(source: &mut Source, ordinal: usize, venue: &Value) -> Value {
    let first = DAYS[ordinal - 1];
    let end = DAYS.get(ordinal).copied().unwrap_or(PRACTICAL);
    let objectives = source.find_line(first, "Objectifs de la journée");
    let axes = source.find_line(first, "Axes de travail");
    let head = source.line(first);
    let (date, times) = head.split_once(" de ").expect("a date and hours");
    let (starts, ends) = hours(times);
    json!({
        "ordinal": ordinal,
        "title": source.line(first + 1),
        "date": day(date),
        "starts": starts,
        "ends": ends,
        "venue": venue,
        "room": source.line(152),
        "context": source.lines(first + 2..=objectives - 1),
        "objectives": source.lines(objectives + 1..=axes - 1),
        "axes": source.lines(axes + 1..=end - 1),
    })
}
