# The workshop of a programme: the strip of sessions, the agenda, its hints, and texts with marks.
# In a hint, $subject is a title, a number or an hour; $other an hour, a title, a person or a room.

change-slots-shift = Suite décalée de { $minutes } min

problem-not-minutes = Indiquez un nombre de minutes, par exemple 15 ou -10 (720 au plus).
problem-past-midnight = Un temps passerait minuit. Choisissez un décalage plus court.

agenda-strip = Séances
agenda-no-day = date à fixer
agenda-no-place = lieu à indiquer
agenda-seats = { $expected } / { $capacity } places
agenda-expected = { $expected ->
    [0] personne n’est attendu
    [one] { $expected } personne attendue
   *[other] { $expected } personnes attendues
}

agenda-help = Entrée ajoute le temps suivant ; « 9h15-9h45 » dans Début remplit les deux heures.
agenda-grip = Déplacer le temps { $number } (Alt et flèches au clavier)
agenda-actions = Autres actions : { $name }
agenda-beside = En parallèle ({ $count })
agenda-add-workshop = Ajouter un atelier en parallèle
agenda-add-beside = Ajouter un temps en parallèle
agenda-group = Groupe en parallèle
agenda-group-help = Les temps d’un même numéro se tiennent en même temps.
agenda-shift = Décaler la suite…
agenda-shift-from = Décaler à partir de { $time }, en minutes
agenda-shift-here = Décaler à partir d’ici, en minutes
agenda-shift-help = Ce temps et tous les suivants. -10 avance de dix minutes.
agenda-shift-session = Décaler aussi la fin de la séance ({ $time })
agenda-shift-do = Décaler
agenda-more-hints = { $count ->
    [one] Voir { $count } autre remarque
   *[other] Voir { $count } autres remarques
}

agenda-key-add = Ajouter un temps à la suite
agenda-key-beside = Ajouter un temps en parallèle
agenda-key-up = Monter le temps
agenda-key-down = Descendre le temps
agenda-key-sooner = Avancer la séance dans le cycle
agenda-key-later = Reculer la séance dans le cycle
agenda-key-shift = Décaler la suite du déroulé

hint-gap = { $subject } : rien n’est prévu depuis { $other }
hint-overlap = { $subject } : commence avant la fin de « { $other } »
hint-end-before-start = { $subject } : se termine avant son début ({ $other })
hint-before-session = { $subject } : commence avant la séance ({ $other })
hint-after-session = { $subject } : finit après la séance ({ $other })
hint-speaker-twice = { $subject } : { $other } intervient ailleurs à la même heure
hint-room-twice = { $subject } : la salle { $other } est déjà prise à cette heure
hint-no-lunch = { $subject } : pas de déjeuner ni de pause entre 12h et 14h

hint-short-no-room = sans salle
hint-short-no-speaker = sans intervenant
hint-short-gap = temps vide
hint-short-overlap = chevauchement
hint-short-end-before-start = fin avant le début
hint-short-before-session = avant la séance
hint-short-after-session = après la séance
hint-short-speaker-twice = intervenant pris
hint-short-room-twice = salle prise

marks-tools = Mise en forme : { $field }
marks-bold = Gras
marks-italic = Italique
marks-bullets = Liste à puces
marks-numbers = Liste numérotée
marks-deeper = Rentrer dans la liste
marks-shallower = Sortir d’un niveau
marks-quotation = Citation
marks-link = Lien
marks-preview-of = Aperçu : { $field }
marks-nothing = Rien à montrer encore.
