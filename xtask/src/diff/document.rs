//! Changes that are only in the documents: servers, errors, bounds, documentation.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use serde_json::Value;

use super::bounds::Walk;
use super::errors;
use super::pointers::Pointers;
use super::sides::{call_of, name, path};
use crate::change::{Change, ChangeKind, Severity, Subject};
use crate::edition::Edition;
use crate::identify::operations;
use crate::public_api::MemberKind;
use quo_sdk_codegen::schema::walk::join;

/// Returns the changes that do not affect the code, without those that `known` covers.
pub fn changes(old: &Edition, new: &Edition, known: &[Change]) -> Vec<Change> {
    let mut all = Vec::new();
    if new.is_document() {
        all.extend(whole(old.document(), new.document()));
        for listed in operations(new.document()) {
            let method = new.names.operation(&listed.id).to_snake_case();
            all.extend(operation(old, new, &method));
        }
    } else {
        // Changes of the event table are read from the code.
        let schemas = new.texts.iter().filter(|(file, _)| file != "events.json");
        for (file, new_text) in schemas {
            let old_text = old.texts.iter().find(|(found, _)| found == file);
            if let Some((_, old_text)) = old_text {
                let mut walk = Walk::new(old.document(), new.document(), false);
                walk.texts(old_text, new_text, &format!("{file}#"));
                all.extend(walk.found);
            }
        }
    }
    named(new, &mut all);
    all.retain(|change| !is_known(change, known));
    merged(all)
}

/// Compares the metadata of two documents.
fn whole(old: &Value, new: &Value) -> Vec<Change> {
    let rows = [
        (
            "/servers",
            "ClientBuilder::base_url",
            "the client has its own base URL, in src/client",
        ),
        (
            "/security",
            "Client",
            "the client sends its key as before: does the service require another one?",
        ),
        ("/info/title", "the document", "is it still the same API?"),
        (
            "/info/version",
            "info.version",
            "the vendor has not changed it between editions so far",
        ),
        (
            "/openapi",
            "openapi",
            "the new version may have constructs that the generator does not support",
        ),
    ];
    let mut all = Vec::new();
    for (pointer, rust, why) in rows {
        let (before, after) = (essence(old, pointer), essence(new, pointer));
        if before != after {
            all.push(Change {
                severity: Severity::Review,
                subject: Subject::Document,
                kind: ChangeKind::Changed,
                rust: rust.to_owned(),
                before,
                after,
                why,
                pointers: vec![pointer.to_owned()],
            });
        }
    }
    all
}

/// Returns a member without its documentation.
fn essence(document: &Value, pointer: &str) -> Option<String> {
    let value = document.pointer(pointer)?;
    let servers = value.as_array().into_iter().flatten();
    let urls: Vec<&str> = servers
        .filter_map(|server| server["url"].as_str())
        .collect();
    Some(match value.as_str() {
        Some(text) => text.to_owned(),
        None if urls.is_empty() => value.to_string(),
        None => urls.join(", "),
    })
}

/// Compares an operation of both editions.
fn operation(old: &Edition, new: &Edition, method: &str) -> Vec<Change> {
    let (old_at, new_at) = (Pointers(old), Pointers(new));
    let (Some(old_pointer), Some(new_pointer)) =
        (old_at.operation(method), new_at.operation(method))
    else {
        return Vec::new();
    };
    let (Some(old_operation), Some(new_operation)) =
        (old_at.value(&old_pointer), new_at.value(&new_pointer))
    else {
        return Vec::new();
    };
    let rust = call_of(new, method);
    let mut all = errors::changes(old_operation, new_operation, &new_pointer, &rust);
    let successes = |operation: &Value| -> Vec<String> {
        let statuses = operation["responses"].as_object().into_iter().flatten();
        let statuses = statuses.map(|(status, _)| status.clone());
        statuses.filter(|status| status.starts_with('2')).collect()
    };
    let (before, after) = (successes(old_operation), successes(new_operation));
    if before != after {
        all.push(Change {
            severity: Severity::Review,
            subject: Subject::Operation,
            kind: ChangeKind::Changed,
            rust: rust.clone(),
            before: Some(before.join(", ")),
            after: Some(after.join(", ")),
            why: "success has another status: is the result immediate?",
            pointers: vec![join(&new_pointer, "responses")],
        });
    }
    let mut sent = Walk::new(old.document(), new.document(), true);
    sent.annotations(old_operation, new_operation, &new_pointer);
    let parameters = |operation: &Value| operation["parameters"].as_array().cloned();
    let old_parameters = parameters(old_operation).unwrap_or_default();
    for (index, parameter) in parameters(new_operation)
        .unwrap_or_default()
        .iter()
        .enumerate()
    {
        let mut old_parameters = old_parameters.iter();
        if let Some(old_operation) = old_parameters.find(|found| found["name"] == parameter["name"])
        {
            let at = join(&join(&new_pointer, "parameters"), &index.to_string());
            sent.annotations(old_operation, parameter, &at);
            sent.schemas(
                &old_operation["schema"],
                &parameter["schema"],
                &join(&at, "schema"),
            );
        }
    }
    const JSON: &str = "/content/application~1json/schema";
    let body = format!("/requestBody{JSON}");
    if let (Some(old_operation), Some(new_operation)) =
        (old_operation.pointer(&body), new_operation.pointer(&body))
    {
        sent.schemas(
            old_operation,
            new_operation,
            &format!("{new_pointer}{body}"),
        );
    }
    all.extend(sent.found);
    let mut answered = Walk::new(old.document(), new.document(), false);
    for (old_operation, new_operation) in before.iter().zip(&after) {
        let at = |status: &str| format!("/responses/{status}{JSON}");
        let (old_operation, below) = (
            old_value(old_at, &old_pointer, &at(old_operation)),
            at(new_operation),
        );
        if let (Some(old_operation), Some(new_operation)) = (
            old_operation,
            new_at.value(&format!("{new_pointer}{below}")),
        ) {
            answered.schemas(
                old_operation,
                new_operation,
                &format!("{new_pointer}{below}"),
            );
        }
    }
    all.extend(answered.found);
    for change in &mut all {
        if change.rust.is_empty() {
            change.rust.clone_from(&rust);
        }
    }
    all
}

fn old_value<'a>(pointers: Pointers<'a>, operation: &str, below: &str) -> Option<&'a Value> {
    pointers.value(&format!("{operation}{below}"))
}

/// Sets the name of the field or setter for every change of a bound.
fn named(new: &Edition, changes: &mut [Change]) {
    let is_open = |change: &Change| matches!(change.subject, Subject::Bound | Subject::Value);
    if !changes.iter().any(is_open) {
        return;
    }
    let mut names: Vec<(String, String)> = Vec::new();
    let pointers = Pointers(new);
    for item in &new.api.items {
        let ty = name(item);
        if let Some(method) = item.method() {
            for setter in &item.members {
                let found = pointers.parameter(&method, &setter.name);
                let found = found.filter(|pointer| !pointer.ends_with("/requestBody"));
                let rust = format!("{}.{}", call_of(new, &method), setter.name);
                names.extend(found.map(|pointer| (pointer, rust)));
            }
            continue;
        }
        let fields = item.members.iter();
        for field in fields.filter(|member| member.kind == MemberKind::Field) {
            let rust = format!("{}::{}", path(new, item), field.name);
            let found = pointers.fields(ty, &field.name).into_iter();
            names.extend(found.map(|pointer| (pointer, rust.clone())));
        }
    }
    for change in changes.iter_mut().filter(|change| is_open(change)) {
        let at = change.pointers.first().map_or("", String::as_str);
        let above = names.iter().filter(|(pointer, _)| {
            let below = at.strip_prefix(pointer.as_str());
            below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
        });
        if let Some((_, rust)) = above.max_by_key(|(pointer, _)| pointer.len()) {
            change.rust.clone_from(rust);
        }
    }
}

/// Returns whether a change of the code covers the change.
fn is_known(change: &Change, known: &[Change]) -> bool {
    if !matches!(change.subject, Subject::Bound | Subject::Value) {
        return false;
    }
    known.iter().any(|known| {
        let is_value = known.subject == Subject::Value || known.subject == Subject::Event;
        let same_value = is_value && (known.before == change.before && known.after == change.after);
        same_value || known.rust == change.rust
    })
}

/// Merges equal changes of repeated schemas into one with all pointers.
fn merged(changes: Vec<Change>) -> Vec<Change> {
    let mut all: Vec<Change> = Vec::new();
    for change in changes {
        let by_name = matches!(change.subject, Subject::Bound | Subject::Value);
        let same = all
            .iter_mut()
            .find(|found| found.repeats(&change) && (!by_name || found.rust == change.rust));
        match same {
            Some(found) => {
                let new: BTreeSet<String> = change.pointers.into_iter().collect();
                let new = new.into_iter().filter(|new| !found.pointers.contains(new));
                let new: Vec<String> = new.collect();
                found.pointers.extend(new);
            }
            None => all.push(change),
        }
    }
    all
}
