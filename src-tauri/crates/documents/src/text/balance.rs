//! Headings in lines of even length: no line ends with "de" or "la", none holds one lonely word.
//!
//! Deliberately not here: flowing text (see `even`).

use super::{Piece, TextLine, single_line, wrap};
use crate::fonts::{FontStyle, Fonts};

/// Words that lean on the next one and look lost at the end of a line.
const LEANING: [&str; 45] = [
    "à", "a", "au", "aux", "avec", "by", "ce", "ces", "dans", "de", "des", "du", "en", "entre",
    "et", "for", "from", "in", "la", "le", "les", "leur", "leurs", "mon", "ne", "nos", "notre",
    "of", "on", "or", "ou", "par", "pour", "sa", "sans", "se", "ses", "son", "sous", "sur", "the",
    "to", "un", "une", "vers",
];

/// What a leaning word at the end of a line costs; the slack of a line costs 1 at most.
const LEANING_COST: f32 = 0.3;
/// What a last line of one word costs.
const LONELY_COST: f32 = 0.35;
/// What it costs when the word is short: more than anything that would avoid it.
const LOST_COST: f32 = 2.0;
/// A word is short when it takes less than this part of the width.
const SHORT_WORD: f32 = 0.25;
/// What a line that ends with a comma, a colon or the like gains.
const PAUSE_GAIN: f32 = 0.06;

/// A line that looks well is at least this part of the longest.
const SHORTEST: f32 = 0.5;

/// More words than this are no heading any more and are set as flowing text.
const MOST_WORDS: usize = 60;

/// The largest size, down to `smallest`, at which every word fits on a line.
pub fn size_for_words(
    fonts: &Fonts,
    text: &str,
    style: FontStyle,
    (largest, smallest): (f32, f32),
    width: f32,
) -> f32 {
    let widest = text
        .split_whitespace()
        .map(|word| fonts.width(word, style, 1.0))
        .fold(0.0, f32::max);
    let size = (width / widest.max(f32::EPSILON) * 4.0).floor() / 4.0;
    size.clamp(smallest, largest)
}

/// Breaks a heading into as few lines as it needs, as even as they can be. A `\n` ends a line. A
/// space hangs at the end of all but the last, so that reading software does not join the words.
pub fn balanced(
    fonts: &Fonts,
    text: &str,
    style: FontStyle,
    size: f32,
    width: f32,
) -> Vec<TextLine> {
    let typed = text.lines().filter(|line| !line.trim().is_empty());
    let mut lines: Vec<TextLine> = typed
        .flat_map(|line| balance(fonts, line, style, size, width))
        .collect();
    let last = lines.len().saturating_sub(1);
    for line in &mut lines[..last] {
        let part = line.parts.last_mut();
        if let Some(part) = part.filter(|part| !part.shaped.text.ends_with(' ')) {
            part.shaped = fonts.shape(&format!("{} ", part.shaped.text), style);
        }
    }
    lines
}

fn balance(fonts: &Fonts, text: &str, style: FontStyle, size: f32, width: f32) -> Vec<TextLine> {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let first_fit = || wrap(fonts, &[Piece { text, style }], size, width);
    let widths: Vec<f32> = words
        .iter()
        .map(|word| fonts.width(word, style, size))
        .collect();
    if words.len() > MOST_WORDS || widths.iter().any(|word| *word > width) {
        return first_fit();
    }
    let space = fonts.width(" ", style, size);
    let breaks = Evenness {
        words: &words,
        widths: &widths,
        space,
        width,
    }
    .breaks();
    let mut lines = Vec::new();
    let mut start = 0;
    for end in breaks {
        lines.push(single_line(
            fonts,
            &words[start..end].join(" "),
            style,
            size,
        ));
        start = end;
    }
    // Kerning across a space may add a hair to a line that was just full.
    if lines.iter().any(|line| line.width > width) {
        return first_fit();
    }
    lines
}

/// Whether a heading looks well in these lines: none much shorter than the others, none ending
/// with a word that leans on the next.
pub fn looks_well(lines: &[TextLine]) -> bool {
    let longest = lines.iter().map(|line| line.width).fold(0.0, f32::max);
    let last = lines.len().saturating_sub(1);
    lines.iter().enumerate().all(|(number, line)| {
        let words = line.parts.last().map_or("", |part| &*part.shaped.text);
        let word = words
            .trim_end()
            .rsplit(' ')
            .next()
            .unwrap_or("")
            .to_lowercase();
        let leans = number != last && LEANING.contains(&word.as_str());
        !leans && !line.broken_word && line.width >= longest * SHORTEST
    })
}

struct Evenness<'a> {
    words: &'a [&'a str],
    widths: &'a [f32],
    space: f32,
    width: f32,
}

impl Evenness<'_> {
    /// The ends of the lines, as counts of words: the cheapest among the fewest lines.
    fn breaks(&self) -> Vec<usize> {
        let count = self.words.len();
        // best[lines][end] is the cost of setting the words before `end`, and where its last
        // line starts.
        let mut best = vec![vec![(f32::INFINITY, 0); count + 1]];
        best[0][0] = (0.0, 0);
        for line in 0..count {
            let mut row = vec![(f32::INFINITY, 0); count + 1];
            for (start, (before, _)) in best[line].iter().enumerate() {
                if before.is_infinite() {
                    continue;
                }
                for (end, cell) in row.iter_mut().enumerate().skip(start + 1) {
                    let Some(cost) = self.cost(start, end) else {
                        break;
                    };
                    if before + cost < cell.0 {
                        *cell = (before + cost, start);
                    }
                }
            }
            let done = row[count].0.is_finite();
            best.push(row);
            if done {
                break;
            }
        }
        let mut ends = Vec::new();
        let mut end = count;
        for row in best.iter().skip(1).rev() {
            ends.push(end);
            end = row[end].1;
        }
        ends.reverse();
        ends
    }

    /// What a line of these words costs; `None` when it is too wide.
    fn cost(&self, start: usize, end: usize) -> Option<f32> {
        let length: f32 = self.widths[start..end].iter().sum();
        let length = length + self.space * (end - start - 1) as f32;
        if length > self.width {
            return None;
        }
        let slack = 1.0 - length / self.width;
        let mut cost = slack * slack;
        let last = self.words[end - 1];
        if end < self.words.len() {
            if LEANING.contains(&last.to_lowercase().as_str()) {
                cost += LEANING_COST;
            }
            if last.ends_with([',', ':', ';', '?', '!', '.', '–']) {
                cost -= PAUSE_GAIN;
            }
        } else if start > 0 && end - start == 1 {
            cost += LONELY_COST;
            if length < self.width * SHORT_WORD {
                cost += LOST_COST;
            }
        }
        Some(cost)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::fonts;

    fn lines(text: &str, size: f32, width: f32) -> Vec<String> {
        balanced(fonts(), text, FontStyle::Bold, size, width)
            .iter()
            .map(|line| line.parts.iter().map(|part| &*part.shaped.text).collect())
            .collect()
    }

    #[test]
    fn no_lonely_word_and_no_leaning_word() {
        assert_eq!(
            lines("Une ville se raconte aussi par ses habitants", 30.0, 450.0),
            ["Une ville se raconte ", "aussi par ses habitants"]
        );
    }

    #[test]
    fn a_typed_line_break_holds() {
        assert_eq!(lines("Un\n\nDeux", 20.0, 400.0), ["Un ", "Deux"]);
    }

    #[test]
    fn nothing_is_lost_when_a_word_is_wider_than_the_line() {
        let set = lines("Un Rindfleischetikettierungsgesetz ici", 20.0, 80.0);
        assert_eq!(
            set.concat().replace(' ', ""),
            "UnRindfleischetikettierungsgesetzici"
        );
        assert_eq!(lines("", 20.0, 80.0), Vec::<String>::new());
    }
}
