//! Every operation of both documents: successes and error responses match them.

use std::collections::BTreeSet;

use super::documents::{self, Documented};
use super::harness::{ApiRequest, ApiResponse, Harness};
use super::table::{Row, rows};

#[tokio::test]
async fn every_response_matches_its_document() {
    let harness = Harness::new().await;
    let (documented, mut failures) = (documents::all(), Vec::new());
    let rows = rows(&harness);
    let (last, first): (Vec<&Row>, Vec<&Row>) = rows
        .iter()
        .partition(|row| row.id.to_lowercase().starts_with("delete"));
    // Deletions run last, because other rows need the records.
    for row in first.into_iter().chain(last) {
        let operation = documented.iter().find(|known| known.id == row.id).unwrap();
        let rejected = row
            .rejected
            .iter()
            .map(|(status, request)| (*status, request));
        let succeeds = row
            .succeeds
            .iter()
            .map(|request| (operation.success(), request));
        for (status, request) in rejected.chain(succeeds) {
            let response = harness.send(request.clone()).await;
            failures.extend(failure(operation, status, request, &response));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn failure(
    operation: &Documented,
    status: u16,
    request: &ApiRequest,
    response: &ApiResponse,
) -> Option<String> {
    let deviation = if response.status == status {
        operation.deviation(status, &response.bytes)
    } else {
        Some(format!("{} instead of {status}", response.status))
    };
    let body = String::from_utf8_lossy(&response.bytes);
    deviation.map(|found| {
        format!(
            "{} {} {}: {found}\n    {body}",
            operation.id, request.method, request.target
        )
    })
}

#[tokio::test]
async fn every_operation_has_a_success_and_an_error_row() {
    let rows = rows(&Harness::new().await);
    let ids = |of: &dyn Fn(&Row) -> bool| -> BTreeSet<&'static str> {
        rows.iter()
            .filter(|row| of(row))
            .map(|row| row.id)
            .collect()
    };
    let documented: BTreeSet<&'static str> =
        documents::all().into_iter().map(|known| known.id).collect();
    let (succeeding, rejected) = (
        ids(&|row| !row.succeeds.is_empty()),
        ids(&|row| !row.rejected.is_empty()),
    );
    let missing = documented.difference(&succeeding);
    assert_eq!(missing.collect::<Vec<_>>(), [&""; 0]);
    // These have no invalid input; `checks` covers their key and version.
    assert_eq!(
        succeeding.difference(&rejected).collect::<Vec<_>>(),
        [&"getContactCustomFields_v1", &"list"]
    );
}
