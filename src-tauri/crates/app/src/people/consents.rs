//! What people agree to: given, refused, or never asked.

use parvis_domain::contact::{Consent, Purpose};
use parvis_domain::id::PersonId;
use parvis_store::{Label, Store, StoreError};

use crate::contacts::day;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::contact::{ConsentField, ConsentView};
use crate::view::problem::Problem;

/// Sets one field of the answer for a purpose. An answer is of today until a date is set; never
/// asked takes the answer away, with its date and source.
///
/// # Errors
/// `not-a-choice`, `not-a-date`, `date-to-come`, `required` for an empty date, `consent-first` for a
/// date or source without an answer, `not-found`.
pub fn set_consent(
    app: &mut App,
    person_id: &str,
    purpose: &str,
    field: ConsentField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let person: PersonId = typed::key(person_id, "person_id")?;
    let purpose = typed::choice(purpose, "purpose", Purpose::from_code)?;
    let today = app.today();
    app.transact(Label::new("change-consent"), |desk| {
        let answers = desk.consents_of(&[person])?;
        let known = answers.into_iter().find(|one| one.purpose == purpose);
        if field == ConsentField::Answer {
            let given = match (value, known) {
                ("unasked", Some(known)) => return Ok(desk.delete_consent(known.id)?),
                ("unasked", None) => return Ok(()),
                ("given" | "refused", Some(known)) => {
                    let given = value == "given";
                    // The same answer again is no new answer: it keeps its day.
                    let date = if known.given == given {
                        known.date
                    } else {
                        today
                    };
                    return Ok(desk.update_consent(&Consent {
                        given,
                        date,
                        ..known
                    })?);
                }
                ("given", None) => true,
                ("refused", None) => false,
                (other, _) => {
                    let problem = Problem::new("not-a-choice").on("answer");
                    return Err(problem.with("value", other).into());
                }
            };
            return Ok(desk.insert_consent(&Consent {
                id: desk.new_id(),
                person,
                purpose,
                given,
                date: today,
                source: String::new(),
            })?);
        }
        let mut consent = known.ok_or_else(|| Problem::new("consent-first").on(field.code()))?;
        if field == ConsentField::Date {
            let date = typed::date(value, "date")?;
            consent.date = date.ok_or_else(|| Problem::new("required").on("date"))?;
            if consent.date > today {
                return Err(Problem::new("date-to-come").on("date").into());
            }
        } else {
            consent.source = typed::line(value);
        }
        Ok(desk.update_consent(&consent)?)
    })
}

/// One answer for each purpose.
pub(super) fn consents_of(store: &Store, person: PersonId) -> Result<Vec<ConsentView>, StoreError> {
    let known = store.consents_of(&[person])?;
    let view = |purpose: &Purpose| {
        let one = known.iter().find(|one| one.purpose == *purpose);
        let answer = one.map_or("unasked", |one| if one.given { "given" } else { "refused" });
        ConsentView {
            purpose: purpose.code().to_owned(),
            answer: answer.to_owned(),
            date: day(one.map(|one| one.date)),
            source: one.map(|one| one.source.clone()).unwrap_or_default(),
        }
    };
    Ok(Purpose::ALL.iter().map(view).collect())
}
