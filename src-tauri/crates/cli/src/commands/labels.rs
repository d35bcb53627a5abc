//! `parvis print labels`: whose labels are meant, and who gets none.

use parvis_app::contacts;
use parvis_app::documents::{self, USUAL_LABELS};
use parvis_app::transact::App;
use parvis_app::view::address_labels::{AddressedPeople, WithoutAddress};
use parvis_app::view::contact::ContactQuery;
use parvis_app::view::document::PrintRequest;
use parvis_app::words::Catalogue;

use crate::answer::complain;
use crate::arguments::Labels;
use crate::failure::Failure;

/// What is to be printed: of a programme or a session of it, else of the contacts.
pub fn request(
    app: &App,
    (programme_id, session_id): (String, String),
    labels: &Labels,
) -> Result<PrintRequest, Failure> {
    let only = labels.only.clone();
    let people = if programme_id.is_empty() {
        let query = ContactQuery {
            search: labels.search.clone(),
            tag_id: tag(app, &labels.tag)?,
            ..ContactQuery::default()
        };
        AddressedPeople::Contacts { query, only }
    } else {
        AddressedPeople::Attendees {
            programme_id,
            session_id,
            only,
        }
    };
    Ok(PrintRequest::AddressLabels {
        people,
        stock: labels
            .stock
            .clone()
            .unwrap_or_else(|| USUAL_LABELS.to_owned()),
        used: labels.used.clone().unwrap_or_default(),
        options: labels.options.clone(),
        alignment: labels.alignment.clone(),
    })
}

/// The key of the tag that is called so; what is no tag is refused where it is used.
fn tag(app: &App, name: &str) -> Result<String, Failure> {
    let tags = contacts::all_tags(app)?;
    let called = tags
        .into_iter()
        .find(|tag| tag.name.to_lowercase() == name.to_lowercase());
    Ok(called.map_or_else(|| name.to_owned(), |tag| tag.id))
}

/// Names those who get no label, before anything is printed.
pub fn without(words: &Catalogue, app: &App, request: &PrintRequest) -> Result<(), Failure> {
    let PrintRequest::AddressLabels {
        people, options, ..
    } = request
    else {
        return Ok(());
    };
    for one in documents::addressees(app, words, people, options)?.without {
        let reason = reason(words, &one);
        complain(&words.with(
            "cli-labels-without",
            &[("name", &one.name), ("reason", &reason)],
        ));
    }
    Ok(())
}

fn reason(words: &Catalogue, one: &WithoutAddress) -> String {
    if one.whose.is_empty() {
        return words.text("labels-without-none");
    }
    let lacks = one.lacks.iter();
    let lacks = lacks.map(|lack| words.text(&format!("labels-lack-{lack}")));
    let lacks = lacks.reduce(|first, second| {
        let both = [("first", first.as_str()), ("second", second.as_str())];
        words.with("labels-lack-and", &both)
    });
    words.with(
        &format!("labels-without-{}", one.whose),
        &[("lacks", &lacks.unwrap_or_default())],
    )
}
