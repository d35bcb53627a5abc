# A programme as files to send and as text to paste.

# What the files say.
export-date = Date
export-period = Période
export-place = Lieu
export-agenda-when = Horaire
export-agenda-what = Déroulé
export-partners = Organisateurs et partenaires

# The window that exports.
export-open = Exporter…
export-title = Exporter le programme
export-close = Fermer
export-help = Les fichiers contiennent ce qui est annoncé, jamais les personnes inscrites.
export-format-word = Document Word
export-format-word-help = Pour faire relire et corriger par vos partenaires (.docx).
export-format-html = Page web
export-format-html-help = Une page complète, à mettre en ligne telle quelle (.html).
export-format-text = Texte seul
export-format-text-help = Pour une lettre d’information ou un courriel (.txt).
export-format-calendar = Rendez-vous
export-format-calendar-help = Pour l’agenda de celles et ceux qui viennent ou qui interviennent (.ics).
export-format-json = Fichier Parvis
export-format-json-help = Pour l’ouvrir dans un autre Parvis (.json).
export-site = Texte pour le site
export-site-help = À coller dans l’éditeur de votre site ou de votre lettre d’information.
export-save-word = Enregistrer le document Word…
export-save-html = Enregistrer la page web…
export-save-text = Enregistrer le texte seul…
export-save-calendar = Enregistrer les rendez-vous…
export-save-json = Enregistrer le fichier Parvis…
export-copy = Copier pour le site
export-copied = Programme copié : collez-le dans l’éditeur de votre site.
export-copy-by-hand = La copie n’a pas été possible. Copiez ce code et collez-le dans la vue « code » de votre éditeur.
export-copy-code = Code HTML
export-copy-select = Tout sélectionner
export-calendar-of = Rendez-vous de
export-calendar-everything = Tout le programme
export-saved = Programme enregistré dans « { $name } »
export-left-out = { $count ->
    [one] Une séance sans date n’y est pas : { $names }.
   *[other] { $count } séances sans date n’y sont pas : { $names }.
}

# Why nothing was exported.
problem-clipboard-closed = Le presse-papiers du système ne répond pas.
problem-export-no-date = Aucune date n’est connue : il n’y a pas de rendez-vous à enregistrer. Indiquez d’abord la date d’une séance.
problem-export-no-speaker = Personne du nom de « { $name } » n’intervient dans ce programme.
problem-export-several-speakers = Plusieurs personnes du nom de « { $name } » interviennent dans ce programme.

# The command line.
cli-export-done = Programme écrit dans { $file }.
