//! Programme 003: a steering committee with two groups side by side and a plenary.

use serde_json::{Value, json};

use super::source::{Source, between, day, hours};

/// The date of the day, as a form of the time would have had it.
pub const DATE: &str = "11 octobre 2017";

/// The lines at which the two groups begin.
const GROUPS: [usize; 2] = [22, 33];

/// The programme as data.
pub fn programme(source: &mut Source) -> Value {
    // What stands around the text on the web page, and the heading of the agenda.
    source.pass([1, 2, 4, 16, 60, 64]);
    let head = source.line(8);
    let (series, title) = head.rsplit_once(" - ").expect("a series and a title");
    let announced = source.line(10);
    let times = announced.rsplit_once(" de ").expect("hours").1;
    let (starts, ends) = hours(times.trim_end_matches('.'));
    let contact = source.line(62);
    let contact = contact.split_once(':').expect("a name").1.trim();
    json!({
        "format": "parvis-programme",
        "version": 1,
        "kind": "steering-committee",
        "series": series,
        "title": title,
        "presentation": source.paragraphs(10..=14),
        "contact_name": contact,
        "sessions": [{
            "date": day(between(&announced, " le ", ", de")),
            "doors_open": "09:45",
            "starts": starts,
            "ends": ends,
            "slots": slots(source),
        }],
    })
}

fn slots(source: &mut Source) -> Vec<Value> {
    let timed = |line: &str, mark: &str| {
        let (times, title) = line.split_once(mark).expect("hours and a title");
        let (starts, ends) = hours(&times.replace('–', "à"));
        (starts, ends, title.trim().to_owned())
    };
    let (starts, ends, _) = timed(&source.line(18), " - ");
    let mut slots = vec![json!({ "kind": "welcome", "starts": starts, "ends": ends })];
    let (starts, ends, title) = timed(&source.line(20), " - ");
    slots.push(json!({ "title": title, "starts": starts, "ends": ends }));
    for first in GROUPS {
        let head = source.line(first);
        let (number, title) = head.split_once(':').expect("a number and a title");
        let title = title.trim();
        let number: String = number.chars().filter(char::is_ascii_digit).collect();
        let last = if first == GROUPS[0] {
            GROUPS[1] - 1
        } else {
            48
        };
        slots.push(json!({
            "kind": "workshop",
            "parallel_group": 1,
            "number": number.parse::<i32>().expect("a number"),
            "title": title,
            "description": source.paragraphs(first + 1..=last),
        }));
    }
    let line = source.line(50);
    let (times, title) = line.split_once(" Ech").expect("hours and a title");
    let (starts, ends) = hours(&times.replace('–', "à"));
    let title = format!("Ech{title}");
    slots.push(json!({ "kind": "plenary", "title": title, "starts": starts, "ends": ends }));
    let item = |source: &mut Source, number| {
        let line = source.line(number);
        line.trim_start_matches("- ").to_owned()
    };
    let carried = source.line(53);
    let carried = carried.replace("Par l’", "").replace("le ", "");
    let bodies = carried.split(" et ");
    slots.push(json!({
        "kind": "talk",
        "title": item(source, 52),
        "speakers": bodies
            .map(|name| json!({ "organisation": name }))
            .collect::<Vec<_>>(),
    }));
    slots.push(json!({
        "kind": "talk",
        "title": item(source, 55),
        "description": source.line(56),
    }));
    slots.push(json!({ "kind": "discussion", "title": item(source, 58) }));
    slots
}
