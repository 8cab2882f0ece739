//! When the generator fails on a document that the steps found sound.
//!
//! progenitor looks at a document as a whole and says nothing of where it gave up.
//! So the operations are tried one after the other, and those that it fails on are
//! skipped. That takes as many runs as there are operations; it is for constructs
//! that nobody thought of, and each deserves a check of its own in the steps.

use serde_json::Value;

use crate::document::paths;
use crate::error::{Error, Result};
use crate::output::Generated;
use crate::report::Report;
use crate::schema::walk;

/// Operations that the generator failed on, by their JSON pointers.
pub type Culprits = [(String, Error)];

/// Generates from a document of which `failure` is all that the generator says.
pub fn without_culprits(
    document: &str,
    generate: impl Fn(&Culprits) -> Result<Generated>,
    error: Error,
) -> Result<Generated> {
    let operations = operations(document)?;
    let untried = |pointer: &String| (pointer.clone(), error.clone());
    let everything: Vec<(String, Error)> = operations.iter().map(untried).collect();
    if operations.is_empty() || generate(&everything).is_err() {
        // No operation is to blame.
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

/// The JSON pointers of the operations.
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
