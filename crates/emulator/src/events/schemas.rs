//! The schemas of `spec/webhooks/`, against which events are checked before they leave.

use std::collections::HashMap;
use std::sync::LazyLock;

use jsonschema::{Draft, Retrieve, Uri, Validator};
use quo_sdk::documents::{EVENTS, LEGACY_EVENTS};
use serde_json::{Value, json};

use crate::state::System;

/// The names and texts of the files of a folder.
type Folder = &'static [(&'static str, &'static str)];

const FOLDERS: [(System, Folder); 2] = [(System::Dated, EVENTS), (System::Legacy, LEGACY_EVENTS)];

/// Where the files refer to each other from.
const BASE: &str = "quo-events:///";

static SCHEMAS: LazyLock<HashMap<(System, String), Validator>> = LazyLock::new(|| {
    let folders = FOLDERS.iter();
    folders
        .flat_map(|(system, files)| compile(*system, files))
        .collect()
});

/// What is wrong with an event's `data` (`data.object` of the legacy system), if anything
/// is. A type without a schema has nothing wrong.
pub(super) fn misfit(system: System, event_type: &str, data: &Value) -> Option<String> {
    let validator = SCHEMAS.get(&(system, event_type.to_owned()))?;
    let error = validator.iter_errors(data).next()?;
    // Not the value: it may be somebody's text.
    Some(format!("{} at {}", error.masked(), error.instance_path()))
}

/// A validator for each type of event. The test below sees that none is missing.
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

    use super::{FOLDERS, SCHEMAS, System, misfit};
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
    fn what_does_not_fit_is_named_by_its_place() {
        let data = json!({ "resource": {}, "context": {} });
        let found = misfit(System::Dated, "call.missed", &data).unwrap();
        assert!(found.contains("/resource"), "{found}");
    }

    #[test]
    fn every_sample_fits_its_schema_and_is_sent_as_such() {
        for (system, event_type) in SCHEMAS
            .keys()
            .filter(|(system, _)| *system == System::Dated)
        {
            let (sample, body) = samples::body(event_type).unwrap();
            assert_eq!(
                misfit(*system, event_type, &sample.dated),
                None,
                "{event_type}"
            );
            let payload = quo_sdk::webhook::parse(body.as_bytes()).unwrap();
            assert_eq!(payload.kind(), event_type);
        }
    }
}
