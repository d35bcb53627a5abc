# The screen of the documents. What is printed itself is in documents.ftl.

papers-list = Documents to print
papers-name-sign-in = Sign-in sheet
papers-name-badges = Badges
papers-name-brochure = Brochure
papers-options = Options
papers-brochure-no-options = The brochure shows the whole programme. It has no options.

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
