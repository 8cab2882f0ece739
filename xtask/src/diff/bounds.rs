//! What changes in a schema without another Rust type: bounds, defaults, forms, words.

use serde_json::{Map, Value, json};

use super::document::{WORDS, differ_in_words};
use crate::change::{Change, Class, Happened, Subject};
use crate::names_kept::likeness::likeness;
use quo_sdk_codegen::schema::fingerprint::fingerprint;
use quo_sdk_codegen::schema::walk::join;

/// Keywords that make a Rust type, whose changes the code shows, and those that
/// are followed.
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

/// Deeper than any schema that is not recursive.
const DEEPEST: usize = 40;

/// Two schemas, side by side.
pub struct Walk<'a> {
    old: &'a Value,
    new: &'a Value,
    /// Whether callers send what the schemas describe, instead of reading it.
    is_sent: bool,
    /// What was found. Whoever knows the names fills in `rust`.
    pub found: Vec<Change>,
}

impl<'a> Walk<'a> {
    /// Nothing yet, of two documents.
    pub fn new(old: &'a Value, new: &'a Value, is_sent: bool) -> Self {
        Self {
            old,
            new,
            is_sent,
            found: Vec::new(),
        }
    }

    /// Two files of event schemas.
    pub fn texts(&mut self, was: &Value, is: &Value, at: &str) {
        self.schemas(was, is, at);
        let definitions = is["$defs"].as_object().into_iter().flatten();
        for (name, is) in definitions {
            let at = join(&format!("{at}/$defs"), name);
            if let Some(was) = was["$defs"].get(name) {
                self.schemas(was, is, &at);
            }
        }
    }

    /// What is said in words about something that is no schema.
    pub fn annotations(&mut self, was: &Value, is: &Value, at: &str) {
        let (Some(then), Some(now)) = (was.as_object(), is.as_object()) else {
            return;
        };
        if differ_in_words(then, now) {
            self.words(at);
        }
    }

    /// Two schemas and everything below them.
    pub fn schemas(&mut self, was: &Value, is: &Value, at: &str) {
        self.below(was, is, at, 0);
    }

    fn below(&mut self, was: &Value, is: &Value, at: &str, depth: usize) {
        let (was, is) = (target(self.old, was), target(self.new, is));
        if was == is || depth > DEEPEST {
            return;
        }
        let (was_nullable, was, _) = without_null(was);
        let (is_nullable, is, step) = without_null(is);
        let at = format!("{at}{step}");
        self.null(was_nullable, is_nullable, &at);
        let (Some(then), Some(now)) = (was.as_object(), is.as_object()) else {
            return;
        };
        self.keywords(then, now, &at);
        self.values(was, is, &at);
        if let (Some(was), Some(is)) = (then.get("items"), now.get("items")) {
            self.below(was, is, &join(&at, "items"), depth + 1);
        }
        let properties = now.get("properties").and_then(Value::as_object);
        for (name, is) in properties.into_iter().flatten() {
            if let Some(was) = was["properties"].get(name) {
                let at = join(&join(&at, "properties"), name);
                self.below(was, is, &at, depth + 1);
            }
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let at = join(&at, keyword);
            let alone = |schema: &Value| json!([schema]);
            match (then.get(keyword), now.get(keyword)) {
                (Some(was), Some(is)) => self.branches(was, is, &at, depth),
                // What was written by itself is now one of several forms, or the other way.
                (None, Some(is)) if keyword != "allOf" => {
                    self.branches(&alone(was), is, &at, depth);
                }
                (Some(was), None) if keyword != "allOf" => {
                    self.branches(was, &alone(is), &at, depth);
                }
                _ => {}
            }
        }
    }

    /// Bounds and words.
    fn keywords(&mut self, was: &Map<String, Value>, is: &Map<String, Value>, at: &str) {
        if differ_in_words(was, is) {
            self.words(at);
        }
        let gone = was.keys().filter(|keyword| !is.contains_key(*keyword));
        for keyword in is.keys().chain(gone) {
            let is_told = SHOWN.contains(&keyword.as_str()) || WORDS.contains(&keyword.as_str());
            let (before, after) = (was.get(keyword), is.get(keyword));
            if is_told || keyword == "$defs" || before == after {
                continue;
            }
            let (class, why) = self.meaning(keyword, before, after);
            let text = |value: Option<&Value>| Some(format!("{keyword}: {}", value?));
            self.found.push(Change {
                class,
                subject: Subject::Bound,
                happened: happened(before.is_some(), after.is_some()),
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

    /// What another bound means.
    fn meaning(
        &self,
        keyword: &str,
        before: Option<&Value>,
        after: Option<&Value>,
    ) -> (Class, &'static str) {
        if keyword == "default" {
            return (Class::Review, "saying nothing now means something else");
        }
        if !self.is_sent {
            return (Class::Additive, "answers are read without checking it");
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
            (Class::Additive, "what was allowed is allowed")
        } else {
            (Class::Review, "the service may refuse what it took before")
        }
    }

    /// The values of an enum, or the one that a constant allows.
    fn values(&mut self, was: &Value, is: &Value, at: &str) {
        let (then, now) = (listed(was), listed(is));
        if then.is_empty() || now.is_empty() {
            return;
        }
        let change = |class, happened, before: Option<&Value>, after: Option<&Value>, why| Change {
            class,
            subject: Subject::Value,
            happened,
            rust: String::new(),
            before: before.map(Value::to_string),
            after: after.map(Value::to_string),
            why,
            pointers: vec![at.to_owned()],
        };
        for value in then.iter().filter(|value| !now.contains(value)) {
            let (class, why) = match self.is_sent {
                true => (Class::Review, "the service may refuse it here"),
                false => (Class::Additive, "it does not come here any more"),
            };
            let gone = change(class, Happened::Removed, Some(value), None, why);
            self.found.push(gone);
        }
        for value in now.iter().filter(|value| !then.contains(value)) {
            let why = "the type has it already, and now it stands here too";
            let new = change(Class::Additive, Happened::Added, None, Some(value), why);
            self.found.push(new);
        }
    }

    /// Forms that a value may have, each with the one that it is most like.
    fn branches(&mut self, was: &Value, is: &Value, at: &str, depth: usize) {
        let (Some(then), Some(now)) = (was.as_array(), is.as_array()) else {
            return;
        };
        let unchanged = |value: &Value, others: &[Value]| others.contains(value);
        let mut left: Vec<(usize, &Value)> = then.iter().enumerate().collect();
        left.retain(|(_, was)| !unchanged(was, now));
        let changed = now.iter().enumerate();
        for (index, is) in changed.filter(|(_, is)| !unchanged(is, then)) {
            let at = join(at, &index.to_string());
            // Of forms that are equally like it, the one that stood where it stands.
            let best = left
                .iter()
                .enumerate()
                .map(|(position, (stood, was))| {
                    let alike = likeness(&fingerprint(was), &fingerprint(is));
                    (alike, std::cmp::Reverse(stood.abs_diff(index)), position)
                })
                .max_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
            match best {
                Some((alike, _, position)) if alike > 0.0 => {
                    let (_, was) = left.remove(position);
                    self.below(was, is, &at, depth + 1);
                }
                _ => self.form(None, Some(is), &at),
            }
        }
        for (_, was) in left {
            self.form(Some(was), None, at);
        }
    }

    fn null(&mut self, was: bool, is: bool, at: &str) {
        let null = json!({ "type": "null" });
        match (was, is) {
            (false, true) => self.form(None, Some(&null), at),
            (true, false) => self.form(Some(&null), None, at),
            _ => {}
        }
    }

    fn form(&mut self, was: Option<&Value>, is: Option<&Value>, at: &str) {
        let (class, why) = match (self.is_sent, is.is_some()) {
            (true, true) => (Class::Additive, "what was allowed is allowed"),
            (true, false) => (Class::Review, "the service may refuse what it took before"),
            (false, true) => (
                Class::Review,
                "values come in a form that they did not have",
            ),
            (false, false) => (Class::Additive, "values no longer come in this form"),
        };
        self.found.push(Change {
            class,
            subject: Subject::Bound,
            happened: happened(was.is_some(), is.is_some()),
            rust: String::new(),
            before: was.map(form),
            after: is.map(form),
            why,
            pointers: vec![at.to_owned()],
        });
    }

    fn words(&mut self, at: &str) {
        self.found.push(Change {
            class: Class::Additive,
            subject: Subject::Documentation,
            happened: Happened::Changed,
            rust: String::new(),
            before: None,
            after: None,
            why: "words and samples",
            pointers: vec![at.to_owned()],
        });
    }
}

fn happened(was: bool, is: bool) -> Happened {
    match (was, is) {
        (false, _) => Happened::Added,
        (true, false) => Happened::Removed,
        (true, true) => Happened::Changed,
    }
}

/// Whether a keyword limits from above.
fn is_upper(keyword: &str) -> bool {
    keyword.starts_with("max") || keyword == "exclusiveMaximum"
}

/// A form in a word or two.
fn form(schema: &Value) -> String {
    let word = |keyword: &str| {
        let value = schema.get(keyword)?;
        Some(value.as_str().map_or(value.to_string(), str::to_owned))
    };
    let ty = word("type").or_else(|| word("$ref"));
    let bound = word("pattern")
        .or_else(|| word("format"))
        .or_else(|| word("const"));
    let words: Vec<String> = [ty, bound].into_iter().flatten().collect();
    format!("a form: {}", words.join(" "))
}

/// The values that a schema lists.
fn listed(schema: &Value) -> Vec<Value> {
    let one = schema.get("const").cloned();
    let listed = schema["enum"].as_array().into_iter().flatten().cloned();
    listed.chain(one).collect()
}

/// Where a reference within the document leads. One that leads on is not followed.
fn target<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let reference = schema.get("$ref").and_then(Value::as_str);
    let pointer = reference.and_then(|reference| reference.strip_prefix('#'));
    pointer
        .and_then(|pointer| document.pointer(pointer))
        .unwrap_or(schema)
}

/// Whether null is allowed, the schema of what else is, and the step to it.
fn without_null(schema: &Value) -> (bool, &Value, String) {
    let is_null = |schema: &Value| schema["type"] == "null";
    for keyword in ["anyOf", "oneOf"] {
        let Some(branches) = schema[keyword].as_array() else {
            continue;
        };
        let others: Vec<usize> = (0..branches.len())
            .filter(|index| !is_null(&branches[*index]))
            .collect();
        if let ([only], true) = (others.as_slice(), others.len() < branches.len()) {
            return (true, &branches[*only], format!("/{keyword}/{only}"));
        }
    }
    let listed = schema["type"].as_array().into_iter().flatten();
    let is_nullable = listed.into_iter().any(|ty| ty == "null") || schema["nullable"] == true;
    (is_nullable, schema, String::new())
}
