//! The items of a public API, and the lines that describe them.

use std::fmt;

/// Everything that a caller can name, in the order of the source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublicApi {
    /// The items.
    pub items: Vec<Item>,
}

/// A type, a static, or the methods of a type that is written by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Which of these it is.
    pub kind: ItemKind,
    /// Its path, `types::Call`.
    pub path: String,
    /// What it consists of.
    pub members: Vec<Member>,
    /// The values of an open enum: variant and text on the wire. The events of
    /// an event enum: variant and type on the wire.
    pub values: Vec<(String, String)>,
    /// Whether a caller has to expect more members than there are.
    pub is_non_exhaustive: bool,
}

/// What an [`Item`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// A static.
    Static,
    /// Methods of a type that is written by hand.
    Methods,
    /// A struct.
    Struct,
    /// An enum.
    Enum,
}

/// A part of an [`Item`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Which part.
    pub kind: MemberKind,
    /// Its name; the whole text of what has none.
    pub name: String,
    /// The line that describes it.
    pub text: String,
    /// Whether a caller who uses it is warned.
    pub is_deprecated: bool,
    /// Whether a call fails without it.
    pub is_required: bool,
}

/// What a [`Member`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MemberKind {
    /// A public field.
    Field,
    /// A variant.
    Variant,
    /// A method; of a builder, a setter.
    Method,
    /// A constant.
    Constant,
    /// An implemented trait.
    Implementation,
    /// A macro that writes what types of its kind can do.
    Behaviour,
}

/// The module of the builders whose setters are the fields of a struct.
pub(super) const MODEL_BUILDERS: &str = "types::builder::";

impl PublicApi {
    /// The item at `path`.
    pub fn item(&self, path: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.path == path)
    }

    /// The struct whose builder `item` is, if it is one.
    pub fn built_by(&self, item: &Item) -> Option<&Item> {
        let model = item.path.strip_prefix(MODEL_BUILDERS)?;
        self.item(&format!("types::{model}"))
    }

    /// Whether a builder's setters follow from the fields of its struct by rule.
    fn is_by_rule(&self, builder: &Item) -> bool {
        let Some(model) = self.built_by(builder) else {
            return false;
        };
        let fields = model.members.iter();
        let expected = fields
            .filter(|member| member.kind == MemberKind::Field)
            .flat_map(setters_of);
        builder
            .members
            .iter()
            .map(|member| member.text.clone())
            .eq(expected)
    }
}

/// The setters that the builder of a struct has for a field.
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

impl Member {
    /// What stands after the name: a field's type, what a method takes and gives.
    pub fn type_of(&self) -> &str {
        let text = self.text.trim_start_matches("#[deprecated] ");
        let text = text.trim_start_matches("async ");
        let rest = text.strip_prefix(self.name.as_str()).unwrap_or(text);
        rest.strip_prefix(": ").unwrap_or(rest)
    }
}

/// One line for each thing that a caller can name.
///
/// Left out is what follows by rule: the variants of an open enum, which stand
/// behind its values, and the builder of a struct whose setters are its fields.
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
            if !(is_open && member.kind == MemberKind::Variant) {
                writeln!(f, "    {}", member.text)?;
            }
        }
        Ok(())
    }
}
