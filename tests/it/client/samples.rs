//! Sample bodies for the response schemas of the vendored document.

use chrono::DateTime;
use serde_json::{Map, Value, json};

use crate::client::document::{list, operation, resolve};

/// The prefix of the name of every unknown field.
const UNKNOWN: &str = "unknown-";

/// An unlisted enum value.
const BRAND_NEW: &str = "brand-new-value";

/// The kind of a sample.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// Required properties only; null and empty lists where they are allowed.
    Minimal,
    /// Every property has a value.
    Maximal,
    /// Every property that cannot be null, with unknown fields in every object, unknown enum
    /// values and ids of another form, as a newer service may send them.
    Hostile,
}

/// Returns the bodies of each kind that `schema` allows, enough to cover every branch of every
/// union.
pub fn samples(schema: &'static Value) -> Vec<(String, Value)> {
    let mut samples = Vec::new();
    for kind in [Kind::Minimal, Kind::Maximal, Kind::Hostile] {
        let mut writer = Writer { kind, written: 0 };
        for turn in 0..turns(schema) {
            let body = writer.value("", schema, turn);
            samples.push((format!("{kind:?} {turn}"), body));
        }
    }
    samples
}

/// Returns the bodies of `kind` for the operation `id`.
pub fn bodies(id: &str, kind: Kind) -> Vec<Value> {
    let samples = samples(operation(id).success().1.unwrap());
    let kind = format!("{kind:?}");
    let wanted = samples
        .into_iter()
        .filter(|(name, _)| name.starts_with(&kind));
    wanted.map(|(_, body)| body).collect()
}

/// Writes distinct values, so that no field can be mistaken for another.
struct Writer {
    kind: Kind,
    written: u32,
}

impl Writer {
    fn value(&mut self, name: &str, schema: &'static Value, turn: usize) -> Value {
        let schema = resolve(schema);
        if let Some(members) = schema.get("allOf") {
            let mut whole = Map::new();
            for member in members.as_array().unwrap() {
                let Value::Object(part) = self.value(name, member, turn) else {
                    panic!("`{name}`: allOf of something else than objects");
                };
                whole.extend(part);
            }
            return Value::Object(whole);
        }
        let branches = branches(schema);
        if !branches.is_empty() {
            if self.kind == Kind::Minimal && allows_null(schema) {
                return Value::Null;
            }
            let branch = branches[turn % branches.len()];
            return self.value(name, branch, turn / branches.len());
        }
        self.written += 1;
        let n = self.written;
        if let Some(values) = listed(schema) {
            let known = values[turn % values.len()].clone();
            return if self.kind == Kind::Hostile {
                json!(BRAND_NEW)
            } else {
                known
            };
        }
        match schema["type"].as_str() {
            Some("object") => self.object(schema, turn),
            Some("array") => self.array(name, schema),
            Some("string") => json!(self.text(name, schema)),
            // Larger than 32 bits.
            Some("integer") if self.kind == Kind::Hostile => json!(3_000_000_000 + i64::from(n)),
            Some("integer") => json!(n),
            // An integer is a number too.
            Some("number") if self.kind == Kind::Hostile => json!(n),
            Some("number") => json!(f64::from(n) + 0.5),
            Some("boolean") => json!(n.is_multiple_of(2)),
            other => panic!("`{name}`: no sample for the type {other:?}"),
        }
    }

    fn object(&mut self, schema: &'static Value, turn: usize) -> Value {
        let mut object = Map::new();
        if self.kind == Kind::Hostile {
            // First, so that a decoder that stops there loses the rest.
            for value in [
                json!("a"),
                json!(1.5),
                json!(true),
                json!([{}, [1]]),
                json!({ "id": 1 }),
            ] {
                object.insert(format!("{UNKNOWN}{}", object.len()), value);
            }
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let wanted = match self.kind {
                Kind::Minimal => list(schema, "required").any(|required| required == name),
                Kind::Maximal => true,
                Kind::Hostile => !allows_null(property),
            };
            if wanted {
                object.insert(name.clone(), self.value(name, property, turn));
            }
        }
        Value::Object(object)
    }

    /// Returns one element per variant of the items. Each list counts separately.
    fn array(&mut self, name: &str, schema: &'static Value) -> Value {
        let (items, bound) = (&schema["items"], |name| {
            schema.get(name).and_then(Value::as_u64)
        });
        let least = bound("minItems").unwrap_or(0);
        let wanted = match self.kind {
            // A list response needs an item.
            Kind::Minimal => least.max(u64::from(name == "data")),
            Kind::Maximal | Kind::Hostile => least.max(2).max(turns(items) as u64),
        };
        let length = wanted.min(bound("maxItems").unwrap_or(u64::MAX)) as usize;
        (0..length)
            .map(|turn| self.value(name, items, turn))
            .collect()
    }

    fn text(&self, name: &str, schema: &Value) -> String {
        let n = self.written;
        let form = |key| schema.get(key).and_then(Value::as_str);
        match (form("format"), form("pattern")) {
            (Some("date-time"), _) if self.kind == Kind::Hostile => {
                format!("2026-07-{:02}T01:{:02}:03.123456+05:30", n % 28 + 1, n % 60)
            }
            (Some("date-time"), _) => {
                format!("2026-07-{:02}T01:{:02}:03.456Z", n % 28 + 1, n % 60)
            }
            (Some("uri" | "uri-reference"), _) => format!("https://example.com/{n}"),
            (Some("email"), _) => format!("ada{n}@example.com"),
            (None, Some(_)) if self.kind == Kind::Hostile => format!("zz{n}"),
            (None, Some(r"^\+[1-9]\d{1,14}$")) => format!("+1555555{n:04}"),
            (None, Some(pattern)) => {
                let prefix = pattern
                    .strip_prefix('^')
                    .and_then(|rest| rest.strip_suffix("(.*)$"));
                let prefix = prefix.unwrap_or_else(|| panic!("`{name}`: no sample for {pattern}"));
                format!("{prefix}{n}")
            }
            (None, None) => format!("{name} {n}"),
            (Some(format), _) => panic!("`{name}`: no sample for the format {format}"),
        }
    }
}

/// Returns the alternatives of a union without null, or none if it is not a union.
fn branches(schema: &'static Value) -> Vec<&'static Value> {
    assert!(schema.get("oneOf").is_none(), "no sample for oneOf");
    list(schema, "anyOf")
        .filter(|branch| branch["type"] != "null")
        .collect()
}

fn allows_null(schema: &'static Value) -> bool {
    list(resolve(schema), "anyOf").any(|branch| branch["type"] == "null" || allows_null(branch))
}

/// Returns the listed values of a schema.
fn listed(schema: &Value) -> Option<Vec<Value>> {
    match (schema.get("enum"), schema.get("const")) {
        (Some(values), _) => values.as_array().cloned(),
        (None, value) => value.map(|value| vec![value.clone()]),
    }
}

/// Returns the number of bodies that cover every branch of every union, without lists.
fn turns(schema: &'static Value) -> usize {
    let schema = resolve(schema);
    let most = |parts: Vec<&'static Value>| parts.into_iter().map(turns).max().unwrap_or(1);
    let branches = branches(schema);
    let properties = schema.get("properties").and_then(Value::as_object);
    let parts = list(schema, "allOf").chain(properties.into_iter().flat_map(Map::values));
    branches.len().max(1) * most(branches.clone()).max(most(parts.collect()))
}

/// Removes unknown fields and nulls from a body.
pub fn known(body: &Value) -> Value {
    match body {
        Value::Object(object) => object
            .iter()
            .filter(|(name, value)| !name.starts_with(UNKNOWN) && !value.is_null())
            .map(|(name, value)| (name.clone(), known(value)))
            .collect(),
        Value::Array(items) => items.iter().map(known).collect(),
        other => other.clone(),
    }
}

#[test]
fn every_union_branch_has_a_sample() {
    let [list] = bodies("list_webhooks", Kind::Maximal).try_into().unwrap();
    let single = bodies("get_webhook_by_id", Kind::Maximal);
    let listed = list["data"].as_array().unwrap().clone();
    for webhooks in [
        listed,
        single.iter().map(|body| body["data"].clone()).collect(),
    ] {
        for (event, resource) in [
            ("message.received", "*"),
            ("message.received", "PN"),
            ("call.ringing", "PN"),
            ("call.summary.completed", "*"),
            ("call.transcript.completed", "PN"),
            ("contact.deleted", "*"),
        ] {
            assert!(
                webhooks.iter().any(|webhook| {
                    webhook["events"]
                        .as_array()
                        .unwrap()
                        .contains(&json!(event))
                        && webhook["resourceIds"][0]
                            .as_str()
                            .unwrap()
                            .starts_with(resource)
                }),
                "{event} {resource}"
            );
        }
    }
    let [contact] = bodies("get_contact_by_id", Kind::Maximal)
        .try_into()
        .unwrap();
    let fields = contact["data"]["customFields"].as_array().unwrap();
    let values: Vec<_> = fields.iter().map(|field| &field["value"]).collect();
    assert!(values[0].is_array() && values[1].is_string() && values[2].is_boolean());
    assert!(DateTime::parse_from_rfc3339(values[3].as_str().unwrap()).is_ok());
    assert!(values[4].is_f64() && values.len() == 5);
}

#[test]
fn sample_kinds_differ_as_documented() {
    let schema = Box::leak(Box::new(json!({
        "type": "object",
        "required": ["a", "b", "d"],
        "properties": {
            "a": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
            "b": { "type": "array", "items": { "type": "string", "enum": ["x", "y", "z"] } },
            "c": { "type": "integer" },
            "d": { "type": "string", "pattern": "^PN(.*)$" },
        },
    })));
    let bodies: Vec<Value> = samples(schema).into_iter().map(|(_, body)| body).collect();
    let [minimal, maximal, hostile] = bodies.try_into().unwrap();
    assert_eq!(minimal, json!({ "a": null, "b": [], "d": "PN3" }));
    assert_eq!(
        maximal,
        json!({ "a": "a 2", "b": ["x", "y"], "c": 6, "d": "PN7" })
    );
    let unknown = json!({ "b": [BRAND_NEW, BRAND_NEW], "c": 3_000_000_005_u64, "d": "zz6" });
    assert_eq!(known(&hostile), unknown);
    assert_eq!(hostile.as_object().unwrap().len(), 5 + 3);
    assert_eq!(known(&minimal), json!({ "b": [], "d": "PN3" }));
}
