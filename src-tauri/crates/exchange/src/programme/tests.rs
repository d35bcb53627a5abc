//! Programme files: what is written is read, and every fault has its path.

use super::*;
use chrono::{NaiveDate, NaiveTime};
use parvis_domain::fee::{FeePayer, FeeUnit};
use parvis_domain::follow_up::{ImageConsent, SpeakerStatus};
use parvis_domain::half_day::HalfDays;
use parvis_domain::organisation::OrganisationKind;
use parvis_domain::programme::{Part, ProgrammeKind};
use parvis_domain::registration::Category;
use parvis_domain::session::{Mode, SessionStatus};
use parvis_domain::slot::SlotKind;
use parvis_domain::speaker::SpeakerRole;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn file(body: &str) -> String {
    format!("{{\"format\": \"parvis-programme\", \"version\": 1, {body}}}")
}

/// `path: code` for each problem of a file, refused or not.
fn problems(text: &str) -> Vec<String> {
    let problems = match read(text.as_bytes()) {
        Ok(reading) => reading.problems,
        Err(problems) => problems,
    };
    problems
        .iter()
        .map(|p| format!("{}: {}", p.path, p.code()))
        .collect()
}

#[test]
fn every_fault_is_told_at_once_with_its_path() {
    let text = file(
        r#""title": " ", "kind": "party", "titel": "x", "registration_deadline": "12/03/2027",
        "involvements": [{"organisation": ""}, 3],
        "sessions": [
            {"date": "2027-02-30", "starts": "25:00", "all_day": "yes", "venue": []},
            {"slots": [{"kind": "talk", "capacity": -1, "speakers": [{"role": "speaker"}, {"given_name": 7}]}]}
        ]"#,
    );
    assert_eq!(
        problems(&text),
        [
            "kind: unknown-choice",
            "title: value-missing",
            "registration_deadline: bad-date",
            "involvements[0].organisation: value-missing",
            "involvements[0].part: value-missing",
            "involvements[1]: wrong-type",
            "sessions[0].date: bad-date",
            "sessions[0].all_day: wrong-type",
            "sessions[0].starts: bad-hour",
            "sessions[0].venue: wrong-type",
            "sessions[1].slots[0].capacity: wrong-type",
            "sessions[1].slots[0].speakers[0]: nobody-speaks",
            "sessions[1].slots[0].speakers[1].given_name: wrong-type",
            "titel: unknown-field",
        ]
    );
}

#[test]
fn an_unknown_field_does_not_refuse() {
    let text = file(r#""title": "A", "sessions": [{"colour": "red"}]"#);
    let reading = read(text.as_bytes()).expect("a programme");
    assert_eq!(reading.document.sessions.len(), 1);
    assert_eq!(problems(&text), ["sessions[0].colour: unknown-field"]);
}

#[test]
fn getting_ready_is_read_with_what_is_left_out() {
    let text = file(
        r#""title": "A", "speakers": [{"family_name": "Roux"},
            {"family_name": "Diallo", "status": "approached", "image": "no", "arrival": "8h30",
             "replaced": [{"family_name": "Petit", "replaced": [{"organisation": "La Ruche"}]}]}],
        "fee_rules": [{}, {"payer": "category", "category": "press", "unit": "free"}],
        "preparations": [{"title": "La salle", "days": -60}, {"title": "Le bilan", "date": "2027-04-07"}]"#,
    );
    let document = read(text.as_bytes()).expect("a programme").document;
    let [first, second] = &document.speakers[..] else {
        panic!("two speakers: {:?}", document.speakers)
    };
    assert_eq!(first.status, SpeakerStatus::Confirmed);
    assert_eq!(second.status, SpeakerStatus::Approached);
    assert_eq!(second.replaced[0].replaced[0].organisation, "La Ruche");
    assert_eq!(document.fee_rules[1].category, Some(Category::Press));
    assert_eq!(document.preparations[0].due, Due::Days { days: -60 });
    let date = NaiveDate::from_ymd_opt(2027, 4, 7).expect("a day");
    assert_eq!(document.preparations[1].due, Due::On { date });
}

#[test]
fn faults_of_getting_ready_are_told_with_their_paths() {
    let text = file(
        r#""title": "A", "speakers": [{"family_name": "Roux", "status": "replaced", "replaced": [{}]}],
        "fee_rules": [{"payer": "category"}, {"cents": -1, "unit": "hour"}],
        "preparations": [{"days": 3}, {"title": "B"}, {"title": "C", "days": "J-3"}]"#,
    );
    assert_eq!(
        problems(&text),
        [
            "speakers[0].status: unknown-choice",
            "speakers[0].replaced[0]: nobody-speaks",
            "fee_rules[0].category: value-missing",
            "fee_rules[1].cents: wrong-type",
            "fee_rules[1].unit: unknown-choice",
            "preparations[0].title: value-missing",
            "preparations[1].days: value-missing",
            "preparations[2].days: wrong-type",
        ]
    );
}

#[test]
fn other_files_are_refused() {
    assert_eq!(problems("{"), [": not-json"]);
    assert_eq!(problems("[]"), [": not-a-programme"]);
    assert_eq!(problems(r#"{"title": "A"}"#), [": not-a-programme"]);
    assert_eq!(
        problems(r#"{"format": "parvis-programme", "title": "A"}"#),
        [": not-a-programme"]
    );
    let newer = r#"{"format": "parvis-programme", "version": 2, "title": 3}"#;
    assert_eq!(problems(newer), [": newer-version"]);
    assert_eq!(read(b"\xFF\xFE{").expect_err("bytes")[0].code(), "not-json");
    let deep = format!(
        "{}{}",
        file("\"title\": \"A\"").trim_end_matches('}'),
        ", \"x\": "
    ) + &"[".repeat(5000);
    assert_eq!(problems(&deep), [": not-json"]);
}

#[test]
fn values_are_read_with_some_goodwill() {
    let text = "\u{FEFF}".to_owned()
        + &file(
            r#""title": "  Une\u0000 e\u0301toile ", "subtitle": null, "fees": "un\r\ndeux\n\n",
            "sessions": [{"starts": "9h30", "ends": "", "doors_open": "09:00"}]"#,
        );
    let document = read(text.as_bytes()).expect("a programme").document;
    assert_eq!(
        (document.title.as_str(), document.fees.as_str()),
        ("Une étoile", "un\ndeux")
    );
    assert_eq!(
        document.sessions[0].starts,
        NaiveTime::from_hms_opt(9, 30, 0)
    );
    assert_eq!(document.sessions[0].ends, None);
}

#[test]
fn the_sample_is_in_the_format() {
    let sample = include_bytes!("../../../../../assets/sample/programme.json");
    let reading = read(sample).expect("the sample is a programme");
    assert_eq!(reading.problems, []);
    assert!(!reading.document.sessions.is_empty());
    let again = read(&write(&reading.document)).expect("what was written");
    assert_eq!(again.document, reading.document);
}

#[test]
fn codes_are_the_ones_that_are_serialised() {
    for text in [
        "{".to_owned(),
        file(r#""kind": "x", "sessions": 3, "y": 1"#),
    ] {
        let found = read(text.as_bytes()).expect_err("problems");
        for problem in found {
            let json = serde_json::to_value(&problem).expect("JSON");
            assert_eq!(json["code"], problem.code());
            assert_eq!(json["path"], problem.path.as_str());
            for (name, value) in problem.kind.context() {
                assert_eq!(json[name].to_string().trim_matches('"'), value);
            }
        }
    }
}

fn line() -> impl Strategy<Value = String> {
    "\\PC{0,12}".prop_map(|text| parvis_domain::name::tidy(&text))
}

fn name() -> impl Strategy<Value = String> {
    "[A-Za-zéŁş’ ]{0,12}[a-z]".prop_map(|text| parvis_domain::name::tidy(&text))
}

fn rich() -> impl Strategy<Value = String> {
    ("[a-zé* \n\"\\\\-]{0,20}", "[a-z]?").prop_map(|(text, end)| {
        let text = text + &end;
        text.trim_matches('\n').trim_end().to_owned()
    })
}

fn date() -> impl Strategy<Value = Option<NaiveDate>> {
    option::of(
        (2000i32..2100, 1u32..=365)
            .prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).expect("a day of the year")),
    )
}

fn hour() -> impl Strategy<Value = Option<NaiveTime>> {
    option::of((0u32..24, 0u32..60).prop_map(|(hour, minute)| {
        NaiveTime::from_hms_opt(hour, minute, 0).expect("an hour of the day")
    }))
}

fn number() -> impl Strategy<Value = Option<i32>> {
    option::of(0..=i32::MAX)
}

fn involvement() -> impl Strategy<Value = Involvement> {
    (name(), select(Part::ALL)).prop_map(|(organisation, part)| Involvement { organisation, part })
}

/// Somebody, perhaps in the place of others, one of whom had taken it from another.
fn speaker() -> impl Strategy<Value = Speaker> {
    one_speaker().prop_recursive(2, 3, 2, |inner| {
        (one_speaker(), vec(inner, 0..2)).prop_map(|(speaker, replaced)| Speaker {
            replaced,
            ..speaker
        })
    })
}

fn one_speaker() -> impl Strategy<Value = Speaker> {
    let follow_up = (
        select(SpeakerStatus::CHOSEN),
        line(),
        line(),
        select(ImageConsent::ALL),
    );
    (a_name(), follow_up).prop_map(|(speaker, (status, arrival, equipment, image))| Speaker {
        status,
        arrival,
        equipment,
        image,
        ..speaker
    })
}

fn fee_rule() -> impl Strategy<Value = FeeRule> {
    let payer = prop_oneof![
        select(vec![
            FeePayer::Everyone,
            FeePayer::Members,
            FeePayer::NonMembers
        ]),
        select(Category::ALL).prop_map(FeePayer::Category),
    ];
    (payer, 0..=i32::MAX, select(FeeUnit::ALL), line()).prop_map(|(payer, cents, unit, label)| {
        FeeRule {
            payer: payer.kind(),
            category: payer.category(),
            cents,
            unit,
            label,
        }
    })
}

fn preparation() -> impl Strategy<Value = Preparation> {
    (name(), any::<i32>(), date(), date()).prop_map(|(title, days, date, done)| Preparation {
        title,
        due: date.map_or(Due::Days { days }, |date| Due::On { date }),
        done,
    })
}

fn a_name() -> impl Strategy<Value = Speaker> {
    let mandate = (line(), line()).prop_map(|(function, organisation)| Mandate {
        function,
        organisation,
    });
    (
        line(),
        line(),
        name(),
        line(),
        select(SpeakerRole::ALL),
        line(),
        vec(mandate, 0..3),
        rich(),
    )
        .prop_map(
            |(
                civility,
                given_name,
                family_name,
                organisation,
                role,
                role_label,
                mandates,
                notice,
            )| {
                Speaker {
                    civility,
                    given_name,
                    family_name,
                    organisation,
                    role,
                    role_label,
                    mandates,
                    notice,
                    status: SpeakerStatus::Confirmed,
                    arrival: String::new(),
                    equipment: String::new(),
                    image: ImageConsent::NotAsked,
                    replaced: Vec::new(),
                }
            },
        )
}

fn venue() -> impl Strategy<Value = Option<Venue>> {
    option::of((line(), rich(), line(), line(), rich(), rich()).prop_map(
        |(name, street, postcode, city, access, accessibility)| Venue {
            name,
            street,
            postcode,
            city,
            access,
            accessibility,
        },
    ))
}

fn slot() -> impl Strategy<Value = Slot> {
    (
        (
            select(SlotKind::ALL),
            hour(),
            hour(),
            line(),
            rich(),
            line(),
        ),
        (
            number(),
            number(),
            venue(),
            line(),
            number(),
            vec(speaker(), 0..2),
        ),
    )
        .prop_map(
            |((kind, starts, ends, title, description, lead_question), rest)| {
                let (parallel_group, number, venue, room, capacity, speakers) = rest;
                Slot {
                    kind,
                    starts,
                    ends,
                    title,
                    description,
                    lead_question,
                    parallel_group,
                    number,
                    venue,
                    room,
                    capacity,
                    speakers,
                }
            },
        )
}

fn session() -> impl Strategy<Value = Session> {
    (
        (
            number(),
            line(),
            date(),
            line(),
            any::<bool>(),
            hour(),
            hour(),
            hour(),
        ),
        (
            select(HalfDays::ALL),
            hour(),
            select(Mode::ALL),
            select(SessionStatus::ALL),
            venue(),
            line(),
            line(),
        ),
        (
            number(),
            rich(),
            rich(),
            rich(),
            vec(involvement(), 0..2),
            vec(speaker(), 0..2),
            vec(slot(), 0..3),
        ),
    )
        .prop_map(|(when, how, what)| {
            let (ordinal, title, date, period, all_day, doors_open, starts, ends) = when;
            let (half_days, half_day_boundary, mode, status, venue, room, online_link) = how;
            let (capacity, context, objectives, axes, involvements, speakers, slots) = what;
            Session {
                ordinal,
                title,
                date,
                period,
                all_day,
                doors_open,
                starts,
                ends,
                half_days,
                half_day_boundary,
                mode,
                status,
                venue,
                room,
                online_link,
                capacity,
                context,
                objectives,
                axes,
                involvements,
                speakers,
                slots,
                content_of: None,
            }
        })
}

fn document() -> impl Strategy<Value = Document> {
    let organisation = (
        name(),
        line(),
        line(),
        select(OrganisationKind::ALL),
        line(),
        rich(),
    )
        .prop_map(
            |(name, badge_name, acronym, kind, territory, notice)| Organisation {
                name,
                badge_name,
                acronym,
                kind,
                territory,
                notice,
            },
        );
    (
        (line(), select(ProgrammeKind::ALL), name(), line(), line()),
        (rich(), rich(), rich(), rich(), rich(), rich(), rich()),
        (date(), line(), line(), line(), line(), line()),
        (
            vec(organisation, 0..2),
            vec(involvement(), 0..2),
            vec(speaker(), 0..2),
            vec(session(), 0..2),
            vec(fee_rule(), 0..3),
            vec(preparation(), 0..3),
        ),
    )
        .prop_map(|(head, texts, contact, lists)| {
            let (series, kind, title, subtitle, period) = head;
            let (presentation, objectives, audience, methods, fees, practical, legal_footer) =
                texts;
            let (
                registration_deadline,
                registration_link,
                contact_name,
                contact_email,
                contact_phone,
                agreement,
            ) = contact;
            let (organisations, involvements, speakers, sessions, fee_rules, preparations) = lists;
            Document {
                series,
                kind,
                title,
                subtitle,
                period,
                presentation,
                objectives,
                audience,
                methods,
                fees,
                registration_deadline,
                registration_link,
                practical,
                contact_name,
                contact_email,
                contact_phone,
                legal_footer,
                agreement,
                organisations,
                involvements,
                speakers,
                sessions,
                fee_rules,
                preparations,
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read(document in document()) {
        let bytes = write(&document);
        let reading = read(&bytes).map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
        prop_assert_eq!(&reading.document, &document);
        prop_assert!(reading.problems.is_empty());
        prop_assert_eq!(write(&reading.document), bytes);
    }

    #[test]
    fn no_bytes_are_too_odd(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert!(read(&bytes).is_err());
    }
}
