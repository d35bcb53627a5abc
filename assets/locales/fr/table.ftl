# Lists that work like a spreadsheet.

# What a change was called.
change-attendee-cells = { $count ->
    [one] { $count } cellule modifiée
   *[other] { $count } cellules modifiées
}
change-attendees-category = { $count ->
    [one] Catégorie de { $count } personne modifiée
   *[other] Catégorie de { $count } personnes modifiée
}
change-attendees-places = { $count ->
    [one] Place de { $count } personne modifiée
   *[other] Places de { $count } personnes modifiées
}
change-attendees-note = { $count ->
    [one] Remarque ajoutée à { $count } personne
   *[other] Remarque ajoutée à { $count } personnes
}
change-attendees-remove = { $count ->
    [one] { $count } personne retirée des inscrits
   *[other] { $count } personnes retirées des inscrits
}
change-view-add = Vue enregistrée
change-view-rename = Vue renommée
change-view-replace = Vue remplacée
change-view-delete = Vue supprimée

# What is refused.
problem-cell-not-editable = Cette colonne ne se modifie pas dans la liste.
problem-view-unusable = Cette vue ne peut pas être enregistrée.

# The grid.
grid-help = Flèches pour se déplacer, Maj et flèches pour prendre des cellules, Maj et Espace pour sélectionner des lignes, Entrée ou F2 pour modifier, Ctrl C et Ctrl V pour copier et coller. Au-dessus de la première ligne, les en-têtes : Entrée pour trier, Alt et flèche vers le bas pour filtrer.
grid-column-menu = Options de la colonne { $column }
grid-column-title = Colonne « { $column } »
grid-cell-fixed = Cette colonne ne se modifie pas dans la liste.
grid-cell-unknown = Ce mot n’est pas un des choix de cette colonne.
grid-copied = { $count ->
    [one] { $shown } ligne copiée
   *[other] { $shown } lignes copiées
}
grid-copy = Copier et sélectionner
grid-copy-cells = Copier
grid-copy-heads = Copier avec les en-têtes
grid-select-all = Sélectionner toutes les lignes
grid-apply = Appliquer
grid-hide = Masquer la colonne
grid-move-left = Vers la gauche
grid-move-right = Vers la droite
grid-width = Largeur en pixels
grid-sort = Tri
grid-sort-none = Pas de tri
grid-sort-ascending = Croissant
grid-sort-descending = Décroissant

# Filters.
grid-filter = Filtre
grid-filter-add = Filtrer
grid-filter-column = Colonne
grid-filter-next = Continuer
grid-filter-none = Pas de filtre
grid-filter-text = Texte cherché
grid-filter-contains = Contient
grid-filter-is = Est égal à
grid-filter-empty = Est vide
grid-filter-filled = Est renseigné
grid-filter-one-of = Montrer seulement
grid-filter-remove = Retirer le filtre { $filter }
grid-filters = Filtres
grid-filters-clear = Retirer tous les filtres
grid-chip-contains = { $column } contient « { $words } »
grid-chip-is = { $column } : { $words }
grid-chip-one-of = { $column } : { $words }
grid-chip-empty = { $column } : vide
grid-chip-filled = { $column } : renseigné

# Columns and views.
grid-columns = Colonnes
grid-columns-reset = Colonnes de départ
grid-column-before = Avancer { $column }
grid-column-after = Reculer { $column }
grid-views = Vues
grid-views-none = Aucune vue enregistrée. Une vue garde les colonnes, l’ordre et les filtres, sans les personnes.
grid-view-name = Nom de la vue
grid-view-new = Nom de la nouvelle vue
grid-view-add = Enregistrer la vue actuelle
grid-view-use = Afficher
grid-view-replace = Remplacer { $name } par la vue actuelle
grid-view-delete = Supprimer la vue { $name }

# Cells that are pasted.
grid-paste-title = Coller dans la liste
grid-paste-troubled = Rien n’a été modifié. Corrigez les cellules signalées dans le tableur, puis collez de nouveau.
grid-paste-count = { $count ->
    [one] { $shown } cellule va changer.
   *[other] { $shown } cellules vont changer.
}
grid-paste-changes = Cellules qui changent
grid-paste-row = Ligne
grid-paste-column = Colonne
grid-paste-before = Avant
grid-paste-after = Après
grid-paste-more = { $count ->
    [one] et { $shown } autre cellule
   *[other] et { $shown } autres cellules
}
grid-paste-confirm = Coller

# The attendees as a grid.
attendees-workshop-column = { $day } · { $workshop }
attendees-meal-column = Repas
attendees-meal-mark = Repas
attendees-represents-column = Représente
attendees-badge-code-column = Code du badge
attendees-registered-column = Ordre d’inscription
attendees-many = Modifier la sélection
attendees-many-title = { $count ->
    [one] Modifier { $shown } personne
   *[other] Modifier { $shown } personnes
}
attendees-many-what = Action
attendees-many-category = Changer la catégorie
attendees-many-place = Changer une place
attendees-many-note = Ajouter une remarque
attendees-many-export = Exporter en classeur
attendees-many-remove = Retirer des inscrits
attendees-many-where = Séance ou atelier
attendees-many-apply = Modifier
