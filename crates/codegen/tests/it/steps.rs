//! The steps after lowering, on small documents with one construct each.

use serde_json::{Map, Value, json};

use quo_sdk_codegen::document::reasons;
use quo_sdk_codegen::error::Error;
use quo_sdk_codegen::names::Names;
use quo_sdk_codegen::plan::{OperationPlan, Plan};
use quo_sdk_codegen::report::Report;
use quo_sdk_codegen::{self as codegen, ClientType, Generated, Sources, Target};

mod broken;
mod corrections;
mod errors;
mod hoisting;
mod mutations;
mod operations;
mod responses;
mod setters;
mod skips;
mod unions;

/// A document with these paths and components.
fn document(paths: &Value, components: &Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "T", "version": "1" },
        "paths": paths,
        "components": components,
    })
}

/// A response or request body of this schema.
fn body(schema: &Value) -> Value {
    json!({ "description": "", "content": { "application/json": { "schema": schema } } })
}

/// A GET operation with this id and response schema.
fn getting(id: &str, schema: &Value) -> Value {
    json!({ "get": { "operationId": id, "responses": { "200": body(schema) } } })
}

/// A POST operation with this id and request schema, without a response body.
fn posting(id: &str, schema: &Value) -> Value {
    json!({ "post": {
        "operationId": id,
        "requestBody": body(schema),
        "responses": { "204": { "description": "" } },
    } })
}

/// An object whose properties are all required.
fn object(properties: &Value) -> Value {
    let names: Vec<&String> = properties
        .as_object()
        .into_iter()
        .flat_map(Map::keys)
        .collect();
    json!({ "type": "object", "required": names, "properties": properties })
}

/// A prepared document.
struct Prepared {
    document: Value,
    plan: Plan,
    report: Report,
}

impl Prepared {
    fn component(&self, name: &str) -> &Value {
        &self.document["components"]["schemas"][name]
    }

    fn components(&self) -> Vec<&String> {
        self.document["components"]["schemas"]
            .as_object()
            .unwrap()
            .keys()
            .collect()
    }

    fn operation(&self, name: &str) -> &OperationPlan {
        let mut operations = self.plan.operations.iter();
        operations.find(|operation| operation.name == name).unwrap()
    }
}

/// Returns the error of the first skipped part as an error. Each reason has to be listed.
fn nothing_skipped(report: &Report) -> Result<(), Error> {
    for skip in report.skips() {
        assert!(
            reasons::of(&skip.error).is_some(),
            "{skip} is not in the list of reasons"
        );
    }
    match report.skips().first() {
        Some(skip) => Err(skip.error.clone()),
        None => Ok(()),
    }
}

/// Prepares a document with a names table and no corrections. A skipped part is an error.
fn prepare(document: &Value, names: &Value) -> Result<Prepared, Error> {
    let mut report = Report::default();
    let names = Names::read(&names.to_string())?;
    let corrections = r#"{ "corrections": [] }"#;
    let (document, plan) =
        codegen::prepare(&document.to_string(), corrections, &names, &mut report)?;
    nothing_skipped(&report)?;
    Ok(Prepared {
        document,
        plan,
        report,
    })
}

/// Generates the whole source, as another crate would.
fn generate(document: &str, corrections: &str, names: &str) -> Result<Generated, Error> {
    let sources = Sources {
        document,
        corrections,
        names,
    };
    let target = Target {
        runtime: "::quo_sdk::rt".to_owned(),
        client: ClientType::Handle("Api".to_owned()),
        ids: None,
    };
    codegen::generate(sources, None, &target)
}

/// Generates the source with empty tables. A skipped part is an error.
fn source_of(document: &Value) -> Result<String, Error> {
    let generated = generate(&document.to_string(), r#"{ "corrections": [] }"#, "{}")?;
    nothing_skipped(&generated.report)?;
    Ok(generated.source())
}
