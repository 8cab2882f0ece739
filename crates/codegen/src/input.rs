//! The input of generation: the texts of a document, and the code that the result is part of.

use std::collections::BTreeSet;

/// The texts of one document.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// The vendor's OpenAPI document.
    pub document: &'a str,
    /// The corrections to the document: `*.corrections.json`.
    pub corrections: &'a str,
    /// The names table: `*.names.json`.
    pub names: &'a str,
}

/// A JSON Schema in a file: the file's name and its text.
pub type SchemaFile<'a> = (&'a str, &'a str);

/// The code that the generated code is part of.
#[derive(Debug, Clone)]
pub struct Target {
    /// The path of the runtime module that the generated code calls, such as `crate::rt`.
    pub runtime: String,
    /// The type whose methods are the operations.
    pub client: ClientType,
    /// The module of the id types. `None` places them among the other types.
    pub ids: Option<String>,
}

/// The type whose methods are the operations.
#[derive(Debug, Clone)]
pub enum ClientType {
    /// An existing type, given by its path.
    Inherent(String),
    /// A new type of this name, which wraps a client.
    Handle(String),
}

/// The id types of another document, which the generated code uses instead of its own.
#[derive(Debug, Clone, Copy)]
pub struct SharedIds<'a> {
    /// The other document's names table.
    pub names: &'a str,
    /// The module of the id types.
    pub path: &'a str,
    /// The names of the id types in that module.
    pub ids: &'a BTreeSet<String>,
}

impl Target {
    /// The path of the runtime module.
    pub(crate) fn runtime(&self) -> syn::Path {
        path(&self.runtime)
    }
}

/// Parses a path that the program states. A path from a document is never passed here.
pub(crate) fn path(text: &str) -> syn::Path {
    syn::parse_str(text).unwrap_or_else(|_| syn::parse_quote! { crate })
}
