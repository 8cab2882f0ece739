//! The task `public-dependencies`: the crates in signatures of hand-written public items are those
//! that RELEASING.md lists.
//!
//! The signatures are read from the JSON that rustdoc writes. Generated items are left out, so that
//! another edition of the document changes nothing here; they use the same crates.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::error::{Error, Result};
use crate::format;
use crate::spec::Tree;

/// The file with the list, and the heading above it.
const FILE: &str = "RELEASING.md";
const HEADING: &str = "## Public dependencies";

/// The version of rustdoc's JSON that is understood, which Rust 1.95 writes.
const FORMAT: u64 = 57;

/// The hand-written sources, and the generated ones among them.
const HAND_WRITTEN: &str = "src/";
const GENERATED: &str = "src/generated/";

/// Crates whose items are public under the name of another crate, which is the dependency.
const FACADES: [(&str, &str); 2] = [("axum_core", "axum"), ("serde_core", "serde")];

/// Returns the differences between the list and the JSON of rustdoc at `json`. Empty if there are
/// none.
///
/// # Errors
///
/// A file cannot be read, the JSON has another version, or the list is missing.
pub fn check(tree: &Tree, json: &Path) -> Result<Vec<String>> {
    let read = |path: &Path| {
        fs::read_to_string(path).map_err(|source| Error::Read {
            path: path.to_owned(),
            source,
        })
    };
    let listed = listed(&read(&tree.join(FILE))?)?;
    let used = used(&format::read(&read(json)?)?)?;
    let missing = used.difference(&listed).map(|name| {
        format!("{FILE}: `{name}` is missing: hand-written public items have it in a signature")
    });
    let unused = listed.difference(&used).map(|name| {
        format!("{FILE}: `{name}` is in no signature of a hand-written public item: remove it")
    });
    Ok(missing.chain(unused).collect())
}

/// Returns the crates of the rows ``| `crate` | … |`` under the heading.
fn listed(text: &str) -> Result<BTreeSet<String>> {
    let Some((_, section)) = text.split_once(HEADING) else {
        return Err(Error::Unexpected {
            problem: format!("{FILE} has no heading `{HEADING}`"),
            remedy: "Restore it from git",
        });
    };
    let section = section.split("\n## ").next().unwrap_or_default();
    let names = section
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    Ok(names.map(|(name, _)| module_name(name)).collect())
}

/// Returns the name of a package in source code.
fn module_name(package: &str) -> String {
    package.replace('-', "_")
}

/// Returns the crates in the signatures of hand-written items, without those of the language.
fn used(documentation: &Value) -> Result<BTreeSet<String>> {
    let version = documentation["format_version"].as_u64();
    if version != Some(FORMAT) {
        return Err(Error::Unexpected {
            problem: format!("rustdoc's JSON has version {version:?}, not {FORMAT}"),
            remedy: "Use Rust 1.95, or follow the changes of the format in \
                xtask/src/public_dependencies.rs",
        });
    }
    let mut names = BTreeSet::new();
    for item in documentation["index"]
        .as_object()
        .into_iter()
        .flat_map(|index| index.values())
    {
        let file = item["span"]["filename"].as_str().unwrap_or_default();
        let is_hand_written = file.starts_with(HAND_WRITTEN) && !file.starts_with(GENERATED);
        if is_hand_written && !is_blanket(&item["inner"]["impl"]) {
            collect(documentation, &item["inner"], &mut names);
        }
    }
    names.retain(|name| !["alloc", "core", "std"].contains(&name.as_str()));
    Ok(names)
}

/// Whether an implementation is one that every type has.
fn is_blanket(implementation: &Value) -> bool {
    !implementation["blanket_impl"].is_null() || implementation["is_synthetic"] == true
}

/// Adds the crates of all types and traits in a part of an item.
fn collect(documentation: &Value, part: &Value, names: &mut BTreeSet<String>) {
    match part {
        Value::Object(fields) => {
            for (key, value) in fields {
                if ["resolved_path", "trait", "use"].contains(&key.as_str()) {
                    names.extend(crate_of(documentation, &value["id"]));
                }
                collect(documentation, value, names);
            }
        }
        Value::Array(parts) => {
            for part in parts {
                collect(documentation, part, names);
            }
        }
        _ => {}
    }
}

/// Returns the crate that an item comes from, unless it is the documented one.
fn crate_of(documentation: &Value, id: &Value) -> Option<String> {
    let number = &documentation["paths"][id.as_u64()?.to_string()]["crate_id"];
    let name = &documentation["external_crates"][number.as_u64()?.to_string()]["name"];
    let name = name.as_str()?;
    let facade = FACADES.iter().find(|(inner, _)| *inner == name);
    Some(facade.map_or(name, |(_, outer)| outer).to_owned())
}
