# The identity of the centre, used by every document.

settings-centre = Votre centre
settings-centre-help = Ces lignes figurent sur tous les documents imprimés.
settings-centre-name = Nom du centre
settings-centre-address = Adresse
settings-centre-coordinates = Coordonnées
settings-centre-coordinates-help = Adresse électronique, téléphone et site, sur une ligne.
settings-centre-siret = Numéro SIRET
settings-centre-siret-help = 14 chiffres ; la clé est vérifiée.
settings-centre-training-number = Numéro de déclaration d’activité
settings-centre-training-number-help = Pour les centres qui sont organismes de formation.
settings-centre-colour = Couleur des documents
settings-centre-colour-help = Sous la forme #1f5c7a.
settings-centre-colour-contrast = Contraste sur du blanc : { $contrast } pour 1. Il en faut 4,5 pour être lu.
settings-centre-privacy-line = Mention sur les données personnelles
settings-centre-privacy-line-help = Au bas des feuilles d’émargement.
settings-centre-practical-line = Informations pratiques et accessibilité
settings-centre-practical-line-help = À la fin des informations pratiques de chaque brochure : à qui signaler un besoin, par exemple.
settings-centre-legal-footer = Mention au bas des brochures
settings-centre-legal-footer-help = Quand le programme n’en a pas d’autre.
settings-centre-certificate-footer = Mention au bas des attestations
settings-centre-certificate-footer-help = Parvis n’en imprime aucune de lui-même.
settings-centre-signatory = Qui signe
settings-centre-signatory-help = Prénom et nom.
settings-centre-signatory-function = Fonction
settings-centre-town = Fait à
settings-centre-town-help = La ville des attestations.

settings-logos = Logos du centre
settings-logos-help = Le premier figure sur tous les documents ; la couverture et les feuilles les montrent tous.
settings-logo-number = Logo { $number }
settings-logo-add = Choisir un logo
settings-logo-add-another = Ajouter un logo
settings-signature = Signature des attestations
settings-signature-help = Proposée pour chaque attestation ; un autre signataire peut être indiqué au moment d’imprimer, et signe alors à la main.
settings-signature-picture = Signature
settings-signature-add = Choisir l’image de la signature
settings-texts = Textes habituels
settings-texts-help = Ils figurent sur les documents de tous les programmes.

settings-picture-dialog = Choisir une image
settings-picture-files = Image (PNG, JPEG ou SVG)
settings-picture-replace = Remplacer
settings-picture-replace-of = Remplacer : { $picture }
settings-picture-remove = Retirer
settings-picture-remove-of = Retirer : { $picture }
settings-picture-alternative = Description : { $picture }
settings-picture-alternative-help = Lue à la place de l’image. Sans autre indication : « { $usual } ».
settings-picture-usual-logo = Logo : { $name }
settings-picture-usual-signature = Signature : { $name }

settings-organisation-logo = Logo
settings-organisation-logo-of = Logo de { $name }
settings-organisation-logo-help = Il figure à la fin de la brochure et, pour un financeur, sur la feuille d’émargement. Il est le même dans tous les programmes.
settings-agreement = Numéro de convention
settings-agreement-help = Sur la feuille d’émargement, avec les financeurs.

picture-kind-centre-logo = logo du centre
picture-kind-signature = signature
picture-kind-organisation-logo = logo d’une structure
