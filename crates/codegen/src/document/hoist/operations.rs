//! Hoisting of the schemas of operations, and the plan of each operation.

use serde_json::{Map, Value, json};

use crate::document::constraint_docs;
use crate::document::hoist::envelope::{is_list_with_cursor, open_envelope};
use crate::document::hoist::naming::REQUEST;
use crate::document::hoist::references;
use crate::document::hoist::round::{Direction, Round};
use crate::document::parameters;
use crate::document::parameters::METHODS;
use crate::document::paths;
use crate::error::{Error, Result};
use crate::names::{field_name, request_type, type_name};
use crate::plan::{Idempotency, OperationPlan, ParameterLocation, ParameterPlan, ResponsePlan};
use crate::schema::kind::{self, Kind};
use crate::schema::walk;
use crate::setter_names::{self, Settable};

impl Round<'_> {
    pub(super) fn document(&mut self, document: &mut Value) -> Result<()> {
        self.reserve_request_names(document)?;
        let kept = self.name_components(document)?;
        self.kept = kept.iter().cloned().collect();
        if document["paths"].as_object().is_none_or(Map::is_empty) {
            // The document has no operations: all of its types are generated.
            for (name, _) in &kept {
                self.kept(name)?;
            }
        }
        self.plan.base = paths::base_path(document, self.report);
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
        walk::operations(document, &mut |operation, _| {
            let name = request_type(operation["operationId"].as_str().unwrap_or_default());
            self.owners.insert(name, (None, REQUEST.to_owned()));
            Ok(())
        })
    }

    /// Returns the components with the names of their types. A component keeps its name unless a
    /// request or builder has it.
    fn name_components(&mut self, document: &Value) -> Result<Vec<(String, Value)>> {
        let schemas = document.pointer("/components/schemas");
        let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
        let schemas: Vec<(String, &Value)> = schemas
            .map(|(name, schema)| (type_name(name), schema))
            .collect();
        // A builder is renamed rather than the type that has it.
        let mut order: Vec<usize> = (0..schemas.len()).collect();
        order.sort_by_key(|index| schemas[*index].0.ends_with("Builder"));
        let mut kept = Vec::new();
        for index in order {
            let (name, schema) = &schemas[index];
            let claim = |round: &mut Self, name: &str| {
                let direction = Some(Direction::Response);
                round.own(name, direction, &format!("component {name}"), name)
            };
            let own = claim(self, name);
            let free = ["Value", "Schema", "Component"].map(|suffix| format!("{name}{suffix}"));
            let is_other = |free: &&String| schemas.iter().all(|(other, _)| other != *free);
            let mut free = free.iter().filter(is_other);
            let chosen = match own {
                Ok(()) => name,
                Err(error) => free
                    .find(|free| self.names.has_no_row(free) && claim(self, free).is_ok())
                    .ok_or(error)?,
            };
            if chosen != name {
                self.report.warn(format!(
                    "/components/schemas/{name}: a request or builder is named `{name}`; the type of \
                     the schema is `{chosen}`"
                ));
                self.renamed.insert(name.clone(), chosen.clone());
            }
            kept.push((index, (chosen.clone(), (*schema).clone())));
        }
        kept.sort_by_key(|(index, _)| *index);
        Ok(kept.into_iter().map(|(_, component)| component).collect())
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
        let schema = references::rename_reference(schema, &self.renamed);
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
        self.name_setters(&mut parameters, &name)?;
        let cursors: Vec<&ParameterPlan> = parameters
            .iter()
            .filter(|plan| cursors.contains(&plan.name))
            .collect();
        let is_body_optional = operation.get("requestBody").is_some_and(is_optional);
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
            is_body_optional,
            response,
            idempotency,
        });
        Ok(())
    }

    /// Names the setters of the parameters. An argument of the method and a parameter with a
    /// single value have none.
    fn name_setters(&mut self, parameters: &mut [ParameterPlan], operation: &str) -> Result<()> {
        let has_setter =
            |parameter: &&mut ParameterPlan| !parameter.is_argument() && !parameter.is_fixed;
        let mut set: Vec<_> = parameters.iter_mut().filter(has_setter).collect();
        let settable: Vec<Settable> = set
            .iter()
            .map(|parameter| {
                let location = format!("{operation}.{}", parameter.name);
                Settable {
                    name: field_name(&parameter.name),
                    listed: self.names.setter_at(&location).map(str::to_owned),
                    location,
                }
            })
            .collect();
        let setters = setter_names::assign(&settable, &METHODS, self.report)?;
        for (parameter, setter) in set.iter_mut().zip(setters) {
            parameter.setter = Some(setter);
        }
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

/// Returns whether a body can be left out.
///
/// Many documents omit that a body is required. An object with properties is therefore sent unless
/// the document states that it is optional.
fn is_optional(body: &Value) -> bool {
    let schema = &body["content"]["application/json"]["schema"];
    match body.get("required").and_then(Value::as_bool) {
        Some(required) => !required,
        None => kind::properties(schema).is_empty() && Kind::of(schema) != Kind::Reference,
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
