# Address labels for envelopes: the sheet, its options, and who gets none.

address-labels-document = Address labels
papers-name-address-labels = Address labels
contacts-paper-address-labels = Address label
papers-address-labels-content = One label for each letter, to the addresses that are known

labels-attention = For the attention of { $names }
labels-attention-vowel = For the attention of { $names }
labels-two-names = { $first } and { $second }

labels-title = Address labels
labels-sheet = Sheet
labels-open = Labels…
labels-open-chosen = Labels of the selection
labels-back = Back to the list of people
labels-of-all = Everybody in the list as it is filtered
labels-of-chosen = { $count ->
    [one] { $shown } person chosen in the list
   *[other] { $shown } people chosen in the list
}
labels-all-again = Take the whole list
labels-count = { $labels ->
    [0] No label
    [one] { $shown } label
   *[other] { $shown } labels
}
labels-count-people = { $people ->
    [0] nobody
    [one] for { $shown } person
   *[other] for { $shown } people
}
labels-per = One label
labels-per-person = for each person
labels-per-organisation = for each organisation, in its own name
labels-per-attention = for each organisation, for the attention of its people
labels-per-help = Without an organisation whose address is complete, the person has a label of their own.
labels-sort = Order
labels-sort-name = by name
labels-sort-organisation = by organisation
labels-sort-postcode = by postcode
labels-function = Write the function
labels-function-help = Only at the address of the organisation, and where a line is left.
labels-newsletter = Only those who agreed to the newsletter

labels-without = Without a complete address
labels-without-help = These people have no label. Complete their address, or that of their organisation: the sheet follows.
labels-without-count = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}
labels-without-none = no address
labels-without-person = their address has no { $lacks }
labels-without-organisation = the address of their organisation has no { $lacks }
labels-lack-street = street
labels-lack-postcode = postcode
labels-lack-town = town
labels-lack-and = { $first } and no { $second }

problem-labels-nobody = No label to print: nobody in this list has a complete address. Complete an address, or widen the list.
problem-labels-without-address = { $count ->
    [one] 1 person has no complete address and gets no label.
   *[other] { $count } people have no complete address and get no label.
}
warning-labels-without-function = { $count ->
    [one] The function does not fit into the six lines of { $items }: it is not written.
   *[other] The function does not fit into the six lines of { $count } labels: it is not written there ({ $items }).
}
warning-labels-line-too-long = { $count ->
    [one] The address of { $items } is longer than the 38 characters a line that the post asks for: shorten it if you can.
   *[other] { $count } addresses are longer than the 38 characters a line that the post asks for: shorten them if you can ({ $items }).
}
warning-labels-people-unnamed = { $count ->
    [one] The label of { $items } names only its first two people.
   *[other] { $count } labels name only the first two people of the organisation ({ $items }).
}

cli-labels-without = Without a complete address: { $name } ({ $reason })

attendees-many-badges = Print the badges
attendees-many-labels = Print the address labels
papers-only = { $count ->
    [one] Only { $shown } person chosen in the list
   *[other] Only { $shown } people chosen in the list
}
papers-only-all = Take everybody

change-sample-addresses = Addresses of the sample added

window-combobox-clear = Clear { $label }
