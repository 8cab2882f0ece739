//! The methods of a request that send it.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use crate::error::Result;
use crate::input::Target;
use crate::plan::{OperationPlan, ResponsePlan};
use crate::source::attributes::doc;
use crate::source::progenitor_output::{Request, argument, changed};

/// The element type of a list.
pub fn item_type(request: &Request) -> Result<Type> {
    argument(&request.output, "Vec").ok_or_else(|| changed("a page holds no list"))
}

/// The methods that send a request.
pub fn send(operation: &OperationPlan, request: &Request, target: &Target) -> Result<TokenStream> {
    let runtime = target.runtime();
    let output = &request.output;
    let (output, read, what) = match &operation.response {
        ResponsePlan::Empty => (quote! { () }, TokenStream::new(), "the status"),
        ResponsePlan::Bare => (quote! { #output }, quote! { .bare() }, "the response"),
        ResponsePlan::Data => (quote! { #output }, quote! { .data() }, "the response"),
        ResponsePlan::Text(_) => (
            quote! { ::std::string::String },
            quote! { .text() },
            "the text",
        ),
        ResponsePlan::Bytes(_) => (quote! { #runtime::Bytes }, quote! { .bytes() }, "the bytes"),
        ResponsePlan::Page { .. } => {
            let item = item_type(request)?;
            (
                quote! { #runtime::Page<#item> },
                quote! { .page(&Self::PAGE_FORMAT) },
                "one page",
            )
        }
    };
    let sent = match &operation.response {
        ResponsePlan::Empty => quote! { self.prepare()?.send_for_status().await },
        _ => quote! { self.prepare()?.send().await?#read },
    };
    let docs = doc(&format!(
        "Sends `{} {}` and returns {what}.\n\n# Errors\n\nReturns an [`Error`]({}::Error) if a field \
         is missing or invalid, if the service cannot be reached or returns an error response, or \
         if the response does not match the document.",
        operation.method, operation.path, target.runtime
    ));
    let streamed = match &operation.response {
        ResponsePlan::Text(_) | ResponsePlan::Bytes(_) => Some(streamed(operation, target)),
        _ => None,
    };
    Ok(quote! {
        #docs
        #[doc(alias = "build")]
        #[doc(alias = "execute")]
        pub async fn send(
            self,
        ) -> ::std::result::Result<#runtime::Response<#output>, #runtime::Error> {
            #sent
        }
        #streamed
    })
}

/// The method that leaves the body of a response to be read.
fn streamed(operation: &OperationPlan, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let docs = doc(&format!(
        "Sends `{} {}` and returns the body as a stream, of any size.\n\nRetries end when the status \
         and headers have arrived. See [`ByteStream`]({path}::ByteStream) for the time limits.\n\n# \
         Errors\n\nReturns an [`Error`]({path}::Error) if a field is missing or invalid, if the \
         service cannot be reached or returns an error response. Errors of the stream are its own.",
        operation.method,
        operation.path,
        path = target.runtime
    ));
    quote! {
        #docs
        pub async fn send_streamed(
            self,
        ) -> ::std::result::Result<#runtime::Response<#runtime::ByteStream>, #runtime::Error> {
            self.prepare()?.send_streamed().await
        }
    }
}
