//! Getting ready: speakers are followed up and replaced, preparations are listed and ticked, fees
//! become rules; all of it goes into a file and comes back.

use parvis_app::view::duplicate::DuplicateOptions;
use parvis_app::view::preparation::{FeeRuleDraft, FeeRuleField, FollowUpField, PreparationField};
use parvis_app::view::programme::{ProgrammeView, SessionField, SpeakerDraft, StageRef};
use parvis_app::words::{Catalogue, Language};
use parvis_app::{fee_rules, preparations, programmes, sessions, slots, speakers};

use super::desk::{Desk, create, desk, import, refused, show, whole};

fn person(given: &str, family: &str) -> SpeakerDraft {
    SpeakerDraft {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        organisation: String::new(),
        role: "speaker".to_owned(),
        role_label: String::new(),
        mandates: Vec::new(),
        notice: String::new(),
    }
}

/// A programme with a session on a day, and a workshop in it that two people lead.
fn with_two(desk: &mut Desk, day: &str) -> (String, [String; 2]) {
    let id = create(desk, "T");
    let session = sessions::add(desk, &id).unwrap().value;
    sessions::edit(desk, &session, SessionField::Date, day).unwrap();
    let slot = slots::add(desk, &session, "").unwrap().value;
    let stage = StageRef::Slot(slot);
    let mut add = |given: &str| {
        let draft = SpeakerDraft {
            role: "facilitator".to_owned(),
            role_label: "Animatrice".to_owned(),
            ..person(given, "Roux")
        };
        speakers::add(desk, &stage, &draft).unwrap().value
    };
    let both = [add("Anne"), add("Bea")];
    (id, both)
}

/// "Given status role" of each speaker of the only slot, in order.
fn told(view: &ProgrammeView) -> Vec<String> {
    let speakers = view.sessions[0].slots[0].speakers.iter();
    let line = |s: &parvis_app::view::programme::SpeakerView| {
        format!("{} {} {}", s.given_name, s.follow_up.status, s.role_label)
    };
    speakers.map(line).collect()
}

/// The hints of a programme about following it up, as "code subject".
fn hints(desk: &Desk, id: &str) -> Vec<String> {
    let hints = show(desk, id).hints.into_iter();
    let ours = ["to-approach", "unconfirmed", "overdue", "no-facilitator"];
    hints
        .filter(|hint| ours.iter().any(|code| hint.code.starts_with(code)))
        .map(|hint| format!("{} {}", hint.code, hint.subject))
        .collect()
}

#[test]
fn a_speaker_is_followed_up_field_by_field() {
    let mut desk = desk();
    let (id, [anne, _]) = with_two(&mut desk, "2027-03-20");
    let mut set = |field, value: &str| speakers::follow_up(&mut desk, &anne, field, value);
    set(FollowUpField::Status, "provisional").unwrap();
    set(FollowUpField::Arrival, " la  veille au soir ").unwrap();
    set(FollowUpField::Equipment, "micro").unwrap();
    set(FollowUpField::Note, "préfère le train\n").unwrap();
    let changed = set(FollowUpField::Image, "no").unwrap();
    assert_eq!(changed.nouns, ["speaker"]);
    assert_eq!(
        refused(set(FollowUpField::Status, "replaced")),
        ["not-a-choice status replaced"]
    );
    assert_eq!(
        refused(set(FollowUpField::Image, "maybe")),
        ["not-a-choice image maybe"]
    );
    let view = show(&desk, &id).sessions[0].slots[0].speakers[0]
        .follow_up
        .clone();
    let kept = [
        &view.status,
        &view.arrival,
        &view.equipment,
        &view.note,
        &view.image,
    ];
    let expected = [
        "provisional",
        "la veille au soir",
        "micro",
        "préfère le train",
        "no",
    ];
    assert_eq!(kept, expected);
    assert_eq!(view.missing, ["answer"]);
    assert_eq!(
        hints(&desk, &id),
        ["to-approach Bea Roux", "unconfirmed Anne Roux"]
    );
}

#[test]
fn a_place_is_given_to_another_in_one_step_and_given_back() {
    let mut desk = desk();
    let (id, [anne, _]) = with_two(&mut desk, "2027-03-20");
    speakers::follow_up(&mut desk, &anne, FollowUpField::Status, "confirmed").unwrap();
    let before = show(&desk, &id);
    let new = speakers::replace(&mut desk, &anne, &person("Chloé", "Petit")).unwrap();
    let after = show(&desk, &id);
    assert_eq!(
        told(&after),
        [
            "Anne replaced Animatrice",
            "Chloé to-approach Animatrice",
            "Bea to-approach Animatrice"
        ]
    );
    let speakers_now = &after.sessions[0].slots[0].speakers;
    assert_eq!(speakers_now[0].follow_up.replaced_by, new.value);
    assert_eq!(speakers_now[1].role, "facilitator");
    assert!(!speakers_now[0].follow_up.comes);
    assert_eq!(
        refused(speakers::replace(&mut desk, &anne, &person("D", "D"))),
        ["already-replaced "]
    );
    desk.undo().unwrap();
    assert_eq!(show(&desk, &id), before);
    desk.redo().unwrap();
    assert_eq!(show(&desk, &id), after);
    // Whoever came instead goes: nobody has the place, and the first has only withdrawn.
    speakers::delete(&mut desk, &new.value).unwrap();
    assert_eq!(told(&show(&desk, &id))[0], "Anne withdrawn Animatrice");
    speakers::follow_up(&mut desk, &anne, FollowUpField::Status, "confirmed").unwrap();
    assert_eq!(told(&show(&desk, &id))[0], "Anne confirmed Animatrice");
    // A programme in which somebody was replaced can be deleted whole, and comes back whole.
    speakers::replace(&mut desk, &anne, &person("Chloé", "Petit")).unwrap();
    let full = show(&desk, &id);
    programmes::delete(&mut desk, &id).unwrap();
    desk.undo().unwrap();
    assert_eq!(show(&desk, &id), full);
}

#[test]
fn the_usual_list_is_the_programmes_own_afterwards() {
    let mut desk = desk();
    let (id, _) = with_two(&mut desk, "2027-03-23");
    let words = Catalogue::new(Language::French);
    preparations::propose(&mut desk, &words, &id).unwrap();
    assert_eq!(
        refused(preparations::propose(&mut desk, &words, &id)),
        ["list-not-empty "]
    );
    let lines = show(&desk, &id).preparations;
    assert_eq!(
        (&*lines[0].title, &*lines[0].days, &*lines[0].date),
        ("Réserver la salle", "-60", "2027-01-22")
    );
    // The desk is open on the 4th of March: six lines are overdue, the next are of March.
    assert_eq!(hints(&desk, &id)[0], "overdue-many 6");
    for line in &lines[..6] {
        preparations::edit(&mut desk, &line.id, PreparationField::Done, "true").unwrap();
    }
    assert_eq!(show(&desk, &id).preparations[5].done, "2027-03-04");
    let card = &programmes::list(&desk, "", "current").unwrap()[0];
    let next: Vec<_> = card
        .preparations
        .iter()
        .map(|line| format!("{} {} {}", line.days, line.date, line.state))
        .collect();
    assert_eq!(
        next,
        [
            "-10 2027-03-13 soon",
            "-7 2027-03-16 soon",
            "-3 2027-03-20 later"
        ]
    );
    assert_eq!(card.hints, show(&desk, &id).hints);
    // Another first day moves the list, but not a day of its own.
    let last = lines.last().unwrap();
    preparations::edit(&mut desk, &last.id, PreparationField::When, "30/06/2027").unwrap();
    preparations::move_to(&mut desk, &last.id, 0).unwrap();
    let session = show(&desk, &id).sessions[0].id.clone();
    sessions::edit(&mut desk, &session, SessionField::Date, "2027-04-23").unwrap();
    let moved = show(&desk, &id).preparations;
    assert_eq!((&*moved[0].days, &*moved[0].date), ("", "2027-06-30"));
    assert_eq!(&*moved[1].date, "2027-02-22");
}

#[test]
fn what_is_typed_into_the_list_is_understood_or_refused() {
    let mut desk = desk();
    let id = create(&mut desk, "T");
    let line = preparations::add(&mut desk, &id, " Le  bilan ", "j + 15")
        .unwrap()
        .value;
    let add = |desk: &mut Desk, title: &str, when: &str| preparations::add(desk, &id, title, when);
    assert_eq!(refused(add(&mut desk, "", "J")), ["required title"]);
    assert_eq!(
        refused(add(&mut desk, "A", "bientôt")),
        ["not-a-due-day when bientôt"]
    );
    let shown = show(&desk, &id).preparations;
    let [only] = shown.as_slice() else {
        panic!("one line: {shown:?}")
    };
    assert_eq!(
        (&*only.title, &*only.days, &*only.date, &*only.state),
        ("Le bilan", "15", "", "later")
    );
    preparations::delete(&mut desk, &line).unwrap();
    assert!(show(&desk, &id).preparations.is_empty());
    desk.undo().unwrap();
    assert_eq!(show(&desk, &id).preparations, shown);
}

#[test]
fn a_duplicate_starts_getting_ready_anew() {
    let mut desk = desk();
    let (from, [anne, bea]) = with_two(&mut desk, "2027-03-23");
    preparations::add(&mut desk, &from, "La salle", "J-60").unwrap();
    let own = preparations::add(&mut desk, &from, "Le vœu", "13/03/2027").unwrap();
    preparations::edit(&mut desk, &own.value, PreparationField::Done, "true").unwrap();
    fee_rules::add(&mut desk, &from, &fee("members", "free", "")).unwrap();
    speakers::replace(&mut desk, &anne, &person("Chloé", "Petit")).unwrap();
    speakers::follow_up(&mut desk, &bea, FollowUpField::Status, "confirmed").unwrap();
    let options = DuplicateOptions {
        title: "L’année suivante".to_owned(),
        first_date: "2028-03-23".to_owned(),
        keep_weekdays: false,
        texts: true,
        agenda: true,
        speakers: true,
        venues: true,
        partners: true,
        dates: Vec::new(),
    };
    let new = programmes::duplicate(&mut desk, &from, &options)
        .unwrap()
        .value;
    let new = show(&desk, &new);
    let lines: Vec<_> = new
        .preparations
        .iter()
        .map(|line| (&*line.title, &*line.days, &*line.done))
        .collect();
    assert_eq!(lines, [("La salle", "-60", ""), ("Le vœu", "-10", "")]);
    assert_eq!(new.fee_rules[0].payer, "members");
    let speakers = new.sessions[0].slots[0].speakers.iter();
    let told: Vec<_> = speakers
        .map(|s| (&*s.given_name, &*s.follow_up.status))
        .collect();
    assert_eq!(told, [("Chloé", "to-approach"), ("Bea", "to-approach")]);
}

fn fee(payer: &str, unit: &str, amount: &str) -> FeeRuleDraft {
    FeeRuleDraft {
        payer: payer.to_owned(),
        amount: amount.to_owned(),
        unit: unit.to_owned(),
        label: String::new(),
    }
}

#[test]
fn fees_are_rules_in_an_order() {
    let mut desk = desk();
    let id = create(&mut desk, "T");
    let free = fee_rules::add(&mut desk, &id, &fee("members", "free", "oublié")).unwrap();
    let paid = fee_rules::add(&mut desk, &id, &fee("non-members", "day", "150 €")).unwrap();
    assert_eq!(
        refused(fee_rules::add(&mut desk, &id, &fee("category", "day", "1"))),
        ["not-a-choice payer category"]
    );
    assert_eq!(
        refused(fee_rules::add(
            &mut desk,
            &id,
            &fee("everyone", "day", "cher")
        )),
        ["not-an-amount amount cher"]
    );
    let rules = |desk: &Desk| -> Vec<String> {
        let rules = show(desk, &id).fee_rules.into_iter();
        rules
            .map(|r| format!("{} {} {}", r.payer, r.cents, r.unit))
            .collect()
    };
    assert_eq!(rules(&desk), ["members 0 free", "non-members 15000 day"]);
    // An amount makes what was free cost; what is made free costs nothing.
    fee_rules::edit(&mut desk, &free.value, FeeRuleField::Amount, "12,50").unwrap();
    fee_rules::edit(&mut desk, &paid.value, FeeRuleField::Unit, "free").unwrap();
    fee_rules::move_to(&mut desk, &paid.value, 0).unwrap();
    assert_eq!(rules(&desk), ["non-members 0 free", "members 1250 day"]);
    fee_rules::delete(&mut desk, &paid.value).unwrap();
    assert_eq!(rules(&desk), ["members 1250 day"]);
}

#[test]
fn a_file_takes_it_along_and_brings_it_back_but_not_the_private_note() {
    let mut desk = desk();
    let (id, [anne, bea]) = with_two(&mut desk, "2027-03-20");
    speakers::follow_up(&mut desk, &bea, FollowUpField::Note, "confidentiel").unwrap();
    speakers::follow_up(&mut desk, &bea, FollowUpField::Status, "withdrawn").unwrap();
    speakers::follow_up(&mut desk, &anne, FollowUpField::Arrival, "8h30").unwrap();
    let chloe = speakers::replace(&mut desk, &anne, &person("Chloé", "Petit")).unwrap();
    speakers::replace(&mut desk, &chloe.value, &person("Dina", "Sow")).unwrap();
    preparations::add(&mut desk, &id, "La salle", "J-60").unwrap();
    preparations::add(&mut desk, &id, "Le vœu", "13/03/2027").unwrap();
    fee_rules::add(&mut desk, &id, &fee("category-press", "free", "")).unwrap();
    let file = whole(&desk, &id);
    assert!(!file.contains("confidentiel"));
    let mut other = super::desk::desk();
    let there = import(&mut other, &file);
    assert_eq!(whole(&other, &there), file);
    let (here, came) = (show(&desk, &id), show(&other, &there));
    let sorted = |view| {
        let mut told = told(view);
        told.sort();
        told
    };
    assert_eq!(sorted(&came), sorted(&here));
    let replaced = came.sessions[0].slots[0].speakers.iter();
    assert_eq!(
        replaced
            .filter(|s| !s.follow_up.replaced_by.is_empty())
            .count(),
        2
    );
    assert_eq!(came.preparations.len(), 2);
    assert_eq!(came.fee_rules[0].payer, "category-press");
}

#[test]
fn a_file_with_a_day_or_an_amount_beyond_all_is_refused() {
    let mut desk = desk();
    let file = r#"{"format": "parvis-programme", "version": 1, "title": "A",
        "fee_rules": [{"cents": 2000000000}], "preparations": [{"title": "B", "days": -9999}]}"#;
    assert_eq!(
        refused(programmes::import(&mut desk, file.as_bytes())),
        [
            "not-an-amount fee_rules[0].cents 2000000000",
            "not-a-due-day preparations[0].days -9999"
        ]
    );
}
