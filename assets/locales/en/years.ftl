# From year to year: duplicating, sessions in series, templates and archives, the year, the search.
# Days and titles are written by the caller.

change-programme-duplicate = Programme duplicated
change-programmes-archived = { $count ->
    [one] Programme archived
   *[other] { $count } programmes archived
}
change-programmes-current = { $count ->
    [one] Programme put back among the current ones
   *[other] { $count } programmes put back among the current ones
}
change-programmes-template = { $count ->
    [one] Programme put among the templates
   *[other] { $count } programmes put among the templates
}
change-session-series = { $count ->
    [one] Session added in series
   *[other] { $count } sessions added in series
}

problem-not-a-year = “{ $value }” is not a year.
problem-series-too-long = At most { $most } sessions at once.

holiday-new-year = New Year’s Day
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-victory = Victory in Europe Day
holiday-ascension = Ascension Day
holiday-whit-monday = Whit Monday
holiday-national-day = National Day
holiday-assumption = Assumption
holiday-all-saints = All Saints’ Day
holiday-armistice = Armistice Day
holiday-christmas = Christmas Day

conflict-speaker = Same speaker
conflict-room = Same room
conflict-venue = Same venue
conflict-day = Same day
conflict-with = { $kind }: { $subject } – { $programme }
conflict-with-programme = { $kind } – { $programme }
conflict-within = another session of this programme

held-programme = Programme
held-session = Session
held-slot = Slot
held-speaker = Speaker
held-organisation = Organisation

rhythm-weekly = Every week
rhythm-fortnightly = One week in two
rhythm-every-three-weeks = One week in three
rhythm-every-four-weeks = One week in four
rhythm-monthly = Every month, at the same rank (the second Tuesday, for example)

years-holiday = Public holiday: { $name }
years-weekend = Weekend

shelf-current = Current
shelf-archived = Archived
shelf-template = Templates
years-shelf = Show
years-is-archived = Archived
years-is-template = Template
years-view = View
years-view-list = List
years-view-year = Year
years-select = Choose: { $title }
years-select-all = Choose all programmes
years-selected = { $count ->
    [one] { $count } programme chosen
   *[other] { $count } programmes chosen
}
years-to-archived = Archive
years-to-current = Put back among the current ones
years-to-template = Put among the templates
years-none-archived = No archived programme. An archived programme can still be read, and the search finds it.
years-none-template = No template. A template is a programme that others are made from: put one here from its menu of actions.
years-new-from = Start from
years-new-from-nothing = A blank page
years-new-from-template = Template: { $title }
years-new-next = Choose the dates

years-duplicate = Duplicate to other dates
years-duplicate-title = Duplicate a programme
years-duplicate-template-title = New programme from a template
years-duplicate-of = After “{ $title }”
years-duplicate-new-title = Title of the new programme
years-duplicate-first = First date
years-duplicate-weekdays = Keep the days of the week
years-duplicate-weekdays-help = Every session stays on its day of the week, as near as can be to the date asked for.
years-duplicate-take = What comes along
years-duplicate-take-help = Attendees, prints, and the links to register and to join never come along. Every session is open again.
years-take-texts = The texts
years-take-agenda = The agenda
years-take-speakers = The speakers
years-take-venues = The venues and rooms
years-take-partners = The organisations and their logos
years-duplicate-dates = The new dates
years-duplicate-date = New date, session { $number }
years-duplicate-was = { $date } before
years-duplicate-was-undated = without a date before
years-duplicate-weekday-changed = Another day of the week
years-duplicate-free = Nothing on that day
years-duplicate-deadline = Registration until { $date }, instead of { $from }.
years-duplicate-no-session = This programme has no session yet.
years-duplicate-old = These texts still name a past year. They come along as they are: read them again.
years-duplicate-old-text = { $field }: { $years }
years-duplicate-old-in-session = { $field }, session { $number }: { $years }
years-duplicate-old-in-slot = { $field }, session { $number }, “{ $slot }”: { $years }
years-duplicate-create = Create the programme
years-field-series = Series
years-field-title = Title
years-field-subtitle = Subtitle
years-field-period = Period
years-field-presentation = Presentation
years-field-objectives = Objectives
years-field-audience = Audience
years-field-methods = Methods
years-field-fees = Fees
years-field-practical = Coming and taking part
years-field-legal_footer = Small print
years-field-agreement = Agreement
years-field-context = Context
years-field-axes = Lines of work
years-field-description = Description
years-field-lead_question = Lead question

years-series = Add sessions in series…
years-series-title = Add sessions in series
years-series-from = Starting on
years-series-weekday = Day of the week
years-series-weekday-same = That of this date
years-series-rhythm = Rhythm
years-series-count = Number of sessions
years-series-holidays = Skip public holidays
years-series-skipped = Other dates to skip
years-series-skipped-help = Apart by commas: 12/05/2027, 26/05/2027.
years-series-room = Room
years-series-preview = The dates
years-series-preview-none = No date fits.
years-series-wait = Give a first date and a number of sessions: the dates are shown here before they are added.
years-series-skip = Skip { $date }
years-series-passed-over = Skipped: { $days }
years-series-passed-holiday = { $date } ({ $holiday })
years-series-add = { $count ->
    [0] Add
    [one] Add { $count } session
   *[other] Add { $count } sessions
}

years-year-title = Year { $year }
years-year-before = Year { $year }, the one before
years-year-after = Year { $year }, the one after
years-year-this = This year
years-year-sessions = { $count ->
    [0] No session
    [one] { $count } session
   *[other] { $count } sessions
}
years-year-conflicts = { $count ->
    [0] No conflict over a room, a venue or a speaker
    [one] { $count } session in conflict over a room, a venue or a speaker
   *[other] { $count } sessions in conflict over a room, a venue or a speaker
}
years-year-day = Day
years-year-session = Session
years-year-hours = Hours
years-year-place = Place
years-year-attention = To look at
years-year-nothing = Nothing this month.
years-year-numbered = { $programme }, session { $number }
years-year-all-day = All day

years-search-title = Search everything that was held
years-search-words = Words or a question
years-search-help = For example: who spoke on GUSP in 2019?
years-search-year = Year
years-search-any-year = Every year
years-search-kind = Search
years-search-everything = Everything
years-search-kind-programme = Programmes
years-search-kind-session = Sessions
years-search-kind-speaker = Speakers
years-search-kind-organisation = Organisations
years-search-none = Nothing fits. Try fewer words, or no year.
years-search-count = { $count ->
    [0] No result
    [one] { $count } result
   *[other] { $count } results
}
years-search-in-year = { $count ->
    [0] No result in { $year }
    [one] { $count } result in { $year }
   *[other] { $count } results in { $year }
}
years-search-more = Only the latest are shown: say more to find the others.
years-search-untitled = Untitled
years-search-session = session { $number }
years-search-palette = Search everything that was held for “{ $words }”
years-search-open = Search everything that was held
