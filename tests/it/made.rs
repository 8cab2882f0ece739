//! Responses of the vendored edition, made from its schemas.

use serde_json::Value;

use crate::edition::document::{editions, json_schema};
use crate::edition::samples::{Extent, Purpose, samples};

/// Returns the data of a response of an operation, or an item of it, with every property.
pub fn data_of(operation: &str) -> Value {
    for edition in editions() {
        for (described, row) in edition.rows() {
            if row.operation.id == operation {
                let (_, response) = described.successes()[0];
                let schema = json_schema(response).unwrap();
                let made = samples(&edition, schema, Purpose::Response, Extent::Maximal);
                let data = &made[0].value["data"];
                return data.get(0).unwrap_or(data).clone();
            }
        }
    }
    panic!("no operation {operation}");
}

/// Returns the value with other values of some properties.
pub fn changed(mut value: Value, changes: Value) -> Value {
    let changes = changes.as_object().unwrap().clone();
    value.as_object_mut().unwrap().extend(changes);
    value
}
