# Programmes and the changes made to them. The subject of a hint is a title or a number.

change-programme-create = Programme créé
change-programme-edit = Programme modifié
change-programme-delete = Programme supprimé
change-programme-import = Programme importé
change-session-add = Séance ajoutée
change-session-edit = Séance modifiée
change-session-delete = Séance supprimée
change-session-move = Séance déplacée
change-slot-add = Temps ajouté
change-slot-edit = Temps modifié
change-slot-delete = Temps supprimé
change-slot-move = Temps déplacé
change-speaker-add = Intervenant ajouté
change-speaker-edit = Intervenant modifié
change-speaker-delete = Intervenant retiré
change-speaker-move = Intervenant déplacé
change-involvement-add = Structure ajoutée
change-involvement-delete = Structure retirée
change-involvement-move = Structure déplacée
change-venue-create = Lieu créé
change-venue-edit = Lieu modifié
change-venue-delete = Lieu supprimé
change-centre-edit = Coordonnées du centre modifiées
change-picture-put = Image enregistrée
change-picture-describe = Description d’une image modifiée
change-picture-delete = Image retirée

hint-no-session = { $subject } : aucune séance
hint-no-date = { $subject } : date à fixer
hint-no-venue = { $subject } : lieu à indiquer
hint-no-slot = { $subject } : déroulé à saisir
hint-no-room = { $subject } : salle à indiquer
hint-no-speaker = { $subject } : intervenant à indiquer
hint-no-attendee = { $subject } : personne n’est inscrit
hint-late-deadline = { $subject } : les inscriptions se terminent après la première séance
