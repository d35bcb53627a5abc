//! Documents: what can be chosen before printing, and what came of it.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::address_labels::{AddressOptions, AddressedPeople};
use super::problem::Problem;

/// What to print, with its options.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PrintRequest {
    /// The sign-in sheet of one session.
    SignIn {
        /// The session.
        session_id: String,
        /// The order of the rows.
        sort: super::attendee::AttendeeSort,
        /// How many blank rows follow for those who come unannounced; at each desk as many.
        blank_rows: i32,
        /// How it is made.
        options: SignInOptions,
    },
    /// Badges.
    Badges {
        /// The programme.
        programme_id: String,
        /// Only for this session; empty for everyone registered.
        session_id: String,
        /// The file name of the label stock, without its ending (`avery-l4785`).
        stock: String,
        /// The labels that are used up on the first sheet, from 1, row by row.
        used: Vec<i32>,
        /// The order.
        sort: super::attendee::AttendeeSort,
        /// Only these registrations; empty for all.
        only: Vec<String>,
        /// How they are made.
        design: BadgeDesign,
        /// The printer whose paper is met exactly, by its name; empty for none.
        alignment: String,
    },
    /// Address labels for envelopes.
    AddressLabels {
        /// Whose.
        people: AddressedPeople,
        /// The file name of the label stock, without its ending.
        stock: String,
        /// The labels that are used up on the first sheet, from 1, row by row.
        used: Vec<i32>,
        /// Which labels, in which order.
        options: AddressOptions,
        /// The printer whose paper is met exactly, by its name; empty for none.
        alignment: String,
    },
    /// A page to measure how a printer feeds its paper.
    AlignmentPage {
        /// The label stock whose paper it is printed on; empty for A4.
        stock: String,
        /// The printer as it is measured already, to check it; empty for none.
        alignment: String,
    },
    /// The brochure of a programme.
    Brochure {
        /// The programme.
        programme_id: String,
        /// How it is made.
        options: BrochureOptions,
    },
    /// Table tents, one a sheet of A4.
    TableTents {
        /// The programme.
        programme_id: String,
        /// Only for this session; empty for the whole programme.
        session_id: String,
        /// Who gets one.
        people: TentPeople,
        /// How the sheets lie.
        format: TentFormat,
        /// Of the attendees only these registrations; empty for all who are expected.
        only: Vec<String>,
    },
    /// Certificates of those who signed, one page each.
    Certificates {
        /// The programme.
        programme_id: String,
        /// Only for what was signed in this session; empty for the whole programme.
        session_id: String,
        /// What is certified.
        certificate: CertificateKind,
        /// Only these registrations; empty for everybody who signed.
        only: Vec<String>,
        /// Where they are signed ("Fait à …"); empty for the centre's own town.
        town: String,
        /// Who signs: name and function; empty for the centre's own signatory, whose signature is
        /// then on them.
        signatory: String,
    },
    /// The alphabetical list for the wall, with the numbers of the sign-in sheet.
    WallList {
        /// The session.
        session_id: String,
        /// The order of the rows of the sign-in sheet, from which the numbers come.
        sort: super::attendee::AttendeeSort,
    },
    /// Who takes part.
    ParticipantList {
        /// The programme.
        programme_id: String,
        /// Only for this session; empty for everyone registered.
        session_id: String,
        /// The order.
        sort: super::attendee::AttendeeSort,
        /// What is said beside the names, from left to right.
        columns: Vec<ParticipantColumn>,
        /// Only these registrations; empty for all.
        only: Vec<String>,
    },
    /// Who speaks when, session by session.
    SpeakerList {
        /// The programme.
        programme_id: String,
        /// Only for this session; empty for all.
        session_id: String,
    },
    /// The organisations of a programme with their people.
    PartnerDirectory {
        /// The programme.
        programme_id: String,
        /// Those who attend too, not only those who speak.
        attendees: bool,
    },
    /// A sign for the door of each room, a page a room and day.
    DoorSigns {
        /// The programme.
        programme_id: String,
        /// Only for this session; empty for all.
        session_id: String,
    },
    /// Arrows with what they lead to, a page each.
    DirectionSigns {
        /// The programme.
        programme_id: String,
        /// The session whose day stands at the foot; empty for the programme.
        session_id: String,
        /// The signs in their order; those without words are left out.
        signs: Vec<DirectionSign>,
    },
    /// Everything that the day of a session needs on paper.
    Folder {
        /// The session; others of its programme on the same day are in it too.
        session_id: String,
        /// The label stock of the badges.
        stock: String,
        /// The order of the sign-in sheet.
        sort: super::attendee::AttendeeSort,
        /// How many blank rows its sheets end with.
        blank_rows: i32,
        /// How its sign-in sheets are made; always all their pages.
        options: SignInOptions,
        /// How its badges are made.
        design: BadgeDesign,
        /// The printer whose paper the badges meet; empty for none.
        alignment: String,
    },
    /// What is out of date of everything that was printed of a programme.
    Reprint {
        /// The programme.
        programme_id: String,
        /// Only these ([`ReprintView::id`]); empty for all.
        entries: Vec<String>,
    },
}

/// How badges are made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BadgeDesign {
    /// What is large.
    pub layout: BadgeLayout,
    /// Whether the code of the registration is on it.
    pub code: bool,
    /// Whether it has a coloured band with the category.
    pub band: bool,
    /// Whether the workshops and the meal that were chosen stand below the name.
    pub choices: bool,
    /// What the other side of a folded badge says.
    pub back: BadgeBack,
    /// A practical line for the other side ("Wi-Fi …"); may be empty.
    pub practical: String,
    /// How many badges to write by hand follow, for those who accompany somebody.
    pub companions: i32,
}

impl Default for BadgeDesign {
    fn default() -> Self {
        Self {
            layout: BadgeLayout::GivenName,
            code: true,
            band: true,
            choices: false,
            back: BadgeBack::Day,
            practical: String::new(),
            companions: 0,
        }
    }
}

/// What is large on a badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum BadgeLayout {
    /// The given name.
    GivenName,
    /// Given and family name alike.
    FullName,
    /// The organisation.
    Organisation,
}

/// What the other side of a folded badge says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum BadgeBack {
    /// The same as the front.
    Same,
    /// The person's own day: where they are expected, and when.
    Day,
}

/// How a sign-in sheet is made. Its row numbers are those of the session in any case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SignInOptions {
    /// What there is a sheet for.
    pub sheets: SignInSheets,
    /// With sheets for workshops, only this one; empty for all.
    pub slot_id: String,
    /// What is said beside the names, from left to right.
    pub columns: Vec<SignInColumn>,
    /// One column to sign in, whatever the half-days.
    pub one_signature: bool,
    /// Between how many desks the letters are shared; 1 for a single list.
    pub desks: i32,
    /// Whether people stand under their organisation.
    pub by_organisation: bool,
    /// Larger rows and letters, for people who see or write with difficulty.
    pub large: bool,
    /// Only these pages of what would be printed ("3", "2-4"); empty for all.
    pub pages: String,
}

impl Default for SignInOptions {
    fn default() -> Self {
        Self {
            sheets: SignInSheets::Session,
            slot_id: String::new(),
            columns: vec![SignInColumn::Organisation],
            one_signature: false,
            desks: 1,
            by_organisation: false,
            large: false,
            pages: String::new(),
        }
    }
}

/// What there is a sign-in sheet for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SignInSheets {
    /// The session.
    Session,
    /// Each of its workshops, with those who have a place in it.
    Workshops,
    /// Each building it is held in.
    Venues,
}

/// What a sign-in sheet says beside the names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SignInColumn {
    /// Where they come from.
    Organisation,
    /// What they do there.
    Function,
    /// As what they attend; else it stands small below their name.
    Category,
    /// The commune or territory.
    Territory,
    /// The e-mail address, for all who sign to read.
    Email,
    /// The telephone number, for all who sign to read.
    Phone,
    /// What the desk should know.
    Note,
    /// Access and meal needs.
    Needs,
}

/// An arrow with what it leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DirectionSign {
    /// Where it points.
    pub arrow: Arrow,
    /// What it leads to.
    pub text: String,
    /// What is said smaller below; may be empty.
    pub detail: String,
}

/// Where an arrow points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Arrow {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Straight on.
    Straight,
    /// Up the stairs.
    StairsUp,
    /// Down the stairs.
    StairsDown,
}

/// What a list of participants says beside their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ParticipantColumn {
    /// What they do.
    Function,
    /// Where they do it.
    Organisation,
}

/// What a certificate certifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateKind {
    /// That somebody was there (attestation de présence).
    Attendance,
    /// That somebody followed a training (certificat de réalisation).
    Training,
}

/// Who gets a table tent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum TentPeople {
    /// Those who speak.
    Speakers,
    /// Those who attend.
    Attendees,
    /// Those who speak, then those who attend; each person once.
    Everyone,
}

/// How the sheet of a table tent lies before it is folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum TentFormat {
    /// Upright: faces 210 mm wide and 148.5 mm high.
    Tall,
    /// On its side: faces 297 mm wide and 105 mm high.
    Wide,
}

/// How a brochure is made.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct BrochureOptions {
    /// The paper it is made for.
    pub format: BrochureFormat,
    /// What marks every page while the programme is being agreed ("PROJET v3"); empty for none.
    pub draft_mark: String,
    /// Whether it ends with a registration slip to cut off.
    pub slip: bool,
}

/// The paper a brochure is made for. The content is the same in all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum BrochureFormat {
    /// A4 pages.
    #[default]
    A4,
    /// A5 pages, two on each side of A4 sheets, to be printed on both sides and folded.
    A5Booklet,
    /// A4 pages in 18 points for readers with low vision.
    LargePrint,
}

/// How well a brochure fills the pages it is meant to have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct GaugeView {
    /// The pages it takes, as a person reads them.
    pub pages: i32,
    /// How many lines may still be added; 0 when it does not fit.
    pub lines_left: i32,
    /// How many lines have to go; 0 when it fits.
    pub lines_over: i32,
    /// Whether shortening texts can make it fit; true when it does.
    pub texts_suffice: bool,
    /// The longest texts, the longest first.
    pub longest: Vec<LongTextView>,
}

/// A text of a brochure that takes many lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct LongTextView {
    /// What it is (`gauge-text-<kind>` in the catalogue).
    pub kind: String,
    /// The title of what it is of; empty for the whole programme.
    pub title: String,
    /// The lines it takes.
    pub lines: i32,
}

/// A paper that is out of date, and what of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Type)]
pub struct ReprintView {
    /// What it is chosen by.
    pub id: String,
    /// The key of the document's name in the catalogue.
    pub document: String,
    /// The session with its day, or the programme.
    pub about: String,
    /// The pages to print again; empty when its parts are not its pages.
    pub pages: Vec<i32>,
    /// The whole paper has to be printed again.
    pub whole: bool,
    /// The people or rooms whose badge, tent or sign says something that is no longer true.
    pub changed: Vec<String>,
    /// The people or rooms without one yet; the people who are on no sheet yet.
    pub added: Vec<String>,
    /// The people or rooms whose badge, tent or sign is no longer needed, or the pages.
    pub withdrawn: Vec<String>,
    /// The numbers of the rows to strike out by hand, since nobody is expected there any more.
    pub struck: Vec<i32>,
}

/// A label stock that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct StockView {
    /// The name that chooses it.
    pub name: String,
    /// How its pack names it.
    pub title: String,
    /// The label's width and height in mm, formatted ("80 × 50").
    pub size: String,
    /// Labels across.
    pub columns: i32,
    /// Labels down.
    pub rows: i32,
    /// Plain paper to cut, instead of labels.
    pub plain: bool,
    /// Folded in two: it has a front and a back.
    pub folded: bool,
}

/// A printer as it was measured: how far its paper lies from where it should. The numbers are as
/// typed, with a comma or a point.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AlignmentView {
    /// The name it is chosen by.
    pub name: String,
    /// What was read off the scale at the top edge, in mm.
    pub across: String,
    /// What was read off the scale at the left edge, in mm.
    pub down: String,
    /// The length of the line of 100 mm, in mm.
    pub line: String,
}

/// What was printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PrintReport {
    /// How many pages.
    pub pages: i32,
    /// How large the file is.
    pub bytes: i32,
    /// How long it took, in milliseconds.
    pub ms: i32,
    /// What had to be cut, or could not be shown.
    pub warnings: Vec<Problem>,
}
