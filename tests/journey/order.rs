use super::scene::*;
use parcelight::shipment::{Day, Event, Stamp, Status};

fn texts(events: Vec<Event>) -> Vec<String> {
    derive(&parcel(events), at(1_000)).events.into_iter().map(|event| event.text).collect()
}

#[test]
fn moments_are_sorted_and_equal_ones_keep_the_order_given() {
    let events = vec![
        scan(5, Status::InTransit).told("c"),
        scan(1, Status::InTransit).told("a"),
        scan(5, Status::InTransit).told("d"),
        scan(3, Status::InTransit).told("b"),
    ];
    assert_eq!(texts(events), ["a", "b", "c", "d"]);
}

#[test]
fn clocks_of_two_countries_keep_the_order_given_within_fourteen_hours() {
    // Left Tokyo at noon, reached Los Angeles at eight the same morning.
    let events =
        vec![printed(12, Status::InTransit).in_country("JP").told("left"), printed(8, Status::InTransit).in_country("US").told("reached")];
    assert_eq!(texts(events), ["left", "reached"]);
    let events =
        vec![printed(30, Status::InTransit).in_country("JP").told("late"), printed(8, Status::InTransit).in_country("US").told("early")];
    assert_eq!(texts(events), ["early", "late"], "no clocks on Earth differ by 22 hours");
}

#[test]
fn clocks_of_one_country_are_sorted() {
    let events = vec![printed(12, Status::InTransit).in_country("JP").told("b"), printed(8, Status::InTransit).in_country("JP").told("a")];
    assert_eq!(texts(events), ["a", "b"]);
}

#[test]
fn a_moment_and_a_clock_of_elsewhere_keep_the_order_given() {
    let events = vec![scan(12, Status::InTransit).told("first"), printed(8, Status::InTransit).in_country("TH").told("second")];
    assert_eq!(texts(events), ["first", "second"]);
}

#[test]
fn a_day_stands_with_the_clocks_of_that_day() {
    let day = Day::new(2026, 12, 2).unwrap();
    let on = Event { time: Some(Stamp::on(day)), ..scan(0, Status::InTransit) }.told("day");
    assert_eq!(texts(vec![printed(47, Status::InTransit).told("evening"), on.clone()]), ["evening", "day"]);
    assert_eq!(texts(vec![printed(49, Status::InTransit).told("next day"), on]), ["day", "next day"]);
}

#[test]
fn a_scan_without_a_time_stays_where_it_was() {
    let bare = Event { time: None, ..scan(0, Status::InTransit) }.told("?");
    let events = vec![scan(1, Status::InTransit).told("a"), bare, scan(2, Status::InTransit).told("b")];
    assert_eq!(texts(events), ["a", "?", "b"]);
}

#[test]
fn many_scans_newest_first_are_sorted() {
    let events: Vec<Event> = (0..1_000).rev().map(|hour| scan(hour, Status::InTransit).told(&hour.to_string())).collect();
    assert_eq!(texts(events), (0..1_000).map(|hour| hour.to_string()).collect::<Vec<_>>());
}

#[test]
fn the_paper_of_the_next_carrier_is_older_than_the_hand_over() {
    let events = vec![scan(1, Status::InTransit).told("left"), printed(-9, Status::Announced).told("label").leg(1)];
    assert_eq!(texts(events), ["label", "left"]);
    let events = vec![scan(1, Status::InTransit).told("handed over"), printed(-3, Status::InTransit).told("received").leg(1)];
    assert_eq!(texts(events), ["handed over", "received"]);
}
