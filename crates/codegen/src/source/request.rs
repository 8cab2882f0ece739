//! The fields of a request, and the methods by which a caller fills it.

use heck::ToSnakeCase;
use quote::format_ident;
use syn::{Ident, Type, parse_quote};

use crate::document::parameters::METHODS;
use crate::error::Result;
use crate::input::Target;
use crate::names::parameter_field;
use crate::plan::{BodyPlan, FilePlan, OperationPlan, ParameterLocation, ParameterPlan};
use crate::progenitor::neutral_name;
use crate::source::progenitor_output::{Request, Tree, argument, changed, last_segment};

/// A field of a request: a parameter, a file, or a body that has no builder.
pub struct Field<'a> {
    /// The field.
    pub ident: Ident,
    /// The type without `Option`.
    pub ty: Type,
    /// Whether a request has to have it.
    pub is_required: bool,
    /// What it is in the document.
    pub source: FieldSource<'a>,
}

/// What a field of a request is in the document.
#[derive(Clone, Copy)]
pub enum FieldSource<'a> {
    /// A parameter.
    Parameter(&'a ParameterPlan),
    /// A file of a form.
    File(&'a FilePlan),
    /// The body.
    Body,
}

impl Field<'_> {
    /// The name in messages.
    pub fn name(&self) -> String {
        self.ident.to_string().trim_end_matches('_').to_owned()
    }

    /// The parameter. A file and the body have none.
    pub fn parameter(&self) -> Option<&ParameterPlan> {
        match self.source {
            FieldSource::Parameter(parameter) => Some(parameter),
            FieldSource::File(_) | FieldSource::Body => None,
        }
    }

    /// Whether the field is an argument of the method, because no request lacks it.
    fn is_argument(&self) -> bool {
        self.parameter().is_some_and(ParameterPlan::is_argument)
    }

    /// The parameter as its caller sets it.
    fn settable(&self) -> Option<Settable<'_>> {
        let parameter = self.parameter()?;
        Some(Settable {
            location: parameter.location,
            wire: &parameter.name,
            ty: &self.ty,
            setter: self.setter().unwrap_or_else(|| self.ident.clone()),
        })
    }

    /// The setter. A parameter in the path has none.
    pub fn setter(&self) -> Option<Ident> {
        match self.source {
            FieldSource::Parameter(parameter) => {
                Some(format_ident!("{}", parameter.setter.as_ref()?))
            }
            FieldSource::File(file) => Some(format_ident!("{}", file.setter)),
            FieldSource::Body => Some(self.ident.clone()),
        }
    }
}

/// Returns the fields of a request that are values: the parameters in the document's order, the
/// files, and a body that has no builder.
pub fn fields<'a>(
    operation: &'a OperationPlan,
    request: &Request,
    target: &Target,
) -> Result<Vec<Field<'a>>> {
    let runtime = target.runtime();
    let mut fields = Vec::new();
    for parameter in &operation.parameters {
        let ty = request
            .field(&neutral_name(&parameter.name))
            .ok_or_else(|| changed(format!("`{}` lacks a parameter", operation.name)))?;
        let optional = argument(ty, "Option");
        fields.push(Field {
            ident: format_ident!("{}", parameter_field(&parameter.name)),
            is_required: optional.is_none(),
            ty: optional.unwrap_or_else(|| ty.clone()),
            source: FieldSource::Parameter(parameter),
        });
    }
    if let BodyPlan::Multipart(files) = &operation.body {
        for file in files {
            let ty = match file.is_list {
                true => parse_quote! { ::std::vec::Vec<#runtime::Part> },
                false => parse_quote! { #runtime::Part },
            };
            fields.push(Field {
                ident: format_ident!("{}", parameter_field(&file.name)),
                is_required: file.is_required,
                ty,
                source: FieldSource::File(file),
            });
        }
    }
    if let BodyPlan::Upload(_) = &operation.body {
        fields.push(Field {
            ident: format_ident!("body"),
            is_required: !operation.is_body_optional,
            ty: parse_quote! { #runtime::Body },
            source: FieldSource::Body,
        });
    }
    if let Some(ty) = request.field("body").filter(|ty| body_type(ty).is_none()) {
        let nullable = argument(ty, "Option");
        fields.push(Field {
            ident: format_ident!("body"),
            is_required: !operation.is_body_optional && nullable.is_none(),
            ty: nullable.unwrap_or_else(|| ty.clone()),
            source: FieldSource::Body,
        });
    }
    Ok(fields)
}

/// The methods by which a caller fills the request of an operation.
pub struct Requested<'a> {
    operation: &'a OperationPlan,
    source: &'a Request,
    fields: Vec<Field<'a>>,
}

/// A parameter that a caller sets.
pub struct Settable<'f> {
    /// The part of the request that holds it.
    pub location: ParameterLocation,
    /// The name in the request.
    pub wire: &'f str,
    /// The type without `Option`, as seen from the root of the generated source.
    pub ty: &'f Type,
    /// The setter. Arguments are not set by it.
    pub setter: Ident,
}

/// Returns how the request of an operation is filled.
pub fn requested<'a>(
    operation: &'a OperationPlan,
    tree: &'a Tree,
    target: &Target,
) -> Result<Requested<'a>> {
    let source = request_of(operation, tree)?;
    Ok(Requested {
        operation,
        source,
        fields: fields(operation, source, target)?,
    })
}

impl Requested<'_> {
    /// The method of the client.
    pub fn method(&self) -> Ident {
        format_ident!("{}", self.operation.name.to_snake_case())
    }

    /// The arguments of the method, in order.
    pub fn arguments(&self) -> Vec<Settable<'_>> {
        let arguments = arguments_of(self.operation, &self.fields).into_iter();
        arguments.filter_map(Field::settable).collect()
    }

    /// The parameters that have a setter.
    pub fn settable(&self) -> Vec<Settable<'_>> {
        let set = held(&self.fields).into_iter();
        set.filter(|field| field.setter().is_some())
            .filter_map(Field::settable)
            .collect()
    }

    /// The type of a body that has no builder.
    pub fn value_body(&self) -> Option<&Type> {
        let is_body = |field: &&Field<'_>| matches!(field.source, FieldSource::Body);
        self.fields.iter().find(is_body).map(|field| &field.ty)
    }

    /// The files of a form, with their setters.
    pub fn files(&self) -> impl Iterator<Item = (&FilePlan, Ident)> {
        self.fields.iter().filter_map(|field| match field.source {
            FieldSource::File(file) => Some((file, field.setter()?)),
            FieldSource::Parameter(_) | FieldSource::Body => None,
        })
    }

    /// The name of the type of a body that has a builder.
    pub fn built_body(&self) -> Option<String> {
        self.source.field("body").and_then(body_type)
    }

    /// The names of the methods that are not setters of fields of the body.
    pub fn own_methods(&self) -> Vec<String> {
        own_methods(&held(&self.fields))
    }
}

/// The fields that the request holds. What the caller has no choice about is neither held, set
/// nor shown.
pub fn held<'f, 'a>(fields: &'f [Field<'a>]) -> Vec<&'f Field<'a>> {
    let is_fixed = |field: &Field<'_>| {
        field
            .parameter()
            .is_some_and(|parameter| parameter.is_fixed)
    };
    fields.iter().filter(|field| !is_fixed(field)).collect()
}

/// The names of the methods of a request that are not setters of fields of the body.
pub fn own_methods(held: &[&Field<'_>]) -> Vec<String> {
    let setters = held.iter().filter_map(|field| field.setter());
    let setters = setters.map(|setter| setter.to_string());
    METHODS
        .map(str::to_owned)
        .into_iter()
        .chain(setters)
        .collect()
}

/// Returns progenitor's request of an operation.
pub fn request_of<'a>(operation: &OperationPlan, tree: &'a Tree) -> Result<&'a Request> {
    tree.request(&operation.name)
        .ok_or_else(|| changed(format!("there is no builder of `{}`", operation.name)))
}

/// `SendMessage` of `types::builder::SendMessage`, the body of an operation.
pub fn body_type(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    let mut segments = path.path.segments.iter();
    segments
        .any(|segment| segment.ident == "builder")
        .then(|| last_segment(ty))?
}

/// The fields that are arguments: those of the path in its order, and then required headers.
pub fn arguments_of<'a>(operation: &OperationPlan, fields: &'a [Field<'a>]) -> Vec<&'a Field<'a>> {
    let mut arguments: Vec<&Field<'_>> =
        fields.iter().filter(|field| field.is_argument()).collect();
    arguments.sort_by_key(|field| {
        let parameter = field.parameter()?;
        let position = operation.path.find(&format!("{{{}}}", parameter.name));
        Some(position.unwrap_or(usize::MAX))
    });
    arguments
}
