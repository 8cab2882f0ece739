//! Every documented response is decoded, and written again as it was.

use quo_sdk::Error;
use serde_json::{Value, json};

use super::document::{Described, editions, json_schema, other_media};
use super::exchange::Exchange;
use super::requests::full;
use super::samples::{Extent, Purpose, known, samples};
use quo_sdk_test_support::difference::difference;
use quo_sdk_test_support::server::Answer;

/// A response, and the value that has to be decoded.
struct Success {
    name: String,
    answer: Answer,
    expected: Value,
}

/// Returns the successes of an operation: for each status, samples of each kind.
fn successes(described: &Described<'_>) -> Vec<Success> {
    let mut successes = Vec::new();
    for (status, response) in described.successes() {
        let mut add = |name: String, answer: Answer, expected: Value| {
            successes.push(Success {
                name: format!("{status} {name}"),
                answer,
                expected,
            });
        };
        let (schema, media) = (json_schema(response), other_media(response));
        let Some(schema) = schema.filter(|_| status != 204) else {
            let Some(media) = media.filter(|_| status != 204) else {
                add("no body".to_owned(), Answer::new(status, ""), Value::Null);
                continue;
            };
            let is_text = media.starts_with("text/");
            let expected = match is_text {
                true => json!("a,b\n1,2\n"),
                false => json!(b"a,b\n1,2\n"),
            };
            let answer = Answer::new(status, "a,b\n1,2\n").header("content-type", media);
            add(media.to_owned(), answer, expected);
            continue;
        };
        let mut add_json = |name: String, body: Value| {
            let expected = known(&body);
            add(name, Answer::json(status, &body), expected);
        };
        let made = |extent| samples(described.edition, schema, Purpose::Response, extent);
        for (turn, sample) in made(Extent::Minimal).into_iter().enumerate() {
            add_json(format!("minimal {turn}"), sample.value);
        }
        for (turn, sample) in made(Extent::Maximal).into_iter().enumerate() {
            for (pointer, body) in sample.with_null() {
                add_json(format!("maximal {turn}, {pointer} null"), body);
            }
            if let Some(body) = sample.with_unlisted() {
                add_json(format!("maximal {turn} with unlisted values"), body);
            }
            let unknown = sample.with_unknown();
            add_json(format!("maximal {turn} with unknown properties"), unknown);
            add_json(format!("maximal {turn}"), sample.value);
        }
    }
    successes
}

#[tokio::test]
async fn every_documented_success_goes_through_types_and_back() {
    let exchange = Exchange::start().await;
    let mut failures = Vec::new();
    for edition in editions() {
        for (described, row) in edition.rows() {
            let successes = successes(&described);
            assert!(!successes.is_empty(), "{}", described.title);
            let values = full(&described);
            for Success {
                name,
                answer,
                expected,
            } in successes
            {
                let title = format!("{} ({name})", described.title);
                let filled = match row.fill(&exchange.client, &values) {
                    Ok(filled) => filled,
                    Err(error) => {
                        failures.push(format!("{title}: {error}"));
                        break;
                    }
                };
                exchange.answer([answer]);
                let found = match filled.send().await {
                    // An object without properties holds nothing.
                    Ok(Value::Null) if expected == json!({}) => None,
                    Ok(value) => difference(&expected, &known(&value)),
                    Err(error) => Some(error.to_string()),
                };
                failures.extend(found.map(|found| format!("{title}: {found}")));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Returns the documented error responses, and one that no document has.
fn errors(described: &Described<'_>) -> Vec<Answer> {
    let mut answers = vec![Answer::new(418, "<html>")];
    for (status, response) in described.responses() {
        let status = match status {
            "default" => 500,
            status => status.replace("XX", "00").parse().unwrap(),
        };
        if status < 400 {
            continue;
        }
        let made = json_schema(response).map(|schema| {
            let made = |extent| samples(described.edition, schema, Purpose::Response, extent);
            [made(Extent::Minimal), made(Extent::Maximal)].concat()
        });
        for sample in made.iter().flatten() {
            answers.push(Answer::json(status, &sample.value));
        }
        if made.is_none() {
            answers.push(Answer::new(status, ""));
        }
    }
    answers
}

#[tokio::test]
async fn every_documented_error_is_an_error_with_its_status() {
    let exchange = Exchange::start().await;
    let mut failures = Vec::new();
    for edition in editions() {
        for (described, row) in edition.rows() {
            let values = full(&described);
            for answer in errors(&described) {
                exchange.answer([answer.clone()]);
                let filled = row.fill(&exchange.client, &values).unwrap();
                let found = filled.send().await;
                let is_expected = match &found {
                    Err(Error::Api(error)) => error.status() == answer.status,
                    _ => false,
                };
                if !is_expected {
                    let (title, status) = (&described.title, answer.status);
                    failures.push(format!("{title}: {status} is {found:?}"));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
