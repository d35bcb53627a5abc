# Why something was refused.

# What was typed.
problem-required = This field cannot be empty.
problem-not-a-date = “{ $value }” is not a date. Write 31/05/2027, for example.
problem-not-an-hour = “{ $value }” is not a time. Write 9:30, for example.
problem-not-a-number = “{ $value }” is not a whole number above zero.
problem-not-a-choice = “{ $value }” is not one of the choices.
problem-not-a-colour = “{ $value }” is not a colour. Write #1f5c7a, for example.
problem-colour-too-light = This colour is too light to be read on white: contrast { $contrast }, at least { $least } is needed.
problem-siret-length = A SIRET has 14 digits; “{ $value }” has { $digits }.
problem-siret-key = The SIRET “{ $value }” is not right: a digit is wrong, or two have changed places. Compare it with your certificate of registration.
problem-ends-before-start = The end ({ $ends }) comes before the start ({ $starts }).
problem-speaker-unnamed = Name a person or an organisation.
problem-venue-in-use = Sessions or agenda items are still held here: { $uses }. Choose another venue for them first.
problem-not-found = This no longer exists.

# A file that was chosen.
problem-file-unreadable = “{ $name }” cannot be read. Check that the file is still there and that you may open it.
problem-file-disk-full = “{ $name }” was not saved: there is no room left in “{ $folder }”. Make room, or choose another folder. No incomplete file was left behind.
problem-file-not-permitted = “{ $name }” was not saved: the folder “{ $folder }” is protected, or the file is open in another program. Close it, or choose another folder.
problem-file-folder-missing = “{ $name }” was not saved: the folder “{ $folder }” no longer exists. Choose another one.
problem-file-name-taken = “{ $name }” was not saved: the name is that of a folder, or of a file in use, in “{ $folder }”. Choose another name.
problem-file-unwritable = “{ $name }” could not be saved in “{ $folder }”. Choose another folder.

# A picture.
problem-picture-unknown-kind = “{ $name }” is no PNG, JPEG or SVG picture, whatever its name says. Save the picture in one of these formats, then choose it.
problem-picture-too-large = “{ $name }” is { $size } MB large; a picture may have { $most } at most. Save it smaller, or as SVG.
problem-picture-too-many-pixels = “{ $name }” has { $width } × { $height } pixels, more than a page can show ({ $most } million at most). Reduce the picture, then choose it.
problem-picture-too-complex = “{ $name }” holds too many elements for a logo. Simplify the drawing, or save it as PNG.
problem-picture-corrupted = “{ $name }” is an incomplete or damaged { $format } file. Ask for another copy, or save it again.
problem-picture-svg-text = “{ $name }” holds text that depends on a font. Turn the text into outlines in the drawing program, then save it.
problem-picture-svg-gradient = “{ $name }” holds a gradient, which print would not show. Save the picture as PNG.
problem-picture-svg-bitmap = “{ $name }” is a drawing that holds a photograph. Save it as PNG.
problem-picture-svg-effect = “{ $name }” holds an effect (filter, mask, clip) that print would not show. Save the picture as PNG.
problem-picture-svg-elsewhere = “{ $name }” needs another file or an address of the web, which Parvis does not fetch. Save the picture with all that it shows, or as PNG.
problem-picture-empty = “{ $name }” shows nothing.
problem-picture-too-many-logos = { $most } logos at most: replace one, or remove one.

# A programme file.
problem-file-too-large = This file is too large.
problem-not-json = This file is not readable JSON (line { $line }, column { $column }).
problem-not-a-programme = This file does not hold a Parvis programme.
problem-newer-version = This file comes from a newer Parvis (format { $found }, known up to { $supported }).
problem-unknown-field = { $path }: unknown field, passed over.
problem-wrong-type = { $path }: another type of value is expected ({ $expected }).
problem-value-missing = { $path }: a value is needed.
problem-bad-date = { $path }: this is not a date (YYYY-MM-DD).
problem-bad-hour = { $path }: this is not a time (HH:MM).
problem-unknown-choice = { $path }: unknown choice. The choices are { $allowed }.
problem-nobody-speaks = { $path }: a person or an organisation is missing.

# Printing.
problem-too-many-blank-rows = Ask for { $most } blank rows at most.
problem-too-many-desks = Ask for 1 to { $most } desks.
problem-not-pages = “{ $value }” names no pages. Write for example 3 or 2-4.
problem-no-such-page = There are only { $pages } pages: page { $page } does not exist.
problem-no-workshop = This session has no workshop: there is no sheet to print.
problem-sheet-shows-personal = This sheet goes round, and everybody will read: { $columns }. Better keep it at the desk.
problem-unknown-stock = This label stock is not known: { $value }.
problem-no-such-label = The sheet has { $labels } labels: there is no label { $label }.
problem-too-many-companions = Ask for { $most } badges of companions at most.
problem-unknown-alignment = This printer has not been measured: { $value }.
problem-not-a-length = “{ $value }” is no possible length. Write a number from { $least } to { $most }, for example 1.5.
problem-no-badge = Nobody to print with these choices.
problem-nobody-signed = Nobody has signed a half-day yet: there is no certificate to print.
problem-without-signature = { $count ->
    [one] One expected person signed nothing and so has no certificate: { $names }
   *[other] { $count } expected people signed nothing and so have no certificate: { $names }
}
problem-provider-incomplete = The centre’s name, SIRET or training-provider number is missing: fill them in under Settings.
problem-list-consent-unknown = Parvis does not record yet who agrees to be on a list: check it before handing it out, or choose the people.
problem-without-room = Without a room or a place, and so without a sign: { $items }.
problem-bad-badge-code = The code of badge no. { $number } is not valid.
problem-missing-character = Page { $page }, { $item }: the character “{ $character }” cannot be printed.
problem-cut = Page { $page }, { $item }: the text had to be cut.
problem-import-cancelled = The import was stopped. Nothing was written.
problem-print-cancelled = Printing was stopped. No file was written.
problem-nothing-to-reprint = Nothing has to be printed again: what is on paper is up to date.
problem-folder-nobody = Nobody is registered for this session: add the list before printing the folder.
problem-print-no-page = There is nothing to print.
problem-print-font = The font { $font } cannot be read.

# The database and its folder.
problem-folder-busy = Parvis is already open on this data. Close the other window, then try again.
problem-folder-missing = This computer has no known data folder. Name one.
problem-folder-unusable = The data folder cannot be read or written.
problem-database-newer = This data comes from a newer Parvis. Nothing was changed: install the new version to open it.
problem-database-foreign = This file belongs to another program. Nothing was changed.
problem-database-unreadable = The database cannot be read. Is it protected by a passphrase?
problem-database-damaged = The database is damaged. Take a copy from the folder “backups”.
problem-database-busy = The database is busy. Try again in a moment.
problem-database-read-only = The database cannot be changed. Its folder may be protected.
problem-database-error = The database refused the operation. Nothing was changed.
problem-disk-full = The disk is full. Nothing was changed.
problem-file-error = A file could not be read or written.
problem-undo-conflict = This cannot be undone: it has changed since.
problem-still-referenced = This cannot be deleted: other things depend on it.
problem-value-unreadable = The database holds a value that this Parvis does not know.
problem-change-unrecorded = A change could not be recorded in the history. Nothing was changed.
problem-history-unreadable = The history of changes cannot be read.
