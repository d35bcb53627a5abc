# Personal data: how long what is kept, cleaning, erasing somebody, the right of access.
# Days, names and titles are written by the caller.

change-person-erase = Person erased
change-people-anonymise = { $count ->
    [one] Person made anonymous
   *[other] { $count } people made anonymous
}
change-privacy-clean = Personal data cleaned ({ $count })
change-retention = Retention changed

problem-person-speaks = This person stands in the programme: { $programmes }. Take their appearances out first, or accept that they are taken out as well.
problem-retention-length = “{ $value }” is no length of time. Give a whole number from 1 to { $most }.

privacy-title = Personal data
privacy-help = What Parvis keeps of people, and for how long. Cleaning is for good: nothing brings it back.
privacy-keep-title = How long it is kept
privacy-keep-contacts-years = Contact data and notes (years)
privacy-keep-contacts-years-help = From the last contact: a session, an appearance, a consent or a change of the record.
privacy-keep-attendance-years = Proof of attendance (years)
privacy-keep-attendance-years-help = From the last session; funders may ask for it. The person is then made anonymous, and still counts.
privacy-keep-needs-months = Needs and meals (months)
privacy-keep-needs-months-help = From the last day of the programme.
privacy-keep-waiting-months = Waiting lists (months)
privacy-keep-waiting-months-help = For those who never had a place, from the last day of the programme.
privacy-keep-consents-years = Consents (years)
privacy-keep-consents-years-help = The consent has to be asked for again then.
privacy-due-title = To clean
privacy-due-none = Nothing to clean today.
privacy-due-contacts = Contact data and notes
privacy-due-attendance = Proof of attendance
privacy-due-needs = Needs and meals
privacy-due-waiting = Waiting lists
privacy-due-consents = Consents
privacy-due-count = { $kind }: { $count }
privacy-due-show = Show the list ({ $count })
privacy-due-more = and { $count } more
privacy-due-keep = Keep { $name }
privacy-deed-erase = last contact on { $day }: the record will be erased
privacy-deed-anonymise = last session and last contact long ago ({ $day }): the person will be made anonymous
privacy-deed-contacts = last contact on { $day }: contact data and notes will be erased, the name stays
privacy-deed-needs = { $detail }, over on { $day }: needs and meals will be erased
privacy-deed-waiting = { $detail }, over on { $day }: the registration on the waiting list will be erased
privacy-deed-consent = { $detail }, answered on { $day }: it will be erased
privacy-unknown-day = unknown date
privacy-clean = Clean
privacy-clean-confirm-title = { $count ->
    [one] Clean 1 item
   *[other] Clean { $count } items
}
privacy-clean-confirm = These data will be erased for good, from the history as well. This cannot be undone.
privacy-clean-confirm-button = Clean for good
privacy-clean-done = { $count ->
    [0] There was nothing to clean
    [one] 1 item cleaned
   *[other] { $count } items cleaned
}
privacy-copies-title = Older backup copies
privacy-copies-help = These copies still hold people who were erased since, or cannot be read.
privacy-copies-unread = { $name } (cannot be read: to be checked by hand)
privacy-copies-delete = Delete these copies
privacy-copies-confirm = The copies of the list that can be read will be deleted from the backup folder. This cannot be undone.
privacy-copies-done = { $count ->
    [one] 1 copy deleted
   *[other] { $count } copies deleted
}

privacy-person-help = To answer a request of this person.
privacy-access = Export their data
privacy-access-kind = Page to read (HTML)
privacy-access-done = Data exported: { $name }
privacy-anonymise = Make anonymous
privacy-anonymise-title = Make { $name } anonymous
privacy-anonymise-help = Name, contact data, functions, needs and notes will be erased, from the history as well. Attendance stays and counts, without a name.
privacy-anonymise-button = Make anonymous for good
privacy-anonymise-done = Person made anonymous
privacy-erase = Erase
privacy-erase-title = Erase { $name }
privacy-erase-help = The record, registrations, consents and history of this person will be erased.
privacy-erase-counted = { $count ->
    [0] No past registration has to be counted.
    [one] 1 past registration still counts, without a name.
   *[other] { $count } past registrations still count, without a name.
}
privacy-erase-button = Erase for good
privacy-erase-done = Person erased
privacy-forever = This cannot be undone. Documents that are printed already or kept elsewhere remain to be destroyed.
privacy-appearances = Take out their appearances as well: { $programmes }
privacy-copies-too = { $count ->
    [one] Delete the backup copy that holds this person as well
   *[other] Delete the { $count } backup copies that hold this person as well
}
privacy-copies-left = Backup copies still hold this person: see Settings, Personal data.
privacy-unswept = The file will be wholly cleaned at the next start.
privacy-some-organisation = Anonymous organisation ({ $kind })
privacy-somebody-else = somebody else
privacy-purpose-newsletter = Newsletter
privacy-purpose-directory = Directory
privacy-purpose-photo = Photographs
privacy-answer-0 = no
privacy-answer-1 = yes

privacy-access-title = Personal data - { $name }
privacy-access-made = All that the centre keeps of this person, on { $date }.
privacy-access-prints = Printed documents they are on
privacy-access-print = { $document }, print { $number }, { $subject }, { $date }
privacy-access-changes = Changes
privacy-table-person = Record
privacy-table-contact-detail = Further contact data
privacy-table-postal-address = Addresses
privacy-table-mandate = Functions
privacy-table-tagging = Tags
privacy-table-consent = Consents
privacy-table-registration = Registrations
privacy-table-place = Places
privacy-table-attendance = Attendance
privacy-table-wish = Wishes
privacy-table-speaker = Appearances
privacy-table-speaker-mandate = Functions they speak under
privacy-table-distinct-pair = Namesakes told apart
privacy-table-merger = Merged records
privacy-column-civility = Civility
privacy-column-given-name = Given name
privacy-column-family-name = Family name
privacy-column-badge-name = Name on the badge
privacy-column-email = E-mail address
privacy-column-phone = Telephone
privacy-column-territory = Territory
privacy-column-note = Note
privacy-column-birth-name = Birth name
privacy-column-source = Source
privacy-column-created = Noted on
privacy-column-function = Function
privacy-column-organisation-id = Organisation
privacy-column-begins = From
privacy-column-ends = Until
privacy-column-kind = Kind
privacy-column-label = Label
privacy-column-value = Value
privacy-column-street = Street
privacy-column-postcode = Postcode
privacy-column-city = Town
privacy-column-country = Country
privacy-column-tag-id = Tag
privacy-column-purpose = For
privacy-column-given = Consent given
privacy-column-date = Date
privacy-column-programme-id = Programme
privacy-column-mandate-id = As
privacy-column-category = Category
privacy-column-needs = Needs
privacy-column-photo-consent = Consent to photographs
privacy-column-badge-code = Code of the badge
privacy-column-replaced-by = Replaced by
privacy-column-represents = Represents
privacy-column-meal = Meal
privacy-column-fee-cents = Amount set by hand
privacy-column-fee-reason = Reason for the amount
privacy-column-payer-id = Who pays
privacy-column-commitment-number = Commitment number
privacy-column-session-id = Session
privacy-column-slot-id = Workshop or slot
privacy-column-status = Status
privacy-column-rank = Rank
privacy-column-half-day = Half-day
privacy-column-arrived = Arrived
privacy-column-signed = Signed
privacy-column-role = Role
privacy-column-role-label = Role in words
privacy-column-notice = Notice
privacy-column-arrival = Expected arrival
privacy-column-equipment = Equipment
privacy-column-image = Image rights
privacy-column-at = On

cli-privacy-line = { $kind }: { $name } – { $what }
cli-privacy-none = Nothing to clean today.
cli-access-written = Written: { $file }
cli-erase-needs-yes = Erasing cannot be undone: add --yes.
cli-erased = Person erased. Copies deleted: { $copies }.
cli-copies-left = Copies that still hold them: { $names }
privacy-anonymous = Anonymised person
