### Les mots de la fenêtre elle-même : le cadre, les réglages, les composants communs.

window-rail-label = Navigation principale
window-rail-today = Aujourd’hui
window-rail-programmes = Programmes
window-rail-settings = Réglages
window-skip = Aller au contenu

window-close = Fermer
window-cancel = Annuler
window-undo = Annuler l’action
window-field-saved = Enregistré
window-search-clear = Effacer la recherche
window-panel-close = Fermer le volet
window-toast-dismiss = Masquer ce message
window-progress-count = { $done } sur { $total }
window-errors-title = { $count ->
    [one] Un point est à revoir
   *[other] { $count } points sont à revoir
}

window-date-example = Par exemple 31/05/2018 ou 31 mai 2018
window-date-not-understood = Cette date n’est pas comprise. Écrivez-la par exemple 31/05/2018.
window-time-not-understood = Cette heure n’est pas comprise. Écrivez-la par exemple 9h30.

window-table-count = { $count ->
    [one] { $shown } ligne
   *[other] { $shown } lignes
}
window-table-selected = { $count ->
    [one] { $shown } sélectionnée
   *[other] { $shown } sélectionnées
}

window-palette-title = Tout chercher
window-palette-label = Un programme, une page ou une action
window-palette-button = Chercher
window-palette-nothing = Rien ne correspond à ces mots.
window-palette-room = Page
window-palette-choice = Réglage
window-palette-dark = Passer en affichage sombre
window-palette-light = Passer en affichage clair
window-palette-english = Passer la fenêtre en anglais
window-palette-french = Passer la fenêtre en français
window-key-shift = Maj
window-shortcuts-title = Raccourcis clavier
window-shortcuts-button = Raccourcis

window-today-empty-title = Rien de prévu pour l’instant
window-today-empty-text = Les prochaines journées s’affichent ici, avec ce qu’il reste à préparer pour chacune.

window-settings-person = Votre nom
window-settings-operator = Nom affiché dans l’historique
window-settings-operator-help = Il indique à vos collègues qui a fait une modification sur ce poste.
window-settings-look = Affichage
window-settings-locale = Langue
window-settings-locale-fr = Français
window-settings-locale-en = Anglais
window-settings-theme = Thème
window-settings-theme-system = Comme le système
window-settings-theme-light = Clair
window-settings-theme-dark = Sombre
window-settings-density = Hauteur des lignes
window-settings-density-help = Dans les tableaux, pour voir plus de lignes à la fois.
window-settings-density-comfortable = Confortable
window-settings-density-dense = Serrée
window-settings-zoom = Taille de l’affichage
window-settings-zoom-size = { $size } %
window-zoom-in = Agrandir l’affichage
window-zoom-out = Réduire l’affichage
window-zoom-reset = Revenir à la taille normale
window-settings-version = Parvis, version { $version }

problem-file-not-chosen = Ce fichier n’est plus accessible. Choisissez-le de nouveau.
problem-file-not-written = Ce fichier n’a pas encore été créé.
problem-file-not-opened = Le système n’a pas pu ouvrir « { $name } ». Le fichier a peut-être été déplacé.
problem-preferences-not-saved = Vos réglages n’ont pas pu être enregistrés. Vérifiez que le disque n’est pas plein.
window-problem-internal = Le programme n’a pas pu terminer cette action. Rien n’a été modifié. Réessayez, ou relancez Parvis.

window-undo-group = Annuler ou rétablir
window-undo-what = Annuler : { $what }
window-undo-nothing = Rien à annuler
window-undo-done = Annulé : { $what }
window-undo-later = D’autres modifications ont eu lieu depuis. Annulez-les d’abord avec le bouton Annuler.
window-redo = Rétablir l’action
window-redo-what = Rétablir : { $what }
window-redo-nothing = Rien à rétablir
window-redo-done = Rétabli : { $what }
window-failure-title = Parvis ne peut pas ouvrir les données
window-failure-retry = Réessayer
window-palette-action = Action
window-palette-programme = Programme
window-move-up = Monter : { $name }
window-move-down = Descendre : { $name }
window-delete = Supprimer : { $name }

window-start-title = Préparez une journée, du programme aux badges
window-start-text = Saisissez le programme, recevez les inscrits, imprimez la brochure, les feuilles d’émargement et les badges.
window-start-sample = Ouvrir l’exemple
window-start-first = Commencer mon premier programme

window-today-open = Ouvrir
window-today-open-named = Ouvrir : { $title }

window-programmes-new = Nouveau programme
window-programmes-new-help = Tout le reste pourra être complété ensuite.
window-programmes-create = Créer le programme
window-programmes-file = Ouvrir un fichier de programme
window-programmes-file-kind = Programme Parvis
window-programmes-search = Chercher un programme
window-programmes-none = Aucun programme ne correspond.
window-programmes-days = Dates
window-programmes-places = Lieux
window-programmes-missing = À compléter

window-programme-back = Revenir à la liste des programmes
window-programme-tabs = Parties du programme
window-programme-tab-programme = Programme
window-programme-tab-attendees = Inscrits
window-programme-tab-documents = Documents
window-programme-tab-attendance = Présences
window-programme-actions = Actions sur le programme
window-programme-delete = Supprimer le programme
window-programme-no-date = Date à fixer
window-programme-no-place = Lieu à indiquer
window-programme-days = du { $first } au { $last }
window-programme-ready = Rien à compléter
window-programme-hints = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
window-programme-more-hints = { $count ->
    [one] et { $count } autre point
   *[other] et { $count } autres points
}
window-programme-session-count = { $count ->
    [one] { $shown } séance
   *[other] { $shown } séances
}
window-programme-attendee-count = { $count ->
    [one] { $shown } inscrit
   *[other] { $shown } inscrits
}
window-programme-identity = Identité
window-programme-title = Titre
window-programme-subtitle = Sous-titre
window-programme-kind = Nature
window-programme-series = Collection
window-programme-series-help = Le nom du rendez-vous, s’il revient d’une fois à l’autre.
window-programme-period = Période
window-programme-period-help = En toutes lettres, tant que les dates ne sont pas fixées.
window-programme-texts = Textes
window-programme-rich-help = « - » au début d’une ligne commence une liste, une ligne vide sépare deux paragraphes, **deux étoiles** mettent en gras.
window-programme-presentation = Présentation
window-programme-objectives = Objectifs
window-programme-audience = Public
window-programme-methods = Méthodes
window-programme-organisations = Structures
window-programme-sessions = Séances
window-programme-attendees = Inscrits
window-programme-speakers = Intervenants de tout le programme
window-programme-speakers-help = Ceux d’un seul temps s’ajoutent dans le déroulé de sa séance.
window-programme-practical-title = Informations pratiques
window-programme-deadline = Date limite d’inscription
window-programme-link = Lien d’inscription
window-programme-contact-name = Nom du contact
window-programme-contact-email = Adresse électronique du contact
window-programme-contact-phone = Téléphone du contact
window-programme-fees = Tarifs
window-programme-practical = Venir et participer
window-programme-legal-footer = Mentions
window-programme-legal-footer-help = En petits caractères à la fin de la brochure.

window-organisation-name = Nom de la structure
window-organisation-part = Rôle de la structure
window-organisation-add = Ajouter la structure
window-organisation-remove = Retirer : { $name }

window-sessions-none = Une séance est une journée ou une demi-journée, avec son lieu et son déroulé.
window-session-add = Ajouter une séance
window-session-numbered = Séance { $number }
window-session-titled = Séance { $number } : { $title }
window-session-this = cette séance
window-session-number = Numéro
window-session-title = Titre de la séance
window-session-status = État
window-session-date = Date
window-session-period = Période de la séance
window-session-period-help = En toutes lettres, tant que la date n’est pas fixée.
window-session-doors = Accueil
window-session-starts = Début
window-session-ends = Fin
window-session-half-days = Émargement
window-session-all-day = Journée entière
window-session-mode = Modalité
window-session-room = Salle
window-session-capacity = Nombre de places
window-session-online-link = Lien de connexion
window-session-agenda = Déroulé
window-session-speakers = Intervenants de toute la séance
window-session-organisations = Structures de la séance
window-session-context = Contexte de la séance
window-session-objectives = Objectifs de la séance
window-session-axes = Axes de travail

window-venue = Lieu
window-venue-none = Aucun lieu
window-venue-of-session = Celui de la séance
window-venue-new = Nouveau lieu
window-venue-create = Créer le lieu
window-venue-edit = Modifier l’adresse du lieu
window-venue-help = Ce qui est changé ici l’est partout où ce lieu est indiqué.
window-venue-name = Nom du lieu
window-venue-street = Rue
window-venue-postcode = Code postal
window-venue-city = Ville
window-venue-access = Accès
window-venue-accessibility = Accessibilité

window-agenda-none = Le déroulé est encore vide.
window-slot-add = Ajouter un temps
window-slot-name = temps { $number }
window-slot-cell = { $column }, temps { $number }
window-slot-starts = Début
window-slot-ends = Fin
window-slot-kind = Nature
window-slot-title = Titre
window-slot-room = Salle
window-slot-number = Numéro
window-slot-parallel = Parallèle
window-slot-actions = Actions
window-slot-details = Détails : { $name }
window-slot-description = Description
window-slot-lead-question = Question directrice

window-speakers-of = Intervenants : { $about }
window-speaker-add = Ajouter un intervenant
window-speaker-add-to = Ajouter un intervenant : { $about }
window-speaker-create = Ajouter cet intervenant
window-speaker-edit = Modifier : { $name }
window-speaker-remove = Retirer : { $name }
window-speaker-panel = Intervenant
window-speaker-unnamed = Sans nom
window-speaker-known = Retrouver une personne
window-speaker-known-help = Parmi celles déjà saisies dans Parvis.
window-speaker-given-name = Prénom
window-speaker-family-name = Nom
window-speaker-organisation = Structure qui intervient
window-speaker-organisation-help = Quand aucune personne n’est encore nommée.
window-speaker-role = Rôle
window-speaker-role-label = Rôle en toutes lettres
window-speaker-role-label-help = S’il doit être écrit autrement, par exemple « Grand témoin ».
window-speaker-mandate = Fonction { $number }
window-speaker-mandate-add = Ajouter une fonction
window-speaker-mandate-remove = Retirer la fonction { $number }
window-speaker-function = Fonction
window-speaker-mandate-organisation = Structure
window-speaker-notice = Notice
