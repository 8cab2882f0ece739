//! The method of a request that builds the HTTP request, from the facts of the operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Ident, Type};

use crate::input::Target;
use crate::plan::{
    BodyPlan, FilePlan, OperationPlan, ParameterLocation, ParameterPlan, ResponsePlan,
};
use crate::source::progenitor_output::last_segment;
use crate::source::request::{Field, FieldSource};
use crate::source::setters::is_list;

/// The method that builds the HTTP request.
pub fn prepare(
    operation: &OperationPlan,
    fields: &[Field<'_>],
    body: Option<&str>,
    target: &Target,
) -> TokenStream {
    let runtime = target.runtime();
    let accept = match &operation.response {
        ResponsePlan::Text(media) | ResponsePlan::Bytes(media) => Some(quote! { .accept(#media) }),
        _ => None,
    };
    let steps = fields
        .iter()
        .filter_map(|field| Some(parameter(field, field.parameter()?, target)));
    let body = match &operation.body {
        BodyPlan::Json => json(operation, fields, body),
        BodyPlan::Urlencoded => body.map(|name| {
            let name = format_ident!("{name}");
            quote! { .urlencoded(types::#name::try_from(self.body)) }
        }),
        BodyPlan::Multipart(files) => Some(multipart(files, fields, body, target)),
        BodyPlan::Upload(media) => {
            let is_required = !operation.is_body_optional;
            Some(quote! { .upload(#media, #is_required, self.body) })
        }
    };
    quote! {
        pub(crate) fn prepare(self) -> ::std::result::Result<#runtime::Prepared, #runtime::Error> {
            #runtime::Preparation::new(&Self::OPERATION, self.draft)
                #(#steps)*
                #body
                #accept
                .finish()
        }
    }
}

/// The step that adds a parameter.
fn parameter(field: &Field<'_>, parameter: &ParameterPlan, target: &Target) -> TokenStream {
    let (ident, ty, name) = (&field.ident, &field.ty, field.name());
    let value = as_sent(quote! { self.#ident }, ty, parameter, target);
    let wire = &parameter.name;
    let kind = match parameter.location {
        ParameterLocation::Path => return quote! { .path(#name, #wire, &#value) },
        ParameterLocation::Query if parameter.is_joined => quote! { joined_query },
        ParameterLocation::Query => quote! { query },
        ParameterLocation::Header => quote! { header },
    };
    let default = parameter
        .default
        .as_ref()
        .and_then(|value| default(value, ty, target));
    if let (true, Some(value)) = (parameter.is_fixed, &parameter.default) {
        let text = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        return quote! { .#kind(#name, #wire, &Some(#text)) };
    }
    if let Some(default) = default {
        let value = as_sent(
            quote! { self.#ident.or_else(|| #default) },
            ty,
            parameter,
            target,
        );
        return quote! { .#kind(#name, #wire, &#value) };
    }
    let required = field.is_required.then(|| match is_list(ty) {
        // A query without elements would lack the parameter.
        true => quote! {
            .require(#name, self.#ident.as_ref().is_some_and(|list| !list.is_empty()))
        },
        false => quote! { .require(#name, self.#ident.is_some()) },
    });
    quote! { #required.#kind(#name, #wire, &#value) }
}

/// The step that sets a body of JSON.
fn json(
    operation: &OperationPlan,
    fields: &[Field<'_>],
    body: Option<&str>,
) -> Option<TokenStream> {
    if let Some(name) = body {
        let name = format_ident!("{name}");
        return Some(match operation.is_body_optional {
            true => quote! {
                .optional_body(!self.body.is_unset(), types::#name::try_from(self.body))
            },
            false => quote! { .body(types::#name::try_from(self.body)) },
        });
    }
    let is_body = |field: &&Field<'_>| matches!(field.source, FieldSource::Body);
    let field = fields.iter().find(is_body)?;
    let (ident, name) = (&field.ident, field.name());
    Some(match field.is_required {
        true => quote! { .require(#name, self.#ident.is_some()).body(Ok(self.#ident)) },
        false => quote! { .optional_body(self.#ident.is_some(), Ok(self.#ident)) },
    })
}

/// The step that sets the parts of a form.
fn multipart(
    files: &[FilePlan],
    fields: &[Field<'_>],
    texts: Option<&str>,
    target: &Target,
) -> TokenStream {
    let runtime = target.runtime();
    let texts = texts.map(|name| {
        let name = format_ident!("{name}");
        quote! { .fields(types::#name::try_from(self.body)) }
    });
    let is_file = |field: &&Field<'_>| matches!(field.source, FieldSource::File(_));
    let of_files = fields.iter().filter(is_file);
    let parts = files.iter().zip(of_files).map(|(file, field)| {
        let (ident, name, wire) = (&field.ident, field.name(), &file.name);
        let is_required = file.is_required;
        let content_type = match &file.content_type {
            Some(media) => quote! { Some(#media) },
            None => quote! { None },
        };
        let add = match file.is_list {
            true => quote! { files },
            false => quote! { file },
        };
        quote! {
            .#add(
                &#runtime::FileField {
                    field: #name,
                    name: #wire,
                    is_required: #is_required,
                    content_type: #content_type,
                },
                self.#ident,
            )
        }
    });
    quote! { .multipart(#runtime::Form::new() #texts #(#parts)*) }
}

/// The value of a parameter as the runtime writes it.
fn as_sent(
    value: TokenStream,
    ty: &Type,
    parameter: &ParameterPlan,
    target: &Target,
) -> TokenStream {
    let runtime = target.runtime();
    let is_time = last_segment(ty).is_some_and(|name| name == "DateTime");
    match is_time && parameter.location != ParameterLocation::Query {
        // The `Display` of a time is not RFC 3339. A query is written by serde.
        true => quote! { #value.map(#runtime::rfc3339) },
        false => value,
    }
}

/// A documented default as an `Option` of the type, if the type has such a value.
fn default(value: &Value, ty: &Type, target: &Target) -> Option<TokenStream> {
    let runtime = target.runtime();
    match value {
        Value::String(text) if takes_text(ty) => {
            Some(quote! { #runtime::default_value::<#ty, _>(#text) })
        }
        value => literal(value, ty).map(|literal| quote! { Some(#literal) }),
    }
}

/// Whether a text can be converted to the type: a string, an id or an enum.
fn takes_text(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let first = path.path.segments.first();
    first.is_some_and(|first| first.ident == "types")
        || last_segment(ty).is_some_and(|name| name == "String")
}

/// A documented default as it is written for the type, if the type has such a value.
fn literal(value: &Value, ty: &Type) -> Option<TokenStream> {
    let name = last_segment(ty)?;
    match (value, name.as_str()) {
        (Value::Bool(value), "bool") => Some(quote! { #value }),
        (Value::Number(number), "f64") => {
            let literal = proc_macro2::Literal::f64_unsuffixed(number.as_f64()?);
            Some(quote! { #literal })
        }
        (Value::Number(number), name) => {
            let is_in_range = match name {
                "i64" => number.is_i64(),
                "i32" => number
                    .as_i64()
                    .is_some_and(|number| i32::try_from(number).is_ok()),
                "u64" => number.is_u64(),
                "u32" => number
                    .as_u64()
                    .is_some_and(|number| u32::try_from(number).is_ok()),
                _ => false,
            };
            is_in_range.then(|| number.to_string().parse().ok())?
        }
        _ => None,
    }
}

/// Returns the field that sets the size of a page, and its documented maximum.
///
/// It is the one integer in the query with a maximum and a name of a size.
pub fn page_size<'a>(fields: &'a [Field<'_>]) -> Option<(&'a Ident, TokenStream)> {
    const NAMES: [&str; 5] = ["max_results", "limit", "page_size", "per_page", "size"];
    let mut sizes = fields.iter().filter_map(|field| {
        let parameter = field.parameter()?;
        let is_size = NAMES.contains(&field.name().as_str())
            && parameter.location == ParameterLocation::Query
            && !parameter.deprecated;
        let maximum = Value::from(parameter.maximum.filter(|_| is_size)?);
        Some((&field.ident, literal(&maximum, &field.ty)?))
    });
    match (sizes.next(), sizes.next()) {
        (Some(size), None) => Some(size),
        _ => None,
    }
}
