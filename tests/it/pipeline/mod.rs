//! From the vendored document to the source that is compiled: the steps, one by
//! one and together.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use crate::codegen::{self, Entry, Generated, Sources, Target};

mod lower;
mod snapshots;
mod steps;
mod walker;

/// The vendored v1 document with its corrections and names.
const V1: Sources<'static> = Sources {
    document: include_str!("../../../spec/quo-v1.json"),
    corrections: include_str!("../../../spec/quo-v1.corrections.json"),
    names: include_str!("../../../spec/quo-v1.names.json"),
};

/// What `build.rs` attaches the code to.
fn target() -> Target {
    Target {
        runtime: "crate::rt".to_owned(),
        entry: Entry::Inherent("crate::Client".to_owned()),
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
    match codegen::generate_types(&files, V1.names, "crate::types", &ids, &target()) {
        Ok(generated) => generated,
        Err(failure) => panic!("{folder}: {failure}"),
    }
}

/// What the vendored document gives, generated once as `build.rs` does it.
fn v1() -> &'static Generated {
    static GENERATED: OnceLock<Generated> = OnceLock::new();
    GENERATED.get_or_init(|| match codegen::generate(V1, &target()) {
        Ok(generated) => generated,
        Err(failure) => panic!("{failure}"),
    })
}
