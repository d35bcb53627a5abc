//! What `parvis programme duplicate`, `parvis year` and `parvis search` take.

use std::ffi::OsString;

use super::{Command, Misuse, Typed, word};

/// How a programme is to be duplicated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicate {
    /// The title; `None` for the old one with its years moved on.
    pub title: Option<String>,
    /// The first day.
    pub first_date: String,
    /// Every session stays on its day of the week.
    pub keep_weekdays: bool,
}

/// `programme duplicate ID --first-date D [--keep-weekdays] [--title T]`.
pub(super) fn duplicate(
    words: &mut impl Iterator<Item = OsString>,
    typed: &mut Typed,
) -> Result<Command, Misuse> {
    let first_date = typed.texts.remove("--first-date");
    Ok(Command::ProgrammeDuplicate {
        id: word(words, "ID")?,
        duplicate: Duplicate {
            title: typed.texts.remove("--title"),
            first_date: first_date.ok_or(Misuse::Missing("--first-date"))?,
            keep_weekdays: typed.flags.remove("--keep-weekdays"),
        },
    })
}

/// `programme archive ID` and its like.
pub(super) fn shelve(
    shelf: &'static str,
    words: &mut impl Iterator<Item = OsString>,
) -> Result<Command, Misuse> {
    Ok(Command::ProgrammeShelve {
        id: word(words, "ID")?,
        shelf,
    })
}

/// `year [YYYY]`.
pub(super) fn year(words: &mut impl Iterator<Item = OsString>) -> Result<Command, Misuse> {
    let Some(year) = words.next() else {
        return Ok(Command::Year(0));
    };
    let value = year.to_string_lossy().into_owned();
    let read = value.parse().ok().filter(|year| *year > 0);
    let wrong = Misuse::BadValue {
        option: "YYYY",
        value,
    };
    read.map(Command::Year).ok_or(wrong)
}

/// `search WORDS [--year Y]`: as many words as there are.
pub(super) fn search(
    words: &mut impl Iterator<Item = OsString>,
    typed: &mut Typed,
) -> Result<Command, Misuse> {
    let asked: Vec<_> = words
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let year = typed.counts.remove("--year");
    if asked.is_empty() && year.is_none() {
        return Err(Misuse::Missing("WORDS"));
    }
    Ok(Command::Search {
        words: asked.join(" "),
        year,
    })
}

/// Options that take a text.
pub(super) fn text_option(name: &str) -> Option<&'static str> {
    ["--first-date", "--title"]
        .into_iter()
        .find(|option| option[2..] == *name)
}

/// Options that are said or not.
pub(super) fn flag_option(name: &str) -> Option<&'static str> {
    ["--keep-weekdays", "--organisations", "--weak"]
        .into_iter()
        .find(|option| option[2..] == *name)
}

/// Options that take a number.
pub(super) fn count_option(name: &str) -> Option<&'static str> {
    (name == "year").then_some("--year")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::read;

    fn command(line: &str) -> Result<Command, Misuse> {
        read(line.split_whitespace().map(OsString::from)).map(|read| read.command)
    }

    #[test]
    fn a_duplicate_needs_its_first_day() {
        let with = |title: Option<&str>, keep_weekdays| Command::ProgrammeDuplicate {
            id: "P".to_owned(),
            duplicate: Duplicate {
                title: title.map(str::to_owned),
                first_date: "2028-03-14".to_owned(),
                keep_weekdays,
            },
        };
        let line = "programme duplicate P --first-date 2028-03-14";
        assert_eq!(command(line), Ok(with(None, false)));
        let line = format!("{line} --keep-weekdays --title Cycle");
        assert_eq!(command(&line), Ok(with(Some("Cycle"), true)));
        let missing = Err(Misuse::Missing("--first-date"));
        assert_eq!(command("programme duplicate P"), missing);
        let unknown = Err(Misuse::UnknownOption("--keep-weekdays".to_owned()));
        assert_eq!(command("programme list --keep-weekdays"), unknown);
    }

    #[test]
    fn a_programme_is_put_away_and_taken_back() {
        let to = |shelf| Command::ProgrammeShelve {
            id: "P".to_owned(),
            shelf,
        };
        assert_eq!(command("programme archive P"), Ok(to("archived")));
        assert_eq!(command("programme unarchive P"), Ok(to("current")));
        assert_eq!(command("programme template P"), Ok(to("template")));
    }

    #[test]
    fn years_and_questions_are_read() {
        assert_eq!(command("year"), Ok(Command::Year(0)));
        assert_eq!(command("year 2027"), Ok(Command::Year(2027)));
        assert!(matches!(
            command("year demain"),
            Err(Misuse::BadValue { .. })
        ));
        let asked = Command::Search {
            words: "qui GUSP".to_owned(),
            year: Some(2019),
        };
        assert_eq!(command("search qui GUSP --year 2019"), Ok(asked));
        assert_eq!(command("search"), Err(Misuse::Missing("WORDS")));
    }
}
