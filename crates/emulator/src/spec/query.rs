//! Decoding of parameters into values of the types in their schemas.

use serde_json::{Map, Value};

use super::document::Document;
use super::schema::{keyword_list, types};

/// The maximum depth of unions that the types of a parameter are read from.
const MAX_DEPTH: usize = 16;

/// The decoded pairs of a query, in order.
pub(super) struct Pairs(Vec<(String, String)>);

/// The types that the text of a parameter can have.
#[derive(Debug, Default)]
pub(super) struct Types {
    all: Vec<String>,
    /// The types of the items of a list.
    items: Vec<String>,
    /// The types of the properties of an object.
    properties: Vec<(String, Vec<String>)>,
}

impl Pairs {
    pub(super) fn parse(query: &str) -> Self {
        let pairs = form_urlencoded::parse(query.as_bytes());
        Self(pairs.into_owned().collect())
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// Returns the values of a name.
    pub(super) fn values(&self, name: &str) -> Vec<&str> {
        let values = self.0.iter().filter(|(found, _)| found == name);
        values.map(|(_, value)| value.as_str()).collect()
    }
}

impl Types {
    pub(super) fn new(document: &Document, schema: &Value) -> Self {
        let mut found = Self::default();
        each_branch(document, schema, MAX_DEPTH, &mut |branch| {
            found
                .all
                .extend(types(branch).into_iter().map(str::to_owned));
            if let Some(of) = branch.get("items") {
                found.items.extend(type_names(document, of));
            }
            let properties = branch.get("properties").and_then(Value::as_object);
            for (name, property) in properties.into_iter().flatten() {
                let of = type_names(document, property);
                found.properties.push((name.clone(), of));
            }
        });
        found
    }

    pub(super) fn has(&self, wanted: &str) -> bool {
        self.all.iter().any(|of| of == wanted)
    }

    /// Returns the values that texts can mean, the most exact first. A list has several.
    pub(super) fn candidates(&self, texts: &[&str]) -> Vec<Value> {
        let mut candidates = Vec::new();
        if self.has("array") {
            for as_text in [false, true] {
                let items = texts.iter().map(|text| typed(text, &self.items, as_text));
                candidates.push(items.collect());
            }
        }
        let is_scalar = self.all.iter().any(|of| of != "array" && of != "null");
        // The last value counts, as in most query parsers.
        if let Some(text) = texts.last().filter(|_| is_scalar || candidates.is_empty()) {
            candidates.push(typed(text, &self.all, false));
            candidates.push(typed(text, &self.all, true));
        }
        candidates
    }

    /// Returns the fields of a form. Fields that the schema does not have are texts.
    pub(super) fn form(&self, pairs: &Pairs) -> Value {
        let mut fields = Map::new();
        for name in pairs.names() {
            let values = pairs.values(name);
            let declared = self.properties.iter().find(|(known, _)| known == name);
            let types = declared
                .map(|(_, types)| types.as_slice())
                .unwrap_or_default();
            let items = || values.iter().map(|text| Value::String((*text).to_owned()));
            let value = if types.iter().any(|of| of == "array") {
                items().collect()
            } else {
                typed(values.last().copied().unwrap_or_default(), types, false)
            };
            fields.insert(name.to_owned(), value);
        }
        Value::Object(fields)
    }

    /// Returns an object of the properties that `values` finds.
    pub(super) fn object<'a>(
        &self,
        values: impl Fn(&str) -> Option<&'a str>,
    ) -> Map<String, Value> {
        let found = self.properties.iter().filter_map(|(name, types)| {
            let value = typed(values(name)?, types, false);
            Some((name.clone(), value))
        });
        found.collect()
    }
}

/// Calls `read` with a schema, or with each branch of a union.
fn each_branch(document: &Document, schema: &Value, depth: usize, read: &mut dyn FnMut(&Value)) {
    let joined = document.joined(schema).schema;
    let branches = ["oneOf", "anyOf"].into_iter();
    let branches = branches.flat_map(|keyword| keyword_list(&joined, keyword));
    let mut branches = branches.peekable();
    match depth.checked_sub(1) {
        Some(depth) if branches.peek().is_some() && joined.get("type").is_none() => {
            branches.for_each(|branch| each_branch(document, branch, depth, read));
        }
        _ => read(&joined),
    }
}

/// Returns the types of a schema.
fn type_names(document: &Document, schema: &Value) -> Vec<String> {
    let mut names = Vec::new();
    each_branch(document, schema, MAX_DEPTH, &mut |branch| {
        names.extend(types(branch).into_iter().map(str::to_owned));
    });
    names
}

/// Parses a text as one of the types. A text that does not parse stays a string.
/// `as_text` prefers a string.
fn typed(text: &str, types: &[String], as_text: bool) -> Value {
    let has = |wanted: &str| types.iter().any(|of| of == wanted);
    let parsed = || {
        if has("integer")
            && let Ok(number) = text.parse::<i64>()
        {
            return Some(Value::from(number));
        }
        if has("number")
            && let Ok(number) = text.parse::<f64>()
            && number.is_finite()
        {
            return Some(Value::from(number));
        }
        match text {
            "true" | "false" if has("boolean") => Some(Value::from(text == "true")),
            "null" if has("null") => Some(Value::Null),
            _ => None,
        }
    };
    let parsed = if as_text && has("string") {
        None
    } else {
        parsed()
    };
    parsed.unwrap_or_else(|| Value::String(text.to_owned()))
}

/// Percent-decodes a segment of a path. A plus stays a plus.
pub(super) fn decode(segment: &str) -> String {
    // The form decoder treats these characters specially.
    let escaped = segment
        .replace('+', "%2B")
        .replace('&', "%26")
        .replace('=', "%3D");
    let mut pairs = form_urlencoded::parse(escaped.as_bytes());
    pairs
        .next()
        .map(|(text, _)| text.into_owned())
        .unwrap_or_default()
}
