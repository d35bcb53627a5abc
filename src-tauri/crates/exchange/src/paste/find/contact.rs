//! Addresses of e-mail and of the web, telephone numbers, and the person to ask.
//!
//! Deliberately not here: whether an address exists.

use super::{pattern, person};
use crate::attendees::phone::{self, Phone};
use regex::Regex;
use std::sync::LazyLock;

/// Words around the data of a contact, which the document says by its own labels.
pub(in super::super) const SMALL: &str = "pour tout tous toute toutes renseignement renseignements question questions information informations complementaire complementaires \
            vous pouvez contacter contact contacts merci de d aupres par mail e email courriel tel telephone ou et au a l le la les plus inscription inscriptions votre nous contactez";

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[\p{L}\d][\p{L}\d._+'-]*\s?(?:@|\(at\)|\[at\]|\(a\)|\(arobase\))\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,12}",
    )
});

static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:\+33\s?(?:\(0\)\s?)?|\b0)[1-9](?:[\s.\-/\u{2010}-\u{2013}]{0,2}\d{2}){4}\b")
});

static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\b(?:https?://|www\.)[^\s<>«»]+"));

/// The first e-mail address of a text.
pub(in super::super) fn email(text: &str) -> Option<String> {
    static AT: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\s?(?:\(at\)|\[at\]|\(a\)|\(arobase\)|@)\s?"));
    if !text.contains(['@', '(', '[']) {
        return None;
    }
    let found = EMAIL.find(text)?;
    Some(AT.replace(found.as_str(), "@").into_owned())
}

/// The first telephone number of a text, in pairs.
pub(in super::super) fn phone(text: &str) -> Option<String> {
    if !super::has_figure(text) {
        return None;
    }
    let found = PHONE.find(text)?;
    match phone::read(found.as_str()) {
        Phone::French(pairs) => Some(pairs),
        _ => Some(found.as_str().to_owned()),
    }
}

/// The first address of the web of a text.
pub(in super::super) fn link(text: &str) -> Option<&str> {
    LINK.find(text)
        .map(|found| found.as_str().trim_end_matches(['.', ',', ')', ';', ']']))
}

/// The person to ask, in a line about it: after "contacter", "auprès de", or at the beginning.
pub(in super::super) fn name(text: &str) -> Option<(String, bool)> {
    static CUE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:contacter|contactez|aupr[èe]s d(?:e |['’])|adress[ée]e?r?s? [àa]|contacts?\s*:|renseignements?\s*:|s['’]adresser [àa]|[àa] l['’]attention d(?:e |['’]))\s*:?\s*",
        )
    });
    let from = CUE.find_iter(text).last().map_or(0, |found| found.end());
    let stripped = EMAIL.replace_all(&text[from..], " , ");
    let stripped = PHONE.replace_all(&stripped, " , ");
    let parts = stripped.split([',', ':', '–', '—', '|', '\t', '/', '(', ';']);
    for part in parts.flat_map(|part| part.split(" - ")) {
        let part = part.trim();
        if let Some(found) = person::leading(part) {
            return Some((
                part[..found.end].trim().to_owned(),
                found.certain || from > 0,
            ));
        }
    }
    None
}

/// Whether a line is about whom to ask.
pub(in super::super) fn asks(text: &str) -> bool {
    static ASK: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:renseignements?|contacter|contactez|contacts?|plus d['’]informations?|pour toute (?:question|information)|aupr[èe]s de)\b",
        )
    });
    ASK.is_match(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_to_ask() {
        let line = "Pour tout renseignement, vous pouvez contacter Laura KOSSI: a1@exemple.org - 01 64 97 27 75";
        assert_eq!(name(line), Some(("Laura KOSSI".to_owned(), true)));
        assert_eq!(email(line).as_deref(), Some("a1@exemple.org"));
        assert_eq!(phone(line).as_deref(), Some("01 64 97 27 75"));
        assert_eq!(
            name("Contact : Lise Pelerin"),
            Some(("Lise Pelerin".to_owned(), true))
        );
        assert_eq!(
            phone("+33 (0)3.20.25.10.29").as_deref(),
            Some("03 20 25 10 29")
        );
        assert_eq!(
            email("lea(at)exemple.org").as_deref(),
            Some("lea@exemple.org")
        );
        assert_eq!(
            link("Voir https://exemple.org/a."),
            Some("https://exemple.org/a")
        );
        assert_eq!(
            name("Contact : Lucie Fayard 03 81 00 22 33"),
            Some(("Lucie Fayard".to_owned(), true))
        );
        assert_eq!(name("Plus d'infos : a@exemple.org"), None);
        assert_eq!(name("www.exemple.org"), None);
    }
}
