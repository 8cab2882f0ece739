//! Compares the generated source with the reviewed copy, which is built without the feature
//! `generate`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Returns the files below a folder by their relative path.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).unwrap().display().to_string();
            found.insert(name, fs::read_to_string(path).unwrap());
        }
    }
    found
}

#[test]
fn generated_source_is_the_reviewed_copy() {
    let built = files(Path::new(env!("OUT_DIR")));
    let reviewed = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    let mut reviewed = files(&reviewed);
    if cfg!(not(feature = "client")) {
        // Without the feature `client`, only the ids and events are generated.
        reviewed.retain(|name, _| built.contains_key(name));
    }
    let differing: Vec<&String> = reviewed
        .iter()
        .filter(|(name, text)| built.get(*name) != Some(*text))
        .map(|(name, _)| name)
        .collect();
    let unknown: Vec<&String> = built
        .keys()
        .filter(|name| !reviewed.contains_key(*name))
        .collect();
    assert!(
        differing.is_empty() && unknown.is_empty(),
        "run `cargo xtask generate` and read the difference: {differing:?} differ, {unknown:?} have \
         no reviewed copy"
    );
    assert!(built.len() > 5, "{built:?}");
}
