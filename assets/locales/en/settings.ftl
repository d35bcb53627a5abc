# The identity of the centre, used by every document.

settings-centre = Your centre
settings-centre-help = These lines stand on all printed documents.
settings-centre-name = Name of the centre
settings-centre-address = Address
settings-centre-coordinates = Contact details
settings-centre-coordinates-help = E-mail, telephone and site, on one line.
settings-centre-siret = SIRET number
settings-centre-siret-help = 14 digits; the key is checked.
settings-centre-training-number = Training-provider number
settings-centre-training-number-help = For centres that are training providers.
settings-centre-colour = Colour of the documents
settings-centre-colour-help = In the form #1f5c7a.
settings-centre-colour-contrast = Contrast with white: { $contrast } to 1. It takes 4.5 to be read.
settings-centre-privacy-line = Line on personal data
settings-centre-privacy-line-help = At the foot of sign-in sheets.
settings-centre-practical-line = Practical information and accessibility
settings-centre-practical-line-help = At the end of the practical part of every brochure: whom to tell of a need, for example.
settings-centre-legal-footer = Small print of brochures
settings-centre-legal-footer-help = When the programme has none of its own.
settings-centre-certificate-footer = Small print of certificates
settings-centre-certificate-footer-help = Parvis prints none of its own accord.
settings-centre-signatory = Who signs
settings-centre-signatory-help = Given name and family name.
settings-centre-signatory-function = Function
settings-centre-town = Done at
settings-centre-town-help = The town of certificates.

settings-logos = Logos of the centre
settings-logos-help = The first stands on all documents; the cover and the sheets show all of them.
settings-logo-number = Logo { $number }
settings-logo-add = Choose a logo
settings-logo-add-another = Add a logo
settings-signature = Signature of certificates
settings-signature-help = Proposed for every certificate; somebody else can be named when printing, and then signs by hand.
settings-signature-picture = Signature
settings-signature-add = Choose the picture of the signature
settings-texts = Usual texts
settings-texts-help = They stand on the documents of all programmes.

settings-picture-dialog = Choose a picture
settings-picture-files = Picture (PNG, JPEG or SVG)
settings-picture-replace = Replace
settings-picture-replace-of = Replace: { $picture }
settings-picture-remove = Remove
settings-picture-remove-of = Remove: { $picture }
settings-picture-alternative = Description: { $picture }
settings-picture-alternative-help = Read in place of the picture. Unless you write something else: “{ $usual }”.
settings-picture-usual-logo = Logo: { $name }
settings-picture-usual-signature = Signature: { $name }

settings-organisation-logo = Logo
settings-organisation-logo-of = Logo of { $name }
settings-organisation-logo-help = It stands at the end of the brochure and, for a funder, on the sign-in sheet. It is the same in all programmes.
settings-agreement = Agreement number
settings-agreement-help = On the sign-in sheet, with the funders.

picture-kind-centre-logo = logo of the centre
picture-kind-signature = signature
picture-kind-organisation-logo = logo of an organisation
