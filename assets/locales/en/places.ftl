# What happens to places, and what is owed: waiting lists, a colleague instead, choices, fees, needs.

# What a change was called.
change-waiting-up = Place given from the waiting list
change-attendee-replace = Attendee replaced by a colleague
change-wishes-set = Choices of workshops changed
change-allotment = Workshops allotted
change-fee-set = Amount changed

# What is not right.
problem-no-free-place = No place is free. Raise the capacity, or give the place yourself in the person’s panel.
problem-nobody-waits = Nobody can move up: the waiting list has changed.
problem-waits-for-session = This person also waits for a place in the session. Give them that one first.
problem-replaced-by-themselves = This is the person themselves. Choose a colleague.
problem-allotment-changed = The registrations have changed since the preview. Look at it again, then allot.
problem-reason-missing = Say why this amount, for example “speaks in the afternoon”.
problem-billing-nothing = Nobody owes anything for this programme: there is no statement to write.

# Aujourd'hui.
hint-places-free = Free places: { $subject }, people waiting: { $other }

# The views of the tab.
places-views = Views of the attendees
places-view-list = List
places-view-days = People and days
places-view-waiting = Waiting lists
places-view-choices = Choices of workshops
places-view-needs = Needs
places-view-billing = Billing

# Waiting lists.
waiting-free = { $where }: { $free ->
    [0] no free place
    [one] { $free } free place
   *[other] { $free } free places
}, { $waiting } waiting.
waiting-next = Next: { $name }.
waiting-up-first = Move the first person up
waiting-up-all = Move { $count } people up
waiting-up-one = Move up
waiting-up-one-named = Move { $name } up
waiting-show = See the waiting list
waiting-none-title = Nobody is waiting
waiting-none-text = People who wait for a place are here as soon as a session or workshop with a capacity is full. Nobody moves up by themselves: when a place becomes free, it is offered to you.
waiting-table = Waiting list: { $where }
waiting-rank = Rank
waiting-name = Name
waiting-organisation = Organisation
waiting-action = Place
waiting-capacity = { $taken } of { $capacity } places taken
waiting-no-capacity = { $taken } places taken, no limit
waiting-for-session = Also waits for the session

# A colleague instead.
replace-open = Replace by a colleague
replace-title = Who comes instead of { $name }?
replace-help = The colleague gets the places, the choices of workshops, the payer and the amount decided. What they eat and need is theirs to say.
replace-known = Known person
replace-known-help = Search by name, or leave empty and fill in the fields.
replace-given-name = Colleague’s given name
replace-family-name = Colleague’s family name
replace-email = Colleague’s e-mail
replace-function = Colleague’s function
replace-chosen = Comes instead: { $name }
replace-other = Choose somebody else
replace-confirm = Replace
replace-cancel = Give up
replaced-by = Replaced by { $name }
replaces = Comes instead of { $name }

# More of an attendee.
details-represents = Represents
details-represents-help = On whose behalf, for example “the mayor, Mr Faye”.
details-meal = Meal
details-meal-help = For the caterer, without the name: vegetarian, no pork…
details-payment = Payment
details-payer = Payer
details-payer-help = When it is not the person’s organisation.
details-commitment = Commitment number

# Choices of workshops.
wishes-title = Choices of workshops
wishes-help = A choice is no place yet: that comes with the allotment.
wishes-choice = Choice { $rank }
wishes-choice-in = { $session }, choice { $rank }
wishes-none = None

allotment-none-title = No choices to allot
allotment-none-text = Note in each person’s panel which workshops they would like, from the first choice on. The allotment is prepared here, with its reasons, before it is written.
allotment-help = As many people as possible get one of their choices; then the best choices; ties are broken by the order below. Places given by hand stay.
allotment-ties = Ties
allotment-ties-order = Order of registration
allotment-ties-lot = Draw lots
allotment-seed = Number of the draw
allotment-seed-help = The same number gives the same draw.
allotment-slots = Places by workshop: { $session }
allotment-people = Who gets what: { $session }
allotment-slot = Workshop
allotment-capacity = Capacity
allotment-kept = Already given
allotment-first = First choices
allotment-later = Other choices
allotment-unlimited = no limit
allotment-person = Person
allotment-gets = Gets
allotment-why = Why
allotment-nothing = Nothing
allotment-why-first = First choice
allotment-why-later = Choice { $rank }: { $full }
allotment-why-none = All choices are full: { $full }
allotment-full-first = { $slot } full with first choices
allotment-full-mixed = { $slot } full, so that most people get a choice
allotment-full-kept = { $slot } full before the allotment
allotment-counts = { $kept } places kept, { $without } people without a choice
allotment-write = { $count ->
    [one] Allot { $count } place
   *[other] Allot { $count } places
}

# Fees.
fees-because = { $cause } – { $calculation }
fees-days = { $days ->
    [one] { $days } day × { $amount }
   *[other] { $days } days × { $amount }
}
fees-programme = { $amount } for the whole programme
fees-free = free
fees-reason-by-hand = Decided by hand: { $label }
fees-reason-no-rules = This programme has no fees.
fees-reason-no-rule = No fee is for this person.
fees-reason-no-day = No day counted.
fees-reason-everyone = fee for everyone
fees-reason-member = member territory { $year }: { $territory }
fees-reason-non-member = territory that is no member
fees-reason-non-member-named = no member territory in { $year }: { $territory }
fees-reason-unknown-territory = unknown territory: fee for non-members applied
fees-reason-category-participant = participants
fees-reason-category-speaker = speakers
fees-reason-category-elected-official = elected officials
fees-reason-category-organiser = organisers
fees-reason-category-press = press
fees-owed = Owes { $amount }
fees-by-rules = The rules would give { $amount }.
fees-set = Decide the amount
fees-amount = Amount decided (in euros)
fees-why = Reason
fees-keep = Apply this amount
fees-again = Back to the rules

# Billing.
billing-title = Billing statement
billing-help = A statement for the accountant, without invoices. The sums follow the places and the fees of the programme.
billing-basis = Days counted
billing-basis-registered = Days registered for
billing-basis-attended = Days signed for
billing-export = Save the statement
billing-export-title = Save the billing statement
billing-written = The statement “{ $name }” is saved.
billing-kind = Excel workbook
billing-total = Total
billing-totals = Total: { $amount }. Agents billed: { $agents }. Taking part for free: { $free }.
billing-none-title = Nothing to bill
billing-none-text = Nobody owes anything for now. Fees are noted in the Programme tab; days come from places.
billing-no-rules = This programme has no fees. Add one in the Programme tab, section Fees.
billing-to-check = To check
billing-check-territory = { $count ->
    [one] { $count } amount rests on an unknown territory: fee for non-members applied.
   *[other] { $count } amounts rest on an unknown territory: fee for non-members applied.
}
billing-check-place = { $count ->
    [one] { $count } person has no place at all: no day counted.
   *[other] { $count } people have no place at all: no day counted.
}
billing-table = What each one pays
billing-lines = Agents: { $name }
billing-nobody = Unknown payer
billing-show = See the agents
billing-file = Billing statement
billing-sheet-payers = By payer
billing-sheet-lines = By agent
billing-column-payer = Payer
billing-column-siret = SIRET
billing-column-service = Chorus Pro service
billing-column-commitment = Commitment no.
billing-column-agents = Agents
billing-column-days = Days
billing-column-amount = Amount
billing-column-missing = To ask for
billing-column-family-name = Family name
billing-column-given-name = Given name
billing-column-dates = Dates
billing-column-reason = Reason for the amount
billing-missing-payer = payer
billing-missing-siret = SIRET
billing-missing-commitment = commitment number

# Needs.
needs-help = Meals are counted without names. Access needs bear the name, for whoever sees to them.
needs-meals = Meals
needs-meals-table = Meals: { $session }
needs-meal = Meal asked for
needs-count = Number
needs-meals-all = Lunches (people expected)
needs-meals-unsaid = Not said
needs-lunch = { $count ->
    [one] { $count } lunch
   *[other] { $count } lunches
}
needs-no-lunch = { $count } people expected, no lunch on the agenda
needs-access = Access
needs-access-table = Access needs: { $session }
needs-access-none = No need noted.
needs-need = Need
needs-export-caterer = File for the caterer (without names)
needs-export-access = File of access needs (with names)
needs-export-title = Save the needs
needs-written = The file “{ $name }” is saved.
needs-file-caterer = Meals
needs-file-access = Access needs
needs-sheet-caterer = Meals
needs-sheet-access = Access needs
needs-column-date = Date
needs-column-session = Session
needs-column-meal = Meal
needs-column-count = Number
needs-column-family-name = Family name
needs-column-given-name = Given name
needs-column-organisation = Organisation
needs-column-needs = Needs
needs-none = Add a session to see the needs.

# People and days.
days-table = People and days
days-help = Arrows to move, Space to give a place or take it away.
days-search = Find a person
days-expected = Expected
days-cell = { $name }, { $day }: { $status }
days-absent = absent
