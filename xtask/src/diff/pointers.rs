//! Finds the JSON pointers of Rust items in the document.

use heck::ToSnakeCase;
use serde_json::Value;

use crate::edition::Edition;
use crate::identify::operations;
use quo_sdk_codegen::schema::walk::join;

/// The maximum depth of types in types. Types that are not recursive are not as deep.
const MAX_DEPTH: usize = 8;

/// The JSON pointers of an edition.
#[derive(Clone, Copy)]
pub struct Pointers<'a>(pub &'a Edition);

impl<'a> Pointers<'a> {
    /// Returns the value at a pointer.
    pub fn value(self, pointer: &str) -> Option<&'a Value> {
        let (file, pointer) = pointer.split_once('#').unwrap_or(("", pointer));
        let mut texts = self.0.texts.iter();
        let (_, document) = texts.find(|(name, _)| name == file)?;
        document.pointer(pointer)
    }

    /// Returns the operation of a method.
    pub fn operation(self, method: &str) -> Option<String> {
        let names = &self.0.names;
        let listed = operations(self.0.document());
        let found = listed
            .iter()
            .find(|listed| names.operation(&listed.id).to_snake_case() == method)?;
        Some(join(&join("/paths", &found.path), &found.method))
    }

    /// Returns the parameter or body of a setter.
    pub fn parameter(self, method: &str, setter: &str) -> Option<String> {
        let operation = self.operation(method)?;
        if setter == "body" {
            return Some(join(&operation, "requestBody"));
        }
        let parameters = join(&operation, "parameters");
        let listed = self.value(&parameters)?.as_array()?;
        let index = listed.iter().position(|parameter| {
            let wire = parameter["name"].as_str();
            wire.is_some_and(|wire| is_field(wire, setter))
        })?;
        Some(join(&parameters, &index.to_string()))
    }

    /// Returns every location of a type.
    pub fn types(self, name: &str) -> Vec<String> {
        if self.0.is_document() {
            return self.locations(name, "");
        }
        let mut found = Vec::new();
        for (file, schema) in &self.0.texts {
            if schema["title"] == name {
                found.push(format!("{file}#"));
            }
            let definition = format!("/$defs/{name}");
            if schema.pointer(&definition).is_some() {
                found.push(format!("{file}#{definition}"));
            }
        }
        found
    }

    /// Returns every location of a field, in every copy of its type.
    pub fn fields(self, ty: &str, field: &str) -> Vec<String> {
        let Some(wire) = self.wire_name(ty, field) else {
            return Vec::new();
        };
        if self.0.is_document() {
            return self.locations(ty, &format!(".{wire}"));
        }
        let in_type = self.types(ty).into_iter();
        in_type
            .map(|pointer| join(&format!("{pointer}/properties"), &wire))
            .filter(|pointer| self.value(pointer).is_some())
            .collect()
    }

    /// Returns every location of an enum value, or of the enum if the value has none.
    pub fn values(self, ty: &str, wire: &str) -> Vec<String> {
        let types = self.types(ty);
        let found: Vec<String> = types
            .iter()
            .filter_map(|pointer| {
                let path = path_to_value(self.value(pointer)?, wire)?;
                Some(format!("{pointer}{path}"))
            })
            .collect();
        if found.is_empty() { types } else { found }
    }

    /// Returns the entry of an event in the table of its folder.
    pub fn event(self, wire: &str) -> Option<String> {
        let pointer = format!("events.json#{}", join("/events", wire));
        self.value(&pointer).map(|_| pointer)
    }

    /// Returns the property of a field.
    fn wire_name(self, ty: &str, field: &str) -> Option<String> {
        let schemas = &self.0.generated.prepared["components"]["schemas"];
        let properties = schemas[ty]["properties"].as_object()?;
        let mut wires = properties.keys();
        wires.find(|wire| is_field(wire, field)).cloned()
    }

    /// Returns the pointers of a type and a location below it, with those of identical schemas
    /// that share the name.
    fn locations(self, ty: &str, below: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.add_places(ty, below, &mut found, 0);
        found
    }

    fn add_places(self, ty: &str, below: &str, found: &mut Vec<String>, depth: usize) {
        let (document, names) = (self.0.document(), &self.0.names);
        let mut add = |pointers: Vec<String>| {
            for pointer in pointers {
                if !is_in_error_response(&pointer) && !found.contains(&pointer) {
                    found.push(pointer);
                }
            }
        };
        add(names.resolve(document, &format!("{ty}{below}")));
        let named = &self.0.generated.plan.named;
        let mut owned = Vec::new();
        for schema in named.iter().filter(|schema| schema.name == ty) {
            let location = format!("{}{below}", schema.location);
            match location.split_once('.') {
                Some((owner, rest)) if named.iter().any(|known| known.name == owner) => {
                    owned.push((owner.to_owned(), format!(".{rest}")));
                }
                _ => add(names.resolve(document, &location)),
            }
        }
        for (owner, below) in owned {
            if depth < MAX_DEPTH {
                self.add_places(&owner, &below, found, depth + 1);
            }
        }
    }
}

/// Returns whether a pointer is inside an error response, which has no type.
fn is_in_error_response(pointer: &str) -> bool {
    let response = pointer.split_once("/responses/");
    response.is_some_and(|(_, status)| !status.starts_with('2'))
}

/// Returns whether a name in the document results in this Rust name.
pub fn is_field(wire: &str, field: &str) -> bool {
    let snake = wire.to_snake_case();
    snake == field || snake == field.trim_end_matches('_')
}

/// Returns the pointer of an enum value or constant within a schema.
fn path_to_value(schema: &Value, wire: &str) -> Option<String> {
    if schema["const"] == wire {
        return Some("/const".to_owned());
    }
    let listed = schema["enum"].as_array().into_iter().flatten();
    if let Some(index) = listed.into_iter().position(|value| value == wire) {
        return Some(format!("/enum/{index}"));
    }
    ["anyOf", "oneOf", "allOf"].into_iter().find_map(|keyword| {
        let branches = schema[keyword].as_array().into_iter().flatten();
        branches.enumerate().find_map(|(index, branch)| {
            let path = path_to_value(branch, wire)?;
            Some(format!("/{keyword}/{index}{path}"))
        })
    })
}
