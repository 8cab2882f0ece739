//! Tests of the edition name nothing of it, and other code names only the anchors.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use heck::{ToLowerCamelCase, ToSnakeCase};
use serde_json::Value;

use super::document::{editions, spec};

/// Names up to this length are too common to be looked for.
const SHORT: usize = 6;

/// The words of OpenAPI, JSON Schema and HTTP that the tests use, and the properties by which
/// generator and emulator recognize pages.
const WORDS: [&str; 30] = [
    "additionalProperties",
    "components",
    "content",
    "content-type",
    "deepObject",
    "default",
    "description",
    "document",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "explode",
    "maximum",
    "maxItems",
    "maxLength",
    "message",
    "minimum",
    "minItems",
    "minLength",
    "minProperties",
    "multipleOf",
    "nextCursor",
    "nextPageToken",
    "nullable",
    "operationId",
    "parameters",
    "pattern",
    "properties",
    "requestBody",
    "required",
    "responses",
];

/// The names of an edition.
#[derive(Default)]
struct Names {
    /// The names of operations, and names of parameters and properties with several words.
    anywhere: BTreeSet<String>,
    /// Names with one word, which prose may contain. They are looked for in quotes and as methods.
    quoted: BTreeSet<String>,
}

impl Names {
    fn add_operation(&mut self, name: &str) {
        if name.len() > SHORT {
            self.anywhere.insert(name.to_snake_case());
            self.anywhere.insert(name.to_lower_camel_case());
            self.anywhere.insert(name.to_owned());
        }
    }

    fn add_field(&mut self, name: &str) {
        if name.len() <= SHORT || WORDS.contains(&name) {
            return;
        }
        let rust = name.to_snake_case();
        if rust.contains('_') {
            self.anywhere.extend([rust, name.to_owned()]);
        } else {
            self.quoted.insert(name.to_owned());
        }
    }

    /// Adds the names of the properties of every schema in a part of a document.
    fn add_properties(&mut self, part: &Value) {
        match part {
            Value::Object(members) => {
                for (key, value) in members {
                    if let ("properties", Value::Object(properties)) = (key.as_str(), value) {
                        properties.keys().for_each(|name| self.add_field(name));
                    }
                    self.add_properties(value);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.add_properties(item)),
            _ => {}
        }
    }

    /// Returns the names that a text contains.
    fn found_in(&self, text: &str) -> Vec<String> {
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let words: BTreeSet<&str> = text.split(|c: char| !is_of_name(c)).collect();
        let anywhere = self.anywhere.iter().filter(|name| {
            let is_word = name.chars().all(is_of_name);
            words.contains(name.as_str()) || (!is_word && text.contains(*name))
        });
        let quoted = self.quoted.iter().filter(|name| {
            text.contains(&format!("\"{name}\"")) || text.contains(&format!(".{name}("))
        });
        anywhere.chain(quoted).cloned().collect()
    }
}

fn names() -> Names {
    let mut names = Names::default();
    for edition in editions() {
        for operation in edition.table.operations {
            names.add_operation(operation.id);
        }
        for described in edition.operations() {
            described
                .id()
                .into_iter()
                .for_each(|id| names.add_operation(id));
            for parameter in described.documented_parameters() {
                names.add_field(parameter["name"].as_str().unwrap());
            }
        }
        names.add_properties(&edition.document);
    }
    names
}

/// Returns the files of a folder of the repository with these extensions, or the file itself.
fn texts(path: &str, extensions: &[&str]) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let mut paths = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(path)];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).unwrap();
            paths.extend(entries.map(|entry| entry.unwrap().path()));
            continue;
        }
        let extension = path.extension().and_then(|extension| extension.to_str());
        if extension.is_some_and(|extension| extensions.contains(&extension)) {
            let text = fs::read_to_string(&path).unwrap();
            texts.push((path.display().to_string(), text));
        }
    }
    assert!(!texts.is_empty(), "{path}");
    texts
}

#[test]
fn tests_of_the_edition_name_nothing_of_it() {
    let names = names();
    assert!(!names.anywhere.is_empty() && !names.quoted.is_empty());
    let mut failures = Vec::new();
    for folder in ["tests/it/edition", "crates/emulator/tests/it/edition"] {
        for (path, text) in texts(folder, &["rs"]) {
            let found = names.found_in(&text).into_iter();
            failures.extend(found.map(|name| format!("{path}: {name}")));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// What hand-written code, examples and documentation call of the vendored edition. Other code, as
/// that of tests of behavior, calls a frozen one.
const CALLERS: [&str; 13] = [
    "README.md",
    "benches",
    "crates/emulator/README.md",
    "crates/emulator/examples",
    "crates/emulator/src",
    "examples",
    "src/beta.rs",
    "src/client",
    "src/lib.rs",
    "src/values",
    "src/webhook",
    "tests/it",
    "xtask/programs",
];

/// `cargo xtask check` fails when an anchor changes. An operation that is no anchor could go unseen.
#[test]
fn hand_written_code_calls_only_anchors() {
    let anchors = fs::read_to_string(spec("anchors.json")).unwrap();
    let anchors: Value = serde_json::from_str(&anchors).unwrap();
    let mut failures = Vec::new();
    for table in editions().iter().map(|edition| edition.table) {
        // The others are documents of ours, which change only with the code.
        if !spec(&format!("quo-{}.provenance.json", table.document)).exists() {
            continue;
        }
        let is_anchor = |id: &str| {
            let anchors = anchors[table.document].as_object();
            let mut anchors = anchors.into_iter().flat_map(serde_json::Map::keys);
            anchors.any(|anchor| anchor.rsplit("::").next() == Some(id))
        };
        let mut names = Names::default();
        // Prose has names of one word.
        let operations = table.operations.iter().map(|operation| operation.id);
        let operations = operations.filter(|id| !is_anchor(id) && id.contains('_'));
        names.anywhere.extend(operations.map(str::to_owned));
        for (path, text) in CALLERS.iter().flat_map(|path| texts(path, &["md", "rs"])) {
            let found = names.found_in(&text).into_iter();
            failures.extend(found.map(|name| format!("{path}: {name}")));
        }
    }
    failures.sort();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn names_are_found_as_words() {
    let mut names = Names::default();
    names.add_operation("paintFence_v1");
    names.add_field("fenceColor");
    names.add_field("brushes");
    let found = |text: &str| names.found_in(text);
    assert_eq!(found("row(client.paint_fence_v1())"), ["paint_fence_v1"]);
    assert_eq!(found("\"paintFence_v1\""), ["paintFence_v1"]);
    assert_eq!(found("fence_color: 1"), ["fence_color"]);
    assert_eq!(found("json!({ \"fenceColor\": 1 })"), ["fenceColor"]);
    assert_eq!(found("request.brushes(2), \"brushes\""), ["brushes"]);
    assert!(found("a fence_colors of brushes").is_empty());
}

/// Every operation of every document that is long enough is looked for.
#[test]
fn names_of_operations_are_looked_for() {
    let names = names();
    for edition in editions() {
        for operation in edition.table.operations {
            let text = format!("client.{}()", operation.id);
            let is_short = operation.id.len() <= SHORT;
            assert_eq!(
                names.found_in(&text).is_empty(),
                is_short,
                "{}",
                operation.id
            );
        }
    }
}
