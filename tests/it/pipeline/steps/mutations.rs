//! Documents broken at random: never a panic, and what is generated holds
//! nothing twice.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use super::super::lower::any_schema;
use super::{body, document, generate, object};

/// A small document with something of everything.
fn sound() -> Value {
    let string = json!({ "type": "string" });
    let thing = object(&json!({
        "id": { "type": "string", "pattern": "^TH(.*)$" },
        "kind": { "type": ["string", "null"], "enum": ["a", "b", null] },
        "mixed": { "type": ["string", "integer"] },
        "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Part" } },
        "free": {},
    }));
    let alternative = |name: &str| object(&json!({ "title": string, name: string }));
    document(
        &json!({
            "/things": {
                "get": {
                    "operationId": "listThings_v1",
                    "tags": ["Things"],
                    "parameters": [
                        { "name": "pageToken", "in": "query", "schema": string },
                        { "name": "kind", "in": "query", "schema": { "type": "string", "enum": ["a", "b"], "default": "a" } },
                    ],
                    "responses": { "200": body(&object(&json!({
                        "data": { "type": "array", "items": thing },
                        "nextPageToken": { "type": ["string", "null"] },
                    }))), "404": body(&string) },
                },
                "post": {
                    "operationId": "createThing_v1",
                    "requestBody": body(&json!({ "anyOf": [alternative("a"), alternative("b")] })),
                    "responses": { "201": body(&object(&json!({ "data": thing }))) },
                },
            },
            "/things/{id}": {
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": string }],
                "delete": { "operationId": "deleteThing_v1", "responses": { "204": { "description": "" } } },
            },
        }),
        &json!({ "schemas": { "Part": {
            "type": "object",
            "properties": { "inner": { "$ref": "#/components/schemas/Part" }, "name": string },
        } } }),
    )
}

const NAMES: &str = r#"{
    "operations": { "strip_suffixes": ["_v1"] },
    "types": { "Thing": ["listThings.response.data[]"], "Kind": ["Thing.kind", "listThings.kind"], "Mixed": ["Thing.mixed"], "CreateThing": ["createThing.body"] },
    "ids": { "ThingId": { "description": "Names a thing.", "prefixes": ["TH"], "by_form": true } },
    "choices": { "CreateThing": "link" }
}"#;

const CORRECTIONS: &str = r#"{ "corrections": [
    { "where": "Thing.kind", "what": { "values": ["c"] }, "why": "w", "source": "s" },
    { "where": "Thing.extra", "what": { "schema": { "type": "string" } }, "why": "w", "source": "s" },
    { "where": "listThings.kind", "what": { "required": true }, "why": "w", "source": "s" }
] }"#;

/// One change of a document, at a node chosen by index.
#[derive(Debug, Clone)]
enum Mutation {
    Replace(Value),
    Remove,
    /// Puts a copy of another node here.
    Copy(Index),
    /// Adds an entry to an object.
    Insert(String, Value),
    /// Gives an entry of an object another name.
    Rename(String),
}

fn mutation() -> impl Strategy<Value = (Index, Mutation)> {
    let value = prop_oneof![
        2 => any_schema(),
        1 => prop_oneof![
            Just(json!(null)), Just(json!(false)), Just(json!(0)), Just(json!(-1.5)),
            Just(json!("")), Just(json!("*")), Just(json!("self")), Just(json!("1st")),
            Just(json!([])), Just(json!([{}])), Just(json!({})),
            Just(json!({ "$ref": "#/components/schemas/Part" })),
            Just(json!({ "$ref": "#/components/schemas/Gone" })),
        ],
    ];
    let key = "type|enum|anyOf|oneOf|allOf|items|properties|required|additionalProperties|const|\
               nullable|default|\\$ref|format|schema|content|data|nextPageToken|in|name|a|id|Id|i_d|1|é";
    let mutation = prop_oneof![
        4 => value.clone().prop_map(Mutation::Replace),
        2 => Just(Mutation::Remove),
        4 => any::<Index>().prop_map(Mutation::Copy),
        4 => (key, value).prop_map(|(key, value)| Mutation::Insert(key, value)),
        2 => key.prop_map(Mutation::Rename),
    ];
    (any::<Index>(), mutation)
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

fn mutate(document: &mut Value, (place, mutation): &(Index, Mutation)) {
    let mut pointers = Vec::new();
    nodes(document, "", &mut pointers);
    let Some(pointer) = pointers.get(place.index(pointers.len().max(1))) else {
        return;
    };
    let copy = match mutation {
        Mutation::Copy(from) => document
            .pointer(&pointers[from.index(pointers.len())])
            .cloned(),
        _ => None,
    };
    let node = document.pointer_mut(pointer).unwrap();
    match (mutation, node) {
        (Mutation::Replace(value), node) => *node = value.clone(),
        (Mutation::Copy(_), node) => *node = copy.unwrap_or_default(),
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
        (Mutation::Insert(..) | Mutation::Rename(_), node) => *node = json!({}),
        (Mutation::Remove, _) => {
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            let key = key.replace("~1", "/").replace("~0", "~");
            match document.pointer_mut(parent).unwrap() {
                Value::Object(entries) => {
                    entries.remove(&key);
                }
                Value::Array(items) => {
                    items.remove(key.parse().unwrap());
                }
                _ => {}
            }
        }
    }
}

/// What the source defines twice: types of a module, fields, variants, methods.
fn twice(source: &str) -> Vec<String> {
    fn items_of(
        items: &[syn::Item],
        path: &str,
        seen: &mut BTreeSet<String>,
        twice: &mut Vec<String>,
    ) {
        let mut note = |name: String| {
            if !seen.insert(name.clone()) {
                twice.push(name);
            }
        };
        for item in items {
            match item {
                syn::Item::Struct(item) => {
                    note(format!("{path}{}", item.ident));
                    for field in item.fields.iter().filter_map(|field| field.ident.as_ref()) {
                        note(format!("{path}{}.{field}", item.ident));
                    }
                }
                syn::Item::Enum(item) => {
                    note(format!("{path}{}", item.ident));
                    for variant in &item.variants {
                        note(format!("{path}{}::{}", item.ident, variant.ident));
                    }
                }
                syn::Item::Impl(item) if item.trait_.is_none() => {
                    let syn::Type::Path(ty) = &*item.self_ty else {
                        continue;
                    };
                    let owner = &ty.path.segments.last().unwrap().ident;
                    for item in &item.items {
                        if let syn::ImplItem::Fn(method) = item {
                            note(format!("{path}{owner}::{}()", method.sig.ident));
                        }
                    }
                }
                _ => {}
            }
        }
        for item in items {
            if let syn::Item::Mod(module) = item {
                let (_, inner) = module.content.as_ref().unwrap();
                items_of(inner, &format!("{path}{}::", module.ident), seen, twice);
            }
        }
    }
    let file: syn::File = syn::parse_str(source).unwrap();
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    items_of(&file.items, "", &mut seen, &mut found);
    found
}

#[test]
fn the_sound_document_gives_no_warning_and_nothing_twice() {
    let generated = generate(&sound().to_string(), CORRECTIONS, NAMES).unwrap();
    assert_eq!(generated.report.warnings(), [] as [String; 0]);
    assert_eq!(twice(&generated.source), [] as [String; 0]);
    assert_eq!(
        twice(
            "mod a { struct B { c: u8, c: u8 } impl B { fn c() {} } impl B { fn c() {} } enum B { C, C } }"
        ),
        ["a::B.c", "a::B::c()", "a::B", "a::B::C"]
    );
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 160,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_document_broken_at_random_is_refused_or_gives_sound_source(
        mutations in proptest::collection::vec(mutation(), 1..4)
    ) {
        let mut document = sound();
        for change in &mutations {
            mutate(&mut document, change);
        }
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            generate(&document.to_string(), CORRECTIONS, NAMES)
        }));
        match outcome {
            Err(_) => prop_assert!(false, "panicked at {document}"),
            Ok(Err(failure)) => {
                prop_assert!(!failure.pointer.is_empty() && !failure.remedy.is_empty());
            }
            Ok(Ok(generated)) => {
                let found = twice(&generated.source);
                prop_assert!(found.is_empty(), "{found:?} from {document}");
            }
        }
    }
}
