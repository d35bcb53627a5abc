//! Use cases with chosen targets: what somebody may do at the window, in any order.
//!
//! Deliberately not here: whether it is sensible. What the program refuses writes nothing, and that
//! is tested as well.

use parvis_app::transact::{AppError, Changed};
use parvis_app::view::attendee::{AttendeeDraft, AttendeeField};
use parvis_app::view::duplicate::DuplicateOptions;
use parvis_app::view::programme::{
    MandateView, ProgrammeField, ProgrammeView, SessionField, SlotField, SpeakerDraft, StageRef,
    VenueField,
};
use parvis_app::view::series::SeriesRequest;
use parvis_app::view::settings::CentreField;
use parvis_app::{
    attendees, involvements, programmes, sessions, settings, slots, speakers, venues,
};
use parvis_tests::desk::{Desk, options};
use parvis_tests::people_generator;
use proptest::prelude::*;

use super::preparing;

/// One use case. Numbers choose among what is there; they wrap around.
#[derive(Debug, Clone)]
pub enum Deed {
    ProgrammeCreate(String),
    ProgrammeEdit(usize, usize, String),
    ProgrammeDelete(usize),
    ProgrammeShelve(usize, usize),
    ProgrammeDuplicate(usize, bool),
    Involve(usize, String),
    SessionAdd,
    SessionSeries(usize),
    SessionEdit(usize, usize, String),
    SessionMove(usize, i32),
    SessionDelete(usize),
    SessionRepeat(usize),
    SessionLink(usize, usize),
    SessionIndependent(usize),
    SlotAdd(usize),
    SlotEdit(usize, usize, String),
    SlotMove(usize, i32),
    SlotDelete(usize),
    SpeakerAdd(usize, String),
    SpeakerEdit(usize, String),
    SpeakerMove(usize, i32),
    SpeakerDelete(usize),
    VenueCreate(String),
    VenueEdit(usize, usize, String),
    VenueDelete(usize),
    CentreEdit(String),
    Import(usize, usize),
    AttendeeAdd(String),
    AttendeeEdit(usize, usize, String),
    AttendeeRemove(usize),
    PlaceSet(usize, usize, usize),
    Prepare(preparing::Deed),
}

/// Any deed. Names repeat often, so that people and organisations are found again.
pub fn any_deed() -> impl Strategy<Value = Deed> {
    use Deed as D;
    let at = || 0..12_usize;
    let to = || 0..4_i32;
    let word = || {
        prop_oneof![
            4 => prop::sample::select(vec!["Élodie", "Ngọc", "O’Neil", "Œuvre", "", "9h30", "12"])
                .prop_map(str::to_owned),
            1 => "\\PC{0,12}",
        ]
    };
    prop_oneof![
        1 => word().prop_map(D::ProgrammeCreate),
        2 => (at(), at(), word()).prop_map(|(a, b, c)| D::ProgrammeEdit(a, b, c)),
        1 => at().prop_map(D::ProgrammeDelete),
        1 => (at(), at()).prop_map(|(a, b)| D::ProgrammeShelve(a, b)),
        1 => (at(), any::<bool>()).prop_map(|(a, b)| D::ProgrammeDuplicate(a, b)),
        1 => (at(), word()).prop_map(|(a, b)| D::Involve(a, b)),
        2 => Just(D::SessionAdd),
        1 => at().prop_map(D::SessionSeries),
        2 => (at(), at(), word()).prop_map(|(a, b, c)| D::SessionEdit(a, b, c)),
        1 => (at(), to()).prop_map(|(a, b)| D::SessionMove(a, b)),
        1 => at().prop_map(D::SessionDelete),
        2 => at().prop_map(D::SessionRepeat),
        1 => (at(), at()).prop_map(|(a, b)| D::SessionLink(a, b)),
        1 => at().prop_map(D::SessionIndependent),
        2 => at().prop_map(D::SlotAdd),
        2 => (at(), at(), word()).prop_map(|(a, b, c)| D::SlotEdit(a, b, c)),
        1 => (at(), to()).prop_map(|(a, b)| D::SlotMove(a, b)),
        1 => at().prop_map(D::SlotDelete),
        2 => (at(), word()).prop_map(|(a, b)| D::SpeakerAdd(a, b)),
        2 => (at(), word()).prop_map(|(a, b)| D::SpeakerEdit(a, b)),
        1 => (at(), to()).prop_map(|(a, b)| D::SpeakerMove(a, b)),
        1 => at().prop_map(D::SpeakerDelete),
        1 => word().prop_map(D::VenueCreate),
        1 => (at(), at(), word()).prop_map(|(a, b, c)| D::VenueEdit(a, b, c)),
        1 => at().prop_map(D::VenueDelete),
        1 => word().prop_map(D::CentreEdit),
        2 => (at(), at()).prop_map(|(a, b)| D::Import(a, b)),
        2 => word().prop_map(D::AttendeeAdd),
        2 => (at(), at(), word()).prop_map(|(a, b, c)| D::AttendeeEdit(a, b, c)),
        1 => at().prop_map(D::AttendeeRemove),
        2 => (at(), at(), at()).prop_map(|(a, b, c)| D::PlaceSet(a, b, c)),
        8 => preparing::any_deed().prop_map(D::Prepare),
    ]
}

/// Does it. Whether anything is different then; a refusal is no difference.
pub fn carry_out(desk: &mut Desk, deed: &Deed) -> bool {
    match outcome(desk, deed) {
        Some(Ok(nouns)) => !nouns.is_empty(),
        // A failing database is not a refusal.
        Some(Err(AppError::Store(why))) => {
            assert!(matches!(why.code(), "not-found"), "{deed:?}: {why}");
            false
        }
        Some(Err(_)) | None => false,
    }
}

/// The nouns that changed; `None` when there is nothing to do it to.
fn outcome(desk: &mut Desk, deed: &Deed) -> Option<Result<Vec<String>, AppError>> {
    match deed {
        Deed::ProgrammeCreate(_)
        | Deed::ProgrammeEdit(..)
        | Deed::ProgrammeDelete(_)
        | Deed::ProgrammeShelve(..)
        | Deed::ProgrammeDuplicate(..)
        | Deed::SessionSeries(_)
        | Deed::Involve(..)
        | Deed::CentreEdit(_) => around(desk, deed),
        Deed::SessionAdd
        | Deed::SessionEdit(..)
        | Deed::SessionMove(..)
        | Deed::SessionDelete(_)
        | Deed::SessionRepeat(_)
        | Deed::SessionLink(..)
        | Deed::SessionIndependent(_)
        | Deed::SlotAdd(_)
        | Deed::SlotEdit(..)
        | Deed::SlotMove(..)
        | Deed::SlotDelete(_) => agenda(desk, deed),
        Deed::SpeakerAdd(..)
        | Deed::SpeakerEdit(..)
        | Deed::SpeakerMove(..)
        | Deed::SpeakerDelete(_)
        | Deed::VenueCreate(_)
        | Deed::VenueEdit(..)
        | Deed::VenueDelete(_) => stage(desk, deed),
        Deed::Prepare(deed) => preparing::outcome(desk, deed),
        _ => people(desk, deed),
    }
}

fn around(desk: &mut Desk, deed: &Deed) -> Option<Result<Vec<String>, AppError>> {
    use ProgrammeField as F;
    const FIELDS: [F; 5] = [
        F::Title,
        F::Kind,
        F::Presentation,
        F::RegistrationDeadline,
        F::Series,
    ];
    const SHELVES: [&str; 3] = ["current", "archived", "template"];
    let app = &mut desk.app;
    Some(match deed {
        Deed::ProgrammeCreate(title) => nouns(programmes::create(app, title, "meeting")),
        Deed::CentreEdit(name) => nouns(settings::edit_centre(app, CentreField::Name, name)),
        Deed::ProgrammeEdit(which, field, text) => {
            let id = all(desk).get(*which % 4)?.id.clone();
            nouns(programmes::edit(
                &mut desk.app,
                &id,
                *chosen(&FIELDS, *field)?,
                text,
            ))
        }
        Deed::ProgrammeDelete(which) => {
            let id = chosen(&all(desk), *which)?.id.clone();
            nouns(programmes::delete(&mut desk.app, &id))
        }
        Deed::ProgrammeShelve(which, shelf) => {
            let id = chosen(&all(desk), *which)?.id.clone();
            let shelf = chosen(&SHELVES, *shelf)?;
            nouns(programmes::shelve(&mut desk.app, &[id], shelf))
        }
        Deed::ProgrammeDuplicate(which, everything) => {
            let id = chosen(&all(desk), *which)?.id.clone();
            nouns(programmes::duplicate(
                &mut desk.app,
                &id,
                &duplicate(*everything),
            ))
        }
        Deed::SessionSeries(count) => {
            let programme = all(desk).into_iter().next()?;
            // Every other series is of further dates of a session that is there.
            let content = chosen(&programme.sessions, *count).filter(|_| count % 2 == 1);
            let request = SeriesRequest {
                content_of: content.map(|one| one.id.clone()).unwrap_or_default(),
                ..series(*count)
            };
            nouns(sessions::add_series(&mut desk.app, &programme.id, &request))
        }
        Deed::Involve(which, name) => {
            let programme = chosen(&all(desk), *which)?.id.clone();
            nouns(involvements::add(
                &mut desk.app,
                &programme,
                "",
                name,
                "partner",
            ))
        }
        _ => return None,
    })
}

fn duplicate(everything: bool) -> DuplicateOptions {
    DuplicateOptions {
        title: "Encore".to_owned(),
        first_date: "2028-01-05".to_owned(),
        agenda: everything,
        speakers: everything,
        partners: everything,
        ..DuplicateOptions::default()
    }
}

fn series(count: usize) -> SeriesRequest {
    SeriesRequest {
        from: "2027-11-02".to_owned(),
        rhythm: "weekly".to_owned(),
        count: count.to_string(),
        skip_holidays: true,
        ..SeriesRequest::default()
    }
}

fn agenda(desk: &mut Desk, deed: &Deed) -> Option<Result<Vec<String>, AppError>> {
    use {SessionField as S, SlotField as L};
    const OF_SESSIONS: [S; 6] = [
        S::Title,
        S::Date,
        S::Starts,
        S::Ends,
        S::Capacity,
        S::Context,
    ];
    const OF_SLOTS: [L; 5] = [L::Title, L::Starts, L::Kind, L::Capacity, L::Description];
    let whole = all(desk);
    let all_sessions: Vec<_> = whole.iter().flat_map(|whole| &whole.sessions).collect();
    let all_slots: Vec<_> = all_sessions
        .iter()
        .flat_map(|session| &session.slots)
        .collect();
    let app = &mut desk.app;
    let session = |at: usize| chosen(&all_sessions, at).map(|session| session.id.as_str());
    let slot = |at: usize| chosen(&all_slots, at).map(|slot| slot.id.as_str());
    Some(match deed {
        Deed::SessionAdd => nouns(sessions::add(app, &whole.first()?.id)),
        Deed::SessionEdit(at, field, text) => nouns(sessions::edit(
            app,
            session(*at)?,
            *chosen(&OF_SESSIONS, *field)?,
            text,
        )),
        Deed::SessionMove(at, to) => nouns(sessions::move_to(app, session(*at)?, *to)),
        Deed::SessionDelete(at) => nouns(sessions::delete(app, session(*at)?)),
        Deed::SessionRepeat(at) => nouns(sessions::repeat(app, session(*at)?)),
        Deed::SessionLink(at, to) => nouns(sessions::link(app, session(*at)?, session(*to)?)),
        Deed::SessionIndependent(at) => nouns(sessions::make_independent(app, session(*at)?)),
        Deed::SlotAdd(at) => nouns(slots::add(app, session(*at)?, "")),
        Deed::SlotEdit(at, field, text) => nouns(slots::edit(
            app,
            slot(*at)?,
            *chosen(&OF_SLOTS, *field)?,
            text,
        )),
        Deed::SlotMove(at, to) => nouns(slots::move_to(app, slot(*at)?, *to)),
        Deed::SlotDelete(at) => nouns(slots::delete(app, slot(*at)?)),
        _ => return None,
    })
}

fn stage(desk: &mut Desk, deed: &Deed) -> Option<Result<Vec<String>, AppError>> {
    use VenueField as V;
    const OF_VENUES: [V; 3] = [V::Name, V::City, V::Access];
    let whole = all(desk);
    let places = venues::list(&desk.app).expect("venues can be listed");
    let stages: Vec<StageRef> = whole.iter().flat_map(stages).collect();
    let all_speakers: Vec<String> = whole.iter().flat_map(speakers_of).collect();
    let app = &mut desk.app;
    Some(match deed {
        Deed::SpeakerAdd(at, name) => {
            nouns(speakers::add(app, chosen(&stages, *at)?, &draft(name, *at)))
        }
        Deed::SpeakerEdit(at, name) => nouns(speakers::edit(
            app,
            chosen(&all_speakers, *at)?,
            &draft(name, *at),
        )),
        Deed::SpeakerMove(at, to) => {
            nouns(speakers::move_to(app, chosen(&all_speakers, *at)?, *to))
        }
        Deed::SpeakerDelete(at) => nouns(speakers::delete(app, chosen(&all_speakers, *at)?)),
        Deed::VenueCreate(name) => nouns(venues::create(app, name)),
        Deed::VenueEdit(at, field, text) => nouns(venues::edit(
            app,
            &chosen(&places, *at)?.id,
            *chosen(&OF_VENUES, *field)?,
            text,
        )),
        Deed::VenueDelete(at) => nouns(venues::delete(app, &chosen(&places, *at)?.id)),
        _ => return None,
    })
}

fn people(desk: &mut Desk, deed: &Deed) -> Option<Result<Vec<String>, AppError>> {
    use AttendeeField as A;
    const FIELDS: [A; 7] = [
        A::FamilyName,
        A::GivenName,
        A::Organisation,
        A::Function,
        A::Email,
        A::Category,
        A::Note,
    ];
    const STATUSES: [&str; 4] = ["registered", "waiting-list", "excused", ""];
    let programme = all(desk).into_iter().next()?;
    let listed = desk.people(&programme.id, "");
    let app = &mut desk.app;
    Some(match deed {
        Deed::Import(first, count) => {
            let people: Vec<_> = (*first..first + count)
                .map(|number| people_generator::attendee(number, &[]))
                .collect();
            let list = people_generator::csv(&people);
            nouns(attendees::import(
                app,
                list.as_bytes(),
                &options(&programme.id),
            ))
        }
        Deed::AttendeeAdd(name) => {
            let draft = AttendeeDraft {
                given_name: name.clone(),
                family_name: "Martin".to_owned(),
                organisation: name.clone(),
                function: "bénévole".to_owned(),
                email: String::new(),
                phone: String::new(),
                category: "participant".to_owned(),
                session_ids: programme
                    .sessions
                    .iter()
                    .take(1)
                    .map(|s| s.id.clone())
                    .collect(),
            };
            nouns(attendees::add(app, &programme.id, &draft))
        }
        Deed::AttendeeEdit(at, field, text) => {
            let id = &chosen(&listed, *at)?.id;
            nouns(attendees::edit(app, id, *chosen(&FIELDS, *field)?, text))
        }
        Deed::AttendeeRemove(at) => nouns(attendees::remove(app, &chosen(&listed, *at)?.id)),
        Deed::PlaceSet(at, session, status) => {
            let id = &chosen(&listed, *at)?.id;
            let session = &chosen(&programme.sessions, *session)?.id;
            nouns(attendees::set_place(
                app,
                id,
                session,
                "",
                chosen(&STATUSES, *status)?,
            ))
        }
        _ => return None,
    })
}

pub(super) fn nouns<T>(outcome: Result<Changed<T>, AppError>) -> Result<Vec<String>, AppError> {
    outcome.map(|changed| changed.nouns)
}

pub(super) fn chosen<T>(from: &[T], number: usize) -> Option<&T> {
    from.get(number.checked_rem(from.len())?)
}

/// Every programme whole, those put away as well, by key.
pub(super) fn all(desk: &Desk) -> Vec<ProgrammeView> {
    let list = |shelf| programmes::list(&desk.app, "", shelf).expect("programmes can be listed");
    let mut ids: Vec<String> = [list("current"), list("archived"), list("template")]
        .concat()
        .into_iter()
        .map(|p| p.id)
        .collect();
    ids.sort();
    ids.dedup();
    let whole = |id: &String| programmes::show(&desk.app, id).expect("a listed programme");
    ids.iter().map(whole).collect()
}

fn stages(whole: &ProgrammeView) -> Vec<StageRef> {
    let mut stages = vec![StageRef::Programme(whole.id.clone())];
    for session in &whole.sessions {
        stages.push(StageRef::Session(session.id.clone()));
        stages.extend(
            session
                .slots
                .iter()
                .map(|slot| StageRef::Slot(slot.id.clone())),
        );
    }
    stages
}

pub(super) fn speakers_of(whole: &ProgrammeView) -> Vec<String> {
    let sessions = whole.sessions.iter();
    let within = sessions.flat_map(|session| {
        session
            .speakers
            .iter()
            .chain(session.slots.iter().flat_map(|slot| &slot.speakers))
    });
    whole
        .speakers
        .iter()
        .chain(within)
        .map(|speaker| speaker.id.clone())
        .collect()
}

pub(super) fn draft(name: &str, number: usize) -> SpeakerDraft {
    let mandate = |function: &str| MandateView {
        function: function.to_owned(),
        organisation: name.to_owned(),
    };
    SpeakerDraft {
        given_name: if number.is_multiple_of(3) {
            String::new()
        } else {
            name.to_owned()
        },
        family_name: if number.is_multiple_of(3) {
            String::new()
        } else {
            "Diallo".to_owned()
        },
        organisation: if number.is_multiple_of(3) {
            name.to_owned()
        } else {
            String::new()
        },
        role: "speaker".to_owned(),
        role_label: String::new(),
        mandates: (0..number % 3)
            .map(|n| mandate(["maire", "élue"][n % 2]))
            .collect(),
        notice: name.to_owned(),
    }
}
