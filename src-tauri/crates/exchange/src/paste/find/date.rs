//! Dates in the spellings of these programmes, alone, in lists and in ranges.
//!
//! Deliberately not here: the year of a date that has none, see `year`.

use super::pattern;
use chrono::{NaiveDate, Weekday};
use regex::{Captures, Regex};
use std::ops::Range;
use std::sync::LazyLock;

/// A date as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Written {
    pub(in super::super) day: u32,
    pub(in super::super) month: u32,
    pub(in super::super) year: Option<i32>,
    pub(in super::super) weekday: Option<Weekday>,
}

/// Dates that stand together: one, a list, or the ends of a range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Found {
    /// Where they stand, in bytes.
    pub(in super::super) span: Range<usize>,
    /// The dates, in the order of the text.
    pub(in super::super) dates: Vec<Written>,
    /// The first and the last of all the days between.
    pub(in super::super) range: bool,
}

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("lun", Weekday::Mon),
    ("mar", Weekday::Tue),
    ("mer", Weekday::Wed),
    ("jeu", Weekday::Thu),
    ("ven", Weekday::Fri),
    ("sam", Weekday::Sat),
    ("dim", Weekday::Sun),
];

const WEEKDAY: &str =
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim)\.)";

/// The months, each with what may be left out of it.
pub(super) const MONTH: &str = r"(?:janvier|janv\.?|f[ée]vrier|f[ée]vr?\.?|mars|avril|avr\.?|mai|juin|juillet|juil\.?|ao[ûu]t|septembre|sept\.?|octobre|oct\.?|novembre|nov\.?|d[ée]cembre|d[ée]c\.?)";

/// A day, perhaps with its weekday, month and year.
static ITEM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?i)(?:({WEEKDAY})\s+)?(?:le\s+)?\b(\d{{1,2}})(?:er|ᵉʳ)?(?:\s+|\s*-\s*)?(?:({MONTH})(?:(?:\s+|,\s*)((?:19|20)\d\d)\b)?)?"
    ))
});

/// `12/10/2017`, `10.03.16`, `12-10-2017`, `2017-10-12`; `jeudi 12/10`.
static FIGURES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?i)(?:({WEEKDAY}|\ble)\s+(?:le\s+)?)?\b(?:(\d{{4}})-(\d\d)-(\d\d)|(\d{{1,2}})([/.-])(\d{{1,2}})(?:([/.-])(\d{{4}}|\d{{2}}))?)\b"
    ))
});

/// What joins two days of a list.
static JOINT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^\s*(?:,|/|&|-|–|\bet\b|\bou\b|\bpuis\b|\bau\b|\bà\b|\bjusqu.au\b|\s)*(?:\ble\b|\bles\b|\bau\b)?\s*$",
    )
});

/// What makes two days the ends of a range.
static TO: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bau\b|^\s*[-–]\s*$|\bà\b"));

/// Words whose number is no day.
static NUMBER_OF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:ateliers?|journ[ée]e|jour|s[ée]ance|session|module|n°|[ée]tape|num[ée]ro|phase|axe|sujet|groupe|salle|articles?|page|rencontre|webinaire|partie|temps|conf[ée]rence|th[èe]me)\s*(?:n°)?\s*$",
    )
});

/// All the dates of a text.
pub(in super::super) fn find(text: &str) -> Vec<Found> {
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    let mut found = in_words(text);
    for figures in in_figures(text) {
        let apart =
            |f: &Found| f.span.end <= figures.span.start || figures.span.end <= f.span.start;
        if found.iter().all(apart) {
            found.push(figures);
        }
    }
    found.sort_by_key(|f| f.span.start);
    found
}

/// The first dates of a text.
pub(in super::super) fn first(text: &str) -> Option<Found> {
    find(text).into_iter().next()
}

/// The number of a month by its name or the beginning of it.
pub(super) fn month(name: &str) -> Option<u32> {
    let name = super::super::folded(name);
    let of = |begin: &str| name.starts_with(begin);
    let all = [
        ("janv", 1),
        ("fev", 2),
        ("mars", 3),
        ("avr", 4),
        ("mai", 5),
        ("juin", 6),
        ("juil", 7),
        ("aou", 8),
        ("sept", 9),
        ("oct", 10),
        ("nov", 11),
        ("dec", 12),
    ];
    all.iter()
        .find(|(begin, _)| of(begin))
        .map(|(_, month)| *month)
}

fn weekday(name: &str) -> Option<Weekday> {
    let name = name.to_lowercase();
    WEEKDAYS
        .iter()
        .find(|(begin, _)| name.starts_with(begin))
        .map(|(_, day)| *day)
}

/// A day of the text, with or without its month.
struct Item {
    span: Range<usize>,
    day: u32,
    month: Option<u32>,
    year: Option<i32>,
    weekday: Option<Weekday>,
}

fn items(text: &str) -> Vec<Item> {
    let item = |found: Captures<'_>| {
        let whole = found.get(0)?;
        let day: u32 = found[2].parse().ok().filter(|day| (1..=31).contains(day))?;
        let month = found.get(3);
        // "10 mardi" or "12 marsupiaux": the month has to end where it ends.
        let cut = month.is_some_and(|m| text[m.end()..].starts_with(char::is_alphabetic));
        let (end, month) = match month {
            Some(month) if !cut => (whole.end(), self::month(month.as_str())),
            _ => (found.get(2)?.end(), None),
        };
        // "Atelier 1 – 12 mai": the number of something else is no day.
        if month.is_none() && NUMBER_OF.is_match(&text[..whole.start()]) {
            return None;
        }
        let year = found.get(4).filter(|_| month.is_some());
        let ordinal = text[end..].starts_with("er") || text[end..].starts_with("ᵉʳ");
        Some(Item {
            span: whole.start()..if month.is_none() && ordinal {
                end + 2
            } else {
                end
            },
            day,
            month,
            year: year.and_then(|y| y.as_str().parse().ok()),
            weekday: found.get(1).and_then(|w| weekday(w.as_str())),
        })
    };
    ITEM.captures_iter(text).filter_map(item).collect()
}

/// Joins days into lists, from the end: a day without a month has that of the day that follows.
fn in_words(text: &str) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for item in items(text).into_iter().rev() {
        let next = found.last_mut().filter(|next| {
            let between = text.get(item.span.end..next.span.start).unwrap_or("x");
            item.span.end <= next.span.start
                && (JOINT.is_match(between) && !between.trim().is_empty())
        });
        match (next, item.month) {
            (Some(next), month) => {
                let after = next.dates[0];
                let between = &text[item.span.end..next.span.start];
                next.range |= TO.is_match(between) && next.dates.len() == 1;
                next.dates.insert(0, joined(&item, month, after));
                next.span.start = item.span.start;
            }
            (None, Some(month)) => found.push(Found {
                span: item.span.clone(),
                dates: vec![Written {
                    day: item.day,
                    month,
                    year: item.year,
                    weekday: item.weekday,
                }],
                range: false,
            }),
            (None, None) => {}
        }
    }
    for list in &mut found {
        list.range &= list.dates.len() == 2;
    }
    found
}

/// A day of a list has the month and the year that are said once, at the end; "12 décembre et 9
/// janvier 2025" is of two years.
fn joined(item: &Item, month: Option<u32>, after: Written) -> Written {
    let month = month.unwrap_or(after.month);
    let inherited = after
        .year
        .map(|y| if month > after.month { y - 1 } else { y });
    Written {
        day: item.day,
        month,
        year: item.year.or(inherited),
        weekday: item.weekday,
    }
}

fn in_figures(text: &str) -> Vec<Found> {
    let date = |found: Captures<'_>| {
        let whole = found.get(0)?;
        let number = |at: usize| found.get(at).and_then(|m| m.as_str().parse::<u32>().ok());
        let (day, month, year) = match number(2) {
            Some(year) => (number(4)?, number(3)?, Some(year)),
            None => (number(5)?, number(7)?, number(9)),
        };
        let two_marks = found.get(6).map(|m| m.as_str()) == found.get(8).map(|m| m.as_str());
        let said = found.get(1).is_some() && found.get(6).is_some_and(|m| m.as_str() == "/");
        if number(2).is_none() && !(two_marks && found.get(9).is_some() || said && year.is_none()) {
            return None;
        }
        // A telephone number goes on before or after.
        let before = text[..whole.start()].trim_end_matches([' ', '.', '/', '-']);
        let after = text[whole.end()..].trim_start_matches(['.', '/', '-']);
        let parts = whole.start() - before.len() < 2
            && before.ends_with(|c: char| c.is_ascii_digit())
            && !text[..whole.start()].ends_with(' ');
        if parts || after.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let year = year
            .and_then(|y| i32::try_from(y).ok())
            .map(|y| if y < 100 { y + 2000 } else { y });
        NaiveDate::from_ymd_opt(year.unwrap_or(2000), month, day)?;
        Some(Found {
            span: whole.range(),
            dates: vec![Written {
                day,
                month,
                year: year.filter(|y| (1990..2100).contains(y)),
                weekday: found.get(1).and_then(|w| weekday(w.as_str())),
            }],
            range: false,
        })
    };
    FIGURES.captures_iter(text).filter_map(date).collect()
}

/// `Mars 2016 – Juin 2016`, `mai à novembre`, `printemps 2027`, `septembre 2024`.
static PERIOD: LazyLock<Regex> = LazyLock::new(|| {
    let one = format!(
        r"(?:{MONTH}|printemps|[ée]t[ée]|automne|hiver|(?:1er|2e|2[èe]me|premier|deuxi[èe]me|second) (?:trimestre|semestre))\b\.?(?:\s+(?:19|20)\d\d)?"
    );
    pattern(&format!(
        r"(?i)(?:\b(?:de|d.|du|entre)\s*)?\b{one}(?:\s*(?:à|-|–|—|/|au|et|jusqu.en|jusqu.à)\s*{one})?"
    ))
});

/// A period in words, where nothing else but marks is said.
pub(in super::super) fn period(text: &str) -> Option<&str> {
    let found = PERIOD.find(text)?;
    let rest = format!("{} {}", &text[..found.start()], &text[found.end()..]);
    let apart = !rest.chars().any(char::is_alphanumeric);
    (apart
        && found
            .as_str()
            .chars()
            .any(|c| c.is_ascii_digit() || " –-".contains(c)))
    .then(|| found.as_str().trim())
}

/// A period in brackets after other words: "Journées 1 à 4 (mai à novembre)".
pub(in super::super) fn period_in_brackets(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once('(')?;
    let (inside, _) = rest.split_once(')')?;
    period(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let show = |d: &Written| {
            let year = d.year.map_or(String::new(), |y| format!("/{y}"));
            let weekday = d.weekday.map_or(String::new(), |w| format!("{w} "));
            format!("{weekday}{}/{}{year}", d.day, d.month)
        };
        let list = |f: &Found| {
            let joint = if f.range { " to " } else { ", " };
            f.dates.iter().map(show).collect::<Vec<_>>().join(joint)
        };
        let found: Vec<String> = find(text).iter().map(list).collect();
        assert_eq!(found.join(" | "), expected, "{text}");
    }

    #[test]
    fn single_dates() {
        check("Jeudi 31 mai 2018", "Thu 31/5/2018");
        check("le 1er janvier", "1/1");
        check("1ᵉʳ déc. 2024", "1/12/2024");
        check("12 octobre 2017", "12/10/2017");
        check("MARDI 3 FÉVRIER 2026", "Tue 3/2/2026");
        check("mercredi 9 aout", "Wed 9/8");
        check("12/10/2017", "12/10/2017");
        check("le 10.03.16 au matin", "10/3/2016");
        check("2025-03-04", "4/3/2025");
        check("jeudi 12/10 à Lille", "Thu 12/10");
        check("ven. 7 mars", "Fri 7/3");
        check("mardi le 7 mars", "Tue 7/3");
        check("Journée 1 10 mars 2016 de 10H00 à 17H00", "10/3/2016");
        check("Jeudi 12 mars, 2026", "Thu 12/3/2026");
    }

    #[test]
    fn lists_and_ranges() {
        check(
            "les 10, 11 et 12 mars 2024",
            "10/3/2024, 11/3/2024, 12/3/2024",
        );
        check("du 12 au 14 mai", "12/5 to 14/5");
        check("du 30 mars au 2 avril 2020", "30/3/2020 to 2/4/2020");
        check(
            "lundi 12 et mardi 13 mai 2025",
            "Mon 12/5/2025, Tue 13/5/2025",
        );
        check(
            "10 mars, 7 avril et 26 mai 2016",
            "10/3/2016, 7/4/2016, 26/5/2016",
        );
        check("12 décembre et 9 janvier 2025", "12/12/2024, 9/1/2025");
        check("12 & 13 mai", "12/5, 13/5");
        check("12-13 juin 2024", "12/6/2024 to 13/6/2024");
        check("24 nov complet / 28 novembre 2023", "24/11 | 28/11/2023");
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "01.64.97.27.75",
            "03 10 12 13 14",
            "03/20/11/12/13",
            "62500 Saint-Omer",
            "de 9h à 17h",
            "articles 3 et 4",
            "les 12 marsupiaux",
            "version 1.2.3",
            "16, place du marché",
        ] {
            check(text, "");
        }
    }

    #[test]
    fn periods() {
        for text in [
            "Mars 2016 – Juin 2016",
            "mai à novembre",
            "(Printemps 2027)",
            "de mars à juin 2016",
        ] {
            assert!(period(text).is_some(), "{text}");
        }
        for text in ["mars", "Les marches", "mai 2024 à Lille"] {
            assert_eq!(period(text), None, "{text}");
        }
        assert_eq!(
            period_in_brackets("Journées 1 à 4 (mai à novembre)"),
            Some("mai à novembre")
        );
    }
}
