//! Who comes: nobody who withdrew or was replaced stands on any paper, and whoever has not given
//! their firm word is announced so.

use parvis_app::view::document::{
    BrochureFormat, BrochureOptions, PrintRequest, TentFormat, TentPeople,
};
use parvis_app::view::preparation::{FeeRuleDraft, FollowUpField};
use parvis_app::view::programme::SpeakerDraft;
use parvis_app::{fee_rules, programmes, speakers};

use crate::desk::{Desk, desk, pages};

/// The key of the first appearance of somebody.
fn appearance(desk: &Desk, family: &str) -> String {
    let shown = programmes::show(&desk.app, &desk.programme).unwrap();
    let slots = shown.sessions.iter().flat_map(|session| &session.slots);
    let mut speakers = slots.flat_map(|slot| &slot.speakers);
    let found = speakers.find(|speaker| speaker.family_name == family);
    found.unwrap().id.clone()
}

/// The papers on which speakers stand.
fn papers(desk: &Desk) -> Vec<PrintRequest> {
    let programme_id = desk.programme.clone();
    let session_id = desk.sessions[0].clone();
    vec![
        brochure(desk),
        PrintRequest::SpeakerList {
            programme_id: programme_id.clone(),
            session_id: String::new(),
        },
        PrintRequest::TableTents {
            programme_id: programme_id.clone(),
            session_id: session_id.clone(),
            people: TentPeople::Speakers,
            format: TentFormat::Tall,
            only: Vec::new(),
        },
        PrintRequest::PartnerDirectory {
            programme_id,
            attendees: false,
        },
    ]
}

fn brochure(desk: &Desk) -> PrintRequest {
    PrintRequest::Brochure {
        programme_id: desk.programme.clone(),
        options: BrochureOptions {
            format: BrochureFormat::A4,
            slip: false,
            draft_mark: String::new(),
        },
    }
}

fn says(desk: &Desk, request: &PrintRequest, words: &str) -> bool {
    let text = pages(&desk.place(request)).join(" ");
    text.to_lowercase().contains(&words.to_lowercase())
}

#[test]
fn whoever_does_not_come_stands_on_no_paper() {
    let mut desk = desk();
    for request in papers(&desk) {
        assert!(says(&desk, &request, "Benhamou"), "{request:?}");
        assert!(says(&desk, &request, "Marchetti"), "{request:?}");
    }
    let withdrawn = appearance(&desk, "Benhamou");
    let (field, status) = (FollowUpField::Status, "withdrawn");
    speakers::follow_up(&mut desk.app, &withdrawn, field, status).unwrap();
    let instead = SpeakerDraft {
        given_name: "Awa".to_owned(),
        family_name: "Sissoko".to_owned(),
        organisation: String::new(),
        role: "speaker".to_owned(),
        role_label: String::new(),
        mandates: Vec::new(),
        notice: String::new(),
    };
    let replaced = appearance(&desk, "Marchetti");
    speakers::replace(&mut desk.app, &replaced, &instead).unwrap();
    for request in papers(&desk) {
        assert!(!says(&desk, &request, "Benhamou"), "{request:?}");
        assert!(!says(&desk, &request, "Marchetti"), "{request:?}");
        let directory = matches!(request, PrintRequest::PartnerDirectory { .. });
        assert!(directory || says(&desk, &request, "Sissoko"), "{request:?}");
    }
}

#[test]
fn a_speaker_without_a_firm_word_is_announced_so() {
    let mut desk = desk();
    let list = papers(&desk)[1].clone();
    for request in [brochure(&desk), list.clone()] {
        assert!(!says(&desk, &request, "sous réserve"));
    }
    let speaker = appearance(&desk, "Benhamou");
    let (field, status) = (FollowUpField::Status, "provisional");
    speakers::follow_up(&mut desk.app, &speaker, field, status).unwrap();
    assert!(says(
        &desk,
        &brochure(&desk),
        "Benhamou (sous réserve), sous-préfet"
    ));
    assert!(says(&desk, &list, "(sous réserve)"));
}

#[test]
fn the_rules_of_the_fees_are_said_in_the_brochure() {
    let mut desk = desk();
    for (payer, unit, amount) in [("members", "free", ""), ("non-members", "day", "150")] {
        let draft = FeeRuleDraft {
            payer: payer.to_owned(),
            amount: amount.to_owned(),
            unit: unit.to_owned(),
            label: String::new(),
        };
        fee_rules::add(&mut desk.app, &desk.programme, &draft).unwrap();
    }
    let sentence = "Gratuit pour les territoires adhérents ; 150 € par jour et par personne pour \
                    les autres";
    assert!(says(&desk, &brochure(&desk), sentence));
}
