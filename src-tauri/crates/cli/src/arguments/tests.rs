//! Lines as they are typed, and what is understood of them.

use parvis_app::view::address_labels::{AddressOptions, AddressSort, AddressedTo};
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{
    Arrow, BadgeBack, BadgeDesign, BadgeLayout, DirectionSign, ParticipantColumn, SignInColumn,
    SignInOptions, SignInSheets, TentFormat, TentPeople,
};
use parvis_app::view::printer::Sides;

use super::*;

fn typed(line: &str) -> Result<Arguments, Misuse> {
    read(line.split_whitespace().map(OsString::from))
}

#[test]
fn the_calls_that_scripts_rely_on_are_read() {
    let import = typed(
        "attendees import liste.csv --programme P --session 2 --dry-run --update --json --data D",
    )
    .unwrap();
    assert_eq!(import.data, Some("D".into()));
    assert!(import.json);
    assert_eq!(
        import.command,
        Command::AttendeesImport {
            file: "liste.csv".into(),
            programme: "P".to_owned(),
            session: Some(2),
            update: true,
            dry_run: true
        }
    );
    let print =
        typed("print badges --programme=P --stock avery-l4785 --start-at 4 --out b.pdf").unwrap();
    assert_eq!(
        print.command,
        Command::Print(Print {
            paper: Paper::Badges {
                stock: Some("avery-l4785".to_owned()),
                used: Some(vec![1, 2, 3]),
                sort: AttendeeSort::FamilyName,
                only: Vec::new(),
                design: BadgeDesign::default(),
                alignment: String::new(),
            },
            programme: "P".to_owned(),
            session: None,
            out: Some("b.pdf".into()),
            printer: None,
        })
    );
    let tents = typed("print table-tents --programme P --session 2 --who speakers --out t.pdf");
    assert_eq!(
        tents.unwrap().command,
        Command::Print(Print {
            paper: Paper::TableTents {
                people: TentPeople::Speakers,
                format: TentFormat::Tall,
                only: Vec::new(),
            },
            programme: "P".to_owned(),
            session: Some(2),
            out: Some("t.pdf".into()),
            printer: None,
        })
    );
    let list = typed("print participant-list --programme P --columns organisation --out l.pdf");
    assert_eq!(
        list.unwrap().command,
        Command::Print(Print {
            paper: Paper::ParticipantList {
                sort: AttendeeSort::FamilyName,
                columns: vec![ParticipantColumn::Organisation],
                only: Vec::new(),
            },
            programme: "P".to_owned(),
            session: None,
            out: Some("l.pdf".into()),
            printer: None,
        })
    );
    let signs = typed("print direction-signs --programme P --signs left=A;right=B|C --out s.pdf");
    let sign = |arrow, text: &str, detail: &str| DirectionSign {
        arrow,
        text: text.to_owned(),
        detail: detail.to_owned(),
    };
    assert_eq!(
        signs.unwrap().command,
        Command::Print(Print {
            paper: Paper::DirectionSigns {
                signs: vec![sign(Arrow::Left, "A", ""), sign(Arrow::Right, "B", "C")],
            },
            programme: "P".to_owned(),
            session: None,
            out: Some("s.pdf".into()),
            printer: None,
        })
    );
    assert_eq!(
        typed("programme paste p.docx --year 2027 --dry-run")
            .unwrap()
            .command,
        Command::ProgrammePaste {
            file: "p.docx".into(),
            year: Some(2027),
            dry_run: true
        }
    );
    assert_eq!(
        typed("demo ici").unwrap().command,
        Command::Demo("ici".into())
    );
    assert_eq!(typed("undo").unwrap().command, Command::Undo);
}

#[test]
fn a_paper_goes_to_a_printer_or_a_file_or_both() {
    let to = |line: &str| match typed(line).unwrap().command {
        Command::Print(print) => (print.out, print.printer),
        other => panic!("{other:?}"),
    };
    let line = "print badges --programme P --printer accueil --copies 2 --sides short-edge";
    let (out, printer) = to(line);
    assert_eq!(out, None);
    let wanted = ToPrinter {
        name: "accueil".to_owned(),
        copies: 2,
        sides: Some(Sides::ShortEdge),
    };
    assert_eq!(printer, Some(wanted));
    let (out, printer) = to("print badges --programme P --printer accueil --out b.pdf");
    assert_eq!(out, Some("b.pdf".into()));
    let printer = printer.unwrap();
    assert_eq!((printer.copies, printer.sides), (1, None));
    assert_eq!(
        typed("print badges --programme P --out b.pdf --copies 2"),
        Err(Misuse::UnknownOption("--copies".to_owned()))
    );
    assert_eq!(typed("printers").unwrap().command, Command::Printers);
}

#[test]
fn sheets_and_badges_take_all_that_the_window_has() {
    let paper = |line: &str| match typed(line).unwrap().command {
        Command::Print(print) => print.paper,
        other => panic!("{other:?}"),
    };
    let sheet = paper(
        "print sign-in --programme P --out s.pdf --sheets venues --columns function,phone \
         --desks 3 --blank-rows 0 --large --by-organisation --one-signature --pages 2-3",
    );
    let options = SignInOptions {
        sheets: SignInSheets::Venues,
        slot_id: String::new(),
        columns: vec![SignInColumn::Function, SignInColumn::Phone],
        one_signature: true,
        desks: 3,
        by_organisation: true,
        large: true,
        pages: "2-3".to_owned(),
    };
    let wanted = Paper::SignIn {
        sort: AttendeeSort::FamilyName,
        blank_rows: Some(0),
        options,
        workshop: None,
    };
    assert_eq!(sheet, wanted);
    let badges = paper(
        "print badges --programme P --out b.pdf --used 1,3-5 --layout full-name --no-code \
         --no-band --choices --back same --practical Wi-Fi --companions 4 --alignment Accueil",
    );
    let design = BadgeDesign {
        layout: BadgeLayout::FullName,
        code: false,
        band: false,
        choices: true,
        back: BadgeBack::Same,
        practical: "Wi-Fi".to_owned(),
        companions: 4,
    };
    let wanted = Paper::Badges {
        stock: None,
        used: Some(vec![1, 3, 4, 5]),
        sort: AttendeeSort::FamilyName,
        only: Vec::new(),
        design,
        alignment: "Accueil".to_owned(),
    };
    assert_eq!(badges, wanted);
    let wrong = typed("print badges --programme P --out b.pdf --used 1,x");
    assert!(matches!(
        wrong,
        Err(Misuse::BadValue {
            option: "--used",
            ..
        })
    ));
    let ruler = paper("print alignment-page --stock avery-l4785 --out r.pdf");
    let wanted = Paper::AlignmentPage {
        stock: "avery-l4785".to_owned(),
        alignment: String::new(),
    };
    assert_eq!(ruler, wanted);
    let alignment = typed("alignment save Accueil --across=-1,5 --line 99,4").unwrap();
    let wanted = AlignmentView {
        name: "Accueil".to_owned(),
        across: "-1,5".to_owned(),
        down: String::new(),
        line: "99,4".to_owned(),
    };
    assert_eq!(alignment.command, Command::AlignmentSave(wanted));
}

#[test]
fn the_language_is_known_before_anything_else() {
    let asked = |line: &str| language_asked(line.split_whitespace().map(OsString::from));
    assert_eq!(asked("danser --lang en").as_deref(), Some("en"));
    assert_eq!(asked("--lang=en danser").as_deref(), Some("en"));
    assert_eq!(asked("danser --language en"), None);
}

#[test]
fn wrong_calls_say_what_is_wrong() {
    let missing = |name| Err(Misuse::Missing(name));
    assert_eq!(typed(""), missing("command"));
    assert_eq!(typed("demo"), missing("DIR"));
    assert_eq!(typed("print brochure --out x"), missing("--programme"));
    assert_eq!(typed("print brochure --programme P"), missing("--out"));
    assert_eq!(
        typed("danser"),
        Err(Misuse::UnknownCommand("danser".to_owned()))
    );
    let nobody = Misuse::BadValue {
        option: "--who",
        value: "nobody".to_owned(),
    };
    assert_eq!(
        typed("print table-tents --programme P --out x --who nobody"),
        Err(nobody)
    );
    assert_eq!(
        typed("print brochure --programme P --out x --who speakers"),
        Err(Misuse::UnknownOption("--who".to_owned()))
    );
    assert_eq!(
        typed("undo --stock X"),
        Err(Misuse::UnknownOption("--stock".to_owned()))
    );
    assert_eq!(typed("undo now"), Err(Misuse::TooMuch("now".to_owned())));
    let zero = Misuse::BadValue {
        option: "--session",
        value: "0".to_owned(),
    };
    assert_eq!(
        typed("print sign-in --programme P --out x --session 0"),
        Err(zero)
    );
}

#[test]
fn address_labels_are_of_a_programme_or_of_the_contacts() {
    let print = |line: &str| match typed(line).unwrap().command {
        Command::Print(print) => print,
        other => panic!("{other:?}"),
    };
    let of_contacts = print(
        "print labels --out l.pdf --search lille --tag élus --per attention --sort postcode \
         --function --newsletter --stock avery-l7163 --start-at 3 --alignment Accueil",
    );
    let options = AddressOptions {
        per: AddressedTo::Attention,
        sort: AddressSort::Postcode,
        function: true,
        newsletter: true,
    };
    let wanted = Labels {
        stock: Some("avery-l7163".to_owned()),
        used: Some(vec![1, 2]),
        options,
        only: Vec::new(),
        search: "lille".to_owned(),
        tag: "élus".to_owned(),
        alignment: "Accueil".to_owned(),
    };
    assert_eq!(of_contacts.paper, Paper::Labels(wanted));
    assert_eq!(of_contacts.programme, "");
    let of_programme = print("print labels --programme P --session 2 --only A,B --out l.pdf");
    assert_eq!(
        (&*of_programme.programme, of_programme.session),
        ("P", Some(2))
    );
    // Only contacts are looked for.
    assert_eq!(
        typed("print labels --programme P --search lille --out l.pdf"),
        Err(Misuse::UnknownOption("--search".to_owned()))
    );
}
