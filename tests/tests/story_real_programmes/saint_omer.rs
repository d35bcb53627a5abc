//! Programme 004: a day with two round tables, a lunch without hours and five workshops elsewhere.

use serde_json::{Value, json};

use super::source::{Source, between, day, hours, name};

/// The line after which the agenda begins; it says "programme".
pub const AGENDA: usize = 34;

/// The venue of the workshops takes two lines from here.
const SECOND_VENUE: usize = 69;

/// The programme as data.
pub fn programme(source: &mut Source) -> Value {
    // The day in the heading, twice; the town; what leads to the date and to the agenda.
    source.pass([7, 9, 23, AGENDA]);
    let series = source.line(5);
    let introduction = source.line(17);
    let organisers = [
        between(&introduction, "La ", " et l'").to_owned(),
        between(&introduction, " et l'", " ont souhaité").to_owned(),
    ];
    let (starts, ends) = hours(&source.line(27).replace("De ", ""));
    let (street, town) = split_once(&source.line(30), ", ");
    let (postcode, city) = split_once(&town, " ");
    let venue = json!({
        "name": source.line(29).trim_end_matches(','),
        "street": street, "postcode": postcode, "city": city,
    });
    json!({
        "format": "parvis-programme",
        "version": 1,
        "kind": "meeting",
        "series": series.split_once(" : ").expect("a series").1,
        "title": source.line(15),
        "subtitle": source.line(13),
        "presentation": source.lines(17..=21),
        "audience": source.line(32),
        "involvements": organisers.map(|name| json!({ "organisation": name, "part": "organiser" })),
        "sessions": [{
            "date": day(&source.line(25)),
            "starts": starts,
            "ends": ends,
            "venue": venue,
            "slots": agenda(source),
        }],
    })
}

/// The slots, in order: lines with hours begin one, and what follows belongs to it.
fn agenda(source: &mut Source) -> Vec<Value> {
    let mut slots: Vec<Value> = Vec::new();
    let mut workshops = (String::new(), String::new());
    let mut number = AGENDA + 1;
    while number <= source.last() {
        let line = source.line(number);
        number += 1;
        if let Some((head, title)) = timed(&line) {
            let (starts, ends) = hours(&head);
            if title == "Ateliers" {
                workshops = (starts, ends);
            } else {
                slots.push(slot(&title, &starts, &ends));
            }
        } else if let Some(rest) = line.strip_prefix("Atelier ") {
            slots.push(workshop(source, rest, &workshops));
        } else if line == "Déjeuner" {
            slots.push(json!({ "kind": "lunch" }));
        } else if let Some(who) = line.strip_prefix("- ") {
            push(&mut slots, "speakers", speaker(who));
        } else if number - 1 == SECOND_VENUE {
            source.pass([SECOND_VENUE + 1]);
            number += 1;
        } else if !line.is_empty() && !is_first_venue(source, &line) {
            describe(&mut slots, &line);
        }
    }
    slots
}

/// `9h à 9h15 : words`, also without the colon.
fn timed(line: &str) -> Option<(String, String)> {
    let mut words = line.split_whitespace();
    let (starts, to, ends) = (words.next()?, words.next()?, words.next()?);
    let is_hour = |word: &str| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('h');
    let fits = is_hour(starts) && to == "à" && is_hour(ends);
    let title = words.collect::<Vec<_>>().join(" ");
    let title = title.trim_start_matches(':').trim().to_owned();
    fits.then(|| (format!("{starts} à {ends}"), title))
}

fn slot(title: &str, starts: &str, ends: &str) -> Value {
    let (kind, title) = match title.split_once(" : ") {
        Some((_, title)) => ("round-table", title),
        None => match title.split(' ').next().unwrap_or_default() {
            "Accueil" => ("welcome", ""),
            "Ouverture" => ("opening", ""),
            "Pause" => ("break", ""),
            "Conclusion" => ("closing", ""),
            _ => ("feedback", title),
        },
    };
    json!({ "kind": kind, "title": title, "starts": starts, "ends": ends })
}

fn workshop(source: &mut Source, rest: &str, (starts, ends): &(String, String)) -> Value {
    let (number, title) = split_once(rest, " : ");
    let lines = source
        .lines(SECOND_VENUE..=SECOND_VENUE + 1)
        .replace('*', "");
    let joined = lines.replace('\n', " ");
    let parts: Vec<&str> = joined.split(" – ").map(str::trim).collect();
    let [name, building, street, town] = parts[..] else {
        panic!("a name and an address")
    };
    let (postcode, city) = split_once(town, " ");
    json!({
        "kind": "workshop",
        "parallel_group": 1,
        "number": number.parse::<i32>().expect("a number"),
        "title": title,
        "starts": starts,
        "ends": ends,
        "venue": {
            "name": name,
            "street": format!("{building}\n{street}"),
            "postcode": postcode,
            "city": city,
        },
    })
}

/// `Ana DA COSTA, function, organisation`; a function may be two.
fn speaker(text: &str) -> Value {
    let (who, rest) = split_once(text, ", ");
    let (given_name, family_name) = name(&who);
    let (function, organisation) = match rest.rsplit_once(", ") {
        Some((function, organisation)) => (function.to_owned(), organisation.to_owned()),
        None => (rest, String::new()),
    };
    let mandate = |function: &str, organisation: &str| json!({ "function": function, "organisation": organisation });
    // "president of one body and SGAR, of another": an acronym after the conjunction begins anew.
    let two = function
        .split_once(" et ")
        .filter(|(_, second)| second.len() > 1 && second.chars().all(|c| c.is_ascii_uppercase()));
    let mandates = match two {
        Some((first, second)) => vec![mandate(first, ""), mandate(second, &organisation)],
        None => vec![mandate(&function, &organisation)],
    };
    json!({ "given_name": given_name, "family_name": family_name, "mandates": mandates })
}

/// Words below a slot: its description. A paragraph that stops in the middle was cut by the end of
/// a page.
fn describe(slots: &mut [Value], line: &str) {
    let slot = slots.last_mut().expect("a slot before its description");
    let before = slot["description"].as_str().unwrap_or_default();
    let joint = match before.chars().last() {
        None => "",
        Some('.' | '?' | '!' | ')') => "\n\n",
        Some(_) => " ",
    };
    slot["description"] = json!(format!("{before}{joint}{line}"));
}

/// The line of the first slot that repeats the venue of the day.
fn is_first_venue(source: &mut Source, line: &str) -> bool {
    let name = source.line(29);
    line.starts_with(name.trim_end_matches(','))
}

fn push(slots: &mut [Value], field: &str, value: Value) {
    let slot = slots.last_mut().expect("a slot before its speakers");
    match slot[field].as_array_mut() {
        Some(list) => list.push(value),
        None => slot[field] = json!([value]),
    }
}

fn split_once(text: &str, mark: &str) -> (String, String) {
    let (before, after) = text.split_once(mark).expect("a mark");
    (before.to_owned(), after.to_owned())
}
