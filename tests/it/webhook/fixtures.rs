//! Deliveries from `tests/fixtures/`, by file.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// A delivery and its file.
pub struct Fixture {
    /// The path below `tests/fixtures/`.
    pub name: String,
    pub text: String,
}

impl Fixture {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// Returns every `.json` below a folder of `tests/fixtures/`, in order.
pub fn below(folder: &str) -> Vec<Fixture> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            found.push(Fixture {
                name: path.strip_prefix(root()).unwrap().display().to_string(),
                text: fs::read_to_string(&path).unwrap(),
            });
        }
    }
    found.sort_by(|left, right| left.name.cmp(&right.name));
    assert!(!found.is_empty(), "no fixtures below {folder}");
    found
}

/// Returns the minimal, maximal and all-null deliveries of every type of a family.
pub fn regular(family: &str) -> Vec<Fixture> {
    let mut all = below(&format!("webhooks/{family}"));
    all.retain(|fixture| !fixture.name.contains("/quirks/"));
    all
}

/// Returns the deliveries in unusual forms.
pub fn quirks(family: &str) -> Vec<Fixture> {
    below(&format!("webhooks/{family}/quirks"))
}
