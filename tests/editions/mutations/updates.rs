//! Mutations of updates: what is carried over from what was read.

use serde_json::{Map, Value, json};

use super::Mutation;
use super::edit::{content, object, replace_paths};

/// Documents whose operations replace those of the base document.
pub const EDITIONS: [Mutation; 3] = [
    Mutation {
        name: "updates_of_lists",
        about: "Updates have lists, objects with lists, and required fields.",
        keeps: &[],
        apply: updates_of_lists,
        warns: &[],
    },
    Mutation {
        name: "updates_that_lose",
        about: "Updates cannot hold everything that was read.",
        keeps: &[],
        apply: updates_that_lose,
        warns: &[
            "`LoseElement` has no conversion from `LoseElementResult`, because `labels` cannot hold",
            "`LoseInside` has no conversion from `LoseInsideResult`, because `owner` cannot hold",
            "`LoseInsideOwner` has no conversion from `LoseInsideResultOwner`, because what was \
             read may lack the required `name`",
            "`LoseNullable` has no conversion from `LoseNullableResult`, because `labels` cannot hold",
            "`LoseWhole` has no conversion from `LoseWholeResult`, because `parts` cannot hold",
            "`LoseWholePart` has no conversion from `LoseWholeResultPart`, because `weight` cannot \
             hold",
        ],
    },
    Mutation {
        name: "updates_of_recursive_types",
        about: "What is read and its update contain themselves.",
        keeps: &[],
        apply: updates_of_recursive_types,
        warns: &[],
    },
];

/// The rows under `types` of `updates_of_lists`: one update of two types, one of a type twice, and
/// a type that is an object and an element.
pub const SHARED_TYPES: [(&str, &[&str]); 5] = [
    (
        "UpdateThing",
        &["updateThing.body", "replaceThing.body", "updateOther.body"],
    ),
    (
        "Thing",
        &["updateThing.response.data", "replaceThing.response.data"],
    ),
    ("Other", &["updateOther.response.data"]),
    ("Email", &["ThingOwner.main", "ThingOwner.emails[]"]),
    (
        "UpdateEmail",
        &["UpdateThingOwner.main", "UpdateThingOwner.emails[]"],
    ),
];

fn text() -> Value {
    json!({ "type": "string" })
}

fn list(items: &Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn nullable(schema: &Value) -> Value {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

/// An update with this body and this value in its response.
fn updating(id: &str, body: Value, read: Value) -> Value {
    let mut path = Map::new();
    let data = object(json!({ "data": read }), &["data"]);
    path.insert(
        if id.starts_with("replace") {
            "put"
        } else {
            "patch"
        }
        .into(),
        json!({
            "operationId": id,
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": text() }],
            "requestBody": content(body),
            "responses": { "200": content(data) },
        }),
    );
    Value::Object(path)
}

fn updates_of_lists(document: &mut Value) {
    let email = |required: &[&str]| {
        object(
            json!({ "value": text(), "name": nullable(&text()), "isMain": { "type": "boolean" } }),
            required,
        )
    };
    let owner = |required: &[&str]| {
        object(
            json!({
                "name": text(),
                "main": email(&["value"]),
                "emails": list(&email(&["value"])),
            }),
            required,
        )
    };
    let update = object(
        json!({
            "code": text(),
            "note": nullable(&text()),
            "title": text(),
            "labels": list(&text()),
            "numbers": nullable(&list(&json!({ "type": "integer" }))),
            "owner": owner(&[]),
            "addedLabels": list(&text()),
        }),
        &["code", "note"],
    );
    let read = json!({
        "id": text(),
        "code": text(),
        "note": nullable(&text()),
        "title": text(),
        "labels": list(&text()),
        "numbers": nullable(&list(&json!({ "type": "integer" }))),
        "owner": owner(&["name", "emails"]),
    });
    let all = ["id", "code", "note", "title", "labels", "owner"];
    let thing = object(read.clone(), &all);
    let mut other = object(read, &all);
    other["properties"]["kind"] = text();
    let bare = object(json!({ "title": text() }), &[]);
    let lacking = object(json!({ "code": text(), "title": text() }), &["code"]);
    let nullable_code = object(json!({ "code": nullable(&text()) }), &["code"]);
    replace_paths(
        document,
        json!({
            "/v1/things/{id}": updating("updateThing", update.clone(), thing.clone()),
            "/v1/things/{id}/all": updating("replaceThing", update.clone(), thing),
            "/v1/others/{id}": updating("updateOther", update, other),
            "/v1/bare/{id}": updating("updateBare", bare.clone(), bare),
            "/v1/lacking/{id}": updating("updateLacking", lacking, nullable_code),
        }),
    );
}

fn updates_that_lose(document: &mut Value) {
    let integers = list(&json!({ "type": "integer" }));
    let of =
        |name: &str, schema: Value, required: &[&str]| object(json!({ name: schema }), required);
    let part = |weight: &str| {
        object(
            json!({ "name": text(), "weight": { "type": weight } }),
            &["name", "weight"],
        )
    };
    let owner = |name: Value| object(json!({ "name": name, "emails": list(&text()) }), &["name"]);
    replace_paths(
        document,
        json!({
            "/v1/elements/{id}": updating(
                "loseElement",
                of("labels", list(&text()), &[]),
                of("labels", integers, &["labels"]),
            ),
            "/v1/inside/{id}": updating(
                "loseInside",
                of("owner", owner(text()), &[]),
                of("owner", owner(nullable(&text())), &["owner"]),
            ),
            "/v1/nullable/{id}": updating(
                "loseNullable",
                of("labels", list(&text()), &["labels"]),
                of("labels", nullable(&list(&text())), &["labels"]),
            ),
            "/v1/whole/{id}": updating(
                "loseWhole",
                of("parts", list(&part("integer")), &[]),
                of("parts", list(&part("string")), &["parts"]),
            ),
        }),
    );
}

fn updates_of_recursive_types(document: &mut Value) {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let folder = |name: &str, required: &[&str]| {
        object(
            json!({
                "name": text(),
                "labels": list(&text()),
                "parent": nullable(&reference(name)),
                "children": list(&reference(name)),
            }),
            required,
        )
    };
    document["components"]["schemas"] = json!({
        "Folder": folder("Folder", &["name", "labels", "children"]),
        "FolderUpdate": folder("FolderUpdate", &[]),
        "Note": folder("Note", &["name"]),
    });
    replace_paths(
        document,
        json!({
            "/v1/folders/{id}": updating("updateFolder", reference("FolderUpdate"), reference("Folder")),
            "/v1/notes/{id}": updating("updateNote", reference("Note"), reference("Note")),
        }),
    );
}
