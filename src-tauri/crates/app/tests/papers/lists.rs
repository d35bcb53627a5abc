//! Lists: the numbers are those of the sheet, the columns those chosen, the hours those of the agenda.

use parvis_app::view::attendee::{AttendeeSort, AttendeeView};
use parvis_app::view::document::{ParticipantColumn, PrintRequest, SignInOptions};

use crate::desk::{desk, pages, remarks};

fn shown(who: &AttendeeView) -> String {
    let family = parvis_documents::fonts::uppercase(&who.family_name);
    format!("{family} {}", who.given_name)
}

#[test]
fn the_wall_has_the_numbers_of_the_sheet() {
    let desk = desk();
    let session = desk.sessions[0].clone();
    let by_organisation = AttendeeSort::Organisation;
    let sheet = desk.place(&PrintRequest::SignIn {
        session_id: session.clone(),
        sort: by_organisation,
        blank_rows: 0,
        options: SignInOptions::default(),
    });
    let wall = desk.place(&PrintRequest::WallList {
        session_id: session.clone(),
        sort: by_organisation,
    });
    let (sheet, wall) = (pages(&sheet).join(" "), pages(&wall).join(" "));
    let mut from = 0;
    let mut found = 0;
    for who in desk.people(&session) {
        let name = shown(&who);
        let Some(at) = wall[from..].find(&name) else {
            continue;
        };
        from += at + name.len();
        let number = wall[from..]
            .split_whitespace()
            .find(|word| word.parse::<u32>().is_ok());
        let number = number.expect("a number follows the name");
        // On the sheet a category may stand between the two names.
        let (family, _) = name.rsplit_once(&who.given_name).expect("it is there");
        let on_sheet = format!("{number} {family}");
        assert!(sheet.contains(&on_sheet), "{on_sheet} in {sheet}");
        found += 1;
    }
    assert!(found > 20, "in the order of names: {found}");
}

#[test]
fn participants_have_the_columns_that_were_chosen() {
    let desk = desk();
    let who = desk.people(&desk.sessions[0])[0].clone();
    let request =
        |columns: Vec<ParticipantColumn>, only: Vec<String>| PrintRequest::ParticipantList {
            programme_id: desk.programme.clone(),
            session_id: desk.sessions[0].clone(),
            sort: AttendeeSort::FamilyName,
            columns,
            only,
        };
    let all = request(vec![ParticipantColumn::Organisation], Vec::new());
    let text = pages(&desk.place(&all)).join(" ");
    assert!(
        text.contains(&who.organisation) && !text.contains("Fonction"),
        "{text}"
    );
    assert!(
        !text.contains('@'),
        "no address on a list that is handed out"
    );
    assert_eq!(remarks(&desk, &all)[0].code, "list-consent-unknown");

    let one = request(vec![ParticipantColumn::Function], vec![who.id.clone()]);
    let text = pages(&desk.place(&one)).join(" ");
    assert!(
        text.contains(&who.function) && !text.contains(&who.organisation),
        "{text}"
    );
    assert_eq!(remarks(&desk, &one), [], "who was chosen was chosen");
}

#[test]
fn speakers_stand_with_their_hours() {
    let desk = desk();
    let text = pages(&desk.place(&PrintRequest::SpeakerList {
        programme_id: desk.programme.clone(),
        session_id: String::new(),
    }));
    let text = text.join(" ");
    for wanted in [
        "Journée 1 – Se connaître pour coopérer",
        "9h15 – 9h45 Hélène MARCHETTI",
        "Mathilde ARNOUX Animation sociologue, Université des Rives Table ronde",
        "Atelier 2 Accueillir une nouvelle personne",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
}

#[test]
fn the_directory_names_each_organisation_once() {
    let desk = desk();
    let request = |attendees| PrintRequest::PartnerDirectory {
        programme_id: desk.programme.clone(),
        attendees,
    };
    let document = desk.place(&request(false));
    let text = pages(&document).join(" ");
    assert_eq!(text.matches("Université des Rives").count(), 1, "{text}");
    assert!(text.contains("Mathilde ARNOUX , sociologue"), "{text}");
    assert_eq!(remarks(&desk, &request(false)), []);
    let more = pages(&desk.place(&request(true))).join(" ");
    assert!(more.len() > text.len() && !more.contains('@'));
    assert_eq!(
        remarks(&desk, &request(true))[0].code,
        "list-consent-unknown"
    );
}
