//! Lines put together: what a wrap or the end of a page broke is one paragraph again.
//!
//! Deliberately not here: what a paragraph means.

use super::draft::{Correction, Role};
use super::find::{date, hours, label, session, speaker};
use super::source::{Line, Source};
use std::collections::HashMap;
use std::ops::Range;

/// The mark of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    None,
    /// A bullet, with its depth from 1.
    Bullet(u8),
    /// A number, with its depth from 1.
    Number(u32, u8),
}

/// One or more lines that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub(super) lines: Range<usize>,
    /// The words, without the mark of an item or a heading. Cells of a table are parted by tabs.
    pub(super) text: String,
    pub(super) mark: Mark,
    /// The level of a heading, when the format or Markdown says so; bold alone is 7.
    pub(super) heading: Option<u8>,
    /// How far it is indented, in columns of a plain text.
    indent: usize,
    /// A blank line stands before it.
    pub(super) gap: bool,
    /// What a person said it is.
    pub(super) forced: Option<Role>,
}

impl Paragraph {
    /// Whether it could be a heading: short, and no sentence.
    pub(super) fn is_short(&self) -> bool {
        self.text.chars().count() <= 160 && !self.text.ends_with(['.', ';', ','])
    }
}

/// The paragraphs of a source, with the corrections that are about them.
pub(super) fn paragraphs(source: &Source, corrections: &[Correction]) -> Vec<Paragraph> {
    let forced: HashMap<usize, Role> = corrections.iter().map(|c| (c.line, c.role)).collect();
    let width = wrap_width(&source.lines);
    let mut all: Vec<Paragraph> = Vec::new();
    let mut gap = false;
    let mut last = 0;
    for (at, line) in source.lines.iter().enumerate() {
        if !line.text.chars().any(char::is_alphanumeric) {
            gap = true;
            continue;
        }
        let mut next = one(at, line, gap, all.last());
        next.forced = forced.get(&at).copied();
        let joint = Joint {
            before: &source.lines[last],
            line,
            gap,
            width,
        };
        match all.last_mut() {
            Some(before) if belongs(before, &next, &joint) => join(before, &next),
            _ => all.push(next),
        }
        last = at;
        gap = false;
    }
    all
}

fn one(at: usize, line: &Line, gap: bool, before: Option<&Paragraph>) -> Paragraph {
    let (mark, words) = marked(line, before);
    let (heading, words) = headed(line, words);
    let mut text = words
        .trim_matches(|c: char| c == '*' || c == '_' || c.is_whitespace())
        .to_owned();
    if text.starts_with('|') || text.matches('|').count() > 1 {
        text = text
            .split('|')
            .map(str::trim)
            .filter(|c| !c.is_empty())
            .collect::<Vec<_>>()
            .join("\t");
    }
    Paragraph {
        lines: at..at + 1,
        text,
        mark,
        heading,
        indent: line.indent,
        gap,
        forced: None,
    }
}

/// The mark of an item, told by the format or by the first characters, and what follows it.
fn marked<'l>(line: &'l Line, before: Option<&Paragraph>) -> (Mark, &'l str) {
    if let Some(depth) = line.bullet {
        return (Mark::Bullet(depth), &line.text);
    }
    if let Some(number) = line.number {
        return (Mark::Number(number, 1), &line.text);
    }
    let text = line.text.as_str();
    let rest = text.trim_start_matches(|c: char| "-–—•·▪◦■●►➢➤✓✔❖*o\u{F0B7}\u{F0A7}→".contains(c));
    let cut = text.len() - rest.len();
    let signs = &text[..cut];
    let dash = matches!(signs, "-" | "–" | "•" | "·" | "▪" | "►" | "➢" | "●")
        && rest.starts_with(char::is_alphabetic);
    let spaced = rest.starts_with([' ', '\t']) && signs.chars().count() == 1;
    if cut > 0 && (spaced || dash) {
        return (Mark::Bullet(depth(line.indent, before)), rest.trim_start());
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=2).contains(&digits) {
        let after = &text[digits..];
        let item = after
            .strip_prefix(". ")
            .or(after.strip_prefix(") "))
            .or(after.strip_prefix(".\t"))
            .or(after.strip_prefix("- "));
        if let (Some(rest), Ok(number)) = (item, text[..digits].parse()) {
            return (
                Mark::Number(number, depth(line.indent, before)),
                rest.trim_start(),
            );
        }
    }
    (Mark::None, text)
}

/// An item that is further indented than the one above is one level deeper.
fn depth(indent: usize, before: Option<&Paragraph>) -> u8 {
    let Some(before) = before else {
        return 1;
    };
    match before.mark {
        Mark::Bullet(depth) | Mark::Number(_, depth) if indent > before.indent + 1 => {
            (depth + 1).min(3)
        }
        Mark::Bullet(depth) | Mark::Number(_, depth) if indent + 1 >= before.indent => depth,
        _ => 1,
    }
}

fn headed<'l>(line: &Line, words: &'l str) -> (Option<u8>, &'l str) {
    let rest = words.trim_start_matches('#');
    let level = words.len() - rest.len();
    if level > 0 && level < 7 && rest.starts_with(' ') {
        return (u8::try_from(level).ok(), rest.trim());
    }
    let strong = words.len() > 4
        && words.starts_with("**")
        && words.ends_with("**")
        && !words[2..words.len() - 2].contains("**");
    (line.heading.or((line.bold || strong).then_some(7)), words)
}

/// The width at which a plain text was wrapped; `None` when its lines are paragraphs.
fn wrap_width(lines: &[Line]) -> Option<usize> {
    let lengths: Vec<usize> = lines
        .iter()
        .map(|l| l.text.chars().count())
        .filter(|n| *n > 0)
        .collect();
    let longest = lengths.iter().copied().max()?;
    if !(40..=110).contains(&longest) {
        return None;
    }
    let full = lengths.iter().filter(|n| **n + 14 >= longest).count();
    (full >= 4 && full * 8 >= lengths.len()).then_some(longest)
}

/// What is known of the place between two lines.
struct Joint<'l> {
    before: &'l Line,
    line: &'l Line,
    gap: bool,
    width: Option<usize>,
}

/// Whether a line goes on where the paragraph before it stopped.
fn belongs(before: &Paragraph, next: &Paragraph, joint: &Joint<'_>) -> bool {
    match (before.forced, next.forced) {
        (_, Some(Role::MergeWithPrevious)) => return true,
        (None, None) => {}
        _ => return false,
    }
    // A row of a table is a line of its own, however long it is.
    let row = next.text.contains('\t');
    if next.mark != Mark::None || next.heading.is_some_and(|level| level < 7) || row {
        return false;
    }
    if hangs(before, next, joint) {
        return true;
    }
    if begins_something(&next.text) {
        return false;
    }
    let end = before.text.chars().next_back().unwrap_or('.');
    let small = next.text.starts_with(char::is_lowercase);
    if joint.gap {
        return small && !is_head(&before.text) && over_a_gap(before, next, end);
    }
    if is_head(&before.text) {
        return small
            && hours::leading(&before.text).is_none_or(|(_, rest)| !rest.is_empty())
            && label::find(&before.text).is_none();
    }
    let open = |a, b| before.text.matches(a).count() > before.text.matches(b).count();
    (small && !matches!(end, '.' | '!' | '?' | ':'))
        || matches!(end, ',' | '–' | '—') && before.text.chars().count() > 12
        || open('«', '»') && next.text.contains('»')
        || open('(', ')') && next.text.contains(')')
        || is_full(joint)
}

/// A long line that ends with a word after which something has to come ("… auprès de", "… qui se
/// tiendra"): whatever the next begins with, it goes on.
fn hangs(before: &Paragraph, next: &Paragraph, joint: &Joint<'_>) -> bool {
    const OPEN: [&str; 29] = [
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "l",
        "d",
        "à",
        "au",
        "aux",
        "et",
        "ou",
        "par",
        "pour",
        "avec",
        "sur",
        "dans",
        "en",
        "que",
        "qui",
        "un",
        "une",
        "tiendra",
        "déroulera",
        "lieu",
        "auprès",
        "avant",
        "chez",
    ];
    let last = before
        .text
        .rsplit([' ', '\'', '’'])
        .next()
        .unwrap_or_default();
    let sentence = before.text.contains(|c: char| c.is_lowercase())
        && before.text.chars().count() >= 45
        && (label::find(&before.text).is_none_or(|(_, rest)| !rest.is_empty()));
    // "aura lieu" goes on, "date et lieu" does not.
    let open = OPEN.contains(&last) && (last != "lieu" || before.text.ends_with("aura lieu"));
    !joint.gap
        && sentence
        && open
        && session::heading(&next.text).is_none()
        && label::find(&next.text).is_none()
}

/// Goes on over a blank line: the end of a page, or a title on several lines.
fn over_a_gap(before: &Paragraph, next: &Paragraph, end: char) -> bool {
    let long =
        before.text.chars().count() >= 40 && (end.is_alphanumeric() || end == ',' || end == '-');
    let title = end == ':'
        && before.text.chars().count() <= 80
        && next.text.chars().count() <= 80
        && before.mark == Mark::None;
    (long && before.mark == Mark::None) || title
}

/// Whether the line above was as long as lines of this text can be.
fn is_full(joint: &Joint<'_>) -> bool {
    let first = joint
        .line
        .text
        .split(' ')
        .next()
        .unwrap_or_default()
        .chars()
        .count();
    let length = joint.before.text.chars().count() + joint.before.indent;
    joint
        .width
        .is_some_and(|width| length + 1 + first > width && length + 24 > width)
}

/// Lines that stand for themselves, however they begin.
fn begins_something(text: &str) -> bool {
    hours::leading(text).is_some()
        || label::find(text).is_some()
        || date::first(text).is_some_and(|d| d.span.start <= 4)
        || session::heading(text).is_some()
        || session::numbered(text).is_some()
        || text.contains('@') && text.chars().count() < 60
        || speaker::line(text).is_some()
}

/// Lines after which only small letters go on.
fn is_head(text: &str) -> bool {
    label::find(text).is_some()
        || hours::leading(text).is_some()
        || session::numbered(text).is_some()
        || (date::first(text).is_some() && text.chars().count() < 60)
}

fn join(before: &mut Paragraph, next: &Paragraph) {
    before.lines.end = next.lines.end;
    let hyphen = before.text.ends_with('-')
        && before
            .text
            .chars()
            .rev()
            .nth(1)
            .is_some_and(char::is_alphabetic);
    if !hyphen {
        before.text.push(' ');
    }
    before.text.push_str(&next.text);
}
