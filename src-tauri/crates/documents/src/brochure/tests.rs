//! The brochure as placed items and as a file that other programs read.
//!
//! Deliberately not here: random brochures (see `random`).

use super::samples::{cycle, day_with_workshops, short, title_only};
use super::*;
use crate::paint::paint;
use crate::place::{A4, A5, Document, ElementId, Owner, Page, Rect, Role, Shape, Structure, mm};
use crate::testing::{fonts, read_back, text_of};

/// The pieces of text on a page with what they belong to and the box of their letters.
fn texts(page: &Page) -> Vec<(Owner, String, Rect)> {
    page.items
        .iter()
        .filter_map(|item| match &item.shape {
            Shape::Text {
                x, y, size, shaped, ..
            } => {
                let rect = Rect {
                    x: *x,
                    y: y - size * 0.72,
                    width: shaped.width_at(*size),
                    height: size * 0.9,
                };
                Some((item.owner, shaped.text.to_string(), rect))
            }
            _ => None,
        })
        .collect()
}

/// All that reading software reads, page by page, bullets left out.
pub(super) fn read(document: &Document) -> Vec<String> {
    let label = |owner: &Owner| match owner {
        Owner::Artifact => true,
        Owner::Element(id) => *document.structure.role(*id) == Role::Label,
    };
    let pages = document.pages.iter().flat_map(texts);
    pages
        .filter(|(owner, ..)| !label(owner))
        .map(|(_, text, _)| text)
        .collect()
}

/// What holds for every brochure: margins, no overlap, no heading alone at the foot of a page.
pub(super) fn check(document: &Document) {
    for (number, page) in document.pages.iter().enumerate() {
        let small = page.width < A4.0 - 1.0;
        let (sides, top, foot) = if small {
            (mm(12.0), mm(9.0), mm(9.0))
        } else {
            (mm(15.0), mm(13.0), mm(14.0))
        };
        let wanted = if small { A5 } else { A4 };
        let off = (page.width - wanted.0).abs() + (page.height - wanted.1).abs();
        assert!(off < 0.01, "{} x {}", page.width, page.height);
        let texts = texts(page);
        for (_, text, rect) in &texts {
            let inside = rect.x >= sides
                && rect.right() <= page.width - sides
                && rect.y >= top
                && rect.bottom() <= page.height - foot;
            assert!(inside, "page {}: {text:?} at {rect:?}", number + 1);
        }
        for (at, (_, one, first)) in texts.iter().enumerate() {
            for (_, other, second) in &texts[at + 1..] {
                let apart = first.x + 0.05 >= second.right()
                    || second.x + 0.05 >= first.right()
                    || first.y + 0.05 >= second.bottom()
                    || second.y + 0.05 >= first.bottom();
                assert!(apart, "page {}: {one:?} touches {other:?}", number + 1);
            }
        }
        if let Some(next) = document.pages.get(number + 1) {
            no_lonely_heading(&document.structure, page, next);
        }
    }
    assert_eq!(document.warnings, []);
}

/// A heading ends a page only when nothing of its section follows on the next one.
fn no_lonely_heading(structure: &Structure, page: &Page, next: &Page) {
    let elements = |page: &Page| -> Vec<ElementId> {
        let owners = texts(page).into_iter().map(|(owner, ..)| owner);
        let owned = owners.filter_map(|owner| match owner {
            Owner::Element(id) => Some(id),
            Owner::Artifact => None,
        });
        owned.collect()
    };
    let (Some(last), Some(first)) = (elements(page).pop(), elements(next).first().copied()) else {
        return;
    };
    if matches!(structure.role(last), Role::Heading(2..)) {
        let section = structure.nodes()[last.0 as usize].parent;
        let mut above = first;
        while above != Structure::ROOT {
            above = structure.nodes()[above.0 as usize].parent;
            assert_ne!(above, section, "a heading alone at the foot of a page");
        }
    }
}

fn all() -> [Brochure; 4] {
    [day_with_workshops(), cycle(), title_only(), short()]
}

#[test]
fn every_sample_is_well_placed() {
    for input in all() {
        check(&place(&input, fonts()));
    }
}

#[test]
fn the_cover_follows_the_content() {
    let pages = |input: &Brochure| place(input, fonts()).pages.len();
    assert_eq!(pages(&title_only()), 1);
    assert_eq!(pages(&short()), 1);
    let document = place(&day_with_workshops(), fonts());
    let cover: Vec<String> = texts(&document.pages[0])
        .into_iter()
        .map(|(_, text, _)| text)
        .collect();
    let last = cover.last().map(String::as_str);
    assert_eq!(
        last,
        Some("Centre de ressources"),
        "only the cover is on the first page"
    );
}

#[test]
fn headings_nest_and_the_outline_leads_to_them() {
    let document = place(&cycle(), fonts());
    let mut level = 0;
    for node in document.structure.nodes() {
        if let Role::Heading(next) = node.role {
            assert!(next <= level + 1, "level {next} below level {level}");
            level = next;
        }
    }
    let outline: Vec<(u8, &str)> = document
        .bookmarks
        .iter()
        .map(|bookmark| (bookmark.level, bookmark.title.as_str()))
        .collect();
    assert!(outline.contains(&(1, "Programme")), "{outline:?}");
    let second = "Journée 2 – Travailler avec les services de tous les jours";
    assert!(outline.contains(&(2, second)), "{outline:?}");
    assert!(outline.contains(&(3, "Axes de travail")), "{outline:?}");
    assert!(outline.windows(2).all(|pair| pair[1].0 <= pair[0].0 + 1));
}

#[test]
fn links_say_where_they_lead() {
    let document = place(&cycle(), fonts());
    let links: Vec<(String, String)> = document
        .pages
        .iter()
        .flat_map(|page| &page.items)
        .filter_map(|item| match &item.shape {
            Shape::Link {
                target,
                description,
                ..
            } => Some((target.to_string(), description.to_string())),
            _ => None,
        })
        .collect();
    for (target, description) in [
        ("https://exemple.test/inscription", "S’inscrire en ligne"),
        ("mailto:claire@exemple.test", "Écrire à claire@exemple.test"),
        ("tel:0123456789", "Appeler le 01 23 45 67 89"),
    ] {
        assert!(
            links.contains(&(target.into(), description.into())),
            "{links:?}"
        );
    }
    let codes = document.pages.iter().flat_map(|page| &page.items);
    let codes = codes.filter(|item| matches!(item.shape, Shape::Modules { .. }));
    assert_eq!(codes.count(), 1);
}

#[test]
fn workshops_hang_under_one_hour() {
    let document = place(&day_with_workshops(), fonts());
    let at = |wanted: &str| -> Vec<(usize, f32)> {
        let pages = document.pages.iter().enumerate();
        pages
            .flat_map(|(number, page)| texts(page).into_iter().map(move |text| (number, text)))
            .filter(|(_, (owner, text, _))| text.trim_end() == wanted && *owner != Owner::Artifact)
            .map(|(number, (_, _, rect))| (number, rect.x))
            .collect()
    };
    let hour = at("14h\u{A0}–\u{A0}16h");
    assert_eq!(hour.len(), 1);
    for number in 1..=5 {
        let workshop = at(&format!("Atelier {number}"));
        assert_eq!(workshop.len(), 1, "workshop {number}");
        assert_eq!(workshop[0].1, hour[0].1, "workshop {number}");
    }
}

#[test]
fn the_file_is_sound_and_the_same_twice() {
    for input in all() {
        let document = place(&input, fonts());
        let pdf = paint(&document, fonts()).expect("paints");
        assert!(pdf == paint(&place(&input, fonts()), fonts()).expect("paints"));
        read_back(&pdf, "qpdf", &["--check"], &[]);
    }
}

#[test]
fn other_programs_read_the_words() {
    let pdf = paint(&place(&day_with_workshops(), fonts()), fonts()).expect("paints");
    let text = text_of(&pdf);
    let flat: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for wanted in [
        "Thị Ngọc NGUYỄN, adjointe au maire, Ville de L’Haÿ-les-Roses",
        "Łukasz ŞAHIN, chargé de mission habitat",
        "العربي",
        "Anne LEFÈVRE, présidente du centre de ressources ; sous-préfète",
        "Réseau des conseils citoyens",
        "Déjeuner",
        "Atelier 5",
        "Qui tient la barre ?",
        "Avec le soutien de",
    ] {
        assert!(flat.contains(wanted), "{wanted:?} in {flat}");
    }
}

/// Writes the brochures where a person can look at them, when asked to.
#[test]
fn sample_for_the_eye() {
    for (number, input) in all().iter().enumerate() {
        let pdf = paint(&place(input, fonts()), fonts()).expect("paints");
        assert!(pdf.starts_with(b"%PDF-1.7"));
        if let Some(folder) = std::env::var_os("PARVIS_SAMPLES") {
            let path = std::path::Path::new(&folder).join(format!("brochure-{number}.pdf"));
            std::fs::write(path, &pdf).expect("the folder of the samples can be written");
        }
    }
}

/// How far down the content reaches on each page, as a part of the room for text.
fn filled(document: &Document) -> Vec<f32> {
    let lowest = |page: &Page| {
        let owned = texts(page).into_iter();
        let owned = owned.filter(|(owner, ..)| *owner != Owner::Artifact);
        owned.map(|(.., rect)| rect.bottom()).fold(0.0, f32::max)
    };
    let room = A4.1 - mm(25.0) - mm(24.0);
    let part = |page: &Page| (lowest(page) - mm(25.0)) / room;
    document.pages.iter().map(part).collect()
}

/// The days of workshops and of cycles with texts of all lengths.
fn lengths() -> Vec<Brochure> {
    let mut all = Vec::new();
    for length in 1..9 {
        let mut day = day_with_workshops();
        day.presentation = vec![day.presentation.clone(); length].concat();
        all.push(day);
        let mut cycle = cycle();
        for (number, session) in cycle.sessions.iter_mut().enumerate() {
            session.context = vec![session.context.clone(); (length + number) % 4 + 1].concat();
        }
        cycle.partners = day_with_workshops().partners;
        all.push(cycle);
    }
    all
}

#[test]
fn no_page_ends_with_a_third_of_white() {
    for input in lengths() {
        let document = place(&input, fonts());
        check(&document);
        let filled = filled(&document);
        let between = &filled[1..filled.len() - 1];
        assert!(between.iter().all(|part| *part > 0.74), "{filled:?}");
    }
}

#[test]
fn the_partners_are_never_alone() {
    for input in lengths() {
        let document = place(&input, fonts());
        let last = document.pages.last().expect("a brochure has pages");
        let owned = texts(last).into_iter();
        let mut words = owned.filter(|(owner, ..)| *owner != Owner::Artifact);
        let (_, first, _) = words.next().expect("the last page says something");
        assert!(
            !first.starts_with("Avec le"),
            "{first} begins the last page"
        );
    }
}

#[test]
fn a_slot_may_go_on_on_the_next_page() {
    let mut input = day_with_workshops();
    let AgendaEntry::Slot(slot) = &mut input.sessions[0].agenda[2] else {
        panic!("the third entry is a slot");
    };
    slot.description = vec![input.presentation.clone(); 4].concat();
    let document = place(&input, fonts());
    check(&document);
    let title = "Qui tient la barre\u{202F}?";
    let begins = |page: &Page| texts(page).iter().any(|(_, text, _)| text == title);
    let first = document.pages.iter().position(begins).expect("its title");
    let goes_on = texts(&document.pages[first + 1]);
    assert!(goes_on[0].1.len() > 40, "{:?}", goes_on[0]);
    assert!(filled(&document)[first] > 0.9, "{:?}", filled(&document));
}

#[test]
fn the_last_slot_of_a_day_does_not_begin_a_page() {
    let hour = |session: usize| format!("1{session}h");
    for pauses in 2..12 {
        let mut input = cycle();
        for (number, session) in input.sessions.iter_mut().enumerate() {
            let pause = AgendaEntry::Slot(samples::pause_of(&hour(number)));
            session.agenda = vec![pause; pauses];
        }
        let document = place(&input, fonts());
        check(&document);
        for session in 0..4 {
            let said = |page: &Page| {
                let texts = texts(page);
                texts
                    .iter()
                    .filter(|(_, text, _)| *text == hour(session))
                    .count()
            };
            let on_pages: Vec<usize> = document.pages.iter().map(said).collect();
            let last = on_pages.iter().rfind(|count| **count > 0);
            assert!(
                last.is_some_and(|count| *count > 1),
                "{pauses}: {on_pages:?}"
            );
        }
    }
}
