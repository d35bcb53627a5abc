//! Fees with their reasons, the billing statement, and needs.

use parvis_domain::membership::Membership;

use super::*;
use crate::attendees::{add, edit};
use crate::view::attendee::AttendeeField;
use crate::view::billing::{FeeBasis, NeedsPart};
use crate::view::preparation::FeeRuleDraft;
use crate::words::{Catalogue, Language};
use crate::{billing, fee_rules, fees, needs};

fn rule(office: &mut Office, payer: &str, amount: &str, unit: &str) {
    let draft = FeeRuleDraft {
        payer: payer.into(),
        amount: amount.into(),
        unit: unit.into(),
        label: String::new(),
    };
    fee_rules::add(office, &text(PROGRAMME), &draft).unwrap();
}

/// Somebody of an organisation, in the first two sessions, with the code of their territory.
fn agent(office: &mut Office, family: &str, body: &str, territory: &str) -> String {
    let draft = AttendeeDraft {
        organisation: body.into(),
        session_ids: vec![text(FIRST), text(SECOND)],
        ..draft("", family)
    };
    let id = add(office, &text(PROGRAMME), &draft).unwrap().value;
    let key = id.parse().unwrap();
    office
        .transact(Label::new("change-attendee-edit"), |desk| {
            let mut person = desk.person(desk.registration(key)?.person)?;
            person.territory_code = territory.to_owned();
            Ok(desk.update_person(&person)?)
        })
        .unwrap();
    id
}

#[test]
fn fees_follow_the_rules_with_a_reason_and_are_put_together_by_payer() {
    let mut office = office();
    let nothing = billing::export(
        &office,
        &Catalogue::new(Language::French),
        &text(PROGRAMME),
        FeeBasis::Registered,
    );
    assert_eq!(codes(nothing), ["billing-nothing"]);
    rule(&mut office, "members", "", "free");
    rule(&mut office, "non-members", "150", "day");
    office
        .transact(Label::new("change-attendee-edit"), |desk| {
            desk.insert_membership(&Membership {
                id: desk.new_id(),
                territory_code: "epci:200093201".into(),
                territory_name: "Métropole européenne de Lille".into(),
                year: 2018,
                note: String::new(),
            })?;
            Ok(())
        })
        .unwrap();
    let member = agent(&mut office, "Adam", "Ville de Lille", "commune:59350");
    let other = agent(&mut office, "Bren", "Ville d’Arras", "commune:62041");
    let unknown = agent(&mut office, "Clos", "Ville d’Arras", "");
    let fee = |office: &Office, id: &str| crate::attendees::details(office, id).unwrap().fee;
    let free = fee(&office, &member);
    assert_eq!(
        (free.cents, free.reason.as_str(), free.year),
        (0, "member", 2018)
    );
    assert_eq!(free.territory, "Métropole européenne de Lille");
    let paid = fee(&office, &other);
    assert_eq!(
        (paid.cents, paid.reason.as_str(), paid.days),
        (30_000, "non-member", 2)
    );
    assert_eq!(fee(&office, &unknown).reason, "unknown-territory");
    edit(&mut office, &other, AttendeeField::CommitmentNumber, "EJ-1").unwrap();
    edit(&mut office, &unknown, AttendeeField::Payer, "OPCO").unwrap();
    assert_eq!(
        codes(fees::set(&mut office, &unknown, "75", " ")),
        ["reason-missing"]
    );
    fees::set(&mut office, &unknown, "75", "demi-journée").unwrap();
    let view = billing::statement(&office, &text(PROGRAMME), FeeBasis::Registered).unwrap();
    assert_eq!((view.total_cents, view.agents, view.free), (37_500, 2, 1));
    let payers: Vec<_> = view
        .payers
        .iter()
        .map(|p| (p.name.as_str(), p.cents))
        .collect();
    assert_eq!(payers, [("OPCO", 7_500), ("Ville d’Arras", 30_000)]);
    assert_eq!(view.payers[1].missing, ["siret"]);
    let attended = billing::statement(&office, &text(PROGRAMME), FeeBasis::Attended).unwrap();
    // What was decided by hand is owed whoever signed.
    assert_eq!(attended.total_cents, 7_500);
    fees::set(&mut office, &unknown, "", "").unwrap();
    assert_eq!(fee(&office, &unknown).cents, 30_000);
    let words = Catalogue::new(Language::French);
    let book = billing::export(&office, &words, &text(PROGRAMME), FeeBasis::Registered).unwrap();
    assert!(book.starts_with(b"PK"));
}

#[test]
fn the_caterer_gets_numbers_and_no_names() {
    let mut office = office();
    let id = agent(&mut office, "Adam", "", "");
    agent(&mut office, "Bren", "", "");
    edit(&mut office, &id, AttendeeField::Meal, "végétarien").unwrap();
    edit(&mut office, &id, AttendeeField::Needs, "rampe").unwrap();
    let view = needs::show(&office, &text(PROGRAMME)).unwrap();
    // The third session is cancelled.
    assert_eq!(view.sessions.len(), 2);
    let first = &view.sessions[0];
    assert_eq!(
        (first.expected, first.unsaid, first.meals[0].count),
        (2, 1, 1)
    );
    assert_eq!(
        (first.access.len(), first.access[0].family_name.as_str()),
        (1, "Adam")
    );
    let words = Catalogue::new(Language::French);
    for part in [NeedsPart::Caterer, NeedsPart::Access] {
        assert!(needs::export(&office, &words, &text(PROGRAMME), part).is_ok());
    }
}
