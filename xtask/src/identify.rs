//! Identifies a document as an edition of the one that the crate is generated from.

use serde_json::Value;

use crate::error::{Error, Result};
use quo_sdk_codegen::schema::walk;

/// The names of the vendor over time, one of which is in the title. The rest of the title and the
/// host are not stable.
const VENDORS: [&str; 2] = ["Quo", "OpenPhone"];

/// The metadata of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// `openapi`.
    pub openapi: String,
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// The number of operations.
    pub operations: usize,
}

/// An operation of a document: method, path and operation id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ListedOperation {
    /// The method in lower case, such as `get`.
    pub method: String,
    /// The path template, such as `/v1/calls`.
    pub path: String,
    /// The operation id, such as `listCalls_v1`. Empty if there is none.
    pub id: String,
}

/// Returns the operations of a document, in its order.
pub fn operations(document: &Value) -> Vec<ListedOperation> {
    let paths = document.get("paths").and_then(Value::as_object);
    let items = paths.into_iter().flatten();
    items
        .flat_map(|(path, item)| {
            let members = item.as_object().into_iter().flatten();
            let operations = members.filter(|(method, _)| walk::METHODS.contains(&method.as_str()));
            operations.map(|(method, operation)| ListedOperation {
                method: method.clone(),
                path: path.clone(),
                id: operation["operationId"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned(),
            })
        })
        .collect()
}

/// Returns the metadata of a document that is an edition of `known`.
///
/// # Errors
///
/// The document is not OpenAPI 3, is not from this vendor, or shares no operation with `known`.
pub fn identify(known: &Value, document: &Value) -> Result<About> {
    let refuse = |problem: String, remedy| Err(Error::Unexpected { problem, remedy });
    if let Some(version) = document["swagger"].as_str() {
        return refuse(
            format!("it is OpenAPI {version} (`swagger`)"),
            "The generator reads OpenAPI 3: use a newer form of the document",
        );
    }
    let Some(openapi) = document["openapi"].as_str() else {
        return refuse(
            "it has no `openapi` member".to_owned(),
            "Give the OpenAPI document, not a schema or a sample",
        );
    };
    if !openapi.starts_with("3.") {
        return refuse(
            format!("it is OpenAPI {openapi}"),
            "The generator reads OpenAPI 3: see crates/codegen/src/document/lower.rs",
        );
    }
    let title = document["info"]["title"].as_str().unwrap_or_default();
    let words = title.split(|character: char| !character.is_alphanumeric());
    if !words.into_iter().any(|word| VENDORS.contains(&word)) {
        return refuse(
            format!("its title is \"{title}\""),
            "The title of an edition contains Quo or OpenPhone. If the vendor has a new name, add \
             it to xtask/src/identify.rs",
        );
    }
    let (ours, theirs) = (operations(known), operations(document));
    let is_known = |listed: &ListedOperation| {
        let mut known = ours.iter();
        known.any(|known| known.path == listed.path || known.id == listed.id)
    };
    if !theirs.iter().any(is_known) {
        return refuse(
            format!("none of its {} operations is known", theirs.len()),
            "It may be another API of the vendor, which needs a document of its own",
        );
    }
    Ok(About {
        openapi: openapi.to_owned(),
        title: title.to_owned(),
        version: document["info"]["version"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        operations: theirs.len(),
    })
}
