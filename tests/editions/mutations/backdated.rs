//! Earlier editions, derived from the base document by their known differences.
//!
//! Each is derived from the next later one. The changes are in reverse order of the vendor's.

use serde_json::{Value, json};

use super::Mutation;
use super::edit::{answer, body, drop_property, each_object, operation, parameter, place, remove};

/// The whole documents.
pub const EDITIONS: [Mutation; 3] = [
    Mutation {
        name: "october_2025",
        about: "27 operations: no tasks, and the API at api.openphone.com.",
        keeps: &[],
        apply: to_october_2025,
        warns: &[],
    },
    Mutation {
        name: "june_2025",
        about: "22 operations: there are no calls, numbers and users by id.",
        keeps: &[],
        apply: to_june_2025,
        warns: &[],
    },
    Mutation {
        name: "january_2025",
        about: "20 operations: contacts have no source, and cannot be listed.",
        keeps: &[],
        apply: to_january_2025,
        warns: &[],
    },
];

/// The pattern of a phone number.
const E164: &str = r"^\+[1-9]\d{1,14}$";

/// The operations that return a message.
const MESSAGES: [(&str, &str); 3] = [
    ("sendMessage_v1", "data"),
    ("listMessages_v1", "data[]"),
    ("getMessageById_v1", "data"),
];

fn to_october_2025(document: &mut Value) {
    remove(
        document,
        &[
            "listTasks_v1",
            "createTask_v1",
            "getTaskById_v1",
            "deleteTask_v1",
            "updateTask_v1",
            "completeTask_v1",
            "linkTaskToConversation_v1",
            "unlinkTaskFromConversation_v1",
            "reopenTask_v1",
            "assignTask_v1",
            "unassignTask_v1",
            "changeTaskDueDate_v1",
            "removeTaskDueDate_v1",
            "markConversationAsRead_v1",
            "markConversationAsDone_v1",
            "markConversationAsOpen_v1",
        ],
    );
    document["info"]["title"] = json!("OpenPhone Public API");
    document["servers"] = json!([{ "url": "https://api.openphone.com" }]);
    document["x-kong-plugin-rate-limiting"] = json!({
        "config": { "second": 10, "policy": "local", "limit_by": "consumer" },
    });
    each_object(document, &mut |object| {
        if object.get("const") == Some(&json!("https://quo.com/docs")) {
            object.insert("const".into(), json!("https://openphone.com/docs"));
        }
    });
    let to = place(body(document, "sendMessage_v1"), "to");
    to["maxItems"] = json!(1);
    to["items"] = json!({ "type": "string", "pattern": E164 });
    for (id, message) in MESSAGES {
        let message = place(answer(document, id), message);
        drop_property(message, "conversationId");
        message["properties"]["from"]["pattern"] = json!(E164);
        let values = message["properties"]["status"]["enum"].as_array_mut();
        values.unwrap().retain(|value| value != "received");
        let payment = &mut operation(document, id)["responses"]["402"];
        let body = &mut payment["content"]["application/json"]["schema"]["properties"];
        body["code"]["const"] = json!("0200402");
        body["title"]["const"] = json!("Not Enough Credits");
    }
    let conversation = place(answer(document, "listConversations_v1"), "data[]");
    conversation["properties"]["assignedTo"]["anyOf"][0] =
        json!({ "type": "string", "pattern": "^US(.*)$" });
    for (id, webhook) in [("listWebhooks_v1", "data[]"), ("getWebhookById_v1", "data")] {
        let members = place(answer(document, id), webhook)["anyOf"].as_array_mut();
        members.unwrap().truncate(4);
    }
}

fn to_june_2025(document: &mut Value) {
    to_october_2025(document);
    let call = place(answer(document, "listCalls_v1"), "data[]");
    drop_property(call, "callRoute");
    drop_property(call, "aiHandled");
    let turn = place(answer(document, "getCallTranscript_v1"), "data.dialogue[]");
    turn["properties"]["identifier"] = json!({ "type": "string" });
    parameter(operation(document, "listContacts_v1"), "externalIds")["required"] = json!(true);
    let too_many = &mut operation(document, "listCalls_v1")["responses"]["400"];
    too_many["content"]["application/json"]["schema"]["properties"]["code"]["const"] =
        json!("0100400");
    let numbers = &mut document["components"]["schemas"]["ListPhoneNumbersResponse"];
    let users = place(numbers, "data[].users[]");
    *users = users["allOf"][0].take();
    users["properties"]["role"] = json!({ "type": "string" });
    remove(
        document,
        &[
            "getCallById_v1",
            "getCallVoicemails_v1",
            "getPhoneNumberById_v1",
            "listUsers_v1",
            "getUserById_v1",
        ],
    );
}

fn to_january_2025(document: &mut Value) {
    to_june_2025(document);
    remove(document, &["listContacts_v1", "listConversations_v1"]);
    for id in [
        "createContact_v1",
        "getContactById_v1",
        "updateContactById_v1",
    ] {
        let contact = place(answer(document, id), "data");
        for name in ["externalId", "source", "sourceUrl"] {
            drop_property(contact, name);
        }
        let responses = operation(document, id)["responses"].as_object_mut();
        responses.unwrap().shift_remove("409");
    }
    for id in ["createContact_v1", "updateContactById_v1"] {
        for name in ["externalId", "source", "sourceUrl"] {
            drop_property(body(document, id), name);
        }
    }
    drop_property(place(answer(document, "getCallSummary_v1"), "data"), "jobs");
    each_object(document, &mut |object| {
        if object.get("pattern") == Some(&json!(E164)) {
            object.shift_remove("pattern");
        }
        // The bound of the list was at its elements.
        let is_event = |value: &Value| value.as_str().is_some_and(|event| event.contains('.'));
        let values = object.get("enum").and_then(Value::as_array);
        if values.is_some_and(|values| values.iter().any(is_event)) {
            object.insert("minLength".into(), json!(1));
        }
    });
}
