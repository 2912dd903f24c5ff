//! Every provider is whole: read, tried out, described, and offered in the playground.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic, and so may what it calls")]

use parcelight::provider::{FailureKind, Provider, read, read_common};
use std::path::Path;

fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The paths of a provider's fixtures, from the root of the tree.
fn fixtures(provider: Provider) -> Vec<String> {
    let folder = ["tests/fixtures/", provider.id()].concat();
    let entries = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(&folder));
    let names = entries.unwrap_or_else(|error| panic!("{folder}: {error}")).map(|entry| entry.unwrap().file_name());
    names.map(|name| [&folder, "/", name.to_str().unwrap()].concat()).collect()
}

#[test]
fn every_provider_has_fixtures_that_are_read_and_one_that_fails() {
    for provider in Provider::ALL {
        let (mut read_well, mut failed) = (0, 0);
        for path in fixtures(*provider) {
            match read(&text(&path), None) {
                Ok(reply) => read_well += reply.shipments.len(),
                Err(_) => failed += 1,
            }
        }
        assert!(read_well >= 2 && failed >= 1, "{}: {read_well} parcels read, {failed} replies refused", provider.id());
    }
}

#[test]
fn every_provider_has_a_page() {
    for provider in Provider::ALL.iter().filter(|provider| **provider != Provider::Parcelight) {
        let page = text(&format!("docs/providers/{}.md", provider.id()));
        assert!(page.contains("{number}") || page.contains("{numbers}"), "{} does not say what to proxy", provider.id());
    }
    assert!(text("docs/canonical.md").contains("provider=\"parcelight\""));
}

#[test]
fn the_playground_and_the_readme_offer_every_provider() {
    let (playground, readme, elements) = (text("www/demo/providers.mjs"), text("README.md"), text("custom-elements.json"));
    for provider in Provider::ALL {
        assert!(playground.contains(&format!("'{}'", provider.id())), "playground: {}", provider.id());
        assert!(readme.contains(&format!("`{}`", provider.id())), "README: {}", provider.id());
        assert!(elements.contains(&format!("`{}`", provider.id())), "custom-elements.json: {}", provider.id());
    }
}

#[test]
fn no_ids_are_alike_and_every_id_leads_back() {
    for (index, provider) in Provider::ALL.iter().enumerate() {
        assert_eq!(*provider as usize, index);
        assert_eq!(Provider::from_id(provider.id()), Some(*provider));
    }
    assert_eq!(Provider::ALL.len(), 47);
}

/// A shop's proxy may put a reply into an envelope of its own: then the widget must not take what is inside for another one's.
#[test]
fn the_widget_takes_no_reply_of_a_later_reader_for_its_own() {
    let mut wrong = Vec::new();
    for provider in Provider::ALL {
        for path in fixtures(*provider) {
            let found = read_common(&text(&path), None).map_or_else(|failure| failure.provider, |reply| reply.provider);
            if found.is_some_and(|found| found != *provider) {
                wrong.push((path, found));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_reply_in_another_envelope_is_read_all_the_same() {
    let mut wrong = Vec::new();
    for provider in Provider::ALL {
        // These stand in one already.
        for path in fixtures(*provider).into_iter().filter(|path| !path.contains("/wrapped-")) {
            let plain = text(&path);
            let outcome = read(&plain, None);
            for key in ["data", "result"] {
                // What a reader knows by itself is read as it is.
                let wrapped = format!("{{\"served\":\"by the shop\",\"{key}\":{plain}}}");
                let inside = read(&wrapped, None);
                if inside != outcome && inside.is_err() && outcome.is_ok() {
                    wrong.push((path.clone(), key));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_reply_that_is_not_the_named_provider_s_is_an_unknown_shape() {
    let mut wrong = Vec::new();
    for provider in Provider::ALL {
        let failure = read(r#"{"weather": {"wind": 3}}"#, Some(*provider)).unwrap_err();
        if (failure.kind, failure.provider) != (FailureKind::BadResponse, Some(*provider)) {
            wrong.push((provider.id(), failure));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}
