//! The fields of an operation's builder.

use syn::{Ident, Type};

use crate::plan::ParameterPlan;

/// One field of an operation builder.
pub struct Field<'a> {
    /// Its name.
    pub ident: &'a Ident,
    /// The type inside its `Result`.
    pub ty: &'a Type,
    /// The parameter that it holds; the body is none.
    pub parameter: Option<&'a ParameterPlan>,
}

/// `types::builder::SendMessage`, the body of an operation.
pub fn is_body_builder(field: &Field<'_>) -> bool {
    matches!(field.ty, Type::Path(path) if path.path.segments.iter().any(|s| s.ident == "builder"))
}
