//! The check of an edition: an emulator, and a request to each of its operations.

use std::time::Duration;

use quo_emulator::{Emulator, EmulatorBuilder};
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::document::Operation;
use super::request::{Draft, Written, is_described_elsewhere, schema_of};
use super::search::Pool;
use crate::harness::{ApiResponse, EXTERNAL_NUMBER, clock_start};

/// The number of rounds. An operation can need what a later one makes.
const ROUNDS: usize = 4;

pub struct Check {
    quo: Emulator,
    http: reqwest::Client,
    pool: Pool,
    pub failures: Vec<String>,
    /// The successful responses, in order.
    pub successes: Vec<(String, ApiResponse)>,
}

impl Check {
    pub async fn new(builder: EmulatorBuilder) -> Self {
        let builder = builder.paused_at(clock_start()).rate_limit(None);
        let mut check = Self {
            quo: builder.start().await.unwrap(),
            http: reqwest::Client::new(),
            pool: Pool::default(),
            failures: Vec::new(),
            successes: Vec::new(),
        };
        let numbers = json!([EXTERNAL_NUMBER, check.quo.number()]);
        check.pool.add("", "", &numbers);
        check
    }

    /// Sends a valid request and all invalid ones to each operation.
    pub async fn run(&mut self, operations: &[Operation]) {
        let (last, first): (Vec<&Operation>, Vec<&Operation>) = operations
            .iter()
            .partition(|operation| operation.method == "DELETE");
        // Deletions run last, because other operations need the records.
        for part in [first, last] {
            let mut open = part;
            for round in 0..ROUNDS {
                self.simulate().await;
                let mut failed = Vec::new();
                for operation in open {
                    if let Err(failure) = self.succeed(operation).await {
                        failed.push((operation, failure));
                    }
                }
                if round + 1 == ROUNDS {
                    self.failures
                        .extend(failed.iter().map(|(_, failure)| failure.clone()));
                }
                open = failed.into_iter().map(|(operation, _)| operation).collect();
            }
        }
        for operation in operations {
            self.refuse(operation).await;
        }
    }

    /// Brings records into the workspace that no operation makes.
    async fn simulate(&mut self) {
        let (quo, number) = (&self.quo, self.quo.number());
        let message = quo
            .receive_message(EXTERNAL_NUMBER, &number, "Made up")
            .unwrap();
        let call = quo.receive_call(EXTERNAL_NUMBER, &number).unwrap();
        quo.answer_call(&call).unwrap();
        quo.complete_call(&call).unwrap();
        quo.add_recording(&call).unwrap();
        quo.add_summary(&call, "Made up", "Made up").unwrap();
        quo.add_transcript(&call, ["Made up"]).unwrap();
        let missed = quo.receive_call(EXTERNAL_NUMBER, &number).unwrap();
        quo.complete_call(&missed).unwrap();
        let duration = Duration::from_secs(9);
        quo.leave_voicemail(&missed, duration, "Made up").unwrap();
        let ids = json!([message.as_str(), call.as_str(), missed.as_str()]);
        self.pool.add("", "", &ids);
        self.quo.advance(Duration::from_secs(1)).await;
    }

    /// Sends valid requests until one succeeds. The response matches its description.
    async fn succeed(&mut self, operation: &Operation) -> Result<(), String> {
        let (status, described) = operation.success();
        let mut refused = String::new();
        for required_only in [true, false] {
            let made = Draft::new(operation, required_only);
            for draft in self.pool.drafts(operation, &made) {
                let request = draft.write(operation);
                let response = self.send(operation, &request).await;
                if response.status != status {
                    let body = String::from_utf8_lossy(&response.bytes);
                    refused = format!("{} for {}: {body}", response.status, request.target);
                    continue;
                }
                self.accept(operation, described, response);
                self.repeat(operation, &request).await;
                return self.succeed_in_full(operation).await;
            }
        }
        Err(format!("{} does not succeed: {refused}", operation.label()))
    }

    /// The same request to read something gets the same response.
    async fn repeat(&mut self, operation: &Operation, request: &Written) {
        if operation.method == "GET" {
            let again = self.send(operation, request).await;
            let first = self.successes.last().map(|(_, response)| &response.bytes);
            if first != Some(&again.bytes) {
                let label = operation.label();
                self.failures
                    .push(format!("{label} gives another response"));
            }
        }
    }

    /// A made-up operation succeeds with all parameters and properties as well.
    async fn succeed_in_full(&mut self, operation: &Operation) -> Result<(), String> {
        let last = self.successes.last().map(|(_, response)| &response.headers);
        let is_made_up = last.is_some_and(|headers| headers.contains_key("x-quo-emulator"));
        if !is_made_up {
            return Ok(());
        }
        let draft = Draft::new(operation, false);
        let response = self.send(operation, &draft.write(operation)).await;
        let (status, described) = operation.success();
        if response.status != status {
            let body = String::from_utf8_lossy(&response.bytes);
            return Err(format!(
                "{} refuses a full request: {body}",
                operation.label()
            ));
        }
        self.accept(operation, described, response);
        Ok(())
    }

    fn accept(&mut self, operation: &Operation, described: &Value, response: ApiResponse) {
        let deviation = operation.deviation(described, &content_type(&response), &response.bytes);
        let label = operation.label();
        self.failures.extend(deviation.map(|found| {
            let body = String::from_utf8_lossy(&response.bytes);
            format!("{label}: {found}\n    {body}")
        }));
        if let Ok(body) = serde_json::from_slice(&response.bytes) {
            self.pool.add(&operation.path, "", &body);
        }
        self.successes.push((label, response));
    }

    /// Sends requests that the document does not allow. Each is refused as it documents.
    async fn refuse(&mut self, operation: &Operation) {
        for (reason, draft) in invalid(operation) {
            let response = self.send(operation, &draft.write(operation)).await;
            let status = StatusCode::from_u16(response.status).unwrap();
            let label = format!("{} with {reason}", operation.label());
            if !matches!(status.as_u16(), 400 | 422) {
                self.failures.push(format!("{label}: {status}"));
                continue;
            }
            let described = operation.error(status.as_u16());
            let deviation = described.and_then(|described| {
                operation.deviation(described, &content_type(&response), &response.bytes)
            });
            self.failures
                .extend(deviation.map(|found| format!("{label}: {found}")));
        }
    }

    async fn send(&self, operation: &Operation, request: &Written) -> ApiResponse {
        let method = operation.method.parse().unwrap();
        let url = format!("{}{}", self.quo.url(), request.target);
        let mut builder = self
            .http
            .request(method, url)
            .header("authorization", self.quo.api_key());
        for (name, value) in &request.headers {
            builder = builder.header(name, value);
        }
        if let Some(body) = &request.body {
            builder = builder.body(body.clone());
        }
        let response = builder.send().await.unwrap();
        ApiResponse {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            bytes: response.bytes().await.unwrap().to_vec(),
        }
    }
}

fn content_type(response: &ApiResponse) -> String {
    let value = response.headers.get("content-type");
    let value = value.and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

/// Returns requests that are not valid, with the reason.
fn invalid(operation: &Operation) -> Vec<(String, Draft)> {
    let made = Draft::new(operation, true);
    let mut invalid = Vec::new();
    // One of several headers for the API version is enough.
    let is_version = |parameter: &Value| {
        let values = schema_of(parameter)["enum"].as_array().map(Vec::len);
        parameter["in"] == "header" && values == Some(1)
    };
    let mut without_version = made.clone();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let name = parameter["name"].as_str().unwrap();
        if is_described_elsewhere(parameter) {
            continue;
        }
        let is_required = parameter["required"] == json!(true);
        if is_required && is_version(parameter) {
            without_version.values[index] = None;
            continue;
        }
        if is_required && parameter["in"] != "path" {
            let mut draft = made.clone();
            draft.values[index] = None;
            invalid.push((format!("no {name}"), draft));
        }
        // A text can be an item of a list. These texts are no number and no format.
        let wrong = json!("\u{1}");
        let schema = schema_of(parameter);
        let is_wrong =
            !operation.is_valid(schema, &wrong) && !operation.is_valid(schema, &json!([wrong]));
        if is_wrong && parameter["in"] == "query" {
            let mut draft = made.clone();
            draft.values[index] = Some(wrong);
            invalid.push((format!("a wrong {name}"), draft));
        }
    }
    if without_version.values != made.values {
        invalid.push(("no version".to_owned(), without_version));
    }
    let Some((media, schema)) = &made.media else {
        return invalid;
    };
    if operation.body.as_ref().unwrap()["required"] == json!(true) {
        let without = Draft {
            body: None,
            ..made.clone()
        };
        invalid.push(("no body".to_owned(), without));
    }
    let fields = made.body.iter().filter_map(Value::as_object).flatten();
    for (name, value) in fields {
        let mut missing = made.clone();
        let mut wrong = made.clone();
        let of_other_type = if value.is_object() {
            json!("wrong")
        } else {
            json!({ "wrong": {} })
        };
        missing
            .body
            .as_mut()
            .unwrap()
            .as_object_mut()
            .unwrap()
            .remove(name);
        wrong.body.as_mut().unwrap()[name.as_str()] = of_other_type;
        invalid.push((format!("no {name}"), missing));
        if media.ends_with("json") {
            invalid.push((format!("a wrong {name}"), wrong));
        }
    }
    // A property can be optional in another branch of the schema.
    invalid.retain(|(_, draft)| {
        let body = draft.body.as_ref();
        draft.values != made.values || body.is_none_or(|body| !operation.is_valid(schema, body))
    });
    invalid
}
