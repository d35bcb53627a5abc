# Lists that work like a spreadsheet.

# What a change was called.
change-attendee-cells = { $count ->
    [one] { $count } cell changed
   *[other] { $count } cells changed
}
change-attendees-category = { $count ->
    [one] Category of { $count } person changed
   *[other] Category of { $count } people changed
}
change-attendees-places = { $count ->
    [one] Place of { $count } person changed
   *[other] Places of { $count } people changed
}
change-attendees-note = { $count ->
    [one] Note added to { $count } person
   *[other] Note added to { $count } people
}
change-attendees-remove = { $count ->
    [one] { $count } person removed from the list
   *[other] { $count } people removed from the list
}
change-view-add = View saved
change-view-rename = View renamed
change-view-replace = View replaced
change-view-delete = View deleted

# What is refused.
problem-cell-not-editable = This column cannot be changed in the list.
problem-view-unusable = This view cannot be saved.

# The grid.
grid-help = Arrows to move, Shift and arrows to take cells, Shift and Space to select rows, Enter or F2 to edit, Ctrl C and Ctrl V to copy and paste. Above the first row are the headings: Enter to sort, Alt and down arrow to filter.
grid-column-menu = Options for the column { $column }
grid-column-title = Column “{ $column }”
grid-cell-fixed = This column cannot be changed in the list.
grid-cell-unknown = This word is not one of the choices of this column.
grid-copied = { $count ->
    [one] { $shown } row copied
   *[other] { $shown } rows copied
}
grid-copy = Copy and select
grid-copy-cells = Copy
grid-copy-heads = Copy with headings
grid-select-all = Select all rows
grid-apply = Apply
grid-hide = Hide the column
grid-move-left = To the left
grid-move-right = To the right
grid-width = Width in pixels
grid-sort = Sorting
grid-sort-none = Not sorted
grid-sort-ascending = Ascending
grid-sort-descending = Descending

# Filters.
grid-filter = Filter
grid-filter-add = Filter
grid-filter-column = Column
grid-filter-next = Continue
grid-filter-none = No filter
grid-filter-text = Text to find
grid-filter-contains = Contains
grid-filter-is = Equals
grid-filter-empty = Is empty
grid-filter-filled = Is filled
grid-filter-one-of = Show only
grid-filter-remove = Remove the filter { $filter }
grid-filters = Filters
grid-filters-clear = Remove all filters
grid-chip-contains = { $column } contains “{ $words }”
grid-chip-is = { $column }: { $words }
grid-chip-one-of = { $column }: { $words }
grid-chip-empty = { $column }: empty
grid-chip-filled = { $column }: filled

# Columns and views.
grid-columns = Columns
grid-columns-reset = Columns as at first
grid-column-before = Move { $column } forward
grid-column-after = Move { $column } back
grid-views = Views
grid-views-none = No view saved. A view keeps the columns, the order and the filters, without the people.
grid-view-name = Name of the view
grid-view-new = Name of the new view
grid-view-add = Save the current view
grid-view-use = Show
grid-view-replace = Replace { $name } with the current view
grid-view-delete = Delete the view { $name }

# Cells that are pasted.
grid-paste-title = Paste into the list
grid-paste-troubled = Nothing was changed. Correct the cells named below in the spreadsheet, then paste again.
grid-paste-count = { $count ->
    [one] { $shown } cell will change.
   *[other] { $shown } cells will change.
}
grid-paste-changes = Cells that change
grid-paste-row = Row
grid-paste-column = Column
grid-paste-before = Before
grid-paste-after = After
grid-paste-more = { $count ->
    [one] and { $shown } other cell
   *[other] and { $shown } other cells
}
grid-paste-confirm = Paste

# The attendees as a grid.
attendees-workshop-column = { $day } · { $workshop }
attendees-meal-column = Meal
attendees-meal-mark = Meal
attendees-represents-column = Represents
attendees-badge-code-column = Badge code
attendees-registered-column = Order of registration
attendees-many = Change the selection
attendees-many-title = { $count ->
    [one] Change { $shown } person
   *[other] Change { $shown } people
}
attendees-many-what = Action
attendees-many-category = Change the category
attendees-many-place = Change a place
attendees-many-note = Add a note
attendees-many-export = Export as a workbook
attendees-many-remove = Remove from the list
attendees-many-where = Session or workshop
attendees-many-apply = Change
