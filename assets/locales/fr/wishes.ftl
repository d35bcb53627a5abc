# Ce que les listes importées disent des ateliers souhaités et des repas.

import-field-wish = Ateliers souhaités
import-field-meal = Repas
import-wish-unclear = La réponse ne correspond à aucun atelier du programme, ou à plusieurs : elle est gardée dans les remarques.
lists-wishes = Souhaits
lists-meal = Repas
