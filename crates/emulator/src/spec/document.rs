//! An OpenAPI document: its references, its schemas without `allOf`, and validators.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

use super::error::SpecError;

/// The maximum number of references that lead from one to the next.
const MAX_REFERENCES: usize = 64;

/// Keywords whose schemas apply to the same value as the schema that has them.
const IN_PLACE: [&str; 8] = [
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "then",
    "else",
    "dependentSchemas",
];

/// A parsed OpenAPI 3 document.
#[derive(Debug, Clone)]
pub struct Document {
    root: Arc<Value>,
    /// The top-level parts that references lead to.
    referenced: Arc<Vec<String>>,
}

/// A schema without `$ref` and `allOf`, and the references that were followed for it.
pub(super) struct Joined<'a> {
    pub(super) schema: Cow<'a, Value>,
    pub(super) references: Vec<String>,
}

impl Document {
    /// Parses a document in JSON.
    ///
    /// # Errors
    ///
    /// [`SpecError`] if the text is not an OpenAPI 3 document, or if a schema consists of
    /// itself, which no validator can handle.
    pub fn parse(text: &str) -> Result<Self, SpecError> {
        let invalid = |location: &str, reason: &str| SpecError {
            location: location.to_owned(),
            reason: reason.to_owned(),
        };
        let mut root: Value = serde_json::from_str(text)
            .map_err(|error| invalid("the document", &error.to_string()))?;
        let version = root.get("openapi").and_then(Value::as_str);
        if !version.is_some_and(|version| version.starts_with("3.")) {
            return Err(invalid("`openapi`", "expected a version 3"));
        }
        if !root.get("paths").is_some_and(Value::is_object) {
            return Err(invalid("`paths`", "expected an object"));
        }
        allow_null(&mut root);
        let parts = root.as_object().into_iter().flatten();
        let parts = parts.filter(|(name, _)| *name == "components" || refers_to(&root, name));
        let document = Self {
            referenced: Arc::new(parts.map(|(name, _)| name.clone()).collect()),
            root: Arc::new(root),
        };
        document.check_cycles()?;
        Ok(document)
    }

    /// Returns the whole document.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// Follows the references of a part of the document, such as a parameter.
    ///
    /// # Errors
    ///
    /// [`SpecError`] if a reference leads nowhere.
    pub(super) fn target<'a>(
        &'a self,
        part: &'a Value,
        location: &str,
    ) -> Result<&'a Value, SpecError> {
        let mut part = part;
        for _ in 0..MAX_REFERENCES {
            let Some(reference) = part.get("$ref").and_then(Value::as_str) else {
                return Ok(part);
            };
            part = self.lookup(reference).ok_or_else(|| SpecError {
                location: location.to_owned(),
                reason: format!("the document has no `{reference}`"),
            })?;
        }
        Err(SpecError {
            location: location.to_owned(),
            reason: "its references lead in a circle".to_owned(),
        })
    }

    /// Returns what a reference within the document refers to.
    fn lookup(&self, reference: &str) -> Option<&Value> {
        let pointer = super::query::decode(reference.strip_prefix('#')?);
        self.root.pointer(&pointer)
    }

    /// Joins a schema with the schemas of its `$ref` and `allOf`.
    pub(super) fn joined<'a>(&'a self, schema: &'a Value) -> Joined<'a> {
        let mut references = Vec::new();
        if schema.get("$ref").is_none() && schema.get("allOf").is_none() {
            return Joined {
                schema: Cow::Borrowed(schema),
                references,
            };
        }
        let mut joined = Map::new();
        self.join(schema, &mut joined, &mut references, MAX_REFERENCES);
        Joined {
            schema: Cow::Owned(Value::Object(joined)),
            references,
        }
    }

    fn join(
        &self,
        schema: &Value,
        joined: &mut Map<String, Value>,
        references: &mut Vec<String>,
        depth: usize,
    ) {
        let (Some(keywords), Some(depth)) = (schema.as_object(), depth.checked_sub(1)) else {
            return;
        };
        for (keyword, value) in keywords {
            if !matches!(keyword.as_str(), "$ref" | "allOf") {
                join_keyword(joined, keyword, value);
            }
        }
        let reference = keywords.get("$ref").and_then(Value::as_str);
        // Joining a schema twice adds nothing.
        let is_new = |reference: &&str| !references.iter().any(|known| known == reference);
        if let Some(reference) = reference.filter(is_new) {
            references.push(reference.to_owned());
            if let Some(target) = self.lookup(reference) {
                self.join(target, joined, references, depth);
            }
        }
        let members = keywords.get("allOf").and_then(Value::as_array);
        for member in members.into_iter().flatten() {
            self.join(member, joined, references, depth);
        }
    }

    /// Compiles a schema, with the parts of the document that it may refer to.
    ///
    /// # Errors
    ///
    /// [`SpecError`] if the schema is not valid. `location` names it.
    pub fn compile(&self, schema: &Value, location: &str) -> Result<Validator, SpecError> {
        let mut root = schema.clone();
        let mut references = Vec::new();
        collect_references(schema, &mut references);
        if let Some(root) = root.as_object_mut().filter(|_| !references.is_empty()) {
            for name in self.referenced.iter() {
                let part = self.root.get(name).cloned();
                root.insert(name.clone(), part.unwrap_or_default());
            }
        }
        let options = jsonschema::options().with_draft(Draft::Draft202012);
        let validator = options.should_validate_formats(true).build(&root);
        validator.map_err(|error| SpecError {
            location: location.to_owned(),
            reason: error.to_string(),
        })
    }

    /// Finds schemas that refer to themselves without a property or an item in between. A
    /// validator would follow such references without end.
    fn check_cycles(&self) -> Result<(), SpecError> {
        let (mut references, mut finite) = (Vec::new(), HashSet::new());
        collect_references(&self.root, &mut references);
        for reference in references {
            let mut open = Vec::new();
            if self.leads_back(reference, &mut open, &mut finite) {
                return Err(SpecError {
                    location: format!("`{reference}`"),
                    reason: "it refers to itself".to_owned(),
                });
            }
        }
        Ok(())
    }

    fn leads_back<'a>(
        &'a self,
        reference: &'a str,
        open: &mut Vec<&'a str>,
        finite: &mut HashSet<&'a str>,
    ) -> bool {
        if finite.contains(reference) {
            return false;
        }
        if open.contains(&reference) || open.len() > MAX_REFERENCES {
            return true;
        }
        open.push(reference);
        let mut next = Vec::new();
        if let Some(target) = self.lookup(reference) {
            collect_in_place(target, &mut next);
        }
        let is_cycle = next
            .into_iter()
            .any(|reference| self.leads_back(reference, open, finite));
        open.pop();
        finite.insert(reference);
        is_cycle
    }
}

/// Writes `nullable: true` of OpenAPI 3.0 as a type of OpenAPI 3.1.
fn allow_null(value: &mut Value) {
    match value {
        Value::Object(keywords) => {
            if keywords.get("nullable") == Some(&Value::Bool(true)) {
                if let Some(Value::String(of)) = keywords.get("type") {
                    let types = json!([of, "null"]);
                    keywords.insert("type".to_owned(), types);
                }
                if let Some(Value::Array(values)) = keywords.get_mut("enum")
                    && !values.contains(&Value::Null)
                {
                    values.push(Value::Null);
                }
            }
            keywords.values_mut().for_each(allow_null);
        }
        Value::Array(items) => items.iter_mut().for_each(allow_null),
        _ => {}
    }
}

/// Whether a schema has a reference to a top-level part of the document.
fn refers_to(schema: &Value, part: &str) -> bool {
    let mut references = Vec::new();
    collect_references(schema, &mut references);
    references.iter().any(|reference| {
        let rest = reference.strip_prefix("#/");
        rest.and_then(|rest| rest.strip_prefix(part))
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

/// Collects all references in a value.
fn collect_references<'a>(value: &'a Value, references: &mut Vec<&'a str>) {
    match value {
        Value::Object(fields) => {
            references.extend(fields.get("$ref").and_then(Value::as_str));
            for field in fields.values() {
                collect_references(field, references);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect_references(item, references);
            }
        }
        _ => {}
    }
}

/// Collects the references of a schema that apply to the same value.
fn collect_in_place<'a>(schema: &'a Value, references: &mut Vec<&'a str>) {
    references.extend(schema.get("$ref").and_then(Value::as_str));
    for keyword in IN_PLACE {
        match schema.get(keyword) {
            Some(Value::Array(members)) => {
                for member in members {
                    collect_in_place(member, references);
                }
            }
            Some(Value::Object(members)) if keyword == "dependentSchemas" => {
                for member in members.values() {
                    collect_in_place(member, references);
                }
            }
            Some(member) => collect_in_place(member, references),
            None => {}
        }
    }
}

/// Adds a keyword of one more schema that applies to the same value.
fn join_keyword(joined: &mut Map<String, Value>, keyword: &str, value: &Value) {
    let Some(known) = joined.get_mut(keyword) else {
        joined.insert(keyword.to_owned(), value.clone());
        return;
    };
    match (keyword, known, value) {
        ("properties", Value::Object(known), Value::Object(more)) => {
            for (name, schema) in more {
                match known.get_mut(name) {
                    Some(known) if known == schema => {}
                    Some(known) => *known = json!({ "allOf": [known, schema] }),
                    None => {
                        known.insert(name.clone(), schema.clone());
                    }
                }
            }
        }
        ("required", Value::Array(known), Value::Array(more)) => {
            for name in more {
                if !known.contains(name) {
                    known.push(name.clone());
                }
            }
        }
        ("enum", Value::Array(known), Value::Array(more)) => {
            known.retain(|value| more.contains(value));
        }
        ("type", known, more) => {
            let types = |value: &Value| match value {
                Value::Array(types) => types.clone(),
                one => vec![one.clone()],
            };
            let more = types(more);
            let both = types(known).into_iter().filter(|of| more.contains(of));
            let both: Vec<Value> = both.collect();
            if !both.is_empty() {
                *known = Value::Array(both);
            }
        }
        ("minimum" | "exclusiveMinimum" | "minLength" | "minItems", known, more)
            if more.as_f64() > known.as_f64() =>
        {
            *known = more.clone();
        }
        ("maximum" | "exclusiveMaximum" | "maxLength" | "maxItems", known, more)
            if more.as_f64() < known.as_f64() =>
        {
            *known = more.clone();
        }
        ("additionalProperties" | "unevaluatedProperties", known, Value::Bool(false)) => {
            *known = Value::Bool(false);
        }
        ("items", known, more) if known != more => *known = json!({ "allOf": [known, more] }),
        // The first counts.
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Document;

    fn document(schemas: Value) -> Result<Document, String> {
        let document = json!({
            "openapi": "3.1.0",
            "paths": {},
            "components": { "schemas": schemas },
        });
        Document::parse(&document.to_string()).map_err(|error| error.to_string())
    }

    #[test]
    fn members_of_all_of_and_references_are_joined() {
        let document = document(json!({
            "Base": { "type": "object", "required": ["a"], "properties": { "a": { "minLength": 1 } } },
            "Whole": { "allOf": [
                { "$ref": "#/components/schemas/Base" },
                { "type": ["object", "null"], "required": ["b"], "properties": { "b": {}, "a": { "minLength": 2 } } },
            ] },
        }))
        .unwrap();
        let whole = json!({ "$ref": "#/components/schemas/Whole" });
        let joined = document.joined(&whole);
        assert_eq!(
            *joined.schema,
            json!({
                "type": ["object"],
                "required": ["a", "b"],
                "properties": { "a": { "allOf": [{ "minLength": 1 }, { "minLength": 2 }] }, "b": {} },
            })
        );
        assert_eq!(
            joined.references,
            ["#/components/schemas/Whole", "#/components/schemas/Base"]
        );
    }

    #[test]
    fn schema_that_consists_of_itself_is_an_error() {
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        for (schemas, is_valid) in [
            (json!({ "A": reference("A") }), false),
            (
                json!({ "A": { "anyOf": [reference("B")] }, "B": reference("A") }),
                false,
            ),
            (json!({ "A": { "not": reference("A") } }), false),
            (
                json!({ "A": { "properties": { "a": reference("A") } } }),
                true,
            ),
            (
                json!({ "A": { "items": reference("A") }, "B": reference("A") }),
                true,
            ),
        ] {
            assert_eq!(document(schemas.clone()).is_ok(), is_valid, "{schemas}");
        }
    }

    #[test]
    fn nullable_of_openapi_3_0_allows_null() {
        let document = document(json!({
            "A": { "type": "string", "nullable": true, "enum": ["a"] },
        }))
        .unwrap();
        let schema = json!({ "$ref": "#/components/schemas/A" });
        let validator = document.compile(&schema, "A").unwrap();
        assert!(validator.is_valid(&Value::Null) && validator.is_valid(&json!("a")));
        assert!(!validator.is_valid(&json!("b")));
    }
}
