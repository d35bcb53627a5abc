//! A web page, or a piece of one from a clipboard, as lines.
//!
//! Only the marks between the words are looked at, not a tree: a clipboard holds all kinds of
//! broken pages, and what makes a line, a heading, an item or a cell is told by the marks alone.
//! Deliberately not here: scripts, styles, pictures, and the addresses of links other than those
//! that a person can use (`mailto:`, the link to register).

use super::Line;
use super::table::Row;
use super::text::cleaned;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states,
};
use std::cell::RefCell;

/// The lines of a page.
pub(super) fn lines(html: &str) -> Vec<Line> {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    // The sink never stops the tokenizer, so that one call takes all.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner().finish()
}

#[derive(Default)]
struct Sink(RefCell<Page>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut page = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(words) => page.words(&words),
            Token::TagToken(tag) => {
                page.tag(&tag);
                return raw(&tag);
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// What follows `<script>` and the like is no markup up to its end.
fn raw(tag: &Tag) -> TokenSinkResult<()> {
    match tag.name.as_ref() {
        "script" if tag.kind == TagKind::StartTag => TokenSinkResult::RawData(states::ScriptData),
        "style" | "noscript" if tag.kind == TagKind::StartTag => {
            TokenSinkResult::RawData(states::Rawtext)
        }
        "title" | "textarea" if tag.kind == TagKind::StartTag => {
            TokenSinkResult::RawData(states::Rcdata)
        }
        _ => TokenSinkResult::Continue,
    }
}

/// The page as far as it was read.
#[derive(Default)]
struct Page {
    lines: Vec<Line>,
    open: Line,
    /// Inside `script`, `style` and the like.
    silent: usize,
    /// Open rows of tables, one inside the other.
    rows: Vec<Row>,
    /// Open lists: the number of the last item, `None` for bullets.
    lists: Vec<Option<u32>>,
    /// How many letters of the open line are bold, and how many there are.
    bold: (usize, usize),
    bold_depth: usize,
}

impl Page {
    fn words(&mut self, words: &str) {
        if self.silent > 0 {
            return;
        }
        let letters = words.chars().filter(|c| c.is_alphanumeric()).count();
        self.bold.1 += letters;
        if self.bold_depth > 0 {
            self.bold.0 += letters;
        }
        // Line ends and tabs in the source of a page are spaces.
        self.open.text.extend(
            words
                .chars()
                .map(|c| if c.is_whitespace() { ' ' } else { c }),
        );
    }

    fn tag(&mut self, tag: &Tag) {
        let name = tag.name.as_ref();
        let starts = tag.kind == TagKind::StartTag;
        match name {
            "script" | "style" | "noscript" | "title" | "textarea" => {
                self.silent = usize::from(starts);
            }
            "b" | "strong" => self.bold_depth = step(self.bold_depth, starts),
            "tr" => self.row(starts),
            "td" | "th" => self.cell(starts),
            "br" => self.end_line(),
            "ul" | "ol" => self.list(name, starts),
            "li" => self.item(starts),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(name, starts),
            "p" | "blockquote" | "table" | "section" | "article" | "header" | "footer" | "hr" => {
                self.end_line();
                self.blank();
            }
            "div" | "dt" | "dd" | "figure" | "figcaption" | "nav" | "main" | "address" | "form"
            | "caption" | "pre" | "body" | "html" => self.end_line(),
            "a" if starts => self.link(tag),
            _ => {}
        }
    }

    fn list(&mut self, name: &str, starts: bool) {
        self.end_line();
        if starts {
            self.lists.push((name == "ol").then_some(0));
        } else {
            self.lists.pop();
        }
    }

    fn item(&mut self, starts: bool) {
        self.end_line();
        if !starts {
            return;
        }
        let depth = u8::try_from(self.lists.len().clamp(1, 9)).unwrap_or(9);
        match self.lists.last_mut() {
            Some(Some(number)) => {
                *number = number.saturating_add(1);
                self.open.number = Some(*number);
            }
            _ => self.open.bullet = Some(depth),
        }
    }

    fn heading(&mut self, name: &str, starts: bool) {
        self.end_line();
        self.blank();
        if starts {
            self.open.heading = name[1..].parse().ok();
        }
    }

    /// An address that the words do not say: of an e-mail, or of the place to register.
    fn link(&mut self, tag: &Tag) {
        let href = tag.attrs.iter().find(|a| a.name.local.as_ref() == "href");
        let Some(href) = href.map(|a| a.value.trim()) else {
            return;
        };
        if let Some(address) = href.strip_prefix("mailto:") {
            let address = address.split('?').next().unwrap_or_default();
            self.open.text.push_str(&format!(" {address} "));
        }
    }

    fn row(&mut self, starts: bool) {
        self.end_line();
        if starts {
            self.rows.push(Row::default());
        } else if let Some(row) = self.rows.pop() {
            row.lines().into_iter().for_each(|line| self.push(line));
        }
    }

    fn cell(&mut self, starts: bool) {
        self.end_line();
        if starts && let Some(row) = self.rows.last_mut() {
            row.cell();
        }
    }

    /// A line goes into the cell that is open, else onto the page.
    fn push(&mut self, line: Line) {
        match self.rows.last_mut() {
            Some(row) => row.push(line),
            None => self.lines.push(line),
        }
    }

    fn blank(&mut self) {
        if self.rows.is_empty() && self.lines.last().is_some_and(|line| !line.is_blank()) {
            self.lines.push(Line::default());
        }
    }

    fn end_line(&mut self) {
        let (bold, letters) = std::mem::take(&mut self.bold);
        let mut line = std::mem::take(&mut self.open);
        line.text = cleaned(&line.text);
        line.bold = letters > 0 && bold == letters;
        if line.is_blank() {
            // The mark of an item or heading may stand around a paragraph of its own.
            self.open = line;
            self.open.text.clear();
            return;
        }
        self.push(line);
    }

    fn finish(mut self) -> Vec<Line> {
        self.end_line();
        while !self.rows.is_empty() {
            self.row(false);
        }
        while self.lines.last().is_some_and(Line::is_blank) {
            self.lines.pop();
        }
        self.lines
    }
}

fn step(depth: usize, starts: bool) -> usize {
    if starts {
        depth + 1
    } else {
        depth.saturating_sub(1)
    }
}
