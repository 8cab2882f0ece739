//! When the generator fails on a document that the steps found sound.
//!
//! progenitor looks at a document as a whole and says nothing of where it gave up.
//! So the operations are tried one after the other, and those that it fails on are
//! skipped. That takes as many runs as there are operations; it is for constructs
//! that nobody thought of, and each deserves a check of its own in the steps.

use serde_json::Value;

use super::report::{Failure, Report, Result};
use super::{Generated, Shared, Sources, Target, frame, walk};

/// Operations that the generator failed on, by their JSON pointers.
pub type Culprits = [(String, Failure)];

/// Generates from a document of which `failure` is all that the generator says.
pub fn without_culprits(
    sources: Sources<'_>,
    shared: Option<Shared<'_>>,
    target: &Target,
    failure: Failure,
) -> Result<Generated> {
    let generate = |left_out: &Culprits| super::generate_without(sources, shared, target, left_out);
    let operations = operations(sources.document)?;
    let untried = |pointer: &String| (pointer.clone(), failure.clone());
    let everything: Vec<(String, Failure)> = operations.iter().map(untried).collect();
    if operations.is_empty() || generate(&everything).is_err() {
        // No operation is to blame.
        return Err(failure);
    }
    let mut culprits: Vec<(String, Failure)> = Vec::new();
    for (index, pointer) in operations.iter().enumerate() {
        let mut left_out = culprits.clone();
        left_out.extend(operations[index + 1..].iter().map(untried));
        if let Err(failure) = generate(&left_out) {
            culprits.push((pointer.clone(), failure));
        }
    }
    let mut generated = generate(&culprits)?;
    generated.report.count("rescue: operation skipped late");
    Ok(generated)
}

/// The JSON pointers of the operations.
fn operations(document: &str) -> Result<Vec<String>> {
    let mut document: Value = serde_json::from_str(document).unwrap_or_default();
    frame::frame(&mut document, &mut Report::default())?;
    let mut found = Vec::new();
    walk::operations(&mut document, &mut |_, pointer| {
        found.push(pointer.to_owned());
        Ok(())
    })?;
    Ok(found)
}
