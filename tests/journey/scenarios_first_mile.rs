//! From the label to the first hub.

use super::replay::{follow, notices, page, stages};
use super::scene::*;
use parcelight::shipment::{Scan, Shipment, Stamp, Status};
use parcelight::view::Name;

#[test]
fn hub_first_in_indonesia() {
    let story = sent(
        "ID",
        "ID",
        vec![
            scan(0, Status::Announced),
            scan(20, Status::InTransit).in_country("ID").by(Scan::Arrived),
            scan(45, Status::OutForDelivery).in_country("ID"),
            scan(50, Status::Delivered).in_country("ID"),
        ],
    );
    follow(
        &story,
        "
        1h announced announced waiting - | The seller has made the label
        19h announced announced waiting - | The seller has made the label
        21h in_transit origin inferred - | Your parcel is on its way
        46h out_for_delivery last_mile inferred - | With the courier
        51h delivered delivered inferred - | Your parcel has arrived
        ",
    );
    let first_mile = stages(&page(&replay(&story, 21), 21)).remove(0);
    assert!(first_mile.ends_with("No pickup scan: inferred from the first scan, Tue 1 Dec, 20:00"), "{first_mile}");
}

#[test]
fn label_only_for_eighty_hours_from_china() {
    let story = sent("CN", "TH", vec![scan(0, Status::Announced), scan(90, Status::PickedUp).in_country("CN")]);
    follow(
        &story,
        "
        1h announced announced waiting - | The seller has made the label
        72h announced announced waiting - | The seller has made the label
        73h announced announced overdue not_handed_over(warning, 2026-12-04T00) | The seller has made the label
        80h announced announced overdue not_handed_over(warning, 2026-12-04T00) | The seller has made the label
        91h picked_up first_mile picked_up - | The carrier has your parcel
        ",
    );
    let early = page(&replay(&story, 10), 10);
    assert_eq!(
        notices(&early),
        [
            "First scan expected by Fri 4 Dec, 00:00",
            "  What to do: Nothing for you to do until then. If no scan comes, ask the seller.",
            "  What happens next: The seller hands the parcel to the carrier. A scan can take up to 2 hours to show here.",
        ]
    );
    let handed_over = early.list(Name::Steps).iter().find(|step| step.text(Name::Name) == "Handed over").unwrap();
    assert_eq!(super::replay::plain(handed_over.text(Name::Time)), "By 4 Dec");
    assert_eq!(
        notices(&page(&replay(&story, 80), 80)),
        [
            "The seller has not handed the parcel over yet",
            "  What to do: Ask the seller whether the parcel has been sent.",
            "  Since: Fri 4 Dec, 00:00",
            "  What happens next: The first scan appears here as soon as there is one. If there is none by Thu 31 Dec, ask the seller for a refund.",
            "  Who can help: The seller, with your order number",
        ]
    );
}

#[test]
fn the_first_scan_is_due_by_the_origin() {
    for (origin, hours, due) in
        [("CN", 72, "Fri 4 Dec, 00:00"), ("HK", 96, "Sat 5 Dec, 00:00"), ("MO", 96, "Sat 5 Dec, 00:00"), ("TW", 96, "Sat 5 Dec, 00:00")]
    {
        let story = sent(origin, "ES", vec![scan(0, Status::Announced)]);
        assert_eq!(notices(&page(&replay(&story, hours), hours))[0], format!("First scan expected by {due}"), "{origin}");
        assert_eq!(kinds(&replay(&story, hours + 1)).len(), 1, "{origin}");
    }
    let near = sent("ES", "ES", vec![scan(0, Status::Announced)]);
    assert_eq!(notices(&page(&replay(&near, 24), 24))[0], "First scan expected by Wed 2 Dec, 00:00");
    assert_eq!(kinds(&replay(&near, 25)).len(), 1);
}

#[test]
fn the_clock_runs_from_the_payment_where_the_shop_tells_it() {
    let ordered = Some(Stamp::moment(at(0)));
    let story = Shipment { ordered, ..sent("CN", "TH", vec![scan(40, Status::Announced)]) };
    follow(
        &story,
        "
        1h pending ordered waiting - | The carrier does not know this number yet
        41h announced announced waiting - | The seller has made the label
        73h announced announced overdue not_handed_over(warning, 2026-12-04T00) | The seller has made the label
        ",
    );
    assert_eq!(notices(&page(&replay(&story, 1), 1))[0], "First scan expected by Fri 4 Dec, 00:00", "before the label is made");
}

#[test]
fn a_printed_clock_makes_no_hour_up() {
    let story = sent("CN", "TH", vec![printed(0, Status::Announced)]);
    assert_eq!(notices(&page(&replay(&story, 10), 10))[0], "First scan expected by Fri 4 Dec");
}

#[test]
fn a_replaced_number_is_followed() {
    let voided = vec![
        scan(0, Status::Announced),
        scan(30, Status::Cancelled).told("Label voided"),
        scan(40, Status::Announced).told("New label").leg(1),
        scan(60, Status::PickedUp).in_country("CN").leg(1),
    ];
    let story = Shipment { replaces: Some("PL100200299".into()), ..sent("CN", "TH", voided) };
    follow(
        &story,
        "
        41h announced announced waiting - | The seller has made the label
        61h picked_up first_mile picked_up - | The carrier has your parcel
        ",
    );
    let view = page(&replay(&story, 61), 61);
    assert_eq!(view.text(Name::Number), "PL100200300");
    let old = view.list(Name::Facts).iter().find(|fact| fact.text(Name::Name) == "Replaces number").unwrap();
    assert_eq!(old.text(Name::Value), "PL100200299");
    let alone = Shipment { replaces: None, ..story };
    follow(&alone, "41h cancelled announced waiting cancelled(serious, 2026-12-02T06) | This parcel will not be sent");
}

#[test]
fn scans_that_begin_abroad_say_that_the_first_mile_is_not_reported() {
    let story = sent("CN", "FR", vec![scan(0, Status::Announced), scan(200, Status::InTransit).in_country("FR")]);
    follow(&story, "201h in_transit destination not_reported - | On its way in FR");
    let first_mile = stages(&page(&replay(&story, 201), 201)).remove(0);
    assert!(first_mile.ends_with("Not reported by this carrier"), "{first_mile}");
}

#[test]
fn what_the_scans_tell_of_the_way_is_marked() {
    let events = vec![
        scan(0, Status::PickedUp).in_country("CN"),
        scan(90, Status::InTransit).in_country("TH"),
        scan(99, Status::OutForDelivery).in_country("TH"),
    ];
    let way = |story: &Shipment| {
        let view = page(&replay(story, 100), 100);
        super::replay::plain(view.list(Name::Facts).iter().find(|fact| fact.text(Name::Name) == "From, to").unwrap().text(Name::Value))
    };
    assert_eq!(way(&parcel(events.clone())), "CN → TH (inferred from the scans)");
    assert_eq!(way(&sent("CN", "TH", events)), "CN → TH");
}
