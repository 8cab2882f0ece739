//! Mutations of operations: ids, methods, bodies and responses.

use serde_json::{Value, json};

use super::Mutation;
use super::edit::{
    add_parameter, answer, body, content, each_operation, operation, parameter, place,
};

/// Cut-down documents.
pub const EDITIONS: [Mutation; 10] = [
    Mutation {
        name: "ids_with_dots",
        about: "Operation ids have dots, and no `_v1`.",
        keeps: &["listUsers_v1", "getUserById_v1"],
        apply: ids_with_dots,
        warns: &[],
    },
    Mutation {
        name: "ids_missing",
        about: "An operation without an id is named after its path.",
        keeps: &["getUserById_v1", "getCallById_v1"],
        apply: ids_missing,
        warns: &["`getV1UsersUserId`"],
    },
    Mutation {
        name: "cursor_called_after",
        about: "The cursor of a page is `after`, and that of the next page is `nextCursor`.",
        keeps: &["listCalls_v1", "listUsers_v1"],
        apply: cursor_called_after,
        warns: &[],
    },
    Mutation {
        name: "pages_by_number",
        about: "Pages have numbers, which are not cursors: the response is not unwrapped.",
        keeps: &["listUsers_v1"],
        apply: pages_by_number,
        warns: &["a list has a cursor of its next page"],
    },
    Mutation {
        name: "delete_with_a_body",
        about: "A DELETE takes a body.",
        keeps: &["deleteTask_v1", "getTaskById_v1"],
        apply: delete_with_a_body,
        warns: &[],
    },
    Mutation {
        name: "two_successes",
        about: "200 and 202 have different bodies, and are decoded as one type.",
        keeps: &["sendMessage_v1"],
        apply: two_successes,
        warns: &["202 is documented beside 200; both bodies are decoded as one type"],
    },
    Mutation {
        name: "no_content_with_a_body",
        about: "A 204 lists a body, and a range of statuses is a success.",
        keeps: &["deleteContact_v1", "getUserById_v1"],
        apply: no_content_with_a_body,
        warns: &[],
    },
    Mutation {
        name: "bodies_of_every_type",
        about: "Bodies are a list, a map, a string, any value, and an empty object.",
        keeps: &[
            "assignTask_v1",
            "unassignTask_v1",
            "linkTaskToConversation_v1",
            "unlinkTaskFromConversation_v1",
            "changeTaskDueDate_v1",
        ],
        apply: bodies_of_every_type,
        warns: &[],
    },
    Mutation {
        name: "not_json",
        about: "A form without fields and unsupported methods are skipped, and a download is bytes.",
        keeps: &[
            "getUserById_v1",
            "sendMessage_v1",
            "getCallRecordings_v1",
            "deleteTask_v1",
        ],
        apply: not_json,
        warns: &["`OPTIONS /v1/users/{userId}`", "`POST /v1/messages`"],
    },
    Mutation {
        name: "deprecated_and_untagged",
        about: "Operations have no tags and descriptions, and one is deprecated.",
        keeps: &["getUserById_v1", "listUsers_v1"],
        apply: deprecated_and_untagged,
        warns: &[],
    },
];

fn ids_with_dots(document: &mut Value) {
    operation(document, "listUsers_v1")["operationId"] = json!("users.list");
    operation(document, "getUserById_v1")["operationId"] = json!("getUserById");
}

fn ids_missing(document: &mut Value) {
    let user = operation(document, "getUserById_v1").as_object_mut();
    user.unwrap().shift_remove("operationId");
}

fn cursor_called_after(document: &mut Value) {
    for id in ["listCalls_v1", "listUsers_v1"] {
        parameter(operation(document, id), "pageToken")["name"] = json!("after");
        let page = answer(document, id);
        let properties = page["properties"].as_object_mut().unwrap();
        let cursor = properties.shift_remove("nextPageToken").unwrap();
        properties.insert("nextCursor".into(), cursor);
        properties.shift_remove("totalItems");
        page["required"] = json!(["data", "nextCursor"]);
    }
}

fn pages_by_number(document: &mut Value) {
    let token = parameter(operation(document, "listUsers_v1"), "pageToken");
    *token =
        json!({ "name": "page", "in": "query", "schema": { "type": "integer", "minimum": 1 } });
    let page = answer(document, "listUsers_v1");
    let properties = page["properties"].as_object_mut().unwrap();
    properties.shift_remove("nextPageToken");
    properties.insert("nextPage".into(), json!({ "type": ["integer", "null"] }));
    page["required"] = json!(["data", "totalItems"]);
}

fn delete_with_a_body(document: &mut Value) {
    operation(document, "deleteTask_v1")["requestBody"] = content(json!({
        "type": "object",
        "required": ["reason"],
        "properties": { "reason": { "type": "string" }, "revision": { "type": ["string", "null"] } },
        "additionalProperties": false,
    }));
}

fn two_successes(document: &mut Value) {
    let schema = json!({
        "type": "object",
        "required": ["data"],
        "properties": { "data": {
            "type": "object",
            "required": ["id", "scheduledFor"],
            "properties": {
                "id": { "type": "string", "pattern": "^AC(.*)$" },
                "scheduledFor": { "type": "string", "format": "date-time" },
            },
        } },
    });
    let responses = &mut operation(document, "sendMessage_v1")["responses"];
    // The lower status is the original one.
    responses["200"] = responses["202"].take();
    responses["202"] = content(schema);
}

fn no_content_with_a_body(document: &mut Value) {
    let responses = &mut operation(document, "deleteContact_v1")["responses"];
    responses["204"] = content(json!({ "type": "object", "properties": {} }));
    let responses = operation(document, "getUserById_v1")["responses"].as_object_mut();
    let responses = responses.unwrap();
    let success = responses.shift_remove("200").unwrap();
    responses.insert("2XX".into(), success);
}

fn bodies_of_every_type(document: &mut Value) {
    let cases = [
        (
            "assignTask_v1",
            json!({ "type": "array", "items": { "type": "string", "pattern": "^US(.*)$" } }),
        ),
        (
            "unassignTask_v1",
            json!({ "type": "object", "additionalProperties": { "type": "boolean" } }),
        ),
        ("linkTaskToConversation_v1", json!({ "type": "string" })),
        ("unlinkTaskFromConversation_v1", json!({})),
        (
            "changeTaskDueDate_v1",
            json!({ "type": "object", "properties": {} }),
        ),
    ];
    for (id, schema) in cases {
        *body(document, id) = schema;
    }
}

fn not_json(document: &mut Value) {
    operation(document, "sendMessage_v1")["requestBody"] =
        json!({ "content": { "multipart/form-data": { "schema": { "type": "object" } } } });
    operation(document, "getCallRecordings_v1")["responses"]["200"] = json!({ "description": "OK", "content": { "audio/mpeg": { "schema": { "type": "string" } } } });
    let item = &mut document["paths"]["/v1/users/{userId}"];
    item["options"] = json!({
        "operationId": "userOptions", "responses": { "204": { "description": "" } },
    });
}

fn deprecated_and_untagged(document: &mut Value) {
    each_operation(document, |operation| {
        let operation = operation.as_object_mut().unwrap();
        for key in ["tags", "summary", "description", "security"] {
            operation.shift_remove(key);
        }
        true
    });
    operation(document, "listUsers_v1")["deprecated"] = json!(true);
    add_parameter(
        document,
        "listUsers_v1",
        json!({ "name": "type", "in": "query", "deprecated": true, "schema": { "type": "boolean" } }),
    );
    let user = place(answer(document, "getUserById_v1"), "data");
    user["properties"]["email"]["deprecated"] = json!(true);
}
