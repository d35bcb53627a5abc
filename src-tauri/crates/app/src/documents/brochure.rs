//! A programme as the plain data of a brochure.
//!
//! Deliberately not here: the agenda's groups (see `agenda`) and how any of it looks.

use parvis_documents::brochure::{
    self, Brochure, Contact, Cover, DateEntry, Format, Occurrence, PartnerGroup, Practical,
    Session, Venue, Words,
};
use parvis_documents::place::{Document, Meta};
use parvis_domain::occurrence::moved_by;
use parvis_domain::programme::{Part, Programme};
use parvis_domain::rich_text::{Block, Span};
use parvis_domain::session::SessionStatus;

use super::agenda::agenda;
use super::logos::Logos;
use super::paint::{Paper, Prepared};
use super::run::run;
use super::slip::slip;
use super::subject::Subject;
use super::wording::{
    address, begins, blocks, capitalised, day, joined, mode, names_of, place, session_hours,
    session_label, speaker, status,
};
use super::{accent, fonts};
use crate::programmes::tree::{ProgrammeTree, SessionTree};
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::document::{BrochureFormat, BrochureOptions};
use crate::view::settings::CentreView;
use crate::words::Catalogue;
use crate::{fee_rules, settings};

impl Paper for Brochure {
    fn place(&self) -> Result<Document, AppError> {
        Ok(brochure::place(self, fonts()))
    }
}

/// Gathers the brochure of a programme and finds its run.
///
/// # Errors
/// Those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    options: &BrochureOptions,
) -> Result<Prepared, AppError> {
    let centre = settings::centre(app)?;
    let logos = Logos::read(app, words, (&centre, &subject.tree))?;
    let draft = of_programme(words, &subject.tree, (&centre, &logos), options);
    let run = run(app, "brochure", &subject.run_key(), &draft, &[])?;
    let title = subject.tree.programme.title.clone();
    let meta = subject.meta(words, &centre, title, &run);
    let paper = Brochure { meta, ..draft };
    Ok(Prepared::new(paper, run))
}

/// All that a programme announces, in words and without pictures: files to send are made from it
/// as well, so that they say it as paper does.
pub(crate) fn in_words(words: &Catalogue, tree: &ProgrammeTree, centre: &CentreView) -> Brochure {
    let pictures = Logos::default();
    of_programme(
        words,
        tree,
        (centre, &pictures),
        &BrochureOptions::default(),
    )
}

/// The brochure of a programme, without what its file says of itself.
pub(super) fn of_programme(
    words: &Catalogue,
    tree: &ProgrammeTree,
    (centre, logos): (&CentreView, &Logos),
    options: &BrochureOptions,
) -> Brochure {
    let programme = &tree.programme;
    let language = words.language().code().to_owned();
    Brochure {
        meta: Meta {
            language,
            ..Meta::default()
        },
        format: match options.format {
            BrochureFormat::A4 => Format::A4,
            BrochureFormat::A5Booklet => Format::A5Booklet,
            BrochureFormat::LargePrint => Format::LargePrint,
        },
        accent: accent(&centre.colour),
        words: fixed_words(words),
        draft_mark: typed::line(&options.draft_mark),
        slip: options.slip.then(|| slip(words, tree)),
        cover: Cover {
            logos: logos.centre.clone(),
            ..cover(words, tree)
        },
        presentation: blocks(&programme.presentation),
        objectives: blocks(&programme.objectives),
        audience: blocks(&programme.audience),
        methods: blocks(&programme.methods),
        dates: dates(words, tree),
        speakers: tree.speakers.iter().map(|s| speaker(words, s)).collect(),
        sessions: tree.contents().map(|s| held(words, tree, s)).collect(),
        practical: practical(words, tree, centre),
        partners: partners(words, tree, logos),
        legal_footer: if programme.legal_footer.is_empty() {
            centre.legal_footer.clone()
        } else {
            programme.legal_footer.clone()
        },
    }
}

fn fixed_words(words: &Catalogue) -> Words {
    let of = |name: &str| words.text(&format!("brochure-{name}"));
    Words {
        presentation: of("presentation"),
        objectives: of("objectives"),
        audience: of("audience"),
        methods: of("methods"),
        dates: of("dates"),
        speakers: of("speakers"),
        programme: of("programme"),
        session_context: of("session-context"),
        session_objectives: of("session-objectives"),
        session_axes: of("session-axes"),
        practical: of("practical"),
        registration: of("registration"),
        fees: of("fees"),
        venues: of("venues"),
        access: of("access"),
        accessibility: of("accessibility"),
        notes: of("notes"),
        contact: of("contact"),
        organised_by: of("organised-by"),
        register_online: of("register-online"),
        registration_code: of("registration-code"),
        write_to: words.with("brochure-write-to", &[("address", "{address}")]),
        call: words.with("brochure-call", &[("number", "{number}")]),
        page_of: super::page_of(words),
    }
}

fn cover(words: &Catalogue, tree: &ProgrammeTree) -> Cover {
    let programme = &tree.programme;
    let kind = words.choice("programme-kind", programme.kind.code());
    let (dates, places) = match tree.sessions.as_slice() {
        [only] => {
            let when = [
                day(words, &only.session),
                session_hours(words, &only.session),
            ];
            (
                when.to_vec(),
                place(words, only.venue.as_ref(), &only.session.room),
            )
        }
        many => (days_of_cycle(words, many), towns(many)),
    };
    let only_status = match tree.sessions.as_slice() {
        [only] => only.session.status,
        _ => SessionStatus::Open,
    };
    Cover {
        series: programme.series.clone(),
        // A title that begins so says it already ("Comité de pilotage n° 6").
        kind: if begins(&programme.title, &kind) {
            String::new()
        } else {
            kind
        },
        title: programme.title.clone(),
        subtitle: programme.subtitle.clone(),
        dates: dates
            .into_iter()
            .filter(|line| !line.is_empty())
            .map(|line| capitalised(&line))
            .collect(),
        places,
        period: programme.period.clone(),
        status: status(words, only_status),
        organisers: names_in_programme(tree, &[Part::Organiser, Part::CoOrganiser]),
        logos: Vec::new(),
    }
}

/// The days of a cycle as one line; nothing while a day is missing, since the list of dates says
/// more.
fn days_of_cycle(words: &Catalogue, sessions: &[SessionTree]) -> Vec<String> {
    let mut days: Vec<_> = sessions.iter().filter_map(|s| s.session.date).collect();
    if days.len() != sessions.len() {
        return Vec::new();
    }
    days.sort_unstable();
    days.dedup();
    vec![words.date_list(&days)]
}

/// The towns of a cycle, each once, on one line; the whole place when it is the same every day.
fn towns(sessions: &[SessionTree]) -> Vec<String> {
    let venues: Vec<_> = sessions.iter().filter_map(|s| s.venue.as_ref()).collect();
    if let [first, rest @ ..] = venues.as_slice()
        && rest.iter().all(|venue| venue.id == first.id)
    {
        return vec![joined(&[&first.name, &first.city], ", ")];
    }
    let mut towns: Vec<&str> = Vec::new();
    for venue in venues {
        let town = if venue.city.is_empty() {
            venue.name.as_str()
        } else {
            venue.city.as_str()
        };
        if !town.is_empty() && !towns.contains(&town) {
            towns.push(town);
        }
    }
    if towns.is_empty() {
        Vec::new()
    } else {
        vec![towns.join(", ")]
    }
}

fn dates(words: &Catalogue, tree: &ProgrammeTree) -> Vec<DateEntry> {
    if tree.sessions.len() < 2 {
        return Vec::new();
    }
    let entry = |s: &SessionTree| DateEntry {
        date: capitalised(&day(words, &s.session)),
        label: session_label(words, &s.session),
        title: s.session.title.clone(),
        place: match &s.venue {
            Some(venue) => joined(&[&venue.name, &venue.city], ", "),
            None => mode(words, s.session.mode),
        },
        status: status(words, s.session.status),
    };
    tree.sessions.iter().map(entry).collect()
}

/// A session; one that is held several times stands once, with the list of its days and places.
fn held(words: &Catalogue, tree: &ProgrammeTree, content: &SessionTree) -> Session {
    let session = session(words, content);
    let occurrences = tree.occurrences(content.session.id);
    if occurrences.len() < 2 {
        return session;
    }
    Session {
        label: session.label,
        title: session.title,
        context: session.context,
        objectives: session.objectives,
        axes: session.axes,
        speakers: session.speakers,
        agenda: session.agenda,
        occurrences: occurrences
            .iter()
            .map(|one| occurrence(words, one))
            .collect(),
        agenda_hours: agenda_hours(words, content, &occurrences),
        ..Session::default()
    }
}

/// Whose hours the agenda has; nothing when they are those of every occurrence.
fn agenda_hours(words: &Catalogue, content: &SessionTree, all: &[&SessionTree]) -> String {
    let moves = |one: &&SessionTree| !moved_by(&content.session, &one.session).is_zero();
    let timed = content.slots.iter().any(|slot| slot.slot.starts.is_some());
    match content.session.date {
        Some(date) if timed && all.iter().any(moves) => {
            let date = words.date_long(date);
            words.with("occurrences-agenda-hours", &[("date", &date)])
        }
        _ => String::new(),
    }
}

fn occurrence(words: &Catalogue, tree: &SessionTree) -> Occurrence {
    let one = session(words, tree);
    Occurrence {
        when: joined(&[&one.date, &one.hours], ", "),
        doors: one.doors,
        place: joined(&[&one.place.join(", "), &one.mode], " – "),
        hosts: one.hosts,
        status: one.status,
    }
}

fn session(words: &Catalogue, tree: &SessionTree) -> Session {
    let session = &tree.session;
    let doors = session
        .doors_open
        .filter(|doors| Some(*doors) != session.starts);
    let named = |part: Part, key: &str| match names_of(tree, part) {
        names if names.is_empty() => String::new(),
        names => words.with(key, &[("names", &names)]),
    };
    let hosts = named(Part::Host, "brochure-hosts");
    let with = named(Part::CoOrganiser, "brochure-session-co-organisers");
    Session {
        label: session_label(words, session),
        title: session.title.clone(),
        date: capitalised(&day(words, session)),
        hours: session_hours(words, session),
        doors: doors
            .map(|doors| words.with("brochure-doors", &[("doors", &words.hour(doors))]))
            .unwrap_or_default(),
        mode: mode(words, session.mode),
        place: place(words, tree.venue.as_ref(), &session.room),
        status: status(words, session.status),
        hosts: joined(&[&hosts, &with], " – "),
        context: blocks(&session.context),
        objectives: blocks(&session.objectives),
        axes: blocks(&session.axes),
        speakers: tree.speakers.iter().map(|s| speaker(words, s)).collect(),
        agenda: agenda(words, tree),
        occurrences: Vec::new(),
        agenda_hours: String::new(),
    }
}

fn practical(words: &Catalogue, tree: &ProgrammeTree, centre: &CentreView) -> Practical {
    let programme = &tree.programme;
    Practical {
        fees: fees(words, tree),
        deadline: programme
            .registration_deadline
            .map(|date| words.with("brochure-deadline", &[("date", &words.date_long(date))]))
            .unwrap_or_default(),
        registration_link: programme.registration_link.clone(),
        notes: [&programme.practical, &centre.practical_line]
            .into_iter()
            .flat_map(|text| blocks(text))
            .collect(),
        contact: contact(programme),
        venues: venues(tree),
    }
}

/// What is written about the fees, and below it the rules in words.
fn fees(words: &Catalogue, tree: &ProgrammeTree) -> Vec<Block> {
    let mut fees = blocks(&tree.programme.fees);
    let rules = capitalised(&fee_rules::in_words(words, &tree.fee_rules));
    if !rules.is_empty() {
        fees.push(Block::Paragraph(vec![Span {
            text: rules,
            bold: false,
            italic: false,
            link: None,
        }]));
    }
    fees
}

fn contact(programme: &Programme) -> Contact {
    Contact {
        name: programme.contact_name.clone(),
        email: programme.contact_email.clone(),
        phone: programme.contact_phone.clone(),
    }
}

/// Every venue of the programme once, in the order in which a reader meets them.
fn venues(tree: &ProgrammeTree) -> Vec<Venue> {
    let mut seen = Vec::new();
    let mut venues = Vec::new();
    let of_sessions = tree.sessions.iter().flat_map(|s| {
        s.venue
            .iter()
            .chain(s.slots.iter().filter_map(|slot| slot.venue.as_ref()))
    });
    for venue in of_sessions {
        if !seen.contains(&venue.id) {
            seen.push(venue.id);
            venues.push(Venue {
                name: venue.name.clone(),
                address: address(venue),
                access: blocks(&venue.access),
                accessibility: blocks(&venue.accessibility),
            });
        }
    }
    venues
}

fn partners(words: &Catalogue, tree: &ProgrammeTree, logos: &Logos) -> Vec<PartnerGroup> {
    let group = |part: &Part| PartnerGroup {
        label: words.text(&format!("brochure-part-{}", part.code())),
        names: names_in_programme(tree, &[*part]),
        logos: logos.with_part(tree, *part),
    };
    Part::ALL
        .iter()
        .map(group)
        .filter(|group| !group.names.is_empty())
        .collect()
}

/// The names of those who play one of these parts in the programme as a whole.
fn names_in_programme(tree: &ProgrammeTree, parts: &[Part]) -> Vec<String> {
    let named = |part: &Part| {
        let part = *part;
        tree.involvements
            .iter()
            .filter(move |i| i.involvement.part == part)
            .map(|i| i.organisation.name.clone())
    };
    parts.iter().flat_map(named).collect()
}
