# Attendee lists and their import.

# What a change was called.
change-attendee-add = Registration added
change-attendee-edit = Registration edited
change-attendee-remove = Registration deleted
change-place-set = Place changed
change-attendees-import = { $count ->
    [one] { $count } registration imported
   *[other] { $count } registrations imported
}
change-attendees-import-places = Places added by import
change-attendees-import-updates = Attendees updated by import

# What was typed.
problem-name-missing = Give at least a family name or a given name.
problem-not-an-email = “{ $value }” is not an e-mail address.
problem-already-registered = This person is already registered for this programme.

# Why a file cannot be read as a list.
problem-empty-file = This file is empty.
problem-not-a-text-file = { $kind ->
    [binary-workbook] This is a binary Excel workbook. In Excel, choose “Save as”, then “Excel Workbook (.xlsx)”, and import that new file.
    [old-office] This is a document of an older Office, not a workbook.
    [open-document] This is a LibreOffice text or drawing, not a spreadsheet.
    [word-document] This is a Word document, not a list. Copy its table into a spreadsheet, then import that.
    [archive] This is an archive. Take the list out of it, then import it.
    [pdf] This is a PDF. Ask for the list as a workbook or as CSV.
    [web-page] This is a web page, not a workbook. Open it in a spreadsheet program and save it as a workbook (.xlsx).
    [rich-text] This is a formatted text, not a list.
    [contact-cards] These are contact cards, not a list.
    [picture] This is a picture, not a list.
   *[other] This file is neither a workbook nor a CSV list.
}
problem-too-many-rows = This list is too long: { $limit } rows at most.
problem-too-many-columns = This list has too many columns: { $limit } at most.

# What becomes of a row.
import-fate-added = Added
import-fate-recognised = Already registered
import-fate-cancelled = Cancelled
import-fate-left-out = Left out

# What a column holds.
import-field-family_name = Family name
import-field-given_name = Given name
import-field-full_name = Full name
import-field-civility = Title
import-field-email = E-mail address
import-field-phone = Telephone
import-field-organisation = Organisation
import-field-function = Function
import-field-territory = Town or territory
import-field-category = Category
import-field-session = Dates or workshops chosen
import-field-status = State of the registration
import-field-needs = Particular needs
import-field-photo_consent = Photo consent
import-field-note = Remark
import-field-payer_family_name = Family name of the payer
import-field-payer_given_name = Given name of the payer
import-field-payer_email = E-mail address of the payer
import-field-ignored = Do not import

# The whole file or a whole column.
import-no-header = No row looks like a header: the columns carry letters. Check what each of them holds.
import-rows-before-header = { $count ->
    [one] One row before the header was taken for a title.
   *[other] { $count } rows before the header were taken for a title.
}
import-no-rows = The list has nothing but a header.
import-no-name-column = No column holds a name. Choose the one with the names.
import-unknown-column = The file does not have this column.
import-private-column = This column is never kept.
import-field-twice = Another column already gives “{ $field }”: this one is not used.
import-payer-as-attendee = Only payers are named: they were taken for the attendees.
import-payer-email-unused = { $rows ->
    [one] The address of one payer was not given to the attendee, who is somebody else.
   *[other] The addresses of { $rows } payers were not given to the attendees, who are somebody else.
}

# One row.
import-cells-missing = The row has { $found } cells instead of { $expected }.
import-cells-extra = The row has { $found } cells instead of { $expected }: those beyond are lost.
import-stray-quote = A quotation mark is not closed: it was disregarded.
import-repeated-header = The header is repeated: row left out.
import-duplicate-row = Same content as row { $first }: left out.
import-total-row = A total and not a person: row left out.
import-no-name = No name: row left out.
import-name-order-guessed = Family and given name were parted without certainty. Please check.
import-email-doubtful = The e-mail address looks wrong. It was kept as it is.
import-phone-doubtful = The telephone number looks wrong. It was kept as it is.
import-phone-damaged = A spreadsheet rounded this telephone number. It has to be asked for again.
import-status-unclear = The state of the registration was not understood: taken as valid.
import-photo-consent-unclear = The answer about photographs was not understood: taken as no answer.
import-unreadable-characters = { $count ->
    [one] One character is unreadable.
   *[other] { $count } characters are unreadable.
}
import-garbled-accents = The accents were damaged before the import. The text was kept as it is.
import-value-very-long = Very long text ({ $characters } characters), kept as it is. Is this the right column?
import-unknown-session = The date or workshop chosen was not recognised: no place was given for this choice. Complete it in the list.
import-session-cancelled = The session chosen is cancelled: no place was given.
import-session-full = No place left: on the waiting list.
import-cancelled-but-registered = The order is cancelled, but this person is expected. Their place was not taken away: please check.

# The screen of the attendees.
attendees-table = Attendees
attendees-add = Add a person
attendees-import = Import a list
attendees-search = Search the attendees
attendees-session-filter = Session
attendees-session-all = All sessions
attendees-session-numbered = Session { $number }
attendees-workshop-numbered = Workshop { $number }
attendees-civility = Title
attendees-family-name = Family name
attendees-given-name = Given name
attendees-badge-name = Name on the badge
attendees-badge-name-help = Only when it differs from the given and family name.
attendees-organisation = Organisation
attendees-function = Function
attendees-email = E-mail
attendees-phone = Telephone
attendees-territory = Municipality or territory
attendees-category = Category
attendees-needs = Particular needs
attendees-needs-help = Access, assistance, meals.
attendees-needs-column = Needs
attendees-needs-mark = Needs
attendees-open-person = Open the person’s page
attendees-photo-consent = Photo consent
attendees-photo-consent-unknown = Not asked
attendees-photo-consent-yes = Yes
attendees-photo-consent-no = No
attendees-note = Note for the desk
attendees-places = Places
attendees-place-none = No place
attendees-place-walk-in = Walk-in
attendees-count = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}
attendees-count-found = { $count ->
    [one] { $shown } person found of { $all }
   *[other] { $shown } people found of { $all }
}
attendees-count-expected = { $session }: { $shown } expected
attendees-nobody-found = Nobody matches this search.
attendees-show-all = Show all attendees
attendees-unnamed = Person without a name
attendees-remove = Remove from attendees
attendees-empty-title = Nobody is registered yet
attendees-empty-text = Here are the people registered and their place in each session. Import the list from your registration form (CSV file), or add people one by one.

# Adding somebody.
attendees-sessions = Sessions
attendees-add-confirm = Add

# Bringing a list in.
attendees-import-file = { $name }, read as { $encoding }, columns separated by { $delimiter }
attendees-import-delimiter-semicolon = semicolons
attendees-import-delimiter-comma = commas
attendees-import-delimiter-tab = tabs
attendees-import-delimiter-pipe = vertical bars
attendees-import-reading = Reading the list
attendees-import-writing = Writing the list
attendees-import-columns = Columns of the file
attendees-import-columns-help = Check what each column holds. The preview follows your choices.
attendees-import-column-unnamed = Column { $number }
attendees-import-session = Session of the people imported
attendees-import-session-help = Without a column of choices, everyone gets a place in all sessions.
attendees-import-session-column = As the file says
attendees-import-preview = Preview of the list
attendees-import-row = Row
attendees-import-fate = Result
attendees-import-problems = To check
attendees-import-whole = About this file
attendees-import-about-column = { $column }: { $message }
attendees-import-counts = { $read ->
    [one] { $read } row read
   *[other] { $read } rows read
} = { $added } added + { $recognised } already registered + { $cancelled } cancelled + { $left_out } left out
attendees-import-confirm = Import
attendees-import-other-file = Choose another file
attendees-imported-nothing = List imported: everything was already there, nothing changed.

change-signed = Signature noted
change-not-signed = Signature removed
attendance-no-session = Add a session to note who signed.
attendance-help = Go through the signed sheets row by row. The box of a column ticks everybody shown; everything can be undone.
attendance-search = Number or name
attendance-sheet = Signatures of the session
attendance-number = No.
attendance-everybody = Everybody shown: { $half }
attendance-one = { $name }: { $half }
attendance-count = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}
