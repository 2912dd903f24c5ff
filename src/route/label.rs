//! Which stops are drawn, and where their names stand: no name touches another one, a stop, or the edge.

/// Stops nearer than this, in pixels, cannot be told apart: one of them is drawn.
const APART: i32 = 14;
/// So many names are read, not scanned.
const MOST: usize = 5;
/// From the top to the bottom of a name, in pixels.
const HIGH: i32 = 18;
/// Free to the edge of the map.
const EDGE: i32 = 4;
/// Between two names in one label.
const SEPARATOR: i32 = 14;

/// A rectangle: left, top, right, bottom.
pub type Area = [i32; 4];

/// A stop as it lies on the page, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// To the right, down.
    pub at: (i32, i32),
    /// How far its drawing reaches to the sides and down.
    pub radius: i32,
    /// How far it reaches up: a pin stands on its point.
    pub height: i32,
    /// How wide its name is; 0 when it has none.
    pub name: i32,
}

/// What becomes of a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The stop that is drawn here: itself, or another one that it cannot be told from.
    pub drawn_as: usize,
    /// Its name, where there is room.
    pub label: Option<Label>,
}

/// Where a name stands, seen from its stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// To the right, down to the base line.
    pub offset: (i32, i32),
    /// Which end of it stands there.
    pub anchor: Anchor,
    /// The names of those that are drawn as this one stand in it too.
    pub is_joint: bool,
}

/// As SVG calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The left end.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

/// Places the names: the last stop's first, then the ends, then the others from the last one backwards. `taken` is where something
/// else stands, `size` that of the map; on the `way`, places that the legs pass, a name stands only where there is no other room.
pub fn place(marks: &[Mark], last: usize, size: (i32, i32), mut taken: Vec<Area>, way: &[(i32, i32)]) -> Vec<Spot> {
    let mut spots: Vec<Spot> = (0..marks.len()).map(|index| Spot { drawn_as: index, label: None }).collect();
    let end = marks.len().saturating_sub(1);
    let mut order = vec![last.min(end), end, 0];
    order.extend((1..end).rev());
    let mut drawn: Vec<usize> = Vec::new();
    for index in order {
        let Some(mark) = marks.get(index).filter(|_| !drawn.contains(&index)) else { continue };
        let near = drawn.iter().copied().find(|&other| marks.get(other).is_some_and(|other| is_near(other, mark)));
        match (near, spots.get_mut(index)) {
            (Some(other), Some(spot)) => spot.drawn_as = other,
            _ => drawn.push(index),
        }
    }
    let fixed = taken.len();
    taken.extend(drawn.iter().filter_map(|&index| marks.get(index)).map(Mark::area));
    let mut count = 0;
    for (turn, &index) in drawn.iter().enumerate() {
        let Some(mark) = marks.get(index).filter(|mark| mark.name > 0 && count < MOST && mark.is_inside(size)) else { continue };
        let others = spots.iter().zip(marks).enumerate().filter(|(other, (spot, _))| *other != index && spot.drawn_as == index);
        let joint = others.fold(mark.name, |wide, (_, (_, other))| if other.name > 0 { wide + SEPARATOR + other.name } else { wide });
        let own = fixed + turn;
        let tries = [(joint, way), (joint, &[][..]), (mark.name, way), (mark.name, &[])];
        let label = tries.into_iter().find_map(|(wide, way)| free(mark, wide, wide > mark.name, size, &taken, own, way));
        if let (Some((label, area)), Some(spot)) = (label, spots.get_mut(index)) {
            spot.label = Some(label);
            taken.push(area);
            count += 1;
        }
    }
    spots
}

/// The first place beside a stop where a name of this width fits: right, left, above, below.
#[allow(clippy::too_many_arguments, reason = "what is known of one map")]
fn free(mark: &Mark, wide: i32, is_joint: bool, size: (i32, i32), taken: &[Area], own: usize, way: &[(i32, i32)]) -> Option<(Label, Area)> {
    let (aside, above, below) = (mark.radius + 5, mark.height + 6, mark.radius + 16);
    let places = [(aside, 5, Anchor::Start), (-aside, 5, Anchor::End), (0, -above, Anchor::Middle), (0, below, Anchor::Middle)];
    places.into_iter().find_map(|(x, y, anchor)| {
        let before = match anchor {
            Anchor::Start => 0,
            Anchor::Middle => wide / 2,
            Anchor::End => wide,
        };
        let left = mark.at.0 + x - before;
        // Near the edge, a name above or below stands less than in the middle.
        let shift = if x == 0 { (EDGE - left).max((size.0 - EDGE - wide - left).min(0)) } else { 0 };
        let (x, left) = (x + shift, left + shift);
        // The base line lies at three quarters of the height.
        let top = mark.at.1 + y - HIGH * 3 / 4;
        let area = [left, top, left + wide, top + HIGH];
        let inside = left >= EDGE && top >= EDGE && area[2] <= size.0 - EDGE && area[3] <= size.1 - EDGE;
        let clear = taken.iter().enumerate().all(|(index, other)| index == own || apart(other, &area));
        (inside && clear && !is_crossed(&area, way)).then_some((Label { offset: (x, y), anchor, is_joint }, area))
    })
}

impl Mark {
    const fn area(&self) -> Area {
        let (x, y) = self.at;
        [x - self.radius, y - self.height, x + self.radius, y + self.radius]
    }

    const fn is_inside(&self, (width, height): (i32, i32)) -> bool {
        self.at.0 >= 0 && self.at.1 >= 0 && self.at.0 <= width && self.at.1 <= height
    }
}

/// The way passes over it.
fn is_crossed(area: &Area, way: &[(i32, i32)]) -> bool {
    way.windows(2).any(|piece| {
        let &[(x, y), (u, v)] = piece else { return false };
        (0..=4).any(|part| {
            let (x, y) = (x + (u - x) / 4 * part, y + (v - y) / 4 * part);
            x >= area[0] && x <= area[2] && y >= area[1] && y <= area[3]
        })
    })
}

const fn is_near(one: &Mark, other: &Mark) -> bool {
    let (x, y) = (one.at.0.saturating_sub(other.at.0), one.at.1.saturating_sub(other.at.1));
    x.saturating_mul(x).saturating_add(y.saturating_mul(y)) < APART * APART
}

/// They do not touch.
const fn apart(one: &Area, two: &Area) -> bool {
    one[2] < two[0] || one[0] > two[2] || one[3] < two[1] || one[1] > two[3]
}
