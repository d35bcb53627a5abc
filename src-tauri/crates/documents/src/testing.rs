//! What the tests share: the fonts, and the programs that read a PDF back.
//!
//! poppler and qpdf are among the packages that the set-up of the tests installs.

use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use crate::fonts::{FallbackFiles, FontFile, FontFiles, Fonts};

/// The fonts the program ships with.
pub(crate) fn fonts() -> &'static Fonts {
    static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
        let read = |name: &str| -> FontFile {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/fonts");
            std::fs::read(folder.join(name))
                .expect("`cargo xtask test` fetches the fonts")
                .into()
        };
        Fonts::new(FontFiles {
            regular: read("NotoSans-Regular.ttf"),
            bold: read("NotoSans-Bold.ttf"),
            italic: read("NotoSans-Italic.ttf"),
            fallback: vec![FallbackFiles {
                regular: read("NotoSansArabic-Regular.ttf"),
                bold: read("NotoSansArabic-Bold.ttf"),
            }],
        })
        .expect("the fonts are fonts")
    });
    &FONTS
}

/// Runs a program on a file and gives what it writes; fails when the program fails.
pub(crate) fn read_back(pdf: &[u8], program: &str, before: &[&str], after: &[&str]) -> String {
    let mut file = tempfile::NamedTempFile::with_suffix(".pdf").expect("a temporary file");
    file.write_all(pdf)
        .expect("a temporary file can be written");
    let output = Command::new(program)
        .args(before)
        .arg(file.path())
        .args(after)
        .output()
        .unwrap_or_else(|problem| panic!("{program} is needed: {problem}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {text}{complaints}");
    text
}

/// The text of a file, page by page as laid out; `-raw` order.
pub(crate) fn text_of(pdf: &[u8]) -> String {
    read_back(pdf, "pdftotext", &["-raw"], &["-"])
}
