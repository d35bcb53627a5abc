//! The name of an organisation in its words: what kind of body it is, and what is its own.

use super::names::near;
use crate::name::key;

/// What a body calls itself, and the kind that says; the longer ways of saying it come first.
const KINDS: [(&str, &str); 33] = [
    ("centre communal d action sociale", "ccas"),
    ("centre intercommunal d action sociale", "cias"),
    ("communaute de communes", "cc"),
    ("communaute d agglomeration", "ca"),
    ("communaute urbaine", "cu"),
    ("conseil departemental", "departement"),
    ("conseil general", "departement"),
    ("conseil regional", "region"),
    ("hotel de ville", "commune"),
    ("mairie", "commune"),
    ("ville", "commune"),
    ("commune", "commune"),
    ("municipalite", "commune"),
    ("office public de l habitat", "oph"),
    ("caisse d allocations familiales", "caf"),
    ("centre social et culturel", "centre social"),
    ("centre socioculturel", "centre social"),
    ("centre socio culturel", "centre social"),
    ("centre social", "centre social"),
    ("mission locale", "mission locale"),
    ("conseil citoyen", "conseil citoyen"),
    ("departement", "departement"),
    ("prefecture", "prefecture"),
    ("region", "region"),
    ("metropole", "metropole"),
    ("agglomeration", "ca"),
    ("agglo", "ca"),
    ("ccas", "ccas"),
    ("cias", "cias"),
    ("oph", "oph"),
    ("caf", "caf"),
    ("cc", "cc"),
    ("cu", "cu"),
];

/// Words that say nothing of which body it is: joints, legal forms, "association".
const EMPTY: [&str; 31] = [
    "a",
    "asso",
    "association",
    "au",
    "aux",
    "d",
    "de",
    "des",
    "du",
    "en",
    "et",
    "eurl",
    "gie",
    "gip",
    "l",
    "la",
    "le",
    "les",
    "loi",
    "par",
    "pour",
    "sa",
    "sarl",
    "sas",
    "scic",
    "scop",
    "sem",
    "sur",
    "the",
    "1901",
    "ass",
];

/// A name in its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct BodyName {
    /// What kind of body the name says it is; may be empty.
    pub kind: &'static str,
    /// The other words that say something, sorted.
    pub words: Vec<String>,
    /// Those in the order of the name, in one.
    pub joined: String,
    /// All in one.
    pub whole: String,
    /// The first letters of the words that say something, the kind's among them.
    pub initials: String,
}

impl BodyName {
    /// The words of a name as written.
    pub fn of(written: &str) -> Self {
        let key = key(written);
        let says = |word: &&str| !EMPTY.contains(word);
        let initials = key
            .split(' ')
            .filter(says)
            .filter_map(|word| word.chars().next())
            .collect();
        let padded = format!(" {key} ");
        // "CA" alone is a kind only before a name: "CA de Lens".
        let kinds = KINDS.iter().copied().chain([("ca", "ca")]);
        let found = kinds
            .filter_map(|(said, kind)| padded.find(&format!(" {said} ")).map(|at| (at, said, kind)))
            .find(|(at, said, _)| *at == 0 || said.len() > 3);
        let (kind, rest) = match found {
            Some((at, said, kind)) => (
                kind,
                format!("{} {}", &padded[..at], &padded[at + said.len() + 1..]),
            ),
            None => ("", padded),
        };
        let mut words: Vec<String> = rest
            .split_whitespace()
            .filter(says)
            .map(str::to_owned)
            .collect();
        let joined = words.concat();
        words.sort_unstable();
        Self {
            kind,
            words,
            joined,
            whole: key.replace(' ', ""),
            initials,
        }
    }

    /// The same body, as far as a name can say.
    pub fn same(&self, other: &Self) -> bool {
        let own =
            !self.joined.is_empty() && (self.words == other.words || self.joined == other.joined);
        (self.kind == other.kind && own) || (!self.whole.is_empty() && self.whole == other.whole)
    }

    /// Names that may well be of one body.
    pub fn near(&self, other: &Self) -> bool {
        let kind = self.kind == other.kind || self.kind.is_empty() || other.kind.is_empty();
        kind && (self.words == other.words && !self.words.is_empty()
            || self.is_slip_of(other)
            || self.is_acronym_of(other)
            || other.is_acronym_of(self))
    }

    /// One slip of the keyboard apart; numbers are never slips.
    pub fn is_slip_of(&self, other: &Self) -> bool {
        let digits =
            |name: &Self| -> String { name.joined.chars().filter(char::is_ascii_digit).collect() };
        self.joined.len() >= 5 && digits(self) == digits(other) && near(&self.joined, &other.joined)
    }

    /// Whether this name is made of the first letters of the other.
    pub fn is_acronym_of(&self, other: &Self) -> bool {
        self.whole.len() >= 3 && self.whole == other.initials && other.whole != self.whole
    }
}
