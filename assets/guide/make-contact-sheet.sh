#!/bin/sh
# Makes the contact sheet of the guide from the papers of the sample; run when they look different.
# Needs poppler and ImageMagick. The papers come from the story of the sample:
#   PARVIS_SHOTS=<folder> cargo test -p parvis-tests --test story_sample_papers
#   assets/guide/make-contact-sheet.sh <folder>
set -eu
papers=${1:?the folder of the papers}
here=$(cd "$(dirname "$0")" && pwd)
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
set --
while read -r paper page caption; do
    pdftoppm -r 72 -png -singlefile -f "$page" "$papers/sample-$paper.pdf" "$pages/$paper-$page"
    set -- "$@" -label "$caption" "$pages/$paper-$page.png"
done <<'LIST'
folder 1 Dossier du jour
brochure 1 Brochure, couverture
brochure 3 Brochure, programme
brochure 6 Brochure, partenaires
brochure-slip 7 Bulletin à découper
booklet 2 Livret A5
large-print 4 Gros caractères
sign-in 1 Feuille d’émargement
sign-in-organisations 1 Émargement par structure
wall 1 Liste à afficher
badges 1 Badges
badges-folded 1 Badges pliés
tents 1 Chevalet
doors 1 Affiche de porte
directions 2 Fléchage
certificates 1 Attestation
participants 1 Participants
speakers 1 Intervenants
directory-attendees 1 Annuaire
alignment 1 Réglage d’imprimante
LIST
montage -font "$here/../fonts/NotoSans-Regular.ttf" -pointsize 15 "$@" -tile 5x \
    -geometry 264x300+14+12 -background '#e8e8e8' -shadow "$pages/sheet.png"
convert "$pages/sheet.png" -strip -colors 96 -define png:compression-level=9 \
    "PNG8:$here/papiers.png"
