//! The complete sample that a first start offers: a programme, its attendees and the addresses of
//! some of them, written by us.

use parvis_domain::contact::{Owner, PostalAddress};
use parvis_store::{Label, StoreError};
use serde::Deserialize;

use crate::transact::{App, AppError, Changed, Transaction};
use crate::view::import::ImportOptions;
use crate::{attendees, programmes};

/// The programme, in the same form as any that is brought in.
const PROGRAMME: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../assets/sample/programme.json"
));

/// The list, as a spreadsheet would have written it.
const ATTENDEES: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../assets/sample/attendees.csv"
));

/// Where to write to some of them; one address is not complete, as happens.
const ADDRESSES: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../assets/sample/addresses.json"
));

/// An address of the sample, of a body or of a person.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SampleAddress {
    organisation: String,
    given_name: String,
    family_name: String,
    street: String,
    postcode: String,
    city: String,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The key of the programme.
    pub programme_id: String,
    /// How many people are registered for it.
    pub attendees: i32,
}

/// Makes the sample. It is three changes, as when a person brings in the two files and notes the
/// addresses.
///
/// # Errors
/// Those of the database.
///
/// # Panics
/// Never: a test loads the sample.
pub fn load(app: &mut App) -> Result<Changed<Sample>, AppError> {
    let programme = programmes::import(app, PROGRAMME)?;
    let options = ImportOptions::of_programme(&programme.value.id);
    let list = attendees::import(app, ATTENDEES, &options)?;
    let addresses: Vec<SampleAddress> =
        serde_json::from_str(ADDRESSES).expect("the sample is sound");
    let noted = app.transact(Label::new("change-sample-addresses"), |desk| {
        Ok(addresses.iter().try_for_each(|one| note(desk, one))?)
    })?;
    let mut nouns = programme.nouns;
    nouns.extend(list.nouns);
    nouns.extend(noted.nouns);
    nouns.sort();
    nouns.dedup();
    let sample = Sample {
        programme_id: programme.value.id,
        attendees: list.value.added,
    };
    Ok(Changed {
        value: sample,
        nouns,
    })
}

/// Notes an address with each body or person of the name.
fn note(desk: &Transaction<'_>, address: &SampleAddress) -> Result<(), StoreError> {
    let people = desk.people_named(&address.family_name, &address.given_name)?;
    let people = people.into_iter().map(|one| Owner::Person(one.id));
    let bodies = desk.organisations_named(&address.organisation)?;
    let bodies = bodies.into_iter().map(|one| Owner::Organisation(one.id));
    for owner in people.chain(bodies) {
        desk.insert_postal_address(&PostalAddress {
            id: desk.new_id(),
            owner,
            label: String::new(),
            street: address.street.clone(),
            postcode: address.postcode.clone(),
            city: address.city.clone(),
            country: String::new(),
            position: 0,
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_is_of_somebody_in_the_sample() {
        let addresses: Vec<SampleAddress> = serde_json::from_str(ADDRESSES).unwrap();
        let list = String::from_utf8(ATTENDEES.to_vec()).unwrap();
        for one in addresses {
            let name = match one.organisation.as_str() {
                "" => format!("{};{}", one.family_name, one.given_name),
                body => format!(";{body};"),
            };
            assert!(list.contains(&name), "{name}");
        }
    }
}
