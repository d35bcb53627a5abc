//! Brochures for the tests, in our own words: a day with workshops, a cycle of four days.
//!
//! Deliberately not here: what is expected of them.

use parvis_domain::rich_text::parse;

use super::*;
use crate::place::{Colour, Meta, Moment};

pub(super) fn words() -> Words {
    let own = str::to_owned;
    Words {
        presentation: own("Présentation"),
        objectives: own("Objectifs"),
        audience: own("Publics"),
        methods: own("Modalités"),
        dates: own("Dates"),
        speakers: own("Intervenants"),
        programme: own("Programme"),
        session_context: own("Contexte"),
        session_objectives: own("Objectifs de la journée"),
        session_axes: own("Axes de travail"),
        practical: own("Informations pratiques"),
        registration: own("Inscription"),
        fees: own("Tarifs"),
        venues: own("Lieu"),
        access: own("Accès"),
        accessibility: own("Accessibilité"),
        notes: own("Bon à savoir"),
        contact: own("Contact"),
        organised_by: own("Organisé par"),
        register_online: own("S’inscrire en ligne"),
        registration_code: own("Code à scanner pour s’inscrire"),
        write_to: own("Écrire à {address}"),
        call: own("Appeler le {number}"),
        page_of: own("Page {page} / {pages}"),
    }
}

pub(super) fn meta(title: &str) -> Meta {
    Meta {
        title: title.to_owned(),
        author: "Centre de ressources des Deux Rives".to_owned(),
        language: "fr".to_owned(),
        created: Moment {
            year: 2026,
            month: 11,
            day: 22,
            ..Moment::default()
        },
        ..Meta::default()
    }
}

fn own(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

pub(super) fn speaker(given: &str, family: &str, functions: &[&str]) -> Speaker {
    Speaker {
        given: given.to_owned(),
        family: family.to_owned(),
        functions: own(functions),
        ..Speaker::default()
    }
}

fn slot(time: &str, kind: &str, title: &str) -> Slot {
    Slot {
        time: time.to_owned(),
        kind: kind.to_owned(),
        title: title.to_owned(),
        ..Slot::default()
    }
}

/// A pause at an hour.
pub(super) fn pause_of(time: &str) -> Slot {
    Slot {
        pause: true,
        ..slot(time, "Pause", "")
    }
}

fn pause(time: &str, kind: &str) -> AgendaEntry {
    AgendaEntry::Slot(Slot {
        kind: kind.to_owned(),
        ..pause_of(time)
    })
}

const PARAGRAPH: &str = "Les habitants d’un quartier connaissent ses rues mieux que personne : \
    ils savent où l’on se rencontre, où l’on passe vite, ce qui manque le soir. Comment faire \
    entrer ce savoir dans les projets, sans l’user ni le déformer ? À partir de trois récits, \
    nous chercherons ce qui rend une démarche accueillante, ce qui la rend utile, et ce que \
    chacune et chacun peut emporter dans son propre travail dès la semaine suivante.";

/// A day with timed slots, a lunch without hours and five workshops in another house.
pub(super) fn day_with_workshops() -> Brochure {
    let workshop = |number: usize, title: &str, length: usize| Slot {
        number: format!("Atelier {number}"),
        title: title.to_owned(),
        description: parse(&[PARAGRAPH].repeat(length).join(" ")),
        ..Slot::default()
    };
    let mut table = slot("9h45 – 11h", "Table ronde", "Qui tient la barre ?");
    table.lead_question = "Trois ans après, que savons-nous de ce qui a changé dans les rues, et \
        qui en décide vraiment au jour le jour ?"
        .to_owned();
    table.speakers = vec![
        speaker(
            "Thị Ngọc",
            "Nguyễn",
            &["adjointe au maire, Ville de L’Haÿ-les-Roses"],
        ),
        speaker(
            "Łukasz",
            "Şahin",
            &["chargé de mission habitat, Métropole des Deux Rives"],
        ),
        speaker("محمد", "العربي", &["président, Maison des associations"]),
    ];
    let mut opening = slot("9h15 – 9h45", "Ouverture", "");
    opening.speakers = vec![
        speaker(
            "Anne",
            "Lefèvre",
            &["présidente du centre de ressources", "sous-préfète"],
        ),
        Speaker {
            organisation: "Réseau des conseils citoyens".to_owned(),
            ..Speaker::default()
        },
    ];
    let mut second = slot(
        "11h15 – 12h30",
        "Table ronde",
        "Des partenaires qui se parlent",
    );
    second.description = parse(PARAGRAPH);
    second.speakers = vec![Speaker {
        role: "Animation".to_owned(),
        ..speaker("Zoé", "d’Hauterive", &["directrice, Union des bailleurs"])
    }];
    let titles = [
        "Se mettre d’accord sur un entretien partagé des cours et des passages",
        "La santé comme porte d’entrée",
        "Un projet de territoire qui tient ensemble la ville et la campagne",
        "Des services publics à portée de tous : quels chemins ?",
        "Coopérer, d’accord, mais au nom de quoi ? Un détour par les idées",
    ];
    let workshops = titles
        .iter()
        .enumerate()
        .map(|(at, title)| workshop(at + 1, title, if at == 3 { 3 } else { 1 }));
    Brochure {
        meta: meta("Faire équipe autour d’un quartier"),
        words: words(),
        cover: Cover {
            series: "Cycle : Habiter, accueillir, accompagner".to_owned(),
            kind: "Rencontre régionale".to_owned(),
            title: "Faire équipe autour d’un quartier".to_owned(),
            dates: own(&["Jeudi 12 novembre 2026", "De 9h à 17h"]),
            places: own(&[
                "Maison de l’économie",
                "16, place du Marché, 62500 Saint-Omer",
            ]),
            organisers: own(&["Agglomération des Deux Rives", "Centre de ressources"]),
            ..Cover::default()
        },
        presentation: parse(&format!("{PARAGRAPH}\n\n{PARAGRAPH}")),
        audience: parse("Toutes celles et tous ceux qui travaillent avec les quartiers."),
        sessions: vec![Session {
            date: "Jeudi 12 novembre 2026".to_owned(),
            hours: "9h – 17h".to_owned(),
            agenda: vec![
                AgendaEntry::Slot(slot("9h – 9h15", "Accueil", "")),
                AgendaEntry::Slot(opening),
                AgendaEntry::Slot(table),
                pause("11h – 11h15", "Pause"),
                AgendaEntry::Slot(second),
                pause("", "Déjeuner"),
                AgendaEntry::Parallel(ParallelGroup {
                    time: "14h – 16h".to_owned(),
                    heading: "Cinq ateliers".to_owned(),
                    place: own(&["Maison des solidarités, 3, rue des Tanneurs"]),
                    slots: workshops.collect(),
                }),
                AgendaEntry::Slot(slot("16h – 16h30", "", "Ce que les ateliers rapportent")),
                AgendaEntry::Slot(slot("16h30 – 17h", "Conclusion", "")),
            ],
            ..Session::default()
        }],
        partners: vec![PartnerGroup {
            label: "Avec le soutien de".to_owned(),
            names: own(&["Région", "Caisse des territoires"]),
            logos: Vec::new(),
        }],
        ..Brochure::default()
    }
}

/// A cycle of four days, each with context, objectives and lines of work with bullets inside.
pub(super) fn cycle() -> Brochure {
    let dates = [
        "10 mars 2026",
        "7 avril 2026",
        "26 mai 2026",
        "23 juin 2026",
    ];
    let titles = [
        "Comment bâtir une démarche qui tienne les équipes ensemble ?",
        "Travailler avec les services de tous les jours",
        "La place des habitants, du premier mot au dernier",
        "Observer pour comprendre, comprendre pour agir",
    ];
    let list = "- Décrire ce qui existe, avec ses forces ;\n- Nommer ce qui freine :\n  - dans \
        les habitudes ;\n  - dans les calendriers ;\n- Choisir deux changements à essayer.";
    let session = |at: usize| Session {
        label: format!("Journée {}", at + 1),
        title: titles[at].to_owned(),
        date: dates[at].to_owned(),
        hours: "10h – 17h".to_owned(),
        place: own(&["Maison de l’habitat, salle de conférence"]),
        status: if at == 1 { "Complet" } else { "" }.to_owned(),
        context: parse(&format!("{PARAGRAPH}\n\n{PARAGRAPH}\n\n{PARAGRAPH}")),
        objectives: parse(list),
        axes: parse(list),
        ..Session::default()
    };
    Brochure {
        meta: meta("Faire vivre un projet de quartier"),
        accent: Colour(150, 32, 60),
        words: words(),
        cover: Cover {
            kind: "Cycle de qualification".to_owned(),
            title: "Faire vivre\nun projet de quartier :\nde l’idée à la rue".to_owned(),
            period: "Mars – juin 2026".to_owned(),
            dates: own(&dates),
            organisers: own(&["Centre de ressources des Deux Rives"]),
            ..Cover::default()
        },
        presentation: parse(PARAGRAPH),
        objectives: parse(list),
        audience: parse("Chef·fes de projet, coordinateurs et coordinatrices"),
        methods: parse(list),
        dates: (0..4)
            .map(|at| DateEntry {
                date: dates[at].to_owned(),
                label: format!("Journée {}", at + 1),
                title: titles[at].to_owned(),
                ..DateEntry::default()
            })
            .collect(),
        speakers: vec![Speaker {
            role: "Intervenante".to_owned(),
            notice: parse(PARAGRAPH),
            ..speaker(
                "Anne",
                "Lefèvre",
                &["responsable d’études, Bureau des passages"],
            )
        }],
        sessions: (0..4).map(session).collect(),
        practical: Practical {
            deadline: "Inscription obligatoire avant le 1er mars".to_owned(),
            registration_link: "https://exemple.test/inscription".to_owned(),
            fees: parse("Gratuit pour les communes membres ; 150 € par jour sinon."),
            contact: Contact {
                name: "Claire Martin".to_owned(),
                email: "claire@exemple.test".to_owned(),
                phone: "01 23 45 67 89".to_owned(),
            },
            venues: vec![Venue {
                name: "Maison de l’habitat".to_owned(),
                address: own(&["Boulevard des Peupliers", "91000 Évry"]),
                access: parse("RER D, puis bus 402."),
                accessibility: parse("Ascenseur, boucle magnétique."),
            }],
            ..Practical::default()
        },
        legal_footer: "Association loi 1901".to_owned(),
        ..Brochure::default()
    }
}

/// A slip for a day with workshops.
pub(super) fn slip() -> Slip {
    let tick = |question: &str, options: &[&str]| SlipEntry::Tick {
        question: question.to_owned(),
        options: own(options),
    };
    Slip {
        cut: "À découper ou à photocopier".to_owned(),
        title: "Bulletin d’inscription".to_owned(),
        introduction: parse("À renvoyer avant le 4 novembre au Centre de ressources."),
        entries: vec![
            SlipEntry::Write(own(&["Nom", "Prénom"])),
            SlipEntry::Write(own(&["Structure", "Fonction"])),
            SlipEntry::Write(own(&["Courriel", "Téléphone"])),
            tick(
                "Je participerai",
                &["le matin", "au déjeuner", "l’après-midi"],
            ),
            SlipEntry::Rank {
                question: "Ateliers".to_owned(),
                choices: own(&["Choix 1", "Choix 2"]),
                options: own(&[
                    "1. Un entretien partagé des cours et des passages",
                    "2. La santé comme porte d’entrée",
                    "3. Un projet qui tient ensemble la ville et la campagne, avec celles et ceux \
                     qui y vivent",
                ]),
            },
            SlipEntry::Write(own(&["Besoins particuliers"])),
            tick("Photographies", &["J’accepte", "Je refuse"]),
        ],
        notice: parse(
            "Ces renseignements servent à organiser la journée. Ils sont effacés un an après. \
             Écrivez-nous pour les lire, les corriger ou les faire effacer.",
        ),
    }
}

/// Nothing but a title.
pub(super) fn title_only() -> Brochure {
    Brochure {
        meta: meta("La ville à pied"),
        words: words(),
        cover: Cover {
            title: "La ville à pied".to_owned(),
            ..Cover::default()
        },
        ..Brochure::default()
    }
}

/// A debate announced in two paragraphs.
pub(super) fn short() -> Brochure {
    let mut short = title_only();
    short.accent = Colour(236, 180, 40);
    short.cover.subtitle = "Et si l’on ralentissait ?".to_owned();
    short.cover.dates = own(&["12 octobre 2026"]);
    short.cover.places = own(&["Salons de la Gare"]);
    short.cover.status = "Complet".to_owned();
    short.presentation = parse(&format!("{PARAGRAPH}\n\n{PARAGRAPH}"));
    short.practical.deadline = "Inscription au plus tard le 4 octobre".to_owned();
    short
}
