### The map, loaded after the timeline. { $places } are the names of the stops with arrows between them, { $place } is one of them,
### { $country } the name of a country as it stands in a list. No plural forms: the map does not ask for them.

map-label = Map of the route: { $places }. Last scan: { $place }
map-note = Route sketch, not the exact way.
map-note-next = Route sketch, not the exact way. Dotted: still to come.
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-whole-route = Show the whole route
map-stops = Stops on the map
map-somewhere = { $country }, exact place not known
map-place-in-country = { $place }, { $country }
map-ahead = Still to come
map-off-map = Not on the map: { $place }
