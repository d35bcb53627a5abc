//! Every noun of a programme is read back as it was written, and what cannot be read is said so.

use chrono::NaiveDate;
use parvis_domain::clock_time::parse;
use parvis_domain::fee::{FeePayer, FeeRule, FeeUnit};
use parvis_domain::follow_up::{FollowUp, ImageConsent, SpeakerStatus};
use parvis_domain::half_day::HalfDays;
use parvis_domain::organisation::{Organisation, OrganisationKind};
use parvis_domain::preparation::{Due, Preparation};
use parvis_domain::programme::{Involvement, Part, Programme, ProgrammeKind, Shelf};
use parvis_domain::registration::Category;
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
        territory_code: text("epci:1"),
        siret: text("numéro"),
        chorus_service: text("service"),
        website: text("site"),
        email: text("courriel"),
        phone: text("téléphone"),
        note: text("remarque"),
        part_of: None,
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
        follow_up: FollowUp {
            status: SpeakerStatus::Provisional,
            arrival: text("la veille"),
            equipment: text("micro"),
            image: ImageConsent::No,
            note: text("note"),
            replaced_by: None,
        },
    }
}

/// Who stood in the place of [`a_speaker`] before.
fn a_replaced_speaker() -> Speaker {
    Speaker {
        id: Uuid::from_u128(8).into(),
        follow_up: FollowUp {
            status: SpeakerStatus::Replaced,
            replaced_by: Some(a_speaker().id),
            ..FollowUp::default()
        },
        ..a_speaker()
    }
}

fn preparations() -> [Preparation; 2] {
    let line = |id: u128, position, due, done| Preparation {
        id: Uuid::from_u128(id).into(),
        programme: a_programme().id,
        position,
        title: text("réserver"),
        due,
        done,
    };
    let day = NaiveDate::from_ymd_opt(2027, 3, 4);
    [
        line(11, 0, Due::Days(-60), day),
        line(10, 1, Due::On(day.unwrap()), None),
    ]
}

fn fee_rules() -> [FeeRule; 2] {
    let rule = |id: u128, position, payer, cents, unit| FeeRule {
        id: Uuid::from_u128(id).into(),
        programme: a_programme().id,
        position,
        payer,
        cents,
        unit,
        label: text("libellé"),
    };
    [
        rule(13, 0, FeePayer::Category(Category::Press), 0, FeeUnit::Free),
        rule(12, 1, FeePayer::NonMembers, 15_050, FeeUnit::Day),
    ]
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
        for line in preparations() {
            writer.insert_preparation(&line).unwrap();
        }
        for rule in fee_rules() {
            writer.insert_fee_rule(&rule).unwrap();
        }
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
    assert_eq!(store.preparations_of(programme).unwrap(), preparations());
    assert_eq!(
        store.preparations_listed(Shelf::Current).unwrap(),
        preparations()
    );
    assert_eq!(store.preparations_listed(Shelf::Archived).unwrap(), []);
    assert_eq!(
        store.preparation(preparations()[1].id).unwrap(),
        preparations()[1]
    );
    assert_eq!(store.fee_rules_of(programme).unwrap(), fee_rules());
    assert_eq!(store.fee_rule(fee_rules()[0].id).unwrap(), fee_rules()[0]);
    assert_eq!(store.venue_uses(a_venue().id).unwrap(), 2);
    assert_eq!(
        store.setting("name").unwrap().as_deref(),
        Some("Passerelles")
    );
}

#[test]
fn whoever_was_replaced_is_listed_but_not_counted_and_outlives_the_other() {
    let mut store = scratch();
    write(&mut store, |writer| {
        writer.insert_programme(&a_programme()).unwrap();
        writer.insert_venue(&a_venue()).unwrap();
        writer.insert_session(&a_session()).unwrap();
        writer.insert_slot(&a_slot()).unwrap();
        writer.insert_organisation(&an_organisation()).unwrap();
        writer.insert_speaker(&a_speaker(), Uuid::nil).unwrap();
        writer
            .insert_speaker(&a_replaced_speaker(), Uuid::nil)
            .unwrap();
    });
    assert_eq!(
        store.stages_listed(Shelf::Current).unwrap(),
        [a_speaker().stage]
    );
    let appearances = store.appearances_listed(Shelf::Current).unwrap();
    let told: Vec<_> = appearances
        .iter()
        .map(|one| (one.programme, one.status, one.name.as_str()))
        .collect();
    let (programme, name) = (a_programme().id, an_organisation().name);
    assert_eq!(
        told,
        [
            (programme, SpeakerStatus::Provisional, name.as_str()),
            (programme, SpeakerStatus::Replaced, name.as_str())
        ]
    );
    assert_eq!(store.appearances_listed(Shelf::Archived).unwrap(), []);
    write(&mut store, |writer| {
        writer.delete_speaker(a_speaker().id).unwrap()
    });
    let left = store.speaker(a_replaced_speaker().id).unwrap().follow_up;
    assert_eq!(
        (left.status, left.replaced_by),
        (SpeakerStatus::Withdrawn, None)
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
