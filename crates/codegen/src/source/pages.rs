//! Paged lists as streams.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use crate::input::Target;
use crate::plan::{OperationPlan, ParameterLocation};

/// `pages` and `stream` of a list.
pub fn methods(operation: &OperationPlan, item: &Type, target: &Target) -> TokenStream {
    let runtime = target.runtime();
    let (fill, size) = match page_size(operation) {
        None => (TokenStream::new(), String::new()),
        Some((name, maximum)) => {
            let field = format_ident!("{}", name.to_snake_case());
            let maximum = proc_macro2::Literal::u64_unsuffixed(maximum);
            (
                quote! { self.#field.get_or_insert(#maximum); },
                format!(
                    " Unless a size is set, the pages have the maximum size of {maximum} items."
                ),
            )
        }
    };
    let mutable = (!fill.is_empty()).then(|| quote! { mut });
    let docs = format!(" Returns a stream of the pages.{size}");
    quote! {
        #[doc = #docs]
        ///
        /// Each page is requested when it is needed, with all filters. The stream starts at the
        /// page token, if one is set.
        pub fn pages(#mutable self) -> #runtime::Pages<#item> {
            #fill
            #runtime::Pages::new(self.prepare(), &Self::PAGE_FORMAT)
        }
        /// Returns a stream of the items of all pages.
        ///
        /// See [`pages`](Self::pages).
        pub fn stream(self) -> #runtime::Items<#item> {
            self.pages().items()
        }
    }
}

/// Returns the parameter that sets the size of a page, and its documented maximum.
///
/// It is the one integer in the query with a maximum and a name of a size.
fn page_size(operation: &OperationPlan) -> Option<(&str, u64)> {
    let mut sizes = operation.parameters.iter().filter_map(|parameter| {
        let name = parameter.name.to_snake_case();
        let is_size = ["max_results", "limit", "page_size", "per_page", "size"]
            .iter()
            .any(|size| name == *size);
        let is_query = parameter.location == ParameterLocation::Query;
        (is_size && is_query)
            .then_some(parameter.maximum)
            .flatten()
            .map(|maximum| (parameter.name.as_str(), maximum))
    });
    match (sizes.next(), sizes.next()) {
        (Some(size), None) => Some(size),
        _ => None,
    }
}
