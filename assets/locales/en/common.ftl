# Dates, hours and the words for every closed list of choices. Codes are those of the domain.

date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
date-day-first = 1
date-long = { $weekday } { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-list-and = { $first } and { $last }
time-hour = { $hour }:00
time-hour-minutes = { $hour }:{ $minutes }
time-range = { $starts } – { $ends }
time-range-words = from { $starts } to { $ends }
time-from = from { $starts }
time-until = until { $ends }
time-doors = doors open at { $doors }
time-all-day = all day

programme-kind-study-day = Study day
programme-kind-meeting = Meeting
programme-kind-cycle = Cycle
programme-kind-training = Training
programme-kind-steering-committee = Steering committee
programme-kind-working-group = Working group
programme-kind-conference = Conference
programme-kind-other = Event

part-organiser = Organiser
part-co-organiser = Co-organiser
part-host = Host
part-partner = Partner
part-funder = Funder

mode-on-site = On site
mode-online = Online
mode-hybrid = On site and online

session-status-open = Open for registration
session-status-full = Full
session-status-cancelled = Cancelled
session-status-to-come = Programme to come

half-day-morning = Morning
half-day-afternoon = Afternoon
half-day-whole = Signature
half-days-from-hours = From the hours
half-days-one = One signature
half-days-morning = Morning
half-days-afternoon = Afternoon
half-days-both = Morning and afternoon

slot-kind-welcome = Welcome
slot-kind-opening = Opening
slot-kind-talk = Talk
slot-kind-round-table = Round table
slot-kind-workshop = Workshop
slot-kind-plenary = Plenary session
slot-kind-discussion = Discussion
slot-kind-break = Break
slot-kind-lunch = Lunch
slot-kind-feedback = Feedback
slot-kind-closing = Closing
slot-kind-other = Free time

speaker-role-speaker = Speaker
speaker-role-facilitator = Facilitator
speaker-role-rapporteur = Rapporteur
speaker-role-trainer = Trainer
speaker-role-witness = Witness

category-participant = Participant
category-speaker = Speaker
category-elected-official = Elected official
category-organiser = Organiser
category-press = Press

place-status-registered = Registered
place-status-waiting-list = Waiting list
place-status-cancelled = Cancelled
place-status-excused = Excused
place-status-walk-in = Walk-in

organisation-kind-state = State service
organisation-kind-region = Region
organisation-kind-department = Department
organisation-kind-intercommunality = Intercommunality
organisation-kind-commune = Commune
organisation-kind-social-landlord = Social landlord
organisation-kind-association = Association
organisation-kind-citizens-council = Citizens’ council
organisation-kind-resource-centre = Resource centre
organisation-kind-education = Education and research
organisation-kind-company = Company
organisation-kind-other = Other
