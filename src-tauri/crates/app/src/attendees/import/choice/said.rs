//! What a choice says in so many words: days, numbers of sessions and workshops, all of them.
//!
//! Deliberately not here: which sessions there are.

use chrono::{NaiveDate, Weekday};

use super::tokens::{Token, tokens};

/// A day as people write it; the year is often left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub day: u32,
    pub month: u32,
    pub year: Option<i32>,
}

impl Day {
    /// Whether this date is meant.
    pub fn is(self, date: NaiveDate) -> bool {
        use chrono::Datelike;
        (date.day(), date.month()) == (self.day, self.month)
            && self.year.is_none_or(|year| year == date.year())
    }
}

/// What was understood of a choice.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// "31 mai", "31/05/2018", "12, 13 et 14 mars".
    pub days: Vec<Day>,
    /// "Journée 2", "J2", "2e séance".
    pub sessions: Vec<i32>,
    /// "Atelier 3".
    pub workshops: Vec<i32>,
    /// "jeudi".
    pub weekdays: Vec<Weekday>,
    /// Numbers that nothing explains.
    pub numbers: Vec<i32>,
    /// "les 4 jours".
    pub count: Option<i32>,
    /// "toutes".
    pub all: bool,
    /// A word that is neither of the calendar nor one that binds: a town, a title.
    pub other_words: bool,
    /// "aucune", "pas".
    pub denied: bool,
}

/// What a number counts or names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Noun {
    Session,
    Workshop,
}

/// A number as it stands in a list such as "12, 13 et 14".
#[derive(Clone, Copy)]
struct Item {
    value: i32,
    ordinal: bool,
    /// Reached from the one before by "au".
    range: bool,
}

/// Reads a choice.
pub(super) fn read(text: &str) -> Said {
    let mut reader = Reader {
        tokens: tokens(text),
        at: 0,
        said: Said::default(),
        noun: None,
    };
    while let Some(token) = reader.tokens.get(reader.at).cloned() {
        match token {
            Token::Number { .. } => reader.numbers(),
            Token::Date(parts) => reader.date(&parts),
            Token::Word(word) => reader.word(&word),
            Token::Join | Token::Break | Token::Hour => reader.at += 1,
        }
    }
    reader.said
}

struct Reader {
    tokens: Vec<Token>,
    at: usize,
    said: Said,
    /// The noun before, with nothing between but words that bind.
    noun: Option<Noun>,
}

impl Reader {
    fn date(&mut self, parts: &[i32]) {
        self.at += 1;
        let [a, b, rest @ ..] = parts else { return };
        let (day, month, year) = match rest {
            [day] if *a > 31 => (*day, *b, Some(*a)),
            [year] => (*a, *b, Some(if *year < 100 { year + 2000 } else { *year })),
            _ => (*a, *b, None),
        };
        self.push_day(day, month, year);
    }

    fn push_day(&mut self, day: i32, month: i32, year: Option<i32>) {
        if let (Ok(day @ 1..=31), Ok(month @ 1..=12)) = (u32::try_from(day), u32::try_from(month)) {
            self.said.days.push(Day { day, month, year });
        }
    }

    /// A list of numbers, and what the words around it make of it.
    fn numbers(&mut self) {
        let items = self.items();
        let noun = self.noun.take();
        if let Some(month) = self.month_here() {
            self.at += 1;
            let year = self.year_here();
            // "Journée 2, 12 mars": the first number is the session's.
            let days = match (noun, items.as_slice()) {
                (Some(noun), [first, rest @ ..]) if !rest.is_empty() && !rest[0].range => {
                    self.name(noun, first.value);
                    rest.to_vec()
                }
                _ => items,
            };
            self.days(&days, month, year);
            return;
        }
        let after = self.noun_here();
        for item in &items {
            match (noun.or(after), item) {
                (Some(noun), Item { ordinal: true, .. }) => self.name(noun, item.value),
                (Some(_), _) if noun.is_none() => self.said.count = Some(item.value),
                (Some(noun), _) => self.name(noun, item.value),
                (None, Item { ordinal: true, .. }) => self.said.sessions.push(item.value),
                (None, _) => self.said.numbers.push(item.value),
            }
        }
    }

    fn name(&mut self, noun: Noun, number: i32) {
        match noun {
            Noun::Session => self.said.sessions.push(number),
            Noun::Workshop => self.said.workshops.push(number),
        }
    }

    fn days(&mut self, items: &[Item], month: i32, year: Option<i32>) {
        let mut last = None;
        for item in items {
            if let (true, Some(from)) = (item.range, last) {
                (from + 1..item.value.min(32)).for_each(|day| self.push_day(day, month, year));
            }
            self.push_day(item.value, month, year);
            last = Some(item.value);
        }
    }

    /// The numbers from here on that commas, "et" and "au" hold together.
    fn items(&mut self) -> Vec<Item> {
        let mut items = Vec::new();
        let mut range = false;
        while let Some(Token::Number { value, ordinal }) = self.tokens.get(self.at) {
            items.push(Item {
                value: *value,
                ordinal: *ordinal,
                range,
            });
            let mut next = self.at + 1;
            let mut joined = false;
            range = false;
            loop {
                match self.tokens.get(next) {
                    Some(Token::Join) => joined = true,
                    Some(Token::Word(word))
                        if matches!(word.as_str(), "et" | "and" | "ou" | "or") =>
                    {
                        joined = true;
                    }
                    Some(Token::Word(word)) if word == "au" => (joined, range) = (true, true),
                    Some(Token::Word(word))
                        if joined && (is_article(word) || weekday(word).is_some()) => {}
                    _ => break,
                }
                next += 1;
            }
            self.at += 1;
            if !joined || !matches!(self.tokens.get(next), Some(Token::Number { .. })) {
                break;
            }
            self.at = next;
        }
        items
    }

    fn month_here(&self) -> Option<i32> {
        match self.tokens.get(self.at) {
            Some(Token::Word(word)) => month(word),
            _ => None,
        }
    }

    fn year_here(&mut self) -> Option<i32> {
        match self.tokens.get(self.at) {
            Some(Token::Number { value, .. }) if (1900..=2999).contains(value) => {
                self.at += 1;
                Some(*value)
            }
            _ => None,
        }
    }

    fn noun_here(&self) -> Option<Noun> {
        match self.tokens.get(self.at) {
            Some(Token::Word(word)) => noun(word),
            _ => None,
        }
    }

    fn word(&mut self, word: &str) {
        self.at += 1;
        if let Some(month) = month(word) {
            // "May 31".
            if let Some(Token::Number {
                value: day @ 1..=31,
                ..
            }) = self.tokens.get(self.at).cloned()
            {
                self.at += 1;
                let year = self.year_here();
                self.push_day(day, month, year);
            }
        } else if let Some(noun) = noun(word) {
            self.noun = Some(noun);
        } else if let Some(weekday) = weekday(word) {
            self.said.weekdays.push(weekday);
        } else if matches!(word, "n" | "no" | "num" | "numero") || is_article(word) {
            // Keeps the noun: "séance n° 2", "journée du 12".
        } else {
            self.noun = None;
            match word {
                "toutes" | "tous" | "tout" | "toute" | "all" | "integralite" | "ensemble"
                | "totalite" => self.said.all = true,
                "aucun" | "aucune" | "pas" | "non" | "none" | "ni" => self.said.denied = true,
                "et" | "and" | "ou" | "or" | "au" | "cycle" | "complet" | "complete" => {}
                _ => self.said.other_words = true,
            }
        }
    }
}

fn is_article(word: &str) -> bool {
    matches!(
        word,
        "le" | "la" | "les" | "l" | "du" | "de" | "des" | "d" | "the" | "a"
    )
}

fn noun(word: &str) -> Option<Noun> {
    match word {
        "jour" | "jours" | "journee" | "journees" | "seance" | "seances" | "session"
        | "sessions" | "date" | "dates" | "rencontre" | "rencontres" | "day" | "days" => {
            Some(Noun::Session)
        }
        "atelier" | "ateliers" | "workshop" | "workshops" | "groupe" | "groupes" => {
            Some(Noun::Workshop)
        }
        _ => None,
    }
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "lundi" | "lun" | "monday" => Weekday::Mon,
        "mardi" | "tuesday" => Weekday::Tue,
        "mercredi" | "mer" | "wednesday" => Weekday::Wed,
        "jeudi" | "jeu" | "thursday" => Weekday::Thu,
        "vendredi" | "ven" | "friday" => Weekday::Fri,
        "samedi" | "sam" | "saturday" => Weekday::Sat,
        "dimanche" | "dim" | "sunday" => Weekday::Sun,
        _ => return None,
    })
}

fn month(word: &str) -> Option<i32> {
    Some(match word {
        "janvier" | "janv" | "jan" | "january" => 1,
        "fevrier" | "fevr" | "fev" | "february" => 2,
        "mars" | "march" => 3,
        "avril" | "avr" | "april" => 4,
        "mai" | "may" => 5,
        "juin" | "june" => 6,
        "juillet" | "juil" | "july" => 7,
        "aout" | "august" => 8,
        "septembre" | "sept" | "sep" | "september" => 9,
        "octobre" | "oct" | "october" => 10,
        "novembre" | "nov" | "november" => 11,
        "decembre" | "dec" | "december" => 12,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> Vec<(u32, u32, i32)> {
        read(text)
            .days
            .iter()
            .map(|d| (d.day, d.month, d.year.unwrap_or(0)))
            .collect()
    }

    #[test]
    fn days_in_every_usual_spelling() {
        for text in [
            "31/05/2018",
            "2018-05-31",
            "31.05.2018",
            "31-5-2018",
            "31/05/18",
            "31 mai 2018",
            "Jeudi 31 mai 2018",
            "jeudi 31 MAI 2018 à Saint-Omer",
            "le 31 mai 2018 de 9h à 17h30",
            "2018-05-31 09:00",
            "31 mai 2018 - Saint-Omer",
            "Journée du jeudi 31 mai 2018",
            "May 31 2018",
        ] {
            assert_eq!(days(text), [(31, 5, 2018)], "{text}");
        }
        for text in [
            "31 mai",
            "31/05",
            "jeu. 31 mai",
            "journée 31 mai",
            "Jeudi 31 mai (complet)",
        ] {
            assert_eq!(days(text), [(31, 5, 0)], "{text}");
        }
        assert_eq!(days("1er août"), [(1, 8, 0)]);
        assert_eq!(
            days("12, 13 et 14 mars 2027"),
            [(12, 3, 2027), (13, 3, 2027), (14, 3, 2027)]
        );
        assert_eq!(
            days("du 12 au 14 mars"),
            [(12, 3, 0), (13, 3, 0), (14, 3, 0)]
        );
        assert_eq!(days("23 mars et 15 avril"), [(23, 3, 0), (15, 4, 0)]);
        assert_eq!(days("mardi 23 et jeudi 25 mars"), [(23, 3, 0), (25, 3, 0)]);
        assert_eq!(days("mai 2018"), []);
        assert_eq!(days("de 9h30 à 12h"), []);
    }

    #[test]
    fn numbers_of_sessions_and_workshops() {
        for text in [
            "Journée 2",
            "Séance 2",
            "J2",
            "session n°2",
            "2e journée",
            "2ème séance",
            "deuxième journée",
            "Journée n° 2 : habiter",
            "S2",
            "Jour 2",
        ] {
            assert_eq!(read(text).sessions, [2], "{text}");
        }
        assert_eq!(read("Journées 1 et 3").sessions, [1, 3]);
        assert_eq!(read("J1, J4").sessions, [1, 4]);
        assert_eq!(read("Atelier n°3").workshops, [3]);
        assert_eq!(read("2").numbers, [2]);
        for text in ["Journée 2 - 12 mars", "Journée 2, 12 mars", "J2 (12 mars)"] {
            let said = read(text);
            assert_eq!(
                (said.sessions.as_slice(), said.days.len()),
                (&[2][..], 1),
                "{text}"
            );
        }
    }

    #[test]
    fn all_of_them() {
        for text in [
            "Toutes",
            "toutes les dates",
            "Tous les jours",
            "l’ensemble du cycle",
            "ALL",
        ] {
            let said = read(text);
            assert!(said.all && !said.other_words, "{text}");
        }
        assert_eq!(read("les 4 jours").count, Some(4));
        assert_eq!(read("Les quatre journées").count, Some(4));
        assert!(read("tout public").other_words);
        assert!(read("aucune date").denied);
    }
}
