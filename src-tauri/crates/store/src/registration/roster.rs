//! The registrations of one programme in memory, in every order a list has. What a write touches is
//! read again, and all of it when a write does more than change some rows.
//!
//! Joining 20,000 registrations with their people by keys that are texts takes SQLite a tenth of a
//! second, whatever the index; a person who types wants an answer at every letter. A roster of
//! 20,000 takes about 6 MB and answers in two milliseconds. Only the one last asked for is kept.
//!
//! Deliberately absent: whatever a row shows. A page is read by key from the database.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use memchr::memmem::Finder;
use parvis_domain::id::{ProgrammeId, RegistrationId, SessionId};
use parvis_domain::name::key;
use parvis_domain::registration::Category;
use rusqlite::{Row, named_params};

use super::list::ListOrder;
use super::table::column::{Shared, TableColumn, category_rank};
use super::table::sort::Order;
use crate::columns;
use crate::error::StoreError;
use crate::person::BETWEEN_NAMES;
use crate::store::Store;

/// The registrations of a programme, by name.
pub(crate) struct Roster {
    lines: Vec<Line>,
    /// The words of all lines, one line after the other, each word with a space on both sides.
    words: String,
    orders: HashMap<(ListOrder, bool), Vec<u32>>,
    in_session: HashMap<SessionId, Chosen>,
    /// What the lines have in the columns of the table that were used.
    pub(super) columns: HashMap<TableColumn, Shared>,
    /// The orders of the table that were used last, as positions of lines.
    pub(super) sorted: Vec<(Order, Arc<[u32]>)>,
    /// Where the line of a registration is; made at its first use.
    by_id: HashMap<RegistrationId, u32>,
}

/// Which lines are kept, by their position in the order of names.
pub(super) type Chosen = Vec<bool>;

/// One registration.
struct Line {
    id: RegistrationId,
    category: Category,
    name_key: String,
    given_key: String,
    organisation_key: String,
    /// Other words that it is found by.
    more: String,
    /// Where its words are among those of all.
    words: Range<usize>,
}

impl Store {
    /// Does something with the roster of a programme.
    pub(super) fn with_roster<T>(
        &self,
        programme: ProgrammeId,
        work: impl FnOnce(&mut Roster) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let read = || self.read_roster(programme);
        let mend = |roster: &mut Roster, touched: &[String]| {
            let lines = self.touched_lines(programme, touched)?;
            roster.mend(lines);
            Ok(())
        };
        self.with_fresh(self.kept_roster(), programme, read, mend, work)
    }

    /// Whether the roster of a programme is at hand and true.
    pub(super) fn has_roster(&self, programme: ProgrammeId) -> Result<bool, StoreError> {
        self.is_fresh(self.kept_roster(), programme)
    }

    fn read_roster(&self, programme: ProgrammeId) -> Result<Roster, StoreError> {
        let statement = self.statement(include_str!("roster.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        Ok(Roster::of(columns::all(
            statement,
            parameters,
            row_to_line,
        )?))
    }

    /// The lines of which one of these rows is a part, as they are now.
    fn touched_lines(
        &self,
        programme: ProgrammeId,
        touched: &[String],
    ) -> Result<Vec<Line>, StoreError> {
        let statement = self.statement(include_str!("roster_touched.sql"))?;
        let parameters = named_params! {
            ":programme": programme.to_string(),
            ":touched": serde_json::json!(touched).to_string(),
        };
        columns::all(statement, parameters, row_to_line)
    }
}

fn row_to_line(row: &Row<'_>) -> Result<Line, StoreError> {
    let text = |column: &'static str| -> Result<&str, StoreError> {
        row.get_ref(column)?
            .as_str()
            .map_err(|_| StoreError::Value { column })
    };
    let mut more = key(text("email_key")?);
    for column in ["badge_name", "acronym"] {
        let text = text(column)?;
        if !text.is_empty() {
            more.push(' ');
            more.push_str(&key(text));
        }
    }
    Ok(Line {
        id: columns::id(row, "id")?,
        category: columns::choice(row, "category", Category::from_code)?,
        name_key: row.get("name_key")?,
        given_key: key(text("given_name")?),
        organisation_key: row.get("organisation_key")?,
        more,
        words: 0..0,
    })
}

impl Roster {
    fn of(mut lines: Vec<Line>) -> Self {
        lines.sort_unstable_by(|a, b| (&a.name_key, a.id).cmp(&(&b.name_key, b.id)));
        let mut words = String::new();
        for line in &mut lines {
            let from = words.len();
            for part in [&line.name_key, &line.more, &line.organisation_key] {
                words.push(' ');
                words.extend(part.chars().map(|c| match c {
                    BETWEEN_NAMES => ' ',
                    c => c,
                }));
            }
            words.push('\n');
            line.words = from..words.len();
        }
        Self {
            lines,
            words,
            orders: HashMap::new(),
            in_session: HashMap::new(),
            columns: HashMap::new(),
            sorted: Vec::new(),
            by_id: HashMap::new(),
        }
    }

    /// Puts lines in the place of those of the same registrations.
    fn mend(&mut self, lines: Vec<Line>) {
        let mut new: HashMap<RegistrationId, Line> =
            lines.into_iter().map(|line| (line.id, line)).collect();
        let mut lines = std::mem::take(&mut self.lines);
        for line in &mut lines {
            if let Some(now) = new.remove(&line.id) {
                *line = now;
            }
        }
        *self = Self::of(lines);
    }

    /// The registrations in an order, of which those that `keep` says are kept.
    pub(super) fn ordered(
        &mut self,
        order: ListOrder,
        descending: bool,
        keep: Option<&Chosen>,
    ) -> Vec<RegistrationId> {
        let lines = &self.lines;
        let ordered = self
            .orders
            .entry((order, descending))
            .or_insert_with(|| sort(lines, order, descending));
        let kept = ordered
            .iter()
            .filter(|at| keep.is_none_or(|keep| keep[**at as usize]));
        kept.map(|at| lines[*at as usize].id).collect()
    }

    /// The registration of a line.
    pub(super) fn id(&self, position: u32) -> RegistrationId {
        self.lines[position as usize].id
    }

    /// The positions of all lines, in the order of names.
    pub(super) fn positions(&self) -> impl Iterator<Item = u32> {
        (0u32..).zip(&self.lines).map(|(at, _)| at)
    }

    /// Values by registration, as the lines stand; who has none gets `empty`.
    pub(super) fn by_line<T: Clone>(
        &mut self,
        empty: T,
        values: impl IntoIterator<Item = (RegistrationId, T)>,
    ) -> Vec<T> {
        if self.by_id.is_empty() {
            self.by_id = self.lines.iter().map(|line| line.id).zip(0u32..).collect();
        }
        let mut by_line = vec![empty; self.lines.len()];
        for (id, value) in values {
            if let Some(at) = self.by_id.get(&id) {
                by_line[*at as usize] = value;
            }
        }
        by_line
    }

    /// The names of the lines, as they are compared.
    pub(super) fn name_keys(&self) -> Vec<String> {
        self.lines
            .iter()
            .map(|line| line.name_key.clone())
            .collect()
    }

    /// The given names of the lines, as they are compared.
    pub(super) fn given_keys(&self) -> Vec<String> {
        self.lines
            .iter()
            .map(|line| line.given_key.clone())
            .collect()
    }

    /// The organisations of the lines, as they are compared.
    pub(super) fn organisation_keys(&self) -> Vec<String> {
        let name = |line: &Line| line.organisation_key.clone();
        self.lines.iter().map(name).collect()
    }

    /// The categories of the lines, as they are sorted.
    pub(super) fn categories(&self) -> Vec<u8> {
        let rank = |line: &Line| category_rank(line.category);
        self.lines.iter().map(rank).collect()
    }

    /// Those in which each word, without accents and casing, begins a
    /// word.
    pub(super) fn find(&self, typed: &str) -> Chosen {
        let mut found = vec![false; self.lines.len()];
        let key = key(typed);
        let mut words: Vec<String> = key.split(' ').map(|word| format!(" {word}")).collect();
        // The longest is in the fewest lines; the others are looked for in those only.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let Some((longest, rest)) = words.split_first().filter(|_| !key.is_empty()) else {
            return found;
        };
        let longest = Finder::new(longest);
        let mut from = 0;
        while let Some(at) = longest.find(&self.words.as_bytes()[from..]) {
            let line = self
                .lines
                .partition_point(|line| line.words.end <= from + at);
            let words = self.lines[line].words.clone();
            from = words.end;
            let words = &self.words[words];
            if rest.iter().all(|word| words.contains(word.as_str())) {
                found[line] = true;
            }
        }
        found
    }

    /// These registrations.
    pub(super) fn only(&self, ids: &HashSet<RegistrationId>) -> Chosen {
        self.lines
            .iter()
            .map(|line| ids.contains(&line.id))
            .collect()
    }

    /// Who has a place in a session; read once.
    pub(super) fn in_session(
        &mut self,
        store: &Store,
        session: SessionId,
    ) -> Result<&Chosen, StoreError> {
        if !self.in_session.contains_key(&session) {
            let statement = store.statement(include_str!("in_session.sql"))?;
            let parameters = named_params! { ":session": session.to_string() };
            let ids = columns::all(statement, parameters, |row| {
                columns::id(row, "registration_id")
            })?;
            let kept = self.only(&ids.into_iter().collect());
            self.in_session.insert(session, kept);
        }
        Ok(&self.in_session[&session])
    }
}

/// The positions of lines that are in the order of names, in another order; what is equal stays in
/// the order of names.
fn sort(lines: &[Line], order: ListOrder, descending: bool) -> Vec<u32> {
    let mut positions: Vec<u32> = (0u32..).zip(lines).map(|(at, _)| at).collect();
    let line = |at: &u32| &lines[*at as usize];
    let turned = |ordering: std::cmp::Ordering| {
        if descending {
            ordering.reverse()
        } else {
            ordering
        }
    };
    match order {
        ListOrder::FamilyName if descending => positions.reverse(),
        ListOrder::FamilyName => {}
        ListOrder::GivenName => {
            positions.sort_by(|a, b| turned(line(a).given_key.cmp(&line(b).given_key)));
        }
        ListOrder::Organisation => positions.sort_by(|a, b| {
            let (a, b) = (&line(a).organisation_key, &line(b).organisation_key);
            a.is_empty()
                .cmp(&b.is_empty())
                .then_with(|| turned(a.cmp(b)))
        }),
        ListOrder::Category => {
            positions.sort_by(|a, b| turned(line(a).category.cmp(&line(b).category)));
        }
    }
    positions
}
