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
papers-first-label = First label to use
papers-first-label-help = To finish a sheet already begun.
papers-label-place = Label { $number }, row { $row }, column { $column }

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
