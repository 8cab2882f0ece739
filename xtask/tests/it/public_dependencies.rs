//! The list of public dependencies against rustdoc's JSON.

use std::fs;

use serde_json::{Value, json};
use xtask::error::Result;
use xtask::public_dependencies::check;
use xtask::spec::Tree;

/// An item of this file whose signature has the type with this id.
fn item(file: &str, id: u64) -> Value {
    let argument = json!(["self", { "resolved_path": { "path": "T", "id": id } }]);
    let inner = json!({ "function": { "sig": { "inputs": [argument] } } });
    json!({ "crate_id": 0, "span": { "filename": file }, "inner": inner })
}

/// An implementation of the trait with this id.
fn implementation(id: u64, blanket: Value) -> Value {
    let inner = json!({ "trait": { "path": "T", "id": id }, "blanket_impl": blanket });
    let inner = json!({ "impl": inner });
    json!({ "crate_id": 0, "span": { "filename": "src/lib.rs" }, "inner": inner })
}

/// Checks the list of these crates against items with types of `first`, `futures_core` and so on.
fn checked(version: u64, listed: &[&str], items: &[Value]) -> Result<Vec<String>> {
    let crates = [
        "own",
        "std",
        "bytes",
        "futures_core",
        "axum_core",
        "serde_json",
    ];
    let each = |entry: fn(usize, &str) -> Value| {
        let entries = crates.iter().enumerate();
        let entries = entries.map(|(id, name)| (id.to_string(), entry(id, name)));
        Value::Object(entries.skip(1).collect())
    };
    let index = items.iter().enumerate();
    let index = index.map(|(id, item)| (id.to_string(), item.clone()));
    let documentation = json!({
        "format_version": version,
        "index": Value::Object(index.collect()),
        "paths": each(|id, _| json!({ "crate_id": id })),
        "external_crates": each(|_, name| json!({ "name": name })),
    });
    let rows = listed
        .iter()
        .map(|name| format!("| `{name}` | somewhere |\n"));
    let rows: String = rows.collect();
    let folder = tempfile::tempdir().unwrap();
    let releasing = format!(
        "# Releasing\n\n| `before` | |\n\n## Public dependencies\n\nText.\n\n| crate | where |\n\
         |---|---|\n{rows}\n## Release\n\n| `after` | |\n"
    );
    fs::write(folder.path().join("RELEASING.md"), releasing).unwrap();
    let path = folder.path().join("own.json");
    fs::write(&path, documentation.to_string()).unwrap();
    check(&Tree::at(folder.path()), &path)
}

#[test]
fn crate_in_a_signature_has_to_be_listed() {
    let items = [item("src/a.rs", 2), item("src/b/c.rs", 3)];
    let problems = checked(57, &["bytes"], &items).unwrap();
    let [problem] = &problems[..] else {
        panic!("{problems:?}");
    };
    assert!(problem.contains("`futures_core` is missing"), "{problem}");
    let listed = ["bytes", "futures-core"];
    assert_eq!(checked(57, &listed, &items).unwrap(), Vec::<String>::new());
}

#[test]
fn listed_crate_has_to_be_in_a_signature() {
    let problems = checked(57, &["bytes"], &[item("src/a.rs", 0)]).unwrap();
    assert!(problems[0].contains("`bytes` is in no signature"));
}

#[test]
fn generated_items_blanket_implementations_and_the_language_do_not_count() {
    let items = [
        item("src/generated/v1.rs", 2),
        item("/target/debug/build/quo-sdk-1/out/v1.rs", 2),
        implementation(3, json!({ "generic": "T" })),
        item("src/lib.rs", 1),
    ];
    assert_eq!(checked(57, &[], &items).unwrap(), Vec::<String>::new());
}

#[test]
fn facade_counts_as_the_dependency() {
    let items = [implementation(4, Value::Null)];
    assert_eq!(
        checked(57, &["axum"], &items).unwrap(),
        Vec::<String>::new()
    );
}

#[test]
fn another_version_of_the_format_is_refused() {
    let error = checked(58, &[], &[]).unwrap_err().to_string();
    assert!(
        error.contains("58") && error.contains("Rust 1.95"),
        "{error}"
    );
}
