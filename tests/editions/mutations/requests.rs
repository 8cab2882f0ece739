//! Mutations of requests: names of setters and types, bodies, sizes of pages.

use serde_json::{Map, Value, json};

use super::Mutation;
use super::edit::{content, list_page, object, replace_paths, thing};

/// Documents whose operations replace those of the base document.
pub const EDITIONS: [Mutation; 8] = [
    Mutation {
        name: "fields_called_like_methods",
        about: "Fields of a body have the names of methods and of a parameter.",
        keeps: &[],
        apply: fields_called_like_methods,
        warns: &[
            "the request `createThing` has another method `body`",
            "the request `createThing` has another method `send`",
            "the request `createThing` has another method `options`",
            "the request `createThing` has another method `pages`",
            "the request `createThing` has another method `stream`",
            "the request `createThing` has another method `limit`",
        ],
    },
    Mutation {
        name: "fields_with_listed_setters",
        about: "The names table has setters for these fields.",
        keeps: &[],
        apply: fields_called_like_methods,
        warns: &[],
    },
    Mutation {
        name: "parameters_called_like_methods",
        about: "Parameters have the names of methods, of variables and of keywords.",
        keeps: &[],
        apply: parameters_called_like_methods,
        warns: &[],
    },
    Mutation {
        name: "methods_that_collide",
        about: "Fields have the names of methods that other fields of the builder have.",
        keeps: &[],
        apply: methods_that_collide,
        warns: &[
            "the builder of `CreateThing` has another method `name_with`",
            "the builder of `CreateThing` has another method `clear_company`",
        ],
    },
    Mutation {
        name: "types_called_like_requests",
        about: "Recursive schemas have the names of requests and builders.",
        keeps: &[],
        apply: types_called_like_requests,
        warns: &[
            "/components/schemas/ListThingsRequest: a request or builder is named",
            "/components/schemas/ThingBuilder: a request or builder is named",
        ],
    },
    Mutation {
        name: "sizes_of_pages",
        about: "Lists have a size of their pages with a maximum, without one, or two sizes.",
        keeps: &[],
        apply: sizes_of_pages,
        warns: &[],
    },
    Mutation {
        name: "bodies_left_out",
        about: "Bodies can be left out.",
        keeps: &[],
        apply: bodies_left_out,
        warns: &[],
    },
    Mutation {
        name: "segments_and_headers",
        about: "Paths have several parameters, and headers have values of every type.",
        keeps: &[],
        apply: segments_and_headers,
        warns: &[],
    },
];

/// The rows under `setters` of `fields_with_listed_setters`.
pub const LISTED_SETTERS: [(&str, &str); 6] = [
    ("CreateThing.body", "text"),
    ("CreateThing.send", "delivery"),
    ("CreateThing.options", "choices"),
    ("CreateThing.pages", "page_count"),
    ("CreateThing.stream", "is_streamed"),
    ("CreateThing.limit", "max"),
];

fn parameter(location: &str, name: &str, schema: Value) -> Value {
    json!({ "name": name, "in": location, "required": location == "path", "schema": schema })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn fields_called_like_methods(document: &mut Value) {
    let schema = object(
        json!({
            "body": text(),
            "send": { "type": ["object", "null"], "properties": { "at": text() } },
            "options": text(),
            "pages": { "type": "integer" },
            "stream": { "type": "boolean" },
            "limit": { "type": "integer" },
            "title": text(),
        }),
        &["body", "title"],
    );
    let limit = parameter("query", "limit", json!({ "type": "integer" }));
    replace_paths(
        document,
        json!({ "/v1/things": { "post": {
            "operationId": "createThing_v1",
            "parameters": [limit],
            "requestBody": content(schema),
            "responses": { "204": { "description": "" } },
        } } }),
    );
}

/// Names that variables, fields or methods of generated code have.
pub const NAMES: [&str; 22] = [
    "options", "send", "pages", "stream", "new", "prepare", "body", "client", "info", "request",
    "response", "result", "url", "query", "draft", "value", "self", "type", "clone", "set_info",
    "caller's", "error",
];

fn parameters_called_like_methods(document: &mut Value) {
    let queries = NAMES.map(|name| parameter("query", name, text()));
    let names = ["client", "request", "body", "send", "self", "value"];
    let segments = names.map(|name| parameter("path", name, text()));
    let path: String = names.iter().map(|name| format!("/{{{name}}}")).collect();
    let body = object(
        json!({ "draft": text(), "value": text(), "client": text() }),
        &[],
    );
    replace_paths(
        document,
        json!({
            "/v1/things": { "get": {
                "operationId": "listThings_v1",
                "parameters": queries,
                "responses": { "204": { "description": "" } },
            } },
            format!("/v1{path}"): { "put": {
                "operationId": "setThing_v1",
                "parameters": segments,
                "requestBody": content(body),
                "responses": { "204": { "description": "" } },
            } },
        }),
    );
}

fn methods_that_collide(document: &mut Value) {
    let schema = object(
        json!({
            "build": text(),
            "set_build": text(),
            "name": { "type": "object", "properties": { "first": text() } },
            "name_with": text(),
            "company": { "type": ["string", "null"] },
            "clear_company": { "type": "boolean" },
            "misfits": { "type": "array", "items": text() },
            "is_unset": { "type": "boolean" },
            "value": text(),
            "builder": text(),
        }),
        &["build", "misfits"],
    );
    let mut body = content(schema);
    body["required"] = json!(false);
    replace_paths(
        document,
        json!({ "/v1/things": { "post": {
            "operationId": "createThing_v1",
            "requestBody": body,
            "responses": { "204": { "description": "" } },
        } } }),
    );
}

fn types_called_like_requests(document: &mut Value) {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let recursive = |name: &str| {
        let parts = json!({ "type": "array", "items": reference(name) });
        object(json!({ "id": text(), "parts": parts }), &["id"])
    };
    let names = ["ListThingsRequest", "ThingBuilder", "Thing"];
    let schemas: Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), recursive(name)))
        .collect();
    document["components"]["schemas"] = Value::Object(schemas);
    let [one, two, three] = names.map(reference);
    let all = object(json!({ "one": one, "two": two, "three": three }), &["one"]);
    let response = content(object(json!({ "data": all }), &["data"]));
    replace_paths(
        document,
        json!({ "/v1/things": {
            "get": { "operationId": "listThings_v1", "responses": { "200": response } },
            "post": {
                "operationId": "createThing_v1",
                "requestBody": content(reference("Thing")),
                "responses": { "204": { "description": "" } },
            },
        } }),
    );
}

fn sizes_of_pages(document: &mut Value) {
    let size = |name: &str, rest: Value| {
        let mut schema = json!({ "type": "integer", "minimum": 1, "default": 10 });
        let rest = rest.as_object().cloned().unwrap();
        schema.as_object_mut().unwrap().extend(rest);
        parameter("query", name, schema)
    };
    let mut required = size("per_page", json!({ "maximum": 30 }));
    required["required"] = json!(true);
    required["schema"]
        .as_object_mut()
        .unwrap()
        .shift_remove("default");
    let cases = [
        ("listCapped", vec![size("limit", json!({ "maximum": 50 }))]),
        ("listOpen", vec![size("limit", json!({}))]),
        (
            "listTwofold",
            vec![
                size("limit", json!({ "maximum": 50 })),
                size("pageSize", json!({ "maximum": 20 })),
            ],
        ),
        (
            "listBelow",
            vec![size("limit", json!({ "exclusiveMaximum": 50 }))],
        ),
        (
            "listDecimal",
            vec![size("limit", json!({ "type": "number", "maximum": 50 }))],
        ),
        (
            "listVast",
            vec![size("limit", json!({ "maximum": 5_000_000_000_u64 }))],
        ),
        ("listRequired", vec![required]),
    ];
    let mut paths = Map::new();
    for (id, mut parameters) in cases {
        // The order of the document is that of the query.
        parameters.insert(0, parameter("query", "zone", text()));
        parameters.push(parameter("query", "after", text()));
        parameters.push(parameter("query", "area", text()));
        let operation = json!({ "get": {
            "operationId": id,
            "parameters": parameters,
            "responses": { "200": content(list_page(thing())) },
        } });
        paths.insert(format!("/v1/{id}"), operation);
    }
    replace_paths(document, Value::Object(paths));
}

fn bodies_left_out(document: &mut Value) {
    let list = json!({ "type": "array", "items": text() });
    let cases = [
        (
            "noteOptional",
            object(json!({ "text": text(), "tags": list }), &["text"]),
            Some(false),
        ),
        (
            "noteUnstated",
            object(json!({ "text": text() }), &["text"]),
            None,
        ),
        ("noteEmpty", object(json!({ "text": text() }), &[]), None),
        ("noteList", list.clone(), Some(false)),
        ("noteText", text(), None),
        ("noteRequired", text(), Some(true)),
        ("noteAnything", json!({}), Some(false)),
        (
            "noteMap",
            json!({ "type": "object", "additionalProperties": { "type": "integer" } }),
            Some(true),
        ),
        (
            "noteNull",
            json!({ "type": ["string", "null"] }),
            Some(true),
        ),
    ];
    let mut paths = Map::new();
    for (id, schema, required) in cases {
        let mut body = content(schema);
        if let Some(required) = required {
            body["required"] = json!(required);
        }
        let operation = json!({ "post": {
            "operationId": id,
            "requestBody": body,
            "responses": { "204": { "description": "" } },
        } });
        paths.insert(format!("/v1/{id}"), operation);
    }
    replace_paths(document, Value::Object(paths));
}

fn segments_and_headers(document: &mut Value) {
    let time = json!({ "type": "string", "format": "date-time" });
    let mut parameters = vec![
        parameter("path", "two", text()),
        parameter("path", "one", text()),
        parameter("path", "day", time.clone()),
        parameter("path", "count", json!({ "type": "integer" })),
        parameter("header", "X-Since", time),
        parameter("header", "X-Ratio", json!({ "type": "number" })),
        parameter("header", "X-Deep", json!({ "type": "boolean" })),
        parameter("header", "X-Trace", text()),
    ];
    parameters[7]["required"] = json!(true);
    replace_paths(
        document,
        json!({ "/v1/{one}/at/{day}/{two}:{count}": { "get": {
            "operationId": "getThing_v1",
            "parameters": parameters,
            "responses": { "204": { "description": "" } },
        } } }),
    );
}
