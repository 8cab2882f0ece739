//! Hoisting of the schemas of operations, and the plan of each operation.

use serde_json::{Map, Value, json};

use crate::document::bodies;
use crate::document::hoist::envelope::{is_list_with_cursor, open_envelope};
use crate::document::hoist::naming::REQUEST;
use crate::document::hoist::parameters::is_cursor;
use crate::document::hoist::references;
use crate::document::hoist::round::{Direction, Round};
use crate::document::paths;
use crate::document::uploads;
use crate::error::{Error, Result};
use crate::names::{request_type, type_name};
use crate::plan::{BodyPlan, FilePlan, Idempotency, OperationPlan, ParameterPlan, ResponsePlan};
use crate::schema::kind::{self, Kind};
use crate::schema::walk;

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
        let mut body = body_plan(operation.get("requestBody"));
        let files = match &mut body {
            BodyPlan::Multipart(files) => &mut files[..],
            _ => &mut [],
        };
        self.name_setters(&mut parameters, files, &name)?;
        let cursors: Vec<&ParameterPlan> = parameters
            .iter()
            .filter(|plan| cursors.contains(&plan.name))
            .collect();
        let is_body_optional = match &body {
            // Without parts, there is no body.
            BodyPlan::Multipart(_) => false,
            _ => operation.get("requestBody").is_some_and(is_optional),
        };
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
            if let Some(Value::String(media)) = response_object.remove(bodies::RAW) {
                self.report.count("operations: response that is not JSON");
                response = match bodies::is_text(&media) {
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
            body,
            is_body_optional,
            response,
            idempotency,
        });
        Ok(())
    }
}

/// Returns the form of a request body.
fn body_plan(body: Option<&Value>) -> BodyPlan {
    let encoding = |body: &Value| body.get(bodies::ENCODING)?.as_str().map(str::to_owned);
    match body.and_then(encoding).as_deref() {
        None => BodyPlan::Json,
        Some(bodies::URLENCODED) => BodyPlan::Urlencoded,
        Some(bodies::MULTIPART) => {
            let files = body.and_then(|body| body.get(uploads::FILES)?.as_array());
            BodyPlan::Multipart(files.into_iter().flatten().map(file_plan).collect())
        }
        Some(media) => BodyPlan::Upload(media.to_owned()),
    }
}

fn file_plan(file: &Value) -> FilePlan {
    let text = |key: &str| file[key].as_str().map(str::to_owned);
    FilePlan {
        name: text("name").unwrap_or_default(),
        // Setters are named together.
        setter: String::new(),
        is_list: file["is_list"] == Value::Bool(true),
        is_required: file["is_required"] == Value::Bool(true),
        content_type: text("content_type"),
        description: text("description").unwrap_or_default(),
    }
}

/// Returns whether a body can be left out.
///
/// Many documents omit that a body is required. An object with properties is therefore sent unless
/// the document states that it is optional.
fn is_optional(body: &Value) -> bool {
    if body.get("content").is_none() {
        // An upload without its bytes would be a mistake.
        return body.get("required") == Some(&Value::Bool(false));
    }
    let schema = &body["content"]["application/json"]["schema"];
    match body.get("required").and_then(Value::as_bool) {
        Some(required) => !required,
        None => kind::properties(schema).is_empty() && Kind::of(schema) != Kind::Reference,
    }
}
