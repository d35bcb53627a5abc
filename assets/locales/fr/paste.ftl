# Coller un programme : pourquoi un texte ne peut pas être lu.
problem-empty-text = Ce texte est vide.
problem-paste-file-too-large = Ce fichier est trop grand pour un programme. Copiez-en le texte, puis collez-le.
problem-text-too-long = Ce texte est trop long pour un programme : { $limit } caractères au plus. Gardez la partie qui annonce l’événement.
problem-too-many-lines = Ce texte a trop de lignes pour un programme : { $limit } au plus. Gardez la partie qui annonce l’événement.
problem-damaged-file = Ce fichier Word est abîmé ou protégé. Ouvrez-le dans Word, copiez tout le texte, puis collez-le.
problem-not-a-text = { $kind ->
    [excel-workbook] C’est un classeur Excel, pas un programme écrit. Copiez les cellules, puis collez-les.
    [old-office] C’est un document d’un ancien Office. Ouvrez-le, copiez tout le texte, puis collez-le.
    [open-document] C’est un document LibreOffice. Enregistrez-le en .docx, ou copiez son texte, puis collez-le.
    [archive] C’est une archive. Sortez-en le programme.
    [pdf] C’est un PDF. Ouvrez-le, sélectionnez tout le texte, copiez-le, puis collez-le.
    [rich-text] C’est un texte mis en forme (.rtf). Enregistrez-le en .docx, ou copiez son texte, puis collez-le.
    [contact-cards] Ce sont des cartes de contact, pas un programme.
    [picture] C’est une image, pas un texte.
   *[other] Ce fichier ne contient pas de texte.
}
