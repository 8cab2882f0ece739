//! What changes in the errors that an operation is documented to answer.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::change::{Change, Class, Happened, Subject};
use quo_sdk_codegen::schema::walk::join;

/// What is documented of one status.
#[derive(PartialEq)]
struct Documented {
    code: Option<String>,
    title: Option<String>,
    /// The members of the body.
    members: Vec<String>,
}

/// The changes of an operation's errors.
pub fn changes(was: &Value, is: &Value, at: &str, rust: &str) -> Vec<Change> {
    let (then, now) = (documented(was), documented(is));
    let change = |class, happened, status: &str, before, after, why| Change {
        class,
        subject: Subject::Error,
        happened,
        rust: rust.to_owned(),
        before,
        after,
        why,
        pointers: vec![join(&join(at, "responses"), status)],
    };
    let mut all = Vec::new();
    for (status, was) in &then {
        let Some(is) = now.get(status) else {
            all.push(change(
                Class::Review,
                Happened::Removed,
                status,
                Some(text(status, was)),
                None,
                "programs that wait for it wait in vain",
            ));
            continue;
        };
        let (before, after) = (Some(text(status, was)), Some(text(status, is)));
        let happened = Happened::Changed;
        if was.code != is.code {
            let why = "programs that compare `ApiError::code` with the old one miss it";
            all.push(change(Class::Review, happened, status, before, after, why));
        } else if was.title != is.title {
            let why = "a title is for people";
            all.push(change(
                Class::Additive,
                happened,
                status,
                before,
                after,
                why,
            ));
        }
        if was.members != is.members {
            let list = |documented: &Documented| Some(documented.members.join(", "));
            let why = "does `ApiError` read what is new in the body?";
            let (before, after) = (list(was), list(is));
            all.push(change(Class::Review, happened, status, before, after, why));
        }
    }
    for (status, is) in now.iter().filter(|(status, _)| !then.contains_key(*status)) {
        all.push(change(
            Class::Additive,
            Happened::Added,
            status,
            None,
            Some(text(status, is)),
            "it is read as any other `ApiError`",
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

/// `400 0101400 "Too Many Participants"`.
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
