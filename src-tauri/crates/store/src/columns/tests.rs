//! Every noun of a programme is read back as it was written, and what cannot be read is said so.

use chrono::NaiveDate;
use parvis_domain::clock_time::parse;
use parvis_domain::half_day::HalfDays;
use parvis_domain::organisation::{Organisation, OrganisationKind};
use parvis_domain::programme::{Involvement, Part, Programme, ProgrammeKind, Shelf};
use parvis_domain::session::{Mode, Session, SessionStatus};
use parvis_domain::slot::{Slot, SlotKind};
use parvis_domain::speaker::{Speaker, SpeakerRole, Stage};
use parvis_domain::venue::Venue;
use uuid::Uuid;

use crate::error::StoreError;
use crate::testing::{run, scratch, write};

fn text(word: &str) -> String {
    format!("{word} – L’Haÿ")
}

fn a_programme() -> Programme {
    let mut programme =
        Programme::titled(Uuid::from_u128(1).into(), ProgrammeKind::Cycle, "Un titre");
    programme.series = text("série");
    programme.subtitle = text("sous-titre");
    programme.period = text("période");
    programme.presentation = text("présentation");
    programme.objectives = text("objectifs");
    programme.audience = text("public");
    programme.methods = text("méthodes");
    programme.fees = text("tarif");
    programme.registration_deadline = NaiveDate::from_ymd_opt(2027, 5, 1);
    programme.registration_link = text("lien");
    programme.practical = text("pratique");
    programme.contact_name = text("contact");
    programme.contact_email = text("adresse");
    programme.contact_phone = text("téléphone");
    programme.legal_footer = text("pied");
    programme.agreement = text("2027-14");
    programme
}

fn a_venue() -> Venue {
    Venue {
        id: Uuid::from_u128(2).into(),
        name: text("nom"),
        street: text("rue"),
        postcode: text("code"),
        city: text("ville"),
        access: text("accès"),
        accessibility: text("accessibilité"),
    }
}

fn a_session() -> Session {
    Session {
        ordinal: Some(2),
        title: text("titre"),
        date: NaiveDate::from_ymd_opt(2027, 5, 31),
        period: text("période"),
        all_day: true,
        doors_open: parse("8h45"),
        starts: parse("9h"),
        ends: parse("17h"),
        half_days: HalfDays::Both,
        half_day_boundary: parse("12h30"),
        mode: Mode::Hybrid,
        status: SessionStatus::Full,
        venue: Some(a_venue().id),
        room: text("salle"),
        online_link: text("lien"),
        capacity: Some(80),
        context: text("contexte"),
        objectives: text("objectifs"),
        axes: text("axes"),
        ..Session::blank(Uuid::from_u128(3).into(), a_programme().id, 1)
    }
}

fn a_slot() -> Slot {
    Slot {
        starts: parse("9h15"),
        ends: parse("9h45"),
        title: text("titre"),
        description: text("description"),
        lead_question: text("question"),
        parallel_group: Some(1),
        number: Some(3),
        venue: Some(a_venue().id),
        room: text("salle"),
        capacity: Some(20),
        ..Slot::blank(
            Uuid::from_u128(4).into(),
            a_session().id,
            2,
            SlotKind::Workshop,
        )
    }
}

fn an_organisation() -> Organisation {
    Organisation {
        id: Uuid::from_u128(5).into(),
        name: text("nom"),
        badge_name: text("badge"),
        acronym: text("sigle"),
        kind: OrganisationKind::Association,
        territory: text("territoire"),
        notice: text("notice"),
    }
}

fn an_involvement() -> Involvement {
    Involvement {
        id: Uuid::from_u128(6).into(),
        programme: a_programme().id,
        session: Some(a_session().id),
        organisation: an_organisation().id,
        part: Part::Host,
        position: 3,
    }
}

fn a_speaker() -> Speaker {
    Speaker {
        id: Uuid::from_u128(7).into(),
        stage: Stage::Slot(a_slot().id),
        position: 1,
        person: None,
        organisation: Some(an_organisation().id),
        role: SpeakerRole::Rapporteur,
        role_label: text("rôle"),
        mandates: Vec::new(),
        notice: text("notice"),
    }
}

#[test]
fn what_is_written_is_read_back() {
    let mut store = scratch();
    write(&mut store, |writer| {
        writer.insert_programme(&a_programme()).unwrap();
        writer.insert_venue(&a_venue()).unwrap();
        writer.insert_session(&a_session()).unwrap();
        writer.insert_slot(&a_slot()).unwrap();
        writer.insert_organisation(&an_organisation()).unwrap();
        writer.insert_involvement(&an_involvement()).unwrap();
        writer.insert_speaker(&a_speaker(), Uuid::nil).unwrap();
        writer.set_setting("name", "Passerelles").unwrap();
    });
    let programme = a_programme().id;
    assert_eq!(store.programme(programme).unwrap(), a_programme());
    assert_eq!(store.venues_of(programme).unwrap(), [a_venue()]);
    assert_eq!(store.sessions_of(programme).unwrap(), [a_session()]);
    assert_eq!(store.slots_of(programme).unwrap(), [a_slot()]);
    assert_eq!(store.slots_in(a_session().id).unwrap(), [a_slot()]);
    assert_eq!(
        store.organisations_of(programme).unwrap(),
        [an_organisation()]
    );
    assert_eq!(
        store.organisations_named("NOM - l'hay").unwrap(),
        [an_organisation()]
    );
    assert_eq!(
        store.involvements_of(programme).unwrap(),
        [an_involvement()]
    );
    assert_eq!(store.speakers_of(programme).unwrap(), [a_speaker()]);
    assert_eq!(
        store.speakers_on(a_speaker().stage).unwrap(),
        [a_speaker().id]
    );
    assert_eq!(
        store.stages_listed(Shelf::Current).unwrap(),
        [a_speaker().stage]
    );
    assert_eq!(store.stages_listed(Shelf::Archived).unwrap(), []);
    assert_eq!(store.venue_uses(a_venue().id).unwrap(), 2);
    assert_eq!(
        store.setting("name").unwrap().as_deref(),
        Some("Passerelles")
    );
}

#[test]
fn writing_the_same_again_records_nothing() {
    let mut store = scratch();
    write(&mut store, |writer| {
        writer.insert_venue(&a_venue()).unwrap()
    });
    let again = write(&mut store, |writer| {
        writer.update_venue(&a_venue()).unwrap()
    });
    assert_eq!(again.change, None);
    let other = Venue {
        city: text("autre"),
        ..a_venue()
    };
    let changed = write(&mut store, |writer| writer.update_venue(&other).unwrap());
    assert!(changed.change.is_some());
    let entries = store.history("venue", &other.id.to_string()).unwrap();
    let fields: Vec<_> = entries[0]
        .fields
        .iter()
        .map(|field| field.column.as_str())
        .collect();
    assert_eq!(fields, ["city"]);
}

#[test]
fn what_is_not_there_is_not_found() {
    let mut store = scratch();
    let gone = |error| matches!(error, StoreError::NotFound { table: "venue", .. });
    assert!(gone(store.venue(a_venue().id).unwrap_err()));
    write(&mut store, |writer| {
        assert!(gone(writer.update_venue(&a_venue()).unwrap_err()));
        assert!(gone(writer.delete_venue(a_venue().id).unwrap_err()));
    });
}

#[test]
fn a_code_of_a_later_program_is_said_and_not_guessed() {
    let mut store = scratch();
    write(&mut store, |writer| {
        writer.insert_programme(&a_programme()).unwrap();
        run(writer, "UPDATE programme SET kind = 'webinar'");
    });
    let error = store.programme(a_programme().id).unwrap_err();
    assert!(
        matches!(error, StoreError::Value { column: "kind" }),
        "{error:?}"
    );
}
