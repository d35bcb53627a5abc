//! Badges as placed items and as a file that other programs read.

use super::content::names_of;
use super::*;
use crate::paint::paint;
use crate::place::{Document, Meta, Moment};
use crate::stock::StockKind;
use crate::testing::fonts;

mod file;
mod geometry;
mod ink;
mod looks;
mod marked;

/// The stocks the program ships with.
fn stocks() -> Vec<Stock> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/labels");
    let mut stocks: Vec<Stock> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            Stock::read(name, &std::fs::read_to_string(&path).unwrap())
                .unwrap_or_else(|problem| panic!("{name}: {problem}"))
        })
        .collect();
    stocks.sort_by(|one, other| one.name.cmp(&other.name));
    stocks
}

fn badge(given: &str, family: &str, organisation: &str) -> Badge {
    Badge {
        given_name: given.into(),
        family_name: family.into(),
        organisation: organisation.into(),
        category: BadgeCategory {
            word: "Participant·e".into(),
            colour: None,
        },
        code: "12345678901234".into(),
        ..Badge::default()
    }
}

fn words() -> BadgeWords {
    BadgeWords {
        code: "Code {code}".into(),
        no_photo: "Pas de photo".into(),
        control: "100 mm".into(),
    }
}

fn run(stock: Stock) -> BadgeRun {
    let speaker = BadgeCategory {
        word: "Intervenant·e".into(),
        colour: Some(Colour(200, 60, 20)),
    };
    let team = BadgeCategory {
        word: "Équipe".into(),
        colour: Some(Colour(90, 40, 120)),
    };
    let mut badges = vec![
        badge("Marie", "Durand", "Mairie de Lille"),
        badge("Thị Ngọc", "Nguyễn", "Mairie de L’Haÿ-les-Roses"),
        badge(
            "Łukasz",
            "Şahin",
            "Communauté d’agglomération du Pays de Saint-Omer",
        ),
        badge("محمد", "العربي", "جمعية الأحلام, Lille"),
        badge(
            "Marie-Françoise",
            "de la Tour d’Auvergne",
            "Office public de l’habitat",
        ),
        badge("Zoé", "Li", "ANCT"),
        badge(
            "Anne-Cécile Emmanuelle Marie-Bernadette",
            "Vandenbroucke-Delannoy",
            "Centre social et culturel intercommunal des Hauts de l’Artois et de la vallée de la Lys romane",
        ),
        badge("Jean", "Petit", ""),
        badge("Ousmane", "Martin", "Maison de quartier des Trois-Ponts"),
        badge("Hélène", "Lefèvre", "Université de Lille"),
    ];
    badges[1].function = "Cheffe de projet politique de la ville".into();
    badges[4].category = team.clone();
    badges[5].no_photo = true;
    badges[8].category = speaker.clone();
    badges[8].function = "Directeur".into();
    badges[9].category = speaker;
    badges[9].function = "Sociologue".into();
    badges[9].no_photo = true;
    BadgeRun {
        stock,
        used: Vec::new(),
        event: "Quels lieux pour faire ensemble ? · 12 novembre 2026".into(),
        badges,
        accent: Colour::TEAL,
        logo: None,
        look: BadgeLook::default(),
    }
}

/// The labels before this one, from 1.
fn before(label: usize) -> Vec<usize> {
    (1..label).collect()
}

fn meta() -> Meta {
    Meta {
        title: "Badges".into(),
        author: "Centre de ressources des Deux Rives".into(),
        subject: String::new(),
        language: "fr".into(),
        created: Moment {
            year: 2026,
            month: 11,
            day: 4,
            ..Moment::default()
        },
    }
}

fn placed(run: &BadgeRun) -> Document {
    place(run, &words(), meta(), fonts()).unwrap()
}

/// Writes the badges where a person can look at them, when asked to.
#[test]
fn sample_for_the_eye() {
    for stock in stocks() {
        let name = format!("badges-{}.pdf", stock.name);
        let pdf = paint(&placed(&run(stock)), fonts()).unwrap();
        assert!(pdf.starts_with(b"%PDF-1.7"));
        if let Some(folder) = std::env::var_os("PARVIS_SAMPLES") {
            std::fs::write(std::path::Path::new(&folder).join(name), &pdf).unwrap();
        }
    }
}
