//! The documented responses of an operation: what a success contains, and what an error
//! response fixes.

use http::{HeaderName, HeaderValue};
use serde_json::Value;

use super::conform::{fill, strip_unknown};
use super::document::Document;
use super::error::SpecError;
use super::made_up::{Direction, Maker};
use super::media::{self, Media};
use crate::body::Body;

/// Headers that are made of the body or the connection.
const OF_THE_SERVER: [&str; 8] = [
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// The documented success.
#[derive(Debug)]
pub(super) struct Success {
    pub(super) status: u16,
    media: Vec<Media>,
    /// The headers that the document requires.
    headers: Vec<(HeaderName, HeaderValue)>,
}

/// A documented error response.
#[derive(Debug)]
pub(super) struct DocumentedError {
    statuses: Statuses,
    pub(super) fixed: FixedFields,
    media: Vec<Media>,
}

/// The statuses that a response is documented for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Statuses {
    One(u16),
    /// `4XX`.
    Hundred(u16),
    /// `default`.
    All,
}

/// The values that the document fixes in the body of an error response.
#[derive(Debug, Clone, Default)]
pub(crate) struct FixedFields {
    pub(crate) code: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) description: Option<String>,
}

/// A successful response of an operation.
pub(crate) struct Reply {
    pub(crate) body: Option<Body>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// Whether the body was made up from its schema as a whole.
    pub(crate) is_made_up: bool,
}

/// Reads the responses of an operation.
///
/// # Errors
///
/// [`SpecError`] if no response is a success, or a schema is not valid.
pub(super) fn parse(
    document: &Document,
    id: &str,
    operation: &Value,
) -> Result<(Success, Vec<DocumentedError>), SpecError> {
    let listed = operation.get("responses").and_then(Value::as_object);
    let (mut successes, mut errors) = (Vec::new(), Vec::new());
    for (status, response) in listed.into_iter().flatten() {
        let location = format!("the response {status} of {id}");
        let response = document.target(response, &location)?;
        let Some(statuses) = Statuses::parse(status) else {
            continue;
        };
        match statuses {
            Statuses::One(200..=399) | Statuses::Hundred(2 | 3) => {
                successes.push((statuses, response));
            }
            _ => errors.push(DocumentedError {
                statuses,
                fixed: FixedFields::parse(document, response),
                media: Media::all(document, response, &location)?,
            }),
        }
    }
    // Statuses come before ranges, and `default` describes a success if nothing else does.
    successes.sort_by_key(|(statuses, _)| *statuses);
    errors.sort_by_key(|error| error.statuses);
    let default = listed.and_then(|listed| listed.get("default"));
    let default = default.map(|response| (Statuses::All, response));
    let (statuses, response) =
        successes
            .into_iter()
            .next()
            .or(default)
            .ok_or_else(|| SpecError {
                location: id.to_owned(),
                reason: "the document has no successful response for it".to_owned(),
            })?;
    let status = match statuses {
        Statuses::One(status) => status,
        Statuses::Hundred(hundred) => hundred * 100,
        Statuses::All => 200,
    };
    let location = format!("the response {status} of {id}");
    let response = document.target(response, &location)?;
    let success = Success {
        status,
        media: Media::all(document, response, &location)?,
        headers: required_headers(document, response, &location)?,
    };
    Ok((success, errors))
}

/// Makes the headers up that a response requires.
fn required_headers(
    document: &Document,
    response: &Value,
    location: &str,
) -> Result<Vec<(HeaderName, HeaderValue)>, SpecError> {
    let maker = Maker::new(document, Direction::Response);
    let mut headers = Vec::new();
    let documented = response.get("headers").and_then(Value::as_object);
    for (name, header) in documented.into_iter().flatten() {
        let header = document.target(header, location)?;
        let is_written_by_server = OF_THE_SERVER
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known));
        if is_written_by_server || header.get("required") != Some(&Value::Bool(true)) {
            continue;
        }
        let made = maker.make(header.get("schema").unwrap_or(&Value::Null), name);
        let text = match made {
            Value::String(text) => text,
            other => other.to_string(),
        };
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&text)) {
            headers.push((name, value));
        }
    }
    Ok(headers)
}

impl Statuses {
    fn parse(text: &str) -> Option<Self> {
        let upper = text.to_ascii_uppercase();
        match upper.strip_suffix("XX") {
            Some(hundred) => hundred.parse().ok().map(Self::Hundred),
            None if upper == "DEFAULT" => Some(Self::All),
            None => {
                let status = upper.parse().ok();
                status
                    .filter(|status| (200..=599).contains(status))
                    .map(Self::One)
            }
        }
    }

    fn contain(self, status: u16) -> bool {
        match self {
            Self::One(one) => one == status,
            Self::Hundred(hundred) => hundred == status / 100,
            Self::All => true,
        }
    }
}

impl Success {
    /// Returns the body of an implemented operation in the form of the document. A media type
    /// other than JSON is made up.
    pub(super) fn conform(
        &self,
        document: &Document,
        body: Option<Value>,
        accept: Option<&str>,
    ) -> Reply {
        if self.media.is_empty() {
            let body = body.filter(|_| self.may_have_body());
            return Reply {
                body: body.map(|body| Body::json(&body)),
                headers: self.headers.clone(),
                is_made_up: false,
            };
        }
        match (body, self.chosen(accept)) {
            (Some(mut body), Some(media)) if media.is_json() => {
                let maker = Maker::new(document, Direction::Response);
                let is_valid = |body: &Value| {
                    let validator = media.validator.as_ref();
                    validator.is_none_or(|validator| validator.is_valid(body))
                };
                if !is_valid(&body) {
                    fill(&maker, &media.schema, &mut body, "");
                    strip_unknown(document, &[&media.schema], &mut body);
                }
                Reply {
                    body: Some(Body::new(media.content_type(), body.to_string())),
                    headers: self.headers.clone(),
                    is_made_up: false,
                }
            }
            _ => self.made_up(document, accept),
        }
    }

    /// Makes the response up.
    pub(super) fn made_up(&self, document: &Document, accept: Option<&str>) -> Reply {
        let maker = Maker::new(document, Direction::Response);
        let media = self.chosen(accept).filter(|_| self.may_have_body());
        Reply {
            body: media.map(|media| Body::new(media.content_type(), media.made_up(&maker))),
            headers: self.headers.clone(),
            is_made_up: true,
        }
    }

    /// Returns the first accepted media type, otherwise JSON or the first of the document.
    fn chosen(&self, accept: Option<&str>) -> Option<&Media> {
        let accepted = accept.unwrap_or_default().split(',');
        let mut accepted = accepted.filter(|name| !name.contains('*') && !name.is_empty());
        accepted
            .find_map(|name| media::find(&self.media, name))
            .or_else(|| media::preferred(&self.media))
    }

    /// Whether a response with this status can have a body (RFC 9110, section 6.4.1).
    fn may_have_body(&self) -> bool {
        !matches!(self.status, 204 | 205 | 304)
    }
}

impl DocumentedError {
    /// Finds the response for a status. Exact statuses come first.
    pub(super) fn find(all: &[Self], status: u16) -> Option<&Self> {
        all.iter().find(|error| error.statuses.contain(status))
    }

    /// Whether the document has exactly this status.
    pub(super) fn is_for(&self, status: u16) -> bool {
        self.statuses == Statuses::One(status)
    }

    /// Returns the body in the form of the document.
    pub(super) fn conform(&self, document: &Document, mut body: Value) -> Body {
        let Some(media) = media::preferred(&self.media).filter(|media| media.is_json()) else {
            return Body::json(&body);
        };
        let validator = media.validator.as_ref();
        if !validator.is_none_or(|validator| validator.is_valid(&body)) {
            let maker = Maker::new(document, Direction::Response).required_only();
            fill(&maker, &media.schema, &mut body, "");
            strip_unknown(document, &[&media.schema], &mut body);
        }
        Body::new(media.content_type(), body.to_string())
    }
}

impl FixedFields {
    fn parse(document: &Document, response: &Value) -> Self {
        let schema = response.pointer("/content/application~1json/schema");
        let schema = schema.map(|schema| document.joined(schema).schema);
        let fixed = |name: &str| {
            let properties = schema.as_ref()?.get("properties")?;
            let value = properties.get(name)?.get("const")?.as_str()?;
            Some(value.to_owned())
        };
        Self {
            code: fixed("code"),
            title: fixed("title"),
            docs: fixed("docs"),
            description: fixed("description"),
        }
    }
}
