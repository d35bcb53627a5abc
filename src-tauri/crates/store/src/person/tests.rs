//! People, mandates, registrations, places and attendance are read back as they were written.

use chrono::NaiveDate;
use parvis_domain::attendance::Attendance;
use parvis_domain::badge_code::BadgeCode;
use parvis_domain::half_day::HalfDay;
use parvis_domain::organisation::Organisation;
use parvis_domain::person::{Mandate, Person};
use parvis_domain::programme::{Programme, ProgrammeKind};
use parvis_domain::registration::{Category, Place, PlaceStatus, Registration};
use parvis_domain::session::Session;
use uuid::Uuid;

use crate::store::Writer;
use crate::testing::{scratch, write};

fn a_person() -> Person {
    Person {
        id: Uuid::from_u128(1).into(),
        civility: "Mme".into(),
        given_name: "Thị Ngọc".into(),
        family_name: "Nguyễn".into(),
        badge_name: "Ngọc".into(),
        email: "Ngoc@Exemple.FR".into(),
        phone: "06 12 34 56 78".into(),
        territory: "Saint-Omer".into(),
        note: "note".into(),
        birth_name: "Trần".into(),
        source: "carte de visite".into(),
        created: NaiveDate::from_ymd_opt(2026, 3, 12),
        territory_code: "commune:62765".into(),
    }
}

fn an_organisation() -> Organisation {
    Organisation::named(Uuid::from_u128(2).into(), "Ville de L’Haÿ")
}

fn a_mandate() -> Mandate {
    Mandate {
        id: Uuid::from_u128(3).into(),
        person: a_person().id,
        organisation: Some(an_organisation().id),
        function: "Cheffe de projet".into(),
        position: 2,
        begins: NaiveDate::from_ymd_opt(2020, 1, 1),
        ends: NaiveDate::from_ymd_opt(2030, 12, 31),
    }
}

fn a_programme() -> Programme {
    Programme::titled(Uuid::from_u128(4).into(), ProgrammeKind::Cycle, "Cycle")
}

fn a_session() -> Session {
    Session::blank(Uuid::from_u128(5).into(), a_programme().id, 0)
}

fn a_registration() -> Registration {
    Registration {
        id: Uuid::from_u128(6).into(),
        programme: a_programme().id,
        person: a_person().id,
        mandate: Some(a_mandate().id),
        category: Category::ElectedOfficial,
        needs: "rampe".into(),
        photo_consent: Some(false),
        badge_code: BadgeCode::from_random(42),
        note: "à rappeler".into(),
        replaced_by: None,
        represents: "le maire".into(),
        meal: "végétarien".into(),
        fee_cents: Some(15_000),
        fee_reason: "arrangement".into(),
        payer: Some(an_organisation().id),
        commitment_number: "EJ-2027-12".into(),
    }
}

fn a_place() -> Place {
    Place {
        id: Uuid::from_u128(7).into(),
        registration: a_registration().id,
        session: a_session().id,
        slot: None,
        status: PlaceStatus::WaitingList,
        rank: Some(3),
    }
}

fn an_attendance() -> Attendance {
    Attendance {
        id: Uuid::from_u128(8).into(),
        registration: a_registration().id,
        session: a_session().id,
        half_day: Some(HalfDay::Afternoon),
        arrived: NaiveDate::from_ymd_opt(2027, 5, 31).and_then(|day| day.and_hms_opt(14, 2, 3)),
        signed: true,
    }
}

fn write_all(writer: &Writer<'_>) {
    writer.insert_programme(&a_programme()).unwrap();
    writer.insert_session(&a_session()).unwrap();
    writer.insert_organisation(&an_organisation()).unwrap();
    writer.insert_person(&a_person()).unwrap();
    writer.insert_mandate(&a_mandate()).unwrap();
    writer.insert_registration(&a_registration()).unwrap();
    writer.insert_place(&a_place()).unwrap();
    writer.insert_attendance(&an_attendance()).unwrap();
}

#[test]
fn what_is_written_is_read_back() {
    let mut store = scratch();
    write(&mut store, write_all);
    let (person, registration, session) = (a_person().id, a_registration().id, a_session().id);
    assert_eq!(store.person(person).unwrap(), a_person());
    assert_eq!(store.people(&[person]).unwrap(), [a_person()]);
    assert_eq!(
        store.people_named("NGUYEN", "thi ngoc").unwrap(),
        [a_person()]
    );
    assert_eq!(store.people_named("Thi Ngoc", "Nguyen").unwrap(), []);
    assert_eq!(store.mandate(a_mandate().id).unwrap(), a_mandate());
    assert_eq!(store.mandates(&[a_mandate().id]).unwrap(), [a_mandate()]);
    assert_eq!(store.mandates_of(&[person]).unwrap(), [a_mandate()]);
    assert_eq!(store.mandate_uses(a_mandate().id).unwrap(), 1);
    assert_eq!(store.registration(registration).unwrap(), a_registration());
    assert_eq!(
        store.registrations(&[registration]).unwrap(),
        [a_registration()]
    );
    assert_eq!(
        store.registrations_for(a_programme().id).unwrap(),
        [a_registration()]
    );
    let of_person = store.registration_of(a_programme().id, person).unwrap();
    assert_eq!(of_person, Some(a_registration()));
    assert_eq!(store.badge_codes().unwrap(), [a_registration().badge_code]);
    assert!(store.badge_code_taken(a_registration().badge_code).unwrap());
    assert!(!store.badge_code_taken(BadgeCode::from_random(43)).unwrap());
    assert_eq!(store.places_of(&[registration]).unwrap(), [a_place()]);
    assert_eq!(store.places_in(a_programme().id).unwrap(), [a_place()]);
    assert_eq!(
        store.place(registration, session, None).unwrap(),
        Some(a_place())
    );
    assert_eq!(
        store
            .place(registration, session, Some(Uuid::nil().into()))
            .unwrap(),
        None
    );
    assert_eq!(store.places_taken(session, None).unwrap(), 0);
    assert_eq!(store.last_waiting_rank(session, None).unwrap(), 3);
    assert_eq!(store.attendance_of(session).unwrap(), [an_attendance()]);
    assert_eq!(
        store.organisations_with(&[an_organisation().id]).unwrap(),
        [an_organisation()]
    );
    let organisation_key = "ville de l hay".to_owned();
    let keys = store.organisation_keys().unwrap();
    assert_eq!(keys, [(an_organisation().id, organisation_key.clone())]);
    let keys = &store.person_keys().unwrap()[0];
    assert_eq!(
        (keys.name_key.as_str(), keys.email_key.as_str()),
        ("nguyen\tthi ngoc", "ngoc@exemple.fr")
    );
    assert_eq!(
        (keys.mandate, &keys.organisation_key),
        (Some(a_mandate().id), &organisation_key)
    );
}

#[test]
fn a_row_is_replaced_and_goes_whole() {
    let mut store = scratch();
    write(&mut store, write_all);
    let place = Place {
        status: PlaceStatus::Registered,
        rank: None,
        ..a_place()
    };
    let attendance = Attendance {
        signed: false,
        arrived: None,
        ..an_attendance()
    };
    let registration = Registration {
        photo_consent: None,
        mandate: None,
        ..a_registration()
    };
    let person = Person {
        family_name: "Şahin".into(),
        ..a_person()
    };
    let mandate = Mandate {
        organisation: None,
        ..a_mandate()
    };
    write(&mut store, |writer| {
        writer.update_place(&place).unwrap();
        writer.update_attendance(&attendance).unwrap();
        writer.update_registration(&registration).unwrap();
        writer.update_person(&person).unwrap();
        writer.update_mandate(&mandate).unwrap();
    });
    assert_eq!(
        store.place(registration.id, place.session, None).unwrap(),
        Some(place.clone())
    );
    assert_eq!(store.places_taken(place.session, None).unwrap(), 1);
    assert_eq!(store.attendance_of(place.session).unwrap(), [attendance]);
    assert_eq!(store.registration(registration.id).unwrap(), registration);
    assert_eq!(store.people_named("sahin", "Thi Ngoc").unwrap(), [person]);
    assert_eq!(store.mandate(mandate.id).unwrap(), mandate);
    write(&mut store, |writer| {
        writer.delete_place(place.id).unwrap();
        assert!(writer.delete_place(place.id).is_err());
        writer
            .delete_places_of_registration(registration.id)
            .unwrap();
        writer
            .delete_attendance_of_registration(registration.id)
            .unwrap();
        writer.delete_registration(registration.id).unwrap();
        writer.delete_mandate(mandate.id).unwrap();
        writer.delete_person(mandate.person).unwrap();
    });
    assert!(store.people(&[mandate.person]).unwrap().is_empty());
}

#[test]
fn a_double_name_comes_after_all_who_bear_its_first_half() {
    let mut keys = [
        ("Bonnet-Garnier", "Émilie"),
        ("Bonnet", "Thi Lan"),
        ("Bonnet", "Paulo"),
    ]
    .map(|(family, given)| super::name_key(family, given));
    keys.sort();
    assert_eq!(
        keys,
        ["bonnet\tpaulo", "bonnet\tthi lan", "bonnet garnier\temilie"]
    );
}
