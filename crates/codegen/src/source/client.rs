//! The methods of the client, and the list of operations.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use crate::document::parameters::MAX_PATH_PARAMETERS;
use crate::error::Result;
use crate::input::{ClientType, Target};
use crate::names::{field_name, request_type};
use crate::plan::{Idempotency, OperationPlan, Plan};
use crate::source::attributes::doc;
use crate::source::progenitor_output::{Tree, changed};
use crate::source::request::{Field, arguments_of, fields, request_of};

/// The markers of the conversions of path parameters.
const MARKERS: [&str; MAX_PATH_PARAMETERS] = ["M", "N", "O", "P", "Q", "R", "S", "T"];

/// The code of the client.
pub struct Client {
    /// The methods and the list of operations.
    pub all: TokenStream,
    /// The methods that need the feature `multipart`.
    pub multipart: TokenStream,
}

/// The client's methods and the list of operations.
pub fn client(tree: &Tree, plan: &Plan, target: &Target) -> Result<Client> {
    let runtime = target.runtime();
    let (mut methods, mut with_files) = (TokenStream::new(), TokenStream::new());
    for operation in &plan.operations {
        let method = format_ident!("{}", operation.name.to_snake_case());
        let request = format_ident!("{}", request_type(&operation.name));
        let docs = doc(&operation_docs(operation));
        let deprecated = operation.deprecated.then(|| quote! { #[deprecated] });
        let handle = match target.client {
            ClientType::Inherent(_) => quote! { self },
            ClientType::Handle(_) => quote! { &self.client },
        };
        let fields = fields(operation, request_of(operation, tree)?, target)?;
        let path = arguments_of(operation, &fields);
        let arguments = arguments(&path, target)?;
        let markers = arguments.iter().map(|(marker, _)| marker);
        let declared = arguments.iter().map(|(_, declared)| declared);
        let generics = (!arguments.is_empty()).then(|| quote! { <#(#markers),*> });
        let names = path.iter().map(|field| &field.ident);
        let methods = match operation.body.is_multipart() {
            true => &mut with_files,
            false => &mut methods,
        };
        methods.extend(quote! {
            #docs
            #deprecated
            pub fn #method #generics(&self, #(#declared),*) -> builder::#request {
                builder::#request::new(#handle, #(#names),*)
            }
        });
    }
    let listed = plan.operations.iter().map(|operation| {
        let request = format_ident!("{}", request_type(&operation.name));
        match operation.body.is_multipart() {
            true => facts(operation, target),
            false => quote! { builder::#request::OPERATION },
        }
    });
    let list = quote! {
        /// Every operation of the document, in the document's order.
        pub static OPERATIONS: &[#runtime::Operation] = &[#(#listed,)*];
    };
    let (path, handle, new) = match &target.client {
        ClientType::Inherent(path) => (crate::input::path(path), None, None),
        ClientType::Handle(name) => {
            let new = quote! {
                /// The operations of this document, called through `client`.
                pub fn new(client: &#runtime::Client) -> Self {
                    Self { client: client.clone() }
                }
            };
            let handle = handle(name, plan, target);
            (crate::input::path(name), Some(handle), Some(new))
        }
    };
    let multipart = match with_files.is_empty() {
        true => with_files,
        false => quote! { impl #path { #with_files } },
    };
    Ok(Client {
        all: quote! { #list #handle impl #path { #new #methods } },
        multipart,
    })
}

/// The client type of a document that has its own.
fn handle(name: &str, plan: &Plan, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let name = format_ident!("{name}");
    let docs = match plan.description.as_str() {
        "" => doc("The operations of this document, called through a client."),
        description => doc(description),
    };
    quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct #name { client: #runtime::Client }
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
    let mut text = format!("{summary}\n\n{description}\n\n");
    for parameter in &operation.parameters {
        if parameter.is_argument() && !parameter.description.is_empty() {
            let name = field_name(&parameter.name);
            text += &format!("`{name}`: {}\n\n", parameter.description);
        }
    }
    text += &format!("Sends `{method} {path}`.");
    if operation.body.is_multipart() {
        text += "\n\nNeeds the feature `multipart`.";
    }
    text
}

/// The constant with the facts of an operation.
pub fn facts(operation: &OperationPlan, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let name = operation.name.to_snake_case();
    let (method, path) = (&operation.method, &operation.path);
    let idempotency = match operation.idempotency {
        Idempotency::Idempotent => quote! { Idempotent },
        Idempotency::Delete => quote! { Delete },
        Idempotency::NotIdempotent => quote! { NotIdempotent },
    };
    quote! {
        #runtime::Operation::new(#name, #method, #path, #runtime::Idempotency::#idempotency)
    }
}

/// The arguments of the method, with their markers.
pub fn arguments(path: &[&Field<'_>], target: &Target) -> Result<Vec<(Ident, TokenStream)>> {
    let runtime = target.runtime();
    if path.len() > MARKERS.len() {
        return Err(changed("an operation has too many arguments"));
    }
    let arguments = path.iter().zip(MARKERS).map(|(field, marker)| {
        let (ident, ty, marker) = (&field.ident, &field.ty, format_ident!("{marker}"));
        let declared = quote! { #ident: impl #runtime::Convert<#ty, #marker> };
        (marker, declared)
    });
    Ok(arguments.collect())
}
