//! The page of a certificate: who certifies, of whom, what, and the table of the half-days.

use super::{Attended, Certificate, CertificateRun, CertificateWords, closing};
use crate::fonts::{FontStyle, Fonts, uppercase};
use crate::place::{
    A4, Align, Cell, CellLine, Colour, Column, Document, Draft, ElementId, Flow, Meta, Rect,
    Region, RichStyle, Role, Strip, Structure, mm,
};
use crate::sheet::{Issuer, Listing, PLAIN, paragraph, space};
use crate::typography::french;

/// The white around the page: more than on a sheet, it is framed.
const SIDE: f32 = mm(24.0);
const TOP: f32 = mm(20.0);
const BOTTOM: f32 = mm(16.0);

/// The scale of a certificate that would need a second page.
const CLOSER: f32 = 0.8;

/// Places the certificates; a run without any has no page.
#[must_use]
pub fn place(
    run: &CertificateRun,
    words: &CertificateWords,
    meta: Meta,
    fonts: &Fonts,
) -> Document {
    let mut draft = Draft::new(meta);
    for certificate in &run.certificates {
        let mut probe = Draft::new(Meta::default());
        let setter = |scale| Setter {
            run,
            words,
            certificate,
            fonts,
            scale,
        };
        setter(1.0).set(&mut probe);
        let scale = if probe.page_count() > 1 { CLOSER } else { 1.0 };
        setter(scale).set(&mut draft);
    }
    draft.finish()
}

struct Setter<'a> {
    run: &'a CertificateRun,
    words: &'a CertificateWords,
    certificate: &'a Certificate,
    fonts: &'a Fonts,
    scale: f32,
}

impl Setter<'_> {
    const WIDTH: f32 = A4.0 - 2.0 * SIDE;

    fn set(&self, draft: &mut Draft) {
        let section = draft.element(Structure::ROOT, Role::Section);
        let first = draft.page_count();
        let name = self.name();
        if !name.is_empty() {
            draft.bookmark(1, &name, first, TOP);
        }
        let mut flow = Flow::new();
        let issuer = Issuer {
            name: &self.run.issuer,
            coordinates: &self.run.coordinates,
            accent: self.run.accent,
            logos: &self.run.logos,
        };
        issuer.add(&mut flow, draft, self.fonts, section, Self::WIDTH);
        self.statement(&mut flow, draft, section, &name);
        self.table(&mut flow, draft, section);
        self.result(&mut flow, draft, section);
        let footer = closing::Footer::new(self.fonts, &self.run.footer, Self::WIDTH);
        let bottom = A4.1 - BOTTOM - closing::HEIGHT - footer.height();
        flow.pour(draft, |draft, _| Region {
            page: draft.add_page(A4.0, A4.1),
            rect: Rect {
                x: SIDE,
                y: TOP,
                width: Self::WIDTH,
                height: bottom - mm(4.0) - TOP,
            },
        });
        let page = draft.page_count() - 1;
        let at = (SIDE, bottom, Self::WIDTH);
        let what = (self.run, self.words);
        closing::put(draft, self.fonts, what, (page, section), at);
        footer.put(draft, (page, section), (SIDE, A4.1 - BOTTOM));
    }

    /// "Mme Hélène LEFÈVRE".
    fn name(&self) -> String {
        let family = uppercase(self.certificate.family_name.trim());
        let parts = [
            &*self.certificate.civility,
            &*self.certificate.given_name,
            &family,
        ];
        let parts: Vec<&str> = parts.into_iter().map(str::trim).collect();
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }

    fn statement(&self, flow: &mut Flow, draft: &mut Draft, section: ElementId, name: &str) {
        let title = RichStyle {
            style: FontStyle::Bold,
            size: 25.0,
            colour: self.run.accent,
            leading: 1.2,
            ..PLAIN
        };
        let bold = |size: f32| RichStyle {
            style: FontStyle::Bold,
            size: size * self.scale,
            leading: 1.35,
            ..PLAIN
        };
        let body = self.body();
        flow.push(space(mm(14.0) * self.scale * self.scale));
        let heading = (1, self.run.document.as_str());
        flow.extend(title.heading(draft, self.fonts, section, heading, Self::WIDTH));
        flow.push(space(mm(9.0) * self.scale));
        self.paragraph(flow, draft, section, &body, &self.run.opening);
        flow.push(space(mm(2.5) * self.scale));
        self.paragraph(flow, draft, section, &bold(20.0), name);
        for line in &self.certificate.lines {
            self.paragraph(flow, draft, section, &body, line);
        }
        flow.push(space(mm(5.0) * self.scale));
        self.paragraph(flow, draft, section, &body, &self.run.link);
        flow.push(space(mm(2.5) * self.scale));
        self.paragraph(flow, draft, section, &bold(14.0), &self.run.event);
        for line in &self.run.event_lines {
            self.paragraph(flow, draft, section, &body, line);
        }
        flow.push(space(mm(6.0) * self.scale));
    }

    fn body(&self) -> RichStyle {
        RichStyle {
            size: 11.5 * self.scale,
            leading: 1.4,
            ..PLAIN
        }
    }

    fn table(&self, flow: &mut Flow, draft: &mut Draft, section: ElementId) {
        if self.certificate.attended.is_empty() {
            return;
        }
        let column = |width: f32, align| Column { width, align };
        let fixed = [mm(40.0), mm(33.0), mm(20.0)];
        let columns = vec![
            column(fixed[0], Align::Left),
            column(Self::WIDTH - fixed.iter().sum::<f32>(), Align::Left),
            column(fixed[1], Align::Left),
            column(fixed[2], Align::Right),
        ];
        let listing = Listing::new(draft, self.fonts, section, (columns, self.run.accent));
        let words = self.words;
        let labels = [
            &*words.date,
            &words.session,
            &words.presence,
            &words.duration,
        ];
        let header = listing.header(flow, draft, &labels);
        let count = self.certificate.attended.len();
        for (number, attended) in self.certificate.attended.iter().enumerate() {
            let strip = self.row(draft, &listing, attended);
            // The sum never stands alone on a page.
            let keep = number + 1 == count;
            flow.push(Strip {
                header: Some(header),
                keep,
                ..strip
            });
        }
    }

    fn row(&self, draft: &mut Draft, listing: &Listing<'_>, attended: &Attended) -> Strip {
        let size = 10.0 * self.scale.max(0.9);
        let line = |text, colour| CellLine {
            text,
            style: FontStyle::Regular,
            size,
            smallest: size * 0.85,
            colour,
        };
        let texts = [
            french(&attended.date),
            french(&attended.session),
            french(&attended.place),
            french(&attended.presence),
            french(&attended.duration),
        ];
        let [date, session, place, presence, duration] = &texts;
        let mut middle = vec![line(session, Colour::BLACK)];
        if !place.is_empty() {
            middle.push(CellLine {
                size: size * 0.88,
                ..line(place, Colour::GREY)
            });
        }
        let cells = [
            vec![line(date, Colour::BLACK)],
            middle,
            vec![line(presence, Colour::BLACK)],
            vec![line(duration, Colour::BLACK)],
        ]
        .map(|lines| Cell {
            lines,
            header: None,
        });
        listing.row(draft, &cells, mm(8.0) * self.scale)
    }

    fn result(&self, flow: &mut Flow, draft: &mut Draft, section: ElementId) {
        flow.push(space(mm(3.0)));
        let total = RichStyle {
            style: FontStyle::Bold,
            ..self.body()
        };
        self.paragraph(flow, draft, section, &total, &self.certificate.total);
        let small = RichStyle {
            size: 8.5,
            colour: Colour::GREY,
            ..PLAIN
        };
        let strips = small.paragraph(draft, self.fonts, section, &self.run.note, Self::WIDTH);
        flow.extend(strips);
    }

    fn paragraph(
        &self,
        flow: &mut Flow,
        draft: &mut Draft,
        section: ElementId,
        style: &RichStyle,
        text: &str,
    ) {
        let look = (section, style);
        paragraph(flow, draft, self.fonts, look, text, Self::WIDTH);
    }
}
