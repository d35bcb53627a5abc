# Pasting a programme: why a text cannot be read.
problem-empty-text = This text is empty.
problem-paste-file-too-large = This file is too large for a programme. Copy its text, then paste it.
problem-text-too-long = This text is too long for a programme: { $limit } characters at most. Keep the part that announces the event.
problem-too-many-lines = This text has too many lines for a programme: { $limit } at most. Keep the part that announces the event.
problem-damaged-file = This Word file is damaged or protected. Open it in Word, copy all the text, then paste it.
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
