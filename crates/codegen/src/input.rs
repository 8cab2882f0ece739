//! What generation starts from: the texts of one document, and what its code is attached to.

use std::collections::BTreeSet;

/// The texts that one document is generated from.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// The vendor's OpenAPI document.
    pub document: &'a str,
    /// Our corrections to it.
    pub corrections: &'a str,
    /// The names table.
    pub names: &'a str,
}

/// A JSON Schema in a file: the file's name and its text.
pub type SchemaFile<'a> = (&'a str, &'a str);

/// What the generated code is attached to.
#[derive(Debug, Clone)]
pub struct Target {
    /// The path of the runtime module that the code calls, `crate::rt`.
    pub runtime: String,
    /// The type whose methods are the operations.
    pub client: ClientType,
    /// The module that has the id types, if they do not stand among the other types.
    pub ids: Option<String>,
}

/// The type whose methods are the operations.
#[derive(Debug, Clone)]
pub enum ClientType {
    /// An existing type, by its path.
    Inherent(String),
    /// A new type of this name, made from a client.
    Handle(String),
}

/// The id types of another document, which this one uses instead of twins of its own.
#[derive(Debug, Clone, Copy)]
pub struct SharedIds<'a> {
    /// The other document's names table.
    pub names: &'a str,
    /// The module that has them.
    pub path: &'a str,
    /// Those that it has.
    pub ids: &'a BTreeSet<String>,
}

impl Target {
    /// The path of the runtime module.
    pub(crate) fn runtime(&self) -> syn::Path {
        path(&self.runtime)
    }
}

/// Parses a path that stands in the program, not in a document.
pub(crate) fn path(text: &str) -> syn::Path {
    syn::parse_str(text).unwrap_or_else(|_| syn::parse_quote! { crate })
}
