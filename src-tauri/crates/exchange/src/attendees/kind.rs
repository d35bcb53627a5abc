//! Files that are not text tables, recognised by how they begin and not by their ending.
//!
//! Deliberately not here: reading any of them. Workbooks are read (see `workbook`); of the others the
//! window can say what the file is and what to do.

use serde::Serialize;

/// What a file that is not a text table appears to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// A workbook of Excel 2007 or later (`.xlsx`).
    ExcelWorkbook,
    /// A workbook of Excel in its binary form (`.xlsb`).
    BinaryWorkbook,
    /// A workbook of an older Excel, or another compound document (`.xls`, `.doc`).
    OldOffice,
    /// A spreadsheet of LibreOffice (`.ods`).
    OpenSpreadsheet,
    /// A text or another document of LibreOffice (`.odt`).
    OpenDocument,
    /// A text of Word 2007 or later (`.docx`).
    WordDocument,
    /// Another archive.
    Archive,
    /// A PDF.
    Pdf,
    /// A web page; some sites name such a file `.xls`.
    WebPage,
    /// A text with layout (`.rtf`).
    RichText,
    /// Contact cards (`.vcf`).
    ContactCards,
    /// A picture.
    Picture,
    /// Something else that is not text.
    Binary,
}

impl FileKind {
    /// Whether files of this kind are read as workbooks.
    pub(super) fn is_workbook(self) -> bool {
        matches!(
            self,
            Self::ExcelWorkbook | Self::OldOffice | Self::OpenSpreadsheet
        )
    }

    /// The stable name of this kind, for catalogues and scripts.
    pub fn code(self) -> &'static str {
        match self {
            Self::ExcelWorkbook => "excel-workbook",
            Self::BinaryWorkbook => "binary-workbook",
            Self::OldOffice => "old-office",
            Self::OpenSpreadsheet => "open-spreadsheet",
            Self::OpenDocument => "open-document",
            Self::WordDocument => "word-document",
            Self::Archive => "archive",
            Self::Pdf => "pdf",
            Self::WebPage => "web-page",
            Self::RichText => "rich-text",
            Self::ContactCards => "contact-cards",
            Self::Picture => "picture",
            Self::Binary => "binary",
        }
    }
}

/// How many bytes of a file are looked at.
const WINDOW: usize = 8 * 1024;

/// The kind of a file that is not a text table; `None` when it may be one.
pub(crate) fn recognise(bytes: &[u8]) -> Option<FileKind> {
    let window = &bytes[..bytes.len().min(WINDOW)];
    const MAGIC: [(&[u8], FileKind); 9] = [
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::OldOffice),
        (b"%PDF-", FileKind::Pdf),
        (b"{\\rtf", FileKind::RichText),
        (b"\x89PNG", FileKind::Picture),
        (b"\xFF\xD8\xFF", FileKind::Picture),
        (b"GIF8", FileKind::Picture),
        (b"\x1F\x8B", FileKind::Archive),
        (b"7z\xBC\xAF", FileKind::Archive),
        (b"Rar!", FileKind::Archive),
    ];
    if window.starts_with(b"PK\x03\x04") || window.starts_with(b"PK\x05\x06") {
        return Some(archive(bytes));
    }
    if let Some((_, kind)) = MAGIC.iter().find(|(magic, _)| window.starts_with(magic)) {
        return Some(*kind);
    }
    markup(window)
}

/// Whether so many bytes are control characters that the file cannot be text.
///
/// Lone control characters happen in real exports and are cleaned away; one byte in twenty is far
/// above what damage explains.
pub(crate) fn is_binary(bytes: &[u8]) -> bool {
    let window = &bytes[..bytes.len().min(WINDOW)];
    let controls = window
        .iter()
        .filter(|b| matches!(b, 0..=8 | 14..=25 | 28..=31))
        .count();
    controls > 2 && controls * 20 > window.len()
}

/// The names of the parts of an archive stand before each part and in its end, uncompressed: one of
/// them is there even when the file was cut short.
fn archive(bytes: &[u8]) -> FileKind {
    let names = |needle: &[u8]| memchr::memmem::find(bytes, needle).is_some();
    let open = b"application/vnd.oasis.opendocument";
    let window = &bytes[..bytes.len().min(WINDOW)];
    if let Some(at) = memchr::memmem::find(window, open) {
        if window[at + open.len()..].starts_with(b".spreadsheet") {
            FileKind::OpenSpreadsheet
        } else {
            FileKind::OpenDocument
        }
    } else if names(b"xl/workbook.bin") {
        FileKind::BinaryWorkbook
    } else if names(b"xl/workbook") || names(b"xl/worksheets") {
        FileKind::ExcelWorkbook
    } else if names(b"word/document") {
        FileKind::WordDocument
    } else {
        FileKind::Archive
    }
}

fn markup(window: &[u8]) -> Option<FileKind> {
    let text = window
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(window)
        .trim_ascii_start();
    let begins =
        |word: &[u8]| text.len() >= word.len() && text[..word.len()].eq_ignore_ascii_case(word);
    if [
        &b"<!doctype html"[..],
        b"<html",
        b"<table",
        b"<meta",
        b"<?xml",
    ]
    .iter()
    .any(|w| begins(w))
    {
        Some(FileKind::WebPage)
    } else if begins(b"BEGIN:VCARD") {
        Some(FileKind::ContactCards)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_files_are_named() {
        let mut xlsx = b"PK\x03\x04\x14\0\x06\0[Content_Types].xml".to_vec();
        xlsx.extend([7; 9000]);
        xlsx.extend(b"xl/workbook.xml");
        assert_eq!(recognise(&xlsx), Some(FileKind::ExcelWorkbook));
        assert_eq!(recognise(b"PK\x03\x04 anything"), Some(FileKind::Archive));
        let open = b"PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument";
        let check = |rest: &[u8], kind| assert_eq!(recognise(&[open, rest].concat()), Some(kind));
        check(b".spreadsheetPK", FileKind::OpenSpreadsheet);
        check(b".textPK", FileKind::OpenDocument);
        assert_eq!(
            recognise(b"PK\x03\x04 xl/workbook.bin"),
            Some(FileKind::BinaryWorkbook)
        );
        assert_eq!(recognise(b"%PDF-1.7\n"), Some(FileKind::Pdf));
        assert_eq!(
            recognise(b"\xEF\xBB\xBF  <HTML><table>"),
            Some(FileKind::WebPage)
        );
        assert_eq!(recognise(b"BEGIN:VCARD\r\n"), Some(FileKind::ContactCards));
        assert_eq!(recognise("Nom;Prénom\n".as_bytes()), None);
        assert_eq!(recognise(b""), None);
    }

    #[test]
    fn a_lone_control_character_is_not_binary() {
        assert!(!is_binary(b"Nom;Pr\0nom"));
        assert!(is_binary(&[0, 1, 2, 3, 4, 5]));
    }
}
