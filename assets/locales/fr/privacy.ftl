# Personal data: how long what is kept, cleaning, erasing somebody, the right of access.
# Days, names and titles are written by the caller.

change-person-erase = Personne effacée
change-people-anonymise = { $count ->
    [one] Personne anonymisée
   *[other] { $count } personnes anonymisées
}
change-privacy-clean = Données personnelles nettoyées ({ $count })
change-retention = Durée de conservation modifiée

problem-person-speaks = Cette personne figure dans le programme : { $programmes }. Retirez d’abord ses interventions, ou acceptez qu’elles soient retirées avec elle.
problem-retention-length = « { $value } » n’est pas une durée. Indiquez un nombre entier, de 1 à { $most }.

privacy-title = Données personnelles
privacy-help = Ce que Parvis garde des personnes, et pendant combien de temps. Un nettoyage est définitif : rien ne permet de revenir en arrière.
privacy-keep-title = Durées de conservation
privacy-keep-contacts-years = Coordonnées et notes (années)
privacy-keep-contacts-years-help = Comptées depuis le dernier contact : séance, intervention, accord ou modification de la fiche.
privacy-keep-attendance-years = Preuves de présence (années)
privacy-keep-attendance-years-help = Comptées depuis la dernière séance ; les financeurs peuvent les demander. La personne devient ensuite anonyme, et compte toujours.
privacy-keep-needs-months = Besoins et repas (mois)
privacy-keep-needs-months-help = Comptés depuis le dernier jour du programme.
privacy-keep-waiting-months = Listes d’attente (mois)
privacy-keep-waiting-months-help = Pour qui n’a jamais eu de place, comptés depuis le dernier jour du programme.
privacy-keep-consents-years = Accords (années)
privacy-keep-consents-years-help = L’accord est ensuite à redemander.
privacy-due-title = À nettoyer
privacy-due-none = Rien à nettoyer aujourd’hui.
privacy-due-contacts = Coordonnées et notes
privacy-due-attendance = Preuves de présence
privacy-due-needs = Besoins et repas
privacy-due-waiting = Listes d’attente
privacy-due-consents = Accords
privacy-due-count = { $kind } : { $count }
privacy-due-show = Voir la liste ({ $count })
privacy-due-more = et { $count } de plus
privacy-due-keep = Garder { $name }
privacy-deed-erase = dernier contact le { $day } : la fiche sera effacée
privacy-deed-anonymise = dernière séance et dernier contact anciens ({ $day }) : la personne deviendra anonyme
privacy-deed-contacts = dernier contact le { $day } : coordonnées et notes seront effacées, le nom reste
privacy-deed-needs = { $detail }, terminé le { $day } : besoins et repas seront effacés
privacy-deed-waiting = { $detail }, terminé le { $day } : l’inscription en liste d’attente sera effacée
privacy-deed-consent = { $detail }, réponse du { $day } : elle sera effacée
privacy-unknown-day = date inconnue
privacy-clean = Nettoyer
privacy-clean-confirm-title = { $count ->
    [one] Nettoyer 1 élément
   *[other] Nettoyer { $count } éléments
}
privacy-clean-confirm = Ces données seront effacées pour de bon, aussi de l’historique. Cela ne peut pas être annulé.
privacy-clean-confirm-button = Nettoyer définitivement
privacy-clean-done = { $count ->
    [0] Rien n’était à nettoyer
    [one] 1 élément nettoyé
   *[other] { $count } éléments nettoyés
}
privacy-copies-title = Anciennes copies de sauvegarde
privacy-copies-help = Ces copies contiennent encore des personnes effacées depuis, ou ne peuvent pas être lues.
privacy-copies-unread = { $name } (illisible : à vérifier à la main)
privacy-copies-delete = Supprimer ces copies
privacy-copies-confirm = Les copies lisibles de la liste seront supprimées du dossier de sauvegarde. Cela ne peut pas être annulé.
privacy-copies-done = { $count ->
    [one] 1 copie supprimée
   *[other] { $count } copies supprimées
}

privacy-person-help = Pour répondre à une demande de cette personne.
privacy-access = Exporter ses données
privacy-access-kind = Page à lire (HTML)
privacy-access-done = Données exportées : { $name }
privacy-anonymise = Anonymiser
privacy-anonymise-title = Anonymiser { $name }
privacy-anonymise-help = Nom, coordonnées, fonctions, besoins et notes seront effacés, aussi de l’historique. Les présences restent et comptent, sans nom.
privacy-anonymise-button = Anonymiser définitivement
privacy-anonymise-done = Personne anonymisée
privacy-erase = Effacer
privacy-erase-title = Effacer { $name }
privacy-erase-help = La fiche, les inscriptions, les accords et l’historique de cette personne seront effacés.
privacy-erase-counted = { $count ->
    [0] Aucune inscription passée n’est à compter.
    [one] 1 inscription passée continue de compter, sans nom.
   *[other] { $count } inscriptions passées continuent de compter, sans nom.
}
privacy-erase-button = Effacer définitivement
privacy-erase-done = Personne effacée
privacy-forever = Cela ne peut pas être annulé. Les documents déjà imprimés ou enregistrés ailleurs restent à détruire.
privacy-appearances = Retirer aussi ses interventions : { $programmes }
privacy-copies-too = { $count ->
    [one] Supprimer aussi la copie de sauvegarde qui contient cette personne
   *[other] Supprimer aussi les { $count } copies de sauvegarde qui contiennent cette personne
}
privacy-copies-left = Des copies de sauvegarde contiennent encore cette personne : voir Réglages, Données personnelles.
privacy-unswept = Le fichier sera entièrement nettoyé au prochain démarrage.
privacy-some-organisation = Structure anonymisée ({ $kind })
privacy-somebody-else = une autre personne
privacy-purpose-newsletter = Lettre d’information
privacy-purpose-directory = Annuaire
privacy-purpose-photo = Photographies
privacy-answer-0 = non
privacy-answer-1 = oui

privacy-access-title = Données personnelles - { $name }
privacy-access-made = Tout ce que le centre garde de cette personne, au { $date }.
privacy-access-prints = Documents imprimés où elle figure
privacy-access-print = { $document }, impression { $number }, { $subject }, { $date }
privacy-access-changes = Modifications
privacy-table-person = Fiche
privacy-table-contact-detail = Autres coordonnées
privacy-table-postal-address = Adresses
privacy-table-mandate = Fonctions
privacy-table-tagging = Étiquettes
privacy-table-consent = Accords
privacy-table-registration = Inscriptions
privacy-table-place = Places
privacy-table-attendance = Présences
privacy-table-wish = Vœux
privacy-table-speaker = Interventions
privacy-table-speaker-mandate = Fonctions au titre desquelles elle intervient
privacy-table-distinct-pair = Homonymes distingués
privacy-table-merger = Fiches réunies
privacy-column-civility = Civilité
privacy-column-given-name = Prénom
privacy-column-family-name = Nom
privacy-column-badge-name = Nom sur le badge
privacy-column-email = Adresse électronique
privacy-column-phone = Téléphone
privacy-column-territory = Territoire
privacy-column-note = Note
privacy-column-birth-name = Nom de naissance
privacy-column-source = Source
privacy-column-created = Notée le
privacy-column-function = Fonction
privacy-column-organisation-id = Structure
privacy-column-begins = Depuis
privacy-column-ends = Jusqu’au
privacy-column-kind = Nature
privacy-column-label = Libellé
privacy-column-value = Valeur
privacy-column-street = Rue
privacy-column-postcode = Code postal
privacy-column-city = Ville
privacy-column-country = Pays
privacy-column-tag-id = Étiquette
privacy-column-purpose = Pour
privacy-column-given = Accord donné
privacy-column-date = Date
privacy-column-programme-id = Programme
privacy-column-mandate-id = Au titre de
privacy-column-category = Catégorie
privacy-column-needs = Besoins
privacy-column-photo-consent = Accord pour les photos
privacy-column-badge-code = Code du badge
privacy-column-replaced-by = Remplacée par
privacy-column-represents = Représente
privacy-column-meal = Repas
privacy-column-fee-cents = Montant fixé à la main
privacy-column-fee-reason = Raison du montant
privacy-column-payer-id = Payeur
privacy-column-commitment-number = Numéro d’engagement
privacy-column-session-id = Séance
privacy-column-slot-id = Atelier ou temps
privacy-column-status = État
privacy-column-rank = Rang
privacy-column-half-day = Demi-journée
privacy-column-arrived = Arrivée
privacy-column-signed = Signature
privacy-column-role = Rôle
privacy-column-role-label = Rôle en mots
privacy-column-notice = Notice
privacy-column-arrival = Heure d’arrivée prévue
privacy-column-equipment = Matériel
privacy-column-image = Droit à l’image
privacy-column-at = Le

cli-privacy-line = { $kind } : { $name } – { $what }
cli-privacy-none = Rien à nettoyer aujourd’hui.
cli-access-written = Écrit : { $file }
cli-erase-needs-yes = Effacer ne peut pas être annulé : ajoutez --yes.
cli-erased = Personne effacée. Copies supprimées : { $copies }.
cli-copies-left = Copies qui la contiennent encore : { $names }
privacy-anonymous = Personne anonymisée
