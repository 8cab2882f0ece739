//! One row for each operation: requests that succeed, and requests that fail.

mod phone;
mod tasks;
mod webhooks;
mod workspace;

use reqwest::Method;

use super::harness::{ApiRequest, Harness, request};

pub struct Row {
    pub id: &'static str,
    pub succeeds: Vec<ApiRequest>,
    /// With the status of the error response.
    pub rejected: Vec<(u16, ApiRequest)>,
}

fn row(id: &'static str, succeeds: Vec<ApiRequest>, rejected: Vec<(u16, ApiRequest)>) -> Row {
    Row {
        id,
        succeeds,
        rejected,
    }
}

fn bare(method: Method, target: impl Into<String>) -> ApiRequest {
    request(method, target, None)
}

/// Returns the rows for the records of the harness.
pub fn rows(s: &Harness) -> Vec<Row> {
    let mut rows = phone::calls(s);
    rows.extend(workspace::contacts(s));
    rows.extend(phone::conversations(s));
    rows.extend(workspace::workspace(s));
    rows.extend(tasks::tasks(s));
    rows.extend(webhooks::webhooks(s));
    rows.extend(webhooks::legacy_webhooks(s));
    rows
}
