//! Names and order of the methods of requests and builders, and the names of their types.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::generated;
use super::{body, document, generate, getting, object};
use quo_sdk_codegen::Generated;

fn text() -> Value {
    json!({ "type": "string" })
}

/// The source of a document with one operation: a PUT with path parameter, header, query and body.
fn putting(properties: &Value, names: &Value) -> Generated {
    let parameter = |location: &str, name: &str, schema: Value| json!({ "name": name, "in": location, "required": location != "query", "schema": schema });
    let path = json!({ "put": {
        "operationId": "putThing",
        "parameters": [
            parameter("query", "zone", text()),
            parameter("path", "id", text()),
            parameter("header", "X-Version", json!({ "type": "string", "const": "1" })),
            parameter("query", "send", text()),
            parameter("query", "area", text()),
        ],
        "requestBody": body(&object(properties)),
        "responses": { "204": { "description": "" } },
    } });
    let document = document(&json!({ "/things/{id}": path }), &json!({}));
    let generated = generate(
        &document.to_string(),
        r#"{ "corrections": [] }"#,
        &names.to_string(),
    );
    generated.unwrap_or_else(|error| panic!("{error}"))
}

/// The items of the module at `path`. A module that is absent has none.
fn items(source: &str, path: &[&str]) -> Vec<syn::Item> {
    let file: syn::File = syn::parse_str(source).unwrap();
    path.iter().fold(file.items, |items, name| {
        let module = items.into_iter().find_map(|item| match item {
            syn::Item::Mod(module) if module.ident == name => module.content,
            _ => None,
        });
        module.map(|(_, items)| items).unwrap_or_default()
    })
}

/// The public methods of a type in the module at `path`, in their order.
fn methods(source: &str, path: &[&str], ty: &str) -> Vec<String> {
    let mut found = Vec::new();
    for item in items(source, path) {
        let syn::Item::Impl(item) = item else {
            continue;
        };
        let syn::Type::Path(of) = &*item.self_ty else {
            continue;
        };
        if item.trait_.is_some() || of.path.segments.last().unwrap().ident != ty {
            continue;
        }
        found.extend(item.items.iter().filter_map(|item| match item {
            syn::ImplItem::Fn(method) if matches!(method.vis, syn::Visibility::Public(_)) => {
                Some(method.sig.ident.to_string())
            }
            _ => None,
        }));
    }
    found
}

/// The last path segments that several public items of `types`, `types::builder` and `builder`
/// share.
pub fn shared_segments(source: &str) -> Vec<String> {
    let (mut seen, mut shared) = (BTreeSet::new(), Vec::new());
    for path in [&["types"][..], &["types", "builder"], &["builder"]] {
        let mut note = |name: &syn::Ident| {
            if !seen.insert(name.to_string()) {
                shared.push(name.to_string());
            }
        };
        let mut open = items(source, path);
        while let Some(item) = open.pop() {
            match item {
                syn::Item::Struct(item) => note(&item.ident),
                syn::Item::Enum(item) => note(&item.ident),
                syn::Item::Macro(item) => {
                    // Builders for tests alone stand in a macro.
                    if let Ok(inner) = syn::parse2::<syn::File>(item.mac.tokens) {
                        open.extend(inner.items);
                    }
                }
                _ => {}
            }
        }
    }
    shared
}

#[test]
fn fields_and_setters_have_the_documents_order_with_the_id_first() {
    let properties = json!({
        "title": text(),
        "zebra": { "type": ["string", "null"] },
        "id": text(),
        "apple": text(),
    });
    let generated = putting(&properties, &json!({}));
    let source = generated.source();
    let fields = items(&source, &["types"])
        .into_iter()
        .find_map(|item| match item {
            syn::Item::Struct(item) if item.ident == "PutThing" => Some(item.fields),
            _ => None,
        });
    let fields = fields.unwrap().into_iter();
    let fields: Vec<String> = fields
        .map(|field| field.ident.unwrap().to_string())
        .collect();
    assert_eq!(fields, ["id", "title", "zebra", "apple"]);
    let setters = methods(&source, &["types", "builder"], "PutThingBuilder");
    let of_body = ["id", "title", "zebra", "clear_zebra", "apple"];
    assert_eq!(setters, [&of_body[..], &["build"]].concat());
    let expected = [
        &["zone", "set_send", "area", "body"],
        &of_body[..],
        &["options", "send"],
    ];
    let setters = methods(&source, &["builder"], "PutThingRequest");
    assert_eq!(setters, expected.concat());
    let steps = source.split("fn prepare(").nth(1).unwrap();
    let position = |name: &str| steps.find(&format!("\"{name}\"")).unwrap();
    assert!(position("zone") < position("send") && position("send") < position("area"));
}

#[test]
fn listed_setter_replaces_the_name_and_a_dead_row_is_reported() {
    let names = json!({ "types": {
        "PutThing": ["putThing.body"], "Version": ["putThing.X-Version"],
    }, "setters": {
        "putThing.send": "delivery",
        "putThing.area": "zone",
        "PutThing.options": "choices",
        "PutThing.gone": "other",
        "putThing.id": "thing",
        "putThing.X-Version": "version",
    } });
    let generated = putting(
        &json!({ "options": { "type": ["string", "null"] }, "build": text() }),
        &names,
    );
    let expected = [
        "`zone` is the setter of `putThing.area`, but another method has this name",
        "`PutThing.gone` is listed under `setters`",
        "`putThing.X-Version` is listed under `setters`",
        "`putThing.id` is listed under `setters`",
    ];
    let warnings = generated.report.warnings();
    assert_eq!(warnings.len(), expected.len(), "{warnings:#?}");
    for part in expected {
        let is_said = warnings.iter().any(|warning| warning.contains(part));
        assert!(is_said, "{part}: {warnings:#?}");
    }
    let setters = methods(&generated.source(), &["builder"], "PutThingRequest");
    let expected = [
        "zone",
        "delivery",
        "area",
        "body",
        "choices",
        "clear_choices",
        "set_build",
        "options",
        "send",
    ];
    assert_eq!(setters, expected);
}

#[test]
fn setter_that_is_not_a_name_of_a_method_is_rejected() {
    for setter in ["", "1st", "type", "self", "a b", "setOptions", "foo_"] {
        let names = json!({ "setters": { "PutThing.options": setter } }).to_string();
        let document = document(&json!({}), &json!({})).to_string();
        let error = generate(&document, r#"{ "corrections": [] }"#, &names);
        let error = error.err().unwrap_or_else(|| panic!("{setter} is taken"));
        assert_eq!(error.pointer, "names.json", "{setter}");
        assert!(error.problem.contains(&format!("`{setter}`")), "{error}");
        assert!(error.remedy.contains("snake case"), "{error}");
    }
}

#[test]
fn type_in_the_table_with_the_name_of_a_request_or_builder_has_another_one() {
    let data = |name: &str| object(&json!({ "data": object(&json!({ name: text() })) }));
    let paths = json!({
        "/a": getting("listThings", &data("a")),
        "/b": getting("getThing", &data("b")),
        "/c": getting("readThing", &data("c")),
    });
    let names = json!({ "types": {
        "ListThingsRequest": ["listThings.response.data"],
        "Thing": ["getThing.response.data"],
        "ThingBuilder": ["readThing.response.data"],
    } });
    let document = document(&paths, &json!({})).to_string();
    let generated = generate(&document, r#"{ "corrections": [] }"#, &names.to_string()).unwrap();
    let warnings = generated.report.warnings().join("\n");
    for row in [
        "`ListThingsRequest` is listed at `listThings.response.data`",
        "`ThingBuilder` is listed at `readThing.response.data`",
    ] {
        assert!(warnings.contains(row), "{warnings}");
    }
    let structs = generated.plan.named.iter().map(|named| named.name.as_str());
    let structs: BTreeSet<&str> = structs.collect();
    let expected = ["ListThingsResult", "ReadThingResult", "Thing"];
    assert_eq!(structs, BTreeSet::from(expected));
    assert_eq!(shared_segments(&generated.source()), [] as [String; 0]);
}

#[test]
fn recursive_schemas_never_share_a_name_with_a_request_or_builder() {
    let names = [
        "ListThingsRequest",
        "ListThingsRequestValue",
        "ThingBuilder",
        "Thing",
        "ThingBuilderBuilder",
    ];
    let recursive = |name: &str| {
        let target = json!({ "$ref": format!("#/components/schemas/{name}") });
        object(&json!({ "parts": { "type": "array", "items": target } }))
    };
    let schemas: serde_json::Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), recursive(name)))
        .collect();
    let used: serde_json::Map<String, Value> = names
        .iter()
        .map(|name| {
            (
                name.to_lowercase(),
                json!({ "$ref": format!("#/components/schemas/{name}") }),
            )
        })
        .collect();
    let path = getting("listThings", &object(&Value::Object(used)));
    let document = document(&json!({ "/a": path }), &json!({ "schemas": schemas }));
    let generated = generate(&document.to_string(), r#"{ "corrections": [] }"#, "{}").unwrap();
    assert_eq!(generated.report.skips().len(), 0, "{}", generated.report);
    let source = generated.source();
    assert_eq!(shared_segments(&source), [] as [String; 0]);
    for name in [
        "ListThingsRequestSchema",
        "ListThingsRequestValue",
        "Thing",
        "ThingBuilderValue",
    ] {
        assert!(source.contains(&format!("pub struct {name} {{")), "{name}");
    }
}

#[test]
fn public_items_of_the_frozen_document_have_different_last_segments() {
    let source = generated().source();
    assert_eq!(shared_segments(&source), [] as [String; 0]);
    // The check finds what it looks for.
    let twice = "pub mod types { pub struct A; pub struct B; pub mod builder { pub struct A; } } pub mod \
                 builder { pub struct B; }";
    assert_eq!(shared_segments(twice), ["A", "B"]);
}

#[test]
fn optional_times_and_integers_of_an_update_can_be_left_out() {
    let fields = json!({
        "due": { "type": "string", "format": "date-time" },
        "count": { "type": "integer" },
        "ended": { "type": ["string", "null"], "format": "date-time" },
    });
    let schema = json!({ "type": "object", "required": ["ended"], "properties": fields });
    let path = json!({ "put": {
        "operationId": "putThing",
        "requestBody": body(&schema),
        "responses": { "204": { "description": "" } },
    } });
    let document = document(&json!({ "/things": path }), &json!({}));
    let generated = generate(&document.to_string(), r#"{ "corrections": [] }"#, "{}");
    let source = generated.unwrap_or_else(|error| panic!("{error}")).source();
    let methods = methods(&source, &["types", "builder"], "PutThingBuilder");
    assert_eq!(methods, ["due", "count", "ended", "clear_ended", "build"]);
    // Only the null of a required field is told from its absence.
    assert!(
        source.contains("match (misfits.is_empty(), ended)"),
        "{source}"
    );
}

#[test]
fn optional_integer_of_an_update_does_not_prevent_its_conversion() {
    let tags = json!({ "type": "array", "items": text() });
    let read = json!({ "data": object(&json!({ "id": text(), "tags": tags })) });
    let update = json!({ "tags": tags, "count": { "type": "integer" } });
    let operation = |id: &str| {
        let response = body(&object(&read));
        let parameter = json!({ "name": "id", "in": "path", "required": true, "schema": text() });
        json!({
            "operationId": id,
            "parameters": [parameter],
            "responses": { "200": { "description": "", "content": response["content"] } },
        })
    };
    let mut patch = operation("updateThing");
    patch["requestBody"] = body(&json!({ "type": "object", "properties": update }));
    let path = json!({ "get": operation("getThing"), "patch": patch });
    let document = document(&json!({ "/things/{id}": path }), &json!({}));
    let generated = generate(&document.to_string(), r#"{ "corrections": [] }"#, "{}");
    let source = generated.unwrap_or_else(|error| panic!("{error}")).source();
    let conversion = source
        .lines()
        .find(|line| line.contains("for UpdateThing {"));
    assert!(
        conversion.is_some_and(|line| line.contains("From<&")),
        "{conversion:?}"
    );
}
