//! A Word file (`.docx`) as lines: its paragraphs, headings, lists and tables.
//!
//! Deliberately not here: headers and footers of pages, notes, comments, what was struck out, and
//! pictures. Limits keep a small file that unpacks to gigabytes from being unpacked.

mod numbering;

use super::table::Row;
use super::text::cleaned;
use super::{Line, Problem};
use numbering::Numbering;
use roxmltree::{Document, Node, ParsingOptions};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Largest part in bytes after unpacking.
const MAX_PART: u64 = 32 * 1024 * 1024;

/// Largest number of elements and texts of a part.
const MAX_NODES: u32 = 2_000_000;

/// How deep tables may stand in tables.
const DEEPEST: usize = 32;

/// The lines of a file.
pub(super) fn lines(bytes: &[u8]) -> Result<Vec<Line>, Problem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Problem::DamagedFile)?;
    let numbering = match part(&mut archive, "word/numbering.xml") {
        Ok(xml) => parsed(&xml).map(|tree| Numbering::read(&tree))?,
        Err(_) => Numbering::default(),
    };
    let xml = part(&mut archive, "word/document.xml")?;
    let tree = parsed(&xml)?;
    let mut reader = Reader {
        numbering,
        ..Reader::default()
    };
    reader.blocks(tree.root_element(), 0);
    Ok(reader.lines)
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<String, Problem> {
    let file = archive.by_name(name).map_err(|_| Problem::DamagedFile)?;
    let mut xml = Vec::new();
    let read = file.take(MAX_PART + 1).read_to_end(&mut xml);
    if read.is_err() || xml.len() as u64 > MAX_PART {
        return Err(Problem::DamagedFile);
    }
    String::from_utf8(xml).map_err(|_| Problem::DamagedFile)
}

fn parsed(xml: &str) -> Result<Document<'_>, Problem> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(xml, options).map_err(|_| Problem::DamagedFile)
}

#[derive(Default)]
struct Reader {
    numbering: Numbering,
    lines: Vec<Line>,
    rows: Vec<Row>,
}

impl Reader {
    fn blocks(&mut self, parent: Node<'_, '_>, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for node in parent.children().filter(Node::is_element) {
            match node.tag_name().name() {
                "p" => self.paragraph(node, depth),
                "tbl" => self.table(node, depth),
                "del" | "moveFrom" | "sectPr" | "Fallback" => {}
                _ => self.blocks(node, depth + 1),
            }
        }
    }

    fn table(&mut self, table: Node<'_, '_>, depth: usize) {
        for row in named(table, "tr") {
            self.rows.push(Row::default());
            for cell in named(row, "tc") {
                if let Some(row) = self.rows.last_mut() {
                    row.cell();
                }
                self.blocks(cell, depth + 1);
            }
            let lines = self.rows.pop().unwrap_or_default().lines();
            lines.into_iter().for_each(|line| self.push(line));
        }
    }

    fn paragraph(&mut self, paragraph: Node<'_, '_>, depth: usize) {
        let mut words = Words::default();
        words.take(paragraph, 0);
        let properties = named(paragraph, "pPr").next();
        let style = properties.and_then(|p| value(p, "pStyle"));
        let item = properties.and_then(|p| named(p, "numPr").next());
        let mut mark = Line {
            heading: style.and_then(level),
            bold: words.letters > 0 && words.bold == words.letters,
            ..Line::default()
        };
        if let Some(item) = item.filter(|_| !words.text.trim().is_empty()) {
            self.numbering.mark(item, &mut mark);
        }
        let mut first = true;
        for text in words.text.split('\n') {
            let mut line = if first { mark.clone() } else { Line::default() };
            line.text = cleaned(text);
            if !line.is_blank() || self.rows.is_empty() {
                self.push(line);
            }
            first = false;
        }
        // Frames stand beside the paragraph they are fixed to.
        for frame in words.frames {
            self.blocks(frame, depth + 1);
        }
    }

    fn push(&mut self, line: Line) {
        match self.rows.last_mut() {
            Some(row) => row.push(line),
            None => self.lines.push(line),
        }
    }
}

/// The words of a paragraph.
#[derive(Default)]
struct Words<'a, 'i> {
    text: String,
    letters: usize,
    bold: usize,
    frames: Vec<Node<'a, 'i>>,
}

impl<'a, 'i> Words<'a, 'i> {
    fn take(&mut self, parent: Node<'a, 'i>, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for node in parent.children().filter(Node::is_element) {
            match node.tag_name().name() {
                "r" => self.run(node, depth),
                "del" | "moveFrom" | "pPr" | "Fallback" => {}
                "txbxContent" => self.frames.push(node),
                _ => self.take(node, depth + 1),
            }
        }
    }

    fn run(&mut self, run: Node<'a, 'i>, depth: usize) {
        let properties = named(run, "rPr").next();
        let bold = properties.is_some_and(|p| {
            named(p, "b").any(|b| !matches!(attribute(b, "val"), Some("0" | "false")))
        });
        for node in run.children().filter(Node::is_element) {
            match node.tag_name().name() {
                "t" => {
                    let words = node.text().unwrap_or_default();
                    let letters = words.chars().filter(|c| c.is_alphanumeric()).count();
                    self.letters += letters;
                    self.bold += if bold { letters } else { 0 };
                    self.text.push_str(&words.replace(['\n', '\r'], " "));
                }
                "tab" => self.text.push('\t'),
                "br" | "cr" => self.text.push('\n'),
                "noBreakHyphen" => self.text.push('-'),
                "delText" | "instrText" | "Fallback" | "rPr" => {}
                "txbxContent" => self.frames.push(node),
                _ => self.take_inside(node, depth + 1),
            }
        }
    }

    /// A drawing may hold a frame with words.
    fn take_inside(&mut self, parent: Node<'a, 'i>, depth: usize) {
        let frames = parent
            .descendants()
            .filter(|n| n.has_tag_name_of("txbxContent"));
        let visible = |n: &Node<'_, '_>| !n.ancestors().any(|a| a.has_tag_name_of("Fallback"));
        if depth <= DEEPEST {
            self.frames.extend(frames.filter(visible));
        }
    }
}

trait Named {
    fn has_tag_name_of(&self, name: &str) -> bool;
}

impl Named for Node<'_, '_> {
    /// Whether an element has this name, in whatever namespace: Word has several for one thing.
    fn has_tag_name_of(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}

fn named<'a, 'i>(parent: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    parent
        .children()
        .filter(move |node| node.has_tag_name_of(name))
}

fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes()
        .find(|attribute| attribute.name() == name)
        .map(|attribute| attribute.value())
}

fn value<'a>(parent: Node<'a, '_>, name: &'static str) -> Option<&'a str> {
    named(parent, name).next().and_then(|n| attribute(n, "val"))
}

/// The level of a heading by its style: `Heading1`, `Titre2`, `Title`.
fn level(style: &str) -> Option<u8> {
    let lower = style.to_lowercase();
    let rest = ["heading", "titre", "title"]
        .iter()
        .find_map(|name| lower.strip_prefix(name))?;
    match rest.trim() {
        "" => Some(1),
        digits => digits.parse().ok().filter(|level| (1..=9).contains(level)),
    }
}
