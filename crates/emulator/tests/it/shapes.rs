//! Operations of every shape, which no edition has had.

use quo_emulator::Emulator;
use quo_sdk_frozen::DOCUMENT;
use serde_json::{Value, json};

use crate::edition::check::Check;
use crate::edition::document::operations;

/// Returns the document with operations of every shape at `/v1/made-up`.
pub fn with_shapes(mut document: Value) -> Value {
    let paths = document["paths"].as_object_mut().unwrap();
    let responses = success_schemas().into_iter().map(|(name, schema)| {
        (
            name,
            json!({ "get": operation(name, &json_success(&schema)) }),
        )
    });
    let others = other_responses().into_iter().map(|(name, responses)| {
        (
            name,
            json!({ "get": { "operationId": name, "responses": responses } }),
        )
    });
    for (name, item) in responses.chain(others).chain(requests()) {
        let path = match name.strip_prefix('/') {
            Some(path) => format!("/v1/made-up/{path}"),
            None => format!("/v1/made-up/{name}"),
        };
        paths.insert(path, item);
    }
    let (schemas, parameters, responses) = components();
    for (kind, more) in [
        ("schemas", schemas),
        ("parameters", parameters),
        ("responses", responses),
    ] {
        for (name, component) in more.as_object().unwrap() {
            document["components"][kind][name] = component.clone();
        }
    }
    document
}

fn operation(id: &str, success: &Value) -> Value {
    json!({ "operationId": id, "responses": { "200": success, "400": { "$ref": "#/components/responses/MadeInvalid" } } })
}

fn json_success(schema: &Value) -> Value {
    json!({ "description": "", "content": { "application/json": { "schema": schema } } })
}

fn components() -> (Value, Value, Value) {
    let node = json!({ "$ref": "#/components/schemas/MadeNode" });
    let schemas = json!({
        "MadeNode": { "type": "object", "required": ["name", "children"], "properties": {
            "name": { "type": "string" },
            "children": { "type": "array", "items": node },
            "parent": { "anyOf": [node, { "type": "null" }] },
            "byName": { "type": "object", "additionalProperties": node },
            "next": node,
        } },
        "MadeBase": { "type": "object", "required": ["id"], "properties": {
            "id": { "type": "string", "pattern": "^PN(.*)$" },
        } },
        "MadeDog": { "type": "object", "required": ["kind"], "properties": {
            "kind": { "const": "dog" },
        } },
        "MadeCat": { "type": "object", "required": ["kind", "lives"], "properties": {
            "kind": { "type": "string" }, "lives": { "type": "integer", "maximum": 9 },
        } },
    });
    let parameters = json!({
        "MadeTenant": { "in": "header", "name": "X-Made-Tenant", "required": true, "schema": { "type": "integer" } },
    });
    let responses = json!({
        "MadeInvalid": { "description": "", "content": { "application/problem+json": { "schema": {
            "type": "object", "additionalProperties": false, "required": ["detail", "instance"], "properties": {
                "detail": { "type": "string" }, "instance": { "type": "string", "format": "uri" },
                "title": { "const": "Made invalid" },
            },
        } } } },
    });
    (schemas, parameters, responses)
}

/// The names and schemas of JSON responses.
fn success_schemas() -> Vec<(&'static str, Value)> {
    let node = json!({ "$ref": "#/components/schemas/MadeNode" });
    let base = json!({ "$ref": "#/components/schemas/MadeBase" });
    let cat = json!({ "$ref": "#/components/schemas/MadeCat" });
    let text = json!({ "type": "string" });
    let tagged = |tag: &str| json!({ "type": "object", "required": ["type"], "properties": { "type": { "const": tag } } });
    vec![
        (
            "object",
            json!({ "type": "object", "required": ["a"], "properties": { "a": text, "b": { "type": "integer" } } }),
        ),
        ("list", json!({ "type": "array", "items": text })),
        (
            "long-list",
            json!({ "type": "array", "items": { "type": "integer" }, "minItems": 3, "uniqueItems": true }),
        ),
        (
            "page",
            json!({ "type": "object", "required": ["data", "nextPageToken"], "properties": {
            "data": { "type": "array", "items": base },
            "nextPageToken": { "anyOf": [text, { "type": "null" }], "example": "more" },
            "nextCursor": text,
            "paging": { "type": "object", "required": ["cursor"], "properties": { "cursor": text } },
        } }),
        ),
        (
            "one-of",
            json!({ "oneOf": [tagged("user"), tagged("agent")] }),
        ),
        // The first branch matches every value of the second.
        (
            "one-of-overlapping",
            json!({ "oneOf": [
            { "type": "object", "properties": { "a": text } },
            { "type": "object", "required": ["b"], "properties": { "a": { "type": "integer" }, "b": text } },
        ] }),
        ),
        (
            "any-of",
            json!({ "anyOf": [{ "type": "null" }, { "type": "integer", "minimum": 7 }] }),
        ),
        (
            "all-of",
            json!({ "allOf": [base, { "type": "object", "required": ["b"], "properties": { "b": text } }] }),
        ),
        (
            "discriminator",
            json!({
                "oneOf": [cat],
                "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/MadeCat" } },
            }),
        ),
        (
            "discriminator-with-constant",
            json!({
                "oneOf": [{ "$ref": "#/components/schemas/MadeDog" }],
                "discriminator": { "propertyName": "kind" },
            }),
        ),
        ("recursive", node.clone()),
        (
            "recursive-union",
            json!({ "oneOf": [{ "type": "object", "required": ["n"], "properties": { "n": node } }, text] }),
        ),
        (
            "nullable",
            json!({ "type": ["object", "null"], "required": ["a"], "properties": { "a": { "type": "string", "nullable": true } } }),
        ),
        (
            "map",
            json!({ "type": "object", "additionalProperties": base }),
        ),
        (
            "map-by-pattern",
            json!({ "type": "object", "minProperties": 2, "patternProperties": { "^k[0-9]+$": text }, "additionalProperties": false }),
        ),
        (
            "enum",
            json!({ "type": "object", "required": ["e", "c"], "properties": { "e": { "enum": ["x", "y"] }, "c": { "const": 5 } } }),
        ),
        (
            "tuple",
            json!({ "type": "array", "prefixItems": [text, { "type": "boolean" }], "minItems": 2 }),
        ),
        ("anything", json!({})),
        ("true", json!(true)),
        (
            "closed",
            json!({ "type": "object", "additionalProperties": false, "required": ["a"], "properties": { "a": { "type": "number", "exclusiveMinimum": 1, "maximum": 2 } } }),
        ),
        (
            "wrong-example",
            json!({ "type": "integer", "example": "one", "default": 4 }),
        ),
        (
            "write-only",
            json!({ "type": "object", "properties": { "secret": { "type": "string", "writeOnly": true } } }),
        ),
        (
            "formats",
            json!({ "type": "object", "required": ["a", "b", "c", "d", "e", "f", "g", "h", "i"], "properties": {
            "a": { "type": "string", "format": "date-time" },
            "b": { "type": "string", "format": "uuid" },
            "c": { "type": "string", "format": "uri" },
            "d": { "type": "string", "format": "email", "minLength": 5 },
            "e": { "type": "string", "pattern": "^\\+[1-9]\\d{1,14}$" },
            "f": { "type": "string", "minLength": 40, "maxLength": 44 },
            "g": { "type": "string", "maxLength": 3 },
            "h": { "type": "string", "format": "date" },
            "i": { "type": "string", "pattern": "^[A-Z]{3}-\\d{4}$" },
        } }),
        ),
        (
            "to-a-path",
            json!({ "$ref": "#/paths/~1v1~1made-up~1list/get/responses/200/content/application~1json/schema" }),
        ),
    ]
}

/// The names and responses of operations whose responses have another form.
fn other_responses() -> Vec<(&'static str, Value)> {
    let media = |name: &str| json!({ "200": { "description": "", "content": { name: {} } } });
    vec![
        (
            "csv",
            json!({ "200": { "description": "", "content": { "text/csv": { "schema": { "type": "string" } } } } }),
        ),
        ("pdf", media("application/pdf")),
        (
            "bytes",
            json!({ "200": { "description": "", "content": { "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } } } }),
        ),
        (
            "text",
            json!({ "200": { "description": "", "content": { "text/plain": { "example": "As it is." } } } }),
        ),
        ("stream", media("text/event-stream")),
        ("image", media("image/*")),
        ("empty", json!({ "204": { "description": "" } })),
        ("accepted", json!({ "202": { "description": "" } })),
        (
            "range",
            json!({ "2XX": json_success(&json!({ "type": "integer" })) }),
        ),
        (
            "default",
            json!({ "default": json_success(&json!({ "type": "boolean" })) }),
        ),
        (
            "problem",
            json!({ "200": { "description": "", "content": { "application/made-up+json": { "schema": { "type": "object" } } } } }),
        ),
        (
            "created",
            json!({ "201": { "description": "", "headers": { "X-Made-Up-Id": { "required": true, "schema": { "type": "string", "format": "uuid" } } } } }),
        ),
        (
            "example",
            json!({ "200": { "description": "", "content": { "application/json": {
            "schema": { "type": "object", "required": ["cursor"], "properties": { "cursor": { "type": ["string", "null"] }, "n": { "type": "integer" } } },
            "examples": { "first": { "value": { "cursor": "more", "n": 77 } } },
        } } } }),
        ),
    ]
}

/// The paths and path items of operations with requests of other forms.
fn requests() -> Vec<(&'static str, Value)> {
    let success = json_success(&json!({ "type": "object" }));
    let with_body = |id: &str, media: &str, schema: Value| {
        let mut operation = operation(id, &success);
        operation["requestBody"] =
            json!({ "required": true, "content": { media: { "schema": schema } } });
        json!({ "post": operation })
    };
    let with_parameters = |id: &str, parameters: Value| {
        let mut operation = operation(id, &success);
        operation["parameters"] = parameters;
        operation
    };
    let form = json!({ "type": "object", "required": ["file", "count"], "properties": {
        "file": { "type": "string", "format": "binary" }, "count": { "type": "integer" },
    } });
    let list = json!({ "type": "array", "items": { "type": "integer" }, "minItems": 2 });
    let range = json!({ "type": "object", "required": ["from"], "properties": { "from": { "type": "integer" }, "to": { "type": "string" } } });
    let query = |name: &str, style: &str, explode: bool, schema: &Value| json!({ "in": "query", "name": name, "required": true, "style": style, "explode": explode, "schema": schema });
    let mut unnamed = operation("", &success);
    unnamed.as_object_mut().unwrap().remove("operationId");
    vec![
        (
            "upload",
            with_body("upload", "multipart/form-data", form.clone()),
        ),
        (
            "form",
            with_body(
                "form",
                "application/x-www-form-urlencoded",
                json!({ "type": "object", "required": ["count"], "properties": { "count": { "type": "integer" }, "tags": { "type": "array", "items": { "type": "string" } } } }),
            ),
        ),
        (
            "raw",
            with_body(
                "raw",
                "application/octet-stream",
                json!({ "type": "string", "format": "binary" }),
            ),
        ),
        ("picture", with_body("picture", "image/*", json!({}))),
        ("json", with_body("json", "application/json", form)),
        (
            "/numbered/{number}",
            json!({ "get": with_parameters("numbered", json!([
            { "in": "path", "name": "number", "required": true, "schema": { "type": "integer" } },
        ])) }),
        ),
        (
            "/files/{name}.csv",
            json!({
                "parameters": [{ "in": "path", "name": "name", "required": true, "schema": { "type": "string" } }, { "$ref": "#/components/parameters/MadeTenant" }],
                "get": operation("file", &success),
            }),
        ),
        (
            "query",
            json!({ "get": with_parameters("query", json!([
            query("repeated", "form", true, &list),
            query("commas", "form", false, &list),
            query("pipes", "pipeDelimited", false, &list),
            query("deep", "deepObject", true, &range),
            query("either", "form", true, &json!({ "anyOf": [{ "type": "integer" }, { "const": "all" }] })),
            { "in": "query", "name": "json", "required": true, "content": { "application/json": { "schema": range } } },
            { "in": "cookie", "name": "session", "required": true, "schema": { "type": "string", "format": "uuid" } },
            { "in": "header", "name": "X-Made-Ids", "required": true, "schema": list },
            { "in": "header", "name": "Accept", "required": true, "schema": { "type": "string" } },
        ])) }),
        ),
        ("unnamed", json!({ "get": unnamed })),
    ]
}

#[tokio::test]
async fn unknown_operation_of_every_shape_is_served_from_its_schema() {
    let document = with_shapes(serde_json::from_str(DOCUMENT).unwrap()).to_string();
    let all = operations(&document).into_iter();
    let added: Vec<_> = all
        .filter(|operation| operation.path.starts_with("/v1/made-up/"))
        .collect();
    let mut runs = Vec::new();
    for _ in 0..2 {
        let mut check = Check::new(Emulator::builder().document(&document)).await;
        check.run(&added).await;
        assert_eq!(check.failures.join("\n"), "");
        for (label, response) in &check.successes {
            assert_eq!(
                response.headers.get("x-quo-emulator").unwrap(),
                "made-up",
                "{label}"
            );
        }
        // Each was sent with required parameters only, and with all.
        assert_eq!(check.successes.len(), 2 * added.len());
        let bodies = check.successes.into_iter();
        runs.push(
            bodies
                .map(|(label, response)| (label, response.bytes))
                .collect::<Vec<_>>(),
        );
    }
    assert_eq!(runs[0], runs[1]);
    let body = |name: &str| {
        let label = format!("GET /v1/made-up/{name}");
        let (_, bytes) = runs[0].iter().find(|(known, _)| *known == label).unwrap();
        serde_json::from_slice::<Value>(bytes).unwrap_or_default()
    };
    let page = body("page");
    assert_eq!(page["nextPageToken"], Value::Null);
    assert_eq!(page.get("nextCursor"), None);
    assert_eq!(page["paging"]["cursor"], "");
    assert_eq!(page["data"].as_array().unwrap().len(), 1);
    assert_eq!(body("one-of")["type"], "user");
    assert_eq!(body("discriminator")["kind"], "cat");
    assert_eq!(body("discriminator-with-constant")["kind"], "dog");
    assert_eq!(body("recursive")["children"], json!([]));
    assert_eq!(body("any-of"), 7);
    assert_eq!(body("wrong-example"), 4);
    assert_eq!(body("write-only"), json!({}));
    assert_eq!(body("example"), json!({ "cursor": null, "n": 77 }));
    assert_eq!(body("map").as_object().unwrap().len(), 1);
}
