# Why something was refused.

# What was typed.
problem-required = Ce champ ne peut pas rester vide.
problem-not-a-date = « { $value } » n’est pas une date. Écrivez par exemple 31/05/2027.
problem-not-an-hour = « { $value } » n’est pas une heure. Écrivez par exemple 9h30.
problem-not-a-number = « { $value } » n’est pas un nombre entier supérieur à zéro.
problem-not-a-choice = « { $value } » ne fait pas partie des choix proposés.
problem-not-a-colour = « { $value } » n’est pas une couleur. Écrivez par exemple #1f5c7a.
problem-colour-too-light = Cette couleur est trop claire pour être lue sur du blanc : contraste de { $contrast }, il faut au moins { $least }.
problem-siret-length = Un SIRET a 14 chiffres ; « { $value } » en a { $digits }.
problem-siret-key = Le SIRET « { $value } » n’est pas juste : un chiffre est faux, ou deux sont inversés. Comparez-le à votre avis de situation.
problem-ends-before-start = La fin ({ $ends }) précède le début ({ $starts }).
problem-speaker-unnamed = Indiquez une personne ou une structure.
problem-venue-in-use = Ce lieu accueille encore des séances ou des temps : { $uses }. Choisissez d’abord un autre lieu pour eux.
problem-not-found = Cet élément n’existe plus.

# A file that was chosen.
problem-file-unreadable = « { $name } » ne peut pas être lu. Vérifiez que le fichier est encore là et que vous y avez accès.
problem-file-disk-full = « { $name } » n’a pas été enregistré : il n’y a plus de place dans « { $folder } ». Libérez de la place, ou choisissez un autre dossier. Aucun fichier incomplet n’est resté.
problem-file-not-permitted = « { $name } » n’a pas été enregistré : le dossier « { $folder } » est protégé, ou le fichier est ouvert dans un autre programme. Fermez-le, ou choisissez un autre dossier.
problem-file-folder-missing = « { $name } » n’a pas été enregistré : le dossier « { $folder } » n’existe plus. Choisissez-en un autre.
problem-file-name-taken = « { $name } » n’a pas été enregistré : ce nom est déjà celui d’un dossier, ou d’un fichier occupé, dans « { $folder } ». Choisissez un autre nom.
problem-file-unwritable = « { $name } » n’a pas pu être enregistré dans « { $folder } ». Choisissez un autre dossier.

# A picture.
problem-picture-unknown-kind = « { $name } » n’est pas une image PNG, JPEG ou SVG, quel que soit son nom. Enregistrez l’image dans l’un de ces formats, puis choisissez-la.
problem-picture-too-large = « { $name } » fait { $size } Mo ; une image peut en faire { $most } au plus. Enregistrez-la plus petite, ou en SVG.
problem-picture-too-many-pixels = « { $name } » a { $width } × { $height } pixels, plus que n’en montre une page ({ $most } millions au plus). Réduisez l’image, puis choisissez-la.
problem-picture-too-complex = « { $name } » contient trop d’éléments pour un logo. Simplifiez le dessin, ou enregistrez-le en PNG.
problem-picture-corrupted = « { $name } » est un fichier { $format } incomplet ou abîmé. Demandez-en une autre copie, ou enregistrez-le de nouveau.
problem-picture-svg-text = « { $name } » contient du texte qui dépend d’une police. Dans le logiciel de dessin, transformez le texte en tracés, puis enregistrez.
problem-picture-svg-gradient = « { $name } » contient un dégradé, que l’impression ne rendrait pas. Enregistrez l’image en PNG.
problem-picture-svg-bitmap = « { $name } » est un dessin qui contient une photographie. Enregistrez-le en PNG.
problem-picture-svg-effect = « { $name } » contient un effet (filtre, masque, découpe) que l’impression ne rendrait pas. Enregistrez l’image en PNG.
problem-picture-svg-elsewhere = « { $name } » a besoin d’un autre fichier ou d’une adresse du web, que Parvis ne va pas chercher. Enregistrez l’image avec tout ce qu’elle montre, ou en PNG.
problem-picture-empty = « { $name } » ne montre rien.
problem-picture-too-many-logos = { $most } logos au plus : remplacez-en un, ou retirez-en un.

# A programme file.
problem-file-too-large = Ce fichier est trop grand.
problem-not-json = Ce fichier n’est pas du JSON lisible (ligne { $line }, colonne { $column }).
problem-not-a-programme = Ce fichier ne contient pas un programme Parvis.
problem-newer-version = Ce fichier vient d’une version plus récente de Parvis (format { $found }, connu jusqu’à { $supported }).
problem-unknown-field = { $path } : champ inconnu, laissé de côté.
problem-wrong-type = { $path } : une valeur d’un autre type est attendue ({ $expected }).
problem-value-missing = { $path } : une valeur est nécessaire.
problem-bad-date = { $path } : ce n’est pas une date (AAAA-MM-JJ).
problem-bad-hour = { $path } : ce n’est pas une heure (HH:MM).
problem-unknown-choice = { $path } : choix inconnu. Les choix possibles sont { $allowed }.
problem-nobody-speaks = { $path } : il manque une personne ou une structure.

# Printing.
problem-too-many-blank-rows = Demandez au plus { $most } lignes vides.
problem-too-many-desks = Demandez de 1 à { $most } tables d’accueil.
problem-not-pages = « { $value } » ne désigne pas de pages. Écrivez par exemple 3 ou 2-4.
problem-no-such-page = Il n’y a que { $pages } pages : la page { $page } n’existe pas.
problem-no-workshop = Cette séance n’a pas d’atelier : il n’y a pas de feuille à imprimer.
problem-sheet-shows-personal = Cette feuille circule, et tout le monde y lira : { $columns }. Gardez-la plutôt à l’accueil.
problem-unknown-stock = Cette planche d’étiquettes n’est pas connue : { $value }.
problem-no-such-label = La planche a { $labels } étiquettes : il n’y a pas d’étiquette { $label }.
problem-too-many-companions = Demandez au plus { $most } badges d’accompagnants.
problem-unknown-alignment = Cette imprimante n’est pas réglée : { $value }.
problem-not-a-length = « { $value } » n’est pas une longueur possible. Écrivez un nombre de { $least } à { $most }, par exemple 1,5.
problem-no-badge = Personne à imprimer avec ces choix.
problem-nobody-signed = Personne n’a encore signé de demi-journée : il n’y a pas de certificat à imprimer.
problem-without-signature = { $count ->
    [one] Une personne attendue n’a rien signé et n’a donc pas de certificat : { $names }
   *[other] { $count } personnes attendues n’ont rien signé et n’ont donc pas de certificat : { $names }
}
problem-provider-incomplete = Le nom, le SIRET ou le numéro de déclaration d’activité du centre manque : complétez-les dans les réglages.
problem-list-consent-unknown = Parvis n’enregistre pas encore qui accepte de figurer sur une liste : vérifiez-le avant de la distribuer, ou choisissez les personnes.
problem-without-room = Sans salle ni lieu, et donc sans panneau : { $items }.
problem-bad-badge-code = Le code du badge n° { $number } n’est pas valable.
problem-missing-character = Page { $page }, { $item } : le caractère « { $character } » ne peut pas être imprimé.
problem-cut = Page { $page }, { $item } : le texte a dû être coupé.
problem-import-cancelled = L’import a été arrêté. Rien n’a été écrit.
problem-print-cancelled = L’impression a été arrêtée. Aucun fichier n’a été écrit.
problem-nothing-to-reprint = Rien n’est à réimprimer : ce qui est sur le papier est à jour.
problem-folder-nobody = Personne n’est inscrit à cette séance : ajoutez la liste avant d’imprimer le dossier.
problem-print-no-page = Il n’y a rien à imprimer.
problem-print-font = La police { $font } ne peut pas être lue.

# The database and its folder.
problem-folder-busy = Parvis est déjà ouvert sur ces données. Fermez l’autre fenêtre, puis réessayez.
problem-folder-missing = Aucun dossier de données n’est connu sur cet ordinateur. Indiquez-en un.
problem-folder-unusable = Le dossier de données ne peut pas être lu ou écrit.
problem-database-newer = Ces données viennent d’une version plus récente de Parvis. Rien n’a été modifié : installez la nouvelle version pour les ouvrir.
problem-database-foreign = Ce fichier appartient à un autre programme. Rien n’a été modifié.
problem-database-unreadable = La base de données ne peut pas être lue. Est-elle protégée par un mot de passe ?
problem-database-damaged = La base de données est endommagée. Reprenez une copie du dossier « backups ».
problem-database-busy = La base de données est occupée. Réessayez dans un instant.
problem-database-read-only = La base de données ne peut pas être modifiée. Le dossier est peut-être protégé.
problem-database-error = La base de données a refusé l’opération. Rien n’a été modifié.
problem-disk-full = Le disque est plein. Rien n’a été modifié.
problem-file-error = Un fichier n’a pas pu être lu ou écrit.
problem-undo-conflict = Impossible d’annuler : cet élément a changé depuis.
problem-still-referenced = Impossible de supprimer : d’autres éléments en dépendent.
problem-value-unreadable = La base de données contient une valeur que cette version de Parvis ne connaît pas.
problem-change-unrecorded = Une modification n’a pas pu être enregistrée dans l’historique. Rien n’a été modifié.
problem-history-unreadable = L’historique des modifications ne peut pas être lu.
