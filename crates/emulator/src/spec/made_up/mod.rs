//! Values made from schemas: an example or default of the schema, otherwise a value of the
//! right form. The same schema gives the same value each time.

mod number;
mod object;
mod pattern;
mod text;

use serde_json::{Value, json};

use super::document::Document;
use super::schema::{is_allowed, keyword_list, types};
use object::{fields, set_discriminator};

/// The maximum number of values that one schema is made of. Optional properties and items
/// beyond it are left out.
const MAX_VALUES: usize = 4_000;

/// The number of values after which required ones are not made either.
const TOO_MANY_VALUES: usize = 16_000;

/// The maximum number of items of a list.
const MAX_ITEMS: u64 = 1_000;

/// The maximum depth of a value. Parsers of JSON allow 128.
const MAX_DEPTH: usize = 60;

/// Which side sends the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The client: `readOnly` properties are left out.
    Request,
    /// The server: `writeOnly` properties are left out, and lists end after a page.
    Response,
}

/// Makes values from the schemas of a document.
#[derive(Debug, Clone, Copy)]
pub struct Maker<'a> {
    pub(super) document: &'a Document,
    direction: Direction,
    /// Whether optional properties are left out.
    required_only: bool,
}

/// Where a value is being made.
#[derive(Default)]
struct Context {
    /// The references that lead to the schema.
    references: Vec<String>,
    /// The number of values that were made.
    values: usize,
    depth: usize,
    /// The name of the property or parameter.
    name: String,
    /// The position in a list.
    index: usize,
}

impl<'a> Maker<'a> {
    /// Makes values for one direction, with optional properties.
    pub fn new(document: &'a Document, direction: Direction) -> Self {
        Self {
            document,
            direction,
            required_only: false,
        }
    }

    /// Leaves optional properties out.
    #[must_use]
    pub fn required_only(self) -> Self {
        Self {
            required_only: true,
            ..self
        }
    }

    /// Makes a value. `name` is the name of its property or parameter. A schema that no
    /// finite value matches gives null.
    pub fn make(&self, schema: &Value, name: &str) -> Value {
        let mut context = Context {
            name: name.to_owned(),
            ..Context::default()
        };
        let made = self.value(schema, &mut context);
        made.unwrap_or_default()
    }

    /// Makes a value; `None` if it would contain itself.
    fn value(&self, schema: &Value, context: &mut Context) -> Option<Value> {
        let joined = self.document.joined(schema);
        let references = joined.references;
        let is_recursive = references
            .iter()
            .any(|reference| context.references.contains(reference));
        let is_too_large = context.depth >= MAX_DEPTH || context.values >= TOO_MANY_VALUES;
        if is_recursive || is_too_large {
            return None;
        }
        context.values += 1;
        context.depth += 1;
        let outer = context.references.len();
        context.references.extend(references);
        let made = self.given(&joined.schema, context);
        let made = made.or_else(|| self.union(&joined.schema, context));
        let made = match made {
            Some(made) => made,
            None => self.of_type(&joined.schema, context),
        };
        context.references.truncate(outer);
        context.depth -= 1;
        made
    }

    /// Returns a value that the schema lists: its constant, an example, its default, or one
    /// of its enumeration. Examples that the schema itself does not allow are skipped.
    #[allow(
        clippy::option_option,
        reason = "the inner option is that of `value`, which ends the search"
    )]
    fn given(&self, schema: &Value, context: &Context) -> Option<Option<Value>> {
        if let Some(only) = schema.get("const") {
            return Some(Some(only.clone()));
        }
        if self.is_cursor(schema, context) {
            let ends = [Value::Null, json!("")];
            let end = ends.into_iter().find(|end| self.is_valid(schema, end));
            if end.is_some() {
                return Some(end);
            }
        }
        // A list with the same item twice may not be allowed.
        let listed = if context.index == 0 {
            let example = schema.get("example").into_iter();
            let examples = keyword_list(schema, "examples");
            example
                .chain(examples)
                .chain(schema.get("default"))
                .collect()
        } else {
            Vec::new()
        };
        for value in listed {
            if self.is_valid(schema, value) {
                let mut value = value.clone();
                self.end_pages(schema, &mut value);
                return Some(Some(value));
            }
        }
        let values = keyword_list(schema, "enum");
        let mut allowed = values.filter(|value| is_allowed(schema, value)).peekable();
        let first = (*allowed.peek()?).clone();
        Some(Some(allowed.nth(context.index).cloned().unwrap_or(first)))
    }

    /// Makes a value of the first branch of a union that can be made. Branches for null come
    /// last.
    #[allow(
        clippy::option_option,
        reason = "the inner option is that of `value`, which ends the search"
    )]
    fn union(&self, schema: &Value, context: &mut Context) -> Option<Option<Value>> {
        let keyword = ["oneOf", "anyOf"]
            .into_iter()
            .find(|keyword| keyword_list(schema, keyword).next().is_some())?;
        let of_null = |branch: &&Value| types(branch) == ["null"];
        let (null, mut branches): (Vec<&Value>, Vec<&Value>) =
            keyword_list(schema, keyword).partition(of_null);
        branches.extend(null);
        let mut first = None;
        for branch in branches {
            let whole = joined_branch(schema, keyword, branch);
            let Some(mut made) = self.value(&whole, context) else {
                continue;
            };
            set_discriminator(self.document, schema, branch, &mut made);
            // Exactly one branch of `oneOf` may match.
            if keyword == "anyOf" || self.is_valid(schema, &made) {
                return Some(Some(made));
            }
            first = first.or(Some(made));
        }
        Some(first)
    }

    /// Makes a value of the first type of a schema.
    fn of_type(&self, schema: &Value, context: &mut Context) -> Option<Value> {
        let types = types(schema);
        let first = types.iter().find(|of| **of != "null");
        match first.copied().or(types.first().copied()) {
            Some("object") => self.object(schema, context),
            Some("array") => self.array(schema, context),
            Some("string") => {
                let text = text::make(self.document, schema, &context.name, context.index);
                Some(Value::String(text))
            }
            Some("integer") => Some(number::integer(schema, context.index)),
            Some("number") => Some(number::number(schema, context.index)),
            Some("boolean") => Some(json!(false)),
            _ => Some(Value::Null),
        }
        .or_else(|| types.contains(&"null").then_some(Value::Null))
    }

    fn object(&self, schema: &Value, context: &mut Context) -> Option<Value> {
        let is_full = |context: &Context| self.required_only || context.values > MAX_VALUES;
        fields(schema, |name, field, is_required| {
            if !is_required && (is_full(context) || self.is_left_out(field, name)) {
                return None;
            }
            let name = std::mem::replace(&mut context.name, name.to_owned());
            let index = std::mem::take(&mut context.index);
            let made = self.value(field, context);
            (context.name, context.index) = (name, index);
            made
        })
    }

    fn array(&self, schema: &Value, context: &mut Context) -> Option<Value> {
        let count = |keyword| schema.get(keyword).and_then(Value::as_u64);
        let least = count("minItems").unwrap_or(0);
        let is_full = context.values > MAX_VALUES;
        let wanted = if is_full { least } else { least.max(1) };
        let wanted = wanted.min(count("maxItems").unwrap_or(u64::MAX));
        let fixed: Vec<&Value> = keyword_list(schema, "prefixItems").collect();
        let wanted = wanted.max(fixed.len() as u64).min(MAX_ITEMS);
        let (any, index) = (Value::Bool(true), context.index);
        let mut items = Vec::new();
        for position in 0..usize::try_from(wanted).unwrap_or_default() {
            let of = fixed.get(position).copied();
            let of = of.or(schema.get("items")).unwrap_or(&any);
            context.index = if fixed.is_empty() { position } else { 0 };
            match self.value(of, context) {
                Some(item) => items.push(item),
                None => break,
            }
        }
        context.index = index;
        (items.len() as u64 >= least.min(MAX_ITEMS)).then_some(Value::Array(items))
    }

    /// Whether an optional property is left out.
    fn is_left_out(&self, field: &Value, name: &str) -> bool {
        let joined = self.document.joined(field);
        let other = match self.direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        joined.schema.get(other) == Some(&Value::Bool(true))
            || self.direction == Direction::Response && is_cursor_name(name)
    }

    /// Whether a value is the cursor of a next page. There is none.
    fn is_cursor(&self, schema: &Value, context: &Context) -> bool {
        self.direction == Direction::Response
            && is_cursor_name(&context.name)
            && types(schema)
                .iter()
                .all(|of| matches!(*of, "string" | "null"))
    }

    /// Removes the cursors of an example, so that reading all pages ends.
    pub(super) fn end_pages(&self, schema: &Value, value: &mut Value) {
        if self.direction == Direction::Request {
            return;
        }
        let joined = self.document.joined(schema);
        match value {
            Value::Object(fields) => {
                let property = |name: &str| joined.schema.get("properties")?.get(name);
                let required: Vec<&Value> = keyword_list(&joined.schema, "required").collect();
                fields.retain(|name, value| {
                    let is_required = required.iter().any(|required| *required == name);
                    is_required || !(is_cursor_name(name) && value.is_string())
                });
                for (name, value) in fields {
                    let Some(field) = property(name) else {
                        continue;
                    };
                    if is_cursor_name(name) && value.is_string() {
                        *value = self.make(field, name);
                    } else {
                        self.end_pages(field, value);
                    }
                }
            }
            Value::Array(items) => {
                let of = joined.schema.get("items").unwrap_or(&Value::Null);
                items.iter_mut().for_each(|item| self.end_pages(of, item));
            }
            _ => {}
        }
    }

    /// Whether a schema allows a value. A schema that cannot be compiled allows every value.
    pub(super) fn is_valid(&self, schema: &Value, value: &Value) -> bool {
        let validator = self.document.compile(schema, "");
        validator.map_or(true, |validator| validator.is_valid(value))
    }
}

/// Joins a branch of a union with the keywords beside the union.
pub(super) fn joined_branch(schema: &Value, keyword: &str, branch: &Value) -> Value {
    let mut whole = schema.as_object().cloned().unwrap_or_default();
    for name in [keyword, "discriminator", "title", "description"] {
        whole.remove(name);
    }
    if whole.is_empty() {
        return branch.clone();
    }
    // The branch is the more exact of the two, so it comes first.
    let beside = Value::Object(whole);
    json!({ "allOf": [branch, beside] })
}

/// Whether a property has the name of a cursor: `nextPageToken`, `nextCursor`, `cursor`.
fn is_cursor_name(name: &str) -> bool {
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = name.to_ascii_lowercase();
    let ends = ["cursor", "token", "page", "link", "url"];
    let rest = name.strip_prefix("next");
    name.ends_with("cursor")
        || rest.is_some_and(|rest| rest.is_empty() || ends.iter().any(|end| rest.ends_with(end)))
}
