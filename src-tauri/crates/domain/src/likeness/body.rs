//! Two organisations held against each other.

use super::blocks::{deletions, hashed};
use super::body_name::BodyName;
use super::{Likeness, Reach, Reason, Sum};
use crate::name::{email_key, key};
use crate::organisation::Organisation;

/// What is compared of an organisation.
#[derive(Debug, Clone)]
pub struct BodyTraits {
    name: BodyName,
    badge: BodyName,
    acronym: String,
    siret: String,
    houses: Vec<String>,
    phone: Option<Reach>,
    territory: String,
}

impl BodyTraits {
    /// The traits of an organisation.
    pub fn of(organisation: &Organisation) -> Self {
        let site = organisation.website.to_lowercase();
        let site = site.split("//").last().unwrap_or_default();
        let site = site.split('/').next().unwrap_or_default();
        let site = site.strip_prefix("www.").unwrap_or(site).to_owned();
        let email = Reach::email(&email_key(&organisation.email));
        let mut houses: Vec<String> = email
            .iter()
            .filter_map(Reach::house)
            .map(str::to_owned)
            .chain([site])
            .collect();
        houses.retain(|house| !house.is_empty());
        houses.dedup();
        Self {
            name: BodyName::of(&organisation.name),
            badge: BodyName::of(&organisation.badge_name),
            acronym: key(&organisation.acronym).replace(' ', ""),
            siret: organisation
                .siret
                .chars()
                .filter(char::is_ascii_digit)
                .collect(),
            houses,
            phone: Reach::phone(&organisation.phone),
            territory: key(&organisation.territory),
        }
    }

    /// What sorts organisations so that those spelt alike stand near each other.
    pub fn order(&self) -> String {
        self.name.joined.clone()
    }

    /// The keys of the blocks it is in.
    pub fn keys(&self) -> Vec<u64> {
        let mut keys = Vec::new();
        deletions(&self.name.joined, &mut keys);
        keys.push(hashed('w', &self.name.words.concat()));
        let short = [
            &self.acronym,
            &self.name.whole,
            &self.name.initials,
            &self.badge.whole,
        ];
        let short = short.into_iter().filter(|text| text.len() >= 3);
        keys.extend(short.map(|text| hashed('a', text)));
        let first = self.name.words.iter().filter(|word| word.len() >= 4);
        let first: Vec<&str> = first.map(|word| &**word).collect();
        keys.extend(first.windows(2).map(|two| hashed('t', &two.join(" "))));
        if !self.siret.is_empty() {
            keys.push(hashed('s', &self.siret));
        }
        keys.extend(self.houses.iter().map(|house| hashed('h', house)));
        keys.extend(self.phone.iter().map(|phone| hashed('p', &phone.key)));
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// How much it looks like another; `None` when not enough to be shown.
    pub fn likeness(&self, other: &Self) -> Option<Likeness> {
        let mut sum = Sum::default();
        let siret = !self.siret.is_empty() && self.siret == other.siret;
        match self.names(other) {
            Some((reason, points)) => sum.add(reason, points),
            None if siret => {}
            None => return None,
        }
        if siret {
            sum.add(Reason::SiretSame, 60);
        } else if !self.siret.is_empty() && !other.siret.is_empty() {
            sum.add(Reason::SiretDiffers, -40);
        }
        if self.houses.iter().any(|house| other.houses.contains(house)) {
            sum.add(Reason::HouseSame, 15);
        }
        if let (Some(one), Some(another)) = (&self.phone, &other.phone)
            && one == another
        {
            sum.add(Reason::PhoneSame, 15);
        }
        let kinds = [self.name.kind, other.name.kind];
        if kinds[0] != kinds[1] && kinds.iter().all(|kind| !kind.is_empty()) {
            sum.add(Reason::BodyKindDiffers, -60);
        }
        if !self.territory.is_empty() && !other.territory.is_empty() {
            match self.territory == other.territory {
                true => sum.add(Reason::TerritorySame, 5),
                false => sum.add(Reason::TerritoryDiffers, -25),
            }
        }
        sum.outcome()
    }

    fn names(&self, other: &Self) -> Option<(Reason, i32)> {
        let (one, another) = (&self.name, &other.name);
        if one.same(another) {
            return Some((Reason::BodyNameSame, 80));
        }
        let called = |short: &Self, long: &Self| {
            (short.name.whole.len() >= 3 && long.acronym == short.name.whole)
                || (short.acronym.len() >= 3 && short.acronym == long.acronym)
                || (!long.badge.whole.is_empty() && long.badge.whole == short.name.whole)
        };
        if called(self, other) || called(other, self) {
            return Some((Reason::BodyAcronym, 62));
        }
        if one.is_acronym_of(another) || another.is_acronym_of(one) {
            return Some((Reason::BodyAcronym, 52));
        }
        if one.words == another.words && !one.words.is_empty() {
            return Some((Reason::BodyNameSame, 56));
        }
        if one.is_slip_of(another) && one.kind == another.kind {
            return Some((Reason::BodySpelling, 58));
        }
        let part = |a: &BodyName, b: &BodyName| {
            a.words.len() < b.words.len()
                && a.words.len() >= 2
                && a.words.iter().all(|w| b.words.contains(w))
        };
        (part(one, another) || part(another, one)).then_some((Reason::BodyPart, 36))
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::likeness::Verdict;

    fn traits(name: &str) -> BodyTraits {
        let (name, acronym) = name.split_once(" | ").unwrap_or((name, ""));
        BodyTraits::of(&Organisation {
            acronym: acronym.to_owned(),
            ..Organisation::named(Uuid::nil().into(), name)
        })
    }

    /// Names of one body as lists have them; written before the rules.
    const SAME: [(&str, &str); 20] = [
        ("Ville de Roubaix", "Mairie de Roubaix"),
        ("Commune de Lens", "VILLE DE LENS"),
        ("Roubaix", "Ville de Roubaix"),
        (
            "Communauté de communes du Pays de Lumbres",
            "CC du Pays de Lumbres",
        ),
        (
            "Communauté d’agglomération de Lens-Liévin",
            "CA Lens-Liévin",
        ),
        ("Communauté urbaine de Dunkerque", "CU de Dunkerque"),
        ("Association Les Écluses", "Les Ecluses"),
        ("Les Écluses (association loi 1901)", "Asso Les Écluses"),
        ("Habitat du Nord SA", "Habitat du Nord"),
        ("Centre communal d’action sociale de Denain", "CCAS Denain"),
        ("Centre socioculturel Mozart", "Centre social Mozart"),
        ("Agence nationale de la cohésion des territoires", "ANCT"),
        ("Institut régional de la ville | IREV", "IREV"),
        ("Conseil départemental du Nord", "Département du Nord"),
        ("Conseil régional Hauts-de-France", "Région Hauts-de-France"),
        ("Mission locale de Maubeuge", "Mission Locale de Maubeuge"),
        ("Partenord Habitat", "Partenord Habitta"),
        (
            "Maison de l’emploi de Béthune",
            "Maison de l'emploi Bethune",
        ),
        ("Caisse d’allocations familiales du Nord", "CAF du Nord"),
        ("Union sociale pour l’habitat", "USH"),
    ];

    /// Names of two bodies.
    const OTHERS: [(&str, &str); 16] = [
        ("Ville de Roubaix", "CCAS de Roubaix"),
        ("Ville de Lens", "Ville de Laon"),
        ("Ville de Lens", "Communauté d’agglomération de Lens-Liévin"),
        ("CC du Pays de Lumbres", "CC du Pays d’Opale"),
        ("Collège Jean Moulin", "Collège Jean Jaurès"),
        ("Centre social Mozart", "Centre social Echo"),
        ("Département du Nord", "Préfecture du Nord"),
        ("Mission locale de Lens", "Mission locale de Douai"),
        ("Habitat du Nord", "Habitat du Littoral"),
        (
            "Régie de quartier de Creil",
            "Régie de quartier de Beauvais",
        ),
        ("Ville de Saint-Omer", "Ville de Saint-Quentin"),
        ("Quartier 1", "Quartier 2"),
        ("Conseil citoyen de Denain", "Ville de Denain"),
        ("Association Rencontre", "Association Rempart"),
        ("Région Hauts-de-France", "CAF du Nord"),
        ("ANCT", "ANRU"),
    ];

    #[test]
    fn one_body_under_two_names_is_found() {
        for (one, other) in SAME {
            let (one_traits, other_traits) = (traits(one), traits(other));
            let found = one_traits.likeness(&other_traits);
            let sure = found
                .as_ref()
                .is_some_and(|found| found.verdict != Verdict::Look);
            assert!(sure, "{one} / {other}: {found:?}");
            assert_eq!(found, other_traits.likeness(&one_traits));
            let keys = other_traits.keys();
            assert!(
                one_traits.keys().iter().any(|key| keys.contains(key)),
                "{one} / {other}"
            );
        }
    }

    #[test]
    fn two_bodies_of_like_names_are_two() {
        for (one, other) in OTHERS {
            let found = traits(one).likeness(&traits(other));
            let apart = found
                .as_ref()
                .is_none_or(|found| found.verdict == Verdict::Look);
            assert!(apart, "{one} / {other}: {found:?}");
        }
    }
}
