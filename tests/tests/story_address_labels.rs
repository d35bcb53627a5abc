//! Address labels through the use cases and the command line: whose address is taken, in which
//! order, who is named as having none, and what is remembered of a print.

use parvis_app::view::address_labels::{
    AddressOptions, AddressSort, AddressedPeople, AddressedTo, AddresseesView,
};
use parvis_app::view::contact::{
    AddressField, ConsentField, ContactQuery, MandateField, PersonDraft, PersonPage, Whose,
};
use parvis_app::view::document::{AlignmentView, PrintRequest};
use parvis_app::words::{Catalogue, Language};
use parvis_app::{
    alignments, attendees, contacts, documents, mandates, organisations, people, sample,
};
use parvis_documents::stock::{Stock, boxes};
use parvis_tests::command_line::run;
use parvis_tests::desk::Desk;
use parvis_tests::paper;
use rusqlite::Connection;

/// Points in a millimetre.
const MM: f64 = 72.0 / 25.4;

fn contacts_all() -> AddressedPeople {
    AddressedPeople::Contacts {
        query: ContactQuery::default(),
        only: Vec::new(),
    }
}

fn attendees_of(programme: &str, session: &str, only: Vec<String>) -> AddressedPeople {
    AddressedPeople::Attendees {
        programme_id: programme.to_owned(),
        session_id: session.to_owned(),
        only,
    }
}

fn request(people: &AddressedPeople, options: &AddressOptions, used: &[i32]) -> PrintRequest {
    PrintRequest::AddressLabels {
        people: people.clone(),
        stock: "avery-l7160".to_owned(),
        used: used.to_vec(),
        options: options.clone(),
        alignment: String::new(),
    }
}

/// The labels in their order, a text each, as reading software has them.
fn labels(desk: &Desk, people: &AddressedPeople, options: &AddressOptions) -> Vec<String> {
    let pdf = desk.print(&request(people, options, &[])).pdf;
    paper::check(&pdf);
    paper::structure_text(&pdf)
}

fn addressees(desk: &Desk, people: &AddressedPeople, options: &AddressOptions) -> AddresseesView {
    let words = Catalogue::new(Language::French);
    documents::addressees(&desk.app, &words, people, options).expect("an answer")
}

fn refused(desk: &Desk, request: &PrintRequest) -> String {
    let Err(problem) = desk.try_print(request) else {
        panic!("{request:?} was not refused")
    };
    problem.refusal().problems[0].code.clone()
}

/// A desk with the sample, and its programme.
fn sampled() -> (Desk, String) {
    let mut desk = Desk::open();
    let sample = sample::load(&mut desk.app).expect("the sample is taken");
    (desk, sample.value.programme_id)
}

fn person(desk: &mut Desk, given: &str, family: &str, body: &str) -> String {
    let draft = PersonDraft {
        civility: "Mme".to_owned(),
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        function: "Directrice".to_owned(),
        organisation: body.to_owned(),
        ..PersonDraft::default()
    };
    people::create(&mut desk.app, &draft)
        .expect("a person")
        .value
}

fn address(desk: &mut Desk, noun: &str, id: &str, parts: [&str; 4]) -> String {
    let whose = Whose {
        noun: noun.to_owned(),
        id: id.to_owned(),
    };
    let key = contacts::add_address(&mut desk.app, &whose)
        .expect("an address")
        .value;
    let fields = [
        AddressField::Street,
        AddressField::Postcode,
        AddressField::City,
        AddressField::Country,
    ];
    for (field, text) in fields.into_iter().zip(parts) {
        contacts::edit_address(&mut desk.app, &key, field, text).expect("a field");
    }
    key
}

fn body(desk: &Desk, name: &str) -> String {
    organisations::find(&desk.app, name).expect("the body")
}

fn shown(desk: &Desk, id: &str) -> PersonPage {
    people::show(&desk.app, id).expect("the person")
}

#[test]
fn each_person_is_written_to_at_their_own_address_or_that_of_their_body() {
    let mut desk = Desk::open();
    let own = person(&mut desk, "Odile", "Marchand", "Ville de Lille");
    let office = person(&mut desk, "Zoé", "Li", "Ville de Lille");
    let nobody = person(&mut desk, "Paul", "Absent", "Sans adresse");
    let hollow = person(&mut desk, "Léa", "Creux", "");
    let town = body(&desk, "Ville de Lille");
    address(
        &mut desk,
        "organisation",
        &town,
        ["Place A. Laurent,", "59 000", "Lille.", ""],
    );
    // The first is not complete: the second is taken.
    address(&mut desk, "person", &own, ["3 rue Nue", "", "Lille", ""]);
    address(
        &mut desk,
        "person",
        &own,
        ["5, rue de Fer", "5000", "Namur", "Belgique"],
    );
    let broken = address(&mut desk, "person", &hollow, ["", "", "Lille", ""]);

    let usual = AddressOptions::default();
    let all = contacts_all();
    let wanted = [
        "Mme Zoé LI Ville de Lille Place A. Laurent 59000 LILLE",
        "Mme Odile MARCHAND 5 rue de Fer 5000 NAMUR BELGIQUE",
    ];
    assert_eq!(labels(&desk, &all, &usual), wanted);
    let found = addressees(&desk, &all, &usual);
    assert_eq!((found.people, found.labels), (4, 2));
    let without: Vec<(&str, &str, Vec<&str>)> = found
        .without
        .iter()
        .map(|one| {
            let lacks = one.lacks.iter().map(String::as_str).collect();
            (one.name.as_str(), one.whose.as_str(), lacks)
        })
        .collect();
    let creux = ("Creux Léa", "person", vec!["street", "postcode"]);
    assert_eq!(without, [("Absent Paul", "", vec![]), creux]);
    assert_eq!(found.without[0].person_id, nobody);
    let report = desk.print(&request(&all, &usual, &[])).report;
    assert_eq!(report.warnings[0].code, "labels-without-address");

    // What is completed has its label.
    contacts::edit_address(&mut desk.app, &broken, AddressField::Street, "1 rue A").unwrap();
    contacts::edit_address(&mut desk.app, &broken, AddressField::Postcode, "59000").unwrap();
    assert_eq!(
        labels(&desk, &all, &usual)[0],
        "Mme Léa CREUX 1 rue A 59000 LILLE"
    );

    // The function has a line where the body is written to, and a mandate that is over counts no more.
    let with_function = AddressOptions {
        function: true,
        ..usual.clone()
    };
    let first = "Mme Zoé LI Directrice Ville de Lille Place A. Laurent 59000 LILLE";
    assert!(labels(&desk, &all, &with_function).contains(&first.to_owned()));
    let mandate = shown(&desk, &office).mandates[0].id.clone();
    mandates::edit(&mut desk.app, &mandate, MandateField::Ends, "2027-03-03").unwrap();
    let found = addressees(&desk, &all, &usual);
    assert!(found.without.iter().any(|one| one.person_id == office));
}

#[test]
fn the_newsletter_is_an_option_and_nobody_is_no_sheet() {
    let mut desk = Desk::open();
    let usual = AddressOptions::default();
    assert_eq!(
        refused(&desk, &request(&contacts_all(), &usual, &[])),
        "labels-nobody"
    );
    let one = person(&mut desk, "Odile", "Marchand", "");
    let other = person(&mut desk, "Zoé", "Li", "");
    for id in [&one, &other] {
        address(
            &mut desk,
            "person",
            id,
            ["3 rue des Lilas", "59000", "Lille", ""],
        );
    }
    let agreed = AddressOptions {
        newsletter: true,
        ..usual.clone()
    };
    assert_eq!(
        refused(&desk, &request(&contacts_all(), &agreed, &[])),
        "labels-nobody"
    );
    people::set_consent(
        &mut desk.app,
        &one,
        "newsletter",
        ConsentField::Answer,
        "given",
    )
    .unwrap();
    people::set_consent(
        &mut desk.app,
        &other,
        "newsletter",
        ConsentField::Answer,
        "refused",
    )
    .unwrap();
    assert_eq!(addressees(&desk, &contacts_all(), &agreed).people, 1);
    assert_eq!(addressees(&desk, &contacts_all(), &usual).labels, 2);
    // The filter of the list, and those who were chosen in it.
    let narrowed = |search: &str, only: &[&String]| AddressedPeople::Contacts {
        query: ContactQuery {
            search: search.to_owned(),
            ..ContactQuery::default()
        },
        only: only.iter().map(|id| (*id).clone()).collect(),
    };
    assert_eq!(addressees(&desk, &narrowed("march", &[]), &usual).labels, 1);
    assert_eq!(
        addressees(&desk, &narrowed("", &[&other]), &usual).labels,
        1
    );
    let wrong = PrintRequest::AddressLabels {
        people: contacts_all(),
        stock: "avery-l0000".to_owned(),
        used: Vec::new(),
        options: usual.clone(),
        alignment: String::new(),
    };
    assert_eq!(refused(&desk, &wrong), "unknown-stock");
    assert_eq!(
        refused(&desk, &request(&contacts_all(), &usual, &[22])),
        "no-such-label"
    );
}

#[test]
fn a_body_has_one_label_in_its_name_or_for_the_attention_of_its_people() {
    let mut desk = Desk::open();
    for (given, family) in [("Odile", "Marchand"), ("Zoé", "Li"), ("Anne", "Zeller")] {
        person(&mut desk, given, family, "Ville de Lille");
    }
    let alone = person(&mut desk, "Paul", "Nys", "Sans adresse");
    address(
        &mut desk,
        "person",
        &alone,
        ["5 rue de Fer", "59100", "Roubaix", ""],
    );
    let town = body(&desk, "Ville de Lille");
    address(
        &mut desk,
        "organisation",
        &town,
        ["Place A. Laurent", "59000", "Lille", ""],
    );
    let per = |per| AddressOptions {
        per,
        ..AddressOptions::default()
    };
    let own = "Mme Paul NYS 5 rue de Fer 59100 ROUBAIX";
    let organisation = labels(&desk, &contacts_all(), &per(AddressedTo::Organisation));
    assert_eq!(
        organisation,
        [own, "Ville de Lille Place A. Laurent 59000 LILLE"]
    );
    let request = request(&contacts_all(), &per(AddressedTo::Attention), &[]);
    let printed = desk.print(&request);
    let attention = "Ville de Lille À l’attention de Mme Zoé LI et Mme Odile MARCHAND \
                     Place A. Laurent 59000 LILLE";
    assert_eq!(paper::structure_text(&printed.pdf), [own, attention]);
    let warnings = printed.report.warnings;
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert_eq!(warnings[0].code, "labels-people-unnamed");
}

#[test]
fn labels_are_sorted_by_name_body_or_postcode() {
    let mut desk = Desk::open();
    let one = person(&mut desk, "Odile", "Arnaud", "Zone");
    let other = person(&mut desk, "Zoé", "Bertin", "Agglo");
    let third = person(&mut desk, "Léa", "Cohen", "");
    address(&mut desk, "person", &one, ["1 rue A", "62000", "Arras", ""]);
    address(
        &mut desk,
        "person",
        &other,
        ["1 rue A", "1000", "Bruxelles", "Belgique"],
    );
    address(
        &mut desk,
        "person",
        &third,
        ["1 rue A", "59000", "Lille", ""],
    );
    let order = |sort| {
        let options = AddressOptions {
            sort,
            ..AddressOptions::default()
        };
        let texts = labels(&desk, &contacts_all(), &options);
        let name = |text: &String| text.split(' ').nth(2).unwrap_or_default().to_owned();
        texts.iter().map(name).collect::<Vec<String>>()
    };
    assert_eq!(order(AddressSort::Name), ["ARNAUD", "BERTIN", "COHEN"]);
    assert_eq!(
        order(AddressSort::Organisation),
        ["BERTIN", "ARNAUD", "COHEN"]
    );
    assert_eq!(order(AddressSort::Postcode), ["COHEN", "ARNAUD", "BERTIN"]);
}

/// Each word of a file stands inside one of the labels from this one on, moved so many mm.
fn check_places(pdf: &[u8], stock: &Stock, used: &[usize], count: usize, moved: f64) {
    let places = boxes(stock, used, count).expect("labels");
    let mut seen = vec![0; places.len()];
    for word in paper::words(pdf) {
        let holds = |(page, label): &(usize, parvis_documents::place::Rect)| {
            let at = |edge: f32| f64::from(edge) + moved * MM;
            *page == word.page
                && at(label.x) <= word.left
                && word.right <= at(label.right())
                && at(label.y) <= word.top
                && word.bottom <= at(label.bottom())
        };
        let on = places.iter().position(holds);
        seen[on.unwrap_or_else(|| panic!("{word:?} stands in no label"))] += 1;
    }
    assert!(seen.iter().all(|words| *words > 1), "{seen:?}");
}

#[test]
fn a_begun_sheet_is_continued_on_the_printer_that_was_measured() {
    let (mut desk, programme) = sampled();
    let all = attendees_of(&programme, "", Vec::new());
    let usual = AddressOptions::default();
    let count = usize::try_from(addressees(&desk, &all, &usual).labels).unwrap();
    assert!(count > 30, "{count}");
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../assets/labels/avery-l7160.toml"
    );
    let stock = Stock::read("avery-l7160", &std::fs::read_to_string(file).unwrap()).unwrap();
    let used = [1, 2, 5];
    let printed = desk.print(&request(&all, &usual, &used));
    paper::keep("address-labels-sample.pdf", &printed.pdf);
    check_places(&printed.pdf, &stock, &[1, 2, 5], count, 0.0);
    let left = documents::used_labels(&desk.app, "avery-l7160").unwrap();
    assert_eq!(left.len(), (count + 3) % 21);
    let printer = AlignmentView {
        name: "Accueil".to_owned(),
        across: "1".to_owned(),
        down: "1".to_owned(),
        line: "100".to_owned(),
    };
    alignments::save(&desk.app, &printer).unwrap();
    let mut aligned = request(&all, &usual, &used);
    if let PrintRequest::AddressLabels { alignment, .. } = &mut aligned {
        "Accueil".clone_into(alignment);
    }
    let moved = desk.print(&aligned);
    check_places(&moved.pdf, &stock, &[1, 2, 5], count, -1.0);
    // Those who are chosen get one whatever became of their places.
    let who = desk.people(&programme, "")[0].id.clone();
    let only = attendees_of(&programme, "", vec![who.clone()]);
    assert_eq!(addressees(&desk, &only, &usual).labels, 1);
    let places = &desk.people(&programme, "")[0].places;
    for place in places.clone() {
        attendees::set_place(&mut desk.app, &who, &place.session_id, "", "cancelled").unwrap();
    }
    assert_eq!(addressees(&desk, &only, &usual).labels, 1);
    assert!(usize::try_from(addressees(&desk, &all, &usual).labels).unwrap() == count - 1);
}

#[test]
fn a_print_is_remembered_with_its_people_and_without_what_was_typed() {
    let (desk, programme) = sampled();
    let words = Catalogue::new(Language::French);
    let usual = AddressOptions::default();
    let uhart = desk
        .people(&programme, "")
        .into_iter()
        .find(|who| who.family_name == "UHART")
        .unwrap();
    let labelled = |desk: &Desk| {
        let printed = shown(desk, &uhart.person_id).printed;
        let of = printed
            .into_iter()
            .filter(|one| one.document == "address-labels");
        of.map(|one| one.programme).collect::<Vec<String>>()
    };
    let narrowed = AddressedPeople::Contacts {
        query: ContactQuery {
            search: "uhart".to_owned(),
            ..ContactQuery::default()
        },
        only: vec![uhart.person_id.clone()],
    };
    // A preview leaves nothing.
    documents::prepare(&desk.app, &words, &request(&narrowed, &usual, &[])).unwrap();
    assert!(labelled(&desk).is_empty());
    desk.print(&request(&narrowed, &usual, &[]));
    assert_eq!(labelled(&desk), [""]);
    desk.print(&request(
        &attendees_of(&programme, "", Vec::new()),
        &usual,
        &[],
    ));
    let title = "Agir ensemble dans les quartiers".to_owned();
    assert_eq!(labelled(&desk), [String::new(), title.clone()]);
    // A print for somebody else takes nothing away from what was printed for her.
    let other = desk.people(&programme, "")[0].id.clone();
    desk.print(&request(
        &attendees_of(&programme, "", vec![other]),
        &usual,
        &[],
    ));
    assert_eq!(labelled(&desk), [String::new(), title]);
    let reader = Connection::open(desk.app.store().path()).unwrap();
    let sql = "SELECT count(*) FROM print_run WHERE instr(lower(request), 'uhart') > 0
               OR instr(request, ?1) > 0 OR instr(lower(items), 'uhart') > 0";
    let told: i64 = reader
        .query_row(sql, [&uhart.person_id], |row| row.get(0))
        .unwrap();
    assert_eq!(told, 0);
    // A letter that is in the post is never out of date.
    let outdated = documents::reprints(&desk.app, &words, &programme).unwrap();
    assert!(outdated.is_empty(), "{outdated:?}");
}

#[test]
fn the_command_line_prints_them_and_names_who_has_no_address() {
    let folder = tempfile::TempDir::new().unwrap();
    let data = folder.path().join("data");
    let demo = run(folder.path(), ["demo".as_ref(), data.as_os_str()]).json();
    let programme = demo["programme"].as_str().unwrap();
    let out = folder.path().join("labels.pdf");
    let out = out.to_str().unwrap();
    let ran = run(
        &data,
        ["print", "labels", "--search", "uhart", "--out", out],
    );
    assert_eq!(ran.json()["pages"], 1);
    assert!(ran.err.is_empty(), "{ran:?}");
    let text = paper::text(&std::fs::read(out).unwrap());
    assert!(text.contains("99100 VALRIVE"), "{text}");
    let line = [
        "print",
        "labels",
        "--programme",
        programme,
        "--per",
        "attention",
        "--sort",
        "postcode",
        "--stock",
        "avery-l7163",
        "--start-at",
        "3",
        "--out",
        out,
    ];
    let ran = run(&data, line);
    assert_eq!(ran.code, Some(0));
    let wanted = "Sans adresse complète : Castaing Chloé (aucune adresse)";
    assert!(ran.err.contains(wanted), "{}", ran.err);
    let wanted = "l’adresse de sa structure est sans code postal";
    assert!(ran.err.contains(wanted), "{}", ran.err);
    let ran = run(
        &data,
        ["print", "labels", "--search", "castaing", "--out", out],
    );
    assert_ne!(ran.code, Some(0));
    assert!(ran.err.contains("n’a d’adresse complète"), "{}", ran.err);
    let line = [
        "print",
        "labels",
        "--programme",
        programme,
        "--tag",
        "x",
        "--out",
        out,
    ];
    assert_eq!(run(&data, line).code, Some(2));
    let line = ["print", "labels", "--sort", "colour", "--out", out];
    assert_eq!(run(&data, line).code, Some(2));
}
