# Getting ready: following up speakers, the list of preparations, the rules of the fees.

change-speaker-follow-up = Suivi d’un intervenant modifié
change-speaker-replace = Intervenant remplacé
change-preparation-add = Préparatif ajouté
change-preparation-edit = Préparatif modifié
change-preparation-tick = Préparatif coché ou décoché
change-preparation-delete = Préparatif retiré
change-preparation-move = Préparatif déplacé
change-preparation-propose = Préparatifs habituels ajoutés
change-fee-rule-add = Tarif ajouté
change-fee-rule-edit = Tarif modifié
change-fee-rule-delete = Tarif retiré
change-fee-rule-move = Tarif déplacé

problem-already-replaced = Une autre personne a déjà pris cette place.
problem-list-not-empty = La liste des préparatifs n’est pas vide.
problem-not-a-due-day = « { $value } » n’indique pas de jour. Écrivez par exemple J-60, J+15 ou 12/03/2027.
problem-not-an-amount = « { $value } » n’est pas un montant. Écrivez par exemple 150 ou 12,50.

# The subject is a name, a title or a number.
hint-no-facilitator-nor-rapporteur = { $subject } : animateur et rapporteur à trouver
hint-no-facilitator-nor-rapporteur-of-number = Atelier { $subject } : animateur et rapporteur à trouver
hint-no-facilitator = { $subject } : animateur à trouver
hint-no-facilitator-of-number = Atelier { $subject } : animateur à trouver
hint-no-rapporteur = { $subject } : rapporteur à trouver
hint-no-rapporteur-of-number = Atelier { $subject } : rapporteur à trouver

# Beside the line of the agenda.
hint-short-no-facilitator-nor-rapporteur = sans animateur ni rapporteur
hint-short-no-facilitator-nor-rapporteur-of-number = sans animateur ni rapporteur
hint-short-no-facilitator = sans animateur
hint-short-no-facilitator-of-number = sans animateur
hint-short-no-rapporteur = sans rapporteur
hint-short-no-rapporteur-of-number = sans rapporteur
hint-to-approach = Intervenants à contacter : { $subject }
hint-to-approach-many = { $subject } intervenants à contacter
hint-unconfirmed = Réponse ferme attendue : { $subject }
hint-unconfirmed-many = Réponse ferme attendue de { $subject } intervenants
hint-overdue = En retard : { $subject }
hint-overdue-many = { $subject } préparatifs en retard

speaker-status-to-approach = À contacter
speaker-status-approached = Contacté
speaker-status-confirmed = Confirmé
speaker-status-provisional = Sous réserve
speaker-status-withdrawn = Désisté
speaker-status-replaced = Remplacé
image-consent-not-asked = À demander
image-consent-yes = Accepte
image-consent-no = Refuse

# After a name on paper.
paper-provisional = (sous réserve)

follow-title = Suivi des intervenants
follow-help = Un nom ouvre la fiche de l’intervenant, avec ce dont il a besoin et votre note.
follow-list = Tableau du suivi
follow-only-missing = Seulement ce qui manque
follow-count = { $count ->
    [one] { $shown } intervention
   *[other] { $shown } interventions
  }
follow-nobody = Aucun intervenant pour l’instant.
follow-nothing-missing = Rien ne manque.
follow-throughout = Tout le programme
follow-speaker = Intervenant
follow-where = Temps
follow-status = Statut
follow-arrival = Arrivée
follow-arrival-help = Une heure, ou quelques mots : « la veille au soir ».
follow-equipment = Matériel
follow-equipment-help = Ce qu’il faut dans la salle pour cette intervention.
follow-image = Droit à l’image
follow-note = Note privée
follow-note-help = Pour vous seulement : elle n’est ni imprimée ni exportée.
follow-cell = { $column } : { $name }
follow-panel = Suivi
follow-replace = Remplacer par…
follow-replace-of = Remplacer par… : { $name }
follow-replace-panel = Remplacer { $name }
follow-replace-help = La place, le rôle et l’ordre restent les mêmes. { $name } reste visible ici, barré, et n’est plus imprimé.
follow-replace-create = Remplacer
follow-replaced-by = remplacé par { $name }
follow-gone = n’intervient plus

preparation-title = Préparatifs
preparation-help = J est le jour de la première séance.
preparation-none = Que faut-il faire avant et après ? Une liste de départ est prête ; chaque ligne se change ensuite.
preparation-propose = Ajouter les préparatifs habituels
preparation-list = Liste des préparatifs
preparation-next = Prochains préparatifs
preparation-what = À faire
preparation-when = Quand
preparation-day = Jour
preparation-when-help = J-60, J+15 ou une date.
preparation-add = Ajouter
preparation-done = Fait : { $title }
preparation-what-of = À faire, ligne { $number }
preparation-when-of = Quand, ligne { $number }
preparation-done-on = fait le { $date }
preparation-no-day = jour à fixer
preparation-state-done = Fait
preparation-state-overdue = En retard
preparation-state-soon = Bientôt
preparation-state-later = Plus tard
preparation-distance-before = J-{ $days }
preparation-distance-on = J
preparation-distance-after = J+{ $days }
preparation-on = { $distance } · { $date }

preparation-usual-room = Réserver la salle
preparation-usual-speakers = Contacter les intervenants
preparation-usual-announce = Annoncer la date et ouvrir les inscriptions
preparation-usual-caterer = Commander le déjeuner et l’accueil café
preparation-usual-confirm = Confirmer les intervenants : arrivée, matériel, droit à l’image
preparation-usual-brochure = Relire, imprimer et envoyer le programme
preparation-usual-remind = Relancer les personnes et les structures qui n’ont pas répondu
preparation-usual-practical = Envoyer les informations pratiques aux inscrits
preparation-usual-papers = Imprimer les badges et les feuilles d’émargement
preparation-usual-equipment = Essayer le matériel et poser la signalétique
preparation-usual-thanks = Remercier les intervenants et le lieu d’accueil
preparation-usual-certificates = Envoyer les attestations de présence
preparation-usual-report = Rédiger et envoyer le bilan

fee-title = Règles de tarif
fee-help = Imprimées dans le programme, sous le texte des tarifs.
fee-list = Liste des règles de tarif
fee-payer = Pour qui
fee-amount = Montant en euros
fee-unit = Par
fee-label = Pour qui, en vos mots
fee-add = Ajouter un tarif
fee-rule = Tarif { $number }
fee-cell = { $column }, tarif { $number }
fee-payer-everyone = Tout le monde
fee-payer-members = Territoires adhérents
fee-payer-non-members = Autres territoires
fee-unit-day = Jour et personne
fee-unit-programme = Personne, tout le programme
fee-unit-free = Gratuit

# The rules in one sentence. The payers begin in small letters.
fee-and = { $before } ; { $after }
fee-for = { $amount } pour { $payers }
fee-free = gratuit
fee-day = { $amount } par jour et par personne
fee-programme = { $amount } par personne pour tout le programme
fee-payers-everyone = tous
fee-payers-members = les territoires adhérents
fee-payers-non-members = les territoires non adhérents
fee-payers-others = les autres
fee-payers-participant = les participants
fee-payers-speaker = les intervenants
fee-payers-elected-official = les élus
fee-payers-organiser = l’équipe d’organisation
fee-payers-press = la presse
money-euros = { $amount } €
