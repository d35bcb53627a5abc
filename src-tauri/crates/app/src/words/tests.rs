//! The catalogue is whole: same keys and arguments in both languages, a word for every choice.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use parvis_domain::clock_time::parse;
use parvis_domain::{
    fee, follow_up, half_day, organisation, programme, registration, session, slot, speaker,
};
use parvis_exchange::{paste, revision};

use super::catalogue::AREAS;
use super::{Catalogue, Language};

/// The keys of a file with the names of their arguments, read line by line.
fn keys(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let begins_key = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let Some((key, _)) = line.split_once('=').filter(|_| begins_key) {
            current = key.trim().to_owned();
            assert!(
                found.insert(current.clone(), BTreeSet::new()).is_none(),
                "{current} twice"
            );
        }
        for part in line.split('$').skip(1) {
            let name = part
                .split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_')
                .next();
            let names = found.get_mut(&current).unwrap();
            names.insert(name.unwrap_or_default().to_owned());
        }
    }
    found
}

#[test]
fn both_languages_have_the_same_keys_and_arguments() {
    let mut all = BTreeSet::new();
    for (area, french, english) in AREAS {
        let (french, english) = (keys(french), keys(english));
        for key in french.keys().chain(english.keys()) {
            assert!(
                french.contains_key(key),
                "{area}: {key} is missing in French"
            );
            assert!(
                english.contains_key(key),
                "{area}: {key} is missing in English"
            );
            assert_eq!(french[key], english[key], "{area}: arguments of {key}");
        }
        for key in french.into_keys() {
            assert!(
                all.insert(key.clone()),
                "{area}: {key} is in another area too"
            );
        }
    }
}

#[test]
fn every_file_of_the_catalogue_is_built_in() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/locales");
    for language in ["fr", "en"] {
        for entry in std::fs::read_dir(format!("{folder}/{language}")).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let area = name.strip_suffix(".ftl").unwrap();
            assert!(
                AREAS.iter().any(|(known, ..)| *known == area),
                "{language}/{name}"
            );
        }
    }
}

#[test]
fn no_message_uses_a_function() {
    for (area, french, english) in AREAS {
        for text in [french, english] {
            assert!(
                !text.contains("NUMBER(") && !text.contains("DATETIME("),
                "{area}"
            );
        }
    }
}

#[test]
fn every_choice_has_a_word_in_both_languages() {
    let mut wanted = Vec::new();
    macro_rules! want {
        ($list:literal, $choice:ty) => {
            wanted.extend(
                <$choice>::ALL
                    .iter()
                    .map(|c| format!("{}-{}", $list, c.code())),
            );
        };
    }
    want!("programme-kind", programme::ProgrammeKind);
    want!("part", programme::Part);
    want!("mode", session::Mode);
    want!("session-status", session::SessionStatus);
    want!("half-day", half_day::HalfDay);
    want!("half-days", half_day::HalfDays);
    want!("slot-kind", slot::SlotKind);
    want!("speaker-role", speaker::SpeakerRole);
    want!("speaker-status", follow_up::SpeakerStatus);
    want!("image-consent", follow_up::ImageConsent);
    want!("fee-unit", fee::FeeUnit);
    want!("fee-payers", registration::Category);
    want!("category", registration::Category);
    want!("place-status", registration::PlaceStatus);
    want!("organisation-kind", organisation::OrganisationKind);
    want!("paste-role", paste::Role);
    want!("paste-reason", paste::Reason);
    want!("paste-kind", revision::Kind);
    for language in Language::ALL {
        let catalogue = Catalogue::new(language);
        for key in &wanted {
            assert!(catalogue.has(key), "{key} in {}", language.code());
        }
    }
}

#[test]
fn dates_and_hours_are_written_as_the_field_writes_them() {
    let french = Catalogue::new(Language::French);
    let english = Catalogue::new(Language::English);
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    assert_eq!(french.date_long(day(2018, 5, 31)), "jeudi 31 mai 2018");
    assert_eq!(french.date_long(day(2024, 2, 1)), "jeudi 1er février 2024");
    assert_eq!(english.date_long(day(2018, 5, 31)), "Thursday 31 May 2018");
    let days = [day(2016, 3, 10), day(2016, 4, 7), day(2016, 5, 26)];
    assert_eq!(french.date_list(&days), "10 mars, 7 avril et 26 mai 2016");
    assert_eq!(
        french.date_list(&[day(2016, 12, 1), day(2017, 1, 5)]),
        "1er décembre 2016 et 5 janvier 2017"
    );
    assert_eq!(french.hours(parse("9h15"), parse("9h45")), "9h15 – 9h45");
    assert_eq!(
        french.hours_in_words(parse("9h"), parse("17h")),
        "de 9h à 17h"
    );
    assert_eq!(french.hours(None, None), "");
    assert_eq!(english.hours(parse("9h"), parse("9h45")), "09:00 – 09:45");
}

#[test]
fn a_key_without_words_shows_itself() {
    assert_eq!(
        Catalogue::new(Language::French).text("no-such-key"),
        "no-such-key"
    );
}
