# Dates, hours and the words for every closed list of choices. Codes are those of the domain.

date-weekday-1 = lundi
date-weekday-2 = mardi
date-weekday-3 = mercredi
date-weekday-4 = jeudi
date-weekday-5 = vendredi
date-weekday-6 = samedi
date-weekday-7 = dimanche
date-month-1 = janvier
date-month-2 = février
date-month-3 = mars
date-month-4 = avril
date-month-5 = mai
date-month-6 = juin
date-month-7 = juillet
date-month-8 = août
date-month-9 = septembre
date-month-10 = octobre
date-month-11 = novembre
date-month-12 = décembre
date-day-first = 1er
date-long = { $weekday } { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-list-and = { $first } et { $last }
time-hour = { $hour }h
time-hour-minutes = { $hour }h{ $minutes }
time-range = { $starts } – { $ends }
time-range-words = de { $starts } à { $ends }
time-from = à partir de { $starts }
time-until = jusqu’à { $ends }
time-doors = accueil dès { $doors }
time-all-day = journée entière

programme-kind-study-day = Journée d’étude
programme-kind-meeting = Rencontre
programme-kind-cycle = Cycle
programme-kind-training = Formation
programme-kind-steering-committee = Comité de pilotage
programme-kind-working-group = Groupe de travail
programme-kind-conference = Conférence
programme-kind-other = Événement

part-organiser = Organisateur
part-co-organiser = Co-organisateur
part-host = Accueil
part-partner = Partenaire
part-funder = Financeur

mode-on-site = En présence
mode-online = En ligne
mode-hybrid = En présence et en ligne

session-status-open = Inscriptions ouvertes
session-status-full = Complet
session-status-cancelled = Annulé
session-status-to-come = Programme à venir

half-day-morning = Matin
half-day-afternoon = Après-midi
half-day-whole = Signature
half-days-from-hours = D’après les horaires
half-days-one = Une seule signature
half-days-morning = Matin
half-days-afternoon = Après-midi
half-days-both = Matin et après-midi

slot-kind-welcome = Accueil
slot-kind-opening = Ouverture
slot-kind-talk = Intervention
slot-kind-round-table = Table ronde
slot-kind-workshop = Atelier
slot-kind-plenary = Séance plénière
slot-kind-discussion = Échanges
slot-kind-break = Pause
slot-kind-lunch = Déjeuner
slot-kind-feedback = Restitution
slot-kind-closing = Conclusion
slot-kind-other = Temps libre

speaker-role-speaker = Intervention
speaker-role-facilitator = Animation
speaker-role-rapporteur = Rapport
speaker-role-trainer = Formation
speaker-role-witness = Témoignage

category-participant = Participant
category-speaker = Intervenant
category-elected-official = Élu
category-organiser = Organisation
category-press = Presse

place-status-registered = Inscrit
place-status-waiting-list = Liste d’attente
place-status-cancelled = Annulé
place-status-excused = Excusé
place-status-walk-in = Arrivé sans inscription

organisation-kind-state = Service de l’État
organisation-kind-region = Région
organisation-kind-department = Département
organisation-kind-intercommunality = Intercommunalité
organisation-kind-commune = Commune
organisation-kind-social-landlord = Bailleur social
organisation-kind-association = Association
organisation-kind-citizens-council = Conseil citoyen
organisation-kind-resource-centre = Centre de ressources
organisation-kind-education = Enseignement et recherche
organisation-kind-company = Entreprise
organisation-kind-other = Autre
