//! The table of requests: for each operation, how to fill its request from JSON and send it.
//!
//! Tests of an edition reach its operations through the table, so that they name none of them. A
//! request is filled by the methods that a caller has, one for each value.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use crate::error::Result;
use crate::input::{ClientType, Target};
use crate::names::request_type;
use crate::plan::{BodyPlan, OperationPlan, ParameterLocation, Plan, ResponsePlan};
use crate::source::builders::Models;
use crate::source::client::facts;
use crate::source::models::from_module;
use crate::source::progenitor_output::{Tree, last_segment, variant_wire_name};
use crate::source::request::{Requested, requested};
use crate::source::setters::{Field, Presence};

/// The table, with a row for each operation in the document's order.
pub fn table(
    tree: &Tree,
    plan: &Plan,
    models: &Models<'_>,
    target: &Target,
) -> Result<TokenStream> {
    if plan.operations.is_empty() {
        return Ok(TokenStream::new());
    }
    let runtime = target.runtime();
    let mut rows = Vec::new();
    for operation in &plan.operations {
        rows.push(row(operation, tree, plan, models, target)?);
    }
    Ok(quote! {
        /// How to fill and send the request of each operation, in the order of [`OPERATIONS`].
        /// Deprecated operations and values are included.
        #[doc(hidden)]
        #[allow(deprecated)]
        pub static REQUESTS: &[#runtime::RequestRow] = &[#(#rows,)*];
    })
}

fn row(
    operation: &OperationPlan,
    tree: &Tree,
    plan: &Plan,
    models: &Models<'_>,
    target: &Target,
) -> Result<TokenStream> {
    let runtime = target.runtime();
    let requested = requested(operation, tree, target)?;
    let request = format_ident!("{}", request_type(&operation.name));
    let method = requested.method();
    let arguments: Vec<TokenStream> = (requested.arguments().into_iter())
        .map(|argument| {
            let (location, name, ty) = (place(argument.location), argument.wire, argument.ty);
            quote! { values.argument::<#ty>(#location, #name)? }
        })
        .collect();
    let handle = match &target.client {
        ClientType::Inherent(_) => quote! { client },
        ClientType::Handle(name) => {
            let name = format_ident!("{name}");
            quote! { #name::new(client) }
        }
    };
    let mut steps: Vec<TokenStream> = Vec::new();
    for parameter in requested.settable() {
        let (location, name) = (place(parameter.location), parameter.wire);
        let (ty, setter) = (parameter.ty, &parameter.setter);
        steps.push(quote! {
            if let Some(value) = values.take::<#ty>(#location, #name)? {
                request = request.#setter(value);
            }
        });
    }
    if let Some(ty) = requested.value_body() {
        let taken = match operation.body {
            BodyPlan::Upload(_) => quote! { values.body::<::std::string::String>()? },
            _ => quote! { values.body::<#ty>()? },
        };
        steps.push(quote! {
            if let Some(value) = #taken {
                request = request.body(value);
            }
        });
    }
    for (file, setter) in requested.files() {
        let name = &file.name;
        let ty = match file.is_list {
            true => quote! { ::std::vec::Vec<::std::string::String> },
            false => quote! { ::std::string::String },
        };
        steps.push(quote! {
            if let Some(value) = values.take::<#ty>("body", #name)? {
                request = request.#setter(value);
            }
        });
    }
    if let Some(body) = requested.built_body() {
        steps.extend(body_steps(&body, &requested, tree, plan, models)?);
    }
    let binding = match steps.is_empty() {
        true => quote! { let request },
        false => quote! { let mut request },
    };
    let values = match arguments.is_empty() && steps.is_empty() {
        true => quote! { _ },
        false => quote! { values },
    };
    let is_page = matches!(operation.response, ResponsePlan::Page { .. });
    let page = match is_page {
        true => quote! { Some(&builder::#request::PAGE_FORMAT) },
        false => quote! { None },
    };
    let filled = match &operation.response {
        ResponsePlan::Empty => quote! { empty(request.send()) },
        ResponsePlan::Bare => quote! { value(request.send()) },
        ResponsePlan::Data => quote! { data(request.send()) },
        ResponsePlan::Text(_) => quote! { value(request.send()) },
        ResponsePlan::Bytes(_) => quote! { bytes(request.send()) },
        ResponsePlan::Page { .. } => quote! {
            page(&builder::#request::PAGE_FORMAT, request.clone().send(), request.stream())
        },
    };
    let fill = quote! {
        |client, #values| {
            #binding = #handle.#method(#(#arguments),*);
            #(#steps)*
            Ok(#runtime::FilledRequest::#filled)
        }
    };
    let (facts, fill) = match operation.body.is_multipart() {
        true => (
            facts(operation, target),
            quote! { #runtime::multipart_fill! { #fill } },
        ),
        false => (quote! { builder::#request::OPERATION }, fill),
    };
    Ok(quote! {
        #runtime::RequestRow {
            operation: &#facts,
            page: #page,
            fill: #fill,
        }
    })
}

/// The steps that set the fields of a body, by the setters of the request. A setter that the
/// request has no name for is called on the builder of the body.
fn body_steps(
    name: &str,
    requested: &Requested<'_>,
    tree: &Tree,
    plan: &Plan,
    models: &Models<'_>,
) -> Result<Vec<TokenStream>> {
    let own = requested.own_methods();
    let is_own = |field: &&Field| {
        let mut methods = [Some(&field.setter), field.clear.as_ref()].into_iter();
        methods.any(|method| method.is_some_and(|method| own.contains(&method.to_string())))
    };
    let (built, set): (Vec<_>, Vec<_>) = models.fields_of(name)?.iter().partition(is_own);
    let step = |field: &Field, receiver: &TokenStream| body_step(field, name, receiver, tree, plan);
    let mut steps = Vec::new();
    if !built.is_empty() {
        let builder = format_ident!("{}", crate::names::builder_type(name));
        let receiver = quote! { body };
        let of_builder = built.into_iter().map(|field| step(field, &receiver));
        steps.push(quote! {
            let mut body = types::builder::#builder::default();
            #(#of_builder)*
            request = request.body(body);
        });
    }
    let receiver = quote! { request };
    steps.extend(set.into_iter().map(|field| step(field, &receiver)));
    Ok(steps)
}

/// The step that sets one field of the body by a method of `receiver`.
fn body_step(
    field: &Field,
    owner: &str,
    receiver: &TokenStream,
    tree: &Tree,
    plan: &Plan,
) -> TokenStream {
    let (setter, wire) = (&field.setter, &field.wire);
    let ty = from_module(&field.ty, &quote! { types });
    if plan.flattened.contains(&(owner.to_owned(), wire.clone())) {
        let names = members_of(&field.ty, tree);
        return quote! {
            if let Some(value) = values.choice::<#ty>(&[#(#names),*])? {
                #receiver = #receiver.#setter(value);
            }
        };
    }
    if let Some(clear) = &field.clear {
        return quote! {
            match values.take::<::std::option::Option<#ty>>("body", #wire)? {
                Some(Some(value)) => #receiver = #receiver.#setter(value),
                Some(None) => #receiver = #receiver.#clear(),
                None => {}
            }
        };
    }
    let taken = match field.presence {
        Presence::NullUnlessSet => quote! {
            values.take::<::std::option::Option<#ty>>("body", #wire)?.flatten()
        },
        _ => quote! { values.take::<#ty>("body", #wire)? },
    };
    quote! {
        if let Some(value) = #taken {
            #receiver = #receiver.#setter(value);
        }
    }
}

/// The names of the properties of which a choice is one.
fn members_of(ty: &Type, tree: &Tree) -> Vec<String> {
    let name = last_segment(ty).unwrap_or_default();
    let variants = tree.enums.get(&name).map(|item| &item.variants);
    let variants = variants.into_iter().flatten();
    variants.map(variant_wire_name).collect()
}

/// The member of the JSON that holds the values of this part of the request.
fn place(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
    }
}
