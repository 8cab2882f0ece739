//! From the vendored document to the source that is compiled: the steps, one by
//! one and together.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use crate::codegen::{self, Entry, Generated, Shared, Sources, Target};

mod lower;
#[cfg(feature = "client")]
mod snapshots;
mod stability;
mod steps;
mod walker;

/// The vendored v1 document with its corrections and names.
const V1: Sources<'static> = Sources {
    document: include_str!("../../../spec/quo-v1.json"),
    corrections: include_str!("../../../spec/quo-v1.corrections.json"),
    names: include_str!("../../../spec/quo-v1.names.json"),
};

/// Our own document of the webhooks of 2026-03-30.
const WEBHOOKS: Sources<'static> = Sources {
    document: include_str!("../../../spec/quo-webhooks.json"),
    corrections: include_str!("../../../spec/quo-webhooks.corrections.json"),
    names: include_str!("../../../spec/quo-webhooks.names.json"),
};

/// The module of the id types that the v1 document has for the others.
const IDS: &str = "crate::ids";

/// What `build.rs` attaches the code to.
fn target(entry: Entry, ids: Option<&str>) -> Target {
    Target {
        runtime: "crate::rt".to_owned(),
        entry,
        ids: ids.map(str::to_owned),
    }
}

fn client() -> Entry {
    Entry::Inherent("crate::Client".to_owned())
}

/// The id types that the v1 document has for the others.
fn shared(ids: &BTreeSet<String>) -> Shared<'_> {
    Shared {
        names: V1.names,
        path: IDS,
        ids,
    }
}

/// The event schemas of a folder, generated as `build.rs` does it.
fn events(folder: &str) -> Generated {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("spec/webhooks")
        .join(folder);
    let mut files: Vec<(String, String)> = fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .collect();
    files.sort();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let ids: BTreeSet<String> = v1().plan.ids.keys().cloned().collect();
    match codegen::generate_types(&files, shared(&ids), &target(client(), None)) {
        Ok(generated) => generated,
        Err(failure) => panic!("{folder}: {failure}"),
    }
}

/// What the vendored document gives, generated once as `build.rs` does it.
fn v1() -> &'static Generated {
    static GENERATED: OnceLock<Generated> = OnceLock::new();
    GENERATED.get_or_init(|| generate(V1, None, &target(client(), Some(IDS))))
}

/// What our own document gives, generated once as `build.rs` does it.
fn webhooks() -> &'static Generated {
    static GENERATED: OnceLock<Generated> = OnceLock::new();
    GENERATED.get_or_init(|| {
        let ids: BTreeSet<String> = v1().plan.ids.keys().cloned().collect();
        let entry = Entry::Handle("Webhooks".to_owned());
        generate(WEBHOOKS, Some(shared(&ids)), &target(entry, None))
    })
}

fn generate(sources: Sources<'_>, shared: Option<Shared<'_>>, target: &Target) -> Generated {
    match codegen::generate(sources, shared, target) {
        Ok(generated) => generated,
        Err(failure) => panic!("{failure}"),
    }
}

#[test]
fn the_ids_are_the_same_whether_calls_are_generated_or_not() {
    let alone = codegen::generate_ids(V1, &target(client(), Some(IDS)));
    let alone = alone.unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!(alone.ids, v1().ids);
    assert_eq!(alone.ids, include_str!(concat!(env!("OUT_DIR"), "/ids.rs")));
}
