//! One row for each operation: requests that succeed, and requests that are refused.

mod phone;
mod tasks;
mod webhooks;
mod workspace;

use reqwest::Method;

use super::stage::{Ask, Stage, ask};

pub struct Row {
    pub id: &'static str,
    pub succeeds: Vec<Ask>,
    /// With the status of the refusal.
    pub refused: Vec<(u16, Ask)>,
}

fn row(id: &'static str, succeeds: Vec<Ask>, refused: Vec<(u16, Ask)>) -> Row {
    Row {
        id,
        succeeds,
        refused,
    }
}

fn bare(method: Method, target: impl Into<String>) -> Ask {
    ask(method, target, None)
}

/// The rows for what is on the stage.
pub fn rows(s: &Stage) -> Vec<Row> {
    let mut rows = phone::calls(s);
    rows.extend(workspace::contacts(s));
    rows.extend(phone::conversations(s));
    rows.extend(workspace::workspace(s));
    rows.extend(tasks::tasks(s));
    rows.extend(webhooks::webhooks(s));
    rows.extend(webhooks::legacy_webhooks(s));
    rows
}
