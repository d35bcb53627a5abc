# Attendee lists and their import.

# What a change was called.
change-attendee-add = Inscription ajoutée
change-attendee-edit = Inscription modifiée
change-attendee-remove = Inscription supprimée
change-place-set = Place modifiée
change-attendees-import = { $count ->
    [one] { $count } inscription importée
   *[other] { $count } inscriptions importées
}
change-attendees-import-places = Places ajoutées par import
change-attendees-import-updates = Inscrits mis à jour par import

# What was typed.
problem-name-missing = Indiquez au moins un nom ou un prénom.
problem-not-an-email = « { $value } » n’est pas une adresse e-mail.
problem-already-registered = Cette personne est déjà inscrite à ce programme.

# Why a file cannot be read as a list.
problem-empty-file = Ce fichier est vide.
problem-not-a-text-file = { $kind ->
    [binary-workbook] C’est un classeur Excel binaire. Dans Excel, choisissez « Enregistrer sous », puis « Classeur Excel (.xlsx) », et importez ce nouveau fichier.
    [old-office] C’est un document d’une ancienne version d’Office, pas un classeur.
    [open-document] C’est un texte ou un dessin LibreOffice, pas un classeur.
    [word-document] C’est un document Word, pas une liste. Copiez le tableau dans un tableur, puis importez le classeur.
    [archive] C’est une archive. Sortez-en la liste, puis importez-la.
    [pdf] C’est un PDF. Demandez la liste en classeur ou en CSV.
    [web-page] C’est une page web, pas un classeur. Ouvrez-la dans un tableur et enregistrez-la en classeur (.xlsx).
    [rich-text] C’est un texte mis en forme, pas une liste.
    [contact-cards] Ce sont des cartes de contact, pas une liste.
    [picture] C’est une image, pas une liste.
   *[other] Ce fichier n’est ni un classeur ni une liste en CSV.
}
problem-too-many-rows = Cette liste est trop longue : { $limit } lignes au plus.
problem-too-many-columns = Cette liste a trop de colonnes : { $limit } au plus.

# What becomes of a row.
import-fate-added = Ajouté
import-fate-recognised = Déjà inscrit
import-fate-cancelled = Annulé
import-fate-left-out = Laissé de côté

# What a column holds.
import-field-family_name = Nom
import-field-given_name = Prénom
import-field-full_name = Nom et prénom
import-field-civility = Civilité
import-field-email = Adresse e-mail
import-field-phone = Téléphone
import-field-organisation = Structure
import-field-function = Fonction
import-field-territory = Commune ou territoire
import-field-category = Catégorie
import-field-session = Dates ou ateliers choisis
import-field-status = État de l’inscription
import-field-needs = Besoins particuliers
import-field-photo_consent = Accord photo
import-field-note = Remarque
import-field-payer_family_name = Nom du payeur
import-field-payer_given_name = Prénom du payeur
import-field-payer_email = Adresse e-mail du payeur
import-field-ignored = Ne pas importer

# The whole file or a whole column.
import-no-header = Aucune ligne ne ressemble à un en-tête : les colonnes portent des lettres. Vérifiez ce que contient chacune.
import-rows-before-header = { $count ->
    [one] Une ligne avant l’en-tête a été prise pour un titre.
   *[other] { $count } lignes avant l’en-tête ont été prises pour un titre.
}
import-no-rows = La liste n’a qu’un en-tête.
import-no-name-column = Aucune colonne ne contient de nom. Choisissez celle des noms.
import-unknown-column = Le fichier n’a pas cette colonne.
import-private-column = Cette colonne n’est jamais conservée.
import-field-twice = Une autre colonne donne déjà « { $field } » : celle-ci n’est pas utilisée.
import-payer-as-attendee = Seuls les payeurs sont nommés : ils ont été pris pour les participants.
import-payer-email-unused = { $rows ->
    [one] L’adresse d’un payeur n’a pas été donnée au participant, qui est une autre personne.
   *[other] Les adresses de { $rows } payeurs n’ont pas été données aux participants, qui sont d’autres personnes.
}

# One row.
import-cells-missing = La ligne a { $found } cellules au lieu de { $expected }.
import-cells-extra = La ligne a { $found } cellules au lieu de { $expected } : celles en trop sont perdues.
import-stray-quote = Un guillemet n’est pas refermé : il n’en a pas été tenu compte.
import-repeated-header = L’en-tête est répété : ligne laissée de côté.
import-duplicate-row = Même contenu que la ligne { $first } : laissée de côté.
import-total-row = Un total et non une personne : ligne laissée de côté.
import-no-name = Pas de nom : ligne laissée de côté.
import-name-order-guessed = Le nom et le prénom ont été séparés sans certitude. Vérifiez.
import-email-doubtful = L’adresse e-mail semble incorrecte. Elle a été gardée telle quelle.
import-phone-doubtful = Le numéro de téléphone semble incorrect. Il a été gardé tel quel.
import-phone-damaged = Un tableur a arrondi ce numéro de téléphone. Il est à demander de nouveau.
import-status-unclear = L’état de l’inscription n’a pas été compris : prise pour valable.
import-photo-consent-unclear = La réponse sur les photos n’a pas été comprise : prise pour une absence de réponse.
import-unreadable-characters = { $count ->
    [one] Un caractère est illisible.
   *[other] { $count } caractères sont illisibles.
}
import-garbled-accents = Les accents ont été abîmés avant l’import. Le texte a été gardé tel quel.
import-value-very-long = Texte très long ({ $characters } caractères), gardé tel quel. Est-ce la bonne colonne ?
import-unknown-session = La date ou l’atelier choisi n’a pas été reconnu : aucune place donnée pour ce choix. À compléter dans la liste.
import-session-cancelled = La séance choisie est annulée : aucune place donnée.
import-session-full = Plus de place : sur liste d’attente.
import-cancelled-but-registered = La commande est annulée, mais cette personne est attendue. Sa place n’a pas été retirée : vérifiez.

# The screen of the attendees.
attendees-table = Inscrits
attendees-add = Ajouter une personne
attendees-import = Importer une liste
attendees-search = Chercher dans les inscrits
attendees-session-filter = Séance
attendees-session-all = Toutes les séances
attendees-session-numbered = Séance { $number }
attendees-workshop-numbered = Atelier { $number }
attendees-civility = Civilité
attendees-family-name = Nom
attendees-given-name = Prénom
attendees-badge-name = Nom sur le badge
attendees-badge-name-help = Seulement s’il diffère du prénom et du nom.
attendees-organisation = Structure
attendees-function = Fonction
attendees-email = Courriel
attendees-phone = Téléphone
attendees-territory = Commune ou territoire
attendees-category = Catégorie
attendees-needs = Besoins particuliers
attendees-needs-help = Accès, accompagnement, repas.
attendees-needs-column = Besoins
attendees-needs-mark = Besoins
attendees-open-person = Ouvrir la fiche de la personne
attendees-photo-consent = Accord photo
attendees-photo-consent-unknown = Pas demandé
attendees-photo-consent-yes = Oui
attendees-photo-consent-no = Non
attendees-note = Remarque pour l’accueil
attendees-places = Places
attendees-place-none = Aucune place
attendees-place-walk-in = Sans inscription
attendees-count = { $count ->
    [one] { $shown } personne
   *[other] { $shown } personnes
}
attendees-count-found = { $count ->
    [one] { $shown } personne trouvée sur { $all }
   *[other] { $shown } personnes trouvées sur { $all }
}
attendees-count-expected = { $session } : { $shown } attendus
attendees-nobody-found = Personne ne correspond à cette recherche.
attendees-show-all = Montrer tous les inscrits
attendees-unnamed = Personne sans nom
attendees-remove = Retirer des inscrits
attendees-empty-title = Personne n’est encore inscrit
attendees-empty-text = Ici se trouvent les personnes inscrites et leur place à chaque séance. Importez la liste de votre formulaire d’inscription (fichier CSV), ou ajoutez les personnes une à une.

# Adding somebody.
attendees-sessions = Séances
attendees-add-confirm = Ajouter

# Bringing a list in.
attendees-import-file = { $name }, lu en { $encoding }, colonnes séparées par { $delimiter }
attendees-import-delimiter-semicolon = des points-virgules
attendees-import-delimiter-comma = des virgules
attendees-import-delimiter-tab = des tabulations
attendees-import-delimiter-pipe = des barres verticales
attendees-import-reading = Lecture de la liste
attendees-import-writing = Écriture de la liste
attendees-import-columns = Colonnes du fichier
attendees-import-columns-help = Vérifiez ce que contient chaque colonne. L’aperçu suit vos choix.
attendees-import-column-unnamed = Colonne { $number }
attendees-import-session = Séance des personnes importées
attendees-import-session-help = Sans colonne de choix, chacun reçoit une place dans toutes les séances.
attendees-import-session-column = D’après le fichier
attendees-import-preview = Aperçu de la liste
attendees-import-row = Ligne
attendees-import-fate = Résultat
attendees-import-problems = À vérifier
attendees-import-whole = À savoir sur ce fichier
attendees-import-about-column = { $column } : { $message }
attendees-import-counts = { $read ->
    [one] { $read } ligne lue
   *[other] { $read } lignes lues
} = { $added ->
    [one] { $added } ajoutée
   *[other] { $added } ajoutées
} + { $recognised ->
    [one] { $recognised } déjà inscrite
   *[other] { $recognised } déjà inscrites
} + { $cancelled ->
    [one] { $cancelled } annulée
   *[other] { $cancelled } annulées
} + { $left_out ->
    [one] { $left_out } laissée
   *[other] { $left_out } laissées
} de côté
attendees-import-confirm = Importer
attendees-import-other-file = Choisir un autre fichier
attendees-imported-nothing = Liste importée : tout était déjà là, rien n’a changé.

change-signed = Signature notée
change-not-signed = Signature retirée
attendance-no-session = Ajoutez une séance pour noter qui a signé.
attendance-help = Reprenez les feuilles signées, ligne par ligne. La case d’une colonne coche toutes les personnes affichées ; tout s’annule.
attendance-search = Numéro ou nom
attendance-sheet = Signatures de la séance
attendance-number = N°
attendance-everybody = Toutes les personnes affichées : { $half }
attendance-one = { $name } : { $half }
attendance-count = { $count ->
    [one] { $shown } personne
   *[other] { $shown } personnes
}
