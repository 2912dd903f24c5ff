//! The icons: our own drawings on a grid of 24, stroke only, in the colour of the text.

use super::element::{Element, Node};
use std::borrow::Cow;

/// The parcel that five icons share; a stroke that begins with `+` is drawn on it.
const PARCEL: &str = "M4.5 8.75h15V18.5a1.5 1.5 0 0 1-1.5 1.5H6a1.5 1.5 0 0 1-1.5-1.5zM4.5 8.75l2.06-3.96A1.5 1.5 0 0 1 7.89 4h8.22a1.5 1.5 0 0 1 1.33.79L19.5 8.75";

/// By the name of the status or the tool; those that point somewhere mirror in right-to-left text.
const ICONS: [(&str, &str); 20] = [
    ("pending", "+M8.75 14.35h.01M12 14.35h.01M15.25 14.35h.01"),
    (
        "announced",
        "M6.5 3.75h11a1.5 1.5 0 0 1 1.5 1.5v13.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 18.75V5.25a1.5 1.5 0 0 1 1.5-1.5zM8.25 7.5h7.5M8.25 10.5h4.25M8.25 14v3M10.75 14v3M13.25 14v3M15.75 14v3",
    ),
    ("picked_up", "+M12 17.25v-5.5M9.5 14l2.5-2.5 2.5 2.5"),
    (
        "in_transit",
        "M9.25 9.25h12v8.5a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5zM9.25 9.25l1.77-3.69A1.5 1.5 0 0 1 12.37 4.75h5.76a1.5 1.5 0 0 1 1.35.81L21.25 9.25M13.75 9.25v3h3v-3M5.75 8.25H4M6 12.25H2.75M6 16.25H4",
    ),
    (
        "customs",
        "M9.25 5.9a2.75 2.75 0 0 1 5.5 0c0 1.85-1.15 2.75-1.15 4.6v1.75h4.15A2.25 2.25 0 0 1 20 14.5v1.75H4V14.5a2.25 2.25 0 0 1 2.25-2.25h4.15V10.5c0-1.85-1.15-2.75-1.15-4.6zM5.5 20h13",
    ),
    (
        "out_for_delivery",
        "M5.25 17H3.75a1 1 0 0 1-1-1V6.75a1 1 0 0 1 1-1H13a1 1 0 0 1 1 1V17M9.75 17h5M14 9.5h3.2a1.5 1.5 0 0 1 1.26.69l2.05 3.17a1.5 1.5 0 0 1 .24.82V16a1 1 0 0 1-1 1h-.5M5.25 17a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0 -4.5 0zM14.75 17a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0 -4.5 0z",
    ),
    (
        "attempt_failed",
        "M3.5 10.5L11.03 4.3a1.5 1.5 0 0 1 1.94 0L20.5 10.5M5.5 9v9.5A1.5 1.5 0 0 0 7 20h10a1.5 1.5 0 0 0 1.5-1.5V9M9.75 12l4.5 4.5M14.25 12l-4.5 4.5",
    ),
    (
        "ready_for_pickup",
        "M3.5 9.25L5.25 4.25h13.5L20.5 9.25a2.83 2.83 0 0 1-5.66 0 2.83 2.83 0 0 1-5.67 0 2.83 2.83 0 0 1-5.67 0zM5 11.75V18.5A1.5 1.5 0 0 0 6.5 20h11a1.5 1.5 0 0 0 1.5-1.5V11.75M9.5 20v-4a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1V20",
    ),
    ("delivered", "+M8.75 14.4l2.25 2.25 4.25-4.4"),
    ("exception", "+M12 11.5v3.25M12 17.3h.01"),
    ("returning", "M8 4.5L3.75 8.75 8 13M3.75 8.75H14.5a5.75 5.75 0 0 1 0 11.5H8.75"),
    ("returned", "+M15 14.35H9.25M11.5 11.85L9 14.35l2.5 2.5"),
    ("cancelled", "M6.2 6.2l11.6 11.6M3.75 12a8.25 8.25 0 1 0 16.5 0a8.25 8.25 0 1 0 -16.5 0z"),
    (
        "expired",
        "M6.25 3.75h11.5M6.25 20.25h11.5M8 3.75v2.9a4.5 4.5 0 0 0 1.7 3.51L12 12l2.3-1.84A4.5 4.5 0 0 0 16 6.65v-2.9M8 20.25v-2.9a4.5 4.5 0 0 1 1.7-3.51L12 12l2.3 1.84a4.5 4.5 0 0 1 1.7 3.51v2.9",
    ),
    (
        "copy",
        "M10 8.5h8.5A1.5 1.5 0 0 1 20 10v8.5a1.5 1.5 0 0 1-1.5 1.5H10a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 10 8.5zM15.5 8.5v-3A1.5 1.5 0 0 0 14 4H5.5A1.5 1.5 0 0 0 4 5.5V14a1.5 1.5 0 0 0 1.5 1.5h3",
    ),
    ("refresh", "M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 8.9M19.5 4.25v4.65h-4.65"),
    ("chevron", "M6.5 9.25L12 14.75l5.5-5.5"),
    ("warning", "M10.7 4.5a1.5 1.5 0 0 1 2.6 0l7.35 12.75A1.5 1.5 0 0 1 19.35 19.5H4.65a1.5 1.5 0 0 1-1.3-2.25zM12 9.25v4M12 16.4h.01"),
    ("info", "M12 11.25v5M12 8h.01M3.75 12a8.25 8.25 0 1 0 16.5 0a8.25 8.25 0 1 0 -16.5 0z"),
    ("swap", "M7.5 4v16M7.5 20l-3.25-3.25M7.5 20l3.25-3.25M16.5 20V4M16.5 4l-3.25 3.25M16.5 4l3.25 3.25"),
];

/// Draws the strokes of an icon into its element.
pub(super) fn add(element: &mut Element, class: &mut String, name: &str) {
    let Some((_, strokes)) = ICONS.iter().find(|(known, _)| *known == name) else { return };
    if matches!(name, "in_transit" | "out_for_delivery" | "returning" | "returned") {
        class.push_str(" icon-mirror");
    }
    let (shared, own) = strokes.strip_prefix('+').map_or(("", *strokes), |own| (PARCEL, own));
    for path in [shared, own] {
        if !path.is_empty() {
            let attributes = vec![("d", Cow::Borrowed(path))];
            element.children.push(Node::Element(Element { tag: "path", attributes, children: Vec::new() }));
        }
    }
}
