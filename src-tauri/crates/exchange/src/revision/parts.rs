//! The parts of a programme with their fields.
//!
//! Deliberately absent from the fields: what a text never says (half-days, the agreement, who the
//! organisations are).

use parvis_domain::programme::ProgrammeKind;
use parvis_domain::slot::SlotKind;

use super::difference::{SessionName, SlotName};
use super::list::Listed;
use super::merge::{Merging, Origin, Place};
use super::{likeness, repeats, shown};
use crate::programme::{Document, Involvement, Session, Slot, Speaker};

/// Merges fields that are texts, by their names.
macro_rules! texts {
    ($merging:ident, $at:expr, $there:ident, $said:ident: $($field:ident),+ $(,)?) => {
        $($merging.field($at, stringify!($field), &mut $there.$field, &$said.$field, |text| shown::text(text));)+
    };
}

pub(super) fn programme(
    merging: &mut Merging<'_>,
    there: &Document,
    said: &Document,
) -> (Document, Origin) {
    let at = &Place::default();
    let mut whole = there.clone();
    texts!(merging, at, whole, said: series);
    if said.kind != ProgrammeKind::Other {
        merging.field(at, "kind", &mut whole.kind, &said.kind, |k| {
            k.code().to_owned()
        });
    }
    if !said.title.is_empty() {
        texts!(merging, at, whole, said: title);
    }
    texts!(merging, at, whole, said: subtitle, period, presentation, objectives, audience, methods);
    let (involvements, of_involvements) = merging.list(at, &there.involvements, &said.involvements);
    let (speakers, of_speakers) = merging.list(at, &there.speakers, &said.speakers);
    let (mut sessions, parts) = merging.list(at, &there.sessions, &said.sessions);
    repeats::settle(&mut sessions, &parts, there, said);
    let deadline = &mut whole.registration_deadline;
    merging.field(
        at,
        "registration_deadline",
        deadline,
        &said.registration_deadline,
        shown::date,
    );
    texts!(merging, at, whole, said: registration_link, fees, practical, contact_name,
        contact_email, contact_phone, legal_footer);
    (whole.involvements, whole.speakers, whole.sessions) = (involvements, speakers, sessions);
    let origin = Origin {
        of: Some(0),
        said: Some(0),
        parts,
        speakers: of_speakers,
        involvements: of_involvements,
    };
    (whole, origin)
}

impl Listed for Session {
    const WHAT: &'static str = "session";
    const LIST: &'static str = "sessions";

    fn likeness(&self, other: &Self) -> u32 {
        likeness::of_sessions(self, other)
    }

    fn shown(&self) -> String {
        let hours = shown::hours(&(self.starts, self.ends));
        let day = shown::date(&self.date);
        shown::joined(&[
            &self.title,
            &day,
            &self.period,
            &hours,
            &shown::venue(&self.venue),
        ])
    }

    fn place(&self, _at: &Place, path: String, index: Option<usize>) -> Place {
        let session = SessionName {
            id: path.clone(),
            index,
            ordinal: self.ordinal,
            title: self.title.clone(),
            date: self.date,
        };
        Place {
            path,
            session: Some(session),
            slot: None,
        }
    }

    fn merged(&self, merging: &mut Merging<'_>, at: &Place, said: &Self) -> (Self, Origin) {
        let mut whole = self.clone();
        // Where one of the two repeats another session, it says nothing about a content.
        let said = &repeats::alike(self, said);
        self.merge_facts(merging, at, said, &mut whole);
        texts!(merging, at, whole, said: context, objectives, axes);
        let (involvements, of_involvements) =
            merging.list(at, &self.involvements, &said.involvements);
        let (speakers, of_speakers) = merging.list(at, &self.speakers, &said.speakers);
        let (slots, parts) = merging.list(at, &self.slots, &said.slots);
        (whole.involvements, whole.speakers, whole.slots) = (involvements, speakers, slots);
        let origin = Origin {
            of: None,
            said: None,
            parts,
            speakers: of_speakers,
            involvements: of_involvements,
        };
        (whole, origin)
    }
}

trait Facts: Sized {
    /// When, where and how.
    fn merge_facts(&self, merging: &mut Merging<'_>, at: &Place, said: &Self, whole: &mut Self);
}

impl Facts for Session {
    fn merge_facts(&self, merging: &mut Merging<'_>, at: &Place, said: &Self, whole: &mut Self) {
        merging.field(
            at,
            "ordinal",
            &mut whole.ordinal,
            &said.ordinal,
            shown::number,
        );
        texts!(merging, at, whole, said: title);
        merging.field(at, "date", &mut whole.date, &said.date, shown::date);
        texts!(merging, at, whole, said: period);
        merging.field(
            at,
            "all_day",
            &mut whole.all_day,
            &said.all_day,
            shown::flag,
        );
        merging.field(
            at,
            "doors_open",
            &mut whole.doors_open,
            &said.doors_open,
            shown::hour,
        );
        let mut hours = (whole.starts, whole.ends);
        merging.field(
            at,
            "hours",
            &mut hours,
            &(said.starts, said.ends),
            shown::hours,
        );
        (whole.starts, whole.ends) = hours;
        merging.field(at, "mode", &mut whole.mode, &said.mode, |m| {
            m.code().to_owned()
        });
        merging.field(at, "status", &mut whole.status, &said.status, |s| {
            s.code().to_owned()
        });
        merging.field(at, "venue", &mut whole.venue, &said.venue, shown::venue);
        texts!(merging, at, whole, said: room, online_link);
        if said.capacity.is_some() {
            merging.field(
                at,
                "capacity",
                &mut whole.capacity,
                &said.capacity,
                shown::number,
            );
        }
    }
}

impl Listed for Slot {
    const WHAT: &'static str = "slot";
    const LIST: &'static str = "slots";

    fn likeness(&self, other: &Self) -> u32 {
        likeness::of_slots(self, other)
    }

    fn shown(&self) -> String {
        self.title.clone()
    }

    fn place(&self, at: &Place, path: String, _index: Option<usize>) -> Place {
        Place {
            path,
            session: at.session.clone(),
            slot: Some(SlotName {
                starts: self.starts,
                kind: self.kind,
                title: self.title.clone(),
            }),
        }
    }

    fn merged(&self, merging: &mut Merging<'_>, at: &Place, said: &Self) -> (Self, Origin) {
        let mut whole = self.clone();
        let mut hours = (whole.starts, whole.ends);
        merging.field(
            at,
            "hours",
            &mut hours,
            &(said.starts, said.ends),
            shown::hours,
        );
        (whole.starts, whole.ends) = hours;
        if said.kind != SlotKind::Other {
            merging.field(at, "kind", &mut whole.kind, &said.kind, |k| {
                k.code().to_owned()
            });
        }
        merging.field(at, "number", &mut whole.number, &said.number, shown::number);
        texts!(merging, at, whole, said: title, lead_question, description);
        let group = &mut whole.parallel_group;
        merging.field(
            at,
            "parallel_group",
            group,
            &said.parallel_group,
            shown::number,
        );
        merging.field(at, "venue", &mut whole.venue, &said.venue, shown::venue);
        texts!(merging, at, whole, said: room);
        if said.capacity.is_some() {
            merging.field(
                at,
                "capacity",
                &mut whole.capacity,
                &said.capacity,
                shown::number,
            );
        }
        let (speakers, of_speakers) = merging.list(at, &self.speakers, &said.speakers);
        whole.speakers = speakers;
        let origin = Origin {
            speakers: of_speakers,
            ..Origin::default()
        };
        (whole, origin)
    }
}

impl Listed for Speaker {
    const WHAT: &'static str = "speaker";
    const LIST: &'static str = "speakers";

    fn likeness(&self, other: &Self) -> u32 {
        likeness::of_speakers(self, other)
    }

    fn shown(&self) -> String {
        shown::speaker(self)
    }

    fn place(&self, at: &Place, path: String, _index: Option<usize>) -> Place {
        Place { path, ..at.clone() }
    }

    fn merged(&self, merging: &mut Merging<'_>, at: &Place, said: &Self) -> (Self, Origin) {
        let mut whole = self.clone();
        // What is known of a person beyond the programme's words stays.
        let said = &Self {
            civility: kept(&self.civility, &said.civility),
            notice: kept(&self.notice, &said.notice),
            ..said.clone()
        };
        merging.field(at, "speaker", &mut whole, said, shown::speaker);
        merging.field(at, "role", &mut whole.role, &said.role, |r| {
            r.code().to_owned()
        });
        texts!(merging, at, whole, said: notice);
        (whole, Origin::default())
    }
}

fn kept(there: &str, said: &str) -> String {
    if said.is_empty() { there } else { said }.to_owned()
}

impl Listed for Involvement {
    const WHAT: &'static str = "involvement";
    const LIST: &'static str = "involvements";

    fn likeness(&self, other: &Self) -> u32 {
        likeness::of_involvements(self, other)
    }

    fn shown(&self) -> String {
        self.organisation.clone()
    }

    fn place(&self, at: &Place, path: String, _index: Option<usize>) -> Place {
        Place { path, ..at.clone() }
    }

    fn merged(&self, _: &mut Merging<'_>, _: &Place, _: &Self) -> (Self, Origin) {
        (self.clone(), Origin::default())
    }
}
