//! Lowering, keyword by keyword.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::frozen;
use quo_sdk_codegen::document::lower;
use quo_sdk_codegen::error::Error;
use quo_sdk_codegen::report::Report;

/// A document with only this schema.
fn document_of(schema: &Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "T", "version": "1" },
        "paths": {},
        "components": { "schemas": { "S": schema } },
    })
}

fn lowered(schema: &Value) -> Result<Value, Error> {
    let mut document = document_of(schema);
    lower::lower(&mut document, &mut Report::default())?;
    let schema = document["components"]["schemas"]["S"].take();
    match Error::of_marker(&schema) {
        Some(error) => Err(error),
        None => Ok(schema),
    }
}

/// Asserts the result of lowering each schema, alone and inside others.
fn check(cases: &[(Value, Value)]) {
    for (schema, expected) in cases {
        assert_eq!(lowered(schema).as_ref(), Ok(expected), "{schema}");
        let holders = [
            |inner: &Value| json!({ "type": "object", "properties": { "a": inner } }),
            |inner: &Value| json!({ "type": "array", "items": inner }),
            |inner: &Value| json!({ "type": "object", "additionalProperties": inner }),
            |inner: &Value| json!({ "allOf": [inner] }),
        ];
        for holder in holders {
            let result = lowered(&holder(schema));
            assert_eq!(result.as_ref(), Ok(&holder(expected)), "inside: {schema}");
        }
        assert_eq!(lowered(expected).as_ref(), Ok(expected), "again: {schema}");
    }
}

#[test]
fn null_becomes_nullable() {
    let target = json!({ "$ref": "#/components/schemas/S" });
    let (string, none) = (json!({ "type": "string" }), json!({ "type": "null" }));
    let nullable_string = json!({ "type": "string", "nullable": true });
    let nothing = json!({ "nullable": true });
    check(&[
        (
            json!({ "type": ["string", "null"] }),
            nullable_string.clone(),
        ),
        (
            json!({ "type": ["null", "string"] }),
            nullable_string.clone(),
        ),
        (json!({ "anyOf": [string, none] }), nullable_string.clone()),
        (json!({ "oneOf": [none, string] }), nullable_string.clone()),
        (
            json!({ "anyOf": [string, { "enum": [null] }] }),
            nullable_string.clone(),
        ),
        (
            json!({ "anyOf": [string, { "const": null }] }),
            nullable_string.clone(),
        ),
        (
            json!({ "anyOf": [string, { "type": "null", "description": "Unknown." }] }),
            nullable_string,
        ),
        (
            json!({ "anyOf": [string, { "type": "integer" }, none] }),
            json!({ "anyOf": [string, { "type": "integer" }], "nullable": true }),
        ),
        // Siblings of `$ref` are lost, so it is wrapped.
        (
            json!({ "anyOf": [target, none] }),
            json!({ "allOf": [target], "nullable": true }),
        ),
        (
            json!({ "$ref": "#/components/schemas/S", "nullable": true }),
            json!({ "allOf": [target], "nullable": true }),
        ),
        (target.clone(), target),
        (
            json!({ "enum": ["a", null] }),
            json!({ "enum": ["a"], "type": "string", "nullable": true }),
        ),
        (none.clone(), nothing.clone()),
        (json!({ "type": ["null"] }), nothing.clone()),
        (json!({ "enum": [null] }), nothing.clone()),
        (json!({ "const": null }), nothing.clone()),
        (json!({ "anyOf": [none] }), nothing),
    ]);
}

#[test]
fn keywords_of_a_union_with_null_take_precedence_over_those_of_its_branch() {
    check(&[
        (
            json!({
                "description": "Of the property.",
                "anyOf": [{ "type": "string", "description": "Of the shape." }, { "type": "null" }],
            }),
            json!({ "description": "Of the property.", "type": "string", "nullable": true }),
        ),
        (
            json!({
                "anyOf": [{ "type": "string", "description": "Of the shape." }, { "type": "null" }],
            }),
            json!({ "description": "Of the shape.", "type": "string", "nullable": true }),
        ),
        (
            json!({ "anyOf": [{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }, { "type": "null" }] }),
            json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }], "nullable": true }),
        ),
    ]);
}

#[test]
fn a_list_of_types_becomes_a_union() {
    let items = json!({ "type": "integer" });
    check(&[
        (json!({ "type": ["string"] }), json!({ "type": "string" })),
        (
            json!({ "type": ["string", "integer"] }),
            json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] }),
        ),
        // Each keyword is moved to the type that it applies to.
        (
            json!({
                "description": "A value.",
                "type": ["array", "object", "boolean", "null"],
                "items": items,
                "properties": { "a": items },
                "required": ["a"],
            }),
            json!({
                "description": "A value.",
                "nullable": true,
                "anyOf": [
                    { "type": "array", "items": items },
                    { "type": "object", "properties": { "a": items }, "required": ["a"] },
                    { "type": "boolean" },
                ],
            }),
        ),
        // Each value of an enum is moved to its type.
        (
            json!({ "type": ["string", "integer", "null"], "enum": ["a", 1, null] }),
            json!({
                "nullable": true,
                "anyOf": [
                    { "type": "string", "enum": ["a"] },
                    { "type": "integer", "enum": [1] },
                ],
            }),
        ),
    ]);
}

#[test]
fn const_becomes_an_enum_of_one() {
    check(&[
        (
            json!({ "const": "*" }),
            json!({ "enum": ["*"], "type": "string" }),
        ),
        (
            json!({ "type": "string", "const": "*" }),
            json!({ "type": "string", "enum": ["*"] }),
        ),
        (
            json!({ "type": "integer", "const": 1 }),
            json!({ "type": "integer", "enum": [1] }),
        ),
    ]);
}

#[test]
fn a_numeric_exclusive_bound_becomes_a_bound_and_a_flag() {
    check(&[
        (
            json!({ "type": "integer", "exclusiveMinimum": 0 }),
            json!({ "type": "integer", "exclusiveMinimum": true, "minimum": 0 }),
        ),
        (
            json!({ "type": "number", "exclusiveMaximum": 1.5 }),
            json!({ "type": "number", "exclusiveMaximum": true, "maximum": 1.5 }),
        ),
        (
            json!({ "minimum": 0, "exclusiveMinimum": true }),
            json!({ "minimum": 0, "exclusiveMinimum": true }),
        ),
    ]);
}

#[test]
fn bytes_of_3_1_have_the_format_of_3_0() {
    let bytes = json!({ "type": "string", "format": "binary" });
    let text = json!({ "type": "string" });
    check(&[
        (json!({ "contentMediaType": "image/png" }), bytes.clone()),
        (
            json!({ "type": "string", "contentMediaType": "image/png" }),
            bytes.clone(),
        ),
        (
            json!({ "type": ["string", "null"], "contentMediaType": "image/png" }),
            json!({ "type": "string", "format": "binary", "nullable": true }),
        ),
        (
            json!({ "type": "string", "contentMediaType": "image/png", "contentEncoding": "base64" }),
            text,
        ),
        (
            json!({ "type": "integer", "contentMediaType": "image/png" }),
            json!({ "type": "integer" }),
        ),
    ]);
}

#[test]
fn keywords_that_do_not_affect_the_type_are_dropped() {
    let keywords = json!({
        "title": "A title", "example": 1, "examples": [1], "$comment": "c", "$id": "i",
        "$schema": "s", "$anchor": "a", "contentEncoding": "base64",
        "contentSchema": { "type": "null" },
        "patternProperties": { "^a": { "const": 1 } }, "propertyNames": { "pattern": "a" },
        "unevaluatedProperties": false, "unevaluatedItems": false,
        "dependentRequired": { "a": ["b"] }, "dependentSchemas": { "a": false },
        "contains": { "const": 1 }, "not": { "required": ["a"] },
        "if": { "const": 1 }, "then": true, "else": false, "xml": { "name": "a" },
    });
    for (keyword, value) in keywords.as_object().unwrap() {
        check(&[(
            json!({ "type": "string", keyword: value }),
            json!({ "type": "string" }),
        )]);
    }
}

#[test]
fn a_schema_without_keywords_allows_any_value() {
    check(&[
        (json!({}), json!({})),
        (json!({ "type": "object" }), json!({ "type": "object" })),
        (
            json!({ "type": "array", "prefixItems": [{ "type": "string" }] }),
            json!({ "type": "array", "items": {} }),
        ),
        (
            json!({ "type": "array", "prefixItems": [{ "type": "string" }], "items": { "type": "string" } }),
            json!({ "type": "array", "items": { "type": "string" } }),
        ),
    ]);
}

#[test]
fn the_schema_true_is_the_empty_one() {
    let holder = |inner: Value| json!({ "properties": { "a": inner }, "items": {} });
    assert_eq!(lowered(&json!(true)), Ok(json!({})));
    assert_eq!(lowered(&holder(json!(true))), Ok(holder(json!({}))));
}

#[test]
fn a_property_named_like_a_keyword_is_a_property() {
    let named = json!({
        "type": { "type": "string" },
        "const": { "type": "string" },
        "enum": { "type": "array", "items": { "type": "string" } },
        "examples": { "type": "string" },
        "example": { "type": "string" },
        "title": { "type": "string" },
        "nullable": { "type": "boolean" },
        "anyOf": { "type": "string" },
        "oneOf": { "type": "array", "items": {} },
        "allOf": { "type": "string" },
        "not": { "type": "string" },
        "items": { "type": "string" },
        "properties": { "type": "object", "properties": { "const": { "type": "string" } } },
        "required": { "type": "boolean" },
        "additionalProperties": { "type": "boolean" },
        "exclusiveMinimum": { "type": "integer" },
        "$ref": { "type": "string" },
        "$defs": { "type": "string" },
        "patternProperties": { "type": "string" },
        "if": { "type": "string" },
    });
    let object = json!({
        "type": "object",
        "required": ["type", "const", "$ref"],
        "properties": named,
    });
    let nested = json!({ "type": "object", "properties": { "title": object } });
    check(&[(object.clone(), object), (nested.clone(), nested)]);
}

#[test]
fn a_payload_that_looks_like_a_schema_is_data() {
    let payload = json!({
        "type": ["string", "null"],
        "const": 1,
        "title": "A title",
        "properties": { "a": { "type": "null" } },
        "anyOf": [{ "type": "null" }],
        "$ref": "#/nowhere",
    });
    let schema = json!({ "type": "object", "default": payload });
    let values = json!({ "enum": [payload, true] });
    check(&[(schema.clone(), schema), (values.clone(), values)]);

    // Payloads beside a schema are kept, or removed as a whole.
    let mut document = json!({
        "openapi": "3.1.0",
        "info": { "title": "T", "version": "1" },
        "paths": { "/a": { "post": {
            "requestBody": { "content": { "application/json": { "schema": {}, "example": payload } } },
            "parameters": [{ "name": "a", "in": "query", "schema": {}, "example": payload }],
            "responses": { "200": { "description": "", "x-payload": payload } },
        } } },
    });
    lower::lower(&mut document, &mut Report::default()).unwrap();
    let operation = &document["paths"]["/a"]["post"];
    let body = &operation["requestBody"]["content"]["application/json"];
    assert_eq!(body["example"], payload);
    assert_eq!(operation["parameters"][0].get("example"), None);
    assert_eq!(operation["responses"]["200"]["x-payload"], payload);
}

#[test]
fn schemas_are_found_in_every_part_of_a_document() {
    let (before, after) = (
        json!({ "const": "*" }),
        json!({ "type": "string", "enum": ["*"] }),
    );
    let document = |schema: &Value| {
        let content = json!({ "application/json": { "schema": schema } });
        let parameter = json!({ "name": "a", "in": "query", "schema": schema });
        json!({
            "openapi": "3.0.3",
            "info": { "title": "T", "version": "1" },
            "paths": { "/a~b/{c}": {
                "parameters": [parameter],
                "get": {
                    "parameters": [parameter],
                    "requestBody": { "content": content },
                    "responses": { "200": { "description": "", "content": content } },
                },
            } },
            "components": {
                "schemas": { "S": schema },
                "parameters": { "P": parameter },
                "requestBodies": { "B": { "content": content } },
                "responses": { "R": { "content": content } },
            },
        })
    };
    let mut lowered = document(&before);
    lower::lower(&mut lowered, &mut Report::default()).unwrap();
    let mut expected = document(&after);
    // The parameters of the path are moved to the operation.
    let path = expected["paths"]["/a~b/{c}"].as_object_mut().unwrap();
    path.remove("parameters");
    assert_eq!(lowered, expected);
}

#[test]
fn the_document_around_the_schemas_becomes_3_0() {
    let mut document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "T", "version": "1", "summary": "s",
            "license": { "name": "n", "identifier": "MIT" },
        },
        "jsonSchemaDialect": "https://example.com",
        "webhooks": { "a": { "post": {} } },
        "x-internal": 1,
        "components": { "pathItems": {}, "schemas": {} },
        "paths": { "/a": { "get": { "responses": { "204": {}, "404": { "$ref": "#/r" } } } } },
    });
    lower::lower(&mut document, &mut Report::default()).unwrap();
    let expected = json!({
        "openapi": "3.0.3",
        "info": { "title": "T", "version": "1" },
        "components": { "schemas": {} },
        "paths": { "/a": { "get": { "responses": {
            "204": { "description": "" },
            "404": { "$ref": "#/r" },
        } } } },
    });
    assert_eq!(document, expected);
}

#[test]
fn invalid_schemas_and_local_definitions_are_rejected_with_their_pointer() {
    let cases = [
        (json!(false), "/components/schemas/S"),
        (json!("string"), "/components/schemas/S"),
        (json!(null), "/components/schemas/S"),
        (
            json!({ "properties": { "a/b": false } }),
            "/components/schemas/S/properties/a~1b",
        ),
        (json!({ "items": [] }), "/components/schemas/S/items"),
        (
            json!({ "properties": [] }),
            "/components/schemas/S/properties",
        ),
        (json!({ "anyOf": {} }), "/components/schemas/S/anyOf"),
        (json!({ "enum": "a" }), "/components/schemas/S/enum"),
        (json!({ "type": { "a": 1 } }), "/components/schemas/S/type"),
        (
            json!({ "anyOf": [{}, { "$defs": {} }] }),
            "/components/schemas/S/anyOf/1",
        ),
        (json!({ "definitions": {} }), "/components/schemas/S"),
    ];
    for (schema, pointer) in cases {
        let error = lowered(&schema).unwrap_err();
        assert_eq!(error.pointer, pointer, "{schema}");
        assert!(!error.remedy.is_empty());
    }
}

#[test]
fn lowering_the_frozen_document_again_changes_nothing() {
    let mut document: Value = serde_json::from_str(&frozen().document).unwrap();
    let mut report = Report::default();
    lower::lower(&mut document, &mut report).unwrap();
    assert!(report.counts().values().sum::<usize>() > 1000);
    let once = document.clone();
    let mut report = Report::default();
    lower::lower(&mut document, &mut report).unwrap();
    assert!(document == once);
    assert_eq!(report.to_string(), "");
}

/// A schema made of the constructs above.
pub fn any_schema() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(json!({})),
        Just(json!(true)),
        Just(json!({ "type": "null" })),
        Just(json!({ "const": "a" })),
        Just(json!({ "const": null })),
        Just(json!({ "enum": ["a", null] })),
        Just(json!({ "enum": [1, null] })),
        Just(json!({ "type": "string", "title": "T", "examples": ["a"] })),
        Just(json!({ "type": "integer", "exclusiveMinimum": 0, "maximum": 5 })),
        Just(json!({ "$ref": "#/components/schemas/S" })),
        proptest::sample::subsequence(vec!["string", "integer", "null", "boolean"], 1..4)
            .prop_map(|types| json!({ "type": types, "enum": ["a", 1, null] })),
        proptest::sample::subsequence(vec!["array", "object", "null"], 1..3)
            .prop_map(|types| json!({ "type": types, "description": "D" })),
    ];
    scalar.prop_recursive(4, 24, 3, |inner| {
        let list = proptest::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            (list.clone(), "(any|one|all)Of").prop_map(|(list, key)| json!({ key: list })),
            (list, "(any|one)Of").prop_map(
                |(list, key)| json!({ key: list, "description": "D", "type": ["string", "null"] })
            ),
            (inner.clone(), "type|const|[ab]").prop_map(|(inner, name)| json!({
                "type": ["object", "null"],
                "properties": { &name: inner },
                "required": [name],
                "additionalProperties": false,
            })),
            inner
                .clone()
                .prop_map(|inner| json!({ "type": "array", "items": inner, "prefixItems": [{}] })),
            inner.prop_map(|inner| json!({ "type": "object", "additionalProperties": inner })),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lowering_any_schema_again_changes_nothing(schema in any_schema()) {
        let once = lowered(&schema).unwrap();
        prop_assert_eq!(lowered(&once).unwrap(), once);
    }
}
