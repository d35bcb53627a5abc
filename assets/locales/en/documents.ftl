# The fixed words of what is printed, and what the person who prints has to know.

paper-page = page { $page } / { $pages }
paper-session = Session { $number }
paper-day = Day { $number }
paper-workshop = { $kind } { $number }
paper-numbered-title = { $number } – { $title }
paper-place = { $venue }, { $room }
paper-logo = Logo: { $name }
paper-logo-unnamed = Logo
paper-signature = Signature: { $name }
paper-signature-unnamed = Signature
paper-siret = SIRET { $number }
paper-training-number = Training provider number { $number }
paper-function-at = { $function }, { $organisation }

sign-in-document = Sign-in sheet
sign-in-added = Sign-in sheet – new registrations
# Below the name of somebody who comes for somebody else.
sign-in-represents = represents { $somebody }
sign-in-speakers = Speakers
sign-in-participants = Participants
sign-in-number = No.
sign-in-family-name = Family name
sign-in-given-name = Given name
sign-in-organisation = Organisation
sign-in-signature = Signature
sign-in-continued = continued
sign-in-run = Print run { $run } of { $date }
sign-in-funding = With the support of { $names }
sign-in-agreement = Agreement No. { $number }
sign-in-privacy = Data used to prove attendance, kept for as long as the funders require; access and correction through the organiser.
sign-in-function = Position
sign-in-category = Category
sign-in-territory = Town or area
sign-in-email = E-mail
sign-in-phone = Telephone
sign-in-note = Note
sign-in-needs = Needs
sign-in-desk = { $first } – { $last }
sign-in-desk-organisations = Organisations { $letters }
sign-in-no-organisation = Without an organisation

badges-document = Badges
badges-code = Code { $code }
badges-no-photo = No photo
badges-companion = Companion

alignment-page-document = Printer alignment
alignment-page-line = 100 mm
alignment-page-step-print = 1. Print this page in its true size (100%), not fitted to the page, on the paper you use for badges.
alignment-page-step-across = 2. Lay the left edge of the sheet on its right edge and pinch the fold at the top. The fold crosses the scale at the top: note the number with its sign. That is how far it is off across.
alignment-page-step-down = 3. Lay the top edge on the bottom edge and pinch the fold at the left. The fold crosses the scale at the left: note the number. That is how far it is off down.
alignment-page-step-line = 4. Measure the line below with a ruler. That is the length of the line.
alignment-page-corrected = Corrected for “{ $name }”: both folds should meet 0 and the line should measure 100 mm.

table-tents-document = Table tents

certificates-attendance-document = Certificate of attendance
certificates-attendance-opening = { $issuer } certifies that
certificates-attendance-link = attended
certificates-training-document = Certificate of completed training
certificates-training-opening = { $issuer }, training provider, certifies that
certificates-training-link = followed the course
certificates-training-nature = Kind of action: training course
certificates-organiser = The organiser
certificates-employer = Employer: { $name }
certificates-date = Date
certificates-session = Session
certificates-presence = Signed for
certificates-duration = Length
certificates-morning = morning
certificates-afternoon = afternoon
certificates-both = morning and afternoon
certificates-whole = whole session
certificates-total = Total length: { $duration }
certificates-note = Lengths of the half-days signed on the sign-in sheet, without the meal.
certificates-done = Done at ……………………………, { $date }
certificates-done-at = Done at { $town }, { $date }
certificates-signature = Signature
certificates-stamp = Stamp
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes }
duration-minutes = { $minutes } min

wall-list-document = Alphabetical list
wall-list-heading = Find your number
wall-list-name = Name
wall-list-number = No.

participant-list-document = List of participants
participant-list-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
participant-list-notice = Made for those who take part: not to be used for anything else.

speaker-list-document = List of speakers
speaker-list-throughout = Throughout the programme
speaker-list-session = The whole session

partner-directory-document = Directory of partners

list-name = Name
list-function = Function
list-organisation = Organisation
list-hours = Hours
list-speaker = Speaker
list-slot = Slot

door-signs-document = Door signs

direction-signs-document = Direction signs
direction-signs-left = Arrow to the left
direction-signs-right = Arrow to the right
direction-signs-straight = Arrow straight on
direction-signs-stairs-up = Arrow up the stairs
direction-signs-stairs-down = Arrow down the stairs

check-list-document = Check list
check-list-there = Present

reprint-document = To reprint

folder-document = Event-day folder
folder-paper = Paper needed
folder-labels = { $count ->
    [one] { $count } sheet of { $stock }
   *[other] { $count } sheets of { $stock }
}
folder-plain = { $count ->
    [one] { $count } sheet of A4
   *[other] { $count } sheets of A4
}
folder-advice = Print on one side only, at actual size (100%); put the label sheets in at the pages named.
folder-missing = Still missing
folder-what = Document
folder-pages = Pages
folder-on = Paper
folder-a4 = A4
folder-desk = Welcome desk
folder-rooms = Rooms
folder-speakers = Speakers
folder-organiser = Organisation
folder-rescue = Just in case
folder-blank-rows = Numbered rows to fill in
folder-blank-badges = Badges to write by hand
folder-blank-tents = Table tents to write by hand

brochure-document = Programme
brochure-presentation = Presentation
brochure-objectives = Objectives
brochure-audience = Who it is for
brochure-methods = Methods
brochure-dates = Dates
brochure-speakers = Speakers
brochure-programme = Programme
brochure-session-context = Context
brochure-session-objectives = Objectives of the day
brochure-session-axes = Lines of work
brochure-practical = Practical information
brochure-registration = Registration
brochure-fees = Fees
brochure-venues = Venue
brochure-access = Getting there
brochure-accessibility = Accessibility
brochure-notes = Good to know
brochure-contact = Contact
brochure-organised-by = Organised by
brochure-register-online = Register online
brochure-registration-code = Code to scan to register
brochure-write-to = Write to { $address }
brochure-call = Call { $number }
brochure-deadline = Register by { $date }
brochure-doors = Doors open at { $doors }
brochure-hosts = Hosted by { $names }
brochure-session-co-organisers = With { $names }
brochure-group-workshops = Workshops
brochure-group-parallel = A choice of
brochure-part-organiser = Organised by
brochure-part-co-organiser = Together with
brochure-part-host = Hosted by
brochure-part-partner = Partners
brochure-part-funder = With the support of

warning-missing-character = No font has the character “{ $character }” (page { $page }, “{ $item }”): an empty box stands for it.
warning-cut = “{ $item }” (page { $page }) does not fit its frame and was cut.

slip-cut = Cut off or photocopy
slip-title = Registration slip
slip-until = To be returned before { $date }.
slip-until-to = To be returned before { $date } to { $address }.
slip-to = To be returned to { $address }.
slip-family-name = Family name
slip-given-name = Given name
slip-organisation = Organisation
slip-function = Position
slip-email = E-mail
slip-phone = Telephone
slip-days = I will attend
slip-first-choice = 1st choice
slip-second-choice = 2nd choice
slip-lunch = I will have lunch on site
slip-yes = Yes
slip-no = No
slip-needs = Special needs
slip-photographs = Photographs
slip-accept = I agree to appear
slip-refuse = I do not agree
slip-notice = These details serve to organise the event and to prove attendance to its funders. Write to the organiser to see, correct or erase them.
