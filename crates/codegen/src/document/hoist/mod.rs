//! Inline schemas become named components.
//!
//! A name comes from the table for the schema's place; from the table for an
//! identical schema at another place; or, with a warning, from the operation.
//! Two places that the table gives one name are joined. Requests and responses
//! never share an object type: a response may lack what a request must have.

mod envelope;
mod naming;
mod operations;
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

/// Rewrites the unified document in place and says what it found.
///
/// An operation whose schemas cannot be named is skipped.
pub fn hoist(document: &mut Value, names: &Names, report: &mut Report) -> Result<Plan> {
    let unified = document.clone();
    let mut known = Known::default();
    // Names spread by structure and joined types grow until a round adds nothing.
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
            // What it gave to the types of others goes with it.
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
        "Give one of the places its own name",
    ))
}
