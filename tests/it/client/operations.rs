//! Every operation of the document: its request, and the decoding of its responses.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::client::difference::difference;
use crate::client::document::{Described, list, operation, operations};
use crate::client::rows::{Row, rows};
use crate::client::samples::{known, samples};
use crate::client::server::{Answer, Recorded, Server};

#[test]
fn crate_has_the_operations_of_the_document() {
    // Sorted, because serde_json keeps the order of the document only with a feature.
    let mut document: Vec<String> = operations().into_iter().map(|found| found.id).collect();
    document.sort();
    let listed = quo_sdk::OPERATIONS.iter();
    let mut listed: Vec<String> = listed.map(|operation| operation.id.to_owned()).collect();
    listed.sort();
    assert_eq!(listed, document);
    assert!(!document.is_empty());
}

#[test]
fn every_row_is_an_operation_of_the_document() {
    let mut seen = BTreeSet::new();
    for row in rows() {
        // Fails with the name if it is missing.
        operation(row.id);
        assert!(seen.insert(row.id), "{} has two rows", row.id);
    }
}

#[test]
fn operations_have_the_method_and_path_of_the_document() {
    for described in operations() {
        let mut operations = quo_sdk::OPERATIONS.iter();
        let operation = operations.find(|found| found.id == described.id).unwrap();
        assert_eq!(
            (operation.method, operation.path),
            (described.method.as_str(), described.path),
            "{}",
            described.id
        );
    }
}

/// A new edition may add operations and fields without a test. A snapshot shows them to the
/// reviewer. Everything else must be tested.
#[test]
fn untested_operations_and_fields_are_as_reviewed() {
    let mut untested = Vec::new();
    for described in operations() {
        let row = rows().into_iter().find(|row| row.id == described.id);
        let Some(row) = row else {
            untested.push(described.id.clone());
            continue;
        };
        for parameter in described.parameters() {
            let name = parameter["name"].as_str().unwrap();
            let set = match parameter["in"].as_str().unwrap() {
                "path" => !row.target.contains('{'),
                "query" => row.target.contains(&format!("{name}=")),
                _ => false,
            };
            if !set {
                untested.push(format!("{}: {name}", row.id));
            }
        }
        match (described.body(), &row.body) {
            (Some(schema), Some(body)) => {
                let unset = unset(schema, body);
                untested.extend(unset.map(|field| format!("{}: body.{field}", row.id)));
            }
            (schema, body) => {
                assert!(body.is_none(), "{} has no body", row.id);
                untested.extend(schema.map(|_| format!("{}: body", row.id)));
            }
        }
    }
    crate::coverage::assert_as_reviewed("coverage", &untested);
}

/// Returns the first property of `schema` that `body` does not set. Of a union, one branch has to
/// be set in full.
fn unset(schema: &'static Value, body: &Value) -> Option<String> {
    if let Some(items) = schema.get("items") {
        let bodies = body.as_array().into_iter().flatten();
        return bodies.filter_map(|body| unset(items, body)).next();
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    let missing = properties
        .into_iter()
        .flatten()
        .find_map(|(name, property)| {
            let Some(body) = body.get(name) else {
                return Some(name.clone());
            };
            unset(property, body).map(|found| format!("{name}.{found}"))
        });
    let member = list(schema, "allOf").find_map(|member| unset(member, body));
    let mut branches = list(schema, "anyOf")
        .map(|branch| unset(branch, body))
        .peekable();
    let first = branches.peek().cloned().flatten();
    missing
        .or(member)
        .or(if branches.any(|unset| unset.is_none()) {
            None
        } else {
            first
        })
}

#[tokio::test]
async fn every_operation_sends_its_parameters_and_decodes_every_sample() {
    let mut failures = Vec::new();
    for row in rows() {
        let described = operation(row.id);
        for (name, response, expected) in responses(&described) {
            let server = Server::in_turn(vec![response]).await;
            let found = match (row.full)(server.client()).await {
                Ok(value) => difference(&expected, &value),
                Err(error) => Some(error.to_string()),
            };
            let sent = match server.recorded().as_slice() {
                [request] => request_differs(&row, request),
                requests => Some(format!("{} requests", requests.len())),
            };
            failures.extend(
                [found, sent]
                    .into_iter()
                    .flatten()
                    .map(|failure| format!("{} ({name}): {failure}", row.id)),
            );
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A response of the service, and the value that has to be decoded.
fn responses(described: &Described) -> Vec<(String, Answer, Value)> {
    let (status, schema) = described.success();
    let Some(schema) = schema else {
        return vec![("no body".to_owned(), Answer::new(status, ""), Value::Null)];
    };
    let samples = samples(schema).into_iter();
    samples
        .map(|(name, body)| (name, Answer::json(status, &body), known(&body)))
        .collect()
}

/// Returns the difference between the request and the one in the table.
fn request_differs(row: &Row, request: &Recorded) -> Option<String> {
    let body = match request.body.as_slice() {
        [] => None,
        body => Some(serde_json::from_slice::<Value>(body).unwrap()),
    };
    let media_type = request.headers.get("content-type");
    let media_type = media_type.map(|value| value.to_str().unwrap());
    let expected_type = row.body.as_ref().map(|_| "application/json");
    let sent = (
        request.method.as_str(),
        request.target.as_str(),
        &body,
        media_type,
    );
    let expected = (row.method, row.target, &row.body, expected_type);
    (sent != expected).then(|| format!("sent {sent:?}, expected {expected:?}"))
}
