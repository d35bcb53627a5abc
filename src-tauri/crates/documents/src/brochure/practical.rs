//! What stands after the days: places, registration, fees, notes, contact, partners, small print.
//!
//! Deliberately not here: anything about a single day.

use parvis_domain::rich_text::Block;
use qrcode::{Color, QrCode};

use super::columns::{
    attached, hairline, height_of, indented, kept_together, kept_with_next, spaced,
};
use super::input::{Brochure, Contact, PartnerGroup, Practical, Venue, say_something};
use super::paper::BODY;
use super::part::Part;
use super::setter::{SMALL, Setter, Style};
use crate::fonts::FontStyle;
use crate::place::{
    Colour, ElementId, Mark, Owner, Rect, Role, Shape, Strip, Structure, mm, rich_text,
};

/// The side of the code that leads to the registration; a telephone reads it at arm's length.
const CODE: f32 = mm(22.0);
/// What ends the brochure is not torn up to this part of a page.
const CLOSE: f32 = 0.25;

impl Setter<'_> {
    pub(super) fn practical(&mut self, practical: &Practical) -> Part {
        let mut part = Part::new(true);
        let words = self.words;
        let Practical {
            fees,
            notes,
            contact,
            venues,
            ..
        } = practical;
        let said = |text: &String| !text.trim().is_empty();
        let registration = said(&practical.deadline) || said(&practical.registration_link);
        let reachable = [&contact.name, &contact.email, &contact.phone]
            .into_iter()
            .any(said);
        let placed = venues.iter().any(|venue| *venue != Venue::default());
        if !(registration || reachable || placed || say_something(fees) || say_something(notes)) {
            return part;
        }
        let section = self.draft.element(Structure::ROOT, Role::Section);
        let head = self.big_heading(section, &words.practical);
        let levels = if head.is_empty() { (2, 1) } else { (3, 2) };
        part.push(head);
        if placed {
            let heading = self.hanging_heading(section, levels, &words.venues);
            let set = self.venues(section, venues);
            part.push(self.row(heading, set));
        }
        if registration {
            let heading = self.hanging_heading(section, levels, &words.registration);
            let set = self.registration(section, practical);
            part.push(self.row(heading, set));
        }
        for (heading, blocks) in [(&words.fees, fees), (&words.notes, notes)] {
            if say_something(blocks) {
                let heading = self.hanging_heading(section, levels, heading);
                let set = self.text(section, blocks);
                part.push(self.row(heading, set));
            }
        }
        if reachable {
            let heading = self.hanging_heading(section, levels, &words.contact);
            let set = self.contact(section, contact);
            part.push(self.row(heading, set));
        }
        part
    }

    /// A heading over the whole width, for the parts of the brochure.
    pub(super) fn big_heading(&mut self, section: ElementId, text: &str) -> Vec<Strip> {
        if text.trim().is_empty() {
            return Vec::new();
        }
        let element = self.draft.element(section, Role::Heading(2));
        let style = Style::new(FontStyle::Bold, 20.0, self.look.ink).tight();
        let mut strips = self.even_lines(element, text, style, self.paper.width);
        self.bookmark(&mut strips, 1, text);
        spaced(kept_with_next(strips), 30.0)
    }

    fn venues(&mut self, section: ElementId, venues: &[Venue]) -> Vec<Strip> {
        let bold = Style::new(FontStyle::Bold, BODY, Colour::BLACK);
        let plain = Style::new(FontStyle::Regular, BODY, Colour::BLACK);
        let mut strips = Vec::new();
        for venue in venues {
            let mut set = self.line(section, &venue.name, bold, self.paper.text);
            set.extend(self.lines(section, &venue.address, plain, self.paper.text));
            let mut set = kept_together(indented(set, self.paper.text_x));
            for (label, blocks) in [
                (&self.words.access, &venue.access),
                (&self.words.accessibility, &venue.accessibility),
            ] {
                set.extend(self.labelled(section, label, blocks));
            }
            strips.extend(spaced(set, if strips.is_empty() { 0.0 } else { 9.0 }));
        }
        strips
    }

    /// A text under a small label.
    fn labelled(&mut self, section: ElementId, label: &str, blocks: &[Block]) -> Vec<Strip> {
        if !say_something(blocks) {
            return Vec::new();
        }
        let style = Style::new(FontStyle::Bold, SMALL, self.look.grey);
        let label = self.line(section, label, style, self.paper.text);
        let mut strips = kept_with_next(indented(label, self.paper.text_x));
        strips.extend(self.text(section, blocks));
        spaced(strips, 5.0)
    }

    fn registration(&mut self, section: ElementId, practical: &Practical) -> Vec<Strip> {
        let address = practical.registration_link.trim();
        let code = QrCode::new(address).ok().filter(|_| !address.is_empty());
        let width = self.paper.text - code.as_ref().map_or(0.0, |_| CODE + mm(6.0));
        let bold = Style::new(FontStyle::Bold, BODY, Colour::BLACK);
        let mut strips = self.line(section, &practical.deadline, bold, width);
        if !address.is_empty() {
            let label = Style::new(FontStyle::Regular, BODY, Colour::BLACK);
            let label = self.line(section, &self.words.register_online, label, width);
            let gap = if strips.is_empty() { 0.0 } else { 3.0 };
            strips.extend(spaced(kept_with_next(label), gap));
            let told = self.words.register_online.as_str();
            strips.extend(self.link(section, (address, &target(address), told), width));
        }
        let strips = indented(kept_together(strips), self.paper.text_x);
        match code {
            Some(code) => {
                let figure = Role::Figure(self.words.registration_code.clone());
                let owner = Owner::Element(self.draft.element(section, figure));
                attached(
                    vec![code_mark(&code, owner, self.paper.width)],
                    CODE,
                    strips,
                    false,
                )
            }
            None => strips,
        }
    }

    fn contact(&mut self, section: ElementId, contact: &Contact) -> Vec<Strip> {
        let bold = Style::new(FontStyle::Bold, BODY, Colour::BLACK);
        let mut strips = self.line(section, &contact.name, bold, self.paper.text);
        let (email, phone) = (contact.email.trim(), contact.phone.trim());
        if !email.is_empty() {
            let told = self.words.write_to.replace("{address}", email);
            let to = format!("mailto:{email}");
            strips.extend(self.link(section, (email, &to, &told), self.paper.text));
        }
        if !phone.is_empty() {
            let told = self.words.call.replace("{number}", phone);
            let kept = |c: &char| c.is_ascii_digit() || *c == '+';
            let to = format!("tel:{}", phone.chars().filter(kept).collect::<String>());
            strips.extend(self.link(section, (phone, &to, &told), self.paper.text));
        }
        kept_together(indented(strips, self.paper.text_x))
    }

    /// Organisers, partners and funders, then the small print; kept together unless they are many.
    pub(super) fn partners(&mut self, input: &Brochure) -> Vec<Strip> {
        let mut strips = Vec::new();
        for group in &input.partners {
            strips.extend(self.partner_group(group));
        }
        let footer = input.legal_footer.trim();
        if !footer.is_empty() {
            let style = self.look.line(FontStyle::Regular, 8.5, self.look.grey);
            let section = self.draft.element(Structure::ROOT, Role::Section);
            let mut set = vec![hairline(self.paper.width, 7.0)];
            let blocks = parvis_domain::rich_text::parse(footer);
            let text = rich_text(
                &mut self.draft,
                self.fonts,
                section,
                &blocks,
                &style,
                self.paper.width,
            );
            set.extend(text);
            strips.extend(spaced(set, 20.0));
        }
        if height_of(&strips) <= self.paper.height() * CLOSE {
            kept_together(strips)
        } else {
            strips
        }
    }

    fn partner_group(&mut self, group: &PartnerGroup) -> Vec<Strip> {
        let said = |name: &&String| !name.trim().is_empty();
        let names: Vec<&String> = group.names.iter().filter(said).collect();
        if names.is_empty() && group.logos.is_empty() {
            return Vec::new();
        }
        let section = self.draft.element(Structure::ROOT, Role::Section);
        let heading = self.hanging_heading(section, (2, 1), &group.label);
        let style = Style::new(FontStyle::Regular, BODY, Colour::BLACK);
        let mut strips = Vec::new();
        if !names.is_empty() {
            let list = self.draft.element(section, Role::List);
            for name in names {
                let item = self.draft.element(list, Role::ListItem);
                let body = self.draft.element(item, Role::ListBody);
                strips.extend(self.line(body, name, style, self.paper.text));
            }
            strips = indented(strips, self.paper.text_x);
        }
        let logos = self.logos(section, &group.logos);
        strips.extend(spaced(logos, if strips.is_empty() { 0.0 } else { 8.0 }));
        self.row(heading, strips)
    }
}

/// An address as a link needs it: staff often leave `https://` out.
fn target(address: &str) -> String {
    if address.contains("://") || address.starts_with("mailto:") {
        address.to_owned()
    } else {
        format!("https://{address}")
    }
}

fn code_mark(code: &QrCode, owner: Owner, right: f32) -> Mark {
    let dark = code
        .to_colors()
        .iter()
        .map(|colour| *colour == Color::Dark)
        .collect();
    Mark {
        owner,
        shape: Shape::Modules {
            rect: Rect {
                x: right - CODE,
                y: 1.0,
                width: CODE,
                height: CODE,
            },
            side: code.width(),
            dark,
        },
    }
}
