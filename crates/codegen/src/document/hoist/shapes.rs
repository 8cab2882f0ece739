//! Hoisting of one schema, by its kind.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use serde_json::{Map, Value, json};

use crate::document::constraint_docs;
use crate::document::hoist::naming::Named;
use crate::document::hoist::references::reference;
use crate::document::hoist::round::{Direction, Round};
use crate::error::{Error, Result};
use crate::names::type_name;
use crate::names::variant_name;
use crate::plan::{EnumPlan, TaggedPlan};
use crate::schema::kind::{self, Kind, into_object};
use crate::schema::tagged::{self, Member, TAGGED};

impl Round<'_> {
    /// Moves every named part of a schema to the components.
    pub(super) fn schema(
        &mut self,
        schema: Value,
        location: &str,
        direction: Direction,
    ) -> Result<Value> {
        let is_enum = schema
            .get("enum")
            .and_then(Value::as_array)
            .is_some_and(|values| values.iter().all(Value::is_string) && distinct(values));
        match Kind::of(&schema) {
            Kind::Reference => self.recursive(schema),
            Kind::Union => self.union(schema, location, direction),
            Kind::Object if schema.get(TAGGED).is_some() => {
                self.tagged(schema, location, direction)
            }
            Kind::Object if !kind::properties(&schema).is_empty() => {
                self.object(schema, location, direction)
            }
            Kind::Object => self.map(schema, location, direction),
            Kind::Array => self.array(schema, location, direction),
            Kind::String if is_enum => self.string_enum(schema, location),
            Kind::String => {
                let values = schema.get("enum").and_then(Value::as_array);
                if values.is_some_and(|values| values.len() > 1) {
                    self.report.warn(format!(
                        "`{location}`: its values do not result in distinct variants; it is a string"
                    ));
                }
                self.string(schema, location)
            }
            Kind::Integer | Kind::Number | Kind::Boolean | Kind::Any => Ok(scalar(schema)),
        }
    }

    fn map(&mut self, schema: Value, location: &str, direction: Direction) -> Result<Value> {
        let mut schema = into_object(schema);
        schema.remove("properties");
        schema.remove("required");
        if let Some(value) = schema.remove("additionalProperties") {
            let location = format!("{location}{{}}");
            let value = self.schema(value, &location, direction)?;
            schema.insert("additionalProperties".into(), value);
        }
        constraint_docs::describe(&mut schema);
        Ok(Value::Object(schema))
    }

    fn array(&mut self, schema: Value, location: &str, direction: Direction) -> Result<Value> {
        let mut schema = into_object(schema);
        let items = schema.remove("items").unwrap_or_else(|| json!({}));
        let own = items.get("description").and_then(Value::as_str);
        let own = own.unwrap_or_default().to_owned();
        let mut items = self.schema(items, &format!("{location}[]"), direction)?;
        let described = items
            .as_object_mut()
            .and_then(|items| items.remove("description"));
        constraint_docs::describe(&mut schema);
        // The list documents its elements, but not their bounds.
        if let Some(text) = described.as_ref().and_then(Value::as_str) {
            let note = text.strip_prefix(own.trim_end()).unwrap_or(text);
            constraint_docs::append(&mut schema, note.trim());
        }
        schema.insert("items".into(), items);
        Ok(Value::Object(schema))
    }

    fn string(&mut self, schema: Value, location: &str) -> Result<Value> {
        if let Some((name, path)) = self.names.existing_at(location) {
            let (name, path) = (name.to_owned(), path.to_owned());
            self.own(&name, None, "existing", location)?;
            self.components
                .insert(name.clone(), json!({ "type": "string" }));
            self.plan.existing.insert(name.clone(), path);
            return Ok(reference(&name, schema));
        }
        let patterns: Vec<Option<&str>> = match schema.get("x-forms").and_then(Value::as_array) {
            Some(forms) => forms.iter().map(|form| form["pattern"].as_str()).collect(),
            None => vec![schema.get("pattern").and_then(Value::as_str)],
        };
        let name = match schema.get("x-id").and_then(Value::as_str) {
            Some(named) => Some(self.names.id_named(named).ok_or_else(|| {
                Error::new(
                    location,
                    format!("`x-id` names `{named}`, which is not an id type"),
                    "Name an id type of names.json",
                )
            })?),
            None => self.names.id_at(location, &patterns),
        };
        let Some(name) = name else {
            return Ok(scalar(schema));
        };
        let name = name.to_owned();
        let form = self.names.ids[&name].clone();
        self.own(&name, None, "id", location)?;
        let description = form.description.clone();
        self.components
            .entry(name.clone())
            .or_insert_with(|| json!({ "type": "string", "description": description }));
        self.plan.ids.insert(name.clone(), form);
        Ok(reference(&name, schema))
    }

    fn string_enum(&mut self, schema: Value, location: &str) -> Result<Value> {
        let name = self.name(&schema, location, Named::Enum)?;
        let own = schema["enum"].clone();
        let mut schema = self.join(&name, schema);
        let joined = schema["enum"].as_array().map(Vec::as_slice);
        if !distinct(joined.unwrap_or_default()) {
            return Err(Error::new(
                location,
                format!("two values of `{name}` result in one variant"),
                "Give one of its locations its own name in names.json",
            ));
        }
        self.enum_component(&name, &schema);
        let count = |values: &Value| values.as_array().map_or(0, Vec::len);
        if count(&own) < count(&schema["enum"])
            && let Some(object) = schema.as_object_mut()
        {
            // The type has more values than this location documents.
            constraint_docs::append(object, &one_of(&own));
        }
        Ok(reference(&name, schema))
    }

    pub(super) fn enum_component(&mut self, name: &str, schema: &Value) {
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

    fn union(&mut self, schema: Value, location: &str, direction: Direction) -> Result<Value> {
        let name = self.name(&schema, location, Named::Union)?;
        let schema = self.join(&name, schema);
        if !self.components.contains_key(&name) {
            self.components.insert(name.clone(), Value::Null);
            let component = self.union_component(&name, &schema, direction)?;
            self.components.insert(name.clone(), component);
        }
        Ok(reference(&name, schema))
    }

    pub(super) fn union_component(
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

    fn object(&mut self, schema: Value, location: &str, direction: Direction) -> Result<Value> {
        let name = self.name(&schema, location, Named::Object(direction))?;
        let schema = self.join(&name, schema);
        if !self.components.contains_key(&name) {
            self.components.insert(name.clone(), Value::Null);
            let component = self.properties(&name, &schema, direction)?;
            self.components.insert(name.clone(), component);
        }
        Ok(reference(&name, schema))
    }

    /// Maps a union of objects that a constant tells apart: each member becomes an object.
    fn tagged(&mut self, schema: Value, location: &str, direction: Direction) -> Result<Value> {
        let name = self.name(&schema, location, Named::Object(direction))?;
        let schema = self.join(&name, schema);
        let Some((property, members)) = tagged::read(&schema) else {
            // Joined with an object of another shape.
            return self.object(schema, location, direction);
        };
        let values: Vec<Value> = members.iter().map(|member| json!(member.value)).collect();
        if !distinct(&values) {
            self.report.warn(format!(
                "`{location}`: the values of `{property}` do not result in distinct variants; its \
                 members became one type"
            ));
            return self.object(schema, location, direction);
        }
        if self.plan.tagged.contains_key(&name) {
            return Ok(reference(&name, schema));
        }
        let mut types = Vec::new();
        for Member { value, schema } in members {
            let location = format!("{name}.{value}");
            let member = without_tag(schema, &property);
            let reference = self.object(member, &location, direction)?;
            let target = reference.pointer("/allOf/0/$ref").or(reference.get("$ref"));
            let ty = target
                .and_then(Value::as_str)
                .and_then(|target| target.rsplit('/').next());
            types.push((value, ty.unwrap_or_default().to_owned()));
        }
        let description = self.names.description(&name).map(str::to_owned);
        let own = || schema["description"].as_str().map(str::to_owned);
        let plan = TaggedPlan {
            description: description.or_else(own),
            property,
            members: types,
        };
        self.plan.tagged.insert(name.clone(), plan);
        self.components
            .insert(name.clone(), json!({ "type": "string" }));
        Ok(reference(&name, schema))
    }

    /// Returns the component of an object type.
    pub(super) fn properties(
        &mut self,
        name: &str,
        schema: &Value,
        direction: Direction,
    ) -> Result<Value> {
        let mut required: BTreeSet<String> = kind::required(schema).into_iter().collect();
        let mut properties = Map::new();
        let mut fields = BTreeSet::new();
        let mut order: Vec<String> = kind::properties(schema).into_iter().map(|p| p.0).collect();
        order.sort_by_key(|property| property != "id");
        self.plan.order.insert(name.to_owned(), order);
        for (property, inner) in kind::properties(schema) {
            if !fields.insert(property.to_snake_case()) {
                return Err(Error::new(
                    format!("{name}.{property}"),
                    "two properties result in one field",
                    "Remove one of them from the vendored document",
                ));
            }
            let (nullable, is_array) = (kind::is_nullable(&inner), Kind::of(&inner) == Kind::Array);
            let location = format!("{name}.{property}");
            self.note_setter(name, &property);
            if inner.get("deprecated") == Some(&Value::Bool(true)) {
                let key = (name.to_owned(), property.clone());
                self.plan.deprecated.insert(key);
            }
            let mut inner = inner;
            self.note_extensions(name, &property, &mut inner);
            if let (Some(text), Some(inner)) =
                (self.names.description(&location), inner.as_object_mut())
            {
                inner.insert("description".into(), json!(text));
            }
            let mut inner = self.schema(inner, &location, direction)?;
            match direction {
                Direction::Response if nullable => {
                    // The service may also omit a nullable field.
                    required.remove(&property);
                }
                Direction::Request if !required.contains(&property) => {
                    if nullable {
                        let key = (name.to_owned(), property.clone());
                        self.plan.three_state.insert(key);
                    } else if is_array {
                        // An empty list has another meaning than an absent one.
                        inner["nullable"] = Value::Bool(true);
                    }
                }
                _ => {}
            }
            properties.insert(property, inner);
        }
        if direction == Direction::Request
            && let Some(fewest) = schema.get("minProperties").and_then(Value::as_u64)
        {
            self.plan.fewest.insert(name.to_owned(), fewest);
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

    /// Moves the name of a setter from the names table to the plan.
    fn note_setter(&mut self, owner: &str, property: &str) {
        if let Some(setter) = self.names.setter_at(&format!("{owner}.{property}")) {
            let key = (owner.to_owned(), property.to_owned());
            self.plan.setters.insert(key, setter.to_owned());
        }
    }

    /// Moves the extension keywords of the event schemas to the plan.
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

    /// Adds one property for a set of alternative properties, and returns its name.
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
                    "names.json: `{owner}` has one of several alternative properties; name the field \
                 under `choices` (its provisional name is `choice`)"
                ));
                "choice".to_owned()
            });
        let location = format!("{owner}.{field}");
        let name = match self.names.type_at(&location) {
            Some(name) => name.to_owned(),
            None => type_name(&location),
        };
        self.own(&name, None, "choice", &location)?;
        self.note_setter(owner, &field);
        let mut branches = Vec::new();
        for alternative in alternatives {
            let mut branch = alternative.clone();
            for (property, schema) in kind::properties(alternative) {
                let location = format!("{name}.{property}");
                let inner = self.schema(schema, &location, Direction::Request)?;
                branch["properties"][&property] = inner;
            }
            branches.push(branch);
        }
        let listed: Vec<String> = alternatives
            .iter()
            .flat_map(|alternative| kind::properties(alternative).into_iter())
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
        if let Some(order) = self.plan.order.get_mut(owner) {
            order.push(field.clone());
        }
        Ok(field)
    }
}

/// Returns whether all values result in different Rust variants.
fn distinct(values: &[Value]) -> bool {
    let variants: BTreeSet<String> = values
        .iter()
        .filter_map(Value::as_str)
        .map(variant_name)
        .collect();
    variants.len() == values.len() && !variants.contains("")
}

/// Returns a member without its tag, unless it has no other property.
fn without_tag(mut member: Value, tag: &str) -> Value {
    if let Some(properties) = member["properties"].as_object_mut()
        && properties.len() > 1
    {
        properties.shift_remove(tag);
    }
    if let Some(required) = member["required"].as_array_mut() {
        required.retain(|name| name != tag);
    }
    member
}

/// Moves the bounds of a scalar to its documentation.
fn scalar(schema: Value) -> Value {
    let mut schema = into_object(schema);
    if let Some(values) = schema.remove("enum") {
        constraint_docs::append(&mut schema, &one_of(&values));
    }
    constraint_docs::describe(&mut schema);
    Value::Object(schema)
}

/// Returns a sentence that lists values: "One of: `a`, `b`."
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
