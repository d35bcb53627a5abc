# Lists of attendees: the workbooks and cells that come in, and the files that go out.

# Why a workbook is not taken.
problem-password-protected = This workbook is locked with a password. Open it, save it without the password, then import it.
problem-damaged-file = { $kind ->
    [open-spreadsheet] This LibreOffice spreadsheet is incomplete or damaged. Open it and save it again, or ask for another copy.
   *[other] This Excel workbook is incomplete or damaged. Open it and save it again, or ask for another copy.
}
problem-unpacks-too-large = This workbook holds far more data than a list of attendees. Copy the list alone into a new workbook, then import it.
problem-no-visible-sheet = All the sheets of this workbook are hidden. Show the one with the list, save, then import.
problem-no-such-sheet = This workbook no longer has a sheet of that name. Choose another.
problem-nothing-to-paste = The clipboard holds no cells. In the spreadsheet program, select the list with its header, copy it, then paste it here.
problem-list-nobody = There is nobody to export.
problem-list-unwritable = A workbook cannot hold this list: a text in it is too long. Choose CSV.

# What is to be known of a workbook or of a cell.
import-hidden-sheets = { $count ->
    [one] One hidden sheet was not read.
   *[other] { $count } hidden sheets were not read.
}
import-other-sheets = { $count ->
    [one] Another sheet looks like a list. Choose below which one to read.
   *[other] { $count } other sheets look like lists. Choose below which one to read.
}
import-formula-error = The cell holds the error of a formula: taken as blank.
import-columns-remembered = The columns are those you chose for a list with the same headers.

# Bringing in.
lists-file-kind = List of people (Excel, LibreOffice, CSV)
lists-file-sheet = { $name }, sheet “{ $sheet }”
lists-file-cells = { $rows ->
    [one] Pasted cells: one row read
   *[other] Pasted cells: { $rows } rows read
}
lists-pasted-name = pasted cells
lists-sheet-choice = Sheet to read
lists-paste = Paste cells
lists-paste-field = Copied cells
lists-paste-help = In the spreadsheet program, copy the list with its header, then paste here (Ctrl + V).
lists-paste-read = Read the cells
lists-drop = Drop the file to see what it holds

# Taking out.
lists-export = Export
lists-export-title = Export the attendees
lists-export-format = Kind of file
lists-export-format-xlsx = Excel workbook (.xlsx)
lists-export-format-csv = CSV text for Excel (.csv)
lists-export-session = Attendees to export
lists-export-more = Sensitive personal data
lists-export-more-help = They stay in Parvis unless you ask for them.
lists-export-needs = Needs (access, meals)
lists-export-notes = Notes
lists-export-save = Save the file
lists-export-done = “{ $name }” is saved.
lists-addresses = Copy the e-mail addresses
lists-addresses-field = E-mail addresses
lists-addresses-help = Addresses of those who are coming, to write to them about this event only.
lists-addresses-done = { $count ->
    [0] Nobody has an e-mail address.
    [one] One address copied.
   *[other] { $count } addresses copied.
}
lists-addresses-selected = The addresses are selected: copy them with Ctrl + C.
lists-addresses-without = { $count ->
    [one] One person who is expected has no address.
   *[other] { $count } people who are expected have no address.
}

# The columns of the list that goes out; an import recognises them.
lists-sheet = Attendees
lists-column-civility = Salutation
lists-column-family-name = Last name
lists-column-given-name = First name
lists-column-organisation = Organisation
lists-column-function = Position
lists-column-email = Email
lists-column-phone = Phone
lists-column-territory = Town
lists-column-category = Category
lists-column-dates = Dates
lists-column-date = Date
lists-column-status = Status
lists-column-photo-consent = Photo consent
lists-column-needs = Special needs
lists-column-note = Notes
lists-answer-yes = yes
lists-answer-no = no
lists-no-date = none
lists-workshop = { $session }, workshop { $number }

# The command line.
cli-list-written = List written to { $file }.
cli-addresses-without = { $count } people who are expected have no address.

# Rows to decide and cells that differ
import-fate-same = Same person as row { $row }
import-why-same-email = same e-mail address
import-why-same-name = same name
import-why-swapped-name = given and family name swapped
lists-decide-title = { $count ->
    [0] People recognised by your choices
    [one] 1 person to recognise
   *[other] { $count } people to recognise
}
lists-decide-help = They look like contacts you have. Without an answer they are added as new people; your choice is remembered for the next time.
lists-decide-row = Row { $row }: { $name } ({ $whose })
lists-decide-open = To decide (otherwise a new person)
lists-decide-known = { $name }, { $whose } – { $why }
lists-decide-no-details = no organisation or address
lists-decide-new = A new person
lists-decide-nobody = Leave this row out
lists-decide-more = { $count ->
    [one] And 1 more, shown when these are decided.
   *[other] And { $count } more, shown when these are decided.
}
lists-differences-title = { $count ->
    [one] 1 difference from what is known ({ $taken } taken)
   *[other] { $shown } differences from what is known ({ $taken } taken)
}
lists-differences-help = What was lacking is filled in; what contradicts is taken only when you tick it.
lists-differences-all = Take everything from the file
lists-differences-usual = Only fill in
lists-differences-take = Take
lists-differences-before = In Parvis
lists-differences-after = In the file
lists-differences-cell = Row { $row }, { $name }: { $field }
lists-differences-empty = (empty)
lists-differences-more = { $count ->
    [one] And 1 more, which follows the choice above.
   *[other] And { $count } more, which follow the choice above.
}
