//! From people with addresses to labels: one for each of them, or one for each body.
//!
//! Deliberately not here: whose address is taken.

use std::collections::HashMap;

use parvis_documents::address_labels::AddressLabel;
use parvis_domain::contact::PostalAddress;
use parvis_domain::envelope::{Envelope, EnvelopePart, envelope};
use parvis_domain::id::OrganisationId;
use parvis_domain::name;
use parvis_domain::person::Person;

use super::super::wording::joined;
use super::addressed::{Addressed, addressed};
use super::asked::asked;
use crate::contacts::listed_name;
use crate::transact::{App, AppError};
use crate::view::address_labels::{
    AddressOptions, AddressSort, AddressedPeople, AddressedTo, WithoutAddress,
};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// So many people of one body are named on its label; more do not fit above the street.
const NAMED: usize = 2;

/// A label.
pub(super) struct Label {
    /// Those it is for: the keys of their registrations, or their own.
    pub keys: Vec<String>,
    envelope: Envelope,
    /// What its first line says, to name it by.
    title: String,
    /// The people of the body who are not named on it.
    unnamed: usize,
    order: [String; 3],
}

impl Label {
    /// What stands on it.
    pub fn content(&self) -> AddressLabel {
        let is_town = |part| matches!(part, EnvelopePart::Town | EnvelopePart::Country);
        let mut content = AddressLabel::default();
        let mut last = None;
        for line in &self.envelope.lines {
            let text = line.text.clone();
            match content.parts.last_mut() {
                _ if is_town(line.part) => content.town.push(text),
                // Two lines of a street are two things that were written so.
                Some(part) if last == Some(line.part) && line.part != EnvelopePart::Street => {
                    part.push(text);
                }
                _ => content.parts.push(vec![text]),
            }
            last = Some(line.part);
        }
        content
    }
}

/// Whether something has to be known of a label.
type About = fn(&Label) -> bool;

/// The labels of a list, and who gets none.
pub(super) struct Labels {
    /// The people who were asked for.
    pub people: usize,
    pub labels: Vec<Label>,
    pub without: Vec<WithoutAddress>,
}

impl Labels {
    /// Gathers the labels in their order.
    ///
    /// # Errors
    /// Those of the filters and of the database.
    pub fn gather(
        app: &App,
        words: &Catalogue,
        people: &AddressedPeople,
        options: &AddressOptions,
    ) -> Result<Self, AppError> {
        let all = addressed(app, asked(app, people, options)?)?;
        let people = all.len();
        let maker = Maker { words, options };
        let mut labels = Vec::new();
        let mut without = Vec::new();
        let mut by_body: HashMap<OrganisationId, usize> = HashMap::new();
        let mut bodies: Vec<Vec<Addressed>> = Vec::new();
        for one in all {
            let together = options.per != AddressedTo::Person && one.of_body().is_some();
            match &one.body {
                Some(body) if together => {
                    let at = *by_body.entry(body.id).or_insert(bodies.len());
                    if at == bodies.len() {
                        bodies.push(Vec::new());
                    }
                    bodies[at].push(one);
                }
                _ => match maker.of_person(&one) {
                    Some(label) => labels.push(label),
                    None => without.push(one.without()),
                },
            }
        }
        labels.extend(bodies.iter().filter_map(|people| maker.of_body(people)));
        labels.sort_by(|one, other| one.order.cmp(&other.order));
        Ok(Self {
            people,
            labels,
            without,
        })
    }

    /// What has to be known before they are printed.
    pub fn remarks(&self) -> Vec<Problem> {
        let mut remarks = Vec::new();
        if !self.without.is_empty() {
            let problem = Problem::new("labels-without-address");
            remarks.push(problem.with("count", self.without.len()));
        }
        let kinds: [(&str, About); 3] = [
            ("labels-without-function", |label| {
                label.envelope.without_function
            }),
            ("labels-line-too-long", |label| label.envelope.too_long),
            ("labels-people-unnamed", |label| label.unnamed > 0),
        ];
        for (code, about) in kinds {
            let named = self.labels.iter().filter(|label| about(label));
            let named: Vec<&str> = named.map(|label| label.title.as_str()).collect();
            if !named.is_empty() {
                let problem = Problem::new(code).with("count", named.len());
                remarks.push(problem.with("items", named.join(", ")));
            }
        }
        remarks
    }
}

/// What the labels of a list have in common.
struct Maker<'a> {
    words: &'a Catalogue,
    options: &'a AddressOptions,
}

impl Maker<'_> {
    /// The label of a person; none without a complete address.
    fn of_person(&self, one: &Addressed) -> Option<Label> {
        let name = in_full(&one.person);
        let mut above = vec![(EnvelopePart::Name, name.as_str())];
        let address = match one.own() {
            // At home nobody is what they are at work.
            Some(own) => own,
            None => {
                let address = one.of_body()?;
                if self.options.function {
                    above.push((EnvelopePart::Function, &one.function));
                }
                let body = one.body.as_ref().map_or("", |body| &body.name);
                above.push((EnvelopePart::Body, body));
                address
            }
        };
        let listed = listed_name(&one.person.given_name, &one.person.family_name);
        let body = one.body.as_ref().map_or("", |body| &body.name);
        let envelope = envelope(&above, address);
        let order = self.order((&listed, body), address);
        Some(Label {
            keys: vec![one.key.clone()],
            envelope,
            title: name,
            unnamed: 0,
            order,
        })
    }

    /// The label of a body for these people of it.
    fn of_body(&self, people: &[Addressed]) -> Option<Label> {
        let first = people.first()?;
        let (body, address) = (first.body.as_ref()?, first.of_body()?);
        let named = match self.options.per {
            AddressedTo::Attention => people.len().min(NAMED),
            AddressedTo::Person | AddressedTo::Organisation => 0,
        };
        let names: Vec<String> = people[..named]
            .iter()
            .map(|one| in_full(&one.person))
            .collect();
        let attention = self.attention(&names);
        let above = [
            (EnvelopePart::Body, body.name.as_str()),
            (EnvelopePart::Attention, &attention),
        ];
        Some(Label {
            keys: people.iter().map(|one| one.key.clone()).collect(),
            envelope: envelope(&above, address),
            title: body.name.clone(),
            unnamed: if named == 0 { 0 } else { people.len() - named },
            order: self.order((&body.name, &body.name), address),
        })
    }

    /// "À l’attention de Mme Odile MARCHAND et M. Paul NYS"; nothing for nobody.
    fn attention(&self, names: &[String]) -> String {
        let names = match names {
            [] => return String::new(),
            [only] => only.clone(),
            [first, second, ..] => {
                let both = [("first", first.as_str()), ("second", second)];
                self.words.with("labels-two-names", &both)
            }
        };
        let vowel = name::key(&names).starts_with(['a', 'e', 'i', 'o', 'u']);
        let key = if vowel {
            "labels-attention-vowel"
        } else {
            "labels-attention"
        };
        self.words.with(key, &[("names", &names)])
    }

    /// What a label is sorted by.
    fn order(&self, (name, body): (&str, &str), address: &PostalAddress) -> [String; 3] {
        // What has none comes after all others.
        let or_last = |key: String| match key.as_str() {
            "" => char::MAX.to_string(),
            _ => key,
        };
        let name = name::key(name);
        match self.options.sort {
            AddressSort::Name => [name, String::new(), String::new()],
            AddressSort::Organisation => [or_last(name::key(body)), name, String::new()],
            AddressSort::Postcode => {
                let place = envelope(&[], address);
                let place: Vec<String> = place
                    .lines
                    .into_iter()
                    .rev()
                    .take_while(|line| line.part != EnvelopePart::Street)
                    .map(|line| line.text)
                    .collect();
                // With a country two lines, which are sorted behind all postcodes.
                match place.as_slice() {
                    [country, town] => [format!("{}{country}", char::MAX), town.clone(), name],
                    place => [place.concat(), name, String::new()],
                }
            }
        }
    }
}

/// "Mme Hélène MARCHETTI".
fn in_full(person: &Person) -> String {
    let family = name::capitals(&person.family_name);
    match joined(&[&person.given_name, &family], " ").as_str() {
        "" => person.badge_name.clone(),
        name => joined(&[&person.civility, name], " "),
    }
}
