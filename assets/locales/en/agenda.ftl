# The workshop of a programme: the strip of sessions, the agenda, its hints, and texts with marks.
# In a hint, $subject is a title, a number or an hour; $other an hour, a title, a person or a room.

change-slots-shift = What follows shifted by { $minutes } min

problem-not-minutes = Give a number of minutes, such as 15 or -10 (720 at most).
problem-past-midnight = A slot would pass midnight. Choose a shorter shift.

agenda-strip = Sessions
agenda-no-day = date to be set
agenda-no-place = venue to be given
agenda-seats = { $expected } / { $capacity } seats
agenda-expected = { $expected ->
    [0] nobody expected
    [one] { $expected } person expected
   *[other] { $expected } people expected
}

agenda-help = Enter adds the next slot; “9:15-9:45” in Start fills both hours.
agenda-grip = Move slot { $number } (Alt and arrows on the keyboard)
agenda-actions = Other actions: { $name }
agenda-beside = Side by side ({ $count })
agenda-add-workshop = Add a workshop alongside
agenda-add-beside = Add a slot alongside
agenda-group = Parallel group
agenda-group-help = Slots with the same number are held at the same time.
agenda-shift = Shift what follows…
agenda-shift-from = Shift from { $time } on, in minutes
agenda-shift-here = Shift from here on, in minutes
agenda-shift-help = This slot and all that follow. -10 moves them ten minutes earlier.
agenda-shift-session = Shift the end of the session too ({ $time })
agenda-shift-do = Shift
agenda-more-hints = { $count ->
    [one] See { $count } more remark
   *[other] See { $count } more remarks
}

agenda-key-add = Add a slot after this one
agenda-key-beside = Add a slot alongside
agenda-key-up = Move the slot up
agenda-key-down = Move the slot down
agenda-key-sooner = Move the session sooner in the cycle
agenda-key-later = Move the session later in the cycle
agenda-key-shift = Shift the rest of the agenda

hint-gap = { $subject }: nothing is planned since { $other }
hint-overlap = { $subject }: starts before “{ $other }” ends
hint-end-before-start = { $subject }: ends before it starts ({ $other })
hint-before-session = { $subject }: starts before the session ({ $other })
hint-after-session = { $subject }: ends after the session ({ $other })
hint-speaker-twice = { $subject }: { $other } speaks elsewhere at the same time
hint-room-twice = { $subject }: the room { $other } is taken at that time
hint-no-lunch = { $subject }: no lunch or break between 12:00 and 14:00

hint-short-no-room = no room
hint-short-no-speaker = no speaker
hint-short-gap = gap
hint-short-overlap = overlap
hint-short-end-before-start = end before start
hint-short-before-session = before the session
hint-short-after-session = after the session
hint-short-speaker-twice = speaker taken
hint-short-room-twice = room taken

marks-tools = Formatting: { $field }
marks-bold = Bold
marks-italic = Italic
marks-bullets = Bulleted list
marks-numbers = Numbered list
marks-deeper = One level deeper
marks-shallower = One level up
marks-quotation = Quotation
marks-link = Link
marks-preview-of = Preview: { $field }
marks-nothing = Nothing to show yet.
