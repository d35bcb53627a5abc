### The words of the window itself: the frame, the settings, the common components.

window-rail-label = Main navigation
window-rail-today = Today
window-rail-programmes = Programmes
window-rail-settings = Settings
window-skip = Skip to content

window-close = Close
window-cancel = Cancel
window-undo = Undo
window-field-saved = Saved
window-search-clear = Clear the search
window-panel-close = Close the panel
window-toast-dismiss = Hide this message
window-progress-count = { $done } of { $total }
window-errors-title = { $count ->
    [one] One thing needs another look
   *[other] { $count } things need another look
}

window-date-example = For example 31/05/2018 or 31 May 2018
window-date-not-understood = This date was not understood. Write it for example as 31/05/2018.
window-time-not-understood = This time was not understood. Write it for example as 9:30.

window-table-count = { $count ->
    [one] { $shown } row
   *[other] { $shown } rows
}
window-table-selected = { $count ->
    [one] { $shown } selected
   *[other] { $shown } selected
}

window-palette-title = Search everything
window-palette-label = A programme, a page or an action
window-palette-button = Search
window-palette-nothing = Nothing matches these words.
window-palette-room = Page
window-palette-choice = Setting
window-palette-dark = Switch to dark display
window-palette-light = Switch to light display
window-palette-english = Show the window in English
window-palette-french = Show the window in French
window-key-shift = Shift
window-shortcuts-title = Keyboard shortcuts
window-shortcuts-button = Shortcuts

window-today-empty-title = Nothing planned yet
window-today-empty-text = The next days appear here, with what is left to prepare for each of them.

window-settings-person = Your name
window-settings-operator = Name shown in the history
window-settings-operator-help = It tells your colleagues who made a change on this computer.
window-settings-look = Display
window-settings-locale = Language
window-settings-locale-fr = French
window-settings-locale-en = English
window-settings-theme = Theme
window-settings-theme-system = Like the system
window-settings-theme-light = Light
window-settings-theme-dark = Dark
window-settings-density = Height of rows
window-settings-density-help = In tables, to see more rows at once.
window-settings-density-comfortable = Comfortable
window-settings-density-dense = Dense
window-settings-zoom = Size of the display
window-settings-zoom-size = { $size }%
window-zoom-in = Enlarge the display
window-zoom-out = Reduce the display
window-zoom-reset = Back to the normal size
window-settings-version = Parvis, version { $version }

problem-file-not-chosen = This file is no longer available. Choose it again.
problem-file-not-written = This file has not been made yet.
problem-file-not-opened = The system could not open “{ $name }”. The file may have been moved.
problem-preferences-not-saved = Your settings could not be saved. Check that the disk is not full.
window-problem-internal = The program could not finish this action. Nothing was changed. Try again, or restart Parvis.

window-undo-group = Undo or redo
window-undo-what = Undo: { $what }
window-undo-nothing = Nothing to undo
window-undo-done = Undone: { $what }
window-undo-later = Other changes were made since. Undo those first with the Undo button.
window-redo = Redo
window-redo-what = Redo: { $what }
window-redo-nothing = Nothing to redo
window-redo-done = Done again: { $what }
window-failure-title = Parvis cannot open the data
window-failure-retry = Try again
window-palette-action = Action
window-palette-programme = Programme
window-move-up = Move up: { $name }
window-move-down = Move down: { $name }
window-delete = Delete: { $name }

window-start-title = Prepare a day, from the programme to the badges
window-start-text = Write the programme, receive the attendees, print the brochure, the sign-in sheets and the badges.
window-start-sample = Open the sample
window-start-first = Start my first programme

window-today-open = Open
window-today-open-named = Open: { $title }

window-programmes-new = New programme
window-programmes-new-help = All the rest can be filled in later.
window-programmes-create = Create the programme
window-programmes-file = Open a programme file
window-programmes-file-kind = Parvis programme
window-programmes-search = Search for a programme
window-programmes-none = No programme matches.
window-programmes-days = Dates
window-programmes-places = Places
window-programmes-missing = To complete

window-programme-back = Back to the list of programmes
window-programme-tabs = Parts of the programme
window-programme-tab-programme = Programme
window-programme-tab-attendees = Attendees
window-programme-tab-documents = Documents
window-programme-tab-attendance = Attendance
window-programme-actions = Actions on the programme
window-programme-delete = Delete the programme
window-programme-no-date = Date to be set
window-programme-no-place = Place to be given
window-programme-days = { $first } to { $last }
window-programme-ready = Nothing to complete
window-programme-hints = { $count ->
    [one] { $count } thing
   *[other] { $count } things
}
window-programme-more-hints = { $count ->
    [one] and { $count } more thing
   *[other] and { $count } more things
}
window-programme-session-count = { $count ->
    [one] { $shown } session
   *[other] { $shown } sessions
}
window-programme-attendee-count = { $count ->
    [one] { $shown } attendee
   *[other] { $shown } attendees
}
window-programme-identity = Identity
window-programme-title = Title
window-programme-subtitle = Subtitle
window-programme-kind = Kind
window-programme-series = Series
window-programme-series-help = The name of the event, when it comes back from one time to the next.
window-programme-period = Period
window-programme-period-help = In words, as long as the dates are not set.
window-programme-texts = Texts
window-programme-rich-help = “-” at the start of a line begins a list, a blank line parts two paragraphs, **two stars** make bold.
window-programme-presentation = Presentation
window-programme-objectives = Objectives
window-programme-audience = Audience
window-programme-methods = Methods
window-programme-organisations = Organisations
window-programme-sessions = Sessions
window-programme-attendees = Attendees
window-programme-speakers = Speakers throughout the programme
window-programme-speakers-help = Those of a single slot are added in the agenda of its session.
window-programme-practical-title = Practical information
window-programme-deadline = Last day to register
window-programme-link = Registration link
window-programme-contact-name = Name of the contact
window-programme-contact-email = E-mail address of the contact
window-programme-contact-phone = Telephone of the contact
window-programme-fees = Fees
window-programme-practical = Coming and taking part
window-programme-legal-footer = Small print
window-programme-legal-footer-help = In small type at the end of the brochure.

window-organisation-name = Name of the organisation
window-organisation-part = Part of the organisation
window-organisation-add = Add the organisation
window-organisation-remove = Remove: { $name }

window-sessions-none = A session is a day or half a day, with its venue and its agenda.
window-session-add = Add a session
window-session-numbered = Session { $number }
window-session-titled = Session { $number }: { $title }
window-session-this = this session
window-session-number = Number
window-session-title = Title of the session
window-session-status = Status
window-session-date = Date
window-session-period = Period of the session
window-session-period-help = In words, as long as the date is not set.
window-session-doors = Doors open
window-session-starts = Start
window-session-ends = End
window-session-half-days = Signing in
window-session-all-day = All day
window-session-mode = Mode
window-session-room = Room
window-session-capacity = Number of places
window-session-online-link = Link to join
window-session-agenda = Agenda
window-session-speakers = Speakers throughout the session
window-session-organisations = Organisations of the session
window-session-context = Context of the session
window-session-objectives = Objectives of the session
window-session-axes = Lines of work

window-venue = Venue
window-venue-none = No venue
window-venue-of-session = That of the session
window-venue-new = New venue
window-venue-create = Create the venue
window-venue-edit = Edit the venue’s address
window-venue-help = What is changed here changes wherever this venue is named.
window-venue-name = Name of the venue
window-venue-street = Street
window-venue-postcode = Postcode
window-venue-city = Town
window-venue-access = Getting there
window-venue-accessibility = Accessibility

window-agenda-none = The agenda is still empty.
window-slot-add = Add a slot
window-slot-name = slot { $number }
window-slot-cell = { $column }, slot { $number }
window-slot-starts = Start
window-slot-ends = End
window-slot-kind = Kind
window-slot-title = Title
window-slot-room = Room
window-slot-number = Number
window-slot-parallel = Parallel
window-slot-actions = Actions
window-slot-details = Details: { $name }
window-slot-description = Description
window-slot-lead-question = Lead question

window-speakers-of = Speakers: { $about }
window-speaker-add = Add a speaker
window-speaker-add-to = Add a speaker: { $about }
window-speaker-create = Add this speaker
window-speaker-edit = Edit: { $name }
window-speaker-remove = Remove: { $name }
window-speaker-panel = Speaker
window-speaker-unnamed = No name
window-speaker-known = Find a person
window-speaker-known-help = Among those already entered in Parvis.
window-speaker-given-name = Given name
window-speaker-family-name = Family name
window-speaker-organisation = Organisation that speaks
window-speaker-organisation-help = When nobody has been named yet.
window-speaker-role = Role
window-speaker-role-label = Role in words
window-speaker-role-label-help = When it should be written otherwise, for example “Keynote listener”.
window-speaker-mandate = Function { $number }
window-speaker-mandate-add = Add a function
window-speaker-mandate-remove = Remove function { $number }
window-speaker-function = Function
window-speaker-mandate-organisation = Organisation
window-speaker-notice = Notice
