# What the command line says.

cli-usage = Emploi : parvis [--data DOSSIER] [--json] [--lang fr|en] COMMANDE

    demo DOSSIER                       crée l’exemple avec 60 inscrits et imprime ses documents
    programme list                     liste les programmes
    programme show ID                  montre un programme
    programme import FICHIER.json      ajoute un programme
    programme paste FICHIER [--year AAAA] [--dry-run]
                                       lit un programme dans un texte (.txt, .docx, .html)
    programme export ID [--format json|ics|docx|html|text] [--session N] [--speaker NOM] [--out FICHIER]
                                       écrit un programme, en JSON à défaut ; en .ics aussi une séance,
                                       ou les rendez-vous d’une personne qui intervient
    programme duplicate ID --first-date DATE [--keep-weekdays] [--title TITRE]
                                       refait un programme à d’autres dates
    programme archive|unarchive|template ID
                                       range un programme parmi les archivés, les programmes en
                                       cours ou les modèles
    year [AAAA]                        montre l’année : séances, jours fériés, conflits
    search MOTS [--year AAAA]          cherche dans tout ce qui a eu lieu
    attendees import FICHIER --programme ID [--session N] [--update] [--dry-run]
                                       ajoute une liste d’inscrits, ou dit seulement ce qui serait fait
    attendees list --programme ID      liste les inscrits
    attendees export --programme ID [--session N] [--format xlsx|csv] [--with needs,notes] --out FICHIER
                                       écrit la liste des inscrits pour un tableur
    attendees addresses --programme ID [--session N]
                                       liste les adresses e-mail de ceux qui viennent
    duplicates [--organisations] [--weak]
                                       liste les personnes, ou les structures, qui font peut-être double
                                       emploi, avec les raisons
    billing ID [--attended] --out FICHIER.xlsx
                                       écrit le relevé de facturation d’un programme
    person access ID --out FICHIER.html
                                       écrit tout ce qui est gardé d’une personne
    person erase ID --yes [--with-appearances] [--with-copies]
                                       efface une personne pour de bon
    privacy                            dit quelles données sont à nettoyer
    printers                           liste les imprimantes
    print DOCUMENT --programme ID [--session N] --out FICHIER
                                       imprime un document dans un fichier PDF, ou sur papier avec
                                       --printer NOM [--copies N] [--sides one-sided|long-edge|short-edge] :
        sign-in [--sheets session|workshops|venues] [--workshop N] [--sort …] [--blank-rows N]
                … [--columns organisation,function,category,territory,email,phone,note,needs]
                … [--desks N] [--by-organisation] [--one-signature] [--large] [--pages 2-3]
        badges [--stock NOM] [--start-at N | --used 1,4-6] [--sort …] [--only ID,ID]
               … [--layout given-name|full-name|organisation] [--no-code] [--no-band] [--choices]
               … [--back day|same] [--practical TEXTE] [--companions N] [--alignment NOM]
        labels [--per person|organisation|attention] [--sort name|organisation|postcode]
               … [--function] [--newsletter] [--stock NOM] [--start-at N | --used 1,4-6]
               … [--only ID,ID] [--alignment NOM] ; sans --programme, celles des contacts :
               … [--search MOTS] [--tag MOT-CLÉ]
        brochure [--format a4|a5-booklet|large-print] [--draft-mark TEXTE] [--slip]
        table-tents [--who speakers|attendees|everyone] [--format tall|wide] [--only ID,ID]
        certificates [--kind attendance|training] [--town VILLE] [--signatory NOM] [--only ID,ID]
        wall-list [--sort family-name|given-name|organisation|category]
        participant-list [--sort …] [--columns function,organisation] [--only ID,ID]
        speaker-list
        partner-directory [--who speakers|everyone]
        door-signs
        direction-signs --signs "left=TEXTE;right=TEXTE|TEXTE"
                                       left, right, straight, stairs-up, stairs-down
    print alignment-page [--stock NOM] [--alignment NOM] --out FICHIER
                                       imprime la page qui sert à régler une imprimante
    alignment list                     liste les imprimantes réglées
    alignment save NOM [--across MM] [--down MM] [--line MM]
                                       garde les nombres lus sur cette page
    alignment forget NOM               oublie une imprimante
    centre                             montre ce que les documents disent du centre
    centre set CHAMP VALEUR            name, address, coordinates, siret, training-number, colour,
                                       privacy-line, practical-line, legal-footer,
                                       certificate-footer, town, signatory, signatory-function
    centre logo FICHIER [ID]           ajoute un logo (PNG, JPEG, SVG), ou remplace celui-ci
    centre signature FICHIER           l’image de la signature des attestations
    centre organisation-logo FICHIER STRUCTURE
                                       le logo d’une structure, par son nom, son sigle ou son ID
    centre describe ID TEXTE           dit ce que montre une image
    centre remove ID                   retire une image
        folder [--stock NOM] [--sort …]
        reprint [--only ID,ID]
    reprints --programme ID            dit ce qui n’est plus à jour sur le papier
    undo                               annule la dernière modification
    check                              vérifie la base et refait la table de recherche

    N est le numéro annoncé de la séance, à défaut son rang dans le programme.
    Sans --data, les données sont dans le dossier de l’application (ou dans PARVIS_DATA).
    La réponse est en JSON avec --json, et quand elle n’est pas lue à l’écran.
cli-misuse = { $what } Tapez « parvis --help » pour la liste des commandes.
cli-unknown-command = La commande « { $word } » n’existe pas.
cli-unknown-option = L’option « { $word } » n’est pas acceptée ici.
cli-missing-command = Il manque une commande.
cli-missing = Il manque { $what }.
cli-bad-value = La valeur « { $value } » ne convient pas à { $option }.
cli-too-much = « { $word } » est en trop.
cli-demo-exists = Le dossier { $folder } contient déjà des données Parvis : choisissez-en un autre.
cli-demo-done = L’exemple est prêt dans { $folder } : { $attendees } inscrits, brochure.pdf, sign-in.pdf et badges.pdf.
cli-print-done = { $pages ->
    [one] { $pages } page écrite dans { $file }.
   *[other] { $pages } pages écrites dans { $file }.
}
cli-printer = { $name } – { $label }
cli-printer-usual = { $name } – { $label } (imprimante habituelle)
cli-import-known = Contacts connus : { $to-decide } ligne(s) à décider (ajoutées comme nouvelles), { $different } différence(s), { $taken } reprise(s).
cli-import-done = { $read } lignes lues : { $added } ajoutées, { $recognised } reconnues, { $cancelled } annulées, { $left-out } laissées de côté.
cli-import-row = Ligne { $row } : { $message }
cli-import-row-column = Ligne { $row }, colonne « { $column } » : { $message }
cli-undo-done = Annulé : { $change }.
cli-undo-nothing = Il n’y a rien à annuler.
cli-centre-field = { $name } : { $value }
cli-centre-picture = { $id }  { $kind }, { $size } { $alternative }
cli-check-done = La base est saine, et la table de recherche a été refaite ({ $mended } corrections).
cli-check-dangling = { $rows } lignes de { $table } renvoient à { $other }, qui n’existe plus.
cli-check-history = { $changes } modifications de l’historique ne peuvent plus être annulées.
cli-check-broken = La base est abîmée :
cli-programme-added = Programme ajouté : { $id }
cli-file-unreadable = Le fichier { $file } ne peut pas être lu : { $reason }
cli-file-unwritable = Le fichier { $file } ne peut pas être écrit : { $reason }
cli-no-such-session = Ce programme n’a pas de séance { $number }.
cli-no-such-workshop = Cette séance n’a pas d’atelier { $number }.
cli-alignment = { $name } : { $across } mm en largeur, { $down } mm en hauteur, trait de { $line } mm
