//! Keys that mean something to JavaScript mean nothing here.

use super::payloads;
use super::planting;
use parcelight::provider::{self, Provider};

#[test]
fn members_of_any_name_change_nothing() {
    let members: Vec<_> = payloads::all().into_iter().filter(|payload| payload.key.is_some()).collect();
    assert!(members.len() > 15);
    for &provider in Provider::ALL {
        for fixture in planting::fixtures(provider) {
            let want = provider::read(&fixture.to_string(), Some(provider)).unwrap();
            for payload in &members {
                let key = payload.key.as_deref().unwrap();
                // Some providers do have a member of this name.
                if fixture.to_string().contains(&format!("{key}:")) {
                    continue;
                }
                for is_first in [true, false] {
                    let reply = planting::plant_member(&fixture, key, &payload.source, is_first);
                    let read = provider::read(&reply, Some(provider)).map(|reply| reply.shipments);
                    assert_eq!(read.as_ref(), Ok(&want.shipments), "{} with {key}: {}", provider.id(), payload.source);
                }
            }
        }
    }
}
