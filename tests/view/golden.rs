//! Golden views: what the page says for every fixture, half an hour after its newest scan. `BLESS=1` writes them anew.

use super::stage::{after_newest, root, view_at};
use parcelight::markup;
use parcelight::view::{self, Field, View};
use std::fs;

#[test]
fn every_fixture_says_what_it_said() {
    let mut differing = Vec::new();
    let mut seen = 0;
    for provider in ["aftership", "17track", "cainiao", "aliexpress", "shopee"] {
        let folder = root().join("tests/fixtures").join(provider);
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let Some(now) = after_newest(&text) else { continue };
            let mut said = String::new();
            write(&mut said, &view_at(&text, now), 0);
            let golden = root().join("tests/golden/view").join(provider).join(path.file_stem().unwrap()).with_extension("txt");
            if std::env::var_os("BLESS").is_some() {
                fs::create_dir_all(golden.parent().unwrap()).unwrap();
                fs::write(&golden, &said).unwrap();
            } else if fs::read_to_string(&golden).unwrap_or_default() != said {
                differing.push(golden);
            }
            seen += 1;
        }
    }
    assert!(seen > 50, "only {seen} fixtures have a view");
    assert!(differing.is_empty(), "differs (BLESS=1 writes it anew): {differing:#?}");
}

#[test]
fn the_page_of_a_parcel_under_way_holds_what_it_held() {
    let text = super::stage::fixture("aftership/transit.json");
    let tree = markup::whole(&view_at(&text, after_newest(&text).unwrap()), view::Size::Full).to_string();
    let golden = root().join("tests/golden/view/transit.html");
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(golden.parent().unwrap()).unwrap();
        fs::write(&golden, &tree).unwrap();
    }
    assert_eq!(fs::read_to_string(golden).unwrap(), tree);
}

fn write(out: &mut String, view: &View, depth: usize) {
    for (name, field) in &view.fields {
        let name = name.word();
        match field {
            Field::Text(text) => out.push_str(&format!("{:indent$}{name}: {text}\n", "", indent = depth * 2)),
            Field::List(list) => {
                for view in list {
                    out.push_str(&format!("{:indent$}{name}:\n", "", indent = depth * 2));
                    write(out, view, depth + 1);
                }
            }
        }
    }
}
