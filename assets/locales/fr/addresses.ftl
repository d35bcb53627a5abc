# Étiquettes d’adresse pour les enveloppes : la planche, ses réglages, et qui n’en a pas.

address-labels-document = Étiquettes d’adresse
papers-name-address-labels = Étiquettes d’adresse
contacts-paper-address-labels = Étiquette d’adresse
papers-address-labels-content = Une étiquette par envoi, aux adresses connues

labels-attention = À l’attention de { $names }
labels-attention-vowel = À l’attention d’{ $names }
labels-two-names = { $first } et { $second }

labels-title = Étiquettes d’adresse
labels-sheet = Planche
labels-open = Étiquettes…
labels-open-chosen = Étiquettes de la sélection
labels-back = Retour à la liste des personnes
labels-of-all = Toutes les personnes de la liste telle qu’elle est filtrée
labels-of-chosen = { $count ->
    [one] { $shown } personne choisie dans la liste
   *[other] { $shown } personnes choisies dans la liste
}
labels-all-again = Prendre toute la liste
labels-count = { $labels ->
    [0] Aucune étiquette
    [one] { $shown } étiquette
   *[other] { $shown } étiquettes
}
labels-count-people = { $people ->
    [0] personne
    [one] pour { $shown } personne
   *[other] pour { $shown } personnes
}
labels-per = Une étiquette
labels-per-person = par personne
labels-per-organisation = par structure, à son nom
labels-per-attention = par structure, à l’attention de ses personnes
labels-per-help = Sans structure dont l’adresse est complète, la personne a une étiquette à elle.
labels-sort = Ordre
labels-sort-name = par nom
labels-sort-organisation = par structure
labels-sort-postcode = par code postal
labels-function = Écrire la fonction
labels-function-help = Seulement à l’adresse de la structure, et s’il reste une ligne.
labels-newsletter = Seulement avec l’accord pour la lettre d’information

labels-without = Sans adresse complète
labels-without-help = Ces personnes n’ont pas d’étiquette. Complétez leur adresse, ou celle de leur structure : la planche se met à jour.
labels-without-count = { $count ->
    [one] { $shown } personne
   *[other] { $shown } personnes
}
labels-without-none = aucune adresse
labels-without-person = son adresse est sans { $lacks }
labels-without-organisation = l’adresse de sa structure est sans { $lacks }
labels-lack-street = rue
labels-lack-postcode = code postal
labels-lack-town = ville
labels-lack-and = { $first } ni { $second }

problem-labels-nobody = Aucune étiquette à imprimer : personne dans cette liste n’a d’adresse complète. Complétez une adresse, ou élargissez la liste.
problem-labels-without-address = { $count ->
    [one] 1 personne n’a pas d’adresse complète et n’a pas d’étiquette.
   *[other] { $count } personnes n’ont pas d’adresse complète et n’ont pas d’étiquette.
}
warning-labels-without-function = { $count ->
    [one] La fonction ne tient pas dans les six lignes de { $items } : elle n’est pas écrite.
   *[other] La fonction ne tient pas dans les six lignes de { $count } étiquettes : elle n’y est pas écrite ({ $items }).
}
warning-labels-line-too-long = { $count ->
    [one] L’adresse de { $items } dépasse les 38 caractères par ligne que demande la poste : raccourcissez-la si possible.
   *[other] { $count } adresses dépassent les 38 caractères par ligne que demande la poste : raccourcissez-les si possible ({ $items }).
}
warning-labels-people-unnamed = { $count ->
    [one] L’étiquette de { $items } ne nomme que ses deux premières personnes.
   *[other] { $count } étiquettes ne nomment que les deux premières personnes de la structure ({ $items }).
}

cli-labels-without = Sans adresse complète : { $name } ({ $reason })

attendees-many-badges = Imprimer les badges
attendees-many-labels = Imprimer les étiquettes d’adresse
papers-only = { $count ->
    [one] Seulement { $shown } personne choisie dans la liste
   *[other] Seulement { $shown } personnes choisies dans la liste
}
papers-only-all = Prendre tout le monde

change-sample-addresses = Adresses de l’exemple ajoutées

window-combobox-clear = Effacer { $label }
