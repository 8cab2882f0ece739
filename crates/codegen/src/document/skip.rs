//! What cannot be mapped is left out, loudly, and the rest is generated.
//!
//! An edition that has one construct too many must not cost the others their
//! methods, and must not give that one a wrong type. So a failure inside of an
//! operation takes the operation out of the document and leaves a line in the
//! report; a caller reaches it by `client.request(...)`.

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::report::{Report, Skip};
use crate::schema::walk::{self, METHODS, join};

/// What a step does to one operation.
type Step<'a> = dyn FnMut(&mut Value, &str, &mut Report) -> Result<()> + 'a;

/// Calls `step` on every operation, and leaves out those that it fails on.
///
/// Path items have to be objects, as the frame made them.
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
            match step(operation, &pointer, report) {
                Ok(()) => true,
                Err(error) => {
                    report.skip(skip(pointer, error));
                    false
                }
            }
        });
    }
}

/// Calls `step` on every schema of every operation, children before parents.
pub fn schemas(document: &mut Value, report: &mut Report, step: &mut Step<'_>) {
    operations(document, report, &mut |operation, pointer, report| {
        walk::operation_roots(operation, pointer, &mut |schema, pointer| {
            walk::nested(schema, pointer, &mut |schema, pointer| {
                step(schema, pointer, report)
            })
        })
    });
}

/// Takes the operation at `pointer` out of the document.
pub fn remove(document: &mut Value, pointer: &str, error: Error, report: &mut Report) {
    let (item, method) = pointer.rsplit_once('/').unwrap_or(("", pointer));
    if let Some(item) = document.pointer_mut(item).and_then(Value::as_object_mut) {
        item.shift_remove(method);
    }
    report.skip(skip(pointer.to_owned(), error));
}

/// The line about the operation at `pointer`.
fn skip(pointer: String, error: Error) -> Skip {
    let mut segments = pointer.rsplit('/');
    let method = segments.next().unwrap_or_default().to_uppercase();
    let path = walk::unescape(segments.next().unwrap_or_default());
    Skip {
        what: format!("`{method} {path}`"),
        pointer,
        error,
    }
}

/// The path items, empty for a document without any.
fn items(document: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    document
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(Map::iter_mut)
}
