//! The names table `spec/*.names.json`: the Rust name of each location in the document.
//!
//! A *location* is written in the names that a user of the crate knows:
//!
//! | location | refers to |
//! |---|---|
//! | `listCalls.maxResults` | a parameter of an operation |
//! | `createContact.body` | the request body |
//! | `listCalls.response` | the body of the 2xx response |
//! | `Call.status` | a property of a named type |
//! | `….data[]`, `….data{}` | an element of an array, a value of a map |

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::report::Report;

/// The names table of one edition.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// The rules that turn operation ids into method names.
    #[serde(default)]
    pub operations: OperationNames,
    /// Type name to its locations.
    #[serde(default)]
    pub types: BTreeMap<String, Vec<String>>,
    /// Id type name to its format and locations.
    #[serde(default)]
    pub ids: BTreeMap<String, IdFormat>,
    /// Name of a hand-written type to its path and locations.
    #[serde(default)]
    pub existing: BTreeMap<String, Existing>,
    /// Type name to the field that holds one of several alternative properties.
    #[serde(default)]
    pub choices: BTreeMap<String, String>,
    /// Location of a parameter or property to the name of its setter, for names that a request
    /// uses for another method.
    #[serde(default)]
    pub setters: BTreeMap<String, String>,
    /// Type name to a description that is true of all its locations.
    #[serde(default)]
    pub descriptions: BTreeMap<String, String>,
    /// The locations whose types `cargo xtask vendor` named, until the names are accepted.
    #[serde(default)]
    pub unconfirmed: Vec<String>,
    /// Names of the ids that another document's table defines. Not all have to be in use.
    #[serde(skip)]
    borrowed: BTreeSet<String>,
    #[serde(skip)]
    used: RefCell<BTreeSet<String>>,
}

/// The rules that turn operation ids into method names.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationNames {
    /// Suffixes to remove, such as `_v1`.
    #[serde(default)]
    pub strip_suffixes: Vec<String>,
    /// Names of the POST operations that are idempotent.
    #[serde(default)]
    pub idempotent: Vec<String>,
    /// Operation id to its name.
    #[serde(default)]
    pub rename: BTreeMap<String, String>,
}

/// The format of an id type, and its locations.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdFormat {
    /// The documentation of the type, in one sentence.
    pub description: String,
    /// The prefixes that a constructed id may have. Empty allows any text.
    #[serde(default)]
    pub prefixes: Vec<String>,
    /// Whether a constructed id has to consist of digits.
    #[serde(default)]
    pub digits: bool,
    /// Whether every string of this format is such an id, at any location.
    #[serde(default)]
    pub by_format: bool,
    /// The locations of this id, in addition to those found by format.
    #[serde(default, rename = "places")]
    pub locations: Vec<String>,
}

/// A hand-written type, and its locations.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Existing {
    /// The path of the type.
    pub path: String,
    /// The locations of strings of this type.
    #[serde(rename = "places")]
    pub locations: Vec<String>,
}

impl IdFormat {
    /// Returns whether strings of these patterns have this format.
    fn is_of(&self, patterns: &[Option<&str>]) -> bool {
        if self.digits {
            return patterns == [Some("^[0-9]+$")];
        }
        let prefixes = patterns
            .iter()
            .map(|pattern| prefix_of_pattern((*pattern)?));
        let Some(mut prefixes) = prefixes.collect::<Option<Vec<&str>>>() else {
            return false;
        };
        prefixes.sort_unstable();
        let mut expected: Vec<&str> = self.prefixes.iter().map(String::as_str).collect();
        expected.sort_unstable();
        !expected.is_empty() && expected == prefixes
    }
}

impl Names {
    /// Reads a names table.
    ///
    /// # Errors
    ///
    /// The text is not a names table, or a name is not a valid type name.
    pub fn read(text: &str) -> Result<Self> {
        let names: Self = serde_json::from_str(text).map_err(|error| {
            Error::new(
                "names.json",
                format!("the names table is not valid: {error}"),
                "See spec/README.md for its format",
            )
        })?;
        let types = names.types.keys().chain(names.ids.keys());
        for name in types.chain(names.existing.keys()) {
            if !is_type_name(name) {
                return Err(Error::new(
                    "names.json",
                    format!("`{name}` is not a valid name of a type"),
                    "Write it in upper camel case, as `CallStatus` or `Url`",
                ));
            }
        }
        for setter in names.setters.values() {
            let is_name = syn::parse_str::<syn::Ident>(setter).is_ok();
            if !is_name || field_name(setter) != *setter {
                return Err(Error::new(
                    "names.json",
                    format!("`{setter}` is not a valid name of a setter"),
                    "Write it in snake case, as `set_options`",
                ));
            }
        }
        Ok(names)
    }

    /// Keeps only the ids, without their locations, for documents with other locations.
    pub fn ids_alone(mut self) -> Self {
        for form in self.ids.values_mut() {
            form.locations.clear();
        }
        Self {
            borrowed: self.ids.keys().cloned().collect(),
            ids: self.ids,
            ..Self::default()
        }
    }

    /// Adds the ids of another table that are recognized by format. Existing names are kept.
    pub fn borrow_ids(&mut self, other: Self) {
        for (name, form) in other.ids_alone().ids {
            if form.by_format && !self.ids.contains_key(&name) {
                self.borrowed.insert(name.clone());
                self.ids.insert(name, form);
            }
        }
    }

    /// Returns the name and path of the hand-written type at `location`.
    pub fn existing_at(&self, location: &str) -> Option<(&str, &str)> {
        self.existing
            .iter()
            .find(|(_, existing)| existing.locations.iter().any(|listed| listed == location))
            .map(|(name, existing)| (self.mark(name, location), existing.path.as_str()))
    }

    /// Returns the name of an operation.
    pub fn operation(&self, operation_id: &str) -> String {
        if let Some(name) = self.operations.rename.get(operation_id) {
            return self.mark(name, operation_id).to_owned();
        }
        let bare = self
            .operations
            .strip_suffixes
            .iter()
            .find_map(|suffix| {
                let bare = operation_id.strip_suffix(suffix.as_str())?;
                Some(self.mark(bare, suffix))
            })
            .unwrap_or(operation_id);
        // `tasks.list` is not a Rust identifier.
        bare.replace(['.', '-', ' ', '/'], "_")
    }

    /// Returns whether the table lists a POST operation as idempotent.
    pub fn is_idempotent(&self, operation: &str) -> bool {
        let listed = self
            .operations
            .idempotent
            .iter()
            .any(|name| name == operation);
        if listed {
            self.mark(operation, &format!("{operation} is idempotent"));
        }
        listed
    }

    /// Returns whether the table has no row for a type of this name.
    pub fn has_no_row(&self, name: &str) -> bool {
        !self.types.contains_key(name)
            && !self.ids.contains_key(name)
            && !self.existing.contains_key(name)
    }

    /// Returns the type at `location`.
    pub fn type_at(&self, location: &str) -> Option<&str> {
        self.types
            .iter()
            .find(|(_, locations)| locations.iter().any(|listed| listed == location))
            .map(|(name, _)| self.mark(name, location))
    }

    /// Returns the id type of a string at `location` whose alternatives have these patterns.
    pub fn id_at(&self, location: &str, patterns: &[Option<&str>]) -> Option<&str> {
        if let Some((name, _)) = self
            .ids
            .iter()
            .find(|(_, form)| form.locations.iter().any(|listed| listed == location))
        {
            return Some(self.mark(name, location));
        }
        self.ids
            .iter()
            .find(|(_, form)| form.by_format && form.is_of(patterns))
            .map(|(name, _)| self.mark(name, name))
    }

    /// Returns the id type of this name.
    pub fn id_named(&self, name: &str) -> Option<&str> {
        let (name, _) = self.ids.get_key_value(name)?;
        Some(self.mark(name, name))
    }

    /// Returns the description of a type or property that replaces the document's.
    pub fn description(&self, name: &str) -> Option<&str> {
        let (name, text) = self.descriptions.get_key_value(name)?;
        self.mark(name, name);
        Some(text)
    }

    /// Returns the field of `owner` that holds one of several alternative properties.
    pub fn choice_of(&self, owner: &str) -> Option<&str> {
        let field = self.choices.get(owner)?;
        Some(self.mark(field, &format!("{owner}.{field}")))
    }

    /// Returns the name of the setter of the parameter or property at `location`.
    pub fn setter_at(&self, location: &str) -> Option<&str> {
        let setter = self.setters.get(location)?;
        Some(self.mark(setter, &format!("{location} has a setter")))
    }

    /// Marks the row with the key `location` as used. The key of a format is its type name.
    fn mark<'a>(&self, name: &'a str, location: &str) -> &'a str {
        self.used.borrow_mut().insert(location.to_owned());
        name
    }

    /// Returns whether the row with the key `location` was used since the table was read.
    pub fn is_used(&self, location: &str) -> bool {
        self.used.borrow().contains(location)
    }

    /// Returns the warnings about names that are not accepted, each with its location.
    pub fn confirmations(&self) -> impl Iterator<Item = (&String, String)> {
        self.unconfirmed.iter().map(|location| {
            let rows = self.types.iter();
            let mut rows = rows.filter(|(_, locations)| locations.contains(location));
            let name = rows.next().map_or("nothing", |(name, _)| name);
            let text = format!(
                "names.json: vendoring chose the name `{name}` for the schema at `{location}`; \
                 accept it, or change its row first"
            );
            (location, text)
        })
    }

    /// Warns about rows that match nothing in this document, and names that are not accepted.
    ///
    /// If a part of the document was skipped, its rows cannot be checked and nothing is reported.
    pub fn report_dead_rows(&self, report: &mut Report) {
        for (_, text) in self.confirmations() {
            report.warn(text);
        }
        if !report.skips().is_empty() {
            return;
        }
        let used = self.used.borrow();
        let types = self.types.iter();
        let ids = self.ids.iter().map(|(name, form)| (name, &form.locations));
        let existing = self
            .existing
            .iter()
            .map(|(name, row)| (name, &row.locations));
        for (name, locations) in types.chain(ids).chain(existing) {
            for location in locations
                .iter()
                .filter(|location| !used.contains(*location))
            {
                report.warn(format!(
                    "names.json: `{name}` is listed at `{location}`, which the document does not \
                     have; remove the row"
                ));
            }
        }
        for name in self
            .descriptions
            .keys()
            .filter(|name| !used.contains(*name))
        {
            report.warn(format!(
                "names.json: `{name}` has a description but does not exist; remove the row"
            ));
        }
        for (name, form) in &self.ids {
            let is_own = !self.borrowed.contains(name);
            if is_own && form.by_format && form.locations.is_empty() && !used.contains(name) {
                report.warn(format!(
                    "names.json: no string has the format of `{name}`; remove the row"
                ));
            }
        }
        for (owner, field) in &self.choices {
            if !used.contains(&format!("{owner}.{field}")) {
                report.warn(format!(
                    "names.json: `{owner}` is listed under `choices` but has no alternative \
                     properties; remove the row"
                ));
            }
        }
        for location in self.setters.keys() {
            if !used.contains(&format!("{location} has a setter")) {
                report.warn(format!(
                    "names.json: `{location}` is listed under `setters` but does not exist; remove \
                     the row"
                ));
            }
        }
        for name in &self.operations.idempotent {
            if !used.contains(&format!("{name} is idempotent")) {
                report.warn(format!(
                    "names.json: `{name}` is listed as idempotent but is not a POST operation of this \
                     document; remove it"
                ));
            }
        }
        let operations = &self.operations;
        let endings = operations.strip_suffixes.iter();
        for id in endings.chain(operations.rename.keys()) {
            if !used.contains(id) {
                report.warn(format!(
                    "names.json: no operation id is `{id}` or ends in it; remove the row"
                ));
            }
        }
    }
}

/// Returns the name in upper camel case, in a form that typify does not change: `CallSummary`
/// for `call summary`.
pub fn type_name(text: &str) -> String {
    let keep = |c: char| if c.is_ascii_alphanumeric() { c } else { ' ' };
    let mut name = text.replace(|c| keep(c) == ' ', " ").to_upper_camel_case();
    // The conversion is not idempotent: `ABCount` becomes `AbCount` in the next pass.
    for _ in 0..4 {
        name = name.to_upper_camel_case();
    }
    name
}

/// Returns the name of the request type of an operation: `ListCallsRequest`.
pub fn request_type(operation: &str) -> String {
    format!("{}Request", operation.to_upper_camel_case())
}

/// Returns the name of the builder of a type: `SendMessageBuilder`.
pub fn builder_type(name: &str) -> String {
    format!("{name}Builder")
}

/// Returns the name in snake case. A keyword gets an underscore: `type_` for `type`.
pub fn field_name(text: &str) -> String {
    let name = text.to_snake_case();
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        Err(_) => format!("{name}_"),
    }
}

/// Returns the name of the field of a parameter.
pub fn parameter_field(parameter: &str) -> String {
    match field_name(parameter) {
        name if RESERVED_FIELDS.contains(&name.as_str()) => format!("{name}_"),
        name => name,
    }
}

/// The names of the other fields of a request, and of the variables beside its arguments.
const RESERVED_FIELDS: [&str; 4] = ["body", "client", "draft", "request"];

/// Names with another meaning in the generated code.
const RESERVED: [&str; 11] = [
    "Box", "Err", "Error", "None", "Ok", "Option", "Result", "Self", "Some", "String", "Vec",
];

/// Returns whether a type may have this name.
///
/// A name must not end in a digit: typify appends digits to distinguish types of one name.
pub fn is_type_name(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
        && type_name(name) == name
        && !name.ends_with(|last: char| last.is_ascii_digit())
        && !RESERVED.contains(&name)
}

/// Returns the prefix that a pattern requires: `AC` for `^AC(.*)$`.
pub fn prefix_of_pattern(pattern: &str) -> Option<&str> {
    let prefix = pattern.strip_prefix('^')?.strip_suffix("(.*)$")?;
    let plain = !prefix.is_empty() && prefix.bytes().all(|byte| byte.is_ascii_alphanumeric());
    plain.then_some(prefix)
}

/// The variant of a value: `in-progress` gives `InProgress`, `*` gives nothing.
pub fn variant_name(value: &str) -> String {
    let name = value
        .replace('+', " Plus ")
        .replace(|c: char| !c.is_ascii_alphanumeric(), " ")
        .to_upper_camel_case();
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("V{name}"),
        // The one keyword in this case.
        _ if name == "Self" => "SelfValue".to_owned(),
        _ => name,
    }
}
