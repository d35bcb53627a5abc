# Two that may be one: found, held side by side, merged, taken apart again.

change-distinct = Deux fiches notées comme différentes
change-not-distinct = Deux fiches à comparer de nouveau
change-merge-people = Fusion de deux personnes
change-merge-organisations = Fusion de deux structures
change-split = Fusion défaite

problem-same-twice = C’est deux fois la même fiche. Choisissez-en une autre.

duplicates-title = Doublons
duplicates-open = Doublons : personnes et structures
duplicates-intro = Des fiches qui se ressemblent. Rien n’est fusionné sans vous, et chaque fusion peut être défaite, même des semaines plus tard.
duplicates-noun = À comparer
duplicates-noun-person = Personnes
duplicates-noun-organisation = Structures
duplicates-weak = Montrer aussi les simples ressemblances ({ $count })
duplicates-count = { $count ->
    [0] Aucun doublon probable
    [one] 1 doublon probable
   *[other] { $count } doublons probables
}
duplicates-more = Seules les { $count } premières paires sont affichées.
duplicates-none = Aucun doublon
duplicates-none-text = Les paires qui se ressemblent apparaîtront ici dès qu’il y en aura.
duplicates-pairs = Paires qui se ressemblent
duplicates-compare = Comparer
duplicates-compare-named = Comparer { $first } et { $second }
duplicates-not-same = Ce ne sont pas les mêmes
duplicates-not-same-named = Ce ne sont pas les mêmes : { $first } et { $second }
duplicates-score = { $score } sur 100
duplicates-for = Pour :
duplicates-against = Contre :
duplicates-today = { $count ->
    [one] 1 doublon à voir
   *[other] { $count } doublons à voir
}
duplicates-suggested = Déjà dans vos contacts ?
duplicates-take = Reprendre cette fiche
duplicates-take-named = Reprendre cette fiche : { $name }

duplicates-verdict-certain = Presque certain
duplicates-verdict-probable = Probable
duplicates-verdict-look = À regarder

duplicates-reason-name-same = même nom
duplicates-reason-name-swapped = nom et prénom inversés
duplicates-reason-name-one-field = même nom, écrit autrement
duplicates-reason-name-spelling = noms presque identiques
duplicates-reason-name-birth = nom de naissance de l’autre
duplicates-reason-name-hyphen = nom composé
duplicates-reason-given-initial = prénom réduit à l’initiale
duplicates-reason-given-short = diminutif
duplicates-reason-given-part = une partie du prénom
duplicates-reason-name-rare = nom rare
duplicates-reason-email-same = même adresse e-mail
duplicates-reason-email-general = même adresse générale
duplicates-reason-phone-same = même téléphone
duplicates-reason-phone-general = même standard
duplicates-reason-organisation-same = même structure
duplicates-reason-organisation-near = structures proches
duplicates-reason-function-same = même fonction
duplicates-reason-territory-same = même territoire
duplicates-reason-body-name-same = même nom
duplicates-reason-body-acronym = sigle de l’autre
duplicates-reason-body-spelling = noms presque identiques
duplicates-reason-body-part = une partie du nom
duplicates-reason-siret-same = même SIRET
duplicates-reason-house-same = même site ou même messagerie
duplicates-reason-given-differs = autre prénom
duplicates-reason-family-differs = autre nom
duplicates-reason-email-beside = chacun son adresse dans la même structure
duplicates-reason-email-differs = autre adresse e-mail
duplicates-reason-phone-differs = autre téléphone
duplicates-reason-organisation-differs = autre structure
duplicates-reason-territory-differs = autre territoire
duplicates-reason-civility-differs = civilités différentes
duplicates-reason-body-kind-differs = autre genre de structure
duplicates-reason-siret-differs = autre SIRET

duplicates-beside-title = Comparer deux fiches
duplicates-back = Tous les doublons
duplicates-beside-help = Pour chaque ligne, choisissez ce qui doit rester. L’adresse et le téléphone non choisis sont gardés comme coordonnées secondaires, les notes sont réunies.
duplicates-first = Fiche gardée
duplicates-second = Fiche fusionnée
duplicates-exchange = Garder l’autre fiche
duplicates-merge = Fusionner
duplicates-empty-value = (vide)
duplicates-parts = Ce qui sera réuni
duplicates-what = Élément
duplicates-field = Champ
duplicates-field-civility = Civilité
duplicates-field-given_name = Prénom
duplicates-field-family_name = Nom
duplicates-field-birth_name = Nom de naissance
duplicates-field-badge_name = Nom sur le badge
duplicates-field-email = E-mail
duplicates-field-phone = Téléphone
duplicates-field-territory = Territoire
duplicates-field-note = Note
duplicates-field-source = Origine
duplicates-field-name = Nom
duplicates-field-kind = Genre
duplicates-field-acronym = Sigle
duplicates-field-notice = Présentation
duplicates-field-siret = SIRET
duplicates-field-chorus_service = Service Chorus Pro
duplicates-field-website = Site
duplicates-part-mandates = Fonctions
duplicates-part-registrations = Inscriptions
duplicates-part-appearances = Interventions
duplicates-part-details = Autres coordonnées
duplicates-part-addresses = Adresses
duplicates-part-tags = Étiquettes
duplicates-part-consents = Accords
duplicates-part-involvements = Partenariats
duplicates-part-paid = Inscriptions payées
duplicates-part-branches = Services rattachés
duplicates-part-pictures = Logos

duplicates-mergers = Fiches fusionnées
duplicates-merger = { $name }, le { $date }
duplicates-merger-by = { $name }, le { $date }, par { $operator }
duplicates-split = Défaire cette fusion
duplicates-split-named = Défaire cette fusion : { $name }
