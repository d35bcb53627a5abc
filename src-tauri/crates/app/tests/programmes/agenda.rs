//! A programme is typed: its fields, days and agenda, in any order, with mistakes.

use parvis_app::view::programme::{ProgrammeField, SessionField as S, SessionView, SlotField as F};
use parvis_app::{programmes, sessions, slots};

use super::desk::{DAY, create, desk, import, refused, show, whole};

fn session(view: &SessionView) -> String {
    let titles: Vec<_> = view
        .slots
        .iter()
        .map(|s| format!("{}{}", s.starts, s.title))
        .collect();
    titles.join(" ")
}

#[test]
fn a_programme_is_typed_field_by_field() {
    let mut desk = desk();
    let id = create(&mut desk, "  Agir   ensemble ");
    let mut set = |field, value| programmes::edit(&mut desk, &id, field, value).unwrap();
    set(ProgrammeField::RegistrationDeadline, "31/05/2027");
    set(
        ProgrammeField::Presentation,
        "Un.\r\n\r\n- deux  \r\n  - trois\r\n",
    );
    set(ProgrammeField::Kind, "study-day");
    set(ProgrammeField::Subtitle, "Pourquoi\u{a0}?\nEt comment");
    let shown = show(&desk, &id);
    assert_eq!(shown.title, "Agir ensemble");
    assert_eq!(shown.registration_deadline, "2027-05-31");
    assert_eq!(shown.presentation, "Un.\n\n- deux\n  - trois");
    assert_eq!(shown.kind, "study-day");
    assert_eq!(shown.subtitle, "Pourquoi ? Et comment");
    programmes::edit(&mut desk, &id, ProgrammeField::RegistrationDeadline, " ").unwrap();
    assert_eq!(show(&desk, &id).registration_deadline, "");
}

#[test]
fn what_is_not_right_is_refused_and_changes_nothing() {
    let mut desk = desk();
    let id = create(&mut desk, "T");
    let session = sessions::add(&mut desk, &id).unwrap().value;
    sessions::edit(&mut desk, &session, S::Starts, "9h").unwrap();
    let before = whole(&desk, &id);
    let desk = &mut desk;
    let title = programmes::edit(desk, &id, ProgrammeField::Title, " \u{a0} ");
    assert_eq!(refused(title), ["required title"]);
    let kind = programmes::edit(desk, &id, ProgrammeField::Kind, "webinar");
    assert_eq!(refused(kind), ["not-a-choice kind webinar"]);
    assert_eq!(
        refused(programmes::create(desk, "", "cycle")),
        ["required title"]
    );
    let mut set = |field, value| refused(sessions::edit(desk, &session, field, value));
    assert_eq!(set(S::Date, "31 mai"), ["not-a-date date 31 mai"]);
    assert_eq!(set(S::DoorsOpen, "25h"), ["not-an-hour doors_open 25h"]);
    assert_eq!(set(S::Capacity, "0"), ["not-a-number capacity 0"]);
    assert_eq!(set(S::Ends, "8h30"), ["ends-before-start ends 09:00 08:30"]);
    assert_eq!(set(S::Venue, "ici"), ["not-found venue"]);
    let nowhere = desk.new_id::<uuid::Uuid>().to_string();
    assert_eq!(
        refused(sessions::edit(desk, &session, S::Venue, &nowhere)),
        ["not-found  venue"]
    );
    assert_eq!(
        refused(sessions::add(desk, &nowhere)),
        ["not-found  programme"]
    );
    assert_eq!(refused(slots::delete(desk, &nowhere)), ["not-found  slot"]);
    assert_eq!(whole(desk, &id), before);
}

#[test]
fn a_further_session_begins_as_the_one_before() {
    let mut desk = desk();
    let id = create(&mut desk, "T");
    let first = sessions::add(&mut desk, &id).unwrap();
    assert_eq!(first.nouns, ["session"]);
    for (field, value) in [(S::Ordinal, "1"), (S::Starts, "9h30"), (S::Ends, "17h")] {
        sessions::edit(&mut desk, &first.value, field, value).unwrap();
    }
    let second = sessions::add(&mut desk, &id).unwrap().value;
    let view = show(&desk, &id).sessions.pop().unwrap();
    assert_eq!((&*view.id, &*view.ordinal), (&*second, "2"));
    assert_eq!(
        (&*view.starts, &*view.ends, &*view.date),
        ("09:30", "17:00", "")
    );
    sessions::edit(&mut desk, &second, S::Ordinal, "").unwrap();
    sessions::add(&mut desk, &id).unwrap();
    assert_eq!(show(&desk, &id).sessions[2].ordinal, "");
}

#[test]
fn an_agenda_grows_in_time_order_and_is_ordered_by_hand() {
    let mut desk = desk();
    let id = create(&mut desk, "T");
    let day = sessions::add(&mut desk, &id).unwrap().value;
    sessions::edit(&mut desk, &day, S::DoorsOpen, "8h45").unwrap();
    let welcome = slots::add(&mut desk, &day, "").unwrap().value;
    slots::edit(&mut desk, &welcome, F::Ends, "9h").unwrap();
    let talk = slots::add(&mut desk, &day, "").unwrap().value;
    for (field, value) in [(F::Ends, "10h30"), (F::Title, "A")] {
        slots::edit(&mut desk, &talk, field, value).unwrap();
    }
    let last = slots::add(&mut desk, &day, "").unwrap().value;
    slots::edit(&mut desk, &last, F::Title, "C").unwrap();
    let between = slots::add(&mut desk, &day, &talk).unwrap().value;
    slots::edit(&mut desk, &between, F::Title, "B").unwrap();
    let now = |desk: &super::desk::Desk| session(&show(desk, &id).sessions[0]);
    assert_eq!(now(&desk), "08:45 09:00A 10:30B 10:30C");
    // Times that are typed do not move a slot; a hand does.
    slots::edit(&mut desk, &last, F::Starts, "7h").unwrap();
    assert_eq!(now(&desk), "08:45 09:00A 10:30B 07:00C");
    slots::move_to(&mut desk, &last, 0).unwrap();
    assert_eq!(now(&desk), "07:00C 08:45 09:00A 10:30B");
    slots::delete(&mut desk, &talk).unwrap();
    assert_eq!(now(&desk), "07:00C 08:45 10:30B");
    let elsewhere = sessions::add(&mut desk, &id).unwrap().value;
    assert_eq!(
        refused(slots::add(&mut desk, &elsewhere, &last)),
        ["not-found after"]
    );
}

#[test]
fn sessions_move_and_keep_their_numbers() {
    let mut desk = desk();
    let id = import(&mut desk, super::desk::CYCLE);
    let last = show(&desk, &id).sessions[3].id.clone();
    sessions::move_to(&mut desk, &last, 1).unwrap();
    let ordinals: Vec<_> = show(&desk, &id)
        .sessions
        .iter()
        .map(|s| s.ordinal.clone())
        .collect();
    assert_eq!(ordinals, ["1", "4", "2", "3"]);
}

#[test]
fn deleting_takes_all_that_hangs_on_it_and_undo_gives_it_back() {
    let mut desk = desk();
    let id = import(&mut desk, DAY);
    let before = whole(&desk, &id);
    let day = show(&desk, &id).sessions[0].id.clone();
    sessions::delete(&mut desk, &day).unwrap();
    assert!(show(&desk, &id).sessions.is_empty());
    desk.undo().unwrap().unwrap();
    assert_eq!(whole(&desk, &id), before);
    let changed = programmes::delete(&mut desk, &id).unwrap();
    assert_eq!(changed.nouns, ["programme", "session", "slot", "speaker"]);
    assert!(programmes::show(&desk, &id).is_err());
    desk.undo().unwrap().unwrap();
    assert_eq!(whole(&desk, &id), before);
}
