//! A request under construction for each operation.
//!
//! The code of a request states its facts. The runtime builds the HTTP request from them.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use crate::error::Result;
use crate::input::{ClientType, Target};
use crate::names::{builder_type, request_type};
use crate::plan::{OperationPlan, Plan, ResponsePlan};
use crate::report::Report;
use crate::source::attributes::doc;
use crate::source::builders::Models;
use crate::source::client::{arguments, facts};
use crate::source::pages;
use crate::source::preparation::{page_size, prepare};
use crate::source::progenitor_output::Tree;
use crate::source::request::{
    Field, FieldSource, arguments_of, body_type, fields, held, own_methods, request_of,
};
use crate::source::sending::{item_type, send};
use crate::source::setters::{deprecated, is_list, setter_argument};

/// A request for each operation, grouped by tag in the document's order.
pub fn operations(
    tree: &Tree,
    plan: &Plan,
    models: &Models<'_>,
    target: &Target,
    report: &mut Report,
) -> Result<Vec<Group>> {
    let mut groups: Vec<Group> = Vec::new();
    for operation in &plan.operations {
        let requests = request(operation, tree, models, target, report)?;
        report.count("operations: request");
        let (tag, is_multipart) = (&operation.tag, operation.body.is_multipart());
        let is_its = |group: &&mut Group| group.tag == *tag && group.is_multipart == is_multipart;
        match groups.iter_mut().find(is_its) {
            Some(group) => group.requests.extend(requests),
            None => groups.push(Group {
                tag: tag.clone(),
                is_multipart,
                requests,
            }),
        }
    }
    Ok(groups)
}

/// The requests of the operations with one tag.
pub struct Group {
    /// The tag.
    pub tag: String,
    /// Whether they need the feature `multipart`.
    pub is_multipart: bool,
    /// The requests.
    pub requests: TokenStream,
}

fn request(
    operation: &OperationPlan,
    tree: &Tree,
    models: &Models<'_>,
    target: &Target,
    report: &mut Report,
) -> Result<TokenStream> {
    let runtime = target.runtime();
    let source = request_of(operation, tree)?;
    let name = request_type(&operation.name);
    let ident = format_ident!("{name}");
    let method = operation.name.to_snake_case();
    let all = fields(operation, source, target)?;
    let held = held(&all);
    let body = source.field("body").and_then(body_type);
    let path = arguments_of(operation, &all);

    let declared = held.iter().map(|Field { ident, ty, .. }| {
        quote! { #ident: ::std::option::Option<#ty> }
    });
    let body_builder = body
        .as_ref()
        .map(|name| format_ident!("{}", builder_type(name)));
    let body_declared = body_builder.iter().map(|builder| {
        quote! { body: types::builder::#builder }
    });
    let names: Vec<&Ident> = held.iter().map(|field| &field.ident).collect();
    let body_name = body.as_ref().map(|_| format_ident!("body"));
    let shown: Vec<&Ident> = names.iter().copied().chain(&body_name).collect();
    let body_initial = body
        .as_ref()
        .map(|_| quote! { body: ::std::default::Default::default(), });

    let arguments = arguments(&path, target)?;
    let markers = arguments.iter().map(|(marker, _)| marker);
    let generics = (!arguments.is_empty()).then(|| quote! { <#(#markers),*> });
    let arguments = arguments.iter().map(|(_, declared)| declared);
    let converted = path.iter().map(|field| {
        let (ident, name) = (&field.ident, field.name());
        quote! { request.draft.misfits.convert(#name, &mut request.#ident, #ident); }
    });

    let new = quote! {
        Self {
            draft: #runtime::Draft::new(client),
            #(#names: None,)*
            #body_initial
        }
    };
    let new = match path.is_empty() {
        true => new,
        false => quote! {
            let mut request = #new;
            #(#converted)*
            request
        },
    };
    let mut taken = own_methods(&held);
    let mut setters = TokenStream::new();
    for (field, name) in held
        .iter()
        .filter_map(|field| Some((field, field.setter()?)))
    {
        setters.extend(setter(field, &name, target));
    }
    if let (Some(name), Some(builder)) = (&body, &body_builder) {
        setters.extend(quote! {
            /// Sets the whole body: a value or a builder. Later setters override its fields.
            pub fn body(mut self, body: impl ::std::convert::Into<types::builder::#builder>) -> Self {
                self.body = body.into();
                self
            }
        });
        for (setter, tokens) in models.body_setters(name)? {
            if taken.contains(&setter) {
                report.warn(format!(
                    "names.json: the request `{}` has another method `{setter}`; set the field of \
                     `{name}` through `body`, or give its setter a name under `setters`",
                    operation.name
                ));
            } else {
                report.count("operations: setter of a body");
                taken.push(setter);
                setters.extend(tokens);
            }
        }
    }
    report.count("operations: progenitor request replaced");
    let prepare = prepare(operation, &all, body.as_deref(), target);
    let send = send(operation, source, target)?;
    let pages = match &operation.response {
        ResponsePlan::Page {
            parameter,
            next,
            total,
        } => {
            report.count("pages: list with a cursor");
            let methods = pages::methods(&item_type(source)?, page_size(&all), target);
            let total = match total {
                Some(total) => quote! { Some(#total) },
                None => quote! { None },
            };
            quote! {
                pub(super) const PAGE_FORMAT: #runtime::PageFormat = #runtime::PageFormat {
                    token: #parameter,
                    next: #next,
                    total: #total,
                };
                #methods
            }
        }
        _ => TokenStream::new(),
    };
    let owner = match &target.client {
        ClientType::Inherent(path) => path.clone(),
        ClientType::Handle(name) => format!("super::{name}"),
    };
    let summary = match operation.summary.trim_end_matches('.') {
        "" => String::new(),
        summary => format!("{summary}: "),
    };
    let type_doc = doc(&format!(
        "{summary}the request of [`{method}`]({owner}::{method})."
    ));
    let facts = facts(operation, target);
    Ok(quote! {
        #type_doc
        #[derive(Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #ident {
            draft: #runtime::Draft,
            #(#declared,)*
            #(#body_declared,)*
        }
        impl #ident {
            /// The operation that this requests.
            pub const OPERATION: #runtime::Operation = #facts;
            pub(super) fn new #generics(client: &#runtime::Client, #(#arguments),*) -> Self {
                #new
            }
            #setters
            /// Sets the options of this request: time limits, retries, extra headers.
            pub fn options(mut self, options: #runtime::RequestOptions) -> Self {
                self.draft.options = options;
                self
            }
            #prepare
            #send
            #pages
        }
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                #runtime::debug_request(f, #name, &self.draft.misfits, &[#((stringify!(#shown), &self.#shown),)*])
            }
        }
    })
}

fn setter(field: &Field<'_>, method: &Ident, target: &Target) -> TokenStream {
    let (ident, ty, name) = (&field.ident, &field.ty, field.name());
    let described = match field.source {
        FieldSource::Parameter(parameter) => parameter.description.as_str(),
        FieldSource::File(file) => file.description.as_str(),
        FieldSource::Body => "",
    };
    let text = match (described, field.source) {
        ("", FieldSource::File(file)) if file.is_list => format!("Sets the files `{name}`."),
        ("", FieldSource::File(_)) => format!("Sets the file `{name}`."),
        ("", _) => format!("Sets `{name}`."),
        (described, _) => described.to_owned(),
    };
    let parameter = field.parameter();
    let has_default = parameter.is_some_and(|parameter| parameter.default.is_some());
    let docs = match field.is_required && !has_default {
        true => doc(&format!("**Required.** {text}")),
        false => doc(&text),
    };
    let deprecated = deprecated(parameter.is_some_and(|parameter| parameter.deprecated));
    let argument = setter_argument(ty, target);
    let set = match is_list(ty) {
        true => quote! { set_list },
        false => quote! { set },
    };
    quote! {
        #docs
        #deprecated
        pub fn #method<M>(mut self, value: #argument) -> Self {
            self.draft.misfits.#set(#name, &mut self.#ident, value);
            self
        }
    }
}
