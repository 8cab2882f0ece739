//! Copies of a small tree, and edits of its document.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::report::Report;
use xtask::spec::Tree;
use xtask::vendor::vendor;
use xtask::{format, provenance};

/// Compares a report with its snapshot, regardless of file names.
pub fn assert_as_reviewed(mut report: Report, old: &str, name: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    old.clone_into(&mut report.old);
    name.clone_into(&mut report.new);
    let file = name.replace([' ', ','], "_");
    settings.bind(|| insta::assert_snapshot!(file, report.markdown()));
}

/// A small tree in the form of the repository's. It does not change with the vendored edition.
fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tree")
}

/// The fixture's document.
pub fn vendored() -> Value {
    let path = Tree::at(fixture()).document("v1", "");
    format::read(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The fixture's document after an edit.
pub fn edited(edit: impl FnOnce(&mut Value)) -> Value {
    let mut document = vendored();
    edit(&mut document);
    assert_ne!(document, vendored(), "the edit did nothing");
    document
}

/// A copy of the fixture, with the files that vendoring writes.
pub struct Copy {
    folder: TempDir,
}

impl Copy {
    pub fn new() -> Self {
        static FIRST: OnceLock<Copy> = OnceLock::new();
        let first = FIRST.get_or_init(|| {
            let first = Self::of(&fixture());
            let document = first.document("quo-v1.json", &vendored());
            let date = provenance::day(Some("2026-07-20")).unwrap();
            vendor(&first.tree(), &document, date).unwrap();
            fs::remove_file(document).unwrap();
            first
        });
        Self::of(first.path())
    }

    fn of(path: &Path) -> Self {
        let folder = TempDir::new().unwrap();
        copy(path, folder.path());
        Self { folder }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn tree(&self) -> Tree {
        Tree::at(self.path())
    }

    /// A file beside the tree's own, and its path.
    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// A document beside the tree's own, and its path.
    pub fn document(&self, name: &str, document: &Value) -> String {
        self.file(name, &format::write(document))
    }

    /// Every file of `spec/` and the reviewed source, with its bytes.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        for part in ["spec", "src"] {
            read(&self.path().join(part), &mut files);
        }
        files
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let from = entry.unwrap().path();
        let to = to.join(from.file_name().unwrap());
        match from.is_dir() {
            true => copy(&from, &to),
            false => drop(fs::copy(&from, &to).unwrap()),
        }
    }
}

fn read(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => read(&path, files),
            false => drop(files.insert(path.clone(), fs::read(&path).unwrap())),
        }
    }
}

const ANSWER: &str = "/responses/200/content/application~1json/schema";

/// The operation at `pointer` below `/paths`.
pub fn operation<'a>(document: &'a mut Value, path: &str, method: &str) -> &'a mut Value {
    &mut document["paths"][path][method]
}

/// Both copies of the schema of a call.
pub fn each_call(document: &mut Value, edit: impl Fn(&mut Value)) {
    let list = operation(document, "/v1/calls", "get").pointer_mut(ANSWER);
    edit(&mut list.unwrap()["properties"]["data"]["items"]);
    let one = operation(document, "/v1/calls/{callId}", "get").pointer_mut(ANSWER);
    edit(&mut one.unwrap()["properties"]["data"]);
}

/// The body that sends a message.
pub fn message_body(document: &mut Value) -> &mut Value {
    let body = operation(document, "/v1/messages", "post");
    body.pointer_mut("/requestBody/content/application~1json/schema")
        .unwrap()
}

/// Removes a property of an object schema.
pub fn remove_property(schema: &mut Value, name: &str) {
    schema["properties"].as_object_mut().unwrap().remove(name);
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|listed| listed != name);
    }
}

/// Renames a property of an object schema, and keeps its position.
pub fn rename_property(schema: &mut Value, old: &str, new: &str) {
    let properties = schema["properties"].as_object_mut().unwrap();
    *properties = std::mem::take(properties)
        .into_iter()
        .map(|(name, schema)| (if name == old { new.to_owned() } else { name }, schema))
        .collect();
    let required = schema.get_mut("required").and_then(Value::as_array_mut);
    for listed in required.into_iter().flatten() {
        if listed == old {
            *listed = json!(new);
        }
    }
}

/// Adds an operation that returns one team.
pub fn add_team(document: &mut Value) {
    document["paths"]["/v1/teams/{teamId}"] = json!({ "get": {
        "tags": ["Teams"],
        "operationId": "getTeamById_v1",
        "summary": "Get a team",
        "parameters": [{
            "in": "path", "name": "teamId", "required": true,
            "schema": { "type": "string", "pattern": "^TM(.*)$", "description": "Id of the team." },
        }],
        "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": {
            "type": "object",
            "required": ["data"],
            "properties": { "data": {
                "type": "object",
                "required": ["name", "kind"],
                "properties": {
                    "name": { "type": "string", "description": "What it is called." },
                    "kind": { "type": "string", "enum": ["sales", "support"] },
                },
            } },
        } } } } },
    } });
}

/// Adds a property to an object schema.
pub fn insert(schema: &mut Value, property: &str, inner: Value, is_required: bool) {
    schema["properties"][property] = inner;
    if is_required {
        schema["required"]
            .as_array_mut()
            .unwrap()
            .push(json!(property));
    }
}
