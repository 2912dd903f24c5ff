title = Ble mae fy mharsel?
track = Olrhain
