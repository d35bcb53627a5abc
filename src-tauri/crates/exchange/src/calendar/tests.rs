//! What is written is read back by another library than the one that writes, and held against the
//! rules of RFC 5545 line by line.

use chrono::{NaiveDate, NaiveTime};
use ical::parser::ical::component::{IcalCalendar, IcalEvent};
use proptest::prelude::*;

use super::*;
use crate::announcement::random::text;

fn appointment() -> Appointment {
    Appointment {
        key: "0190a1b2-0000-7000-8000-000000000001".to_owned(),
        date: NaiveDate::from_ymd_opt(2027, 3, 23).unwrap(),
        starts: NaiveTime::from_hms_opt(9, 15, 0),
        ends: NaiveTime::from_hms_opt(17, 0, 0),
        title: "Se connaître ; coopérer, durer".to_owned(),
        place: "Maison des associations, 16 place du Marché".to_owned(),
        description: "9h15 : ouverture\n14h : ateliers \\ 2".to_owned(),
        link: "https://exemple.org/a?b=1;c=2,3".to_owned(),
        contact: "Claire Fontanel".to_owned(),
        cancelled: false,
    }
}

fn calendar(appointments: Vec<Appointment>) -> Calendar {
    Calendar {
        name: "Agir ensemble".to_owned(),
        stamp: DateTime::from_timestamp(1_790_000_000, 0).unwrap(),
        appointments,
    }
}

fn written(appointments: Vec<Appointment>) -> String {
    String::from_utf8(write(&calendar(appointments))).expect("UTF-8")
}

/// Read by the other library, which refuses what it cannot read.
fn read(file: &str) -> IcalCalendar {
    let mut calendars = ical::IcalParser::new(file.as_bytes());
    let calendar = calendars.next().expect("a calendar").expect("no fault");
    assert!(calendars.next().is_none(), "one calendar, and nothing else");
    calendar
}

fn value(event: &IcalEvent, name: &str) -> Option<String> {
    let found: Vec<_> = event.properties.iter().filter(|p| p.name == name).collect();
    assert!(found.len() <= 1, "{name} stands once");
    found.first().and_then(|property| property.value.clone())
}

/// The value of a property of the first appointment, as it stands in the file: the other library
/// takes a value that is no more than a colon for none.
fn first_value(file: &str, name: &str) -> String {
    let unfolded = file.replace("\r\n ", "");
    let event = unfolded
        .split("BEGIN:VEVENT\r\n")
        .nth(1)
        .unwrap_or_default();
    let mut lines = event.split("\r\n");
    let found = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    found.unwrap_or_default().to_owned()
}

/// The inverse of the escaping of texts (RFC 5545, 3.3.11); a sign that must be escaped and is not
/// fails the test.
fn unescaped(escaped: &str) -> String {
    let mut text = String::new();
    let mut signs = escaped.chars();
    while let Some(sign) = signs.next() {
        assert!(!matches!(sign, ',' | ';'), "{sign:?} is not escaped");
        if sign != '\\' {
            text.push(sign);
            continue;
        }
        match signs.next() {
            Some('n' | 'N') => text.push('\n'),
            Some(sign @ ('\\' | ',' | ';')) => text.push(sign),
            other => panic!("\\ before {other:?}"),
        }
    }
    text
}

/// Every line is one that RFC 5545 allows: its length, its end, no control character.
fn check_lines(file: &str) {
    assert!(file.ends_with("END:VCALENDAR\r\n"), "{file:?}");
    for line in file.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
        assert!(
            !line.contains(|c: char| c.is_control() && c != '\t'),
            "{line:?}"
        );
    }
}

#[test]
fn an_appointment_says_when_where_and_what() {
    let file = written(vec![appointment()]);
    check_lines(&file);
    let calendar = read(&file);
    let event = &calendar.events[0];
    let said = |name| value(event, name).unwrap_or_default();
    assert_eq!(said("UID"), "0190a1b2-0000-7000-8000-000000000001");
    assert_eq!(said("DTSTAMP"), "20260921T141320Z");
    assert_eq!(said("DTSTART"), "20270323T091500");
    assert_eq!(said("DTEND"), "20270323T170000");
    assert_eq!(said("STATUS"), "CONFIRMED");
    assert_eq!(said("SUMMARY"), r"Se connaître \; coopérer\, durer");
    assert_eq!(unescaped(&said("DESCRIPTION")), appointment().description);
    assert_eq!(said("URL"), "https://exemple.org/a?b=1;c=2,3");
    assert!(file.contains("DTSTART;TZID=Europe/Paris:20270323T091500\r\n"));
}

#[test]
fn the_rules_of_the_time_zone_stand_once_and_before_what_needs_them() {
    let file = written(vec![appointment(), appointment()]);
    let calendar = read(&file);
    assert_eq!((calendar.timezones.len(), calendar.events.len()), (1, 2));
    assert_eq!(calendar.timezones[0].transitions.len(), 2);
    assert!(file.find("END:VTIMEZONE") < file.find("BEGIN:VEVENT"));
    let zone = file.split("VEVENT").next().unwrap_or_default();
    assert!(!zone.contains("UID") && !zone.contains("DTSTAMP"), "{zone}");
}

#[test]
fn what_has_no_hours_lasts_the_day() {
    let day = Appointment {
        starts: None,
        date: NaiveDate::from_ymd_opt(2027, 12, 31).unwrap(),
        ..appointment()
    };
    let file = written(vec![day]);
    assert!(file.contains("DTSTART;VALUE=DATE:20271231\r\n"), "{file}");
    assert!(file.contains("DTEND;VALUE=DATE:20280101\r\n"), "{file}");
}

#[test]
fn an_end_that_is_not_after_the_start_is_left_out() {
    for ends in [None, appointment().starts] {
        let file = written(vec![Appointment {
            ends,
            ..appointment()
        }]);
        assert!(!file.contains("DTEND"), "{file}");
    }
}

#[test]
fn what_is_cancelled_says_so() {
    let cancelled = Appointment {
        cancelled: true,
        ..appointment()
    };
    assert!(written(vec![cancelled]).contains("STATUS:CANCELLED\r\n"));
}

#[test]
fn what_is_no_address_is_no_link() {
    let odd = Appointment {
        link: "javascript:alert(1)\r\nATTENDEE:x".to_owned(),
        contact: String::new(),
        ..appointment()
    };
    let file = written(vec![odd]);
    assert!(
        !file.contains("URL") && !file.contains("ATTENDEE"),
        "{file}"
    );
    assert!(!file.contains("CONTACT"), "{file}");
}

#[test]
fn an_empty_calendar_is_one() {
    let file = written(Vec::new());
    check_lines(&file);
    assert_eq!(read(&file).events.len(), 0);
}

proptest! {
    #[test]
    fn any_text_comes_back_as_it_was(
        title in text(), place in text(), description in text(), name in text(), key in text()
    ) {
        let any = Appointment { key, title, place, description, contact: name.clone(), ..appointment() };
        let wanted = calendar(vec![any.clone(), appointment()]);
        let file = String::from_utf8(write(&Calendar { name, ..wanted })).expect("UTF-8");
        check_lines(&file);
        let calendar = read(&file);
        prop_assert_eq!((calendar.events.len(), calendar.timezones.len()), (2, 1));
        let said = |name| unescaped(&first_value(&file, name));
        let one_line = |text: &str| -> String {
            let words: Vec<&str> = text.split_whitespace().collect();
            words.join(" ").chars().filter(|c| !c.is_control()).collect()
        };
        prop_assert_eq!(said("SUMMARY"), one_line(&any.title));
        prop_assert_eq!(said("LOCATION"), one_line(&any.place));
        let shows = |c: &char| !c.is_control() && !c.is_whitespace();
        let kept = |text: &str| text.chars().filter(shows).collect::<String>();
        prop_assert_eq!(kept(&said("DESCRIPTION")), kept(&any.description));
    }
}
