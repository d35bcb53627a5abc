# The fixed words of what is printed.

paper-page = page { $page } / { $pages }
paper-session = Session { $number }
paper-day = Day { $number }
paper-workshop = Workshop { $number }
paper-room = { $venue }, { $room }
paper-siret = SIRET { $number }
paper-training-number = Training provider number { $number }

sign-in-title = Sign-in sheet
sign-in-number = No.
sign-in-name = Name
sign-in-organisation = Organisation
sign-in-speakers = Speakers
sign-in-attendees = Participants
sign-in-run = Print run { $run }
sign-in-privacy = Data used to prove attendance, kept for as long as the funders require. Access and correction through the organiser.
sign-in-bookmark = Sign-in sheet – { $session }
sign-in-signature = Signature

badges-title = Badges
badges-sheet = Sheet { $sheet } / { $sheets }

brochure-title = Programme
brochure-presentation = Presentation
brochure-objectives = Objectives
brochure-audience = Who it is for
brochure-methods = Methods
brochure-dates = Dates
brochure-speakers = Speakers
brochure-agenda = Programme
brochure-context = Context
brochure-session-objectives = Objectives of the day
brochure-axes = Lines of work
brochure-practical = Practical information
brochure-registration = Registration
brochure-register-link = Register online
brochure-deadline = Register by { $date }
brochure-fees = Fees
brochure-venue = Venue
brochure-venues = Venues
brochure-access = Getting there
brochure-accessibility = Accessibility
brochure-contact = Contact
brochure-organisers = Organised by
brochure-co-organisers = Together with
brochure-hosts = Hosted by
brochure-partners = Partners
brochure-funders = With the support of
brochure-parallel = Parallel workshops
