# Welsh, invented for the tests: some messages, not all.
headline-arrived = Wedi cyrraedd { $place }
headline-in-transit = Mae eich parsel ar ei ffordd
status-in-transit = Ar y ffordd
history-title = Hanes
