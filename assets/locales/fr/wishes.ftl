# Ce que les listes importées disent des ateliers souhaités et des repas.

import-field-wish = Ateliers souhaités
import-field-meal = Repas
import-wish-unclear = La réponse ne correspond à aucun atelier du programme, ou à plusieurs : elle est gardée dans les remarques.
lists-wishes = Souhaits
lists-meal = Repas
import-why-near = nom ou coordonnées proches
import-likeness-not-everywhere = Les ressemblances (fautes de frappe, noms de mariage) ont été cherchées sur les 2 000 premières personnes inconnues. Les autres se verront dans les doublons.
