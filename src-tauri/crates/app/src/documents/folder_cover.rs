//! The sheet on top of a folder: which paper it needs, what is for whom on which pages, and what
//! is missing.

use parvis_documents::lists::{self, List, ListCell, ListColumn, ListPart};
use parvis_documents::place::Document;
use parvis_domain::rich_text::{Block, Span};

use super::bound;
use super::fonts;
use super::lists::headed;
use super::paint::Binding;
use super::subject::Subject;
use crate::view::problem::Problem;
use crate::view::settings::CentreView;
use crate::words::Catalogue;

/// A paper of the folder, in the order of its pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Who gets it.
    pub heading: String,
    /// What it is.
    pub document: String,
    /// Whether it is printed on labels.
    pub labels: bool,
    /// What there is to say of it; may be empty.
    pub detail: String,
}

/// The sheet on top, and the papers below it.
#[derive(Debug)]
pub(super) struct FolderCover {
    words: Catalogue,
    /// Without its table.
    cover: List,
    title: String,
    lines: Vec<Line>,
    /// The title of the label stock.
    stock: String,
    missing: Vec<String>,
}

impl FolderCover {
    /// The sheet for these papers.
    pub fn new(
        words: &Catalogue,
        subject: &Subject,
        centre: &CentreView,
        (lines, stock): (Vec<Line>, String),
        remarks: &[Problem],
    ) -> Self {
        Self {
            words: Catalogue::new(words.language()),
            cover: headed(words, subject, centre, "folder-document"),
            title: subject.title(words, "folder-document"),
            lines,
            stock,
            missing: remarks.iter().map(|remark| said(words, remark)).collect(),
        }
    }

    /// The sheet when it takes so many pages itself.
    fn placed(&self, parts: &[Document], own: usize) -> Document {
        let words = &self.words;
        let labels: usize = self.sheets(parts, true);
        let plain: usize = self.sheets(parts, false) + own;
        let mut needed = vec![words.with("folder-plain", &[("count", &plain.to_string())])];
        if labels > 0 {
            let count = labels.to_string();
            needed.insert(
                0,
                words.with(
                    "folder-labels",
                    &[("count", &count), ("stock", &self.stock)],
                ),
            );
        }
        let mut advice = needed;
        advice.push(words.text("folder-advice"));
        let mut sections = vec![ListPart {
            title: words.text("folder-paper"),
            text: vec![bullets(&advice)],
            ..ListPart::default()
        }];
        if !self.missing.is_empty() {
            sections.push(ListPart {
                title: words.text("folder-missing"),
                text: vec![bullets(&self.missing)],
                ..ListPart::default()
            });
        }
        sections.extend(self.content(parts, own));
        let column = |key: &str, share: f32| ListColumn {
            label: words.text(key),
            share,
        };
        let list = List {
            columns: vec![
                column("folder-what", 2.4),
                column("folder-pages", 1.0),
                column("folder-on", 1.6),
            ],
            parts: sections,
            ..self.cover.clone()
        };
        lists::place(&list, bound::meta(&self.title, parts), fonts())
    }

    /// How many sheets of one kind of paper the papers take.
    fn sheets(&self, parts: &[Document], labels: bool) -> usize {
        let of_kind = self.lines.iter().zip(parts);
        let of_kind = of_kind.filter(|(line, _)| line.labels == labels);
        of_kind.map(|(_, part)| part.pages.len()).sum()
    }

    /// A table for each who gets something, with the pages of the file.
    fn content(&self, parts: &[Document], own: usize) -> Vec<ListPart> {
        let words = &self.words;
        let mut tables: Vec<ListPart> = Vec::new();
        let mut next = own + 1;
        for (line, part) in self.lines.iter().zip(parts) {
            let last = next + part.pages.len() - 1;
            let pages = if last > next {
                format!("{next} – {last}")
            } else {
                next.to_string()
            };
            next = last + 1;
            let paper = if line.labels {
                self.stock.clone()
            } else {
                words.text("folder-a4")
            };
            let cell = |text: String, strong| ListCell {
                text,
                strong,
                ..ListCell::default()
            };
            let row = vec![
                ListCell {
                    detail: line.detail.clone(),
                    ..cell(line.document.clone(), true)
                },
                cell(pages, false),
                cell(paper, false),
            ];
            match tables
                .last_mut()
                .filter(|table| table.title == line.heading)
            {
                Some(table) => table.rows.push(row),
                None => tables.push(ListPart {
                    title: line.heading.clone(),
                    rows: vec![row],
                    ..ListPart::default()
                }),
            }
        }
        tables
    }
}

impl Binding for FolderCover {
    fn bind(&self, parts: Vec<Document>) -> Document {
        // The pages that are named depend on how many the sheet takes itself.
        let mut own = 1;
        let mut cover = self.placed(&parts, own);
        while cover.pages.len() > own {
            own = cover.pages.len();
            cover = self.placed(&parts, own);
        }
        let meta = cover.meta.clone();
        let mut whole = vec![(self.cover.document.clone(), cover)];
        whole.extend(bound::titled(parts));
        Document::joined(meta, whole)
    }
}

/// Points, one below the other.
fn bullets(items: &[String]) -> Block {
    let item = |text: &String| {
        let span = Span {
            text: text.clone(),
            bold: false,
            italic: false,
            link: None,
        };
        vec![Block::Paragraph(vec![span])]
    };
    Block::List {
        start: None,
        items: items.iter().map(item).collect(),
    }
}

/// A remark in words.
fn said(words: &Catalogue, remark: &Problem) -> String {
    let context: Vec<(&str, &str)> = remark
        .context
        .iter()
        .map(|argument| (&*argument.name, &*argument.value))
        .collect();
    let key = format!("warning-{}", remark.code);
    let key = if words.has(&key) {
        key
    } else {
        format!("problem-{}", remark.code)
    };
    words.with(&key, &context)
}
