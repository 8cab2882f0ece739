//! Hoisting of the schemas of parameters, and the names of setters.

use serde_json::{Value, json};

use crate::document::constraint_docs;
use crate::document::hoist::round::{Direction, Round};
use crate::document::parameters::{self, METHODS};
use crate::error::Result;
use crate::names::field_name;
use crate::plan::{FilePlan, ParameterLocation, ParameterPlan};
use crate::schema::kind::Kind;
use crate::setter_names::{self, Settable};

impl Round<'_> {
    /// Names the setters of the parameters and files. An argument of the method and a parameter with a
    /// single value have none.
    pub(super) fn name_setters(
        &mut self,
        parameters: &mut [ParameterPlan],
        files: &mut [FilePlan],
        operation: &str,
    ) -> Result<()> {
        let has_setter =
            |parameter: &&mut ParameterPlan| !parameter.is_argument() && !parameter.is_fixed;
        let mut set: Vec<_> = parameters.iter_mut().filter(has_setter).collect();
        let names = set.iter().map(|parameter| &parameter.name);
        let settable: Vec<Settable> = names
            .chain(files.iter().map(|file| &file.name))
            .map(|name| {
                let location = format!("{operation}.{name}");
                Settable {
                    name: field_name(name),
                    listed: self.names.setter_at(&location).map(str::to_owned),
                    location,
                }
            })
            .collect();
        let mut setters = setter_names::assign(&settable, &METHODS, self.report)?.into_iter();
        for (parameter, setter) in set.iter_mut().zip(&mut setters) {
            parameter.setter = Some(setter);
        }
        for (file, setter) in files.iter_mut().zip(setters) {
            file.setter = setter;
        }
        Ok(())
    }

    pub(super) fn parameter(
        &mut self,
        parameter: &mut Value,
        operation: &str,
    ) -> Result<ParameterPlan> {
        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
        let required = parameter["required"] == Value::Bool(true);
        let location = match parameter["in"].as_str() {
            Some("path") => ParameterLocation::Path,
            Some("header") => ParameterLocation::Header,
            _ => ParameterLocation::Query,
        };
        let own_description = parameter.get("description").cloned();
        let mut schema = parameter["schema"].take();
        if let Some(schema) = schema.as_object_mut() {
            // Omitting a parameter has the meaning of null.
            schema.remove("nullable");
            if let Some(description) = own_description {
                schema.insert("description".into(), description);
            }
        }
        let documented_default = schema.get("default").cloned();
        let only_value = match schema
            .get("enum")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
        {
            Some([only]) if required => Some(only.clone()),
            _ => None,
        };
        let deprecated = [&schema, &*parameter]
            .iter()
            .any(|holder| holder.get("deprecated") == Some(&Value::Bool(true)));
        if schema["type"] == "integer"
            && let Some(schema) = schema.as_object_mut()
        {
            let counts = schema.get("minimum").and_then(Value::as_i64) >= Some(0);
            let format = if counts { "uint32" } else { "int64" };
            schema.entry("format").or_insert_with(|| json!(format));
        }
        let mut described = schema.clone();
        if let Some(described) = described.as_object_mut() {
            constraint_docs::describe(described);
        }
        let description = described.get("description").and_then(Value::as_str);
        let description = description.unwrap_or_default().to_owned();
        if let Some(schema) = schema.as_object_mut() {
            schema.remove("default");
            schema.remove("deprecated");
        }
        let maximum = maximum(&schema);
        let place = format!("{operation}.{name}");
        parameter["schema"] = self.schema(schema, &place, Direction::Request)?;
        if let Some(parameter) = parameter.as_object_mut() {
            parameter.remove("deprecated");
        }
        Ok(ParameterPlan {
            description,
            location,
            is_required: required,
            is_joined: parameter[parameters::JOINED] == Value::Bool(true),
            setter: None,
            maximum,
            is_fixed: location == ParameterLocation::Header && only_value.is_some(),
            default: documented_default.or(only_value),
            deprecated,
            name,
        })
    }
}

/// Returns the maximum of an integer.
fn maximum(schema: &Value) -> Option<u64> {
    let bound = schema.get("maximum")?.as_u64()?;
    if Kind::of(schema) != Kind::Integer {
        return None;
    }
    match schema.get("exclusiveMaximum") == Some(&Value::Bool(true)) {
        true => bound.checked_sub(1),
        false => Some(bound),
    }
}

/// Returns whether a parameter can be the cursor of a page.
pub(super) fn is_cursor(parameter: &Value) -> bool {
    let schema = &parameter["schema"];
    parameter["in"] == "query"
        && parameter["required"] != Value::Bool(true)
        && schema["type"] == "string"
        && schema.get("format").is_none()
}
