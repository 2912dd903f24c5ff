//! Names on the map: the most important first, and none that touches another one, a stop, a button or the edge.

use parcelight::route::label::{Anchor, Mark, Spot, place};
use proptest::prelude::*;

const SIZE: (i32, i32) = (358, 224);

fn mark(x: i32, y: i32, name: i32) -> Mark {
    Mark { at: (x, y), radius: 7, height: 7, name }
}

/// Where a name stands: left, top, right, bottom.
fn area(marks: &[Mark], spots: &[Spot], index: usize) -> Option<[i32; 4]> {
    let label = spots[index].label?;
    let joint = marks.iter().zip(spots).enumerate().filter(|(other, (_, spot))| *other != index && spot.drawn_as == index);
    let wide = marks[index].name + if label.is_joint { joint.map(|(_, (mark, _))| mark.name + 14).sum() } else { 0 };
    let x = marks[index].at.0 + label.offset.0;
    let left = match label.anchor {
        Anchor::Start => x,
        Anchor::Middle => x - wide / 2,
        Anchor::End => x - wide,
    };
    let base = marks[index].at.1 + label.offset.1;
    Some([left, base - 13, left + wide, base + 5])
}

fn touch(one: &[i32; 4], two: &[i32; 4]) -> bool {
    one[0] <= two[2] && two[0] <= one[2] && one[1] <= two[3] && two[1] <= one[3]
}

#[test]
fn a_name_stands_to_the_right_or_where_there_is_room() {
    let anchors = |x, y| place(&[mark(x, y, 80)], 0, SIZE, Vec::new(), &[])[0].label.map(|label| label.anchor);
    assert_eq!(anchors(100, 100), Some(Anchor::Start));
    assert_eq!(anchors(330, 100), Some(Anchor::End));
    assert_eq!(place(&[mark(179, 100, 330)], 0, SIZE, Vec::new(), &[])[0].label.map(|label| label.anchor), Some(Anchor::Middle));
    assert_eq!(anchors(-20, 100), None, "the stop is not on the map");
    assert_eq!(place(&[mark(179, 100, 400)], 0, SIZE, Vec::new(), &[])[0].label, None, "wider than the map");
}

#[test]
fn near_the_edge_a_name_above_its_stop_moves_inwards() {
    // The way comes from the left, and there is no room to the right.
    let way = [(20, 108), (330, 100)];
    let marks = [mark(330, 100, 84)];
    let spots = place(&marks, 0, SIZE, Vec::new(), &way);
    assert_eq!(spots[0].label.map(|label| label.anchor), Some(Anchor::Middle));
    assert_eq!(area(&marks, &spots, 0).unwrap()[2], SIZE.0 - 4, "it ends where the margin begins");
}

#[test]
fn the_last_stop_is_named_first_then_the_ends() {
    // Room for one name only: a wide one in a flat map.
    let marks = [mark(40, 20, 290), mark(60, 20, 270), mark(20, 20, 280)];
    let spots = place(&marks, 1, (358, 40), Vec::new(), &[]);
    let named: Vec<bool> = spots.iter().map(|spot| spot.label.is_some()).collect();
    assert_eq!(named, [false, true, false]);
}

#[test]
fn five_names_are_enough() {
    let marks: Vec<Mark> = (0..8).map(|index| mark(40 + index % 2 * 160, 20 + index * 24, 60)).collect();
    let spots = place(&marks, 7, SIZE, Vec::new(), &[]);
    assert_eq!(spots.iter().filter(|spot| spot.label.is_some()).count(), 5);
    assert!(spots[7].label.is_some() && spots[0].label.is_some());
}

#[test]
fn of_stops_that_cannot_be_told_apart_the_more_important_one_is_drawn_and_names_both() {
    let spots = place(&[mark(100, 100, 50), mark(106, 104, 60), mark(300, 30, 40)], 1, SIZE, Vec::new(), &[]);
    assert_eq!(spots.iter().map(|spot| spot.drawn_as).collect::<Vec<_>>(), [1, 1, 2]);
    assert!(spots[1].label.is_some_and(|label| label.is_joint) && spots[0].label.is_none());
    // There and back again: the last stop is drawn, whatever its number.
    assert_eq!(place(&[mark(100, 100, 50), mark(300, 30, 40), mark(100, 100, 50)], 2, SIZE, Vec::new(), &[])[0].drawn_as, 2);
}

#[test]
fn names_keep_off_the_buttons() {
    let marks = [mark(200, 30, 100)];
    assert_eq!(place(&marks, 0, SIZE, Vec::new(), &[])[0].label.map(|label| label.anchor), Some(Anchor::Start));
    let spots = place(&marks, 0, SIZE, vec![[300, 0, 358, 120]], &[]);
    assert_eq!(spots[0].label.map(|label| label.anchor), Some(Anchor::End));
}

#[test]
fn names_keep_off_the_way_where_they_can() {
    let anchor = |way: &[(i32, i32)]| place(&[mark(100, 100, 80)], 0, SIZE, Vec::new(), way)[0].label.map(|label| label.anchor);
    assert_eq!(anchor(&[(100, 100), (300, 102)]), Some(Anchor::End));
    assert_eq!(anchor(&[(0, 100), (100, 100), (300, 102)]), Some(Anchor::Middle), "above");
    let everywhere: Vec<(i32, i32)> = (0..224).step_by(6).flat_map(|y| (0..360).step_by(30).map(move |x| (x, y))).collect();
    assert_eq!(anchor(&everywhere), Some(Anchor::Start), "better on the way than not at all");
}

proptest! {
    #[test]
    fn no_name_touches_another_one_or_a_stop(
        marks in prop::collection::vec((-50i32..=400, -50i32..=270, 5i32..=30, 0i32..=150), 1..9),
        last in 0usize..9,
        (width, height) in (100i32..=700, 60i32..=440),
    ) {
        let marks: Vec<Mark> = marks.into_iter().map(|(x, y, radius, name)| Mark { at: (x, y), radius, height: radius, name }).collect();
        let spots = place(&marks, last, (width, height), vec![[width - 50, 0, width, 50]], &[(0, 0), (width, height)]);
        prop_assert_eq!(spots.len(), marks.len());
        let names: Vec<(usize, [i32; 4])> = (0..marks.len()).filter_map(|index| Some((index, area(&marks, &spots, index)?))).collect();
        prop_assert!(names.len() <= 5);
        for (index, name) in &names {
            prop_assert!(name[0] >= 4 && name[1] >= 4 && name[2] <= width - 4 && name[3] <= height - 4);
            prop_assert!(!touch(name, &[width - 50, 0, width, 50]));
            prop_assert!(names.iter().all(|(other, area)| other == index || !touch(name, area)));
            for (other, mark) in marks.iter().enumerate().filter(|(other, _)| other != index && spots[*other].drawn_as == *other) {
                let (x, y) = mark.at;
                prop_assert!(!touch(name, &[x - mark.radius, y - mark.height, x + mark.radius, y + mark.radius]), "{} on {}", index, other);
            }
        }
    }
}
