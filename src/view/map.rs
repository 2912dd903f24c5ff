//! The map: the sketch that the map module drew, with names.

use super::{Composer, View};
use crate::journey::Journey;
use crate::route::Route;
use crate::shipment::Event;
use crate::text::{Message, Value, Variable};

/// A route drawn in a frame of 640 by 400, all in whole numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sketch {
    /// The land, as an SVG path.
    pub land: String,
    /// The legs travelled, as an SVG path.
    pub past: String,
    /// The legs to come, as an SVG path.
    pub next: String,
    /// Where each stop of the route lies in the frame: x, y, x, y …
    pub points: Vec<i32>,
}

/// The frame of the sketch.
const WIDTH: i32 = 640;
const HEIGHT: i32 = 400;

impl Composer<'_> {
    pub(super) fn map(&mut self, journey: &Journey, route: &Route, sketch: Option<&Sketch>) {
        // One old stop, while the parcel was last seen elsewhere, would mark the wrong place.
        if route.stops.len() < 2 && journey.deciding().and_then(Event::point).is_none() {
            return;
        }
        let Some(last) = route.stops.iter().position(|stop| stop.last) else { return };
        let mut names = String::new();
        for stop in &route.stops {
            names.push_str(if names.is_empty() { "" } else { " → " });
            names.push_str(&stop.name);
        }
        let place = route.stops.get(last).map_or("", |stop| &stop.name);
        let arguments = [(Variable::Places, Value::Text(&names)), (Variable::Place, Value::Text(place))];
        let label = self.texts.unisolated(self.host, Message::MapLabel, &arguments);
        self.view.own("map", label);
        self.tell("map-note", if last + 1 < route.stops.len() { Message::MapNoteNext } else { Message::MapNote });
        let Some(sketch) = sketch else { return };
        self.view.put("frame", "0 0 640 400");
        self.view.put("land", &sketch.land);
        self.view.put("leg-past", &sketch.past);
        self.view.put("leg-next", &sketch.next);
        let mut stops = Vec::new();
        for (index, point) in sketch.points.chunks_exact(2).enumerate() {
            let &[x, y] = point else { continue };
            let mut stop = View::default();
            stop.own("x", percent(x, WIDTH));
            stop.own("y", percent(y, HEIGHT));
            stop.put("r", if index == last { "7.5" } else { "5" });
            stop.mark("last", index == last);
            stop.mark("from", index < last);
            stops.push(stop);
        }
        self.view.list_of("stops", stops);
        self.view.list_of("names", names_beside(route, sketch, last));
    }
}

/// Names the last stop, the ends, then the hubs, as long as no two names collide and at most five.
fn names_beside(route: &Route, sketch: &Sketch, last: usize) -> Vec<View> {
    let point = |index: usize| Some((*sketch.points.get(index * 2)?, *sketch.points.get(index * 2 + 1)?));
    let end = route.stops.len().saturating_sub(1);
    let mut taken: Vec<[i32; 4]> = Vec::new();
    for (x, y) in (0..=end).filter_map(point) {
        taken.push([x - 9, y - 9, x + 9, y + 9]);
    }
    let mut order = vec![last, end, 0];
    order.extend(1..end);
    let mut named = Vec::new();
    let mut views = Vec::new();
    for index in order {
        let (Some((x, y)), Some(stop)) = (point(index), route.stops.get(index)) else { continue };
        if views.len() == 5 || stop.name.is_empty() || named.contains(&index) {
            continue;
        }
        named.push(index);
        // A phone shows the frame at half its size, so a letter takes about 17 units of it.
        let wide = stop.name.chars().fold(0, |wide, letter| wide + if u32::from(letter) > 0x2E80 { 30 } else { 17 });
        let places = [(x + 20, y - 17, "start"), (x - 20 - wide, y - 17, "end"), (x - wide / 2, y - 52, "middle")];
        for (left, top, anchor) in places {
            let area = [left, top, left + wide, top + 34];
            let inside = left >= 4 && top >= 4 && area[2] <= WIDTH - 4 && area[3] <= HEIGHT - 4;
            let clear = taken.iter().enumerate().all(|(other, one)| other == index || apart(one, &area));
            if inside && clear {
                let mut view = View::default();
                view.put("name", &stop.name);
                view.own("x", percent(x, WIDTH));
                view.own("y", percent(y, HEIGHT));
                view.put(
                    "dx",
                    if anchor == "start" {
                        "14"
                    } else if anchor == "end" {
                        "-14"
                    } else {
                        "0"
                    },
                );
                view.put("dy", if anchor == "middle" { "-13" } else { "5" });
                view.put("anchor", anchor);
                view.mark("last", index == last);
                views.push(view);
                taken.push(area);
                break;
            }
        }
    }
    views
}

/// Left, top, right, bottom of two areas: they do not touch.
const fn apart(one: &[i32; 4], two: &[i32; 4]) -> bool {
    one[2] < two[0] || one[0] > two[2] || one[3] < two[1] || one[1] > two[3]
}

/// In tenths of a percent, written without a float.
fn percent(part: i32, of: i32) -> String {
    let tenths = (part * 1000 + of / 2) / of;
    let mut text = String::new();
    crate::shipment::time::push_number(&mut text, (tenths / 10).unsigned_abs(), 1);
    text.push('.');
    crate::shipment::time::push_number(&mut text, (tenths % 10).unsigned_abs(), 1);
    text.push('%');
    text
}
