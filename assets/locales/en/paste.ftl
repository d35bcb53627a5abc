# Pasting a programme: why a text cannot be read.
problem-empty-text = This text is empty.
problem-paste-file-too-large = This file is too large for a programme. Copy its text, then paste it.
problem-text-too-long = This text is too long for a programme: { $limit } characters at most. Keep the part that announces the event.
problem-too-many-lines = This text has too many lines for a programme: { $limit } at most. Keep the part that announces the event.
problem-damaged-text = This Word file is damaged or protected. Open it in Word, copy all the text, then paste it.
problem-not-a-text = { $kind ->
    [excel-workbook] This is an Excel workbook, not a written programme. Copy the cells, then paste them.
    [old-office] This is a document of an old Office. Open it, copy all the text, then paste it.
    [open-document] This is a LibreOffice document. Save it as .docx, or copy its text, then paste it.
    [archive] This is an archive. Take the programme out of it.
    [pdf] This is a PDF. Open it, select all the text, copy it, then paste it.
    [rich-text] This is a text with layout (.rtf). Save it as .docx, or copy its text, then paste it.
    [contact-cards] These are contact cards, not a programme.
    [picture] This is a picture, not a text.
   *[other] This file holds no text.
}

# The window: the text, the draft, the corrections, the corrected version.
change-programme-paste = Programme pasted
change-programme-take-over = Corrected version taken over

problem-paste-changed-since = The programme has changed since it was compared. Go back to the text and compare again.

paste-title = Paste a programme
paste-title-corrected = Paste a corrected version
paste-menu = Paste a corrected version…
paste-help = Copy the programme from Word, an e-mail, a PDF or a web page, and paste it here. Nothing is saved before you have checked it.
paste-help-corrected = Paste the corrected programme: you will see what changes and choose what to take over.
paste-text = Text of the programme
paste-text-help = Paste with Ctrl+V, or drop a Word (.docx), text or web page file.
paste-file = Choose a file
paste-file-kind = Programme (Word, text, web page)
paste-read = Read this text
paste-reading = Reading the text
paste-back = Back

paste-source = Your text
paste-draft = The programme it gives
paste-left = Not taken into the programme
paste-nothing-found = This text does not look like a programme: no title, day or hour was recognised. You can say what the lines are, or change the text.
paste-title-missing = The text has no title. Give one, or choose the line of the title.
paste-to-check = { $count ->
    [one] { $count } point to check
   *[other] { $count } points to check
}
paste-all-checked = Nothing to check
paste-next = Next
paste-nothing-to-check = Nothing left to check.
paste-take-back = Undo the correction
paste-nothing-to-take-back = No correction to undo.
paste-year = Year of dates without a year
paste-save = Save the programme
paste-compare = See the differences
paste-reword = Change the text
paste-give-up = Give up
paste-give-up-title = Give up this text and its corrections?
paste-give-up-text = Nothing was saved: the text and your corrections will be lost.
paste-go-on = Go on checking
paste-key-panes = Go from the text to the corrections, then to the programme
paste-no-hour = no hour
paste-doors = doors open at { $hour }
paste-yes = yes

paste-line-is = Line { $line } is:
paste-lines-are = Lines { $first } to { $last } are:
paste-right = This is right
paste-sure = sure
paste-check = to check

paste-role-title = Title
paste-role-series = Series
paste-role-subtitle = Subtitle
paste-role-kind = Kind
paste-role-session = Session
paste-role-slot = New slot
paste-role-speaker = Speaker
paste-role-venue = Place
paste-role-contact = Contact
paste-role-registration = Registration
paste-role-fees = Fee
paste-role-organisers = Organisers
paste-role-heading = Heading
paste-role-text = Text
paste-role-merge-with-previous = Join to the previous one
paste-role-more = Other…
paste-role-ignore = Leave aside

paste-reason-year-missing = the year is not written
paste-reason-weekday-differs = the weekday does not go with the date
paste-reason-hours-out-of-order = the hours cross
paste-reason-name-unsure = given and family name to confirm
paste-reason-title-unsure = title or plain text?
paste-reason-place-unsure = place or plain text?
paste-reason-out-of-place = unexpected here
paste-reason-words-left = some words found no place

paste-part-presentation = Presentation
paste-part-objectives = Objectives
paste-part-audience = Audience
paste-part-methods = Methods
paste-part-registration = Registration
paste-part-fees = Fees
paste-part-practical = Practical information
paste-part-contact = Contact
paste-part-footer = Small print
paste-part-venue = Place
paste-part-context = Context
paste-part-axes = Lines of work

paste-differences = What the corrected version changes
paste-differences-count = { $count ->
    [0] Both versions say the same.
    [one] { $count } difference. What is ticked is taken over, the rest does not change.
   *[other] { $count } differences. What is ticked is taken over, the rest does not change.
}
paste-no-difference = There is nothing to take over.
paste-back-to-text = Back to the text
paste-take-over = { $count ->
    [0] Nothing to take over
    [one] Take over { $count } difference
   *[other] Take over { $count } differences
}
paste-all = Tick all
paste-none = Untick all
paste-whole-programme = The programme as a whole
paste-new-session = New session
paste-kind-added = Added
paste-kind-removed = Removed
paste-kind-changed = Changed
paste-places = { $count ->
    [one] { $count } registered person has a place there, which would go with it.
   *[other] { $count } registered people have a place there, which would go with it.
}

paste-what-title = Title
paste-what-series = Series
paste-what-subtitle = Subtitle
paste-what-kind = Kind
paste-what-period = Period
paste-what-presentation = Presentation
paste-what-objectives = Objectives
paste-what-audience = Audience
paste-what-methods = Methods
paste-what-fees = Fees
paste-what-registration_deadline = Last day to register
paste-what-registration_link = Registration link
paste-what-practical = Practical information
paste-what-contact_name = Name of the contact
paste-what-contact_email = Address of the contact
paste-what-contact_phone = Telephone of the contact
paste-what-legal_footer = Small print
paste-what-session = Session
paste-what-ordinal = Number
paste-what-date = Date
paste-what-all_day = All day
paste-what-doors_open = Doors open
paste-what-hours = Hours
paste-what-mode = Attendance
paste-what-status = Status
paste-what-venue = Place
paste-what-room = Room
paste-what-online_link = Link to join
paste-what-capacity = Number of places
paste-what-context = Context
paste-what-axes = Lines of work
paste-what-slot = Slot
paste-what-number = Number
paste-what-lead_question = Question
paste-what-description = Description
paste-what-parallel_group = Slots side by side
paste-what-speaker = Speaker
paste-what-role = Role
paste-what-notice = About the speaker
paste-what-involvement = Organisation
paste-what-order = Order
