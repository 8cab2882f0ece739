//! Is a text the document that the crate is generated from?

use serde_json::Value;

use crate::error::{Error, Result};
use quo_sdk_codegen::schema::walk;

/// Who publishes the document, under its names over time. The rest of the
/// title has changed, and so may the host.
const VENDORS: [&str; 2] = ["Quo", "OpenPhone"];

/// What a document says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// `openapi`.
    pub openapi: String,
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// How many operations it has.
    pub operations: usize,
}

/// An operation as a document lists it: method, path and operation id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ListedOperation {
    /// `get`.
    pub method: String,
    /// `/v1/calls`.
    pub path: String,
    /// `listCalls_v1`; empty when there is none.
    pub id: String,
}

/// The operations of a document, in its order.
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

/// What a document says about itself, if it is an edition of `known`.
///
/// # Errors
///
/// When it is no OpenAPI 3 document, not this vendor's, or has no operation of `known`.
pub fn identify(known: &Value, document: &Value) -> Result<About> {
    let refuse = |problem: String, remedy| Err(Error::Unexpected { problem, remedy });
    if let Some(version) = document["swagger"].as_str() {
        return refuse(
            format!("it is OpenAPI {version} (`swagger`)"),
            "The generator reads 3.x: look for a newer form of the document",
        );
    }
    let Some(openapi) = document["openapi"].as_str() else {
        return refuse(
            "it has no `openapi` member".to_owned(),
            "Name the OpenAPI document, not a schema or a sample",
        );
    };
    if !openapi.starts_with("3.") {
        return refuse(
            format!("it is OpenAPI {openapi}"),
            "The generator reads 3.x: see crates/codegen/src/document/lower.rs",
        );
    }
    let title = document["info"]["title"].as_str().unwrap_or_default();
    let words = title.split(|character: char| !character.is_alphanumeric());
    if !words.into_iter().any(|word| VENDORS.contains(&word)) {
        return refuse(
            format!("its title is \"{title}\""),
            "An edition of ours names Quo or OpenPhone there; if the vendor has a new name, \
             add it to xtask/src/recognise.rs",
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
            "It may be another API of the vendor's: that is another document beside this one",
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
