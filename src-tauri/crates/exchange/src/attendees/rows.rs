//! From records to attendees, by a mapping: every row is read, checked, and kept or left out.
//!
//! Deliberately not here: who is already known, and which session a choice means.

use super::answers;
use super::choices;
use super::clean::{self, Cleaned};
use super::columns::{Field, Mapping, Reason};
use super::email;
use super::fold::fold;
use super::list::List;
use super::meal;
use super::names::{self, Order};
use super::phone::{self, Phone};
use super::problem::{Problem, ProblemKind};
use super::records::Record;
use super::row::{AttendeeRow, Counts, Reading, Status, Wished};
use super::synonyms;
use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Longest text, in characters, that is usual in a field of one line.
const USUAL_LENGTH: usize = 200;

/// A column that is read into a field.
struct Source<'a> {
    /// Where the column stands in the file.
    at: usize,
    field: Field,
    header: &'a str,
    /// Whether a yes in a column of choices means the header itself.
    ticks: bool,
    /// Whether a yes in a column about photographs means no.
    opposes: bool,
}

impl List {
    /// Reads the attendees by a mapping.
    ///
    /// Never fails: what cannot be taken has a problem, and `counts` adds up.
    pub fn rows(&self, mapping: &Mapping) -> Reading {
        let mut problems = self.problems().to_vec();
        let sources = self.sources(mapping, &mut problems);
        let mut reader = Reader::new(self, &sources, problems);
        for record in self.people() {
            reader.take(record);
        }
        reader.finish()
    }

    fn sources(&self, mapping: &Mapping, problems: &mut Vec<Problem>) -> Vec<Source<'_>> {
        let mut sources: Vec<Source<'_>> = Vec::new();
        for assignment in &mapping.0 {
            let found = self
                .columns()
                .iter()
                .position(|c| c.header == assignment.header);
            let Some(index) = found else {
                problems.push(Problem::column(
                    &assignment.header,
                    ProblemKind::UnknownColumn,
                ));
                continue;
            };
            let (column, field) = (&self.columns()[index], assignment.field);
            let at = self.positions()[index];
            if field == Field::Ignored {
                continue;
            }
            if column.reason == Reason::Private {
                problems.push(Problem::column(&column.header, ProblemKind::PrivateColumn));
                continue;
            }
            if sources
                .iter()
                .any(|s| s.at == at || s.field == field && !field.takes_several())
            {
                problems.push(Problem::column(
                    &column.header,
                    ProblemKind::FieldTwice { field },
                ));
                continue;
            }
            if column.reason == Reason::PayerOnly
                && field.is_name()
                && !sources.iter().any(|s| s.field.is_name())
            {
                problems.push(Problem::file(ProblemKind::PayerAsAttendee));
            }
            let key = fold(&column.header);
            sources.push(Source {
                at,
                field,
                header: &column.header,
                ticks: !synonyms::guess(&column.header).is_some_and(|guess| guess.exact),
                opposes: key.contains("oppos") || key.contains("refus"),
            });
        }
        sources
    }
}

/// What the columns about the payer and the full name say of one row.
#[derive(Default)]
struct Aside<'a> {
    full_name: Option<(String, &'a str)>,
    payer_family: String,
    payer_given: String,
    payer_email: String,
}

/// Passes a number on as its own hash: fingerprints are mixed already.
#[derive(Default)]
struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes
            .iter()
            .for_each(|byte| self.0 = self.0 << 8 | u64::from(*byte));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

/// What a cell of a column of choices was found to mean.
struct Answer {
    at: usize,
    text: String,
    choices: Vec<String>,
}

/// How many answers are remembered: more than a programme has sessions.
const REMEMBERED: usize = 32;

struct Reader<'a> {
    answers: Vec<Answer>,
    list: &'a List,
    sources: &'a [Source<'a>],
    /// The order of the names in the column of full names, and whether its header says so.
    order: Option<Order>,
    order_is_said: bool,
    names_people: bool,
    /// How many columns ask whether somebody stays for a meal.
    meals: usize,
    problems: Vec<Problem>,
    rows: Vec<AttendeeRow>,
    seen: HashMap<u64, usize, BuildHasherDefault<AsIs>>,
    counts: Counts,
    payer_emails_unused: u32,
}

impl<'a> Reader<'a> {
    fn new(list: &'a List, sources: &'a [Source<'a>], mut problems: Vec<Problem>) -> Self {
        let names_people = sources.iter().any(|s| s.field.is_name());
        if !names_people {
            problems.push(Problem::file(ProblemKind::NoNameColumn));
        }
        let full = sources.iter().find(|s| s.field == Field::FullName);
        let said = full
            .and_then(|source| synonyms::family_name_first(source.header))
            .map(|family| {
                if family {
                    Order::FamilyFirst
                } else {
                    Order::GivenFirst
                }
            });
        let people = list.people().count();
        let order = said.or_else(|| full.and_then(|source| usual_order(list, source.at)));
        Self {
            list,
            sources,
            order,
            order_is_said: said.is_some(),
            names_people,
            meals: sources
                .iter()
                .filter(|s| s.field == Field::Meal && meal::asks_to_stay(s.header))
                .count(),
            problems,
            answers: Vec::new(),
            rows: Vec::with_capacity(people),
            seen: HashMap::with_capacity_and_hasher(people, BuildHasherDefault::default()),
            counts: Counts::default(),
            payer_emails_unused: 0,
        }
    }

    fn take(&mut self, record: Record<'a>) {
        self.counts.read += 1;
        let number = record.number();
        if self.is_header_again(record) {
            self.leave_out(number, ProblemKind::RepeatedHeader);
            return;
        }
        self.check_width(record);
        let mut row = AttendeeRow {
            number,
            ..AttendeeRow::default()
        };
        let mut aside = Aside::default();
        for source in self.sources {
            self.cell(&mut row, &mut aside, source, record);
        }
        if is_total(&row, &aside) {
            self.leave_out(number, ProblemKind::TotalRow);
            return;
        }
        self.settle_name(&mut row, &aside);
        if row.family_name.is_empty() && row.given_name.is_empty() {
            self.counts.left_out += 1;
            if self.names_people {
                self.problems
                    .push(Problem::row(number, ProblemKind::NoName));
            }
            return;
        }
        self.settle_payer(&mut row, aside);
        let next = self.rows.len();
        let first = *self.seen.entry(row.fingerprint()).or_insert(next);
        if first < next && self.rows[first].says_as(&row) {
            let first = self.rows[first].number;
            self.leave_out(number, ProblemKind::DuplicateRow { first });
            return;
        }
        self.counts.cancelled += usize::from(row.status == Status::Cancelled);
        self.rows.push(row);
    }

    fn finish(mut self) -> Reading {
        if self.payer_emails_unused > 0 {
            let rows = self.payer_emails_unused;
            self.problems
                .push(Problem::file(ProblemKind::PayerEmailUnused { rows }));
        }
        self.problems.sort_by_key(|problem| problem.row);
        Reading {
            rows: self.rows,
            problems: self.problems,
            counts: self.counts,
        }
    }

    fn leave_out(&mut self, number: u32, kind: ProblemKind) {
        self.counts.left_out += 1;
        self.problems.push(Problem::row(number, kind));
    }

    fn is_header_again(&self, record: Record<'a>) -> bool {
        self.list
            .header()
            .is_some_and(|header| header.cells().eq(record.cells()))
    }

    fn check_width(&mut self, record: Record<'a>) {
        let (expected, found) = (self.list.width(), record.len());
        if found < expected {
            if !self.list.rows_are_whole() {
                return;
            }
            let kind = ProblemKind::CellsMissing { expected, found };
            self.problems.push(Problem::row(record.number(), kind));
        } else if (expected..found).any(|at| !clean::line(record.cell(at)).text.is_empty()) {
            let kind = ProblemKind::CellsExtra { expected, found };
            self.problems.push(Problem::row(record.number(), kind));
        }
    }

    fn cell(
        &mut self,
        row: &mut AttendeeRow,
        aside: &mut Aside<'a>,
        source: &Source<'a>,
        record: Record<'a>,
    ) {
        let raw = record.cell(source.at);
        if raw.is_empty() {
            return;
        }
        let many_lines = matches!(
            source.field,
            Field::Session | Field::Wish | Field::Needs | Field::Meal | Field::Note
        );
        let cleaned = match (record.is_plain(), many_lines) {
            (true, _) => clean::ends(raw),
            (false, true) => clean::lines(raw),
            (false, false) => clean::line(raw),
        };
        if cleaned.text.is_empty() {
            return;
        }
        let number = row.number;
        if answers::is_formula_error(&cleaned.text) {
            let kind = ProblemKind::FormulaError;
            self.problems
                .push(Problem::cell(number, source.header, kind));
            return;
        }
        self.check_text(number, source, &cleaned, many_lines);
        let text = cleaned.text;
        match source.field {
            Field::FamilyName => row.family_name = text.into_owned(),
            Field::GivenName => row.given_name = text.into_owned(),
            Field::FullName => aside.full_name = Some((text.into_owned(), source.header)),
            Field::Civility => row.civility = text.into_owned(),
            Field::Organisation => row.organisation = text.into_owned(),
            Field::Function => row.function = text.into_owned(),
            Field::Territory => row.territory = text.into_owned(),
            Field::Category => row.category = text.into_owned(),
            Field::Email if row.email.is_empty() => {
                row.email = self.email(number, source, &text);
            }
            Field::Phone if row.phone.is_empty() => {
                row.phone = self.phone(number, source, &text);
            }
            Field::Email | Field::Phone | Field::Ignored => {}
            Field::Session => self.choose(&mut row.session, source, text),
            Field::Wish => row.wishes.push(Wished {
                column: source.header.to_owned(),
                text: text.into_owned(),
            }),
            Field::Meal => meal::add(&mut row.meal, source.header, &text, self.meals > 1),
            Field::Status => row.status = self.status(number, source, &text),
            Field::Needs => {
                if !answers::is_nothing(&fold(&text)) {
                    append(&mut row.needs, &text);
                }
            }
            Field::Note => append(&mut row.note, &text),
            Field::PhotoConsent => row.photo_consent = self.consent(number, source, &text),
            Field::PayerFamilyName => aside.payer_family = text.into_owned(),
            Field::PayerGivenName => aside.payer_given = text.into_owned(),
            Field::PayerEmail => aside.payer_email = email::unwrap(&text).to_owned(),
        }
    }

    fn check_text(
        &mut self,
        row: u32,
        source: &Source<'a>,
        cleaned: &Cleaned<'_>,
        many_lines: bool,
    ) {
        if cleaned.unreadable > 0 {
            let kind = ProblemKind::UnreadableCharacters {
                count: cleaned.unreadable,
            };
            self.problems.push(Problem::cell(row, source.header, kind));
        }
        if cleaned.garbled {
            self.problems.push(Problem::cell(
                row,
                source.header,
                ProblemKind::GarbledAccents,
            ));
        }
        if !many_lines && cleaned.text.len() > USUAL_LENGTH {
            let characters = cleaned.text.chars().count();
            if characters > USUAL_LENGTH {
                let kind = ProblemKind::ValueVeryLong { characters };
                self.problems.push(Problem::cell(row, source.header, kind));
            }
        }
    }

    /// Adds the choices of a cell. The same few answers come back in row after row, so that they
    /// are remembered.
    fn choose(&mut self, session: &mut Vec<String>, source: &Source<'a>, text: Cow<'_, str>) {
        let known = self
            .answers
            .iter()
            .find(|a| a.at == source.at && a.text == text);
        if let Some(answer) = known {
            session.extend_from_slice(&answer.choices);
            return;
        }
        let ticked = if source.ticks {
            answers::yes_or_no(&fold(&text))
        } else {
            None
        };
        let choices = match ticked {
            Some(true) => vec![source.header.to_owned()],
            Some(false) => Vec::new(),
            None => choices::split(&text),
        };
        session.extend_from_slice(&choices);
        if self.answers.len() < REMEMBERED {
            self.answers.push(Answer {
                at: source.at,
                text: text.into_owned(),
                choices,
            });
        }
    }

    fn email(&mut self, row: u32, source: &Source<'a>, text: &str) -> String {
        let address = email::unwrap(text);
        if email::is_address(address) {
            return address.to_owned();
        }
        self.problems.push(Problem::cell(
            row,
            source.header,
            ProblemKind::EmailDoubtful,
        ));
        text.to_owned()
    }

    fn phone(&mut self, row: u32, source: &Source<'a>, text: &str) -> String {
        let kind = match phone::read(text) {
            Phone::French(pairs) => return pairs,
            Phone::AsWritten => return text.to_owned(),
            Phone::Damaged => ProblemKind::PhoneDamaged,
            Phone::Doubtful => ProblemKind::PhoneDoubtful,
        };
        self.problems.push(Problem::cell(row, source.header, kind));
        text.to_owned()
    }

    fn status(&mut self, row: u32, source: &Source<'a>, text: &str) -> Status {
        answers::status(&fold(text)).unwrap_or_else(|| {
            self.problems.push(Problem::cell(
                row,
                source.header,
                ProblemKind::StatusUnclear,
            ));
            Status::Active
        })
    }

    fn consent(&mut self, row: u32, source: &Source<'a>, text: &str) -> Option<bool> {
        let answer = answers::consent(&fold(text));
        if answer.is_none() {
            self.problems.push(Problem::cell(
                row,
                source.header,
                ProblemKind::PhotoConsentUnclear,
            ));
        }
        answer.map(|yes| yes != source.opposes)
    }

    /// Puts a full name into the two fields, unless columns of their own fill them.
    fn settle_name(&mut self, row: &mut AttendeeRow, aside: &Aside<'a>) {
        let Some((full, header)) = &aside.full_name else {
            return;
        };
        if let Some(family) = names::family_beside(full, &row.given_name) {
            row.family_name = family;
            return;
        }
        let split = names::split(full, self.order);
        let two = full.split(' ').count() == 2 + usize::from(!split.civility.is_empty());
        if !(split.certain || self.order_is_said && two) {
            self.problems.push(Problem::cell(
                row.number,
                header,
                ProblemKind::NameOrderGuessed,
            ));
        }
        row.family_name = split.family;
        row.given_name = split.given;
        if row.civility.is_empty() {
            row.civility = split.civility;
        }
    }

    /// Gives the payer's address to the attendee when both have the same name.
    fn settle_payer(&mut self, row: &mut AttendeeRow, aside: Aside<'a>) {
        if aside.payer_email.is_empty() || !row.email.is_empty() {
            return;
        }
        let same = !aside.payer_family.is_empty()
            && fold(&aside.payer_family) == fold(&row.family_name)
            && fold(&aside.payer_given) == fold(&row.given_name);
        if same {
            row.email = aside.payer_email;
        } else {
            self.payer_emails_unused += 1;
        }
    }
}

/// Whether a row counts the list instead of naming somebody: its name is made of words for that and
/// of numbers, and it says nothing else.
fn is_total(row: &AttendeeRow, aside: &Aside<'_>) -> bool {
    const COUNTS: [&str; 5] = ["total", "totaux", "nombre", "effectif", "nb"];
    const AROUND: [&str; 8] = [
        "sous",
        "d",
        "de",
        "des",
        "general",
        "inscrits",
        "participants",
        "personnes",
    ];
    let says_more = [&row.organisation, &row.function, &row.email, &row.phone];
    if says_more.iter().any(|text| !text.is_empty()) {
        return false;
    }
    let full = aside.full_name.as_ref().map_or("", |(full, _)| full);
    let words = fold(&format!("{full} {} {}", row.given_name, row.family_name));
    let is_count = |word: &str| COUNTS.contains(&word);
    let is_number = |word: &str| word.chars().all(|c| c.is_ascii_digit());
    words.split(' ').any(is_count)
        && words
            .split(' ')
            .all(|word| is_count(word) || is_number(word) || AROUND.contains(&word))
}

/// The order that most cells of a column show by their capitals.
fn usual_order(list: &List, at: usize) -> Option<Order> {
    let shown = list
        .people()
        .take(200)
        .filter_map(|r| names::order_shown(&clean::line(r.cell(at)).text));
    let (mut family, mut given) = (0, 0);
    for order in shown {
        match order {
            Order::FamilyFirst => family += 1,
            Order::GivenFirst => given += 1,
        }
    }
    match (family, given) {
        _ if family > given * 3 => Some(Order::FamilyFirst),
        _ if given > family * 3 => Some(Order::GivenFirst),
        _ => None,
    }
}

fn append(all: &mut String, text: &str) {
    if !all.is_empty() {
        all.push('\n');
    }
    all.push_str(text);
}
