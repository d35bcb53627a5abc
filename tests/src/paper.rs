//! A printed file as the programs of other people read it: poppler and qpdf.
//!
//! Deliberately not here: what should be on the paper.

use std::io::Write;
use std::path::Path;
use std::process::Command;

use crate::accessible;

/// A word on a page. Lengths are points from the top left corner of the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// The page, from 0.
    pub page: usize,
    /// The left edge.
    pub left: f64,
    /// The top edge.
    pub top: f64,
    /// The right edge.
    pub right: f64,
    /// The bottom edge.
    pub bottom: f64,
    /// The word.
    pub text: String,
}

/// The text of a file in reading order, line by line.
pub fn text(pdf: &[u8]) -> String {
    run("pdftotext", &["-raw"], pdf, &["-"])
}

/// The text of a file as a program without options gives it.
pub fn in_file_order(pdf: &[u8]) -> String {
    run("pdftotext", &[], pdf, &["-"])
}

/// The text of a file as reading software has it: by the elements, without what only decorates. The
/// words of an element are one line.
pub fn structure_text(pdf: &[u8]) -> Vec<String> {
    let tree = run("pdfinfo", &["-struct-text"], pdf, &[]);
    let mut texts: Vec<String> = Vec::new();
    let mut open = false;
    for line in tree.lines() {
        let text = line.trim_start();
        if open {
            // A text goes on until its closing mark.
            let last = texts.last_mut().expect("a text was begun");
            last.push(' ');
            last.push_str(text.trim_end_matches('"'));
            open = !text.ends_with('"');
        } else if let Some(text) = text.strip_prefix('"') {
            open = !text.ends_with('"') || text.is_empty();
            texts.push(text.trim_end_matches('"').to_owned());
        }
    }
    texts
}

/// The text of each page.
pub fn pages(pdf: &[u8]) -> Vec<String> {
    let text = text(pdf);
    let text = text.strip_suffix('\u{c}').unwrap_or(&text);
    text.split('\u{c}').map(str::to_owned).collect()
}

/// The words with their places.
///
/// # Panics
/// When poppler writes something else than it did.
pub fn words(pdf: &[u8]) -> Vec<Word> {
    let html = run("pdftotext", &["-bbox"], pdf, &["-"]);
    let mut page = 0;
    let mut words = Vec::new();
    for line in html.lines().map(str::trim) {
        if line.starts_with("<page ") {
            page += 1;
        }
        if let Some(rest) = line.strip_prefix("<word ") {
            let (head, tail) = rest.split_once('>').expect("the end of a tag");
            let edge = |name: &str| {
                let (_, rest) = head.split_once(&format!("{name}=\"")).expect("an edge");
                let (number, _) = rest.split_once('"').expect("the end of a number");
                number.parse().expect("a number")
            };
            words.push(Word {
                page: page - 1,
                left: edge("xMin"),
                top: edge("yMin"),
                right: edge("xMax"),
                bottom: edge("yMax"),
                text: unescaped(tail.trim_end_matches("</word>")),
            });
        }
    }
    words
}

/// Fails unless the file is whole, its fonts are subsets only, viewers print it as large as it is,
/// and those who do not see it can read it.
///
/// # Panics
/// When it is not.
pub fn check(pdf: &[u8]) {
    let report = run("qpdf", &["--check"], pdf, &[]);
    assert!(
        report.contains("No syntax or stream encoding errors"),
        "{report}"
    );
    assert!(!report.to_lowercase().contains("warning"), "{report}");
    let fonts = run("pdffonts", &[], pdf, &[]);
    let mut names = fonts.lines().skip(2).peekable();
    assert!(names.peek().is_some(), "no font: {fonts}");
    for font in names {
        let (tag, _) = font
            .split_once('+')
            .unwrap_or_else(|| panic!("a whole font: {fonts}"));
        let is_tag = tag.len() == 6 && tag.bytes().all(|b| b.is_ascii_uppercase());
        assert!(is_tag, "a whole font: {fonts}");
        // The columns from the right: object (two), unicode, subset, embedded.
        let columns: Vec<&str> = font.split_whitespace().rev().collect();
        assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{fonts}");
    }
    let objects = run("qpdf", &["--qdf", "--object-streams=disable"], pdf, &["-"]);
    assert!(
        objects.contains("/PrintScaling /None"),
        "viewers may scale it"
    );
    let faults = accessible::faults(pdf);
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Keeps the file where somebody can look at it, when `PARVIS_SHOTS` names a folder.
///
/// # Panics
/// When that folder cannot be written.
pub fn keep(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("PARVIS_SHOTS").filter(|folder| !folder.is_empty()) {
        let folder = Path::new(&folder);
        std::fs::create_dir_all(folder).expect("the folder for the papers can be made");
        std::fs::write(folder.join(name), pdf).expect("the folder for the papers can be written");
    }
}

/// What a program writes when it is given a file. What it says that is not UTF-8 is replaced.
fn run(program: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> String {
    let mut file = tempfile::NamedTempFile::with_suffix(".pdf").expect("a temporary file");
    file.write_all(pdf)
        .expect("a temporary file can be written");
    let output = Command::new(program)
        .args(before)
        .arg(file.path())
        .args(after)
        .output();
    let output = output.unwrap_or_else(|why| panic!("{program} is needed: {why}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {text}{complaints}");
    text
}

fn unescaped(text: &str) -> String {
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
    text.replace("&#39;", "'").replace("&amp;", "&")
}
