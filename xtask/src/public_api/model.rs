//! The items of a public API, and the lines that describe them.

use std::fmt;

use heck::ToSnakeCase;

/// The items of a public API, in the order of the source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublicApi {
    /// The items.
    pub items: Vec<Item>,
}

/// A type, a static, or the methods of a hand-written type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The kind of the item.
    pub kind: ItemKind,
    /// The path, such as `types::Call`.
    pub path: String,
    /// The members.
    pub members: Vec<Member>,
    /// The values of an open enum: variant and serialized text. The events of an event enum:
    /// variant and event type.
    pub values: Vec<(String, String)>,
    /// Whether the item is `#[non_exhaustive]`.
    pub is_non_exhaustive: bool,
}

/// The kind of an [`Item`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// A static.
    Static,
    /// Methods of a hand-written type.
    Methods,
    /// A struct.
    Struct,
    /// An enum.
    Enum,
}

/// A part of an [`Item`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The kind of the member.
    pub kind: MemberKind,
    /// The name, or the whole text of a member without a name.
    pub name: String,
    /// The line that describes the member.
    pub text: String,
    /// Whether the member is deprecated.
    pub is_deprecated: bool,
    /// Whether a request fails without the member.
    pub is_required: bool,
}

/// The kind of a [`Member`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MemberKind {
    /// A public field.
    Field,
    /// A variant.
    Variant,
    /// A method. Those of a builder are setters.
    Method,
    /// An argument of the method that creates a request: a path parameter.
    Argument,
    /// A setter of a request that sets a field of its body.
    BodySetter,
    /// A constant.
    Constant,
    /// An implemented trait.
    Implementation,
    /// A macro that implements the behavior of a kind of types.
    Behaviour,
}

/// The module of the builders whose setters are the fields of a struct.
pub(super) const MODEL_BUILDERS: &str = "types::builder::";

impl PublicApi {
    /// Returns the item at `path`.
    pub fn item(&self, path: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.path == path)
    }

    /// Returns the struct that a builder builds. `None` if `item` is not a builder of a struct.
    pub fn built_by(&self, item: &Item) -> Option<&Item> {
        self.item(&format!("types::{}", item.built()?))
    }

    /// Returns whether the setters of a builder are exactly those of its struct's fields.
    fn is_by_rule(&self, builder: &Item) -> bool {
        let Some(model) = self.built_by(builder) else {
            return false;
        };
        let fields = model.members.iter();
        let expected = fields
            .filter(|member| member.kind == MemberKind::Field)
            .flat_map(setters_of);
        let setters = builder.members.iter().filter(|setter| {
            let changed = setter.name.strip_suffix("_with");
            let is_field = |name: &str| model.members.iter().any(|field| field.name == name);
            setter.name != "build" && !changed.is_some_and(is_field)
        });
        setters.map(|setter| setter.text.clone()).eq(expected)
    }
}

/// Returns the setters for a field.
fn setters_of(field: &Member) -> Vec<String> {
    let name = &field.name;
    let ty = field.type_of();
    let inner = |wrapper: &str| {
        let inner = ty.strip_prefix(wrapper)?.strip_prefix('<')?;
        inner.strip_suffix('>')
    };
    let value = inner("Option").or_else(|| inner("Nullable")).unwrap_or(ty);
    let items = value
        .strip_prefix("Vec<")
        .and_then(|items| items.strip_suffix('>'));
    let value = items.map_or_else(|| value.to_owned(), |item| format!("[{item}]"));
    let mut setters = vec![format!("{name}({value})")];
    if inner("Nullable").is_some() {
        setters.push(format!("clear_{}()", name.trim_end_matches('_')));
    }
    setters
}

impl Item {
    /// Returns the name of the struct that a builder builds: `Call` of `CallBuilder`.
    pub fn built(&self) -> Option<&str> {
        self.path
            .strip_prefix(MODEL_BUILDERS)?
            .strip_suffix("Builder")
    }

    /// Returns the method that creates a request: `list_calls` of `ListCallsRequest`.
    pub fn method(&self) -> Option<String> {
        let name = self.path.strip_prefix("builder::")?;
        Some(name.strip_suffix("Request").unwrap_or(name).to_snake_case())
    }
}

impl Member {
    /// Returns the text after the name: the type of a field, or the signature of a method.
    pub fn type_of(&self) -> &str {
        let text = self.text.trim_start_matches("#[deprecated] ");
        let text = text.trim_start_matches("async ");
        let rest = text.strip_prefix(self.name.as_str()).unwrap_or(text);
        rest.strip_prefix(": ").unwrap_or(rest)
    }
}

/// One line for each item and member.
///
/// What follows from other lines is omitted: the variants of an open enum, which follow from its
/// values, and the builder of a struct whose setters are its fields.
impl fmt::Display for PublicApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_builder = |item: &&Item| item.path.starts_with(MODEL_BUILDERS);
        for item in self.items.iter().filter(|item| !is_builder(item)) {
            write!(f, "{item}")?;
        }
        let mut builders: Vec<&Item> = self.items.iter().filter(is_builder).collect();
        builders.retain(|builder| !self.is_by_rule(builder));
        for builder in builders {
            write!(f, "{builder}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.kind {
            ItemKind::Static => "static",
            ItemKind::Methods => "impl",
            ItemKind::Struct => "struct",
            ItemKind::Enum => "enum",
        };
        writeln!(f, "{word} {}", self.path)?;
        let is_open = self
            .members
            .iter()
            .any(|member| member.kind == MemberKind::Behaviour && member.name == "open_enum");
        for member in &self.members {
            let is_shown = match member.kind {
                MemberKind::Variant => !is_open,
                MemberKind::Argument => false,
                _ => true,
            };
            if is_shown {
                writeln!(f, "    {}", member.text)?;
            }
        }
        Ok(())
    }
}
