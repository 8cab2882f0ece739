//! Changes of a document at random places: what an editor, a converter or an
//! unlucky merge could make of it.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use super::super::lower::any_schema;

/// One change of a document, at a node chosen by index.
#[derive(Debug, Clone)]
pub enum Mutation {
    Replace(Value),
    Remove,
    /// Puts a copy of another node here.
    Copy(Index),
    /// Takes another node from its place, and puts it here.
    Move(Index),
    /// Adds an entry to an object or a list.
    Insert(String, Value),
    /// Gives the first entry of an object another name beside its own.
    Rename(String),
    /// Puts so many lists, unions or objects around the node.
    Nest(&'static str, usize),
    /// Makes the node a component, which refers to itself from another node of it.
    Loop(Index),
}

/// A change and its place.
pub fn mutation() -> impl Strategy<Value = (Index, Mutation)> {
    let value = prop_oneof![
        2 => any_schema(),
        1 => proptest::sample::select(odd_values()),
    ];
    let key = "type|enum|anyOf|oneOf|allOf|items|properties|required|additionalProperties|const|\
               nullable|default|\\$ref|format|schema|content|data|nextPageToken|in|name|style|\
               explode|pattern|minimum|parameters|requestBody|responses|201|204|2XX|get|delete|\
               servers|tags|summary|description|deprecated|x-choice|x-forms|x-unmapped|\
               minProperties|operationId|send|options|build|set_build|clear_kind|parts_with|a|id|Id|i_d|1|é|self|type_|Vec|~1| |";
    let nests = proptest::sample::select(vec!["items", "anyOf", "allOf", "properties", "null"]);
    let mutation = prop_oneof![
        4 => value.clone().prop_map(Mutation::Replace),
        2 => Just(Mutation::Remove),
        4 => any::<Index>().prop_map(Mutation::Copy),
        2 => any::<Index>().prop_map(Mutation::Move),
        4 => (key, value).prop_map(|(key, value)| Mutation::Insert(key, value)),
        2 => key.prop_map(Mutation::Rename),
        1 => (nests, prop_oneof![1_usize..4, 1_usize..60])
            .prop_map(|(keyword, times)| Mutation::Nest(keyword, times)),
        1 => any::<Index>().prop_map(Mutation::Loop),
    ];
    (any::<Index>(), mutation)
}

/// What stands in no sound document at most of the places where it is put.
fn odd_values() -> Vec<Value> {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let mut values = vec![
        json!(null),
        json!(false),
        json!(0),
        json!(-1.5),
        json!(1e300),
        json!([]),
        json!([{}]),
        json!([null]),
        json!({}),
        reference("Part"),
        reference("Gone"),
        reference("Loop"),
        json!({ "$ref": "other.json#/Part" }),
        json!({ "allOf": [reference("Part")], "nullable": true }),
        json!({ "type": "string", "enum": ["", "a", "A", "a-", "é", "Unknown", "unrecognized"] }),
        json!({ "type": "object", "properties": { "": {}, "$": {}, "self": {}, "é": {}, "1": {} } }),
        json!({ "type": "object", "additionalProperties": reference("Part") }),
        json!({ "type": "array", "items": { "type": "array" } }),
        json!({ "oneOf": [{ "type": "object" }, { "type": "array" }, { "type": "number" }] }),
        json!({ "type": "file" }),
        json!({ "type": ["object", "array", "string", "number", "null"] }),
    ];
    let texts = [
        "",
        "*",
        "self",
        "1st",
        "é",
        "query",
        "path",
        "header",
        "cookie",
        "deepObject",
        "form",
        "string",
        "object",
        "array",
        "integer",
        "null",
        "body",
        "send",
        "client",
        "request",
        "clone",
        "[",
        "a[b]",
        "url",
        "/",
        "{",
        "*/ \" \\ \n #[doc]",
    ];
    values.extend(texts.map(|text| json!(text)));
    values
}

/// The pointers of all nodes but the root.
fn nodes(value: &Value, pointer: &str, found: &mut Vec<String>) {
    let mut visit = |segment: String, inner: &Value| {
        let segment = segment.replace('~', "~0").replace('/', "~1");
        let pointer = format!("{pointer}/{segment}");
        found.push(pointer.clone());
        nodes(inner, &pointer, found);
    };
    match value {
        Value::Object(entries) => entries
            .iter()
            .for_each(|(key, inner)| visit(key.clone(), inner)),
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                visit(index.to_string(), inner);
            }
        }
        _ => {}
    }
}

/// Makes one change.
pub fn mutate(document: &mut Value, (location, mutation): &(Index, Mutation)) {
    let mut pointers = Vec::new();
    nodes(document, "", &mut pointers);
    if pointers.is_empty() {
        return;
    }
    let pointer = pointers[location.index(pointers.len())].clone();
    let other = |from: &Index| pointers[from.index(pointers.len())].as_str();
    match mutation {
        Mutation::Copy(from) | Mutation::Move(from) => {
            let copy = document.pointer(other(from)).cloned();
            if let Some(node) = document.pointer_mut(&pointer) {
                *node = copy.unwrap_or_default();
            }
            if matches!(mutation, Mutation::Move(_)) {
                remove(document, other(from));
            }
        }
        Mutation::Remove => remove(document, &pointer),
        Mutation::Loop(inner) => close_loop(document, &pointer, inner),
        _ => {
            if let Some(node) = document.pointer_mut(&pointer) {
                change(node, mutation);
            }
        }
    }
}

/// The changes that look at one node only.
fn change(node: &mut Value, mutation: &Mutation) {
    match (mutation, node) {
        (Mutation::Replace(value), node) => *node = value.clone(),
        (Mutation::Insert(key, value), Value::Object(entries)) => {
            entries.insert(key.clone(), value.clone());
        }
        (Mutation::Insert(_, value), Value::Array(items)) => items.push(value.clone()),
        (Mutation::Rename(key), Value::Object(entries)) => {
            if let Some((_, first)) = entries.iter().next() {
                let first = first.clone();
                entries.insert(key.clone(), first);
            }
        }
        (Mutation::Nest(keyword, times), node) => {
            for _ in 0..*times {
                let inner = node.take();
                *node = match *keyword {
                    "items" => json!({ "type": "array", "items": inner }),
                    "properties" => json!({ "type": "object", "properties": { "a": inner } }),
                    "null" => json!({ "anyOf": [inner, { "type": "null" }] }),
                    keyword => json!({ keyword: [inner] }),
                };
            }
        }
        (_, node) => *node = json!({}),
    }
}

fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else {
        return;
    };
    let key = key.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent) {
        Some(Value::Object(entries)) => {
            entries.shift_remove(&key);
        }
        Some(Value::Array(items)) => {
            if let Ok(index) = key.parse::<usize>()
                && index < items.len()
            {
                items.remove(index);
            }
        }
        _ => {}
    }
}

fn close_loop(document: &mut Value, pointer: &str, inner: &Index) {
    let target = json!({ "$ref": "#/components/schemas/Loop" });
    let Some(node) = document.pointer_mut(pointer) else {
        return;
    };
    let mut component = std::mem::replace(node, target.clone());
    let mut pointers = Vec::new();
    nodes(&component, "", &mut pointers);
    if let Some(location) = pointers.get(inner.index(pointers.len().max(1)))
        && let Some(node) = component.pointer_mut(location)
    {
        *node = target;
    }
    if !document["components"]["schemas"].is_object() {
        document["components"] = json!({ "schemas": {} });
    }
    document["components"]["schemas"]["Loop"] = component;
}
