//! `spec/anchors.json`: the generated names that hand-written code, examples and samples use.
//!
//! Another edition must not change them unseen: the code beside them would not compile, or would
//! do something else. A change is a finding that has to be accepted.
//!
//! | entry | what it holds |
//! |---|---|
//! | `types::Call` | the item exists |
//! | `types::Call::id` | the member is described by the same line |
//! | `types::Call::*` | the fields or variants are the same, because code lists all of them |

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use heck::ToSnakeCase;
use quo_sdk_codegen::findings::{Finding, Findings};
use quo_sdk_codegen::schema::walk;
use serde_json::Value;

use crate::atomic_write::WriteBatch;
use crate::edition::Edition;
use crate::error::{Error, Result};
use crate::public_api::{MemberKind, PublicApi};
use crate::spec::Tree;

/// The list.
pub const FILE: &str = "spec/anchors.json";

/// Stands for all fields or variants of an item.
const ALL: &str = "*";

/// By document: the item or `item::member`, and the line of the public API that describes it.
type Anchors = BTreeMap<String, BTreeMap<String, String>>;

fn read(tree: &Tree) -> Result<Anchors> {
    let path = tree.join(FILE);
    match fs::read_to_string(&path) {
        Ok(text) => serde_json::from_str(&text).map_err(|source| Error::Table { path, source }),
        Err(_) => Ok(Anchors::new()),
    }
}

/// Returns the line that describes an anchor.
fn line(api: &PublicApi, anchor: &str) -> Option<String> {
    if let Some(item) = api.item(anchor) {
        return Some(item.path.clone());
    }
    let (path, name) = anchor.rsplit_once("::")?;
    let members = &api.item(path)?.members;
    if name == ALL {
        let parts = members
            .iter()
            .filter(|member| matches!(member.kind, MemberKind::Field | MemberKind::Variant));
        let lines: Vec<&str> = parts.map(|member| member.text.as_str()).collect();
        return Some(lines.join("; "));
    }
    let member = members.iter().find(|member| member.name == name)?;
    Some(member.text.clone())
}

/// Returns the anchors that changed.
///
/// # Errors
///
/// The list is not valid.
pub fn changed(editions: &[Edition], tree: &Tree) -> Result<Findings> {
    let mut found = Vec::new();
    for (document, anchors) in read(tree)? {
        let edition = editions.iter().find(|edition| edition.name == document);
        for (anchor, known) in anchors {
            let now = edition.and_then(|edition| line(&edition.api, &anchor));
            if now.as_ref() == Some(&known) {
                continue;
            }
            let now = now.map_or("nothing".to_owned(), |now| format!("`{now}`"));
            let text = format!(
                "{anchor}: hand-written code uses `{known}`, which is now {now}; follow it there, \
                 and accept the change"
            );
            found.push(Finding::of(&document, &text, None));
        }
    }
    Ok(found.into_iter().collect())
}

/// The operations of a document that hand-written code depends on, as JSON pointers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Operations {
    /// Those that it calls, or whose types it uses. They can be extended.
    pub used: Vec<String>,
    /// Those whose types it takes apart as a whole. They cannot even be extended.
    pub taken_apart: Vec<String>,
}

/// Returns the operations of an edition that hand-written code depends on.
///
/// # Errors
///
/// The list is not valid.
pub fn operations(tree: &Tree, edition: &Edition) -> Result<Operations> {
    let anchors = read(tree)?.remove(&edition.name).unwrap_or_default();
    let types = anchors.keys().filter_map(|anchor| {
        let (name, member) = anchor.strip_prefix("types::")?.split_once("::")?;
        Some((name, member == ALL))
    });
    let types: BTreeSet<(&str, bool)> = types.collect();
    let prepared = &edition.generated.prepared;
    let mut found = Operations::default();
    for operation in &edition.generated.plan.operations {
        let path = walk::join("/paths", &operation.path);
        let pointer = walk::join(&path, &operation.method.to_lowercase());
        let method = format!("crate::Client::{}", operation.name.to_snake_case());
        let mut has = BTreeSet::new();
        if let Some(described) = prepared.pointer(&pointer) {
            add_types(prepared, described, &mut has);
        }
        let has_any = |whole: bool| {
            has.iter()
                .any(|name| types.contains(&(name.as_str(), whole)))
        };
        if has_any(true) {
            found.taken_apart.push(pointer);
        } else if has_any(false) || anchors.contains_key(&method) {
            found.used.push(pointer);
        }
    }
    Ok(found)
}

/// Adds the names of the types of a part of the document, and of their parts.
fn add_types(document: &Value, part: &Value, found: &mut BTreeSet<String>) {
    match part {
        Value::Array(items) => {
            for item in items {
                add_types(document, item, found);
            }
        }
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            let pointer = reference.and_then(|reference| reference.strip_prefix('#'));
            if let Some(pointer) = pointer
                && let Some((_, name)) = pointer.rsplit_once('/')
                && found.insert(walk::unescape(name))
                && let Some(target) = document.pointer(pointer)
            {
                add_types(document, target, found);
            }
            for member in members.values() {
                add_types(document, member, found);
            }
        }
        _ => {}
    }
}

/// Adds the list to a batch, with the accepted changes. An anchor that is gone is removed.
///
/// # Errors
///
/// The list is not valid.
pub fn accept(
    tree: &Tree,
    editions: &[Edition],
    is_accepted: impl Fn(&Finding) -> bool,
    changes: &mut WriteBatch,
) -> Result<()> {
    let mut anchors = read(tree)?;
    for finding in changed(editions, tree)?
        .iter()
        .filter(|found| is_accepted(found))
    {
        let edition = editions
            .iter()
            .find(|edition| edition.name == finding.document);
        let now = edition.and_then(|edition| line(&edition.api, &finding.pointer));
        let Some(listed) = anchors.get_mut(&finding.document) else {
            continue;
        };
        match now {
            Some(now) => listed.insert(finding.pointer.clone(), now),
            None => listed.remove(&finding.pointer),
        };
    }
    if !anchors.is_empty() {
        // Maps of strings serialize without errors.
        let value = serde_json::to_value(&anchors).unwrap_or_default();
        changes.write(tree.join(FILE), crate::format::write(&value));
    }
    Ok(())
}
