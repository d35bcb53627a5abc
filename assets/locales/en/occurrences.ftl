# One content held several times: its occurrences and what can be done with them.

change-session-repeat = Another date added to a session
change-session-link = Session joined to the content of another
change-session-independent = Session made independent

problem-session-repeats = This session repeats the content of another. Add to that one, or make the session independent.
problem-content-differs = This session has another content than the one chosen: it cannot repeat it without losing its own. Empty its texts, agenda and speakers first.
problem-content-has-places = People have a place in a slot of this session. Take these places away first, or keep the session apart.
problem-not-a-content = { $path }: no session with a content of its own is at place { $value }.
problem-content-of-its-own = { $path }: a session that repeats another has no title, texts, agenda or speakers.

occurrences-add = Add another date to this session
occurrences-series = Several other dates
occurrences-series-title = Other dates of “{ $title }”
occurrences-same = Same content as
occurrences-same-help = Title, texts, agenda and speakers are those of that session. Day, hours, place and attendees stay those of each date.
occurrences-independent = Make independent
occurrences-all = Dates of this content
occurrences-shifted = The agenda moves with the hour it starts.
occurrences-this = this date
occurrences-link = Repeat the content of another session
occurrences-link-none = Its own content
occurrences-link-help = Offered only when nothing would be lost.
occurrences-tab = Another date
occurrences-tab-of = Content of { $count } dates
occurrences-agenda-hours = Agenda at the hours of { $date }; on the other dates it moves with the start.
