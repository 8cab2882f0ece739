//! Randomly broken documents: the generator never panics, and the source has no duplicates.
//!
//! `PROPTEST_CASES=20000 cargo test --test it broken` runs more cases, and `PROPTEST_RNG_SEED=7`
//! runs others.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::RngSeed;
use serde_json::{Map, Value, json};

use super::super::frozen;
use super::mutations::{mutate, mutation};
use super::setters::shared_segments;
use super::{body, document, generate, object};
use quo_sdk_codegen::error::Error;

/// A small document with most constructs.
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
    "ids": { "ThingId": { "description": "Names a thing.", "prefixes": ["TH"], "by_format": true } },
    "choices": { "CreateThing": "link" }
}"#;

const CORRECTIONS: &str = r#"{ "corrections": [
    { "where": "Thing.kind", "what": { "values": ["c"] }, "why": "w", "source": "s" },
    { "where": "Thing.extra", "what": { "schema": { "type": "string" } }, "why": "w", "source": "s" },
    { "where": "listThings.kind", "what": { "required": true }, "why": "w", "source": "s" }
] }"#;

/// Returns what the source defines twice: types of a module, fields, variants, methods.
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
fn the_valid_document_has_no_warnings_and_no_duplicates() {
    let generated = generate(&sound().to_string(), CORRECTIONS, NAMES).unwrap();
    assert_eq!(generated.report.warnings(), [] as [String; 0]);
    assert_eq!(twice(&generated.source()), [] as [String; 0]);
    assert_eq!(
        twice(
            "mod a { struct B { c: u8, c: u8 } impl B { fn c() {} } impl B { fn c() {} } enum B { C, C } }"
        ),
        ["a::B.c", "a::B::c()", "a::B", "a::B::C"]
    );
}

/// A fixed number of cases and a fixed seed, unless the environment sets others.
fn config(cases: u32) -> ProptestConfig {
    let given = ProptestConfig::default();
    let is_set = std::env::var_os("PROPTEST_CASES").is_some();
    ProptestConfig {
        cases: if is_set { given.cases } else { cases },
        rng_seed: match given.rng_seed {
            RngSeed::Random => RngSeed::Fixed(20_260_720),
            fixed @ RngSeed::Fixed(_) => fixed,
        },
        failure_persistence: None,
        ..given
    }
}

/// Returns the fault of the generator on a document. There is none if it rejects the document or
/// a part of it with a pointer and a remedy, and if the rest is valid Rust.
fn fault(document: &Value, corrections: &str, names: &str) -> Option<String> {
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        generate(&document.to_string(), corrections, names)
    }));
    let Ok(outcome) = outcome else {
        return Some("it panicked".to_owned());
    };
    let generated = match outcome {
        Ok(generated) => generated,
        Err(error) => return fault_of_failure(&error),
    };
    let counts = generated.report.counts();
    if counts.contains_key("isolate: operation skipped late") {
        return Some(format!(
            "the generator had to be asked: {}",
            generated.report
        ));
    }
    let failures = generated.report.skips().iter().map(|skip| &skip.error);
    if let Some(fault) = failures.filter_map(fault_of_failure).next() {
        return Some(fault);
    }
    let source = generated.source();
    let mut found = twice(&source);
    found.extend(shared_segments(&source));
    (!found.is_empty()).then(|| format!("{found:?} stand there twice"))
}

/// Checks that an error has a pointer into the document. Errors of progenitor or the passes should
/// have been found by a step.
fn fault_of_failure(error: &Error) -> Option<String> {
    let late = ["passes", "progenitor's output", "progenitor"];
    let is_late = late.contains(&error.pointer.as_str())
        || error.problem.starts_with("progenitor")
        || error.problem.starts_with("the generator");
    let is_empty = error.pointer.is_empty() || error.remedy.is_empty();
    (is_late || is_empty).then(|| error.to_string())
}

/// The frozen document with a few of its operations.
fn a_few_operations(chosen: &[Index]) -> Value {
    static WHOLE: OnceLock<Value> = OnceLock::new();
    let whole = WHOLE.get_or_init(|| serde_json::from_str(&frozen().document).unwrap());
    let mut document = whole.clone();
    let paths = whole["paths"].as_object().unwrap();
    let paths: Map<String, Value> = chosen
        .iter()
        .filter_map(|index| paths.iter().nth(index.index(paths.len())))
        .map(|(path, item)| (path.clone(), item.clone()))
        .collect();
    document["paths"] = Value::Object(paths);
    document
}

proptest! {
    #![proptest_config(config(160))]

    #[test]
    fn a_randomly_broken_document_is_rejected_or_results_in_valid_source(
        mutations in proptest::collection::vec(mutation(), 1..4)
    ) {
        let mut document = sound();
        for change in &mutations {
            mutate(&mut document, change);
        }
        let fault = fault(&document, CORRECTIONS, NAMES);
        prop_assert!(fault.is_none(), "{fault:?} from {document}");
    }
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn randomly_broken_operations_are_rejected_or_result_in_valid_source(
        chosen in proptest::collection::vec(any::<Index>(), 1..3),
        mutations in proptest::collection::vec(mutation(), 1..6),
    ) {
        let mut document = a_few_operations(&chosen);
        for change in &mutations {
            mutate(&mut document, change);
        }
        let fault = fault(&document, &frozen().corrections, &frozen().names);
        prop_assert!(fault.is_none(), "{fault:?} from {document}");
    }
}
