//! Values made from JSON Schema, the same each time.
//!
//! | kind | value |
//! |---|---|
//! | minimal | only what is required; null and empty lists where they are allowed |
//! | maximal | every property has a value |
//!
//! Each kind has as many values as it takes to reach every branch of every union. The locations
//! of the maximal value that allow null or list their values are known, so that others are made
//! from it.

use std::collections::BTreeSet;

use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};

use super::document::{Edition, list, merged};
use super::pattern::matching;

/// The most values of one kind.
const MAX_TURNS: usize = 24;

/// The prefix of the name of every unknown property.
const UNKNOWN: &str = "unknown-";

/// A value that no enum lists.
const UNLISTED: &str = "brand-new-value";

/// What a value is made for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Purpose {
    /// An argument in the path. Its texts need encoding.
    Path,
    /// A parameter in the query. Its texts need encoding, and its lists have elements.
    Query,
    /// A parameter in a header. Its lists have elements.
    Header,
    /// The body of a request.
    Body,
    /// The body of a response.
    Response,
}

/// How much a value has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Extent {
    Minimal,
    Maximal,
}

/// A value with the JSON pointers of its parts.
#[derive(Debug, Clone)]
pub struct Sample {
    pub value: Value,
    /// The parts that may be null, but are not.
    pub nullable: Vec<String>,
    /// The texts that are one of several listed values.
    pub listed: Vec<String>,
    /// The objects with known properties.
    pub objects: Vec<String>,
}

/// Makes values of the schemas of a document.
pub struct Maker<'a> {
    edition: &'a Edition,
    purpose: Purpose,
    extent: Extent,
    runner: TestRunner,
    /// Makes values distinct, so that no field can be mistaken for another.
    written: u32,
    used: BTreeSet<String>,
    /// The references that are being followed.
    open: Vec<String>,
    sample: Sample,
}

/// A schema without references, unions and null.
struct Concrete {
    schema: Map<String, Value>,
    is_nullable: bool,
    references: Vec<String>,
    /// What is left of the turn after the choice of branches.
    turn: usize,
    /// The number of branches that there were to choose from.
    branches: usize,
}

/// Returns the values of one kind.
pub fn samples(edition: &Edition, schema: &Value, purpose: Purpose, extent: Extent) -> Vec<Sample> {
    let maker = || Maker {
        edition,
        purpose,
        extent,
        runner: TestRunner::deterministic(),
        written: 0,
        used: BTreeSet::new(),
        open: Vec::new(),
        sample: Sample {
            value: Value::Null,
            nullable: Vec::new(),
            listed: Vec::new(),
            objects: Vec::new(),
        },
    };
    let turns = maker().turns(schema, &[]).min(MAX_TURNS);
    let make = |turn| {
        let mut maker = maker();
        let value = maker.value("value", "", schema, turn);
        Sample {
            value,
            ..maker.sample
        }
    };
    (0..turns).map(make).collect()
}

impl Sample {
    /// Returns the value with one part after the other as null, each with the pointer of the part.
    pub fn with_null(&self) -> Vec<(String, Value)> {
        let nullable = self.nullable.iter();
        let with_null = nullable.map(|pointer| {
            let mut value = self.value.clone();
            *value.pointer_mut(pointer).unwrap() = Value::Null;
            (pointer.clone(), value)
        });
        with_null.collect()
    }

    /// Returns the value with unlisted values instead of listed ones, if there are any.
    pub fn with_unlisted(&self) -> Option<Value> {
        let mut value = self.value.clone();
        for pointer in &self.listed {
            *value.pointer_mut(pointer).unwrap() = json!(UNLISTED);
        }
        (!self.listed.is_empty()).then_some(value)
    }

    /// Returns the value with unknown properties in every object that has properties.
    pub fn with_unknown(&self) -> Value {
        let mut value = self.value.clone();
        for pointer in &self.objects {
            let object = value.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
            let known = std::mem::take(object);
            // First, so that a decoder that stops there loses the rest.
            for unknown in [json!("a"), json!(1.5), json!([{}, [1]]), json!({ "id": 1 })] {
                object.insert(format!("{UNKNOWN}{}", object.len()), unknown);
            }
            object.extend(known);
        }
        value
    }
}

/// Returns a value without unknown properties and nulls.
pub fn known(value: &Value) -> Value {
    match value {
        Value::Object(object) => object
            .iter()
            .filter(|(name, value)| !name.starts_with(UNKNOWN) && !value.is_null())
            .map(|(name, value)| (name.clone(), known(value)))
            .collect(),
        Value::Array(items) => items.iter().map(known).collect(),
        other => other.clone(),
    }
}

impl Maker<'_> {
    fn value(&mut self, name: &str, pointer: &str, schema: &Value, turn: usize) -> Value {
        let Concrete {
            schema,
            is_nullable,
            references,
            turn,
            ..
        } = self.concrete(schema, turn);
        if is_nullable && self.extent == Extent::Minimal {
            return Value::Null;
        }
        if is_nullable {
            self.sample.nullable.push(pointer.to_owned());
        }
        let opened = references.len();
        self.open.extend(references);
        let value = self.typed(name, pointer, &Value::Object(schema), turn);
        self.open.truncate(self.open.len() - opened);
        value
    }

    fn typed(&mut self, name: &str, pointer: &str, schema: &Value, turn: usize) -> Value {
        self.written += 1;
        let n = self.written;
        let values = list(schema, "enum").chain(schema.get("const"));
        let values: Vec<&Value> = values.filter(|value| !value.is_null()).collect();
        if !values.is_empty() {
            let value = values[turn % values.len()].clone();
            if value.is_string() {
                self.sample.listed.push(pointer.to_owned());
            }
            return value;
        }
        let of_type = match schema.get("type") {
            Some(Value::String(of_type)) => of_type.as_str(),
            _ if schema.get("properties").is_some() => "object",
            _ if schema.get("items").is_some() => "array",
            _ => "string",
        };
        match of_type {
            "object" => self.object(pointer, schema, turn),
            "array" => self.array(name, pointer, schema),
            "integer" => json!(self.integer(schema)),
            "number" => json!(within(schema, f64::from(n) + 0.5)),
            "boolean" => json!(n.is_multiple_of(2)),
            _ => json!(self.text(name, schema)),
        }
    }

    fn object(&mut self, pointer: &str, schema: &Value, turn: usize) -> Value {
        let mut object = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        let required: Vec<&Value> = list(schema, "required").collect();
        let fewest = schema.get("minProperties").and_then(Value::as_u64);
        for (name, property) in properties.into_iter().flatten() {
            let is_required = required.iter().any(|required| *required == name);
            let is_needed = (object.len() as u64) < fewest.unwrap_or(0);
            let is_wanted = is_required || is_needed || self.extent == Extent::Maximal;
            if !is_wanted || (!is_required && self.is_open(property)) {
                continue;
            }
            let pointer = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
            object.insert(name.clone(), self.value(name, &pointer, property, turn));
        }
        match schema.get("additionalProperties") {
            _ if properties.is_some_and(|properties| !properties.is_empty()) => {
                self.sample.objects.push(pointer.to_owned());
            }
            Some(values @ Value::Object(_)) if self.extent == Extent::Maximal => {
                let pointer = format!("{pointer}/key");
                object.insert("key".to_owned(), self.value("key", &pointer, values, turn));
            }
            Some(Value::Bool(false)) => {}
            _ if self.extent == Extent::Maximal => {
                object.insert("key".to_owned(), json!("any"));
            }
            _ => {}
        }
        Value::Object(object)
    }

    /// Returns one element for each variant of the items. Each list counts separately.
    fn array(&mut self, name: &str, pointer: &str, schema: &Value) -> Value {
        let empty = json!({});
        let items = schema.get("items").unwrap_or(&empty);
        let bound = |name| schema.get(name).and_then(Value::as_u64);
        let is_parameter = matches!(self.purpose, Purpose::Query | Purpose::Header);
        let fewest = bound("minItems").unwrap_or(0).max(u64::from(is_parameter));
        let wanted = match self.extent {
            Extent::Minimal => fewest,
            _ if self.is_open(items) => fewest,
            Extent::Maximal => fewest.max(2).max(self.turns(items, &self.open) as u64),
        };
        let length = wanted
            .min(bound("maxItems").unwrap_or(u64::MAX))
            .min(MAX_TURNS as u64);
        let elements = (0..length as usize)
            .map(|turn| self.value(name, &format!("{pointer}/{turn}"), items, turn));
        elements.collect()
    }

    fn integer(&self, schema: &Value) -> i64 {
        let is_small = schema.get("format").is_some_and(|format| format == "int32");
        let large = match (self.purpose, is_small) {
            // Larger than 32 bits.
            (Purpose::Response, false) => 3_000_000_000.0,
            _ => 0.0,
        };
        let n = f64::from(self.written) + large;
        let step = schema.get("multipleOf").and_then(Value::as_f64);
        within(schema, n * step.unwrap_or(1.0)) as i64
    }

    fn text(&mut self, name: &str, schema: &Value) -> String {
        let n = self.written;
        let bound = |name| schema.get(name).and_then(Value::as_u64);
        let (fewest, most) = (bound("minLength"), bound("maxLength"));
        let (fewest, most) = (
            fewest.unwrap_or(0) as usize,
            most.map_or(usize::MAX, |n| n as usize),
        );
        let fits = |text: &str| (fewest..=most).contains(&text.chars().count());
        let form = |key| schema.get(key).and_then(Value::as_str);
        let encoded = match self.purpose {
            Purpose::Path => " /?#%\u{e9}",
            Purpose::Query => " &=+#%\u{e9}\"",
            Purpose::Body | Purpose::Response => " \"\\\u{1f44b}\n",
            Purpose::Header => "",
        };
        let free = |text: String| match format!("{text}{encoded}") {
            long if fits(&long) => long,
            _ => text,
        };
        let text = match (form("format"), form("pattern")) {
            (Some("date-time"), _) => {
                format!("2026-07-{:02}T01:{:02}:03.456Z", n % 28 + 1, n % 60)
            }
            (Some("date"), _) => format!("2026-07-{:02}", n % 28 + 1),
            (Some("time"), _) => format!("01:{:02}:03Z", n % 60),
            (Some("uri" | "uri-reference" | "url"), _) => format!("https://example.com/{n}"),
            (Some("email"), _) => format!("ada{n}@example.com"),
            (Some("uuid"), _) => format!("00000000-0000-4000-8000-{n:012}"),
            (Some("byte"), _) => "AAEC".to_owned(),
            (_, Some(pattern)) => {
                let (used, end) = (&self.used, free(n.to_string()));
                let is_new = |text: &str| fits(text) && !used.contains(text);
                matching(pattern, &mut self.runner, &end, is_new)
            }
            (_, None) => {
                let long = free(format!("{n} {name}"));
                let short: String = long.chars().take(most).collect();
                let missing = fewest.saturating_sub(short.chars().count());
                short + &"x".repeat(missing)
            }
        };
        self.used.insert(text.clone());
        text
    }

    /// Returns whether the schema, or the items of the list, are being written within themselves.
    fn is_open(&self, schema: &Value) -> bool {
        let references = self.concrete(schema, 0).references;
        let is_open = references.iter().any(|found| {
            let mut open = self.open.iter().filter(|open| *open == found);
            open.nth(1).is_some()
        });
        is_open || schema.get("items").is_some_and(|items| self.is_open(items))
    }

    /// Returns the branch of a schema that `turn` selects.
    fn concrete(&self, schema: &Value, turn: usize) -> Concrete {
        let mut concrete = Concrete {
            schema: schema.as_object().cloned().unwrap_or_default(),
            is_nullable: false,
            references: Vec::new(),
            turn,
            branches: 1,
        };
        loop {
            let schema = &mut concrete.schema;
            if let Some(Value::String(reference)) = schema.remove("$ref") {
                let pointer = reference.strip_prefix('#').unwrap();
                let target = self.edition.document.pointer(pointer).unwrap();
                *schema = merged(target.as_object().unwrap(), schema);
                if concrete.references.contains(&reference) {
                    return concrete;
                }
                concrete.references.push(reference);
            } else if let Some(Value::Array(members)) = schema.remove("allOf") {
                for member in &members {
                    *schema = merged(schema, member.as_object().unwrap());
                }
            } else if let Some(Value::Array(branches)) =
                schema.remove("anyOf").or_else(|| schema.remove("oneOf"))
            {
                let (nulls, others): (Vec<_>, Vec<_>) =
                    branches.iter().partition(|branch| branch["type"] == "null");
                concrete.is_nullable |= !nulls.is_empty();
                if others.is_empty() {
                    continue;
                }
                let branch = others[concrete.turn % others.len()];
                concrete.turn /= others.len();
                concrete.branches *= others.len();
                *schema = merged(schema, branch.as_object().unwrap());
            } else if let Some(Value::Array(types)) = schema.get("type").cloned() {
                let (nulls, others): (Vec<_>, Vec<_>) =
                    types.iter().partition(|of_type| **of_type == "null");
                concrete.is_nullable |= !nulls.is_empty();
                if others.is_empty() {
                    schema.remove("type");
                    continue;
                }
                schema.insert("type".into(), others[concrete.turn % others.len()].clone());
                concrete.turn /= others.len();
                concrete.branches *= others.len();
            } else {
                let lists_null = |values: &Value| {
                    let mut values = values.as_array().into_iter().flatten();
                    values.any(Value::is_null)
                };
                concrete.is_nullable |= schema.remove("nullable") == Some(json!(true))
                    || schema.get("enum").is_some_and(lists_null);
                return concrete;
            }
        }
    }

    /// Returns the number of values that reach every branch of every union outside of lists.
    /// `open` are the references that are being followed.
    fn turns(&self, schema: &Value, open: &[String]) -> usize {
        let first = self.concrete(schema, 0);
        let of_branch = (0..first.branches.min(MAX_TURNS)).map(|turn| {
            let branch = self.concrete(schema, turn);
            if branch.references.iter().any(|found| open.contains(found)) {
                return 1;
            }
            let open = [open, &branch.references].concat();
            let properties = branch.schema.get("properties").and_then(Value::as_object);
            let properties = properties.into_iter().flat_map(Map::values);
            let turns = properties.map(|schema| self.turns(schema, &open));
            turns.max().unwrap_or(1)
        });
        first.branches * of_branch.max().unwrap_or(1)
    }
}

/// Returns the number, or one between the bounds of the schema.
fn within(schema: &Value, number: f64) -> f64 {
    let bound = |name| schema.get(name).and_then(Value::as_f64);
    let low = bound("minimum").or_else(|| bound("exclusiveMinimum").map(|low| low + 1.0));
    let high = bound("maximum").or_else(|| bound("exclusiveMaximum").map(|high| high - 1.0));
    match (low, high) {
        (_, None) => number.max(low.unwrap_or(f64::MIN)),
        (None, Some(high)) => number.min(high),
        (Some(low), Some(high)) if (low..=high).contains(&number) => number,
        (Some(low), Some(high)) => low + number.trunc() % (high - low + 1.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::document::editions;

    /// Returns the samples of a schema of a document with these components.
    fn of(components: Value, schema: &Value, extent: Extent) -> Vec<Sample> {
        let mut edition = editions().remove(0);
        edition.document = json!({ "components": { "schemas": components } });
        samples(&edition, schema, Purpose::Header, extent)
    }

    fn values(schema: Value, extent: Extent) -> Vec<Value> {
        let samples = of(json!({}), &schema, extent).into_iter();
        samples.map(|sample| sample.value).collect()
    }

    #[test]
    fn minimal_sample_has_what_is_required_and_maximal_has_all() {
        let schema = json!({
            "type": "object",
            "required": ["a", "b", "d"],
            "properties": {
                "a": { "type": ["string", "null"] },
                "b": { "type": "array", "items": { "enum": ["x", "y"] }, "minItems": 1 },
                "c": { "type": "integer", "minimum": 100 },
                "d": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
                "e": { "type": "number", "minimum": 0, "maximum": 1 },
            },
        });
        let [minimal] = values(schema.clone(), Extent::Minimal).try_into().unwrap();
        assert_eq!(minimal, json!({ "a": null, "b": ["x"], "d": null }));
        let [sample] = of(json!({}), &schema, Extent::Maximal).try_into().unwrap();
        let expected = json!({ "a": "2 a", "b": ["x", "y"], "c": 100, "d": false, "e": 0.0 });
        assert_eq!(known(&sample.value)["a"], expected["a"]);
        assert_eq!(sample.value["b"], expected["b"]);
        assert_eq!(sample.value["c"], expected["c"]);
        assert!(sample.value["d"].is_boolean());
        let e = sample.value["e"].as_f64().unwrap();
        assert!((0.0..=1.0).contains(&e), "{e}");
        assert_eq!(sample.nullable, ["/a", "/d"]);
        assert_eq!(sample.listed, ["/b/0", "/b/1"]);
        let nulls: Vec<Value> = sample
            .with_null()
            .into_iter()
            .map(|(_, value)| value)
            .collect();
        assert!(nulls[0]["a"].is_null() && nulls[1]["d"].is_null());
        assert!(!nulls[0]["d"].is_null() && !nulls[1]["a"].is_null());
        assert_eq!(
            sample.with_unlisted().unwrap()["b"],
            json!([UNLISTED, UNLISTED])
        );
        let unknown = sample.with_unknown();
        assert!(unknown.as_object().unwrap().len() > 5);
        assert_eq!(known(&unknown), sample.value);
    }

    #[test]
    fn every_branch_of_every_union_has_a_sample() {
        let schema = json!({ "properties": {
            "a": { "anyOf": [{ "const": 1 }, { "const": 2 }, { "type": "null" }] },
            "b": { "oneOf": [{ "const": 3 }, { "type": ["boolean", "string"], "const": 4 }] },
        } });
        let values = values(schema, Extent::Maximal);
        for (name, wanted) in [("a", 1), ("a", 2), ("b", 3), ("b", 4)] {
            assert!(
                values.iter().any(|value| value[name] == wanted),
                "{name} {wanted}"
            );
        }
    }

    #[test]
    fn references_are_followed_and_all_parts_are_joined() {
        let components = json!({
            "Node": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": { "type": "integer" },
                    "next": { "$ref": "#/components/schemas/Node" },
                    "all": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } },
                },
            },
        });
        let schema = json!({ "allOf": [
            { "$ref": "#/components/schemas/Node" },
            { "required": ["extra"], "properties": { "extra": { "type": "integer" } } },
        ] });
        let [maximal] = of(components.clone(), &schema, Extent::Maximal)
            .try_into()
            .unwrap();
        let expected = json!({
            "id": 2, "next": { "id": 4 }, "all": [{ "id": 7 }, { "id": 9 }], "extra": 10,
        });
        assert_eq!(maximal.value, expected);
        let [minimal] = of(components, &schema, Extent::Minimal).try_into().unwrap();
        assert_eq!(minimal.value, json!({ "id": 2, "extra": 3 }));
    }

    #[test]
    fn texts_have_their_length_and_maps_a_member() {
        let short = values(json!({ "type": "string", "maxLength": 3 }), Extent::Maximal);
        assert_eq!(short, [json!("1 v")]);
        let long = values(json!({ "type": "string", "minLength": 9 }), Extent::Maximal);
        assert_eq!(long[0].as_str().unwrap().len(), 9);
        let map = json!({ "type": "object", "additionalProperties": { "type": "integer" } });
        assert_eq!(values(map, Extent::Maximal), [json!({ "key": 2 })]);
    }
}
