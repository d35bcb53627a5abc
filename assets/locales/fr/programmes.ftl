# Programmes and the changes made to them.
