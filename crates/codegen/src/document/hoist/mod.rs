//! Turns inline schemas into named components.
//!
//! The name of a schema is, in this order: the name in the table for its location; the name of an
//! identical schema at another location; a provisional name made from its location, with a
//! warning. Schemas with one name are joined. Requests and responses never share an object type,
//! because a response may omit fields that a request requires.

mod envelope;
mod naming;
mod operations;
mod parameters;
mod references;
mod round;
mod shapes;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::document::skip;
use crate::error::{Error, Result};
use crate::names::Names;
use crate::plan::Plan;
use crate::report::Report;

use round::{Known, Round};

/// Hoists the schemas of the unified document in place, and returns the plan.
///
/// An operation whose schemas cannot be named is skipped.
///
/// # Errors
///
/// A component that keeps its name cannot be mapped, or two types contain each other under one
/// name.
pub fn hoist(document: &mut Value, names: &Names, report: &mut Report) -> Result<Plan> {
    let unified = document.clone();
    let mut known = Known::default();
    // Names apply to identical schemas, and joined types grow, until a round changes nothing.
    let mut rounds = 0;
    while rounds < 32 {
        rounds += 1;
        let mut round_report = report.clone();
        let mut round_document = document.clone();
        let mut round = Round {
            names,
            report: &mut round_report,
            known: &mut known,
            grown: false,
            components: Map::new(),
            owners: BTreeMap::new(),
            plan: Plan::default(),
            kept: BTreeMap::new(),
            renamed: BTreeMap::new(),
            failed: None,
        };
        let outcome = round.document(&mut round_document);
        let plan = std::mem::take(&mut round.plan);
        let (grown, failed) = (round.grown, round.failed.take());
        if let Err(error) = outcome {
            let Some(pointer) = failed else {
                return Err(error);
            };
            skip::remove(document, &pointer, error, report);
            // Discards its contribution to the types of other operations.
            known = Known::default();
            rounds = 0;
        } else if !grown {
            *document = round_document;
            *report = round_report;
            names.report_dead_rows(report);
            return Ok(plan);
        }
    }
    *document = unified;
    Err(Error::new(
        "names.json",
        "two types contain each other under one name",
        "Give one of the locations its own name",
    ))
}
