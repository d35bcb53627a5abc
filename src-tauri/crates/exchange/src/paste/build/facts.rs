//! Facts inside sentences: deadline, contact, fees, audience, who organises and who pays.
//!
//! The sentence itself stays a text, so that nothing of it is lost.

use super::Builder;
use super::target::Target;
use crate::paste::draft::Role;
use crate::paste::find::{contact, date, has_figure, label, organisation, pattern, place, words};
use crate::paste::folded;
use crate::programme::Involvement;
use parvis_domain::programme::Part;
use parvis_domain::session::Mode;
use parvis_domain::slot::SlotKind;
use regex::Regex;
use std::sync::LazyLock;

static DEADLINE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:inscri\w*|s['’]inscrire|r[ée]pon\w+|cl[ôo]tures?|date limite|confirmer|confirmation|retour\w*)\b.{0,90}?(?:avant|au plus tard|jusqu['’]au|limite|d['’]ici|pour le|cl[ôo]ture\w*)\b|\b(?:date limite|cl[ôo]ture des inscriptions)\b|\b(?:avant le|au plus tard le|jusqu['’]au)\b.{0,60}\binscri\w+",
    )
});

static FEES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)(?:\d\s?€|\beuros?\b|\bgratuit\w*|\btarif\w*|\bfrais\b|\bpayant\w*)")
});

static FEE_RULE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:adh[ée]rent\w*|par (?:jour|agent|personne|participant)|/\s?jour|tarif\w*|participation|gratuit\w*|inscription|frais)\b",
    )
});

static AUDIENCE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:cet(?:te)?|ce|la|le|l['’])\s?[\p{L} -]{3,40}?(?:est (?:ouverte?|destin[ée]e?)|s['’]adresse|s['’]adressent)\s+(?:à|aux)\b",
    )
});

static SUPPORTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:soutenue?|financ[ée]+e?|cofinanc[ée]+e?|avec le (?:soutien|concours)(?: financier)?)\s+(?:par|de|du|des)\s+(?:la |le |les |l['’])?([^,.;:()]{2,90})",
    )
});

static WITH_PARTNER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)\ben partenariat avec\s+((?:la |le |les |l['’])?[^.;:()]{2,90})")
});

static PROPOSED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:propos[ée]+e?s?|accueillie?s?)\s+par\s+((?:la |le |les |l['’])[^,.;:()]{2,60}?)(?:\s+(?:avec|dans|pour|en|et propos)\b|[,.;:()]|$)",
    )
});

static ORGANISED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^((?:la |le |les |l['’])?[\p{L}][^.;:]{2,200}?)\s+(?:ont souhait[ée]|organise(?:nt)?|co-?organise(?:nt)?|vous (?:invite|convie|propose)(?:nt)?|propose(?:nt)?|s['’]associent|ont le plaisir|a le plaisir)\b",
    )
});

static BY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:une? [\p{L} ]{3,40})?(?:co-?)?organis[ée]+e?s?\s+(?:conjointement\s+)?par\s+([^.;:()]{2,160}?)(?:,?\s+avec\b|[.;:()]|$)",
    )
});

impl Builder<'_> {
    /// "Inscription au plus tard le 4 octobre 2017".
    pub(super) fn deadline(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        if !has_figure(text) {
            return false;
        }
        static BEFORE_DAY: LazyLock<Regex> = LazyLock::new(|| {
            pattern(r"(?i)\b(?:avant le|au plus tard le|jusqu['’]au|d['’]ici(?: le| au)?)\b")
        });
        let below = self
            .pieces
            .last()
            .is_some_and(|piece| piece.role == Role::Heading && piece.path == "practical");
        let cue = DEADLINE
            .find(text)
            .or_else(|| BEFORE_DAY.find(text).filter(|_| below));
        let Some(cue) = cue.filter(|_| text.chars().count() <= 400) else {
            return false;
        };
        let Some(found) = date::find(text)
            .into_iter()
            .find(|d| d.span.start + 30 >= cue.start() && d.span.end > cue.start())
        else {
            return false;
        };
        let far = found.span.start.saturating_sub(cue.end()) > 45;
        if self.document.registration_deadline.is_some() || far {
            return false;
        }
        let resolved = self.years.resolve(found.dates[found.dates.len() - 1]);
        let Some(date) = resolved.date else {
            return false;
        };
        self.document.registration_deadline = Some(date);
        self.link_in(text);
        if contact::email(text).is_some() || contact::asks(text) {
            self.take_contact(text);
        }
        let more = words(&text[found.span.end..]) > 0
            || words(&text[..cue.start()]) > 0
            || cue.as_str().len() > 45;
        if more {
            self.add(Target::Practical, paragraph, text);
        }
        self.sure(at, Role::Registration, "registration_deadline");
        if self.slot.is_some() && self.agenda_is_over(at) {
            self.slot = None;
            self.in_agenda = false;
            self.in_practical = true;
            self.target = Target::Practical;
        }
        true
    }

    fn link_in(&mut self, text: &str) {
        // The address of a meeting on a screen is not where one registers.
        let only = (self.document.sessions.len() == 1).then_some(0);
        if place::mode(text) == Some(Mode::Online) && !folded(text).contains("inscri") {
            if let (Some(link), Some(session)) = (contact::link(text), self.session.or(only))
                && self.document.sessions[session].online_link.is_empty()
            {
                link.clone_into(&mut self.document.sessions[session].online_link);
            }
            return;
        }
        if let Some(link) =
            contact::link(text).filter(|_| self.document.registration_link.is_empty())
        {
            link.clone_into(&mut self.document.registration_link);
        }
    }

    /// A line with an address of e-mail or a number, or that says whom to ask.
    pub(super) fn contact(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        if self.footer(at) || self.registration(at) {
            return true;
        }
        let reaches = contact::email(text).is_some() || contact::phone(text).is_some();
        let named = contact::asks(text)
            && contact::name(text).is_some_and(|(_, certain)| certain)
            && words(text) <= 25;
        if !(reaches || named) || text.chars().count() > 400 {
            return false;
        }
        self.end_head(at);
        self.in_practical = true;
        self.target = Target::Practical;
        let second = !self.document.contact_email.is_empty() && contact::email(text).is_some();
        if second || !self.take_contact(text) || !self.says_contact(text) {
            self.add(Target::Practical, paragraph, text);
        }
        self.sure(at, Role::Contact, "contact_name");
        true
    }

    /// Takes over what a line says about whom to ask; `false` when it says nothing new.
    pub(super) fn take_contact(&mut self, text: &str) -> bool {
        let document = &mut self.document;
        let mut new = false;
        let mut fill = |known: &mut String, said: Option<String>| {
            if let Some(said) = said.filter(|_| known.is_empty()) {
                *known = said;
                new = true;
            }
        };
        fill(&mut document.contact_email, contact::email(text));
        fill(&mut document.contact_phone, contact::phone(text));
        fill(
            &mut document.contact_name,
            contact::name(text).map(|(name, _)| name),
        );
        new
    }

    /// Whether name, address and number of the document say all that a line says.
    pub(super) fn says_contact(&self, text: &str) -> bool {
        let document = &self.document;
        let said = folded(&format!(
            "{} {} {}",
            document.contact_name, document.contact_email, document.contact_phone
        ));
        let said: Vec<&str> = said.split(' ').collect();
        let key = folded(text);
        key.split(' ').all(|word| {
            word.is_empty()
                || said.contains(&word)
                || contact::SMALL.split_whitespace().any(|w| w == word)
                || word.bytes().all(|b| b.is_ascii_digit())
        })
    }

    /// Address, number and site of the house below everything, or its legal form.
    fn footer(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        let key = folded(text);
        let legal = [
            "association loi 1901",
            "loi de 1901",
            "siret",
            "n de declaration",
            "numero de declaration",
            "organisme de formation enregistre",
            "declaration d activite",
        ]
        .iter()
        .any(|w| key.contains(w));
        let address = place::has_town(text)
            && (contact::phone(text).is_some() || contact::link(text).is_some());
        let below = at * 2 > self.all.len() && !self.document.title.is_empty();
        if !(legal && words(text) <= 40
            || address && below && !self.document.contact_email.is_empty())
            || self.in_head
        {
            return false;
        }
        self.add(Target::Footer, paragraph, text);
        self.sure(at, Role::Organisers, "legal_footer");
        let name = text.split([',', '–']).next().unwrap_or_default();
        let name = name.split(" - ").next().unwrap_or_default().trim();
        let organisers = self
            .document
            .involvements
            .iter()
            .any(|i| i.part == Part::Organiser);
        if legal && !organisers && organisation::begins_with_word(name) {
            self.involve(name, Part::Organiser);
        }
        true
    }

    /// "Inscrivez-vous : https://…", "Inscription obligatoire".
    fn registration(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        let key = folded(text);
        let about = [
            "inscription",
            "inscriptions",
            "s inscrire",
            "inscrivez vous",
            "je m inscris",
            "formulaire",
            "bulletin d inscription",
            "pour s inscrire",
            "pour vous inscrire",
            "lien",
        ];
        let begins = about.iter().any(|w| key.starts_with(w));
        let link = contact::link(text);
        if !(begins && words(text) <= 40 || link.is_some() && key.contains("inscri"))
            || date::first(text).is_some() && link.is_none() && !key.starts_with("s inscrire")
        {
            return false;
        }
        self.end_head(at);
        self.link_in(text);
        if contact::email(text).is_some() {
            self.take_contact(text);
        }
        self.add(Target::Practical, paragraph, text);
        self.sure(at, Role::Registration, "practical");
        if self.slot.is_none() || self.timed {
            self.in_practical = true;
            self.slot = None;
            self.target = Target::Practical;
        }
        true
    }

    /// Sentences with a fact that has a field of its own.
    pub(super) fn fact(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        if label::find(text).is_some() {
            return false;
        }
        self.parts_in(at);
        if self.after_the_end(at) {
            return true;
        }
        // Where every text has its heading, a sentence stays under the one it stands below.
        let open = !self.labelled
            && matches!(
                self.target,
                Target::Presentation | Target::Context(_) | Target::Practical
            );
        if !open {
            return false;
        }
        if words(text) <= 45
            && FEES.is_match(text)
            && FEE_RULE.is_match(text)
            && words(text) <= 45
            && !text.ends_with(':')
            && self.slot.is_none()
            && !self.in_head
        {
            self.add(Target::Fees, paragraph, text);
            self.sure(at, Role::Fees, "fees");
            return true;
        }
        if AUDIENCE.is_match(text) && self.slot.is_none() {
            self.end_head(at);
            self.add(Target::Audience, paragraph, text);
            self.sure(at, Role::Text, "audience");
            return true;
        }
        false
    }

    /// Words after the slot that ends the day ("15h30 Fin") are about the whole.
    fn after_the_end(&mut self, at: usize) -> bool {
        let ended = self.session.zip(self.slot).is_some_and(|(s, j)| {
            let slot = &self.document.sessions[s].slots[j];
            slot.kind == SlotKind::Closing
                && folded(&slot.title).starts_with("fin")
                && slot.starts.is_some()
        });
        let paragraph = self.paragraph(at);
        if !ended || !paragraph.gap {
            return false;
        }
        self.slot = None;
        self.in_practical = true;
        self.target = Target::Practical;
        self.parts_in(at);
        self.add(Target::Practical, paragraph, &paragraph.text);
        self.sure(at, Role::Text, "practical");
        true
    }

    /// "Places limitées à 60 personnes".
    fn capacity_in(&mut self, text: &str) {
        static PLACES: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"(?i)\b(?:places? limit[ée]es?|limit[ée]e?s?|limite|jauge)\b[^.\d]{0,24}(\d{1,4})\s*(?:places?|personnes?|participants?|inscrits?)?\b",
            )
        });
        let count = PLACES.captures(text).and_then(|f| f[1].parse().ok());
        let only = (self.document.sessions.len() == 1).then_some(0);
        if let (Some(count), Some(session)) = (count, self.session.or(only)) {
            self.document.sessions[session]
                .capacity
                .get_or_insert(count);
        }
    }

    /// Organisations whose part a sentence says.
    pub(super) fn parts_in(&mut self, at: usize) {
        let text = self.paragraph(at).text.as_str();
        if self.slot.is_some() || text.chars().count() > 600 {
            return;
        }
        let key = text.to_lowercase();
        let hints = [
            "organis",
            "sout",
            "concours",
            "financ",
            "partenariat",
            "propos",
            "limit",
            "jauge",
            "accueilli",
            "invite",
            "convie",
            "souhait",
            "associent",
            "plaisir",
        ];
        if !hints.iter().any(|hint| key.contains(hint)) {
            return;
        }
        self.capacity_in(text);
        if let Some(found) = BY.captures(text) {
            let names = organisation::list(&found[1]);
            names
                .iter()
                .for_each(|name| self.involve(name, Part::Organiser));
        }
        let name = |pattern: &Regex| pattern.captures(text).map(|f| f[1].trim().to_owned());
        if let Some(funder) = name(&SUPPORTED) {
            self.involve(&funder, Part::Funder);
        }
        if let Some(partner) = name(&WITH_PARTNER) {
            let first = organisation::list(&partner);
            first
                .iter()
                .for_each(|partner| self.involve(partner, Part::Partner));
        }
        if let Some(organisers) = name(&ORGANISED)
            .filter(|_| self.document.sessions.is_empty() || self.in_head || self.session.is_none())
        {
            self.organisers(&organisers);
        }
    }

    fn organisers(&mut self, text: &str) {
        // "Afin de soutenir les territoires, l'IREV propose": who acts stands after the last comma.
        let who = if organisation::begins_with_word(organisation::without_article(text))
            || organisation::is_acronym_like(organisation::without_article(text))
            || text.contains(" et l")
        {
            text
        } else {
            text.rsplit(", ").next().unwrap_or(text)
        };
        let known = |name: &str| {
            organisation::begins_with_word(name) || organisation::is_acronym_like(name)
        };
        let names = organisation::list(who);
        let mut after_acronym = false;
        for name in names {
            // "l'IREV, Centre de ressources": what a comma adds says what the body is.
            let apposition = after_acronym
                && !organisation::is_acronym_like(&name)
                && text.contains(&format!(", {name}"));
            if known(&name) && words(&name) <= 12 && !apposition {
                self.involve(&name, Part::Organiser);
            }
            after_acronym = organisation::is_acronym_like(&name);
        }
    }

    pub(super) fn involve(&mut self, name: &str, part: Part) {
        let name = organisation::without_article(name).trim_end_matches(['.', ' ']);
        let known = self
            .document
            .involvements
            .iter()
            .any(|i| folded(&i.organisation) == folded(name));
        if !name.is_empty() && !known {
            self.document.involvements.push(Involvement {
                organisation: name.to_owned(),
                part,
            });
        }
    }

    /// Who receives one of the sessions: "dans un séminaire proposé par la DDETS de l'Aisne".
    pub(super) fn host_of(&mut self, session: usize, text: &str) {
        let Some(found) = PROPOSED.captures(text) else {
            return;
        };
        let name = organisation::without_article(&found[1]);
        self.document.sessions[session]
            .involvements
            .push(Involvement {
                organisation: name.to_owned(),
                part: Part::Host,
            });
    }
}
