//! The texts of a brochure: how long they are, and the brochure with some of them shortened.
//!
//! Deliberately not here: how much shorter they have to be (see `gauge`). What is shortened here is
//! only for measuring; no text of a person is ever changed.

use parvis_domain::rich_text::{Block, Span};

use super::gauge::{LongText, TextKind};
use super::input::{AgendaEntry, Brochure, Session, Slot, Speaker};
use super::look::Look;
use super::paper::Paper;
use crate::fonts::Fonts;
use crate::place::{Draft, Meta, Structure, rich_text};

/// Fewer lines are not worth shortening.
const WORTH_SHORTENING: usize = 4;
/// Nobody shortens a text to nothing.
const LEAST: usize = 1;

/// The texts of a brochure that are worth shortening.
pub(super) struct Texts<'a> {
    input: &'a Brochure,
    ruler: Ruler<'a>,
    /// Each with its position among all texts; the longest first.
    found: Vec<(usize, LongText)>,
}

impl<'a> Texts<'a> {
    /// Measures the texts of a brochure.
    pub fn of(input: &'a Brochure, fonts: &'a Fonts) -> Self {
        let ruler = Ruler {
            fonts,
            look: Look::new(input.accent, &input.meta.language, input.format),
            paper: Paper::new(input.format),
        };
        let mut reader = Reader { found: Vec::new() };
        reader.programme(input);
        let measured = reader
            .found
            .into_iter()
            .map(|(kind, spot, blocks)| LongText {
                kind,
                session: spot.session,
                entry: spot.entry,
                slot: spot.slot,
                title: spot.title.to_owned(),
                lines: ruler.lines(blocks),
            });
        let long = |(_, text): &(usize, LongText)| text.lines >= WORTH_SHORTENING;
        let mut found: Vec<(usize, LongText)> = measured.enumerate().filter(long).collect();
        found.sort_by_key(|(_, text)| std::cmp::Reverse(text.lines));
        Self {
            input,
            ruler,
            found,
        }
    }

    /// Those worth shortening, the longest first.
    pub fn long(&self) -> Vec<LongText> {
        self.found.iter().map(|(_, text)| text.clone()).collect()
    }

    /// The most lines that can go.
    pub fn most(&self) -> usize {
        self.found.iter().map(|(_, text)| text.lines - LEAST).sum()
    }

    /// The brochure without so many lines, each taken from the end of the text that is the longest
    /// then.
    pub fn shortened(&self, lines: usize) -> Brochure {
        let mut kept: Vec<usize> = self.found.iter().map(|(_, text)| text.lines).collect();
        for _ in 0..lines {
            // The first of the longest: they are in the order of their lengths.
            let most = kept.iter().copied().max().unwrap_or(LEAST);
            match kept.iter_mut().find(|kept| **kept == most) {
                Some(kept) if *kept > LEAST => *kept -= 1,
                _ => break,
            }
        }
        let mut brochure = self.input.clone();
        let mut texts = texts_mut(&mut brochure);
        for ((at, text), kept) in self.found.iter().zip(kept) {
            if kept < text.lines {
                *texts[*at] = self.ruler.cut(texts[*at], kept);
            }
        }
        brochure
    }
}

/// Sets texts in the column of text.
struct Ruler<'a> {
    fonts: &'a Fonts,
    look: Look,
    paper: Paper,
}

impl Ruler<'_> {
    fn lines(&self, blocks: &[Block]) -> usize {
        let mut draft = Draft::new(Meta::default());
        let style = self.look.body();
        let width = self.paper.text;
        rich_text(
            &mut draft,
            self.fonts,
            Structure::ROOT,
            blocks,
            &style,
            width,
        )
        .len()
    }

    /// As many of the first words as have room in so many lines.
    fn cut(&self, blocks: &[Block], lines: usize) -> Vec<Block> {
        let (mut room, mut too_many) = (0, words(blocks));
        while too_many - room > 1 {
            let middle = usize::midpoint(room, too_many);
            if self.lines(&first(blocks, &mut { middle })) <= lines {
                room = middle;
            } else {
                too_many = middle;
            }
        }
        first(blocks, &mut { room })
    }
}

fn words(blocks: &[Block]) -> usize {
    let of_block = |block: &Block| match block {
        Block::Paragraph(spans) => spans
            .iter()
            .map(|span| span.text.split_whitespace().count())
            .sum(),
        Block::Quotation(blocks) => words(blocks),
        Block::List { items, .. } => items.iter().map(|item| words(item)).sum(),
    };
    blocks.iter().map(of_block).sum::<usize>()
}

/// The first words of some blocks; `left` counts those that may still come.
fn first(blocks: &[Block], left: &mut usize) -> Vec<Block> {
    let mut kept = Vec::new();
    for block in blocks {
        if *left == 0 {
            break;
        }
        kept.push(match block {
            Block::Paragraph(spans) => Block::Paragraph(first_spans(spans, left)),
            Block::Quotation(blocks) => Block::Quotation(first(blocks, left)),
            Block::List { start, items } => {
                let items = items.iter().map(|item| first(item, left));
                Block::List {
                    start: *start,
                    items: items.filter(|item| !item.is_empty()).collect(),
                }
            }
        });
    }
    kept
}

fn first_spans(spans: &[Span], left: &mut usize) -> Vec<Span> {
    let mut kept = Vec::new();
    for span in spans {
        if *left == 0 {
            break;
        }
        let count = span.text.split_whitespace().count();
        let mut span = span.clone();
        if count > *left {
            let words: Vec<&str> = span.text.split_whitespace().take(*left).collect();
            span.text = words.join(" ");
        }
        *left -= count.min(*left);
        kept.push(span);
    }
    kept
}

/// Where in the programme a text stands.
#[derive(Clone, Copy, Default)]
struct Spot<'a> {
    session: Option<usize>,
    entry: Option<usize>,
    slot: Option<usize>,
    title: &'a str,
}

/// Finds the texts, in an order of its own.
struct Reader<'a> {
    found: Vec<(TextKind, Spot<'a>, &'a [Block])>,
}

impl<'a> Reader<'a> {
    fn programme(&mut self, input: &'a Brochure) {
        let whole = Spot::default();
        for (kind, blocks) in [
            (TextKind::Presentation, &input.presentation),
            (TextKind::Objectives, &input.objectives),
            (TextKind::Audience, &input.audience),
            (TextKind::Methods, &input.methods),
            (TextKind::Fees, &input.practical.fees),
            (TextKind::Notes, &input.practical.notes),
        ] {
            self.text(kind, whole, blocks);
        }
        self.notices(whole, &input.speakers);
        for (number, session) in input.sessions.iter().enumerate() {
            self.session(number, session);
        }
        for (number, venue) in input.practical.venues.iter().enumerate() {
            let spot = Spot {
                title: &venue.name,
                ..whole
            };
            self.text(TextKind::Access(number), spot, &venue.access);
            let kind = TextKind::Accessibility(number);
            self.text(kind, spot, &venue.accessibility);
        }
    }

    fn session(&mut self, number: usize, session: &'a Session) {
        let named = [&session.title, &session.label, &session.date];
        let spot = Spot {
            session: Some(number),
            title: first_said(&named),
            ..Spot::default()
        };
        self.text(TextKind::Context, spot, &session.context);
        self.text(TextKind::Objectives, spot, &session.objectives);
        self.text(TextKind::Axes, spot, &session.axes);
        self.notices(spot, &session.speakers);
        for (number, entry) in session.agenda.iter().enumerate() {
            let spot = Spot {
                entry: Some(number),
                ..spot
            };
            match entry {
                AgendaEntry::Slot(slot) => self.slot(spot, slot),
                AgendaEntry::Parallel(group) => {
                    for (number, slot) in group.slots.iter().enumerate() {
                        let slot_number = Some(number);
                        self.slot(
                            Spot {
                                slot: slot_number,
                                ..spot
                            },
                            slot,
                        );
                    }
                }
            }
        }
    }

    fn slot(&mut self, spot: Spot<'a>, slot: &'a Slot) {
        let spot = Spot {
            title: first_said(&[&slot.title, &slot.number, &slot.kind]),
            ..spot
        };
        self.text(TextKind::Description, spot, &slot.description);
        self.notices(spot, &slot.speakers);
    }

    fn notices(&mut self, spot: Spot<'a>, speakers: &'a [Speaker]) {
        for (number, speaker) in speakers.iter().enumerate() {
            self.text(TextKind::Notice(number), spot, &speaker.notice);
        }
    }

    fn text(&mut self, kind: TextKind, spot: Spot<'a>, blocks: &'a [Block]) {
        self.found.push((kind, spot, blocks));
    }
}

fn first_said<'a>(texts: &[&'a String]) -> &'a str {
    let mut said = texts.iter().map(|text| text.trim());
    said.find(|text| !text.is_empty()).unwrap_or("")
}

/// The same texts as the [`Reader`] finds, in the same order.
fn texts_mut(input: &mut Brochure) -> Vec<&mut Vec<Block>> {
    let practical = &mut input.practical;
    let mut texts = vec![
        &mut input.presentation,
        &mut input.objectives,
        &mut input.audience,
        &mut input.methods,
        &mut practical.fees,
        &mut practical.notes,
    ];
    texts.extend(notices_mut(&mut input.speakers));
    for session in &mut input.sessions {
        texts.extend([
            &mut session.context,
            &mut session.objectives,
            &mut session.axes,
        ]);
        texts.extend(notices_mut(&mut session.speakers));
        for entry in &mut session.agenda {
            let slots = match entry {
                AgendaEntry::Slot(slot) => std::slice::from_mut(slot),
                AgendaEntry::Parallel(group) => group.slots.as_mut_slice(),
            };
            for slot in slots {
                texts.push(&mut slot.description);
                texts.extend(notices_mut(&mut slot.speakers));
            }
        }
    }
    for venue in &mut practical.venues {
        texts.extend([&mut venue.access, &mut venue.accessibility]);
    }
    texts
}

fn notices_mut(speakers: &mut [Speaker]) -> impl Iterator<Item = &mut Vec<Block>> {
    speakers.iter_mut().map(|speaker| &mut speaker.notice)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{cycle, day_with_workshops};
    use super::*;
    use crate::testing::fonts;

    #[test]
    fn the_texts_that_are_read_are_those_that_are_shortened() {
        for mut input in [day_with_workshops(), cycle()] {
            let mut reader = Reader { found: Vec::new() };
            reader.programme(&input);
            let read: Vec<Vec<Block>> = reader.found.iter().map(|one| one.2.to_vec()).collect();
            let written: Vec<Vec<Block>> = texts_mut(&mut input)
                .into_iter()
                .map(|one| one.clone())
                .collect();
            assert_eq!(read, written);
        }
    }

    #[test]
    fn a_text_is_cut_to_its_first_lines() {
        let input = day_with_workshops();
        let texts = Texts::of(&input, fonts());
        let (at, longest) = texts.found[0].clone();
        let bare = texts.shortened(texts.most());
        assert!(Texts::of(&bare, fonts()).found.is_empty());
        for kept in 1..longest.lines {
            let mut shorter = input.clone();
            let text = texts_mut(&mut shorter).swap_remove(at);
            let cut = texts.ruler.cut(text, kept);
            assert_eq!(texts.ruler.lines(&cut), kept);
            let missing = words(text) - words(&cut);
            assert!(missing > 0 && first(text, &mut words(&cut)) == cut);
        }
    }

    #[test]
    fn the_longest_texts_are_shortened_first() {
        let input = day_with_workshops();
        let texts = Texts::of(&input, fonts());
        let lines = |texts: &Texts<'_>| -> Vec<usize> {
            texts.long().iter().map(|text| text.lines).collect()
        };
        let before = lines(&texts);
        let shortened = texts.shortened(before[0] - before[1]);
        let after = lines(&Texts::of(&shortened, fonts()));
        assert_eq!((after[0], &after[1..]), (before[1], &before[1..]));
    }
}
