//! Inline schemas become named components.
//!
//! A name comes from the table for the schema's place; from the table for an
//! identical schema at another place; or, with a warning, from the operation.
//! Two places that the table gives one name are joined. Requests and responses
//! never share an object type: a response may lack what a request must have.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};
use serde_json::{Map, Value, json};

use super::merge::{self, Kind};
use super::names::Names;
use super::plan::{EnumPlan, OperationPlan, ParameterPlan, Plan, ResponsePlan};
use super::prose;
use super::report::{Failure, Report, Result};
use super::walk;

/// Which way a schema travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Direction {
    Request,
    Response,
}

/// Rewrites the unified document in place and says what it found.
pub fn hoist(document: &mut Value, names: &Names, report: &mut Report) -> Result<Plan> {
    let mut known = Known::default();
    // Names spread by structure and joined types grow until a round adds nothing.
    for _ in 0..32 {
        let mut round_report = report.clone();
        let mut round_document = document.clone();
        let mut round = Round {
            names,
            report: &mut round_report,
            known: &mut known,
            grown: false,
            components: Map::new(),
            owners: BTreeMap::new(),
            plan: Plan::default(),
        };
        round.document(&mut round_document)?;
        if !round.grown {
            let plan = std::mem::take(&mut round.plan);
            *document = round_document;
            *report = round_report;
            names.report_dead_rows(report);
            return Ok(plan);
        }
    }
    Err(Failure::new(
        "names.json",
        "two types contain each other under one name",
        "Give one of the places its own name",
    ))
}

/// What is carried from one round to the next.
#[derive(Default)]
struct Known {
    /// Names from the table, by structure.
    by_structure: BTreeMap<(Option<Direction>, String), String>,
    /// The schema of each name, joined over all its places.
    joined: BTreeMap<String, Value>,
}

struct Round<'a> {
    names: &'a Names,
    report: &'a mut Report,
    known: &'a mut Known,
    grown: bool,
    components: Map<String, Value>,
    /// Who took a name, so that nobody else takes it.
    owners: BTreeMap<String, (Option<Direction>, String)>,
    plan: Plan,
}

impl Round<'_> {
    fn document(&mut self, document: &mut Value) -> Result<()> {
        let kept: Vec<(String, Value)> = document
            .pointer("/components/schemas")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(name, schema)| (name.clone(), schema.clone()))
            .collect();
        for (name, schema) in kept {
            self.kept(&name.to_upper_camel_case(), schema)?;
        }
        walk::operations(document, &mut |operation, pointer| {
            self.operation(operation, pointer)
        })?;
        document["components"] = json!({ "schemas": std::mem::take(&mut self.components) });
        Ok(())
    }

    /// A component that keeps its own name: it is recursive, or was named by hand.
    fn kept(&mut self, name: &str, schema: Value) -> Result<()> {
        let direction = Direction::Response;
        match merge::kind(&schema) {
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
                return Err(Failure::new(
                    format!("/components/schemas/{name}"),
                    "a named schema is no object, union or string enum",
                    "Write it out where it is used",
                ));
            }
        }
        Ok(())
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

        let mut parameters = Vec::new();
        for parameter in operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            parameters.push(self.parameter(parameter, &name)?);
        }
        if let Some(schema) = operation.pointer_mut("/requestBody/content/application~1json/schema")
        {
            *schema = self.schema(schema.take(), &format!("{name}.body"), Direction::Request)?;
        }
        let mut response = ResponsePlan::Empty;
        for answer in operation["responses"]
            .as_object_mut()
            .into_iter()
            .flat_map(Map::values_mut)
            .filter_map(Value::as_object_mut)
        {
            let Some(schema) = answer
                .get_mut("content")
                .and_then(|content| content.pointer_mut("/application~1json/schema"))
            else {
                answer.remove("content");
                continue;
            };
            let (plan, inner, place) = open_envelope(schema.take(), &name, &parameters);
            response = plan;
            if response == ResponsePlan::Empty {
                answer.remove("content");
            } else {
                *schema = self.schema(inner, &place, Direction::Response)?;
            }
        }
        let mut segments = pointer.rsplit('/');
        let method = segments.next().unwrap_or_default().to_uppercase();
        let path = segments.next().unwrap_or_default();
        self.plan.operations.push(OperationPlan {
            name,
            method,
            path: path.replace("~1", "/").replace("~0", "~"),
            tag,
            summary,
            description,
            deprecated,
            parameters,
            response,
        });
        Ok(())
    }

    fn parameter(&mut self, parameter: &mut Value, operation: &str) -> Result<ParameterPlan> {
        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
        let required = parameter["required"] == Value::Bool(true);
        let own_description = parameter.get("description").cloned();
        let mut schema = parameter["schema"].take();
        if let Some(schema) = schema.as_object_mut() {
            // An absent parameter says what a null one would.
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
            prose::describe(described);
        }
        let description = described.get("description").and_then(Value::as_str);
        let description = description.unwrap_or_default().to_owned();
        if let Some(schema) = schema.as_object_mut() {
            schema.remove("default");
            schema.remove("deprecated");
        }
        let place = format!("{operation}.{name}");
        parameter["schema"] = self.schema(schema, &place, Direction::Request)?;
        if let Some(parameter) = parameter.as_object_mut() {
            parameter.remove("deprecated");
        }
        Ok(ParameterPlan {
            name,
            description,
            default: documented_default.or(only_value),
            deprecated,
        })
    }

    /// The schema with every named part moved to the components.
    fn schema(&mut self, schema: Value, place: &str, direction: Direction) -> Result<Value> {
        let is_enum = schema
            .get("enum")
            .and_then(Value::as_array)
            .is_some_and(|values| values.iter().all(Value::is_string) && distinct(values));
        match merge::kind(&schema) {
            Kind::Reference => Ok(rename_reference(schema)),
            Kind::Union => self.union(schema, place, direction),
            Kind::Object if !merge::properties(&schema).is_empty() => {
                self.object(schema, place, direction)
            }
            Kind::Object => self.map(schema, place, direction),
            Kind::Array => self.array(schema, place, direction),
            Kind::String if is_enum => self.string_enum(schema, place),
            Kind::String => self.string(schema, place),
            Kind::Integer | Kind::Number | Kind::Boolean | Kind::Any => Ok(scalar(schema)),
        }
    }

    fn map(&mut self, schema: Value, place: &str, direction: Direction) -> Result<Value> {
        let mut schema = into_object(schema);
        schema.remove("properties");
        schema.remove("required");
        if let Some(value) = schema.remove("additionalProperties") {
            let place = format!("{place}{{}}");
            let value = self.schema(value, &place, direction)?;
            schema.insert("additionalProperties".into(), value);
        }
        prose::describe(&mut schema);
        Ok(Value::Object(schema))
    }

    fn array(&mut self, schema: Value, place: &str, direction: Direction) -> Result<Value> {
        let mut schema = into_object(schema);
        let items = schema.remove("items").unwrap_or_else(|| json!({}));
        let own = items.get("description").and_then(Value::as_str);
        let own = own.unwrap_or_default().to_owned();
        let mut items = self.schema(items, &format!("{place}[]"), direction)?;
        let described = items
            .as_object_mut()
            .and_then(|items| items.remove("description"));
        prose::describe(&mut schema);
        // What an element is was said at the list; its form was not.
        if let Some(text) = described.as_ref().and_then(Value::as_str) {
            let note = text.strip_prefix(own.trim_end()).unwrap_or(text);
            prose::append(&mut schema, note.trim());
        }
        schema.insert("items".into(), items);
        Ok(Value::Object(schema))
    }

    fn string(&mut self, schema: Value, place: &str) -> Result<Value> {
        let patterns: Vec<Option<&str>> = match schema.get("x-forms").and_then(Value::as_array) {
            Some(forms) => forms.iter().map(|form| form["pattern"].as_str()).collect(),
            None => vec![schema.get("pattern").and_then(Value::as_str)],
        };
        let Some(name) = self.names.id_at(place, &patterns) else {
            return Ok(scalar(schema));
        };
        let name = name.to_owned();
        let form = self.names.ids[&name].clone();
        self.own(&name, None, "id", place)?;
        let description = form.description.clone();
        self.components
            .entry(name.clone())
            .or_insert_with(|| json!({ "type": "string", "description": description }));
        self.plan.ids.insert(name.clone(), form);
        Ok(reference(&name, schema))
    }

    fn string_enum(&mut self, schema: Value, place: &str) -> Result<Value> {
        let name = self.name(&schema, place, None)?;
        let own = schema["enum"].clone();
        let mut schema = self.join(&name, schema);
        self.enum_component(&name, &schema);
        let count = |values: &Value| values.as_array().map_or(0, Vec::len);
        if count(&own) < count(&schema["enum"])
            && let Some(object) = schema.as_object_mut()
        {
            // The type knows more values than this place documents.
            prose::append(object, &one_of(&own));
        }
        Ok(reference(&name, schema))
    }

    fn enum_component(&mut self, name: &str, schema: &Value) {
        let values = schema["enum"].as_array().into_iter().flatten();
        let values = values
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        let described = schema.get("description").and_then(Value::as_str);
        let description = self.names.description(name).or(described);
        let plan = EnumPlan {
            description: description.map(str::to_owned),
            values,
        };
        self.plan.enums.entry(name.to_owned()).or_insert(plan);
        self.components
            .entry(name.to_owned())
            .or_insert_with(|| json!({ "type": "string", "enum": schema["enum"] }));
    }

    fn union(&mut self, schema: Value, place: &str, direction: Direction) -> Result<Value> {
        let name = self.name(&schema, place, None)?;
        let schema = self.join(&name, schema);
        if !self.components.contains_key(&name) {
            self.components.insert(name.clone(), Value::Null);
            let component = self.union_component(&name, &schema, direction)?;
            self.components.insert(name.clone(), component);
        }
        Ok(reference(&name, schema))
    }

    fn union_component(
        &mut self,
        name: &str,
        schema: &Value,
        direction: Direction,
    ) -> Result<Value> {
        let mut branches = Vec::new();
        for branch in schema["oneOf"].as_array().into_iter().flatten() {
            let mut branch = self.schema(branch.clone(), name, direction)?;
            if let Some(branch) = branch.as_object_mut() {
                branch.remove("description");
            }
            branches.push(branch);
        }
        self.plan.unions.insert(name.to_owned());
        let description = self.names.description(name);
        let description = description.unwrap_or("A value of one of several JSON types.");
        Ok(json!({ "oneOf": branches, "description": description }))
    }

    fn object(&mut self, schema: Value, place: &str, direction: Direction) -> Result<Value> {
        let name = self.name(&schema, place, Some(direction))?;
        let schema = self.join(&name, schema);
        if !self.components.contains_key(&name) {
            self.components.insert(name.clone(), Value::Null);
            let component = self.properties(&name, &schema, direction)?;
            self.components.insert(name.clone(), component);
        }
        Ok(reference(&name, schema))
    }

    /// The component of an object type.
    fn properties(&mut self, name: &str, schema: &Value, direction: Direction) -> Result<Value> {
        let mut required: BTreeSet<String> = merge::required(schema).into_iter().collect();
        let mut properties = Map::new();
        let mut fields = BTreeSet::new();
        for (property, inner) in merge::properties(schema) {
            if !fields.insert(property.to_snake_case()) {
                return Err(Failure::new(
                    format!("{name}.{property}"),
                    "two properties give one field",
                    "Remove one of them from the vendored document",
                ));
            }
            let (nullable, is_array) = (
                merge::is_nullable(&inner),
                merge::kind(&inner) == Kind::Array,
            );
            let place = format!("{name}.{property}");
            if inner.get("deprecated") == Some(&Value::Bool(true)) {
                let key = (name.to_owned(), property.clone());
                self.plan.deprecated.insert(key);
            }
            let mut inner = inner;
            self.note_extensions(name, &property, &mut inner);
            if let (Some(text), Some(inner)) =
                (self.names.description(&place), inner.as_object_mut())
            {
                inner.insert("description".into(), json!(text));
            }
            let mut inner = self.schema(inner, &place, direction)?;
            match direction {
                Direction::Response if nullable => {
                    // The service may also leave out what it may send as null.
                    required.remove(&property);
                }
                Direction::Request if !required.contains(&property) => {
                    if nullable {
                        let key = (name.to_owned(), property.clone());
                        self.plan.three_state.insert(key);
                    } else if is_array {
                        // An empty list says something that an absent one does not.
                        inner["nullable"] = Value::Bool(true);
                    }
                }
                _ => {}
            }
            properties.insert(property, inner);
        }
        if let Some(alternatives) = schema.get("x-choice").and_then(Value::as_array) {
            let field = self.choice(name, alternatives, &mut properties)?;
            required.insert(field);
        }
        let mut component = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            component["required"] = json!(required);
        }
        if let Some(description) = self.names.description(name) {
            component["description"] = json!(description);
        } else if let Some(description) = schema.get("description") {
            component["description"] = description.clone();
        }
        Ok(component)
    }

    /// Takes what our own schemas say about reading a property.
    fn note_extensions(&mut self, name: &str, property: &str, schema: &mut Value) {
        let Some(schema) = schema.as_object_mut() else {
            return;
        };
        let key = || (name.to_owned(), property.to_owned());
        if let Some(Value::String(kind)) = schema.remove("x-tolerant") {
            self.plan.tolerant.insert(key(), kind);
        }
        if let Some(Value::Array(names)) = schema.remove("x-aliases") {
            let names = names.iter().filter_map(Value::as_str).map(str::to_owned);
            self.plan.aliases.insert(key(), names.collect());
        }
    }

    /// One property for a set of alternative properties.
    fn choice(
        &mut self,
        owner: &str,
        alternatives: &[Value],
        properties: &mut Map<String, Value>,
    ) -> Result<String> {
        let field = self
            .names
            .choice_of(owner)
            .map(str::to_owned)
            .unwrap_or_else(|| {
                self.report.warn(format!(
                    "names.json: `{owner}` holds one of several properties; name the field under \
                 `choices` (it is called `choice` until then)"
                ));
                "choice".to_owned()
            });
        let place = format!("{owner}.{field}");
        let name = match self.names.type_at(&place) {
            Some(name) => name.to_owned(),
            None => place.to_upper_camel_case(),
        };
        self.own(&name, None, "choice", &place)?;
        let mut branches = Vec::new();
        for alternative in alternatives {
            let mut branch = alternative.clone();
            for (property, schema) in merge::properties(alternative) {
                let place = format!("{name}.{property}");
                let inner = self.schema(schema, &place, Direction::Request)?;
                branch["properties"][&property] = inner;
            }
            branches.push(branch);
        }
        let listed: Vec<String> = alternatives
            .iter()
            .flat_map(|alternative| merge::properties(alternative).into_iter())
            .map(|(property, _)| format!("`{property}`"))
            .collect();
        let description = format!("Exactly one of {} is sent.", listed.join(", "));
        let component = json!({ "oneOf": branches, "description": description });
        self.components.insert(name.clone(), component);
        self.plan.choices.insert(name.clone());
        self.plan
            .flattened
            .insert((owner.to_owned(), field.clone()));
        let used = json!({ "description": description });
        properties.insert(field.clone(), reference(&name, used));
        Ok(field)
    }

    /// The name of a schema: by place, by structure, or made up with a warning.
    fn name(
        &mut self,
        schema: &Value,
        place: &str,
        direction: Option<Direction>,
    ) -> Result<String> {
        let structure = merge::fingerprint(&without_null(schema));
        let key = (direction, structure.clone());
        if let Some(name) = self.names.type_at(place) {
            let name = name.to_owned();
            if let Entry::Vacant(entry) = self.known.by_structure.entry(key) {
                entry.insert(name.clone());
                self.grown = true;
            }
            self.own(&name, direction, "", place)?;
            return Ok(name);
        }
        if let Some(name) = self.known.by_structure.get(&key).cloned() {
            self.report
                .count("hoist: identical schema shares its component");
            return Ok(name);
        }
        let name = default_name(place);
        self.report.warn(format!(
            "names.json: the schema at `{place}` has no row; it is called `{name}` until it gets one"
        ));
        self.own(&name, direction, &structure, place)?;
        Ok(name)
    }

    /// Takes a name, or says who has it.
    fn own(
        &mut self,
        name: &str,
        direction: Option<Direction>,
        structure: &str,
        place: &str,
    ) -> Result<()> {
        let claim = (direction, structure.to_owned());
        let owner = self
            .owners
            .entry(name.to_owned())
            .or_insert_with(|| claim.clone());
        if *owner == claim {
            return Ok(());
        }
        Err(Failure::new(
            place,
            format!("`{name}` is already the name of another type"),
            "Add a row for this place to names.json",
        ))
    }

    /// The schema of `name`, joined with what it is elsewhere.
    fn join(&mut self, name: &str, schema: Value) -> Value {
        let bare = without_null(&schema);
        match self.known.joined.get(name) {
            None => {
                self.known.joined.insert(name.to_owned(), bare);
                schema
            }
            Some(joined) => {
                let wider = if merge::fingerprint(joined) == merge::fingerprint(&bare) {
                    joined.clone()
                } else {
                    self.report.count("hoist: schemas of one name joined");
                    merge::union(vec![joined.clone(), bare])
                };
                if merge::fingerprint(&wider) != merge::fingerprint(joined) {
                    self.grown = true;
                    self.known.joined.insert(name.to_owned(), wider.clone());
                }
                // What stands here besides the shape.
                let mut wider = into_object(wider);
                for key in ["nullable", "description", "default"] {
                    match schema.get(key) {
                        Some(value) => wider.insert(key.into(), value.clone()),
                        None => wider.remove(key),
                    };
                }
                Value::Object(wider)
            }
        }
    }
}

/// Takes `{"data": …}` and pages apart: the plan, the inner schema, its place.
fn open_envelope(
    schema: Value,
    operation: &str,
    parameters: &[ParameterPlan],
) -> (ResponsePlan, Value, String) {
    let place = format!("{operation}.response");
    let properties = merge::properties(&schema);
    if merge::kind(&schema) == Kind::Object && properties.is_empty() {
        return (ResponsePlan::Empty, schema, place);
    }
    let Some(data) = properties.get("data").cloned() else {
        return (ResponsePlan::Bare, schema, place);
    };
    let place = format!("{place}.data");
    if properties.len() == 1 && !merge::is_nullable(&data) {
        return (ResponsePlan::Data, data, place);
    }
    let cursor = properties.keys().find_map(|property| {
        let rest = property.strip_prefix("next")?.to_lower_camel_case();
        let parameter = parameters.iter().find(|parameter| {
            parameter.name == rest || (rest == "cursor" && parameter.name == "after")
        })?;
        Some((parameter.name.clone(), property.clone()))
    });
    let known =
        |name: &String, next: &String| name == "data" || name == "totalItems" || name == next;
    match cursor {
        Some((parameter, next))
            if merge::kind(&data) == Kind::Array
                && properties.keys().all(|name| known(name, &next)) =>
        {
            let total = properties
                .contains_key("totalItems")
                .then(|| "totalItems".to_owned());
            let plan = ResponsePlan::Page {
                parameter,
                next,
                total,
            };
            (plan, data, place)
        }
        _ => (ResponsePlan::Bare, schema, format!("{operation}.response")),
    }
}

/// `listCalls.response.data[]` gives `ListCallsItem`, `Call.status` gives `CallStatus`.
fn default_name(place: &str) -> String {
    let bare = place
        .replace(".response.data[]", ".item")
        .replace(".response.data", ".result")
        .replace(".response", ".result")
        .replace("{}", ".value");
    let bare = bare.strip_suffix(".body").unwrap_or(&bare);
    let words: Vec<String> = bare
        .split('.')
        .map(|word| match word.strip_suffix("[]") {
            // The element of a list is called by the singular.
            Some(list) => match list.strip_suffix('s').filter(|one| !one.ends_with('s')) {
                Some(one) => one.to_upper_camel_case(),
                None => format!("{}Item", list.to_upper_camel_case()),
            },
            None => word.to_upper_camel_case(),
        })
        .collect();
    words.concat()
}

/// Whether all values give different Rust variants.
fn distinct(values: &[Value]) -> bool {
    let variants: BTreeSet<String> = values
        .iter()
        .filter_map(Value::as_str)
        .map(super::passes::open_enums::variant_name)
        .collect();
    variants.len() == values.len() && !variants.contains("")
}

fn without_null(schema: &Value) -> Value {
    let mut bare = schema.clone();
    if let Some(bare) = bare.as_object_mut() {
        bare.remove("nullable");
    }
    bare
}

fn into_object(schema: Value) -> Map<String, Value> {
    match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    }
}

/// A scalar with its bounds turned into prose.
fn scalar(schema: Value) -> Value {
    let mut schema = into_object(schema);
    if let Some(values) = schema.remove("enum") {
        prose::append(&mut schema, &one_of(&values));
    }
    prose::describe(&mut schema);
    Value::Object(schema)
}

/// "One of: `a`, `b`."
fn one_of(values: &Value) -> String {
    let values = values.as_array().into_iter().flatten();
    let values: Vec<String> = values
        .map(|value| match value.as_str() {
            Some(text) => format!("`{text}`"),
            None => format!("`{value}`"),
        })
        .collect();
    format!("One of: {}.", values.join(", "))
}

/// A use of a component that keeps what its place says about it.
fn reference(name: &str, used: Value) -> Value {
    let target = json!({ "$ref": format!("#/components/schemas/{name}") });
    let mut wrapper = into_object(used);
    wrapper.retain(|key, _| matches!(key.as_str(), "nullable" | "description" | "default"));
    prose::describe(&mut wrapper);
    if wrapper.is_empty() {
        return target;
    }
    wrapper.insert("allOf".into(), json!([target]));
    Value::Object(wrapper)
}

/// A reference to a recursive component, by its Rust name.
fn rename_reference(mut schema: Value) -> Value {
    let rename = |target: &mut Value| {
        if let Some(name) = target.as_str().and_then(|name| name.rsplit('/').next()) {
            *target = json!(format!(
                "#/components/schemas/{}",
                name.to_upper_camel_case()
            ));
        }
    };
    let described = schema.get("description").is_some();
    if let (true, Some(schema)) = (described, schema.as_object_mut())
        && let Some(target) = schema.remove("$ref")
    {
        // Siblings of `$ref` are ignored in 3.0, a lone `allOf` keeps them.
        schema.insert("allOf".into(), json!([{ "$ref": target }]));
    }
    if let Some(target) = schema.get_mut("$ref") {
        rename(target);
    }
    if let Some(target) = schema.pointer_mut("/allOf/0/$ref") {
        rename(target);
    }
    schema
}
