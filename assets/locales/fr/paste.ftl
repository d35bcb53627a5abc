# Coller un programme : pourquoi un texte ne peut pas être lu.
problem-empty-text = Ce texte est vide.
problem-paste-file-too-large = Ce fichier est trop grand pour un programme. Copiez-en le texte, puis collez-le.
problem-text-too-long = Ce texte est trop long pour un programme : { $limit } caractères au plus. Gardez la partie qui annonce l’événement.
problem-too-many-lines = Ce texte a trop de lignes pour un programme : { $limit } au plus. Gardez la partie qui annonce l’événement.
problem-damaged-text = Ce fichier Word est abîmé ou protégé. Ouvrez-le dans Word, copiez tout le texte, puis collez-le.
problem-not-a-text = { $kind ->
    [excel-workbook] C’est un classeur Excel, pas un programme écrit. Copiez les cellules, puis collez-les.
    [old-office] C’est un document d’un ancien Office. Ouvrez-le, copiez tout le texte, puis collez-le.
    [open-document] C’est un document LibreOffice. Enregistrez-le en .docx, ou copiez son texte, puis collez-le.
    [archive] C’est une archive. Sortez-en le programme.
    [pdf] C’est un PDF. Ouvrez-le, sélectionnez tout le texte, copiez-le, puis collez-le.
    [rich-text] C’est un texte mis en forme (.rtf). Enregistrez-le en .docx, ou copiez son texte, puis collez-le.
    [contact-cards] Ce sont des cartes de contact, pas un programme.
    [picture] C’est une image, pas un texte.
   *[other] Ce fichier ne contient pas de texte.
}

# La fenêtre : le texte, le brouillon, les corrections, la version corrigée.
change-programme-paste = Programme collé
change-programme-take-over = Version corrigée reprise

problem-paste-changed-since = Le programme a changé depuis la comparaison. Revenez au texte et comparez de nouveau.

paste-title = Coller un programme
paste-title-corrected = Coller une version corrigée
paste-menu = Coller une version corrigée…
paste-help = Copiez le programme dans Word, un courriel, un PDF ou une page web, et collez-le ici. Rien n’est enregistré avant que vous l’ayez relu.
paste-help-corrected = Collez le programme corrigé : vous verrez ce qui change et choisirez ce que vous reprenez.
paste-text = Texte du programme
paste-text-help = Collez avec Ctrl+V, ou déposez un fichier Word (.docx), texte ou page web.
paste-file = Choisir un fichier
paste-file-kind = Programme (Word, texte, page web)
paste-read = Lire ce texte
paste-reading = Lecture du texte
paste-back = Revenir

paste-source = Votre texte
paste-draft = Le programme qu’il donne
paste-left = Non repris dans le programme
paste-nothing-found = Ce texte ne ressemble pas à un programme : ni titre, ni date, ni horaire n’ont été reconnus. Vous pouvez dire ce que sont les lignes, ou changer le texte.
paste-title-missing = Le texte n’a pas de titre. Donnez-en un, ou choisissez la ligne du titre.
paste-to-check = { $count ->
    [one] { $count } point à vérifier
   *[other] { $count } points à vérifier
}
paste-all-checked = Rien à vérifier
paste-next = Suivant
paste-nothing-to-check = Plus rien à vérifier.
paste-take-back = Annuler la correction
paste-nothing-to-take-back = Aucune correction à annuler.
paste-year = Année des dates sans année
paste-save = Enregistrer le programme
paste-compare = Voir les différences
paste-reword = Changer le texte
paste-give-up = Abandonner
paste-give-up-title = Abandonner ce texte et ses corrections ?
paste-give-up-text = Rien n’a été enregistré : le texte et vos corrections seront perdus.
paste-go-on = Continuer la relecture
paste-key-panes = Passer du texte aux corrections, puis au programme
paste-no-hour = sans horaire
paste-doors = ouverture des portes à { $hour }
paste-yes = oui

paste-line-is = Ligne { $line }, c’est :
paste-lines-are = Lignes { $first } à { $last }, c’est :
paste-right = C’est juste
paste-sure = sûr
paste-check = à vérifier

paste-role-title = Titre
paste-role-series = Série
paste-role-subtitle = Sous-titre
paste-role-kind = Type
paste-role-session = Séance
paste-role-slot = Nouveau temps
paste-role-speaker = Intervenant
paste-role-venue = Lieu
paste-role-contact = Contact
paste-role-registration = Inscription
paste-role-fees = Tarif
paste-role-organisers = Organisateurs
paste-role-heading = Intertitre
paste-role-text = Texte
paste-role-merge-with-previous = Joindre à la précédente
paste-role-more = Autre…
paste-role-ignore = Laisser de côté

paste-reason-year-missing = l’année n’est pas écrite
paste-reason-weekday-differs = le jour de la semaine ne va pas avec la date
paste-reason-hours-out-of-order = les heures se croisent
paste-reason-name-unsure = prénom et nom à confirmer
paste-reason-title-unsure = titre ou simple texte ?
paste-reason-place-unsure = lieu ou simple texte ?
paste-reason-out-of-place = inattendu à cet endroit
paste-reason-words-left = des mots n’ont pas trouvé de place

paste-part-presentation = Présentation
paste-part-objectives = Objectifs
paste-part-audience = Public
paste-part-methods = Méthodes
paste-part-registration = Inscription
paste-part-fees = Tarifs
paste-part-practical = Informations pratiques
paste-part-contact = Contact
paste-part-footer = Mentions
paste-part-venue = Lieu
paste-part-context = Contexte
paste-part-axes = Axes

paste-differences = Ce que change la version corrigée
paste-differences-count = { $count ->
    [0] Les deux versions disent la même chose.
    [one] { $count } différence. Ce qui est coché est repris, le reste ne change pas.
   *[other] { $count } différences. Ce qui est coché est repris, le reste ne change pas.
}
paste-no-difference = Il n’y a rien à reprendre.
paste-back-to-text = Revenir au texte
paste-take-over = { $count ->
    [0] Rien à reprendre
    [one] Reprendre { $count } différence
   *[other] Reprendre { $count } différences
}
paste-all = Tout cocher
paste-none = Tout décocher
paste-whole-programme = Ensemble du programme
paste-new-session = Nouvelle séance
paste-kind-added = Ajouté
paste-kind-removed = Retiré
paste-kind-changed = Modifié
paste-places = { $count ->
    [one] { $count } personne inscrite y a une place, qui serait retirée avec.
   *[other] { $count } personnes inscrites y ont une place, qui serait retirée avec.
}

paste-what-title = Titre
paste-what-series = Série
paste-what-subtitle = Sous-titre
paste-what-kind = Type
paste-what-period = Période
paste-what-presentation = Présentation
paste-what-objectives = Objectifs
paste-what-audience = Public
paste-what-methods = Méthodes
paste-what-fees = Tarifs
paste-what-registration_deadline = Date limite d’inscription
paste-what-registration_link = Lien d’inscription
paste-what-practical = Informations pratiques
paste-what-contact_name = Nom du contact
paste-what-contact_email = Adresse du contact
paste-what-contact_phone = Téléphone du contact
paste-what-legal_footer = Mentions
paste-what-session = Séance
paste-what-ordinal = Numéro
paste-what-date = Date
paste-what-all_day = Toute la journée
paste-what-doors_open = Ouverture des portes
paste-what-hours = Horaires
paste-what-mode = Présence
paste-what-status = État
paste-what-venue = Lieu
paste-what-room = Salle
paste-what-online_link = Lien de connexion
paste-what-capacity = Nombre de places
paste-what-context = Contexte
paste-what-axes = Axes
paste-what-slot = Temps
paste-what-number = Numéro
paste-what-lead_question = Question
paste-what-description = Description
paste-what-parallel_group = Temps en parallèle
paste-what-speaker = Intervenant
paste-what-role = Rôle
paste-what-notice = Présentation de l’intervenant
paste-what-involvement = Structure
paste-what-order = Ordre
