//! What a brochure is made from: plain data with every date, hour and label already in words.
//!
//! Every text may be empty and every list too; only the title is always there. Deliberately not
//! here: any knowledge of where the data comes from, and any looks.

use parvis_domain::rich_text::Block;

use crate::place::{Colour, Logo, Meta};

/// All that a brochure shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Brochure {
    /// What the file says of itself. `language` also decides the typography and the hyphenation
    /// (`fr`, `en`).
    pub meta: Meta,
    /// The paper it is made for.
    pub format: Format,
    /// The centre's own colour; letters in it are darkened until they can be read on white.
    pub accent: Colour,
    /// The words that are the same in every brochure of a language.
    pub words: Words,
    /// What heads the brochure.
    pub cover: Cover,
    /// Why and what.
    pub presentation: Vec<Block>,
    /// The general objectives.
    pub objectives: Vec<Block>,
    /// Who it is for.
    pub audience: Vec<Block>,
    /// How people will work.
    pub methods: Vec<Block>,
    /// The dates of a cycle at a glance; empty for a single day.
    pub dates: Vec<DateEntry>,
    /// The speakers of the whole programme.
    pub speakers: Vec<Speaker>,
    /// The days.
    pub sessions: Vec<Session>,
    /// How to come and to register.
    pub practical: Practical,
    /// Organisers, partners, funders, each group under its label.
    pub partners: Vec<PartnerGroup>,
    /// The small print at the very end.
    pub legal_footer: String,
    /// "PROJET v3", on every page while the programme is being agreed; empty when it is.
    pub draft_mark: String,
    /// A slip to fill in and cut off, at the end.
    pub slip: Option<Slip>,
}

impl Default for Brochure {
    /// An empty brochure in the colour of a centre that has set none.
    fn default() -> Self {
        Self {
            meta: Meta::default(),
            format: Format::A4,
            accent: Colour::TEAL,
            words: Words::default(),
            cover: Cover::default(),
            presentation: Vec::new(),
            objectives: Vec::new(),
            audience: Vec::new(),
            methods: Vec::new(),
            dates: Vec::new(),
            speakers: Vec::new(),
            sessions: Vec::new(),
            practical: Practical::default(),
            partners: Vec::new(),
            legal_footer: String::new(),
            draft_mark: String::new(),
            slip: None,
        }
    }
}

/// The paper a brochure is made for. The content is the same in all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// A4 pages, text of 10.5 points.
    #[default]
    A4,
    /// A5 pages with text of 9 points, two of them on each side of A4 sheets in the order in which
    /// the folded sheets read as a booklet: printed on both sides, flipped on the short edge.
    A5Booklet,
    /// A4 pages for readers with low vision: text of 18 points, one column, black on white.
    LargePrint,
}

/// The words that are the same in every brochure of a language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// "Présentation".
    pub presentation: String,
    /// "Objectifs".
    pub objectives: String,
    /// "Publics".
    pub audience: String,
    /// "Modalités".
    pub methods: String,
    /// "Dates".
    pub dates: String,
    /// "Intervenants".
    pub speakers: String,
    /// "Programme".
    pub programme: String,
    /// "Contexte", of a session.
    pub session_context: String,
    /// "Objectifs de la journée".
    pub session_objectives: String,
    /// "Axes de travail".
    pub session_axes: String,
    /// "Informations pratiques".
    pub practical: String,
    /// "Inscription".
    pub registration: String,
    /// "Tarifs".
    pub fees: String,
    /// "Lieu", beside the venues.
    pub venues: String,
    /// "Accès", before the way to a venue.
    pub access: String,
    /// "Accessibilité".
    pub accessibility: String,
    /// "Bon à savoir", beside the practical notes.
    pub notes: String,
    /// "Contact".
    pub contact: String,
    /// "Organisé par", above the organisers on the cover.
    pub organised_by: String,
    /// "S’inscrire en ligne", before the address to register at.
    pub register_online: String,
    /// "Code à scanner pour s’inscrire", for those who do not see the code.
    pub registration_code: String,
    /// "Écrire à {address}", for those who do not see the link; `{address}` is filled in.
    pub write_to: String,
    /// "Appeler le {number}"; `{number}` is filled in.
    pub call: String,
    /// "page {page} / {pages}"; both are filled in.
    pub page_of: String,
}

/// What heads the brochure.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cover {
    /// The series or parent cycle.
    pub series: String,
    /// The kind of event ("Rencontre régionale").
    pub kind: String,
    /// The title; a `\n` begins a new line.
    pub title: String,
    /// A line below the title, often a question.
    pub subtitle: String,
    /// When, a line each ("Jeudi 31 mai 2018", "9h – 17h").
    pub dates: Vec<String>,
    /// Where, a line each.
    pub places: Vec<String>,
    /// The period in words ("mars à juin 2016").
    pub period: String,
    /// "Complet", "Annulé"; empty when there is nothing to say.
    pub status: String,
    /// The names of the organisers, for the foot of the cover.
    pub organisers: Vec<String>,
    /// The logos of the centre, above those names.
    pub logos: Vec<Logo>,
}

/// A date of a cycle at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateEntry {
    /// The day, or the period while the day is not known.
    pub date: String,
    /// "Journée 2".
    pub label: String,
    /// The title of the day.
    pub title: String,
    /// Where, on one line.
    pub place: String,
    /// "Complet".
    pub status: String,
}

/// Somebody, or an organisation, who speaks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Speaker {
    /// The given name, as stored.
    pub given: String,
    /// The family name, as stored; set in capitals.
    pub family: String,
    /// The organisation that speaks itself; empty when a person does (their organisation then
    /// belongs to the function).
    pub organisation: String,
    /// "Intervenante", "Animation"; empty for the usual role. Neighbours with the same words
    /// stand under them together.
    pub role: String,
    /// "(sous réserve)", after the name; empty when they come for certain.
    pub reservation: String,
    /// The functions, one per mandate, organisation included.
    pub functions: Vec<String>,
    /// Some words about them.
    pub notice: Vec<Block>,
}

/// A day of the programme.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Session {
    /// "Journée 2".
    pub label: String,
    /// Its own title, often a question.
    pub title: String,
    /// "jeudi 7 avril 2016", or the period in words.
    pub date: String,
    /// "10h – 17h".
    pub hours: String,
    /// "Accueil à partir de 9h".
    pub doors: String,
    /// "En ligne"; empty for the usual mode.
    pub mode: String,
    /// Venue, room, address, a line each.
    pub place: Vec<String>,
    /// "Complet", "Programme à venir".
    pub status: String,
    /// "Accueilli par …".
    pub hosts: String,
    /// The context.
    pub context: Vec<Block>,
    /// The objectives of the day.
    pub objectives: Vec<Block>,
    /// The lines of work.
    pub axes: Vec<Block>,
    /// The speakers of the whole day.
    pub speakers: Vec<Speaker>,
    /// What happens, in order.
    pub agenda: Vec<AgendaEntry>,
    /// When and where it is held, when that is more than once; day, hours and place are empty then.
    pub occurrences: Vec<Occurrence>,
    /// Whose hours the agenda has, when the occurrences begin at different hours.
    pub agenda_hours: String,
}

/// One of several times that a session is held.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Occurrence {
    /// "Jeudi 7 avril 2016, 10h – 17h".
    pub when: String,
    /// "Accueil à partir de 9h".
    pub doors: String,
    /// Venue, room, address and mode on a line.
    pub place: String,
    /// "Accueilli par …".
    pub hosts: String,
    /// "Complet".
    pub status: String,
}

/// A line of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AgendaEntry {
    /// Something for everybody.
    Slot(Slot),
    /// Several slots side by side, under one hour.
    Parallel(ParallelGroup),
}

/// One thing that happens.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Slot {
    /// "9h15 – 9h45"; empty for a slot without hours, or inside a group.
    pub time: String,
    /// "Table ronde"; it is the title when there is no other.
    pub kind: String,
    /// "Atelier 3".
    pub number: String,
    /// The title.
    pub title: String,
    /// The question that leads it.
    pub lead_question: String,
    /// What it is about.
    pub description: Vec<Block>,
    /// Where, a line each, when not in the place of the session.
    pub place: Vec<String>,
    /// Who speaks.
    pub speakers: Vec<Speaker>,
    /// A pause or a meal: set lightly.
    pub pause: bool,
}

/// Several slots side by side.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ParallelGroup {
    /// "14h – 16h".
    pub time: String,
    /// "Ateliers".
    pub heading: String,
    /// Where they are held, a line each, when not in the place of the session.
    pub place: Vec<String>,
    /// The slots.
    pub slots: Vec<Slot>,
}

/// How to come and to register.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Practical {
    /// What it costs.
    pub fees: Vec<Block>,
    /// "Inscription au plus tard le 4 octobre".
    pub deadline: String,
    /// Where to register, an address of the web.
    pub registration_link: String,
    /// What else to know.
    pub notes: Vec<Block>,
    /// The person to ask.
    pub contact: Contact,
    /// The places, each once.
    pub venues: Vec<Venue>,
}

/// The person to ask.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// Their telephone number.
    pub phone: String,
}

/// A place to come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Venue {
    /// Its name.
    pub name: String,
    /// The address, a line each.
    pub address: Vec<String>,
    /// How to get there.
    pub access: Vec<Block>,
    /// For whom it is accessible, and how.
    pub accessibility: Vec<Block>,
}

/// Organisations that play the same part.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PartnerGroup {
    /// "Avec le soutien de".
    pub label: String,
    /// Their names.
    pub names: Vec<String>,
    /// Their logos, below the names.
    pub logos: Vec<Logo>,
}

/// A registration slip, with all its words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Slip {
    /// What the dashed line is for ("À découper").
    pub cut: String,
    /// "Bulletin d’inscription".
    pub title: String,
    /// Until when and to whom it is sent.
    pub introduction: Vec<Block>,
    /// What is asked, in order.
    pub entries: Vec<SlipEntry>,
    /// What becomes of the answers, in small letters.
    pub notice: Vec<Block>,
}

/// Something a slip asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SlipEntry {
    /// A line to write on, shared by these labels ("Nom", "Prénom"); an empty label is a line that
    /// goes on.
    Write(Vec<String>),
    /// Boxes to tick: days, a meal, consent to photographs.
    Tick {
        /// "Je participerai à".
        question: String,
        /// A box for each.
        options: Vec<String>,
    },
    /// A first and a second choice among several.
    Rank {
        /// "Ateliers".
        question: String,
        /// "Choix 1", "Choix 2".
        choices: Vec<String>,
        /// The workshops.
        options: Vec<String>,
    },
}

/// Whether blocks hold a word: an empty list has none, and needs no heading.
pub(super) fn say_something(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| match block {
        Block::Paragraph(spans) => spans.iter().any(|span| !span.text.trim().is_empty()),
        Block::Quotation(blocks) => say_something(blocks),
        Block::List { items, .. } => items.iter().any(|item| say_something(item)),
    })
}
