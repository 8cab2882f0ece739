//! The names table as JSON, in the order of its rows.

use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::format;
use quo_sdk_codegen::names::Names;

/// The names table.
pub struct Rows {
    table: Map<String, Value>,
}

impl Rows {
    /// Parses a table.
    pub fn read(text: &str) -> Result<Self> {
        let table = serde_json::from_str(text).map_err(|source| Error::Table {
            path: "names.json".into(),
            source,
        })?;
        Ok(Self { table })
    }

    /// Returns the text of the table.
    pub fn text(&self) -> String {
        format::write(&Value::Object(self.table.clone()))
    }

    /// Adds a location to a type.
    pub fn add_type(&mut self, name: &str, location: &str) {
        let types = self.section("types");
        let locations = types.map(|types| types.entry(name).or_insert(json!([])));
        if let Some(locations) = locations.and_then(Value::as_array_mut)
            && !locations.contains(&json!(location))
        {
            locations.push(json!(location));
        }
    }

    /// Notes that a maintainer has to accept the name of the type at a location.
    pub fn ask_for(&mut self, location: &str) {
        let list = self.table.entry("unconfirmed").or_insert(json!([]));
        if let Some(list) = list.as_array_mut()
            && !list.contains(&json!(location))
        {
            list.push(json!(location));
        }
    }

    /// Removes the notes on locations that `is_accepted` accepts, and on those without a row.
    pub fn confirm(&mut self, is_accepted: impl Fn(&str) -> bool) {
        let rows = self.table.get("types").and_then(Value::as_object);
        let rows = rows.into_iter().flat_map(Map::values);
        let locations: Vec<Value> = rows
            .filter_map(Value::as_array)
            .flatten()
            .cloned()
            .collect();
        let Some(Value::Array(list)) = self.table.get_mut("unconfirmed") else {
            return;
        };
        list.retain(|location| {
            locations.contains(location) && !location.as_str().is_some_and(&is_accepted)
        });
        if list.is_empty() {
            self.table.shift_remove("unconfirmed");
        }
    }

    /// Adds a location to an id or a hand-written type.
    pub fn add_place(&mut self, section: &str, name: &str, location: &str) {
        let row = self
            .table
            .get_mut(section)
            .and_then(|row| row.get_mut(name));
        let locations = row.and_then(|row| row.get_mut("places"));
        if let Some(locations) = locations.and_then(Value::as_array_mut)
            && !locations.contains(&json!(location))
        {
            locations.push(json!(location));
        }
    }

    /// Sets the name of the operation `id`.
    pub fn rename_operation(&mut self, id: &str, name: &str) {
        let operations = self.section("operations");
        let renamed = operations.map(|rows| rows.entry("rename").or_insert(json!({})));
        if let Some(renamed) = renamed.and_then(Value::as_object_mut) {
            renamed.insert(id.to_owned(), json!(name));
        }
    }

    /// Returns a section of the table. It is an object in every valid table.
    fn section(&mut self, name: &str) -> Option<&mut Map<String, Value>> {
        let section = self.table.entry(name).or_insert(json!({}));
        section.as_object_mut()
    }

    /// Removes the rows that were not used since `names` was read, and returns them.
    ///
    /// Ids are kept, even without a place, because another document or an event may have them.
    pub fn remove_unused(&mut self, names: &Names) -> Vec<String> {
        let mut removed = Vec::new();
        for section in ["types", "ids", "existing"] {
            let rows = self.table.get_mut(section).and_then(Value::as_object_mut);
            let Some(rows) = rows else { continue };
            rows.retain(|name, row| {
                let is_id = section == "ids";
                let locations = match row {
                    Value::Array(locations) => Some(locations),
                    row => row.get_mut("places").and_then(Value::as_array_mut),
                };
                let Some(locations) = locations else {
                    return true;
                };
                locations.retain(|location| {
                    let is_used = location
                        .as_str()
                        .is_some_and(|location| names.is_used(location));
                    if !is_used {
                        let location = location.as_str().unwrap_or_default();
                        removed.push(format!("`{section}.{name}` at `{location}`"));
                    }
                    is_used
                });
                is_id || !locations.is_empty()
            });
        }
        self.remove_unused_words(names, &mut removed);
        self.confirm(|_| false);
        removed
    }

    fn remove_unused_words(&mut self, names: &Names, removed: &mut Vec<String>) {
        let mut keep = |row: String, location: &str| {
            let is_used = names.is_used(location);
            if !is_used {
                removed.push(format!("`{row}`"));
            }
            is_used
        };
        if let Some(Value::Object(rows)) = self.table.get_mut("descriptions") {
            rows.retain(|name, _| keep(format!("descriptions.{name}"), name));
        }
        if let Some(Value::Object(rows)) = self.table.get_mut("choices") {
            rows.retain(|owner, field| {
                let field = field.as_str().unwrap_or_default();
                keep(format!("choices.{owner}"), &format!("{owner}.{field}"))
            });
        }
        let Some(Value::Object(operations)) = self.table.get_mut("operations") else {
            return;
        };
        if let Some(Value::Object(rows)) = operations.get_mut("rename") {
            rows.retain(|id, _| keep(format!("operations.rename.{id}"), id));
        }
        for (list, ending) in [("strip_suffixes", ""), ("idempotent", " is idempotent")] {
            if let Some(Value::Array(entries)) = operations.get_mut(list) {
                entries.retain(|entry| {
                    let entry = entry.as_str().unwrap_or_default();
                    keep(
                        format!("operations.{list}: {entry}"),
                        &format!("{entry}{ending}"),
                    )
                });
            }
        }
    }
}
