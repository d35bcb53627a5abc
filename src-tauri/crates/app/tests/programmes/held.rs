//! The search across everything ever held: who spoke on what, when and where.

use parvis_app::view::search::{HeldAnswer, HeldFound, HeldQuery};
use parvis_app::{programmes, search};

use super::desk::{CYCLE, DAY, Desk, desk, import, show};

fn ask(desk: &Desk, words: &str, year: &str, kind: &str) -> HeldAnswer {
    let query = HeldQuery {
        words: words.to_owned(),
        year: year.to_owned(),
        kind: kind.to_owned(),
    };
    search::find(desk, &query).unwrap()
}

fn titles(answer: &HeldAnswer) -> Vec<String> {
    let line = |found: &HeldFound| format!("{} {}", found.kind, found.title);
    answer.found.iter().map(line).collect()
}

#[test]
fn a_question_finds_who_spoke_and_leads_there() {
    let mut desk = desk();
    let id = import(&mut desk, DAY);
    import(&mut desk, CYCLE);
    let answer = ask(
        &desk,
        "Qui est intervenu sur « Qui tient la barre » en 2027 ?",
        "",
        "",
    );
    assert_eq!(answer.year, "2027");
    let found = titles(&answer);
    assert_eq!(found[0], "slot Qui tient la barre ?");
    assert_eq!(found.len(), 5, "{found:?}");
    let speaker = answer
        .found
        .iter()
        .find(|found| found.title == "Ngọc Nguyễn Thị")
        .unwrap();
    let slots = show(&desk, &id).sessions[0].slots.clone();
    assert_eq!(
        (&speaker.programme_id, &speaker.slot_id),
        (&id, &slots[2].id)
    );
    assert_eq!(
        (&*speaker.slot, &*speaker.code),
        ("Qui tient la barre ?", "speaker")
    );
    assert_eq!(
        speaker.detail,
        "sous-préfète à la cohésion sociale, Préfecture des Deux-Canaux"
    );
    assert_eq!(
        (&*speaker.date, &*speaker.place),
        ("2027-05-27", "Maison de l’entreprise, Brévanne-sur-Lys")
    );
    assert_eq!(ask(&desk, "tient la barre 2026", "", "").found, []);
    // The year that is chosen counts more than the one in the words.
    assert_eq!(ask(&desk, "tient la barre 2026", "2027", "").found.len(), 5);
}

#[test]
fn each_kind_can_be_asked_for_alone() {
    let mut desk = desk();
    import(&mut desk, DAY);
    import(&mut desk, CYCLE);
    let kinds = |words, kind| titles(&ask(&desk, words, "", kind));
    assert_eq!(kinds("gestes contrat", "programme").len(), 1);
    assert_eq!(kinds("dantec", ""), ["speaker Anne-Solveig Le Dantec"]);
    let parts = kinds("maison commune", "organisation");
    assert!(
        parts.contains(&"organisation Passerelles Nord".to_owned()),
        "{parts:?}"
    );
    // Every session of a cycle is found by its title.
    assert_eq!(kinds("contrat habitants consulter", "session").len(), 1);
    let of_the_cycle = ask(&desk, "gestes contrat", "2027", "programme").found;
    assert_eq!(
        (&*of_the_cycle[0].date, &*of_the_cycle[0].last_date),
        ("2027-03-11", "2027-06-17")
    );
    let wrong = HeldQuery {
        kind: "tout".to_owned(),
        ..HeldQuery::default()
    };
    assert_eq!(
        search::find(&desk, &wrong).unwrap_err().refusal().problems[0].code,
        "not-a-choice"
    );
}

#[test]
fn archives_are_found_and_templates_are_not() {
    let mut desk = desk();
    let id = import(&mut desk, CYCLE);
    programmes::shelve(&mut desk, std::slice::from_ref(&id), "archived").unwrap();
    let found = ask(&desk, "dantec", "", "").found;
    assert!(found[0].archived);
    programmes::shelve(&mut desk, std::slice::from_ref(&id), "template").unwrap();
    let answer = ask(&desk, "dantec", "", "");
    assert_eq!((answer.found.len(), answer.years.len()), (0, 0));
}

#[test]
fn a_year_alone_shows_all_of_it_and_nothing_shows_nothing() {
    let mut desk = desk();
    import(&mut desk, CYCLE);
    assert_eq!(ask(&desk, "", "2027", "session").found.len(), 24);
    assert_eq!(
        ask(&desk, "", "", ""),
        HeldAnswer {
            year: String::new(),
            years: vec!["2027".to_owned()],
            found: Vec::new(),
            more: Vec::new(),
        }
    );
    let wrong = HeldQuery {
        year: "hier".to_owned(),
        ..HeldQuery::default()
    };
    assert_eq!(
        search::find(&desk, &wrong).unwrap_err().refusal().problems[0].code,
        "not-a-year"
    );
}
