# The screen of the documents. What is printed itself is in documents.ftl.

papers-list = Documents à imprimer
papers-name-sign-in = Feuille d’émargement
papers-name-badges = Badges
papers-name-brochure = Brochure
papers-options = Options
papers-brochure-no-options = La brochure reprend tout le programme. Elle n’a pas d’option.

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
papers-first-label = Première étiquette à utiliser
papers-first-label-help = Pour finir une planche déjà entamée.
papers-label-place = Étiquette { $number }, ligne { $row }, colonne { $column }

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
