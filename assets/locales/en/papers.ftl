# The screen of the documents. What is printed itself is in documents.ftl.

papers-list = Documents to print
papers-name-sign-in = Sign-in sheet
papers-name-badges = Badges
papers-name-brochure = Brochure
papers-options = Options

papers-whole-programme = The whole programme
papers-people-expected = { $count ->
    [one] { $shown } person expected
   *[other] { $shown } people expected
}
papers-people-registered = { $count ->
    [one] { $shown } person registered
   *[other] { $shown } people registered
}
papers-brochure-content = Presentation, agenda of each session, venues and registration
papers-no-session = This programme has no session yet. Add one in the Programme tab to print its sign-in sheet.
papers-advice-size = Print this PDF at actual size (100%), without fitting it to the page: boxes and labels then keep their measures.

papers-session = Session
papers-session-all = All sessions
papers-sort = Order
papers-sort-family-name = By family name
papers-sort-given-name = By given name
papers-sort-organisation = By organisation
papers-sort-category = By category
papers-blank-rows = Blank rows
papers-blank-rows-help = For people who come without registration.
papers-blank-rows-wrong = Give a whole number, for example 5.
papers-stock = Label sheet
papers-stock-help = The reference is written on the pack.
papers-stock-name = { $title } – { $size } mm
papers-label-place = Label { $number }, row { $row }, column { $column }
papers-used-labels = Labels used up
papers-used-labels-help = Click those that are missing from the sheet. Shift and click: all of them in between.
papers-labels-left = { $count ->
    [one] { $count } label left
   *[other] { $count } labels left
}
papers-fresh-sheet = Fresh sheet
papers-layout = Large
papers-layout-given-name = The given name
papers-layout-full-name = The full name
papers-layout-organisation = The organisation
papers-badge-code = QR code
papers-badge-band = Band of the category
papers-badge-choices = What the person chose
papers-badge-choices-help = Workshops and meal of their first day.
papers-badge-back = On the back, once folded
papers-badge-back-day = The person’s day
papers-badge-back-same = The same as on the front
papers-badge-practical = Practical line
papers-badge-practical-help = For example the code of the Wi-Fi.
papers-companions = Badges of companions
papers-companions-help = To write by hand, at the end.
papers-companions-wrong = Write a whole number, for example 4.
papers-alignment-title = Printer
papers-alignment = Alignment
papers-alignment-help = So that each badge meets its label exactly.
papers-alignment-none = None
papers-alignment-measure = Measure a printer
papers-alignment-again = Measure again
papers-alignment-forget = Forget this printer
papers-alignment-steps = Save the page to measure with, print it in its true size, then note what you read on it.
papers-alignment-page = Page to measure with
papers-alignment-name = Name of the printer
papers-alignment-across = Off across (mm)
papers-alignment-down = Off down (mm)
papers-alignment-line = Length of the line (mm)
papers-alignment-save = Keep this alignment
papers-alignment-cancel = Give up
papers-sheets = A sheet
papers-sheets-session = For the session
papers-sheets-workshops = For each workshop
papers-sheets-venues = For each venue
papers-workshop = Workshop
papers-workshop-all = All workshops
papers-desks = Desks
papers-desks-help = The list is shared by letters, about equally.
papers-desks-wrong = Write a number from 1 to 26.
papers-by-organisation = Group by organisation
papers-one-signature = A single column to sign in
papers-large = Large rows
papers-large-help = For elderly people or those with low vision.
papers-reprint = Only the pages
papers-reprint-help = To print a page again just as it was: 3, or 2-4. Empty for all.
papers-column-category = Category
papers-column-territory = Town or area
papers-column-email = E-mail
papers-column-phone = Telephone
papers-column-note = Note
papers-column-needs = Needs

papers-preview = Preview
papers-preview-tools = Pages and size of the preview
papers-preview-waiting = Preparing the preview…
papers-pages = Pages
papers-page = Page { $page }
papers-page-of = Page { $page } of { $pages }
papers-page-before = Previous page
papers-page-after = Next page
papers-zoom-in = Enlarge the preview
papers-zoom-out = Reduce the preview
papers-zoom-fit = Fit to width

papers-save = Save the PDF
papers-kind-pdf = PDF document
papers-writing = { $name }: preparing the pages
papers-result = { $count ->
    [one] { $shown } page – { $size }
   *[other] { $shown } pages – { $size }
}
papers-size-kilobytes = { $size } kB
papers-size-megabytes = { $size } MB
papers-warnings = To check on paper
papers-open = Open
papers-show-in-folder = Show in folder

papers-name-table-tents = Table tents
papers-name-certificates = Certificates

papers-format = Format
papers-format-a4 = A4
papers-format-a4-help = One page a sheet.
papers-format-a5-booklet = A5 booklet
papers-format-a5-booklet-help = Print on both sides of A4, flipped on the short edge, then fold.
papers-format-large-print = Large print
papers-format-large-print-help = 18 points in one column, for readers with low vision.
papers-pages-wanted = Pages wanted
papers-pages-wrong = Give a number of pages, such as 4.
papers-draft-mark = Mark of a draft
papers-draft-mark-help = For instance “DRAFT v3” on every page. Empty for the final version.
papers-slip = Registration slip to cut off

gauge-takes = { $count ->
    [one] The brochure takes { $count } page.
   *[other] The brochure takes { $count } pages.
}
gauge-left = { $count ->
    [0] The last page is full.
    [one] { $count } line is left.
   *[other] { $count } lines are left.
}
gauge-over = { $count ->
    [one] { $count } line too many to fit on { $pages } pages.
   *[other] { $count } lines too many to fit on { $pages } pages.
}
gauge-texts-not-enough = Shortening texts would not be enough: plan for more pages.
gauge-longest = The longest texts:
gauge-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
gauge-text = { $kind }: { $lines }
gauge-text-of = “{ $title }”, { $kind }: { $lines }
gauge-text-presentation = presentation
gauge-text-objectives = objectives
gauge-text-audience = audience
gauge-text-methods = methods
gauge-text-context = context
gauge-text-axes = lines of work
gauge-text-description = description
gauge-text-notice = notice of a speaker
gauge-text-fees = fees
gauge-text-notes = good to know
gauge-text-access = way to the venue
gauge-text-accessibility = accessibility of the venue

papers-tent-people = For whom
papers-tents-speakers = The speakers
papers-tents-attendees = The attendees
papers-tents-everyone = Speakers and attendees
papers-tent-format = Fold
papers-tent-format-help = One sheet of A4 a person, folded in two.
papers-tent-tall = Upright sheet
papers-tent-wide = Sheet on its side

papers-certificate = Document
papers-certificate-attendance = Certificate of attendance
papers-certificate-training = Certificate of training
papers-certificates-content = One page for each person who signed
papers-town = Done at
papers-town-help = Empty: the town of the settings.
papers-signatory = Signed by
papers-signatory-help = Name and position. Empty: the one of the settings, with their signature.

papers-name-wall-list = List for the wall
papers-name-participant-list = List of participants
papers-name-speaker-list = List of speakers
papers-name-partner-directory = Directory of partners
papers-numbers = Numbers
papers-numbers-help = In the order of the sign-in sheet.
papers-columns = Columns
papers-column-function = Position
papers-column-organisation = Organisation
papers-directory-attendees = With those who attend
papers-directory-content = The organisations and their people

papers-name-door-signs = Door signs
papers-name-direction-signs = Direction signs
papers-door-signs-content = One sign a room, with its programme
papers-direction-signs-content = One arrow a sign
papers-sign = Sign { $number }
papers-arrow = Arrow
papers-arrow-left = Left
papers-arrow-right = Right
papers-arrow-straight = Straight on
papers-arrow-stairs-up = Up the stairs
papers-arrow-stairs-down = Down the stairs
papers-sign-text = Leads to
papers-sign-detail = Detail
papers-sign-add = Add a sign
papers-sign-remove = Remove sign { $number }
papers-sign-nothing = Write what the first arrow leads to, to see the sign.

papers-name-folder = Event-day folder
papers-folder-content = Everything a day needs on paper, in the order in which it is handed out
papers-name-reprint = To reprint
outdated-content = { $count ->
    [0] What is printed is up to date
    [one] { $shown } document is out of date
   *[other] { $shown } documents are out of date
}
outdated-none = Nothing to reprint: what Parvis printed of this programme still says the same.
outdated-help = Only the pages, labels and signs concerned come out. “Settled” takes a document off this list without printing it.
outdated-name = { $document } – { $about }
outdated-whole = The whole document.
outdated-pages = { $count ->
    [one] Page { $items }.
   *[other] Pages { $items }.
}
outdated-changed = Changed: { $items }.
outdated-added = New: { $items }.
outdated-withdrawn = To take away: { $items }.
outdated-struck = { $count ->
    [one] Strike out row { $items }: this person is not coming any more.
   *[other] Strike out rows { $items }: these people are not coming any more.
}
outdated-settle = Settled
outdated-settle-of = Settled: { $name }
