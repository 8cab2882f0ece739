//! Changes in the documented error responses of an operation.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::change::{Change, ChangeKind, Severity, Subject};
use quo_sdk_codegen::schema::walk::join;

/// The documentation of one status.
#[derive(PartialEq)]
struct Documented {
    code: Option<String>,
    title: Option<String>,
    /// The names of the properties of the body.
    members: Vec<String>,
}

/// Returns the changes of an operation's error responses.
pub fn changes(old: &Value, new: &Value, at: &str, rust: &str) -> Vec<Change> {
    let (old_errors, new_errors) = (documented(old), documented(new));
    let change = |severity, kind, status: &str, before, after, why| Change {
        severity,
        subject: Subject::Error,
        kind,
        rust: rust.to_owned(),
        before,
        after,
        why,
        pointers: vec![join(&join(at, "responses"), status)],
    };
    let mut all = Vec::new();
    for (status, old) in &old_errors {
        let Some(new) = new_errors.get(status) else {
            all.push(change(
                Severity::Review,
                ChangeKind::Removed,
                status,
                Some(text(status, old)),
                None,
                "programs that handle it no longer receive it",
            ));
            continue;
        };
        let (before, after) = (Some(text(status, old)), Some(text(status, new)));
        let kind = ChangeKind::Changed;
        if old.code != new.code {
            let why = "programs that compare `ApiError::code` with the old code no longer match";
            all.push(change(Severity::Review, kind, status, before, after, why));
        } else if old.title != new.title {
            let why = "a title is for human readers";
            all.push(change(Severity::Additive, kind, status, before, after, why));
        }
        if old.members != new.members {
            let list = |documented: &Documented| Some(documented.members.join(", "));
            let why = "does `ApiError` decode the new properties?";
            let (before, after) = (list(old), list(new));
            all.push(change(Severity::Review, kind, status, before, after, why));
        }
    }
    for (status, new) in new_errors
        .iter()
        .filter(|(status, _)| !old_errors.contains_key(*status))
    {
        all.push(change(
            Severity::Additive,
            ChangeKind::Added,
            status,
            None,
            Some(text(status, new)),
            "it is decoded like any other `ApiError`",
        ));
    }
    all
}

fn documented(operation: &Value) -> BTreeMap<String, Documented> {
    let responses = operation["responses"].as_object().into_iter().flatten();
    let failures = responses.filter(|(status, _)| !status.starts_with('2'));
    failures
        .map(|(status, response)| {
            let contents = response["content"].as_object().into_iter().flatten();
            let schema = contents.map(|(_, content)| &content["schema"]).next();
            let properties = schema.map_or(&Value::Null, |schema| &schema["properties"]);
            let fixed = |name: &str| {
                let property = &properties[name];
                let value = property.get("const").or(property.pointer("/enum/0"))?;
                Some(value.as_str().map_or(value.to_string(), str::to_owned))
            };
            let members = properties.as_object().into_iter().flatten();
            let documented = Documented {
                code: fixed("code"),
                title: fixed("title"),
                members: members.map(|(name, _)| name.clone()).collect(),
            };
            (status.clone(), documented)
        })
        .collect()
}

/// Returns the status with its code and title: `400 0101400 "Too Many Participants"`.
fn text(status: &str, documented: &Documented) -> String {
    let mut text = status.to_owned();
    if let Some(code) = &documented.code {
        text = format!("{text} {code}");
    }
    if let Some(title) = &documented.title {
        text = format!("{text} \"{title}\"");
    }
    text
}
