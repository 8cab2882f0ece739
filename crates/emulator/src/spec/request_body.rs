//! Validation of request bodies.

use serde_json::Value;

use super::document::Document;
use super::error::SpecError;
use super::field_error::FieldError;
use super::media::{self, FORM, Media};
use super::query::{Pairs, Types};
use super::schema::keyword_list;

#[derive(Debug)]
pub(super) struct RequestBody {
    required: bool,
    media: Vec<Media>,
    /// The types of the fields of a form.
    form: Option<Types>,
}

impl RequestBody {
    pub(super) fn parse(document: &Document, id: &str, body: &Value) -> Result<Self, SpecError> {
        let location = format!("the body of {id}");
        let body = document.target(body, &location)?;
        let media = Media::all(document, body, &location)?;
        let form = media::find(&media, FORM).filter(|media| media.name == FORM);
        Ok(Self {
            required: body.get("required") == Some(&Value::Bool(true)),
            form: form.map(|form| Types::new(document, &form.schema)),
            media,
        })
    }

    /// Reads and validates a body. Files are not read, so they give null.
    ///
    /// # Errors
    ///
    /// All errors of the body.
    pub(super) fn read(
        &self,
        document: &Document,
        bytes: &[u8],
        content_type: Option<&str>,
    ) -> Result<Value, Vec<FieldError>> {
        let given = content_type.unwrap_or_default();
        let media = media::find(&self.media, given).or_else(|| media::preferred(&self.media));
        let Some(media) = media else {
            return Ok(serde_json::from_slice(bytes).unwrap_or_default());
        };
        if bytes.is_empty() {
            if self.required {
                return Err(vec![FieldError::missing("/body".to_owned(), &media.schema)]);
            }
            return Ok(Value::Null);
        }
        let value = match (&media.validator, &self.form) {
            (Some(_), Some(form)) if media.name == FORM => {
                form.form(&Pairs::parse(&String::from_utf8_lossy(bytes)))
            }
            (Some(_), _) => serde_json::from_slice(bytes)
                .map_err(|error| vec![FieldError::not_json(&error, &media.schema)])?,
            (None, _) if media.name == "multipart/form-data" => {
                return check_parts(document, media, bytes, given);
            }
            (None, _) => return check_bytes(media, given),
        };
        let errors = media
            .validator
            .iter()
            .flat_map(|validator| FieldError::all(validator, &media.schema, &value, ""));
        let errors: Vec<FieldError> = errors.collect();
        if errors.is_empty() {
            Ok(value)
        } else {
            Err(errors)
        }
    }
}

/// Checks the content type of a body of bytes. Without one, it is `application/octet-stream`
/// (RFC 9110, 8.3).
fn check_bytes(media: &Media, content_type: &str) -> Result<Value, Vec<FieldError>> {
    let given = match media::essence(content_type) {
        given if given.is_empty() => "application/octet-stream".to_owned(),
        given => given,
    };
    if media.is_for(&given) {
        return Ok(Value::Null);
    }
    let message = format!("Expected the content type {}", media.name);
    Err(vec![FieldError::of("/body", message)])
}

/// Checks that a multipart body has the required parts. Their contents are not validated.
fn check_parts(
    document: &Document,
    media: &Media,
    bytes: &[u8],
    content_type: &str,
) -> Result<Value, Vec<FieldError>> {
    if media::essence(content_type) != media.name {
        let message = format!("Expected the content type {}", media.name);
        return Err(vec![FieldError::of("/body", message)]);
    }
    let schema = document.joined(&media.schema).schema;
    let given = part_names(bytes);
    let missing = keyword_list(&schema, "required").filter_map(Value::as_str);
    let missing = missing.filter(|name| !given.iter().any(|given| given == name));
    let property = |name: &str| schema.get("properties")?.get(name);
    let errors = missing.map(|name| {
        FieldError::missing(format!("/{name}"), property(name).unwrap_or(&Value::Null))
    });
    let errors: Vec<FieldError> = errors.collect();
    if errors.is_empty() {
        Ok(Value::Null)
    } else {
        Err(errors)
    }
}

/// Returns the names of the parts of a multipart body.
fn part_names(bytes: &[u8]) -> Vec<String> {
    let lines = bytes.split(|byte| *byte == b'\n');
    let names = lines.filter_map(|line| {
        let line = std::str::from_utf8(line).ok()?;
        let (header, value) = line.split_once(':')?;
        if !header.eq_ignore_ascii_case("content-disposition") {
            return None;
        }
        let mut parameters = value.split(';').map(str::trim);
        let name = parameters.find_map(|parameter| parameter.strip_prefix("name="))?;
        Some(name.trim_matches('"').to_owned())
    });
    names.collect()
}
