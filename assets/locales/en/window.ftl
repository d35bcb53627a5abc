### The words of the window itself: the frame, the settings, the common components.

window-rail-label = Main navigation
window-rail-today = Today
window-rail-programmes = Programmes
window-rail-settings = Settings
window-skip = Skip to content

window-close = Close
window-cancel = Cancel
window-undo = Undo
window-field-saved = Saved
window-search-clear = Clear the search
window-panel-close = Close the panel
window-toast-dismiss = Hide this message
window-progress-count = { $done } of { $total }
window-errors-title = { $count ->
    [one] One thing needs another look
   *[other] { $count } things need another look
}

window-date-example = For example 31/05/2018 or 31 May 2018
window-date-not-understood = This date was not understood. Write it for example as 31/05/2018.
window-time-not-understood = This time was not understood. Write it for example as 9:30.

window-table-count = { $count ->
    [one] { $shown } row
   *[other] { $shown } rows
}
window-table-selected = { $count ->
    [one] { $shown } selected
   *[other] { $shown } selected
}

window-palette-title = Search everything
window-palette-label = The name of a page, or an action
window-palette-button = Search
window-palette-nothing = Nothing matches these words.
window-palette-room = Page
window-palette-choice = Setting
window-palette-dark = Switch to dark display
window-palette-light = Switch to light display
window-palette-english = Show the window in English
window-palette-french = Show the window in French
window-key-shift = Shift
window-shortcuts-title = Keyboard shortcuts
window-shortcuts-button = Shortcuts

window-today-empty-title = Nothing planned yet
window-today-empty-text = The next days appear here, with what is left to prepare for each of them.
window-programmes-empty-title = No programme
window-programmes-empty-text = A programme holds its days, its speakers, its attendees and its documents.

window-settings-person = Your name
window-settings-operator = Name shown in the history
window-settings-operator-help = It tells your colleagues who made a change on this computer.
window-settings-look = Display
window-settings-locale = Language
window-settings-locale-fr = French
window-settings-locale-en = English
window-settings-theme = Theme
window-settings-theme-system = Like the system
window-settings-theme-light = Light
window-settings-theme-dark = Dark
window-settings-density = Height of rows
window-settings-density-help = In tables, to see more rows at once.
window-settings-density-comfortable = Comfortable
window-settings-density-dense = Dense
window-settings-zoom = Size of the display
window-settings-zoom-size = { $size }%
window-zoom-in = Enlarge the display
window-zoom-out = Reduce the display
window-zoom-reset = Back to the normal size
window-settings-version = Parvis, version { $version }

problem-file-not-chosen = This file is no longer available. Choose it again.
problem-file-not-written = This file has not been made yet.
problem-file-not-opened = The system could not open “{ $name }”. The file may have been moved.
problem-preferences-not-saved = Your settings could not be saved. Check that the disk is not full.
window-problem-internal = The program could not finish this action. Nothing was changed. Try again, or restart Parvis.
