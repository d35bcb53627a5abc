//! Reading a stock from TOML and checking that its labels lie on the page and apart.
//!
//! Deliberately not here: which stocks there are.

use toml::{Table, Value};

use super::{Stock, StockKind, StockProblem, TOLERANCE};

/// Said of stock that is folded, and of no other.
const FOLDED: &str = "folded";

/// The fields of a stock, all of which a file has to have.
const FIELDS: [&str; 13] = [
    "title",
    "kind",
    "page_width",
    "page_height",
    "label_width",
    "label_height",
    "corner",
    "columns",
    "rows",
    "left",
    "top",
    "pitch_x",
    "pitch_y",
];

/// No sheet that a printer takes is longer, in mm.
const LONGEST: f32 = 2_000.0;

/// More labels than this side by side are a slip of the keyboard.
const MOST: i64 = 100;

impl Stock {
    /// Reads the text of a stock's file; `name` is what the program calls it.
    ///
    /// # Errors
    /// [`StockProblem`], the first that is found.
    pub fn read(name: &str, text: &str) -> Result<Self, StockProblem> {
        let table: Table = text.parse().map_err(|problem| syntax(text, &problem))?;
        let known = |key: &str| FIELDS.contains(&key) || key == FOLDED;
        if let Some(key) = table.keys().find(|key| !known(key)) {
            return Err(StockProblem::Unknown(key.clone()));
        }
        let stock = Self {
            name: name.to_owned(),
            title: word(&table, "title")?.to_owned(),
            kind: kind(word(&table, "kind")?)?,
            page_width: positive(&table, "page_width")?,
            page_height: positive(&table, "page_height")?,
            label_width: positive(&table, "label_width")?,
            label_height: positive(&table, "label_height")?,
            corner: length(&table, "corner")?,
            columns: count(&table, "columns")?,
            rows: count(&table, "rows")?,
            left: length(&table, "left")?,
            top: length(&table, "top")?,
            pitch_x: positive(&table, "pitch_x")?,
            pitch_y: positive(&table, "pitch_y")?,
            folded: match table.get(FOLDED) {
                None => false,
                Some(Value::Boolean(folded)) => *folded,
                Some(_) => return Err(StockProblem::WrongType(FOLDED)),
            },
        };
        stock.check()?;
        Ok(stock)
    }

    fn check(&self) -> Result<(), StockProblem> {
        let across = (self.columns - 1) as f32 * self.pitch_x;
        let down = (self.rows - 1) as f32 * self.pitch_y;
        if self.left + across + self.label_width > self.page_width + TOLERANCE
            || self.top + down + self.label_height > self.page_height + TOLERANCE
        {
            return Err(StockProblem::OutsidePage);
        }
        if (self.columns > 1 && self.pitch_x < self.label_width - TOLERANCE)
            || (self.rows > 1 && self.pitch_y < self.label_height - TOLERANCE)
        {
            return Err(StockProblem::Overlap);
        }
        if self.corner > self.label_width.min(self.label_height) / 2.0 {
            return Err(StockProblem::Corner);
        }
        Ok(())
    }
}

fn syntax(text: &str, problem: &toml::de::Error) -> StockProblem {
    let at = problem.span().map_or(0, |span| span.start.min(text.len()));
    let before = &text.as_bytes()[..at];
    StockProblem::Syntax(1 + before.iter().filter(|byte| **byte == b'\n').count())
}

fn field<'a>(table: &'a Table, name: &'static str) -> Result<&'a Value, StockProblem> {
    table.get(name).ok_or(StockProblem::Missing(name))
}

fn word<'a>(table: &'a Table, name: &'static str) -> Result<&'a str, StockProblem> {
    field(table, name)?
        .as_str()
        .ok_or(StockProblem::WrongType(name))
}

fn kind(word: &str) -> Result<StockKind, StockProblem> {
    match word {
        "adhesive" => Ok(StockKind::Adhesive),
        "insert" => Ok(StockKind::Insert),
        "plain" => Ok(StockKind::Plain),
        "single" => Ok(StockKind::Single),
        other => Err(StockProblem::UnknownKind(other.to_owned())),
    }
}

/// A length of zero or more; whole numbers count as well.
fn length(table: &Table, name: &'static str) -> Result<f32, StockProblem> {
    let value = match field(table, name)? {
        Value::Float(value) => *value as f32,
        Value::Integer(value) => *value as f32,
        _ => return Err(StockProblem::WrongType(name)),
    };
    if (0.0..=LONGEST).contains(&value) {
        Ok(value)
    } else {
        Err(StockProblem::OutOfRange(name))
    }
}

fn positive(table: &Table, name: &'static str) -> Result<f32, StockProblem> {
    match length(table, name)? {
        0.0 => Err(StockProblem::OutOfRange(name)),
        value => Ok(value),
    }
}

fn count(table: &Table, name: &'static str) -> Result<usize, StockProblem> {
    match field(table, name)? {
        Value::Integer(value) if (1..=MOST).contains(value) => Ok(*value as usize),
        Value::Integer(_) => Err(StockProblem::OutOfRange(name)),
        _ => Err(StockProblem::WrongType(name)),
    }
}
