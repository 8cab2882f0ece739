//! The table has the operations of the document, with their methods, paths and pages.

use std::collections::BTreeSet;
use std::fs;

use heck::ToSnakeCase;
use serde_json::Value;

use super::document::{editions, json_schema, spec};

#[test]
fn every_document_with_operations_has_a_table() {
    let mut with_operations = BTreeSet::new();
    for entry in fs::read_dir(spec("")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let document: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        if document.get("openapi").is_some() && document.get("paths").is_some() {
            let name = path.file_stem().unwrap().to_str().unwrap();
            with_operations.insert(name.strip_prefix("quo-").unwrap().to_owned());
        }
    }
    let tables = quo_sdk::REQUEST_TABLES.iter();
    let tables: BTreeSet<String> = tables.map(|table| table.document.to_owned()).collect();
    assert_eq!(tables, with_operations);
    assert!(!tables.is_empty());
}

#[test]
fn table_has_the_operations_of_the_document() {
    for edition in editions() {
        let rows = edition.table.rows.iter().map(|row| row.operation);
        assert!(
            rows.eq(edition.table.operations),
            "{}",
            edition.table.document
        );
        let name = |method: &str, path: &str| format!("{method} {path}");
        let rows = edition.table.rows.iter().map(|row| row.operation);
        let mut unknown: BTreeSet<String> = rows
            .map(|operation| name(operation.method, operation.path))
            .collect();
        let mut missing = Vec::new();
        for described in edition.operations() {
            let is_known = unknown.remove(&name(&described.method, &described.path));
            if !is_known && !described.is_skipped() {
                missing.push(described.title);
            }
        }
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "{missing:?} {unknown:?}"
        );
    }
}

/// The operation ids of the document, unless the names table renames them.
#[test]
fn operations_are_named_by_their_ids() {
    for edition in editions() {
        let file = spec(&format!("quo-{}.names.json", edition.table.document));
        let names: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let names = &names["operations"];
        let suffixes = names["strip_suffixes"].as_array().into_iter().flatten();
        let suffixes: Vec<&str> = suffixes.filter_map(Value::as_str).collect();
        for (described, row) in edition.rows() {
            let Some(id) = described.id() else { continue };
            let stripped = suffixes.iter().find_map(|suffix| id.strip_suffix(suffix));
            let named = names["rename"][id].as_str().or(stripped).unwrap_or(id);
            assert_eq!(
                row.operation.id,
                named.to_snake_case(),
                "{}",
                described.title
            );
        }
    }
}

#[test]
fn pages_have_the_names_of_the_document() {
    for edition in editions() {
        for (described, row) in edition.rows() {
            let Some(page) = row.page else { continue };
            let title = &described.title;
            let parameters = described.parameters();
            let token = parameters
                .iter()
                .find(|parameter| parameter.name == page.token);
            let token = token.unwrap_or_else(|| panic!("{title}: no parameter {}", page.token));
            assert_eq!(token.location, "query", "{title}");
            let (_, response) = described.successes()[0];
            let body = edition.target(json_schema(response).unwrap());
            let mut names = vec!["data", page.next];
            names.extend(page.total);
            for name in names {
                assert!(
                    body["properties"].get(name).is_some(),
                    "{title}: no `{name}`"
                );
            }
        }
    }
}
