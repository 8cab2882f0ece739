//! Operations: the methods of the client, and a request builder for each.

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Ident, Type};

use crate::error::Result;
use crate::input::{ClientType, Target};
use crate::plan::{Idempotency, OperationPlan, Plan, ResponsePlan};
use crate::report::Report;
use crate::source::attributes::doc;
use crate::source::builders::Setter;
use crate::source::fields::{Field, is_body_builder};
use crate::source::pages;
use crate::source::progenitor_output::{Call, Tree, argument, changed};
use crate::source::request;

/// The client's methods and the list of operations.
pub fn client(plan: &Plan, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let methods = plan.operations.iter().map(|operation| {
        let method = format_ident!("{}", operation.name.to_snake_case());
        let builder = format_ident!("{}", operation.name.to_upper_camel_case());
        let docs = doc(&operation_docs(operation));
        let deprecated = operation.deprecated.then(|| quote! { #[deprecated] });
        let handle = match target.client {
            ClientType::Inherent(_) => quote! { self },
            ClientType::Handle(_) => quote! { &self.client },
        };
        quote! {
            #docs
            #deprecated
            pub fn #method(&self) -> builder::#builder {
                builder::#builder::new(#handle)
            }
        }
    });
    let builders = plan
        .operations
        .iter()
        .map(|operation| format_ident!("{}", operation.name.to_upper_camel_case()));
    let list = quote! {
        /// Every operation of the document, in the document's order.
        pub static OPERATIONS: &[#runtime::Operation] = &[
            #(builder::#builders::OPERATION,)*
        ];
    };
    match &target.client {
        ClientType::Inherent(path) => {
            let path = crate::input::path(path);
            quote! { #list impl #path { #(#methods)* } }
        }
        ClientType::Handle(name) => {
            let name = format_ident!("{name}");
            let docs = match plan.description.as_str() {
                "" => doc("The operations of this document, called through a client."),
                description => doc(description),
            };
            quote! {
                #list
                #docs
                #[derive(Debug, Clone)]
                pub struct #name { client: #runtime::Client }
                impl #name {
                    /// The operations of this document, called through `client`.
                    pub fn new(client: &#runtime::Client) -> Self {
                        Self { client: client.clone() }
                    }
                    #(#methods)*
                }
            }
        }
    }
}

fn operation_docs(operation: &OperationPlan) -> String {
    let OperationPlan {
        summary,
        description,
        method,
        path,
        ..
    } = operation;
    let summary = match summary.trim_end_matches('.') {
        "" => format!("`{method} {path}`"),
        summary => format!("{summary}."),
    };
    format!("{summary}\n\n{description}\n\nSends `{method} {path}`.")
}

/// A builder for each operation, grouped by tag in the document's order.
pub fn operations(
    tree: &Tree,
    plan: &Plan,
    target: &Target,
    report: &mut Report,
) -> Result<Vec<(String, TokenStream)>> {
    let mut groups: Vec<(String, TokenStream)> = Vec::new();
    for operation in &plan.operations {
        let name = operation.name.to_upper_camel_case();
        let call = tree
            .calls
            .get(&name)
            .ok_or_else(|| changed(format!("there is no builder `{name}`")))?;
        let tokens = builder(operation, call, target, report)?;
        report.count("operations: call");
        match groups.iter_mut().find(|(tag, _)| *tag == operation.tag) {
            Some((_, group)) => group.extend(tokens),
            None => groups.push((operation.tag.clone(), tokens)),
        }
    }
    Ok(groups)
}

fn builder(
    operation: &OperationPlan,
    call: &Call,
    target: &Target,
    report: &mut Report,
) -> Result<TokenStream> {
    let runtime = target.runtime();
    let ident = format_ident!("{}", operation.name.to_upper_camel_case());
    let method = operation.name.to_snake_case();
    let fields: Vec<Field<'_>> = call
        .fields
        .iter()
        .map(|(ident, ty)| Field {
            ident,
            ty,
            parameter: operation.parameters.iter().find(|parameter| {
                parameter.name.to_snake_case() == ident.to_string().trim_end_matches('_')
            }),
        })
        .collect();
    let known = fields.iter().filter(|field| field.parameter.is_some());
    if known.count() != operation.parameters.len() {
        return Err(changed(format!("`{ident}` lacks a parameter")));
    }
    let declared = fields.iter().map(|Field { ident, ty, .. }| {
        quote! { #ident: ::std::result::Result<#ty, ::std::string::String> }
    });
    let initial = fields.iter().map(|field| initial(field, target));
    // What the caller has no choice about is neither set nor shown.
    let open: Vec<&Field<'_>> = fields
        .iter()
        .filter(|field| !field.parameter.is_some_and(|parameter| parameter.is_fixed))
        .collect();
    let setters = open.iter().map(|field| setter(field, target));
    let setters: Vec<TokenStream> = setters.collect();
    report.count("operations: progenitor error replaced");
    let request = request::request(operation, call, target)?;
    let send = send(operation, call, target)?;
    let pages = match &operation.response {
        ResponsePlan::Page { parameter, .. } => {
            report.count("pages: list with a cursor");
            pages::methods(parameter, &item_type(call)?, target)
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
    let (wire_method, path) = (&operation.method, &operation.path);
    let idempotency = match operation.idempotency {
        Idempotency::Idempotent => quote! { Idempotent },
        Idempotency::Delete => quote! { Delete },
        Idempotency::NotIdempotent => quote! { NotIdempotent },
    };
    let names: Vec<&Ident> = open.iter().map(|field| field.ident).collect();
    let debug_name = ident.to_string();
    Ok(quote! {
        #type_doc
        #[derive(Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #ident {
            client: #runtime::Client,
            options: #runtime::RequestOptions,
            #(#declared,)*
        }
        impl #ident {
            /// The operation that this requests.
            pub const OPERATION: #runtime::Operation =
                #runtime::Operation::new(#method, #wire_method, #path, #runtime::Idempotency::#idempotency);
            pub(super) fn new(client: &#runtime::Client) -> Self {
                Self {
                    client: client.clone(),
                    options: ::std::default::Default::default(),
                    #(#initial,)*
                }
            }
            #(#setters)*
            /// Sets the options of this request: time limits, retries, extra headers.
            pub fn options(mut self, options: #runtime::RequestOptions) -> Self {
                self.options = options;
                self
            }
            #request
            #send
            #pages
        }
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#debug_name)
                    #(.field(stringify!(#names), &#runtime::redacted(&self.#names)))*
                    .finish_non_exhaustive()
            }
        }
    })
}

/// What a field holds before a setter ran: the documented default, or nothing.
fn initial(field: &Field<'_>, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let ident = field.ident;
    let default = field
        .parameter
        .and_then(|parameter| parameter.default.as_ref());
    let optional = argument(field.ty, "Option");
    let ty = optional.as_ref().unwrap_or(field.ty);
    let some = optional.as_ref().map(|_| quote! { Some });
    let value = match default {
        Some(Value::String(value)) if takes_text(ty) => {
            let wrap = some.map(|some| quote! { .map(#some) });
            Some(quote! { #runtime::convert::<#ty, _>("default", #value)#wrap })
        }
        Some(value) => literal(value, ty).map(|literal| match some {
            Some(some) => quote! { Ok(#some(#literal)) },
            None => quote! { Ok(#literal) },
        }),
        None => None,
    };
    let value = value.unwrap_or_else(|| {
        if optional.is_some() {
            return quote! { Ok(None) };
        }
        if is_body_builder(field) {
            return quote! { Ok(::std::default::Default::default()) };
        }
        let text = ident.to_string();
        let text = text.trim_end_matches('_');
        quote! { #runtime::missing(#text) }
    });
    quote! { #ident: #value }
}

/// Whether a text can be converted to the type: a string, an id or an enum.
fn takes_text(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let first = path.path.segments.first();
    first.is_some_and(|first| first.ident == "types")
        || crate::source::progenitor_output::last_segment(ty).is_some_and(|name| name == "String")
}

/// A documented default as it is written for the type, if the type has such a value.
fn literal(value: &Value, ty: &Type) -> Option<TokenStream> {
    let name = crate::source::progenitor_output::last_segment(ty)?;
    match (value, name.as_str()) {
        (Value::Bool(value), "bool") => Some(quote! { #value }),
        (Value::Number(number), "f64") => {
            let literal = proc_macro2::Literal::f64_unsuffixed(number.as_f64()?);
            Some(quote! { #literal })
        }
        (Value::Number(number), "i64" | "i32" | "u64" | "u32") if !number.is_f64() => {
            number.to_string().parse().ok()
        }
        _ => None,
    }
}

fn setter(field: &Field<'_>, target: &Target) -> TokenStream {
    let Field {
        ident,
        ty,
        parameter,
    } = field;
    if is_body_builder(field) {
        return quote! {
            /// Sets the request body: a builder or a value.
            pub fn body<B>(mut self, body: B) -> Self
            where
                B: ::std::convert::Into<#ty>,
            {
                self.#ident = Ok(body.into());
                self
            }
            /// Changes the request body in place.
            pub fn body_map<F>(mut self, fill: F) -> Self
            where
                F: ::std::ops::FnOnce(#ty) -> #ty,
            {
                self.#ident = self.#ident.map(fill);
                self
            }
        };
    }
    let optional = argument(ty, "Option");
    let text = ident.to_string();
    let docs = match parameter {
        Some(parameter) if !parameter.description.is_empty() => doc(&parameter.description),
        _ => doc(&format!("Sets `{text}`.")),
    };
    let setter = Setter {
        field: ident,
        name: text.trim_end_matches('_'),
        ty: optional.as_ref().unwrap_or(ty),
        wrap: optional.as_ref().map(|_| quote! { Some }),
        docs,
        deprecated: parameter.is_some_and(|parameter| parameter.deprecated),
    };
    setter.tokens(target)
}

/// The element type of a list.
fn item_type(call: &Call) -> Result<Type> {
    argument(&call.output, "Vec").ok_or_else(|| changed("a page holds no list"))
}

fn send(operation: &OperationPlan, call: &Call, target: &Target) -> Result<TokenStream> {
    let runtime = target.runtime();
    let output = &call.output;
    let sent = quote! { client.send(&Self::OPERATION, self.request()?, &options).await? };
    let (output, answer, what) = match &operation.response {
        ResponsePlan::Empty => (
            quote! { () },
            quote! { client.send_for_status(&Self::OPERATION, self.request()?, &options).await },
            "the status",
        ),
        ResponsePlan::Bare => (quote! { #output }, quote! { #sent.bare() }, "the response"),
        ResponsePlan::Data => (quote! { #output }, quote! { #sent.data() }, "the response"),
        ResponsePlan::Page { next, total, .. } => {
            let item = item_type(call)?;
            let total = match total {
                Some(total) => quote! { Some(#total) },
                None => quote! { None },
            };
            (
                quote! { #runtime::Page<#item> },
                quote! { #sent.page(#next, #total) },
                "one page",
            )
        }
    };
    let docs = doc(&format!(
        "Sends `{} {}` and returns {what}.\n\n# Errors\n\nReturns an [`Error`]({}::Error) if a field \
         is missing or invalid, if the service cannot be reached or returns an error response, or \
         if the response does not match the document.",
        operation.method, operation.path, target.runtime
    ));
    Ok(quote! {
        #docs
        pub async fn send(
            self,
        ) -> ::std::result::Result<#runtime::Response<#output>, #runtime::Error> {
            let (client, options) = (self.client.clone(), self.options.clone());
            #answer
        }
    })
}
