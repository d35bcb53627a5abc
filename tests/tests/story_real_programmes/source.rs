//! The text of a real programme, by its line numbers.
//!
//! Deliberately not here: a word of those texts. They belong to the centres that wrote them; only
//! where something stands in them is written down in this folder.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::path::Path;

/// The lines of a programme, and which of them have been lifted.
pub struct Source {
    lines: Vec<String>,
    lifted: BTreeSet<usize>,
}

impl Source {
    /// The programme whose file begins with this number, when the folder of the programmes stands
    /// beside the checkout.
    pub fn find(number: &str) -> Option<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/programmes");
        let Ok(entries) = std::fs::read_dir(&folder) else {
            println!("skipped: the real programmes are not beside this checkout");
            return None;
        };
        let paths = entries.map(|entry| entry.expect("an entry of that folder").path());
        let named = |path: &Path| {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            name.starts_with(number) && name.ends_with(".txt")
        };
        let path = paths.into_iter().find(|path| named(path));
        let Some(path) = path else {
            println!("skipped: programme {number} is not beside this checkout");
            return None;
        };
        let text = std::fs::read_to_string(path).expect("a text in UTF-8");
        let lines = text.lines().map(str::to_owned).collect();
        Some(Self {
            lines,
            lifted: BTreeSet::new(),
        })
    }

    /// The number of the last line.
    pub fn last(&self) -> usize {
        self.lines.len()
    }

    /// A line, from 1, without the white around it.
    pub fn line(&mut self, number: usize) -> String {
        self.lifted.insert(number);
        self.lines[number - 1].trim().to_owned()
    }

    /// Lines as they stand, with their bullets and blank lines.
    pub fn lines(&mut self, numbers: RangeInclusive<usize>) -> String {
        self.lifted.extend(numbers.clone());
        let (first, last) = numbers.into_inner();
        self.lines[first - 1..last].join("\n").trim().to_owned()
    }

    /// Lines that are paragraphs or items of a list; a line that goes on with the item before it is
    /// joined to it.
    pub fn paragraphs(&mut self, numbers: impl IntoIterator<Item = usize>) -> String {
        let is_numbered =
            |line: &str| line.starts_with(|c: char| c.is_ascii_digit()) && line.contains(". ");
        let mut text = String::new();
        let mut in_numbered = false;
        for number in numbers {
            let line = self.line(number);
            if line.is_empty() {
                in_numbered = false;
                continue;
            }
            let goes_on = in_numbered && !is_numbered(&line);
            let joint = match (text.is_empty(), goes_on) {
                (true, _) => "",
                (false, true) => " ",
                (false, false) if line.starts_with("- ") || in_numbered => "\n",
                (false, false) => "\n\n",
            };
            in_numbered |= is_numbered(&line);
            text.push_str(joint);
            text.push_str(&line);
        }
        text
    }

    /// The first line from `first` on that begins so; it counts as lifted.
    pub fn find_line(&mut self, first: usize, beginning: &str) -> usize {
        let found = (first..=self.lines.len())
            .find(|number| self.lines[number - 1].trim().starts_with(beginning))
            .expect("a line that begins so");
        self.lifted.insert(found);
        found
    }

    /// Lines that say what the structure says (a heading, the number of a workshop), or that are
    /// the links of a web page.
    pub fn pass(&mut self, numbers: impl IntoIterator<Item = usize>) {
        self.lifted.extend(numbers);
    }

    /// Fails when a line with words was neither lifted nor passed.
    pub fn check_all_lifted(&self) {
        let forgotten: Vec<usize> = (1..=self.lines.len())
            .filter(|number| !self.lifted.contains(number))
            .filter(|number| !self.lines[number - 1].trim().is_empty())
            .collect();
        assert!(
            forgotten.is_empty(),
            "lines that are nowhere in the programme: {forgotten:?}"
        );
    }

    /// The words of some lines, in the form in which they are compared.
    pub fn words(&self, numbers: RangeInclusive<usize>) -> BTreeSet<String> {
        let (first, last) = numbers.into_inner();
        words(&self.lines[first - 1..last].join("\n"))
    }
}

/// What stands between two marks of a line.
pub fn between<'a>(line: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = line.split_once(before).expect("the first mark");
    rest.split_once(after).expect("the second mark").0
}

/// The words of a text, each once.
pub fn words(text: &str) -> BTreeSet<String> {
    sequence(text).into_iter().collect()
}

/// The words of a text in their order: in lower case, hyphens closed up (lines may be broken there),
/// hours as they are printed.
pub fn sequence(text: &str) -> Vec<String> {
    let mut joined = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        if matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{ad}') {
            // A word broken at the end of a line goes on in the next.
            while characters.peek().is_some_and(|next| next.is_whitespace()) {
                characters.next();
            }
        } else {
            joined.push(c);
        }
    }
    let words = joined
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.map(|word| hour(&word.to_lowercase())).collect()
}

/// An hour without its noughts (`10h00` is printed `10h`), anything else as it is.
fn hour(word: &str) -> String {
    match word.strip_suffix("h00") {
        Some(hour) if hour.parse::<u8>().is_ok() => format!("{hour}h"),
        _ => word.to_owned(),
    }
}

/// The day of a French date at the end of a text (`jeudi 7 avril 2016`), as `YYYY-MM-DD`.
pub fn day(text: &str) -> String {
    const MONTHS: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let words: Vec<&str> = text.split_whitespace().collect();
    let [.., day, month, year] = words[..] else {
        panic!("not a date")
    };
    let month = 1 + MONTHS
        .iter()
        .position(|name| *name == month)
        .expect("a month");
    format!("{year}-{month:02}-{:02}", day.parse::<u8>().expect("a day"))
}

/// The hours of `9h à 9h15` or `10H00 à 17H00`, as `HH:MM`.
pub fn hours(text: &str) -> (String, String) {
    let one = |text: &str| {
        let (hour, minute) = text.trim().split_once(['h', 'H']).expect("an hour");
        let minute = if minute.is_empty() { "0" } else { minute };
        let number = |text: &str| text.parse::<u8>().expect("a number");
        format!("{:02}:{:02}", number(hour), number(minute))
    };
    let (starts, ends) = text.split_once(" à ").expect("two hours");
    (one(starts), one(ends))
}

/// A name with its family name in capitals: given name, family name.
pub fn name(text: &str) -> (String, String) {
    let is_capital = |word: &&str| word.chars().all(|c| !c.is_lowercase());
    let (family, given): (Vec<&str>, Vec<&str>) = text.split_whitespace().partition(is_capital);
    (given.join(" "), family.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_line_ends_and_noughts() {
        let set = |text: &[&str]| text.iter().map(|word| (*word).to_owned()).collect();
        assert_eq!(
            words("Vice-\nprésident, 10H00 à 9h15"),
            set(&["viceprésident", "10h", "à", "9h15"])
        );
        assert_eq!(
            words("l’é\u{ad}\ncole – vivre-ensemble"),
            set(&["l", "école", "vivreensemble"])
        );
    }

    #[test]
    fn dates_hours_and_names_are_read() {
        assert_eq!(day("Lundi 4 août 2031"), "2031-08-04");
        assert_eq!(hours("9h à 9h15"), ("09:00".to_owned(), "09:15".to_owned()));
        assert_eq!(
            hours("10H00 à 17H00"),
            ("10:00".to_owned(), "17:00".to_owned())
        );
        let both = ("Ana Luísa".to_owned(), "DA COSTA".to_owned());
        assert_eq!(name("Ana Luísa DA COSTA"), both);
    }
}
