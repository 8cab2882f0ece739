//! Skips operations with unsupported constructs, with a warning.
//!
//! One unsupported construct must not remove the methods of other operations, and must not result
//! in a wrong type. An error inside an operation therefore removes the operation from the
//! document and adds a warning to the report. Users send it with `client.request(...)`.

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::report::{Report, Skip};
use crate::schema::walk::{self, METHODS, join};

/// A step on one operation or schema: the value, its JSON pointer and the report.
type Step<'a> = dyn FnMut(&mut Value, &str, &mut Report) -> Result<()> + 'a;

/// Calls `step` on every operation, and skips those that it fails on.
///
/// Path items have to be objects, as [`paths::normalize`](crate::document::paths::normalize)
/// leaves them.
pub fn operations(document: &mut Value, report: &mut Report, step: &mut Step<'_>) {
    for (path, item) in items(document) {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        let pointer = join("/paths", path);
        item.retain(|method, operation| {
            if !METHODS.contains(&method.as_str()) {
                return true;
            }
            let pointer = join(&pointer, method);
            let id = id_of(operation);
            match step(operation, &pointer, report) {
                Ok(()) => true,
                Err(error) => {
                    report.skip(skip(pointer, id, error));
                    false
                }
            }
        });
    }
}

/// Calls `step` on every schema of every operation, children before parents, and skips the
/// operations that it fails on.
pub fn schemas(document: &mut Value, report: &mut Report, step: &mut Step<'_>) {
    operations(document, report, &mut |operation, pointer, report| {
        walk::operation_roots(operation, pointer, &mut |schema, pointer| {
            walk::nested(schema, pointer, &mut |schema, pointer| {
                step(schema, pointer, report)
            })
        })
    });
}

/// Removes the operation at `pointer` from the document, and reports it as skipped.
pub fn remove(document: &mut Value, pointer: &str, error: Error, report: &mut Report) {
    let (item, method) = pointer.rsplit_once('/').unwrap_or(("", pointer));
    let mut id = None;
    if let Some(item) = document.pointer_mut(item).and_then(Value::as_object_mut) {
        id = item.shift_remove(method).as_ref().and_then(id_of);
    }
    report.skip(skip(pointer.to_owned(), id, error));
}

/// Returns the id of an operation.
fn id_of(operation: &Value) -> Option<String> {
    let id = operation.get("operationId")?.as_str()?;
    Some(id.to_owned())
}

/// Returns the report entry of the operation at `pointer`.
fn skip(pointer: String, id: Option<String>, error: Error) -> Skip {
    let mut segments = pointer.rsplit('/');
    let method = segments.next().unwrap_or_default().to_uppercase();
    let path = walk::unescape(segments.next().unwrap_or_default());
    Skip {
        what: match id {
            Some(id) => format!("`{id}`, `{method} {path}`"),
            None => format!("`{method} {path}`"),
        },
        pointer,
        error,
    }
}

/// Returns the path items.
fn items(document: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    document
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(Map::iter_mut)
}
