//! Every provider is whole: read, tried out, described, and offered in the playground.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic, and so may what it calls")]

use parcelight::provider::{FailureKind, Provider, read};
use std::path::Path;

fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_provider_has_fixtures_that_are_read_and_one_that_fails() {
    for provider in Provider::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(provider.id());
        let (mut read_well, mut failed) = (0, 0);
        for entry in std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            match read(&std::fs::read_to_string(entry.unwrap().path()).unwrap(), None) {
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
