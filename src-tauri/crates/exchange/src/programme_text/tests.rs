//! What is written as text is read again as the same programme.

use super::write;
use crate::paste::{Options, read, source_of_text};
use crate::programme::{self, Document, Involvement, Mandate, Session, Slot, Speaker, Venue};
use crate::revision::differences;
use chrono::{Days, NaiveDate};
use parvis_domain::clock_time;
use parvis_domain::programme::{Part, ProgrammeKind};
use parvis_domain::session::{Mode, SessionStatus};
use parvis_domain::slot::SlotKind;
use parvis_domain::speaker::SpeakerRole;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Writes a programme, pastes the text, and fails when anything differs.
fn check(document: &Document) -> Result<(), TestCaseError> {
    let text = write(document);
    let source = source_of_text(&text).expect("a text");
    let again = read(&source, &Options::default()).document;
    let found = differences(document, &again);
    prop_assert!(found.is_empty(), "{found:#?}\n{text}");
    prop_assert_eq!(&again, document, "{}", text);
    Ok(())
}

/// A programme of the house; a text knows one kind of space.
fn check_file(bytes: &[u8]) {
    let json = String::from_utf8_lossy(bytes).replace(['\u{A0}', '\u{202F}'], " ");
    let document = programme::read(json.as_bytes())
        .expect("a programme")
        .document;
    check(&document).expect("the same");
}

#[test]
fn the_programmes_of_the_house_come_back() {
    check_file(include_bytes!(
        "../../../../../assets/sample/programme.json"
    ));
    check_file(include_bytes!(
        "../../../../../tests/fixtures/regional-day.json"
    ));
    check_file(include_bytes!(
        "../../../../../tests/fixtures/cycle-of-four.json"
    ));
}

/// Words that begin no date, hour, label or name, in a phrase with a capital.
fn phrase() -> impl Strategy<Value = String> {
    let words = vec![
        "partager",
        "des",
        "constats",
        "utiles",
        "durables",
        "entre",
        "voisins",
        "avant",
        "tout",
        "simplement",
        "mieux",
        "faire",
    ];
    vec(select(words), 2..7).prop_map(|words| format!("Mieux {}", words.join(" ")))
}

fn some_phrase() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), phrase()]
}

/// Paragraphs, and lists of one or two levels; a line that is no item ends with a full stop.
fn rich() -> impl Strategy<Value = String> {
    let block = prop_oneof![
        phrase().prop_map(|p| format!("{p}.")),
        vec((phrase(), any::<bool>()), 1..4).prop_map(|items| {
            let item = |(at, (words, deep)): (usize, (String, bool))| {
                format!("{}- {words}", if deep && at > 0 { "  " } else { "" })
            };
            items
                .into_iter()
                .enumerate()
                .map(item)
                .collect::<Vec<_>>()
                .join("\n")
        }),
    ];
    // Two lists in a row are one: a paragraph stands between them.
    vec(block, 0..3).prop_map(|blocks| {
        let mut kept: Vec<String> = Vec::new();
        for block in blocks {
            if !(block.starts_with('-') && kept.last().is_some_and(|b| b.starts_with('-'))) {
                kept.push(block);
            }
        }
        kept.join("\n\n")
    })
}

fn organisation() -> impl Strategy<Value = String> {
    select(vec![
        "Ville de Lens",
        "Union des bailleurs du Val",
        "IREV",
        "Préfecture du Val",
    ])
    .prop_map(str::to_owned)
}

fn speaker() -> impl Strategy<Value = Speaker> {
    let names = (
        select(vec!["", "Mme", "M."]),
        select(vec!["Léa", "Jean-Paul", "Zoé"]),
        select(vec!["MARTIN", "LE GALL", "Perrin"]),
    );
    let mandate = (
        select(vec!["maire", "directrice", "cheffe de projet"]),
        organisation(),
    );
    (names, select(SpeakerRole::ALL), vec(mandate, 0..3)).prop_map(
        |((civility, given, family), role, mandates)| Speaker {
            civility: civility.to_owned(),
            given_name: given.to_owned(),
            family_name: family.to_owned(),
            role,
            mandates: mandates
                .into_iter()
                .map(|(f, o)| Mandate {
                    function: f.to_owned(),
                    organisation: o,
                })
                .collect(),
            ..Speaker::blank()
        },
    )
}

/// Slots one after the other, each of its own hours.
fn slots() -> impl Strategy<Value = Vec<Slot>> {
    let slot = (
        select(SlotKind::ALL),
        phrase(),
        rich(),
        some_phrase(),
        option::of(1i32..90),
        vec(speaker(), 0..3),
    );
    vec(slot, 0..5).prop_map(|all| {
        let made = |(at, (kind, title, description, room, capacity, speakers)): (usize, _)| Slot {
            starts: clock_time::parse(&format!("{}h", 9 + at)),
            ends: clock_time::parse(&format!("{}h45", 9 + at)),
            title,
            description,
            room,
            capacity,
            speakers,
            ..Slot::blank(kind)
        };
        all.into_iter().enumerate().map(made).collect()
    })
}

fn session() -> impl Strategy<Value = Session> {
    (
        (phrase(), some_phrase(), rich(), rich(), rich()),
        (
            select(Mode::ALL),
            select(SessionStatus::ALL),
            option::of(1i32..500),
        ),
        (vec(speaker(), 0..2), slots()),
    )
        .prop_map(
            |(
                (title, room, context, objectives, axes),
                (mode, status, capacity),
                (speakers, slots),
            )| Session {
                title,
                room,
                context,
                objectives,
                axes,
                mode,
                status,
                capacity,
                speakers,
                slots,
                starts: clock_time::parse("9h"),
                ends: clock_time::parse("17h30"),
                venue: Some(Venue {
                    name: "Maison du Lin".to_owned(),
                    street: "16 place du Port".to_owned(),
                    postcode: "62500".to_owned(),
                    city: "Saint-Omer".to_owned(),
                    ..Venue::default()
                }),
                ..Session::blank()
            },
        )
}

fn document() -> impl Strategy<Value = Document> {
    let involvement = (organisation(), select(Part::ALL));
    (
        (
            phrase(),
            some_phrase(),
            some_phrase(),
            select(ProgrammeKind::ALL),
        ),
        (rich(), rich(), rich(), rich()),
        vec(involvement, 0..3),
        vec(session(), 0..4),
    )
        .prop_map(
            |(
                (title, series, subtitle, kind),
                (presentation, objectives, audience, practical),
                involvements,
                sessions,
            )| {
                let mut document = Document {
                    series,
                    subtitle,
                    kind,
                    presentation,
                    objectives,
                    audience,
                    practical,
                    ..Document::titled(&title)
                };
                for (organisation, part) in involvements {
                    if document
                        .involvements
                        .iter()
                        .all(|i| i.organisation != organisation)
                    {
                        document
                            .involvements
                            .push(Involvement { organisation, part });
                    }
                }
                document.involvements.sort_by_key(|i| i.part);
                let first = NaiveDate::from_ymd_opt(2027, 2, 26).expect("a day");
                for (at, mut session) in sessions.into_iter().enumerate() {
                    session.ordinal = i32::try_from(at).ok().map(|at| at + 1);
                    session.date = first.checked_add_days(Days::new(at as u64 * 3));
                    // Some repeat the session above, or the one that it repeats.
                    let above = document.sessions.len().checked_sub(1);
                    if let Some(above) = above.filter(|_| session.slots.len() == 1) {
                        let content = document.sessions[above].content_of.unwrap_or(above);
                        session = Session {
                            content_of: Some(content),
                            ordinal: document.sessions[content].ordinal,
                            title: String::new(),
                            context: String::new(),
                            objectives: String::new(),
                            axes: String::new(),
                            speakers: Vec::new(),
                            slots: Vec::new(),
                            ..session
                        };
                    }
                    document.sessions.push(session);
                }
                document
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_programme_that_a_text_can_carry_comes_back(document in document()) {
        check(&document)?;
    }
}
