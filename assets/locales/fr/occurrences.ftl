# One content held several times: its occurrences and what can be done with them.

change-session-repeat = Autre date ajoutée à une séance
change-session-link = Séance rattachée au contenu d’une autre
change-session-independent = Séance rendue indépendante

problem-session-repeats = Cette séance reprend le contenu d’une autre. Complétez celle-ci, ou rendez la séance indépendante.
problem-content-differs = Cette séance a un autre contenu que celle choisie : elle ne peut pas le reprendre sans le perdre. Videz d’abord ses textes, son déroulé et ses intervenants.
problem-content-has-places = Des personnes sont inscrites dans un temps de cette séance. Retirez d’abord ces places, ou gardez la séance à part.
problem-not-a-content = { $path } : aucune séance ayant son propre contenu n’est au rang { $value }.
problem-content-of-its-own = { $path } : une séance qui en reprend une autre n’a ni titre, ni textes, ni déroulé, ni intervenants.

occurrences-add = Ajouter une autre date à cette séance
occurrences-series = Plusieurs autres dates
occurrences-series-title = Autres dates de « { $title } »
occurrences-same = Même contenu que
occurrences-same-help = Le titre, les textes, le déroulé et les intervenants sont ceux de cette séance. Le jour, les horaires, le lieu et les inscrits restent propres à chaque date.
occurrences-independent = Rendre indépendante
occurrences-all = Dates de ce contenu
occurrences-shifted = Le déroulé est décalé selon l’heure de début.
occurrences-this = cette date
occurrences-link = Reprendre le contenu d’une autre séance
occurrences-link-none = Contenu propre
occurrences-link-help = Proposé seulement quand rien ne serait perdu.
occurrences-tab = Autre date
occurrences-tab-of = Contenu de { $count } dates
occurrences-agenda-hours = Déroulé aux horaires du { $date } ; aux autres dates, il est décalé selon l’heure de début.
