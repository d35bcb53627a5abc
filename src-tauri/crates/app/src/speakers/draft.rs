//! A speaker as typed, understood but not yet looked for in the database.

use parvis_domain::follow_up::FollowUp;
use parvis_domain::name;
use parvis_domain::speaker::SpeakerRole;

use crate::typed;
use crate::view::problem::Problem;
use crate::view::programme::{MandateView, SpeakerDraft};

/// A speaker as typed: texts tidied, at least one of person and organisation there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Draft {
    pub civility: String,
    pub given_name: String,
    pub family_name: String,
    pub organisation: String,
    pub role: SpeakerRole,
    pub role_label: String,
    pub mandates: Vec<MandateView>,
    pub notice: String,
    pub follow_up: FollowUp,
}

impl Draft {
    /// Understands what was typed. Mandates without any word are left out.
    ///
    /// # Errors
    /// `speaker-unnamed` without person and organisation, `not-a-choice` for an unknown role.
    pub fn read(typed: &SpeakerDraft) -> Result<Self, Problem> {
        let draft = Self {
            civility: String::new(),
            given_name: name::tidy(&typed.given_name),
            family_name: name::tidy(&typed.family_name),
            organisation: name::tidy(&typed.organisation),
            role: typed::choice(&typed.role, "role", SpeakerRole::from_code)?,
            role_label: typed::line(&typed.role_label),
            mandates: typed.mandates.iter().filter_map(mandate).collect(),
            notice: typed::rich(&typed.notice),
            follow_up: FollowUp::default(),
        };
        if draft.names_person() || !draft.organisation.is_empty() {
            Ok(draft)
        } else {
            Err(Problem::new("speaker-unnamed").on("family_name"))
        }
    }

    /// Whether a person speaks.
    pub fn names_person(&self) -> bool {
        !self.given_name.is_empty() || !self.family_name.is_empty()
    }
}

fn mandate(typed: &MandateView) -> Option<MandateView> {
    let function = typed::line(&typed.function);
    let organisation = typed::line(&typed.organisation);
    let empty = function.is_empty() && organisation.is_empty();
    (!empty).then_some(MandateView {
        function,
        organisation,
    })
}
