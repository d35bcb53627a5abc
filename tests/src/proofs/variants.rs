//! What else can be asked for: sign-in sheets and badges made in other ways, the folder of a day, and
//! the page by which a printer is measured.

use parvis_app::documents::USUAL_STOCK;
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{
    BadgeBack, BadgeDesign, BadgeLayout, PrintRequest, SignInColumn, SignInOptions, SignInSheets,
};

/// These papers by the name of their file; those of one session are of `session`.
pub fn variants(programme: &str, session: &str) -> Vec<(&'static str, PrintRequest)> {
    let mut papers: Vec<(&'static str, PrintRequest)> = sheets()
        .into_iter()
        .map(|(name, options)| (name, sheet(session, options)))
        .collect();
    let badges = designs()
        .into_iter()
        .map(|(name, stock, design)| (name, badges((programme, session), stock, design)));
    papers.extend(badges);
    let alignment = PrintRequest::AlignmentPage {
        stock: USUAL_STOCK.to_owned(),
        alignment: String::new(),
    };
    papers.push(("alignment", alignment));
    papers.push(("folder", folder(session)));
    papers
}

/// The folder of the day of a session.
pub fn folder(session: &str) -> PrintRequest {
    PrintRequest::Folder {
        session_id: session.to_owned(),
        stock: USUAL_STOCK.to_owned(),
        sort: AttendeeSort::FamilyName,
        blank_rows: 5,
        options: SignInOptions::default(),
        design: BadgeDesign::default(),
        alignment: String::new(),
    }
}

fn sheet(session: &str, options: SignInOptions) -> PrintRequest {
    PrintRequest::SignIn {
        session_id: session.to_owned(),
        sort: AttendeeSort::FamilyName,
        blank_rows: 3,
        options,
    }
}

/// The ways to make a sign-in sheet.
fn sheets() -> Vec<(&'static str, SignInOptions)> {
    let usual = SignInOptions::default;
    let of = |sheets| SignInOptions { sheets, ..usual() };
    vec![
        (
            "sign-in-desks",
            SignInOptions {
                desks: 3,
                columns: vec![SignInColumn::Category, SignInColumn::Organisation],
                ..usual()
            },
        ),
        (
            "sign-in-organisations",
            SignInOptions {
                by_organisation: true,
                one_signature: true,
                columns: vec![SignInColumn::Function, SignInColumn::Territory],
                ..usual()
            },
        ),
        (
            "sign-in-large",
            SignInOptions {
                large: true,
                ..usual()
            },
        ),
        (
            "sign-in-contacts",
            SignInOptions {
                columns: vec![
                    SignInColumn::Organisation,
                    SignInColumn::Email,
                    SignInColumn::Phone,
                    SignInColumn::Needs,
                ],
                ..usual()
            },
        ),
        ("sign-in-workshops", of(SignInSheets::Workshops)),
        ("sign-in-venues", of(SignInSheets::Venues)),
    ]
}

/// Badges of those who come to the session: a back has room for a day, and not for a year.
fn badges((programme, session): (&str, &str), stock: &str, design: BadgeDesign) -> PrintRequest {
    PrintRequest::Badges {
        programme_id: programme.to_owned(),
        session_id: session.to_owned(),
        stock: stock.to_owned(),
        used: Vec::new(),
        sort: AttendeeSort::FamilyName,
        only: Vec::new(),
        design,
        alignment: String::new(),
    }
}

/// The ways to make badges, each on a stock of another size.
fn designs() -> Vec<(&'static str, &'static str, BadgeDesign)> {
    let usual = BadgeDesign::default;
    vec![
        (
            "badges-folded",
            "plain-90x60-folded",
            BadgeDesign {
                layout: BadgeLayout::FullName,
                choices: true,
                practical: "Wi-Fi : Lavandieres – code 2468".to_owned(),
                companions: 3,
                ..usual()
            },
        ),
        (
            "badges-organisations",
            "avery-l7165",
            BadgeDesign {
                layout: BadgeLayout::Organisation,
                band: false,
                code: false,
                choices: true,
                ..usual()
            },
        ),
        (
            "badges-printer",
            "printer-62x100",
            BadgeDesign {
                layout: BadgeLayout::FullName,
                band: false,
                companions: 1,
                ..usual()
            },
        ),
        (
            "badges-same-back",
            "plain-a7-folded",
            BadgeDesign {
                back: BadgeBack::Same,
                ..usual()
            },
        ),
    ]
}
