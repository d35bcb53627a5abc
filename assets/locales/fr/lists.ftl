# Lists of attendees: the workbooks and cells that come in, and the files that go out.

# Why a workbook is not taken.
problem-password-protected = Ce classeur est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe, puis importez-le.
problem-damaged-file = { $kind ->
    [open-spreadsheet] Ce classeur LibreOffice est incomplet ou abîmé. Ouvrez-le et enregistrez-le de nouveau, ou demandez-en une autre copie.
   *[other] Ce classeur Excel est incomplet ou abîmé. Ouvrez-le et enregistrez-le de nouveau, ou demandez-en une autre copie.
}
problem-unpacks-too-large = Ce classeur contient bien plus de données qu’une liste d’inscrits. Copiez la liste seule dans un nouveau classeur, puis importez-le.
problem-no-visible-sheet = Toutes les feuilles de ce classeur sont masquées. Affichez celle de la liste, enregistrez, puis importez.
problem-no-such-sheet = Ce classeur n’a plus de feuille de ce nom. Choisissez-en une autre.
problem-nothing-to-paste = Le presse-papiers ne contient pas de cellules. Dans le tableur, sélectionnez la liste avec sa ligne d’en-tête, copiez-la, puis collez-la ici.
problem-list-nobody = Il n’y a personne à exporter.
problem-list-unwritable = Un classeur ne peut pas contenir cette liste : un texte y est trop long. Choisissez le format CSV.

# What is to be known of a workbook or of a cell.
import-hidden-sheets = { $count ->
    [one] Une feuille masquée n’a pas été lue.
   *[other] { $count } feuilles masquées n’ont pas été lues.
}
import-other-sheets = { $count ->
    [one] Une autre feuille ressemble à une liste. Choisissez ci-dessous celle qu’il faut lire.
   *[other] { $count } autres feuilles ressemblent à des listes. Choisissez ci-dessous celle qu’il faut lire.
}
import-formula-error = La cellule contient l’erreur d’une formule : elle a été prise pour vide.
import-columns-remembered = Les colonnes sont celles que vous aviez choisies pour une liste aux mêmes en-têtes.

# Bringing in.
lists-file-kind = Liste de personnes (Excel, LibreOffice, CSV)
lists-file-sheet = { $name }, feuille « { $sheet } »
lists-file-cells = { $rows ->
    [one] Cellules collées : une ligne lue
   *[other] Cellules collées : { $rows } lignes lues
}
lists-pasted-name = cellules collées
lists-sheet-choice = Feuille à lire
lists-paste = Coller des cellules
lists-paste-field = Cellules copiées
lists-paste-help = Dans le tableur, copiez la liste avec sa ligne d’en-tête, puis collez ici (Ctrl + V).
lists-paste-read = Lire les cellules
lists-drop = Déposez le fichier pour en voir l’aperçu

# Taking out.
lists-export = Exporter
lists-export-title = Exporter les inscrits
lists-export-format = Format du fichier
lists-export-format-xlsx = Classeur Excel (.xlsx)
lists-export-format-csv = Texte CSV pour Excel (.csv)
lists-export-session = Inscrits à exporter
lists-export-more = Données personnelles sensibles
lists-export-more-help = Elles restent dans Parvis si vous ne les demandez pas.
lists-export-needs = Besoins (accessibilité, repas)
lists-export-notes = Remarques
lists-export-save = Enregistrer le fichier
lists-export-done = « { $name } » est enregistré.
lists-addresses = Copier les adresses e-mail
lists-addresses-field = Adresses e-mail
lists-addresses-help = Adresses de ceux qui viennent, pour leur écrire au sujet de cet évènement seulement.
lists-addresses-done = { $count ->
    [0] Personne n’a d’adresse e-mail.
    [one] Une adresse copiée.
   *[other] { $count } adresses copiées.
}
lists-addresses-selected = Les adresses sont sélectionnées : copiez-les avec Ctrl + C.
lists-addresses-without = { $count ->
    [one] Une personne attendue n’a pas d’adresse.
   *[other] { $count } personnes attendues n’ont pas d’adresse.
}

# The columns of the list that goes out; an import recognises them.
lists-sheet = Inscrits
lists-column-civility = Civilité
lists-column-family-name = Nom
lists-column-given-name = Prénom
lists-column-organisation = Structure
lists-column-function = Fonction
lists-column-email = E-mail
lists-column-phone = Téléphone
lists-column-territory = Commune
lists-column-category = Catégorie
lists-column-dates = Dates
lists-column-date = Date
lists-column-status = Statut de l’inscription
lists-column-photo-consent = Droit à l’image
lists-column-needs = Besoins
lists-column-note = Remarques
lists-answer-yes = oui
lists-answer-no = non
lists-no-date = aucune
lists-workshop = { $session }, atelier { $number }

# The command line.
cli-list-written = Liste écrite dans { $file }.
cli-addresses-without = { $count } personnes attendues n’ont pas d’adresse.

# Rows to decide and cells that differ
import-fate-same = Même personne que ligne { $row }
import-why-same-email = même adresse e-mail
import-why-same-name = même nom
import-why-swapped-name = nom et prénom inversés
lists-decide-title = { $count ->
    [0] Personnes reconnues d’après vos choix
    [one] 1 personne à reconnaître
   *[other] { $count } personnes à reconnaître
}
lists-decide-help = Elles ressemblent à des contacts connus. Sans réponse, elles sont ajoutées comme de nouvelles personnes ; votre choix est retenu pour la prochaine fois.
lists-decide-row = Ligne { $row } : { $name } ({ $whose })
lists-decide-open = À décider (nouvelle personne sinon)
lists-decide-known = { $name }, { $whose } – { $why }
lists-decide-no-details = sans structure ni adresse
lists-decide-new = Une nouvelle personne
lists-decide-nobody = Laisser cette ligne de côté
lists-decide-more = { $count ->
    [one] Et 1 autre, affichée quand celles-ci sont décidées.
   *[other] Et { $count } autres, affichées quand celles-ci sont décidées.
}
lists-differences-title = { $count ->
    [one] 1 différence avec ce qui est connu ({ $taken } reprise)
   *[other] { $shown } différences avec ce qui est connu ({ $taken } reprises)
}
lists-differences-help = Ce qui manquait est complété ; ce qui contredit n’est repris que si vous le cochez.
lists-differences-all = Tout reprendre du fichier
lists-differences-usual = Compléter seulement
lists-differences-take = Reprendre
lists-differences-before = Dans Parvis
lists-differences-after = Dans le fichier
lists-differences-cell = Ligne { $row }, { $name } : { $field }
lists-differences-empty = (vide)
lists-differences-more = { $count ->
    [one] Et 1 autre, qui suit le choix ci-dessus.
   *[other] Et { $count } autres, qui suivent le choix ci-dessus.
}
