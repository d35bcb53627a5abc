//! Documents: what can be chosen before printing, and what came of it.

use serde::{Deserialize, Serialize};
use specta::Type;

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
        /// How many blank rows follow for those who come unannounced.
        blank_rows: i32,
    },
    /// Badges.
    Badges {
        /// The programme.
        programme_id: String,
        /// Only for this session; empty for everyone registered.
        session_id: String,
        /// The file name of the label stock, without its ending (`avery-l4785`).
        stock: String,
        /// The first label to use on the first sheet, from 1.
        start_at: i32,
        /// The order.
        sort: super::attendee::AttendeeSort,
        /// Only these registrations; empty for all.
        only: Vec<String>,
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
