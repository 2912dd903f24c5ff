### The map, loaded after the timeline. { $places } are the names of the stops with arrows between them, { $place } is one of them,
### { $country } the name of a country as it stands in a list. No plural forms: the map does not ask for them.

label = Map of the route: { $places }. Last scan: { $place }
note = Route sketch, not the exact way.
note-next = Route sketch, not the exact way. Dotted: still to come.
zoom-in = Zoom in
zoom-out = Zoom out
whole-route = Show the whole route
stops = Stops on the map
somewhere = { $country }, exact place not known
ahead = Still to come
off-map = Not on the map: { $place }
