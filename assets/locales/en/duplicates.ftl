# Two that may be one: found, held side by side, merged, taken apart again.

change-distinct = Two records noted as different
change-not-distinct = Two records to compare again
change-merge-people = Merge of two people
change-merge-organisations = Merge of two organisations
change-split = Merge taken back

problem-same-twice = This is the same record twice. Choose another one.

duplicates-title = Duplicates
duplicates-open = Duplicates: people and organisations
duplicates-intro = Records that look alike. Nothing is merged without you, and each merge can be taken back, even weeks later.
duplicates-noun = To compare
duplicates-noun-person = People
duplicates-noun-organisation = Organisations
duplicates-weak = Also show mere likenesses ({ $count })
duplicates-count = { $count ->
    [0] No probable duplicate
    [one] 1 probable duplicate
   *[other] { $count } probable duplicates
}
duplicates-more = Only the first { $count } pairs are shown.
duplicates-none = No duplicates
duplicates-none-text = Pairs that look alike will appear here as soon as there are any.
duplicates-pairs = Pairs that look alike
duplicates-compare = Compare
duplicates-compare-named = Compare { $first } and { $second }
duplicates-not-same = They are not the same
duplicates-not-same-named = They are not the same: { $first } and { $second }
duplicates-score = { $score } of 100
duplicates-for = For:
duplicates-against = Against:
duplicates-today = { $count ->
    [one] 1 duplicate to look at
   *[other] { $count } duplicates to look at
}
duplicates-suggested = Already among your contacts?
duplicates-take = Use this record
duplicates-take-named = Use this record: { $name }

duplicates-verdict-certain = Almost certain
duplicates-verdict-probable = Probable
duplicates-verdict-look = To look at

duplicates-reason-name-same = same name
duplicates-reason-name-swapped = given and family name swapped
duplicates-reason-name-one-field = same name, written otherwise
duplicates-reason-name-spelling = names almost the same
duplicates-reason-name-birth = birth name of the other
duplicates-reason-name-hyphen = compound name
duplicates-reason-given-initial = given name as an initial
duplicates-reason-given-short = short form
duplicates-reason-given-part = a part of the given name
duplicates-reason-name-rare = rare name
duplicates-reason-email-same = same e-mail address
duplicates-reason-email-general = same general address
duplicates-reason-phone-same = same phone
duplicates-reason-phone-general = same switchboard
duplicates-reason-organisation-same = same organisation
duplicates-reason-organisation-near = similar organisations
duplicates-reason-function-same = same function
duplicates-reason-territory-same = same territory
duplicates-reason-body-name-same = same name
duplicates-reason-body-acronym = acronym of the other
duplicates-reason-body-spelling = names almost the same
duplicates-reason-body-part = a part of the name
duplicates-reason-siret-same = same SIRET
duplicates-reason-house-same = same site or mail domain
duplicates-reason-given-differs = other given name
duplicates-reason-family-differs = other family name
duplicates-reason-email-beside = each has an address in the same organisation
duplicates-reason-email-differs = other e-mail address
duplicates-reason-phone-differs = other phone
duplicates-reason-organisation-differs = other organisation
duplicates-reason-territory-differs = other territory
duplicates-reason-civility-differs = different civilities
duplicates-reason-body-kind-differs = other kind of organisation
duplicates-reason-siret-differs = other SIRET

duplicates-beside-title = Compare two records
duplicates-back = All duplicates
duplicates-beside-help = On each line, choose what is to stay. The address and phone that are not chosen are kept as further ones, notes are put together.
duplicates-first = Record kept
duplicates-second = Record merged
duplicates-exchange = Keep the other record
duplicates-merge = Merge
duplicates-empty-value = (empty)
duplicates-parts = What will be put together
duplicates-what = Element
duplicates-field = Field
duplicates-field-civility = Civility
duplicates-field-given_name = Given name
duplicates-field-family_name = Family name
duplicates-field-birth_name = Birth name
duplicates-field-badge_name = Name on the badge
duplicates-field-email = E-mail
duplicates-field-phone = Phone
duplicates-field-territory = Territory
duplicates-field-note = Note
duplicates-field-source = Source
duplicates-field-name = Name
duplicates-field-kind = Kind
duplicates-field-acronym = Acronym
duplicates-field-notice = Notice
duplicates-field-siret = SIRET
duplicates-field-chorus_service = Chorus Pro service
duplicates-field-website = Website
duplicates-part-mandates = Functions
duplicates-part-registrations = Registrations
duplicates-part-appearances = Appearances
duplicates-part-details = Further contact details
duplicates-part-addresses = Addresses
duplicates-part-tags = Tags
duplicates-part-consents = Consents
duplicates-part-involvements = Partnerships
duplicates-part-paid = Registrations paid
duplicates-part-branches = Branches
duplicates-part-pictures = Logos

duplicates-mergers = Merged records
duplicates-merger = { $name }, on { $date }
duplicates-merger-by = { $name }, on { $date }, by { $operator }
duplicates-split = Take this merge back
duplicates-split-named = Take this merge back: { $name }
