//! The fonts of the paper, built into the program and read once.

use std::borrow::Cow;
use std::sync::OnceLock;

use parvis_documents::fonts::{FallbackFiles, FontFiles, Fonts};

/// A font file that was set up by `cargo xtask fonts`.
macro_rules! font {
    ($name:literal) => {
        Cow::Borrowed(include_bytes!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../assets/fonts/",
            $name
        )))
    };
}

/// Noto Sans, with Noto Sans Arabic for what it lacks.
pub fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let files = FontFiles {
            regular: font!("NotoSans-Regular.ttf"),
            bold: font!("NotoSans-Bold.ttf"),
            italic: font!("NotoSans-Italic.ttf"),
            fallback: vec![FallbackFiles {
                regular: font!("NotoSansArabic-Regular.ttf"),
                bold: font!("NotoSansArabic-Bold.ttf"),
            }],
        };
        Fonts::new(files).expect("the fonts that are built in were checked when they were set up")
    })
}
