//! The little of the Internet Printing Protocol that is asked here: attributes of jobs and printers.
//!
//! The encoding is that of RFC 8010, whose numbers these are. Crates for it bring an HTTP client
//! that does not speak to the socket of a local CUPS, and more than a hundred lines do. Whatever
//! cannot be understood is no answer.

use std::collections::HashMap;

const VERSION: [u8; 2] = [2, 0];
const OPERATION_GROUP: u8 = 0x01;
const END: u8 = 0x03;
/// Below it a tag begins a group, from it on a value.
const FIRST_VALUE: u8 = 0x10;
const INTEGER: u8 = 0x21;
const ENUM: u8 = 0x23;
const TEXT_WITH_LANGUAGE: u8 = 0x35;
const NAME_WITH_LANGUAGE: u8 = 0x36;
const KEYWORD: u8 = 0x44;
const URI: u8 = 0x45;
const CHARSET: u8 = 0x47;
const LANGUAGE: u8 = 0x48;
const NOT_FOUND: u16 = 0x0406;
const GONE: u16 = 0x0407;
/// Every status below it is a success.
const FIRST_FAILURE: u16 = 0x0100;

/// A question, ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Message(Vec<u8>);

impl Message {
    /// A question of this operation.
    pub fn request(operation: u16) -> Self {
        let mut bytes = VERSION.to_vec();
        bytes.extend(operation.to_be_bytes());
        bytes.extend(1_u32.to_be_bytes());
        bytes.push(OPERATION_GROUP);
        Self(bytes)
            .value(CHARSET, "attributes-charset", b"utf-8")
            .value(LANGUAGE, "attributes-natural-language", b"en")
    }

    /// With an address.
    pub fn uri(self, name: &str, uri: &str) -> Self {
        self.value(URI, name, uri.as_bytes())
    }

    /// With a number.
    pub fn integer(self, name: &str, number: i32) -> Self {
        self.value(INTEGER, name, &number.to_be_bytes())
    }

    /// With the attributes that are to be told.
    pub fn wanted(mut self, names: &[&str]) -> Self {
        for (at, wanted) in names.iter().enumerate() {
            // The values that follow a first one have no name.
            let name = if at == 0 { "requested-attributes" } else { "" };
            self = self.value(KEYWORD, name, wanted.as_bytes());
        }
        self
    }

    /// The bytes of the whole message.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.0.clone();
        bytes.push(END);
        bytes
    }

    fn value(mut self, tag: u8, name: &str, value: &[u8]) -> Self {
        self.0.push(tag);
        for part in [name.as_bytes(), value] {
            let length = u16::try_from(part.len()).unwrap_or(u16::MAX);
            self.0.extend(length.to_be_bytes());
            self.0.extend(&part[..usize::from(length)]);
        }
        self
    }
}

/// The attributes of one thing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Group(HashMap<String, Vec<(u8, Vec<u8>)>>);

impl Group {
    /// The values of an attribute as texts; empty when it is not there.
    pub fn texts(&self, name: &str) -> Vec<String> {
        let values = self.0.get(name).into_iter().flatten();
        let text = |(tag, value): &(u8, Vec<u8>)| {
            let text = match *tag {
                TEXT_WITH_LANGUAGE | NAME_WITH_LANGUAGE => after_language(value)?,
                _ => value,
            };
            Some(String::from_utf8_lossy(text).into_owned())
        };
        values.filter_map(text).collect()
    }

    /// The number of an attribute.
    pub fn number(&self, name: &str) -> Option<i32> {
        match self.0.get(name)?.first()? {
            (INTEGER | ENUM, value) => Some(i32::from_be_bytes(value.as_slice().try_into().ok()?)),
            _ => None,
        }
    }
}

/// Language and text, each after its length.
fn after_language(value: &[u8]) -> Option<&[u8]> {
    let (_, rest) = measured(value)?;
    Some(measured(rest)?.0)
}

/// What is as long as the two bytes before it say, and what follows it.
fn measured(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<2>()?;
    rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reply {
    status: u16,
    groups: Vec<Group>,
}

impl Reply {
    /// Reads an answer; none when it is not one.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (head, mut rest) = bytes.split_at_checked(8)?;
        let status = u16::from_be_bytes([head[2], head[3]]);
        let mut groups: Vec<Group> = Vec::new();
        let mut name = String::new();
        loop {
            let (&tag, after) = rest.split_first()?;
            rest = after;
            match tag {
                END => return Some(Self { status, groups }),
                OPERATION_GROUP => groups.push(Group::default()),
                tag if tag < FIRST_VALUE => groups.push(Group::default()),
                tag => {
                    let (named, after) = measured(rest)?;
                    let (value, after) = measured(after)?;
                    rest = after;
                    if !named.is_empty() {
                        name = String::from_utf8_lossy(named).into_owned();
                    }
                    let values = groups.last_mut()?.0.entry(name.clone()).or_default();
                    values.push((tag, value.to_vec()));
                }
            }
        }
    }

    /// Whether it was answered as asked.
    pub fn successful(&self) -> bool {
        self.status < FIRST_FAILURE
    }

    /// Whether there is no such thing, or no longer.
    pub fn not_found(&self) -> bool {
        [NOT_FOUND, GONE].contains(&self.status)
    }

    /// What is told, thing by thing; the first of them is about the answer itself.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter()
    }

    /// The values of an attribute, of whatever thing has it.
    pub fn texts(&self, name: &str) -> Vec<String> {
        self.groups().flat_map(|group| group.texts(name)).collect()
    }

    /// The number of an attribute, of whatever thing has it.
    pub fn number(&self, name: &str) -> Option<i32> {
        self.groups().find_map(|group| group.number(name))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The answer of a CUPS to a question about a job.
    fn answer() -> Vec<u8> {
        let told = Message(vec![2, 0, 0, 0, 0, 0, 0, 1, OPERATION_GROUP]).value(
            CHARSET,
            "attributes-charset",
            b"utf-8",
        );
        let mut told = told;
        told.0.push(0x02);
        let message = b"\0\x05fr-fr\0\x06Presse";
        told.value(ENUM, "job-state", &9_i32.to_be_bytes())
            .value(KEYWORD, "job-state-reasons", b"one")
            .value(KEYWORD, "", b"two")
            .value(TEXT_WITH_LANGUAGE, "job-printer-state-message", message)
            .bytes()
    }

    #[test]
    fn what_is_answered_is_read() {
        let reply = Reply::read(&answer()).unwrap();
        assert!(reply.successful() && !reply.not_found());
        assert_eq!(reply.number("job-state"), Some(9));
        assert_eq!(reply.texts("job-state-reasons"), ["one", "two"]);
        assert_eq!(reply.texts("job-printer-state-message"), ["Presse"]);
        assert_eq!(reply.number("job-state-reasons"), None);
        assert_eq!(reply.texts("elsewhere"), [""; 0]);
    }

    #[test]
    fn a_question_is_read_as_it_was_asked() {
        let asked = Message::request(0x000b)
            .uri("printer-uri", "ipp://localhost/printers/a")
            .wanted(&["printer-state", "printer-name"]);
        let read = Reply::read(&asked.bytes()).unwrap();
        assert_eq!(read.status, 0x000b);
        let wanted = read.texts("requested-attributes");
        assert_eq!(wanted, ["printer-state", "printer-name"]);
    }

    proptest! {
        #[test]
        fn an_answer_cut_short_is_none_and_no_bytes_do_harm(
            at in 0..answer().len(), noise in prop::collection::vec(any::<u8>(), 0..80)
        ) {
            prop_assert_eq!(Reply::read(&answer()[..at]), None);
            let _ = Reply::read(&noise);
        }
    }
}
