//! Finds the operations that progenitor fails on.
//!
//! progenitor reads a document as a whole, and its errors have no location. The operations are
//! therefore added one by one, and those that progenitor fails on are skipped. This takes one
//! run per operation. It is the fallback for unforeseen constructs: each of them should get a
//! check in the document steps.

use serde_json::Value;

use crate::document::paths;
use crate::error::{Error, Result};
use crate::output::Generated;
use crate::report::Report;
use crate::schema::walk;

/// Operations that progenitor fails on: JSON pointer and error.
pub type Culprits = [(String, Error)];

/// Generates without the operations that progenitor fails on.
///
/// `generate` generates without the operations that it is given. `error` is its result for the
/// whole document.
///
/// # Errors
///
/// Returns `error` if generation also fails without any operation.
pub fn without_culprits(
    document: &str,
    generate: impl Fn(&Culprits) -> Result<Generated>,
    error: Error,
) -> Result<Generated> {
    let operations = operations(document)?;
    let untried = |pointer: &String| (pointer.clone(), error.clone());
    let everything: Vec<(String, Error)> = operations.iter().map(untried).collect();
    if operations.is_empty() || generate(&everything).is_err() {
        // The error is not in an operation.
        return Err(error);
    }
    let mut culprits: Vec<(String, Error)> = Vec::new();
    for (index, pointer) in operations.iter().enumerate() {
        let mut left_out = culprits.clone();
        left_out.extend(operations[index + 1..].iter().map(untried));
        if let Err(error) = generate(&left_out) {
            culprits.push((pointer.clone(), error));
        }
    }
    let mut generated = generate(&culprits)?;
    generated.report.count("isolate: operation skipped late");
    Ok(generated)
}

/// Returns the JSON pointers of the operations.
fn operations(document: &str) -> Result<Vec<String>> {
    let mut document: Value = serde_json::from_str(document).unwrap_or_default();
    paths::normalize(&mut document, &mut Report::default())?;
    let mut found = Vec::new();
    walk::operations(&mut document, &mut |_, pointer| {
        found.push(pointer.to_owned());
        Ok(())
    })?;
    Ok(found)
}
