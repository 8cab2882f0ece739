//! Checks the prepared document and the generated source with an independent walker: the
//! generator's own `walk` would miss what the generator misses.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use syn::visit_mut::{self, VisitMut};

use super::{frozen, generated};

/// The keywords of a prepared schema.
const KEYWORDS: [&str; 10] = [
    "type",
    "format",
    "enum",
    "nullable",
    "description",
    "required",
    "properties",
    "items",
    "additionalProperties",
    "oneOf",
];

/// The position of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Directly under `components.schemas`.
    Component,
    /// In the `oneOf` of a component.
    Member,
    /// Anywhere else.
    Inline,
}

#[derive(Default)]
struct Walker {
    components: BTreeSet<String>,
    faults: Vec<String>,
    schemas: usize,
}

/// Returns the faults of the document with their locations, and its number of schemas.
fn walk(document: &Value) -> Walker {
    let components = document["components"]["schemas"].as_object().unwrap();
    let mut walker = Walker {
        components: components.keys().cloned().collect(),
        ..Walker::default()
    };
    for (name, schema) in components {
        walker.schema(schema, name, Place::Component);
        if let Some(why) = provisional(name) {
            walker.fault(name, why);
        }
    }
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            walker.operation(operation, &format!("{method} {path}"));
        }
    }
    for key in ["webhooks", "jsonSchemaDialect"] {
        if document.get(key).is_some() {
            walker.fault("document", &format!("has {key}"));
        }
    }
    walker
}

impl Walker {
    fn fault(&mut self, location: &str, what: &str) {
        self.faults.push(format!("{location}: {what}"));
    }

    fn operation(&mut self, operation: &Value, location: &str) {
        let parameters = operation.get("parameters").and_then(Value::as_array);
        for parameter in parameters.into_iter().flatten() {
            let location = format!("{location} {}", parameter["name"]);
            for key in ["example", "examples", "$ref"] {
                if parameter.get(key).is_some() {
                    self.fault(&location, &format!("has {key}"));
                }
            }
            self.schema(&parameter["schema"], &location, Place::Inline);
        }
        if let Some(body) = operation.get("requestBody") {
            self.content(body, &format!("{location} body"));
        }
        let responses = operation["responses"].as_object().unwrap();
        if responses.len() != 1 {
            self.fault(location, "more or less than one response");
        }
        for (status, response) in responses {
            let location = format!("{location} {status}");
            let success = status.parse().is_ok_and(|status: u16| status / 100 == 2);
            if !success {
                self.fault(&location, "no success");
            }
            if response.get("content").is_some() {
                self.content(response, &location);
            }
        }
    }

    fn content(&mut self, holder: &Value, location: &str) {
        for (media_type, media) in holder["content"].as_object().unwrap() {
            if media_type != "application/json" {
                self.fault(location, &format!("is {media_type}"));
            }
            for key in ["example", "examples"] {
                if media.get(key).is_some() {
                    self.fault(location, &format!("has {key}"));
                }
            }
            self.schema(&media["schema"], location, Place::Inline);
        }
    }

    fn schema(&mut self, schema: &Value, location: &str, kind: Place) {
        self.schemas += 1;
        let Some(object) = schema.as_object() else {
            return self.fault(location, "is no schema");
        };
        if let Some(target) = object.get("$ref") {
            let name = target
                .as_str()
                .unwrap()
                .strip_prefix("#/components/schemas/");
            if name.is_none_or(|name| !self.components.contains(name)) {
                self.fault(location, &format!("{target} leads nowhere"));
            }
            if object.len() > 1 {
                self.fault(location, "has keywords beside $ref, which are lost");
            }
            return;
        }
        if let Some(wrapped) = object.get("allOf") {
            let [only] = wrapped.as_array().unwrap().as_slice() else {
                return self.fault(location, "has an allOf of more or less than one");
            };
            if only.get("$ref").is_none() {
                self.fault(location, "has an allOf around no $ref");
            }
            self.schema(only, location, Place::Inline);
        }
        for keyword in object.keys() {
            if !KEYWORDS.contains(&keyword.as_str()) && keyword != "allOf" {
                self.fault(location, &format!("has {keyword}"));
            }
        }
        let ty = object.get("type");
        if ty.is_some_and(|ty| !ty.is_string() || ty == "null") {
            self.fault(location, &format!("is of type {}", schema["type"]));
        }
        if object
            .get("additionalProperties")
            .is_some_and(Value::is_boolean)
        {
            self.fault(location, "has a truth value as additionalProperties");
        }
        if object.contains_key("enum")
            && ty.is_some_and(|ty| ty == "string")
            && kind != Place::Component
        {
            self.fault(location, "is an enum without a name");
        }
        if object.contains_key("oneOf") && kind != Place::Component {
            self.fault(location, "is a union without a name");
        }
        for branch in array(object.get("oneOf")) {
            self.schema(branch, location, Place::Member);
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = object.get(key).filter(|inner| !inner.is_boolean()) {
                self.schema(inner, &format!("{location}.{key}"), Place::Inline);
            }
        }
        let Some(properties) = object.get("properties").and_then(Value::as_object) else {
            return;
        };
        let named = match kind {
            Place::Component => true,
            // The alternatives of a choice.
            Place::Member => properties.len() == 1,
            Place::Inline => false,
        };
        if !named {
            self.fault(location, "is an object without a name");
        }
        for name in array(object.get("required")) {
            if !properties.contains_key(name.as_str().unwrap()) {
                self.fault(location, &format!("requires {name}, which it has not"));
            }
        }
        for (name, property) in properties {
            self.schema(property, &format!("{location}.{name}"), Place::Inline);
        }
    }
}

fn array(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// Returns why a name appears to be generated.
fn provisional(name: &str) -> Option<&'static str> {
    let followed_by_digit = |word: &str| {
        name.match_indices(word).any(|(start, _)| {
            let rest = &name[start + word.len()..];
            rest.starts_with(|next: char| next.is_ascii_digit())
        })
    };
    if name.ends_with(|last: char| last.is_ascii_digit()) {
        return Some("ends in a number");
    }
    if ["Subtype", "Variant", "Inner"]
        .into_iter()
        .any(followed_by_digit)
    {
        return Some("is numbered");
    }
    if name.contains("DataItem") {
        return Some("is a data item");
    }
    let response = name.find("Response").map(|start| &name[start..]);
    if response.is_some_and(|rest| rest.contains("Item")) {
        return Some("is an item of a response");
    }
    None
}

/// Collects every name that the source defines.
struct Idents(BTreeSet<String>);

impl VisitMut for Idents {
    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        self.0.insert(item.ident.to_string());
        visit_mut::visit_item_struct_mut(self, item);
    }
    fn visit_item_enum_mut(&mut self, item: &mut syn::ItemEnum) {
        self.0.insert(item.ident.to_string());
        visit_mut::visit_item_enum_mut(self, item);
    }
    fn visit_variant_mut(&mut self, variant: &mut syn::Variant) {
        self.0.insert(variant.ident.to_string());
        visit_mut::visit_variant_mut(self, variant);
    }
    fn visit_field_mut(&mut self, field: &mut syn::Field) {
        self.0.extend(field.ident.as_ref().map(ToString::to_string));
    }
    fn visit_impl_item_fn_mut(&mut self, method: &mut syn::ImplItemFn) {
        self.0.insert(method.sig.ident.to_string());
    }
}

#[test]
fn the_prepared_document_is_in_the_form_that_progenitor_maps() {
    let walker = walk(&generated().prepared);
    assert!(walker.faults.is_empty(), "{:#?}", walker.faults);
    assert!(
        walker.schemas > 300,
        "{} schemas are too few",
        walker.schemas
    );
}

#[test]
fn generated_names_are_not_provisional() {
    let mut file: syn::File = syn::parse_str(&generated().source()).unwrap();
    let mut idents = Idents(BTreeSet::new());
    idents.visit_file_mut(&mut file);
    let bad: Vec<_> = idents
        .0
        .iter()
        .filter_map(|name| Some((name, provisional(name)?)))
        .collect();
    assert!(bad.is_empty(), "{bad:?}");
    assert!(idents.0.len() > 300, "{} names are too few", idents.0.len());
}

#[test]
fn the_frozen_document_has_no_warnings() {
    assert_eq!(generated().report.warnings(), [] as [String; 0]);
}

#[test]
fn every_row_of_the_names_table_is_used() {
    let names: Value = serde_json::from_str(&frozen().names).unwrap();
    let prepared = walk(&generated().prepared).components;
    for table in ["types", "ids"] {
        for name in names[table].as_object().unwrap().keys() {
            assert!(prepared.contains(name), "{table}: nothing is called {name}");
        }
    }
    for (owner, field) in names["choices"].as_object().unwrap() {
        let field = field.as_str().unwrap().to_owned();
        assert!(
            generated().plan.flattened.contains(&(owner.clone(), field)),
            "{owner}"
        );
    }
    let ids = operation_ids();
    for suffix in array(names["operations"].get("strip_suffixes")) {
        let suffix = suffix.as_str().unwrap();
        assert!(ids.iter().any(|id| id.ends_with(suffix)), "{suffix}");
    }
    for id in names["operations"]["rename"]
        .as_object()
        .into_iter()
        .flatten()
    {
        assert!(ids.contains(id.0), "{}", id.0);
    }
}

#[test]
fn every_operation_of_the_document_has_its_method() {
    let methods: Vec<&str> = generated()
        .plan
        .operations
        .iter()
        .map(|o| o.name.as_str())
        .collect();
    let expected: Vec<String> = operation_ids()
        .iter()
        .map(|id| id.trim_end_matches("_v1").to_owned())
        .collect();
    assert_eq!(methods, expected);
}

/// The operation ids of the frozen document, in its order.
fn operation_ids() -> Vec<String> {
    let document: Value = serde_json::from_str(&frozen().document).unwrap();
    let items = document["paths"].as_object().unwrap().values();
    items
        .flat_map(|item| item.as_object().unwrap().values())
        .filter_map(|operation| operation.get("operationId")?.as_str())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_walker_reports_each_fault() {
    // Each replaces a property of a component.
    let inline = [
        (json!({ "type": "null" }), "type \"null\""),
        (json!({ "type": ["string"] }), "type [\"string\"]"),
        (json!({ "const": "a" }), "has const"),
        (json!({ "title": "A" }), "has title"),
        (json!({ "example": 1 }), "has example"),
        (
            json!({ "items": { "examples": [1] } }),
            "P.a.items: has examples",
        ),
        (json!({ "$defs": {} }), "has $defs"),
        (
            json!({ "additionalProperties": false }),
            "additionalProperties",
        ),
        (
            json!({ "additionalProperties": { "title": "A" } }),
            "has title",
        ),
        (
            json!({ "properties": { "b": {} } }),
            "object without a name",
        ),
        (
            json!({ "type": "string", "enum": ["b"] }),
            "enum without a name",
        ),
        (json!({ "oneOf": [{}] }), "union without a name"),
        (json!({ "anyOf": [{}] }), "has anyOf"),
        (json!({ "$ref": "#/components/schemas/Q" }), "leads nowhere"),
        (
            json!({ "$ref": "#/components/schemas/P", "nullable": true }),
            "beside $ref",
        ),
        (json!({ "allOf": [{ "type": "string" }] }), "around no $ref"),
        (json!(true), "is no schema"),
    ];
    let document = |schema: &Value, status: &str, name: &str| {
        json!({
            "paths": { "/p": { "get": { "responses": { status: {
                "content": { "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } },
            } } } } },
            "components": { "schemas": { name: {
                "properties": { "a": schema, "title": {}, "const": {}, "examples": {} },
            } } },
        })
    };
    let sound = json!({ "allOf": [{ "$ref": "#/components/schemas/P" }], "nullable": true });
    assert_eq!(
        walk(&document(&sound, "200", "P")).faults,
        [] as [String; 0]
    );
    for (schema, expected) in inline {
        let faults = walk(&document(&schema, "200", "P")).faults.join("\n");
        assert!(faults.contains(expected), "{schema}: {faults}");
    }
    for status in ["404", "default", "2XX"] {
        let faults = walk(&document(&json!({}), status, "P")).faults.join("\n");
        assert!(faults.contains("no success"), "{status}: {faults}");
    }
    for name in [
        "PVariant0",
        "PSubtype1Id",
        "PDataItem",
        "GetPResponseDataItem",
        "P2",
        "PInner3b",
    ] {
        let faults = walk(&document(&json!({}), "200", name)).faults;
        assert_eq!(faults.len(), 1, "{name}: {faults:?}");
    }
}
