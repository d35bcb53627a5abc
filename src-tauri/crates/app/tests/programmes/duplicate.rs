//! A programme on other dates: what moves, what comes along, what is told before, one step back.

use parvis_app::view::duplicate::{DuplicateOptions, PlannedSession, SessionDate};
use parvis_app::view::programme::{ProgrammeField, ProgrammeView, SessionField};
use parvis_app::{programmes, sessions};

use super::desk::{CYCLE, DAY, Desk, create, desk, import, refused, show, whole};

fn everything() -> DuplicateOptions {
    DuplicateOptions {
        title: "Le cycle d’après".to_owned(),
        first_date: "2028-03-11".to_owned(),
        keep_weekdays: true,
        texts: true,
        agenda: true,
        speakers: true,
        venues: true,
        partners: true,
        dates: Vec::new(),
    }
}

fn duplicate(desk: &mut Desk, id: &str, options: &DuplicateOptions) -> ProgrammeView {
    let made = programmes::duplicate(desk, id, options).unwrap();
    show(desk, &made.value)
}

fn dates(view: &ProgrammeView) -> Vec<&str> {
    view.sessions.iter().map(|session| &*session.date).collect()
}

/// What stands beside a planned day, as `kind subject`.
fn flags(session: &PlannedSession) -> Vec<String> {
    let day = &session.day;
    let holiday = (!day.holiday.is_empty()).then(|| day.holiday.clone());
    let weekend = day.weekend.then(|| "weekend".to_owned());
    let met = day.conflicts.iter();
    let met = met.map(|met| format!("{} {}", met.kind, met.subject).trim().to_owned());
    holiday.into_iter().chain(weekend).chain(met).collect()
}

#[test]
fn a_cycle_moves_whole_and_keeps_its_weekdays() {
    let mut desk = desk();
    let id = import(&mut desk, CYCLE);
    let before = whole(&desk, &id);
    let source = show(&desk, &id);
    let new = duplicate(&mut desk, &id, &everything());
    // The 11th of March 2027 is a Thursday, as is the 9th of March 2028.
    assert_eq!(
        dates(&new),
        ["2028-03-09", "2028-04-06", "2028-05-18", "2028-06-15"]
    );
    assert_eq!(new.registration_deadline, "2028-03-02");
    assert_eq!(new.title, "Le cycle d’après");
    assert_eq!((&*new.registration_link, new.attendees), ("", 0));
    assert_eq!(new.presentation, source.presentation);
    assert_eq!(new.involvements.len(), 2);
    assert_eq!(new.speakers[0].mandates, source.speakers[0].mandates);
    for (new, old) in new.sessions.iter().zip(&source.sessions) {
        assert_eq!(new.slots.len(), old.slots.len());
        assert_eq!(new.venue, old.venue);
        assert_eq!((&new.title, &new.starts), (&old.title, &old.starts));
    }
    assert_eq!(whole(&desk, &id), before, "the old one is as it was");
    desk.undo().unwrap();
    assert_eq!(refused_show(&desk, &new.id), "not-found");
}

fn refused_show(desk: &Desk, id: &str) -> String {
    let refusal = programmes::show(desk, id).unwrap_err().refusal();
    refusal.problems[0].code.clone()
}

#[test]
fn exact_dates_and_dates_by_hand() {
    let mut desk = desk();
    let id = import(&mut desk, CYCLE);
    let by_hand = show(&desk, &id).sessions[1].id.clone();
    let options = DuplicateOptions {
        keep_weekdays: false,
        dates: vec![SessionDate {
            session_id: by_hand,
            date: "12/04/2028".to_owned(),
        }],
        ..everything()
    };
    let new = duplicate(&mut desk, &id, &options);
    assert_eq!(
        dates(&new),
        ["2028-03-11", "2028-04-12", "2028-05-20", "2028-06-17"]
    );
    assert_eq!(new.registration_deadline, "2028-03-04");
}

#[test]
fn only_what_is_chosen_comes_along() {
    let mut desk = desk();
    let id = import(&mut desk, DAY);
    let options = DuplicateOptions {
        title: "T".to_owned(),
        first_date: "2028-05-25".to_owned(),
        ..DuplicateOptions::default()
    };
    let bare = duplicate(&mut desk, &id, &options);
    let day = &bare.sessions[0];
    assert_eq!(
        (&*bare.presentation, &*bare.fees, &*day.context),
        ("", "", "")
    );
    assert_eq!(
        (
            day.slots.len(),
            day.involvements.len(),
            bare.involvements.len()
        ),
        (0, 0, 0)
    );
    assert_eq!((&day.venue, &*day.room), (&None, ""));
    let agenda = DuplicateOptions {
        agenda: true,
        ..options
    };
    let agenda = duplicate(&mut desk, &id, &agenda);
    let slots = &agenda.sessions[0].slots;
    assert_eq!(slots.len(), 13);
    assert!(
        slots
            .iter()
            .all(|slot| slot.speakers.is_empty() && slot.venue.is_none())
    );
    let all = duplicate(&mut desk, &id, &everything());
    let source = show(&desk, &id);
    let names = |view: &ProgrammeView| -> Vec<String> {
        let slots = view.sessions.iter().flat_map(|session| &session.slots);
        let speakers = slots.flat_map(|slot| &slot.speakers);
        speakers
            .map(|speaker| speaker.family_name.clone())
            .collect()
    };
    assert_eq!(names(&all), names(&source));
    assert_eq!(
        all.sessions[0].involvements[0].name,
        "Ville de Brévanne-sur-Lys"
    );
}

#[test]
fn every_session_is_open_again_and_joined_elsewhere() {
    let mut desk = desk();
    let id = import(&mut desk, CYCLE);
    let first = show(&desk, &id).sessions[0].id.clone();
    sessions::edit(&mut desk, &first, SessionField::Status, "full").unwrap();
    sessions::edit(
        &mut desk,
        &first,
        SessionField::OnlineLink,
        "https://exemple.org/salle",
    )
    .unwrap();
    programmes::shelve(&mut desk, std::slice::from_ref(&id), "archived").unwrap();
    let new = duplicate(&mut desk, &id, &everything());
    assert_eq!(
        (&*new.sessions[0].status, &*new.sessions[0].online_link),
        ("open", "")
    );
    assert_eq!(new.shelf, "current");
}

#[test]
fn the_plan_proposes_and_flags() {
    let mut desk = desk();
    let id = import(&mut desk, CYCLE);
    programmes::edit(&mut desk, &id, ProgrammeField::Title, "Cycle 2027").unwrap();
    let options = DuplicateOptions {
        title: String::new(),
        first_date: String::new(),
        ..everything()
    };
    let plan = programmes::plan_duplicate(&desk, &id, &options).unwrap();
    assert_eq!(
        (&*plan.title, &*plan.first_date),
        ("Cycle 2028", "2028-03-11")
    );
    assert_eq!(
        (&*plan.deadline_from, &*plan.deadline),
        ("2027-03-04", "2028-03-02")
    );
    assert_eq!(plan.sessions[0].from, "2027-03-11");
    assert!(
        plan.sessions
            .iter()
            .all(|session| flags(session).is_empty())
    );
    let named: Vec<_> = plan.old_years.iter().map(|text| &*text.field).collect();
    assert_eq!(named, ["period"]);
    assert_eq!(plan.old_years[0].years, [2027]);

    // A day later in May is the Monday of Whitsun 2028; a Sunday; a day with the same speaker.
    let sessions = show(&desk, &id).sessions;
    let on = |index: usize, date: &str| SessionDate {
        session_id: sessions[index].id.clone(),
        date: date.to_owned(),
    };
    let options = DuplicateOptions {
        dates: vec![
            on(0, "2028-06-05"),
            on(1, "2028-06-11"),
            on(2, "2027-05-20"),
        ],
        ..options
    };
    let plan = programmes::plan_duplicate(&desk, &id, &options).unwrap();
    assert_eq!(flags(&plan.sessions[0]), ["whit-monday"]);
    assert_eq!(flags(&plan.sessions[1]), ["weekend"]);
    let met = [
        "speaker Anne-Solveig Le Dantec",
        "venue Maison départementale de l’habitat, Évrolles",
        "day",
    ];
    assert_eq!(flags(&plan.sessions[2]), met);
    assert_eq!(plan.sessions[2].day.conflicts[0].programme, "Cycle 2027");
    // Without the speakers and the venue there is only the day.
    let alone = DuplicateOptions {
        speakers: false,
        venues: false,
        ..options
    };
    let plan = programmes::plan_duplicate(&desk, &id, &alone).unwrap();
    assert_eq!(flags(&plan.sessions[2]), ["day"]);
}

#[test]
fn a_programme_without_days_begins_on_the_day_given() {
    let mut desk = desk();
    let id = create(&mut desk, "Modèle");
    sessions::add(&mut desk, &id).unwrap();
    sessions::add(&mut desk, &id).unwrap();
    let deadline = ProgrammeField::RegistrationDeadline;
    programmes::edit(&mut desk, &id, deadline, "2027-03-01").unwrap();
    let new = duplicate(&mut desk, &id, &everything());
    assert_eq!(dates(&new), ["2028-03-11", ""]);
    assert_eq!(new.registration_deadline, "");
    let empty = create(&mut desk, "Vide");
    assert!(
        duplicate(&mut desk, &empty, &everything())
            .sessions
            .is_empty()
    );
}

#[test]
fn what_makes_no_sense_is_refused() {
    let mut desk = desk();
    let id = import(&mut desk, CYCLE);
    let with = |title: &str, first: &str| DuplicateOptions {
        title: title.to_owned(),
        first_date: first.to_owned(),
        ..everything()
    };
    let mut refused_with =
        |title, first| refused(programmes::duplicate(&mut desk, &id, &with(title, first)));
    assert_eq!(refused_with(" ", "2028-03-11"), ["required title"]);
    assert_eq!(
        refused_with("T", "demain"),
        ["not-a-date first_date demain"]
    );
    assert_eq!(
        refused(programmes::duplicate(&mut desk, "x", &everything())),
        ["not-found id"]
    );
}

#[test]
fn templates_and_archives_are_lists_of_their_own() {
    let mut desk = desk();
    let (one, other) = (create(&mut desk, "Un"), create(&mut desk, "Deux"));
    let both = [one.clone(), other];
    let count = |desk: &Desk| {
        let of = |shelf| programmes::list(desk, "", shelf).unwrap().len();
        [of("current"), of("archived"), of("template")]
    };
    programmes::shelve(&mut desk, &both, "archived").unwrap();
    assert_eq!(count(&desk), [0, 2, 0]);
    desk.undo().unwrap();
    assert_eq!(count(&desk), [2, 0, 0]);
    programmes::shelve(&mut desk, &[one], "template").unwrap();
    assert_eq!(count(&desk), [1, 0, 1]);
    assert_eq!(
        refused(programmes::shelve(&mut desk, &both, "bin")),
        ["not-a-choice shelf bin"]
    );
    let strange = [both[0].clone(), "x".to_owned()];
    assert_eq!(
        refused(programmes::shelve(&mut desk, &strange, "archived")),
        ["not-found id"]
    );
    assert_eq!(count(&desk), [1, 0, 1]);
}
