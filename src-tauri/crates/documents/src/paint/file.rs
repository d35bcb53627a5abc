//! Writing the file: objects, object streams, the cross-reference stream.
//!
//! lopdf's own writer clones every object it compresses and deflates at level 9; this one writes
//! bytes once. Deliberately not here: what the objects mean.

use std::io::Write;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Object, StringFormat};
use sha2::{Digest, Sha256};

/// Objects in one object stream. Readers inflate a whole stream to read one object, so it is
/// bounded; larger streams deflate better.
const OBJECTS_IN_STREAM: usize = 400;

/// The level of deflate for pages and fonts; 9 costs a sixth more time for 3 % fewer bytes.
const LEVEL: u32 = 6;

/// The level for the objects of the tags, so alike that looking for the best match takes long and
/// gains little.
const OBJECTS_LEVEL: u32 = 2;

#[derive(Clone, Copy)]
enum Entry {
    Free,
    At(u64),
    In { stream: u32, index: u16 },
}

/// A PDF file in the making.
pub(super) struct PdfFile {
    out: Vec<u8>,
    /// By object number; the first one is the head of the free list.
    entries: Vec<Entry>,
    /// The numbers and starts of the objects in the open object stream.
    waiting: Vec<(u32, usize)>,
    buffer: Vec<u8>,
    streams: Deflater,
    objects: Deflater,
}

impl PdfFile {
    pub(super) fn new() -> Self {
        // Four bytes above 127 tell transfer programs that the file is binary.
        let out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
        Self {
            out,
            entries: vec![Entry::Free],
            waiting: Vec::new(),
            buffer: Vec::new(),
            streams: Deflater::at(LEVEL),
            objects: Deflater::at(OBJECTS_LEVEL),
        }
    }

    /// The number of an object that will be written later.
    pub(super) fn reserve(&mut self) -> u32 {
        self.entries.push(Entry::Free);
        self.entries.len() as u32 - 1
    }

    /// Writes an object that is not a stream and gives its number.
    pub(super) fn object(&mut self, body: &str) -> u32 {
        let id = self.reserve();
        self.object_at(id, body);
        id
    }

    /// Writes an object that is not a stream under a reserved number.
    pub(super) fn object_at(&mut self, id: u32, body: &str) {
        self.object_with(id, |out| out.extend_from_slice(body.as_bytes()));
    }

    /// Writes an object that is not a stream under a reserved number, piece by piece.
    pub(super) fn object_with(&mut self, id: u32, write: impl FnOnce(&mut Vec<u8>)) {
        self.waiting.push((id, self.buffer.len()));
        write(&mut self.buffer);
        self.buffer.push(b'\n');
        if self.waiting.len() == OBJECTS_IN_STREAM {
            self.flush();
        }
    }

    /// Writes a stream, deflated, with further entries for its dictionary, and gives its number.
    pub(super) fn stream(&mut self, entries: &str, content: &[u8]) -> u32 {
        let id = self.reserve();
        self.stream_at(id, entries, content);
        id
    }

    /// Writes a stream, deflated, under a reserved number.
    pub(super) fn stream_at(&mut self, id: u32, entries: &str, content: &[u8]) {
        let packed = self.streams.deflate(content);
        self.packed_stream(id, entries, &packed);
    }

    fn packed_stream(&mut self, id: u32, entries: &str, packed: &[u8]) {
        let head = format!("<<{entries}/Filter/FlateDecode/Length {}>>", packed.len());
        self.raw_stream(id, &head, packed);
    }

    /// Writes a stream as it is, for the readers of metadata that look for plain text.
    pub(super) fn plain_stream(&mut self, entries: &str, content: &[u8]) -> u32 {
        let id = self.reserve();
        self.raw_stream(
            id,
            &format!("<<{entries}/Length {}>>", content.len()),
            content,
        );
        id
    }

    fn raw_stream(&mut self, id: u32, head: &str, content: &[u8]) {
        self.entries[id as usize] = Entry::At(self.out.len() as u64);
        self.out
            .extend_from_slice(format!("{id} 0 obj\n{head}stream\n").as_bytes());
        self.out.extend_from_slice(content);
        self.out.extend_from_slice(b"\nendstream\nendobj\n");
    }

    fn flush(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        let stream = self.reserve();
        let mut content = Vec::with_capacity(self.buffer.len() + self.waiting.len() * 12);
        for (index, (id, start)) in self.waiting.iter().enumerate() {
            self.entries[*id as usize] = Entry::In {
                stream,
                index: index as u16,
            };
            let separator = if index == 0 { "" } else { " " };
            append(&mut content, format_args!("{separator}{id} {start}"));
        }
        content.push(b'\n');
        let entries = format!(
            "/Type/ObjStm/N {}/First {}",
            self.waiting.len(),
            content.len()
        );
        content.append(&mut self.buffer);
        self.waiting.clear();
        let packed = self.objects.deflate(&content);
        self.packed_stream(stream, &entries, &packed);
    }

    /// Ends the file. Its identifier is a hash of everything written.
    pub(super) fn finish(mut self, catalog: u32, info: u32) -> Vec<u8> {
        self.flush();
        let start = self.out.len() as u64;
        let own = self.reserve();
        self.entries[own as usize] = Entry::At(start);
        let mut table = Vec::with_capacity(self.entries.len() * 7);
        for (number, entry) in self.entries.iter().enumerate() {
            let (kind, middle, last) = match *entry {
                Entry::Free => (0, 0, if number == 0 { u16::MAX } else { 0 }),
                Entry::At(offset) => (1, offset as u32, 0),
                Entry::In { stream, index } => (2, stream, index),
            };
            table.push(kind);
            table.extend_from_slice(&middle.to_be_bytes());
            table.extend_from_slice(&last.to_be_bytes());
        }
        let digest = Sha256::digest(&self.out);
        let id: String = digest[..16]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let entries = format!(
            "/Type/XRef/Size {}/W[1 4 2]/Root {catalog} 0 R/Info {info} 0 R/ID[<{id}><{id}>]",
            self.entries.len(),
        );
        self.stream_at(own, &entries, &table);
        self.out
            .extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        self.out
    }
}

/// Appends formatted text to bytes.
pub(super) fn append(out: &mut Vec<u8>, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text)
        .expect("writing to memory does not fail");
}

/// Compresses one stream after the other in the same memory.
struct Deflater(Compress);

impl Deflater {
    fn at(level: u32) -> Self {
        Self(Compress::new(Compression::new(level), true))
    }

    fn deflate(&mut self, content: &[u8]) -> Vec<u8> {
        self.0.reset();
        let mut packed = Vec::with_capacity(content.len() / 3 + 64);
        loop {
            let taken = self.0.total_in() as usize;
            let status = self
                .0
                .compress_vec(&content[taken..], &mut packed, FlushCompress::Finish)
                .expect("compressing in memory does not fail");
            if status == Status::StreamEnd {
                return packed;
            }
            packed.reserve(packed.len().max(1024));
        }
    }
}

/// A text for a dictionary: UTF-16 with its mark, in hexadecimal.
pub(super) fn text(words: &str) -> String {
    let units: String = words
        .encode_utf16()
        .map(|unit| format!("{unit:04X}"))
        .collect();
    format!("<FEFF{units}>")
}

/// Writes an object that printpdf made, with its references shifted by `shift`.
pub(super) fn write_object(out: &mut Vec<u8>, object: &Object, shift: &dyn Fn(u32) -> u32) {
    match object {
        Object::Null => out.extend_from_slice(b" null"),
        Object::Boolean(value) => append(out, format_args!(" {value}")),
        Object::Integer(value) => append(out, format_args!(" {value}")),
        Object::Real(value) => append(out, format_args!(" {value}")),
        Object::Name(name) => write_name(out, name),
        Object::String(bytes, StringFormat::Literal | StringFormat::Hexadecimal) => {
            out.push(b'<');
            for byte in bytes {
                append(out, format_args!("{byte:02X}"));
            }
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            for item in items {
                write_object(out, item, shift);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => write_dictionary(out, dictionary, shift),
        Object::Stream(stream) => write_dictionary(out, &stream.dict, shift),
        Object::Reference(id) => {
            append(
                out,
                format_args!(" {} 0 R", shift(super::object_number(*id))),
            );
        }
    }
}

fn write_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary, shift: &dyn Fn(u32) -> u32) {
    out.extend_from_slice(b"<<");
    write_entries(out, dictionary, shift);
    out.extend_from_slice(b">>");
}

/// The entries of a dictionary without its brackets and without its `/Length`.
pub(super) fn write_entries(
    out: &mut Vec<u8>,
    dictionary: &Dictionary,
    shift: &dyn Fn(u32) -> u32,
) {
    for (key, value) in dictionary {
        if key != b"Length" {
            write_name(out, key);
            write_object(out, value, shift);
        }
    }
}

fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_alphanumeric() || b"+-_.".contains(&byte) {
            out.push(byte);
        } else {
            append(out, format_args!("#{byte:02X}"));
        }
    }
}
