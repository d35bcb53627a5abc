//! One list per program that staff export from; the people are invented.

use crate::attendees::{AttendeeRow, Field, Form, List, Reading, Reason, Status, read};

fn list(text: &str) -> List {
    read(text.as_bytes()).expect("a list")
}

pub(super) fn reading(list: &List) -> Reading {
    let reading = list.rows(&list.mapping());
    let counts = reading.counts;
    assert_eq!(
        counts.read,
        reading.rows.len() + counts.left_out,
        "the rows add up"
    );
    reading
}

/// The fields in the order of the columns, by their codes; `-` for ignored.
pub(super) fn fields(list: &List) -> String {
    let code = |field: Field| {
        if field == Field::Ignored {
            "-"
        } else {
            field.code()
        }
    };
    list.columns()
        .iter()
        .map(|c| code(c.field))
        .collect::<Vec<_>>()
        .join(" ")
}

/// `row: code (column)` for each problem.
pub(super) fn problems(reading: &Reading) -> Vec<String> {
    let row = |p: &crate::attendees::Problem| p.row.map_or("file".into(), |row| row.to_string());
    let column = |p: &crate::attendees::Problem| {
        p.column
            .as_ref()
            .map_or(String::new(), |column| format!(" ({column})"))
    };
    reading
        .problems
        .iter()
        .map(|p| format!("{}: {}{}", row(p), p.code(), column(p)))
        .collect()
}

pub(super) fn person(row: &AttendeeRow) -> [&str; 4] {
    [
        &row.family_name,
        &row.given_name,
        &row.organisation,
        &row.email,
    ]
}

#[test]
fn helloasso() {
    let list = list(
        "Référence commande;Date de la commande;Statut de la commande;Nom participant;Prénom participant;\
         Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Billet;Numéro de billet;\
         Tarif;Montant tarif;Code Promo;Montant code promo;Quelle date ?\r\n\
         7001;16/11/2025 21:34;Validé;Lefèvre;Zoé;Lefèvre;Zoé;zoe@ccas.example;CCAS de Lumbres;Carte;\
         https://billet.example/1;900;Agent territorial;0,00;;0;12 mars\r\n\
         7001;16/11/2025 21:34;Validé;Diallo;Issa;Lefèvre;Zoé;zoe@ccas.example;CCAS de Lumbres;Carte;\
         https://billet.example/2;901;Agent territorial;0,00;;0;12 mars, 14 mars\r\n\
         7002;17/11/2025 08:00;Annulé;Martin;Luc;Martin;Luc;luc@maison.example;;Carte;\
         https://billet.example/3;902;Bénévole;0,00;;0;14 mars\r\n",
    );
    assert_eq!(
        fields(&list),
        "- - status family_name given_name payer_family_name payer_given_name payer_email organisation \
         - - - category - - - session"
    );
    let reading = reading(&list);
    assert_eq!(
        person(&reading.rows[0]),
        ["Lefèvre", "Zoé", "CCAS de Lumbres", "zoe@ccas.example"]
    );
    assert_eq!(
        person(&reading.rows[1]),
        ["Diallo", "Issa", "CCAS de Lumbres", ""]
    );
    assert_eq!(reading.rows[1].session, ["12 mars", "14 mars"]);
    assert_eq!(reading.rows[1].category, "Agent territorial");
    assert_eq!(reading.rows[2].status, Status::Cancelled);
    assert_eq!(reading.counts.cancelled, 1);
    assert_eq!(problems(&reading), ["file: payer-email-unused"]);
}

#[test]
fn helloasso_payments() {
    let list = list(
        "Référence commande;Référence paiement;Montant total;Date du paiement;Statut du paiement;Versé;\
         Date du versement;Nom payeur;Prénom payeur;Email payeur;Campagne;Type de campagne;Montant du tarif\n\
         1;2;150,00;03/04/2026 18:23:13;Payé;Oui;05/04/2026;Roy;Léa;lea@roy.example;Journée;Billetterie;150,00\n\
         3;4;0,00;03/04/2026 18:25:00;Hors ligne;Non;;Petit;Jo;;Journée;Billetterie;0,00\n",
    );
    assert_eq!(
        fields(&list),
        "- - - - status - - family_name given_name email - - -"
    );
    assert_eq!(list.columns()[7].reason, Reason::PayerOnly);
    let reading = reading(&list);
    assert_eq!(
        person(&reading.rows[0]),
        ["Roy", "Léa", "", "lea@roy.example"]
    );
    assert!(reading.rows.iter().all(|row| row.status == Status::Active));
    assert_eq!(problems(&reading), ["file: payer-as-attendee"]);
}

#[test]
fn billetweb() {
    let text = "Séance,Tarif,Nom,Prénom,Email,Commande,Payé,Valide,Téléphone (Commande) - #5,Structure\r\n\
         2025-11-05 20:00,Plein tarif,ÉLIE,Noël,noel@elie.example,B12,Oui,Oui,612345678,\"Régie, Lens\"\r\n\
         2025-11-06 20:00,Gratuit,Sow,Awa,awa@sow.example,B13,Non,Non,+33 7 00 00 00 01,\r\n";
    let latin: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).expect("Latin-1"))
        .collect();
    let list = read(&latin).expect("a list");
    let form = Form::Text {
        encoding: "windows-1252",
        delimiter: ',',
    };
    assert_eq!(list.form(), &form);
    assert_eq!(
        fields(&list),
        "session category family_name given_name email - - status phone organisation"
    );
    let reading = reading(&list);
    assert_eq!(
        person(&reading.rows[0]),
        ["ÉLIE", "Noël", "Régie, Lens", "noel@elie.example"]
    );
    assert_eq!(reading.rows[0].phone, "06 12 34 56 78");
    assert_eq!(reading.rows[0].session, ["2025-11-05 20:00"]);
    assert_eq!(reading.rows[1].status, Status::Cancelled);
    assert_eq!(problems(&reading), [""; 0]);
}

#[test]
fn eventbrite() {
    let list = list(
        "Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,\
         Order Type,Currency,Total Paid,Fees Paid,Attendee Status,Job Title,Company,Dietary requirements\n\
         11,11/29/24 22:28,Ana,Silva,ana@silva.example,1,,Standard,21,,Free,EUR,0.00,0.00,Attending,Planner,Atelier Sud,none\n\
         12,11/29/24 22:30,Bo,Berg,bo@berg.example,1,,Standard,22,,Free,EUR,0.00,0.00,Not Attending,,,vegan\n",
    );
    assert_eq!(
        fields(&list),
        "- - given_name family_name email - - category - - - - - - status function organisation meal"
    );
    let reading = reading(&list);
    assert_eq!(
        person(&reading.rows[0]),
        ["Silva", "Ana", "Atelier Sud", "ana@silva.example"]
    );
    assert_eq!(
        (reading.rows[0].meal.as_str(), reading.rows[1].meal.as_str()),
        ("", "vegan")
    );
    assert_eq!(reading.counts.cancelled, 1);
    assert_eq!(
        fields(&self::list("Surname,First Name\nBerg,Bo\n")),
        "family_name given_name"
    );
}

#[test]
fn google_forms() {
    let list = list(
        "Horodateur,Adresse e-mail,Nom et prénom,Votre structure,Votre fonction,\
         À quelle(s) date(s) serez-vous présent·e ?,Acceptez-vous d’être photographié·e ?\n\
         2026/02/03 9:12:44 AM UTC+1,mo@ville.example,BENALI Mo,Ville de Rive,Chef de projet,\"Jeudi 12 mars, Vendredi 13 mars\",Oui\n\
         2026/02/04 9:12:44 AM UTC+1,ida@ville.example,Ida Lund,,,Jeudi 12 mars,\"Non, merci\"\n",
    );
    assert_eq!(
        fields(&list),
        "- email full_name organisation function session photo_consent"
    );
    let reading = reading(&list);
    assert_eq!(
        person(&reading.rows[0]),
        ["BENALI", "Mo", "Ville de Rive", "mo@ville.example"]
    );
    assert_eq!(
        reading.rows[0].session,
        ["Jeudi 12 mars", "Vendredi 13 mars"]
    );
    assert_eq!(reading.rows[0].photo_consent, Some(true));
    assert_eq!(reading.rows[1].photo_consent, Some(false));
    // The header says family name first, and two words leave no doubt.
    assert_eq!(person(&reading.rows[1])[..2], ["Ida", "Lund"]);
}

#[test]
fn microsoft_forms() {
    let head = "ID;Heure de début;Heure de fin;Adresse de messagerie;Nom;Heure de la dernière modification";
    let known = list(&format!(
        "{head};Structure\u{A0}\n1;02/03/2026 10:00:01;02/03/2026 10:02:09;p.roux@agglo.example;ROUX Paul;;Agglo\n"
    ));
    assert_eq!(fields(&known), "- - - email full_name - organisation");
    assert_eq!(
        person(&reading(&known).rows[0]),
        ["ROUX", "Paul", "Agglo", "p.roux@agglo.example"]
    );

    let anonymous = list(&format!(
        "{head};Votre nom ;Votre prénom;Votre adresse mail\n\
         1;02/03/2026 10:00:01;02/03/2026 10:02:09;anonymous;;;Roux;Paul;paul@roux.example\n"
    ));
    assert_eq!(
        fields(&anonymous),
        "- - - - - - family_name given_name email"
    );
    assert_eq!(
        person(&reading(&anonymous).rows[0]),
        ["Roux", "Paul", "", "paul@roux.example"]
    );
}

#[test]
fn limesurvey_and_framaforms() {
    let lime = list(
        "\"ID de la réponse\";\"Date de soumission\";\"Dernière page\";\"Langue de départ\";\"Nom\";\"Prénom\";\"Courriel\"\n\
         \"5\";\"2026-01-05 10:00:00\";\"3\";\"fr\";\"Nguyễn\";\"Thị Ngọc\";\"n@n.example\"\n",
    );
    assert_eq!(fields(&lime), "- - - - family_name given_name email");
    assert_eq!(person(&reading(&lime).rows[0])[..2], ["Nguyễn", "Thị Ngọc"]);

    let frama = list(
        "serial,completed time,IP address,Nom,Prénom,Organisme\n7,2026-01-05 10:00:00,192.0.2.7,Şahin,Łukasz,APRES\n",
    );
    assert_eq!(frama.columns()[2].reason, Reason::Private);
    assert_eq!(frama.preview(1)[0].1[2], "");
    let mut mapping = frama.mapping();
    mapping.0[2].field = Field::Note;
    let reading = frama.rows(&mapping);
    assert_eq!(reading.rows[0].note, "");
    assert_eq!(problems(&reading), ["file: private-column (IP address)"]);
}

#[test]
fn lists_typed_by_hand() {
    let list = list(
        "sep=;\r\n;;;;;\r\nJournée du 12 mars : liste;;;;;\r\nCivilité;Contact;Mail;Commune;Jour 1;Jour 2\r\n\
         Mme;Anne DE LA FOSSE;anne@fosse.example;L’Haÿ-les-Roses;x;\r\n;;;;;\r\n\
         M.;Paul KERN;paul@;Lens;X;oui\r\n;;;Lille;;\r\nM.;Paul KERN;paul@;Lens;X;oui\r\n",
    );
    assert_eq!(
        fields(&list),
        "civility full_name email territory session session"
    );
    assert_eq!(list.header_row(), Some(3));
    let reading = reading(&list);
    assert_eq!(reading.rows[0].number, 4);
    assert_eq!(person(&reading.rows[0])[..2], ["DE LA FOSSE", "Anne"]);
    assert_eq!(reading.rows[0].session, ["Jour 1"]);
    assert_eq!(reading.rows[1].session, ["Jour 1", "Jour 2"]);
    assert_eq!(reading.rows[1].number, 6);
    assert_eq!(
        problems(&reading),
        [
            "2: rows-before-header",
            "6: email-doubtful (Mail)",
            "7: no-name",
            "8: email-doubtful (Mail)",
            "8: duplicate-row"
        ]
    );
    assert_eq!(reading.counts.left_out, 2);
}

#[test]
fn columns_without_a_telling_header() {
    let list = list(
        "Nom;;Divers\nDUPONT Marie;marie@dupont.example;0601020304\nROY Luc;luc@roy.example;0601020305\n",
    );
    let seen: Vec<(&str, Field, Reason)> = list
        .columns()
        .iter()
        .map(|c| (c.header.as_str(), c.field, c.reason))
        .collect();
    assert_eq!(
        seen,
        [
            ("Nom", Field::FullName, Reason::Header),
            ("B", Field::Email, Reason::Contents),
            ("Divers", Field::Phone, Reason::Contents)
        ]
    );
}

#[test]
fn a_file_without_header_says_so() {
    let list = list("DUPONT;Marie;marie@dupont.example\nROY;Luc;luc@roy.example\n");
    assert_eq!(fields(&list), "- - email");
    let first = reading(&list);
    assert_eq!(
        problems(&first),
        ["file: no-header", "file: no-name-column"]
    );
    assert_eq!((first.counts.read, first.counts.left_out), (2, 2));

    let mut mapping = list.mapping();
    mapping.0[0].field = Field::FamilyName;
    mapping.0[1].field = Field::GivenName;
    let corrected = list.rows(&mapping);
    assert_eq!(corrected.rows[0].number, 1);
    assert_eq!(person(&corrected.rows[1])[..2], ["ROY", "Luc"]);
}

#[test]
fn a_correction_may_name_what_is_not_there() {
    let list = list("Nom;Prénom;Ville\nA;B;C\n");
    let mut mapping = list.mapping();
    mapping.0[0].header = "Rien".into();
    mapping.0[2].field = Field::GivenName;
    let reading = list.rows(&mapping);
    assert_eq!(
        problems(&reading),
        ["file: unknown-column (Rien)", "file: field-twice (Ville)"]
    );
    assert_eq!(person(&reading.rows[0])[..2], ["", "B"]);
}

#[test]
fn titles_and_statuses_depend_on_the_cells() {
    assert_eq!(
        fields(&list("Titre;Nom;Prénom\nMme;A;B\n")),
        "civility family_name given_name"
    );
    assert_eq!(
        fields(&list("Titre;Nom;Prénom\nDirectrice;A;B\n")),
        "function family_name given_name"
    );
    assert_eq!(
        fields(&list("Statut;Nom;Prénom\nÉlu;A;B\n")),
        "category family_name given_name"
    );
    assert_eq!(
        fields(&list("Date;Nom;Prénom\n2026-01-02 10:11:12;A;B\n")),
        "- family_name given_name"
    );
    assert_eq!(
        fields(&list("Nom;Prénom\nROY Léa;Léa\n")),
        "family_name given_name"
    );
}

#[test]
fn the_sample_is_read_without_loss() {
    let bytes = include_bytes!("../../../../../../assets/sample/attendees.csv");
    let list = read(bytes).expect("the sample is a list");
    assert!(
        list.columns()
            .iter()
            .all(|column| column.field != Field::Ignored),
        "{:?}",
        list.columns()
    );
    let reading = reading(&list);
    assert_eq!(reading.counts.left_out, 0, "{:?}", problems(&reading));
    assert!(
        reading
            .rows
            .iter()
            .all(|row| !row.family_name.is_empty() && !row.session.is_empty())
    );
    assert!(reading.rows.iter().any(|row| row.session.len() == 2));
}

#[test]
fn a_list_that_counts_itself_below() {
    let counted = |last: &str| {
        let text = format!(
            "N°;Participant;Organisme;Courriel\n1;ROY Ali;Ville;ali@ville.example\n{last}\n"
        );
        let reading = reading(&list(&text));
        (reading.rows.len(), problems(&reading))
    };
    for total in [
        ";Total : 1;;",
        ";Sous-total 1;;",
        ";Nombre de participants;;",
        ";TOTAL GÉNÉRAL : 1;;",
        ";Effectif;;",
    ] {
        assert_eq!(
            counted(total),
            (1, vec!["3: total-row".to_owned()]),
            "{total}"
        );
    }
    for person in [";TOTAL Luc;;", ";TOTAL 2;Ville;", ";Nombré Ève;;"] {
        assert_eq!(counted(person).0, 2, "{person}");
    }
}
