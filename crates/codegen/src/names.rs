//! Which place in the document gets which Rust name: `spec/*.names.json`, read and looked up.
//!
//! A *place* is written in words a reader of the crate knows:
//!
//! | place | means |
//! |---|---|
//! | `listCalls.maxResults` | a parameter of an operation |
//! | `createContact.body` | the request body |
//! | `listCalls.response` | the body of the 2xx response |
//! | `Call.status` | a property of a named type |
//! | `….data[]`, `….data{}` | an element of an array, a value of a map |

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::report::Report;

/// The names table of one edition.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// How operation ids become method names.
    #[serde(default)]
    pub operations: OperationNames,
    /// Type name to the places it stands at.
    #[serde(default)]
    pub types: BTreeMap<String, Vec<String>>,
    /// Id type name to its form and places.
    #[serde(default)]
    pub ids: BTreeMap<String, IdFormat>,
    /// Name of a type that is written by hand to where it is and the strings that are one.
    #[serde(default)]
    pub existing: BTreeMap<String, Existing>,
    /// Type name to the field that holds one of several alternative properties.
    #[serde(default)]
    pub choices: BTreeMap<String, String>,
    /// Type name to a description that is true of all its places.
    #[serde(default)]
    pub descriptions: BTreeMap<String, String>,
    /// Names of ids whose rows are another document's, and need not all be in use.
    #[serde(skip)]
    borrowed: BTreeSet<String>,
    #[serde(skip)]
    used: RefCell<BTreeSet<String>>,
}

/// How operation ids become method names.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationNames {
    /// Endings that say nothing to a caller, such as `_v1`.
    #[serde(default)]
    pub strip_suffixes: Vec<String>,
    /// POST operations, by the reader's name, that do the same when they are sent twice.
    #[serde(default)]
    pub idempotent: Vec<String>,
    /// Operation ids with a better name.
    #[serde(default)]
    pub rename: BTreeMap<String, String>,
}

/// What an id of one kind looks like, and where it stands.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdFormat {
    /// One sentence for the type's documentation.
    pub description: String,
    /// What a caller's id has to start with; empty when anything goes.
    #[serde(default)]
    pub prefixes: Vec<String>,
    /// Whether a caller's id has to be of digits alone.
    #[serde(default)]
    pub digits: bool,
    /// Whether every string of this form is this id, wherever it stands.
    #[serde(default)]
    pub by_format: bool,
    /// Places that hold this id.
    #[serde(default, rename = "places")]
    pub locations: Vec<String>,
}

/// A type that is written by hand, and the strings that are one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Existing {
    /// The type's path in the crate.
    pub path: String,
    /// Places that hold it.
    #[serde(rename = "places")]
    pub locations: Vec<String>,
}

impl IdFormat {
    /// Whether strings of these patterns are of this form.
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
    /// Reads the table.
    pub fn read(text: &str) -> Result<Self> {
        let names: Self = serde_json::from_str(text).map_err(|error| {
            Error::new(
                "names.json",
                format!("the names table cannot be read: {error}"),
                "See spec/README.md for its form",
            )
        })?;
        let types = names.types.keys().chain(names.ids.keys());
        for name in types.chain(names.existing.keys()) {
            if !is_type_name(name) {
                return Err(Error::new(
                    "names.json",
                    format!("`{name}` is not how a Rust type is called"),
                    "Write it as `CallStatus`; typify writes `Url` for `URL`",
                ));
            }
        }
        Ok(names)
    }

    /// The ids alone that are known by their form, for documents of other places.
    pub fn ids_by_format(mut self) -> Self {
        self.ids.retain(|_, form| form.by_format);
        for form in self.ids.values_mut() {
            form.locations.clear();
        }
        Self {
            borrowed: self.ids.keys().cloned().collect(),
            ids: self.ids,
            ..Self::default()
        }
    }

    /// Adds the ids of another document's table, as far as this one has none of that name.
    pub fn borrow_ids(&mut self, other: Self) {
        for (name, form) in other.ids_by_format().ids {
            if !self.ids.contains_key(&name) {
                self.borrowed.insert(name.clone());
                self.ids.insert(name, form);
            }
        }
    }

    /// The type written by hand that a string at `place` is.
    pub fn existing_at(&self, location: &str) -> Option<(&str, &str)> {
        self.existing
            .iter()
            .find(|(_, existing)| existing.locations.iter().any(|listed| listed == location))
            .map(|(name, existing)| (self.mark(name, location), existing.path.as_str()))
    }

    /// The reader's name of an operation.
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
        // `tasks.list` is no Rust name.
        bare.replace(['.', '-', ' ', '/'], "_")
    }

    /// Whether the table says that a POST does the same when it is sent twice.
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

    /// Whether no row is about a type of this name.
    pub fn has_no_row(&self, name: &str) -> bool {
        !self.types.contains_key(name)
            && !self.ids.contains_key(name)
            && !self.existing.contains_key(name)
    }

    /// The type that the table puts at `place`.
    pub fn type_at(&self, location: &str) -> Option<&str> {
        self.types
            .iter()
            .find(|(_, locations)| locations.iter().any(|listed| listed == location))
            .map(|(name, _)| self.mark(name, location))
    }

    /// The id kind of a string at `place` whose alternative forms have these patterns.
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

    /// The description of a type, where the one of its first place is not true of all.
    pub fn description(&self, name: &str) -> Option<&str> {
        let (name, text) = self.descriptions.get_key_value(name)?;
        self.mark(name, name);
        Some(text)
    }

    /// The field of `owner` that holds one of several alternative properties.
    pub fn choice_of(&self, owner: &str) -> Option<&str> {
        let field = self.choices.get(owner)?;
        Some(self.mark(field, &format!("{owner}.{field}")))
    }

    /// Notes that the row at `place` is in use; a form is its own place.
    fn mark<'a>(&self, name: &'a str, location: &str) -> &'a str {
        self.used.borrow_mut().insert(location.to_owned());
        name
    }

    /// Whether a row at `place` was in use since the table was read.
    pub fn is_used(&self, location: &str) -> bool {
        self.used.borrow().contains(location)
    }

    /// Warns about rows that matched nothing in this document.
    ///
    /// Of a document of which something was skipped, nothing is known about the rows.
    pub fn report_dead_rows(&self, report: &mut Report) {
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
                "names.json: `{name}` is described and does not exist; remove the row"
            ));
        }
        for (name, form) in &self.ids {
            let is_own = !self.borrowed.contains(name);
            if is_own && form.by_format && form.locations.is_empty() && !used.contains(name) {
                report.warn(format!(
                    "names.json: no string has the form of `{name}`; remove the row"
                ));
            }
        }
        for (owner, field) in &self.choices {
            if !used.contains(&format!("{owner}.{field}")) {
                report.warn(format!(
                    "names.json: `{owner}` stands under `choices` and has no alternative \
                     properties; remove the row"
                ));
            }
        }
        for name in &self.operations.idempotent {
            if !used.contains(&format!("{name} is idempotent")) {
                report.warn(format!(
                    "names.json: `{name}` is called idempotent and is no POST of this document; \
                     remove it"
                ));
            }
        }
        let operations = &self.operations;
        let endings = operations.strip_suffixes.iter();
        for id in endings.chain(operations.rename.keys()) {
            if !used.contains(id) {
                report.warn(format!(
                    "names.json: no operation is called or ends in `{id}`; remove it"
                ));
            }
        }
    }
}

/// `call summary` gives `CallSummary`, in the form that typify leaves as it is.
pub fn type_name(text: &str) -> String {
    let keep = |c: char| if c.is_ascii_alphanumeric() { c } else { ' ' };
    let mut name = text.replace(|c| keep(c) == ' ', " ").to_upper_camel_case();
    // `ABCount` is read as `AbCount` the next time.
    for _ in 0..4 {
        name = name.to_upper_camel_case();
    }
    name
}

/// Names that generated code uses for something else.
const RESERVED: [&str; 11] = [
    "Box", "Err", "Error", "None", "Ok", "Option", "Result", "Self", "Some", "String", "Vec",
];

/// Whether a type may be called so. A digit at the end is what typify tells two
/// types of one name apart by.
pub fn is_type_name(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
        && type_name(name) == name
        && !name.ends_with(|last: char| last.is_ascii_digit())
        && !RESERVED.contains(&name)
}

/// `^AC(.*)$` gives `AC`.
pub fn prefix_of_pattern(pattern: &str) -> Option<&str> {
    let prefix = pattern.strip_prefix('^')?.strip_suffix("(.*)$")?;
    let plain = !prefix.is_empty() && prefix.bytes().all(|byte| byte.is_ascii_alphanumeric());
    plain.then_some(prefix)
}
