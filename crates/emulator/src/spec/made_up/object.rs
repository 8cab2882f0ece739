//! Objects: declared properties, and the keys of maps.

use serde_json::{Map, Value};

use super::super::document::Document;
use super::super::schema::keyword_list;

/// The maximum number of keys that a map is given to have enough.
const MAX_KEYS: u64 = 100;

/// Makes the fields of an object. `make` takes the name of a property, its schema, and
/// whether it is required; `None` leaves it out. Returns `None` if a required one is left out.
pub(super) fn fields(
    schema: &Value,
    mut make: impl FnMut(&str, &Value, bool) -> Option<Value>,
) -> Option<Value> {
    let mut fields = Map::new();
    let required = keyword_list(schema, "required").filter_map(Value::as_str);
    let required: Vec<&str> = required.collect();
    let declared = schema.get("properties").and_then(Value::as_object);
    for (name, field) in declared.into_iter().flatten() {
        let is_required = required.contains(&name.as_str());
        match make(name, field, is_required) {
            Some(value) => {
                fields.insert(name.clone(), value);
            }
            None if is_required => return None,
            None => {}
        }
    }
    let any = Value::Bool(true);
    let patterns = schema.get("patternProperties").and_then(Value::as_object);
    let pattern = patterns.and_then(|patterns| patterns.iter().next());
    let others = schema.get("additionalProperties");
    let other = others.filter(|others| others.is_object());
    for name in required {
        if !fields.contains_key(name) {
            fields.insert(name.to_owned(), make(name, other.unwrap_or(&any), true)?);
        }
    }
    let least = schema.get("minProperties").and_then(Value::as_u64);
    let least = least.unwrap_or(0).min(MAX_KEYS);
    // A map without declared properties has one key, so that its values are seen.
    let is_map = declared.is_none_or(Map::is_empty) && (other.is_some() || pattern.is_some());
    let mut number = 0;
    while (fields.len() as u64) < least.max(u64::from(is_map && fields.is_empty())) {
        number += 1;
        let name = match (pattern, schema.get("propertyNames")) {
            (Some((pattern, _)), _) => super::pattern::make(pattern, "key", number, 0),
            (None, Some(names)) => match names.get("pattern").and_then(Value::as_str) {
                Some(pattern) => super::pattern::make(pattern, "key", number, 0),
                None => keyword_list(names, "enum")
                    .filter_map(Value::as_str)
                    .nth(number - 1)
                    .map(str::to_owned),
            },
            (None, None) => None,
        };
        let name = name.unwrap_or_else(|| format!("key{number}"));
        let of = pattern.map(|(_, schema)| schema).or(other);
        let is_required = (fields.len() as u64) < least;
        match make(&name, of.unwrap_or(&any), is_required) {
            Some(value) => {
                fields.insert(name, value);
            }
            None if is_required => return None,
            None => break,
        }
        if number as u64 > MAX_KEYS {
            break;
        }
    }
    Some(Value::Object(fields))
}

/// Writes the value by which a `discriminator` finds the branch of a union, if the branch
/// does not fix it.
pub(super) fn set_discriminator(
    document: &Document,
    union: &Value,
    branch: &Value,
    made: &mut Value,
) {
    let set = || {
        let discriminator = union.get("discriminator")?;
        let name = discriminator.get("propertyName")?.as_str()?;
        let joined = document.joined(branch).schema;
        let field = document.joined(joined.get("properties")?.get(name)?).schema;
        if field.get("const").is_some() || field.get("enum").is_some() {
            return None;
        }
        let reference = branch.get("$ref")?.as_str()?;
        let schema = reference.rsplit('/').next()?;
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let mapped = mapping.into_iter().flatten();
        let mut mapped = mapped.filter(|(_, target)| *target == reference || *target == schema);
        let value = mapped.next().map_or(schema, |(value, _)| value.as_str());
        Some((name.to_owned(), value.to_owned()))
    };
    if let (Some((name, value)), Some(fields)) = (set(), made.as_object_mut())
        && let Some(field) = fields.get_mut(&name)
    {
        *field = Value::String(value);
    }
}
