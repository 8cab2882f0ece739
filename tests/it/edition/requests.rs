//! Every request is sent as the document describes it, or refused before.

use chrono::DateTime;
use percent_encoding::percent_decode_str;
use quo_sdk::rt::RequestRow;
use quo_sdk::{Client, Error};
use serde_json::{Map, Value, json};

use super::document::{Described, Parameter, editions, list};
use super::exchange::Exchange;
use super::forms;
use super::samples::{Extent, Purpose, Sample, samples};
use quo_sdk_test_support::difference::difference;
use quo_sdk_test_support::server::Recorded;

/// The parts of a request that hold parameters.
const LOCATIONS: [(&str, Purpose); 3] = [
    ("path", Purpose::Path),
    ("query", Purpose::Query),
    ("header", Purpose::Header),
];

/// The values of a request, and the samples of its body.
pub struct Values {
    pub name: String,
    pub values: Value,
    body: Option<Sample>,
}

/// Returns the values of requests of one extent, enough to reach every branch of every union.
///
/// What the crate sends without being asked is not among the values.
pub fn values(described: &Described<'_>, extent: Extent) -> Vec<Values> {
    let mut parts: Vec<(&str, String, Vec<Sample>)> = Vec::new();
    for parameter in described.parameters() {
        let is_left_out =
            extent == Extent::Minimal && (!parameter.is_required || parameter.default.is_some());
        if parameter.is_fixed || is_left_out {
            continue;
        }
        let mut locations = LOCATIONS.iter();
        let (location, purpose) = locations
            .find(|(location, _)| *location == parameter.location)
            .unwrap();
        // A parameter has no null.
        let made = samples(
            described.edition,
            &parameter.schema,
            *purpose,
            Extent::Maximal,
        );
        let made = match (extent, parameter.schema.get("items")) {
            (Extent::Minimal, Some(_)) => {
                samples(described.edition, &parameter.schema, *purpose, extent)
            }
            _ => made,
        };
        parts.push((location, parameter.name, made));
    }
    let is_body_left_out = extent == Extent::Minimal && described.is_body_optional();
    let bodies = described.body().filter(|_| !is_body_left_out);
    let bodies = bodies.map(|schema| samples(described.edition, schema, Purpose::Body, extent));
    let of_parts = parts.iter().map(|(_, _, made)| made.len());
    let turns = of_parts.chain(bodies.as_ref().map(Vec::len)).max();
    let make = |turn: usize| {
        let mut values = Map::new();
        for (location, name, made) in &parts {
            let part = values.entry(*location).or_insert_with(|| json!({}));
            part[name] = made[turn % made.len()].value.clone();
        }
        let body = bodies.as_ref().map(|made| made[turn % made.len()].clone());
        if let Some(body) = &body {
            values.insert("body".to_owned(), body.value.clone());
        }
        Values {
            name: format!("{extent:?} {turn}"),
            values: Value::Object(values),
            body,
        }
    };
    (0..turns.unwrap_or(1)).map(make).collect()
}

/// Returns the values of a request with everything set.
pub fn full(described: &Described<'_>) -> Value {
    values(described, Extent::Maximal).remove(0).values
}

/// Sends a request, whatever comes back.
async fn send(row: &RequestRow, client: &Client, values: &Value) -> Result<(), String> {
    let filled = row
        .fill(client, values)
        .map_err(|error| error.to_string())?;
    // The response is another test's.
    let _ = filled.send().await;
    Ok(())
}

#[tokio::test]
async fn every_request_arrives_as_documented() {
    let mut exchange = Exchange::start().await;
    let mut failures = Vec::new();
    let mut is_any_sent = false;
    for edition in editions() {
        for (described, row) in edition.rows() {
            let mut all = values(&described, Extent::Maximal);
            // Null has its own meaning in a request, but no form in other media types than JSON.
            let is_json = described.encoding().is_none();
            for Values { name, values, body } in values(&described, Extent::Maximal) {
                let body = body.filter(|_| is_json);
                for (pointer, body) in body.iter().flat_map(Sample::with_null) {
                    let mut values = values.clone();
                    values["body"] = body;
                    all.push(Values {
                        name: format!("{name}, {pointer} null"),
                        values,
                        body: None,
                    });
                }
            }
            all.extend(values(&described, Extent::Minimal));
            for Values { name, values, .. } in all {
                let sent = send(row, &exchange.client, &values).await;
                let failed = match (sent, exchange.requests().as_slice()) {
                    (Err(error), _) => vec![error],
                    (Ok(()), [request]) => differences(&described, &values, request),
                    (Ok(()), requests) => vec![format!("{} requests", requests.len())],
                };
                is_any_sent = true;
                let title = &described.title;
                failures.extend(
                    failed
                        .iter()
                        .map(|failed| format!("{title} ({name}): {failed}")),
                );
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(is_any_sent);
}

/// Returns where a request differs from the document and the values.
fn differences(described: &Described<'_>, values: &Value, request: &Recorded) -> Vec<String> {
    let mut failures = Vec::new();
    let mut expect = |what: &str, is_so: bool, found: String| {
        if !is_so {
            failures.push(format!("{what}: {found}"));
        }
    };
    expect(
        "method",
        request.method.as_str() == described.method,
        request.method.to_string(),
    );
    let (path, query) = match request.target.split_once('?') {
        Some((path, query)) => (path, query),
        None => (request.target.as_str(), ""),
    };
    expect(
        "path",
        is_path(described, &values["path"], path),
        path.to_owned(),
    );

    let mut pairs: Vec<(String, String)> = form_urlencoded(query);
    for parameter in described.parameters() {
        let value = match values[&parameter.location].get(&parameter.name) {
            Some(value) => Some(value),
            None => parameter.default.as_ref(),
        };
        let texts = value
            .map(|value| texts(&parameter, value))
            .unwrap_or_default();
        let name = &parameter.name;
        let found: Vec<String> = match parameter.location.as_str() {
            "query" => {
                let (own, others) = pairs.into_iter().partition(|(key, _)| key == name);
                pairs = others;
                let own: Vec<(String, String)> = own;
                own.into_iter().map(|(_, value)| value).collect()
            }
            "header" => {
                let found = request.headers.get_all(name.as_str()).iter();
                found
                    .map(|value| value.to_str().unwrap().to_owned())
                    .collect()
            }
            _ => continue,
        };
        let is_same = found.len() == texts.len()
            && found
                .iter()
                .zip(&texts)
                .all(|(found, text)| is_same_text(found, text));
        expect(
            name,
            is_same,
            format!("expected {texts:?}, found {found:?}"),
        );
    }
    expect("query", pairs.is_empty(), format!("{pairs:?}"));

    match (values.get("body"), request.body.as_slice()) {
        (None, []) => {}
        (Some(expected), _) if described.encoding().is_some() => {
            let media = described.encoding().unwrap_or_default();
            let found = forms::difference(media, expected, request);
            expect("body", found.is_none(), found.unwrap_or_default());
        }
        (Some(expected), body) => {
            let found = serde_json::from_slice(body);
            let found = found.map(|found| difference(expected, &found));
            expect("body", matches!(found, Ok(None)), format!("{found:?}"));
            let media = request.headers.get("content-type");
            let is_json = media.is_some_and(|media| media == "application/json");
            expect("content-type", is_json, format!("{media:?}"));
        }
        // A body whose fields are all optional is sent without any.
        (None, body) => expect("body", body == b"{}", format!("{} bytes", body.len())),
    }
    failures
}

/// Returns whether a path is the one of the document with these arguments.
fn is_path(described: &Described<'_>, arguments: &Value, path: &str) -> bool {
    let expected: Vec<&str> = described.path.split('/').collect();
    let found: Vec<&str> = path.split('/').collect();
    expected.len() == found.len()
        && expected.iter().zip(found).all(|(expected, found)| {
            let mut filled = (*expected).to_owned();
            let arguments = arguments.as_object().into_iter().flatten();
            for (name, value) in arguments {
                filled = filled.replace(&format!("{{{name}}}"), &text(value));
            }
            let found = percent_decode_str(found).decode_utf8().unwrap();
            is_same_text(&found, &filled)
        })
}

/// Returns the names and values of a query.
fn form_urlencoded(query: &str) -> Vec<(String, String)> {
    let url = reqwest::Url::parse(&format!("http://127.0.0.1/?{query}")).unwrap();
    url.query_pairs().into_owned().collect()
}

/// Returns the texts of a parameter, one for each time that it is sent.
fn texts(parameter: &Parameter, value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) if parameter.is_joined => {
            let items: Vec<String> = items.iter().map(text).collect();
            vec![items.join(",")]
        }
        Value::Array(items) => items.iter().map(text).collect(),
        value => vec![text(value)],
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns whether two texts are equal, or the same time or number.
fn is_same_text(left: &str, right: &str) -> bool {
    let time = |text: &str| DateTime::parse_from_rfc3339(text).ok();
    let number = |text: &str| text.parse::<f64>().ok();
    left == right
        || time(left).is_some_and(|left| time(right) == Some(left))
        || number(left).is_some_and(|left| number(right) == Some(left))
}

/// A value that a request cannot lack.
struct Required {
    location: &'static str,
    name: String,
    naming: Naming,
}

/// How the refusal of a request names what is missing.
enum Naming {
    /// By its own name.
    Own,
    /// By the name that the crate gives to one of several alternatives.
    Alternative,
    /// Not at all, because any field would do.
    None,
}

/// Returns what no request can lack: parameters with a setter, and fields of the body.
fn required(described: &Described<'_>, values: &Value, body: &Sample) -> Vec<Required> {
    let parameters = described.parameters().into_iter();
    let parameters = parameters
        .filter(|parameter| parameter.location == "query" && parameter.is_required)
        .filter(|parameter| parameter.default.is_none())
        .map(|parameter| Required {
            location: "query",
            name: parameter.name,
            naming: Naming::Own,
        });
    let schema = described
        .body()
        .map(|schema| described.edition.target(schema));
    let everywhere: Vec<&Value> = schema
        .iter()
        .flat_map(|schema| list(schema, "required"))
        .collect();
    let fields = values.get("body").and_then(Value::as_object);
    // Null is what the crate sends for a required field that is not set and can be null.
    let fields = fields
        .into_iter()
        .flatten()
        .filter(|(name, value)| !value.is_null() && !body.nullable.contains(&format!("/{name}")));
    let fields = fields.map(|(name, _)| Required {
        location: "body",
        name: name.clone(),
        naming: match schema {
            _ if everywhere.iter().any(|required| *required == name) => Naming::Own,
            Some(schema) if schema.get("minProperties").is_some() => Naming::None,
            _ => Naming::Alternative,
        },
    });
    parameters.chain(fields).collect()
}

/// Returns the names in back quotes, without what a language adds: `some_name` as `somename`.
fn named(message: &str) -> Vec<String> {
    let quoted = message.split('`').skip(1).step_by(2);
    quoted.map(plain).collect()
}

fn plain(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

#[tokio::test]
async fn request_without_a_required_value_is_refused_and_names_it() {
    let mut exchange = Exchange::start().await;
    let mut failures = Vec::new();
    let mut is_any_refused = false;
    for edition in editions() {
        for (described, row) in edition.rows() {
            let minimal = values(&described, Extent::Minimal).into_iter();
            let maximal = values(&described, Extent::Maximal).into_iter();
            for (Values { values, .. }, with_facts) in minimal.zip(maximal) {
                let none = Sample {
                    value: Value::Null,
                    nullable: Vec::new(),
                    listed: Vec::new(),
                    objects: Vec::new(),
                };
                let facts = with_facts.body.unwrap_or(none);
                for required in required(&described, &values, &facts) {
                    let Required {
                        location,
                        name,
                        naming,
                    } = required;
                    let mut values = values.clone();
                    values[location].as_object_mut().unwrap().remove(&name);
                    let title = format!("{} without `{name}`", described.title);
                    let filled = match row.fill(&exchange.client, &values) {
                        Ok(filled) => filled,
                        Err(error) => {
                            failures.push(format!("{title}: {error}"));
                            continue;
                        }
                    };
                    let (is_refused, found) = match filled.send().await {
                        Err(Error::InvalidRequest { reason, .. }) => (true, reason),
                        other => (false, format!("{other:?}")),
                    };
                    is_any_refused = true;
                    let named = named(&found);
                    let is_named = match naming {
                        Naming::Own => named == [plain(&name)],
                        Naming::Alternative => named.len() == 1,
                        Naming::None => named.is_empty(),
                    };
                    if !is_refused || !is_named {
                        failures.push(format!("{title}: {found}"));
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(exchange.requests().is_empty());
    assert!(is_any_refused);
}

#[tokio::test]
async fn values_that_no_request_has_are_refused() {
    let client = Client::new("key-1").unwrap();
    for edition in editions() {
        for (described, row) in edition.rows() {
            let full = full(&described);
            for location in ["path", "query", "header", "body"] {
                let mut values = full.clone();
                if values[location].is_string() {
                    // Bytes hold no values.
                    continue;
                }
                values[location]["not-in-the-document"] = json!(1);
                let is_free = location == "body"
                    && described
                        .body()
                        .is_some_and(|schema| schema.get("properties").is_none());
                let filled = row.fill(&client, &values);
                assert!(filled.is_err() || is_free, "{} {location}", described.title);
            }
        }
    }
}
