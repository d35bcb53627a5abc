//! Looks into the package of a workbook (a zip archive of XML parts) before it is read: whether it
//! is whole, what it unpacks to, and what could make a reader ask for boundless memory.
//!
//! The sizes that an archive states are not believed: every part is unpacked and counted, into a
//! small piece of memory that is used again. Deliberately not here: the meaning of any part.

use super::super::kind::FileKind;
use super::super::problem::Refusal;
use super::MAX_UNPACKED;
use memchr::memmem;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// How many parts a workbook may have: one for each sheet, picture and drawing, and a few more.
const MAX_PARTS: usize = 20_000;

/// Largest size of the table of texts that cells refer to, in bytes: it is held in memory whole.
const MAX_SHARED: usize = 64 * 1024 * 1024;

/// Largest size of a part that describes the workbook (styles, names), in bytes.
const MAX_DESCRIPTION: usize = 4 * 1024 * 1024;

/// Longest value in such a part, in bytes: a reader copies some of them for every style.
const MAX_VALUE: usize = 4 * 1024;

/// How much is unpacked at once, in bytes.
const PIECE: usize = 64 * 1024;

/// What was seen in the parts.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen {
    /// Whether any sheet has merged cells.
    pub(super) merges: bool,
}

/// A package, opened.
pub(super) fn open(bytes: &[u8], kind: FileKind) -> Result<ZipArchive<Cursor<&[u8]>>, Refusal> {
    // Each part has one such entry in the table at the end, which is held in memory whole.
    if memmem::find_iter(bytes, b"PK\x01\x02")
        .nth(MAX_PARTS)
        .is_some()
    {
        let limit = MAX_UNPACKED;
        return Err(Refusal::UnpacksTooLarge { limit });
    }
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::DamagedFile { kind })
}

/// Unpacks every part that is read, and keeps nothing.
///
/// # Errors
/// `UnpacksTooLarge`, `PasswordProtected`, `DamagedFile`.
pub(super) fn check(bytes: &[u8], kind: FileKind) -> Result<Seen, Refusal> {
    let damaged = || Refusal::DamagedFile { kind };
    let mut archive = open(bytes, kind)?;
    let mut seen = Seen::default();
    let mut unpacked = 0;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(|_| damaged())?;
        if part.encrypted() {
            return Err(Refusal::PasswordProtected);
        }
        let name = part.name().map_err(|_| damaged())?.to_ascii_lowercase();
        drop(part);
        if !(name.ends_with(".xml") || name.ends_with(".rels")) {
            continue;
        }
        let mut part = archive.by_index(at).map_err(|_| damaged())?;
        unpacked = check_part(&mut part, &name, unpacked, &mut seen).map_err(|why| match why {
            Why::TooLarge(limit) => Refusal::UnpacksTooLarge { limit },
            Why::Damaged => damaged(),
        })?;
    }
    Ok(seen)
}

enum Why {
    TooLarge(usize),
    Damaged,
}

/// The parts that readers hold in memory whole, by what is allowed for each.
fn limit(name: &str) -> usize {
    if name.ends_with("sharedstrings.xml") {
        MAX_SHARED
    } else if name.contains("worksheets/") || name == "content.xml" {
        MAX_UNPACKED
    } else {
        MAX_DESCRIPTION
    }
}

fn check_part(
    part: &mut impl Read,
    name: &str,
    before: usize,
    seen: &mut Seen,
) -> Result<usize, Why> {
    let limit = limit(name);
    let mut piece = vec![0; PIECE];
    let (mut size, mut value) = (0, 0);
    let (mut stated, mut kept) = (0, 0);
    loop {
        // The end of the piece before stays in front, for what is cut in two.
        let read = part.read(&mut piece[kept..]).map_err(|_| Why::Damaged)?;
        if read == 0 {
            break;
        }
        size += read;
        if size > limit || before + size > MAX_UNPACKED {
            return Err(Why::TooLarge(limit.min(MAX_UNPACKED)));
        }
        let (window, new) = (&piece[..kept + read], &piece[kept..kept + read]);
        if limit == MAX_SHARED {
            stated = stated.max(stated_strings(window));
        } else if limit == MAX_DESCRIPTION {
            value = longest_value(new, value).ok_or(Why::Damaged)?;
        } else {
            seen.merges |= memmem::find(window, b"mergeCell ").is_some();
        }
        let from = (kept + read).saturating_sub(OVERLAP);
        piece.copy_within(from..kept + read, 0);
        kept = kept + read - from;
    }
    // A reader makes room for the texts that are announced; each takes five bytes at the least.
    if stated > size {
        return Err(Why::Damaged);
    }
    Ok(before + size)
}

/// How much of a piece is looked at again with the next one, in bytes.
const OVERLAP: usize = 64;

/// The largest number of texts that a part announces.
fn stated_strings(window: &[u8]) -> usize {
    let attribute = b"uniqueCount=";
    let number = |at: usize| {
        let digits = window[at + attribute.len()..].iter().skip(1);
        digits
            .take_while(|byte| byte.is_ascii_digit())
            .fold(0usize, |n, digit| {
                n.saturating_mul(10)
                    .saturating_add(usize::from(digit - b'0'))
            })
    };
    memmem::find_iter(window, attribute)
        .map(number)
        .max()
        .unwrap_or(0)
}

/// Goes on counting the bytes since the last quotation mark or bracket; `None` when there are too
/// many for any value that a spreadsheet program writes.
fn longest_value(piece: &[u8], mut since: usize) -> Option<usize> {
    for byte in piece {
        since = if matches!(byte, b'"' | b'\'' | b'<' | b'>') {
            0
        } else {
            since + 1
        };
        if since > MAX_VALUE {
            return None;
        }
    }
    Some(since)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            writer
                .start_file(*name, SimpleFileOptions::default())
                .expect("memory");
            writer.write_all(content).expect("memory");
        }
        writer.finish().expect("memory").into_inner()
    }

    fn check_one(name: &str, content: &[u8]) -> Result<Seen, Refusal> {
        check(&package(&[(name, content)]), FileKind::ExcelWorkbook)
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused() {
        let brackets = vec![b'<'; MAX_DESCRIPTION + 1];
        let limit = MAX_DESCRIPTION;
        assert_eq!(
            check_one("xl/styles.xml", &brackets),
            Err(Refusal::UnpacksTooLarge { limit })
        );
        for larger in [
            "xl/sharedStrings.xml",
            "xl/worksheets/sheet1.xml",
            "xl/media/image1.png",
        ] {
            assert_eq!(
                check_one(larger, &brackets),
                Ok(Seen::default()),
                "{larger}"
            );
        }
    }

    #[test]
    fn what_makes_readers_ask_for_boundless_memory_is_refused() {
        let damaged = Err(Refusal::DamagedFile {
            kind: FileKind::ExcelWorkbook,
        });
        let texts = b"<sst uniqueCount=\"99999999999999999999\"><si><t>a</t></si></sst>";
        assert_eq!(check_one("xl/sharedStrings.xml", texts), damaged);
        let texts = b"<sst uniqueCount=\"2\"><si><t>a</t></si><si/></sst>";
        assert_eq!(
            check_one("xl/sharedStrings.xml", texts),
            Ok(Seen::default())
        );
        let long = format!("<name val=\"{}\"/>", "x".repeat(MAX_VALUE + 1));
        assert_eq!(check_one("xl/styles.xml", long.as_bytes()), damaged);
    }

    #[test]
    fn merged_cells_are_seen_across_pieces() {
        for before in [0, PIECE - 5, PIECE - 70, 3 * PIECE - 1] {
            let sheet = [vec![b' '; before], b"<mergeCell ref=\"A1:A2\"/>".to_vec()].concat();
            assert_eq!(
                check_one("xl/worksheets/sheet1.xml", &sheet),
                Ok(Seen { merges: true }),
                "{before}"
            );
        }
    }
}
