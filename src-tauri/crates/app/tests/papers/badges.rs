//! Badges: what can be chosen of them, the labels that are used up, the printer.

use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{AlignmentView, BadgeDesign, BadgeLayout, PrintRequest};
use parvis_app::words::{Catalogue, Language};
use parvis_app::{alignments, attendees, documents, programmes};
use parvis_documents::place::{Document, Shape, mm};

use crate::desk::{Desk, desk, pages};

fn badges(desk: &Desk, stock: &str, count: usize) -> PrintRequest {
    let people = desk.people(&desk.sessions[0]).into_iter();
    let expected = people.filter(|who| who.places.iter().any(|place| place.status == "registered"));
    PrintRequest::Badges {
        programme_id: desk.programme.clone(),
        session_id: desk.sessions[0].clone(),
        stock: stock.to_owned(),
        used: documents::used_labels(&desk.app, stock).unwrap(),
        sort: AttendeeSort::FamilyName,
        only: expected.take(count).map(|who| who.id).collect(),
        design: BadgeDesign::default(),
        alignment: String::new(),
    }
}

fn with(request: PrintRequest, change: impl FnOnce(&mut BadgeDesign, &mut String)) -> PrintRequest {
    let mut request = request;
    if let PrintRequest::Badges {
        design, alignment, ..
    } = &mut request
    {
        change(design, alignment);
    }
    request
}

fn print(desk: &Desk, request: &PrintRequest) {
    let words = Catalogue::new(Language::French);
    let prepared = documents::prepare(&desk.app, &words, request).unwrap();
    prepared.record(&desk.app).unwrap();
}

#[test]
fn the_labels_that_remain_are_known_and_can_be_told_otherwise() {
    let desk = desk();
    let stock = "zweckform-3475";
    let used = || documents::used_labels(&desk.app, stock).unwrap();
    assert!(used().is_empty());
    print(&desk, &badges(&desk, stock, 5));
    assert_eq!(used(), [1, 2, 3, 4, 5]);
    print(&desk, &badges(&desk, stock, 2));
    assert_eq!(used(), (1..=7).collect::<Vec<_>>());
    // Another stock has a sheet of its own.
    let other = documents::used_labels(&desk.app, "avery-l4785").unwrap();
    assert!(other.is_empty());
    let mut fresh = badges(&desk, stock, 3);
    if let PrintRequest::Badges { used, .. } = &mut fresh {
        used.clear();
    }
    print(&desk, &fresh);
    assert_eq!(used(), [1, 2, 3]);
    // A preview uses nothing up.
    desk.place(&badges(&desk, stock, 5));
    assert_eq!(used(), [1, 2, 3]);
    assert!(documents::used_labels(&desk.app, "avery-l0000").is_err());
}

#[test]
fn choices_and_the_day_come_from_the_places_held() {
    let mut desk = desk();
    let session = desk.sessions[0].clone();
    let shown = programmes::show(&desk.app, &desk.programme).unwrap();
    let slots = &shown.sessions[0].slots;
    let slot = slots
        .iter()
        .find(|slot| slot.number == "2")
        .unwrap()
        .id
        .clone();
    let request = badges(&desk, "plain-90x60-folded", 1);
    let PrintRequest::Badges { only, .. } = &request else {
        panic!("they are badges")
    };
    let who = only[0].clone();
    for slot in slots.iter().filter(|slot| slot.kind == "workshop") {
        attendees::set_place(&mut desk.app, &who, &session, &slot.id, "").unwrap();
    }
    attendees::set_place(&mut desk.app, &who, &session, &slot, "registered").unwrap();
    let plain = pages(&desk.place(&with(request.clone(), |_, _| {}))).join(" ");
    assert!(
        plain.contains("salle B") && plain.contains("Déjeuner"),
        "{plain}"
    );
    let chosen = with(request.clone(), |design, _| {
        design.choices = true;
        design.practical = "Wi-Fi : entrée libre".to_owned();
    });
    let said = pages(&desk.place(&chosen)).join(" ");
    assert_eq!(said.matches("Atelier 2").count(), 2, "{said}");
    assert!(said.contains("Wi-Fi : entrée libre"), "{said}");
}

#[test]
fn companions_follow_and_the_design_is_kept_to() {
    let desk = desk();
    let request = badges(&desk, "avery-l4785", 2);
    let four = with(request.clone(), |design, _| {
        design.companions = 4;
        design.layout = BadgeLayout::Organisation;
        design.code = false;
    });
    let document = desk.place(&four);
    let said = pages(&document).join(" ");
    assert_eq!(said.matches("Accompagnant·e").count(), 4, "{said}");
    let codes = document.pages[0].items.iter();
    let codes = codes.filter(|item| matches!(item.shape, Shape::Modules { .. }));
    assert_eq!(codes.count(), 0);
    let many = with(request, |design, _| design.companions = 201);
    assert_eq!(desk.refused(&many), ["too-many-companions"]);
}

fn first_band(document: &Document) -> (f32, f32, f32) {
    let fills = document.pages[0]
        .items
        .iter()
        .find_map(|item| match item.shape {
            Shape::Fill { rect, .. } => Some((rect.x, rect.y, rect.width)),
            _ => None,
        });
    fills.expect("a badge has a band")
}

#[test]
fn a_printer_that_was_measured_is_met() {
    let desk = desk();
    let measured = AlignmentView {
        name: " Accueil ".to_owned(),
        across: "1,5".to_owned(),
        down: "-2".to_owned(),
        line: "99".to_owned(),
    };
    alignments::save(&desk.app, &measured).unwrap();
    let kept = alignments::list(&desk.app).unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!((&*kept[0].name, &*kept[0].down), ("Accueil", "−2"));
    let request = badges(&desk, "avery-l4785", 3);
    let plain = desk.place(&request);
    let aligned = desk.place(&with(request.clone(), |_, alignment| {
        *alignment = "Accueil".to_owned();
    }));
    // The same run, whatever the printer.
    assert_eq!(plain.meta, aligned.meta);
    let ((x, y, width), (to_x, to_y, to_width)) = (first_band(&plain), first_band(&aligned));
    let scale = 100.0 / 99.0;
    let moved = |length: f32, middle: f32, by: f32| middle + (length - middle) * scale + by;
    assert!((to_x - moved(x, mm(105.0), mm(1.5))).abs() < 0.01);
    assert!((to_y - moved(y, mm(148.5), -mm(2.0))).abs() < 0.01);
    assert!((to_width - width * scale).abs() < 0.01);
    let ruler = |alignment: &str| PrintRequest::AlignmentPage {
        stock: "avery-l4785".to_owned(),
        alignment: alignment.to_owned(),
    };
    let said = pages(&desk.place(&ruler("Accueil"))).join(" ");
    assert!(said.contains("« Accueil »"), "{said}");
    let wrong = AlignmentView {
        across: "25".to_owned(),
        ..measured.clone()
    };
    assert!(alignments::save(&desk.app, &wrong).is_err());
    alignments::forget(&desk.app, "Accueil").unwrap();
    assert!(alignments::list(&desk.app).unwrap().is_empty());
    assert_eq!(desk.refused(&ruler("Accueil")), ["unknown-alignment"]);
}
