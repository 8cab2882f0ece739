//! Validation of events against the schemas of `spec/webhooks/`, before they are sent.

use std::collections::HashMap;
use std::sync::LazyLock;

use jsonschema::{Draft, Retrieve, Uri, Validator};
use quo_sdk::documents::{EVENTS, LEGACY_EVENTS};
use serde_json::{Value, json};

use crate::state::System;

/// The names and contents of the files in a folder.
type Folder = &'static [(&'static str, &'static str)];

const FOLDERS: [(System, Folder); 2] = [(System::Dated, EVENTS), (System::Legacy, LEGACY_EVENTS)];

/// The base URI of references between the files.
const BASE: &str = "quo-events:///";

static SCHEMAS: LazyLock<HashMap<(System, String), Validator>> = LazyLock::new(|| {
    let folders = FOLDERS.iter();
    folders
        .flat_map(|(system, files)| compile(*system, files))
        .collect()
});

/// Returns the first error of an event's `data` (`data.object` of the legacy system).
/// Events without a schema are valid.
pub(super) fn schema_error(system: System, event_type: &str, data: &Value) -> Option<String> {
    let validator = SCHEMAS.get(&(system, event_type.to_owned()))?;
    let error = validator.iter_errors(data).next()?;
    // The text omits the value, which can be a message.
    Some(format!("{} at {}", error.masked(), error.instance_path()))
}

/// Compiles a validator for each event type. A test below finds missing ones.
fn compile(system: System, folder: Folder) -> Vec<((System, String), Validator)> {
    let files = Files::parse(folder);
    let listed = files
        .0
        .get("events.json")
        .and_then(|file| file.get("events"));
    let listed = listed.and_then(Value::as_object).into_iter().flatten();
    let compiled = listed.filter_map(|(event_type, file)| {
        let schema = json!({ "$ref": format!("{BASE}{}", file.as_str()?) });
        let options = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_retriever(files.clone());
        let validator = options.should_validate_formats(true).build(&schema).ok()?;
        Some(((system, event_type.clone()), validator))
    });
    compiled.collect()
}

#[derive(Clone)]
struct Files(HashMap<&'static str, Value>);

impl Files {
    fn parse(folder: Folder) -> Self {
        let files = folder.iter();
        let parsed =
            files.filter_map(|(name, text)| Some((*name, serde_json::from_str(text).ok()?)));
        Self(parsed.collect())
    }
}

impl Retrieve for Files {
    fn retrieve(
        &self,
        uri: &Uri<String>,
    ) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let name = uri.as_str().strip_prefix(BASE);
        let file = name.and_then(|name| self.0.get(name)).cloned();
        file.ok_or_else(|| format!("there is no file {uri} in spec/webhooks").into())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{FOLDERS, SCHEMAS, System, schema_error};
    use crate::events::samples;

    #[test]
    fn every_listed_event_has_a_schema() {
        for (system, folder) in FOLDERS {
            let (_, text) = folder
                .iter()
                .find(|(name, _)| *name == "events.json")
                .unwrap();
            let table: Value = serde_json::from_str(text).unwrap();
            let events = table["events"].as_object().unwrap();
            for event_type in events.keys() {
                assert!(
                    SCHEMAS.contains_key(&(system, event_type.clone())),
                    "{event_type}"
                );
            }
        }
    }

    #[test]
    fn schema_error_names_the_location() {
        let data = json!({ "resource": {}, "context": {} });
        let found = schema_error(System::Dated, "call.missed", &data).unwrap();
        assert!(found.contains("/resource"), "{found}");
    }

    #[test]
    fn every_sample_is_valid_and_parsed_as_its_type() {
        for (system, event_type) in SCHEMAS
            .keys()
            .filter(|(system, _)| *system == System::Dated)
        {
            let (sample, body) = samples::body(event_type).unwrap();
            assert_eq!(
                schema_error(*system, event_type, &sample.dated),
                None,
                "{event_type}"
            );
            let payload = quo_sdk::webhook::parse(body.as_bytes()).unwrap();
            assert_eq!(payload.kind(), event_type);
        }
    }
}
