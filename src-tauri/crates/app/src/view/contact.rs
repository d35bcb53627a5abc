//! People and organisations as the rooms of contacts show them.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::programme::fields;

/// Which contacts a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContactQuery {
    /// The beginnings of words; may be empty.
    pub search: String,
    /// The key of a tag, or empty.
    pub tag_id: String,
    /// A code of `OrganisationKind`, or empty.
    pub kind: String,
    /// The code of a territory: those in it and in what lies in it. May be empty.
    pub territory_code: String,
    /// `newsletter:given`, `photo:refused`, `directory:unasked` …, or empty. People only.
    pub consent: String,
    /// `name`, `organisation`, `territory`, `created`; for organisations `name`, `kind`, `territory`.
    pub sort: String,
    /// The other way round.
    pub descending: bool,
    /// The first row, from 0.
    pub offset: i32,
    /// How many rows at most.
    pub limit: i32,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ContactPage {
    /// The rows asked for.
    pub rows: Vec<ContactRow>,
    /// How many pass the filters in all.
    pub total: i32,
}

/// A person or an organisation in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ContactRow {
    /// Its key.
    pub id: String,
    /// What it is sorted by: "Nom Prénom", or the name of the body.
    pub name: String,
    /// The function of a person, or the acronym of a body.
    pub detail: String,
    /// The body of the main mandate, with a person.
    pub organisation: String,
    /// The code of its kind, with a body.
    pub kind: String,
    /// The e-mail address.
    pub email: String,
    /// The telephone number.
    pub phone: String,
    /// The territory in words.
    pub territory: String,
    /// The tags, in order.
    pub tags: Vec<String>,
}

/// A tag, for a filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TagView {
    /// Its key, or the key of its use.
    pub id: String,
    /// The word.
    pub name: String,
}

/// The territory of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TerritoryView {
    /// Its code; may be empty when only words are known.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it lies in, the nearest first.
    pub within: Vec<String>,
    /// The name of the territory through which it is a member this year; may be empty.
    pub member: String,
    /// This year.
    pub year: i32,
}

/// A further e-mail address or telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DetailView {
    /// Its key.
    pub id: String,
    /// `email` or `phone`.
    pub kind: String,
    /// What tells it from others.
    pub label: String,
    /// The address or number.
    pub value: String,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AddressView {
    /// Its key.
    pub id: String,
    /// What tells it from others.
    pub label: String,
    /// The lines before the postcode.
    pub street: String,
    /// The postcode.
    pub postcode: String,
    /// The town.
    pub city: String,
    /// The country.
    pub country: String,
}

/// What somebody answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ConsentView {
    /// `newsletter`, `directory` or `photo`.
    pub purpose: String,
    /// `given`, `refused`, or `unasked`.
    pub answer: String,
    /// The day, `YYYY-MM-DD`; empty when never asked.
    pub date: String,
    /// How it was given.
    pub source: String,
}

/// A mandate, from either side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct HeldMandate {
    /// Its key.
    pub id: String,
    /// The function.
    pub function: String,
    /// Who holds it.
    pub person_id: String,
    /// Their name.
    pub person: String,
    /// Where; may be empty.
    pub organisation_id: String,
    /// Its name.
    pub organisation: String,
    /// The first day, or empty.
    pub begins: String,
    /// The last day, or empty.
    pub ends: String,
    /// Whether the last day is over.
    pub ended: bool,
}

/// A place that somebody had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AttendedView {
    /// The programme.
    pub programme_id: String,
    /// Its title.
    pub programme: String,
    /// The title of the session.
    pub session: String,
    /// The workshop; may be empty.
    pub workshop: String,
    /// The day, or empty.
    pub date: String,
    /// A code of `PlaceStatus`.
    pub status: String,
    /// Whether they were seen at the desk.
    pub arrived: bool,
    /// Whether they signed.
    pub signed: bool,
}

/// A part somebody played.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PlayedView {
    /// The programme.
    pub programme_id: String,
    /// Its title.
    pub programme: String,
    /// The session; may be empty.
    pub session: String,
    /// The slot; may be empty.
    pub slot: String,
    /// The day, or empty.
    pub date: String,
    /// The code of the role or part.
    pub role: String,
    /// The role in the centre's own words; may be empty.
    pub role_label: String,
    /// The status of a speaker; may be empty.
    pub status: String,
}

/// A paper that holds somebody, and that is in people's hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PrintedView {
    /// The programme it is of.
    pub programme: String,
    /// `badges`, `sign-in` …
    pub document: String,
    /// The code of the badge, with one.
    pub badge_code: String,
}

/// A person, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PersonPage {
    /// The key.
    pub id: String,
    /// As they wish to be addressed.
    pub civility: String,
    /// The given name.
    pub given_name: String,
    /// The family name they use.
    pub family_name: String,
    /// The name they were born with.
    pub birth_name: String,
    /// The name on badges.
    pub badge_name: String,
    /// The main address.
    pub email: String,
    /// The main number.
    pub phone: String,
    /// Where they live or act.
    pub territory: TerritoryView,
    /// Where the centre has them from.
    pub source: String,
    /// The day they were noted first, or empty.
    pub created: String,
    /// What the centre noted.
    pub note: String,
    /// Further addresses and numbers.
    pub details: Vec<DetailView>,
    /// Postal addresses.
    pub addresses: Vec<AddressView>,
    /// Tags, by the key of their use.
    pub tags: Vec<TagView>,
    /// One answer for each purpose.
    pub consents: Vec<ConsentView>,
    /// Mandates, in order.
    pub mandates: Vec<HeldMandate>,
    /// What they attended.
    pub attended: Vec<AttendedView>,
    /// Where they spoke.
    pub appearances: Vec<PlayedView>,
    /// What was printed for them.
    pub printed: Vec<PrintedView>,
}

/// Who came for a body in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AttendanceYear {
    /// The year.
    pub year: i32,
    /// Registrations.
    pub registrations: i32,
    /// Places.
    pub places: i32,
    /// People who arrived or signed.
    pub came: i32,
}

/// An organisation, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct OrganisationPage {
    /// The key.
    pub id: String,
    /// The official name.
    pub name: String,
    /// The name on badges.
    pub badge_name: String,
    /// The acronym.
    pub acronym: String,
    /// A code of `OrganisationKind`.
    pub kind: String,
    /// Where it acts.
    pub territory: TerritoryView,
    /// The key of the body it is a part of, or empty.
    pub part_of_id: String,
    /// The name of it.
    pub part_of: String,
    /// The SIRET.
    pub siret: String,
    /// The service code of Chorus Pro.
    pub chorus_service: String,
    /// The website.
    pub website: String,
    /// The address.
    pub email: String,
    /// The number.
    pub phone: String,
    /// Rich: words about it.
    pub notice: String,
    /// What the centre noted.
    pub note: String,
    /// Postal addresses.
    pub addresses: Vec<AddressView>,
    /// Tags, by the key of their use.
    pub tags: Vec<TagView>,
    /// Who holds a mandate there, ended ones too.
    pub people: Vec<HeldMandate>,
    /// The bodies that are a part of it.
    pub parts: Vec<ContactRow>,
    /// The parts it plays in programmes.
    pub roles: Vec<PlayedView>,
    /// Where it speaks.
    pub appearances: Vec<PlayedView>,
    /// Attendance by year.
    pub years: Vec<AttendanceYear>,
}

/// A person to be made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PersonDraft {
    /// As they wish to be addressed.
    pub civility: String,
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The e-mail address.
    pub email: String,
    /// The telephone number.
    pub phone: String,
    /// The function of a first mandate; may be empty.
    pub function: String,
    /// The body of a first mandate, found or made; may be empty.
    pub organisation: String,
    /// Where the centre has them from.
    pub source: String,
}

/// Whose something is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Whose {
    /// `person` or `organisation`.
    pub noun: String,
    /// The key.
    pub id: String,
}

/// The form of a list of contacts that goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ContactFormat {
    /// A workbook.
    Xlsx,
    /// A text that French Excel opens right.
    Csv,
    /// For other programs.
    Json,
}

fields! {
    /// A field of a person.
    PersonField {
        Civility => "civility", GivenName => "given_name", FamilyName => "family_name",
        BirthName => "birth_name", BadgeName => "badge_name", Email => "email", Phone => "phone",
        Territory => "territory", TerritoryCode => "territory_code", Source => "source",
        Note => "note",
    }
}

fields! {
    /// A field of an organisation.
    OrganisationField {
        Name => "name", BadgeName => "badge_name", Acronym => "acronym", Kind => "kind",
        Territory => "territory", TerritoryCode => "territory_code", PartOf => "part_of",
        Siret => "siret", ChorusService => "chorus_service", Website => "website",
        Email => "email", Phone => "phone", Notice => "notice", Note => "note",
    }
}

fields! {
    /// A field of a mandate.
    MandateField {
        Function => "function", Organisation => "organisation", Begins => "begins", Ends => "ends",
    }
}

fields! {
    /// A field of a postal address.
    AddressField {
        Label => "label", Street => "street", Postcode => "postcode", City => "city",
        Country => "country",
    }
}

fields! {
    /// A field of a further e-mail address or telephone number.
    DetailField { Label => "label", Value => "value" }
}

fields! {
    /// A field of the answer somebody gave.
    ConsentField { Answer => "answer", Date => "date", Source => "source" }
}
