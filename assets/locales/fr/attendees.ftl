# Attendee lists and their import.
