# A programme as files to send and as text to paste.

# What the files say.
export-date = Date
export-period = Period
export-place = Place
export-agenda-when = Time
export-agenda-what = What happens
export-partners = Organisers and partners

# The window that exports.
export-open = Export…
export-title = Export the programme
export-close = Close
export-help = The files contain what is announced, never the people who registered.
export-format-word = Word document
export-format-word-help = For your partners to read and correct (.docx).
export-format-html = Web page
export-format-html-help = A whole page, to put online as it is (.html).
export-format-text = Plain text
export-format-text-help = For a newsletter or an e-mail (.txt).
export-format-calendar = Appointments
export-format-calendar-help = For the calendars of those who come or speak (.ics).
export-format-json = Parvis file
export-format-json-help = To open it in another Parvis (.json).
export-site = Text for the website
export-site-help = To paste into the editor of your website or newsletter.
export-save-word = Save the Word document…
export-save-html = Save the web page…
export-save-text = Save the plain text…
export-save-calendar = Save the appointments…
export-save-json = Save the Parvis file…
export-copy = Copy for the website
export-copied = Programme copied: paste it into the editor of your website.
export-copy-by-hand = Copying was not possible. Copy this code and paste it into the “code” view of your editor.
export-copy-code = HTML code
export-copy-select = Select all
export-calendar-of = Appointments of
export-calendar-everything = The whole programme
export-saved = Programme saved to “{ $name }”
export-left-out = { $count ->
    [one] One session without a date is not in it: { $names }.
   *[other] { $count } sessions without a date are not in it: { $names }.
}

# Why nothing was exported.
problem-clipboard-closed = The clipboard of the system does not answer.
problem-export-no-date = No date is known: there is no appointment to save. First give the date of a session.
problem-export-no-speaker = Nobody named “{ $name }” speaks in this programme.
problem-export-several-speakers = Several people named “{ $name }” speak in this programme.

# The command line.
cli-export-done = Programme written to { $file }.
