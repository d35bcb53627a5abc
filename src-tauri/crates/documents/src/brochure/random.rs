//! Brochures at random: whatever is filled in or empty, short or long, everything is there once,
//! in order, inside the margins.
//!
//! Every word of a random brochure is a number of its own, given out in reading order, so that a
//! lost, doubled or misplaced word shows. Deliberately not here: how the pages look.

use parvis_domain::rich_text::{Block, Span};
use proptest::prelude::*;

use super::layout::read_pages;
use super::samples::{meta, words};
use super::tests::{check, read};
use super::*;
use crate::place::Colour;
use crate::testing::fonts;

/// Gives out words, by choices that proptest shrinks.
pub(super) struct Source {
    choices: std::vec::IntoIter<u8>,
    next: usize,
}

impl Source {
    pub(super) fn new(choices: Vec<u8>) -> Self {
        Self {
            choices: choices.into_iter(),
            next: 0,
        }
    }

    /// A choice below `limit`; 0 when all were used.
    fn below(&mut self, limit: u8) -> u8 {
        self.choices.next().unwrap_or(0) % limit
    }

    fn word(&mut self) -> String {
        self.next += 1;
        format!("w{}x", self.next)
    }

    fn said(&mut self, most: u8) -> String {
        let count = self.below(most + 1);
        let mut text: Vec<String> = (0..count).map(|_| self.word()).collect();
        if count > 0 && self.below(12) == 0 {
            let long = "é".repeat(usize::from(self.below(120)));
            text[0].push_str(&long);
        }
        text.join(" ")
    }

    fn text(&mut self) -> String {
        match self.below(3) {
            0 => String::new(),
            1 => self.said(5),
            _ => self.said(24),
        }
    }

    fn lines(&mut self) -> Vec<String> {
        (0..self.below(4)).map(|_| self.text()).collect()
    }

    fn blocks(&mut self) -> Vec<Block> {
        let count = self.below(4);
        (0..count).map(|_| self.block()).collect()
    }

    fn block(&mut self) -> Block {
        match self.below(4) {
            0 => Block::List {
                start: None,
                items: (0..self.below(5)).map(|_| vec![self.paragraph()]).collect(),
            },
            1 => Block::Quotation(vec![self.paragraph()]),
            _ => self.paragraph(),
        }
    }

    fn paragraph(&mut self) -> Block {
        let text = format!("{} {}", self.word(), self.said(90));
        Block::Paragraph(vec![Span {
            text,
            bold: self.below(9) == 0,
            italic: false,
            link: None,
        }])
    }

    fn speaker(&mut self) -> Speaker {
        let role = if self.below(5) == 0 {
            self.word()
        } else {
            String::new()
        };
        let (given, family) = (self.said(3), self.said(3));
        let organisation = if self.below(3) == 0 {
            self.said(9)
        } else {
            String::new()
        };
        Speaker {
            role,
            given,
            family,
            organisation,
            reservation: if self.below(7) == 0 {
                self.word()
            } else {
                String::new()
            },
            functions: vec![self.word(), self.text()],
            notice: if self.below(6) == 0 {
                self.blocks()
            } else {
                Vec::new()
            },
        }
    }

    fn speakers(&mut self, most: u8) -> Vec<Speaker> {
        (0..self.below(most)).map(|_| self.speaker()).collect()
    }

    fn slot(&mut self) -> Slot {
        let time = self.text();
        let number = if self.below(2) == 0 {
            self.said(2)
        } else {
            String::new()
        };
        let kind = if number.is_empty() {
            self.said(2)
        } else {
            String::new()
        };
        Slot {
            time,
            number,
            kind,
            title: self.text(),
            place: self.lines(),
            lead_question: self.text(),
            description: self.blocks(),
            speakers: self.speakers(4),
            pause: self.below(4) == 0,
        }
    }

    fn entry(&mut self) -> AgendaEntry {
        if self.below(6) != 0 {
            return AgendaEntry::Slot(self.slot());
        }
        AgendaEntry::Parallel(ParallelGroup {
            time: self.said(3),
            heading: self.text(),
            place: self.lines(),
            slots: (0..self.below(6)).map(|_| self.slot()).collect(),
        })
    }

    fn session(&mut self) -> Session {
        let session = self.session_head();
        // Whose hours the agenda has is said where there are several times.
        let occurrences: Vec<_> = (0..self.below(4)).map(|_| self.occurrence()).collect();
        let agenda_hours = if occurrences.is_empty() {
            String::new()
        } else {
            self.text()
        };
        Session {
            occurrences,
            agenda_hours,
            context: self.blocks(),
            objectives: self.blocks(),
            axes: self.blocks(),
            speakers: self.speakers(3),
            agenda: (0..self.below(14)).map(|_| self.entry()).collect(),
            ..session
        }
    }

    fn session_head(&mut self) -> Session {
        Session {
            label: self.text(),
            date: self.text(),
            hours: self.said(4),
            doors: self.said(6),
            mode: self.said(2),
            title: self.text(),
            place: self.lines(),
            hosts: self.text(),
            status: self.said(3),
            ..Session::default()
        }
    }

    fn occurrence(&mut self) -> Occurrence {
        Occurrence {
            when: self.text(),
            place: self.text(),
            hosts: self.text(),
            doors: self.said(6),
            status: self.said(3),
        }
    }

    fn cover(&mut self) -> Cover {
        Cover {
            series: self.text(),
            kind: self.said(4),
            title: format!("{} {}", self.word(), self.text()),
            subtitle: self.text(),
            period: self.said(4),
            dates: self.lines(),
            status: self.said(2),
            places: self.lines(),
            organisers: self.lines(),
            logos: Vec::new(),
        }
    }

    fn practical(&mut self) -> Practical {
        let venue = |this: &mut Self| Venue {
            name: this.text(),
            address: this.lines(),
            access: this.blocks(),
            accessibility: this.blocks(),
        };
        let linked = self.below(2) == 0;
        Practical {
            venues: (0..self.below(3)).map(|_| venue(self)).collect(),
            deadline: self.text(),
            registration_link: if linked { self.word() } else { String::new() },
            fees: self.blocks(),
            notes: self.blocks(),
            contact: Contact {
                name: self.text(),
                email: self.said(1),
                phone: self.said(1),
            },
        }
    }

    fn date(&mut self) -> DateEntry {
        DateEntry {
            date: self.text(),
            label: self.said(2),
            title: self.text(),
            place: self.text(),
            status: self.said(1),
        }
    }

    pub(super) fn brochure(&mut self) -> Brochure {
        let accent = Colour(self.below(255), self.below(255), self.below(255));
        let format = [Format::A4, Format::A5Booklet, Format::LargePrint];
        Brochure {
            meta: meta("Au hasard"),
            format: format[usize::from(self.below(3))],
            accent,
            words: words(),
            cover: self.cover(),
            presentation: self.blocks(),
            objectives: self.blocks(),
            audience: self.blocks(),
            methods: self.blocks(),
            dates: (0..self.below(6)).map(|_| self.date()).collect(),
            speakers: self.speakers(4),
            sessions: (0..self.below(4)).map(|_| self.session()).collect(),
            practical: self.practical(),
            partners: (0..self.below(3))
                .map(|_| PartnerGroup {
                    label: self.said(3),
                    names: vec![self.word(), self.text()],
                    logos: Vec::new(),
                })
                .collect(),
            legal_footer: self.text(),
            draft_mark: if self.below(2) == 0 {
                "PROJET v3".to_owned()
            } else {
                String::new()
            },
            slip: (self.below(3) == 0).then(|| self.slip()),
        }
    }

    fn slip(&mut self) -> Slip {
        Slip {
            cut: self.text(),
            title: self.text(),
            introduction: self.blocks(),
            entries: (0..self.below(9)).map(|_| self.slip_entry()).collect(),
            notice: self.blocks(),
        }
    }

    fn slip_entry(&mut self) -> SlipEntry {
        match self.below(3) {
            0 => SlipEntry::Write((0..self.below(4)).map(|_| self.said(6)).collect()),
            1 => SlipEntry::Tick {
                question: self.text(),
                options: (0..self.below(7)).map(|_| self.said(9)).collect(),
            },
            _ => SlipEntry::Rank {
                question: self.text(),
                choices: (0..self.below(3)).map(|_| self.said(2)).collect(),
                options: (0..self.below(7)).map(|_| self.text()).collect(),
            },
        }
    }
}

/// The numbers of the words in the order they are read.
fn numbers(texts: &[String]) -> Vec<usize> {
    let letters: String = texts.concat().to_lowercase();
    let letters: String = letters.chars().filter(|c| !c.is_whitespace()).collect();
    let words = letters.split('w').skip(1);
    words
        .filter_map(|word| word.split_once('x')?.0.parse().ok())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn every_word_is_there_once_in_order(choices in prop::collection::vec(any::<u8>(), 0..900)) {
        let mut source = Source::new(choices);
        let input = source.brochure();
        let document = read_pages(&input, fonts());
        check(&document);
        let wanted: Vec<usize> = (1..=source.next).collect();
        prop_assert_eq!(numbers(&read(&document)), wanted);
    }

    #[test]
    fn sixty_slots_and_none(count in 0u8..61, choices in prop::collection::vec(any::<u8>(), 900)) {
        let mut source = Source::new(choices);
        let agenda = (0..count).map(|_| source.entry()).collect();
        let input = Brochure {
            meta: meta("Soixante"),
            sessions: vec![Session { agenda, ..Session::default() }],
            ..Brochure::default()
        };
        let document = place(&input, fonts());
        check(&document);
        prop_assert_eq!(numbers(&read(&document)), (1..=source.next).collect::<Vec<_>>());
    }
}

#[test]
fn five_hundred_slots_and_nothing_but_a_title() {
    // Any fixed choices will do: the number of the slots is what matters here.
    let choices: Vec<u8> = (0..6000_u32)
        .map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    let mut source = Source {
        choices: choices.into_iter(),
        next: 0,
    };
    let agenda: Vec<AgendaEntry> = (0..500).map(|_| AgendaEntry::Slot(source.slot())).collect();
    let many = Brochure {
        meta: meta("Cinq cents"),
        sessions: vec![Session {
            agenda,
            ..Session::default()
        }],
        ..Brochure::default()
    };
    let document = place(&many, fonts());
    check(&document);
    let wanted: Vec<usize> = (1..=source.next).collect();
    assert_eq!(numbers(&read(&document)), wanted);
    let mut bare = Brochure {
        meta: meta("Seul"),
        words: words(),
        ..Brochure::default()
    };
    bare.cover.title = "w1x".to_owned();
    let document = place(&bare, fonts());
    check(&document);
    assert_eq!(numbers(&read(&document)), [1]);
    println!("{} words in 500 slots", source.next);
}
