# Les contacts : personnes, structures, territoires.

window-rail-contacts = Contacts
contacts-title = Contacts
contacts-people = Personnes
contacts-organisations = Structures
contacts-territories = Territoires
contacts-person = Personne
contacts-organisation = Structure
contacts-name = Nom
contacts-body-name = Nom officiel
contacts-acronym = Sigle
contacts-kind = Type de structure
contacts-kind-state = Service de l’État
contacts-kind-region = Région
contacts-kind-department = Département
contacts-kind-intercommunality = Intercommunalité
contacts-kind-commune = Commune
contacts-kind-social-landlord = Bailleur social
contacts-kind-association = Association
contacts-kind-citizens-council = Conseil citoyen
contacts-kind-resource-centre = Centre de ressources
contacts-kind-education = École, université, recherche
contacts-kind-company = Entreprise
contacts-kind-other = Autre
contacts-civility = Civilité
contacts-given-name = Prénom
contacts-family-name = Nom d’usage
contacts-birth-name = Nom de naissance
contacts-badge-name = Nom sur le badge
contacts-email = Adresse e-mail
contacts-phone = Téléphone
contacts-function = Fonction
contacts-territory = Territoire
contacts-territory-commune = Commune
contacts-territory-epci = Intercommunalité
contacts-territory-department = Département
contacts-territory-region = Région
contacts-territory-city-contract = Contrat de ville
contacts-territory-neighbourhood = Quartier prioritaire
contacts-source = Origine du contact
contacts-source-help = Par exemple : inscription du 12 mars, carte de visite.
contacts-created = Noté le { $date }
contacts-note = Note
contacts-tag = Mot-clé
contacts-tags = Mots-clés
contacts-tag-add = Ajouter un mot-clé
contacts-tag-help = Un mot déjà employé est proposé.
contacts-tag-remove = Retirer le mot-clé { $name }
contacts-consent = Accord
contacts-consents = Accords
contacts-consents-help = Une réponse porte la date du jour ; corrigez-la si la réponse est plus ancienne.
contacts-consent-newsletter = Lettre d’information
contacts-consent-directory = Annuaire
contacts-consent-photo = Photo
contacts-consent-of = { $purpose } : { $answer }
contacts-consent-date = Date, { $purpose }
contacts-consent-source = Recueilli par, { $purpose }
contacts-answer-unasked = jamais demandé
contacts-answer-given = donné
contacts-answer-refused = refusé
contacts-search = Rechercher dans la liste
contacts-all = Tous
contacts-show-all = Tout afficher
contacts-none-person = Aucune personne
contacts-none-person-help = Les personnes inscrites et les intervenants apparaissent ici ; vous pouvez en ajouter d’autres.
contacts-none-organisation = Aucune structure
contacts-none-organisation-help = Les structures des inscrits et des programmes apparaissent ici ; vous pouvez en ajouter d’autres.
contacts-none-found = Rien ne correspond
contacts-none-found-help = Enlevez un filtre ou cherchez un autre mot.
contacts-count-people = { $count ->
    [0] Aucune personne
    [one] { $count } personne
   *[other] { $count } personnes
}
contacts-count-organisations = { $count ->
    [0] Aucune structure
    [one] { $count } structure
   *[other] { $count } structures
}
contacts-page = { $first } à { $last }
contacts-page-before = Page précédente
contacts-page-after = Page suivante
contacts-new-person = Nouvelle personne
contacts-new-organisation = Nouvelle structure
contacts-create-person = Créer la personne
contacts-create-organisation = Créer la structure
contacts-alike = { $count ->
    [one] Déjà dans les contacts :
   *[other] Déjà dans les contacts ({ $count }) :
}
contacts-export = Exporter
contacts-export-help = { $count ->
    [one] La liste affichée : { $count } ligne.
   *[other] La liste affichée : { $count } lignes.
}
contacts-export-save = Enregistrer le fichier
contacts-exported = Fichier enregistré : { $name }
contacts-format = Format
contacts-format-xlsx = Classeur (XLSX)
contacts-format-csv = Texte pour tableur (CSV)
contacts-format-json = Données (JSON)
contacts-sheet-people = Personnes
contacts-sheet-organisations = Structures
contacts-newsletter = Adresses pour la lettre d’information
contacts-newsletter-addresses = Adresses des personnes qui ont donné leur accord
contacts-newsletter-help = { $without ->
    [0] Seules les personnes de la liste qui ont accepté la lettre d’information.
    [one] Seules les personnes de la liste qui ont accepté la lettre d’information ; { $without } n’a pas d’adresse.
   *[other] Seules les personnes de la liste qui ont accepté la lettre d’information ; { $without } n’ont pas d’adresse.
}
contacts-back-people = Toutes les personnes
contacts-back-organisations = Toutes les structures
contacts-delete-person = Supprimer la personne
contacts-delete-organisation = Supprimer la structure
contacts-identity = Identité
contacts-label = Libellé
contacts-details = Autres coordonnées
contacts-detail-kind = Nature
contacts-detail-email = Adresse e-mail
contacts-detail-phone = Téléphone
contacts-detail-value = Adresse ou numéro
contacts-detail-add = Ajouter
contacts-addresses = Adresses postales
contacts-address = Adresse { $number }
contacts-address-add = Ajouter une adresse
contacts-address-delete = Supprimer l’adresse { $number }
contacts-street = Voie
contacts-postcode = Code postal
contacts-city = Ville
contacts-country = Pays
contacts-mandates = Fonctions
contacts-mandates-past = Fonctions terminées
contacts-mandate = Fonction { $number }
contacts-mandate-function = Nouvelle fonction
contacts-mandate-organisation = Dans la structure
contacts-mandate-organisation-help = Une structure inconnue est créée.
contacts-mandate-add = Ajouter la fonction
contacts-begins = Depuis le
contacts-ends = Jusqu’au
contacts-member = territoire adhérent { $year } : { $name }
contacts-attended = Participations
contacts-attended-none = Aucune participation.
contacts-arrived = accueilli
contacts-signed = émargé
contacts-date = Date
contacts-programme = Programme
contacts-session = Séance
contacts-status = Statut
contacts-presence = Présence
contacts-role = Rôle
contacts-appearances = Interventions
contacts-printed = Papiers en circulation
contacts-printed-help = Les papiers en vigueur où figure cette personne, et les étiquettes imprimées pour elle.
contacts-paper = Papier
contacts-paper-sign-in = Feuille d’émargement
contacts-paper-badges = Badge
contacts-paper-certificates = Attestation
contacts-paper-table-tents = Chevalet
contacts-paper-participant-list = Liste des participants
contacts-paper-wall-list = Liste d’accueil
contacts-paper-check-list = Liste de pointage
contacts-paper-other = Autre papier
contacts-badge-code = Code du badge
contacts-history = Historique
contacts-history-show = Afficher l’historique
contacts-history-by = Par
contacts-history-what = Modification
contacts-history-undone = Annulé : { $what }
contacts-part-of = Fait partie de
contacts-website = Site internet
contacts-billing = Facturation
contacts-billing-help = Pour l’état des sommes dues par employeur.
contacts-siret = Numéro SIRET
contacts-chorus = Code service Chorus Pro
contacts-texts = Textes
contacts-notice = Présentation
contacts-members = Personnes de la structure
contacts-members-none = Personne n’a de fonction dans cette structure.
contacts-members-past = Anciennes fonctions
contacts-parts = Services et composantes
contacts-roles = Rôles dans les programmes
contacts-part-organiser = Organisateur
contacts-part-co-organiser = Co-organisateur
contacts-part-host = Hôte
contacts-part-partner = Partenaire
contacts-part-funder = Financeur
contacts-years = Participation par année
contacts-year = Année
contacts-registrations = Inscriptions
contacts-places = Places
contacts-came = Personnes venues
contacts-memberships = Territoires adhérents
contacts-memberships-help = Une commune est adhérente aussi par son intercommunalité, son département ou sa région.
contacts-memberships-of = Territoires adhérents { $year }
contacts-memberships-none = Aucun territoire adhérent en { $year }.
contacts-membership-add = Ajouter un territoire adhérent en { $year }
contacts-membership-copy = { $count ->
    [one] Reprendre { $count } adhésion de { $year }
   *[other] Reprendre { $count } adhésions de { $year }
}
contacts-membership-note = Note, { $name }
contacts-membership-delete = Retirer l’adhésion : { $name }
contacts-actions = Actions
contacts-own = Vos territoires
contacts-own-help = Contrats de ville et quartiers, qui ne sont dans aucune liste officielle.
contacts-own-kind = Nature du territoire
contacts-own-name = Nom du territoire
contacts-own-code = Code officiel du quartier
contacts-own-within = Situé dans
contacts-own-add = Ajouter le territoire

change-person-add = Personne créée
change-person-edit = Personne modifiée
change-person-delete = Personne supprimée
change-organisation-add = Structure créée
change-organisation-edit = Structure modifiée
change-organisation-delete = Structure supprimée
change-mandate-add = Fonction ajoutée
change-mandate-edit = Fonction modifiée
change-mandate-delete = Fonction supprimée
change-mandate-move = Fonction déplacée
change-address-add = Adresse ajoutée
change-address-edit = Adresse modifiée
change-address-delete = Adresse supprimée
change-detail-add = Coordonnée ajoutée
change-detail-edit = Coordonnée modifiée
change-detail-delete = Coordonnée supprimée
change-tag-add = Mot-clé ajouté
change-tag-remove = Mot-clé retiré
change-consent = Accord modifié
change-territory-add = Territoire ajouté
change-territory-edit = Territoire modifié
change-territory-delete = Territoire supprimé
change-membership-add = Adhésion ajoutée
change-membership-edit = Adhésion modifiée
change-membership-delete = Adhésion retirée
change-membership-copy = Adhésions reprises

problem-person-in-use = Cette personne ne peut pas être supprimée : inscriptions { $registrations }, interventions { $appearances }. Retirez-les d’abord.
problem-organisation-in-use = Cette structure ne peut pas être supprimée : fonctions { $mandates }, rôles et interventions { $roles }, composantes { $parts }, prises en charge { $payments }. Retirez-les d’abord.
problem-mandate-in-use = Cette fonction sert à des inscriptions ou interventions : { $uses }. Indiquez plutôt sa date de fin.
problem-mandate-ends-before = La fin précède le début. Corrigez l’une des deux dates.
problem-consent-first = Choisissez d’abord une réponse.
problem-date-to-come = Cette date est à venir. Indiquez le jour de la réponse.
problem-territory-unknown = Ce territoire est inconnu. Choisissez-en un dans la liste proposée.
problem-territory-in-use = Ce territoire sert encore : { $uses } personnes, structures, territoires ou adhésions. Changez-les d’abord.
problem-within-itself = Un territoire ne peut pas être situé dans lui-même.
problem-part-of-itself = Une structure ne peut pas faire partie d’elle-même.
problem-not-a-website = « { $value } » n’est pas une adresse de site. Écrivez par exemple www.exemple.fr.
