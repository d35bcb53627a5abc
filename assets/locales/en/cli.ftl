# What the command line says.

cli-usage = Usage: parvis [--data DIR] [--json] [--lang fr|en] COMMAND

    demo DIR                           makes the sample with 60 attendees and prints its documents
    programme list                     lists the programmes
    programme show ID                  shows a programme
    programme import FILE.json         adds a programme
    programme paste FILE [--year YYYY] [--dry-run]
                                       reads a programme out of a text (.txt, .docx, .html)
    programme export ID [--format json|ics|docx|html|text] [--session N] [--speaker NAME] [--out FILE]
                                       writes a programme, as JSON by default; as .ics also one
                                       session, or the appointments of somebody who speaks
    programme duplicate ID --first-date DATE [--keep-weekdays] [--title TITLE]
                                       makes a programme again on other dates
    programme archive|unarchive|template ID
                                       puts a programme among the archived ones, the current ones
                                       or the templates
    year [YYYY]                        shows a year: sessions, public holidays, conflicts
    search WORDS [--year YYYY]         searches everything that was held
    attendees import FILE --programme ID [--session N] [--update] [--dry-run]
                                       adds a list of attendees, or only says what would be done
    attendees list --programme ID      lists the attendees
    attendees export --programme ID [--session N] [--format xlsx|csv] [--with needs,notes] --out FILE
                                       writes the list of attendees for a spreadsheet program
    attendees addresses --programme ID [--session N]
                                       lists the e-mail addresses of those who are coming
    duplicates [--organisations] [--weak]
                                       lists the people, or the organisations, that may be there twice,
                                       with the reasons
    billing ID [--attended] --out FILE.xlsx
                                       writes the billing statement of a programme
    person access ID --out FILE.html
                                       writes all that is kept of a person
    person erase ID --yes [--with-appearances] [--with-copies]
                                       erases a person for good
    privacy                            says which data are to be cleaned
    printers                           lists the printers
    print DOCUMENT --programme ID [--session N] --out FILE
                                       prints a document to a PDF file, or on paper with
                                       --printer NAME [--copies N] [--sides one-sided|long-edge|short-edge]:
        sign-in [--sheets session|workshops|venues] [--workshop N] [--sort …] [--blank-rows N]
                … [--columns organisation,function,category,territory,email,phone,note,needs]
                … [--desks N] [--by-organisation] [--one-signature] [--large] [--pages 2-3]
        badges [--stock NAME] [--start-at N | --used 1,4-6] [--sort …] [--only ID,ID]
               … [--layout given-name|full-name|organisation] [--no-code] [--no-band] [--choices]
               … [--back day|same] [--practical TEXT] [--companions N] [--alignment NAME]
        labels [--per person|organisation|attention] [--sort name|organisation|postcode]
               … [--function] [--newsletter] [--stock NAME] [--start-at N | --used 1,4-6]
               … [--only ID,ID] [--alignment NAME]; without --programme, those of the contacts:
               … [--search WORDS] [--tag TAG]
        brochure [--format a4|a5-booklet|large-print] [--draft-mark TEXT] [--slip]
        table-tents [--who speakers|attendees|everyone] [--format tall|wide] [--only ID,ID]
        certificates [--kind attendance|training] [--town TOWN] [--signatory NAME] [--only ID,ID]
        wall-list [--sort family-name|given-name|organisation|category]
        participant-list [--sort …] [--columns function,organisation] [--only ID,ID]
        speaker-list
        partner-directory [--who speakers|everyone]
        door-signs
        direction-signs --signs "left=TEXT;right=TEXT|TEXT"
                                       left, right, straight, stairs-up, stairs-down
    print alignment-page [--stock NAME] [--alignment NAME] --out FILE
                                       prints the page to measure a printer with
    alignment list                     lists the printers that were measured
    alignment save NAME [--across MM] [--down MM] [--line MM]
                                       keeps the numbers read off that page
    alignment forget NAME              forgets a printer
    centre                             shows what documents say of the centre
    centre set FIELD VALUE             name, address, coordinates, siret, training-number, colour,
                                       privacy-line, practical-line, legal-footer,
                                       certificate-footer, town, signatory, signatory-function
    centre logo FILE [ID]              adds a logo (PNG, JPEG, SVG), or replaces this one
    centre signature FILE              the picture of the signature of certificates
    centre organisation-logo FILE ORGANISATION
                                       the logo of an organisation, by its name, acronym or ID
    centre describe ID TEXT            says what a picture shows
    centre remove ID                   takes a picture away
        folder [--stock NAME] [--sort …]
        reprint [--only ID,ID]
    reprints --programme ID            says what is out of date on paper
    undo                               undoes the last change
    check                              checks the database and rebuilds the search table

    N is the announced number of the session, else its rank in the programme.
    Without --data, the data are in the application's folder (or in PARVIS_DATA).
    The answer is JSON with --json, and when it is not read on a screen.
cli-misuse = { $what } Type “parvis --help” for the list of commands.
cli-unknown-command = There is no command “{ $word }”.
cli-unknown-option = The option “{ $word }” is not accepted here.
cli-missing-command = A command is missing.
cli-missing = { $what } is missing.
cli-bad-value = The value “{ $value }” does not suit { $option }.
cli-too-much = “{ $word }” is too much.
cli-demo-exists = The folder { $folder } already holds Parvis data: choose another one.
cli-demo-done = The sample is ready in { $folder }: { $attendees } attendees, brochure.pdf, sign-in.pdf and badges.pdf.
cli-print-done = { $pages ->
    [one] { $pages } page written to { $file }.
   *[other] { $pages } pages written to { $file }.
}
cli-printer = { $name } – { $label }
cli-printer-usual = { $name } – { $label } (usual printer)
cli-import-known = Known contacts: { $to-decide } row(s) to decide (added as new), { $different } difference(s), { $taken } taken.
cli-import-done = { $read } rows read: { $added } added, { $recognised } recognised, { $cancelled } cancelled, { $left-out } left out.
cli-import-row = Row { $row }: { $message }
cli-import-row-column = Row { $row }, column “{ $column }”: { $message }
cli-undo-done = Undone: { $change }.
cli-undo-nothing = There is nothing to undo.
cli-centre-field = { $name }: { $value }
cli-centre-picture = { $id }  { $kind }, { $size } { $alternative }
cli-check-done = The database is sound, and the search table was rebuilt ({ $mended } corrections).
cli-check-dangling = { $rows } rows of { $table } refer to { $other }, which is not there.
cli-check-history = { $changes } changes of the history can no longer be undone.
cli-check-broken = The database is damaged:
cli-programme-added = Programme added: { $id }
cli-file-unreadable = The file { $file } cannot be read: { $reason }
cli-file-unwritable = The file { $file } cannot be written: { $reason }
cli-no-such-session = This programme has no session { $number }.
cli-no-such-workshop = This session has no workshop { $number }.
cli-alignment = { $name }: { $across } mm across, { $down } mm down, line of { $line } mm
