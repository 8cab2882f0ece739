//! The operations of the documents, and the routes to them.

use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use quo_sdk::documents::{V1, WEBHOOKS};
use serde_json::Value;

use super::document::Document;
use super::error::SpecError;
use super::operation::{ApiVersion, Operation};
use super::schema::keyword_list;

/// The keys of a path item that are operations.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The vendored documents.
static VENDORED: LazyLock<Result<Arc<Spec>, SpecError>> = LazyLock::new(|| Spec::with_v1(V1));

/// How many documents are kept that replaced the v1 document.
const MAX_REPLACED: usize = 2;

/// The documents that replaced the v1 document, the last used one first. Reading one takes longer
/// than everything else at the start of an emulator.
static REPLACED: Mutex<Vec<(String, Arc<Spec>)>> = Mutex::new(Vec::new());

/// All operations of some documents.
#[derive(Debug)]
pub(crate) struct Spec {
    /// Sorted by the number of path parameters, so that `/webhooks/messages` matches before
    /// `/webhooks/{id}`.
    operations: Vec<Operation>,
}

/// The route of a request.
pub(crate) enum Route<'a> {
    /// The operation, and its decoded path parameters.
    Operation(&'a Operation, Vec<(&'a str, String)>),
    /// The path has these methods only.
    OtherMethod(Vec<&'a str>),
    UnknownPath,
}

impl Spec {
    /// Returns the vendored documents. All emulators share them.
    pub(crate) fn vendored() -> Result<Arc<Self>, SpecError> {
        VENDORED.clone()
    }

    /// Returns a v1 document with the vendored dated document. Emulators of a document that was
    /// used lately share it.
    pub(crate) fn replaced(document: &str) -> Result<Arc<Self>, SpecError> {
        let all = || REPLACED.lock().unwrap_or_else(PoisonError::into_inner);
        let keep = |spec: &Arc<Self>| {
            let mut all = all();
            all.retain(|(text, _)| text != document);
            all.insert(0, (document.to_owned(), Arc::clone(spec)));
            all.truncate(MAX_REPLACED);
        };
        let known = all()
            .iter()
            .find(|(text, _)| text == document)
            .map(|(_, spec)| Arc::clone(spec));
        // Other documents can be read meanwhile.
        let spec = known.map_or_else(|| Self::with_v1(document), Ok)?;
        keep(&spec);
        Ok(spec)
    }

    /// Parses a v1 document and combines it with the vendored dated document.
    pub(crate) fn with_v1(document: &str) -> Result<Arc<Self>, SpecError> {
        Self::parse(&[(ApiVersion::V1, document), (ApiVersion::Dated, WEBHOOKS)]).map(Arc::new)
    }

    /// Parses OpenAPI 3 documents.
    pub(crate) fn parse(documents: &[(ApiVersion, &str)]) -> Result<Self, SpecError> {
        let mut operations = Vec::new();
        for (api_version, text) in documents {
            let document = Document::parse(text)?;
            let paths = document.root().get("paths").and_then(Value::as_object);
            for (path, item) in paths.into_iter().flatten() {
                let item = document.target(item, path)?;
                let shared: Vec<&Value> = keyword_list(item, "parameters").collect();
                for (method, operation) in item.as_object().into_iter().flatten() {
                    if METHODS.contains(&method.as_str()) {
                        let address = (*api_version, method.as_str(), path.as_str());
                        let parsed = Operation::parse(&document, address, &shared, operation);
                        operations.push(parsed?);
                    }
                }
            }
        }
        operations.sort_by_key(Operation::path_parameters);
        Ok(Self { operations })
    }

    pub(crate) fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.operations.iter()
    }

    /// Finds the operation of a method at a percent-encoded path.
    pub(crate) fn route(&self, method: &str, path: &str) -> Route<'_> {
        let mut methods = Vec::new();
        for operation in &self.operations {
            if let Some(values) = operation.matches(path) {
                if operation.method == method {
                    return Route::Operation(operation, values);
                }
                methods.push(operation.method.as_str());
            }
        }
        if methods.is_empty() {
            Route::UnknownPath
        } else {
            Route::OtherMethod(methods)
        }
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use serde_json::{Value, json};

    use super::{ApiVersion, Spec};
    use crate::spec::RequestParts;

    /// Returns a document with most keywords.
    fn document() -> Value {
        let node = json!({ "$ref": "#/components/schemas/Node" });
        let text = json!({ "type": "string", "pattern": "^a+$", "format": "email", "minLength": 2, "maxLength": 9 });
        json!({
            "openapi": "3.1.0",
            "paths": { "/a/{id}.csv": {
                "parameters": [{ "in": "path", "name": "id", "required": true, "schema": { "type": "integer" } }],
                "post": {
                    "operationId": "a",
                    "parameters": [
                        { "$ref": "#/components/parameters/Deep" },
                        { "in": "query", "name": "l", "explode": false, "schema": { "type": "array", "items": text } },
                        { "in": "header", "name": "h", "schema": { "enum": ["v"] } },
                    ],
                    "requestBody": { "content": { "multipart/form-data": { "schema": { "required": ["f"], "properties": { "f": {} } } } } },
                    "responses": {
                        "200": {
                            "headers": { "x-h": { "required": true, "schema": text } },
                            "content": { "application/json": {
                                "schema": { "oneOf": [node, { "type": "null" }], "discriminator": { "propertyName": "n", "mapping": { "m": "Node" } } },
                                "examples": { "e": { "value": { "n": "e", "nextPageToken": "t" } } },
                            } },
                        },
                        "4XX": { "content": { "text/plain": {} } },
                        "default": { "content": { "application/json": { "schema": { "properties": { "code": { "const": "c" } } } } } },
                    },
                },
            } },
            "components": {
                "parameters": { "Deep": { "in": "query", "name": "d", "style": "deepObject", "schema": { "properties": { "p": { "type": "number" } } } } },
                "schemas": { "Node": { "allOf": [{
                    "type": "object",
                    "required": ["n", "extra"],
                    "minProperties": 3,
                    "properties": {
                        "n": text,
                        "i": { "type": ["integer", "null"], "minimum": 1, "exclusiveMaximum": 9, "multipleOf": 2, "default": 4 },
                        "l": { "type": "array", "minItems": 2, "maxItems": 3, "uniqueItems": true, "prefixItems": [{}], "items": node },
                        "e": { "enum": [1, "a"], "nullable": true, "example": "a" },
                        "m": { "anyOf": [{ "patternProperties": { "^k$": node }, "propertyNames": { "pattern": "^k$" } }, { "const": 1 }] },
                    },
                    "additionalProperties": text,
                }] } },
            },
        })
    }

    /// Starts with a document and sends requests to its operations. Returns whether it can be
    /// served.
    fn serve(document: &Value) -> bool {
        let Ok(spec) = Spec::parse(&[(ApiVersion::V1, &document.to_string())]) else {
            return false;
        };
        for operation in spec.operations() {
            let bodies: [&[u8]; 3] = [b"", b"{\"f\":[1,{}]}", b"f=1&g=2"];
            for body in bodies {
                let path = operation.matches("/a/1.csv").unwrap_or_default();
                let (query, headers) = ("d[p]=1&d=2&l=aa,b&p=1", &HeaderMap::new());
                let _ = operation.read(RequestParts {
                    path,
                    query,
                    headers,
                    body,
                });
            }
            operation.made_up(None);
            operation.conform(
                Some(json!({ "n": 1, "l": [null, {}], "x": {} })),
                Some("a/b, text/*"),
            );
            operation.conform(None, None);
            operation.conform_error(400, json!({ "code": 1 }));
        }
        true
    }

    /// Collects the pointers of all values.
    fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (name, field) in fields {
                    let name = name.replace('~', "~0").replace('/', "~1");
                    pointers(field, format!("{at}/{name}"), found);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    pointers(item, format!("{at}/{index}"), found);
                }
            }
            _ => {}
        }
        found.push(at);
    }

    #[test]
    fn no_value_in_a_document_causes_a_panic() {
        let (document, mut all) = (document(), Vec::new());
        assert!(serve(&document));
        pointers(&document, String::new(), &mut all);
        let values = [
            json!(null),
            json!(-1),
            json!(u64::MAX),
            json!("é{"),
            json!([[], 5]),
            json!({}),
            json!({ "$ref": "#/components/schemas/Node" }),
        ];
        let mut served = 0;
        for pointer in all {
            for value in &values {
                let mut changed = document.clone();
                if let Some(place) = changed.pointer_mut(&pointer) {
                    *place = value.clone();
                }
                served += usize::from(serve(&changed));
            }
        }
        assert_ne!(served, 0);
    }

    #[test]
    fn large_and_endless_schemas_are_served() {
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let mut schemas = json!({ "Level0": { "type": "object" } });
        for level in 1..50 {
            let below = reference(&format!("Level{}", level - 1));
            let names = (0..9).map(|index| (format!("p{index}"), below.clone()));
            schemas[format!("Level{level}")] = json!({
                "type": "object",
                "required": ["p0"],
                "properties": names.collect::<serde_json::Map<_, _>>(),
            });
        }
        schemas["Endless"] = json!({ "type": "object", "required": ["e"], "properties": { "e": reference("Endless") } });
        for level in 1..12 {
            let below = reference(&format!("Twice{}", level - 1));
            schemas[format!("Twice{level}")] = json!({ "allOf": [below, below] });
        }
        schemas["Twice0"] = json!({ "type": "object" });
        for schema in [
            reference("Level49"),
            reference("Endless"),
            reference("Twice11"),
            json!({ "type": "array", "minItems": u64::MAX, "items": { "type": "array", "minItems": 900, "items": { "type": "array", "minItems": 900 } } }),
            json!({ "type": "string", "minLength": u64::MAX }),
            json!({ "type": "string", "pattern": "^((a{50}){50}){50}$" }),
            json!({ "type": "object", "minProperties": u64::MAX }),
        ] {
            let mut document = document();
            document["components"]["schemas"] = schemas.clone();
            let media = "/paths/~1a~1{id}.csv/post/responses/200/content/application~1json";
            *document.pointer_mut(media).unwrap() = json!({ "schema": schema });
            // A validator may refuse a pattern of this size.
            assert!(
                serve(&document) || schema["pattern"].is_string(),
                "{schema}"
            );
        }
    }
}
