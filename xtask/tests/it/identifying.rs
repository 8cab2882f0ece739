//! Identifying a text as an edition of the document.

use serde_json::{Value, json};
use xtask::error::Error;
use xtask::{format, identify};

use crate::tree::{edited, vendored};

/// As vendoring looks at a text.
fn identified(text: &str) -> Result<identify::About, Error> {
    identify::identify(&vendored(), &format::read(text)?)
}

#[test]
fn texts_that_are_not_an_edition_are_rejected_with_the_reason() {
    let write = |edit: fn(&mut Value)| format::write(&edited(edit));
    let whole = format::write(&vendored());
    let cases = [
        (
            "wrong title",
            write(|document| document["info"]["title"] = json!("Petstore")),
            "its title is \"Petstore\"",
        ),
        (
            "a title that begins alike",
            write(|document| document["info"]["title"] = json!("Quotes API")),
            "its title is \"Quotes API\"",
        ),
        (
            "OpenAPI 2",
            json!({ "swagger": "2.0", "info": { "title": "Quo" } }).to_string(),
            "it is OpenAPI 2.0",
        ),
        (
            "OpenAPI 4",
            write(|document| document["openapi"] = json!("4.0.0")),
            "it is OpenAPI 4.0.0",
        ),
        (
            "HTML",
            "\n<!DOCTYPE html><html><body>Sign in</body></html>".to_owned(),
            "it is an HTML page",
        ),
        (
            "truncated JSON",
            whole[..whole.len() / 3].to_owned(),
            "it is not valid JSON: EOF",
        ),
        (
            "YAML of another API",
            "openapi: 3.1.0\ninfo:\n  title: Petstore\npaths: {}\n".to_owned(),
            "its title is \"Petstore\"",
        ),
        (
            "another API of the vendor's",
            "openapi: 3.1.0\ninfo:\n  title: Quo Billing\npaths:\n  /bills:\n    get: {}\n"
                .to_owned(),
            "none of its 1 operations is known",
        ),
        (
            "YAML that is none",
            "openapi: [3.1.0\ninfo: {".to_owned(),
            "it is neither JSON nor YAML",
        ),
        (
            "a message",
            "Not found".to_owned(),
            "it is not a JSON or YAML object",
        ),
        ("nothing", String::new(), "it is n"),
        (
            "a schema",
            "{\"type\": \"object\"}".to_owned(),
            "no `openapi` member",
        ),
    ];
    for (name, text, expected) in cases {
        let Err(Error::Unexpected { problem, remedy }) = identified(&text) else {
            panic!("{name} was taken for the document");
        };
        assert!(problem.contains(expected), "{name}: {problem}");
        assert!(!remedy.is_empty(), "{name}");
    }
}

#[test]
fn an_edition_under_an_older_name_is_identified() {
    let text = format::write(&edited(|document| {
        document["info"]["title"] = json!("OpenPhone Public API");
        document["servers"][0]["url"] = json!("https://api.openphone.com");
    }));
    assert_eq!(identified(&text).unwrap().title, "OpenPhone Public API");
}

#[test]
fn the_key_order_and_the_values_of_yaml_are_kept() {
    let yaml = "zebra: 1\nalpha: '0100400'\nmiddle:\n  - on\n  - 1.0.0\n  - 2026-07-20\n  - null\n  - true\n";
    let value = format::read(yaml).unwrap();
    let expected =
        r#"{"zebra":1,"alpha":"0100400","middle":["on","1.0.0","2026-07-20",null,true]}"#;
    assert_eq!(value.to_string(), expected);
}
