# The fixed words of what is printed, and what the person who prints has to know.

paper-page = page { $page } / { $pages }
paper-session = Séance { $number }
paper-day = Journée { $number }
paper-workshop = { $kind } { $number }
paper-numbered-title = { $number } – { $title }
paper-place = { $venue }, { $room }
paper-logo = Logo : { $name }
paper-logo-unnamed = Logo
paper-signature = Signature : { $name }
paper-signature-unnamed = Signature
paper-siret = SIRET { $number }
paper-training-number = Déclaration d’activité { $number }
paper-function-at = { $function }, { $organisation }

sign-in-document = Feuille d’émargement
sign-in-added = Feuille d’émargement – nouveaux inscrits
# Sous le nom de qui vient à la place de quelqu’un.
sign-in-represents = représente { $somebody }
sign-in-speakers = Intervenants
sign-in-participants = Participants
sign-in-number = N°
sign-in-family-name = Nom
sign-in-given-name = Prénom
sign-in-organisation = Structure
sign-in-signature = Signature
sign-in-continued = suite
sign-in-run = Tirage { $run } du { $date }
sign-in-funding = Avec le soutien de { $names }
sign-in-agreement = Convention n° { $number }
sign-in-privacy = Données utilisées pour justifier de la présence et conservées le temps exigé par les financeurs ; accès et rectification auprès de l’organisateur.
sign-in-function = Fonction
sign-in-category = Catégorie
sign-in-territory = Commune ou territoire
sign-in-email = Courriel
sign-in-phone = Téléphone
sign-in-note = Note
sign-in-needs = Besoins
sign-in-desk = { $first } – { $last }
sign-in-desk-organisations = Structures { $letters }
sign-in-no-organisation = Sans structure

badges-document = Badges
badges-code = Code { $code }
badges-no-photo = Pas de photo
badges-companion = Accompagnant·e

alignment-page-document = Réglage de l’imprimante
alignment-page-line = 100 mm
alignment-page-step-print = 1. Imprimez cette page en taille réelle (100 %), sans l’ajuster à la page, sur le papier que vous utilisez pour les badges.
alignment-page-step-across = 2. Posez le bord gauche de la feuille sur son bord droit et pincez le pli en haut. Le pli coupe l’échelle du haut : notez le nombre, avec son signe. C’est le décalage en largeur.
alignment-page-step-down = 3. Posez le bord haut sur le bord bas et pincez le pli à gauche. Le pli coupe l’échelle de gauche : notez le nombre. C’est le décalage en hauteur.
alignment-page-step-line = 4. Mesurez le trait ci-dessous avec une règle. C’est la longueur du trait.
alignment-page-corrected = Page corrigée pour « { $name } » : les deux plis doivent tomber sur 0 et le trait mesurer 100 mm.

table-tents-document = Chevalets de table

certificates-attendance-document = Attestation de présence
certificates-attendance-opening = { $issuer } atteste que
certificates-attendance-link = a participé à
certificates-training-document = Certificat de réalisation
certificates-training-opening = { $issuer }, organisme de formation, certifie que
certificates-training-link = a suivi l’action
certificates-training-nature = Nature de l’action : action de formation
certificates-organiser = L’organisateur
certificates-employer = Employeur : { $name }
certificates-date = Date
certificates-session = Séance
certificates-presence = Présence signée
certificates-duration = Durée
certificates-morning = matin
certificates-afternoon = après-midi
certificates-both = matin et après-midi
certificates-whole = séance entière
certificates-total = Durée totale : { $duration }
certificates-note = Durées des demi-journées signées sur la feuille d’émargement, sans le temps du repas.
certificates-done = Fait à ……………………………, le { $date }
certificates-done-at = Fait à { $town }, le { $date }
certificates-signature = Signature
certificates-stamp = Cachet
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes }
duration-minutes = { $minutes } min

wall-list-document = Liste alphabétique
wall-list-heading = Trouvez votre numéro
wall-list-name = Nom
wall-list-number = N°

participant-list-document = Liste des participants
participant-list-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
participant-list-notice = Liste établie pour les participants : ne pas l’utiliser à d’autres fins.

speaker-list-document = Liste des intervenants
speaker-list-throughout = Tout au long du programme
speaker-list-session = Toute la séance

partner-directory-document = Annuaire des partenaires

list-name = Nom
list-function = Fonction
list-organisation = Structure
list-hours = Horaire
list-speaker = Intervenant
list-slot = Temps

door-signs-document = Panneaux de porte

direction-signs-document = Fléchage
direction-signs-left = Flèche vers la gauche
direction-signs-right = Flèche vers la droite
direction-signs-straight = Flèche tout droit
direction-signs-stairs-up = Flèche vers le haut de l’escalier
direction-signs-stairs-down = Flèche vers le bas de l’escalier

check-list-document = Liste de pointage
check-list-there = Présent

reprint-document = À réimprimer

folder-document = Dossier du jour
folder-paper = Papier nécessaire
folder-labels = { $count ->
    [one] { $count } planche { $stock }
   *[other] { $count } planches { $stock }
}
folder-plain = { $count ->
    [one] { $count } feuille A4
   *[other] { $count } feuilles A4
}
folder-advice = Imprimez sur une seule face, en taille réelle (100 %) ; glissez les planches aux pages indiquées.
folder-missing = À compléter
folder-what = Document
folder-pages = Pages
folder-on = Papier
folder-a4 = A4
folder-desk = Accueil
folder-rooms = Salles
folder-speakers = Intervenants
folder-organiser = Organisation
folder-rescue = En secours
folder-blank-rows = Lignes numérotées à remplir
folder-blank-badges = Badges à écrire à la main
folder-blank-tents = Chevalets à écrire à la main

brochure-document = Programme
brochure-presentation = Présentation
brochure-objectives = Objectifs
brochure-audience = Publics
brochure-methods = Modalités
brochure-dates = Dates
brochure-speakers = Intervenants
brochure-programme = Programme
brochure-session-context = Contexte
brochure-session-objectives = Objectifs de la journée
brochure-session-axes = Axes de travail
brochure-practical = Informations pratiques
brochure-registration = Inscription
brochure-fees = Tarifs
brochure-venues = Lieu
brochure-access = Accès
brochure-accessibility = Accessibilité
brochure-notes = Bon à savoir
brochure-contact = Contact
brochure-organised-by = Organisé par
brochure-register-online = S’inscrire en ligne
brochure-registration-code = Code à scanner pour s’inscrire
brochure-write-to = Écrire à { $address }
brochure-call = Appeler le { $number }
brochure-deadline = Inscription au plus tard le { $date }
brochure-doors = Accueil à partir de { $doors }
brochure-hosts = Accueilli par { $names }
brochure-session-co-organisers = Avec { $names }
brochure-group-workshops = Ateliers
brochure-group-parallel = Au choix
brochure-part-organiser = Organisé par
brochure-part-co-organiser = En partenariat avec
brochure-part-host = Accueilli par
brochure-part-partner = Partenaires
brochure-part-funder = Avec le soutien de

warning-missing-character = Le caractère « { $character } » (page { $page }, « { $item } ») n’existe dans aucune police : il est remplacé par un cadre vide.
warning-cut = « { $item } » (page { $page }) ne tient pas dans son cadre et a été coupé.

slip-cut = À découper ou à photocopier
slip-title = Bulletin d’inscription
slip-until = À renvoyer avant le { $date }.
slip-until-to = À renvoyer avant le { $date } à { $address }.
slip-to = À renvoyer à { $address }.
slip-family-name = Nom
slip-given-name = Prénom
slip-organisation = Structure
slip-function = Fonction
slip-email = Courriel
slip-phone = Téléphone
slip-days = Je participerai à
slip-first-choice = Choix 1
slip-second-choice = Choix 2
slip-lunch = Je déjeunerai sur place
slip-yes = Oui
slip-no = Non
slip-needs = Besoins particuliers
slip-photographs = Photographies
slip-accept = J’accepte d’y figurer
slip-refuse = Je refuse
slip-notice = Ces renseignements servent à organiser la rencontre et à justifier de la présence auprès des financeurs. Vous pouvez les consulter, les corriger ou les faire effacer en écrivant à l’organisateur.
