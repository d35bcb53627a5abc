//! Held against the parser of browsers, which says every fault it mends, and against what may stand
//! in a page.

use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};

use super::*;
use crate::announcement::random::announcement;
use crate::announcement::samples::{bare, whole};

/// Elements that may stand in a fragment; all of them are structure.
const ALLOWED: [&str; 28] = [
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "time",
    "a",
    "strong",
    "em",
    "small",
    "br",
    "blockquote",
    "html",
    "head",
    "body",
    "main",
];

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector).collect()
}

fn words(html: &Html, selector: &str) -> Vec<String> {
    all(html, selector)
        .iter()
        .map(|e| e.text().collect())
        .collect()
}

/// No fault, and nothing that does more than say.
fn check(html: &Html) {
    assert!(html.errors.is_empty(), "{:?}\n{}", html.errors, html.html());
    for element in all(html, "*") {
        let name = element.value().name();
        assert!(
            ALLOWED.contains(&name) || matches!(name, "meta" | "title"),
            "<{name}>"
        );
        for (attribute, value) in element.value().attrs() {
            let fits = match (name, attribute) {
                ("a", "href") => crate::announcement::is_safe_link(value),
                ("time", "datetime") | ("th", "scope") | ("ol", "start") | ("html", "lang") => true,
                ("meta", "charset" | "name" | "content") => true,
                _ => false,
            };
            assert!(fits, "<{name} {attribute}={value:?}>");
        }
    }
    headings_descend_by_one(html);
}

fn headings_descend_by_one(html: &Html) {
    let mut before = None;
    for heading in all(html, "h1, h2, h3, h4, h5, h6") {
        let level = heading.value().name().as_bytes()[1];
        let said: String = heading.text().collect();
        assert!(!said.trim().is_empty(), "an empty heading");
        assert!(before.is_none_or(|before| level <= before + 1), "{said}");
        before = Some(level);
    }
}

#[test]
fn a_fragment_has_its_structure() {
    let html = Html::parse_fragment(&fragment(&whole()));
    check(&html);
    assert_eq!(words(&html, "h2"), ["Agir ensemble : « qui & comment » ?"]);
    assert_eq!(
        words(&html, "h3"),
        [
            "Présentation",
            "Journée 1 – Se connaître",
            "Informations pratiques"
        ]
    );
    assert_eq!(words(&html, "h4"), ["Programme"]);
    assert_eq!(words(&html, "dt"), ["Date", "Lieu", "Contact"]);
    assert_eq!(words(&html, "tbody th"), ["9h – 10h", "14h – 16h"]);
    assert_eq!(words(&html, "blockquote p"), ["dit-elle"]);
    assert_eq!(all(&html, "ol[start='3'] > li").len(), 2);
    assert_eq!(words(&html, "ul ul > li")[0], "dedans");
    assert_eq!(words(&html, "p strong")[1], "mot");
}

#[test]
fn days_hours_and_links_can_be_read_by_machines() {
    let html = Html::parse_fragment(&fragment(&whole()));
    let times: Vec<_> = all(&html, "time")
        .iter()
        .filter_map(|e| e.attr("datetime"))
        .collect();
    assert_eq!(times, ["2027-03-23", "09:00", "10:00", "14:00", "16:00"]);
    let links: Vec<_> = all(&html, "a")
        .iter()
        .filter_map(|e| e.attr("href"))
        .collect();
    assert_eq!(
        links,
        ["https://exemple.org/a?b=1&c=2", "mailto:claire@exemple.org"]
    );
}

#[test]
fn a_page_stands_alone() {
    for announcement in [bare(), whole()] {
        let html = page(&announcement);
        assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">\n"));
        let html = Html::parse_document(&html);
        check(&html);
        assert_eq!(words(&html, "title"), [announcement.title.as_str()]);
        assert_eq!(words(&html, "h1"), [announcement.title.as_str()]);
    }
}

#[test]
fn what_runs_is_words() {
    let mut announcement = bare();
    announcement.title = "<script>alert(1)</script>".to_owned();
    announcement.parts = vec![Part::Text(parvis_domain::rich_text::parse(
        "[ici](javascript:alert(1)) <img src=x onerror=y>",
    ))];
    let html = Html::parse_fragment(&fragment(&announcement));
    check(&html);
    assert!(all(&html, "a, script, img").is_empty());
    assert_eq!(words(&html, "p"), ["ici <img src=x onerror=y>"]);
}

proptest! {
    #[test]
    fn any_announcement_is_without_fault(announcement in announcement()) {
        check(&Html::parse_fragment(&fragment(&announcement)));
        check(&Html::parse_document(&page(&announcement)));
    }
}
