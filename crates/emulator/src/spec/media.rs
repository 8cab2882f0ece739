//! Media types, and the bodies that are made up for those other than JSON.

use bytes::Bytes;
use serde_json::Value;

use super::document::Document;
use super::error::SpecError;
use super::made_up::Maker;
use jsonschema::Validator;

/// The smallest document that readers of PDF open.
const PDF: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// One media type of a request or response, with its schema.
#[derive(Debug)]
pub(super) struct Media {
    /// As the document writes it, in lower case and without parameters.
    pub(super) name: String,
    pub(super) schema: Value,
    /// For JSON and forms.
    pub(super) validator: Option<Validator>,
    example: Option<Value>,
}

impl Media {
    /// Reads the media types of `content`.
    pub(super) fn all(
        document: &Document,
        part: &Value,
        location: &str,
    ) -> Result<Vec<Self>, SpecError> {
        let content = part.get("content").and_then(Value::as_object);
        let content = content.into_iter().flatten();
        content
            .map(|(name, media)| Self::parse(document, name, media, location))
            .collect()
    }

    fn parse(
        document: &Document,
        name: &str,
        media: &Value,
        location: &str,
    ) -> Result<Self, SpecError> {
        let name = essence(name);
        let schema = media.get("schema").cloned().unwrap_or(Value::Bool(true));
        let is_read = is_json(&name) || name == FORM;
        let validator = if is_read {
            Some(document.compile(&schema, location)?)
        } else {
            None
        };
        let first = media.get("examples").and_then(Value::as_object);
        let first = first.and_then(|all| all.values().next());
        let first = match first {
            Some(first) => document.target(first, location)?.get("value"),
            None => None,
        };
        let example = media.get("example").or(first).cloned();
        Ok(Self {
            name,
            schema,
            validator,
            example,
        })
    }

    pub(super) fn is_json(&self) -> bool {
        is_json(&self.name)
    }

    /// Returns whether a media type is this one, or one of its group.
    pub(super) fn is_for(&self, media: &str) -> bool {
        find(std::slice::from_ref(self), media).is_some()
    }

    /// Returns the content type to send: the name, with a type in place of a wildcard.
    pub(super) fn content_type(&self) -> String {
        match self.name.as_str() {
            "*/*" => "application/octet-stream".to_owned(),
            "text/*" => "text/plain".to_owned(),
            "image/*" => "image/png".to_owned(),
            "audio/*" => "audio/mpeg".to_owned(),
            "video/*" => "video/mp4".to_owned(),
            name => name.replace('*', "octet-stream"),
        }
    }

    /// Makes a JSON value up: the example if it is valid, otherwise from the schema.
    pub(super) fn made_up_json(&self, maker: &Maker<'_>) -> Value {
        let is_valid = |value: &Value| {
            let validator = self.validator.as_ref();
            validator.is_none_or(|validator| validator.is_valid(value))
        };
        if let Some(example) = self.example.as_ref().filter(|example| is_valid(example)) {
            let mut example = example.clone();
            maker.end_pages(&self.schema, &mut example);
            return example;
        }
        let made = maker.make(&self.schema, "");
        if is_valid(&made) {
            return made;
        }
        // Optional properties can contradict each other.
        let least = maker.required_only().make(&self.schema, "");
        if is_valid(&least) { least } else { made }
    }

    /// Makes a body up.
    pub(super) fn made_up(&self, maker: &Maker<'_>) -> Bytes {
        if self.is_json() {
            return self.made_up_json(maker).to_string().into();
        }
        if let Some(Value::String(example)) = &self.example {
            return example.clone().into();
        }
        let schema = maker.document.joined(&self.schema).schema;
        let says_text = ["enum", "const", "example", "default", "pattern"];
        if says_text
            .iter()
            .any(|keyword| schema.get(keyword).is_some())
            && let Value::String(text) = maker.make(&schema, "")
        {
            return text.into();
        }
        match self.content_type().as_str() {
            "text/csv" => "made,up\r\n1,2\r\n".into(),
            "text/html" => "<!doctype html><title>Made up</title><p>Made up.</p>\n".into(),
            "text/event-stream" => "data: Made up.\n\n".into(),
            "application/xml" | "text/xml" => "<made>up</made>\n".into(),
            "application/x-ndjson" | "application/jsonl" => "{\"made\":\"up\"}\n".into(),
            "application/pdf" => PDF.into(),
            _ => "Made up.\n".into(),
        }
    }
}

/// The media type of forms.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// Returns a media type without its parameters, in lower case.
pub(super) fn essence(name: &str) -> String {
    let name = name.split(';').next().unwrap_or_default();
    name.trim().to_ascii_lowercase()
}

fn is_json(name: &str) -> bool {
    name == "application/json" || name.ends_with("+json")
}

/// Finds the entry of a media type: by its name, or by a wildcard.
pub(super) fn find<'a>(all: &'a [Media], wanted: &str) -> Option<&'a Media> {
    let wanted = essence(wanted);
    let group = wanted.split('/').next().unwrap_or_default();
    let names = [wanted.clone(), format!("{group}/*"), "*/*".to_owned()];
    names
        .iter()
        .find_map(|name| all.iter().find(|media| media.name == *name))
}

/// Returns JSON if it is among the media types, otherwise the first.
pub(super) fn preferred(all: &[Media]) -> Option<&Media> {
    let plain = all.iter().find(|media| media.name == "application/json");
    plain
        .or_else(|| all.iter().find(|media| media.is_json()))
        .or(all.first())
}
