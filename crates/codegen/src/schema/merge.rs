//! Merging JSON Schemas: unions and intersections.

use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::schema::fingerprint::fingerprint;
use crate::schema::kind::{Kind, is_nullable, properties, required};
use crate::schema::tagged::TAGGED;

/// Returns a schema that allows every value of every branch.
///
/// Branches of one JSON type become one schema. Branches of different JSON types become a
/// `oneOf`.
pub fn union(branches: Vec<Value>) -> Value {
    let nullable = branches.iter().any(is_nullable);
    let description = common_description(&branches);
    let mut groups: Vec<(Kind, Vec<Value>)> = Vec::new();
    let mut flat = Vec::new();
    for mut branch in branches {
        if let Some(branch) = branch.as_object_mut() {
            branch.remove("nullable");
        }
        match branch.get("oneOf").and_then(Value::as_array) {
            Some(inner) => flat.extend(inner.iter().cloned()),
            None => flat.push(branch),
        }
    }
    if flat.iter().any(|branch| Kind::of(branch) == Kind::Any) {
        return annotated(json!({}), nullable, description);
    }
    let has_number = flat.iter().any(|branch| Kind::of(branch) == Kind::Number);
    for branch in flat {
        let kind = match Kind::of(&branch) {
            Kind::Integer if has_number => Kind::Number,
            kind => kind,
        };
        match groups.iter_mut().find(|(group, _)| *group == kind) {
            Some((_, members)) => members.push(branch),
            None => groups.push((kind, vec![branch])),
        }
    }
    let mut united: Vec<Value> = Vec::new();
    for (kind, members) in groups {
        match kind {
            Kind::String => united.push(union_of_strings(&members)),
            Kind::Array => united.push(union_of_arrays(members)),
            Kind::Object => united.push(union_of_objects(&members)),
            Kind::Number => united.push(json!({ "type": "number" })),
            Kind::Integer => united.push(json!({ "type": "integer" })),
            Kind::Boolean => united.push(json!({ "type": "boolean" })),
            Kind::Any | Kind::Reference | Kind::Union => {
                for member in members {
                    if !united.contains(&member) {
                        united.push(member);
                    }
                }
            }
        }
    }
    let mut result = match <[Value; 1]>::try_from(united) {
        Ok([only]) => only,
        // The description of one member does not apply to the others.
        Err(several) => return annotated(json!({ "oneOf": several }), nullable, None),
    };
    if nullable && Kind::of(&result) == Kind::Reference {
        result = json!({ "allOf": [result] });
    }
    annotated(result, nullable, description)
}

fn annotated(mut schema: Value, nullable: bool, description: Option<Value>) -> Value {
    if let Some(schema) = schema.as_object_mut() {
        schema.remove("nullable");
        if nullable {
            schema.insert("nullable".into(), Value::Bool(true));
        }
        if let Some(description) = description {
            schema.entry("description").or_insert(description);
        }
    }
    schema
}

/// Merges strings: a union of their enums, or a string with its alternatives in `x-forms`.
fn union_of_strings(members: &[Value]) -> Value {
    let first = &members[0];
    if members
        .iter()
        .all(|member| fingerprint(member) == fingerprint(first))
    {
        return first.clone();
    }
    let mut values: Vec<Value> = Vec::new();
    let mut forms: Vec<Value> = Vec::new();
    let mut all_enums = true;
    for member in members {
        match member.get("enum").and_then(Value::as_array) {
            Some(listed) => {
                for value in listed {
                    if !values.contains(value) {
                        values.push(value.clone());
                    }
                }
            }
            None => all_enums = false,
        }
        match member.get("x-forms").and_then(Value::as_array) {
            Some(inner) => forms.extend(inner.iter().cloned()),
            None => forms.push(form(member)),
        }
    }
    let mut distinct: Vec<Value> = Vec::new();
    for form in forms {
        if !distinct.contains(&form) {
            distinct.push(form);
        }
    }
    if all_enums {
        json!({ "type": "string", "enum": values })
    } else {
        json!({ "type": "string", "x-forms": distinct })
    }
}

/// Returns the keywords that distinguish alternatives of a string.
fn form(schema: &Value) -> Value {
    let kept = ["pattern", "enum", "format", "minLength", "maxLength"];
    let entries = schema
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, _)| kept.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()));
    Value::Object(entries.collect())
}

fn union_of_arrays(members: Vec<Value>) -> Value {
    let items = members
        .iter()
        .map(|member| member.get("items").cloned().unwrap_or_else(|| json!({})))
        .collect();
    let mut result = match <[Value; 1]>::try_from(members) {
        Ok([only]) => return only,
        Err(members) => annotated(
            json!({ "type": "array" }),
            false,
            members
                .iter()
                .find_map(|member| member.get("description").cloned()),
        ),
    };
    result["items"] = union(items);
    result
}

/// Merges objects: the properties of all, required if all require them.
fn union_of_objects(members: &[Value]) -> Value {
    let first = &members[0];
    if members.len() == 1 {
        return first.clone();
    }
    let mut forms: Map<String, Value> = Map::new();
    for member in members {
        for (name, schema) in properties(member) {
            let forms = forms.entry(name).or_insert_with(|| json!([]));
            if let Some(forms) = forms.as_array_mut() {
                forms.push(schema);
            }
        }
    }
    let merged: Map<String, Value> = forms
        .into_iter()
        .map(|(name, forms)| (name, union_of_forms(forms)))
        .collect();
    let in_all: Vec<String> = required(first)
        .into_iter()
        .filter(|name| members.iter().all(|member| required(member).contains(name)))
        .collect();
    let mut result = json!({ "type": "object", "properties": merged });
    if !in_all.is_empty() {
        result["required"] = json!(in_all);
    }
    annotated(
        result,
        members.iter().any(is_nullable),
        common_description(members),
    )
}

/// Returns the description that all schemas have. One schema's own does not apply to the others.
fn common_description(schemas: &[Value]) -> Option<Value> {
    let mut descriptions = schemas
        .iter()
        .filter_map(|schema| schema.get("description"));
    let first = descriptions.next()?;
    descriptions
        .all(|other| other == first)
        .then(|| first.clone())
}

/// Merges the schemas of one property: the first if they are equal, otherwise their union.
fn union_of_forms(forms: Value) -> Value {
    let Value::Array(forms) = forms else {
        return forms;
    };
    let same = forms
        .windows(2)
        .all(|pair| fingerprint(&pair[0]) == fingerprint(&pair[1]));
    match forms.first() {
        Some(first) if same => first.clone(),
        _ => union(forms),
    }
}

/// Returns a schema for values that both schemas allow.
///
/// # Errors
///
/// The schemas have different JSON types, or one of them is recursive.
pub fn intersection(left: Value, right: Value, pointer: &str) -> Result<Value> {
    let unmapped = |what: &str| {
        Error::new(
            pointer,
            format!("`allOf` joins {what}"),
            "Write the joined schema in the corrections file, under `schema`",
        )
    };
    match (Kind::of(&left), Kind::of(&right)) {
        (Kind::Any, _) => Ok(overlay(right, left)),
        (_, Kind::Any) => Ok(overlay(left, right)),
        (Kind::Object, Kind::Object) => {
            let mut merged = properties(&left);
            for (name, schema) in properties(&right) {
                let schema = match merged.remove(&name) {
                    Some(known) if fingerprint(&known) == fingerprint(&schema) => known,
                    Some(known) => intersection(known, schema, pointer)?,
                    None => schema,
                };
                merged.insert(name, schema);
            }
            let mut names = required(&left);
            names.extend(required(&right));
            names.dedup();
            // The members of a tagged union lack the properties of the other object.
            let adds = |other: &Value| !properties(other).is_empty();
            let is_merged = adds(&left) && adds(&right);
            let mut result = overlay(left, right);
            if is_merged && let Some(result) = result.as_object_mut() {
                result.remove(TAGGED);
            }
            result["properties"] = Value::Object(merged);
            if !names.is_empty() {
                result["required"] = json!(names);
            }
            Ok(result)
        }
        (Kind::Reference, _) | (_, Kind::Reference) => {
            Err(unmapped("a recursive schema with another"))
        }
        (left_kind, right_kind) if left_kind == right_kind => Ok(overlay(left, right)),
        _ => Err(unmapped("schemas of different JSON types")),
    }
}

/// Adds to `over` the keywords of `under` that it does not have.
fn overlay(over: Value, under: Value) -> Value {
    let mut result = over;
    if let (Some(result), Value::Object(under)) = (result.as_object_mut(), under) {
        for (key, value) in under {
            result.entry(key).or_insert(value);
        }
    }
    result
}
