# What happens to places, and what is owed: waiting lists, a colleague instead, choices, fees, needs.

# What a change was called.
change-waiting-up = Place donnée depuis la liste d’attente
change-attendee-replace = Inscrit remplacé par un collègue
change-wishes-set = Choix d’ateliers modifiés
change-allotment = Ateliers attribués
change-fee-set = Montant modifié

# What is not right.
problem-no-free-place = Aucune place n’est libre. Augmentez la capacité, ou donnez la place vous-même dans le volet de la personne.
problem-nobody-waits = Personne ne peut monter : la liste d’attente a changé.
problem-waits-for-session = Cette personne attend aussi une place à la séance. Donnez-lui d’abord celle-ci.
problem-replaced-by-themselves = C’est la personne elle-même. Choisissez un collègue.
problem-allotment-changed = Les inscriptions ont changé depuis l’aperçu. Regardez-le de nouveau, puis attribuez.
problem-reason-missing = Dites pourquoi ce montant, par exemple « intervient l’après-midi ».
problem-billing-nothing = Personne ne doit rien pour ce programme : il n’y a pas de relevé à écrire.

# Aujourd'hui.
hint-places-free = Places libres : { $subject }, personnes en attente : { $other }

# The views of the tab.
places-views = Vues des inscrits
places-view-list = Liste
places-view-days = Personnes et journées
places-view-waiting = Listes d’attente
places-view-choices = Choix d’ateliers
places-view-needs = Besoins
places-view-billing = Facturation

# Waiting lists.
waiting-free = { $where } : { $free ->
    [0] aucune place libre
    [one] { $free } place libre
   *[other] { $free } places libres
}, { $waiting } en attente.
waiting-next = Prochaine personne : { $name }.
waiting-up-first = Faire monter la première personne
waiting-up-all = Faire monter { $count } personnes
waiting-up-one = Faire monter
waiting-up-one-named = Faire monter { $name }
waiting-show = Voir la liste d’attente
waiting-none-title = Personne n’attend
waiting-none-text = Ici se trouvent les personnes en attente d’une place, dès qu’une séance ou un atelier qui a une capacité est complet. Personne ne monte tout seul : quand une place se libère, elle vous est proposée.
waiting-table = Liste d’attente : { $where }
waiting-rank = Rang
waiting-name = Nom
waiting-organisation = Structure
waiting-action = Place
waiting-capacity = { $taken } places prises sur { $capacity }
waiting-no-capacity = { $taken } places prises, sans limite
waiting-for-session = Attend aussi la séance

# A colleague instead.
replace-open = Remplacer par un collègue
replace-title = Qui vient à la place de { $name } ?
replace-help = Le collègue reçoit les places, les choix d’ateliers, le payeur et le montant fixé. Son repas et ses besoins, c’est à lui de les dire.
replace-known = Personne connue
replace-known-help = Cherchez par nom, ou laissez vide et remplissez les champs.
replace-given-name = Prénom du collègue
replace-family-name = Nom du collègue
replace-email = Courriel du collègue
replace-function = Fonction du collègue
replace-chosen = Vient à la place : { $name }
replace-other = Choisir quelqu’un d’autre
replace-confirm = Remplacer
replace-cancel = Renoncer
replaced-by = Remplacé par { $name }
replaces = Vient à la place de { $name }

# More of an attendee.
details-represents = Représente
details-represents-help = Au nom de qui, par exemple « le maire, M. Faye ».
details-meal = Repas
details-meal-help = Pour le traiteur, sans le nom : végétarien, sans porc…
details-payment = Participation financière
details-payer = Payeur
details-payer-help = Si ce n’est pas la structure de la personne.
details-commitment = Numéro d’engagement

# Choices of workshops.
wishes-title = Choix d’ateliers
wishes-help = Un choix n’est pas une place : elle vient avec l’attribution.
wishes-choice = Choix { $rank }
wishes-choice-in = { $session }, choix { $rank }
wishes-none = Aucun

allotment-none-title = Aucun choix à départager
allotment-none-text = Notez dans le volet de chaque personne les ateliers qu’elle souhaite, du premier choix au dernier. L’attribution se prépare ici, avec les raisons, avant d’être écrite.
allotment-help = Le plus de personnes possible reçoivent un de leurs choix ; puis les meilleurs choix ; à égalité, l’ordre ci-dessous. Les places données à la main restent.
allotment-ties = À égalité
allotment-ties-order = Ordre d’inscription
allotment-ties-lot = Tirage au sort
allotment-seed = Numéro du tirage
allotment-seed-help = Le même numéro donne le même tirage.
allotment-slots = Places par atelier : { $session }
allotment-people = Qui reçoit quoi : { $session }
allotment-slot = Atelier
allotment-capacity = Capacité
allotment-kept = Déjà données
allotment-first = Premiers choix
allotment-later = Autres choix
allotment-unlimited = sans limite
allotment-person = Personne
allotment-gets = Reçoit
allotment-why = Pourquoi
allotment-nothing = Rien
allotment-why-first = Premier choix
allotment-why-later = Choix { $rank } : { $full }
allotment-why-none = Tous les choix sont complets : { $full }
allotment-full-first = { $slot } complet par les premiers choix
allotment-full-mixed = { $slot } complet, pour que le plus de personnes reçoivent un choix
allotment-full-kept = { $slot } complet avant l’attribution
allotment-counts = { $kept } places gardées, { $without } personnes sans choix
allotment-write = { $count ->
    [one] Attribuer { $count } place
   *[other] Attribuer { $count } places
}

# Fees.
fees-because = { $cause } – { $calculation }
fees-days = { $days ->
    [one] { $days } journée × { $amount }
   *[other] { $days } journées × { $amount }
}
fees-programme = { $amount } pour tout le programme
fees-free = gratuit
fees-reason-by-hand = Fixé à la main : { $label }
fees-reason-no-rules = Ce programme n’a pas de tarif.
fees-reason-no-rule = Aucun tarif ne concerne cette personne.
fees-reason-no-day = Aucune journée comptée.
fees-reason-everyone = tarif pour tous
fees-reason-member = territoire adhérent { $year } : { $territory }
fees-reason-non-member = territoire non adhérent
fees-reason-non-member-named = territoire non adhérent en { $year } : { $territory }
fees-reason-unknown-territory = territoire inconnu : tarif non adhérent appliqué
fees-reason-category-participant = participants
fees-reason-category-speaker = intervenants
fees-reason-category-elected-official = élus
fees-reason-category-organiser = organisateurs
fees-reason-category-press = presse
fees-owed = Doit { $amount }
fees-by-rules = Le tarif donnerait { $amount }.
fees-set = Fixer le montant
fees-amount = Montant fixé (en euros)
fees-why = Raison
fees-keep = Appliquer ce montant
fees-again = Revenir au tarif

# Billing.
billing-title = Relevé de facturation
billing-help = Un relevé pour la comptabilité, sans factures. Les sommes suivent les places et les tarifs du programme.
billing-basis = Journées comptées
billing-basis-registered = Journées inscrites
billing-basis-attended = Journées émargées
billing-export = Enregistrer le relevé
billing-export-title = Enregistrer le relevé de facturation
billing-written = Le relevé « { $name } » est enregistré.
billing-kind = Classeur Excel
billing-total = Total
billing-totals = Total : { $amount }. Agents facturés : { $agents }. Participations gratuites : { $free }.
billing-none-title = Rien à facturer
billing-none-text = Personne ne doit rien pour l’instant. Les tarifs se notent dans l’onglet Programme ; les journées viennent des places.
billing-no-rules = Ce programme n’a pas de tarif. Ajoutez-en un dans l’onglet Programme, section Tarifs.
billing-to-check = À vérifier
billing-check-territory = { $count ->
    [one] { $count } montant repose sur un territoire inconnu : tarif non adhérent appliqué.
   *[other] { $count } montants reposent sur un territoire inconnu : tarif non adhérent appliqué.
}
billing-check-place = { $count ->
    [one] { $count } personne n’a aucune place : aucune journée comptée.
   *[other] { $count } personnes n’ont aucune place : aucune journée comptée.
}
billing-table = Ce que chacun paie
billing-lines = Agents : { $name }
billing-nobody = Payeur inconnu
billing-show = Voir les agents
billing-file = Relevé de facturation
billing-sheet-payers = Par payeur
billing-sheet-lines = Par agent
billing-column-payer = Payeur
billing-column-siret = SIRET
billing-column-service = Service Chorus Pro
billing-column-commitment = N° d’engagement
billing-column-agents = Agents
billing-column-days = Journées
billing-column-amount = Montant
billing-column-missing = À demander
billing-column-family-name = Nom
billing-column-given-name = Prénom
billing-column-dates = Dates
billing-column-reason = Raison du montant
billing-missing-payer = payeur
billing-missing-siret = SIRET
billing-missing-commitment = numéro d’engagement

# Needs.
needs-help = Les repas sont comptés sans les noms. Les besoins d’accès portent le nom, pour la personne qui s’en occupe.
needs-meals = Repas
needs-meals-table = Repas : { $session }
needs-meal = Repas demandé
needs-count = Nombre
needs-meals-all = Déjeuners (personnes attendues)
needs-meals-unsaid = Sans indication
needs-lunch = { $count ->
    [one] { $count } déjeuner
   *[other] { $count } déjeuners
}
needs-no-lunch = { $count } personnes attendues, pas de déjeuner au programme
needs-access = Accès
needs-access-table = Besoins d’accès : { $session }
needs-access-none = Aucun besoin noté.
needs-need = Besoin
needs-export-caterer = Fichier pour le traiteur (sans les noms)
needs-export-access = Fichier des besoins d’accès (avec les noms)
needs-export-title = Enregistrer les besoins
needs-written = Le fichier « { $name } » est enregistré.
needs-file-caterer = Repas
needs-file-access = Besoins d’accès
needs-sheet-caterer = Repas
needs-sheet-access = Besoins d’accès
needs-column-date = Date
needs-column-session = Séance
needs-column-meal = Repas
needs-column-count = Nombre
needs-column-family-name = Nom
needs-column-given-name = Prénom
needs-column-organisation = Structure
needs-column-needs = Besoins
needs-none = Ajoutez une séance pour voir les besoins.

# People and days.
days-table = Personnes et journées
days-help = Flèches pour se déplacer, Espace pour donner ou retirer une place.
days-search = Chercher une personne
days-expected = Attendus
days-cell = { $name }, { $day } : { $status }
days-absent = absent
