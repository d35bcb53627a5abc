# Programmes and the changes made to them. The subject of a hint is a title or a number.

change-programme-create = Programme created
change-programme-edit = Programme changed
change-programme-delete = Programme deleted
change-programme-import = Programme imported
change-session-add = Session added
change-session-edit = Session changed
change-session-delete = Session deleted
change-session-move = Session moved
change-slot-add = Agenda item added
change-slot-edit = Agenda item changed
change-slot-delete = Agenda item deleted
change-slot-move = Agenda item moved
change-speaker-add = Speaker added
change-speaker-edit = Speaker changed
change-speaker-delete = Speaker removed
change-speaker-move = Speaker moved
change-involvement-add = Organisation added
change-involvement-delete = Organisation removed
change-involvement-move = Organisation moved
change-venue-create = Venue created
change-venue-edit = Venue changed
change-venue-delete = Venue deleted
change-centre-edit = Details of the centre changed
change-picture-put = Picture stored
change-picture-describe = Description of a picture changed
change-picture-delete = Picture removed

hint-no-session = { $subject }: no session yet
hint-no-date = { $subject }: date to be set
hint-no-venue = { $subject }: venue missing
hint-no-slot = { $subject }: agenda missing
hint-no-room = { $subject }: room missing
hint-no-speaker = { $subject }: speaker missing
hint-no-attendee = { $subject }: nobody registered
hint-late-deadline = { $subject }: registration ends after the first session
