//! Mutations of servers, components, versions and media types.

use serde_json::{Map, Value, json};

use super::Mutation;
use super::edit::{answer, body, content, each_object, operation, place};

/// Cut-down documents.
pub const EDITIONS: [Mutation; 11] = [
    Mutation {
        name: "gateway_extensions",
        about: "Another host, and a gateway's extensions at every level.",
        keeps: &["listUsers_v1"],
        apply: gateway_extensions,
        warns: &[],
    },
    Mutation {
        name: "server_with_a_path",
        about: "The URL of the server has the prefix of the paths.",
        keeps: &["getUserById_v1"],
        apply: server_with_a_path,
        warns: &[],
    },
    Mutation {
        name: "server_for_some",
        about: "An operation with another server is skipped.",
        keeps: &["getUserById_v1", "getCallRecordings_v1"],
        apply: server_for_some,
        warns: &["`GET /v1/call-recordings/{callId}`"],
    },
    Mutation {
        name: "components_of_everything",
        about: "Every schema is a component, and some refer to others.",
        keeps: &["listCalls_v1", "getCallById_v1", "getCallTranscript_v1"],
        apply: components_of_everything,
        warns: &[],
    },
    Mutation {
        name: "no_components",
        about: "The only component is replaced by inline schemas.",
        keeps: &["listPhoneNumbers_v1", "getPhoneNumberById_v1"],
        apply: no_components,
        warns: &[],
    },
    Mutation {
        name: "shared_parts",
        about: "Parameters, bodies, responses and a path item are components.",
        keeps: &["sendMessage_v1", "getMessageById_v1", "getUserById_v1"],
        apply: shared_parts,
        warns: &[],
    },
    Mutation {
        name: "in_the_form_of_3_0",
        about: "OpenAPI 3.0: nullable, one-value enums, boolean exclusive bounds.",
        keeps: &["listCalls_v1", "getContactById_v1"],
        apply: in_the_form_of_3_0,
        warns: &[],
    },
    Mutation {
        name: "types_with_null",
        about: "Null is in a list of types, beside some unions with null.",
        keeps: &["listCalls_v1", "getCallTranscript_v1"],
        apply: types_with_null,
        warns: &[],
    },
    Mutation {
        name: "media_types",
        about: "JSON with a charset, with a vendor's media type, and beside other media types.",
        keeps: &["sendMessage_v1", "getUserById_v1"],
        apply: media_types,
        warns: &[],
    },
    Mutation {
        name: "keys_the_other_way_round",
        about: "Every object has its keys in reverse order.",
        keeps: &[
            "listCalls_v1",
            "getCallById_v1",
            "createTask_v1",
            "listWebhooks_v1",
        ],
        apply: keys_the_other_way_round,
        warns: &[],
    },
    Mutation {
        name: "other_refusals",
        about: "Error responses of another form, a default, and one with an invalid schema.",
        keeps: &["getUserById_v1"],
        apply: other_refusals,
        warns: &[],
    },
];

fn gateway_extensions(document: &mut Value) {
    document["servers"] = json!([{ "url": "https://api.openphone.com/" }]);
    for (key, value) in [
        ("x-kong-name", json!("public-api")),
        (
            "x-kong-upstream-defaults",
            json!({ "retries": 10, "connect_timeout": 30000 }),
        ),
        ("x-tagGroups", json!([{ "name": "All", "tags": ["Users"] }])),
    ] {
        document[key] = value;
    }
    let users = operation(document, "listUsers_v1");
    users["x-kong-plugin-acl"] = json!({ "config": { "allow": ["all"] } });
    users["x-codeSamples"] = json!([{ "lang": "curl", "source": "curl https://example.com" }]);
    users["callbacks"] = json!({ "later": { "{$request.query.url}": { "post": {} } } });
    users["parameters"][0]["x-order"] = json!(1);
    answer(document, "listUsers_v1")["x-internal"] = json!({ "$ref": "#/nowhere" });
    document["paths"]["x-kong-path"] = json!({ "get": 1 });
    document["paths"]["/v1/users"]["x-kong-service"] = json!("users");
}

fn server_with_a_path(document: &mut Value) {
    document["servers"] = json!([{ "url": "https://api.quo.com/v1" }]);
    let paths = document["paths"].as_object_mut().unwrap();
    let bare = |path: &str| path.trim_start_matches("/v1").to_owned();
    *paths = paths
        .iter()
        .map(|(path, item)| (bare(path), item.clone()))
        .collect();
}

fn server_for_some(document: &mut Value) {
    let recordings = operation(document, "getCallRecordings_v1");
    recordings["servers"] = json!([{ "url": "https://recordings.quo.com" }]);
}

fn components_of_everything(document: &mut Value) {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let mut schemas = Map::new();
    let call = place(answer(document, "listCalls_v1"), "data[]");
    let status = std::mem::replace(&mut call["properties"]["status"], reference("call_status"));
    let number = std::mem::replace(
        &mut call["properties"]["participants"],
        reference("Numbers"),
    );
    let mut call = std::mem::replace(call, reference("Call"));
    call["properties"]["answeredAt"] = json!({ "anyOf": [reference("Time"), { "type": "null" }] });
    call["properties"]["createdAt"] =
        json!({ "$ref": "#/components/schemas/Time", "description": "When it began." });
    schemas.insert("Call".into(), call);
    schemas.insert("call_status".into(), status);
    schemas.insert("Numbers".into(), number);
    schemas.insert("Time".into(), reference("Timestamp"));
    schemas.insert(
        "Timestamp".into(),
        json!({ "type": "string", "format": "date-time" }),
    );
    *place(answer(document, "getCallById_v1"), "data") = reference("Call");
    let transcript = answer(document, "getCallTranscript_v1");
    let transcript = std::mem::replace(transcript, reference("Transcript answer"));
    schemas.insert("Transcript answer".into(), transcript);
    // An unused component is ignored, even if it is not a schema.
    schemas.insert("Unused".into(), json!(false));
    document["components"]["schemas"] = Value::Object(schemas);
}

fn no_components(document: &mut Value) {
    let shape = document["components"]["schemas"]["ListPhoneNumbersResponse"].take();
    *answer(document, "listPhoneNumbers_v1") = shape;
    document.as_object_mut().unwrap().shift_remove("components");
}

fn shared_parts(document: &mut Value) {
    let body = operation(document, "sendMessage_v1")["requestBody"].take();
    operation(document, "sendMessage_v1")["requestBody"] =
        json!({ "$ref": "#/components/requestBodies/Message" });
    let message = operation(document, "getMessageById_v1");
    let answer = message["responses"]["200"].take();
    message["responses"] = json!({
        "200": { "$ref": "#/components/responses/Message" },
        "404": { "$ref": "#/components/responses/Gone" },
    });
    let id = message["parameters"][0].take();
    message["parameters"] = json!([]);
    let item = &mut document["paths"]["/v1/messages/{id}"];
    item["parameters"] = json!([{ "$ref": "#/components/parameters/MessageId" }]);
    let users = document["paths"]["/v1/users/{userId}"].take();
    document["paths"]["/v1/users/{userId}"] = json!({ "$ref": "#/components/pathItems/User" });
    document["components"]["parameters"] = json!({ "MessageId": id });
    document["components"]["responses"] = json!({ "Message": answer });
    document["components"]["requestBodies"] = json!({ "Message": body });
    document["components"]["pathItems"] = json!({ "User": users });
}

fn in_the_form_of_3_0(document: &mut Value) {
    document["openapi"] = json!("3.0.0");
    each_object(document, &mut |object| {
        if let Some(value) = object.shift_remove("const") {
            object.insert("enum".into(), json!([value]));
        }
        let Some(branches) = object.get("anyOf").and_then(Value::as_array) else {
            return;
        };
        if let [branch, null] = branches.as_slice()
            && null == &json!({ "type": "null" })
        {
            let branch = branch.as_object().cloned().unwrap();
            object.shift_remove("anyOf");
            object.extend(branch);
            object.insert("nullable".into(), json!(true));
        }
    });
    let calls = operation(document, "listCalls_v1");
    for parameter in calls["parameters"].as_array_mut().unwrap() {
        let schema = parameter["schema"].as_object_mut().unwrap();
        if let Some(least) = schema.get("minimum").and_then(Value::as_i64) {
            schema.insert("minimum".into(), json!(least - 1));
            schema.insert("exclusiveMinimum".into(), json!(true));
        }
    }
}

fn types_with_null(document: &mut Value) {
    each_object(document, &mut |object| {
        let Some(branches) = object.get("anyOf").and_then(Value::as_array) else {
            return;
        };
        // A union of unions is kept.
        if let [branch, null] = branches.as_slice()
            && null == &json!({ "type": "null" })
            && let Some(kind) = branch.get("type")
        {
            let mut branch = branch.clone();
            branch["type"] = json!([kind, "null"]);
            object.shift_remove("anyOf");
            object.extend(branch.as_object().cloned().unwrap());
        }
    });
}

fn media_types(document: &mut Value) {
    let schema = body(document, "sendMessage_v1").take();
    operation(document, "sendMessage_v1")["requestBody"] = json!({ "content": {
        "multipart/form-data": { "schema": { "type": "object" } },
        "application/json; charset=utf-8": {
            "schema": schema,
            "encoding": { "to": { "contentType": "text/plain" } },
            "examples": { "one": { "$ref": "#/components/examples/One" } },
        },
    } });
    let schema = answer(document, "getUserById_v1").take();
    operation(document, "getUserById_v1")["responses"]["200"] = json!({
        "description": "OK",
        "headers": { "X-Request-Id": { "schema": { "type": "string" } } },
        "content": {
            "text/html": {},
            "application/vnd.quo.v1+json": { "schema": schema },
        },
    });
}

fn keys_the_other_way_round(document: &mut Value) {
    each_object(document, &mut |object| {
        *object = std::mem::take(object).into_iter().rev().collect();
    });
}

fn other_refusals(document: &mut Value) {
    let responses = &mut operation(document, "getUserById_v1")["responses"];
    let problem = json!({
        "type": "object",
        "required": ["type", "detail"],
        "properties": { "type": { "type": "string", "format": "uri" }, "detail": { "type": "string" } },
    });
    responses["400"] = json!({
        "description": "Bad Request",
        "content": { "application/problem+json": { "schema": problem } },
    });
    responses["404"] = content(json!({ "oneOf": [{ "type": "string" }, problem] }));
    responses["429"] = json!({ "$ref": "#/components/responses/Gone" });
    responses["500"] = content(json!(false));
    responses["default"] = content(json!({ "$ref": "#/components/schemas/Gone" }));
}
