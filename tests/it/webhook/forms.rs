//! Equivalent forms of a delivery: changes that services make without notice.

use serde_json::{Map, Value, json};

/// Applies `change` to every value, children first.
fn everywhere(value: &mut Value, change: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| everywhere(item, change)),
        Value::Object(members) => {
            members
                .values_mut()
                .for_each(|member| everywhere(member, change));
        }
        _ => {}
    }
    change(value);
}

/// The keys that [`with_extra_keys`] adds. A property of any JSON keeps them too.
const NEW_KEYS: [&str; 2] = ["aNewKey", "anotherNewKey"];

/// Adds unknown keys to every object.
pub fn with_extra_keys(delivery: &Value) -> Value {
    let mut delivery = delivery.clone();
    everywhere(&mut delivery, &mut |value| {
        if let Some(object) = value.as_object_mut() {
            object.insert(NEW_KEYS[0].into(), json!({ "deep": [1, null, "x"] }));
            object.insert(NEW_KEYS[1].into(), json!(null));
        }
    });
    delivery
}

/// Sets every string below `data` that is not a timestamp to an unknown value.
pub fn with_unknown_values(delivery: &Value) -> Value {
    let mut delivery = delivery.clone();
    for key in ["data", "body"] {
        everywhere(&mut delivery[key], &mut |value| {
            if value.as_str().is_some_and(|text| !is_time(text)) {
                *value = json!("brand-new-value");
            }
        });
    }
    delivery
}

/// Writes integers as floats, such as `60.0`.
pub fn with_floats(delivery: &Value) -> Value {
    let mut delivery = delivery.clone();
    everywhere(&mut delivery, &mut |value| {
        if let Some(number) = value.as_i64() {
            *value = json!(number as f64);
        }
    });
    delivery
}

/// Writes every timestamp in equivalent forms.
pub fn with_other_times(delivery: &Value) -> Vec<Value> {
    let forms: [fn(&str) -> String; 4] = [
        |date| format!("{date}Z"),
        |date| format!("{date}.123456Z"),
        |date| format!("{date}+00:00"),
        |date| date.to_owned(),
    ];
    forms
        .iter()
        .map(|form| {
            let mut delivery = delivery.clone();
            everywhere(&mut delivery, &mut |value| {
                if let Some(text) = value.as_str().filter(|text| is_time(text)) {
                    *value = json!(form(&text[..19]));
                }
            });
            delivery
        })
        .collect()
}

/// Reverses the keys of every object, so that `data` precedes `type`.
pub fn reversed(delivery: &Value) -> String {
    match delivery {
        Value::Object(members) => {
            let members: Vec<String> = members
                .iter()
                .rev()
                .map(|(key, value)| format!("{}:{}", json!(key), reversed(value)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(reversed).collect();
            format!("[{}]", items.join(","))
        }
        other => other.to_string(),
    }
}

fn is_time(text: &str) -> bool {
    text.len() >= 19
        && text.is_char_boundary(19)
        && text[..19].parse::<chrono::NaiveDateTime>().is_ok()
}

/// Removes nulls, empty lists and unknown keys, in which equivalent forms differ.
///
/// Numbers are compared as floats and times as instants.
pub fn essence(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members: Map<String, Value> = members
                .iter()
                .filter(|(key, _)| !NEW_KEYS.contains(&key.as_str()))
                .map(|(key, value)| (key.clone(), essence(value)))
                .filter(|(_, value)| !value.is_null() && *value != json!([]) && *value != json!({}))
                .collect();
            Value::Object(members)
        }
        Value::Array(items) => Value::Array(items.iter().map(essence).collect()),
        Value::Number(number) => json!(number.as_f64()),
        Value::String(text) => match chrono::DateTime::parse_from_rfc3339(text) {
            Ok(time) => json!(time.to_utc().to_rfc3339()),
            Err(_) => value.clone(),
        },
        other => other.clone(),
    }
}
