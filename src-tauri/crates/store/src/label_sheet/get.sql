SELECT used FROM label_sheet WHERE device = :device AND stock = :stock
