//! Unions of objects that a constant property tells apart.
//!
//! Unification keeps the members of such a union beside the merged object, under `x-tagged`. A
//! step that does not know the keyword sees the merged object.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::schema::kind::{self, Kind};

/// The internal keyword with the tag and the members.
pub const TAGGED: &str = "x-tagged";

/// A member of a union.
pub struct Member {
    /// The value of the tag.
    pub value: String,
    /// The schema, with the tag.
    pub schema: Value,
}

/// Returns the value of [`TAGGED`] for these branches: a required property with one allowed text
/// in each branch, and another one in every other.
pub fn of_branches(branches: &[Value]) -> Option<Value> {
    if branches.len() < 2
        || branches
            .iter()
            .any(|branch| Kind::of(branch) != Kind::Object)
    {
        return None;
    }
    let properties = kind::properties(branches.first()?);
    let tag = properties.keys().find(|name| {
        let values = branches.iter().map(|branch| constant(branch, name));
        let values: Option<BTreeSet<String>> = values.collect();
        values.is_some_and(|values| values.len() == branches.len())
    })?;
    let members: Vec<Value> = branches
        .iter()
        .map(|branch| json!({ "value": constant(branch, tag), "schema": branch }))
        .collect();
    Some(json!({ "property": tag, "members": members }))
}

/// Returns the only text that a required property of an object may have.
fn constant(object: &Value, name: &str) -> Option<String> {
    let is_required = kind::required(object).iter().any(|listed| listed == name);
    let property = object.get("properties")?.get(name)?;
    match property.get("enum")?.as_array()?.as_slice() {
        [Value::String(only)] if is_required && !kind::is_nullable(property) => Some(only.clone()),
        _ => None,
    }
}

/// Returns the tag and the members of a schema with [`TAGGED`].
pub fn read(schema: &Value) -> Option<(String, Vec<Member>)> {
    let tagged = schema.get(TAGGED)?;
    let members = tagged["members"].as_array()?.iter().map(|member| {
        Some(Member {
            value: member["value"].as_str()?.to_owned(),
            schema: member["schema"].clone(),
        })
    });
    let members: Option<Vec<Member>> = members.collect();
    Some((tagged["property"].as_str()?.to_owned(), members?))
}
