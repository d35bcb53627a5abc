//! An announcement as a Word file (.docx), for partners who correct it.
//!
//! What carries the structure are Word's own styles (Title, Heading 1 to 3, List Bullet, List
//! Number, Quote), so that a correction keeps the looks and a change of a style changes the whole
//! file. They stand in `styles.xml` as Word would write them. The same announcement gives the same
//! bytes.
//!
//! Deliberately not here: the words, pictures, and reading Word files.

mod agenda;
mod dress;
mod lists;
mod runs;
mod text;

use std::io::Cursor;

use docx_rs::{
    Docx, Footer, NumPages, PageMargin, PageNum, Paragraph, Run, Table, TableCell, XMLDocx,
};

use crate::announcement::{Announcement, Fact, Part, Phrase, words_of};
use lists::Lists;
use runs::{phrase, run, words};

/// Lengths in twentieths of a point: A4 with margins of 2 cm.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: i32 = 1_134;

/// The width between the margins, in twentieths of a point.
const TEXT_WIDTH: usize = 9_638;

/// Writes a Word file.
pub fn write(announcement: &Announcement) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    parts(announcement)
        .pack(&mut file)
        .expect("a file in memory takes what is written");
    file.into_inner()
}

/// The files that the Word file is a package of.
fn parts(announcement: &Announcement) -> XMLDocx {
    let mut lists = Lists::default();
    let mut body = Body::default();
    head(&mut body, announcement);
    for part in &announcement.parts {
        content(&mut body, &mut lists, part);
    }
    let sheet = Docx::new()
        .page_size(PAGE.0, PAGE.1)
        .page_margin(PageMargin {
            top: MARGIN,
            left: MARGIN,
            bottom: MARGIN,
            right: MARGIN,
            header: 567,
            footer: 567,
            gutter: 0,
        })
        .footer(footer(announcement));
    let docx = body.into_docx(lists.declare(sheet));
    dress::dress(docx.build(), announcement)
}

/// Paragraphs and tables, as they come.
#[derive(Default)]
struct Body {
    content: Vec<Content>,
}

enum Content {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

impl Body {
    fn table(&mut self, table: Table) {
        self.content.push(Content::Table(Box::new(table)));
    }

    fn into_docx(self, docx: Docx) -> Docx {
        self.content
            .into_iter()
            .fold(docx, |docx, content| match content {
                Content::Paragraph(paragraph) => docx.add_paragraph(*paragraph),
                Content::Table(table) => docx.add_table(*table),
            })
    }
}

/// Where paragraphs can be put: the page, or a cell of a table.
trait Place {
    /// Puts a paragraph after what is there.
    fn put(&mut self, paragraph: Paragraph);

    /// Puts a paragraph of a style, when there are words for it.
    fn put_words(&mut self, style: &str, text: &str) {
        if !runs::is_blank(text) {
            self.put(words(styled(style), text));
        }
    }
}

impl Place for Body {
    fn put(&mut self, paragraph: Paragraph) {
        self.content.push(Content::Paragraph(Box::new(paragraph)));
    }
}

impl Place for TableCell {
    fn put(&mut self, paragraph: Paragraph) {
        *self = std::mem::take(self).add_paragraph(paragraph);
    }
}

/// A paragraph of a style.
fn styled(style: &str) -> Paragraph {
    Paragraph::new().style(style)
}

fn head(body: &mut Body, announcement: &Announcement) {
    body.put_words("OverTitle", &announcement.over_title);
    body.put(words(styled("Title"), &announcement.title));
    body.put_words("Subtitle", &announcement.subtitle);
}

fn content(body: &mut Body, lists: &mut Lists, part: &Part) {
    match part {
        Part::Section(words) => heading(body, "Heading1", words),
        Part::Heading(words) => heading(body, "Heading2", words),
        Part::Text(blocks) => text::blocks(body, lists, blocks),
        Part::Facts(facts) => facts.iter().for_each(|fact| self::fact(body, fact)),
        Part::People(people) => text::people(body, lists, people),
        Part::Agenda(agenda) => agenda::table(body, lists, agenda),
        Part::SmallPrint(words) => body.put_words("SmallPrint", words),
    }
}

/// A heading without words would stand empty in the outline.
fn heading(body: &mut Body, style: &str, words: &Phrase) {
    if !runs::is_blank(&words_of(words)) {
        body.put(phrase(styled(style), words));
    }
}

/// A label, and what it says after a tab, a line each.
fn fact(body: &mut Body, fact: &Fact) {
    let label = run(&fact.label).style("Strong").add_tab();
    let mut paragraph = styled("Fact").add_run(label);
    for (at, line) in fact.lines.iter().enumerate() {
        if at > 0 {
            paragraph = paragraph.add_run(runs::line_end());
        }
        paragraph = phrase(paragraph, line);
    }
    body.put(paragraph);
}

/// The title, and at the right the number of the page.
fn footer(announcement: &Announcement) -> Footer {
    let mut line = words(styled("Footer"), &announcement.title).add_run(Run::new().add_tab());
    let (before, rest) = halves(&announcement.page_of, "{page}");
    let (between, after) = halves(rest, "{pages}");
    line = words(line, before).add_page_num(PageNum::new());
    line = words(line, between).add_num_pages(NumPages::new());
    Footer::new().add_paragraph(words(line, after))
}

fn halves<'a>(text: &'a str, mark: &str) -> (&'a str, &'a str) {
    text.split_once(mark).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests;
