# Getting ready: following up speakers, the list of preparations, the rules of the fees.

change-speaker-follow-up = Speaker’s follow-up changed
change-speaker-replace = Speaker replaced
change-preparation-add = Preparation added
change-preparation-edit = Preparation changed
change-preparation-tick = Preparation ticked or unticked
change-preparation-delete = Preparation removed
change-preparation-move = Preparation moved
change-preparation-propose = Usual preparations added
change-fee-rule-add = Fee added
change-fee-rule-edit = Fee changed
change-fee-rule-delete = Fee removed
change-fee-rule-move = Fee moved

problem-already-replaced = Somebody else has taken this place already.
problem-list-not-empty = The list of preparations is not empty.
problem-not-a-due-day = “{ $value }” names no day. Write for example D-60, D+15 or 12/03/2027.
problem-not-an-amount = “{ $value }” is not an amount. Write for example 150 or 12.50.

# The subject is a name, a title or a number.
hint-no-facilitator-nor-rapporteur = { $subject }: facilitator and rapporteur to be found
hint-no-facilitator-nor-rapporteur-of-number = Workshop { $subject }: facilitator and rapporteur to be found
hint-no-facilitator = { $subject }: facilitator to be found
hint-no-facilitator-of-number = Workshop { $subject }: facilitator to be found
hint-no-rapporteur = { $subject }: rapporteur to be found
hint-no-rapporteur-of-number = Workshop { $subject }: rapporteur to be found

# Beside the line of the agenda.
hint-short-no-facilitator-nor-rapporteur = no facilitator nor rapporteur
hint-short-no-facilitator-nor-rapporteur-of-number = no facilitator nor rapporteur
hint-short-no-facilitator = no facilitator
hint-short-no-facilitator-of-number = no facilitator
hint-short-no-rapporteur = no rapporteur
hint-short-no-rapporteur-of-number = no rapporteur
hint-to-approach = Speakers to approach: { $subject }
hint-to-approach-many = { $subject } speakers to approach
hint-unconfirmed = Firm answer awaited: { $subject }
hint-unconfirmed-many = Firm answer awaited from { $subject } speakers
hint-overdue = Overdue: { $subject }
hint-overdue-many = { $subject } preparations overdue

speaker-status-to-approach = To approach
speaker-status-approached = Approached
speaker-status-confirmed = Confirmed
speaker-status-provisional = To be confirmed
speaker-status-withdrawn = Withdrawn
speaker-status-replaced = Replaced
image-consent-not-asked = To ask
image-consent-yes = Agrees
image-consent-no = Refuses

# After a name on paper.
paper-provisional = (to be confirmed)

follow-title = Following up speakers
follow-help = A name opens the speaker’s panel, with what they need and your note.
follow-list = Table of the follow-up
follow-only-missing = Only what is missing
follow-count = { $count ->
    [one] { $shown } appearance
   *[other] { $shown } appearances
  }
follow-nobody = No speaker yet.
follow-nothing-missing = Nothing is missing.
follow-throughout = Whole programme
follow-speaker = Speaker
follow-where = Slot
follow-status = Status
follow-arrival = Arrival
follow-arrival-help = An hour, or some words: “the evening before”.
follow-equipment = Equipment
follow-equipment-help = What is needed in the room for this appearance.
follow-image = Image consent
follow-note = Private note
follow-note-help = For you only: it is neither printed nor exported.
follow-cell = { $column }: { $name }
follow-panel = Follow-up
follow-replace = Replace by…
follow-replace-of = Replace by…: { $name }
follow-replace-panel = Replace { $name }
follow-replace-help = Place, role and order stay the same. { $name } stays here, struck through, and is no longer printed.
follow-replace-create = Replace
follow-replaced-by = replaced by { $name }
follow-gone = no longer speaks

preparation-title = Preparations
preparation-help = D is the day of the first session.
preparation-none = What is to be done before and after? A list to begin with is ready; each line can be changed afterwards.
preparation-propose = Add the usual preparations
preparation-list = List of preparations
preparation-next = Next preparations
preparation-what = To do
preparation-when = When
preparation-day = Day
preparation-when-help = D-60, D+15 or a date.
preparation-add = Add
preparation-done = Done: { $title }
preparation-what-of = To do, line { $number }
preparation-when-of = When, line { $number }
preparation-done-on = done on { $date }
preparation-no-day = day to be set
preparation-state-done = Done
preparation-state-overdue = Overdue
preparation-state-soon = Soon
preparation-state-later = Later
preparation-distance-before = D-{ $days }
preparation-distance-on = D
preparation-distance-after = D+{ $days }
preparation-on = { $distance } · { $date }

preparation-usual-room = Book the room
preparation-usual-speakers = Approach the speakers
preparation-usual-announce = Announce the date and open registration
preparation-usual-caterer = Order lunch and welcome coffee
preparation-usual-confirm = Confirm the speakers: arrival, equipment, image consent
preparation-usual-brochure = Read over, print and send the programme
preparation-usual-remind = Remind the people and bodies that have not answered
preparation-usual-practical = Send the practical information to those registered
preparation-usual-papers = Print the badges and sign-in sheets
preparation-usual-equipment = Try the equipment and put up the signs
preparation-usual-thanks = Thank the speakers and the venue
preparation-usual-certificates = Send the certificates of attendance
preparation-usual-report = Write and send the report

fee-title = Fee rules
fee-help = Printed in the programme, below the text on fees.
fee-list = List of fee rules
fee-payer = For whom
fee-amount = Amount in euros
fee-unit = Per
fee-label = For whom, in your words
fee-add = Add a fee
fee-rule = Fee { $number }
fee-cell = { $column }, fee { $number }
fee-payer-everyone = Everyone
fee-payer-members = Member territories
fee-payer-non-members = Other territories
fee-unit-day = Day and person
fee-unit-programme = Person, whole programme
fee-unit-free = Free

# The rules in one sentence. The payers begin in small letters.
fee-and = { $before }; { $after }
fee-for = { $amount } for { $payers }
fee-free = free
fee-day = { $amount } a day for each person
fee-programme = { $amount } for each person for the whole programme
fee-payers-everyone = everyone
fee-payers-members = member territories
fee-payers-non-members = other territories
fee-payers-others = the others
fee-payers-participant = participants
fee-payers-speaker = speakers
fee-payers-elected-official = elected officials
fee-payers-organiser = the organising team
fee-payers-press = the press
money-euros = €{ $amount }
