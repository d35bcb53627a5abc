-- What this device knows of its printers and of the label sheets in its drawer.
--
-- Paper cannot be unprinted, so these are no user tables: undo leaves them alone.

CREATE TABLE alignment (
    device TEXT NOT NULL,
    -- What the person who measured it calls it.
    name TEXT NOT NULL,
    -- Tenths of a millimetre, as read off the page to measure with.
    across INTEGER NOT NULL,
    down INTEGER NOT NULL,
    -- The length of its line of 100 mm, in tenths of a millimetre.
    line INTEGER NOT NULL,
    PRIMARY KEY (device, name)
) STRICT;

CREATE TABLE label_sheet (
    device TEXT NOT NULL,
    -- The label stock of the sheet that is begun.
    stock TEXT NOT NULL,
    -- A JSON array of the labels that are used up, from 1.
    used TEXT NOT NULL,
    PRIMARY KEY (device, stock)
) STRICT;
