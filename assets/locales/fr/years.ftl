# From year to year: duplicating, sessions in series, templates and archives, the year, the search.
# Days and titles are written by the caller.

change-programme-duplicate = Programme dupliqué
change-programmes-archived = { $count ->
    [one] Programme archivé
   *[other] { $count } programmes archivés
}
change-programmes-current = { $count ->
    [one] Programme remis parmi les programmes en cours
   *[other] { $count } programmes remis parmi les programmes en cours
}
change-programmes-template = { $count ->
    [one] Programme rangé parmi les modèles
   *[other] { $count } programmes rangés parmi les modèles
}
change-session-series = { $count ->
    [one] Séance ajoutée en série
   *[other] { $count } séances ajoutées en série
}

problem-not-a-year = « { $value } » n’est pas une année.
problem-series-too-long = Au plus { $most } séances à la fois.

holiday-new-year = Jour de l’An
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = Fête du Travail
holiday-victory = Victoire 1945
holiday-ascension = Ascension
holiday-whit-monday = Lundi de Pentecôte
holiday-national-day = Fête nationale
holiday-assumption = Assomption
holiday-all-saints = Toussaint
holiday-armistice = Armistice 1918
holiday-christmas = Noël

conflict-speaker = Même intervenant
conflict-room = Même salle
conflict-venue = Même lieu
conflict-day = Même jour
conflict-with = { $kind } : { $subject } – { $programme }
conflict-with-programme = { $kind } – { $programme }
conflict-within = une autre séance de ce programme

held-programme = Programme
held-session = Séance
held-slot = Temps
held-speaker = Intervenant
held-organisation = Structure

rhythm-weekly = Chaque semaine
rhythm-fortnightly = Une semaine sur deux
rhythm-every-three-weeks = Une semaine sur trois
rhythm-every-four-weeks = Une semaine sur quatre
rhythm-monthly = Chaque mois, au même rang (le deuxième mardi, par exemple)

years-holiday = Jour férié : { $name }
years-weekend = Week-end

shelf-current = En cours
shelf-archived = Archivés
shelf-template = Modèles
years-shelf = Montrer
years-is-archived = Archivé
years-is-template = Modèle
years-view = Affichage
years-view-list = Liste
years-view-year = Année
years-select = Choisir : { $title }
years-select-all = Choisir tous les programmes
years-selected = { $count ->
    [one] { $count } programme choisi
   *[other] { $count } programmes choisis
}
years-to-archived = Archiver
years-to-current = Remettre en cours
years-to-template = Ranger parmi les modèles
years-none-archived = Aucun programme archivé. Un programme archivé reste lisible et se retrouve par la recherche.
years-none-template = Aucun modèle. Un modèle est un programme dont on en fait d’autres : rangez-y-en un depuis son menu d’actions.
years-new-from = Partir de
years-new-from-nothing = Une page blanche
years-new-from-template = Modèle : { $title }
years-new-next = Choisir les dates

years-duplicate = Dupliquer à d’autres dates
years-duplicate-title = Dupliquer un programme
years-duplicate-template-title = Nouveau programme depuis un modèle
years-duplicate-of = D’après « { $title } »
years-duplicate-new-title = Titre du nouveau programme
years-duplicate-first = Première date
years-duplicate-weekdays = Garder les jours de la semaine
years-duplicate-weekdays-help = Chaque séance reste le même jour de la semaine, au plus près de la date demandée.
years-duplicate-take = Ce qui est repris
years-duplicate-take-help = Les inscrits, les impressions et les liens d’inscription et de connexion ne sont jamais repris. Toutes les séances sont de nouveau ouvertes.
years-take-texts = Les textes
years-take-agenda = Le déroulé
years-take-speakers = Les intervenants
years-take-venues = Les lieux et les salles
years-take-partners = Les structures et leurs logos
years-duplicate-dates = Les nouvelles dates
years-duplicate-date = Nouvelle date, séance { $number }
years-duplicate-was = le { $date } auparavant
years-duplicate-was-undated = sans date auparavant
years-duplicate-weekday-changed = Autre jour de la semaine
years-duplicate-free = Rien ce jour-là
years-duplicate-deadline = Inscriptions jusqu’au { $date }, au lieu du { $from }.
years-duplicate-no-session = Ce programme n’a pas encore de séance.
years-duplicate-old = Ces textes nomment encore une année passée. Ils sont repris tels quels : relisez-les.
years-duplicate-old-text = { $field } : { $years }
years-duplicate-old-in-session = { $field }, séance { $number } : { $years }
years-duplicate-old-in-slot = { $field }, séance { $number }, « { $slot } » : { $years }
years-duplicate-create = Créer le programme
years-field-series = Collection
years-field-title = Titre
years-field-subtitle = Sous-titre
years-field-period = Période
years-field-presentation = Présentation
years-field-objectives = Objectifs
years-field-audience = Public
years-field-methods = Méthodes
years-field-fees = Tarifs
years-field-practical = Venir et participer
years-field-legal_footer = Mentions
years-field-agreement = Convention
years-field-context = Contexte
years-field-axes = Axes de travail
years-field-description = Description
years-field-lead_question = Question directrice

years-series = Ajouter des séances en série…
years-series-title = Ajouter des séances en série
years-series-from = À partir du
years-series-weekday = Jour de la semaine
years-series-weekday-same = Celui de cette date
years-series-rhythm = Rythme
years-series-count = Nombre de séances
years-series-holidays = Sauter les jours fériés
years-series-skipped = Autres dates à sauter
years-series-skipped-help = Séparées par des virgules : 12/05/2027, 26/05/2027.
years-series-room = Salle
years-series-preview = Les dates
years-series-preview-none = Aucune date ne correspond.
years-series-wait = Indiquez une première date et un nombre de séances : les dates s’affichent ici avant d’être ajoutées.
years-series-skip = Sauter le { $date }
years-series-passed-over = Sautés : { $days }
years-series-passed-holiday = { $date } ({ $holiday })
years-series-add = { $count ->
    [0] Ajouter
    [one] Ajouter { $count } séance
   *[other] Ajouter { $count } séances
}

years-year-title = Année { $year }
years-year-before = Année { $year }, la précédente
years-year-after = Année { $year }, la suivante
years-year-this = Cette année
years-year-sessions = { $count ->
    [0] Aucune séance
    [one] { $count } séance
   *[other] { $count } séances
}
years-year-conflicts = { $count ->
    [0] Aucun conflit de salle, de lieu ou d’intervenant
    [one] { $count } séance en conflit de salle, de lieu ou d’intervenant
   *[other] { $count } séances en conflit de salle, de lieu ou d’intervenant
}
years-year-day = Jour
years-year-session = Séance
years-year-hours = Horaires
years-year-place = Lieu
years-year-attention = À regarder
years-year-nothing = Rien ce mois-ci.
years-year-numbered = { $programme }, séance { $number }
years-year-all-day = Journée entière

years-search-title = Chercher dans tout ce qui a eu lieu
years-search-words = Mots ou question
years-search-help = Par exemple : qui est intervenu sur la GUSP en 2019 ?
years-search-year = Année
years-search-any-year = Toutes les années
years-search-kind = Chercher
years-search-everything = Tout
years-search-kind-programme = Programmes
years-search-kind-session = Séances
years-search-kind-speaker = Intervenants
years-search-kind-organisation = Structures
years-search-none = Rien ne correspond. Essayez avec moins de mots ou sans année.
years-search-count = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
years-search-in-year = { $count ->
    [0] Aucun résultat en { $year }
    [one] { $count } résultat en { $year }
   *[other] { $count } résultats en { $year }
}
years-search-more = Seuls les plus récents sont montrés : précisez la recherche pour les autres.
years-search-untitled = Sans titre
years-search-session = séance { $number }
years-search-palette = Chercher « { $words } » dans tout ce qui a eu lieu
years-search-open = Chercher dans tout ce qui a eu lieu
