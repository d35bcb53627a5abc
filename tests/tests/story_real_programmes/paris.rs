//! Programme 000: a day without hours or slots, of which only a long text is known.

use serde_json::{Value, json};

use super::source::{Source, day};

/// The first line of the long text.
const TEXT: usize = 14;

/// The date of the day, as a form of the time would have had it.
pub const DATE: &str = "12 octobre 2017";

/// The programme as data.
pub fn programme(source: &mut Source) -> Value {
    // A heading of the web page.
    source.pass([6]);
    let place = source.line(4);
    let (venue, city) = place.rsplit_once(" - ").expect("a place and a town");
    let (station, rooms) = venue.split_once(" Les ").expect("a station and rooms");
    let pilots = source.line(10);
    let (_, pilots) = pilots.split_once(':').expect("the organisers");
    let organisers = pilots.split('/').map(str::trim);
    let deadline = source.line(8);
    json!({
        "format": "parvis-programme",
        "version": 1,
        "kind": "study-day",
        "series": source.line(1),
        "title": source.line(3),
        "subtitle": source.line(12),
        "presentation": source.paragraphs(TEXT..=source.last()),
        "registration_deadline": day(&deadline),
        "involvements": organisers
            .map(|name| json!({ "organisation": name, "part": "organiser" }))
            .collect::<Vec<_>>(),
        "sessions": [{
            "date": day(&source.line(2)),
            "all_day": true,
            "venue": { "name": format!("Les {rooms}"), "city": city, "access": station },
        }],
    })
}
