//! The head of a programme: series, kind, title and subtitle.
//!
//! Deliberately not here: the dates and places that stand among them.

use super::Builder;
use super::target::Target;
use crate::paste::draft::{Reason, Role};
use crate::paste::find::{bare, kind, letter, organisation, pattern, words};
use crate::paste::folded;
use crate::paste::paragraph::Mark;
use crate::programme::Involvement;
use parvis_domain::programme::{Part, ProgrammeKind};
use regex::Regex;
use std::sync::LazyLock;

impl Builder<'_> {
    /// A short line before anything else: part of the head.
    pub(super) fn head_line(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        let announces = paragraph.text.ends_with(':')
            && self.next(at).is_some_and(|next| next.mark != Mark::None);
        if !self.in_head
            || announces
            || paragraph.mark != Mark::None
            || !paragraph.is_short()
            || paragraph.text.contains('\t')
        {
            return false;
        }
        if self.series_named(at)
            || self.kind_named(at)
            || self.call(at)
            || self.season(at)
            || self.reference(at)
            || self.parts_line(at)
            || self.title_in_quotes(at)
            || self.sentence_of_organisers(at)
        {
            return true;
        }
        self.candidates.push(at);
        self.taken[at] = true;
        true
    }

    /// "Dans le cadre du cycle « Agir »", "Cycle « Agir »".
    fn series_named(&mut self, at: usize) -> bool {
        static NAMED: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"(?i)^(?:dans le cadre d[ue]s? |une? |le |la )?(?:cycle|s[ée]rie|parcours|programme|collection)(?: (?:de|d['’])\s?[\p{L} ]{3,24})?\s*(?::|[–—-]|«|“)\s*(.+)$",
            )
        });
        let text = &self.paragraph(at).text;
        let Some(found) = NAMED.captures(text) else {
            return false;
        };
        if !self.document.series.is_empty() {
            return false;
        }
        self.document.series = found[1]
            .trim_matches(|c: char| c.is_whitespace() || "«»“”\"".contains(c))
            .to_owned();
        self.sure(at, Role::Series, "series");
        true
    }

    /// A line that says the kind of event and nothing else.
    fn kind_named(&mut self, at: usize) -> bool {
        let text = bare(&self.paragraph(at).text);
        let Some(kind) = kind::event(text).filter(|_| !kind::is_plural(text)) else {
            return false;
        };
        self.document.kind = kind;
        let (place, path) = if kind == ProgrammeKind::Cycle && self.document.series.is_empty() {
            (&mut self.document.series, "series")
        } else if self.document.subtitle.is_empty() {
            (&mut self.document.subtitle, "subtitle")
        } else {
            self.add(Target::Presentation, self.paragraph(at), text);
            self.sure(at, Role::Kind, "kind");
            return true;
        };
        text.clone_into(place);
        self.sure(at, Role::Kind, path);
        true
    }

    /// "Save the date !" is no title.
    fn call(&mut self, at: usize) -> bool {
        let paragraph = self.paragraph(at);
        if !letter::is_call(&paragraph.text) || !self.document.subtitle.is_empty() {
            return false;
        }
        paragraph.text.clone_into(&mut self.document.subtitle);
        self.sure(at, Role::Kind, "subtitle");
        true
    }

    /// "Saison 2026": when, and no title where something else can be one.
    fn season(&mut self, at: usize) -> bool {
        let text = &self.paragraph(at).text;
        let named = !self.document.series.is_empty() || !self.candidates.is_empty();
        if !named || !self.document.period.is_empty() || !letter::is_season(text) {
            return false;
        }
        text.clone_into(&mut self.document.period);
        self.sure(at, Role::Session, "period");
        true
    }

    /// "Code stage : AC12B", "Durée : 2 jours": a reference below the title, and no subtitle.
    fn reference(&mut self, at: usize) -> bool {
        static NAMES: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"(?i)^(?:code|r[ée]f(?:[ée]rences?)?|dur[ée]e|niveau|effectif|num[ée]ro|n°|version|mise à jour|pr[ée]requis|pr[ée]-requis)\b[^:]{0,24}:",
            )
        });
        let paragraph = self.paragraph(at);
        if !NAMES.is_match(&paragraph.text) {
            return false;
        }
        self.add(Target::Practical, paragraph, &paragraph.text);
        self.sure(at, Role::Text, "practical");
        true
    }

    /// "En partenariat avec la Caisse des dépôts" among the lines of the head.
    fn parts_line(&mut self, at: usize) -> bool {
        static BEGINS: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"(?i)^(?:en (?:partenariat|lien|collaboration) avec|avec le (?:soutien|concours|financement)|(?:co-?)?organis[ée]+e?s?\b.*\bpar\b|propos[ée]+e?s? par|(?:à|a) l['’]initiative d|une? [\p{L} '’-]{3,40}(?:co-?)?organis[ée]+e? par)",
            )
        });
        let paragraph = self.paragraph(at);
        if !BEGINS.is_match(&paragraph.text) {
            return false;
        }
        self.parts_in(at);
        self.add(Target::Presentation, paragraph, &paragraph.text);
        self.sure(at, Role::Organisers, "presentation");
        true
    }

    /// Longer words or an agenda begin: the head is over, once there is a title.
    pub(super) fn end_head(&mut self, at: usize) {
        let marked = self.paragraph(at).mark != Mark::None;
        if self.in_head
            && (!self.candidates.is_empty() || !self.document.title.is_empty())
            && !marked
        {
            self.settle_head();
        }
    }

    /// Chooses the title among the lines of the head.
    pub(super) fn settle_head(&mut self) {
        if !self.in_head {
            return;
        }
        self.in_head = false;
        let mut lines = self.without_repetitions();
        let all = lines.clone();
        lines.retain(|at| !self.organiser_above(*at, &all));
        let mut lines = lines.into_iter();
        if self.document.title.is_empty()
            && let Some(title) = self.choose(lines.as_slice())
        {
            for at in lines.by_ref() {
                if at == title {
                    break;
                }
                self.above_the_title(at);
            }
            self.title(title);
            if let Some(below) = lines.as_slice().first().copied()
                && self.title_goes_on(title, below)
            {
                lines.next();
            }
        }
        for at in lines {
            self.below_the_title(at);
        }
        self.candidates.clear();
    }

    /// A page shows its title twice: the second time it says nothing new.
    fn without_repetitions(&mut self) -> Vec<usize> {
        let mut seen = Vec::new();
        let mut lines = Vec::new();
        for at in self.candidates.clone() {
            let key = folded(&self.paragraph(at).text);
            if seen.contains(&key) {
                self.sure(at, Role::Title, "title");
            } else {
                seen.push(key);
                lines.push(at);
            }
        }
        lines
    }

    /// The name of the centre above the title is its organiser.
    fn organiser_above(&mut self, at: usize, lines: &[usize]) -> bool {
        let text = self.paragraph(at).text.as_str();
        let named = organisation::begins_with_word(text)
            && words(text) <= 12
            && !text.contains(':')
            && !text.ends_with('?');
        let only = self.document.title.is_empty()
            && self.document.series.is_empty()
            && (lines.len() < 2 || lines.last() == Some(&at));
        if !named
            || only
            || lines.last() == Some(&at) && !self.document.title.is_empty()
            || self.paragraph(at).heading.is_some_and(|h| h < 7)
        {
            return false;
        }
        // "Agence des quartiers – Les ateliers de l'agence": the body and its series.
        let parted = [" – ", " — ", " - ", " | "]
            .iter()
            .find_map(|mark| text.split_once(mark))
            .filter(|(_, series)| kind::is_series(series) && self.document.series.is_empty());
        let body = match parted {
            Some((body, series)) => {
                series.trim().clone_into(&mut self.document.series);
                body
            }
            None => text,
        };
        for name in organisation::list(body) {
            self.document.involvements.push(Involvement {
                organisation: name,
                part: Part::Organiser,
            });
        }
        self.sure(at, Role::Organisers, "involvements");
        true
    }

    /// The highest heading; else the first line that names no series.
    fn choose(&self, lines: &[usize]) -> Option<usize> {
        let level = |at: &usize| self.paragraph(*at).heading.unwrap_or(9);
        let best = lines.iter().copied().min_by_key(level)?;
        if level(&best) < 7 {
            return Some(best);
        }
        let first = *lines.first()?;
        let second = lines
            .get(1)
            .filter(|_| kind::is_series(&self.paragraph(first).text));
        Some(second.copied().unwrap_or(first))
    }

    fn above_the_title(&mut self, at: usize) {
        let text = self.paragraph(at).text.clone();
        // The name of a series is more than a kind that was kept in its place.
        if kind::is_series(&text)
            && kind::event(&self.document.series).is_some()
            && self.document.subtitle.is_empty()
        {
            self.document.subtitle = std::mem::take(&mut self.document.series);
        }
        if self.document.series.is_empty() {
            self.document.series = text;
            let sure = kind::is_series(&self.document.series);
            self.judged(
                at,
                Role::Series,
                "series",
                (!sure).then_some(Reason::TitleUnsure),
            );
        } else {
            self.below_the_title(at);
        }
    }

    fn title(&mut self, at: usize) {
        let text = self.paragraph(at).text.as_str();
        let (series, title) = self.kind_at_the_end(text);
        if let Some(series) = series.filter(|_| self.document.series.is_empty()) {
            series.clone_into(&mut self.document.series);
            title.clone_into(&mut self.document.title);
        } else {
            letter::quotation(text)
                .unwrap_or(text)
                .trim_end_matches([':', ' '])
                .clone_into(&mut self.document.title);
        }
        if self.document.kind == ProgrammeKind::Other
            && let Some(kind) =
                kind::event_in(&self.document.title).or(kind::event_in(&self.document.series))
        {
            self.document.kind = kind;
        }
        self.sure(at, Role::Title, "title");
    }

    /// "GARDIENS, CONCIERGES :" and "LES MÉTIERS DE LA PROXIMITÉ" right below it are one title.
    fn title_goes_on(&mut self, title: usize, below: usize) -> bool {
        let text = self.paragraph(title).text.trim_end();
        let next = self.paragraph(below);
        if !text.ends_with(':') || below != title + 1 || next.gap || next.heading.is_some() {
            return false;
        }
        self.document.title = format!("{text} {}", next.text);
        self.sure(below, Role::Title, "title");
        true
    }

    /// "Action-recherche « Vivre ensemble » - Comité de pilotage": a series and its meeting.
    fn kind_at_the_end<'t>(&mut self, text: &'t str) -> (Option<&'t str>, &'t str) {
        for mark in [" - ", " – ", " — "] {
            if let Some((series, last)) = text.rsplit_once(mark)
                && let Some(kind) = kind::event(last)
            {
                self.document.kind = kind;
                return (Some(series.trim()), last.trim());
            }
        }
        (None, text)
    }

    fn below_the_title(&mut self, at: usize) {
        let paragraph = self.paragraph(at);
        let text = paragraph.text.as_str();
        // The kind has a field of its own: the subtitle is what says more than it.
        if kind::event(&self.document.subtitle).is_some()
            && self.document.kind != ProgrammeKind::Other
            && text.chars().count() <= 140
        {
            let kind = std::mem::take(&mut self.document.subtitle);
            self.add(Target::Presentation, paragraph, &kind);
        }
        let free = self.document.subtitle.is_empty();
        if free && text.chars().count() <= 140 {
            text.clone_into(&mut self.document.subtitle);
            self.sure(at, Role::Subtitle, "subtitle");
        } else {
            self.add(Target::Presentation, paragraph, text);
            self.sure(at, Role::Text, "presentation");
        }
    }
}
