//! Reduces schemas to a few forms.
//!
//! References are replaced by their targets. `allOf` and unions become plain objects, strings and
//! arrays where possible. Closed objects are opened, because the service adds fields without
//! notice. After this step, a schema is a scalar, an array, an object, a map, a `oneOf` of
//! different JSON types, or a reference to a recursive schema.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::document::recursion;
use crate::document::skip;
use crate::error::{Error, Result};
use crate::report::Report;
use crate::schema::fingerprint::fingerprint;
use crate::schema::kind::{self, Kind};
use crate::schema::merge;
use crate::schema::tagged::{self, TAGGED};
use crate::schema::walk;

/// The maximum depth of a schema with its references replaced: more than any real document has,
/// and less than the stack of a thread allows.
const MAX_DEPTH: usize = 32;

/// The maximum number of lists and maps that are directly nested. typify uses some 50 kB of stack
/// for each, and the main thread has 1 MB on some systems.
const MAX_NESTED_LISTS: usize = 8;

/// The maximum number of schemas in an operation with its references replaced.
const MAX_SCHEMAS: usize = 20_000;

/// Unifies the schemas of the document in place, and skips operations that cannot be unified.
pub fn unify(document: &mut Value, report: &mut Report) {
    let components = components(document);
    let mut kept = BTreeMap::new();
    skip::operations(document, report, &mut |operation, pointer, report| {
        let mut unifier = Unifier::new(&components, false, report);
        walk::operation_roots(operation, pointer, &mut |schema, pointer| {
            *schema = unifier.unify(schema.take(), pointer, &[])?;
            Ok(())
        })?;
        let mut needed = BTreeMap::new();
        let mut open = Vec::new();
        walk::operation_roots(operation, pointer, &mut |schema, _| {
            recursion::references(schema, &mut open);
            Ok(())
        })?;
        while let Some(name) = open.pop() {
            if kept.contains_key(&name) || needed.contains_key(&name) {
                continue;
            }
            let component = recursive(&name, &components, report)?;
            recursion::references(&component, &mut open);
            needed.insert(name, component);
        }
        let mut all = kept.clone();
        all.extend(needed);
        recursion::distinct_names(&all, pointer)?;
        kept = all;
        Ok(())
    });
    if let Some(schemas) = document.pointer_mut("/components/schemas") {
        // In the document's order.
        let kept = components
            .keys()
            .filter_map(|name| kept.remove_entry(name))
            .collect();
        *schemas = Value::Object(kept);
    }
}

/// Unifies the schemas of a document whose components keep their names.
///
/// # Errors
///
/// A component cannot be unified.
pub fn unify_within_components(document: &mut Value, report: &mut Report) -> Result<()> {
    let components = components(document);
    walk::component_roots(document, &mut |schema, pointer| {
        let mut unifier = Unifier::new(&components, true, report);
        *schema = unifier.unify(schema.take(), pointer, &[])?;
        Ok(())
    })
}

fn components(document: &Value) -> Map<String, Value> {
    let components = document.pointer("/components/schemas");
    components
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default()
}

/// Unifies a recursive component, which keeps its name.
fn recursive(name: &str, components: &Map<String, Value>, report: &mut Report) -> Result<Value> {
    let pointer = walk::join("/components/schemas", name);
    let component = components.get(name).cloned().unwrap_or_default();
    let mut unifier = Unifier::new(components, false, report);
    let component = unifier.unify(component, &pointer, &[name.to_owned()])?;
    recursion::check(name, &component, &pointer)?;
    Ok(component)
}

/// Returns the number of directly nested lists and maps.
fn lists(schema: &Value) -> usize {
    let inner = schema.get("items").or(schema.get("additionalProperties"));
    match inner.filter(|inner| inner.is_object()) {
        Some(inner) => 1 + lists(inner),
        None => 0,
    }
}

struct Unifier<'a> {
    components: &'a Map<String, Value>,
    recursive: BTreeSet<String>,
    /// Whether references are kept.
    keep_components: bool,
    report: &'a mut Report,
    depth: usize,
    seen: usize,
}

impl<'a> Unifier<'a> {
    fn new(
        components: &'a Map<String, Value>,
        keep_components: bool,
        report: &'a mut Report,
    ) -> Self {
        Self {
            components,
            recursive: BTreeSet::new(),
            keep_components,
            report,
            depth: 0,
            seen: 0,
        }
    }

    fn unify(&mut self, schema: Value, pointer: &str, stack: &[String]) -> Result<Value> {
        self.depth += 1;
        self.seen += 1;
        if self.depth > MAX_DEPTH || self.seen > MAX_SCHEMAS {
            return Err(Error::new(
                pointer,
                format!(
                    "with its references replaced, the schema nests deeper than {MAX_DEPTH} or \
                     contains more than {MAX_SCHEMAS} others"
                ),
                "Use `client.request(...)`, or report it to the vendor",
            ));
        }
        let unified = self.unify_one(schema, pointer, stack)?;
        self.depth -= 1;
        if lists(&unified) > MAX_NESTED_LISTS {
            return Err(Error::new(
                pointer,
                format!("more than {MAX_NESTED_LISTS} lists and maps are directly nested"),
                "Use `client.request(...)`, or report it to the vendor",
            ));
        }
        Ok(unified)
    }

    fn unify_one(&mut self, schema: Value, pointer: &str, stack: &[String]) -> Result<Value> {
        if let Some(error) = Error::of_marker(&schema) {
            return Err(error);
        }
        let Value::Object(mut schema) = schema else {
            return Ok(schema);
        };
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let target = target.to_owned();
            return self.follow(&target, schema, pointer, stack);
        }
        walk::children(&mut schema, pointer, &mut |child, pointer| {
            *child = self.unify(child.take(), pointer, stack)?;
            Ok(())
        })?;
        self.open(&mut schema, pointer);
        let mut result = self.join_all(schema, pointer)?;
        for keyword in ["anyOf", "oneOf"] {
            result = self.join_any(result, keyword, pointer)?;
        }
        Ok(result)
    }

    /// Replaces a reference by its target, unless the target contains the reference.
    fn follow(
        &mut self,
        target: &str,
        mut schema: Map<String, Value>,
        pointer: &str,
        stack: &[String],
    ) -> Result<Value> {
        let name = recursion::component_name(target);
        let Some((name, component)) =
            name.and_then(|name| Some((name.clone(), self.components.get(&name)?)))
        else {
            return Err(Error::new(
                pointer,
                format!("`{target}` does not exist"),
                "Correct the reference in the vendored document, or vendor the complete document",
            ));
        };
        if self.keep_components {
            return Ok(Value::Object(schema));
        }
        if stack.contains(&name) {
            self.recursive.insert(name);
            return Ok(Value::Object(schema));
        }
        self.report.count("unify: reference written out");
        let mut stack = stack.to_vec();
        stack.push(name.clone());
        let mut result = self.unify(component.clone(), pointer, &stack)?;
        if self.recursive.contains(&name) {
            // Part of a cycle: the component keeps its name.
            return Ok(json!({ "$ref": target }));
        }
        schema.remove("$ref");
        if let Some(result) = result.as_object_mut() {
            for (key, value) in schema {
                result.insert(key, value);
            }
        }
        Ok(result)
    }

    /// Removes `additionalProperties`, except from maps.
    fn open(&mut self, schema: &mut Map<String, Value>, pointer: &str) {
        let Some(additional) = schema.get("additionalProperties") else {
            return;
        };
        let is_map = !schema.contains_key("properties");
        match additional {
            Value::Bool(false) => self.report.count("unify: closed object opened"),
            Value::Object(value) if is_map && !value.is_empty() => return,
            Value::Object(value) if !value.is_empty() => self.report.warn(format!(
                "{pointer}: the object has named and additional properties; the additional ones \
                 are ignored"
            )),
            _ => {}
        }
        schema.remove("additionalProperties");
    }

    fn join_all(&mut self, mut schema: Map<String, Value>, pointer: &str) -> Result<Value> {
        let Some(Value::Array(branches)) = schema.remove("allOf") else {
            return Ok(Value::Object(schema));
        };
        if let [only] = branches.as_slice()
            && Kind::of(only) == Kind::Reference
        {
            // This is a nullable reference to a recursive schema.
            schema.insert("allOf".into(), json!([only]));
            return Ok(Value::Object(schema));
        }
        self.report.count("unify: allOf joined");
        let mut result = Value::Object(schema);
        for mut branch in branches {
            self.join_members(&mut branch, pointer);
            result = merge::intersection(result, branch, pointer)?;
        }
        Ok(result)
    }

    fn join_any(&mut self, schema: Value, keyword: &str, pointer: &str) -> Result<Value> {
        let Value::Object(mut schema) = schema else {
            return Ok(schema);
        };
        let Some(Value::Array(branches)) = schema.remove(keyword) else {
            return Ok(Value::Object(schema));
        };
        let kinds: Vec<Kind> = branches.iter().map(Kind::of).collect();
        let all_objects = kinds.iter().all(|kind| *kind == Kind::Object);
        let united = match choice(&branches).filter(|_| pointer.contains("/requestBody/")) {
            Some(choice) => {
                self.report.count("unify: alternatives became a choice");
                choice
            }
            None => {
                let tagged = match keyword {
                    "oneOf" => tagged::of_branches(&branches),
                    _ => None,
                };
                if let Some(tagged) = tagged {
                    self.report.count("unify: union told apart by a constant");
                    let mut united = merge::union(branches);
                    united[TAGGED] = tagged;
                    united
                } else {
                    if all_objects && branches.len() > 1 {
                        self.report.count("unify: union of objects joined");
                        self.warn_where_a_branch_lacks_a_property(&branches, pointer);
                    } else if kinds.iter().all(|kind| *kind == Kind::String) {
                        self.report.count("unify: union of strings joined");
                    }
                    merge::union(branches)
                }
            }
        };
        let mut united = united;
        if schema.contains_key("description")
            && let Some(united) = united.as_object_mut()
        {
            // The description of the union is that of the property; a branch's is not.
            united.remove("description");
        }
        if !schema.get("properties").is_none_or(|own| own == &json!({})) {
            self.join_members(&mut united, pointer);
        }
        merge::intersection(Value::Object(schema), united, pointer)
    }

    /// Makes one object of a union with a tag that is joined with another object.
    fn join_members(&mut self, schema: &mut Value, pointer: &str) {
        let Some((_, members)) = tagged::read(schema) else {
            return;
        };
        let members: Vec<Value> = members.into_iter().map(|member| member.schema).collect();
        self.report.count("unify: union of objects joined");
        self.warn_where_a_branch_lacks_a_property(&members, pointer);
        if let Some(schema) = schema.as_object_mut() {
            schema.remove(TAGGED);
        }
    }

    fn warn_where_a_branch_lacks_a_property(&mut self, branches: &[Value], pointer: &str) {
        let lists: Vec<Vec<String>> = branches
            .iter()
            .map(|branch| kind::properties(branch).keys().cloned().collect())
            .collect();
        let partial: BTreeSet<&String> = lists
            .iter()
            .flatten()
            .filter(|name| !lists.iter().all(|list| list.contains(name)))
            .collect();
        if !partial.is_empty() {
            self.report.warn(format!(
                "{pointer}: a union of objects became one type; {partial:?} are only in some of \
                 its members and are optional"
            ));
        }
    }
}

/// Merges objects that differ in one required property each: returns an object with the common
/// properties, and the alternatives under `x-choice`.
fn choice(branches: &[Value]) -> Option<Value> {
    if branches.len() < 2 {
        return None;
    }
    let all: Vec<Map<String, Value>> = branches.iter().map(kind::properties).collect();
    let (first, others) = all.split_first()?;
    let shared = |name: &String, schema: &Value| {
        others.iter().all(|other| {
            other
                .get(name)
                .is_some_and(|same| fingerprint(same) == fingerprint(schema))
        })
    };
    let common: Map<String, Value> = first
        .iter()
        .filter(|(name, schema)| shared(name, schema))
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect();
    let mut alternatives = Vec::new();
    let mut seen = BTreeSet::new();
    for (branch, properties) in branches.iter().zip(&all) {
        let mut own = properties
            .iter()
            .filter(|(name, _)| !common.contains_key(*name));
        let (Some((name, schema)), None) = (own.next(), own.next()) else {
            return None;
        };
        if !kind::required(branch).contains(name) || !seen.insert(name.clone()) {
            return None;
        }
        alternatives.push(json!({
            "type": "object",
            "required": [name],
            "properties": { name: schema },
        }));
    }
    let required: Vec<String> = kind::required(&branches[0])
        .into_iter()
        .filter(|name| common.contains_key(name))
        .collect();
    let mut result = json!({ "type": "object", "properties": common, "x-choice": alternatives });
    if !required.is_empty() {
        result["required"] = json!(required);
    }
    Some(result)
}
