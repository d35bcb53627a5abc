//! The fonts for paper: copied out of pinned npm packages, and refused when a single byte differs,
//! because the same input must give the same pages on every machine.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::launch::Outcome;

/// A font: its npm package and file there, its name here, and the SHA-256 of its bytes.
struct Font {
    package: &'static str,
    there: &'static str,
    here: &'static str,
    sha256: &'static str,
}

const LATIN: &str = "@expo-google-fonts/noto-sans";
const ARABIC: &str = "@expo-google-fonts/noto-sans-arabic";

/// Taken from noto-sans 0.4.2 and noto-sans-arabic 0.4.3; a new version means new hashes.
const FONTS: [Font; 5] = [
    Font {
        package: LATIN,
        there: "400Regular/NotoSans_400Regular.ttf",
        here: "NotoSans-Regular.ttf",
        sha256: "fe8c022f48d8dd29f17b744d16f9346f4357e16f7d4f7be58b000ae7c291b614",
    },
    Font {
        package: LATIN,
        there: "700Bold/NotoSans_700Bold.ttf",
        here: "NotoSans-Bold.ttf",
        sha256: "13a813c49624ae3ba3c5c6e72c5ebffc4b9e1e6ea32f421c04069b037c6ad431",
    },
    Font {
        package: LATIN,
        there: "400Regular_Italic/NotoSans_400Regular_Italic.ttf",
        here: "NotoSans-Italic.ttf",
        sha256: "feb3e57888ce3acb604f270c278cfb304c674306518771619ddbdefca42a066b",
    },
    Font {
        package: ARABIC,
        there: "400Regular/NotoSansArabic_400Regular.ttf",
        here: "NotoSansArabic-Regular.ttf",
        sha256: "252629ca0e87b6233851249b8cbf7b43445211a8caf199f1b306a19202251508",
    },
    Font {
        package: ARABIC,
        there: "700Bold/NotoSansArabic_700Bold.ttf",
        here: "NotoSansArabic-Bold.ttf",
        sha256: "a86a704ff8b315082f4859b04c2f8f746f4cefb14553ef10505f143e0d4829d3",
    },
];

/// The licence of each family (SIL Open Font License), which travels with the fonts.
const LICENCES: [(&str, &str); 2] = [
    (LATIN, "NotoSans-LICENSE.txt"),
    (ARABIC, "NotoSansArabic-LICENSE.txt"),
];

/// Copies the fonts and their licences that are not there yet.
///
/// # Errors
/// When a package lacks a file, or a font is not the one that the table names.
pub fn copy(ui: &Path, fonts: &Path) -> Outcome {
    let modules = ui.join("node_modules");
    fs::create_dir_all(fonts)
        .map_err(|error| format!("cannot make {}: {error}", fonts.display()))?;
    let mut copied = 0;
    for font in &FONTS {
        let here = fonts.join(font.here);
        if fs::read(&here).is_ok_and(|bytes| digest(&bytes) == font.sha256) {
            continue;
        }
        let bytes = read(&modules, font.package, font.there)?;
        if digest(&bytes) != font.sha256 {
            let package = font.package;
            return Err(format!("{} of {package} is not the font we know", font.there).into());
        }
        write(&here, &bytes)?;
        copied += 1;
    }
    for (package, name) in LICENCES {
        let here = fonts.join(name);
        if !here.is_file() {
            write(&here, &read(&modules, package, "LICENSE_FONT")?)?;
        }
    }
    println!("{} fonts checked, {copied} copied", FONTS.len());
    Ok(())
}

fn read(modules: &Path, package: &str, file: &str) -> Outcome<Vec<u8>> {
    let path = modules.join(package).join(file);
    fs::read(&path).map_err(|error| format!("cannot read {}: {error}", path.display()).into())
}

fn write(path: &Path, bytes: &[u8]) -> Outcome {
    fs::write(path, bytes)
        .map_err(|error| format!("cannot write {}: {error}", path.display()).into())
}

fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string takes all that is written to it");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_sha_256_in_hexadecimal() {
        // The published test vector of FIPS 180-4 for "abc".
        assert_eq!(
            digest(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn a_font_with_other_bytes_is_refused_and_not_copied() {
        let folder = std::env::temp_dir().join(format!("parvis-fonts-{}", std::process::id()));
        let package = folder
            .join("ui/node_modules")
            .join(LATIN)
            .join("400Regular");
        fs::create_dir_all(&package).expect("a folder");
        fs::write(package.join("NotoSans_400Regular.ttf"), b"another font").expect("a file");
        let outcome = copy(&folder.join("ui"), &folder.join("fonts"));
        let left = folder.join("fonts/NotoSans-Regular.ttf").exists();
        fs::remove_dir_all(&folder).expect("removed");
        assert!(
            outcome
                .expect_err("refused")
                .to_string()
                .contains("not the font we know")
        );
        assert!(!left);
    }
}
