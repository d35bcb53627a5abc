//! The structured form of the texts that staff write: paragraphs, lists, quotations, bold, links.
//!
//! A text is stored as the person typed it, in a small part of Markdown; this file only reads it.
//! Deliberately not here: headings, tables, images and raw HTML. What looks like one of those is
//! kept as plain words, so that no word of a text is ever lost.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A run of characters with one appearance. A `\n` in `text` is a line break the author typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The words, as typed.
    pub text: String,
    /// Strong emphasis (`**words**`).
    pub bold: bool,
    /// Emphasis (`*words*`).
    pub italic: bool,
    /// The target of a link, when the words carry one.
    pub link: Option<String>,
}

/// A block of a text, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Words that flow as one paragraph.
    Paragraph(Vec<Span>),
    /// Somebody else's words.
    Quotation(Vec<Block>),
    /// A list; an item holds blocks, so that lists nest.
    List {
        /// The number of the first item of a numbered list; `None` for bullets.
        start: Option<u32>,
        /// The items, each a sequence of blocks.
        items: Vec<Vec<Block>>,
    },
}

/// Reads a text as its author typed it.
///
/// Blank lines separate paragraphs; `-` or `•` begins a list item, two spaces before it nest it;
/// `1.` begins a numbered one; `>` a quotation; `**…**` is bold, `*…*` italic, `[words](address)`
/// a link. A line break typed inside a paragraph stays one. It never fails: what is none of these
/// is words.
///
/// ```
/// use parvis_domain::rich_text::{parse, Block};
/// let blocks = parse("Deux objectifs :\n- connaître\n- agir");
/// assert!(matches!(blocks[..], [Block::Paragraph(_), Block::List { start: None, .. }]));
/// ```
pub fn parse(text: &str) -> Vec<Block> {
    let source = as_markdown(text);
    let mut reader = Reader::default();
    for event in Parser::new(&source) {
        reader.take(event);
    }
    reader.finish()
}

/// All the words of some blocks, blocks separated by line breaks: for searching and for tests.
pub fn plain(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    collect_plain(blocks, &mut lines);
    lines.join("\n")
}

fn collect_plain(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(spans) => lines.push(spans.iter().map(|s| s.text.as_str()).collect()),
            Block::Quotation(inner) => collect_plain(inner, lines),
            Block::List { items, .. } => items.iter().for_each(|item| collect_plain(item, lines)),
        }
    }
}

/// What staff type, made into the Markdown that they mean: bullets of other kinds become `-`, a
/// list may follow a line directly, and marks that would mean a heading, a rule, code or HTML are
/// escaped, so that they stay words.
fn as_markdown(text: &str) -> String {
    let mut source = String::with_capacity(text.len() + 16);
    let mut in_list = false;
    // A list may stand indented as a whole: its items are nested from there.
    let mut base = 0;
    for line in text.lines() {
        let words = line.trim_start_matches([' ', '\t', '\u{a0}']);
        let indent = line.len() - words.len();
        let bullet = ["- ", "• ", "* ", "– ", "· ", "▪ ", "◦ "]
            .iter()
            .find_map(|b| words.strip_prefix(b));
        let numbered = bullet.is_none() && starts_with_number(words);
        if bullet.is_some() || numbered {
            if !in_list && !source.is_empty() && !source.ends_with("\n\n") {
                source.push('\n');
            }
            // Four spaces a level are enough for the content of any item, bulleted or numbered.
            if !in_list {
                base = indent;
            }
            let level = indent.saturating_sub(base).min(8) / 2;
            source.push_str(&"    ".repeat(level.min(3)));
            if bullet.is_some() {
                source.push_str("-   ");
            }
            in_list = true;
        } else if words.is_empty() {
            in_list = in_list && indent > 0;
        } else if in_list && indent >= base + 2 {
            source.push_str(&"    ".repeat(((indent - base) / 2).min(4)));
        } else {
            if in_list && !source.ends_with("\n\n") {
                source.push('\n');
            }
            in_list = false;
        }
        escape_into(&mut source, bullet.unwrap_or(words));
        source.push('\n');
    }
    source
}

/// Whether a line begins an item of a numbered list: one or two digits, a dot, a space.
fn starts_with_number(words: &str) -> bool {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits) && words[digits..].starts_with(". ")
}

fn escape_into(source: &mut String, words: &str) {
    let mut rest = words;
    let only_marks = !words.is_empty() && words.bytes().all(|b| b"-=_*# ".contains(&b));
    if rest.starts_with(['#', '+', '=', '-', '~', '|']) || only_marks {
        source.push('\\');
    } else if let Some(quoted) = rest.strip_prefix('>') {
        source.push('>');
        rest = quoted;
    }
    // "1914. " and "1) " would begin a numbered list; only what `starts_with_number` does is one.
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && rest[digits..].starts_with(['.', ')']) && !starts_with_number(rest) {
        source.push_str(&rest[..digits]);
        source.push('\\');
        rest = &rest[digits..];
    }
    for c in rest.chars() {
        if only_marks || matches!(c, '<' | '`' | '&' | '_' | '~') {
            if !source.ends_with('\\') {
                source.push('\\');
            }
            source.push(c);
        } else {
            source.push(c);
        }
    }
}

/// Turns the parser's events into blocks. The bottom of `open` collects the text itself.
#[derive(Default)]
struct Reader {
    done: Vec<Block>,
    open: Vec<Open>,
    spans: Vec<Span>,
    bold: u32,
    italic: u32,
    link: Option<String>,
}

/// A block that is not finished yet, with what was open before its content began.
enum Open {
    Quotation(Vec<Block>),
    List {
        before: Vec<Block>,
        start: Option<u32>,
        items: Vec<Vec<Block>>,
    },
    Item,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::SoftBreak | Event::HardBreak => self.words("\n"),
            Event::Text(words)
            | Event::Code(words)
            | Event::Html(words)
            | Event::InlineHtml(words)
            | Event::InlineMath(words)
            | Event::DisplayMath(words)
            | Event::FootnoteReference(words) => self.words(&words),
            Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Strong => self.bold += 1,
            Tag::Emphasis => self.italic += 1,
            Tag::Link { dest_url, .. } => self.link = Some(dest_url.into_string()),
            Tag::BlockQuote(_) => {
                self.close_paragraph();
                self.open
                    .push(Open::Quotation(std::mem::take(&mut self.done)));
            }
            Tag::List(start) => {
                self.close_paragraph();
                let before = std::mem::take(&mut self.done);
                let start = start.and_then(|n| u32::try_from(n).ok());
                self.open.push(Open::List {
                    before,
                    start,
                    items: Vec::new(),
                });
            }
            Tag::Item => self.open.push(Open::Item),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.bold -= 1,
            TagEnd::Emphasis => self.italic -= 1,
            TagEnd::Link => self.link = None,
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => {
                self.close_paragraph();
                self.close_block();
            }
            _ => self.close_paragraph(),
        }
    }

    fn close_block(&mut self) {
        match self.open.pop() {
            Some(Open::Quotation(before)) => {
                let inner = std::mem::replace(&mut self.done, before);
                self.done.push(Block::Quotation(inner));
            }
            Some(Open::List {
                before,
                start,
                items,
            }) => {
                self.done = before;
                self.done.push(Block::List { start, items });
            }
            Some(Open::Item) => {
                let item = std::mem::take(&mut self.done);
                if let Some(Open::List { items, .. }) = self.open.last_mut() {
                    items.push(item);
                }
            }
            None => {}
        }
    }

    fn words(&mut self, words: &str) {
        let (bold, italic) = (self.bold > 0, self.italic > 0);
        match self.spans.last_mut() {
            Some(last) if last.bold == bold && last.italic == italic && last.link == self.link => {
                last.text.push_str(words);
            }
            _ => self.spans.push(Span {
                text: words.to_owned(),
                bold,
                italic,
                link: self.link.clone(),
            }),
        }
    }

    fn close_paragraph(&mut self) {
        if !self.spans.is_empty() {
            self.done
                .push(Block::Paragraph(std::mem::take(&mut self.spans)));
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.close_paragraph();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A compact picture of blocks: `P` paragraph, `U`/`O` lists, `Q` quotation.
    fn picture(blocks: &[Block]) -> String {
        let picture_of = |block: &Block| match block {
            Block::Paragraph(spans) => {
                let mut text = String::from("P(");
                for span in spans {
                    let mark = if span.bold {
                        "**"
                    } else if span.italic {
                        "*"
                    } else {
                        ""
                    };
                    text.push_str(&format!("{mark}{}{mark}", span.text.replace('\n', "/")));
                    if let Some(link) = &span.link {
                        text.push_str(&format!("→{link}"));
                    }
                }
                text + ")"
            }
            Block::Quotation(inner) => format!("Q({})", picture(inner)),
            Block::List { start, items } => {
                let items: Vec<_> = items.iter().map(|item| picture(item)).collect();
                match start {
                    None => format!("U({})", items.join("; ")),
                    Some(n) => format!("O{n}({})", items.join("; ")),
                }
            }
        };
        blocks.iter().map(picture_of).collect::<Vec<_>>().join(" ")
    }

    fn check(text: &str, expected: &str) {
        assert_eq!(picture(&parse(text)), expected, "{text:?}");
    }

    #[test]
    fn paragraphs_and_line_breaks() {
        check("Un.\nDeux.\n\nTrois.", "P(Un./Deux.) P(Trois.)");
    }

    #[test]
    fn lists_of_all_kinds() {
        check(
            "Trois points :\n- un\n- deux\n• trois",
            "P(Trois points :) U(P(un); P(deux); P(trois))",
        );
        check("- un\n  - dedans\n- deux", "U(P(un) U(P(dedans)); P(deux))");
        check(
            "- un\n  • dedans\n  • encore\n- deux",
            "U(P(un) U(P(dedans); P(encore)); P(deux))",
        );
        check("1. un\n2. deux", "O1(P(un); P(deux))");
        check(
            "  • un\n  • deux\n    • dedans",
            "U(P(un); P(deux) U(P(dedans)))",
        );
        check("3. trois\n4. quatre", "O3(P(trois); P(quatre))");
        check("- un\n\n- deux\n\nAprès", "U(P(un); P(deux)) P(Après)");
        check("- un\nAprès", "U(P(un)) P(Après)");
        check("- un\n  suite", "U(P(un/suite))");
    }

    #[test]
    fn emphasis_links_and_quotations() {
        check("un **mot** et *un autre*", "P(un **mot** et *un autre*)");
        check(
            "[le site](https://exemple.org)",
            "P(le site→https://exemple.org)",
        );
        check("> dit-elle", "Q(P(dit-elle))");
    }

    #[test]
    fn what_means_nothing_here_stays_words() {
        check("# Titre", "P(# Titre)");
        check("<b>gras</b> & co", "P(<b>gras</b> & co)");
        check("    rentré", "P(rentré)");
        check("snake_case_ici", "P(snake_case_ici)");
        check("a\n---", "P(a/---)");
        check("1914. La guerre", "P(1914. La guerre)");
        check("`code`", "P(`code`)");
        check("1) un", "P(1) un)");
    }

    proptest! {
        #[test]
        fn no_word_is_lost(text in "[-a-zéà0-9.*•>#<&_~`| \n]{0,80}") {
            let kept = |s: &str| s.chars().filter(|c| c.is_alphabetic()).collect::<String>();
            prop_assert_eq!(kept(&plain(&parse(&text))), kept(&text));
        }
    }
}
