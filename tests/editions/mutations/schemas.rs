//! Mutations of schemas: unions, references, maps and names.

use serde_json::{Value, json};

use super::Mutation;
use super::edit::{add_property, answer, body, each_object, place};

/// Cut-down documents.
pub const EDITIONS: [Mutation; 13] = [
    Mutation {
        name: "unions_by_one_of",
        about: "Every union is a `oneOf`, some with a discriminator.",
        keeps: &["listCalls_v1", "getWebhookById_v1", "createTask_v1"],
        apply: unions_by_one_of,
        warns: &[],
    },
    Mutation {
        name: "told_apart_by_a_constant",
        about: "A union of objects has a constant that tells its members apart.",
        keeps: &["getCallById_v1", "sendMessage_v1"],
        apply: told_apart_by_a_constant,
        warns: &[],
    },
    Mutation {
        name: "all_of_an_object_and_a_union",
        about: "A call is an `allOf` of a common schema and a union.",
        keeps: &["getCallById_v1"],
        apply: all_of_an_object_and_a_union,
        warns: &["a union of objects became one type"],
    },
    Mutation {
        name: "choice_of_texts",
        about: "The alternatives of a body have values of one type.",
        keeps: &["createTask_v1"],
        apply: choice_of_texts,
        warns: &[],
    },
    Mutation {
        name: "recursive_schema",
        about: "A call contains the call that it was transferred from.",
        keeps: &["getCallById_v1"],
        apply: recursive_schema,
        warns: &[],
    },
    Mutation {
        name: "endless_schema",
        about: "A list of itself and exponentially growing references are skipped.",
        keeps: &["getCallById_v1", "getUserById_v1", "getTaskById_v1"],
        apply: endless_schema,
        warns: &["`GET /v1/calls/{callId}`", "`GET /v1/tasks/{taskId}`"],
    },
    Mutation {
        name: "free_forms",
        about: "Objects without properties, values without a type, null alone.",
        keeps: &["getUserById_v1", "createContact_v1"],
        apply: free_forms,
        warns: &[],
    },
    Mutation {
        name: "maps",
        about: "Additional properties have schemas: values, lists and objects.",
        keeps: &["getUserById_v1"],
        apply: maps,
        warns: &[],
    },
    Mutation {
        name: "additional_beside_named",
        about: "Additional properties beside named ones are ignored.",
        keeps: &["getUserById_v1"],
        apply: additional_beside_named,
        warns: &["the object has named and additional properties"],
    },
    Mutation {
        name: "values_that_clash",
        about: "Values of one variant stay strings, and new values have variants.",
        keeps: &["getCallById_v1"],
        apply: values_that_clash,
        warns: &["`GetCallByIdResult.status`: its values do not result in distinct variants"],
    },
    Mutation {
        name: "names_of_the_language",
        about: "Properties have the names of keywords, or names that are not valid in Rust.",
        keeps: &["getUserById_v1", "assignTask_v1"],
        apply: names_of_the_language,
        warns: &[],
    },
    Mutation {
        name: "webhooks_of_other_events",
        about: "The union of webhooks lost two members and gained a third.",
        keeps: &["getWebhookById_v1"],
        apply: webhooks_of_other_events,
        warns: &["a union of objects became one type"],
    },
    Mutation {
        name: "contradictions",
        about: "Schemas that cannot be joined, have no target or match nothing are skipped.",
        keeps: &[
            "getUserById_v1",
            "getCallById_v1",
            "getTaskById_v1",
            "listUsers_v1",
        ],
        apply: contradictions,
        warns: &[
            "`GET /v1/users`",
            "`GET /v1/calls/{callId}`",
            "`GET /v1/tasks/{taskId}`",
        ],
    },
];

fn unions_by_one_of(document: &mut Value) {
    each_object(document, &mut |object| {
        if let Some(branches) = object.shift_remove("anyOf") {
            object.insert("oneOf".into(), branches);
            object.insert("discriminator".into(), json!({ "propertyName": "type" }));
        }
    });
}

fn all_of_an_object_and_a_union(document: &mut Value) {
    let member = |name: &str| {
        json!({
            "type": "object", "required": ["kind", name],
            "properties": { "kind": { "const": name }, name: { "type": "string" } },
        })
    };
    let call = place(answer(document, "getCallById_v1"), "data");
    let base = call.take();
    *call = json!({
        "description": "A call of either kind.",
        "allOf": [base, { "oneOf": [member("inbound"), member("outbound")] }],
    });
}

fn told_apart_by_a_constant(document: &mut Value) {
    let text = json!({ "type": "string" });
    let member = |kind: &str, own: &str, required: &[&str]| {
        json!({
            "type": "object", "required": required, "additionalProperties": false,
            "properties": {
                "type": { "type": "string", "const": kind },
                "id": { "type": "string", "description": "The id." },
                own: text,
            },
        })
    };
    let actor = json!({
        "description": "Who made the call.",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
            member("user", "name", &["type", "id", "name"]),
            member("ai-agent", "model", &["type", "id"]),
            { "type": "object", "required": ["type"], "properties": { "type": { "const": "none" } } },
        ],
    });
    let call = place(answer(document, "getCallById_v1"), "data");
    add_property(call, "actor", actor.clone(), true);
    add_property(
        call,
        "earlier",
        json!({ "type": "array", "items": actor.clone() }),
        false,
    );
    let message = body(document, "sendMessage_v1");
    add_property(message, "actor", actor, false);
}

fn choice_of_texts(document: &mut Value) {
    each_object(body(document, "createTask_v1"), &mut |object| {
        object.shift_remove("pattern");
    });
}

fn recursive_schema(document: &mut Value) {
    let reference = json!({ "$ref": "#/components/schemas/Call" });
    let call = place(answer(document, "getCallById_v1"), "data");
    let mut component = std::mem::replace(call, reference.clone());
    add_property(
        &mut component,
        "transferredFrom",
        json!({ "anyOf": [reference, { "type": "null" }] }),
        false,
    );
    let list = json!({ "type": "array", "items": reference });
    add_property(&mut component, "parts", list, false);
    document["components"]["schemas"]["Call"] = component;
}

fn endless_schema(document: &mut Value) {
    let reference = |name: String| json!({ "$ref": format!("#/components/schemas/{name}") });
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    schemas.insert(
        "Nest".into(),
        json!({ "type": "array", "items": reference("Nest".into()) }),
    );
    for step in 0..30 {
        let next = reference(format!("Twice{}", step + 1));
        let both = json!({ "type": "object", "properties": { "a": next, "b": next } });
        schemas.insert(format!("Twice{step}"), both);
    }
    schemas.insert("Twice30".into(), json!({ "type": "string" }));
    let call = place(answer(document, "getCallById_v1"), "data");
    add_property(call, "nest", reference("Nest".into()), false);
    let task = place(answer(document, "getTaskById_v1"), "data");
    add_property(task, "twice", reference("Twice0".into()), false);
}

fn free_forms(document: &mut Value) {
    let user = place(answer(document, "getUserById_v1"), "data");
    add_property(user, "metadata", json!({ "type": "object" }), true);
    add_property(
        user,
        "settings",
        json!({ "type": ["object", "null"] }),
        false,
    );
    add_property(user, "anything", json!({}), true);
    add_property(user, "whatever", json!(true), false);
    add_property(user, "nothing", json!({ "type": "null" }), false);
    add_property(
        user,
        "several",
        json!({ "type": ["string", "integer", "boolean", "null"] }),
        false,
    );
    let contact = body(document, "createContact_v1");
    add_property(
        contact,
        "metadata",
        json!({ "type": ["object", "null"] }),
        false,
    );
}

fn maps(document: &mut Value) {
    let user = place(answer(document, "getUserById_v1"), "data");
    let limit = json!({
        "type": "object", "required": ["daily"], "properties": { "daily": { "type": "integer" } },
    });
    let map = |values: Value| json!({ "type": "object", "additionalProperties": values });
    add_property(user, "flags", map(json!({ "type": "boolean" })), true);
    add_property(user, "limits", map(limit), true);
    let lists =
        map(json!({ "type": "array", "items": { "type": "string", "pattern": "^PN(.*)$" } }));
    add_property(
        user,
        "numbers",
        json!({ "anyOf": [lists, { "type": "null" }] }),
        true,
    );
    add_property(user, "nested", map(map(json!({ "type": "string" }))), false);
}

fn additional_beside_named(document: &mut Value) {
    let user = place(answer(document, "getUserById_v1"), "data");
    user["additionalProperties"] = json!({ "type": "string" });
    user["properties"]["role"]["not"] = json!({ "const": "guest" });
    user["unevaluatedProperties"] = json!(false);
    user["patternProperties"] = json!({ "^x-": { "type": "string" } });
}

fn values_that_clash(document: &mut Value) {
    let call = place(answer(document, "getCallById_v1"), "data");
    let values = call["properties"]["status"]["enum"].as_array_mut();
    values
        .unwrap()
        .extend([json!("no_answer"), json!("on hold")]);
    let values = call["properties"]["direction"]["enum"].as_array_mut();
    values
        .unwrap()
        .extend([json!("unknown"), json!("unrecognized"), json!("2-way")]);
    add_property(
        call,
        "mood",
        json!({ "enum": ["good", "", 5, null] }),
        false,
    );
}

fn names_of_the_language(document: &mut Value) {
    let text = json!({ "type": "string" });
    let user = place(answer(document, "getUserById_v1"), "data");
    for name in [
        "type",
        "self",
        "async",
        "const",
        "enum",
        "$ref",
        "address line 1",
        "Straße",
    ] {
        add_property(user, name, text.clone(), false);
    }
    let inner = json!({ "type": "object", "properties": { "properties": text, "items": text } });
    add_property(user, "2nd", inner, false);
    let assign = body(document, "assignTask_v1");
    for name in ["default", "clone", "match", "X-Reason"] {
        add_property(assign, name, json!({ "type": ["string", "null"] }), false);
    }
}

fn webhooks_of_other_events(document: &mut Value) {
    let webhook = place(answer(document, "getWebhookById_v1"), "data");
    let members = webhook["anyOf"].as_array_mut().unwrap();
    members.truncate(3);
    let mut menu = members[0].clone();
    menu["properties"]["events"] =
        json!({ "type": "array", "items": { "type": "string", "const": "menu.selected" } });
    menu["properties"]["resourceIds"] = json!({ "const": ["*"], "type": "array" });
    menu["properties"]["menu"] = json!({ "type": "string" });
    members.push(menu);
}

fn contradictions(document: &mut Value) {
    let call = place(answer(document, "getCallById_v1"), "data");
    call["properties"]["duration"] =
        json!({ "allOf": [{ "type": "integer" }, { "type": "string" }] });
    let task = place(answer(document, "getTaskById_v1"), "data");
    let gone = json!({ "$ref": "#/components/schemas/Gone" });
    add_property(task, "gone", gone, false);
    let user = place(answer(document, "listUsers_v1"), "data[]");
    user["properties"]["never"] = json!({ "items": false, "type": "array" });
}
