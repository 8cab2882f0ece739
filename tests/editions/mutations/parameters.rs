//! Mutations of parameters: styles, locations and names.

use serde_json::{Value, json};

use super::Mutation;
use super::edit::{add_parameter, answer, operation, place};

/// Cut-down documents.
pub const EDITIONS: [Mutation; 4] = [
    Mutation {
        name: "deep_object",
        about: "A deep object has a setter for each of its properties.",
        keeps: &["listUsers_v1"],
        apply: deep_object,
        warns: &[],
    },
    Mutation {
        name: "names_in_brackets",
        about: "Filters have names such as `status[in]` and `createdAt[gte]`.",
        keeps: &["listUsers_v1"],
        apply: names_in_brackets,
        warns: &[],
    },
    Mutation {
        name: "header_parameters",
        about: "A version header with one value, and others with setters.",
        keeps: &["getUserById_v1"],
        apply: header_parameters,
        warns: &[],
    },
    Mutation {
        name: "unmapped_parameters",
        about: "An unsupported optional parameter has no setter; an unsupported required one has no operation.",
        keeps: &["listUsers_v1", "getUserById_v1"],
        apply: unmapped_parameters,
        warns: &[
            "skipped the cookie parameter `session`",
            "skipped the query parameter `1st`",
            "`GET /v1/users/{userId}`",
            "skipped the query parameter `where`",
        ],
    },
];

fn deep_object(document: &mut Value) {
    document["components"]["schemas"]["UserFilter"] = json!({
        "type": "object",
        "required": ["role"],
        "properties": {
            "role": { "type": "string", "enum": ["owner", "admin", "member"] },
            "createdAfter": { "type": "string", "format": "date-time" },
            "active": { "type": "boolean", "description": "Whether they can sign in." },
        },
    });
    add_parameter(
        document,
        "listUsers_v1",
        json!({
            "name": "filter", "in": "query", "style": "deepObject", "explode": true,
            "schema": { "$ref": "#/components/schemas/UserFilter" },
        }),
    );
}

fn names_in_brackets(document: &mut Value) {
    for (name, schema) in [
        ("status[in]", json!({ "type": "string" })),
        (
            "createdAt[gte]",
            json!({ "type": "string", "format": "date-time" }),
        ),
        (
            "createdAt[lt]",
            json!({ "type": "string", "format": "date-time" }),
        ),
        (
            "ids[]",
            json!({ "type": "array", "items": { "type": "string" } }),
        ),
    ] {
        let parameter = json!({ "name": name, "in": "query", "schema": schema });
        add_parameter(document, "listUsers_v1", parameter);
    }
}

fn header_parameters(document: &mut Value) {
    let header = |name: &str, required: bool, schema: Value| {
        json!({
            "name": name, "in": "header", "required": required, "schema": schema,
        })
    };
    for parameter in [
        header(
            "Quo-Api-Version",
            true,
            json!({ "type": "string", "const": "2026-03-30" }),
        ),
        header("Authorization", true, json!({ "type": "string" })),
        header("X-Trace", true, json!({ "type": "string" })),
        header("X-Depth", false, json!({ "type": "integer" })),
        header(
            "X-Mode",
            false,
            json!({ "type": "string", "enum": ["fast", "full"], "default": "fast" }),
        ),
    ] {
        add_parameter(document, "getUserById_v1", parameter);
    }
}

fn unmapped_parameters(document: &mut Value) {
    let text = json!({ "type": "string" });
    for parameter in [
        json!({ "name": "ids", "in": "query", "explode": false, "schema": { "type": "array", "items": text } }),
        json!({ "name": "session", "in": "cookie", "schema": text }),
        json!({ "name": "1st", "in": "query", "schema": text }),
        json!({ "name": "where", "in": "query", "schema": { "type": "object", "properties": { "a": text } } }),
    ] {
        add_parameter(document, "listUsers_v1", parameter);
    }
    operation(document, "getUserById_v1")["parameters"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "name": "session", "in": "cookie", "required": true, "schema": text }));
    // A skipped parameter has no type.
    place(answer(document, "getUserById_v1"), "data")["properties"]["more"] = json!({});
}
