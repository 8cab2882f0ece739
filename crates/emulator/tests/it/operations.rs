//! Every operation of both documents: what succeeds and what is refused fits them.

use std::collections::BTreeSet;

use super::documents::{self, Documented};
use super::stage::{Ask, Stage, Told};
use super::table::{Row, rows};

#[tokio::test]
async fn every_operation_succeeds_and_refuses_as_its_document_says() {
    let stage = Stage::new().await;
    let (documented, mut failures) = (documents::all(), Vec::new());
    let rows = rows(&stage);
    let (last, first): (Vec<&Row>, Vec<&Row>) = rows
        .iter()
        .partition(|row| row.id.to_lowercase().starts_with("delete"));
    // What is deleted is missing from then on.
    for row in first.into_iter().chain(last) {
        let operation = documented.iter().find(|known| known.id == row.id).unwrap();
        let refused = row.refused.iter().map(|(status, ask)| (*status, ask));
        let succeeds = row.succeeds.iter().map(|ask| (operation.success(), ask));
        for (status, ask) in refused.chain(succeeds) {
            let told = stage.tell(ask.clone()).await;
            failures.extend(failure(operation, status, ask, &told));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn failure(operation: &Documented, status: u16, ask: &Ask, told: &Told) -> Option<String> {
    let deviation = if told.status == status {
        operation.deviation(status, &told.bytes)
    } else {
        Some(format!("{} instead of {status}", told.status))
    };
    let body = String::from_utf8_lossy(&told.bytes);
    deviation.map(|found| {
        format!(
            "{} {} {}: {found}\n    {body}",
            operation.id, ask.method, ask.target
        )
    })
}

#[tokio::test]
async fn every_operation_of_both_documents_has_a_success_and_a_refusal() {
    let rows = rows(&Stage::new().await);
    let ids = |of: &dyn Fn(&Row) -> bool| -> BTreeSet<&'static str> {
        rows.iter()
            .filter(|row| of(row))
            .map(|row| row.id)
            .collect()
    };
    let documented: BTreeSet<&'static str> =
        documents::all().into_iter().map(|known| known.id).collect();
    let (succeeding, refused) = (
        ids(&|row| !row.succeeds.is_empty()),
        ids(&|row| !row.refused.is_empty()),
    );
    let missing = documented.difference(&succeeding);
    let missing: Vec<String> = missing.map(ToString::to_string).collect();
    crate::coverage::assert_as_reviewed("not_emulated", &missing);
    // Those can be refused at the door only: see `gate`.
    assert_eq!(
        succeeding.difference(&refused).collect::<Vec<_>>(),
        [&"getContactCustomFields_v1", &"list"]
    );
}
