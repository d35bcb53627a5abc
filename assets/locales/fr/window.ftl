### Les mots de la fenêtre elle-même : le cadre, les réglages, les composants communs.

window-rail-label = Navigation principale
window-rail-today = Aujourd’hui
window-rail-programmes = Programmes
window-rail-settings = Réglages
window-skip = Aller au contenu

window-close = Fermer
window-cancel = Annuler
window-undo = Annuler l’action
window-field-saved = Enregistré
window-search-clear = Effacer la recherche
window-panel-close = Fermer le volet
window-toast-dismiss = Masquer ce message
window-progress-count = { $done } sur { $total }
window-errors-title = { $count ->
    [one] Un point est à revoir
   *[other] { $count } points sont à revoir
}

window-date-example = Par exemple 31/05/2018 ou 31 mai 2018
window-date-not-understood = Cette date n’est pas comprise. Écrivez-la par exemple 31/05/2018.
window-time-not-understood = Cette heure n’est pas comprise. Écrivez-la par exemple 9h30.

window-table-count = { $count ->
    [one] { $shown } ligne
   *[other] { $shown } lignes
}
window-table-selected = { $count ->
    [one] { $shown } sélectionnée
   *[other] { $shown } sélectionnées
}

window-palette-title = Tout chercher
window-palette-label = Un nom de page ou une action
window-palette-button = Chercher
window-palette-nothing = Rien ne correspond à ces mots.
window-palette-room = Page
window-palette-choice = Réglage
window-palette-dark = Passer en affichage sombre
window-palette-light = Passer en affichage clair
window-palette-english = Passer la fenêtre en anglais
window-palette-french = Passer la fenêtre en français
window-key-shift = Maj
window-shortcuts-title = Raccourcis clavier
window-shortcuts-button = Raccourcis

window-today-empty-title = Rien de prévu pour l’instant
window-today-empty-text = Les prochaines journées s’affichent ici, avec ce qu’il reste à préparer pour chacune.
window-programmes-empty-title = Aucun programme
window-programmes-empty-text = Un programme réunit ses journées, ses intervenants, ses inscrits et ses documents.

window-settings-person = Votre nom
window-settings-operator = Nom affiché dans l’historique
window-settings-operator-help = Il indique à vos collègues qui a fait une modification sur ce poste.
window-settings-look = Affichage
window-settings-locale = Langue
window-settings-locale-fr = Français
window-settings-locale-en = Anglais
window-settings-theme = Thème
window-settings-theme-system = Comme le système
window-settings-theme-light = Clair
window-settings-theme-dark = Sombre
window-settings-density = Hauteur des lignes
window-settings-density-help = Dans les tableaux, pour voir plus de lignes à la fois.
window-settings-density-comfortable = Confortable
window-settings-density-dense = Serrée
window-settings-zoom = Taille de l’affichage
window-settings-zoom-size = { $size } %
window-zoom-in = Agrandir l’affichage
window-zoom-out = Réduire l’affichage
window-zoom-reset = Revenir à la taille normale
window-settings-version = Parvis, version { $version }

problem-file-not-chosen = Ce fichier n’est plus accessible. Choisissez-le de nouveau.
problem-file-not-written = Ce fichier n’a pas encore été créé.
problem-file-not-opened = Le système n’a pas pu ouvrir « { $name } ». Le fichier a peut-être été déplacé.
problem-preferences-not-saved = Vos réglages n’ont pas pu être enregistrés. Vérifiez que le disque n’est pas plein.
window-problem-internal = Le programme n’a pas pu terminer cette action. Rien n’a été modifié. Réessayez, ou relancez Parvis.
