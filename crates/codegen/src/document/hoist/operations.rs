//! Hoisting of the schemas of operations, and the plan of each operation.

use serde_json::{Map, Value, json};

use crate::document::constraint_docs;
use crate::document::hoist::envelope::{is_list_with_cursor, open_envelope};
use crate::document::hoist::references;
use crate::document::hoist::round::{Direction, Round};
use crate::document::parameters;
use crate::document::paths;
use crate::error::{Error, Result};
use crate::names::{request_type, type_name};
use crate::plan::{Idempotency, OperationPlan, ParameterLocation, ParameterPlan, ResponsePlan};
use crate::schema::kind::Kind;
use crate::schema::walk;

impl Round<'_> {
    pub(super) fn document(&mut self, document: &mut Value) -> Result<()> {
        let kept: Vec<(String, Value)> = document
            .pointer("/components/schemas")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(name, schema)| (type_name(name), schema.clone()))
            .collect();
        for (name, _) in &kept {
            self.own(name, Some(Direction::Response), "kept", name)?;
        }
        self.kept = kept.iter().cloned().collect();
        if document["paths"].as_object().is_none_or(Map::is_empty) {
            // The document has no operations: all of its types are generated.
            for (name, _) in &kept {
                self.kept(name)?;
            }
        }
        self.plan.base = paths::base_path(document, self.report);
        self.reserve_request_names(document)?;
        walk::operations(document, &mut |operation, pointer| {
            let mapped = self.operation(operation, pointer);
            if mapped.is_err() {
                self.failed = Some(pointer.to_owned());
            }
            mapped
        })?;
        let description = document
            .pointer("/info/description")
            .and_then(Value::as_str);
        self.plan.description = description.unwrap_or_default().to_owned();
        document["components"] = json!({ "schemas": std::mem::take(&mut self.components) });
        Ok(())
    }

    /// Claims the names of the request types, so that no type of the document has one of them.
    fn reserve_request_names(&mut self, document: &mut Value) -> Result<()> {
        walk::operations(document, &mut |operation, pointer| {
            let name = request_type(operation["operationId"].as_str().unwrap_or_default());
            if self.own(&name, None, "request", pointer).is_err() {
                self.report.warn(format!(
                    "{pointer}: its request and a recursive component are both named `{name}`; \
                     rename the operation under operations.rename in names.json"
                ));
            }
            Ok(())
        })
    }

    /// Maps a component that keeps its name: it is recursive, or a file of a schema folder.
    fn kept(&mut self, name: &str) -> Result<()> {
        let Some(schema) = self.kept.remove(name) else {
            return Ok(());
        };
        let direction = Direction::Response;
        match Kind::of(&schema) {
            Kind::Object if schema.get("additionalProperties").is_none() => {
                let component = self.properties(name, &schema, direction)?;
                self.components.insert(name.to_owned(), component);
            }
            Kind::Union => {
                let component = self.union_component(name, &schema, direction)?;
                self.components.insert(name.to_owned(), component);
            }
            Kind::String if schema.get("enum").is_some() => {
                self.enum_component(name, &schema);
            }
            _ => {
                return Err(Error::new(
                    format!("/components/schemas/{name}"),
                    "a named schema is not an object, union or string enum",
                    "Write the schema where it is used",
                ));
            }
        }
        Ok(())
    }

    /// Maps a reference that unification kept, and its target.
    pub(super) fn recursive(&mut self, schema: Value) -> Result<Value> {
        let schema = references::rename_reference(schema);
        let target = schema
            .get("$ref")
            .or_else(|| schema.pointer("/allOf/0/$ref"));
        let name = target
            .and_then(Value::as_str)
            .and_then(|target| target.rsplit('/').next());
        if let Some(name) = name.map(str::to_owned) {
            self.kept(&name)?;
        }
        Ok(schema)
    }

    fn operation(&mut self, operation: &mut Value, pointer: &str) -> Result<()> {
        let text = |key: &str| {
            let text = operation.get(key).and_then(Value::as_str);
            text.unwrap_or_default().trim().to_owned()
        };
        let name = text("operationId");
        let (summary, description) = (text("summary"), text("description"));
        let tag = operation.pointer("/tags/0").and_then(Value::as_str);
        let tag = tag.unwrap_or("Other").to_owned();
        let deprecated = operation.get("deprecated") == Some(&Value::Bool(true));

        let (mut parameters, mut cursors) = (Vec::new(), Vec::new());
        for parameter in operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            let plan = self.parameter(parameter, &name)?;
            if is_cursor(parameter) {
                cursors.push(plan.name.clone());
            }
            parameters.push(plan);
        }
        let cursors: Vec<&ParameterPlan> = parameters
            .iter()
            .filter(|plan| cursors.contains(&plan.name))
            .collect();
        if let Some(schema) = operation.pointer_mut("/requestBody/content/application~1json/schema")
        {
            *schema = self.schema(schema.take(), &format!("{name}.body"), Direction::Request)?;
        }
        let mut response = ResponsePlan::Empty;
        for response_object in operation["responses"]
            .as_object_mut()
            .into_iter()
            .flat_map(Map::values_mut)
            .filter_map(Value::as_object_mut)
        {
            if let Some(Value::String(media)) = response_object.remove(parameters::RAW) {
                self.report.count("operations: response that is not JSON");
                response = match parameters::is_text(&media) {
                    true => ResponsePlan::Text(media),
                    false => ResponsePlan::Bytes(media),
                };
                response_object.remove("content");
                continue;
            }
            let Some(schema) = response_object
                .get_mut("content")
                .and_then(|content| content.pointer_mut("/application~1json/schema"))
            else {
                response_object.remove("content");
                continue;
            };
            let (plan, inner, location) = open_envelope(schema.take(), &name, &cursors);
            if plan == ResponsePlan::Bare && is_list_with_cursor(&inner) {
                self.report.warn(format!(
                    "{pointer}: a list has a cursor of its next page, but no optional string \
                     parameter takes it; the operation has no `pages`"
                ));
            }
            response = plan;
            if response == ResponsePlan::Empty {
                response_object.remove("content");
            } else {
                *schema = self.schema(inner, &location, Direction::Response)?;
            }
        }
        let mut segments = pointer.rsplit('/');
        let method = segments.next().unwrap_or_default().to_uppercase();
        let path = segments.next().unwrap_or_default();
        let idempotency = match method.as_str() {
            "DELETE" => Idempotency::Delete,
            "POST" if !self.names.is_idempotent(&name) => Idempotency::NotIdempotent,
            _ => Idempotency::Idempotent,
        };
        self.plan.operations.push(OperationPlan {
            name,
            method,
            path: format!("{}{}", self.plan.base, walk::unescape(path)),
            tag,
            summary,
            description,
            deprecated,
            parameters,
            response,
            idempotency,
        });
        Ok(())
    }

    fn parameter(&mut self, parameter: &mut Value, operation: &str) -> Result<ParameterPlan> {
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
        let maximum = schema.get("maximum").and_then(Value::as_u64);
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
            setter: parameters::setter(&name, operation, self.names),
            maximum,
            is_fixed: location == ParameterLocation::Header && only_value.is_some(),
            default: documented_default.or(only_value),
            deprecated,
            name,
        })
    }
}

/// Returns whether a parameter can be the cursor of a page.
fn is_cursor(parameter: &Value) -> bool {
    let schema = &parameter["schema"];
    parameter["in"] == "query"
        && parameter["required"] != Value::Bool(true)
        && schema["type"] == "string"
        && schema.get("format").is_none()
}
