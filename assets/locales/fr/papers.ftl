# The screen of the documents. What is printed itself is in documents.ftl.

papers-list = Documents à imprimer
papers-name-sign-in = Feuille d’émargement
papers-name-badges = Badges
papers-name-brochure = Brochure
papers-options = Options

papers-whole-programme = Tout le programme
papers-people-expected = { $count ->
    [one] { $shown } personne attendue
   *[other] { $shown } personnes attendues
}
papers-people-registered = { $count ->
    [one] { $shown } personne inscrite
   *[other] { $shown } personnes inscrites
}
papers-brochure-content = Présentation, programme de chaque séance, lieux et inscription
papers-no-session = Ce programme n’a pas encore de séance. Ajoutez-en une dans l’onglet Programme pour imprimer sa feuille d’émargement.
papers-advice-size = Imprimez ce PDF en taille réelle (100 %), sans l’ajuster à la page : cases et étiquettes gardent ainsi leurs mesures.

papers-session = Séance
papers-session-all = Toutes les séances
papers-sort = Ordre
papers-sort-family-name = Par nom
papers-sort-given-name = Par prénom
papers-sort-organisation = Par structure
papers-sort-category = Par catégorie
papers-blank-rows = Lignes vides
papers-blank-rows-help = Pour les personnes qui arrivent sans inscription.
papers-blank-rows-wrong = Indiquez un nombre entier, par exemple 5.
papers-stock = Planche d’étiquettes
papers-stock-help = La référence est écrite sur le paquet.
papers-stock-name = { $title } – { $size } mm
papers-label-place = Étiquette { $number }, ligne { $row }, colonne { $column }
papers-used-labels = Étiquettes déjà utilisées
papers-used-labels-help = Cliquez celles qui manquent sur la planche. Majuscule et clic : toutes celles entre les deux.
papers-labels-left = { $count ->
    [one] { $count } étiquette restante
   *[other] { $count } étiquettes restantes
}
papers-fresh-sheet = Planche neuve
papers-layout = En grand
papers-layout-given-name = Le prénom
papers-layout-full-name = Le nom complet
papers-layout-organisation = La structure
papers-badge-code = Code QR
papers-badge-band = Bandeau de la catégorie
papers-badge-choices = Choix de la personne
papers-badge-choices-help = Ateliers et repas de sa première journée.
papers-badge-back = Au dos, une fois plié
papers-badge-back-day = La journée de la personne
papers-badge-back-same = La même chose que devant
papers-badge-practical = Ligne pratique
papers-badge-practical-help = Par exemple le code du Wi-Fi.
papers-companions = Badges d’accompagnants
papers-companions-help = À remplir à la main, à la fin.
papers-companions-wrong = Indiquez un nombre entier, par exemple 4.
papers-alignment-title = Imprimante
papers-alignment = Réglage
papers-alignment-help = Pour que chaque badge tombe juste sur son étiquette.
papers-alignment-none = Aucun
papers-alignment-measure = Régler une imprimante
papers-alignment-again = Mesurer à nouveau
papers-alignment-forget = Oublier ce réglage
papers-alignment-steps = Enregistrez la page de réglage, imprimez-la en taille réelle, puis notez ce que vous y lisez.
papers-alignment-page = Page de réglage
papers-alignment-name = Nom de l’imprimante
papers-alignment-across = Décalage en largeur (mm)
papers-alignment-down = Décalage en hauteur (mm)
papers-alignment-line = Longueur du trait (mm)
papers-alignment-save = Garder ce réglage
papers-alignment-cancel = Abandonner
papers-sheets = Une feuille
papers-sheets-session = Pour la séance
papers-sheets-workshops = Par atelier
papers-sheets-venues = Par lieu
papers-workshop = Atelier
papers-workshop-all = Tous les ateliers
papers-desks = Tables d’accueil
papers-desks-help = La liste est partagée par lettres, à peu près également.
papers-desks-wrong = Indiquez un nombre de 1 à 26.
papers-by-organisation = Regrouper par structure
papers-one-signature = Une seule colonne de signature
papers-large = Grandes lignes
papers-large-help = Pour les personnes âgées ou malvoyantes.
papers-reprint = Seulement les pages
papers-reprint-help = Pour réimprimer une page à l’identique : 3, ou 2-4. Vide pour toutes.
papers-column-category = Catégorie
papers-column-territory = Commune ou territoire
papers-column-email = Courriel
papers-column-phone = Téléphone
papers-column-note = Note
papers-column-needs = Besoins

papers-preview = Aperçu
papers-preview-tools = Pages et taille de l’aperçu
papers-preview-waiting = Préparation de l’aperçu…
papers-pages = Pages
papers-page = Page { $page }
papers-page-of = Page { $page } sur { $pages }
papers-page-before = Page précédente
papers-page-after = Page suivante
papers-zoom-in = Agrandir l’aperçu
papers-zoom-out = Réduire l’aperçu
papers-zoom-fit = Ajuster à la largeur

papers-save = Enregistrer le PDF
papers-kind-pdf = Document PDF
papers-writing = { $name } : préparation des pages
papers-result = { $count ->
    [one] { $shown } page – { $size }
   *[other] { $shown } pages – { $size }
}
papers-size-kilobytes = { $size } ko
papers-size-megabytes = { $size } Mo
papers-warnings = À vérifier sur le papier
papers-open = Ouvrir
papers-show-in-folder = Afficher dans le dossier

papers-name-table-tents = Chevalets
papers-name-certificates = Attestations

papers-format = Format
papers-format-a4 = A4
papers-format-a4-help = Une page par feuille.
papers-format-a5-booklet = Livret A5
papers-format-a5-booklet-help = À imprimer recto verso sur A4, retourné sur le bord court, puis à plier.
papers-format-large-print = Gros caractères
papers-format-large-print-help = Corps 18, sur une colonne, pour les personnes malvoyantes.
papers-pages-wanted = Nombre de pages voulu
papers-pages-wrong = Indiquez un nombre de pages, par exemple 4.
papers-draft-mark = Mention de projet
papers-draft-mark-help = Par exemple « PROJET v3 » sur chaque page. Vide pour la version définitive.
papers-slip = Bulletin d’inscription à découper

gauge-takes = { $count ->
    [one] La brochure tient en { $count } page.
   *[other] La brochure tient en { $count } pages.
}
gauge-left = { $count ->
    [0] La dernière page est pleine.
    [one] Il reste { $count } ligne.
   *[other] Il reste { $count } lignes.
}
gauge-over = { $count ->
    [one] Il manque { $count } ligne pour tenir en { $pages } pages.
   *[other] Il manque { $count } lignes pour tenir en { $pages } pages.
}
gauge-texts-not-enough = Raccourcir les textes n’y suffirait pas : prévoyez plus de pages.
gauge-longest = Les textes les plus longs :
gauge-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
gauge-text = { $kind } : { $lines }
gauge-text-of = « { $title } », { $kind } : { $lines }
gauge-text-presentation = présentation
gauge-text-objectives = objectifs
gauge-text-audience = publics
gauge-text-methods = modalités
gauge-text-context = contexte
gauge-text-axes = axes de travail
gauge-text-description = description
gauge-text-notice = notice d’un intervenant
gauge-text-fees = tarifs
gauge-text-notes = bon à savoir
gauge-text-access = accès au lieu
gauge-text-accessibility = accessibilité du lieu

papers-tent-people = Pour qui
papers-tents-speakers = Les intervenants
papers-tents-attendees = Les participants
papers-tents-everyone = Intervenants et participants
papers-tent-format = Pliage
papers-tent-format-help = Une feuille A4 par personne, à plier en deux.
papers-tent-tall = Feuille en hauteur
papers-tent-wide = Feuille en largeur

papers-certificate = Document
papers-certificate-attendance = Attestation de présence
papers-certificate-training = Certificat de réalisation
papers-certificates-content = Une page par personne qui a signé
papers-town = Fait à
papers-town-help = Vide : la ville indiquée dans les réglages.
papers-signatory = Signataire
papers-signatory-help = Nom et fonction. Vide : celui des réglages, avec sa signature.

papers-name-wall-list = Liste à afficher
papers-name-participant-list = Liste des participants
papers-name-speaker-list = Liste des intervenants
papers-name-partner-directory = Annuaire des partenaires
papers-numbers = Numéros
papers-numbers-help = Dans l’ordre de la feuille d’émargement.
papers-columns = Colonnes
papers-column-function = Fonction
papers-column-organisation = Structure
papers-directory-attendees = Avec les participants
papers-directory-content = Les structures et leurs représentants

papers-name-door-signs = Affiches de porte
papers-name-direction-signs = Fléchage
papers-door-signs-content = Une affiche par salle, avec son programme
papers-direction-signs-content = Une flèche par affiche
papers-sign = Affiche { $number }
papers-arrow = Flèche
papers-arrow-left = À gauche
papers-arrow-right = À droite
papers-arrow-straight = Tout droit
papers-arrow-stairs-up = Monter l’escalier
papers-arrow-stairs-down = Descendre l’escalier
papers-sign-text = Vers quoi
papers-sign-detail = Précision
papers-sign-add = Ajouter une affiche
papers-sign-remove = Retirer l’affiche { $number }
papers-sign-nothing = Écrivez vers quoi mène la première flèche pour voir l’affiche.

papers-name-folder = Dossier du jour
papers-folder-content = Tout le papier d’une journée, dans l’ordre où il se distribue
papers-name-reprint = À réimprimer
outdated-content = { $count ->
    [0] Ce qui est imprimé est à jour
    [one] { $shown } document n’est plus à jour
   *[other] { $shown } documents ne sont plus à jour
}
outdated-none = Rien à réimprimer : ce que Parvis a imprimé de ce programme dit toujours la même chose.
outdated-help = Seules les pages, les étiquettes et les affiches concernées sortent. « C’est réglé » retire un document de cette liste sans l’imprimer.
outdated-name = { $document } – { $about }
outdated-whole = Document entier.
outdated-pages = { $count ->
    [one] Page { $items }.
   *[other] Pages { $items }.
}
outdated-changed = Modifié : { $items }.
outdated-added = Nouveau : { $items }.
outdated-withdrawn = À retirer : { $items }.
outdated-struck = { $count ->
    [one] Rayez la ligne { $items } : la personne ne vient plus.
   *[other] Rayez les lignes { $items } : les personnes ne viennent plus.
}
outdated-settle = C’est réglé
outdated-settle-of = C’est réglé : { $name }
