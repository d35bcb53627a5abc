//! Walks through a JSON object field by field, and notes everything that is wrong on the way.
//!
//! Deliberately not here: which fields there are, see `read`. Serde's own reading stops at the
//! first fault; a person who types such a file wants all of them at once.

use super::problem::{Expected, Problem, ProblemKind};
use chrono::{NaiveDate, NaiveTime};
use parvis_domain::clock_time;
use parvis_domain::name::tidy;
use serde_json::{Map, Value};
use unicode_normalization::UnicodeNormalization;

/// An object of the file, with the fields that were asked for.
pub(super) struct Node<'a> {
    fields: &'a Map<String, Value>,
    path: String,
    asked: Vec<&'static str>,
}

impl<'a> Node<'a> {
    /// The object at a path; `None`, with a problem, when the value is something else.
    pub(super) fn new(value: &'a Value, path: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        let Value::Object(fields) = value else {
            let kind = ProblemKind::WrongType {
                expected: Expected::Object,
            };
            problems.push(Problem {
                path: path.to_owned(),
                kind,
            });
            return None;
        };
        Some(Self {
            fields,
            path: path.to_owned(),
            asked: Vec::new(),
        })
    }

    /// The value of a field; `None` when it is absent or null.
    fn value(&mut self, field: &'static str) -> Option<&'a Value> {
        self.asked.push(field);
        self.fields.get(field).filter(|value| !value.is_null())
    }

    fn path_to(&self, field: &str) -> String {
        if self.path.is_empty() {
            field.to_owned()
        } else {
            format!("{}.{field}", self.path)
        }
    }

    /// Notes a problem at a field.
    pub(super) fn note(&self, problems: &mut Vec<Problem>, field: &str, kind: ProblemKind) {
        problems.push(Problem {
            path: self.path_to(field),
            kind,
        });
    }

    /// Notes a problem of the object itself.
    pub(super) fn note_whole(&self, problems: &mut Vec<Problem>, kind: ProblemKind) {
        problems.push(Problem {
            path: self.path.clone(),
            kind,
        });
    }

    fn text(&mut self, problems: &mut Vec<Problem>, field: &'static str) -> Option<&'a str> {
        match self.value(field)? {
            Value::String(text) => Some(text),
            _ => {
                let kind = ProblemKind::WrongType {
                    expected: Expected::Text,
                };
                self.note(problems, field, kind);
                None
            }
        }
    }

    /// A text of one line, empty when absent.
    pub(super) fn line(&mut self, problems: &mut Vec<Problem>, field: &'static str) -> String {
        let visible = |text: &str| {
            text.chars()
                .filter(|c| !c.is_control() || c.is_whitespace())
                .collect()
        };
        self.text(problems, field).map_or_else(String::new, |text| {
            let text: String = visible(text);
            tidy(&text)
        })
    }

    /// A text of one line that must not be empty.
    pub(super) fn name(&mut self, problems: &mut Vec<Problem>, field: &'static str) -> String {
        let before = problems.len();
        let text = self.line(problems, field);
        if text.is_empty() && problems.len() == before {
            self.note(problems, field, ProblemKind::ValueMissing);
        }
        text
    }

    /// A text of many lines, empty when absent; blanks inside it mean something and stay.
    pub(super) fn rich(&mut self, problems: &mut Vec<Problem>, field: &'static str) -> String {
        let Some(text) = self.text(problems, field) else {
            return String::new();
        };
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let kept = text
            .nfc()
            .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'));
        let text: String = kept.collect();
        text.trim_matches('\n').trim_end().to_owned()
    }

    /// A date; `None` when absent.
    pub(super) fn date(
        &mut self,
        problems: &mut Vec<Problem>,
        field: &'static str,
    ) -> Option<NaiveDate> {
        let text = self.text(problems, field)?.trim();
        if text.is_empty() {
            return None;
        }
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
        if date.is_none() {
            self.note(problems, field, ProblemKind::BadDate);
        }
        date
    }

    /// An hour; `None` when absent.
    pub(super) fn hour(
        &mut self,
        problems: &mut Vec<Problem>,
        field: &'static str,
    ) -> Option<NaiveTime> {
        let text = self.text(problems, field)?.trim();
        if text.is_empty() {
            return None;
        }
        let hour = clock_time::parse(text);
        if hour.is_none() {
            self.note(problems, field, ProblemKind::BadHour);
        }
        hour
    }

    /// A whole number that is not negative; `None` when absent.
    pub(super) fn number(
        &mut self,
        problems: &mut Vec<Problem>,
        field: &'static str,
    ) -> Option<i32> {
        let value = self.value(field)?;
        let number = value
            .as_i64()
            .and_then(|n| i32::try_from(n).ok())
            .filter(|n| *n >= 0);
        if number.is_none() {
            self.note(
                problems,
                field,
                ProblemKind::WrongType {
                    expected: Expected::Number,
                },
            );
        }
        number
    }

    /// A whole number, which may be negative; `None` when absent.
    pub(super) fn integer(
        &mut self,
        problems: &mut Vec<Problem>,
        field: &'static str,
    ) -> Option<i32> {
        let value = self.value(field)?;
        let number = value.as_i64().and_then(|n| i32::try_from(n).ok());
        if number.is_none() {
            let expected = Expected::Integer;
            self.note(problems, field, ProblemKind::WrongType { expected });
        }
        number
    }

    /// Yes or no; no when absent.
    pub(super) fn flag(&mut self, problems: &mut Vec<Problem>, field: &'static str) -> bool {
        match self.value(field) {
            None => false,
            Some(Value::Bool(flag)) => *flag,
            Some(_) => {
                self.note(
                    problems,
                    field,
                    ProblemKind::WrongType {
                        expected: Expected::YesOrNo,
                    },
                );
                false
            }
        }
    }

    /// One of the choices of a closed list; `None` when absent.
    pub(super) fn choice<T: Copy>(
        &mut self,
        problems: &mut Vec<Problem>,
        field: &'static str,
        all: &[T],
        code: fn(T) -> &'static str,
    ) -> Option<T> {
        let text = self.text(problems, field)?.trim();
        if text.is_empty() {
            return None;
        }
        let choice = all.iter().copied().find(|choice| code(*choice) == text);
        if choice.is_none() {
            let allowed = all
                .iter()
                .map(|choice| code(*choice))
                .collect::<Vec<_>>()
                .join(", ");
            self.note(problems, field, ProblemKind::UnknownChoice { allowed });
        }
        choice
    }

    /// A list of objects, empty when absent.
    pub(super) fn list<T>(
        &mut self,
        problems: &mut Vec<Problem>,
        field: &'static str,
        read: fn(Node<'_>, &mut Vec<Problem>) -> T,
    ) -> Vec<T> {
        let items = match self.value(field) {
            None => return Vec::new(),
            Some(Value::Array(items)) => items,
            Some(_) => {
                self.note(
                    problems,
                    field,
                    ProblemKind::WrongType {
                        expected: Expected::List,
                    },
                );
                return Vec::new();
            }
        };
        let path = self.path_to(field);
        let mut list = Vec::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            if let Some(node) = Node::new(item, &format!("{path}[{at}]"), problems) {
                list.push(read(node, problems));
            }
        }
        list
    }

    /// An object; `None` when absent.
    pub(super) fn object<T>(
        &mut self,
        problems: &mut Vec<Problem>,
        field: &'static str,
        read: fn(Node<'_>, &mut Vec<Problem>) -> T,
    ) -> Option<T> {
        let value = self.value(field)?;
        let node = Node::new(value, &self.path_to(field), problems)?;
        Some(read(node, problems))
    }

    /// Notes the fields that nobody asked for.
    pub(super) fn end(self, problems: &mut Vec<Problem>) {
        for field in self
            .fields
            .keys()
            .filter(|field| !self.asked.contains(&field.as_str()))
        {
            self.note(problems, field, ProblemKind::UnknownField);
        }
    }
}
