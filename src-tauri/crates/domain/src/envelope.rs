//! An address as it stands on an envelope, in the French manner (NF Z 10-011): at most six lines of
//! 38 characters, from whom it is for down to the postcode with the town in capitals, and the
//! country below when it is another.
//!
//! Deliberately not here: whose address is taken, and the size of the letters.

use crate::contact::PostalAddress;
use crate::name;

mod street;

#[cfg(test)]
mod tests;

/// The most lines of an envelope.
pub const MOST_LINES: usize = 6;

/// The most characters of a line.
pub const LONGEST_LINE: usize = 38;

/// What a line of an envelope says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EnvelopePart {
    /// Whom it is for.
    Name,
    /// In whose hands it is to come ("À l’attention de …").
    Attention,
    /// What they do; the first to be left out where there is no room.
    Function,
    /// The body.
    Body,
    /// Building, street, post box.
    Street,
    /// Postcode and town.
    Town,
    /// The country, when it is another.
    Country,
}

/// A line of an envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvelopeLine {
    /// What it says.
    pub part: EnvelopePart,
    /// The words, as they are printed.
    pub text: String,
}

/// What stands on an envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// From top to bottom.
    pub lines: Vec<EnvelopeLine>,
    /// The function had to be left out.
    pub without_function: bool,
    /// A line is longer than the post asks for, since there was no room for one more.
    pub too_long: bool,
}

/// A part of an address without which no letter arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacking {
    /// Street, building or post box.
    Street,
    /// The postcode; only in France.
    Postcode,
    /// The town.
    Town,
}

impl PostalAddress {
    /// What is missing for a letter to arrive; nothing for a complete address.
    pub fn lacks(&self) -> Vec<Lacking> {
        let abroad = !foreign(&self.country).is_empty();
        let parts = [
            (Lacking::Street, self.street.trim().is_empty()),
            (
                Lacking::Postcode,
                self.postcode.trim().is_empty() && !abroad,
            ),
            (Lacking::Town, street::bare(&self.city).is_empty()),
        ];
        let missing = parts.into_iter().filter(|(_, missing)| *missing);
        missing.map(|(part, _)| part).collect()
    }

    /// Whether nobody has filled in anything of it.
    pub fn is_blank(&self) -> bool {
        [&self.street, &self.postcode, &self.city]
            .iter()
            .all(|part| part.trim().is_empty())
    }
}

/// The lines of an envelope: those given, from the top, and below them the address. What is longer
/// than a line is wrapped; of too many lines the function goes first, then short lines of the street
/// share one, at last long lines stay unbroken. Nothing else is ever left out.
pub fn envelope(above: &[(EnvelopePart, &str)], address: &PostalAddress) -> Envelope {
    let above = above.iter().map(|(part, text)| (*part, name::tidy(text)));
    let streets = street::lines(&address.street).into_iter();
    let entries = above
        .chain(streets.map(|line| (EnvelopePart::Street, line)))
        .filter(|(_, text)| !text.is_empty())
        .map(|(part, text)| Entry::wrapped(part, &text));
    let mut entries: Vec<Entry> = entries.collect();
    entries.push(Entry::whole(EnvelopePart::Town, town(address)));
    let country = foreign(&address.country);
    if !country.is_empty() {
        entries.push(Entry::whole(EnvelopePart::Country, country));
    }
    let without_function = leave_out_function(&mut entries);
    share_lines(&mut entries, LONGEST_LINE);
    unbreak(&mut entries);
    share_lines(&mut entries, usize::MAX);
    let lines: Vec<EnvelopeLine> = entries.into_iter().flat_map(Entry::into_lines).collect();
    Envelope {
        without_function,
        too_long: lines.iter().any(|line| length(&line.text) > LONGEST_LINE),
        lines,
    }
}

/// A part with the lines it takes.
struct Entry {
    part: EnvelopePart,
    lines: Vec<String>,
}

impl Entry {
    fn whole(part: EnvelopePart, text: String) -> Self {
        let lines = vec![text];
        Self { part, lines }
    }

    /// Broken between words into lines of the right length; a longer word stays whole.
    fn wrapped(part: EnvelopePart, text: &str) -> Self {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ') {
            match lines.last_mut() {
                Some(line) if length(line) + 1 + length(word) <= LONGEST_LINE => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        Self { part, lines }
    }

    fn into_lines(self) -> impl Iterator<Item = EnvelopeLine> {
        let part = self.part;
        let lines = self.lines.into_iter();
        lines.map(move |text| EnvelopeLine { part, text })
    }
}

fn is_full(entries: &[Entry]) -> bool {
    let lines: usize = entries.iter().map(|entry| entry.lines.len()).sum();
    lines > MOST_LINES
}

fn leave_out_function(entries: &mut Vec<Entry>) -> bool {
    let function = |entry: &Entry| entry.part == EnvelopePart::Function;
    let leave_out = is_full(entries) && entries.iter().any(function);
    if leave_out {
        entries.retain(|entry| !function(entry));
    }
    leave_out
}

/// Lines of the street that go together on one of this length share it, as long as there are too
/// many.
fn share_lines(entries: &mut Vec<Entry>, longest: usize) {
    let mut at = 1;
    while is_full(entries) && at < entries.len() {
        let both = [&entries[at - 1], &entries[at]];
        let streets = both.iter().all(|entry| entry.part == EnvelopePart::Street);
        let text = both.map(|entry| entry.lines.join(" ")).join(" ");
        if streets && length(&text) <= longest {
            entries[at - 1].lines = vec![text];
            entries.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Long parts are set on one line, the longest last, as long as there are too many lines.
fn unbreak(entries: &mut [Entry]) {
    while is_full(entries) {
        let broken = entries.iter_mut().filter(|entry| entry.lines.len() > 1);
        let shortest =
            broken.min_by_key(|entry| entry.lines.iter().map(|line| length(line)).sum::<usize>());
        match shortest {
            Some(entry) => entry.lines = vec![entry.lines.join(" ")],
            None => return,
        }
    }
}

/// "59350 SAINT-ANDRÉ-LEZ-LILLE": the last line in France, without a sign at its end.
fn town(address: &PostalAddress) -> String {
    let mut postcode = name::tidy(&address.postcode);
    let digits: String = postcode.split(' ').collect();
    // "59 350" is how some write it; the post's machines read five digits in a row.
    if digits.len() == 5 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        postcode = digits;
    }
    let town = format!("{postcode} {}", street::bare(&address.city));
    name::capitals(town.trim())
}

/// The country in capitals; nothing for France.
fn foreign(country: &str) -> String {
    let country = street::bare(country);
    match name::key(&country).as_str() {
        "" | "f" | "fr" | "france" | "france metropolitaine" => String::new(),
        _ => name::capitals(&country),
    }
}

fn length(text: &str) -> usize {
    text.chars().count()
}
