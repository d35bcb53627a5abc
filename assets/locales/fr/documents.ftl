# The fixed words of what is printed.

paper-page = page { $page } / { $pages }
paper-session = Séance { $number }
paper-day = Journée { $number }
paper-workshop = Atelier { $number }
paper-room = { $venue }, { $room }
paper-siret = SIRET { $number }
paper-training-number = Déclaration d’activité { $number }

sign-in-title = Feuille d’émargement
sign-in-number = N°
sign-in-name = Nom et prénom
sign-in-organisation = Structure
sign-in-speakers = Intervenants
sign-in-attendees = Participants
sign-in-run = Tirage { $run }
sign-in-privacy = Données utilisées pour justifier de la présence, conservées le temps exigé par les financeurs. Accès et rectification auprès de l’organisateur.
sign-in-bookmark = Feuille d’émargement – { $session }
sign-in-signature = Signature

badges-title = Badges
badges-sheet = Planche { $sheet } / { $sheets }

brochure-title = Programme
brochure-presentation = Présentation
brochure-objectives = Objectifs
brochure-audience = Publics concernés
brochure-methods = Modalités
brochure-dates = Dates
brochure-speakers = Intervenants
brochure-agenda = Programme
brochure-context = Contexte
brochure-session-objectives = Objectifs de la journée
brochure-axes = Axes de travail
brochure-practical = Informations pratiques
brochure-registration = Inscription
brochure-register-link = S’inscrire en ligne
brochure-deadline = Inscription jusqu’au { $date }
brochure-fees = Tarifs
brochure-venue = Lieu
brochure-venues = Lieux
brochure-access = Accès
brochure-accessibility = Accessibilité
brochure-contact = Contact
brochure-organisers = Organisé par
brochure-co-organisers = En partenariat avec
brochure-hosts = Accueilli par
brochure-partners = Partenaires
brochure-funders = Avec le soutien de
brochure-parallel = Ateliers en parallèle
