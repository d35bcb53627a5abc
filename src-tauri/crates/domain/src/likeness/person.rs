//! Two people held against each other.

use super::blocks::{deletions, hashed};
use super::body_name::BodyName;
use super::names::{Name, compare};
use super::shortened::initials;
use super::{Likeness, Reach, Reason, Sum};
use crate::name::key;

/// What is compared of a person.
#[derive(Debug, Clone, Default)]
pub struct PersonTraits {
    given: Name,
    family: Name,
    birth: Name,
    /// `Some(true)` for a woman.
    woman: Option<bool>,
    /// The addresses, in lower case.
    pub emails: Vec<Reach>,
    /// The numbers.
    pub phones: Vec<Reach>,
    bodies: Vec<BodyName>,
    functions: Vec<String>,
    territory: String,
    /// Whether hardly anybody else has this family name.
    pub rare: bool,
}

/// What is known of a person, as written.
#[derive(Debug, Clone, Copy, Default)]
pub struct Written<'a> {
    /// "Mme".
    pub civility: &'a str,
    /// The given name.
    pub given_name: &'a str,
    /// The family name.
    pub family_name: &'a str,
    /// The name they were born with.
    pub birth_name: &'a str,
    /// The commune or territory.
    pub territory: &'a str,
}

impl PersonTraits {
    /// The traits of a name; ways to reach them and mandates are added.
    pub fn of(written: Written<'_>) -> Self {
        Self {
            given: Name::of(written.given_name),
            family: Name::of(written.family_name),
            birth: Name::of(written.birth_name),
            woman: woman(written.civility),
            territory: key(written.territory),
            ..Self::default()
        }
    }

    /// Adds an address, already in lower case.
    pub fn add_email(&mut self, email_key: &str) {
        let known = |reach: &Reach| reach.key == email_key;
        if let (false, Some(reach)) = (self.emails.iter().any(known), Reach::email(email_key)) {
            self.emails.push(reach);
        }
    }

    /// Adds a number as written.
    pub fn add_phone(&mut self, written: &str) {
        if let Some(reach) = Reach::phone(written)
            && !self.phones.contains(&reach)
        {
            self.phones.push(reach);
        }
    }

    /// Adds a mandate: the name of the organisation and the function, either of which may be empty.
    pub fn add_mandate(&mut self, organisation: &str, function: &str) {
        if !organisation.is_empty() {
            self.bodies.push(BodyName::of(organisation));
        }
        if !function.is_empty() {
            self.functions.push(key(function));
        }
    }

    /// The family name as it is counted, to know which are rare.
    pub fn family_key(&self) -> &str {
        &self.family.joined
    }

    /// What sorts people so that those spelt alike stand near each other.
    pub fn order(&self) -> String {
        format!("{} {}", self.family.joined, self.given.joined)
    }

    /// The keys of the blocks somebody is in: two who may be one share at least one of them.
    pub fn keys(&self) -> Vec<u64> {
        let mut keys = Vec::with_capacity(32);
        let of_person = |reach: &&Reach| !reach.general;
        keys.extend(
            self.emails
                .iter()
                .filter(of_person)
                .map(|r| hashed('e', &r.key)),
        );
        keys.extend(
            self.phones
                .iter()
                .filter(of_person)
                .map(|r| hashed('p', &r.key)),
        );
        let mut words: Vec<&str> = self
            .given
            .words
            .iter()
            .chain(&self.family.words)
            .map(|w| &**w)
            .collect();
        words.sort_unstable();
        deletions(&words.concat(), &mut keys);
        let start = |name: &Name| name.joined.chars().take(3).collect::<String>();
        keys.push(hashed(
            'n',
            &format!("{} {}", self.family.joined, start(&self.given)),
        ));
        keys.push(hashed(
            'n',
            &format!("{} {}", self.given.joined, start(&self.family)),
        ));
        keys.push(hashed(
            'n',
            &format!("{} {}", self.family.whole, start(&self.given)),
        ));
        let mut families: Vec<&str> = self.family.words.iter().map(|word| &**word).collect();
        families.extend([self.family.joined.as_str(), self.birth.joined.as_str()]);
        families.retain(|word| word.len() >= 3);
        families.sort_unstable();
        families.dedup();
        for initial in initials(&self.given.joined) {
            keys.extend(
                families
                    .iter()
                    .map(|family| hashed('i', &format!("{family} {initial}"))),
            );
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// How much somebody looks like another; `None` when not enough to be shown.
    pub fn likeness(&self, other: &Self) -> Option<Likeness> {
        let mut sum = Sum::default();
        let (reason, points) = compare(
            (&self.given, &self.family, &self.birth),
            (&other.given, &other.family, &other.birth),
        )?;
        sum.add(reason, points);
        if self.rare && other.rare && points > 0 {
            sum.add(Reason::NameRare, 6);
        }
        self.add_reach(other, reason, &mut sum);
        self.add_work(other, &mut sum);
        if let (Some(one), Some(another)) = (self.woman, other.woman)
            && one != another
        {
            sum.add(Reason::CivilityDiffers, -25);
        }
        if !self.territory.is_empty() && !other.territory.is_empty() {
            match self.territory == other.territory {
                true => sum.add(Reason::TerritorySame, 4),
                false => sum.add(Reason::TerritoryDiffers, -6),
            }
        }
        sum.outcome()
    }

    fn add_reach(&self, other: &Self, name: Reason, sum: &mut Sum) {
        if let Some(shared) = shared(&self.emails, &other.emails) {
            match shared.general
                || other
                    .emails
                    .iter()
                    .any(|r| r.general && r.key == shared.key)
            {
                true => sum.add(Reason::EmailGeneral, 8),
                false => sum.add(Reason::EmailSame, 40),
            }
        } else if !self.emails.is_empty() && !other.emails.is_empty() {
            let beside = self.emails.iter().any(|one| {
                let house = one.house().filter(|_| !one.general);
                house.is_some()
                    && other
                        .emails
                        .iter()
                        .any(|r| !r.general && r.house() == house)
            });
            // With another name often goes another address in the same house.
            let renamed = matches!(name, Reason::NameBirth | Reason::NameHyphen);
            match (beside, renamed) {
                (true, false) => sum.add(Reason::EmailBeside, -22),
                (true, true) => sum.add(Reason::EmailDiffers, -3),
                (false, _) => sum.add(Reason::EmailDiffers, -6),
            }
        }
        if let Some(shared) = shared(&self.phones, &other.phones) {
            match shared.general {
                true => sum.add(Reason::PhoneGeneral, 6),
                false => sum.add(Reason::PhoneSame, 30),
            }
        } else if !self.phones.is_empty() && !other.phones.is_empty() {
            let mobile = |of: &Self| of.phones.iter().any(Reach::is_mobile);
            match (mobile(self), mobile(other)) {
                (true, true) => sum.add(Reason::PhoneDiffers, -12),
                (false, false) => sum.add(Reason::PhoneDiffers, -8),
                _ => sum.add(Reason::PhoneDiffers, -4),
            }
        }
    }

    fn add_work(&self, other: &Self, sum: &mut Sum) {
        let pairs = || {
            self.bodies
                .iter()
                .flat_map(|one| other.bodies.iter().map(move |b| (one, b)))
        };
        let elsewhere = if pairs().any(|(one, another)| one.same(another)) {
            sum.add(Reason::OrganisationSame, 16);
            false
        } else if pairs().any(|(one, another)| one.near(another)) {
            sum.add(Reason::OrganisationNear, 12);
            false
        } else if pairs().next().is_some() {
            sum.add(Reason::OrganisationDiffers, -10);
            true
        } else {
            false
        };
        let same = self
            .functions
            .iter()
            .find(|one| other.functions.contains(one));
        // The same uncommon work in two houses is a reason; beside each other it is a usual thing.
        match same {
            Some(function) if elsewhere && function.len() >= 12 => {
                sum.add(Reason::FunctionSame, 12)
            }
            Some(_) => sum.add(Reason::FunctionSame, 5),
            None => {}
        }
    }
}

fn shared<'r>(one: &'r [Reach], other: &[Reach]) -> Option<&'r Reach> {
    let both = |reach: &&Reach| other.iter().any(|known| known.key == reach.key);
    let found = one.iter().filter(both);
    // An address of a person says more than one of the house.
    found.min_by_key(|reach| reach.general)
}

fn woman(civility: &str) -> Option<bool> {
    match key(civility).as_str() {
        "mme" | "madame" | "mlle" | "mademoiselle" | "mrs" | "ms" => Some(true),
        "m" | "mr" | "monsieur" => Some(false),
        _ => None,
    }
}
