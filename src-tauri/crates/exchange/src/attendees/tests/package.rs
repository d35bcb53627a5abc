//! Packages of workbooks, made and changed for tests.

use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// A package of these parts.
pub(super) fn package(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        // The first part of an open document says what it is, and is never packed.
        let options = match name.as_str() {
            "mimetype" => {
                SimpleFileOptions::default().compression_method(CompressionMethod::Stored)
            }
            _ => SimpleFileOptions::default(),
        };
        writer.start_file(name.as_str(), options).expect("memory");
        writer.write_all(content).expect("memory");
    }
    writer.finish().expect("memory").into_inner()
}

/// The package with one part changed.
pub(super) fn changed(bytes: &[u8], name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).expect("a part");
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("memory");
        let part_name = part.name().expect("a name").into_owned();
        if part_name == name {
            content = change(std::str::from_utf8(&content).expect("XML")).into_bytes();
        }
        parts.push((part_name, content));
    }
    assert!(parts.iter().any(|(part, _)| part == name), "{name}");
    package(&parts)
}
