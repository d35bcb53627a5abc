//! Sources in the encodings and delimiters that they come in; the people are invented.

use super::sources::{fields, reading};
use crate::attendees::{Form, read};
use encoding_rs::{MACINTOSH, WINDOWS_1252};

/// A text in an encoding.
type Encode = fn(&str) -> Vec<u8>;

fn marked(text: &str) -> Vec<u8> {
    [b"\xEF\xBB\xBF", text.as_bytes()].concat()
}

fn wide(text: &str) -> Vec<u8> {
    let units = text.encode_utf16().flat_map(u16::to_le_bytes);
    [0xFF, 0xFE].into_iter().chain(units).collect()
}

const ENCODINGS: [(&str, Encode); 5] = [
    ("utf-8", |text| text.as_bytes().to_vec()),
    ("utf-8", marked),
    ("utf-16le", wide),
    ("windows-1252", |text| {
        WINDOWS_1252.encode(text).0.into_owned()
    }),
    ("macintosh", |text| MACINTOSH.encode(text).0.into_owned()),
];

/// The header and one person of each source, in cells parted by `|`, and what the columns hold.
const SOURCES: [(&str, &str, &str); 6] = [
    (
        "Référence commande|Date de la commande|Statut de la commande|Nom participant|\
         Prénom participant|Nom payeur|Prénom payeur|Email payeur|Raison sociale|Tarif|Montant tarif",
        "1|16/11/2025 21:34|Validé|Lefèvre|Zoé|Roy|Léa|lea@roy.example|Régie|Élu|0,00",
        "- - status family_name given_name payer_family_name payer_given_name payer_email \
         organisation category -",
    ),
    (
        "Séance|Tarif|Nom|Prénom|Email|Commande|Payé|Valide|Téléphone (Commande) - #5",
        "2025-11-05 20:00|Plein tarif|Lefèvre|Zoé|zoe@l.example|B1|Oui|Oui|0612345678",
        "session category family_name given_name email - - status phone",
    ),
    (
        "Horodateur|Adresse e-mail|Nom|Prénom|Structure représentée",
        "03/02/2026 09:12:44|zoe@l.example|Lefèvre|Zoé|Métropole européenne",
        "- email family_name given_name organisation",
    ),
    (
        "ID|Heure de début|Heure de fin|Adresse de messagerie|Nom|Heure de la dernière modification|Métier",
        "1|02/03/2026 10:00:01|02/03/2026 10:02:09|zoe@l.example|LEFÈVRE Zoé||Élue",
        "- - - email full_name - function",
    ),
    (
        "ID de la réponse|Date de soumission|Dernière page|Langue de départ|Nom|Prénom|Téléphone",
        "5|2026-01-05 10:00:00|3|fr|Lefèvre|Zoé|0612345678",
        "- - - - family_name given_name phone",
    ),
    (
        "serial|completed time|IP address|Nom|Prénom|Intitulé du poste",
        "7|2026-01-05 10:00:00|192.0.2.7|Lefèvre|Zoé|Chargée d’études",
        "- - - family_name given_name function",
    ),
];

#[test]
fn every_source_is_recognised_in_every_encoding() {
    for (header, person, expected) in SOURCES {
        for (name, encode) in ENCODINGS {
            for delimiter in [';', ',', '\t'] {
                let quoted = |line: &str| {
                    let cells = line.split('|').map(|cell| format!("\"{cell}\""));
                    cells.collect::<Vec<_>>().join(&delimiter.to_string())
                };
                let text = format!("{}\r\n{}\r\n", quoted(header), quoted(person));
                let list = read(&encode(&text)).expect("a list");
                let form = Form::Text {
                    encoding: name,
                    delimiter,
                };
                assert_eq!(list.form(), &form, "{header}");
                let reading = reading(&list);
                assert_eq!(reading.rows[0].given_name, "Zoé", "{header} in {name}");
                assert_eq!(fields(&list), expected, "{name}");
            }
        }
    }
}
