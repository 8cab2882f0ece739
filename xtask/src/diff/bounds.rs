//! Changes in a schema that do not affect its Rust type: bounds, defaults, alternatives,
//! documentation.

use serde_json::{Map, Value, json};

use super::schema::{WORDS, differ_in_words, essence, form, listed, target, without_null};
use crate::change::{Change, ChangeKind, Severity, Subject};
use crate::name_migration::similarity::similarity;
use quo_sdk_codegen::schema::fingerprint::fingerprint;
use quo_sdk_codegen::schema::walk::join;

/// Keywords that determine a Rust type, whose changes are read from the code, and keywords with
/// subschemas, which are traversed.
const SHOWN: [&str; 13] = [
    "$ref",
    "type",
    "properties",
    "required",
    "items",
    "anyOf",
    "oneOf",
    "allOf",
    "enum",
    "const",
    "deprecated",
    "additionalProperties",
    "nullable",
];

/// The maximum depth. Schemas that are not recursive are not as deep.
const MAX_DEPTH: usize = 40;

/// A traversal of two schemas in parallel.
pub struct Walk<'a> {
    old: &'a Value,
    new: &'a Value,
    /// Whether the schemas describe requests.
    is_sent: bool,
    /// The changes. The caller fills in `rust`.
    pub found: Vec<Change>,
}

impl<'a> Walk<'a> {
    /// Creates a traversal of schemas in two documents.
    pub fn new(old: &'a Value, new: &'a Value, is_sent: bool) -> Self {
        Self {
            old,
            new,
            is_sent,
            found: Vec::new(),
        }
    }

    /// Compares two files of event schemas.
    pub fn texts(&mut self, old: &Value, new: &Value, at: &str) {
        self.schemas(old, new, at);
        let definitions = new["$defs"].as_object().into_iter().flatten();
        for (name, new) in definitions {
            let at = join(&format!("{at}/$defs"), name);
            if let Some(old) = old["$defs"].get(name) {
                self.schemas(old, new, &at);
            }
        }
    }

    /// Compares the documentation of two objects that are not schemas.
    pub fn annotations(&mut self, old: &Value, new: &Value, at: &str) {
        let (Some(old_keywords), Some(new_keywords)) = (old.as_object(), new.as_object()) else {
            return;
        };
        if differ_in_words(old_keywords, new_keywords) {
            self.words(at);
        }
    }

    /// Compares two schemas and their subschemas.
    pub fn schemas(&mut self, old: &Value, new: &Value, at: &str) {
        self.below(old, new, at, 0);
    }

    fn below(&mut self, old: &Value, new: &Value, at: &str, depth: usize) {
        let (old, new) = (target(self.old, old), target(self.new, new));
        if old == new || depth > MAX_DEPTH {
            return;
        }
        let (old_nullable, old, _) = without_null(old);
        let (new_nullable, new, step) = without_null(new);
        let at = format!("{at}{step}");
        self.null(old_nullable, new_nullable, &at);
        let (Some(old_keywords), Some(new_keywords)) = (old.as_object(), new.as_object()) else {
            return;
        };
        self.keywords(old_keywords, new_keywords, &at);
        self.values(old, new, &at);
        if let (Some(old), Some(new)) = (old_keywords.get("items"), new_keywords.get("items")) {
            self.below(old, new, &join(&at, "items"), depth + 1);
        }
        let properties = new_keywords.get("properties").and_then(Value::as_object);
        for (name, new) in properties.into_iter().flatten() {
            if let Some(old) = old["properties"].get(name) {
                let at = join(&join(&at, "properties"), name);
                self.below(old, new, &at, depth + 1);
            }
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let at = join(&at, keyword);
            let alone = |schema: &Value| json!([schema]);
            match (old_keywords.get(keyword), new_keywords.get(keyword)) {
                (Some(old), Some(new)) => self.branches(old, new, &at, depth),
                // A schema became one of several alternatives, or the reverse.
                (None, Some(new)) if keyword != "allOf" => {
                    self.branches(&alone(old), new, &at, depth);
                }
                (Some(old), None) if keyword != "allOf" => {
                    self.branches(old, &alone(new), &at, depth);
                }
                _ => {}
            }
        }
    }

    /// Compares bounds and documentation.
    fn keywords(&mut self, old: &Map<String, Value>, new: &Map<String, Value>, at: &str) {
        if differ_in_words(old, new) {
            self.words(at);
        }
        let removed = old.keys().filter(|keyword| !new.contains_key(*keyword));
        for keyword in new.keys().chain(removed) {
            let is_told = SHOWN.contains(&keyword.as_str()) || WORDS.contains(&keyword.as_str());
            let (before, after) = (old.get(keyword), new.get(keyword));
            if is_told || keyword == "$defs" || before == after {
                continue;
            }
            let (severity, why) = self.meaning(keyword, before, after);
            let text = |value: Option<&Value>| Some(format!("{keyword}: {}", value?));
            self.found.push(Change {
                severity,
                subject: Subject::Bound,
                kind: change_kind(before.is_some(), after.is_some()),
                rust: String::new(),
                before: text(before),
                after: text(after),
                why,
                pointers: vec![match after {
                    Some(_) => join(at, keyword),
                    None => at.to_owned(),
                }],
            });
        }
    }

    /// Returns the severity of a changed bound, and its reason.
    fn meaning(
        &self,
        keyword: &str,
        before: Option<&Value>,
        after: Option<&Value>,
    ) -> (Severity, &'static str) {
        if keyword == "default" {
            return (Severity::Review, "omitting it has another meaning");
        }
        if !self.is_sent {
            return (
                Severity::Additive,
                "responses are decoded without checking it",
            );
        }
        let numbers = (
            before.and_then(Value::as_f64),
            after.and_then(Value::as_f64),
        );
        let is_wider = match (keyword, numbers) {
            (_, (_, None)) if after.is_none() => true,
            (upper, (Some(before), Some(after))) if is_upper(upper) => after > before,
            (_, (Some(before), Some(after))) => after < before,
            _ => false,
        };
        if is_wider {
            (Severity::Additive, "all values that were allowed still are")
        } else {
            (
                Severity::Review,
                "the service may reject values that it accepted",
            )
        }
    }

    /// Compares the values of an enum or a constant.
    fn values(&mut self, old: &Value, new: &Value, at: &str) {
        let (old_keywords, new_keywords) = (listed(old), listed(new));
        if old_keywords.is_empty() || new_keywords.is_empty() {
            return;
        }
        let change = |severity, kind, before: Option<&Value>, after: Option<&Value>, why| Change {
            severity,
            subject: Subject::Value,
            kind,
            rust: String::new(),
            before: before.map(Value::to_string),
            after: after.map(Value::to_string),
            why,
            pointers: vec![at.to_owned()],
        };
        for value in old_keywords
            .iter()
            .filter(|value| !new_keywords.contains(value))
        {
            let (severity, why) = match self.is_sent {
                true => (Severity::Review, "the service may reject it here"),
                false => (Severity::Additive, "responses no longer have it here"),
            };
            let removed = change(severity, ChangeKind::Removed, Some(value), None, why);
            self.found.push(removed);
        }
        for value in new_keywords
            .iter()
            .filter(|value| !old_keywords.contains(value))
        {
            let why = "the type has it, and it is now allowed here too";
            let new = change(
                Severity::Additive,
                ChangeKind::Added,
                None,
                Some(value),
                why,
            );
            self.found.push(new);
        }
    }

    /// Compares alternatives of a value, each with the most similar one.
    fn branches(&mut self, old: &Value, new: &Value, at: &str, depth: usize) {
        let (Some(old_keywords), Some(new_keywords)) = (old.as_array(), new.as_array()) else {
            return;
        };
        let mut left: Vec<(usize, &Value)> = old_keywords.iter().enumerate().collect();
        let mut changed = Vec::new();
        // Alternatives that allow the same differ in words at most.
        for (index, new) in new_keywords.iter().enumerate() {
            let allowed = essence(new);
            match left.iter().position(|(_, old)| essence(old) == allowed) {
                Some(position) => {
                    let (_, old) = left.remove(position);
                    self.below(old, new, &join(at, &index.to_string()), depth + 1);
                }
                None => changed.push((index, new)),
            }
        }
        for (index, new) in changed {
            let at = join(at, &index.to_string());
            // Of equally similar alternatives, the nearest is used.
            let best = left
                .iter()
                .enumerate()
                .map(|(position, (stood, old))| {
                    let similarity = similarity(&fingerprint(old), &fingerprint(new));
                    (
                        similarity,
                        std::cmp::Reverse(stood.abs_diff(index)),
                        position,
                    )
                })
                .max_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
            match best {
                Some((similarity, _, position)) if similarity > 0.0 => {
                    let (_, old) = left.remove(position);
                    self.below(old, new, &at, depth + 1);
                }
                _ => self.form(None, Some(new), &at),
            }
        }
        for (_, old) in left {
            self.form(Some(old), None, at);
        }
    }

    fn null(&mut self, old: bool, new: bool, at: &str) {
        let null = json!({ "type": "null" });
        match (old, new) {
            (false, true) => self.form(None, Some(&null), at),
            (true, false) => self.form(Some(&null), None, at),
            _ => {}
        }
    }

    fn form(&mut self, old: Option<&Value>, new: Option<&Value>, at: &str) {
        let (severity, why) = match (self.is_sent, new.is_some()) {
            (true, true) => (Severity::Additive, "all values that were allowed still are"),
            (true, false) => (
                Severity::Review,
                "the service may reject values that it accepted",
            ),
            (false, true) => (Severity::Review, "values may have a new format"),
            (false, false) => (Severity::Additive, "values no longer have this format"),
        };
        self.found.push(Change {
            severity,
            subject: Subject::Bound,
            kind: change_kind(old.is_some(), new.is_some()),
            rust: String::new(),
            before: old.map(form),
            after: new.map(form),
            why,
            pointers: vec![at.to_owned()],
        });
    }

    fn words(&mut self, at: &str) {
        self.found.push(Change {
            severity: Severity::Additive,
            subject: Subject::Documentation,
            kind: ChangeKind::Changed,
            rust: String::new(),
            before: None,
            after: None,
            why: "descriptions and examples",
            pointers: vec![at.to_owned()],
        });
    }
}

fn change_kind(old: bool, new: bool) -> ChangeKind {
    match (old, new) {
        (false, _) => ChangeKind::Added,
        (true, false) => ChangeKind::Removed,
        (true, true) => ChangeKind::Changed,
    }
}

/// Returns whether a keyword is an upper bound.
fn is_upper(keyword: &str) -> bool {
    keyword.starts_with("max") || keyword == "exclusiveMaximum"
}
