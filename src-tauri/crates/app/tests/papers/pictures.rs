//! Logos and the signature: what is stored, what is refused, and that a refusal changes nothing.

use parvis_app::transact::{AppError, Changed};
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{
    Arrow, BrochureOptions, CertificateKind, DirectionSign, PrintRequest, TentFormat, TentPeople,
};
use parvis_app::view::picture::{PictureTarget, PictureView};
use parvis_app::view::problem::Problem;
use parvis_app::view::programme::ProgrammeField;
use parvis_app::view::settings::CentreField;
use parvis_app::{pictures, programmes, settings};
use parvis_documents::place::{Document, Role, Shape};
use parvis_domain::half_day::HalfDay;

use crate::certificates::attends;
use crate::desk::{Desk, desk, pages};

/// A square of one colour, as an SVG.
pub(crate) fn square(colour: &str) -> Vec<u8> {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>\
         <rect width='20' height='10' fill='{colour}'/></svg>"
    )
    .into_bytes()
}

pub(crate) const NEW_LOGO: PictureTarget = PictureTarget::CentreLogo {
    replaces: String::new(),
};

pub(crate) fn put(desk: &mut Desk, target: &PictureTarget, bytes: &[u8]) -> String {
    pictures::put(&mut desk.app, target, "logo.svg", bytes)
        .unwrap()
        .value
}

/// The key of an organisation that plays a part in the sample.
pub(crate) fn organisation(desk: &Desk, part: &str) -> String {
    let shown = programmes::show(&desk.app, &desk.programme).unwrap();
    let one = shown.involvements.iter().find(|one| one.part == part);
    one.unwrap().organisation_id.clone()
}

fn kinds(desk: &Desk) -> Vec<String> {
    let all = pictures::list(&desk.app).unwrap();
    all.into_iter().map(|one: PictureView| one.kind).collect()
}

fn refused<T: std::fmt::Debug>(outcome: Result<Changed<T>, AppError>) -> Problem {
    outcome.unwrap_err().refusal().problems.remove(0)
}

#[test]
fn pictures_are_stored_replaced_described_and_undone() {
    let mut desk = desk();
    let first = put(&mut desk, &NEW_LOGO, &square("red"));
    let second = put(&mut desk, &NEW_LOGO, &square("blue"));
    put(&mut desk, &PictureTarget::Signature, &square("black"));
    let funder = PictureTarget::OrganisationLogo {
        organisation_id: organisation(&desk, "funder"),
    };
    put(&mut desk, &funder, &square("green"));
    assert_eq!(
        kinds(&desk),
        [
            "centre-logo",
            "centre-logo",
            "organisation-logo",
            "signature"
        ]
    );
    pictures::describe(&mut desk.app, &first, " Un  carré ").unwrap();
    let replaces = PictureTarget::CentreLogo {
        replaces: first.clone(),
    };
    assert_eq!(put(&mut desk, &replaces, &square("yellow")), first);
    let list = pictures::list(&desk.app).unwrap();
    assert_eq!(list[0].id, first, "it keeps its place");
    assert_eq!(list[0].alternative, "Un carré", "and its words");
    assert_eq!(list[0].media_type, "image/svg+xml");
    assert_eq!((list[0].width, list[0].height), (1000, 500));
    assert_eq!(list[1].id, second);
    assert_eq!(pictures::show(&desk.app, &first).unwrap(), square("yellow"));
    // The same signature again is the same picture, and changes nothing.
    let again = pictures::put(
        &mut desk.app,
        &PictureTarget::Signature,
        "",
        &square("black"),
    );
    assert_eq!(again.unwrap().nouns, [""; 0]);
    let gone = pictures::delete(&mut desk.app, &second).unwrap();
    assert_eq!(gone.nouns, ["picture"]);
    assert_eq!(kinds(&desk).len(), 3);
    desk.app.undo().unwrap();
    assert_eq!(pictures::show(&desk.app, &second).unwrap(), square("blue"));
    desk.app.undo().unwrap();
    assert_eq!(pictures::show(&desk.app, &first).unwrap(), square("red"));
    desk.app.redo().unwrap();
    assert_eq!(pictures::show(&desk.app, &first).unwrap(), square("yellow"));
}

#[test]
fn what_is_no_picture_is_refused_and_the_earlier_one_stays() {
    let mut desk = desk();
    let kept = put(&mut desk, &NEW_LOGO, &square("red"));
    let target = PictureTarget::CentreLogo {
        replaces: kept.clone(),
    };
    let folder = tempfile::tempdir().unwrap();
    let mut check = |bytes: &[u8], code: &str| {
        let path = folder.path().join("logo.png");
        std::fs::write(&path, bytes).unwrap();
        let problem = refused(pictures::put_file(&mut desk.app, &target, &path));
        assert_eq!(problem.code, code);
        let named = |argument: &parvis_app::view::problem::Argument| {
            argument.name == "name" && argument.value == "logo.png"
        };
        assert!(problem.context.iter().any(named), "{problem:?}");
        assert_eq!(pictures::show(&desk.app, &kept).unwrap(), square("red"));
    };
    check(b"ceci est un texte", "picture-unknown-kind");
    check(b"", "picture-unknown-kind");
    check(b"\x89PNG\r\n\x1a\nnothing", "picture-corrupted");
    check(&square("red")[..60], "picture-corrupted");
    check(&vec![0x89; 3_000_000], "picture-too-large");
    let text = "<svg xmlns='http://www.w3.org/2000/svg'><text>Parvis</text></svg>";
    check(text.as_bytes(), "picture-svg-text");
    let away = "<svg xmlns='http://www.w3.org/2000/svg'><image href='a.png'/></svg>";
    check(away.as_bytes(), "picture-svg-elsewhere");
    let missing = folder.path().join("missing.png");
    let problem = refused(pictures::put_file(&mut desk.app, &target, &missing));
    assert_eq!(problem.code, "file-unreadable");
}

#[test]
fn there_are_only_so_many_logos_and_each_has_an_owner() {
    let mut desk = desk();
    for _ in 0..4 {
        put(&mut desk, &NEW_LOGO, &square("red"));
    }
    let fifth = pictures::put(&mut desk.app, &NEW_LOGO, "a", &square("red"));
    assert_eq!(refused(fifth).code, "picture-too-many-logos");
    let nobody = PictureTarget::OrganisationLogo {
        organisation_id: "0196f3c0-0000-7000-8000-000000000000".to_owned(),
    };
    let outcome = pictures::put(&mut desk.app, &nobody, "a", &square("red"));
    assert_eq!(refused(outcome).code, "not-found");
    assert_eq!(kinds(&desk).len(), 4);
}

#[test]
fn the_numbers_of_the_centre_are_checked() {
    let mut desk = desk();
    let mut set = |value: &str| settings::edit_centre(&mut desk.app, CentreField::Siret, value);
    set("73282932000074").unwrap();
    assert_eq!(refused(set("732 829 320 00075")).code, "siret-key");
    assert_eq!(refused(set("732 829 320")).code, "siret-length");
    let centre = settings::centre(&desk.app).unwrap();
    assert_eq!(centre.siret, "732 829 320 00074");
    for field in CentreField::ALL {
        let value = match field {
            CentreField::Siret => "732 829 320 00074".to_owned(),
            CentreField::Colour => "#1f5c7a".to_owned(),
            field => format!("valeur de {}", field.code()),
        };
        settings::edit_centre(&mut desk.app, *field, &value).unwrap();
    }
    let centre = settings::centre(&desk.app).unwrap();
    let shown = serde_json::to_value(&centre).unwrap();
    for field in CentreField::ALL {
        assert_ne!(shown[field.code()], "", "{field:?} is stored and shown");
    }
    assert_eq!(centre.contrast, "7.3");
}

/// The words of the figures of a document, each once, in order.
fn figures(document: &Document) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for node in document.structure.nodes() {
        if let Role::Figure(alternative) = &node.role
            && !words.contains(alternative)
        {
            words.push(alternative.clone());
        }
    }
    words
}

/// How many pictures are shown in all.
fn shown(document: &Document) -> usize {
    let items = document.pages.iter().flat_map(|page| &page.items);
    let pictures =
        items.filter(|item| matches!(item.shape, Shape::Image { .. } | Shape::TurnedImage { .. }));
    pictures.count()
}

fn badges(desk: &Desk) -> PrintRequest {
    PrintRequest::Badges {
        programme_id: desk.programme.clone(),
        session_id: String::new(),
        stock: String::new(),
        used: Vec::new(),
        sort: AttendeeSort::FamilyName,
        only: Vec::new(),
        design: parvis_app::view::document::BadgeDesign::default(),
        alignment: String::new(),
    }
}

fn sign_in(desk: &Desk) -> PrintRequest {
    PrintRequest::SignIn {
        session_id: desk.sessions[0].clone(),
        sort: AttendeeSort::FamilyName,
        blank_rows: 0,
        options: parvis_app::view::document::SignInOptions::default(),
    }
}

fn certificates(desk: &Desk, signatory: &str) -> PrintRequest {
    PrintRequest::Certificates {
        programme_id: desk.programme.clone(),
        session_id: String::new(),
        certificate: CertificateKind::Attendance,
        only: Vec::new(),
        town: String::new(),
        signatory: signatory.to_owned(),
    }
}

/// A centre with a name, a logo, a signature and a funder with a logo.
fn known_centre() -> Desk {
    let mut desk = desk();
    for (field, value) in [
        (CentreField::Name, "Rives et Plateaux"),
        (CentreField::Town, "Valrive"),
        (CentreField::Signatory, "Jeanne Roux"),
        (CentreField::SignatoryFunction, "directrice"),
        (CentreField::CertificateFooter, "Association loi 1901"),
        (CentreField::PracticalLine, "Dites-nous vos besoins."),
    ] {
        settings::edit_centre(&mut desk.app, field, value).unwrap();
    }
    put(&mut desk, &NEW_LOGO, &square("red"));
    put(&mut desk, &PictureTarget::Signature, &square("black"));
    let funder = PictureTarget::OrganisationLogo {
        organisation_id: organisation(&desk, "funder"),
    };
    put(&mut desk, &funder, &square("green"));
    let programme = desk.programme.clone();
    programmes::edit(
        &mut desk.app,
        &programme,
        ProgrammeField::Agreement,
        "2027-14",
    )
    .unwrap();
    desk
}

#[test]
fn every_paper_shows_the_logo_of_the_centre() {
    let desk = known_centre();
    let programme_id = desk.programme.clone();
    let session_id = String::new();
    let logo = "Logo\u{a0}: Rives et Plateaux".to_owned();
    let brochure = desk.place(&PrintRequest::Brochure {
        programme_id: programme_id.clone(),
        options: BrochureOptions::default(),
    });
    let said = figures(&brochure);
    assert!(said.contains(&logo), "{said:?}");
    assert_eq!(shown(&brochure), 2, "the centre's and the funder's");
    assert!(
        pages(&brochure)
            .concat()
            .contains("Dites-nous vos besoins.")
    );
    let sheet = desk.place(&sign_in(&desk));
    assert_eq!(figures(&sheet).len(), 2, "{:?}", figures(&sheet));
    assert_eq!(figures(&sheet)[0], logo);
    assert!(pages(&sheet)[0].contains("Convention n° 2027-14"));
    let doors = desk.place(&PrintRequest::DoorSigns {
        programme_id: programme_id.clone(),
        session_id: session_id.clone(),
    });
    assert_eq!(figures(&doors), std::slice::from_ref(&logo));
    assert_eq!(shown(&doors), doors.pages.len());
    let arrows = desk.place(&PrintRequest::DirectionSigns {
        programme_id: programme_id.clone(),
        session_id: session_id.clone(),
        signs: vec![DirectionSign {
            arrow: Arrow::Left,
            text: "Accueil".to_owned(),
            detail: String::new(),
        }],
    });
    assert!(figures(&arrows).contains(&logo));
    let tents = desk.place(&PrintRequest::TableTents {
        programme_id,
        session_id,
        people: TentPeople::Speakers,
        format: TentFormat::Tall,
        only: Vec::new(),
    });
    assert_eq!(
        shown(&tents),
        2 * tents.pages.len(),
        "upright on both faces"
    );
}

#[test]
fn a_logo_on_many_badges_is_held_once() {
    let desk = known_centre();
    let placed = desk.place(&badges(&desk));
    assert_eq!(placed.images.len(), 1);
    assert!(shown(&placed) > 40, "{}", shown(&placed));
    let words = parvis_app::words::Catalogue::new(parvis_app::words::Language::French);
    let print = || {
        let prepared = parvis_app::documents::prepare(&desk.app, &words, &badges(&desk)).unwrap();
        let printed = prepared.paint(&mut |_, _| std::ops::ControlFlow::Continue(()));
        printed.unwrap().pdf
    };
    assert!(print() == print(), "the same input gives the same bytes");
}

#[test]
fn the_signature_is_only_that_of_its_owner() {
    let mut desk = known_centre();
    let first = desk.sessions[0].clone();
    let who = desk.people(&first)[0].id.clone();
    attends(&mut desk, &who, 0, Some(HalfDay::Morning), true);
    let signature = "Signature\u{a0}: Jeanne Roux".to_owned();
    let own = desk.place(&certificates(&desk, ""));
    assert!(figures(&own).contains(&signature));
    let said = pages(&own).concat();
    for words in [
        "Fait à Valrive",
        "Jeanne Roux, directrice",
        "Association loi 1901",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    let other = desk.place(&certificates(&desk, "Paul Petit, président"));
    assert!(!figures(&other).contains(&signature));
    assert!(!pages(&other).concat().contains("Jeanne Roux"));
}
