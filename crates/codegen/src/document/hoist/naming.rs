//! Naming of schemas: from the table, from an identical schema, or provisional with a warning.

use std::collections::btree_map::Entry;

use heck::ToUpperCamelCase;
use serde_json::Value;

use crate::document::hoist::round::{Direction, Round, without_null};
use crate::error::{Error, Result};
use crate::names::{builder_type, is_type_name, type_name};
use crate::plan::NamedSchema;
use crate::schema::fingerprint::fingerprint;
use crate::schema::kind::into_object;
use crate::schema::merge;

/// The claim of a request type on its name.
pub(super) const REQUEST: &str = "request";

/// The kind of a named type, apart from ids and existing types.
#[derive(Clone, Copy)]
pub(super) enum Named {
    /// A struct of requests or of responses.
    Object(Direction),
    /// An enum of strings.
    Enum,
    /// A union of JSON types.
    Union,
}

impl Named {
    fn direction(self) -> Option<Direction> {
        match self {
            Self::Object(direction) => Some(direction),
            Self::Enum | Self::Union => None,
        }
    }

    /// Returns what distinguishes types of one name.
    fn claim(self) -> &'static str {
        match self {
            Self::Object(_) => "",
            Self::Enum => "enum",
            Self::Union => "union",
        }
    }

    /// Returns the suffix for a name that is in use.
    fn suffix(self) -> &'static str {
        match self {
            Self::Object(Direction::Request) => "Request",
            Self::Object(Direction::Response) => "Response",
            Self::Enum => "Kind",
            Self::Union => "Value",
        }
    }
}

impl Round<'_> {
    /// Returns the name of a schema, and adds it to the plan.
    pub(super) fn name(&mut self, schema: &Value, location: &str, named: Named) -> Result<String> {
        let structure = fingerprint(&without_null(schema));
        let (name, is_provisional) = self.name_of(&structure, location, named)?;
        self.plan.named.push(NamedSchema {
            location: location.to_owned(),
            name: name.clone(),
            structure,
            is_provisional,
        });
        Ok(name)
    }

    /// Returns the name, and whether it is provisional.
    fn name_of(&mut self, structure: &str, location: &str, named: Named) -> Result<(String, bool)> {
        let key = (named.direction(), structure.to_owned());
        if let Some(name) = self.names.type_at(location) {
            let name = name.to_owned();
            if self
                .own(&name, named.direction(), named.claim(), location)
                .is_ok()
            {
                if let Entry::Vacant(entry) = self.known.by_structure.entry(key) {
                    entry.insert(name.clone());
                    self.grown = true;
                }
                return Ok((name, false));
            }
            self.report.warn(format!(
                "names.json: `{name}` is listed at `{location}`, which has another type; give that \
                 type its own name"
            ));
        } else if let Some(name) = self.known.by_structure.get(&key).cloned() {
            self.report
                .count("hoist: identical schema shares its component");
            return Ok((name, false));
        }
        // One name for identical schemas, made from the first location.
        if let Some((name, first)) = self.known.provisional.get(&key).cloned()
            && self
                .own(&name, named.direction(), structure, &first)
                .is_ok()
        {
            self.warn_provisional(&name, &first);
            if first != location {
                self.report
                    .count("hoist: identical schema shares its component");
            }
            return Ok((name, true));
        }
        let name = self.provisional(structure, location, named)?;
        let known = (name.clone(), location.to_owned());
        self.known.provisional.insert(key, known);
        Ok((name, true))
    }

    /// Returns an unused name made from the location, and warns about it.
    fn provisional(&mut self, structure: &str, location: &str, named: Named) -> Result<String> {
        let (short, suffix) = (default_name(location), named.suffix());
        let names = [
            short.clone(),
            type_name(&format!("{short}{suffix}")),
            type_name(&format!("{short}Inner{suffix}")),
        ];
        for name in names {
            let is_free = self.names.has_no_row(&name)
                && is_type_name(&name)
                && self
                    .own(&name, named.direction(), structure, location)
                    .is_ok();
            if is_free {
                self.warn_provisional(&name, location);
                return Ok(name);
            }
        }
        Err(Error::new(
            location,
            format!("`{short}` is already the name of another type"),
            "Add a row for this location to names.json",
        ))
    }

    fn warn_provisional(&mut self, name: &str, location: &str) {
        self.report.warn(format!(
            "names.json: the schema at `{location}` has no row; its provisional name is `{name}`; \
             add a row"
        ));
    }

    /// Claims a name for a type.
    ///
    /// # Errors
    ///
    /// Another type has the name.
    pub(super) fn own(
        &mut self,
        name: &str,
        direction: Option<Direction>,
        structure: &str,
        location: &str,
    ) -> Result<()> {
        let claim = (direction, structure.to_owned());
        // `Task` has the builder `TaskBuilder`. A request has no builder.
        let built = name.strip_suffix("Builder");
        let built = built.and_then(|built| self.owners.get(built));
        let is_builder = built.is_some_and(|(_, claim)| claim != REQUEST)
            || self.owners.contains_key(&builder_type(name));
        if !is_builder && *self.owners.entry(name.to_owned()).or_insert(claim.clone()) == claim {
            return Ok(());
        }
        Err(Error::new(
            location,
            format!("`{name}` is already the name of another type"),
            "Add a row for this location to names.json",
        ))
    }

    /// Joins the schema with those of the same name at other locations.
    pub(super) fn join(&mut self, name: &str, schema: Value) -> Value {
        let bare = without_null(&schema);
        match self.known.joined.get(name) {
            None => {
                self.known.joined.insert(name.to_owned(), bare);
                schema
            }
            Some(joined) => {
                let wider = if fingerprint(joined) == fingerprint(&bare) {
                    joined.clone()
                } else {
                    self.report.count("hoist: schemas of one name joined");
                    merge::union(vec![joined.clone(), bare])
                };
                if fingerprint(&wider) != fingerprint(joined) {
                    self.grown = true;
                    self.known.joined.insert(name.to_owned(), wider.clone());
                }
                // The annotations are those of this location.
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

/// Returns the provisional name of a location: `ListCallsItem` for `listCalls.response.data[]`,
/// `CallStatus` for `Call.status`.
fn default_name(location: &str) -> String {
    let bare = location
        .replace(".response.data[]", ".item")
        .replace(".response.data", ".result")
        .replace(".response", ".result")
        .replace("{}", ".value");
    let bare = bare.strip_suffix(".body").unwrap_or(&bare);
    let words: Vec<String> = bare
        .split('.')
        .map(|word| match word.strip_suffix("[]") {
            // An element of a list has the singular name.
            Some(list) => match list.strip_suffix('s').filter(|one| !one.ends_with('s')) {
                Some(one) => one.to_upper_camel_case(),
                None => format!("{}Item", list.to_upper_camel_case()),
            },
            None => word.to_upper_camel_case(),
        })
        .collect();
    type_name(&words.concat())
}
